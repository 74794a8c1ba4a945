import type { Examples } from '#ui/example.ts'
import { Timeline } from '#ui/timeline/timeline.tsx'

export const examples: Examples = [
  {
    title: 'What has happened and what is promised',
    render: () => (
      <Timeline
        label="Pyyntösi vaiheet"
        events={[
          { when: 'ti 24.11. klo 23.41', datetime: '2026-11-24T23:41+02:00', title: 'Pyyntösi saapui' },
          {
            when: 'ke 25.11. klo 8.05',
            title: 'Perheohjaaja otti pyynnön hoitaakseen',
            by: 'Aino Esimerkki, perheohjaus',
            body: <p>Luen viestisi ja vastaan tänään.</p>,
            state: 'now',
          },
          { when: 'ke 25.11. klo 12', title: 'Vastaus viimeistään', state: 'next' },
        ]}
      />
    ),
  },
]
