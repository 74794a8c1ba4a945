import type { JSX } from 'preact'
import { z } from 'zod'
import {
  listTemplates,
  protectRequest,
  readQueue,
  readRequest,
  takeBackAnswer,
  templateText,
  type WorkView,
} from '#capabilities/help-requests/index.ts'
import { cleanFile, largestAttachment } from '#platform/clean-file.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Form, html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import type { UploadedFile } from '#web/upload.ts'
import { caseOfRequest } from '#web/work/cases/of-others.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { filterQuery, readFilter } from '#web/work/queue-filter.ts'
import { makeMove, moveIn, writtenIn } from '#web/work/request-moves.ts'
import { formsOfRequest } from '#web/work/forms/of-request.tsx'
import { referralsOfRequest } from '#web/work/guiding/of-request.tsx'
import { GonePage, RequestView } from '#web/work/request.view.tsx'

/** An id that is none names nothing: the same answer as an unknown one. */
function idOf({ params }: PageArgs): string {
  const id = z.uuid().safeParse(params['id'])
  if (!id.success) throw notFound()
  return id.data
}

/** Null when it has gone out of sight; while nothing was tried that is the same as if it had never been. */
async function readIfVisible(args: PageArgs, id: string): Promise<WorkView | null> {
  try {
    return await readRequest(args.caller, { id })
  } catch (error) {
    if (args.problems !== null && error instanceof Refusal && error.kind === 'not-found') return null
    throw error
  }
}

async function show(args: PageArgs, isTakenBack = false): Promise<JSX.Element> {
  const me = demandPerson(args)
  const view = await readIfVisible(args, idOf(args))
  if (view === null)
    return <GonePage args={args} written={args.problems === null ? '' : writtenIn(args.problems.form)} />
  const filter = readFilter(args.query)
  const queue = await readQueue(args.caller, filter)
  const templates = view.can['answer'] === true ? (await listTemplates(args.caller, {})).items : []
  return (
    <RequestView
      args={args}
      view={view}
      queue={queue}
      filter={filter}
      me={me.id}
      templates={templates}
      isTakenBack={isTakenBack}
      referrals={await referralsOfRequest(args, view.id)}
      forms={await formsOfRequest(args, view)}
      opened={await caseOfRequest(args, view)}
    />
  )
}

/** The page again with a text in the answer's form; nothing was refused. */
const withAnswer = (
  args: PageArgs,
  form: Form,
  answerText: string,
  isTakenBack: boolean,
): Promise<JSX.Element> =>
  show(
    {
      ...args,
      problems: {
        refusal: new Refusal('invalid', 'invalid-input'),
        form: { ...form, move: 'answer', answerText },
      },
    },
    isTakenBack,
  )

/** A ready text goes under what has been written already: nothing typed is lost. */
async function useTemplate(args: PageArgs, form: Form): Promise<JSX.Element> {
  const view = await readRequest(args.caller, { id: idOf(args) })
  const { items } = await listTemplates(args.caller, {})
  const chosen = items.find(({ id }) => id === one(form, 'template'))
  const typed = one(form, 'answerText')
  const added = chosen === undefined ? '' : templateText(chosen, view.language).text
  const text = [typed.trimEnd(), added].filter((part) => part !== '').join('\n\n')
  return withAnswer(args, form, text, false)
}

/** An attempt that failed because the request is gone shows what was written. */
async function orGone(args: PageArgs, form: Form, run: () => Promise<unknown>): Promise<Response | null> {
  try {
    await run()
    return null
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'not-found') throw error
    return html(<GonePage args={args} written={writtenIn(form)} />, error.status)
  }
}

async function act(
  args: PageArgs,
  form: Form,
  files: Readonly<Record<string, UploadedFile>>,
): Promise<JSX.Element | Response> {
  demandPerson(args)
  const id = idOf(args)
  if (one(form, 'move') === 'protect') {
    const isProtected = one(form, 'protected') === 'yes'
    const version = one(form, 'version')
    await protectRequest(args.caller, { id, isProtected, ...(version === '' ? {} : { version }) })
    const query = filterQuery(readFilter(args.query))
    return seeOther(path('workRequest', args.lang, { id }, { ...query, done: 'protect' }))
  }
  const move = moveIn(one(form, 'move'))
  if (move === undefined) {
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'move', code: 'invalid-value' }] })
  }
  if (move === 'answer' && one(form, 'use') === 'template') return useTemplate(args, form)
  if (move === 'takeBackAnswer') {
    const { text } = await takeBackAnswer(args.caller, { id })
    return withAnswer(args, form, text, true)
  }
  const gone = await orGone(args, form, async () => {
    const clean = []
    // What is sent to a request that one may not see is not even looked at.
    if (Object.keys(files).length > 0) await readRequest(args.caller, { id })
    for (const file of Object.values(files)) clean.push(await cleanFile(file))
    await makeMove(args.caller, id, move, form, clean)
  })
  if (gone !== null) return gone
  const narrowed = filterQuery(readFilter(args.query))
  return seeOther(
    move === 'decline'
      ? path('work', args.lang, {}, { ...narrowed, done: move })
      : path('workRequest', args.lang, { id }, { ...narrowed, done: move }),
  )
}

export const requestPage: Page = {
  audience: 'work',
  largestFile: largestAttachment,
  get: (args) => show(args),
  post: act,
}
