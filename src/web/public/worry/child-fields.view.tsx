import type { JSX } from 'preact'
import { toldFamily } from '#capabilities/statutory-contacts/index.ts'
import type { Language } from '#platform/text.ts'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { TextArea, TextField } from '#ui/fields/fields.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, one } from '#web/page.ts'
import type { CopyLine } from './copy.view.tsx'
import { noticeTexts } from './notice-texts.ts'

export const reasonLimit = 8000

type FieldsProps = {
  readonly lang: Language
  readonly found: FormProblems | null
  readonly typed: (field: string) => string
  /** The name of the child, or of the parent who expects. */
  readonly who?: { readonly label: string; readonly hint: string }
}

/** Who it is about, as far as it is known. */
export function ChildFields({ lang, found, typed, who }: FieldsProps): JSX.Element {
  const words = noticeTexts[lang]
  const named = who ?? words.who
  return (
    <>
      <TextField
        name="who"
        label={named.label}
        hint={named.hint}
        autocomplete="off"
        value={typed('who')}
        error={found?.of('who')}
      />
      <TextField
        name="born"
        label={words.born.label}
        hint={words.born.hint}
        autocomplete="off"
        width="middle"
        value={typed('born')}
        error={found?.of('born')}
      />
      <TextField
        name="where"
        label={words.where.label}
        hint={words.where.hint}
        autocomplete="off"
        value={typed('where')}
        error={found?.of('where')}
      />
      <TextField
        name="guardians"
        label={words.guardians.label}
        hint={words.guardians.hint}
        autocomplete="off"
        value={typed('guardians')}
        error={found?.of('guardians')}
      />
    </>
  )
}

/** Why, and whether the family knows. */
export function WhyFields(props: FieldsProps & { told: { label: string; hint: string } }): JSX.Element {
  const { lang, found, typed } = props
  const words = noticeTexts[lang]
  return (
    <>
      <TextArea
        name="reason"
        label={words.reason.label}
        hint={words.reason.hint}
        rows={8}
        maxlength={reasonLimit}
        value={typed('reason')}
        error={found?.of('reason')}
        required
      />
      <RadioGroup
        name="familyTold"
        label={props.told.label}
        hint={props.told.hint === '' ? undefined : props.told.hint}
        options={toldFamily.map((value) => ({ value, label: words.tolds[value] }))}
        value={typed('familyTold')}
        error={found?.of('familyTold')}
      />
      <TextArea
        name="familyToldNote"
        label={words.toldNote.label}
        optional={words.optional}
        rows={2}
        maxlength={1000}
        value={typed('familyToldNote')}
        error={found?.of('familyToldNote')}
      />
    </>
  )
}

/** What both forms ask, as the use cases take it. */
export const childTyped = (form: Form): Readonly<Record<string, string>> => {
  const familyTold = one(form, 'familyTold')
  return {
    who: one(form, 'who'),
    born: one(form, 'born'),
    where: one(form, 'where'),
    guardians: one(form, 'guardians'),
    reason: one(form, 'reason'),
    ...(familyTold === '' ? {} : { familyTold }),
    familyToldNote: one(form, 'familyToldNote'),
  }
}

/** The lines of the copy that come from what both forms ask. */
export function childLines(form: Form, lang: Language, whoLabel?: string): readonly CopyLine[] {
  const words = noticeTexts[lang]
  const told = toldFamily.find((each) => each === one(form, 'familyTold'))
  return [
    [whoLabel ?? words.who.label, one(form, 'who')],
    [words.born.label, one(form, 'born')],
    [words.where.label, one(form, 'where')],
    [words.guardians.label, one(form, 'guardians')],
    [words.place.label, one(form, 'place')],
    [words.reason.label, one(form, 'reason')],
    [words.told.label, told === undefined ? '' : words.tolds[told]],
    [words.toldNote.label, one(form, 'familyToldNote')],
  ]
}
