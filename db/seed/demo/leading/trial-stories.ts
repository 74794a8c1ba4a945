import type { Localized, Text3 } from '#platform/text.ts'

type Theme =
  | 'cooperation'
  | 'day-care-school'
  | 'divorce'
  | 'early-support'
  | 'information'
  | 'named-worker'
  | 'parenthood'
  | 'participation'
  | 'peer-support'
  | 'premises'

/** One trial of the demonstration. Months are counted from the day of loading; what has run has begun that long ago. */
export type TrialStory = {
  readonly key: string
  readonly theme: Theme
  /** Missing: the whole county. */
  readonly area?: string
  readonly name: Text3
  readonly goal: Localized
  readonly practice?: true
  readonly who?: string
  readonly whoName?: string
  readonly begun?: number
  /** Days until the decision of a running one; months ago when it was decided. */
  readonly decideIn?: number
  readonly decided?: {
    readonly ago: number
    readonly how: 'change' | 'continue' | 'spread' | 'stop'
    readonly words: string
  }
  readonly well?: string
  readonly chances?: string
  readonly hard?: string
  readonly evidence?: string
  readonly partners?: readonly (readonly [name: string, part: string])[]
  readonly steps?: readonly string[]
  readonly needs?: readonly (readonly [
    kind: 'money' | 'permission' | 'support',
    what: string,
    by: string,
    given: boolean,
  ])[]
}

const leadsPermission = (by: string): NonNullable<TrialStory['needs']> => [
  ['permission', 'Työaikaa kokeiluun', by, true],
]

