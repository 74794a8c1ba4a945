import { type RawBuilder, sql } from 'kysely'
import { policy, type Relation } from '#platform/access.ts'

const me = sql`platform.actor_person()`
const today = sql`(platform.now() at time zone 'Europe/Helsinki')::date`
const inForce = (term: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.raw(term)}.first_day <= ${today} and (${sql.raw(term)}.last_day is null or ${sql.raw(term)}.last_day >= ${today}))`
const hasRole = (role: string, kind: string, scope: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`exists (select from published.role_now r where r.person_id = ${me} and r.role = ${role}
    and r.scope_kind = ${kind} and r.scope_id = ${scope})`

type Leading = 'member' | 'officer' | 'coordinator' | 'forumCoordinator' | 'areaLead' | 'countyLeader'

/** How somebody stands to a forum, over any row with forum_id, county, area_id and centre_id. */
function standing(alias: string): Readonly<Record<Leading | 'colleague', Relation>> {
  const of = (column: string): RawBuilder<unknown> => sql.raw(`${alias}.${column}`)
  return {
    member: {
      words: 'sits in the forum, on a seat or in its holder’s stead, in term',
      where: sql<boolean>`exists (select from network.seat s join network.seat_term t on t.seat_id = s.id
        where s.forum_id = ${of('forum_id')} and s.ended_on is null and ${me} in (t.person_id, t.deputy_person_id)
          and ${inForce('t')})`,
    },
    officer: {
      words: 'chair, vice chair, secretary or responsible person of the forum, in term',
      where: sql<boolean>`exists (select from network.office_term o where o.forum_id = ${of('forum_id')} and o.person_id = ${me}
        and ${inForce('o')})`,
    },
    coordinator: {
      words: 'coordinator of its county',
      where: hasRole('coordinator', 'county', of('county')),
    },
    forumCoordinator: {
      words: 'coordinator of the forum',
      where: hasRole('coordinator', 'forum', sql`${of('forum_id')}::text`),
    },
    areaLead: {
      words: 'lead of its area or centre',
      where: sql<boolean>`(${hasRole('area-lead', 'area', sql`${of('area_id')}::text`)}
        or ${hasRole('area-lead', 'centre', sql`${of('centre_id')}::text`)})`,
    },
    countyLeader: {
      words: 'leads the county',
      where: hasRole('county-leader', 'county', of('county')),
    },
    colleague: {
      words: 'works in the network of its county',
      where: sql<boolean>`exists (select from published.person colleague where colleague.id = ${me}
        and colleague.county = ${of('county')} and colleague.active)`,
    },
  }
}

const leads = ['officer', 'coordinator', 'forumCoordinator', 'areaLead', 'countyLeader'] as const
const insiders = ['member', ...leads] as const

/**
 * Who leads a forum and who sits in it. Everybody of the county's network sees that it is there, who sits in it and when it meets,
 * and may propose a matter.
 * @source R139, R176, ADR-0051
 */
export const forumAccess = policy({
  resource: 'forum',
  table: sql`(select n.*, n.id as forum_id from network.forum n) f`,
  relations: standing('f'),
  actions: {
    read: [...insiders, 'colleague'],
    propose: [...insiders, 'colleague'],
    /** Reads what is for members only, writes minutes. */
    takePart: insiders,
    /** Seats, terms, meetings, agenda, decisions, tasks. */
    keep: leads,
  },
})

/** A meeting of a forum: called and kept by those who lead it, its minutes written by whoever sits there. @source R139, ADR-0051 */
export const forumMeetingAccess = policy({
  resource: 'forum-meeting',
  table: sql`(select x.*, n.county, n.area_id, n.centre_id from network.meeting x join network.forum n on n.id = x.forum_id) m`,
  relations: standing('m'),
  actions: {
    read: [...insiders, 'colleague'],
    /** Says whether one comes. */
    answer: insiders,
    takePart: insiders,
    minute: insiders,
    keep: leads,
  },
})

const ofMatter = standing('i')

/**
 * A matter of an agenda. What is for members only is read by them and by those who lead the forum; whoever proposed it reads their
 * own words.
 * @source R139, R176, ADR-0051
 */
export const forumMatterAccess = policy({
  resource: 'forum-matter',
  table: sql`(select x.*, n.county, n.area_id, n.centre_id from network.agenda_item x join network.forum n on n.id = x.forum_id) i`,
  relations: {
    ...ofMatter,
    proposer: {
      words: 'proposed it',
      where: sql<boolean>`i.proposed_by = ${me}`,
    },
    proposerWaiting: {
      words: 'proposed it, and it is on no agenda yet',
      where: sql<boolean>`(i.proposed_by = ${me} and i.state = 'proposed')`,
    },
    colleague: {
      words: 'works in the network of its county, where it is not for members only',
      where: sql<boolean>`(not i.members_only and ${ofMatter.colleague.where})`,
    },
  },
  actions: {
    read: [...insiders, 'proposer', 'colleague'],
    change: [...leads, 'proposerWaiting'],
    /** Onto an agenda, to a later meeting, or off with words. */
    place: leads,
    minute: insiders,
    /** What was said of it; whoever proposed it reads it with the others. */
    readMinutes: [...insiders, 'colleague'],
  },
})

const ofDecision = standing('d')

/**
 * A decision is written by those who lead the forum and read by the network; a draft is for the forum alone, and one for members
 * only is besides for those to whom it was told.
 * @source R139, ADR-0051
 */
export const decisionAccess = policy({
  resource: 'decision',
  table: sql`(select x.*, n.area_id, n.centre_id from network.decision x join network.forum n on n.id = x.forum_id) d`,
  relations: {
    ...ofDecision,
    recipient: {
      words: 'it was told to them, or to the unit, organisation or forum for which they answer',
      where: sql<boolean>`network.told_of(d.id)`,
    },
    colleague: {
      words: 'works in the network of its county, once it is made and where it is not for members only',
      where: sql<boolean>`(not d.members_only and d.state <> 'draft' and ${ofDecision.colleague.where})`,
    },
  },
  actions: {
    read: [...insiders, 'recipient', 'colleague'],
    keep: leads,
    confirm: ['recipient'],
  },
})

/**
 * What hangs on a matter or a decision that is not for everybody is not for everybody either. Under row-level security a row that
 * the asker may not see is not there, so what is open is looked for, never what is closed.
 */
const onOpenMatter = (item: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.raw(item)} is null or exists (select from network.agenda_item open_matter
    where open_matter.id = ${sql.raw(item)} and not open_matter.members_only))`
