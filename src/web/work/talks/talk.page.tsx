import { z } from 'zod'
import {
  endTalk,
  listTalks,
  offerTalk,
  readTalk,
  releaseTalk,
  replyInTalk,
  takeTalk,
} from '#capabilities/conversations/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson } from '#web/work/document.tsx'
import { WorkTalkView } from './talk.view.tsx'

function idOf({ params }: PageArgs): string {
  const id = z.uuid().safeParse(params['id'])
  if (!id.success) throw notFound()
  return id.data
}

const moves: Readonly<Record<string, (caller: Caller, id: string, form: Form) => Promise<unknown>>> = {
  take: (caller, id) => takeTalk(caller, { id }),
  reply: (caller, id, form) => replyInTalk(caller, { id, text: one(form, 'text') }),
  offer: (caller, id, form) => offerTalk(caller, { id, to: one(form, 'to') }),
  release: (caller, id) => releaseTalk(caller, { id }),
  end: (caller, id) => endTalk(caller, { id }),
}

/** One talk: what was said, the answer, and handing it on. */
export const workTalkPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const id = idOf(args)
    const view = await readTalk(args.caller, { id })
    const { talks } = await listTalks(args.caller, {})
    const others = talks.filter((talk) => talk.isMine && talk.id !== id)
    return <WorkTalkView args={args} view={view} others={others} />
  },
  post: async (args, form) => {
    demandPerson(args)
    const id = idOf(args)
    const name = one(form, 'move')
    // Names of an object's own parts only: what a form says may be any word.
    const move = Object.hasOwn(moves, name) ? moves[name] : undefined
    if (move === undefined) throw notFound()
    try {
      await move(args.caller, id, form)
    } catch (error) {
      // Taken by somebody else, saved or left meanwhile: the list says so.
      if (!(error instanceof Refusal) || (error.kind !== 'not-found' && error.code !== 'talk.already-taken'))
        throw error
      return seeOther(path('workTalks', args.lang, {}, { gone: '1' }))
    }
    return seeOther(
      name === 'release'
        ? path('workTalks', args.lang)
        : path('workTalk', args.lang, { id }) + (name === 'reply' ? '#text' : ''),
    )
  },
}
