import type { Examples } from '#ui/example.ts'
import { type HouseFloor, HouseOfFamilies, type HouseRoom } from '#ui/house/house-of-families.tsx'

const room = (name: string, count: number): HouseRoom => ({
  name,
  href: `#${encodeURIComponent(name)}`,
  count,
  countWords: count === 1 ? '1 palvelu' : `${count} palvelua`,
  lit: count > 0,
})

const floor = (number: 1 | 2 | 3, motto: string, worry: string, rooms: readonly HouseRoom[]): HouseFloor => ({
  floor: number,
  motto,
  worry,
  rooms,
})

const stones = ['Hyvinvointialue', 'Kunnat', 'Seurakunnat', 'Kela', 'Järjestöt', 'Yritykset'].map((name) => ({
  name,
  href: `#${name}`,
}))

export const examples: Examples = [
  {
    title: 'Every window lit',
    render: () => (
      <HouseOfFamilies
        lang="fi"
        labels={{
          house: 'Perheiden talo',
          lead: 'Jokainen ikkuna on apua, jota on sinua lähellä.',
          stairwell: 'Portaikko',
          stones: 'Kivijalka',
          beside: 'Talon vieressä',
        }}
        stairwell={{ name: 'Asiakas- ja palveluohjaus', href: '#ohjaus' }}
        floors={[
          floor(3, 'Sitten kun', 'Iso huoli', [
            room('Lastensuojelu', 4),
            room('Lasten- ja nuorisopsykiatria', 2),
            room('Vammaisten erityispalvelut', 3),
          ]),
          floor(2, 'Heti kun', 'Pieni tai tuntuva huoli', [
            room('Kasvatus- ja perheneuvola', 3),
            room('Perhetyö', 4),
            room('Yksilökohtainen monialainen opiskeluhuolto', 6),
            room('Mielenterveys- ja päihdetyö', 5),
          ]),
          floor(1, 'Ennen kuin', 'Ei huolta', [
            room('Lastenneuvola', 7),
            room('Perhekeskuksen kohtaamispaikka', 3),
            room('Koulu- ja opiskeluterveydenhuolto', 6),
            room('Järjestöt, seurakunnat ja yhdistykset', 14),
            room('Vapaa-aika ja liikunta', 1),
          ]),
        ]}
        stones={stones}
        beside={[room('Lastenvalvoja ja eroasiat', 2)]}
      />
    ),
  },
  {
    title: "Gaps, in the coordinator's view",
    render: () => (
      <HouseOfFamilies
        id="gaps"
        lang="fi"
        labels={{
          house: 'Aukot alueella',
          stairwell: 'Portaikko alueella',
          stones: 'Kivijalka alueella',
          beside: 'Talon vieressä alueella',
        }}
        stairwell={{ name: 'Asiakas- ja palveluohjaus', href: '#ohjaus-2' }}
        floors={[
          floor(3, 'Sitten kun', 'Iso huoli', [room('Lastensuojelu', 1)]),
          floor(2, 'Heti kun', 'Pieni tai tuntuva huoli', [room('Starttipaja', 0), room('Perhetyö', 2)]),
          floor(1, 'Ennen kuin', 'Ei huolta', [
            room('Lapsiperheidenkotipalvelutyöntekijät', 0),
            room('Nuorisotyö', 1),
          ]),
        ]}
        stones={stones}
        beside={[]}
      />
    ),
  },
]
