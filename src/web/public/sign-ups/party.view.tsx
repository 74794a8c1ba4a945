import type { JSX } from 'preact'
import { FieldGroup } from '#ui/fields/field.tsx'
import { Select, TextField } from '#ui/fields/fields.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { ageField, agesInMonths, childField, childLines, openLines, type Typed } from './typed.ts'
import type { SignUpTexts } from './texts-type.ts'

type Words = Pick<SignUpTexts, 'who' | 'extras' | 'optional' | 'room'>

const upTo = (most: number, none: string): readonly { readonly value: string; readonly label: string }[] =>
  Array.from({ length: most + 1 }, (_, count) => ({
    value: String(count),
    label: count === 0 ? none : String(count),
  }))

/** '3' → under half a year, '9' → over it, then whole years. */
const ageInWords = (months: number, words: Words['who']): string =>
  months < 6 ? words.underHalf : months < 12 ? words.overHalf : words.years(Math.floor(months / 12))

/** One child: a first name where it helps, and an age. Alone it needs no number. */
export function ChildLine(props: {
  line: number
  typed: Typed
  words: Words
  named: boolean
  prefix?: string
  alone?: boolean
  error?: string | undefined
}): JSX.Element {
  const { line, typed, words, named, prefix = '' } = props
  const child = typed.children[line] ?? { name: '', age: '' }
  const who = words.who.child(line + 1)
  const labelled = (what: string): string => (props.alone === true ? what : `${who}, ${what.toLowerCase()}`)
  return (
    <div class="party__child">
      {named && (
        <TextField
          name={childField(line, prefix)}
          label={labelled(words.who.childName)}
          value={child.name}
          maxlength={60}
          spellcheck={false}
        />
      )}
      <Select
        name={ageField(line, prefix)}
        label={named ? labelled(words.who.age) : who}
        error={props.error}
        empty={words.who.noChild}
        value={child.age}
        options={agesInMonths.map((months) => ({
          value: String(months),
          label: ageInWords(months, words.who),
        }))}
      />
    </div>
  )
}

const lineNumbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index)

/** The children, one line each: two stand open, the others are folded away without any script. */
export function Children(props: {
  typed: Typed
  words: Words
  named: boolean
  error: string | undefined
  prefix?: string
  legend?: string
  hint?: string
}): JSX.Element {
  const { typed, words, named, prefix = '' } = props
  const more = lineNumbers(openLines, childLines)
  const isMoreUsed = more.some((line) => {
    const child = typed.children[line]
    return child !== undefined && (child.name !== '' || child.age !== '')
  })
  const lineOf = (line: number): JSX.Element => (
    <ChildLine key={line} line={line} typed={typed} words={words} named={named} prefix={prefix} />
  )
  return (
    <FieldGroup
      basics={{
        name: `${prefix}children`,
        label: props.legend ?? words.who.children,
        hint: props.hint ?? (named ? words.who.namesHint : words.who.childrenHint),
        error: props.error,
      }}
    >
      <div class={named ? 'party party--named' : 'party'}>{lineNumbers(0, openLines).map(lineOf)}</div>
      <Disclosure summary={words.who.moreChildren} open={isMoreUsed}>
        <div class={named ? 'party party--named' : 'party'}>{more.map(lineOf)}</div>
      </Disclosure>
    </FieldGroup>
  )
}

export function Adults(props: {
  typed: Typed
  words: Words
  error: string | undefined
  prefix?: string
  /** Said to whoever counts themselves. */
  hasHint?: boolean
}): JSX.Element {
  return (
    <Select
      name={`${props.prefix ?? ''}adults`}
      label={props.words.who.adults.label}
      hint={props.hasHint === false ? undefined : props.words.who.adults.hint}
      error={props.error}
      value={props.typed.adults}
      options={upTo(10, '0')}
    />
  )
}

export type Offer = { readonly care: boolean; readonly coffee: boolean }

/** What is counted beside the seats: asked only where it is offered. */
export function Extras(props: {
  typed: Typed
  words: Words
  offer: Offer
  /** How many are left; null: as many as come, or not known. */
  left?: { readonly care: number | null; readonly coffee: number | null }
  problems: FormProblems | null
  prefix?: string
}): JSX.Element | null {
  const { typed, words, offer, problems, left, prefix = '' } = props
  const hint = (text: string, count: number | null | undefined): string =>
    count === null || count === undefined
      ? text
      : `${text} ${count === 0 ? words.room.none : words.room.left(count)}`
  return (
    <>
      {offer.care && (
        <Select
          name={`${prefix}care`}
          label={words.extras.care.label}
          hint={hint(words.extras.care.hint, left?.care)}
          error={problems?.of(`${prefix}care`)}
          value={typed.care}
          options={upTo(childLines, words.extras.none)}
        />
      )}
      {offer.coffee && (
        <Select
          name={`${prefix}coffee`}
          label={words.extras.coffee.label}
          hint={hint(words.extras.coffee.hint, left?.coffee)}
          error={problems?.of(`${prefix}coffee`)}
          value={typed.coffee}
          options={upTo(10, words.extras.none)}
        />
      )}
    </>
  )
}
