import type { JSX } from 'preact'
import {
  answersFrom,
  contactKinds,
  deliverContact,
  grounds,
  groundsOf,
  listContacts,
  publicHandling,
  readContact,
  recordPoliceReport,
  sendContact,
  type SentKind,
  toldWays,
  withWhom,
} from '#capabilities/statutory-contacts/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { html, one, type Form, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { UrgentHelp } from '#web/public/ask/urgent-help.view.tsx'
import { childLines, childTyped } from '#web/public/worry/child-fields.view.tsx'
import { copyOf, OwnCopy } from '#web/public/worry/copy.view.tsx'
import { municipalityTyped } from '#web/public/worry/municipality.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { ContactForm, PoliceForm } from './contact-form.view.tsx'
import { ContactDetails } from './contact.view.tsx'
import { Helper } from './helper.view.tsx'
import { workWorryTexts } from './texts.ts'
import { SentList, Ways } from './ways.view.tsx'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const requestOf = ({ query, problems }: PageArgs): string => {
  const given = problems === null ? (query['pyynto'] ?? '') : one(problems.form, 'pyynto')
  return uuid.test(given) ? given : ''
}

async function handlingOf(args: PageArgs): Promise<{ phone: string; hours: string }> {
  const { county } = demandPerson(args)
  const found = await publicHandling(args.caller, { county })
  return found === null
    ? { phone: '112', hours: '' }
    : { phone: found.phone, hours: inLanguage(found.hours, args.lang) }
}

async function overview(args: PageArgs): Promise<JSX.Element> {
  const { lang, caller, deps, query } = args
  const words = workWorryTexts[lang]
  const { phone } = await handlingOf(args)
  const request = requestOf(args)
  const contacts = await listContacts(caller, {})
  const shared = { lang, phone, request }
  return (
    <WorkDocument args={args} title={words.title}>
      <Column width="wide">
        <PageTitle title={words.title} lead={words.lead} />
        <Helper {...shared} answers={answersFrom(query)} />
        <Ways {...shared} />
        <SentList contacts={contacts} lang={lang} now={deps.clock.now()} />
      </Column>
    </WorkDocument>
  )
}

const nullable = (text: string): string | null => (text === '' ? null : text)

/** Sends, tries to deliver at once, and answers with the state and the sender’s own copy of what was written. */
async function send(args: PageArgs, form: Form, kind: SentKind): Promise<Response> {
  const { caller, deps, lang } = args
  const words = workWorryTexts[lang]
  const sent = await sendContact(caller, {
    key: one(form, 'key'),
    from: args.from,
    countyOf: deps.catalogue.countyServing,
    contact: {
      ...childTyped(form),
      kind,
      ground: oneOf(grounds, one(form, 'ground')),
      with: oneOf(withWhom, one(form, 'with')),
      municipality: municipalityTyped(args, form),
      language: lang,
      phone: one(form, 'phone'),
      unit: nullable(one(form, 'unit')),
      helpRequest: nullable(one(form, 'pyynto')),
    },
  })
  await deliverContact(deps.delivery, sent.id)
  const view = await readContact(caller, { id: sent.id })
  const now = deps.clock.now()
  const who = oneOf(withWhom, one(form, 'with'))
  const copy = copyOf(`${words.kinds[kind]}, ${momentInWords(sent.madeAt, lang, now)}`, [
    [words.list.receipt, view.receipt ?? ''],
    [
      words.you.title,
      [view.sender, view.unit === null ? '' : inLanguage(view.unit, lang), one(form, 'phone')]
        .filter((each) => each !== '')
        .join(', '),
    ],
    [words.groundOf, view.ground === null ? '' : words.grounds[view.ground]],
    [words.with.label, kind === 'together' && who !== null ? words.withs[who] : ''],
    ...childLines(form, lang, kind === 'before-birth' ? words.expecting.label : undefined),
  ])
  return html(
    <WorkDocument args={args} title={words.one.title}>
      <Column>
        {sent.crisis !== null && <UrgentHelp args={args} kind={sent.crisis} county={sent.county} />}
        <ContactDetails args={args} view={view} />
        <OwnCopy lang={lang} text={copy} />
      </Column>
    </WorkDocument>,
    200,
    { 'cache-control': 'no-store' },
  )
}

async function notePolice(args: PageArgs, form: Form): Promise<Response> {
  const ground = oneOf(groundsOf.police, one(form, 'ground'))
  const way = oneOf(toldWays, one(form, 'way'))
  if (ground === null || way === null) {
    throw new Refusal('invalid', 'invalid-input', {
      fields: [
        ...(ground === null ? [{ field: 'ground', code: 'invalid-value' }] : []),
        ...(way === null ? [{ field: 'way', code: 'invalid-value' }] : []),
      ],
    })
  }
  const { id } = await recordPoliceReport(args.caller, {
    key: one(form, 'key'),
    ground,
    way,
    helpRequest: nullable(one(form, 'pyynto')),
  })
  return seeOther(path('workWorryContact', args.lang, { id }))
}

export const workWorryPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, query } = args
    const kind = oneOf(contactKinds, query['tapa'] ?? '')
    if (kind === null) return overview(args)
    const props = { args, handling: await handlingOf(args), request: requestOf(args) }
    return (
      <WorkDocument args={args} title={workWorryTexts[lang].kinds[kind]} query={{ tapa: kind }}>
        <Column>
          {kind === 'police' ? <PoliceForm {...props} /> : <ContactForm {...props} kind={kind} />}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const kind = oneOf(contactKinds, args.query['tapa'] ?? '')
    if (kind === null) throw notFound()
    return kind === 'police' ? notePolice(args, form) : send(args, form, kind)
  },
}
