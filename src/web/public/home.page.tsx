import type { Page } from '#web/page.ts'
import { PublicDocument } from './document.tsx'
import { homeTexts } from './home-texts.ts'
import { Home } from './home.view.tsx'
import { Young } from './young.view.tsx'

export const homePage: Page = {
  audience: 'public',
  get: (args) => {
    const words = homeTexts[args.lang]
    return (
      <PublicDocument
        args={args}
        title={words.title}
        tab={words.tab}
        description={words.description}
        current="home"
        isIndexed
      >
        <Home args={args} />
      </PublicDocument>
    )
  },
}

export const youngPage: Page = {
  audience: 'public',
  get: (args) => {
    const words = homeTexts[args.lang].young
    return (
      <PublicDocument
        args={args}
        title={words.title}
        tab={words.tab}
        description={words.description}
        current="children"
        isIndexed
      >
        <Young args={args} />
      </PublicDocument>
    )
  },
}
