import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`
/** The receiver reads from the sending until its access has ended, or the consent on which it stands. */
const reaches = sql`r.sent_at is not null and r.access_ended_at is null
  and guidance.still_consented(r.id, r.receiver_id, r.ground)`

/** Functions of the database, so that roles are looked up only for whom no relation by name has let in already. */
const leads = (unit: string): ReturnType<typeof sql> => sql`guidance.leads(${sql.ref(unit)})`

const senders = ['sender', 'returnedTo', 'senderLead', 'requestHolder'] as const
const receivers = ['receiverPerson', 'guest', 'receiverPost', 'receiverLead'] as const
/** Those who are party by name stand first: what costs a look-up is asked last. */
const anyParty = [
  'family',
  'guest',
  'sender',
  'receiverPerson',
  'returnedTo',
  'receiverPost',
  'receiverLead',
  'senderLead',
  'requestHolder',
] as const

/**
 * Who may do what with a referral. Each party reads its own side of it: the receiver only between the sending and the end
 * of its access, and only what was shared; the family behind its code; volunteers nothing.
 * @source S-14, R20, R111, ADR-0033
 */
export const referralAccess = policy({
  resource: 'referral',
  table: sql`guidance.referral r`,
  relations: {
    family: {
      words: 'the family, behind its code, once it has been asked or the referral has gone',
      where: sql<boolean>`(platform.actor_kind() = 'code' and r.code_hash = platform.actor_code()
        and (r.sent_at is not null or r.consent_asked_at is not null))`,
    },
    sender: { words: 'who sends it', where: sql<boolean>`coalesce(r.sender_id = ${me}, false)` },
    returnedTo: {
      words: 'on whose list it is on the sender’s side',
      where: sql<boolean>`coalesce(r.owner_id = ${me} and r.state in ('draft', 'more-asked', 'declined', 'expired'), false)`,
    },
    senderLead: { words: 'lead of the sender’s unit', where: sql<boolean>`${leads('r.sender_unit')}` },
    requestHolder: {
      words: 'who holds the help request it came from, and the deputy',
      where: sql<boolean>`guidance.holds_request(r.help_request_id)`,
    },
    receiverPerson: {
      words: 'the receiver’s named person, while the receiver has access',
      where: sql<boolean>`(${reaches} and coalesce(r.receiver_person = ${me}, false))`,
    },
    receiverPost: {
      words:
        'works in the receiving unit, while nobody there has accepted it, where the unit keeps a register',
      where: sql<boolean>`(${reaches} and r.state in ('sent', 'received', 'expired')
        and guidance.shares_post(r.receiver_unit))`,
    },
    receiverLead: {
      words: 'lead of the receiving unit, while the receiver has access',
      where: sql<boolean>`(${reaches} and ${leads('r.receiver_unit')})`,
    },
    guest: {
      words:
        'the named person of a receiver without accounts, behind a signed link and a one-time code, while the promise of secrecy stands, until two weeks after the end',
      where: sql<boolean>`(platform.actor_kind() = 'code' and coalesce(r.guest_hash = platform.actor_code(), false) and ${reaches}
        and guidance.opens_to_guest(r.ended_at) and guidance.guest_promised(r.receiver_id))`,
    },
  },
  actions: {
    read: anyParty,
    asSender: senders,
    asReceiver: receivers,
    asFamily: ['family'],
    save: senders,
    send: senders,
    discard: senders,
    giveMore: senders,
    sendElsewhere: senders,
    settle: senders,
    askCancel: senders,
    mistake: senders,
    askConsent: senders,
    giveConsent: [...senders, 'family'],
    withdrawConsent: ['family'],
    object: ['family'],
    receive: receivers,
    accept: receivers,
    start: receivers,
    complete: receivers,
    decline: receivers,
    askMore: receivers,
    waitlist: receivers,
    redirect: receivers,
    confirmCancel: receivers,
    refuseCancel: receivers,
    write: [...senders, ...receivers],
    note: [...senders, ...receivers],
    reassign: ['sender', 'senderLead', 'receiverPerson', 'receiverLead'],
    meet: [...senders, ...receivers],
  },
})

/** Who may see and change what a receiver says of itself. @source R36, ADR-0033 */
export const receiverAccess = policy({
  resource: 'referral-receiver',
  table: sql`guidance.receiver x`,
  relations: {
    professional: {
      words: 'works in a unit of the county, or leads or coordinates there',
      where: sql<boolean>`exists (select from published.role_now w join published.person p on p.id = w.person_id
        where w.person_id = ${me} and p.active and p.county = x.county
          and w.role in ('guide', 'professional', 'unit-lead', 'area-lead', 'coordinator', 'county-leader'))`,
    },
    contact: { words: 'its named person', where: sql<boolean>`coalesce(x.contact_id = ${me}, false)` },
    lead: {
      words: 'lead of the unit',
      where: sql<boolean>`(x.unit_id is not null and ${leads('x.unit_id')})`,
    },
    areaLead: {
      words: 'lead of the unit’s area; of any area of the county for a receiver without accounts',
      where: sql<boolean>`exists (select from published.role_now l join directory.area a on a.id::text = l.scope_id
        where l.person_id = ${me} and l.role = 'area-lead' and l.scope_kind = 'area' and a.county = x.county
          and (x.unit_id is null or exists (select from published.unit u where u.id = x.unit_id and u.area_id = a.id)))`,
    },
    coordinator: {
      words: 'coordinator or administrator of the county',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me}
        and l.role in ('coordinator', 'admin') and l.scope_kind = 'county' and l.scope_id = x.county)`,
    },
  },
  actions: {
    read: ['professional', 'contact', 'lead', 'areaLead', 'coordinator'],
    save: ['contact', 'lead', 'areaLead', 'coordinator'],
    manage: ['lead', 'areaLead', 'coordinator'],
  },
})
