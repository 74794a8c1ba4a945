import type { ComponentChildren, JSX } from 'preact'
import { freeWords, type PublicForm } from '#capabilities/forms/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { AnswerToWords } from '#web/public/ask/urgent-help.view.tsx'
import { PublicDocument } from '#web/public/document.tsx'
import { type Filling, sealFilling } from './filling.ts'
import { formTexts } from './texts.ts'

/** The page's own form, by this id also for the language switch: changing the language sends what has been typed. */
export const formHere = 'form-page'

export type FillingProps = { readonly args: PageArgs; readonly form: PublicForm; readonly filling: Filling }

/** The answers, sealed: whatever the page sends, they come along. */
export const Sealed = ({ args, filling }: Pick<FillingProps, 'args' | 'filling'>): JSX.Element => (
  <Hidden name="form" value={sealFilling(args.deps.crypto, filling)} />
)

/** Danger that was heard in the family's own words is answered at once, on every page after it. */
export function AtOnce({ args, form, filling }: FillingProps): JSX.Element | null {
  const { definition } = form
  const words = freeWords(definition, filling.answers).join('\n')
  if (words === '') return null
  return (
    <AnswerToWords
      args={args}
      text={words}
      voice={definition.voice}
      county={form.county}
      note={formTexts[args.lang].step.danger}
    />
  )
}

/** The frame of a page that carries answers. */
export function FillingPage(
  props: FillingProps & {
    readonly name: 'formStep' | 'formResult'
    readonly parts: Readonly<Record<string, string>>
    readonly title: string
    readonly tab: string
    readonly children: ComponentChildren
  },
): JSX.Element {
  const { args, form } = props
  const { lang } = args
  const words = formTexts[lang]
  const at = { ...args, name: props.name, here: path(props.name, lang, props.parts) }
  return (
    <PublicDocument
      args={at}
      title={props.title}
      tab={props.tab}
      parts={props.parts}
      sheet="forms"
      languageForm={formHere}
    >
      <Column>
        {props.children}
        <section class="form-leave" aria-label={words.step.leave}>
          <p>{words.step.notKept}</p>
          <form method="post" action={path('formResult', lang, { key: form.key })}>
            <Button kind="quiet" name="move" value="close">
              {words.step.close}
            </Button>
          </form>
        </section>
      </Column>
    </PublicDocument>
  )
}

export const titleOf = (form: PublicForm, args: PageArgs): string =>
  inLanguage(form.definition.title, args.lang)
