import type { Page } from '#web/page.ts'
import { PublicDocument } from './document.tsx'
import { linesTexts } from './lines-texts.ts'
import { Lines } from './lines.view.tsx'

export const linesPage: Page = {
  audience: 'public',
  get: (args) => {
    const words = linesTexts[args.lang]
    return (
      <PublicDocument
        args={args}
        title={words.title}
        tab={words.tab}
        description={words.description}
        isIndexed
      >
        <Lines args={args} />
      </PublicDocument>
    )
  },
}
