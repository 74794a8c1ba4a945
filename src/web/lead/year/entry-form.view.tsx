import type { JSX } from 'preact'
import { byName } from '#capabilities/directory/index.ts'
import {
  type ClockEntryInput,
  type ClockEntryView,
  type ClockOwner,
  entryKinds,
} from '#capabilities/network/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Checkbox, RadioGroup } from '#ui/fields/choices.tsx'
import { Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import { type Form, one, type PageArgs } from '#web/page.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { errorOf, type Filled, Line, valueOf } from '#web/work/listings/fields.view.tsx'
import { Part, Words } from '#web/work/programme/form.view.tsx'
import { orNull, wordsTyped } from '#web/work/programme/typed.ts'
import { monthWeeks } from '#web/work/times/recurrence.ts'
import { dayName, ruleDays } from '#web/work/times/rules-in-words.ts'
import { clockWords } from './clock-words.ts'
import { type EntryWhen, entryTexts, entryWhens } from './entry-texts.ts'

const intervals = ['1', '2', '3', '4', '6'] as const
const monthly = /^FREQ=MONTHLY(?:;INTERVAL=([12346]))?;BYDAY=(-1|[1-4])([A-Z]{2})$/

type RuleParts = { readonly every: string; readonly week: string; readonly weekday: string }
const usualRule: RuleParts = { every: '3', week: '1', weekday: 'WE' }

/** A rule as the choices that make it; null when our choices cannot. */
export function rulePartsOf(rule: string): RuleParts | null {
  const found = monthly.exec(rule)
  return found === null ? null : { every: found[1] ?? '1', week: found[2] ?? '1', weekday: found[3] ?? 'MO' }
}

function whenOfEntry(entry: ClockEntryView | null): EntryWhen {
  if (entry === null) return 'month'
  if (entry.returns === 'rule') return rulePartsOf(entry.rule ?? '') === null ? 'keep' : 'rule'
  if (entry.returns === 'once') return entry.wholeMonth ? 'once-month' : 'once'
  return entry.wholeMonth ? 'month' : 'day'
}

const ruleTyped = (form: Form): string => {
  const every = oneOf(intervals, one(form, 'every')) ?? '1'
  const interval = every === '1' ? '' : `;INTERVAL=${every}`
  return `FREQ=MONTHLY${interval};BYDAY=${one(form, 'week')}${one(form, 'weekday')}`
}

/** An entry as it was typed; a rule that our choices cannot make stays as it is. */
export function entryTyped(form: Form, stands: ClockEntryView | null): ClockEntryInput {
  const when = oneOf(entryWhens, one(form, 'when')) ?? 'month'
  const isKept = when === 'keep' && stands !== null
  const returns = isKept
    ? stands.returns
    : when === 'rule'
      ? 'rule'
      : when.startsWith('once')
        ? 'once'
        : 'yearly'
  return {
    kind: oneOf(entryKinds, one(form, 'kind')) ?? 'other',
    title: wordsTyped(form, 'title'),
    area: orNull(one(form, 'area')),
    municipality: orNull(one(form, 'municipality')),
    note: one(form, 'note'),
    owner: orNull(one(form, 'owner')),
    ownerWords: one(form, 'ownerWords'),
    returns,
    firstDay: one(form, 'firstDay'),
    wholeMonth: isKept ? stands.wholeMonth : when === 'month' || when === 'once-month',
    rule: isKept ? stands.rule : returns === 'rule' ? ruleTyped(form) : null,
    lastDay: orNull(one(form, 'lastDay')),
    inFeed: one(form, 'inFeed') !== '',
  }
}

const fields = ['kind', 'area', 'municipality', 'note', 'owner', 'ownerWords', 'firstDay', 'lastDay'] as const

/** What the use cases call fields, as the form calls them. */
export const entryProblems = (args: PageArgs): FormProblems | null =>
  formProblems(args.problems, args.lang, {
    'entry.title': 'title.fi',
    'entry.title.fi': 'title.fi',
    'entry.title.sv': 'title.sv',
    'entry.title.en': 'title.en',
    'entry.rule': 'week',
    'entry.returns': 'when',
    ...Object.fromEntries(fields.map((field) => [`entry.${field}`, field])),
  })

/** Everything about an entry, in three calm parts. */
export function EntryFields(props: {
  args: PageArgs
  of: Filled
  entry: ClockEntryView | null
  county: string
  /** Areas that the asker may keep it for; null: any, and the whole county. */
  areas: readonly string[] | null
  owners: readonly ClockOwner[]
}): JSX.Element {
  const { args, of, entry, county, areas, owners } = props
  const { lang, deps } = args
  const words = entryTexts[lang]
  const rule = (entry?.rule !== null && entry !== null ? rulePartsOf(entry.rule) : null) ?? usualRule
  const stands = whenOfEntry(entry)
  const named = deps.catalogue.areas(county).filter(({ id }) => areas === null || areas.includes(id))
  return (
    <>
      <Part title={words.what}>
        <Words
          of={of}
          name="title"
          label={words.title}
          kept={entry?.title ?? null}
          isLine
          maxlength={160}
          must
        />
        <Select
          name="kind"
          label={words.kind}
          options={entryKinds.map((kind) => ({ value: kind, label: clockWords[lang].kinds[kind] }))}
          value={valueOf(of, 'kind', entry?.kind ?? 'other')}
          error={errorOf(of, 'kind')}
        />
        <Select
          name="municipality"
          label={words.municipality}
          hint={words.municipalityHint}
          empty={words.noMunicipality}
          options={deps.catalogue
            .municipalities()
            .filter((each) => each.county === county)
            .toSorted(byName(lang))
            .map(({ code, name }) => ({ value: code, label: inLanguage(name, lang) }))}
          value={valueOf(of, 'municipality', entry?.municipality ?? '')}
          error={errorOf(of, 'municipality')}
        />
        <Select
          name="area"
          label={words.area}
          empty={areas === null ? words.wholeCounty : undefined}
          options={named
            .toSorted(byName(lang))
            .map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
          value={valueOf(of, 'area', entry?.area ?? '')}
          error={errorOf(of, 'area')}
        />
      </Part>
      <Part title={words.when}>
        <RadioGroup
          name="when"
          label={words.returns}
          options={entryWhens
            .filter((when) => when !== 'keep' || stands === 'keep')
            .map((when) => ({ value: when, label: words.whenWays[when] }))}
          value={valueOf(of, 'when', stands)}
          error={errorOf(of, 'when')}
        />
        <div class="year-when">
          <Line
            of={of}
            name="firstDay"
            label={words.firstDay}
            hint={words.firstDayHint}
            kept={entry?.firstDay ?? ''}
            type="date"
            must
          />
          <Line
            of={of}
            name="lastDay"
            label={words.lastDay}
            hint={words.lastDayHint}
            kept={entry?.lastDay ?? null}
            type="date"
          />
        </div>
        <fieldset class="keep-words">
          <legend class="field__legend">{words.whenWays.rule}</legend>
          <div class="year-when">
            <Select
              name="every"
              label={words.every}
              options={intervals.map((value) => ({ value, label: words.everyMonths(Number(value)) }))}
              value={valueOf(of, 'every', rule.every)}
            />
            <Select
              name="week"
              label={words.week}
              options={monthWeeks.map((value) => ({ value, label: words.weeks[value] ?? value }))}
              value={valueOf(of, 'week', rule.week)}
              error={errorOf(of, 'week')}
            />
            <Select
              name="weekday"
              label={words.weekday}
              options={ruleDays.map((value) => ({ value, label: dayName(value, lang) }))}
              value={valueOf(of, 'weekday', rule.weekday)}
            />
          </div>
        </fieldset>
      </Part>
      <Part title={words.who}>
        <Select
          name="owner"
          label={words.owner}
          empty={words.ownerNone}
          options={ownerOptions(owners, entry, args)}
          value={valueOf(of, 'owner', entry?.owner ?? '')}
          error={errorOf(of, 'owner')}
        />
        <TextField
          name="ownerWords"
          label={words.ownerWords}
          hint={words.ownerWordsHint}
          value={valueOf(of, 'ownerWords', entry?.ownerWords ?? '')}
          error={errorOf(of, 'ownerWords')}
          maxlength={160}
        />
        <TextArea
          name="note"
          label={words.note}
          hint={words.noteHint}
          rows={4}
          maxlength={2000}
          value={valueOf(of, 'note', entry?.note ?? '')}
          error={errorOf(of, 'note')}
        />
        <Checkbox
          name="inFeed"
          label={words.inFeed}
          checked={of.form === null ? (entry?.inFeed ?? true) : one(of.form, 'inFeed') !== ''}
        />
      </Part>
    </>
  )
}

/** Whoever sees to it already is among the choices, even when they no longer lead anything. */
function ownerOptions(
  owners: readonly ClockOwner[],
  entry: ClockEntryView | null,
  { lang }: PageArgs,
): readonly { readonly value: string; readonly label: string }[] {
  const options = owners.map(({ id, name, title }) => ({
    value: id,
    label: `${name}, ${inLanguage(title, lang)}`,
  }))
  const kept = entry?.owner ?? null
  if (kept === null || owners.some(({ id }) => id === kept)) return options
  return [{ value: kept, label: entry?.ownerName ?? kept }, ...options]
}
