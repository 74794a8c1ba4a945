import type { JSX } from 'preact'
import { signOut } from '#capabilities/accounts/index.ts'
import {
  leaveTalk,
  readOwnTalk,
  saveTalk,
  writeInTalk,
  type YoungView,
} from '#capabilities/conversations/index.ts'
import { contactWays, openFollow } from '#capabilities/help-requests/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { momentInWords } from '#platform/words.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Card, Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { cookie, type Form, html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { asNobody } from '#web/public/ask/draft.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { TalkPage } from './talk.view.tsx'
import { chatTexts } from './texts.ts'

const moves = ['write', 'save', 'leave'] as const

const noStore = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }

async function ownTalk(args: PageArgs): Promise<YoungView | null> {
  try {
    return await readOwnTalk(args.caller, {})
  } catch (error) {
    if (error instanceof Refusal && (error.kind === 'not-found' || error.kind === 'not-signed-in'))
      return null
    throw error
  }
}

/** The talk is over, or this browser has none. */
function Gone({ args, isLeft }: { args: PageArgs; isLeft: boolean }): JSX.Element {
  const words = chatTexts[args.lang]
  const said = isLeft ? words.left : words.gone
  return (
    <PublicDocument args={args} title={said.title} tab={words.tab} current="ask" sheet="chat">
      <Column>
        <PageTitle title={said.title} lead={said.lead} />
        <p>
          <LinkButton href={path('chat', args.lang)}>{words.gone.again}</LinkButton>
        </p>
        <p>
          <a href={path('ask', args.lang, {}, { nuori: '1' })}>{words.ask}</a>
        </p>
        <p>
          <strong>{words.danger}</strong>
        </p>
      </Column>
    </PublicDocument>
  )
}

/** The code is shown once: only its hash is kept. */
function Saved({ args, code, by }: { args: PageArgs; code: string; by: Date }): JSX.Element {
  const { lang, deps } = args
  const words = chatTexts[lang]
  return (
    <PublicDocument args={args} title={words.saved.title} tab={words.tab} current="ask" sheet="chat">
      <Column>
        <PageTitle
          title={words.saved.title}
          lead={words.saved.lead(momentInWords(by, lang, deps.clock.now()))}
        />
        <Card tone="birch">
          <p>{words.saved.code}</p>
          <p class="chat-code">{code}</p>
          <p>{words.saved.keep}</p>
        </Card>
        <p>
          <LinkButton href={path('followed', lang)}>{words.saved.follow}</LinkButton>
        </p>
      </Column>
    </PublicDocument>
  )
}

/** Opens the follow page already. Too many from one address is no reason to hide the code: it opens the page later. */
async function followToken(args: PageArgs, code: string): Promise<string | null> {
  try {
    return (await openFollow(asNobody(args), { code, from: args.from })).token
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

async function save(args: PageArgs, id: string, form: Form): Promise<Response> {
  const way = oneOf(contactWays, one(form, 'way'))
  const contact = way === null ? null : { way, value: one(form, 'contact'), times: '', not: '' }
  const { code, promisedBy } = await saveTalk(args.caller, { id, contact })
  // From now on the follow code stands for the young person; the talk's own code is worth nothing.
  if (args.sessionToken !== null) await signOut(args.caller, { token: args.sessionToken })
  const token = await followToken(args, code)
  const page = html(<Saved args={args} code={code} by={promisedBy} />, 200, noStore)
  page.headers.append(
    'set-cookie',
    cookie(args.deps.config, 'session', token ?? '', token === null ? 0 : null),
  )
  return page
}

async function leave(args: PageArgs, id: string): Promise<Response> {
  await leaveTalk(args.caller, { id })
  if (args.sessionToken !== null) await signOut(args.caller, { token: args.sessionToken })
  return seeOther(path('chatTalk', args.lang, {}, { poistettu: '1' }), [
    cookie(args.deps.config, 'session', '', 0),
  ])
}

/** The young person's talk: who is there, what was said, and the way out. */
export const chatTalkPage: Page = {
  audience: 'family',
  get: async (args) => {
    const view = await ownTalk(args)
    if (view === null)
      return html(<Gone args={args} isLeft={args.query['poistettu'] === '1'} />, 200, noStore)
    return html(<TalkPage args={args} view={view} />, args.problems?.refusal.status ?? 200, noStore)
  },
  post: async (args, form) => {
    const move = oneOf(moves, one(form, 'move')) ?? (one(form, 'as-is') === '1' ? 'write' : null)
    if (move === null) throw notFound()
    const view = await ownTalk(args)
    if (view === null) return html(<Gone args={args} isLeft={false} />, 200, noStore)
    if (move === 'save') return save(args, view.id, form)
    if (move === 'leave') return leave(args, view.id)
    // A second press of the button writes the same words again: they are there already.
    const last = view.lines.at(-1)
    const text = one(form, 'text').trim()
    if (last?.from !== 'young' || last.text !== text)
      await writeInTalk(args.caller, { id: view.id, text, asIs: one(form, 'as-is') === '1' })
    return seeOther(`${path('chatTalk', args.lang)}#text`)
  },
}
