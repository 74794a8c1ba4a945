import type { JSX } from 'preact'
import type { Held, Workload } from '#capabilities/help-requests/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { timeLeftInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { CheckboxGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { path } from '#web/paths.ts'
import { overviewTexts } from '#web/work/overview/texts.ts'
import { titleOf } from '#web/work/request-words.ts'

type Unit = Workload['units'][number]
type Worker = Unit['workers'][number]
type View = { readonly lang: Language; readonly now: Date }

/** One unit's workers in a table; a worker's name leads to what the worker holds. */
export function UnitLoad(props: View & { unit: Unit; chosen: string | undefined }): JSX.Element {
  const { unit, lang, now } = props
  const words = overviewTexts[lang].load
  const [worker, open, unanswered, late, waiting, closed, next] = words.columns
  return (
    <DataTable
      id={`load-${unit.id}`}
      caption={inLanguage(unit.name, lang)}
      columns={[
        { label: worker },
        ...[open, unanswered, late, waiting, closed].map((label) => ({ label, numeric: true })),
        { label: next },
      ]}
      rows={unit.workers.map((each) => ({
        key: each.person_id,
        current: each.person_id === props.chosen,
        cells: [
          each.open === 0 ? (
            each.name
          ) : (
            <a
              href={`${path('workLoad', lang, {}, { person: each.person_id })}#held`}
              aria-label={words.show(each.name)}
            >
              {each.name}
            </a>
          ),
          each.open,
          each.unanswered,
          each.late === 0 ? 0 : <strong class="load-late">{each.late}</strong>,
          each.waiting,
          each.closed,
          each.next_due === null ? words.none : timeLeftInWords(now, each.next_due, lang),
        ],
      }))}
    />
  )
}

type HeldProps = View & {
  readonly of: Worker
  readonly held: { readonly items: readonly Held[]; readonly total: number }
  readonly colleagues: readonly Worker[]
  readonly ticked: readonly string[]
  readonly to: string
  readonly problemOf: (field: string) => string | undefined
}

/** What one worker holds, to be ticked and given to a colleague of the same unit. */
export function HeldForm(props: HeldProps): JSX.Element {
  const { of, held, lang, now } = props
  const words = overviewTexts[lang].load
  if (held.items.length === 0) {
    return (
      <Section title={words.heldTitle(of.name)} id="held">
        <p>{words.nothingHeld(of.name)}</p>
      </Section>
    )
  }
  return (
    <Section title={words.heldTitle(of.name)} id="held">
      <form method="post" action={path('workLoad', lang)} novalidate>
        <Hidden name="of" value={of.person_id} />
        <CheckboxGroup
          name="ids"
          label={words.choose}
          values={props.ticked}
          error={props.problemOf('ids')}
          options={held.items.map((item) => ({
            value: item.id,
            label: titleOf(item, lang),
            hint:
              item.due_at === null || item.kept_at !== null
                ? undefined
                : timeLeftInWords(now, item.due_at, lang),
          }))}
        />
        {held.total > held.items.length && <p>{words.more(held.items.length, held.total)}</p>}
        <Select
          name="person"
          label={words.to}
          hint={words.toHint}
          empty={words.chooseOne}
          value={props.to}
          error={props.problemOf('person')}
          options={props.colleagues.map((each) => ({
            value: each.person_id,
            label: `${each.name} (${each.open})`,
          }))}
        />
        <Button>{words.give}</Button>
      </form>
    </Section>
  )
}
