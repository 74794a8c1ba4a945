import type { JSX } from 'preact'
import { answerJoint, type JointView, readJoint } from '#capabilities/appointments/index.ts'
import { signOut } from '#capabilities/accounts/index.ts'
import { newToken } from '#platform/ids.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Card, Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { formProblems } from '#web/form-problems.ts'
import { cookie, html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { asNobody } from '#web/public/ask/draft.ts'
import { FollowCode } from '#web/public/ask/receipt.view.tsx'
import { PublicDocument } from '#web/public/document.tsx'
import { bookedCookie, openBooked, sealBooked } from './booked.ts'
import { ContactFields, OfferFacts, Stopped } from './parts.view.tsx'
import { bookingTexts } from './texts.ts'

/** Made with the form, so that a yes that is sent twice shows its code twice. */
const typedKey = ({ problems }: PageArgs): string => {
  const typed = problems === null ? '' : one(problems.form, 'key')
  return typed === '' ? newToken() : typed
}

type Standing = 'asked' | 'agreed' | 'declined' | 'lapsed' | 'off'

function standing(view: JointView, now: Date): Standing {
  if (view.joint === 'declined' || view.joint === 'lapsed') return view.joint
  if (view.state !== 'booked' || view.starts_at <= now) return 'off'
  return view.joint
}

function Asked({ args, view }: { args: PageArgs; view: JointView }): JSX.Element {
  const words = bookingTexts[args.lang].joint
  const problems = formProblems(args.problems, args.lang)
  return (
    <>
      <Section title={words.yesTitle}>
        <p>{words.yesText}</p>
        <form method="post" novalidate>
          <Hidden name="answer" value="yes" />
          <Hidden name="key" value={typedKey(args)} />
          <ContactFields
            args={args}
            way={view.way}
            problems={problems}
            hasWords={false}
            hasDiscreet={false}
          />
          <Button>{words.yes}</Button>
        </form>
      </Section>
      <Section title={words.noTitle}>
        <p>{words.noText}</p>
        <form method="post">
          <Hidden name="answer" value="no" />
          <Button kind="secondary">{words.no}</Button>
        </form>
      </Section>
    </>
  )
}

/** The other parent answers by the link: yes, no, and later what became of it. @source ADR-0049 */
export const jointTimePage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, caller, params, from } = args
    const words = bookingTexts[lang].joint
    const now = caller.clock.now()
    const view = await readJoint(caller, { token: params['token'] ?? '', from })
    const stands = standing(view, now)
    const problems = formProblems(args.problems, lang)
    const booked = openBooked(caller.crypto, args.cookie(bookedCookie), now)
    const isMine = stands === 'agreed' && booked !== null && args.query['valmis'] === '1'
    const titles: Readonly<Record<Standing, string>> = {
      asked: words.title,
      agreed: words.agreed,
      declined: words.declined,
      lapsed: words.lapsed,
      off: words.off,
    }
    const texts: Readonly<Record<Exclude<Standing, 'asked'>, string>> = {
      agreed: words.agreedText,
      declined: words.declinedText,
      lapsed: words.lapsedText,
      off: words.offText,
    }
    const isOff = stands !== 'asked' && stands !== 'agreed'
    return html(
      <PublicDocument
        args={args}
        title={titles[stands]}
        tab={words.tab}
        parts={{ token: params['token'] ?? '' }}
        sheet="booking"
      >
        <Column>
          <Stopped args={args} problems={problems} />
          <PageTitle
            title={titles[stands]}
            kicker={inLanguage(view.offer.title, lang)}
            lead={stands === 'asked' ? words.lead : texts[stands]}
          />
          {!isOff && (
            <div class="chosen-time">
              <p>
                <strong>{momentInWords(view.starts_at, lang, now)}</strong>
              </p>
            </div>
          )}
          {stands === 'asked' && (
            <Notice kind="info">
              <p>
                {words.until} <strong>{momentInWords(view.answer_by, lang, now)}</strong>. {words.neither}
              </p>
            </Notice>
          )}
          {isMine && booked.code !== null && (
            <Card tone="birch">
              <h2>{bookingTexts[lang].done.code}</h2>
              <FollowCode code={booked.code} />
              <p>{bookingTexts[lang].done.codeAdvice}</p>
            </Card>
          )}
          {isMine && (
            <p>
              <LinkButton href={path('followedTime', lang, { id: booked.id })}>{words.see}</LinkButton>
            </p>
          )}
          {isOff && (
            <p>
              <LinkButton href={path('bookTime', lang, { id: view.offer.id })} kind="secondary">
                {words.other}
              </LinkButton>
            </p>
          )}
          {!isOff && (
            <Section title={words.whatItIs}>
              <OfferFacts args={args} offer={view.offer} way={view.way} />
            </Section>
          )}
          {stands === 'asked' && <Asked args={args} view={view} />}
        </Column>
      </PublicDocument>,
      args.problems?.refusal.status ?? 200,
      { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
    )
  },
  post: async (args, form) => {
    const { lang, caller, deps, params, from } = args
    const token = params['token'] ?? ''
    const yes = one(form, 'answer') === 'yes'
    const key = one(form, 'key')
    const answered = await answerJoint(caller.actor.kind === 'code' ? caller : asNobody(args), {
      token,
      yes,
      ...(key === '' ? {} : { key }),
      name: one(form, 'name'),
      phone: one(form, 'phone'),
      email: one(form, 'email'),
      language: lang,
      from,
    })
    if (!yes) return seeOther(path('jointTime', lang, { token }))
    const view = await readJoint(caller, { token, from })
    const sealed = sealBooked(
      caller.crypto,
      {
        id: answered.id,
        offer: view.offer.id,
        startsAt: view.starts_at.toISOString(),
        minutes: view.offer.minutes,
        code: answered.code,
        joint: null,
        answerBy: null,
        isTold: one(form, 'email') !== '',
      },
      caller.clock.now(),
    )
    if (answered.session !== null && args.sessionToken !== null && caller.actor.kind === 'code')
      await signOut(caller, { token: args.sessionToken })
    return seeOther(path('jointTime', lang, { token }, { valmis: '1' }), [
      cookie(deps.config, bookedCookie, sealed, null),
      ...(answered.session === null || caller.actor.kind === 'member' || caller.actor.kind === 'person'
        ? []
        : [cookie(deps.config, 'session', answered.session.token, null)]),
    ])
  },
}
