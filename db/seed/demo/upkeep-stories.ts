import type { Localized } from '#platform/text.ts'

/** Invented names for people who keep listings: two for each organisation that has none of its own in the demonstration. */
export const firstNames = [
  'Aada',
  'Bengt',
  'Carita',
  'Eero',
  'Fredrika',
  'Hannes',
  'Irja',
  'Jonas',
  'Kerttu',
  'Leif',
] as const
export const lastNames = [
  'Ahola',
  'Björkman',
  'Eklöf',
  'Hakala',
  'Ingves',
  'Jokela',
  'Kankaanpää',
  'Lindqvist',
  'Myllymäki',
  'Nordström',
  'Ojala',
] as const

/** Organisations that nobody keeps: they stand on the call list as soon as something of theirs is due. */
export const keptByNobody: readonly string[] = [
  '17:ngo-korsnas',
  '17:parish-pietarsaari',
  '16:ngo-suupohja',
  '09:ngo-hartola',
]

export type RoundStory = {
  readonly organisation: string
  /** Kinds of its services that are asked about; left out, all. */
  readonly types?: readonly string[]
  /** How many days ago the question was sent. */
  readonly daysAgo: number
}

/** What was asked when; nobody has answered. The rule then does what the days bring. */
export const roundStories: readonly RoundStory[] = [
  // Hidden by rule: three months of silence.
  { organisation: 'parish-pietarsaari', daysAgo: 98 },
  { organisation: 'ngo-vahakyro', types: ['ngo-activities'], daysAgo: 95 },
  // Statutory: marked, never hidden.
  { organisation: 'ngo-shelter', daysAgo: 110 },
  // Marked.
  { organisation: 'ngo-separation', types: ['divorce-group'], daysAgo: 47 },
  { organisation: 'parish-kristiina', types: ['parish-clubs'], daysAgo: 41 },
  // With the lead of the area.
  { organisation: 'parish-vaasa', daysAgo: 24 },
  { organisation: 'ngo-jakobstad', types: ['family-cafe', 'peer-groups'], daysAgo: 23 },
  // On the coordinator's call list.
  { organisation: 'ngo-korsnas', daysAgo: 6 },
]

/** The question that waits in the mailbox of the demonstration's volunteer. */
export const openRound: RoundStory = {
  organisation: 'ngo-families',
  types: ['family-cafe', 'girls-group', 'family-school'],
  daysAgo: 2,
}

/** Organisations of which an address refuses mail: the first maintainer, or both. */
export const bounced: readonly { readonly organisation: string; readonly both: boolean }[] = [
  { organisation: 'parish-narpes', both: false },
  { organisation: 'parish-kristiina', both: true },
]

type Decided =
  | { readonly decision: 'accept' | 'edit'; readonly proposed?: Localized; readonly reason?: string }
  | { readonly decision: 'refuse'; readonly reason: string }

export type CorrectionStory = {
  readonly key: string
  readonly organisation: string
  readonly type: string
  readonly daysAgo: number
  readonly report?: {
    readonly field: 'phone' | 'hours' | 'address' | 'cost' | 'ended' | 'other'
    readonly text: string
    readonly email?: string
    readonly language: 'fi' | 'sv' | 'en'
  }
  readonly proposal?: {
    readonly by: string
    readonly field: 'summary' | 'howToGetIn' | 'phone' | 'other' | 'name'
    readonly proposed?: Localized
    readonly text: string
  }
  readonly decided?: Decided & { readonly by: string; readonly daysAgo: number }
}

export const correctionStories: readonly CorrectionStory[] = [
  {
    key: 'monday',
    organisation: 'ngo-families',
    type: 'family-cafe',
    daysAgo: 1,
    report: {
      field: 'hours',
      text: 'Ovi oli kiinni maanantaina kello 10, vaikka täällä lukee että auki.',
      email: 'perhe@esimerkki.example',
      language: 'fi',
    },
  },
  {
    key: 'ended',
    organisation: 'parish-vasa',
    type: 'parish-clubs',
    daysAgo: 3,
    report: { field: 'ended', text: 'Klubben i Korsholm har slutat.', language: 'sv' },
  },
  {
    key: 'words',
    organisation: 'ngo-families',
    type: 'girls-group',
    daysAgo: 4,
    proposal: {
      by: 'guide',
      field: 'summary',
      proposed: { fi: 'Tytöille, jotka kaipaavat kavereita. 10–13-vuotiaille, joka toinen keskiviikko.' },
      text: 'Näin sen kertoo ryhmän ohjaaja.',
    },
  },
  {
    key: 'number',
    organisation: 'ngo-families',
    type: 'family-school',
    daysAgo: 20,
    report: {
      field: 'phone',
      text: 'The number is answered by somebody else now.',
      email: 'family@example.example',
      language: 'en',
    },
    decided: {
      decision: 'edit',
      by: 'maintainer',
      daysAgo: 18,
      proposed: { fi: '000 17 118' },
      reason: 'Thank you. The number changed in spring.',
    },
  },
  {
    key: 'how',
    organisation: 'ngo-families',
    type: 'peer-groups',
    daysAgo: 30,
    proposal: {
      by: 'deputy',
      field: 'howToGetIn',
      proposed: { sv: 'Kom med när du vill. Du behöver inte anmäla dig.' },
      text: 'Familjer frågar om de måste anmäla sig.',
    },
    decided: { decision: 'accept', by: 'maintainer', daysAgo: 28 },
  },
  {
    key: 'parking',
    organisation: 'ngo-families',
    type: 'meeting-place',
    daysAgo: 33,
    proposal: {
      by: 'guide',
      field: 'other',
      text: 'Lisätkää, että pysäköinti on maksutonta.',
    },
    decided: {
      decision: 'refuse',
      by: 'maintainer',
      daysAgo: 31,
      reason: 'Pysäköinti on nykyään maksullista, joten emme voi luvata sitä.',
    },
  },
]
