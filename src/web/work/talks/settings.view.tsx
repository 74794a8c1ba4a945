import type { JSX } from 'preact'
import { type DeskView, stepKinds, weekdays } from '#capabilities/conversations/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage, type Language, languages } from '#platform/text.ts'
import { weekdayName } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Checkbox, CheckboxGroup } from '#ui/fields/choices.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems, type FormProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { WorkDocument } from '#web/work/document.tsx'
import { talksTexts } from './texts.ts'

/** How many questions a keyword may ask. */
export const questionPlaces = [0, 1, 2, 3, 4] as const

type Parts = {
  readonly args: PageArgs
  readonly desk: DeskView
  readonly problems: FormProblems | null
}

/** What was typed in the form that was refused wins over what is stored. */
const typedIn = (
  args: PageArgs,
  save: string,
  which: string,
): ((field: string, stored: string) => string) => {
  const form = args.problems?.form
  const isThis = form !== undefined && one(form, 'save') === save && one(form, 'which') === which
  return (field, stored) => (isThis ? one(form, field) : stored)
}

function HoursForm({ args, desk: { desk }, problems }: Parts): JSX.Element {
  const { lang } = args
  const words = talksTexts[lang].desk
  const typed = typedIn(args, 'hours', desk.id)
  const day = (of: (typeof weekdays)[number]): JSX.Element => (
    <div key={of}>
      <TextField
        name={`opens-${of}`}
        type="time"
        width="short"
        label={words.opens(weekdayName(of, lang))}
        value={typed(`opens-${of}`, desk.hours[of]?.opens ?? '')}
        error={problems?.of(`opens-${of}`)}
      />
      <TextField
        name={`closes-${of}`}
        type="time"
        width="short"
        label={words.closes(weekdayName(of, lang))}
        value={typed(`closes-${of}`, desk.hours[of]?.closes ?? '')}
      />
    </div>
  )
  return (
    <form method="post">
      <Hidden name="desk" value={desk.id} />
      <Hidden name="which" value={desk.id} />
      <Hidden name="version" value={String(desk.version)} />
      <p>{words.hoursHint}</p>
      <div class="chat-week">{weekdays.map(day)}</div>
      <Checkbox name="is-on" label={words.isOn} checked={desk.is_on} />
      <Checkbox
        name="always-open"
        label={words.alwaysOpen}
        hint={words.alwaysOpenHint}
        checked={desk.always_open}
      />
      <Button name="save" value="hours">
        {words.saveHours}
      </Button>
    </form>
  )
}

function RotaForm({ args, desk: { desk, rota } }: Parts): JSX.Element {
  const words = talksTexts[args.lang].desk
  return (
    <form method="post" class="chat-people">
      <Hidden name="desk" value={desk.id} />
      <CheckboxGroup
        name="people"
        label={words.rota}
        hint={words.rotaHint}
        values={rota.filter((person) => person.on_rota).map((person) => person.id)}
        options={rota.map((person) => ({
          value: person.id,
          label: person.name,
          hint: inLanguage(person.title, args.lang),
        }))}
      />
      <Button kind="secondary" name="save" value="rota">
        {words.saveRota}
      </Button>
    </form>
  )
}