const onOpenDecision = sql<boolean>`(k.decision_id is null or exists (select from network.decision open_decision
  where open_decision.id = k.decision_id and open_decision.state <> 'draft'
    and (not open_decision.members_only or network.told_of(open_decision.id))))`

const ofTask = standing('k')

/** A task of a forum: its owner says that it is done; those who lead the forum keep it. @source R139, ADR-0051 */
export const forumTaskAccess = policy({
  resource: 'forum-task',
  table: sql`(select x.*, n.county, n.area_id, n.centre_id from network.forum_task x join network.forum n on n.id = x.forum_id) k`,
  relations: {
    ...ofTask,
    owner: { words: 'it is theirs to do', where: sql<boolean>`k.owner_id = ${me}` },
    colleague: {
      words: 'works in the network of its county, where its matter and decision are open to them',
      where: sql<boolean>`(${onOpenMatter('k.item_id')} and ${onOpenDecision} and ${ofTask.colleague.where})`,
    },
  },
  actions: {
    read: [...insiders, 'owner', 'colleague'],
    finish: [...leads, 'owner'],
    keep: leads,
  },
})

const ofVote = standing('v')

/** A prioritising vote: each seat divides its points; those who lead the forum open and close it. @source R175, ADR-0051 */
export const forumVoteAccess = policy({
  resource: 'forum-vote',
  table: sql`(select x.*, n.county, n.area_id, n.centre_id from network.vote x join network.forum n on n.id = x.forum_id) v`,
  relations: {
    ...ofVote,
    colleague: {
      words: 'works in the network of its county, where its matter is not for members only',
      where: sql<boolean>`(${onOpenMatter('v.item_id')} and ${ofVote.colleague.where})`,
    },
  },
  actions: {
    read: [...insiders, 'colleague'],
    cast: ['member'],
    keep: leads,
  },
})
