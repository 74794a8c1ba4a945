import { stableId } from '#seed/stable-id.ts'
import { personId, unitId } from '#seed/demo/ids.ts'
import { consentId, familyId, homeId, memberId, partId } from '#seed/demo/families/family-ids.ts'
import { exampleId } from '#seed/demo/families/load-family-examples.ts'
import { organisationOf, registerOf } from '#seed/demo/families/loading.ts'
import { demoMembers } from '#seed/demo/families/people.ts'

const relation = (child: string, adult: string, kind: string): string =>
  stableId('family-relation', `${child}:${adult}:${kind}`)

/** What the examples of families name: everything is invented and stands in the demo. */
export const familySamples = {
  parted: familyId('parted'),
  protected: familyId('protected'),
  ownThread: familyId('own-thread'),
  plain: familyId('aalto-17'),
  member: memberId,
  code: (key: string): string => demoMembers.find((member) => member.key === key)?.identityCode ?? '',
  worker: personId,
  unit: (key: Parameters<typeof unitId>[1]): string => unitId('17', key),
  organisation: organisationOf('17', 'ngo-groups'),
  register: registerOf('ngo-groups'),
  county: organisationOf('17', 'guidance'),
  relation: relation('ella', 'mikael', 'guardian'),
  otherRelation: relation('aalto-17-vilma', 'aalto-17-joni', 'guardian'),
  home: homeId('parted-mother'),
  otherHome: homeId('aalto-17-home'),
  helper: stableId('family-helper', 'parted:Mummo Raili'),
  block: stableId('family-block', 'oliver:jesse'),
  consent: consentId('parted-groups'),
  part: partId,
  /** Rows that stand in the demo for these examples: see load-family-examples.ts. */
  entry: exampleId('entry'),
  asked: exampleId('asked'),
  askedToo: exampleId('asked-too'),
  askedAgain: exampleId('asked-again'),
  ban: exampleId('ban'),
  bar: exampleId('bar'),
  ground: exampleId('ground'),
  openedNow: exampleId('opened'),
} as const
