import type { ComponentChildren, JSX } from 'preact'
import { Button, type ButtonKind } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { type Bench, type Fields, fieldsOf } from '#web/work/families/acts.view.tsx'

type OfForm = {
  readonly bench: Bench
  readonly move: string
  readonly subject?: string
}

/** The form itself, where it stands open on the page. */
export function OwnForm(
  props: OfForm & {
    send: string
    kind?: ButtonKind | undefined
    /** Heard after the words of the button, where many of the kind stand on one page. */
    about?: string | undefined
    children?: (fields: Fields) => ComponentChildren
  },
): JSX.Element {
  const { bench, move, subject = '' } = props
  const fields = fieldsOf(bench, move, subject)
  return (
    <form class="plan-form" method="post" action={bench.action} novalidate>
      <Hidden name="move" value={move} />
      {subject !== '' && <Hidden name="subject" value={subject} />}
      {props.children?.(fields)}
      <Button kind={props.kind ?? 'secondary'}>
        {props.send}
        {props.about !== undefined && <span class="visually-hidden"> {props.about}</span>}
      </Button>
    </form>
  )
}

/** The form folded away under its name; open again with what was typed where it was refused. */
export function Fold(
  props: OfForm & {
    label: string
    about?: string | undefined
    send?: string | undefined
    open?: boolean | undefined
    children: (fields: Fields) => ComponentChildren
  },
): JSX.Element {
  const { bench, move, subject = '' } = props
  const { isOpen } = fieldsOf(bench, move, subject)
  return (
    <div class="plan-fold">
      <Disclosure
        open={isOpen || props.open === true}
        summary={
          <>
            {props.label}
            {props.about !== undefined && <span class="visually-hidden"> {props.about}</span>}
          </>
        }
      >
        <OwnForm bench={bench} move={move} subject={subject} send={props.send ?? props.label}>
          {props.children}
        </OwnForm>
      </Disclosure>
    </div>
  )
}
