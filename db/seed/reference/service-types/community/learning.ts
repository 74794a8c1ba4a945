import type { ServiceType } from '../shape.ts'

/** Day care and school: where a child spends the day (R53). */
export const learningTypes: readonly ServiceType[] = [
  {
    key: 'ece',
    level: 'basic',
    providerSector: 'municipality',
    tasks: ['health-and-growth', 'early-support', 'diversity'],
    modes: ['site'],
    audiences: ['under-school-age', 'babies', 'parents'],
    access: 'self',
    free: false,
    statutory: true,
    name: {
      fi: 'Varhaiskasvatus',
      sv: 'Småbarnspedagogik',
      en: 'Early childhood education and care',
    },
    summary: {
      fi: 'Hae lapselle paikka päiväkotiin tai perhepäivähoitoon',
      sv: 'Sök plats för ditt barn i daghem eller familjedagvård',
      en: 'Apply for a place in day care or family day care for your child',
    },
    description: {
      fi:
        'Lapsi leikkii, ulkoilee, syö ja lepää päivän aikana. ' +
        'Opettajat ja hoitajat tekevät lapselle oman suunnitelman kanssasi. ' +
        'Jos lapsi tarvitsee tukea, sitä saa omassa ryhmässä.',
      sv:
        'Barnet leker, är ute, äter och vilar under dagen. ' +
        'Personalen gör upp en egen plan för barnet med dig. ' +
        'Behöver barnet stöd får det stöd i sin egen grupp.',
      en:
        'Your child plays, goes outdoors, eats and rests during the day. ' +
        'The staff make a plan for your child with you. ' +
        'If your child needs support, it is given in the group.',
    },
    forWhom: {
      fi: 'Alle kouluikäisille lapsille. Kunta järjestää paikan, kun vanhempainrahakausi päättyy.',
      sv: 'För barn under skolåldern. Kommunen ordnar en plats när föräldrapenningsperioden är slut.',
      en: 'For children under school age. The municipality arranges a place once parental allowance ends.',
    },
    howToGetIn: {
      fi:
        'Hae paikkaa kunnalta viimeistään neljä kuukautta ennen aloitusta. ' +
        'Jos työ tai opiskelu alkaa yllättäen, hae heti. Silloin raja on kaksi viikkoa.',
      sv:
        'Sök plats hos kommunen senast fyra månader innan barnet ska börja. ' +
        'Börjar jobb eller studier plötsligt ska du söka genast. Då är gränsen två veckor.',
      en:
        'Apply to the municipality at least four months before the start. ' +
        'If work or studies start suddenly, apply at once. Then the limit is two weeks.',
    },
    afterContact: {
      fi: 'Kunta lähettää päätöksen paikasta. Sen jälkeen sovit tutustumisesta päiväkodin kanssa.',
      sv:
        'Kommunen skickar ett beslut om platsen. ' +
        'Sedan kommer du överens med daghemmet om hur barnet får bekanta sig.',
      en: 'The municipality sends you a decision. Then you agree on settling-in days with the day care.',
    },
    cost: {
      fi: 'Maksu riippuu tuloista; pienituloisille se on maksuton.',
      sv: 'Avgiften beror på inkomsten; med liten inkomst är det gratis.',
      en: 'The fee depends on income; with a low income it is free.',
    },
    layWords: {
      fi: [
        'päiväkoti',
        'tarha',
        'päiväkotipaikka',
        'päivähoito',
        'hoitopaikka lapselle',
        'perhepäivähoitaja',
        'vuorohoito',
        'iltahoito',
        'päiväkotimaksu',
        'päivähoitohakemus',
        'töihin paluu ja lapsi hoitoon',
        'lapsi ei viihdy päiväkodissa',
        'pehmeä lasku päiväkotiin',
        'lapselle tukea päiväkodissa',
        'äkkiä hoitopaikka',
      ],
      sv: [
        'dagis',
        'daghem',
        'dagisplats',
        'dagvård',
        'vårdplats för barnet',
        'familjedagvårdare',
        'skiftvård',
        'kvällsvård',
        'dagisavgift',
        'dagvårdsansökan',
        'tillbaka till jobbet och barnet i vård',
        'barnet trivs inte på dagis',
        'inskolning på dagis',
        'stöd för barnet på dagis',
        'snabbt dagisplats',
      ],
      en: [
        'day care',
        'kindergarten',
        'nursery',
        'day care place',
        'childminder',
        'family day care',
        'shift care',
        'evening care',
        'day care fee',
        'apply for day care',
        'going back to work child care',
        'child unhappy at day care',
        'settling in at day care',
        'support for my child at day care',
        'day care place quickly',
      ],
    },
  },
  {
    key: 'open-ece',
    level: 'basic',
    providerSector: 'municipality',
    tasks: ['peer-support', 'parenthood', 'health-and-growth'],
    modes: ['site'],
    audiences: ['babies', 'under-school-age', 'parents'],
    access: 'self',
    free: true,
    statutory: false,
    name: {
      fi: 'Avoin varhaiskasvatus',
      sv: 'Öppen småbarnspedagogik',
      en: 'Open early childhood education',
    },
    summary: {
      fi: 'Leiki, laula ja askartele lapsesi kanssa opettajan ohjaamassa ryhmässä',
      sv: 'Lek, sjung och pyssla med ditt barn i en grupp som en lärare leder',
      en: 'Play, sing and make crafts with your child in a teacher-led group',
    },
    description: {
      fi:
        'Olet itse mukana lapsen kanssa koko ajan. Opettaja ohjaa laulut, leikit ja liikunnan. ' +
        'Lapsi tottuu ryhmään, vaikka häntä hoidetaan kotona. ' +
        'Joskus on kerhoja, joissa lapsi on ilman sinua.',
      sv:
        'Du är själv med barnet hela tiden. En lärare leder sång, lek och rörelse. ' +
        'Barnet vänjer sig vid grupp även om det sköts hemma. Ibland finns klubbar där barnet är utan dig.',
      en:
        'You stay with your child the whole time. A teacher leads songs, games and movement. ' +
        'Your child gets used to a group while cared for at home. Some clubs are for the child alone.',
    },
    forWhom: {
      fi: 'Lapsille, joita hoidetaan kotona, ja heidän aikuisilleen.',
      sv: 'För barn som sköts hemma och deras vuxna.',
      en: 'For children cared for at home and their adults.',
    },
    howToGetIn: {
      fi: 'Tule avoimeen ryhmään ilman ilmoittautumista. Kerhopaikkaa haetaan kunnalta.',
      sv: 'Kom till den öppna gruppen utan anmälan. Klubbplats söker du hos kommunen.',
      en: 'Come to an open group without signing up. A club place is applied for from the municipality.',
    },
    afterContact: {
      fi: 'Opettaja kertoo ryhmän päivistä ja tavoista. Kerhopaikasta saat päätöksen kunnalta.',
      sv: 'Läraren berättar om gruppens dagar och vanor. Om klubbplatsen får du ett beslut av kommunen.',
      en:
        'The teacher tells you the group’s days and ways. ' +
        'For a club place the municipality sends a decision.',
    },
    cost: {
      fi: 'Avoin ryhmä on maksuton; kerhosta voi olla maksu.',
      sv: 'Den öppna gruppen är gratis; klubben kan kosta.',
      en: 'Open groups are free; a club may cost.',
    },
    layWords: {
      fi: [
        'avoin päiväkoti',
        'avoin päivähoito',
        'avoin varhaiskasvatus',
        'kunnan kerho',
        'kerho kotihoidossa olevalle',
        'puistokerho',
        'leikkipuisto ohjattu',
        'ryhmää lapselle ilman päiväkotia',
        'kotona hoidettava lapsi tarvitsee kavereita',
        'ohjattua tekemistä taaperolle',
        'leikkikerho',
        'kerho kolmevuotiaalle',
        'kerho alle kouluikäisille',
        'kerho taaperolle',
      ],
      sv: [
        'öppet daghem',
        'öppen dagvård',
        'öppet dagis',
        'kommunens klubb',
        'klubb för hemmabarn',
        'parkklubb',
        'ledd lek',
        'grupp för barnet utan dagis',
        'hemmabarn behöver kompisar',
        'ledd verksamhet för småttingar',
        'lekklubb',
        'klubb för treåring',
        'klubb för barn under skolåldern',
        'klubb för småbarn',
      ],
      en: [
        'open day care',
        'open kindergarten',
        'municipal play club',
        'club for child at home',
        'park club',
        'guided play',
        'group without day care',
        'child at home needs friends',
        'guided activities for toddlers',
        'play club',
        'club for a three-year-old',
        'club for under school age',
        'toddler club',
      ],
    },
  },
  {
    key: 'school',
    level: 'basic',
    providerSector: 'municipality',
    tasks: ['health-and-growth', 'early-support', 'diversity'],
    modes: ['site'],
    audiences: ['school-age', 'under-school-age', 'youth', 'parents'],
    access: 'self',
    free: true,
    statutory: true,
    name: {
      fi: 'Perusopetus ja esiopetus',
      sv: 'Grundläggande utbildning och förskoleundervisning',
      en: 'Basic and pre-primary education',
    },
    summary: {
      fi: 'Oppia, ruokaa ja kavereita – ja tukea, kun oppiminen on vaikeaa',
      sv: 'Lärande, mat och kompisar – och stöd när det är svårt att lära sig',
      en: 'Learning, meals and friends – and support when learning is hard',
    },
    description: {
      fi:
        'Esiopetus alkaa vuonna, jona lapsi täyttää kuusi. Koulu alkaa vuotta myöhemmin. ' +
        'Opettaja on se, jolle voit kertoa huolen ensin. Erityisopettaja auttaa, kun oppiminen takkuaa.',
      sv:
        'Förskolan börjar det år barnet fyller sex. Skolan börjar ett år senare. ' +
        'Läraren är den du först kan berätta om en oro för. Specialläraren hjälper när lärandet går trögt.',
      en:
        'Pre-primary starts the year your child turns six. School starts a year later. ' +
        'The teacher is the first person to tell a worry to. A special teacher helps when learning is hard.',
    },
    forWhom: {
      fi: 'Kaikille lapsille kuusivuotiaista peruskoulun loppuun.',
      sv: 'För alla barn från sexåringar till slutet av grundskolan.',
      en: 'For all children from age six to the end of comprehensive school.',
    },
    howToGetIn: {
      fi:
        'Kunta kertoo, milloin lapsi ilmoitetaan esiopetukseen ja kouluun. ' +
        'Jos muutat, ota yhteyttä uuden kunnan kouluun.',
      sv:
        'Kommunen berättar när barnet ska anmälas till förskola och skola. ' +
        'Flyttar du kontaktar du skolan i den nya kommunen.',
      en:
        'The municipality tells you when to enrol your child. ' +
        'If you move, contact a school in the new municipality.',
    },
    afterContact: {
      fi: 'Saat päätöksen koulupaikasta. Tuesta sovit opettajan kanssa, ja se kirjataan näkyviin.',
      sv: 'Du får ett beslut om skolplatsen. Stödet kommer du överens om med läraren, och det skrivs ner.',
      en: 'You get a decision on the school place. Support is agreed with the teacher and written down.',
    },
    cost: {
      fi: 'Opetus, kirjat ja ruoka ovat maksuttomia.',
      sv: 'Undervisning, böcker och mat är gratis.',
      en: 'Teaching, books and meals are free.',
    },
    layWords: {
      fi: [
        'koulu',
        'eskari',
        'esikoulu',
        'kouluun ilmoittautuminen',
        'ekaluokka',
        'ekaluokkalainen',
        'opettaja',
        'ope',
        'erityisopettaja',
        'tukiopetus',
        'pienryhmä koulussa',
        'lukeminen ei suju',
        'matikka ei mene päähän',
        'koulunkäynninohjaaja',
        'iltapäivätoiminta',
        'koulun vaihto',
        'läksyt ei onnistu',
        'wilma viesti opettajalta',
      ],
      sv: [
        'skola',
        'förskola',
        'förskis',
        'anmälan till skolan',
        'ettan',
        'förstaklassist',
        'lärare',
        'speciallärare',
        'stödundervisning',
        'smågrupp i skolan',
        'läsningen går trögt',
        'matten är svår',
        'skolgångsbiträde',
        'eftermiddagsvård',
        'byta skola',
        'läxorna går inte',
        'wilmameddelande från läraren',
      ],
      en: [
        'school',
        'pre-school',
        'pre-primary',
        'enrol in school',
        'first grade',
        'first-grader',
        'teacher',
        'special needs teacher',
        'remedial teaching',
        'small group at school',
        'reading is hard',
        'trouble with maths',
        'teaching assistant',
        'after-school care',
        'changing school',
        'homework trouble',
      ],
    },
  },
]
