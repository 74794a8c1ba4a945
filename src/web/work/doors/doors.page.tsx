import type { Page } from '#web/page.ts'
import { WorkDocument } from '#web/work/document.tsx'

export const doorsPage: Page = {
  audience: 'work',
  get: (args) => (
    <WorkDocument args={args} title="Ovet">
      <h1>Ovet</h1>
    </WorkDocument>
  ),
}
