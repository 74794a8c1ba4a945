import type { JSX } from 'preact'
import {
  ownProviders,
  proveAsPersona,
  proveWithPasskey,
  readOwnPasskeys,
  type SignInProvider,
  signInProviders,
  typedBefore,
} from '#capabilities/accounts/index.ts'
import { isStrong } from '#platform/actor.ts'
import type { Refusal } from '#platform/refusal.ts'
import { notFound } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { safeReturn } from '#web/public/place-of.ts'
import { chosenProvider, leaveFor, sessionCookie, signInProblem, startOf } from '#web/sign-in/entering.ts'
import { nameOf, ProblemNotice } from '#web/sign-in/leaving.view.tsx'
import { PasskeyProof } from '#web/sign-in/passkey.view.tsx'
import { strongTexts } from '#web/sign-in/texts.ts'
import { WorkDocument } from '#web/work/document.tsx'

/** Where somebody was, and what they had typed there; null when they were only reading. */
export type Doing = { readonly back: string; readonly typed: Form | null }

/** Whether an address is one of the pages of somebody of a family. */
const isOwn = (address: string): boolean =>
  languages.some((lang) => `${address}/`.startsWith(`${path('my', lang)}/`))

const asText = ({ typed }: Doing): string => (typed === null ? '' : JSON.stringify(typed))

