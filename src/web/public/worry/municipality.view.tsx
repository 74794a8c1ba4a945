import type { JSX } from 'preact'
import { byName } from '#capabilities/directory/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Combo } from '#ui/fields/fields.tsx'
import { type Form, one, type PageArgs } from '#web/page.ts'
import { chosenPlace } from '#web/public/place-of.ts'

/** The municipality that was typed, as its code. */
export function municipalityTyped(args: PageArgs, form: Form): string {
  const found = args.deps.catalogue.municipalityNamed(one(form, 'place'))
  if (found !== undefined) return found.code
  throw new Refusal('invalid', 'invalid-input', {
    fields: [{ field: 'place', code: 'unknown-municipality' }],
  })
}

export function MunicipalityField(props: {
  args: PageArgs
  label: string
  hint: string
  error: string | undefined
}): JSX.Element {
  const { args } = props
  const { lang, deps, problems } = args
  const served = deps.catalogue
    .municipalities()
    .filter(({ code }) => deps.catalogue.countyServing(code) !== null)
    .toSorted(byName(lang))
  const place = chosenPlace(args)
  return (
    <Combo
      name="place"
      label={props.label}
      hint={props.hint}
      error={props.error}
      options={served.map(({ name }) => inLanguage(name, lang))}
      value={
        problems === null ? (place === null ? '' : inLanguage(place.name, lang)) : one(problems.form, 'place')
      }
      width="middle"
    />
  )
}