/** The trials of R164, all of them, in the county where they were made. */
export const trialsOfR164: readonly TrialStory[] = [
  {
    key: 'three-year-check-ups',
    theme: 'day-care-school',
    area: 'asikkala',
    name: {
      fi: 'Kolmivuotistarkastukset päiväkodissa',
      sv: 'Treårskontroller på daghemmet',
      en: 'Three-year check-ups in day-care',
    },
    goal: {
      fi: 'Lapsi tarkastetaan tutussa paikassa, ja vanhempi, hoitaja ja terveydenhoitaja kuulevat saman.',
      sv: 'Barnet undersöks på en bekant plats, och förälder, vårdare och hälsovårdare hör samma sak.',
    },
    begun: 14,
    decided: {
      ago: 5,
      how: 'spread',
      words:
        'Otetaan käyttöön kaikissa päiväkodeissa, joissa on rauhallinen huone. Neuvola sopii ajat syyskaudeksi.',
    },
    well: 'Lapset olivat levollisia. Vanhemmalta säästyi yksi matka, ja päiväkodin havainnot tulivat heti mukaan.',
    chances: 'Samalla käynnillä voi tavata myös puheterapeutin.',
    hard: 'Rauhallinen huone piti varata ajoissa.',
    evidence: 'Yksi poisjäänti kauden aikana, edellisellä kaudella yhdeksän.',
    partners: [['Kunnan päiväkodit', 'Huone ja havainnot arjesta']],
    steps: ['Sovitaan huone ja päivät', 'Kerrotaan vanhemmille', 'Kootaan kokemukset'],
    needs: leadsPermission('Neuvolan esihenkilö'),
  },
  {
    key: 'curator-in-pre-primary',
    theme: 'day-care-school',
    area: 'heinola-sysma',
    name: {
      fi: 'Kuraattori esiopetuksessa ja varhaiskasvatuksessa',
      sv: 'Kurator i förskola och småbarnspedagogik',
      en: 'Curator in pre-primary and early education',
    },
    goal: { fi: 'Tuki alkaa ennen koulua, eikä perheen tarvitse aloittaa alusta ekaluokalla.' },
    begun: 11,
    decided: {
      ago: 2,
      how: 'continue',
      words: 'Jatketaan ensi lukuvuosi. Katsotaan keväällä, riittääkö yksi päivä viikossa.',
    },
    well: 'Hoitajat kysyivät neuvoa matalalla kynnyksellä.',
    hard: 'Yksi päivä viikossa täyttyy nopeasti.',
    evidence: '31 keskustelua, joista 22 riitti yksi kerta.',
    needs: leadsPermission('Opiskeluhuollon johtaja'),
  },
  {
    key: 'special-teacher',
    theme: 'day-care-school',
    area: 'hartola',
    name: {
      fi: 'Erityisopettaja varhaiskasvatukseen',
      sv: 'Speciallärare i småbarnspedagogiken',
      en: 'Special teacher for early education',
    },
    goal: { fi: 'Lapsi saa tuen omassa ryhmässään.' },
    begun: 8,
    decideIn: 24,
    well: 'Ryhmän aikuiset saivat keinoja, joita käyttävät itse.',
    hard: 'Matkat vievät kolmanneksen ajasta.',
    needs: [
      ['permission', 'Virka kahden kunnan kesken', 'Varhaiskasvatuspäälliköt', true],
      ['money', 'Matkat', 'Kunnat yhdessä', true],
    ],
  },
  {
    key: 'theme-evenings',
    theme: 'parenthood',
    area: 'south-west',
    name: { fi: 'Teemaillat', sv: 'Temakvällar', en: 'Theme evenings' },
    goal: { fi: 'Vanhemmat kuulevat, mistä apua saa, ja tapaavat toisensa.' },
    begun: 16,
    decided: {
      ago: 7,
      how: 'change',
      words: 'Jatketaan, mutta viedään illat kouluille ja pidetään ne tuntia aiemmin. Lapsille on ohjaaja.',
    },
    well: 'Keskustelu oli hyvää, kun lapsille oli oma ohjelma.',
    hard: 'Perhekeskukselle ei lähdetty illalla pitkän matkan takaa.',
    evidence: 'Neljä iltaa, yhteensä 61 osallistujaa.',
    partners: [
      ['Seurakunta', 'Lasten ohjelma ja iltapala'],
      ['Vanhempainyhdistykset', 'Kutsut'],
    ],
  },
  {
    key: 'girls-group',
    theme: 'peer-support',
    area: 'lahti',
    name: { fi: 'Tyttöjen ryhmä', sv: 'Flickgrupp', en: 'Girls’ group' },
    goal: { fi: 'Yläkouluikäiset saavat kaverin ja turvallisen aikuisen ennen kuin huolet kasvavat.' },
    begun: 9,
    decided: {
      ago: 1,
      how: 'continue',
      words: 'Jatketaan kevääseen. Kysytään tytöiltä itseltään, mitä ryhmässä tehdään.',
    },
    well: 'Ryhmä suunnitteli itse ohjelmansa.',
    chances: 'Samaa voisi kokeilla kaikille avoimena.',
    hard: 'Kuljetus kotiin iltaisin.',
    partners: [['Nuorisotyö', 'Tila ja toinen ohjaaja']],
  },
  {
    key: 'customer-experience',
    theme: 'participation',
    area: 'lahti',
    name: {
      fi: 'Asiakaskokemuksen kerääminen',
      sv: 'Att samla familjernas erfarenheter',
      en: 'Gathering the experience of families',
    },
    goal: { fi: 'Perheen sana kuuluu siellä, missä palveluista päätetään.' },
    begun: 7,
    decideIn: -6,
    well: 'Kolme kysymystä riitti, ja vastaamaan jaksettiin.',
    hard: 'Vastauksia ei vielä käsitellä missään säännöllisesti.',
    evidence: '118 vastausta kolmesta paikasta.',
    needs: [['permission', 'Kysely vastaanotolla', 'Perhepalvelujen johtaja', true]],
  },
  {
    key: 'service-map',
    theme: 'information',
    area: 'asikkala',
    name: { fi: 'Palvelukartta', sv: 'Karta över tjänster', en: 'Service map' },
    goal: { fi: 'Kuka tahansa löytää yhdeltä sivulta, mitä alueella on.' },
    begun: 20,
    decided: {
      ago: 12,
      how: 'spread',
      words: 'Kartta on siirretty yhteiseen palveluhakemistoon, ja muut alueet täydentävät omansa.',
    },
    well: 'Työntekijätkin löysivät palveluja, joista eivät tienneet.',
    hard: 'Paperikartta vanheni kahdessa kuukaudessa.',
  },
  {
    key: 'named-worker-training',
    theme: 'named-worker',
    name: {
      fi: 'Nimetyn työntekijän koulutus',
      sv: 'Utbildning för utsedd kontaktperson',
      en: 'Named-worker training',
    },
    goal: {
      fi: 'Perheellä on yksi ihminen, joka tuntee asian ja pitää langat käsissä.',
      sv: 'Familjen har en person som känner ärendet och håller i trådarna.',
    },
    begun: 15,
    decided: {
      ago: 8,
      how: 'spread',
      words: 'Aamupäivä kuuluu jatkossa jokaisen uuden työntekijän perehdytykseen.',
    },
    well: 'Eri ammattien samassa huoneessa käyty keskustelu oli parasta.',
    hard: 'Lääkärit eivät päässeet irrottautumaan.',
    evidence: '44 osallistujaa, kahdeksan ammattia.',
  },
  {
    key: 'guide-in-day-care',
    theme: 'early-support',
    area: 'lahti',
    name: {
      fi: 'Perheohjaaja päiväkodissa',
      sv: 'Familjehandledare på daghemmet',
      en: 'Family guide in day-care',
    },
    goal: {
      fi: 'Vanhempi saa jutella hakumatkalla, ilman ajanvarausta.',
      sv: 'Föräldern får prata när barnet hämtas, utan att boka tid.',
    },
    begun: 6,
    decideIn: 45,
    well: 'Puhe lähti pienistä asioista: nukkumisesta ja pukemisesta.',
    chances: 'Ohjaaja oppii tuntemaan henkilökunnan, ja huoli otetaan puheeksi ajoissa.',
    evidence: '57 keskustelua, joista viisi johti muuhun apuun.',
    partners: [['Kaksi päiväkotia', 'Nurkka eteisessä']],
    steps: [
      'Kysytään kaksi innokasta päiväkotia',
      'Sovitaan iltapäivät',
      'Välikatsaus johtajien kanssa',
      'Kootaan kokemukset päätöstä varten',
    ],
    needs: [
      ['permission', 'Kaksi iltapäivää viikossa', 'Lapsiperhepalvelujen päällikkö', true],
      ['support', 'Työparin ohjaus', 'Kasvatus- ja perheneuvonta', true],
    ],
  },
  {
    key: 'parents-afternoons',
    theme: 'parenthood',
    area: 'hartola',
    name: { fi: 'Vanhempien iltapäivät', sv: 'Eftermiddagar för föräldrar', en: 'Parents’ afternoons' },
    goal: { fi: 'Vauvaperheet tapaavat toisiaan pienellä paikkakunnalla.' },
    begun: 18,
    decided: {
      ago: 10,
      how: 'stop',
      words: 'Lopetetaan omana kokeiluna. Iltapäivät siirtyvät perhekahvilaan, jossa kävijöitä on enemmän.',
    },
    well: 'Ne, jotka kävivät, jäivät pitkäksi aikaa.',
    hard: 'Kävijöitä oli kaksi tai kolme.',
  },
  {
    key: 'common-trips',
    theme: 'peer-support',
    area: 'south-west',
    name: { fi: 'Yhteiset retket', sv: 'Gemensamma utfärder', en: 'Common trips' },
    goal: { fi: 'Perheet lähtevät yhdessä, ja tutustuminen on helpompaa liikkeessä.' },
    practice: true,
    begun: 26,
    decided: {
      ago: 18,
      how: 'continue',
      words: 'Retki kerran kaudessa. Kuvaus, varustelista ja lupa ovat tässä muidenkin käyttöön.',
    },
    well: 'Isät lähtivät mukaan retkelle, vaikka eivät ryhmään.',
    hard: 'Bussi on kallis: kolme perhettä yhdessä autossa riittää.',
    steps: [
      'Sovitaan päivä ja paikka',
      'Kutsu kuukautta ennen',
      'Retki ja kahvit',
      'Kysytään, minne seuraavaksi',
    ],
  },
  {
    key: 'grouping-pupils',
    theme: 'day-care-school',
    area: 'heinola-sysma',
    name: { fi: 'Oppilaiden ryhmäyttäminen', sv: 'Gruppbildning bland elever', en: 'Grouping of pupils' },
    goal: { fi: 'Kukaan ei jää yksin seitsemännellä luokalla.' },
    practice: true,
    begun: 28,
    decided: {
      ago: 15,
      how: 'spread',
      words: 'Päivän runko on kuvattu. Koulut tekevät sen itse, ja kuraattori on mukana pyynnöstä.',
    },
    well: 'Oppilaat muistivat päivän vielä keväällä.',
    hard: 'Luokanvalvojan pitää olla mukana koko päivä.',
  },
  {
    key: 'expert-evenings',
    theme: 'parenthood',
    area: 'heinola-sysma',
    name: { fi: 'Asiantuntijaillat', sv: 'Expertkvällar', en: 'Expert evenings' },
    goal: { fi: 'Tieto tulee sinne, missä perheet ovat, ja siitä voi kysyä.' },
    begun: 13,
    decided: {
      ago: 4,
      how: 'change',
      words: 'Illat pidetään etänä ja paikan päällä yhtä aikaa. Aiheet kysytään vanhemmilta.',
    },
    well: 'Uni ja riitely keräsivät eniten väkeä.',
    hard: 'Luento ilman kysymyksiä ei auttanut.',
  },
  {
    key: 'children-divorce-group',
    theme: 'divorce',
    area: 'lahti',
    name: { fi: 'Lasten eroryhmä', sv: 'Grupp för barn vid separation', en: 'Children’s divorce group' },
    goal: {
      fi: 'Lapsi huomaa, ettei ole ainoa, ja saa sanoja omalle asialleen.',
      sv: 'Barnet märker att det inte är ensamt och får ord för det egna.',
    },
    begun: 10,
    decided: {
      ago: 3,
      how: 'spread',
      words: 'Ryhmä alkaa myös Heinolassa. Vanhempien ryhmä kokoontuu samaan aikaan viereisessä huoneessa.',
    },
    well: 'Lapset tulivat mielellään, kun ryhmä oli tutussa talossa.',
    chances: 'Koulukuraattorit voivat ohjata toisen ryhmän.',
    hard: 'Molempien vanhempien lupa vei aikaa.',
    evidence: 'Kaksi ryhmää, yhteensä 13 lasta.',
    partners: [['Järjestö', 'Toinen ohjaaja ja materiaali']],
  },
  {
    key: 'e-service-survey',
    theme: 'information',
    name: { fi: 'Kysely sähköisistä palveluista', sv: 'Enkät om e-tjänster', en: 'E-service survey' },
    goal: { fi: 'Tiedetään, mitä perheet hoitaisivat mieluiten verkossa.' },
    begun: 12,
    decided: {
      ago: 9,
      how: 'stop',
      words: 'Kysely on tehty ja tulokset käytetty. Sitä ei toisteta ennen kuin uutta kysyttävää on.',
    },
    well: 'Vastaajia saatiin neuvolan odotustilasta.',
    evidence: '204 vastausta. Ajan peruminen ja viesti työntekijälle olivat toivotuimmat.',
  },
  {
    key: 'kela-pop-ups',
    theme: 'cooperation',
    area: 'asikkala',
    name: { fi: 'Kelan pop-upit', sv: 'FPA:s pop-up-mottagningar', en: 'Kela pop-ups' },
    goal: { fi: 'Perhe saa etuusasiansa kuntoon omassa kunnassaan.' },
    begun: 5,
    decideIn: 11,
    well: 'Hakemus täytettiin saman pöydän ääressä.',
    hard: 'Ilmoitus lehdessä tuli liian myöhään.',
    partners: [['Kela', 'Asiakasneuvoja joka toinen torstai']],
    needs: [['permission', 'Tila kunnantalolta', 'Kunnanjohtaja', true]],
  },
  {
    key: 'family-cafe',
    theme: 'peer-support',
    area: 'hartola',
    name: { fi: 'Perhekahvila', sv: 'Familjecafé', en: 'Family café' },
    goal: { fi: 'Kotona lapsen kanssa oleva vanhempi saa juttuseuraa viikoittain.' },
    begun: 22,
    decided: {
      ago: 14,
      how: 'continue',
      words: 'Kahvila jatkaa joka tiistai. Vastuu siirtyy järjestölle, seurakunta antaa tilan.',
    },
    well: 'Vapaaehtoiset tulivat jäädäkseen.',
    evidence: 'Keskimäärin 14 aikuista kerralla.',
    partners: [
      ['Järjestö', 'Vastuu'],
      ['Seurakunta', 'Tila ja kahvi'],
    ],
  },
  {
    key: 'linkku',
    theme: 'cooperation',
    area: 'south-west',
    name: { fi: 'Linkku', sv: 'Linkku', en: 'Linkku' },
    goal: { fi: 'Työntekijä saa toisesta palvelusta parin samalle viikolle.' },
    begun: 9,
    decideIn: 63,
    well: 'Puhelu riitti usein: paria ei aina tarvittu.',
    hard: 'Vuorolista pitää ylläpitää.',
  },
  {
    key: 'case-less-consultation',
    theme: 'cooperation',
    area: 'heinola-sysma',
    name: { fi: 'Konsultointi ilman nimeä', sv: 'Konsultation utan namn', en: 'Case-less consultation' },
    goal: {
      fi: 'Työntekijä kysyy neuvoa ennen kuin perheestä tehdään lähete.',
      sv: 'Arbetstagaren frågar om råd innan familjen remitteras.',
    },
    begun: 11,
    decided: {
      ago: 2,
      how: 'spread',
      words: 'Konsultointiaika on nyt kaikilla alueilla viikoittain. Nimiä ei sanota.',
    },
    well: 'Puolet kysymyksistä ratkesi heti.',
    chances: 'Lastenpsykiatria voi olla mukana kerran kuussa.',
    evidence: '38 konsultaatiota, 19 ilman jatkotoimia.',
  },
  {
    key: 'action-evening',
    theme: 'participation',
    area: 'lahti',
    name: {
      fi: 'Toiminnallinen vanhempainilta',
      sv: 'Föräldrakväll med aktiviteter',
      en: 'Action parents’ evening',
    },
    goal: { fi: 'Vanhempainillassa tehdään yhdessä eikä vain kuunnella.' },
    begun: 8,
    decided: { ago: 1, how: 'change', words: 'Ilta lyhenee tuntiin, ja lapset ovat mukana alusta loppuun.' },
    well: 'Vanhemmat vaihtoivat yhteystietoja.',
    hard: 'Opettajalle jäi paljon järjestettävää.',
  },
  {
    key: 'welcome-letter',
    theme: 'information',
    area: 'hartola',
    name: { fi: 'Tervetulokirje', sv: 'Välkomstbrev', en: 'Welcome letter' },
    goal: {
      fi: 'Kuntaan muuttava perhe tietää ensimmäisellä viikolla, missä muut perheet tapaavat.',
      sv: 'En familj som flyttar in vet genast var andra familjer träffas.',
    },
    begun: 12,
    decided: {
      ago: 6,
      how: 'spread',
      words: 'Kirje on pohjana kaikille kunnille. Jokainen kunta päättää itse, miten se jaetaan.',
    },
    well: 'Kirje oli jääkaapin ovessa vielä puolen vuoden päästä.',
    hard: 'Muuttajien osoitteita ei voi antaa, joten kirje jaetaan neuvolassa ja kirjastossa.',
  },
  {
    key: 'lapset-puheeksi',
    theme: 'early-support',
    name: { fi: 'Lapset puheeksi', sv: 'Föra barnen på tal', en: 'Lapset puheeksi' },
    goal: { fi: 'Jokainen aikuisten palvelu kysyy, miten lapsilla menee.' },
    begun: 17,
    decided: {
      ago: 9,
      how: 'continue',
      words: 'Jatketaan. Menetelmä kirjataan niin, ettei perhe vastaa samaan kahdesti.',
    },
    well: 'Vanhemmista kysymys oli helpottava.',
    hard: 'Työläs, jos tieto ei korvaa oman palvelun lomaketta.',
  },
  {
    key: 'family-room',
    theme: 'premises',
    area: 'asikkala',
    name: {
      fi: 'Perhehuone ja lapsivaikutusten arviointi',
      sv: 'Familjerum och barnkonsekvensbedömning',
      en: 'Family room premises with child-impact assessment',
    },
    goal: {
      fi: 'Terveysasemalla on huone, jossa lapsi saa olla lapsi, ja päätös tiloista tehdään lasten kannalta.',
    },
    well: 'Lapset valitsivat seinän värin.',
    whoName: 'Tilapalvelujen suunnittelija',
    needs: [
      ['permission', 'Huone toisesta kerroksesta', 'Terveysaseman johtaja', false],
      ['money', 'Kalusteet', 'Kunta ja hyvinvointialue puoliksi', false],
    ],
    steps: ['Arvioidaan vaikutukset lapsiin', 'Kysytään lapsilta ja vanhemmilta', 'Viedään päätettäväksi'],
  },
]

