import type { JSX } from 'preact'
import {
  decisionKinds,
  type DecisionView,
  type ForumChoices,
  type ForumMeetingLine,
  type ForumView,
  forumLevels,
  matterKinds,
  type MatterView,
  presences,
  seatKinds,
  seatSectors,
  type SeatView,
} from '#capabilities/network/index.ts'
import { helsinkiDate, helsinkiTime } from '#platform/dates.ts'
import { inLanguage, type Language, type Localized } from '#platform/text.ts'
import { Checkbox } from '#ui/fields/choices.tsx'
import { Select, type SelectOption, TextArea, TextField } from '#ui/fields/fields.tsx'
import type { PageArgs } from '#web/page.ts'
import type { Fields } from '#web/work/families/acts.view.tsx'
import { decisionTexts } from './decision-texts.ts'
import { forumTexts } from './forum-texts.ts'
import { meetingTexts } from './meeting-texts.ts'
import { InLanguages, momentWords } from './parts.view.tsx'
import { forumWords } from './words.ts'

const among = <K extends string>(
  keys: readonly K[],
  words: Readonly<Record<K, string>>,
): readonly SelectOption[] => keys.map((key) => ({ value: key, label: words[key] }))

const byName = (
  those: readonly { readonly id: string; readonly name: Localized }[],
  lang: Language,
): readonly SelectOption[] => those.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))

export const peopleOptions = (choices: ForumChoices, lang: Language): readonly SelectOption[] =>
  choices.people.map(({ id, name, title, organisation }) => ({
    value: id,
    label: [name, inLanguage(title, lang), organisation === null ? '' : inLanguage(organisation, lang)]
      .filter((part) => part !== '')
      .join(', '),
  }))

/** What a forum says of itself. */
export function ForumFields(props: {
  args: PageArgs
  fields: Fields
  choices: ForumChoices
  forum: ForumView | null
  /** A new one takes the rest from its template. */
  isNew?: boolean
}): JSX.Element {
  const { args, fields, choices, forum } = props
  const { lang } = args
  const words = forumTexts[lang].change
  const named = forumWords[lang]
  const mine = new Set(choices.mayMake.areas)
  const areas =
    choices.mayMake.county || forum !== null ? choices.areas : choices.areas.filter(({ id }) => mine.has(id))
  const texts = (
    name: string,
    label: string,
    stored: Localized | undefined,
    maxlength: number,
    rows?: number,
  ) => (
    <InLanguages
      lang={lang}
      fields={fields}
      name={name}
      label={label}
      stored={stored}
      rows={rows}
      maxlength={maxlength}
    />
  )
  return (
    <>
      {texts('name', words.name, forum?.name, 160)}
      <div class="forum-languages">
        <Select
          {...fields.text('level', forum?.level ?? 'operative')}
          label={forumTexts[lang].make.level}
          options={among(forumLevels, named.levels)}
        />
        <Select
          {...fields.text('area', forum?.area?.id ?? '')}
          label={words.area}
          empty={choices.mayMake.county || forum !== null ? words.areaEmpty : undefined}
          options={byName(areas, lang)}
        />
        <Select
          {...fields.text('centre', forum?.centre?.id ?? '')}
          label={words.centre}
          empty={words.centreEmpty}
          options={byName(choices.centres, lang)}
        />
      </div>
      {texts('purpose', words.purpose, forum?.purpose, 1500, 3)}
      <TextField
        {...fields.text(
          'cadenceWeeks',
          forum?.cadenceWeeks === null ? '' : String(forum?.cadenceWeeks ?? ''),
        )}
        label={words.cadence}
        hint={words.cadenceHint}
        inputmode="numeric"
        width="short"
      />
      {props.isNew !== true && (
        <>
          {texts('agendaWords', words.agenda, forum?.agendaWords, 1000, 2)}
          {texts('coordinatorWords', words.coordinator, forum?.coordinatorWords, 500, 2)}
          {texts('tellingWords', words.telling, forum?.tellingWords, 500, 2)}
          <Select
            {...fields.text('customerPresent', forum?.customerPresent ?? '')}
            label={words.customer}
            empty="–"
            options={among(presences, named.customer)}
          />
          {texts('customerWords', words.customerWords, forum?.customerWords, 1000, 2)}
        </>
      )}
    </>
  )
}

