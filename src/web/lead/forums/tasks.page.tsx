import type { JSX } from 'preact'
import { finishForumTask, type ForumTaskView, listForumTasks } from '#capabilities/network/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { TextField } from '#ui/fields/fields.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { Act, type Bench, benchOf, Press, sentIn } from '#web/work/families/acts.view.tsx'
import { forumTexts } from './forum-texts.ts'
import { TaskLine } from './lines.view.tsx'
import { listTexts } from './list-texts.ts'
import { More } from './more.view.tsx'
import { dayWords, ForumDocument } from './parts.view.tsx'
import { Version } from './seats.view.tsx'
import { forumWords } from './words.ts'

function Acts(props: { args: PageArgs; bench: Bench; task: ForumTaskView }): JSX.Element | null {
  const { args, bench, task } = props
  const words = listTexts[args.lang].tasks
  if (!task.can.finish) return null
  const about = words.about(task.words)
  const version = { version: String(task.version) }
  return (
    <div class="forum-ways">
      {task.state === 'open' ? (
        <>
          <Act
            bench={bench}
            move="done"
            subject={task.id}
            label={task.isMine ? words.done : words.markDone}
            about={about}
            look={task.isMine ? 'secondary' : 'quiet'}
          >
            {(fields) => (
              <>
                <Version fields={fields} of={task.version} />
                <TextField
                  {...fields.text('note')}
                  label={words.note}
                  optional={forumWords[args.lang].optional}
                  maxlength={2000}
                />
              </>
            )}
          </Act>
          <Press
            bench={bench}
            move="dropped"
            subject={task.id}
            label={words.drop}
            about={about}
            kind="quiet"
            fields={version}
          />
        </>
      ) : (
        <Press
          bench={bench}
          move="open"
          subject={task.id}
          label={words.reopen}
          about={about}
          kind="quiet"
          fields={version}
        />
      )}
    </div>
  )
}

function table(args: PageArgs, rows: readonly ForumTaskView[]) {
  const { lang } = args
  const words = listTexts[lang].tasks
  return [
    {
      name: words.title,
      rows: [
        Object.values(words.columns),
        ...rows.map((each) => [
          each.words,
          each.owner.name,
          dayWords(args, each.dueOn),
          forumWords[lang].taskStates[each.state],
          inLanguage(each.forum.name, lang),
          each.note,
        ]),
      ],
    },
  ]
}

const queryIn = ({ query }: PageArgs) => ({
  whose: query['whose'] === 'all' ? 'all' : undefined,
  done: query['done'] === '1' ? '1' : undefined,
})

/** Who does what of what the forums have agreed on: one's own first. @source R139 */
export const forumTasksPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element | Response> => {
    demandPerson(args)
    const { lang, caller } = args
    const words = listTexts[lang].tasks
    const query = queryIn(args)
    const page = Math.max(1, Math.trunc(Number(args.query['page'] ?? 1)) || 1)
    const ask = {
      mine: query.whose === undefined,
      ...(query.done === undefined ? { state: 'open' as const } : {}),
    }
    const found = await listForumTasks(caller, { ...ask, page })
    const format = tableAsked(args.query)
    if (format !== null) return tableAnswer(words.table, table(args, found.rows), format)
    const open = await listForumTasks(caller, { mine: true, state: 'open' })
    const late = await listForumTasks(caller, { mine: true, overdue: true })
    const bench = benchOf(args, path('forumTasks', lang, {}, query))
    const choice = (whose: 'all' | undefined, label: string): JSX.Element => (
      <li>
        <a
          href={path('forumTasks', lang, {}, { ...query, whose })}
          aria-current={query.whose === whose ? 'page' : undefined}
        >
          {label}
        </a>
      </li>
    )
    return (
      <ForumDocument
        args={args}
        tab={words.title}
        query={{ ...query, page: page === 1 ? undefined : page }}
        back={{ href: path('forums', lang), words: forumTexts[lang].back }}
        bench={bench}
        done={args.query['said'] === undefined ? undefined : words.said.done}
        title={words.title}
        lead={words.lead(open.total, late.total)}
      >
        <nav class="family-nav" aria-label={words.whose}>
          <ul>
            {choice(undefined, words.mine)}
            {choice('all', words.everybody)}
          </ul>
        </nav>
        {found.rows.length === 0 ? (
          <EmptyState title={words.none}>
            <p>{words.noneHint}</p>
          </EmptyState>
        ) : (
          <ul class="forum-rows">
            {found.rows.map((task) => (
              <TaskLine key={task.id} args={args} task={task} withForum>
                <Acts args={args} bench={bench} task={task} />
              </TaskLine>
            ))}
          </ul>
        )}
        <More lang={lang} route="forumTasks" query={query} of={found} />
        <p>
          <a
            href={path(
              'forumTasks',
              lang,
              {},
              { ...query, done: query.done === undefined ? '1' : undefined },
            )}
          >
            {query.done === undefined ? words.withDone : words.onlyOpen}
          </a>
        </p>
        {found.rows.length > 0 && <TableTools lang={lang} route="forumTasks" query={{ ...query, page }} />}
      </ForumDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const sent = sentIn(form)
    if (sent.move !== 'done' && sent.move !== 'dropped' && sent.move !== 'open') throw notFound()
    await finishForumTask(args.caller, {
      id: sent.subject,
      version: Number(sent.one('version')),
      state: sent.move,
      note: sent.one('note'),
    })
    return seeOther(path('forumTasks', args.lang, {}, { ...queryIn(args), said: '1' }))
  },
}
