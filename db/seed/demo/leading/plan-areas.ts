import type { Text3 } from '#platform/text.ts'

type Words = readonly [fi: string, sv: string, en: string]
const text = ([fi, sv, en]: Words): Text3 => ({ fi, sv, en })

export type SpearheadStory = {
  readonly key: string
  readonly name: Text3
  readonly aim: Text3
  readonly steps: Text3
  readonly person: string | null
  readonly personName: string | null
  readonly weeks: number
  readonly status: 'done' | 'not-started' | 'under-way'
  /** Weeks before today, the latest first, with what was seen. */
  readonly looks: readonly { readonly weeksAgo: number; readonly progress: Text3 }[]
}
export type AreaStory = {
  readonly county: '09' | '16' | '17'
  readonly area: string
  readonly state: 'draft' | 'in-use'
  readonly words: Text3
  readonly spearheads: readonly SpearheadStory[]
}

const look = (weeksAgo: number, ...words: Words): SpearheadStory['looks'][number] => ({
  weeksAgo,
  progress: text(words),
})

/** Implementation plans: what an area begins with. Some areas have none yet, and it shows. @source R155, R165 */
export const areaStories: readonly AreaStory[] = [
  {
    county: '17',
    area: 'middle',
    state: 'in-use',
    words: text([
      'Aloitamme kahdesta asiasta, joita perheet ja työntekijät toivoivat eniten. Rauhassa ja niiden kanssa, jotka ovat innostuneita.',
      'Vi börjar med två saker som familjer och medarbetare önskade mest. Lugnt och med dem som är ivriga.',
      'We begin with two things that families and workers wished for most. Calmly, with those who are keen.',
    ]),
    spearheads: [
      {
        key: 'cafe',
        name: text([
          'Perhekahvila joka kuntaan',
          'Familjecafé i varje kommun',
          'A family café in each municipality',
        ]),
        aim: text([
          'Jokaisessa kunnassa on paikka, johon voi tulla ilman ajanvarausta kerran viikossa.',
          'I varje kommun finns ett ställe dit man kan komma utan tidsbokning en gång i veckan.',
          'Each municipality has a place to come to once a week without an appointment.',
        ]),
        steps: text([
          'Tilat seurakunnilta ja kunnilta. Perheohjaaja mukana joka toinen viikko.',
          'Lokaler av församlingar och kommuner. Familjehandledaren med varannan vecka.',
          'Rooms from parishes and municipalities. The family guide comes every other week.',
        ]),
        person: 'guide',
        personName: null,
        weeks: 8,
        status: 'under-way',
        looks: [
          look(
            6,
            'Laihialla ja Vöyrillä kahvila kokoontuu. Mustasaaressa etsitään tilaa.',
            'I Laihela och Vörå samlas caféet. I Korsholm söks en lokal.',
            'The café meets in Laihia and Vöyri. A room is looked for in Mustasaari.',
          ),
          look(
            15,
            'Ensimmäinen kahvila avattiin Laihialla.',
            'Det första caféet öppnades i Laihela.',
            'The first café opened in Laihia.',
          ),
        ],
      },
      {
        key: 'divorce',
        name: text(['Tukea hyvään eroon', 'Stöd för en bra skilsmässa', 'Support for a good divorce']),
        aim: text([
          'Vanhemmat saavat ajan kahdessa viikossa, ja lapsille on ryhmä.',
          'Föräldrarna får en tid inom två veckor, och för barnen finns en grupp.',
          'Parents get a time in two weeks, and there is a group for children.',
        ]),
        steps: text([
          'Sovitaan työnjako perheoikeudellisten palvelujen ja järjestöjen kesken.',
          'Arbetsfördelningen avtalas mellan familjerättsliga tjänster och föreningar.',
          'The division of work is agreed between family law and associations.',
        ]),
        person: 'psychologist',
        personName: null,
        weeks: 12,
        status: 'under-way',
        looks: [
          look(
            14,
            'Ryhmän vetäjät on koulutettu. Ensimmäinen ryhmä alkaa pian.',
            'Ledarna är utbildade. Den första gruppen börjar snart.',
            'Its leaders are trained. The first group begins soon.',
          ),
        ],
      },
    ],
  },
  {
    county: '17',
    area: 'south',
    state: 'draft',
    words: text([
      'Luonnos, josta keskustellaan alueen ryhmässä.',
      'Ett utkast som diskuteras i områdets grupp.',
      'A draft that the area’s group talks about.',
    ]),
    spearheads: [
      {
        key: 'distance',
        name: text([
          'Puheterapia lähelle perhettä',
          'Talterapi nära familjen',
          'Speech therapy near the family',
        ]),
        aim: text([
          'Kaskisissa ja Kristiinankaupungissa puheterapeutti on paikalla joka toinen viikko.',
          'I Kaskö och Kristinestad är talterapeuten på plats varannan vecka.',
          'A speech therapist is there every other week in Kaskinen and Kristinestad.',
        ]),
        steps: text([
          'Huone terveyskeskuksesta, ajat yhteiseen kalenteriin.',
          'Ett rum på välfärdscentret, tiderna i den gemensamma kalendern.',
          'A room at the health centre, times in the common calendar.',
        ]),
        person: 'rehab-lead',
        personName: null,
        weeks: 10,
        status: 'not-started',
        looks: [],
      },
    ],
  },
  {
    county: '09',
    area: 'hartola',
    state: 'in-use',
    words: text([
      'Pieni kunta alueen reunalla: palvelut tulevat perheen luo, tai apua saa etänä.',
      'En liten kommun i utkanten: tjänsterna kommer till familjen, eller hjälp fås på distans.',
      'A small municipality at the edge: services come to the family, or help is given from afar.',
    ]),
    spearheads: [
      {
        key: 'outreach',
        name: text(['Palveluiden jalkauttaminen', 'Tjänsterna går ut', 'Services come out']),
        aim: text([
          'Perheneuvola ja puheterapia ovat Hartolassa sovittuina päivinä.',
          'Familjerådgivning och talterapi finns i Hartola på avtalade dagar.',
          'Family counselling and speech therapy are in Hartola on agreed days.',
        ]),
        steps: text([
          'Tila koululta. Kuljetus mietitään kunnan kanssa.',
          'Lokal i skolan. Transporten planeras med kommunen.',
          'A room at the school. Transport is planned with the municipality.',
        ]),
        person: 'area-lead-hartola-09',
        personName: null,
        weeks: 6,
        status: 'under-way',
        looks: [
          look(
            9,
            'Puheterapeutti käy joka toinen tiistai. Perheneuvola aloittaa syksyllä.',
            'Talterapeuten kommer varannan tisdag. Familjerådgivningen börjar i höst.',
            'The speech therapist comes every other Tuesday. Counselling begins in autumn.',
          ),
        ],
      },
      {
        key: 'remote',
        name: text([
          'Sähköisten palveluiden mahdollisuudet',
          'Möjligheter till e-tjänster',
          'What e-services can do',
        ]),
        aim: text([
          'Perhe voi tavata työntekijän etänä turvallisesti.',
          'Familjen kan träffa medarbetaren tryggt på distans.',
          'A family can meet a worker safely from afar.',
        ]),
        steps: text([
          'Selvitetään, mitä perheet haluavat. Kokeillaan kolmen perheen kanssa.',
          'Vi tar reda på vad familjerna vill. Prövas med tre familjer.',
          'We ask what families want, and try with three of them.',
        ]),
        person: null,
        personName: 'Noora Peltola, hyvinvointikoordinaattori',
        weeks: 12,
        status: 'under-way',
        looks: [
          look(
            4,
            'Kyselyyn vastasi 41 perhettä. Eniten toivottiin iltaa ja viikonloppua.',
            '41 familjer svarade. Mest önskades kvällar och veckoslut.',
            '41 families answered. Evenings and weekends were wished for most.',
          ),
        ],
      },
    ],
  },
  {
    county: '09',
    area: 'asikkala',
    state: 'in-use',
    words: text([
      'Keskikokoinen kunta: verkosto tuntee toisensa, nyt sovitaan vastuista.',
      'En medelstor kommun: nätverket känner varandra, nu avtalas ansvaren.',
      'A middle-sized municipality: the network knows each other, now it agrees who does what.',
    ]),
    spearheads: [
      {
        key: 'evenings',
        name: text([
          'Teemaillat ja ryhmät perheille',
          'Temakvällar och grupper för familjer',
          'Theme evenings and groups for families',
        ]),
        aim: text([
          'Teemaillat ja lasten eroryhmä järjestetään yhdessä, lastenhoito mukana.',
          'Temakvällar och skilsmässogrupp för barn ordnas tillsammans, med barnpassning.',
          'Theme evenings and a children’s divorce group are held together, with child care.',
        ]),
        steps: text([
          'Kysytään kuntalaisilta. Sovitaan vuoden illat kerralla.',
          'Kommuninvånarna tillfrågas. Årets kvällar avtalas på en gång.',
          'People are asked. The evenings of the year are agreed at once.',
        ]),
        person: 'area-lead-asikkala-09',
        personName: null,
        weeks: 8,
        status: 'under-way',
        looks: [
          look(
            3,
            'Kolme iltaa pidetty, kävijöitä 18–34. Eroryhmä on kesken.',
            'Tre kvällar har hållits, 18–34 besökare. Skilsmässogruppen pågår.',
            'Three evenings held, 18–34 came. The divorce group is going on.',
          ),
        ],
      },
    ],
  },
  {
    county: '09',
    area: 'lahti',
    state: 'draft',
    words: text([
      'Monitoimitalo Jalon kokemuksista tehdään koko eteläisen alueen suunnitelma.',
      'Erfarenheterna från Jalo blir en plan för hela det södra området.',
      'What was learnt at Jalo becomes a plan of the whole southern area.',
    ]),
    spearheads: [],
  },
  {
    county: '16',
    area: 'jik',
    state: 'in-use',
    words: text([
      'Jalasjärvi, Ilmajoki ja Kurikka: perhekeskus perustetaan vaihe kerrallaan.',
      'Jalasjärvi, Ilmola och Kurikka: familjecentret inrättas steg för steg.',
      'Jalasjärvi, Ilmajoki and Kurikka: the centre is set up step by step.',
    ]),
    spearheads: [
      {
        key: 'clinic-team',
        name: text([
          'Neuvolatiimi kokoontuu joka viikko',
          'Rådgivningsteamet samlas varje vecka',
          'The clinic team meets every week',
        ]),
        aim: text([
          'Perhe saa varhaisen kuntoutuksen arvion kuukaudessa.',
          'Familjen får en bedömning av tidig rehabilitering på en månad.',
          'A family gets an assessment of early rehabilitation in a month.',
        ]),
        steps: text([
          'Yhteinen aika torstaisin, perhe mukana kun se haluaa.',
          'En gemensam tid på torsdagar, familjen med när den vill.',
          'A common time on Thursdays, the family there when it wants to.',
        ]),
        person: 'area-lead-jik-16',
        personName: null,
        weeks: 6,
        status: 'under-way',
        looks: [
          look(
            5,
            'Tiimi on kokoontunut kahdeksan kertaa. Odotusaika lyheni kuudesta viikosta neljään.',
            'Teamet har samlats åtta gånger. Väntetiden har minskat från sex veckor till fyra.',
            'The team has met eight times. The wait went from six weeks to four.',
          ),
        ],
      },
    ],
  },
]