function CampaignForm(props: Parts & { campaign: DeskView['campaigns'][number] | null }): JSX.Element {
  const { args, desk, campaign, problems } = props
  const { lang, deps } = args
  const words = talksTexts[lang]
  const labels = words.desk
  const which = campaign?.id ?? 'new'
  const typed = typedIn(args, 'campaign', which)
  const isThis = args.problems !== null && one(args.problems.form, 'which') === which
  const errorOf = (field: string): string | undefined => (isThis ? problems?.of(field) : undefined)
  const asked = (place: number, language: Language): string => campaign?.steps[place]?.ask[language] ?? ''
  return (
    <form method="post">
      <Hidden name="desk" value={desk.desk.id} />
      <Hidden name="campaign" value={campaign?.id ?? ''} />
      <Hidden name="which" value={which} />
      <Hidden name="version" value={String(campaign?.version ?? 1)} />
      <TextField
        name="keyword"
        label={labels.keyword}
        hint={labels.keywordHint}
        width="middle"
        value={typed('keyword', campaign?.keyword ?? '')}
        error={errorOf('keyword')}
      />
      <TextField
        name="name-fi"
        label={labels.nameFi}
        value={typed('name-fi', campaign?.name.fi ?? '')}
        error={errorOf('name-fi')}
      />
      <TextField
        name="name-sv"
        label={labels.nameSv}
        value={typed('name-sv', campaign?.name.sv ?? '')}
        error={errorOf('name-sv')}
      />
      <Select
        name="language"
        label={labels.language}
        value={typed('language', campaign?.language ?? 'fi')}
        options={languages.map((each) => ({ value: each, label: words.languages[each] }))}
      />
      <Select
        name="municipality"
        label={labels.municipality}
        hint={labels.municipalityHint}
        value={typed('municipality', campaign?.municipality ?? '')}
        error={errorOf('municipality')}
        options={deps.catalogue
          .municipalities()
          .filter((each) => deps.catalogue.countyServing(each.code) === desk.desk.county)
          .map((each) => ({ value: each.code, label: inLanguage(each.name, lang) }))}
      />
      <TextField
        name="starts"
        type="date"
        width="middle"
        label={labels.from}
        value={typed('starts', campaign?.starts_on ?? helsinkiDate(deps.clock.now()))}
        error={errorOf('starts')}
      />
      <TextField
        name="ends"
        type="date"
        width="middle"
        label={labels.to}
        hint={labels.toHint}
        optional={labels.optional}
        value={typed('ends', campaign?.ends_on ?? '')}
        error={errorOf('ends')}
      />
      {questionPlaces.map((place) => (
        <fieldset key={place} class="field">
          <legend class="field__legend">{labels.question(place + 1)}</legend>
          <Select
            name={`kind-${place}`}
            label={labels.answer}
            empty={labels.none}
            value={typed(`kind-${place}`, campaign?.steps[place]?.kind ?? '')}
            options={stepKinds.map((kind) => ({ value: kind, label: labels.kinds[kind] }))}
            error={place === 0 ? errorOf('steps') : undefined}
          />
          <TextField
            name={`ask-fi-${place}`}
            label={labels.askFi}
            lang="fi"
            value={typed(`ask-fi-${place}`, asked(place, 'fi'))}
          />
          <TextField
            name={`ask-sv-${place}`}
            label={labels.askSv}
            lang="sv"
            value={typed(`ask-sv-${place}`, asked(place, 'sv'))}
          />
          <TextField
            name={`ask-en-${place}`}
            label={labels.askEn}
            lang="en"
            optional={labels.optional}
            value={typed(`ask-en-${place}`, asked(place, 'en'))}
          />
        </fieldset>
      ))}
      <Checkbox name="running" label={labels.isRunning} checked={campaign?.is_on ?? true} />
      <Button kind="secondary" name="save" value="campaign">
        {labels.saveCampaign}
      </Button>
    </form>
  )
}

const fields: Readonly<Record<string, string>> = {
  'campaign.keyword': 'keyword',
  'campaign.name.fi': 'name-fi',
  'campaign.name.sv': 'name-sv',
  'campaign.municipality': 'municipality',
  'campaign.startsOn': 'starts',
  'campaign.endsOn': 'ends',
  'campaign.steps': 'steps',
  ...Object.fromEntries(weekdays.map((day) => [`hours.${day}`, `opens-${day}`])),
  ...Object.fromEntries(
    questionPlaces.flatMap((place) =>
      languages.map((lang) => [`campaign.steps.${place}.ask.${lang}`, `ask-${lang}-${place}`]),
    ),
  ),
}

/**
 * One form at a time is open for a keyword: which one stands in the address, so that ids of fields never repeat.
 */
function Campaigns(parts: Parts): JSX.Element {
  const { args, desk } = parts
  const { lang } = args
  const words = talksTexts[lang].desk
  const shown = args.problems === null ? (args.query['sana'] ?? '') : one(args.problems.form, 'which')
  const open = desk.campaigns.find((each) => each.id === shown) ?? null
  return (
    <Section title={words.campaigns}>
      <p>{words.campaignsLead}</p>
      <ul class="plain-links">
        {desk.campaigns.map((each) => (
          <li key={each.id}>
            <a href={`${path('workTalkSettings', lang, {}, { sana: each.id })}#keyword`}>
              {each.keyword}: {inLanguage(each.name, lang)}
            </a>{' '}
            ({each.is_on ? words.running : words.off})
          </li>
        ))}
        <li>
          <a href={`${path('workTalkSettings', lang, {}, { sana: 'new' })}#keyword`}>{words.newCampaign}</a>
        </li>
      </ul>
      {(open !== null || shown === 'new') && <CampaignForm {...parts} campaign={open} />}
    </Section>
  )
}

export function SettingsView({ args, desks }: { args: PageArgs; desks: readonly DeskView[] }): JSX.Element {
  const { lang } = args
  const words = talksTexts[lang].desk
  const problems = formProblems(args.problems, lang, fields)
  const errors =
    problems === null
      ? []
      : problems.errors.length > 0
        ? problems.errors
        : [{ field: '', message: problems.title }]
  return (
    <WorkDocument args={args} title={words.title}>
      <Column width="wide">
        <BackLink href={path('workTalks', lang)}>{talksTexts[lang].talk.back}</BackLink>
        <ErrorSummary title={talksTexts[lang].notDone} errors={errors} />
        {args.query['done'] === '1' && problems === null && (
          <Notice kind="success" live>
            <p>{words.saved}</p>
          </Notice>
        )}
        <PageTitle title={words.title} lead={words.lead} />
        {desks.map((desk) => (
          <div key={desk.desk.id}>
            <Section title={words.hours}>
              <HoursForm args={args} desk={desk} problems={problems} />
            </Section>
            <Section title={words.rota}>
              <RotaForm args={args} desk={desk} problems={problems} />
            </Section>
            <Campaigns args={args} desk={desk} problems={problems} />
          </div>
        ))}
      </Column>
    </WorkDocument>
  )
}
