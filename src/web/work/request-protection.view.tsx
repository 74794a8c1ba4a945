import type { JSX } from 'preact'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { protectedWords } from '#web/protected-words.ts'
import type { DetailProps } from '#web/work/request-detail.view.tsx'

/** Marks that the address is protected, or that it is not after all: for whoever has taken the matter. */
export function ProtectionForm({
  view,
  lang,
  action,
}: Pick<DetailProps, 'view' | 'lang'> & { readonly action: string }): JSX.Element | null {
  const words = protectedWords[lang]
  if (view.can['protect'] !== true) return null
  return (
    <Disclosure summary={words.title} id="protection">
      <p>{view.is_protected ? words.isProtected : words.isNot}</p>
      <form method="post" action={action}>
        <Hidden name="move" value="protect" />
        <Hidden name="version" value={String(view.version)} />
        <Hidden name="protected" value={view.is_protected ? 'no' : 'yes'} />
        <Button kind="secondary">{view.is_protected ? words.unprotect : words.protect}</Button>
      </form>
    </Disclosure>
  )
}
