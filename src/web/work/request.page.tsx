import type { JSX } from 'preact'
import { z } from 'zod'
import { readQueue, readRequest, type WorkView } from '#capabilities/help-requests/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson } from '#web/work/document.tsx'
import { filterQuery, readFilter } from '#web/work/queue-filter.ts'
import { makeMove, moveIn, writtenIn } from '#web/work/request-moves.ts'
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

export const requestPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    const me = demandPerson(args)
    const view = await readIfVisible(args, idOf(args))
    if (view === null)
      return <GonePage args={args} written={args.problems === null ? '' : writtenIn(args.problems.form)} />
    const filter = readFilter(args.query)
    const queue = await readQueue(args.caller, filter)
    return <RequestView args={args} view={view} queue={queue} filter={filter} me={me.id} />
  },
  post: async (args, form) => {
    demandPerson(args)
    const id = idOf(args)
    const move = moveIn(one(form, 'move'))
    if (move === undefined) {
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'move', code: 'invalid-value' }] })
    }
    try {
      await makeMove(args.caller, id, move, form)
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'not-found') throw error
      return html(<GonePage args={args} written={writtenIn(form)} />, error.status)
    }
    const narrowed = filterQuery(readFilter(args.query))
    return seeOther(
      move === 'decline'
        ? path('work', args.lang, {}, { ...narrowed, done: move })
        : path('workRequest', args.lang, { id }, { ...narrowed, done: move }),
    )
  },
}
