import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'

export const forumsPage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    return (
      <WorkDocument args={args} title="Foorumit" parts={args.params}>
        <Column width="wide">
          <PageTitle title="Foorumit" />
        </Column>
      </WorkDocument>
    )
  },
}