export function SeatFields(props: {
  lang: Language
  fields: Fields
  choices: ForumChoices
  seat: SeatView | null
}): JSX.Element {
  const { lang, fields, choices, seat } = props
  const words = forumTexts[lang].seats
  return (
    <>
      <div class="forum-languages">
        <Select
          {...fields.text('kind', seat?.kind ?? 'member')}
          label={words.kind}
          options={among(seatKinds, forumWords[lang].seatKinds)}
        />
        <Select
          {...fields.text('sector', seat?.sector ?? '')}
          label={words.sector}
          empty="–"
          options={among(seatSectors, forumWords[lang].sectors)}
        />
        <Select
          {...fields.text('organisation', seat?.organisation?.id ?? '')}
          label={words.organisation}
          empty={words.organisationEmpty}
          options={byName(choices.organisations, lang)}
        />
      </div>
      <InLanguages
        lang={lang}
        fields={fields}
        name="title"
        label={words.seatTitle}
        hint={words.seatTitleHint}
        stored={seat?.title}
        maxlength={160}
      />
    </>
  )
}

/** Somebody with an account, or by name. */
export function HolderFields(props: {
  lang: Language
  fields: Fields
  choices: ForumChoices
  withDeputy: boolean
  from: string
  stored?: SeatView['term']
}): JSX.Element {
  const { lang, fields, choices, stored = null } = props
  const words = forumTexts[lang].seats
  const people = peopleOptions(choices, lang)
  return (
    <>
      <Select
        {...fields.text('person', '')}
        label={words.person}
        empty={words.personEmpty}
        options={people}
      />
      <div class="forum-languages">
        <TextField {...fields.text('name', '')} label={words.name} maxlength={120} />
        {props.withDeputy && (
          <TextField
            {...fields.text('email', '')}
            label={words.email}
            hint={words.emailHint}
            type="email"
            maxlength={200}
          />
        )}
      </div>
      {props.withDeputy && (
        <>
          <Select
            {...fields.text('deputyPerson', stored?.deputy?.person ?? '')}
            label={words.deputyPerson}
            empty={words.deputyEmpty}
            options={people}
          />
          <div class="forum-languages">
            <TextField
              {...fields.text('deputyName', stored?.deputy?.person === null ? stored.deputy.name : '')}
              label={words.deputyName}
              maxlength={120}
            />
            <TextField
              {...fields.text('deputyEmail', stored?.deputyEmail ?? '')}
              label={words.deputyEmail}
              type="email"
              maxlength={200}
            />
          </div>
        </>
      )}
      <div class="forum-languages">
        <TextField {...fields.text('firstDay', props.from)} type="date" width="middle" label={words.from} />
        <TextField
          {...fields.text('lastDay', '')}
          type="date"
          width="middle"
          label={words.to}
          optional={forumWords[lang].optional}
        />
      </div>
    </>
  )
}

export function MatterFields(props: {
  args: PageArgs
  fields: Fields
  choices: ForumChoices
  matter: MatterView | null
  /** Coming meetings to choose from; left out where the meeting is known. */
  meetings?: readonly ForumMeetingLine[]
}): JSX.Element {
  const { args, fields, choices, matter, meetings } = props
  const { lang } = args
  const words = forumTexts[lang].proposals
  const { optional } = forumWords[lang]
  return (
    <>
      <TextField
        {...fields.text('title', matter?.title ?? '')}
        label={words.title1}
        hint={words.titleHint}
        maxlength={300}
      />
      <TextArea
        {...fields.text('grounds', matter?.grounds ?? '')}
        label={words.grounds}
        optional={optional}
        rows={3}
        maxlength={4000}
      />
      <div class="forum-languages">
        <Select
          {...fields.text('kind', matter?.kind ?? 'matter')}
          label={words.kind}
          options={among(matterKinds, forumWords[lang].itemKinds)}
        />
        <Select
          {...fields.text('organisation', matter?.organisation?.id ?? '')}
          label={words.organisation}
          empty="–"
          options={byName(choices.organisations, lang)}
        />
        <Select
          {...fields.text('presenter', matter?.presenter?.person ?? '')}
          label={words.presenter}
          empty={words.presenterEmpty}
          options={peopleOptions(choices, lang)}
        />
        {meetings !== undefined && meetings.length > 0 && (
          <Select
            {...fields.text('meeting', '')}
            label={words.meeting}
            empty={words.meetingEmpty}
            options={meetings.map(({ id, startsAt }) => ({ value: id, label: momentWords(args, startsAt) }))}
          />
        )}
        <TextField
          {...fields.text('minutesPlanned', matter?.minutesPlanned?.toString() ?? '')}
          label={words.minutes}
          optional={optional}
          inputmode="numeric"
          width="short"
        />
      </div>
      <Checkbox
        name={fields.name('membersOnly')}
        label={words.membersOnly}
        hint={words.membersOnlyHint}
        checked={fields.isTicked('membersOnly', matter?.membersOnly ?? false)}
      />
    </>
  )
}

