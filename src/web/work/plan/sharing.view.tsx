import type { JSX } from 'preact'
import type { OwnView } from '#capabilities/casework/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { Checkbox } from '#ui/fields/choices.tsx'
import { Select } from '#ui/fields/fields.tsx'
import type { Fields } from '#web/work/families/acts.view.tsx'
import type { OnPlan } from './on-plan.ts'

/** Common, or written down in one person's own part; from which unit, where the writer has several. */
export function SharingFields({ of, fields }: { of: OnPlan; fields: Fields }): JSX.Element {
  const { plan, reading, words } = of
  return (
    <>
      <Select
        {...fields.text('ownOf')}
        label={words.goals.whose}
        hint={words.goals.whoseHint}
        empty={words.goals.common}
        options={plan.owners.members.flatMap((id) => {
          const name = reading.memberName(id)
          return name === null ? [] : [{ value: id, label: words.goals.ownPartOf(name) }]
        })}
      />
      <Checkbox
        name={fields.name('teamSees')}
        label={words.goals.teamSees}
        hint={words.goals.teamSeesHint}
        checked={fields.isTicked('teamSees', true)}
      />
      {plan.units.length > 1 && (
        <Select
          {...fields.text('unit')}
          label={words.goals.unit}
          empty={words.goals.choose}
          options={plan.units.map(({ id, name }) => ({ value: id, label: inLanguage(name, reading.lang) }))}
        />
      )}
    </>
  )
}

/** Whose own part something is; nothing for what is common. */
export function OwnMark({ of, own }: { of: OnPlan; own: OwnView }): JSX.Element | null {
  if (own === null) return null
  const { reading, words } = of
  const name = reading.memberName(own.of) ?? ''
  return (
    <Chip tone="soon" icon="lock">
      {own.teamSees ? words.steps.ownPartTeam(name) : words.steps.ownPart(name)}
    </Chip>
  )
}
