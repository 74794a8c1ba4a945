import type { JSX } from 'preact'
import type { readHandling } from '#capabilities/statutory-contacts/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, one } from '#web/page.ts'
import { handlingTexts } from './handling-texts.ts'

type Handling = Awaited<ReturnType<typeof readHandling>>

/** Where the county takes contacts and notifications. The secret that signs is a setting of the server. */
export function HandlingSettings(props: {
  lang: Language
  handling: Handling
  hasSecret: boolean
  found: FormProblems | null
  typed: Form | null
}): JSX.Element {
  const { lang, handling, found, typed } = props
  const words = handlingTexts[lang]
  const value = (field: string, stored: string): string => (typed === null ? stored : one(typed, field))
  return (
    <Section id="vastaanotto" title={words.title}>
      <p>{words.lead}</p>
      <p>{props.hasSecret ? words.secretSet : words.secretMissing}</p>
      <form method="post" novalidate>
        <TextField
          name="address"
          type="url"
          label={words.address.label}
          hint={words.address.hint}
          value={value('address', handling.address ?? '')}
          error={found?.of('address')}
        />
        <TextField
          name="phone"
          type="tel"
          label={words.phone}
          width="middle"
          value={value('phone', handling.phone)}
          error={found?.of('phone')}
        />
        <TextField
          name="hoursFi"
          label={words.hoursFi}
          value={value('hoursFi', handling.phone_hours.fi ?? '')}
          error={found?.of('hoursFi')}
        />
        <TextField
          name="hoursSv"
          label={words.hoursSv}
          value={value('hoursSv', handling.phone_hours.sv ?? '')}
          error={found?.of('hoursSv')}
        />
        <Select
          name="onDutyUnit"
          label={words.onDuty}
          hint={words.onDutyHint}
          options={handling.units.map((unit) => ({ value: unit.id, label: inLanguage(unit.name, lang) }))}
          value={value('onDutyUnit', handling.on_duty_unit)}
          error={found?.of('onDutyUnit')}
        />
        <TextField
          name="patienceMinutes"
          type="number"
          label={words.patience}
          width="short"
          value={value('patienceMinutes', String(handling.patience_minutes))}
          error={found?.of('patienceMinutes')}
        />
        <Button kind="secondary" name="act" value="handling">
          {words.save}
        </Button>
      </form>
    </Section>
  )
}
