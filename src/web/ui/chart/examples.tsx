import { BarChart, LineChart } from '#ui/chart/chart.tsx'
import type { Examples } from '#ui/example.ts'

const shares = [71, 78, 82, null, 85, 88, 91, 90, 94]

export const examples: Examples = [
  {
    title: 'Line with a target and a gap',
    render: () => (
      <LineChart
        id="kept"
        title="Ajoissa vastatut pyynnöt"
        desc="Osuus nousi viikon 30 jälkeen 71 prosentista 94 prosenttiin. Viikolta 36 ei ole lukua."
        max={100}
        axis={(value) => `${value} %`}
        band={{ from: 90, to: 100, label: 'Tavoite 90–100 %' }}
        points={shares.map((value, index) => ({
          label: `vko ${30 + index * 2}`,
          value,
          words: value === null ? 'alle 5 pyyntöä' : `${value} %`,
        }))}
      />
    ),
  },
  {
    title: 'Line where some points are known only between bounds',
    render: () => (
      <LineChart
        id="bounds"
        title="Ajoissa vastatut pyynnöt, kun myöhästyneitä oli vähän"
        desc="Osuus oli ensin 78 prosenttia, sitten 84–97 prosenttia ja lopuksi 100 prosenttia."
        max={100}
        axis={(value) => `${value} %`}
        band={{ from: 90, to: 100, label: 'Tavoite 90–100 %' }}
        points={[
          { label: '10.8.–6.9.', value: 78, words: '78 %' },
          { label: '7.9.–4.10.', value: 81, words: '81 %' },
          { label: '5.10.–1.11.', value: null, range: { from: 84, to: 97 }, words: '84–97 %' },
        ]}
      />
    ),
  },
  {
    title: 'Bars with a target and a value too small to show',
    render: () => (
      <BarChart
        id="wait"
        title="Aika ensimmäiseen vastaukseen kunnittain"
        desc="Vaasassa 4 tuntia, Kristiinankaupungissa 11 tuntia. Korsnäsistä ei näytetä lukua."
        band={{ from: 0, to: 8, label: 'Tavoite alle 8 h' }}
        bars={[
          { label: 'Vaasa', value: 4, words: '4 h' },
          { label: 'Kristiinankaupunki', value: 11, words: '11 h' },
          { label: 'Maalahti', value: 3, atMost: 6, words: '3–6 h' },
          { label: 'Korsnäs', value: null, words: 'alle 5 pyyntöä' },
        ]}
      />
    ),
  },
  {
    title: 'Nothing yet',
    render: () => (
      <LineChart
        id="none"
        title="Siirrot pyyntöä kohden"
        desc="Lukuja ei ole vielä."
        axis={(value) => `${value}`}
        points={[]}
      />
    ),
  },
]
