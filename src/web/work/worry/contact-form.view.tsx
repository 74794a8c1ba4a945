import type { JSX } from 'preact'
import { groundsOf, type SentKind, toldWays, withWhom } from '#capabilities/statutory-contacts/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems, type FormProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { ChildFields, WhyFields } from '#web/public/worry/child-fields.view.tsx'
import { MunicipalityField } from '#web/public/worry/municipality.view.tsx'
import { noticeTexts } from '#web/public/worry/notice-texts.ts'
import { keyFor } from '#web/public/worry/sending-key.ts'
import { CallThis } from '#web/public/worry/state.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { workWorryTexts } from './texts.ts'

type FormProps = {
  readonly args: PageArgs
  readonly handling: { readonly phone: string; readonly hours: string }
  readonly request: string
}

/** The names that the use case gives to fields, as the form calls them. */
const asField = { municipality: 'place' }

const typedIn =
  ({ problems }: PageArgs) =>
  (field: string): string =>
    problems === null ? '' : one(problems.form, field)

function Linked({ args, request }: Pick<FormProps, 'args' | 'request'>): JSX.Element | null {
  if (request === '') return null
  const words = workWorryTexts[args.lang].request
  return (
    <p>
      {words.linked} {words.hint} <a href={path('workRequest', args.lang, { id: request })}>{words.open}</a>
      <Hidden name="pyynto" value={request} />
    </p>
  )
}

function Sender({ args, found }: { args: PageArgs; found: FormProblems | null }): JSX.Element {
  const { lang, me, caller } = args
  const words = workWorryTexts[lang].you
  const units = me?.units ?? []
  const typed = typedIn(args)
  const name = caller.actor.kind === 'person' ? caller.actor.name : ''
  const unit = units.map((each) => inLanguage(each.name, lang)).join(', ')
  return (
    <Section title={words.title}>
      <p>{words.text(name, unit === '' ? '–' : unit)}</p>
      {units.length > 1 && (
        <Select
          name="unit"
          label={words.unit}
          options={units.map((each) => ({ value: each.id, label: inLanguage(each.name, lang) }))}
          value={typed('unit')}
          error={found?.of('unit')}
        />
      )}
      <TextField
        name="phone"
        type="tel"
        label={words.phone}
        hint={words.phoneHint}
        autocomplete="tel"
        width="middle"
        value={typed('phone')}
        error={found?.of('phone')}
      />
    </Section>
  )
}

/** A contact or a notification: what the law asks to be told, the ground, and who sends. */
export function ContactForm(props: FormProps & { kind: SentKind }): JSX.Element {
  const { args, kind, handling, request } = props
  const { lang, problems } = args
  const words = workWorryTexts[lang]
  const shared = noticeTexts[lang]
  const found = formProblems(problems, lang, asField)
  const typed = typedIn(args)
  const own = groundsOf[kind]
  const fields = { lang, found, typed, ...(kind === 'before-birth' ? { who: words.expecting } : {}) }
  return (
    <>
      <BackLink href={path('workWorry', lang, {}, request === '' ? {} : { pyynto: request })}>
        {words.back}
      </BackLink>
      {found !== null && <Refused problems={found} notDone={words.notDone} />}
      <PageTitle title={words.kinds[kind]} lead={words.formLead[kind]} kicker={words.section[kind]} />
      <Notice kind="warning" title={words.urgent.title}>
        <p>{words.urgent.text}</p>
        <CallThis phone={handling.phone} hours={handling.hours} />
      </Notice>
      <form method="post" action={path('workWorry', lang, {}, { tapa: kind })} novalidate>
        <Hidden name="key" value={keyFor(args)} />
        <Linked args={args} request={request} />
        {kind === 'together' && (
          <RadioGroup
            name="with"
            label={words.with.label}
            hint={words.with.hint}
            options={withWhom.map((value) => ({ value, label: words.withs[value] }))}
            value={typed('with')}
            error={found?.of('with')}
          />
        )}
        {own.length > 1 && (
          <RadioGroup
            name="ground"
            label={words.ground.label}
            hint={words.ground.hint}
            options={own.map((value) => ({ value, label: words.grounds[value] }))}
            value={typed('ground')}
            error={found?.of('ground')}
          />
        )}
        <Section title={shared.childTitle}>
          <MunicipalityField
            args={args}
            label={shared.place.label}
            hint={shared.place.hint}
            error={found?.of('place')}
          />
          <ChildFields {...fields} />
        </Section>
        <Section title={shared.whyTitle}>
          <WhyFields {...fields} told={words.told[kind]} />
        </Section>
        <Sender args={args} found={found} />
        <Section title={shared.before.title}>
          <ul>
            {words.before.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button>{words.send[kind]}</Button>
        </Section>
      </form>
    </>
  )
}

/** How to report to the police, and a note that it was done: nothing of what is suspected is written here. */
export function PoliceForm(props: FormProps): JSX.Element {
  const { args, request } = props
  const { lang, problems } = args
  const words = workWorryTexts[lang]
  const found = formProblems(problems, lang)
  const typed = typedIn(args)
  return (
    <>
      <BackLink href={path('workWorry', lang)}>{words.back}</BackLink>
      {found !== null && <Refused problems={found} notDone={words.notDone} />}
      <PageTitle title={words.kinds.police} lead={words.police.lead} />
      <ol>
        {words.police.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Section title={words.police.done}>
        <p>{words.police.doneHint}</p>
        <form method="post" action={path('workWorry', lang, {}, { tapa: 'police' })} novalidate>
          <Hidden name="key" value={keyFor(args)} />
          <Linked args={args} request={request} />
          <RadioGroup
            name="ground"
            label={words.ground.label}
            options={groundsOf.police.map((value) => ({ value, label: words.grounds[value] }))}
            value={typed('ground')}
            error={found?.of('ground')}
          />
          <RadioGroup
            name="way"
            label={words.police.way}
            options={toldWays.map((value) => ({ value, label: words.toldWays[value] }))}
            value={typed('way')}
            error={found?.of('way')}
          />
          <Button>{words.police.save}</Button>
        </form>
      </Section>
    </>
  )
}
