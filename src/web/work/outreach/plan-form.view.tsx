import type { JSX } from 'preact'
import { byName } from '#capabilities/directory/index.ts'
import {
  outreachKinds,
  outreachStates,
  type OutreachView,
  type PlanInput,
  placeKinds,
  purposes,
  results,
} from '#capabilities/outreach/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Combo, Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, many, one, type PageArgs } from '#web/page.ts'
import { readRule, ruleFrom, weekdayKeys } from './in-words.ts'
import { outreachTexts } from './texts.ts'

/** The names that the use case gives to fields, as the form calls them. */
export const asPlanField: Readonly<Record<string, string>> = {
  'plan.municipality': 'place',
  municipality: 'place',
  'plan.kind': 'kind',
  'plan.placeKind': 'placeKind',
  'plan.purposes': 'purposes',
  'plan.place': 'placeFi',
  'plan.place.fi': 'placeFi',
  'plan.place.sv': 'placeSv',
  'plan.purposeWords.fi': 'whyFi',
  'plan.purposeWords.sv': 'whySv',
  'plan.partner.fi': 'partnerFi',
  'plan.partner.sv': 'partnerSv',
  'plan.resultWords.fi': 'resultFi',
  'plan.resultWords.sv': 'resultSv',
  'plan.startsOn': 'startsOn',
  'plan.endsOn': 'endsOn',
  'plan.beginsAt': 'beginsAt',
  'plan.endsAt': 'endsAt',
}

const nullable = (text: string): string | null => (text.trim() === '' ? null : text.trim())
/** "9:00" and "9.00" are what people type; the clock is kept with two digits. */
const time = (text: string): string | null => {
  const [, hours, minutes] = /^\s*(\d{1,2})[.:](\d{2})\s*$/.exec(text) ?? []
  return hours === undefined || minutes === undefined
    ? nullable(text)
    : `${hours.padStart(2, '0')}:${minutes}`
}
const known = <T extends string>(allowed: readonly T[], values: readonly string[]): T[] =>
  allowed.filter((each) => values.includes(each))

/** The municipality and the area in which a place lies. */
export const placeOf =
  ({ deps }: Pick<PageArgs, 'deps'>) =>
  (code: string): { county: string; area: string | null } | null => {
    const county = deps.catalogue.countyServing(code)
    return county === null ? null : { county, area: deps.catalogue.areaOf(code)?.id ?? null }
  }

const must = <T extends string>(allowed: readonly T[], value: string, field: string): T => {
  const found = allowed.find((each) => each === value)
  if (found !== undefined) return found
  throw new Refusal('invalid', 'invalid-input', { fields: [{ field, code: 'invalid-value' }] })
}

/** The plan as it was typed. */
export function planTyped(args: PageArgs, form: Form): PlanInput {
  const municipality = args.deps.catalogue.municipalityNamed(one(form, 'place'))
  if (municipality === undefined) {
    throw new Refusal('invalid', 'invalid-input', {
      fields: [{ field: 'place', code: 'unknown-municipality' }],
    })
  }
  const rule = ruleFrom(many(form, 'days'), one(form, 'every'))
  return {
    kind: must(outreachKinds, one(form, 'kind'), 'kind'),
    placeKind: must(placeKinds, one(form, 'placeKind'), 'placeKind'),
    purposes: known(purposes, many(form, 'purposes')),
    place: { fi: one(form, 'placeFi'), sv: one(form, 'placeSv') },
    purposeWords: { fi: one(form, 'whyFi'), sv: one(form, 'whySv') },
    partner: { fi: one(form, 'partnerFi'), sv: one(form, 'partnerSv') },
    municipality: municipality.code,
    rule,
    startsOn: nullable(one(form, 'startsOn')),
    endsOn: nullable(one(form, 'endsOn')),
    beginsAt: time(one(form, 'beginsAt')),
    endsAt: time(one(form, 'endsAt')),
    state: must(outreachStates, one(form, 'state'), 'state'),
    results: known(results, many(form, 'results')),
    resultWords: { fi: one(form, 'resultFi'), sv: one(form, 'resultSv') },
  }
}

