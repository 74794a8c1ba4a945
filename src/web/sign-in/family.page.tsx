import { Page as Column } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { strongTexts } from '#web/sign-in/texts.ts'

/** Where one of a family signs in: at a provider that vouches for who it is. */
export const familySignInPage: Page = {
  audience: 'public',
  get: (args) => {
    const words = strongTexts[args.lang]
    return (
      <PublicDocument args={args} title={words.family.title} tab={words.family.title}>
        <Column>
          <h1>{words.family.title}</h1>
          <p>{words.family.intro}</p>
        </Column>
      </PublicDocument>
    )
  },
}
