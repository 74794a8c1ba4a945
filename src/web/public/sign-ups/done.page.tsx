import type { JSX } from 'preact'
import { signOut } from '#capabilities/accounts/index.ts'
import type { ActivityView } from '#capabilities/meeting-places/index.ts'
import { type Language, shown } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Card, Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { cookie, html, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { FollowCode } from '#web/public/ask/receipt.view.tsx'
import { PublicDocument } from '#web/public/document.tsx'
import { LocalText } from '#web/public/local-text.tsx'
import { About, comingDays } from './about.view.tsx'
import { ownFile } from './own-file.ts'
import { outcomeOf, Parts } from './parts.view.tsx'
import { forgetReceipt, keptReceipt, type KeptReceipt, shownMinutes } from './receipt.ts'
import { activityOf } from './sign-up.page.tsx'
import { signUpTexts } from './texts.ts'

type Done = { readonly args: PageArgs; readonly receipt: KeptReceipt; readonly activity: ActivityView }

/** What was reserved, with the code that opens it. */
function Yours({ args, receipt, activity }: Done): JSX.Element {
  const { lang, caller } = args
  const words = signUpTexts[lang]
  return (
    <Section title={words.done.yours}>
      <p>
        <strong>
          <LocalText of={(activity.chosen ?? activity).title} lang={lang} />
        </strong>
      </p>
      <About
        activity={activity}
        day={activity.chosen}
        lang={lang}
        now={caller.clock.now()}
        more={[{ term: words.done.reserved, value: <Parts parts={receipt.parts} lang={lang} /> }]}
      />
    </Section>
  )
}

function Calendar({ lang, discreet }: { lang: Language; discreet: boolean }): JSX.Element {
  const words = signUpTexts[lang].done
  return (
    <>
      <p>
        <LinkButton href={path('signUpDone', lang, {}, { muoto: 'ics' })} icon="clock">
          {words.file}
        </LinkButton>
      </p>
      {discreet && <p>{words.fileDiscreet}</p>}
    </>
  )
}

function Next({ args, receipt }: Pick<Done, 'args' | 'receipt'>): JSX.Element {
  const { lang } = args
  const words = signUpTexts[lang].done
  const told = receipt.told === 'text' ? 'phone' : 'email'
  const outcome = outcomeOf(receipt)
  return (
    <Section title={words.next}>
      <ol>
        <li>{words.told[told]}</li>
        {outcome !== 'in' && <li>{words.turn}</li>}
        {outcome !== 'waiting' && <li>{words.remind[told]}</li>}
        <li>{words.unable}</li>
      </ol>
      <ul class="plain-links">
        <li>
          <a href={path('mySignUps', lang)}>{words.toMine}</a>
        </li>
        <li>
          <a href={path('programme', lang)}>{words.more}</a>
        </li>
      </ul>
    </Section>
  )
}

function DonePage(done: Done): JSX.Element {
  const { args, receipt } = done
  const { lang } = args
  const words = signUpTexts[lang].done
  const outcome = outcomeOf(receipt)
  return (
    <PublicDocument args={args} title={words.title[outcome]} tab={signUpTexts[lang].tab} sheet="signing">
      <Column>
        <PageTitle title={words.title[outcome]} lead={words.lead[outcome]} />
        <Yours {...done} />
        {outcome !== 'waiting' && <Calendar lang={lang} discreet={receipt.discreet} />}
        {receipt.code === null ? (
          <p>{words.sameCode}</p>
        ) : (
          <Card tone="birch">
            <h2>{words.code}</h2>
            <FollowCode code={receipt.code} />
            <p>{words.codeAdvice}</p>
            <p>{words.codeOnce(shownMinutes)}</p>
          </Card>
        )}
        <Next args={args} receipt={receipt} />
        <Section title={words.device}>
          <p>{words.deviceHint}</p>
          <form method="post" action={path('signUpDone', lang)}>
            <Button kind="secondary">{words.remove}</Button>
          </form>
        </Section>
      </Column>
    </PublicDocument>
  )
}

/** A teacher has signed a child up: the contact goes on through the teacher. @source R119 */
function TeacherDone({ args, receipt, activity }: Done): JSX.Element {
  const { lang, caller } = args
  const words = signUpTexts[lang]
  const { invited } = words
  const isWaiting = outcomeOf(receipt) === 'waiting'
  return (
    <PublicDocument args={args} title={invited.teacherDone} tab={words.tab} sheet="signing">
      <Column>
        <PageTitle
          title={isWaiting ? words.states.waiting : invited.teacherDone}
          lead={isWaiting ? words.done.lead.waiting : invited.teacherDoneLead}
        />
        <p>
          <strong>
            <LocalText of={activity.title} lang={lang} />
          </strong>
        </p>
        <About
          activity={activity}
          day={activity.chosen}
          lang={lang}
          now={caller.clock.now()}
          more={[{ term: words.done.reserved, value: <Parts parts={receipt.parts} lang={lang} /> }]}
        />
        {receipt.code !== null && (
          <Card tone="birch">
            <h2>{words.done.code}</h2>
            <FollowCode code={receipt.code} />
            <p>{words.done.codeAdvice}</p>
          </Card>
        )}
        {receipt.teacher !== null && (
          <p>
            <LinkButton href={path('entryLink', lang, { token: receipt.teacher })} kind="secondary">
              {invited.teacherMore}
            </LinkButton>
          </p>
        )}
      </Column>
    </PublicDocument>
  )
}

/** Its time is over, or it was removed: the code and the mailed link lead further. */
function Gone({ args }: { args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = signUpTexts[lang].done
  return (
    <PublicDocument args={args} title={words.goneTitle} tab={signUpTexts[lang].tab}>
      <Column>
        <PageTitle title={words.goneTitle} lead={words.gone} />
        <LinkButton href={path('mySignUps', lang)}>{words.toMine}</LinkButton>
      </Column>
    </PublicDocument>
  )
}

const privately = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }

/** The receipt of a sign-up: the code once, the calendar file, what happens next. Never shown by its address alone. */
export const signUpDonePage: Page = {
  audience: 'public',
  get: async (args) => {
    const receipt = keptReceipt(args)
    if (receipt === null || receipt.isWorkers) return html(<Gone args={args} />, 200, privately)
    const activity = await activityOf(args, receipt.activity, receipt.day ?? '')
    const { lang, caller, query } = args
    if (query['muoto'] === 'ics') {
      const now = caller.clock.now()
      const days = activity.chosen === null ? comingDays(activity.days, now) : [activity.chosen]
      return ownFile(
        {
          id: receipt.id,
          title: shown((activity.chosen ?? activity).title, lang).text,
          where: [activity.place?.name ?? {}, activity.address].map((text) => shown(text, lang).text),
          days,
          isDiscreet: receipt.discreet,
        },
        lang,
        now,
      )
    }
    const done = { args, receipt, activity }
    return html(receipt.teacher === null ? <DonePage {...done} /> : <TeacherDone {...done} />, 200, privately)
  },
  post: async (args) => {
    const { deps, caller, sessionToken, lang } = args
    const isOwn = caller.actor.kind === 'code'
    if (isOwn && sessionToken !== null) await signOut(caller, { token: sessionToken })
    const home = seeOther(path('programme', lang), [
      forgetReceipt(args),
      ...(isOwn ? [cookie(deps.config, 'session', '', 0)] : []),
    ])
    home.headers.set('clear-site-data', '"cache"')
    return home
  },
}
