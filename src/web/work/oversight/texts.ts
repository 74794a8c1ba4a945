import type { Alert, DataRequest } from '#capabilities/oversight/index.ts'
import type { Language } from '#platform/text.ts'

type AlertKind = 'own' | 'household' | 'colleague' | 'bulk' | 'no-relation' | 'emergency'
type Words = {
  readonly title: string
  /** What waits, in the row of views. */
  readonly now: string
  readonly lead: string
  readonly noContent: string
  readonly alerts: {
    readonly title: string
    readonly open: (count: number) => string
    readonly none: string
    readonly who: string
    readonly what: string
    readonly when: string
    readonly state: string
    readonly waiting: string
    readonly kinds: Readonly<Record<AlertKind, string>>
    readonly explained: Readonly<Record<AlertKind, string>>
    readonly count: (alert: Alert) => string
    readonly relation: string
    readonly family: string
    readonly unit: string
    readonly seeLog: string
    readonly seeFamily: string
    readonly handle: string
    readonly verdict: string
    readonly verdicts: Readonly<Record<'in-order' | 'wrong' | 'unclear', string>>
    readonly words: string
    readonly wordsHint: string
    readonly save: string
    readonly own: string
    readonly handled: string
    readonly handledBy: (who: string, when: string) => string
  }
  readonly requests: {
    readonly title: string
    readonly none: string
    readonly who: string
    readonly kind: string
    readonly due: string
    readonly state: string
    readonly kinds: Readonly<Record<DataRequest['kind'], string>>
    readonly states: Readonly<Record<DataRequest['state'], string>>
    readonly urgency: Readonly<Record<'in-time' | 'soon' | 'late', string>>
    readonly about: string
    readonly wrote: string
    readonly received: string
    readonly memberId: string
    readonly extension: string
    readonly answer: string
    readonly ground: string
    readonly grounds: Readonly<Record<NonNullable<DataRequest['ground']>, string>>
    readonly handler: string
    readonly handlerWords: string
    readonly answerTitle: string
    readonly answerHint: string
    readonly grant: string
    readonly logFrom: string
    readonly logFromHint: string
    readonly sendAnswer: string
    readonly extendTitle: string
    readonly extendHint: string
    readonly extend: string
    readonly askTitle: string
    readonly askHint: string
    readonly email: string
    readonly ask: string
    readonly noteTitle: string
    readonly noteHint: string
    readonly note: string
    readonly closedBy: (who: string, when: string) => string
  }
  readonly log: {
    readonly title: string
    readonly lead: string
    readonly days: Readonly<Record<1 | 7 | 30 | 365, string>>
    readonly period: string
    readonly show: string
    readonly relation: string
    readonly entries: string
    readonly people: string
    readonly families: string
    readonly relations: Readonly<Record<string, string>>
    readonly all: string
    readonly rows: string
    readonly when: string
    readonly who: string
    readonly what: string
    readonly family: string
    readonly refused: string
    readonly none: string
    readonly older: string
    readonly pages: string
    readonly onlyOf: (what: string) => string
    readonly person: string
  }
  readonly settings: {
    readonly title: string
    readonly names: string
    readonly namesHint: string
    readonly save: string
    readonly advisers: string
    readonly adviserKinds: Readonly<Record<'ombudsperson' | 'privacy-officer' | 'registry', string>>
    readonly name: string
    readonly phone: string
    readonly email: string
    readonly hours: string
    readonly inLanguage: Readonly<Record<Language, string>>
    readonly holds: string
    readonly holdsLead: string
    readonly holdMember: string
    readonly holdMemberHint: string
    readonly holdGround: string
    readonly holdGrounds: Readonly<Record<'health-or-safety' | 'rights-of-others' | 'investigation', string>>
    readonly holdReasons: string
    readonly holdUntil: string
    readonly hold: string
    readonly endHold: string
    readonly noHolds: string
    readonly deletions: string
    readonly deletionsLead: string
    readonly noDeletions: string
    readonly what: string
    readonly rule: string
    readonly rules: Readonly<Record<string, string>>
    readonly deleted: string
    readonly rows: string
    readonly hash: string
  }
  readonly prove: string
  readonly proveLink: string
  readonly done: Readonly<Record<string, string>>
  readonly back: string
}
export type OversightWorkTexts = Words

