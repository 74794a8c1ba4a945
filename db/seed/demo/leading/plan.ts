import { addDays, addMonths, partsOf, plainDate, type PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Text3 } from '#platform/text.ts'
import { stableId } from '../../stable-id.ts'
import { upsert } from '../../upsert.ts'
import { demoCounties } from '../counties.ts'
import { areaId, organisationId, personId } from '../ids.ts'
import { only } from '../organisations.ts'
import type { DemoCounty } from '../shape.ts'
import { areaStories } from './plan-areas.ts'
import { barStories, interimStories, nationalBox, roadmapWords } from './plan-bars.ts'
import { chapterStories, planWords } from './plan-chapters.ts'
import { checkWords, commonMeasures, type MeasureStory, workshopMeasures } from './plan-measures.ts'

export const planId = (county: string): string => stableId('action-plan', county)
export const measureId = (county: string, key: string): string => stableId('measure', `${county}:${key}`)
export const barId = (county: string, key: string): string => stableId('roadmap-bar', `${county}:${key}`)
export const areaPlanId = (county: string, area: string): string => stableId('area-plan', `${county}:${area}`)
export const spearheadId = (county: string, key: string): string => stableId('spearhead', `${county}:${key}`)

const ending = (county: string): string => (county === '17' ? '' : `-${county}`)
const personIn = (county: string, who: string): string => personId(`${who}${ending(county)}`)
const firstOf = (today: PlainDate): number => partsOf(today).year - 1
const day = (year: number, month: number, date: number): PlainDate =>
  addDays(addMonths(plainDate(`${year}-01-01`), month - 1), date - 1)
const at = (date: PlainDate): string => `${date}T10:00:00+02:00`

/** The county from whose concept work the bars come has not set their dates: there they stand as the source has them. */
const datesOpenIn = '16'

const measuresOf = (county: string): readonly MeasureStory[] =>
  county === '17' ? [...workshopMeasures, ...commonMeasures] : commonMeasures

