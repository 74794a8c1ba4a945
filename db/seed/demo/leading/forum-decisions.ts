type Words = Readonly<Record<'fi' | 'sv', string>>
const w = (fi: string, sv: string): Words => ({ fi, sv })

export type DemoDecision = {
  readonly key: string
  readonly forum: string
  readonly kind: 'other' | 'plan' | 'practice' | 'premises' | 'resources' | 'services'
  readonly title: Words
  readonly words: Words
  readonly grounds: Words
  readonly state: 'announced' | 'confirmed' | 'draft' | 'made'
  /** How many meetings of the forum ago it was made. */
  readonly meetingsAgo: number
  readonly reviewInDays?: number
  readonly supersedes?: string
  /** Keys of units, people and forums; `!` has confirmed. */
  readonly recipients: readonly string[]
  readonly assessed?: true
}

/** What was decided in every county of the demonstration; `steering` and `cooperation` are its two steps. */
export const decisions: readonly DemoDecision[] = [
  {
    key: 'plan',
    forum: 'steering',
    kind: 'plan',
    title: w('Nelivuotinen toimintasuunnitelma hyväksytään', 'Den fyraåriga handlingsplanen godkänns'),
    words: w(
      'Toimintasuunnitelma hyväksytään. Sitä katsotaan vuosittain ja siitä kerrotaan kunnille.',
      'Handlingsplanen godkänns. Den ses över varje år och kommunerna får veta om den.',
    ),
    grounds: w(
      'Suunnitelma on tehty verkoston kanssa, ja alueet ovat lausuneet siitä.',
      'Planen är gjord med nätverket och områdena har yttrat sig.',
    ),
    state: 'confirmed',
    meetingsAgo: 4,
    reviewInDays: 120,
    recipients: ['!person:unit-lead', '!unit:guidance', '!person:coordinator'],
  },
  {
    key: 'hall',
    forum: 'steering',
    kind: 'premises',
    title: w('Kohtaamispaikka muuttaa koulun viereen', 'Mötesplatsen flyttar intill skolan'),
    words: w(
      'Kohtaamispaikka siirtyy koulun viereiseen taloon elokuussa. Nykyiset vuorot jatkuvat siihen asti.',
      'Mötesplatsen flyttar till huset intill skolan i augusti. Nuvarande turer fortsätter till dess.',
    ),
    grounds: w(
      'Uusi tila on esteetön ja bussipysäkin vieressä. Vuokra on pienempi.',
      'Den nya lokalen är tillgänglig och ligger vid busshållplatsen. Hyran är lägre.',
    ),
    state: 'announced',
    meetingsAgo: 2,
    reviewInDays: 200,
    recipients: ['!unit:guidance', 'unit:neuvola', '!person:area-lead', 'unit:parish-families'],
    assessed: true,
  },
  {
    key: 'promise-old',
    forum: 'cooperation',
    kind: 'practice',
    title: w('Neuvontaan vastataan viikossa', 'Rådgivningen svarar inom en vecka'),
    words: w('Perheelle vastataan viikon sisällä yhteydenotosta.', 'Familjen får svar inom en vecka.'),
    grounds: w('Yhteinen lupaus koko maakuntaan.', 'Ett gemensamt löfte för hela landskapet.'),
    state: 'confirmed',
    meetingsAgo: 10,
    recipients: ['!unit:guidance', '!unit:family-social'],
  },
  {
    key: 'promise',
    forum: 'cooperation',
    kind: 'practice',
    title: w('Neuvontaan vastataan kolmessa arkipäivässä', 'Rådgivningen svarar inom tre vardagar'),
    words: w(
      'Perheelle vastataan kolmen arkipäivän sisällä. Jos vastaaja on poissa, varahenkilö vastaa.',
      'Familjen får svar inom tre vardagar. Är den ansvariga borta svarar ersättaren.',
    ),
    grounds: w(
      'Viikko oli perheistä liian pitkä. Kokeilussa kolme päivää riitti.',
      'En vecka var för länge för familjerna. I försöket räckte tre dagar.',
    ),
    state: 'announced',
    meetingsAgo: 5,
    reviewInDays: -6,
    supersedes: 'promise-old',
    recipients: ['!unit:guidance', 'unit:family-social', 'person:second-unit-lead'],
  },
  {
    key: 'fathers',
    forum: 'cooperation',
    kind: 'services',
    title: w('Isien ryhmää kokeillaan syksyllä', 'En grupp för pappor prövas i höst'),
    words: w(
      'Järjestö pitää isien ryhmää kuusi kertaa. Seurakunta antaa tilan, neuvola kertoo ryhmästä.',
      'Föreningen håller gruppen sex gånger. Församlingen ger rummet, rådgivningen berättar om den.',
    ),
    grounds: w('Ryhmää kaivataan kolmella alueella.', 'Gruppen saknas i tre områden.'),
    state: 'made',
    meetingsAgo: 1,
    recipients: ['unit:neuvola', 'unit:parish-families', 'person:ngo-worker'],
  },
  {
    key: 'evenings',
    forum: 'cooperation',
    kind: 'resources',
    title: w('Iltavastaanotto kerran viikossa', 'Kvällsmottagning en gång i veckan'),
    words: w(
      'Neuvola ja perheohjaus ottavat vastaan keskiviikkoisin kello 16–19.',
      'Rådgivningen och familjehandledningen tar emot onsdagar kl. 16–19.',
    ),
    grounds: w(
      'Työssä olevat vanhemmat eivät pääse päivällä.',
      'Föräldrar som arbetar kan inte komma på dagen.',
    ),
    state: 'draft',
    meetingsAgo: 0,
    recipients: [],
  },
]

