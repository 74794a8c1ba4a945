import { PageTitle } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'

export const colleaguesPage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    return (
      <WorkDocument args={args} title="Kollegat">
        <PageTitle title="Kollegat" />
      </WorkDocument>
    )
  },
}
