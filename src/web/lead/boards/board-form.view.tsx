import type { JSX } from 'preact'
import { boardKinds, type BoardRowInput, type BoardRowView } from '#capabilities/development/index.ts'
import { Select } from '#ui/fields/fields.tsx'
import { type Form, one } from '#web/page.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { errorOf, type Filled, Line, valueOf } from '#web/work/listings/fields.view.tsx'
import { Words } from '#web/work/programme/form.view.tsx'
import { orNull, wordsTyped } from '#web/work/programme/typed.ts'
import { boardTexts } from './board-texts.ts'

export const rowTyped = (form: Form): BoardRowInput => ({
  kind: oneOf(boardKinds, one(form, 'kind')) ?? 'criteria',
  name: wordsTyped(form, 'name'),
  what: wordsTyped(form, 'what'),
  goalOn: orNull(one(form, 'goalOn')),
})

/** What is to be made alike. */
export function RowFields({ of, row }: { of: Filled; row: BoardRowView | null }): JSX.Element {
  const words = boardTexts[of.lang]
  return (
    <>
      <Select
        name="kind"
        label={words.fields.kind}
        options={boardKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        value={valueOf(of, 'kind', row?.kind ?? 'criteria')}
        error={errorOf(of, 'kind')}
      />
      <Words
        of={of}
        name="name"
        label={words.fields.name}
        kept={row?.name ?? null}
        isLine
        maxlength={160}
        must
      />
      <Words
        of={of}
        name="what"
        label={words.fields.what}
        hint={words.fields.whatHint}
        kept={row?.what ?? null}
        rows={3}
        maxlength={1000}
      />
      <Line
        of={of}
        name="goalOn"
        type="date"
        width="middle"
        label={words.fields.goalOn}
        hint={words.fields.goalHint}
        kept={row?.goal_on ?? null}
      />
    </>
  )
}
