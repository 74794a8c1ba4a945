import type { Examples } from '#ui/example.ts'
import { BackLink, Breadcrumbs, Disclosure, Pager, StepHeader } from '#ui/nav/nav.tsx'

export const examples: Examples = [
  {
    title: 'Breadcrumbs and a way back',
    render: () => (
      <>
        <Breadcrumbs
          label="Polku"
          items={[
            { href: '#1', name: 'Perhetalo' },
            { href: '#2', name: 'Perheasioidensovittelijantapaamisajat' },
          ]}
        />
        <BackLink href="#back">Takaisin hakuun</BackLink>
      </>
    ),
  },
  {
    title: 'Steps',
    render: () => (
      <StepHeader step={3} of={7} words="Kohta 3/7" back={{ href: '#2', words: 'Edellinen kohta' }} />
    ),
  },
  {
    title: 'Pages of a list',
    render: () => (
      <Pager
        label="Sivut"
        words="Sivu 2/5"
        previous={{ href: '#p1', words: 'Edelliset' }}
        next={{ href: '#p3', words: 'Seuraavat' }}
      />
    ),
  },
  {
    title: 'More behind a line',
    render: () => (
      <Disclosure summary="Miksi kysymme tätä?">
        <p>Jotta oikea ihminen vastaa sinulle.</p>
      </Disclosure>
    ),
  },
]