/** What a form of ours carries along as text. Whatever else stands there is nothing. */
export function fromText(text: string): Form | null {
  let read: unknown
  try {
    read = text === '' ? null : JSON.parse(text)
  } catch {
    return null
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return null
  const fields = Object.entries(read).flatMap(([field, value]): [string, string | string[]][] => {
    if (typeof value === 'string') return [[field, value]]
    if (!Array.isArray(value)) return []
    return [[field, value.filter((each) => typeof each === 'string')]]
  })
  return Object.fromEntries(fields)
}

function Frame({
  args,
  title,
  children,
}: {
  args: PageArgs
  title: string
  children: JSX.Element
}): JSX.Element {
  return args.caller.actor.kind === 'person' ? (
    <WorkDocument args={args} title={title}>
      {children}
    </WorkDocument>
  ) : (
    <PublicDocument args={args} title={title} tab={title}>
      {children}
    </PublicDocument>
  )
}

const waysOf = (args: PageArgs): Promise<readonly SignInProvider[]> =>
  args.caller.actor.kind === 'member'
    ? signInProviders(args.caller, { audience: 'families', county: args.caller.actor.county })
    : ownProviders(args.caller, {})

/** Asks to prove again who one is, with what was typed kept in the page. */
async function AskView(args: PageArgs, doing: Doing): Promise<JSX.Element> {
  const { lang, caller, deps } = args
  const words = strongTexts[lang].prove
  const { actor } = caller
  const isWeak = actor.kind === 'person' && !isStrong(actor.proof)
  const providers = await waysOf(args)
  const hasDemo = deps.config.demo && actor.kind === 'person'
  const asking =
    actor.kind === 'person' ? (await readOwnPasskeys(caller, { origin: args.origin })).proving : null
  const problems = formProblems(args.problems, lang)
  return (
    <Frame args={args} title={isWeak ? words.strongTitle : words.title}>
      <Column>
        <h1>{isWeak ? words.strongTitle : words.title}</h1>
        <ProblemNotice lang={lang} problem={signInProblem(args)} />
        {problems?.of('passkey') !== undefined && (
          <ErrorSummary title={problems.title} errors={problems.errors} />
        )}
        <p>{isWeak ? words.strong : words.intro}</p>
        {doing.typed !== null && (
          <p>
            <strong>{words.kept}</strong> {words.files}
          </p>
        )}
        {asking !== null && (
          <form method="post" action={path('prove', lang)} id="passkey">
            <Hidden name="back" value={doing.back} />
            {doing.typed !== null && <Hidden name="typed" value={asText(doing)} />}
            <PasskeyProof args={args} asking={asking} />
          </form>
        )}
        <form method="post" action={path('prove', lang)}>
          <Hidden name="back" value={doing.back} />
          {doing.typed !== null && <Hidden name="typed" value={asText(doing)} />}
          {providers.map((provider) => (
            <p key={provider.key}>
              <Button name="provider" value={provider.key}>
                {strongTexts[lang].family.withProvider(nameOf(provider, lang))}
              </Button>
            </p>
          ))}
          {hasDemo && (
            <p>
              <Button name="demo" value="1" kind={providers.length === 0 ? 'primary' : 'secondary'}>
                {words.demoButton}
              </Button>
            </p>
          )}
          {hasDemo && <p>{words.demoNote}</p>}
        </form>
        {providers.length === 0 && !hasDemo && asking === null && (
          <Notice kind="info">
            <p>{words.noWay}</p>
          </Notice>
        )}
        <p>
          <a href={safeReturn(doing.back, startOf(lang))}>{words.back}</a>
        </p>
      </Column>
    </Frame>
  )
}

/** Proved: what was typed goes on by a press of the one who typed it, never by itself. */
function GoOnView(args: PageArgs, doing: Doing & { typed: Form }): JSX.Element {
  const words = strongTexts[args.lang].prove
  return (
    <Frame args={args} title={words.doneTitle}>
      <Column>
        <h1>{words.doneTitle}</h1>
        <p>{words.done}</p>
        <form method="post" action={doing.back}>
          {Object.entries(doing.typed).flatMap(([field, value]) =>
            (typeof value === 'string' ? [value] : value).map((each, index) => (
              <Hidden key={`${field}-${index}`} name={field} value={each} />
            )),
          )}
          <Button>{words.finish}</Button>
        </form>
        <p>
          <a href={doing.back}>{words.back}</a>
        </p>
      </Column>
    </Frame>
  )
}

/**
 * The answer to a request that needs a proof given just now: reading leads to the page that asks for it, and what was
 * typed is asked for in its place. Nothing of it has been done.
 */
export async function askToProve(args: PageArgs, refusal: Refusal, form: Form | null): Promise<Response> {
  if (form === null) return seeOther(path('prove', args.lang, {}, { back: args.here }))
  const page = await AskView({ ...args, name: 'prove' }, { back: args.here, typed: form })
  return html(page, refusal.status)
}

/** What a way of proving ends with: the new session, and on with what was being done. */
export function proved(args: PageArgs, token: string, doing: Doing): Response {
  const cookies = [sessionCookie(args.deps, token, null)]
  const back = safeReturn(doing.back, startOf(args.lang))
  if (doing.typed === null) return seeOther(back, cookies)
  const page = html(GoOnView(args, { back, typed: doing.typed }))
  for (const cookie of cookies) page.headers.append('set-cookie', cookie)
  return page
}

/** What somebody was doing, as the form of this page carries it along. */
export const doingOf = (form: Form): Doing => ({
  back: safeReturn(one(form, 'back'), ''),
  typed: fromText(one(form, 'typed')),
})

/** Proving again who one is, before what cannot be taken back or what is about families. */
export const provePage: Page = {
  audience: 'public',
  get: async (args) => {
    const { caller, query, lang } = args
    const { kind } = caller.actor
    if (kind !== 'person' && kind !== 'member') {
      const back = safeReturn(query['back'] ?? '', '')
      return seeOther(path(isOwn(back) ? 'familySignIn' : 'signIn', lang, {}, { back }))
    }
    if (args.problems !== null) return AskView(args, doingOf(args.problems.form))
    const secret = query['kept'] === undefined ? null : args.cookie('kept')
    const kept = secret === null ? null : await typedBefore(caller, { secret })
    const doing: Doing = {
      back: safeReturn(kept?.back ?? query['back'] ?? '', ''),
      typed: kept?.typed ?? null,
    }
    if (query['done'] === undefined) return AskView(args, doing)
    const { back, typed } = doing
    return typed === null || back === ''
      ? seeOther(safeReturn(back, startOf(lang)))
      : GoOnView(args, { back, typed })
  },
  post: async (args, form) => {
    const doing = doingOf(form)
    if (one(form, 'demo') !== '') {
      if (!args.deps.config.demo) throw notFound()
      return proved(args, await proveAsPersona(args.caller, { token: args.sessionToken ?? '' }), doing)
    }
    if (one(form, 'passkey') !== '') {
      const renewed = await proveWithPasskey(args.caller, {
        response: one(form, 'passkey'),
        origin: args.origin,
        token: args.sessionToken ?? '',
        from: args.from,
      })
      return proved(args, renewed.token, doing)
    }
    return leaveFor(args, {
      provider: chosenProvider(await waysOf(args), one(form, 'provider')),
      purpose: 'prove',
      ...doing,
      county: null,
    })
  },
}
