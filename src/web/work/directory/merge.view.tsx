import type { JSX } from 'preact'
import type { Comparison, MergeField, MergeRow, OpeningHours, Side } from '#capabilities/directory/index.ts'
import { languages, type Localized } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import type { PageArgs } from '#web/page.ts'
import { one } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { directoryWords } from '#web/public/directory-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { hoursInShort } from '#web/public/opening-hours.ts'
import { Frame } from './frame.view.tsx'
import { type Scope, within } from './scope.ts'
import { directoryTexts } from './texts.ts'

type Props = { readonly args: PageArgs; readonly scope: Scope; readonly comparison: Comparison }
type Value = MergeRow['kept']

const texts: ReadonlySet<MergeField> = new Set<MergeField>([
  'name',
  'summary',
  'description',
  'forWhom',
  'howToGetIn',
  'afterContact',
  'cost',
  'criteria',
])

const isWeek = (value: object): value is OpeningHours =>
  Object.values(value).every((each) => Array.isArray(each))

/** What stands in the field, said as it would be read. */
function Said({ args, field, value }: { args: PageArgs; field: MergeField; value: Value }): JSX.Element {
  const { lang } = args
  const words = directoryTexts[lang].duplicates
  if (value === null || value === '')
    return <span class="quiet">{texts.has(field) ? words.inherited : words.empty}</span>
  if (typeof value === 'boolean') return <>{value ? words.yes : words.no}</>
  if (typeof value === 'number') return <>{value}</>
  if (typeof value === 'string') {
    return (
      <>
        {field === 'access'
          ? (Object.entries(directoryWords[lang].access).find(([key]) => key === value)?.[1] ?? value)
          : value}
      </>
    )
  }
  if (texts.has(field)) {
    const said = languages.flatMap((each) => {
      const text = Object.entries(value).find(([key]) => key === each)?.[1]
      return typeof text === 'string' && text !== '' ? [{ each, text }] : []
    })
    return (
      <>
        {said.map(({ each, text }) => (
          <span key={each} class="merge__text">
            <span class="quiet">{each}</span> <span lang={each}>{text}</span>
          </span>
        ))}
      </>
    )
  }
  if ('phone' in value)
    return <>{[value.phone, value.email].filter((each) => each !== null).join(', ') || words.yes}</>
  if ('file' in value) return <>{value.file}</>
  return <>{isWeek(value) ? hoursInShort(value, lang) : words.yes}</>
}

function Choice({
  args,
  row,
  side,
  chosen,
}: {
  args: PageArgs
  row: MergeRow
  side: Side
  chosen: Side
}): JSX.Element {
  const words = directoryTexts[args.lang].duplicates
  const id = `${row.field}-${side}`
  return (
    <td class="merge__cell" data-side={side === 'kept' ? words.stays : words.goes}>
      <div class="choice">
        <input
          class="choice__input"
          type="radio"
          id={id}
          name={row.field}
          value={side}
          checked={chosen === side}
          aria-labelledby={`${id}-words ${row.field}-label`}
        />
        <label class="choice__label" for={id} id={`${id}-words`}>
          <Said args={args} field={row.field} value={row[side]} />
        </label>
      </div>
    </td>
  )
}

/** Two listings side by side: one choice for each thing they say differently. */
export function MergeView({ args, scope, comparison }: Props): JSX.Element {
  const { lang, problems } = args
  const all = directoryTexts[lang]
  const words = all.duplicates
  const { kept, other, rows, joined } = comparison
  const chosenOf = (row: MergeRow): Side => {
    const typed = problems === null ? '' : one(problems.form, row.field)
    return typed === 'kept' || typed === 'other' ? typed : row.suggested
  }
  const kindOf = ({ type, variant }: Comparison['kept']['content']): Localized =>
    args.deps.catalogue.types().find((each) => each.key === type && each.variant === variant)?.name ?? {
      fi: type,
    }
  const head = (side: Comparison['kept'], label: string): JSX.Element => (
    <th scope="col">
      <span class="quiet">{label}</span>
      <a href={path('workListing', lang, { id: side.id })} class="merge__name">
        <LocalText of={side.content.name ?? kindOf(side.content)} lang={lang} />
      </a>
      <span class="quiet">
        <LocalText of={side.organisation} lang={lang} />
      </span>
    </th>
  )
  return (
    <Frame
      args={args}
      scope={scope}
      title={words.mergeTitle}
      lead={words.mergeLead}
      query={{ jaa: kept.id, pois: other.id }}
    >
      <p>
        <a href={path('workDuplicates', lang, {}, within(scope, { jaa: other.id, pois: kept.id }))}>
          {words.keepOther}
        </a>
      </p>
      <form method="post" class="merge">
        <Hidden name="go" value="merge" />
        <Hidden name="id" value={kept.id} />
        <Hidden name="other" value={other.id} />
        <Hidden name="version" value={String(kept.version)} />
        <Hidden name="otherVersion" value={String(other.version)} />
        <table class="merge__table">
          <thead>
            <tr>
              <td />
              {head(kept, words.stays)}
              {head(other, words.goes)}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.field}>
                <th scope="row" id={`${row.field}-label`}>
                  {words.fields[row.field]}
                </th>
                <Choice args={args} row={row} side="kept" chosen={chosenOf(row)} />
                <Choice args={args} row={row} side="other" chosen={chosenOf(row)} />
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && joined.length === 0 && <p>{words.same}</p>}
        {joined.length > 0 && (
          <p>
            {words.joinedLead} {joined.map((field) => words.joined[field]).join(', ')}.
          </p>
        )}
        <div class="button-row">
          <Button>{words.merge}</Button>
          <LinkButton href={path('workDuplicates', lang, {}, within(scope))} kind="quiet">
            {all.cancel}
          </LinkButton>
        </div>
      </form>
    </Frame>
  )
}
