import { addDays, addMonths, plainDate, type PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { stableId } from '../../stable-id.ts'
import { upsert } from '../../upsert.ts'
import { areaId, forumId, personId } from '../ids.ts'
import { proposals, type RiskStory, risksElsewhere, risksOfR166 } from './risk-stories.ts'
import { experimentId, linkId, proposalId, riskId } from './trial-ids.ts'
import { trialsElsewhere, trialsOfR164, type TrialStory } from './trial-stories.ts'

const ending = (county: string): string => (county === '17' ? '' : `-${county}`)
const personIn = (county: string, who: string): string => personId(`${who}${ending(county)}`)
const at = (day: PlainDate): string => `${day}T10:00:00+02:00`

const leadOf: Readonly<Record<string, string>> = {
  lahti: 'area-lead-09',
  asikkala: 'area-lead-asikkala-09',
  hartola: 'area-lead-hartola-09',
  'heinola-sysma': 'area-lead-heinola-09',
  'south-west': 'area-lead-south-west-09',
}

/** Whoever leads the area answers for its trials; in the other counties the lead of the guides does. */
const responsibleOf = (county: string, story: TrialStory): string | null =>
  story.whoName !== undefined ? null : personId(leadOf[story.area ?? ''] ?? `unit-lead${ending(county)}`)

const all = [
  ...trialsOfR164.map((story) => ({ county: '09', story })),
  ...trialsElsewhere['17'].map((story) => ({ county: '17', story })),
  ...trialsElsewhere['16'].map((story) => ({ county: '16', story })),
]

/** A trial that was taken over says where it came from. */
const origins: Readonly<Record<string, readonly [county: string, key: string]>> = {
  '17:welcome-letter': ['09', 'welcome-letter'],
  '16:guide-in-day-care': ['09', 'guide-in-day-care'],
}

function rowOf(county: string, story: TrialStory, today: PlainDate) {
  const begun = story.begun === undefined ? null : addMonths(today, -story.begun)
  const decidedOn = story.decided === undefined ? null : addMonths(today, -story.decided.ago)
  const origin = origins[`${county}:${story.key}`]
  const made = begun === null ? addMonths(today, -1) : addDays(begun, -40)
  return {
    id: experimentId(county, story.key),
    county,
    area_id: story.area === undefined ? null : areaId(county, story.area),
    theme: story.theme,
    practice: story.practice ?? false,
    language: county === '17' ? 'sv' : 'fi',
    name: story.name,
    goal: story.goal,
    responsible_id: responsibleOf(county, story),
    responsible_name: story.whoName ?? null,
    state: story.decided !== undefined ? 'decided' : begun === null ? 'idea' : 'running',
    starts_on: begun,
    ends_on: story.decided?.how === 'stop' ? decidedOn : null,
    decide_by: decidedOn ?? (story.decideIn === undefined ? null : addDays(today, story.decideIn)),
    went_well: story.well ?? '',
    chances: story.chances ?? '',
    challenges: story.hard ?? '',
    evidence: story.evidence ?? '',
    decision: story.decided?.how ?? null,
    decided_on: decidedOn,
    origin_id: origin === undefined ? null : experimentId(...origin),
    published: begun !== null,
    brought_by: personIn(county, 'guide'),
    created_at: at(made),
    changed_at: at(decidedOn ?? begun ?? made),
    changed_by: personIn(county, 'coordinator'),
  }
}

async function loadExperiments(tx: Tx, today: PlainDate): Promise<void> {
  await upsert(
    tx,
    {
      name: 'development.experiment',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        area_id: 'uuid',
        theme: 'text',
        practice: 'boolean',
        language: 'text',
        name: 'jsonb',
        goal: 'jsonb',
        responsible_id: 'uuid',
        responsible_name: 'text',
        state: 'text',
        starts_on: 'date',
        ends_on: 'date',
        decide_by: 'date',
        went_well: 'text',
        chances: 'text',
        challenges: 'text',
        evidence: 'text',
        decision: 'text',
        decided_on: 'date',
        origin_id: 'uuid',
        published: 'boolean',
        brought_by: 'uuid',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    all.map(({ county, story }) => rowOf(county, story, today)),
  )
  await upsert(
    tx,
    {
      name: 'development.experiment_need',
      key: ['id'],
      columns: {
        id: 'uuid',
        experiment_id: 'uuid',
        position: 'integer',
        kind: 'text',
        what: 'text',
        given_by: 'text',
        answer: 'text',
        answered_on: 'date',
      },
    },
    all.flatMap(({ county, story }) =>
      (story.needs ?? []).map(([kind, what, by, given], position) => ({
        id: stableId('experiment-need', `${county}:${story.key}:${position}`),
        experiment_id: experimentId(county, story.key),
        position,
        kind,
        what,
        given_by: by,
        answer: given ? 'given' : 'waiting',
        answered_on: given ? addDays(addMonths(today, -(story.begun ?? 0)), -20) : null,
      })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'development.experiment_partner',
      key: ['experiment_id', 'position'],
      columns: { experiment_id: 'uuid', position: 'integer', name: 'text', part: 'text' },
    },
    all.flatMap(({ county, story }) =>
      (story.partners ?? []).map(([name, part], position) => ({
        experiment_id: experimentId(county, story.key),
        position,
        name,
        part,
      })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'development.experiment_step',
      key: ['id'],
      columns: {
        id: 'uuid',
        experiment_id: 'uuid',
        position: 'integer',
        what: 'text',
        due_on: 'date',
        done_on: 'date',
      },
    },
    all.flatMap(({ county, story }) => {
      const first = addMonths(today, -(story.begun ?? -1))
      return (story.steps ?? []).map((what, position) => {
        const due = addMonths(first, position * 2)
        return {
          id: stableId('experiment-step', `${county}:${story.key}:${position}`),
          experiment_id: experimentId(county, story.key),
          position,
          what,
          due_on: due,
          done_on: due < today ? addDays(due, -2) : null,
        }
      })
    }),
  )
  await upsert(
    tx,
    {
      name: 'development.experiment_decision',
      key: ['id'],
      columns: {
        id: 'uuid',
        experiment_id: 'uuid',
        decision: 'text',
        decided_on: 'date',
        words: 'text',
        forum_id: 'uuid',
        made_by: 'uuid',
        made_at: 'timestamptz',
      },
    },
    all.flatMap(({ county, story }) => {
      if (story.decided === undefined) return []
      const day = addMonths(today, -story.decided.ago)
      return [
        {
          id: stableId('experiment-decision', `${county}:${story.key}`),
          experiment_id: experimentId(county, story.key),
          decision: story.decided.how,
          decided_on: day,
          words: story.decided.words,
          forum_id: forumId(county, 'cooperation'),
          made_by: personIn(county, 'coordinator'),
          made_at: at(day),
        },
      ]
    }),
  )
}

async function loadRisks(tx: Tx, today: PlainDate): Promise<void> {
  const rows: readonly { readonly county: string; readonly story: RiskStory }[] = [
    ...risksOfR166.map((story) => ({ county: '09', story })),
    ...risksElsewhere['17'].map((story) => ({ county: '17', story })),
    ...risksElsewhere['16'].map((story) => ({ county: '16', story })),
  ]
  await upsert(
    tx,
    {
      name: 'development.risk',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        kind: 'text',
        language: 'text',
        name: 'jsonb',
        cause: 'text',
        effect: 'text',
        mitigation: 'text',
        realised: 'text',
        note: 'text',
        owner_id: 'uuid',
        review_on: 'date',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    rows.map(({ county, story }) => ({
      id: riskId(county, story.key),
      county,
      kind: story.kind,
      language: story.language ?? 'fi',
      name: story.name,
      cause: story.cause,
      effect: story.effect,
      mitigation: story.mitigation,
      realised: story.realised,
      note: story.note ?? '',
      owner_id: personIn(county, 'coordinator'),
      review_on: addDays(today, story.reviewIn),
      created_at: at(addMonths(today, -14)),
      changed_at: at(addMonths(today, -4)),
      changed_by: personIn(county, 'coordinator'),
    })),
  )
  await upsert(
    tx,
    {
      name: 'development.risk_review',
      key: ['id'],
      columns: {
        id: 'uuid',
        risk_id: 'uuid',
        reviewed_on: 'date',
        realised: 'text',
        words: 'text',
        next_on: 'date',
        made_by: 'uuid',
        made_at: 'timestamptz',
      },
    },
    rows.flatMap(({ county, story }) =>
      story.reviewed === undefined
        ? []
        : [
            {
              id: stableId('risk-review', `${county}:${story.key}`),
              risk_id: riskId(county, story.key),
              reviewed_on: addMonths(today, -4),
              realised: story.realised,
              words: story.reviewed,
              next_on: addDays(today, story.reviewIn),
              made_by: personIn(county, 'coordinator'),
              made_at: at(addMonths(today, -4)),
            },
          ],
    ),
  )
}

async function loadProposals(tx: Tx, today: PlainDate): Promise<void> {
  await upsert(
    tx,
    {
      name: 'development.proposal',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        language: 'text',
        name: 'jsonb',
        why: 'text',
        done: 'text',
        remains: 'text',
        urgency: 'text',
        addressed_to: 'text',
        state: 'text',
        sent_on: 'date',
        answer: 'text',
        outcome: 'text',
        answered_on: 'date',
        keeper_id: 'uuid',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    Object.entries(proposals).flatMap(([county, stories]) =>
      stories.map((story) => ({
        id: proposalId(county, story.key),
        county,
        language: story.language,
        name: story.name,
        why: story.why,
        done: story.done,
        remains: story.remains,
        urgency: story.urgency,
        addressed_to: story.to,
        state: story.answered !== undefined ? 'answered' : story.sentAgo === undefined ? 'draft' : 'sent',
        sent_on: story.sentAgo === undefined ? null : addMonths(today, -story.sentAgo),
        answer: story.answered?.words ?? '',
        outcome: story.answered?.outcome ?? null,
        answered_on: story.answered === undefined ? null : addMonths(today, -story.answered.ago),
        keeper_id: personIn(county, 'coordinator'),
        created_at: at(addMonths(today, -9)),
        changed_at: at(addMonths(today, -1)),
        changed_by: personIn(county, 'coordinator'),
      })),
    ),
  )
}

/** What leads to what: by which metric each is followed, and which risk a trial takes away. */
const links: readonly (readonly [county: string, from: string, toKind: string, to: string])[] = [
  ['09', 'three-year-check-ups', 'metric', 'satisfaction'],
  ['09', 'guide-in-day-care', 'metric', 'prevention'],
  ['09', 'customer-experience', 'metric', 'customer-experience'],
  ['09', 'kela-pop-ups', 'metric', 'accessibility'],
  ['09', 'case-less-consultation', 'metric', 'wait-for-service'],
  ['09', 'named-worker-training', 'metric', 'own-worker'],
  ['17', 'evening-line', 'metric', 'time-to-contact'],
  ['17', 'walk-and-talk', 'metric', 'customer-experience'],
  ['16', 'guide-in-day-care', 'metric', 'prevention'],
  ['09', 'case-less-consultation', 'risk', 'time'],
  ['17', 'evening-line', 'risk', 'languages'],
]

async function loadLinks(tx: Tx, today: PlainDate): Promise<void> {
  await upsert(
    tx,
    {
      name: 'development.link',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        from_kind: 'text',
        from_id: 'uuid',
        to_kind: 'text',
        to_key: 'text',
        made_at: 'timestamptz',
        made_by: 'uuid',
      },
    },
    links.map(([county, from, toKind, to]) => ({
      id: linkId(county, from, toKind, to),
      county,
      from_kind: 'experiment',
      from_id: experimentId(county, from),
      to_kind: toKind,
      to_key: toKind === 'metric' ? to : riskId(county, to),
      made_at: at(addMonths(today, -2)),
      made_by: personIn(county, 'coordinator'),
    })),
  )
}

/** Trials of the three counties, the risks that are watched and what is asked of the national level. @source R164, R166, R190 */
export async function loadTrials(tx: Tx, day: string): Promise<void> {
  const today = plainDate(day)
  await loadExperiments(tx, today)
  await loadRisks(tx, today)
  await loadProposals(tx, today)
  await loadLinks(tx, today)
}