export function WhenFields(props: {
  lang: Language
  fields: Fields
  stored?: {
    readonly title: Localized
    readonly startsAt: Date
    readonly endsAt: Date
    readonly place: string
    readonly remoteLink: string | null
  }
}): JSX.Element {
  const { lang, fields, stored } = props
  const words = forumTexts[lang].meetings
  const { optional } = forumWords[lang]
  return (
    <>
      <div class="forum-languages">
        <TextField
          {...fields.text('day', stored === undefined ? '' : helsinkiDate(stored.startsAt))}
          type="date"
          width="middle"
          label={words.day}
        />
        <TextField
          {...fields.text('from', stored === undefined ? '09:00' : helsinkiTime(stored.startsAt))}
          type="time"
          width="short"
          label={words.from}
        />
        <TextField
          {...fields.text('to', stored === undefined ? '11:00' : helsinkiTime(stored.endsAt))}
          type="time"
          width="short"
          label={words.to}
        />
      </div>
      <div class="forum-languages">
        <TextField
          {...fields.text('place', stored?.place ?? '')}
          label={words.place}
          optional={optional}
          maxlength={300}
        />
        <TextField
          {...fields.text('remoteLink', stored?.remoteLink ?? '')}
          label={words.remote}
          optional={optional}
          type="url"
          maxlength={500}
        />
      </div>
      <InLanguages
        lang={lang}
        fields={fields}
        name="title"
        label={words.theme}
        hint={words.themeHint}
        stored={stored?.title}
        maxlength={160}
      />
    </>
  )
}

export function DecisionFields(props: {
  lang: Language
  fields: Fields
  decision: DecisionView | null
}): JSX.Element {
  const { lang, fields, decision } = props
  const words = meetingTexts[lang].decisions
  const { optional } = forumWords[lang]
  return (
    <>
      <TextField {...fields.text('title', decision?.title ?? '')} label={words.title1} maxlength={300} />
      <TextArea
        {...fields.text('words', decision?.words ?? '')}
        label={words.words}
        rows={4}
        maxlength={8000}
      />
      <TextArea
        {...fields.text('grounds', decision?.grounds ?? '')}
        label={words.grounds}
        optional={optional}
        rows={3}
        maxlength={8000}
      />
      <div class="forum-languages">
        <Select
          {...fields.text('kind', decision?.kind ?? '')}
          label={words.kind}
          hint={words.premisesHint}
          empty="–"
          options={among(decisionKinds, forumWords[lang].decisionKinds)}
        />
        <TextField
          {...fields.text('reviewOn', decision?.reviewOn ?? '')}
          type="date"
          width="middle"
          label={words.review}
          optional={optional}
        />
      </div>
      <Checkbox
        name={fields.name('membersOnly')}
        label={words.membersOnly}
        checked={fields.isTicked('membersOnly', decision?.membersOnly ?? false)}
      />
    </>
  )
}

export function TaskFields(props: { lang: Language; fields: Fields; choices: ForumChoices }): JSX.Element {
  const { lang, fields, choices } = props
  const words = meetingTexts[lang].tasks
  return (
    <>
      <TextArea {...fields.text('words')} label={words.words} rows={2} maxlength={1000} />
      <Select
        {...fields.text('owner')}
        label={words.owner}
        empty={words.ownerEmpty}
        options={peopleOptions(choices, lang)}
      />
      <div class="forum-languages">
        <TextField {...fields.text('ownerName')} label={words.ownerName} maxlength={120} />
        <TextField {...fields.text('dueOn')} type="date" width="middle" label={words.due} />
      </div>
    </>
  )
}

export const recipientGroups = (
  choices: ForumChoices,
  own: string,
  lang: Language,
): readonly {
  readonly kind: 'organisation' | 'unit' | 'forum' | 'person'
  readonly label: string
  readonly options: readonly SelectOption[]
}[] => {
  const words = decisionTexts[lang].recipients
  return [
    { kind: 'organisation', label: words.organisations, options: byName(choices.organisations, lang) },
    {
      kind: 'unit',
      label: words.units,
      options: choices.units.map(({ id, name, organisation }) => ({
        value: id,
        label: `${inLanguage(name, lang)}, ${inLanguage(organisation, lang)}`,
      })),
    },
    {
      kind: 'forum',
      label: words.forums,
      options: byName(
        choices.forums.filter(({ id }) => id !== own),
        lang,
      ),
    },
    { kind: 'person', label: words.people, options: peopleOptions(choices, lang) },
  ]
}
