import type { Page } from '#web/page.ts'
import { WorkDocument } from '#web/work/document.tsx'

export const guidanceModelPage: Page = {
  audience: 'work',
  get: (args) => (
    <WorkDocument args={args} title="Ovet">
      <h1>Ovet</h1>
    </WorkDocument>
  ),
}
