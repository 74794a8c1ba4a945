import type { JSX } from 'preact'
import { z } from 'zod'
import { signOut } from '#capabilities/accounts/index.ts'
import {
  askGuestCode,
  checkGuestLink,
  openGuest,
  readReferral,
  type ReferralView,
} from '#capabilities/guidance/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { Button } from '#ui/button/button.tsx'
import { TextField } from '#ui/fields/fields.tsx'
import { Card, Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { formProblems } from '#web/form-problems.ts'
import { cookie, type Form, html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { Refused } from '#web/public/ask/step-page.view.tsx'
import { asNobody } from '#web/public/ask/draft.ts'
import { PublicDocument } from '#web/public/document.tsx'
import type { FormsProps } from '#web/work/guiding/move-form.ts'
import { makeMove, moveIn, type MoveName } from '#web/work/guiding/referral-moves.ts'
import { referralTexts } from '#web/work/guiding/referral-texts.ts'
import { ReferralHistory, ReferralMeetings, ReferralTalk } from '#web/work/guiding/referral-history.view.tsx'
import {
  ReferralActions,
  ReferralFacts,
  ReferralHead,
  SharedFields,
} from '#web/work/guiding/referral.view.tsx'
import { guestWords } from './guest-texts.ts'

/** The few moves that a small organisation needs; the rest is done by those who guided the family. */
const few: readonly MoveName[] = [
  'accept',
  'start',
  'complete',
  'askMore',
  'waitlist',
  'decline',
  'confirmCancel',
  'refuseCancel',
  'receive',
]

const tokenOf = ({ params }: PageArgs): string => params['token'] ?? ''
/** A link names its referral first; whether it is a link of ours, the use case says. */
const idOf = (token: string): string | null => {
  const id = z.uuid().safeParse(token.slice(0, 36))
  return id.success ? id.data : null
}

/** The referral, when this browser has opened it with the code. */
async function opened(args: PageArgs): Promise<ReferralView | null> {
  const id = idOf(tokenOf(args))
  if (args.caller.actor.kind !== 'code' || id === null) return null
  try {
    return await readReferral(args.caller, { id })
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') return null
    throw error
  }
}

function Door({ args }: { args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = guestWords[lang]
  const problems = formProblems(args.problems, lang)
  const address = path('guestReferral', lang, { token: tokenOf(args) })
  const isSent = args.query['koodi'] !== undefined || args.problems !== null
  return (
    <Column>
      <Refused problems={problems} notDone={words.notDone} />
      <PageTitle title={words.title} lead={words.lead} />
      <Notice kind="gentle">
        <p>{words.secrecy}</p>
      </Notice>
      {isSent && (
        <form method="post" action={address}>
          {args.problems === null && (
            <Notice kind="success" live>
              <p>{words.sent}</p>
            </Notice>
          )}
          <TextField
            name="code"
            label={words.code}
            hint={words.codeHint}
            inputmode="numeric"
            autocomplete="one-time-code"
            width="middle"
            error={problems?.of('code')}
          />
          <Button name="do" value="open">
            {words.open}
          </Button>
        </form>
      )}
      <form method="post" action={address}>
        <Button kind={isSent ? 'quiet' : 'primary'} name="do" value="code">
          {isSent ? words.again : words.sendCode}
        </Button>
      </form>
    </Column>
  )
}

function Opened({ args, view }: { args: PageArgs; view: ReferralView }): JSX.Element {
  const { lang } = args
  const words = guestWords[lang]
  const problems = formProblems(args.problems, lang)
  const action = path('guestReferral', lang, { token: tokenOf(args) })
  const of: FormsProps = {
    args,
    view,
    receivers: [],
    toMeet: { calendar: null, times: [] },
    action,
    problems,
    form: args.problems?.form ?? null,
  }
  const done = args.problems === null ? referralTexts[lang].one.done[args.query['done'] ?? ''] : undefined
  return (
    <Column>
      <Refused problems={problems} notDone={words.notDone} />
      {done !== undefined && (
        <Notice kind="success" live>
          <p>{done}</p>
        </Notice>
      )}
      <ReferralHead args={args} view={view} />
      <ReferralActions of={of} only={few} />
      <SharedFields args={args} view={view} />
      <ReferralFacts args={args} view={view} />
      <ReferralMeetings of={of} />
      <ReferralTalk of={of} />
      <ReferralHistory args={args} view={view} />
      <Section title={words.close}>
        <Card>
          <p>{words.closeHint}</p>
          <p>{words.secrecy}</p>
          <form method="post" action={action}>
            <Button kind="secondary" name="do" value="close">
              {words.close}
            </Button>
          </form>
        </Card>
      </Section>
    </Column>
  )
}

async function close(args: PageArgs): Promise<Response> {
  if (args.sessionToken !== null) await signOut(args.caller, { token: args.sessionToken })
  const home = seeOther(path('home', args.lang), [cookie(args.deps.config, 'session', '', 0)])
  home.headers.set('clear-site-data', '"cache"')
  return home
}

/** The code opens a session for this one referral; whoever was signed in here before is not any more. */
async function open(args: PageArgs, form: Form): Promise<Response> {
  const token = tokenOf(args)
  const found = await openGuest(asNobody(args), { token, code: one(form, 'code'), from: args.from })
  if (!found.ok) {
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'code', code: 'wrong-code' }] })
  }
  if (args.sessionToken !== null) await signOut(args.caller, { token: args.sessionToken })
  return seeOther(path('guestReferral', args.lang, { token }), [
    cookie(args.deps.config, 'session', found.session.token, null),
  ])
}

/** A receiver without an account: a signed link, a one-time code by mail, then the referral with a few moves. */
export const guestReferralPage: Page = {
  audience: 'family',
  get: async (args) => {
    const { lang } = args
    const words = guestWords[lang]
    const token = tokenOf(args)
    const view = await opened(args)
    if (view === null) await checkGuestLink(asNobody(args), { token, from: args.from })
    return html(
      <PublicDocument args={args} title={words.title} tab={words.tab} parts={{ token }} sheet="guest">
        <div class="guest">{view === null ? <Door args={args} /> : <Opened args={args} view={view} />}</div>
      </PublicDocument>,
      args.problems?.refusal.status ?? 200,
      { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
    )
  },
  post: async (args, form): Promise<Response> => {
    const { lang } = args
    const token = tokenOf(args)
    const wanted = one(form, 'do')
    if (wanted === 'close') return close(args)
    if (wanted === 'code') {
      await askGuestCode(asNobody(args), { token, from: args.from })
      return seeOther(path('guestReferral', lang, { token }, { koodi: 1 }))
    }
    if (wanted === 'open') return open(args, form)
    const id = idOf(token)
    const move = moveIn(one(form, 'move'))
    if (id === null || move === undefined || args.caller.actor.kind !== 'code') {
      return seeOther(path('guestReferral', lang, { token }))
    }
    await makeMove(args.caller, id, move, form)
    return seeOther(path('guestReferral', lang, { token }, { done: move }))
  },
}
