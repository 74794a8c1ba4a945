import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { seeOther } from '#web/page.ts'

export const leadMonthPage: Page = {
  audience: 'lead',
  get: ({ lang }) => seeOther(path('annualClock', lang)),
}
