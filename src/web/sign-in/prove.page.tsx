import { Page as Column } from '#ui/layout/layout.tsx'
import { type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { strongTexts } from '#web/sign-in/texts.ts'

/** Proving again who one is, before what cannot be taken back. */
export const provePage: Page = {
  audience: 'public',
  get: (args) => {
    if (args.caller.actor.kind === 'public') return seeOther(path('signIn', args.lang))
    const words = strongTexts[args.lang]
    return (
      <PublicDocument args={args} title={words.prove.title} tab={words.prove.title}>
        <Column>
          <h1>{words.prove.title}</h1>
          <p>{words.prove.intro}</p>
        </Column>
      </PublicDocument>
    )
  },
}