const fi: Words = {
  title: 'Tietosuojan valvonta',
  now: 'Käsiteltävät',
  lead: 'Poikkeava lukeminen, perheiden pyynnöt omista tiedoistaan ja loki suhteen mukaan.',
  noContent: 'Täällä näkyy tunnisteita, määriä ja työntekijöiden nimiä. Perheistä kirjoitettua et näe.',
  alerts: {
    title: 'Poikkeava lukeminen',
    open: (count) => (count === 1 ? '1 odottaa käsittelyä.' : `${count} odottaa käsittelyä.`),
    none: 'Mitään poikkeavaa ei ole huomattu.',
    who: 'Kuka',
    what: 'Mitä',
    when: 'Milloin',
    state: 'Tilanne',
    waiting: 'Odottaa',
    kinds: {
      own: 'Oma perhe',
      household: 'Lähipiirin perhe',
      colleague: 'Työtoverin perhe',
      bulk: 'Paljon perheitä tunnissa',
      'no-relation': 'Monta yritystä ilman suhdetta',
      emergency: 'Hätäkäyttö',
    },
    explained: {
      own: 'Lukija kuuluu itse tähän perheeseen. Myös oikeutettu lukeminen näkyy tässä.',
      household: 'Lukijalla on perheessä läheinen: yhteinen lapsi, toinen koti tai sukulainen.',
      colleague: 'Perheessä on joku, joka työskentelee samassa yksikössä kuin lukija.',
      bulk: 'Vähintään 200 eri perhettä tunnin sisällä.',
      'no-relation': 'Vähintään 20 yritystä tai avausta vuorokaudessa ilman osaa perheen asioissa.',
      emergency: 'Perhe avattiin hätäkäytössä. Työtoveri tarkistaa sen 72 tunnin kuluessa.',
    },
    count: ({ kind, count }) =>
      kind === 'bulk'
        ? `${count} perhettä`
        : kind === 'no-relation'
          ? `${count} yritystä`
          : count === 1
            ? 'Kerran'
            : `${count} kertaa`,
    relation: 'Suhde',
    family: 'Perheen tunniste',
    unit: 'Yksikkö',
    seeLog: 'Katso työntekijän loki',
    seeFamily: 'Katso perheen loki',
    handle: 'Käsittele',
    verdict: 'Mitä selvisi?',
    verdicts: {
      'in-order': 'Kunnossa: lukemiseen oli syy',
      wrong: 'Väärin: lukemiseen ei ollut oikeutta',
      unclear: 'Jäi epäselväksi',
    },
    words: 'Perustelut',
    wordsHint: 'Keneltä kysyit ja mitä sovittiin. Älä kirjoita perheen asioista.',
    save: 'Merkitse käsitellyksi',
    own: 'Tämä koskee omaa lukemistasi. Toinen tietosuojavastaava käsittelee sen.',
    handled: 'Merkitty käsitellyksi.',
    handledBy: (who, when) => `${who}, ${when}`,
  },
  requests: {
    title: 'Pyynnöt omista tiedoista',
    none: 'Pyyntöjä ei ole.',
    who: 'Kuka',
    kind: 'Mitä',
    due: 'Vastaus viimeistään',
    state: 'Tilanne',
    kinds: {
      copy: 'Kopio tiedoista',
      'older-log': 'Vanhempi luettelo katsojista',
      correct: 'Korjaus',
      comment: 'Oma näkemys',
      restrict: 'Käytön rajoittaminen',
      objection: 'Muistutus',
      revision: 'Oikaisuvaatimus',
    },
    states: {
      received: 'Odottaa',
      extended: 'Lisäaika',
      answered: 'Vastattu',
      refused: 'Hylätty',
      withdrawn: 'Peruttu',
    },
    urgency: { 'in-time': 'Ajoissa', soon: 'Alle viikko', late: 'Myöhässä' },
    about: 'Koskee lasta',
    wrote: 'Pyyntö',
    received: 'Saapui',
    memberId: 'Henkilön tunniste',
    extension: 'Lisäajan syy',
    answer: 'Vastaus',
    ground: 'Hylkäämisen syy',
    grounds: {
      'health-or-safety': 'Vaarantaisi terveyden tai turvallisuuden',
      'rights-of-others': 'Kertoisi toisen asioista',
      investigation: 'Haittaisi selvitystä',
      'not-held': 'Tietoa ei ole',
      'not-identified': 'Pyyntö ei kerro, mitä tietoa se koskee',
      repeated: 'Sama pyyntö on jo käsitelty',
    },
    handler: 'Kysytty työntekijältä',
    handlerWords: 'Työntekijä kertoo',
    answerTitle: 'Vastaa',
    answerHint: 'Perhe lukee tämän. Kerro selvästi, mitä tehtiin tai miksi ei.',
    grant: 'Pyyntö hyväksytään',
    logFrom: 'Luettelo avataan päivästä alkaen',
    logFromHint: 'Luettelo on auki 90 päivää. Tarvitaan vain, kun hyväksyt vanhemman luettelon.',
    sendAnswer: 'Lähetä vastaus',
    extendTitle: 'Lisäaika',
    extendHint: 'Enintään kaksi kuukautta. Syy kerrotaan perheelle ensimmäisen kuukauden aikana.',
    extend: 'Ota lisäaikaa',
    askTitle: 'Kysy työntekijältä',
    askHint: 'Hän näkee pyynnön siihen asti, kun siihen on vastattu.',
    email: 'Työntekijän työsähköposti',
    ask: 'Kysy',
    noteTitle: 'Kerro tietosuojavastaavalle',
    noteHint: 'Mitä korjasit tai miksi tieto on oikein. Perhe ei näe tätä sellaisenaan.',
    note: 'Tallenna',
    closedBy: (who, when) => `${who}, ${when}`,
  },
  log: {
    title: 'Loki suhteen mukaan',
    lead: 'Jokainen lukeminen ja muutos, joka koskee perhettä. Suhde kertoo, miksi se oli mahdollista.',
    days: { 1: 'Vuorokausi', 7: '7 päivää', 30: '30 päivää', 365: 'Vuosi' },
    period: 'Aika',
    show: 'Näytä',
    relation: 'Suhde',
    entries: 'Merkintöjä',
    people: 'Työntekijöitä',
    families: 'Perheitä',
    relations: {
      team: 'Osa perheen asioissa',
      opened: 'Hätäkäyttö',
      author: 'Kirjoittanut itse',
      sameRegister: 'Sama rekisteri',
      letThrough: 'Lupa tai lain syy',
      officer: 'Tietosuojavastaava',
      handler: 'Kysytty työntekijä',
      refused: 'Torjuttu yritys',
      none: 'Ei suhdetta yhteen perheeseen',
    },
    all: 'Kaikki suhteet',
    rows: 'Merkinnät, uusimmat ensin',
    when: 'Milloin',
    who: 'Kuka',
    what: 'Mitä',
    family: 'Perhe',
    refused: 'torjuttu',
    none: 'Merkintöjä ei ole.',
    older: 'Vanhempia',
    pages: 'Lokin sivut',
    onlyOf: (what) => `Vain ${what}.`,
    person: 'yksi työntekijä',
  },
  settings: {
    title: 'Mitä perheet näkevät',
    names: 'Perheet näkevät työntekijän nimen',
    namesHint: 'Ilman nimeä näkyvät nimike ja yksikkö.',
    save: 'Tallenna',
    advisers: 'Kenen puoleen perhe kääntyy',
    adviserKinds: {
      ombudsperson: 'Sosiaali- ja potilasasiavastaava',
      'privacy-officer': 'Tietosuojavastaava',
      registry: 'Kirjaamo',
    },
    name: 'Nimi',
    phone: 'Puhelin',
    email: 'Sähköposti',
    hours: 'Palveluajat',
    inLanguage: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
    holds: 'Pidätetyt luettelot',
    holdsLead:
      'Kun katsojien luettelo vaarantaisi jonkun, se voidaan pidättää enintään 180 päivää. Perheelle kerrotaan syy ja mihin voi valittaa.',
    holdMember: 'Henkilön tunniste',
    holdMemberHint: 'Tunniste näkyy henkilön pyynnössä.',
    holdGround: 'Syy',
    holdGrounds: {
      'health-or-safety': 'Vaarantaisi terveyden tai turvallisuuden',
      'rights-of-others': 'Kertoisi toisen asioista',
      investigation: 'Haittaisi selvitystä',
    },
    holdReasons: 'Perustelut',
    holdUntil: 'Viimeinen päivä',
    hold: 'Pidätä luettelo',
    endHold: 'Avaa luettelo',
    noHolds: 'Yhtään luetteloa ei ole pidätetty.',
    deletions: 'Poistamisen todisteet',
    deletionsLead:
      'Mitä on poistettu säilytysajan päätyttyä. Sormenjälki on laskettu poistettujen rivien tunnisteista.',
    noDeletions: 'Mitään ei ole vielä poistettu.',
    what: 'Mitä',
    rule: 'Sääntö',
    rules: {
      'thirty-years': '30 vuotta päättymisestä',
      'ten-years': '10 vuotta päättymisestä',
      'from-birth': '120 vuotta lapsen syntymästä',
    },
    deleted: 'Poistettu',
    rows: 'Rivejä',
    hash: 'Sormenjälki',
  },
  prove: 'Vahvista ensin, että se olet sinä. Kirjautumisestasi on yli 15 minuuttia.',
  proveLink: 'Vahvista, että se olet sinä',
  done: {
    handled: 'Merkitty käsitellyksi.',
    answered: 'Vastaus on lähetetty.',
    extended: 'Lisäaika on merkitty ja perheelle kerrottu.',
    asked: 'Työntekijältä on kysytty.',
    noted: 'Tallennettu tietosuojavastaavalle.',
    saved: 'Tallennettu.',
    held: 'Luettelo on pidätetty.',
    opened: 'Luettelo on taas auki.',
  },
  back: 'Tietosuojan valvonta',
}

