import type { JSX } from 'preact'
import type { HoldingItem } from '#capabilities/meeting-places/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Hidden, Select, type SelectOption } from '#ui/fields/fields.tsx'
import { type Form, one, type PageArgs } from '#web/page.ts'
import { errorOf, type Filled, valueOf } from '#web/work/listings/fields.view.tsx'
import { formTexts } from './form-texts.ts'

/** An organisation and its unit in one choice: nobody answers for one in the name of another's. */
const valueFor = (organisation: string, unit: string | null): string =>
  unit === null ? organisation : `${organisation}/${unit}`

/** Whoever works in a unit answers through it; who keeps, leads or coordinates also for the whole organisation. */
const wide: ReadonlySet<string> = new Set(['maintainer', 'area-lead', 'coordinator'])

function choices(args: PageArgs, hosts: readonly HoldingItem[]): readonly SelectOption[] {
  const { lang, me } = args
  const isWide = me?.roles.some((role) => wide.has(role)) === true
  return hosts.flatMap((host) => {
    const name = inLanguage(host.name, lang)
    const units = host.units.map((unit) => ({
      value: valueFor(host.organisation, unit.id),
      label: `${name}: ${inLanguage(unit.name, lang)}`,
    }))
    return units.length > 0 && !isWide ? units : [{ value: host.organisation, label: name }, ...units]
  })
}

export type HostTyped = { readonly organisation: string; readonly unit: string | null }

export function hostTyped(form: Form): HostTyped {
  const [organisation = '', unit = ''] = one(form, 'host').split('/')
  return { organisation, unit: unit === '' ? null : unit }
}

/** Who answers for it; with one choice alone it is said and not asked. */
export function HostField(props: {
  args: PageArgs
  of: Filled
  hosts: readonly HoldingItem[]
  kept: HostTyped | null
  /** What is kept, by name, where the asker could not choose it. */
  keptName?: string | undefined
}): JSX.Element {
  const { args, of, hosts, kept, keptName } = props
  const words = formTexts[of.lang]
  const options = choices(args, hosts)
  const stands = kept === null ? undefined : valueFor(kept.organisation, kept.unit)
  const all =
    stands === undefined || options.some(({ value }) => value === stands)
      ? options
      : [{ value: stands, label: keptName ?? stands }, ...options]
  const [only] = all
  if (all.length === 1 && only !== undefined) {
    return (
      <>
        <Hidden name="host" value={only.value} />
        <p>
          {words.host}: <strong>{only.label}</strong>
        </p>
      </>
    )
  }
  return (
    <Select
      name="host"
      label={words.host}
      hint={words.hostHint}
      empty={stands === undefined ? words.chooseHost : undefined}
      options={all}
      value={valueOf(of, 'host', stands ?? '')}
      error={errorOf(of, 'host')}
    />
  )
}
