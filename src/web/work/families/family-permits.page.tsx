import { Page as Column } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'

export const familyPermitsPage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    return (
      <WorkDocument args={args} title="" parts={args.params}>
        <Column>
          <h1>…</h1>
        </Column>
      </WorkDocument>
    )
  },
}