const sv: Words = {
  title: 'Tillsyn över dataskyddet',
  now: 'Att behandla',
  lead: 'Avvikande läsning, familjers begäranden om egna uppgifter och loggen enligt relation.',
  noContent: 'Här syns id, antal och medarbetares namn. Det som har skrivits om familjer ser du inte.',
  alerts: {
    title: 'Avvikande läsning',
    open: (count) => (count === 1 ? '1 väntar på behandling.' : `${count} väntar på behandling.`),
    none: 'Inget avvikande har upptäckts.',
    who: 'Vem',
    what: 'Vad',
    when: 'När',
    state: 'Läge',
    waiting: 'Väntar',
    kinds: {
      own: 'Egen familj',
      household: 'Närståendes familj',
      colleague: 'Kollegas familj',
      bulk: 'Många familjer på en timme',
      'no-relation': 'Många försök utan relation',
      emergency: 'Nödöppning',
    },
    explained: {
      own: 'Den som läste hör själv till familjen. Också berättigad läsning syns här.',
      household:
        'Den som läste har en närstående i familjen: ett gemensamt barn, ett annat hem eller en släkting.',
      colleague: 'I familjen finns någon som arbetar i samma enhet som den som läste.',
      bulk: 'Minst 200 olika familjer inom en timme.',
      'no-relation': 'Minst 20 försök eller öppningar på ett dygn utan del i familjens ärenden.',
      emergency: 'Familjen öppnades i en nödsituation. En kollega granskar den inom 72 timmar.',
    },
    count: ({ kind, count }) =>
      kind === 'bulk'
        ? `${count} familjer`
        : kind === 'no-relation'
          ? `${count} försök`
          : count === 1
            ? 'En gång'
            : `${count} gånger`,
    relation: 'Relation',
    family: 'Familjens id',
    unit: 'Enhet',
    seeLog: 'Se medarbetarens logg',
    seeFamily: 'Se familjens logg',
    handle: 'Behandla',
    verdict: 'Vad visade det sig vara?',
    verdicts: {
      'in-order': 'I sin ordning: det fanns en orsak',
      wrong: 'Fel: det fanns ingen rätt att läsa',
      unclear: 'Förblev oklart',
    },
    words: 'Motivering',
    wordsHint: 'Vem du frågade och vad som avtalades. Skriv inget om familjens ärenden.',
    save: 'Markera som behandlad',
    own: 'Det här gäller din egen läsning. Ett annat dataskyddsombud behandlar det.',
    handled: 'Markerad som behandlad.',
    handledBy: (who, when) => `${who}, ${when}`,
  },
  requests: {
    title: 'Begäranden om egna uppgifter',
    none: 'Det finns inga begäranden.',
    who: 'Vem',
    kind: 'Vad',
    due: 'Svar senast',
    state: 'Läge',
    kinds: {
      copy: 'Kopia av uppgifterna',
      'older-log': 'Äldre förteckning över läsare',
      correct: 'Rättelse',
      comment: 'Egen syn',
      restrict: 'Begränsad användning',
      objection: 'Anmärkning',
      revision: 'Omprövning',
    },
    states: {
      received: 'Väntar',
      extended: 'Förlängd tid',
      answered: 'Besvarad',
      refused: 'Avslagen',
      withdrawn: 'Tillbakatagen',
    },
    urgency: { 'in-time': 'I tid', soon: 'Under en vecka', late: 'Försenad' },
    about: 'Gäller barnet',
    wrote: 'Begäran',
    received: 'Kom in',
    memberId: 'Personens id',
    extension: 'Orsak till förlängningen',
    answer: 'Svar',
    ground: 'Orsak till avslaget',
    grounds: {
      'health-or-safety': 'Skulle äventyra hälsa eller säkerhet',
      'rights-of-others': 'Skulle berätta om någon annan',
      investigation: 'Skulle störa en utredning',
      'not-held': 'Uppgiften finns inte',
      'not-identified': 'Begäran visar inte vilken uppgift den gäller',
      repeated: 'Samma begäran har redan behandlats',
    },
    handler: 'Medarbetare som tillfrågats',
    handlerWords: 'Medarbetaren berättar',
    answerTitle: 'Svara',
    answerHint: 'Familjen läser det här. Berätta tydligt vad som gjordes eller varför inte.',
    grant: 'Begäran godkänns',
    logFrom: 'Förteckningen öppnas från och med',
    logFromHint: 'Förteckningen är öppen i 90 dagar. Behövs bara när du godkänner en äldre förteckning.',
    sendAnswer: 'Skicka svaret',
    extendTitle: 'Förlängd tid',
    extendHint: 'Högst två månader. Orsaken berättas för familjen under den första månaden.',
    extend: 'Förläng tiden',
    askTitle: 'Fråga en medarbetare',
    askHint: 'Personen ser begäran tills den har besvarats.',
    email: 'Medarbetarens e-post i arbetet',
    ask: 'Fråga',
    noteTitle: 'Berätta för dataskyddsombudet',
    noteHint: 'Vad du rättade eller varför uppgiften är riktig. Familjen ser inte det här som sådant.',
    note: 'Spara',
    closedBy: (who, when) => `${who}, ${when}`,
  },
  log: {
    title: 'Loggen enligt relation',
    lead: 'Varje läsning och ändring som gäller en familj. Relationen berättar varför den var möjlig.',
    days: { 1: 'Ett dygn', 7: '7 dagar', 30: '30 dagar', 365: 'Ett år' },
    period: 'Tid',
    show: 'Visa',
    relation: 'Relation',
    entries: 'Poster',
    people: 'Medarbetare',
    families: 'Familjer',
    relations: {
      team: 'Del i familjens ärenden',
      opened: 'Nödöppning',
      author: 'Har själv skrivit',
      sameRegister: 'Samma register',
      letThrough: 'Lov eller grund i lagen',
      officer: 'Dataskyddsombud',
      handler: 'Tillfrågad medarbetare',
      refused: 'Avvisat försök',
      none: 'Ingen relation till en enda familj',
    },
    all: 'Alla relationer',
    rows: 'Posterna, de nyaste först',
    when: 'När',
    who: 'Vem',
    what: 'Vad',
    family: 'Familj',
    refused: 'avvisat',
    none: 'Det finns inga poster.',
    older: 'Äldre',
    pages: 'Loggens sidor',
    onlyOf: (what) => `Bara ${what}.`,
    person: 'en medarbetare',
  },
  settings: {
    title: 'Vad familjerna ser',
    names: 'Familjerna ser medarbetarens namn',
    namesHint: 'Utan namn syns titel och enhet.',
    save: 'Spara',
    advisers: 'Vem familjen kan vända sig till',
    adviserKinds: {
      ombudsperson: 'Social- och patientombud',
      'privacy-officer': 'Dataskyddsombud',
      registry: 'Registratorskontor',
    },
    name: 'Namn',
    phone: 'Telefon',
    email: 'E-post',
    hours: 'Tider',
    inLanguage: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
    holds: 'Förteckningar som hålls inne',
    holdsLead:
      'När förteckningen över läsare skulle utsätta någon för fara kan den hållas inne i högst 180 dagar. Familjen får veta orsaken och vart den kan klaga.',
    holdMember: 'Personens id',
    holdMemberHint: 'Id:t syns i personens begäran.',
    holdGround: 'Orsak',
    holdGrounds: {
      'health-or-safety': 'Skulle äventyra hälsa eller säkerhet',
      'rights-of-others': 'Skulle berätta om någon annan',
      investigation: 'Skulle störa en utredning',
    },
    holdReasons: 'Motivering',
    holdUntil: 'Sista dag',
    hold: 'Håll inne förteckningen',
    endHold: 'Öppna förteckningen',
    noHolds: 'Ingen förteckning hålls inne.',
    deletions: 'Bevis på raderingar',
    deletionsLead:
      'Vad som har raderats när förvaringstiden gått ut. Fingeravtrycket är räknat på de raderade radernas id.',
    noDeletions: 'Inget har raderats ännu.',
    what: 'Vad',
    rule: 'Regel',
    rules: {
      'thirty-years': '30 år från avslutet',
      'ten-years': '10 år från avslutet',
      'from-birth': '120 år från barnets födelse',
    },
    deleted: 'Raderad',
    rows: 'Rader',
    hash: 'Fingeravtryck',
  },
  prove: 'Bekräfta först att det är du. Det har gått mer än 15 minuter sedan du loggade in.',
  proveLink: 'Bekräfta att det är du',
  done: {
    handled: 'Markerad som behandlad.',
    answered: 'Svaret är skickat.',
    extended: 'Förlängningen är antecknad och berättad för familjen.',
    asked: 'Medarbetaren har tillfrågats.',
    noted: 'Sparat för dataskyddsombudet.',
    saved: 'Sparat.',
    held: 'Förteckningen hålls inne.',
    opened: 'Förteckningen är öppen igen.',
  },
  back: 'Tillsyn över dataskyddet',
}

