import type { JSX } from 'preact'
import { type Bar, barStatuses, type PlanChoices, type Roadmap } from '#capabilities/development/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Checkbox, CheckboxGroup } from '#ui/fields/choices.tsx'
import { Select } from '#ui/fields/fields.tsx'
import { many } from '#web/page.ts'
import { errorOf, type Filled, valueOf } from '#web/work/listings/fields.view.tsx'
import { ticked, Words } from '#web/work/programme/form.view.tsx'
import { Dates, OwnerFields } from './plan-parts.view.tsx'
import { planTexts } from './plan-texts.ts'

export function BarFields(props: {
  of: Filled
  roadmap: Roadmap
  choices: PlanChoices
  kept: Bar | null
}): JSX.Element {
  const { of, roadmap, choices, kept } = props
  const { lang } = of
  const words = planTexts[lang]
  const others = roadmap.themes.flatMap(({ bars }) => bars).filter(({ id }) => id !== kept?.id)
  return (
    <>
      <Words
        of={of}
        name="name"
        label={words.bar.name}
        kept={kept?.name ?? null}
        isLine
        maxlength={200}
        must
      />
      <div class="plan-beside">
        <Select
          name="theme"
          label={words.bar.theme}
          options={roadmap.themes.map(({ key, name }) => ({ value: key, label: inLanguage(name, lang) }))}
          value={valueOf(of, 'theme', kept?.theme ?? '')}
          error={errorOf(of, 'theme')}
        />
        <Select
          name="status"
          label={words.fields.status}
          options={barStatuses.map((value) => ({ value, label: words.barStatuses[value] }))}
          value={valueOf(of, 'status', kept?.status ?? 'planned')}
          error={errorOf(of, 'status')}
        />
      </div>
      <Words of={of} name="goal" label={words.bar.goal} kept={kept?.goal ?? null} rows={2} maxlength={1000} />
      <Dates
        of={of}
        hint={words.bar.datesHint}
        from={['startsOn', words.fields.starts, kept?.starts_on ?? null]}
        to={['endsOn', words.fields.ends, kept?.ends_on ?? null]}
      />
      <OwnerFields of={of} choices={choices} kept={kept} />
      {others.length > 0 && (
        <CheckboxGroup
          name="needs"
          label={words.bar.needs}
          hint={words.bar.needsHint}
          options={others.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
          values={of.form === null ? (kept?.needs.map(({ id }) => id) ?? []) : many(of.form, 'needs')}
          error={errorOf(of, 'needs')}
        />
      )}
      <Checkbox
        name="national"
        label={words.bar.national}
        checked={ticked(of, 'national', kept?.national ?? false)}
      />
      <Words of={of} name="note" label={words.bar.note} kept={kept?.note ?? null} rows={3} maxlength={2000} />
    </>
  )
}
