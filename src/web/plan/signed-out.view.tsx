import type { JSX } from 'preact'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { type Form, html, one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { WorkDocument } from '#web/work/document.tsx'
import { planWords } from './plan-words.ts'

/** Fields that hold words of the sender's own; the rest are choices and marks. */
const isWritten = (field: string): boolean => /-(words|rating|owner|receiver|levels-\d)$/.test(field)

function Kept({ args, form, signIn }: { args: PageArgs; form: Form; signIn: string }): JSX.Element {
  const words = planWords[args.lang].signedOut
  const written = Object.keys(form).filter((field) => isWritten(field) && one(form, field).trim() !== '')
  return (
    <Column>
      <PageTitle title={words.title} lead={words.lead} />
      {written.length > 0 && (
        <section class="section">
          <h2>{words.typed}</h2>
          {written.map((field) => (
            <p key={field} class="plan-text">
              {one(form, field)}
            </p>
          ))}
        </section>
      )}
      <p>
        <a href={signIn} target="_blank" rel="noopener">
          {words.signIn}
        </a>
        . {words.after}
      </p>
      <form method="post" action={args.here}>
        {Object.entries(form).flatMap(([field, value]) =>
          (typeof value === 'string' ? [value] : value).map((each, index) => (
            <Hidden key={`${field}-${index}`} name={field} value={each} />
          )),
        )}
        <Button>{words.send}</Button>
      </form>
    </Column>
  )
}

/**
 * A form whose sender's sign-in has ended: nothing is done, and what was typed waits on the page alone, to be sent again after
 * signing in beside it. It is kept nowhere else, so that whoever signs in next on the same device does not meet it.
 * @source F-17, S-20
 */
export function signedOut(args: PageArgs, form: Form, side: 'work' | 'own'): Response {
  const { lang } = args
  const title = planWords[lang].signedOut.title
  const isWork = side === 'work'
  const kept = <Kept args={args} form={form} signIn={path(isWork ? 'signIn' : 'familySignIn', lang)} />
  const page = isWork ? (
    <WorkDocument args={args} title={title} parts={args.params}>
      {kept}
    </WorkDocument>
  ) : (
    <PublicDocument args={args} title={title} tab={title} sheet="my">
      {kept}
    </PublicDocument>
  )
  return html(page, 401)
}