async function loadPlans(tx: Tx, today: PlainDate): Promise<void> {
  const first = firstOf(today)
  const approved = day(first - 1, 12, 9)
  const said = (county: DemoCounty, text: Text3 | null): object =>
    text === null ? {} : only(text, county.languages)
  await upsert(
    tx,
    {
      name: 'development.plan',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        first_year: 'integer',
        title: 'jsonb',
        words: 'jsonb',
        state: 'text',
        check_month: 'integer',
        approved_on: 'date',
        approved_by: 'uuid',
        approved_at: 'timestamptz',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    demoCounties.map((county) => ({
      id: planId(county.code),
      county: county.code,
      first_year: first,
      title: said(county, {
        fi: `Perhekeskuksen toimintasuunnitelma ${first}–${first + 3}`,
        sv: `Familjecentrets handlingsplan ${first}–${first + 3}`,
        en: `Action plan of the family centre ${first}–${first + 3}`,
      }),
      words: said(county, planWords),
      state: 'approved',
      check_month: 11,
      approved_on: approved,
      approved_by: personIn(county.code, 'county-leader'),
      approved_at: at(approved),
      created_at: at(addMonths(approved, -6)),
      changed_at: at(approved),
      changed_by: personIn(county.code, 'coordinator'),
    })),
  )
  await upsert(
    tx,
    {
      name: 'development.plan_chapter',
      key: ['plan_id', 'line'],
      columns: {
        plan_id: 'uuid',
        line: 'integer',
        present: 'jsonb',
        needs: 'jsonb',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    demoCounties.flatMap((county) =>
      chapterStories.map(({ present, needs }, index) => ({
        plan_id: planId(county.code),
        line: index + 1,
        present: said(county, present),
        needs: said(county, needs),
        changed_at: at(addMonths(approved, -2)),
        changed_by: personIn(county.code, 'coordinator'),
      })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'development.plan_reference',
      key: ['id'],
      columns: {
        id: 'uuid',
        plan_id: 'uuid',
        municipality: 'text',
        name: 'jsonb',
        holder: 'text',
        position: 'integer',
      },
    },
    demoCounties.flatMap((county) => [
      {
        id: stableId('plan-reference', `${county.code}:welfare`),
        plan_id: planId(county.code),
        municipality: null,
        name: said(county, {
          fi: 'Alueellinen hyvinvointisuunnitelma',
          sv: 'Regional välfärdsplan',
          en: 'Welfare plan of the county',
        }),
        holder: null,
        position: 1,
      },
      ...county.areas.slice(0, 3).map((area, index) => ({
        id: stableId('plan-reference', `${county.code}:children:${area.key}`),
        plan_id: planId(county.code),
        municipality: area.municipalities[0] ?? null,
        name: said(county, {
          fi: 'Lasten ja nuorten hyvinvointisuunnitelma',
          sv: 'Plan för barns och ungas välfärd',
          en: 'Plan for the welfare of children and young people',
        }),
        holder: null,
        position: index + 2,
      })),
    ]),
  )
}

async function loadMeasures(tx: Tx, today: PlainDate): Promise<void> {
  const first = firstOf(today)
  const said = (county: DemoCounty, text: Text3 | null): object =>
    text === null ? {} : only(text, county.languages)
  const all = demoCounties.flatMap((county, turn) =>
    measuresOf(county.code).map((story, index) => ({ county, turn, story, index })),
  )
  await upsert(
    tx,
    {
      name: 'development.measure',
      key: ['id'],
      columns: {
        id: 'uuid',
        plan_id: 'uuid',
        county: 'text',
        line: 'integer',
        area_id: 'uuid',
        action_area: 'text',
        name: 'jsonb',
        doing: 'jsonb',
        comments: 'jsonb',
        whole: 'text',
        readiness: 'text',
        organisation_id: 'uuid',
        person_id: 'uuid',
        starts_on: 'date',
        due_on: 'date',
        status: 'text',
        evidence: 'jsonb',
        position: 'integer',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    all.map(({ county, story, index }) => ({
      id: measureId(county.code, story.key),
      plan_id: planId(county.code),
      county: county.code,
      line: story.line,
      // The area lead's own measure is of the own area.
      area_id: story.key === 'methods' ? areaId(county.code, areaOfLead[county.code] ?? '') : null,
      action_area: story.actionArea,
      name: said(county, story.name),
      doing: said(county, story.doing),
      comments: said(county, story.comments),
      whole: story.whole,
      readiness: story.readiness,
      organisation_id: story.who === 'parish-worker' ? null : organisationId(county.code, 'county'),
      person_id: personIn(county.code, story.who),
      starts_on: day(first, 1 + (index % 9), 1),
      due_on: story.due === null ? null : addDays(addMonths(today, story.due), -(index % 5)),
      status: story.status,
      evidence: said(county, story.evidence),
      position: index + 1,
      created_at: at(day(first - 1, 10, 1)),
      changed_at: at(day(first, 11, 20)),
      changed_by: personIn(county.code, 'coordinator'),
    })),
  )
  await upsert(
    tx,
    {
      name: 'development.measure_check',
      key: ['id'],
      columns: {
        id: 'uuid',
        measure_id: 'uuid',
        year: 'integer',
        status: 'text',
        progress: 'jsonb',
        next: 'jsonb',
        checked_on: 'date',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    all
      // One in each county was left without a look, as happens.
      .filter(({ story }) => story.key !== 'recognition')
      .map(({ county, turn, story, index }) => {
        const how = story.status === 'done' ? 'done' : (index + turn) % 3 === 0 ? 'behind' : 'well'
        return {
          id: stableId('measure-check', `${county.code}:${story.key}:${first}`),
          measure_id: measureId(county.code, story.key),
          year: first,
          status: how === 'behind' ? 'not-started' : story.status,
          progress: said(county, checkWords[how].progress),
          next: said(county, checkWords[how].next),
          checked_on: day(first, 11, 14 + (index % 10)),
          changed_at: at(day(first, 11, 14 + (index % 10))),
          changed_by: personIn(county.code, story.who),
        }
      }),
  )
}

const areaOfLead: Readonly<Record<string, string>> = { '17': 'middle', '16': 'lakeus', '09': 'lahti' }

async function loadRoadmaps(tx: Tx, today: PlainDate): Promise<void> {
  const first = firstOf(today)
  const said = (county: DemoCounty, text: Text3): object => only(text, county.languages)
  const changed = at(addMonths(today, -1))
  await upsert(
    tx,
    {
      name: 'development.roadmap',
      key: ['county'],
      columns: {
        county: 'text',
        first_year: 'integer',
        last_year: 'integer',
        goal: 'jsonb',
        execution: 'jsonb',
        division: 'jsonb',
        communication: 'jsonb',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    demoCounties.map((county) => ({
      county: county.code,
      first_year: first,
      last_year: first + 3,
      goal: said(county, roadmapWords.goal),
      execution: said(county, roadmapWords.execution),
      division: said(county, roadmapWords.division),
      communication: said(county, roadmapWords.communication),
      changed_at: changed,
      changed_by: personIn(county.code, 'coordinator'),
    })),
  )
  const start = day(first, 1, 1)
  await upsert(
    tx,
    {
      name: 'development.bar',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        theme: 'text',
        name: 'jsonb',
        goal: 'jsonb',
        national: 'boolean',
        organisation_id: 'uuid',
        person_id: 'uuid',
        status: 'text',
        starts_on: 'date',
        ends_on: 'date',
        position: 'integer',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    demoCounties.flatMap((county) => [
      ...barStories.map((bar, index) => {
        const dated = county.code !== datesOpenIn && bar.from !== null && bar.to !== null
        return {
          id: barId(county.code, bar.key),
          county: county.code,
          theme: bar.theme,
          name: said(county, bar.name),
          goal: said(county, bar.goal),
          national: false,
          organisation_id: organisationId(county.code, 'county'),
          person_id: personIn(county.code, bar.who),
          status: bar.status,
          starts_on: dated ? addMonths(start, bar.from ?? 0) : null,
          ends_on: dated ? addDays(addMonths(start, bar.to ?? 0), -1) : null,
          position: index + 1,
          created_at: at(start),
          changed_at: changed,
          changed_by: personIn(county.code, 'coordinator'),
        }
      }),
      {
        id: barId(county.code, nationalBox.key),
        county: county.code,
        theme: 'obligatory',
        name: said(county, nationalBox.name),
        goal: said(county, nationalBox.goal),
        national: true,
        organisation_id: null,
        person_id: personIn(county.code, 'coordinator'),
        status: 'under-way',
        starts_on: null,
        ends_on: null,
        position: 99,
        created_at: at(start),
        changed_at: changed,
        changed_by: personIn(county.code, 'coordinator'),
      },
    ]),
  )
  await upsert(
    tx,
    {
      name: 'development.bar_need',
      key: ['bar_id', 'needs_id'],
      columns: { bar_id: 'uuid', needs_id: 'uuid' },
    },
    demoCounties.flatMap(({ code }) =>
      barStories.flatMap((bar) =>
        bar.needs.map((need) => ({ bar_id: barId(code, bar.key), needs_id: barId(code, need) })),
      ),
    ),
  )
  await upsert(
    tx,
    {
      name: 'development.interim_goal',
      key: ['id'],
      columns: {
        id: 'uuid',
        bar_id: 'uuid',
        name: 'jsonb',
        due_on: 'date',
        reached_on: 'date',
        position: 'integer',
      },
    },
    demoCounties.flatMap((county) =>
      Object.entries(interimStories).flatMap(([bar, goals]) =>
        goals.map((goal, position) => {
          const dated = county.code !== datesOpenIn
          const due = addDays(addMonths(start, goal.at), -1)
          return {
            id: stableId('interim-goal', `${county.code}:${bar}:${position}`),
            bar_id: barId(county.code, bar),
            name: said(county, goal.name),
            due_on: dated ? due : null,
            reached_on: dated && goal.reached && due < today ? due : null,
            position,
          }
        }),
      ),
    ),
  )
}

async function loadAreaPlans(tx: Tx, today: PlainDate): Promise<void> {
  const languagesOf = new Map(demoCounties.map((county) => [county.code, county.languages]))
  const said = (county: string, text: Text3): object => only(text, languagesOf.get(county) ?? [])
  const starts = addMonths(today, -9)
  const ends = addMonths(today, 9)
  const coordinator = (county: string): string => personIn(county, 'coordinator')
  await upsert(
    tx,
    {
      name: 'development.area_plan',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        area_id: 'uuid',
        words: 'jsonb',
        starts_on: 'date',
        ends_on: 'date',
        state: 'text',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    areaStories.map(({ county, area, state, words }) => ({
      id: areaPlanId(county, area),
      county,
      area_id: areaId(county, area),
      words: said(county, words),
      starts_on: state === 'draft' ? addMonths(today, 1) : starts,
      ends_on: state === 'draft' ? addMonths(today, 13) : ends,
      state,
      created_at: at(addMonths(today, -10)),
      changed_at: at(addMonths(today, -1)),
      changed_by: coordinator(county),
    })),
  )
  const all = areaStories.flatMap((story) =>
    story.spearheads.map((head, position) => ({ story, head, position })),
  )
  await upsert(
    tx,
    {
      name: 'development.spearhead',
      key: ['id'],
      columns: {
        id: 'uuid',
        area_plan_id: 'uuid',
        name: 'jsonb',
        aim: 'jsonb',
        steps: 'jsonb',
        organisation_id: 'uuid',
        person_id: 'uuid',
        person_name: 'text',
        starts_on: 'date',
        ends_on: 'date',
        look_weeks: 'integer',
        next_look_on: 'date',
        status: 'text',
        position: 'integer',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    all.map(({ story: { county, area, state }, head, position }) => {
      const begins = state === 'draft' ? addMonths(today, 1) : starts
      const [last] = head.looks
      const seen = last === undefined ? begins : addDays(today, -last.weeksAgo * 7)
      return {
        id: spearheadId(county, head.key),
        area_plan_id: areaPlanId(county, area),
        name: said(county, head.name),
        aim: said(county, head.aim),
        steps: said(county, head.steps),
        organisation_id: head.person === null ? null : organisationId(county, 'county'),
        person_id: head.person === null ? null : personId(head.person),
        person_name: head.personName,
        starts_on: begins,
        ends_on: state === 'draft' ? addMonths(today, 13) : ends,
        look_weeks: head.weeks,
        next_look_on: addDays(seen, head.weeks * 7),
        status: head.status,
        position: position + 1,
        created_at: at(addMonths(today, -10)),
        changed_at: at(addMonths(today, -1)),
        changed_by: coordinator(county),
      }
    }),
  )
  await upsert(
    tx,
    {
      name: 'development.spearhead_look',
      key: ['id'],
      columns: {
        id: 'uuid',
        spearhead_id: 'uuid',
        looked_on: 'date',
        status: 'text',
        progress: 'jsonb',
        changed_by: 'uuid',
      },
    },
    all.flatMap(({ story: { county }, head }) =>
      head.looks.map(({ weeksAgo, progress }) => ({
        id: stableId('spearhead-look', `${county}:${head.key}:${weeksAgo}`),
        spearhead_id: spearheadId(county, head.key),
        looked_on: addDays(today, -weeksAgo * 7),
        status: head.status,
        progress: said(county, progress),
        changed_by: head.person === null ? coordinator(county) : personId(head.person),
      })),
    ),
  )
}

/** The action plan, the roadmap and the areas' implementation plans: one year behind, three ahead. */
export async function loadPlan(tx: Tx, today: string): Promise<void> {
  const day = plainDate(today)
  await loadPlans(tx, day)
  await loadMeasures(tx, day)
  await loadRoadmaps(tx, day)
  await loadAreaPlans(tx, day)
}
