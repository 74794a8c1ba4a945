import type { ComponentChildren, JSX } from 'preact'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { type Fact, FactList } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import type { Form } from '#web/page.ts'
import type { Bench } from '#web/work/families/acts.view.tsx'
import { fieldsOf } from '#web/work/families/acts.view.tsx'
import { planWords } from './plan-words.ts'
import type { Reading } from './reading.ts'

/** What was typed, sent once more on top of what stands now. */
function typedAgain(form: Form, versionField: string, version: number): readonly [string, string][] {
  return Object.entries(form).flatMap(([field, value]): readonly [string, string][] =>
    field === versionField
      ? [[field, String(version)]]
      : (typeof value === 'string' ? [value] : value).map((each): [string, string] => [field, each]),
  )
}

/**
 * Two have written in one place: what stands now and what was typed, beside each other. Nothing was replaced and nothing typed is
 * lost; the reader leaves it, puts their own in its place, or makes one of both. `merge` null: it can no longer be changed.
 * @source F-17
 */
export function Conflict(props: {
  reading: Reading
  bench: Bench
  form: Form
  move: string
  subject: string
  /** The version that stands now. */
  version: number
  stands: readonly Fact[]
  typed: readonly Fact[]
  keepHref: string
  merge: ((fields: ReturnType<typeof fieldsOf>) => ComponentChildren) | null
}): JSX.Element {
  const { reading, bench, form, move, subject, version } = props
  const words = planWords[reading.lang].conflict
  // The fields of the joined text begin with what the page gives them, not with what was typed.
  const fields = fieldsOf({ ...bench, form: null, problems: null }, move, subject)
  return (
    <>
      <p>{props.merge === null ? words.movedOn : words.lead}</p>
      <div class="plan-conflict">
        <section class="plan-conflict__side">
          <h2 class="plan-conflict__title">{words.stands}</h2>
          <FactList facts={props.stands} />
          <LinkButton href={props.keepHref} kind="secondary">
            {words.keep}
          </LinkButton>
        </section>
        <section class="plan-conflict__side plan-conflict__side--typed">
          <h2 class="plan-conflict__title">{words.typed}</h2>
          <FactList facts={props.typed} />
          {props.merge !== null && (
            <form method="post" action={bench.action}>
              {typedAgain(form, fields.name('version'), version).map(([name, value], index) => (
                <Hidden key={index} name={name} value={value} />
              ))}
              <Button kind="secondary">{words.useMine}</Button>
            </form>
          )}
        </section>
      </div>
      {props.merge !== null && (
        <Section title={words.merge}>
          <p>{words.mergeLead}</p>
          <form class="work-form" method="post" action={bench.action} novalidate>
            <Hidden name="move" value={move} />
            <Hidden name="subject" value={subject} />
            <Hidden name={fields.name('version')} value={String(version)} />
            {props.merge(fields)}
            <Button>{words.mergeSend}</Button>
          </form>
        </Section>
      )}
    </>
  )
}

/** A text of somebody's, with its line breaks; said in words where there is none. */
export const TextOrNone = ({ reading, text }: { reading: Reading; text: string }): JSX.Element =>
  text.trim() === '' ? (
    <span class="plan-none">{planWords[reading.lang].conflict.none}</span>
  ) : (
    <span class="plan-text">{text}</span>
  )
