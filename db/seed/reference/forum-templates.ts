import type { Text3 } from '#platform/text.ts'

type Seat = {
  readonly kind: 'customer-representative' | 'expert' | 'member' | 'national-coordinator'
  readonly sector: string
  readonly title: Text3 | Record<never, never>
}
type Matter = {
  readonly title: Text3
  readonly kind: 'customer-case' | 'follow-up' | 'information' | 'matter' | 'vote'
}
export type ForumTemplateRow = {
  readonly key: string
  readonly name: Text3
  readonly level: 'centre' | 'operative' | 'strategic' | 'team'
  readonly purpose: Text3
  readonly agenda_words: Text3
  readonly cadence_weeks: number | null
  readonly customer_present: 'no' | 'part' | 'remotely' | 'yes' | null
  readonly seats: readonly Seat[]
  readonly meetings: readonly {
    readonly title: Text3
    readonly afterWeeks: number
    readonly minutes: number
    readonly agenda: readonly Matter[]
  }[]
}

const t = (fi: string, sv: string, en: string): Text3 => ({ fi, sv, en })
const seat = (sector: string, kind: Seat['kind'] = 'member', title: Seat['title'] = {}): Seat => ({
  kind,
  sector,
  title,
})
const matter = (fi: string, sv: string, en: string, kind: Matter['kind'] = 'matter'): Matter => ({
  title: t(fi, sv, en),
  kind,
})

const before = t(
  'Kuka tahansa verkostosta ehdottaa asioita. Puheenjohtaja ja sihteeri kokoavat asialistan viikkoa ennen.',
  'Vem som helst i nätverket föreslår ärenden. Ordföranden och sekreteraren gör listan en vecka före.',
  'Anybody of the network proposes matters. Chair and secretary make the agenda a week before.',
)

const opening = matter(
  'Avaus ja edellisen tehtävät',
  'Öppning och uppgifter från förra mötet',
  'Opening and tasks of the last meeting',
  'follow-up',
)

/** The seven workshops by their themes; weeks from the first. @source R175 */
const workshops: readonly (readonly [theme: Text3, afterWeeks: number, agenda: readonly Matter[]])[] = [
  [
    t('Nykytila ja tavoite', 'Nuläge och mål', 'Present state and goal'),
    0,
    [
      matter('Missä olemme nyt', 'Var vi är nu', 'Where we are now'),
      matter('Mihin haluamme', 'Vart vi vill', 'Where we want to go'),
    ],
  ],
  [
    t('Johtaminen', 'Ledning', 'Lead'),
    4,
    [
      matter('Kuka johtaa mitä', 'Vem leder vad', 'Who leads what'),
      matter('Foorumit ja paikat', 'Forum och platser', 'Forums and seats'),
    ],
  ],
  [
    t('Saavutettavuus', 'Tillgänglighet', 'Accessibility'),
    8,
    [
      matter('Miten perhe pääsee sisään', 'Hur familjen kommer in', 'How a family gets in'),
      matter('Etäisyydet, kielet, ajat', 'Avstånd, språk, tider', 'Distances, languages, hours'),
    ],
  ],
  [
    t('Palvelut kokonaisuutena', 'Tjänsterna som helhet', 'Services as a whole'),
    16,
    [
      matter('Palvelut alueittain', 'Tjänsterna per område', 'Services by area'),
      matter('Aukot ja päällekkäisyydet', 'Luckor och överlappningar', 'Gaps and overlaps'),
    ],
  ],
  [
    t('Yhteistyörakenteet', 'Samarbetsstrukturer', 'Cooperation structures'),
    20,
    [
      matter('Ketkä tapaavat ja milloin', 'Vilka som möts och när', 'Who meets and when'),
      matter('Miten päätöksistä kerrotaan', 'Hur beslut berättas', 'How decisions are told'),
    ],
  ],
  [
    t('Ehkäisevä työ', 'Förebyggande arbete', 'Preventive work'),
    24,
    [
      matter(
        'Kohtaamispaikat ja varhainen tuki',
        'Mötesplatser och tidigt stöd',
        'Meeting places and early support',
      ),
      matter(
        'Järjestöt ja seurakunnat mukana',
        'Organisationer och församlingar med',
        'Associations and parishes along',
      ),
    ],
  ],
  [
    t('Yhteenveto', 'Sammanfattning', 'Summary'),
    31,
    [
      matter(
        'Asiakastapaus alusta loppuun',
        'Ett kundfall från början till slut',
        'A customer case from beginning to end',
        'customer-case',
      ),
      matter(
        'Painopisteiden priorisointi',
        'Prioritering av tyngdpunkter',
        'Prioritising the focus areas',
        'vote',
      ),
      matter('Mitä seuraavaksi', 'Vad härnäst', 'What comes next'),
    ],
  ],
]