/** What the move means for children. @source R180 */
export const assessment: Readonly<
  Record<'alternatives' | 'bad' | 'chosen_why' | 'children_concerned' | 'good' | 'heard', Words>
> = {
  children_concerned: w(
    'Alle kouluikäiset ja ensimmäisten luokkien lapset keskustassa, sylivauvat ja heidän vanhempansa.',
    'Barn under skolåldern och i de första klasserna i centrum, spädbarn och deras föräldrar.',
  ),
  good: w(
    'Koululaiset pääsevät iltapäivällä yksin ilman tien ylitystä. Piha on aidattu.',
    'Skolbarnen kommer dit på eftermiddagen utan att korsa vägen. Gården är inhägnad.',
  ),
  bad: w(
    'Eteläisestä kaupunginosasta matka pitenee kilometrin. Bussi kulkee kerran tunnissa.',
    'Från den södra stadsdelen blir vägen en kilometer längre. Bussen går en gång i timmen.',
  ),
  heard: w(
    'Kakkosluokkalaiset piirsivät toivepihan, kohtaamispaikan lapset äänestivät tarroilla leluista.',
    'Tvåorna ritade en önskegård, barnen på mötesplatsen röstade med klistermärken om leksakerna.',
  ),
  alternatives: w(
    'Jääminen nykyiseen tilaan, kirjaston kerhohuone.',
    'Att stanna i nuvarande lokal, bibliotekets klubbrum.',
  ),
  chosen_why: w(
    'Koulun vieressä lapset pääsevät itse. Kirjastossa ei voi olla äänekäs.',
    'Intill skolan kommer barnen själva. På biblioteket kan man inte låta.',
  ),
}

export type DemoTask = {
  readonly key: string
  readonly forum: string
  readonly words: Words
  readonly owner: string
  readonly dueIn: number
  readonly doneAgo?: number
  readonly decision?: string
}
export const tasks: readonly DemoTask[] = [
  {
    key: 'map',
    forum: 'cooperation',
    words: w('Lista ryhmistä, joihin voi tulla suoraan', 'En lista över grupper dit man kan komma direkt'),
    owner: 'guide',
    dueIn: -30,
    doneAgo: 33,
  },
  {
    key: 'deputies',
    forum: 'cooperation',
    words: w('Varahenkilöt jokaiselle perheovelle', 'Ersättare för varje familjedörr'),
    owner: 'unit-lead',
    dueIn: -9,
    decision: 'promise',
  },
  {
    key: 'bus',
    forum: 'steering',
    words: w('Selvitetään bussin reitti uuteen taloon', 'Bussrutten till det nya huset utreds'),
    owner: 'area-lead',
    dueIn: 5,
    decision: 'hall',
  },
  {
    key: 'letter',
    forum: 'steering',
    words: w('Kirje perheille muutosta', 'Brev till familjerna om flytten'),
    owner: 'coordinator',
    dueIn: 40,
    decision: 'hall',
  },
  {
    key: 'fathers',
    forum: 'cooperation',
    words: w('Isien ryhmän päivät yhteiseen kalenteriin', 'Pappagruppens dagar i den gemensamma kalendern'),
    owner: 'ngo-worker',
    dueIn: 18,
    decision: 'fathers',
  },
]

/** Proposed by people of the network and on no agenda yet. */
export const proposals: readonly {
  readonly key: string
  readonly forum: string
  readonly by: string
  readonly title: Words
  readonly grounds: Words
}[] = [
  {
    key: 'interpreters',
    forum: 'cooperation',
    by: 'ngo-worker',
    title: w(
      'Tulkki avoimeen kohtaamispaikkaan kerran kuussa',
      'Tolk till den öppna mötesplatsen en gång i månaden',
    ),
    grounds: w(
      'Kolme perhettä on jäänyt pois, koska kukaan ei puhu heidän kieltään.',
      'Tre familjer har blivit borta för att ingen talar deras språk.',
    ),
  },
  {
    key: 'waiting-room',
    forum: 'cooperation',
    by: 'guide',
    title: w('Neuvolan odotustilaan kaksi leikkipöytää', 'Två lekbord till rådgivningens väntrum'),
    grounds: w('Sisarukset odottavat usein puoli tuntia.', 'Syskonen väntar ofta en halvtimme.'),
  },
]
