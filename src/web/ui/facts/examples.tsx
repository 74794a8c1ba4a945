import type { Examples } from '#ui/example.ts'
import { Chip, ChipList, FactList, SummaryList } from '#ui/facts/facts.tsx'

const change = (what: string): { href: string; words: string; what: string } => ({
  href: '#',
  words: 'Muuta',
  what,
})

export const examples: Examples = [
  {
    title: 'Chips',
    render: () => (
      <ChipList
        label="Ratkaisevaa"
        chips={[
          'Maksuton',
          <Chip key="good" tone="good" icon="check">
            Avoinna tänään
          </Chip>,
          <Chip key="soon" tone="soon" icon="clock">
            Pian
          </Chip>,
          <Chip key="late" tone="late" icon="alert">
            Myöhässä
          </Chip>,
          'Lähetteetönhakeutumismahdollisuus',
        ]}
      />
    ),
  },
  {
    title: 'Facts',
    render: () => (
      <FactList
        facts={[
          { term: 'Kenelle', value: 'Perheille, joissa on alle 18-vuotias lapsi.' },
          { term: 'Hinta', value: 'Maksuton' },
          { term: 'Perheasioidensovittelijantapaamispaikka', value: 'Esimerkkitie 1, Vaasa' },
        ]}
      />
    ),
  },
  {
    title: 'Answers to check',
    render: () => (
      <SummaryList
        items={[
          { term: 'Kenestä on kyse', value: 'Lapsestani, 2 v', change: change('kenestä on kyse') },
          { term: 'Omin sanoin', value: 'Emme nuku.\nOlen aivan loppu.', change: change('omat sanasi') },
          { term: 'Nimi', value: 'Et antanut nimeä' },
        ]}
      />
    ),
  },
]
