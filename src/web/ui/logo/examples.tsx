import type { Examples } from '#ui/example.ts'
import { Cluster } from '#ui/layout/layout.tsx'
import { Logo } from '#ui/logo/logo.tsx'

export const examples: Examples = [
  {
    title: 'In three languages',
    render: () => (
      <Cluster>
        <Logo name="Perhetalo" href="#fi" />
        <Logo name="Familjehuset" href="#sv" />
        <Logo name="House of Families" href="#en" />
      </Cluster>
    ),
  },
]
