import type { Examples } from '#ui/example.ts'
import { FactList } from '#ui/facts/facts.tsx'
import { Card, Cluster, PageTitle, Stack, WithSide } from '#ui/layout/layout.tsx'
import { ActionList, PaneItem, PaneList, SplitPane } from '#ui/layout/split-pane.tsx'
import { TimeLeft } from '#ui/time-left/time-left.tsx'

export const examples: Examples = [
  {
    title: 'Title of a page',
    render: () => (
      <PageTitle
        kicker="Pohjanmaan hyvinvointialue"
        title="Perheasioidensovittelijantapaamisaika"
        lead="Sovittelija auttaa, kun vanhemmat eroavat."
      />
    ),
  },
  {
    title: 'Something beside',
    render: () => (
      <WithSide side={<Card tone="birch">Näin pääset</Card>}>
        <Stack>
          <Card>Ensin</Card>
          <Card>Sitten</Card>
          <Cluster>
            <span>Vierekkäin</span>
            <span>ja rivittyen</span>
          </Cluster>
        </Stack>
      </WithSide>
    ),
  },
  {
    title: 'List and detail',
    render: () => (
      <SplitPane
        open="detail"
        listLabel="Pyynnöt"
        detailLabel="Avattu pyyntö"
        list={
          <PaneList>
            <PaneItem
              href="#request-1"
              title="Taapero valvoo, vanhempi uupunut"
              current
              meta={<TimeLeft words="1 h 20 min jäljellä" share={0.2} tone="soon" />}
            >
              Uni ja jaksaminen · Vaasa
            </PaneItem>
            <PaneItem
              href="#request-2"
              title="Ero ja vuoroasuminen"
              meta={<TimeLeft words="Myöhässä 35 min" share={0} tone="late" />}
            >
              Ero · Mustasaari
            </PaneItem>
          </PaneList>
        }
        detail={<FactList facts={[{ term: 'Omin sanoin', value: 'Olen aivan loppu.' }]} />}
      />
    ),
  },
  {
    title: 'What can be done next, and what cannot and why',
    render: () => (
      <ActionList
        label="Seuraavaksi"
        actions={[
          { label: 'Päätä pyyntö', reason: 'Ota pyyntö ensin hoitaaksesi.' },
          { label: 'Ota hoitaaksesi', post: '#take', kind: 'primary', fields: { version: '3' } },
          { label: 'Kirjaa yhteydenotto', href: '#contact' },
          {
            label: 'Siirrä toiselle ovelle',
            href: '#hand-over',
            hint: 'Vastuu on sinulla, kunnes toinen kuittaa.',
          },
        ]}
      />
    ),
  },
]
