import {
  addTask,
  changeOutreach,
  countVisitors,
  markPoint,
  markTask,
  points,
  readOutreach,
  taskKinds,
  undoCount,
  whats,
} from '#capabilities/outreach/index.ts'
import { findOutreachActivity, makeOutreachDay } from '#capabilities/meeting-places/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { asPlanField, placeOf, PlanForm, planTyped } from './plan-form.view.tsx'
import { Checklist, Counter, Facts, InProgramme, Results, Tasks, Weeks } from './place.view.tsx'
import { outreachTexts } from './texts.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const idOf = (given: string | undefined): string => {
  if (given === undefined || !uuid.test(given)) throw notFound()
  return given
}

const wrong = (field: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code: 'invalid-value' }] })

/** Where the page goes on after an act: the part that was changed. */
type Next = {
  readonly query: Readonly<Record<string, string>>
  readonly at: string
  /** Another page. */
  readonly to?: string
}

/** One press without script: the page’s own id makes a press that is sent twice one. */
async function press({ caller, deps }: PageArgs, id: string, form: Form): Promise<Next> {
  const [given = '', change = ''] = one(form, 'press').split('|')
  const what = oneOf(whats, given)
  const tap = one(form, 'tap')
  if (what === null || !uuid.test(tap)) throw wrong('press')
  const at = deps.clock.now().toISOString()
  await countVisitors(caller, { id, taps: [{ id: tap, what, change: change === '-1' ? -1 : 1, at }] })
  return { query: { kumoa: tap }, at: 'laskuri' }
}

async function savePoints({ caller }: PageArgs, id: string, form: Form): Promise<Next> {
  const chosen = new Set(many(form, 'points'))
  const stored = new Set((await readOutreach(caller, { id })).points.map(({ point }) => point))
  for (const point of points) {
    const done = chosen.has(point)
    if (done !== stored.has(point)) await markPoint(caller, { id, point, done })
  }
  return { query: { tehty: '1' }, at: 'valmistelu' }
}

async function act(args: PageArgs, id: string, form: Form): Promise<Next> {
  const { caller } = args
  switch (one(form, 'act')) {
    case 'tap':
      return press(args, id, form)
    case 'undo':
      await undoCount(caller, { id, tap: one(form, 'tap') })
      return { query: { kumottu: '1' }, at: 'laskuri' }
    case 'points':
      return savePoints(args, id, form)
    case 'task': {
      const kind = oneOf(taskKinds, one(form, 'taskKind'))
      if (kind === null) throw wrong('taskKind')
      await addTask(caller, { id, kind, dueOn: one(form, 'dueOn') })
      return { query: { tehty: '1' }, at: 'tiedotus' }
    }
    case 'task-done':
      await markTask(caller, { id, task: one(form, 'task'), done: true })
      return { query: { tehty: '1' }, at: 'tiedotus' }
    case 'programme': {
      const made = await makeOutreachDay(caller, { outreach: id })
      return { query: {}, at: '', to: path('workActivity', args.lang, { id: made.id }) }
    }
    case 'plan':
      await changeOutreach(caller, {
        id,
        version: one(form, 'version'),
        placeOf: placeOf(args),
        plan: planTyped(args, form),
      })
      return { query: { tehty: '1' }, at: 'suunnitelma' }
    default:
      throw notFound()
  }
}

export const workOutreachPlacePage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, params, query, problems } = args
    const words = outreachTexts[lang]
    const place = await readOutreach(caller, { id: idOf(params['id']) })
    const found = formProblems(problems, lang, asPlanField)
    const shared = { place, lang }
    const undo = query['kumoa'] ?? ''
    return (
      <WorkDocument args={args} title={inLanguage(place.place_words, lang)} parts={{ id: place.id }}>
        <Column width="wide">
          <BackLink href={path('workOutreach', lang)}>{words.plan.back}</BackLink>
          {found !== null && <Refused problems={found} notDone={words.plan.notDone} />}
          <PageTitle
            kicker={`${words.placeKinds[place.place_kind]}, ${words.states[place.state]}`}
            title={<LocalText of={place.place_words} lang={lang} />}
          />
          {problems === null && (query['tehty'] === '1' || query['kumottu'] === '1') && (
            <Notice kind="success" live>
              <p>{query['kumottu'] === '1' ? words.tally.undone : words.plan.saved}</p>
            </Notice>
          )}
          {place.may_count && (
            <Counter {...shared} undo={problems === null && uuid.test(undo) ? undo : null} />
          )}
          <Section id="suunnitelma" title={words.plan.title}>
            <Facts {...shared} />
            {place.may_manage && (
              <Disclosure
                summary={words.plan.edit}
                open={problems !== null && one(problems.form, 'act') === 'plan'}
              >
                <PlanForm args={args} place={place} found={found} />
              </Disclosure>
            )}
          </Section>
          <InProgramme {...shared} activity={await findOutreachActivity(caller, { outreach: place.id })} />
          <Weeks {...shared} />
          <Checklist {...shared} />
          <Tasks {...shared} />
          <Results {...shared} />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const id = idOf(args.params['id'])
    const { query, at, to } = await act(args, id, form)
    if (to !== undefined) return seeOther(to)
    return seeOther(`${path('workOutreachPlace', args.lang, { id }, query)}#${at}`)
  },
}
