import type { Examples } from '#ui/example.ts'
import { Cluster } from '#ui/layout/layout.tsx'
import { TimeLeft } from '#ui/time-left/time-left.tsx'

export const examples: Examples = [
  {
    title: 'Calm, soon, late',
    render: () => (
      <Cluster>
        <TimeLeft words="Huomenna klo 16" share={0.8} tone="calm" datetime="2026-11-25T16:00+02:00" />
        <TimeLeft words="1 h 20 min jäljellä" share={0.15} tone="soon" />
        <TimeLeft words="Myöhässä 35 min" share={0} tone="late" />
      </Cluster>
    ),
  },
]
