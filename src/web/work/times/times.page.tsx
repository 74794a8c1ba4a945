import { PageTitle } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'

export const timesPage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    return (
      <WorkDocument args={args} title="Ajat">
        <PageTitle title="Ajat" />
      </WorkDocument>
    )
  },
}
