import { type PlainFamily, plainFamilies, plainMemberKey } from './plain-people.ts'
import type { DemoFamily, DemoPart } from './shape.ts'

const seesAll = ['who-is-with', 'contact', 'homes', 'entries', 'plan'] as const
const seesNear = ['who-is-with', 'contact', 'entries', 'plan'] as const

/** Who stands beside the guide, in turn. */
const seconds = [
  { by: 'school-nurse', unit: 'school-health' },
  { by: 'home-service-worker', unit: 'home-service' },
  { by: 'family-counsellor', unit: 'family-counselling' },
  { by: 'therapist', unit: 'child-rehab' },
] as const

function team(family: PlainFamily, index: number): readonly DemoPart[] {
  const guide: DemoPart = {
    by: 'guide',
    unit: 'guidance',
    part: index % 5 === 4 ? 'team-member' : 'responsible-worker',
    sees: seesAll,
    daysAgo: 20 + index * 6,
    lastContact: 2 + ((index * 5) % 40),
  }
  const second = seconds[index % seconds.length]
  if (second === undefined || index % 3 === 2) return [guide]
  return [
    guide,
    {
      ...second,
      part: index % 5 === 4 ? 'responsible-worker' : 'team-member',
      sees: seesNear,
      daysAgo: 15 + index * 6,
      lastContact: 4 + ((index * 7) % 35),
    },
  ]
}

/** The plain families, told by rule: everybody at one home, the guide with all of them. */
export const plainStories: readonly DemoFamily[] = plainFamilies.map((family, index) => {
  const adults = family.adults.map(([name]) => plainMemberKey(family, name))
  const children = family.children.map(([name]) => plainMemberKey(family, name))
  return {
    key: family.key,
    county: family.county,
    task: index % 7 === 6 ? 'disability' : 'families',
    daysAgo: 20 + index * 6,
    openedBy: 'guide',
    children,
    adults,
    homes: [
      {
        key: `${family.key}-home`,
        name: family.language === 'sv' ? 'Hem' : 'Koti',
        street: family.home[0],
        municipality: family.home[1],
        language: family.language === 'sv' ? 'sv' : 'fi',
        living: [...adults, ...children].map((person) => [person, 'most'] as const),
      },
    ],
    relations: children.flatMap((child) =>
      adults.map((adult) => ({ child, adult, kind: 'guardian' as const })),
    ),
    team: team(family, index),
  }
})
