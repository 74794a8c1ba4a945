import type { JSX } from 'preact'
import { z } from 'zod'
import {
  acknowledgeJoin,
  declineJoin,
  doneStep,
  myTasks,
  receivedJoins,
  reopenStep,
  type Task,
} from '#capabilities/casework/index.ts'
import { familyNames, type NamedFamily } from '#capabilities/families/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Pager } from '#ui/nav/nav.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { planWords } from '#web/plan/plan-words.ts'
import { dayWords, type Reading } from '#web/plan/reading.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { type Bench, benchOf, Press, sentIn } from '#web/work/families/acts.view.tsx'
import { wrong } from '#web/work/families/family-moves.ts'
import { familyName } from '#web/work/families/names.ts'
import { notDone } from '#web/work/families/page-texts.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { inShort } from './on-plan.ts'
import { ReceivedSection } from './received.view.tsx'
import { tasksTexts } from './tasks-texts.ts'

function OneTask(props: {
  bench: Bench
  reading: Reading
  task: Task
  people: NamedFamily['people']
}): JSX.Element {
  const { bench, reading, task, people } = props
  const { lang } = reading
  const [words, names] = [tasksTexts[lang], planWords[lang]]
  const whose = people.find(({ id }) => id === task.about)?.name ?? familyName(people, lang)
  const about = `: ${inShort(task.words)}`
  return (
    <li class="plan-task" id={`task-${task.id}`}>
      <p class="plan-step__words">{task.words}</p>
      <p class="plan-step__facts">
        {task.state === 'open'
          ? task.dueOn === null
            ? names.noDay
            : names.by(dayWords(reading, task.dueOn))
          : task.stateAt === null
            ? null
            : names.done(dayWords(reading, task.stateAt))}
        {' · '}
        {words.kinds[task.kind]}
        {task.late && (
          <>
            {' '}
            <Chip tone="late" icon="alert">
              {names.late}
            </Chip>
          </>
        )}
      </p>
      <p class="plan-task__whose">
        <a href={path('workCasePlan', lang, { id: task.caseId })}>
          {words.toPlan}: {whose}
        </a>
      </p>
      <div class="plan-acts">
        <Press
          bench={bench}
          move={task.state === 'open' ? 'done-step' : 'reopen-step'}
          subject={task.id}
          label={task.state === 'open' ? words.tick : words.reopen}
          about={about}
          kind={task.state === 'open' ? 'secondary' : 'quiet'}
        />
      </div>
    </li>
  )
}

/** What one has promised, from every case; and what one is asked to receive. */
export const tasksPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller, query, deps, problems } = args
    const words = tasksTexts[lang]
    const bench = benchOf(args, path('workTasks', lang))
    const state = query['state'] === 'done' ? 'done' : 'open'
    const receivedState = query['received'] === 'acknowledged' ? 'acknowledged' : 'offered'
    const page = z.coerce.number().int().min(1).max(10_000).catch(1).parse(query['page'])
    const tasks = await myTasks(caller, { page, state })
    const received = await receivedJoins(caller, { state: receivedState })
    const families = await familyNames(caller, {
      families: [...new Set(tasks.items.map(({ family }) => family))],
    })
    const reading: Reading = { lang, today: helsinkiDate(deps.clock.now()), memberName: () => null }
    const to = (at: number): string => path('workTasks', lang, {}, { ...stateQuery, page: at })
    const stateQuery = state === 'open' ? {} : { state }
    const done = problems === null ? words.done[query['done'] ?? ''] : undefined
    return (
      <WorkDocument
        args={args}
        title={words.title}
        query={{ ...stateQuery, page: page > 1 ? page : undefined }}
      >
        <Column width="wide">
          {bench.problems !== null && <Refused problems={bench.problems} notDone={notDone[lang]} />}
          <PageTitle title={words.title} lead={words.lead} />
          {done !== undefined && (
            <Notice kind="success" live>
              <p>{done}</p>
            </Notice>
          )}
          <nav class="family-nav" aria-label={words.show}>
            <ul>
              {(['open', 'done'] as const).map((each) => (
                <li key={each}>
                  <a
                    href={path('workTasks', lang, {}, each === 'open' ? {} : { state: each })}
                    aria-current={each === state ? 'page' : undefined}
                  >
                    {words.states[each]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {tasks.items.length === 0 ? (
            <EmptyState title={state === 'open' ? words.none : words.noneDone}>
              <p>{words.noneText}</p>
            </EmptyState>
          ) : (
            <>
              <p>{words.count(tasks.open, tasks.late)}</p>
              <ul class="plan-tasks">
                {tasks.items.map((task) => (
                  <OneTask
                    key={task.id}
                    bench={bench}
                    reading={reading}
                    task={task}
                    people={families.find(({ id }) => id === task.family)?.people ?? []}
                  />
                ))}
              </ul>
            </>
          )}
          {(page > 1 || tasks.more) && (
            <Pager
              label={words.title}
              words={words.page(page)}
              previous={page > 1 ? { href: to(page - 1), words: words.previous } : undefined}
              next={tasks.more ? { href: to(page + 1), words: words.next } : undefined}
            />
          )}
          <ReceivedSection bench={bench} reading={reading} state={receivedState} received={received} />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const { caller, lang } = args
    const sent = sentIn(form)
    const id = sent.subject
    switch (sent.move) {
      case 'done-step':
        await doneStep(caller, { id })
        break
      case 'reopen-step':
        await reopenStep(caller, { id })
        break
      case 'take-join':
        await acknowledgeJoin(caller, { id, words: sent.one('words') })
        break
      case 'decline-join':
        await declineJoin(caller, { id, words: sent.one('words') })
        break
      default:
        throw wrong('move', 'invalid-value')
    }
    return seeOther(path('workTasks', lang, {}, { done: sent.move }))
  },
}
