import type { JSX } from 'preact'
import type { OwnView } from '#capabilities/casework/index.ts'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { listed } from '#web/work/families/names.ts'
import type { Fields } from '#web/work/families/acts.view.tsx'
import type { OnMyPlan } from './on-my-plan.ts'

/** Who sees what one writes: only oneself, those who help, or everybody whom the matter is about. */
export function SeeFields({ of, fields, own }: { of: OnMyPlan; fields: Fields; own?: OwnView }): JSX.Element {
  const { plan, reading, words, me } = of
  const others = plan.owners.members.flatMap((id) => {
    const name = reading.memberName(id)
    return id === me || name === null ? [] : [{ value: id, label: name }]
  })
  return (
    <>
      <RadioGroup
        {...fields.text('see', own?.teamSees === false ? 'me' : 'team')}
        label={words.see.title}
        options={(['team', 'me', 'everybody'] as const).map((value) => ({
          value,
          label: words.see[value],
          hint: words.see[`${value}Hint`],
        }))}
      />
      {others.length > 0 && (
        <CheckboxGroup
          {...fields.list('shownTo', own?.shownTo ?? [])}
          label={words.see.also}
          options={others}
        />
      )}
    </>
  )
}

/** Whose own words these are and who else reads them; nothing for what is common. */
export function OwnLine({ of, own }: { of: OnMyPlan; own: OwnView }): JSX.Element | null {
  if (own === null) return null
  const { reading, words } = of
  const shown = own.shownTo.flatMap((id) => reading.memberName(id) ?? [])
  const said = own.mine
    ? [
        own.teamSees ? words.goals.ownTeam : words.goals.own,
        shown.length > 0 && words.goals.ownShown(listed(shown, reading.lang)),
      ]
    : [words.goals.shownBy(reading.memberName(own.of) ?? '')]
  return <p class="my-quiet plan-own">{said.filter((each) => each !== false).join(' ')}</p>
}
