import { demoCounties } from '#seed/demo/counties.ts'
import { memberId } from '#seed/demo/families/family-ids.ts'
import { exampleId } from '#seed/demo/families/load-family-examples.ts'
import { addressOf } from '#seed/demo/load-people.ts'
import { stableId } from '#seed/stable-id.ts'

const county = '17'
const handler = 'guide'

function addressOfHandler(): string {
  const found = demoCounties.find(({ code }) => code === county)
  const person = found?.people.find(({ key }) => key === handler)
  if (found === undefined || person === undefined) throw new Error(`The demo has no ${handler}`)
  return addressOf(found, person)
}

/** What the examples of oversight name: everything is invented. */
export const oversightSamples = {
  county,
  /** The request that the examples send and take back, and one of the demo that they answer. */
  sent: stableId('example', 'data-request'),
  request: exampleId('data-request'),
  handler,
  handlerEmail: addressOfHandler(),
  alert: exampleId('alert'),
  hold: stableId('example', 'log-hold'),
  heldMember: memberId('aalto-17-joni'),
} as const
