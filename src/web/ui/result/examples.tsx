import { LinkButton } from '#ui/button/button.tsx'
import type { Examples } from '#ui/example.ts'
import { EmptyState, ResultItem, ResultList, SearchField } from '#ui/result/result.tsx'

export const examples: Examples = [
  {
    title: 'Search',
    render: () => (
      <SearchField
        action="#search"
        label="Mikä painaa mieltä?"
        hint="Kirjoita omin sanoin."
        button="Hae"
        value="taapero valvottaa"
      />
    ),
  },
  {
    title: 'Results',
    render: () => (
      <ResultList label="Löydetyt palvelut">
        <ResultItem
          href="#home-service"
          name="Lapsiperheiden kotipalvelu"
          summary="Työntekijä tulee kotiin ja auttaa arjessa, kun voimat ovat vähissä."
          access="Soita tai lähetä pyyntö. Lähetettä ei tarvita."
          where="Kotiisi Vaasassa"
          when="Arkisin 8–16"
          chips={['Maksuton', 'Ei lähetettä']}
        />
        <ResultItem
          href="#long"
          name="Lapsiperheidenkotipalvelutyöntekijähakemus"
          summary="Pitkä nimi ei saa rikkoa kapeaa näyttöä."
        />
      </ResultList>
    ),
  },
  {
    title: 'Nothing found',
    render: () => (
      <EmptyState title="Emme löytäneet vielä oikeaa paikkaa">
        <p>Kirjoita toisin sanoin tai pyydä apua. Ihminen etsii puolestasi.</p>
        <LinkButton href="#ask">Pyydä apua</LinkButton>
      </EmptyState>
    ),
  },
]