const en: Words = {
  title: 'Oversight of data protection',
  now: 'To handle',
  lead: 'Unusual reading, requests of families about own data, and the log by relation.',
  noContent: 'Here are ids, counts and names of workers. What is written about families you do not see.',
  alerts: {
    title: 'Unusual reading',
    open: (count) => (count === 1 ? '1 waits to be handled.' : `${count} wait to be handled.`),
    none: 'Nothing unusual has been noticed.',
    who: 'Who',
    what: 'What',
    when: 'When',
    state: 'State',
    waiting: 'Waits',
    kinds: {
      own: 'Own family',
      household: 'Family of somebody close',
      colleague: 'Family of a colleague',
      bulk: 'Many families in an hour',
      'no-relation': 'Many tries without a relation',
      emergency: 'Emergency opening',
    },
    explained: {
      own: 'The reader belongs to this family. Rightful reading is shown here too.',
      household: 'The reader has somebody close in the family: a common child, another home or a relative.',
      colleague: 'Somebody in the family works in the same unit as the reader.',
      bulk: 'At least 200 different families within an hour.',
      'no-relation': 'At least 20 tries or openings in a day without a part in the family’s matters.',
      emergency: 'The family was opened in an emergency. A colleague reviews it within 72 hours.',
    },
    count: ({ kind, count }) =>
      kind === 'bulk'
        ? `${count} families`
        : kind === 'no-relation'
          ? `${count} tries`
          : count === 1
            ? 'Once'
            : `${count} times`,
    relation: 'Relation',
    family: 'Id of the family',
    unit: 'Unit',
    seeLog: 'See the worker’s log',
    seeFamily: 'See the family’s log',
    handle: 'Handle',
    verdict: 'What did it turn out to be?',
    verdicts: {
      'in-order': 'In order: there was a reason',
      wrong: 'Wrong: there was no right to read',
      unclear: 'It stayed unclear',
    },
    words: 'Reasons',
    wordsHint: 'Whom you asked and what was agreed. Write nothing of the family’s matters.',
    save: 'Mark as handled',
    own: 'This is about your own reading. Another data protection officer handles it.',
    handled: 'Marked as handled.',
    handledBy: (who, when) => `${who}, ${when}`,
  },
  requests: {
    title: 'Requests about own data',
    none: 'There are no requests.',
    who: 'Who',
    kind: 'What',
    due: 'Answer by',
    state: 'State',
    kinds: {
      copy: 'Copy of the data',
      'older-log': 'Older list of readers',
      correct: 'Correction',
      comment: 'Own view',
      restrict: 'Restricted use',
      objection: 'Objection',
      revision: 'Revised decision',
    },
    states: {
      received: 'Waits',
      extended: 'More time',
      answered: 'Answered',
      refused: 'Refused',
      withdrawn: 'Taken back',
    },
    urgency: { 'in-time': 'In time', soon: 'Under a week', late: 'Late' },
    about: 'About the child',
    wrote: 'Request',
    received: 'Arrived',
    memberId: 'Id of the person',
    extension: 'Reason for more time',
    answer: 'Answer',
    ground: 'Reason for the refusal',
    grounds: {
      'health-or-safety': 'Would endanger health or safety',
      'rights-of-others': 'Would tell of somebody else',
      investigation: 'Would disturb an inquiry',
      'not-held': 'It is not held',
      'not-identified': 'The request does not tell which data it is about',
      repeated: 'The same request has been handled already',
    },
    handler: 'Worker who was asked',
    handlerWords: 'The worker tells',
    answerTitle: 'Answer',
    answerHint: 'The family reads this. Say clearly what was done, or why not.',
    grant: 'The request is granted',
    logFrom: 'The list is opened from',
    logFromHint: 'The list is open for 90 days. Needed only when you grant an older list.',
    sendAnswer: 'Send the answer',
    extendTitle: 'More time',
    extendHint: 'At most two months. The reason is told to the family within the first month.',
    extend: 'Take more time',
    askTitle: 'Ask a worker',
    askHint: 'That one sees the request until it has been answered.',
    email: 'The worker’s work address',
    ask: 'Ask',
    noteTitle: 'Tell the data protection officer',
    noteHint: 'What you corrected, or why it is right. The family does not see this as such.',
    note: 'Save',
    closedBy: (who, when) => `${who}, ${when}`,
  },
  log: {
    title: 'The log by relation',
    lead: 'Every reading and change about a family. The relation tells why it was possible.',
    days: { 1: 'A day', 7: '7 days', 30: '30 days', 365: 'A year' },
    period: 'Time',
    show: 'Show',
    relation: 'Relation',
    entries: 'Entries',
    people: 'Workers',
    families: 'Families',
    relations: {
      team: 'A part in the family’s matters',
      opened: 'Emergency opening',
      author: 'Wrote it',
      sameRegister: 'Same register',
      letThrough: 'A permission or a ground in the law',
      officer: 'Data protection officer',
      handler: 'Worker who was asked',
      refused: 'Refused try',
      none: 'No relation to one family',
    },
    all: 'All relations',
    rows: 'Entries, newest first',
    when: 'When',
    who: 'Who',
    what: 'What',
    family: 'Family',
    refused: 'refused',
    none: 'There are no entries.',
    older: 'Older',
    pages: 'Pages of the log',
    onlyOf: (what) => `Only ${what}.`,
    person: 'one worker',
  },
  settings: {
    title: 'What families see',
    names: 'Families see the worker’s name',
    namesHint: 'Without a name, title and unit are shown.',
    save: 'Save',
    advisers: 'Whom a family may turn to',
    adviserKinds: {
      ombudsperson: 'Social and patient ombudsperson',
      'privacy-officer': 'Data protection officer',
      registry: 'Registry',
    },
    name: 'Name',
    phone: 'Phone',
    email: 'E-mail',
    hours: 'Hours',
    inLanguage: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
    holds: 'Lists held back',
    holdsLead:
      'Where the list of readers would endanger somebody it may be held back for at most 180 days. The family is told the reason and where to complain.',
    holdMember: 'Id of the person',
    holdMemberHint: 'The id stands in the person’s request.',
    holdGround: 'Reason',
    holdGrounds: {
      'health-or-safety': 'Would endanger health or safety',
      'rights-of-others': 'Would tell of somebody else',
      investigation: 'Would disturb an inquiry',
    },
    holdReasons: 'Reasons',
    holdUntil: 'Last day',
    hold: 'Hold the list back',
    endHold: 'Open the list',
    noHolds: 'No list is held back.',
    deletions: 'Proofs of deletion',
    deletionsLead:
      'What was deleted when its time was over. The fingerprint is made of the ids of the deleted rows.',
    noDeletions: 'Nothing has been deleted yet.',
    what: 'What',
    rule: 'Rule',
    rules: {
      'thirty-years': '30 years from closing',
      'ten-years': '10 years from closing',
      'from-birth': '120 years from the birth of the child',
    },
    deleted: 'Deleted',
    rows: 'Rows',
    hash: 'Fingerprint',
  },
  prove: 'Confirm first that it is you. You signed in more than 15 minutes ago.',
  proveLink: 'Confirm it is you',
  done: {
    handled: 'Marked as handled.',
    answered: 'The answer has been sent.',
    extended: 'More time is noted, and the family told.',
    asked: 'The worker has been asked.',
    noted: 'Saved for the data protection officer.',
    saved: 'Saved.',
    held: 'The list is held back.',
    opened: 'The list is open again.',
  },
  back: 'Oversight of data protection',
}

export const oversightWorkTexts: Readonly<Record<Language, Words>> = { fi, sv, en }
