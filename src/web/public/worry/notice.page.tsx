import type { JSX } from 'preact'
import {
  type ContactView,
  deliverContact,
  noticeCode,
  publicHandling,
  readNotice,
  sendNotice,
} from '#capabilities/statutory-contacts/index.ts'
import { anyone } from '#platform/actor.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Checkbox } from '#ui/fields/choices.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { cookie, html, one, type Page, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { UrgentHelp } from '#web/public/ask/urgent-help.view.tsx'
import { PublicDocument } from '#web/public/document.tsx'
import { ChildFields, childLines, childTyped, WhyFields } from './child-fields.view.tsx'
import { copyOf, OwnCopy } from './copy.view.tsx'
import { countyHere, Danger } from './danger.view.tsx'
import { MunicipalityField, municipalityTyped } from './municipality.view.tsx'
import { noticeTexts } from './notice-texts.ts'
import { keyFor } from './sending-key.ts'
import { CallThis, ContactStateNotice } from './state.view.tsx'

/** The key of what this browser has sent, for an hour: with it the state can be looked at again. */
const sentCookie = 'notice'
const hour = 3600

const inDocument = (args: PageArgs, tab: string, children: JSX.Element): JSX.Element => (
  <PublicDocument args={args} title={noticeTexts[args.lang].title} tab={tab} sheet="worry">
    <Column>{children}</Column>
  </PublicDocument>
)

async function CallFirst(args: PageArgs): Promise<JSX.Element> {
  const { lang, caller } = args
  const words = noticeTexts[lang].call
  const county = countyHere(args)
  const handling = county === null ? null : await publicHandling(caller, { county })
  return (
    <>
      <Danger args={args} county={county} />
      <Notice kind="warning" title={words.title}>
        <p>{words.text}</p>
        {handling !== null && <CallThis phone={handling.phone} hours={inLanguage(handling.hours, lang)} />}
        <p>{words.advice}</p>
      </Notice>
    </>
  )
}

async function form(args: PageArgs): Promise<JSX.Element> {
  const { lang, problems } = args
  const words = noticeTexts[lang]
  const found = formProblems(problems, lang, { municipality: 'place' })
  const typed = (field: string): string => (problems === null ? '' : one(problems.form, field))
  const shared = { lang, found, typed }
  return inDocument(
    args,
    words.tab,
    <>
      <BackLink href={path('worries', lang)}>{words.back}</BackLink>
      {found !== null && (
        <ErrorSummary
          title={found.errors.length > 0 ? found.title : words.notDone}
          errors={found.errors.length > 0 ? found.errors : [{ field: '', message: found.title }]}
        />
      )}
      <PageTitle title={words.title} lead={words.lead} />
      {await CallFirst(args)}
      <form method="post" action={path('childNotice', lang)} novalidate>
        <Hidden name="key" value={keyFor(args)} />
        <Section title={words.childTitle}>
          <MunicipalityField
            args={args}
            label={words.place.label}
            hint={words.place.hint}
            error={found?.of('place')}
          />
          <Checkbox
            name="unborn"
            label={words.unborn.label}
            hint={words.unborn.hint}
            checked={typed('unborn') !== ''}
          />
          <br />
          <ChildFields {...shared} />
        </Section>
        <Section title={words.whyTitle}>
          <WhyFields {...shared} told={words.told} />
        </Section>
        <Section title={words.youTitle}>
          <p>{words.you}</p>
          <TextField
            name="senderName"
            label={words.name}
            optional={words.optional}
            autocomplete="name"
            value={typed('senderName')}
            error={found?.of('senderName')}
          />
          <TextField
            name="senderPhone"
            type="tel"
            label={words.phone}
            optional={words.optional}
            autocomplete="tel"
            width="middle"
            value={typed('senderPhone')}
            error={found?.of('senderPhone')}
          />
        </Section>
        <Section title={words.before.title}>
          <ul>
            {words.before.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button>{words.send}</Button>
        </Section>
      </form>
    </>,
  )
}

/** The state of what this browser sent; with the copy only as the answer to the sending itself. */
async function state(args: PageArgs, key: string | null): Promise<ContactView | null> {
  if (key === null || key === '') return null
  const codeHash = noticeCode(args.deps.crypto, key)
  return readNotice({ ...args.caller, actor: { kind: 'code', codeHash } }, {})
}

function sentPage(
  args: PageArgs,
  view: ContactView | null,
  more: { crisis: string | null; county: string | null; copy: string | null },
): JSX.Element {
  const { lang, deps } = args
  const words = noticeTexts[lang]
  return inDocument(
    args,
    words.after.tab,
    <>
      <h1>{words.after.title}</h1>
      {more.crisis !== null && <UrgentHelp args={args} kind={more.crisis} county={more.county} />}
      {view === null ? (
        <Notice kind="warning">
          <p>{words.after.gone}</p>
        </Notice>
      ) : (
        <ContactStateNotice view={view} lang={lang} now={deps.clock.now()} />
      )}
      {view?.state === 'sending' && (
        <p>
          <LinkButton kind="secondary" href={path('childNotice', lang, {}, { tila: '1' })}>
            {words.state.again}
          </LinkButton>
        </p>
      )}
      {more.copy !== null && <OwnCopy lang={lang} text={more.copy} />}
      <Section title={words.after.nextTitle}>
        <ul>
          {words.after.next.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <a href={path('worries', lang)}>{words.after.toFamilies}</a>
        </p>
      </Section>
    </>,
  )
}

const noStore = { 'cache-control': 'no-store', 'referrer-policy': 'same-origin' }

export const childNoticePage: Page = {
  audience: 'public',
  get: async (args) => {
    if (args.query['tila'] === '1' && args.problems === null) {
      const view = await state(args, args.cookie(sentCookie))
      return html(sentPage(args, view, { crisis: null, county: null, copy: null }), 200, noStore)
    }
    return html(await form(args), args.problems?.refusal.status ?? 200, noStore)
  },
  // The answer is the page itself: the copy comes from the form and stands in no address and no table.
  post: async (args, given) => {
    const { deps, lang } = args
    const key = one(given, 'key')
    const sent = await sendNotice(
      // Whoever is signed in on this machine has nothing to do with what a private person sends.
      { ...args.caller, actor: anyone },
      {
        key,
        from: args.from,
        countyOf: deps.catalogue.countyServing,
        notice: {
          ...childTyped(given),
          kind: one(given, 'unborn') === '' ? 'child-welfare' : 'before-birth',
          municipality: municipalityTyped(args, given),
          language: lang,
          senderName: one(given, 'senderName'),
          senderPhone: one(given, 'senderPhone'),
        },
      },
    )
    await deliverContact(deps.delivery, sent.id)
    const view = await state(args, key)
    const words = noticeTexts[lang]
    const copy = copyOf(`${words.title}, ${momentInWords(sent.madeAt, lang, deps.clock.now())}`, [
      ...(view?.receipt === null || view === null
        ? []
        : [[words.state.receipt('').trim(), view.receipt] as const]),
      ...childLines(given, lang),
      [words.name, one(given, 'senderName')],
      [words.phone, one(given, 'senderPhone')],
    ])
    const page = html(sentPage(args, view, { crisis: sent.crisis, county: sent.county, copy }), 200, noStore)
    page.headers.append('set-cookie', cookie(deps.config, sentCookie, key, hour))
    return page
  },
}
