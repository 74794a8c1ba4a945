import type { JSX } from 'preact'
import {
  lineNumbers,
  type Measure,
  type PlanChoices,
  readinesses,
  wholes,
} from '#capabilities/development/index.ts'
import { inLanguage, type Localized } from '#platform/text.ts'
import { Select } from '#ui/fields/fields.tsx'
import { errorOf, type Filled, valueOf } from '#web/work/listings/fields.view.tsx'
import { Words } from '#web/work/programme/form.view.tsx'
import { Dates, OwnerFields } from './plan-parts.view.tsx'
import { planTexts } from './plan-texts.ts'

/** Everything about a measure but how far it is. */
export function MeasureFields(props: {
  of: Filled
  choices: PlanChoices
  actionAreas: readonly { readonly key: string; readonly name: Localized }[]
  kept: Measure | null
  line: number
  /** Leads of areas choose among their own; the coordinator among all. */
  ownAreasOnly: boolean
}): JSX.Element {
  const { of, choices, actionAreas, kept, line, ownAreasOnly } = props
  const words = planTexts[of.lang]
  const areas = choices.areas.filter(({ leads }) => leads || !ownAreasOnly)
  return (
    <>
      <Words
        of={of}
        name="name"
        label={words.measure.name}
        kept={kept?.name ?? null}
        rows={2}
        maxlength={300}
        must
      />
      <OwnerFields of={of} choices={choices} kept={kept} />
      <Dates
        of={of}
        from={['startsOn', words.fields.starts, kept?.starts_on ?? null]}
        to={['dueOn', words.fields.due, kept?.due_on ?? null]}
      />
      <div class="plan-beside">
        <Select
          name="area"
          label={words.fields.area}
          empty={ownAreasOnly ? undefined : words.fields.allAreas}
          options={areas.map(({ id, name }) => ({ value: id, label: inLanguage(name, of.lang) }))}
          value={valueOf(of, 'area', kept?.area_id ?? '')}
          error={errorOf(of, 'area')}
        />
        <Select
          name="line"
          label={words.fields.line}
          options={lineNumbers.map((number) => ({
            value: String(number),
            label: words.plan.chapter(number),
          }))}
          value={valueOf(of, 'line', String(kept?.line ?? line))}
          error={errorOf(of, 'line')}
        />
        <Select
          name="whole"
          label={words.fields.whole}
          options={wholes.map((value) => ({ value, label: words.wholes[value] }))}
          value={valueOf(of, 'whole', kept?.whole ?? 'network')}
          error={errorOf(of, 'whole')}
        />
        <Select
          name="readiness"
          label={words.fields.readiness}
          options={readinesses.map((value) => ({ value, label: words.readinesses[value] }))}
          value={valueOf(of, 'readiness', kept?.readiness ?? 'preparation')}
          error={errorOf(of, 'readiness')}
        />
        <Select
          name="actionArea"
          label={words.measure.actionArea}
          empty={words.measure.noActionArea}
          options={actionAreas.map(({ key, name }) => ({ value: key, label: inLanguage(name, of.lang) }))}
          value={valueOf(of, 'actionArea', kept?.action_area ?? '')}
          error={errorOf(of, 'actionArea')}
        />
      </div>
      <Words of={of} name="doing" label={words.measure.doing} kept={kept?.doing ?? null} rows={4} />
      <Words of={of} name="comments" label={words.measure.comments} kept={kept?.comments ?? null} rows={3} />
      <Words of={of} name="evidence" label={words.fields.evidence} kept={kept?.evidence ?? null} rows={3} />
    </>
  )
}
