import type { ExampleGroup } from '#ui/example.ts'
import { examples as button } from '#ui/button/examples.tsx'
import { examples as chart } from '#ui/chart/examples.tsx'
import { examples as facts } from '#ui/facts/examples.tsx'
import { examples as fields } from '#ui/fields/examples.tsx'
import { examples as house } from '#ui/house/examples.tsx'
import { examples as icon } from '#ui/icon/examples.tsx'
import { examples as layout } from '#ui/layout/examples.tsx'
import { examples as logo } from '#ui/logo/examples.tsx'
import { examples as message } from '#ui/message/examples.tsx'
import { examples as nav } from '#ui/nav/examples.tsx'
import { examples as result } from '#ui/result/examples.tsx'
import { examples as table } from '#ui/table/examples.tsx'
import { examples as timeLeft } from '#ui/time-left/examples.tsx'
import { examples as timeline } from '#ui/timeline/examples.tsx'

/** Every component in every state, for /dev/ui and the accessibility tests. */
export const allExamples: readonly ExampleGroup[] = [
  { name: 'house', examples: house },
  { name: 'fields', examples: fields },
  { name: 'button', examples: button },
  { name: 'message', examples: message },
  { name: 'result', examples: result },
  { name: 'facts', examples: facts },
  { name: 'nav', examples: nav },
  { name: 'layout', examples: layout },
  { name: 'time-left', examples: timeLeft },
  { name: 'timeline', examples: timeline },
  { name: 'table', examples: table },
  { name: 'chart', examples: chart },
  { name: 'logo', examples: logo },
  { name: 'icon', examples: icon },
]