/** A new place, or the plan of one that is there. */
export function PlanForm(props: {
  args: PageArgs
  place: OutreachView | null
  found: FormProblems | null
}): JSX.Element {
  const { args, place, found } = props
  const { lang, deps, me, problems } = args
  const words = outreachTexts[lang]
  const say = words.form
  const isTyped = problems !== null && ['plan', 'new'].includes(one(problems.form, 'act'))
  const value = (field: string, stored: string): string =>
    isTyped && problems !== null ? one(problems.form, field) : stored
  const values = (field: string, stored: readonly string[]): readonly string[] =>
    isTyped && problems !== null ? many(problems.form, field) : stored
  const units = me?.units ?? []
  const rule = readRule(place?.rule ?? null)
  const served = deps.catalogue
    .municipalities()
    .filter(({ code }) => deps.catalogue.countyServing(code) !== null)
    .toSorted(byName(lang))
  const town = place === null ? undefined : deps.catalogue.municipality(place.municipality ?? '')
  const pair = (
    name: string,
    label: string,
    stored: { readonly fi?: string | undefined; readonly sv?: string | undefined },
    hint?: string,
  ): JSX.Element => (
    <>
      <TextArea
        name={`${name}Fi`}
        label={`${label}, ${say.inFinnish}`}
        hint={hint}
        rows={2}
        maxlength={400}
        value={value(`${name}Fi`, stored.fi ?? '')}
        error={found?.of(`${name}Fi`)}
      />
      <TextArea
        name={`${name}Sv`}
        label={`${label}, ${say.inSwedish}`}
        optional={say.optional}
        rows={2}
        maxlength={400}
        value={value(`${name}Sv`, stored.sv ?? '')}
        error={found?.of(`${name}Sv`)}
      />
    </>
  )
  return (
    <form method="post" novalidate>
      <Hidden name="act" value={place === null ? 'new' : 'plan'} />
      <Hidden name="version" value={String(place?.version ?? 0)} />
      {place === null &&
        (units.length > 1 ? (
          <Select
            name="unit"
            label={say.unit}
            options={units.map((each) => ({ value: each.id, label: inLanguage(each.name, lang) }))}
            value={value('unit', '')}
            error={found?.of('unit')}
          />
        ) : (
          <Hidden name="unit" value={units[0]?.id ?? ''} />
        ))}
      {pair('place', say.place, place?.place_words ?? {}, say.placeHint)}
      <RadioGroup
        name="kind"
        label={say.kind}
        options={outreachKinds.map((each) => ({
          value: each,
          label: words.kinds[each],
          hint: words.kindHints[each],
        }))}
        value={value('kind', place?.kind ?? 'open')}
        error={found?.of('kind')}
      />
      <Select
        name="placeKind"
        label={say.placeKind}
        options={placeKinds.map((each) => ({ value: each, label: words.placeKinds[each] }))}
        value={value('placeKind', place?.place_kind ?? 'day-care')}
        error={found?.of('placeKind')}
      />
      <Combo
        name="place"
        label={say.municipality}
        options={served.map(({ name }) => inLanguage(name, lang))}
        value={value('place', town === undefined ? '' : inLanguage(town.name, lang))}
        error={found?.of('place')}
        width="middle"
      />
      <CheckboxGroup
        name="days"
        label={say.days}
        hint={say.daysHint}
        options={weekdayKeys.map((each, index) => ({ value: each, label: words.days[index] ?? each }))}
        values={values('days', rule.days)}
        error={found?.of('days')}
      />
      <RadioGroup
        name="every"
        label={say.every}
        options={[
          { value: '1', label: say.everyWeek },
          { value: '2', label: say.everyOtherWeek },
        ]}
        value={value('every', rule.every)}
      />
      <div class="outreach-times">
        <TextField
          name="beginsAt"
          type="time"
          label={say.beginsAt}
          value={value('beginsAt', place?.begins_at ?? '')}
          error={found?.of('beginsAt')}
        />
        <TextField
          name="endsAt"
          type="time"
          label={say.endsAt}
          value={value('endsAt', place?.ends_at ?? '')}
          error={found?.of('endsAt')}
        />
        <TextField
          name="startsOn"
          type="date"
          label={say.startsOn}
          value={value('startsOn', place?.starts_on ?? '')}
          error={found?.of('startsOn')}
        />
        <TextField
          name="endsOn"
          type="date"
          label={say.endsOn}
          optional={say.optional}
          value={value('endsOn', place?.ends_on ?? '')}
          error={found?.of('endsOn')}
        />
      </div>
      <CheckboxGroup
        name="purposes"
        label={say.purposes}
        options={purposes.map((each) => ({ value: each, label: words.purposes[each] }))}
        values={values('purposes', place?.purposes ?? ['guidance'])}
        error={found?.of('purposes')}
      />
      {pair('why', say.why, place?.purpose_words ?? {}, say.noPersons)}
      {pair('partner', say.partner, place?.partner_words ?? {}, say.partnerHint)}
      <RadioGroup
        name="state"
        label={say.state}
        options={outreachStates.map((each) => ({ value: each, label: words.states[each] }))}
        value={value('state', place?.state ?? 'planned')}
        error={found?.of('state')}
      />
      {place !== null && (
        <>
          <CheckboxGroup
            name="results"
            label={say.results}
            optional={say.optional}
            options={results.map((each) => ({ value: each, label: words.results[each] }))}
            values={values('results', place.results)}
          />
          {pair('result', say.resultWords, place.result_words, say.noPersons)}
        </>
      )}
      <Button>{place === null ? say.create : say.save}</Button>
    </form>
  )
}
