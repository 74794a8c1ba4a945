/** What the sender, the receiver, a guest and the family read, already shaped: each its own view of the same referral. */
import { z } from 'zod'
import { flags } from '#platform/access.ts'
import type { PlainDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import type { Language, Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { referralAccess } from './access.ts'
import type { PositionBand } from './domain/capacity.ts'
import type { SharedField } from './domain/fields.ts'
import { type Ground, groundRules, groundsBetween, asksConsent } from './domain/grounds.ts'
import {
  afterMove,
  type DeclineReason,
  type Party,
  type ReferralMove,
  type ReferralOutcome,
  type ReferralState,
  type SettledHow,
} from './domain/referral.ts'
import { inStandard, type Standard } from './domain/standards.ts'
import * as views from './queries-views.ts'

export type ReferralField = {
  readonly field: SharedField
  readonly value: string
  readonly shared: boolean
}

export type ReferralEvent = {
  readonly at: Date
  readonly move: string
  readonly party: Party
  /** Who: a worker's whole name to workers, the first name to the family; null: a guest, the family or the system. */
  readonly name: string | null
  readonly detail: string | null
  readonly text: string
  /** Only this one's own side reads it. */
  readonly own: boolean
}

export type ReferralMeeting = {
  readonly id: string
  readonly appointmentId: string | null
  readonly way: 'on-site' | 'remote' | 'phone'
  readonly startsAt: Date
  readonly endsAt: Date
  readonly state: 'booked' | 'held' | 'not-held'
}

export type ReferralConsent = Omit<
  views.ConsentRow,
  'receiver_id' | 'receiver_name' | 'noted_by' | 'given_at' | 'withdrawn_at'
> & {
  readonly receiver: Localized
  readonly notedBy: string | null
  readonly givenAt: Date
  readonly withdrawnAt: Date | null
}

type Shared = {
  readonly id: string
  readonly county: string
  readonly version: number
  readonly state: ReferralState
  readonly language: Language
  readonly dueAt: Date | null
  readonly ground: Ground | null
  readonly expectedOn: PlainDate | null
  readonly positionBand: PositionBand | null
  readonly meanwhile: string
  readonly outcome: ReferralOutcome | null
  readonly declinedFor: DeclineReason | null
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly receivedAt: Date | null
  readonly acceptedAt: Date | null
  readonly firstContactAt: Date | null
  readonly endedAt: Date | null
  readonly fields: readonly ReferralField[]
  readonly history: readonly ReferralEvent[]
  readonly meetings: readonly ReferralMeeting[]
  readonly consents: readonly ReferralConsent[]
}

export type ReferralView = Shared & {
  /** For whom the reader stands; somebody may lead both units. A guest reads as receiver. */
  readonly sides: readonly ('sender' | 'receiver')[]
  readonly guest: boolean
  readonly helpRequestId: string | null
  readonly serviceId: string | null
  readonly municipality: Localized | null
  readonly sender: views.Worker & {
    readonly unit: Localized
    readonly organisation: Localized
    readonly number: string
  }
  readonly receiver: {
    readonly id: string
    readonly kind: 'unit' | 'guest'
    readonly name: Localized
    readonly says: Localized
    readonly organisation: Localized
    readonly person: string | null
    readonly title: Localized | null
    readonly number: string | null
  } | null
  readonly owner: { readonly name: string; readonly mine: boolean } | null
  readonly late: boolean
  readonly raised: boolean
  readonly groundReference: string
  /** Which grounds may be chosen, and whether the family must be asked; for the sender's draft. */
  readonly grounds: readonly Ground[]
  readonly asksConsent: boolean
  readonly consentAskedAt: Date | null
  readonly notifyEmail: string
  readonly settledHow: SettledHow | null
  readonly bounces: number
  readonly firstSentAt: Date | null
  readonly firstDueAt: Date | null
  readonly thread: readonly views.ThreadRow[]
  /** To whom one's own side may be reassigned. */
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  /** For each move: true, or why not now. Relations and state together. */
  readonly can: Readonly<Record<string, true | string>>
  readonly standard: Standard
}

const moveOf = {
  send: 'send',
  discard: 'discard',
  save: 'discard',
  askConsent: 'discard',
  giveConsent: 'give-consent',
  giveMore: 'give-more',
  sendElsewhere: 'send-elsewhere',
  settle: 'settle',
  askCancel: 'ask-cancel',
  mistake: 'mistake',
  withdrawConsent: 'withdraw-consent',
  object: 'object',
  receive: 'receive',
  accept: 'accept',
  start: 'start',
  complete: 'complete',
  decline: 'decline',
  askMore: 'ask-more',
  waitlist: 'waitlist',
  redirect: 'redirect',
  confirmCancel: 'confirm-cancel',
  refuseCancel: 'refuse-cancel',
  write: 'write',
  note: 'note',
  reassign: 'reassign',
  meet: 'book-meeting',
} as const satisfies Readonly<Record<string, ReferralMove>>
export type ReferralAction = keyof typeof moveOf

const opener =
  (ctx: Ctx) =>
  (sealed: Uint8Array | null): string =>
    sealed === null ? '' : ctx.crypto.open(sealed)

const meetings = (rows: readonly views.MeetingRow[]): readonly ReferralMeeting[] =>
  rows.map((row) => ({
    id: row.id,
    appointmentId: row.appointment_id,
    way: row.way,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    state: row.state,
  }))

const consents = (rows: readonly views.ConsentRow[]): readonly ReferralConsent[] =>
  rows.map((row) => ({
    id: row.id,
    receiver: row.receiver_name,
    giver: row.giver,
    way: row.way,
    fields: row.fields,
    until: row.until,
    notedBy: row.noted_by,
    givenAt: row.given_at,
    withdrawnAt: row.withdrawn_at,
  }))

const firstName = (name: string): string => name.split(' ')[0] ?? name

async function sharedPart(ctx: Ctx, row: views.ReferralRow, sides: readonly Party[]): Promise<Shared> {
  const open = opener(ctx)
  const isFamily = sides.includes('family')
  const fields = await views.fieldsOf(ctx.tx, row.id, sides.includes('sender'))
  const entries = await views.entriesOf(ctx.tx, row.id, sides)
  return {
    id: row.id,
    county: row.county,
    version: row.version,
    state: row.state,
    language: row.language,
    dueAt: row.due_at,
    ground: row.ground,
    expectedOn: row.expected_on,
    positionBand: row.position_band,
    meanwhile: open(row.meanwhile_sealed),
    outcome: row.outcome,
    declinedFor: row.declined_for,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    receivedAt: row.received_at,
    acceptedAt: row.accepted_at,
    firstContactAt: row.first_contact_at,
    endedAt: row.ended_at,
    fields: fields.map(({ field, value_sealed, shared }) => ({ field, value: open(value_sealed), shared })),
    history: entries.map((entry) => ({
      at: entry.at,
      move: entry.move,
      party: entry.party,
      name: entry.name === null ? null : isFamily ? firstName(entry.name) : entry.name,
      detail: entry.detail,
      text: open(entry.text_sealed),
      own: entry.seen_by.length === 1,
    })),
    meetings: meetings(await views.meetingsOf(ctx.tx, row.id)),
    consents: consents(
      (await views.consentsOf(ctx.tx, row.id)).filter(
        // Whom else the family has said yes to is no matter of this receiver's.
        ({ receiver_id }) => isFamily || sides.includes('sender') || receiver_id === row.receiver_id,
      ),
    ),
  }
}

const notifyShape = z.object({ email: z.string() })

/** One referral for a party that works with it; every reading leaves a trace. */
export const readReferral = useCase({
  name: 'referral.read',
  input: z.object({ id: z.uuid() }),
  needs: referralAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<ReferralView> => {
    const row = await views.referralById(ctx.tx, id)
    const allowed = await flags(ctx.tx, referralAccess.read, id)
    const sides = (['sender', 'receiver'] as const).filter((side) =>
      side === 'sender' ? allowed['asSender'] === true : allowed['asReceiver'] === true,
    )
    if (row === undefined || sides.length === 0) throw notFound()
    ctx.about({ county: row.county, referral: id, as: sides.join('+') })
    const open = opener(ctx)
    const isSender = sides.includes('sender')
    const from = { organisation: row.sender_organisation_id, register: row.sender_register }
    const to =
      row.receiver_organisation_id === null || row.receiver_register === null
        ? null
        : { organisation: row.receiver_organisation_id, register: row.receiver_register }
    const can: Record<string, true | string> = {}
    for (const [action, move] of Object.entries(moveOf)) {
      const steps = sides.map((side) => afterMove(row.state, move, side, row.before_state))
      const refused = steps.find((step) => !step.ok)
      can[action] =
        allowed[action] !== true
          ? 'not-yours'
          : steps.some((step) => step.ok)
            ? true
            : refused === undefined || refused.ok
              ? 'not-yours'
              : refused.why
    }
    const me = ctx.actor.kind === 'person' ? ctx.actor.id : null
    const mine = me === null ? row.with_guest : row.owner?.id === me
    const unit = isSender ? row.sender_unit : row.receiver_unit
    return {
      ...(await sharedPart(ctx, row, sides)),
      sides,
      guest: me === null,
      helpRequestId: isSender ? row.help_request_id : null,
      serviceId: row.service_id,
      municipality: row.municipality,
      sender: {
        ...row.sender,
        unit: row.sender_unit_name,
        organisation: row.sender_organisation,
        number: row.sender_number,
      },
      receiver:
        row.receiver_id === null || row.receiver_kind === null
          ? null
          : {
              id: row.receiver_id,
              kind: row.receiver_kind,
              name: row.receiver_name ?? {},
              says: row.receiver_says ?? {},
              organisation: row.receiver_organisation ?? {},
              person: row.receiver_person?.name ?? row.receiver_guest,
              title: row.receiver_person?.title ?? null,
              number: row.receiver_number,
            },
      owner: row.ended_at !== null ? null : { name: row.owner?.name ?? row.receiver_guest ?? '', mine },
      late: row.due_at !== null && row.due_at < ctx.now,
      raised: row.raised_at !== null,
      groundReference: isSender ? open(row.ground_reference_sealed) : '',
      grounds: to === null ? [] : groundsBetween(from, to),
      asksConsent: to !== null && asksConsent(from, to),
      consentAskedAt: row.consent_asked_at,
      notifyEmail:
        isSender && row.notify_sealed !== null
          ? notifyShape.parse(JSON.parse(open(row.notify_sealed))).email
          : '',
      settledHow: row.settled_how,
      bounces: row.bounces,
      firstSentAt: row.first_sent_at,
      firstDueAt: row.first_due_at,
      thread: isSender ? await views.threadOf(ctx.tx, row.root_id) : [],
      colleagues: me === null ? [] : await views.colleaguesOf(ctx.tx, unit),
      can,
      standard: inStandard(row.state, row.outcome),
    }
  },
})

export type FollowedReferral = Shared & {
  readonly partOf: string | null
  /** The receiver cannot read it any more. */
  readonly accessEnded: boolean
  /** The service the family was guided to: never its own notes, never the sender's unsent words. */
  readonly receiver: {
    readonly name: Localized
    readonly organisation: Localized
    readonly person: string | null
    readonly title: Localized | null
    /** Another controller or register than the sender's, so that the family's yes is needed. */
    readonly other: boolean
    readonly secrecy: boolean
  } | null
  readonly sender: { readonly name: string; readonly title: Localized; readonly unit: Localized }
  /** With which side the next step is, and by when. */
  readonly withWhom: 'sender' | 'receiver' | null
  /** Why it may carry what it carries. */
  readonly law: Readonly<Record<Language, string>> | null
  readonly can: {
    readonly consent: boolean
    readonly withdraw: boolean
    readonly object: boolean
  }
}

async function followed(ctx: Ctx, row: views.ReferralRow): Promise<FollowedReferral> {
  const shared = await sharedPart(ctx, row, ['family'])
  const stands = row.ground !== null && groundRules[row.ground].stands && row.state !== 'draft'
  const ok = (move: ReferralMove): boolean => afterMove(row.state, move, 'family', row.before_state).ok
  const agreed = shared.consents.some((each) => each.withdrawnAt === null)
  return {
    ...shared,
    partOf: row.part_of,
    accessEnded: row.access_ended_at !== null,
    receiver:
      row.receiver_id === null
        ? null
        : {
            name: row.receiver_name ?? {},
            organisation: row.receiver_organisation ?? {},
            person:
              row.receiver_person === null
                ? row.receiver_guest === null
                  ? null
                  : firstName(row.receiver_guest)
                : firstName(row.receiver_person.name),
            title: row.receiver_person?.title ?? null,
            other:
              row.receiver_organisation_id !== row.sender_organisation_id ||
              row.receiver_register !== row.sender_register,
            secrecy: row.receiver_register === 'none',
          },
    sender: {
      name: firstName(row.sender.name),
      title: row.sender.title,
      unit: row.sender_unit_name,
    },
    withWhom:
      row.ended_at !== null
        ? null
        : ['draft', 'more-asked', 'declined', 'expired'].includes(row.state)
          ? 'sender'
          : 'receiver',
    law: row.ground === null ? null : groundRules[row.ground].law,
    can: {
      consent: row.state === 'draft' && !agreed,
      withdraw:
        ok('withdraw-consent') && !stands && (row.state !== 'completed' || row.access_ended_at === null),
      object: ok('object') && stands,
    },
  }
}

/** All that a family's code opens, newest first: behind the code alone. */
export const readFollowedReferrals = useCase({
  name: 'referral.follow',
  input: z.object({}),
  needs: { openBecause: 'shows only the referrals of the code that the caller holds' },
  run: async (ctx): Promise<readonly FollowedReferral[]> => {
    if (ctx.actor.kind !== 'code') return []
    const rows = await views.referralsOfCode(ctx.tx)
    const [first] = rows
    if (first !== undefined) ctx.about({ county: first.county, shown: rows.length })
    const all: FollowedReferral[] = []
    for (const row of rows) all.push(await followed(ctx, row))
    return all
  },
})

/** One of them. */
export const readFollowedReferral = useCase({
  name: 'referral.follow-one',
  input: z.object({ id: z.uuid() }),
  needs: referralAccess.asFamily,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<FollowedReferral> => {
    const row = await views.referralById(ctx.tx, id)
    if (row === undefined || ctx.actor.kind !== 'code') throw notFound()
    ctx.about({ county: row.county, referral: id })
    return followed(ctx, row)
  },
})

export type FamilyPreview = {
  readonly id: string
  readonly language: Language
  readonly receiver: {
    readonly name: Localized
    readonly organisation: Localized
    readonly person: string | null
    readonly secrecy: boolean
  } | null
  readonly asksConsent: boolean
  /** Exactly what goes; nothing else does. */
  readonly fields: readonly { readonly field: SharedField; readonly value: string }[]
  /** What stays with the sender, by name only. */
  readonly kept: readonly SharedField[]
}

/** What the family is shown before anything goes: on the worker's screen, or printed. */
export const previewForFamily = useCase({
  name: 'referral.preview',
  input: z.object({ id: z.uuid() }),
  needs: referralAccess.asSender,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<FamilyPreview> => {
    const row = await views.referralById(ctx.tx, id)
    if (row === undefined) throw notFound()
    ctx.about({ county: row.county, referral: id })
    const fields = await views.fieldsOf(ctx.tx, id, true)
    return {
      id,
      language: row.language,
      receiver:
        row.receiver_id === null
          ? null
          : {
              name: row.receiver_name ?? {},
              organisation: row.receiver_organisation ?? {},
              person: row.receiver_person?.name ?? row.receiver_guest,
              secrecy: row.receiver_register === 'none',
            },
      asksConsent:
        row.receiver_organisation_id !== null &&
        row.receiver_register !== null &&
        asksConsent(
          { organisation: row.sender_organisation_id, register: row.sender_register },
          { organisation: row.receiver_organisation_id, register: row.receiver_register },
        ),
      fields: fields
        .filter(({ shared }) => shared)
        .map(({ field, value_sealed }) => ({ field, value: ctx.crypto.open(value_sealed) })),
      kept: fields.filter(({ shared }) => !shared).map(({ field }) => field),
    }
  },
})

export const referralBoxes = [
  'mine',
  'drafts',
  'sent',
  'returned',
  'received',
  'waiting',
  'closed',
  'all',
] as const
export type ReferralBox = (typeof referralBoxes)[number]

export type ReferralItem = Omit<views.ListRow, 'total'> & { readonly late: boolean }
export type ReferralList = {
  readonly items: readonly ReferralItem[]
  readonly total: number
  readonly page: number
  readonly perPage: number
}

export const referralListShape = z.object({
  box: z.enum(referralBoxes).default('mine'),
  helpRequest: z.uuid().nullable().default(null),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  perPage: z.coerce.number().int().min(1).max(100).default(25),
})

/** The asker's referrals by box: no word of a family is in the list. */
export const listReferrals = useCase({
  name: 'referral.list',
  input: referralListShape,
  needs: { signedInBecause: 'lists only what the relations of referral.read allow' },
  run: async (ctx, { box, helpRequest, page, perPage }): Promise<ReferralList> => {
    const rows = await views.list(ctx.tx, {
      box,
      helpRequest,
      offset: (page - 1) * perPage,
      limit: perPage,
    })
    ctx.about({ shown: rows.length })
    return {
      items: rows.map(({ total: _total, ...row }) => ({
        ...row,
        late: row.due_at !== null && row.due_at < ctx.now,
      })),
      total: rows[0]?.total ?? 0,
      page,
      perPage,
    }
  },
})

/** One's own referrals in numbers. */
export const readReferralDay = useCase({
  name: 'referral.count-own',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'counts only what the relations of referral.read allow' },
  run: ({ tx, now }): Promise<views.ReferralDay> => views.day(tx, now),
})