/** What the other two counties try: they have read the library. */
export const trialsElsewhere: Readonly<Record<'16' | '17', readonly TrialStory[]>> = {
  '17': [
    {
      key: 'evening-line',
      theme: 'early-support',
      area: 'middle',
      name: { fi: 'Iltalinja perheille', sv: 'Kvällslinje för familjer', en: 'Evening line for families' },
      goal: {
        fi: 'Vanhempi saa vastauksen illalla, kun lapset nukkuvat.',
        sv: 'Föräldern får svar på kvällen, när barnen sover.',
      },
      begun: 4,
      decideIn: 9,
      well: 'De flesta ringer mellan åtta och nio.',
      hard: 'Finskspråkiga turer var svåra att fylla i början.',
      evidence: '86 samtal på tre månader.',
      partners: [['Folkhälsan', 'Två kvällar i veckan']],
      steps: ['Vi frågar vem som vill vara med', 'Turlistan görs', 'Vi ser på siffrorna tillsammans'],
      needs: [['permission', 'Kvällsarbete två gånger i veckan', 'Enhetens chef', true]],
    },
    {
      key: 'welcome-letter',
      theme: 'information',
      name: {
        fi: 'Tervetulokirje kahdella kielellä',
        sv: 'Välkomstbrev på två språk',
        en: 'Welcome letter in two languages',
      },
      goal: {
        fi: 'Jokainen kunta saa kirjeen, jonka voi jakaa samana päivänä.',
        sv: 'Varje kommun får ett brev som kan delas ut samma dag.',
      },
      begun: 3,
      decideIn: 52,
      well: 'Tre kommuner tog brevet i bruk genast.',
      needs: [['support', 'Översättning', 'Kommunikationen', true]],
    },
    {
      key: 'walk-and-talk',
      theme: 'named-worker',
      area: 'middle',
      name: { fi: 'Kävelytapaaminen', sv: 'Samtal till fots', en: 'Walk and talk' },
      goal: {
        fi: 'Nuoren on helpompi puhua kävellen.',
        sv: 'Det är lättare för en ung att prata när man går.',
      },
      begun: 9,
      decided: { ago: 2, how: 'continue', words: 'Vi fortsätter. Den unga väljer rutten.' },
      well: 'Ingen har avbokat.',
      hard: 'Regn.',
    },
    {
      key: 'fathers-sauna',
      theme: 'peer-support',
      area: 'middle',
      name: { fi: 'Isien saunailta', sv: 'Bastukväll för pappor', en: 'Sauna evening for fathers' },
      goal: { fi: 'Isät tapaavat toisiaan ilman ohjelmaa.', sv: 'Pappor träffas utan program.' },
      needs: [['permission', 'Kvällstur en gång i månaden', 'Enhetens chef', false]],
    },
  ],
  '16': [
    {
      key: 'guide-in-day-care',
      theme: 'early-support',
      area: 'lakeus',
      name: {
        fi: 'Perheohjaaja eteisessä',
        sv: 'Familjehandledaren i tamburen',
        en: 'The family guide in the hallway',
      },
      goal: { fi: 'Jutella voi hakumatkalla, ilman ajanvarausta.' },
      begun: 3,
      decideIn: 30,
      well: 'Hoitajat esittelivät ohjaajan vanhemmille.',
      needs: leadsPermission('Perhepalvelujen päällikkö'),
    },
    {
      key: 'village-round',
      theme: 'cooperation',
      name: { fi: 'Kyläkierros', sv: 'Byrunda', en: 'Round of the villages' },
      goal: { fi: 'Jokaisessa kunnassa käydään kerran vuodessa kysymässä, mitä perheet kaipaavat.' },
      begun: 10,
      decided: { ago: 1, how: 'change', words: 'Käydään marraskuussa, kun satokausi on ohi.' },
      well: 'Kyläkaupalla tavoitti enemmän kuin kunnantalolla.',
    },
  ],
}
