import { Button, ButtonRow, LinkButton } from '#ui/button/button.tsx'
import type { Examples } from '#ui/example.ts'

export const examples: Examples = [
  {
    title: 'The four kinds',
    render: () => (
      <ButtonRow>
        <Button icon="heart">Pyydä apua</Button>
        <Button kind="secondary">Lisää viesti</Button>
        <Button kind="quiet">Palaa myöhemmin</Button>
        <Button kind="danger">Peru pyyntö</Button>
      </ButtonRow>
    ),
  },
  {
    title: 'Links that are the next step',
    render: () => (
      <ButtonRow>
        <LinkButton href="#ask">Aloita</LinkButton>
        <LinkButton href="#print" kind="secondary">
          Tulosta
        </LinkButton>
      </ButtonRow>
    ),
  },
  {
    title: 'Long words and not available',
    render: () => (
      <ButtonRow>
        <Button wide>Lähetä perheasioidensovittelupyyntö perheoikeudellisiin palveluihin</Button>
        <Button kind="secondary" disabled>
          Odota vastausta
        </Button>
      </ButtonRow>
    ),
  },
]