/** What a new forum may begin from. @source R134, R135, R136, R138, R141, R175 */
export const forumTemplates: readonly ForumTemplateRow[] = [
  {
    key: 'strategic',
    name: t('Strateginen ohjausryhmä', 'Strategisk styrgrupp', 'Strategic steering group'),
    level: 'strategic',
    purpose: t(
      'Päättää, mihin perhekeskus menee: tavoitteet, rahat, tilat ja se, mitä alueilla yhtenäistetään.',
      'Beslutar vart familjecentret går: mål, pengar, lokaler och vad som förenhetligas i områdena.',
      'Decides where the family centre goes: goals, money, premises and what the areas do alike.',
    ),
    agenda_words: before,
    cadence_weeks: 9,
    customer_present: null,
    seats: [
      seat('management'),
      seat('coordination'),
      seat('social-and-health'),
      seat('specialised-care'),
      seat('child-welfare'),
      seat('disability'),
      seat('education'),
      seat('third-sector'),
      seat('police'),
      seat('customers', 'customer-representative'),
      seat('national', 'national-coordinator'),
    ],
    meetings: [],
  },
  {
    key: 'operative',
    name: t('Operatiivinen ryhmä', 'Operativ grupp', 'Operative group'),
    level: 'operative',
    purpose: t(
      'Vie päätökset arkeen: mitä tehdään, kuka tekee ja mihin mennessä.',
      'För besluten till vardagen: vad som görs, av vem och när.',
      'Brings decisions into everyday work: what is done, by whom and by when.',
    ),
    agenda_words: before,
    cadence_weeks: 4,
    customer_present: null,
    seats: [
      seat('coordination'),
      seat('family-services'),
      seat('neuvola'),
      seat('student-welfare'),
      seat('rehabilitation'),
      seat('education'),
      seat('third-sector'),
      seat('parish'),
      seat('customers', 'customer-representative'),
    ],
    meetings: [],
  },
  {
    key: 'centre',
    name: t('Perhekeskuksen vastuuryhmä', 'Familjecentrets ansvarsgrupp', 'Responsible group of a centre'),
    level: 'centre',
    purpose: t(
      'Pitää yhden perhekeskuksen verkoston koossa: tutustuminen, yhteiset aukot, tapahtumat ja arki.',
      'Håller ihop ett familjecenters nätverk: att känna varandra, gemensamma luckor, evenemang och vardag.',
      'Keeps the network of one centre together: knowing each other, shared gaps, events and everyday work.',
    ),
    agenda_words: before,
    cadence_weeks: 4,
    customer_present: null,
    seats: [
      seat('neuvola'),
      seat('family-services'),
      seat('education', 'member', t('Varhaiskasvatus', 'Småbarnspedagogik', 'Early education')),
      seat('municipality'),
      seat('student-welfare'),
      seat('third-sector'),
      seat('parish'),
    ],
    meetings: [],
  },
  {
    key: 'team',
    name: t('Monialainen tiimi', 'Multiprofessionellt team', 'Team of several professions'),
    level: 'team',
    purpose: t(
      'Miettii yhdessä, miten lapsen ja perheen tuki järjestyy arjessa.',
      'Funderar tillsammans på hur stödet för barnet och familjen ordnas i vardagen.',
      'Thinks together about how support is arranged in everyday life.',
    ),
    agenda_words: t(
      'Asiat tuo se, joka työskentelee perheen kanssa, perheen luvalla.',
      'Ärendena förs fram av den som arbetar med familjen, med familjens lov.',
      'Matters are brought by whoever works with the family, with its permission.',
    ),
    cadence_weeks: 3,
    customer_present: 'yes',
    seats: [seat('neuvola'), seat('student-welfare'), seat('family-services'), seat('child-welfare')],
    meetings: [],
  },
  {
    key: 'workshops',
    name: t('Seitsemän työpajaa', 'Sju verkstäder', 'Seven workshops'),
    level: 'operative',
    purpose: t(
      'Verkosto suunnittelee perhekeskuksen yhdessä seitsemässä työpajassa.',
      'Nätverket planerar familjecentret tillsammans i sju verkstäder.',
      'The network plans the family centre together in seven workshops.',
    ),
    agenda_words: before,
    cadence_weeks: 5,
    customer_present: null,
    seats: [
      seat('coordination'),
      seat('social-and-health'),
      seat('specialised-care'),
      seat('child-welfare'),
      seat('disability'),
      seat('education'),
      seat('third-sector'),
      seat('parish'),
      seat('customers', 'customer-representative'),
    ],
    meetings: workshops.map(([title, afterWeeks, agenda]) => ({
      title,
      afterWeeks,
      minutes: 180,
      agenda: [opening, ...agenda],
    })),
  },
]
