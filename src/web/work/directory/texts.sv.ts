import type { DirectoryTexts } from './texts-type.ts'

const one =
  (singular: string, plural: (count: number) => string) =>
  (count: number): string =>
    count === 1 ? singular : plural(count)

export const sv: DirectoryTexts = {
  back: 'Arbetet med katalogen',
  county: 'Välfärdsområde',
  area: 'Område',
  wholeCounty: 'Hela välfärdsområdet',
  municipality: 'Kommun',
  wholeArea: 'Alla kommuner',
  show: 'Visa',
  save: 'Spara',
  cancel: 'Avbryt',
  saved: 'Sparat. Ändringen syns genast.',
  notDone: 'Inget ändrades',
  pages: 'Sidor',
  pageOf: (page, pages) => `Sida ${page}/${pages}`,
  previous: 'Föregående',
  next: 'Nästa',
  languageNames: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
  hub: {
    title: 'Arbetet med katalogen',
    nothing: 'Inget väntar. Uppgifterna är i ordning.',
    waiting: one('En sak väntar.', (count) => `${count} saker väntar.`),
    waits: 'Väntar i dag',
    toCheck: one('1 tjänst ska kontrolleras', (count) => `${count} tjänster ska kontrolleras`),
    unanswered: one('1 organisation har inte svarat', (count) => `${count} organisationer har inte svarat`),
    unconfirmed: one(
      '1 tjänst är märkt som obekräftad',
      (count) => `${count} tjänster är märkta som obekräftade`,
    ),
    hidden: one(
      '1 tjänst är dold eftersom ingen svarade',
      (count) => `${count} tjänster är dolda eftersom ingen svarade`,
    ),
    corrections: one(
      '1 anmälan eller förslag väntar på beslut',
      (count) => `${count} anmälningar eller förslag väntar på beslut`,
    ),
    translations: one('1 översättning saknas', (count) => `${count} översättningar saknas`),
    sentDrafts: one('1 utkast väntar på publicering', (count) => `${count} utkast väntar på publicering`),
    duplicates: one('1 par ser ut som samma tjänst', (count) => `${count} par ser ut som samma tjänst`),
    searchGaps: one('1 ord söktes men hittades inte', (count) => `${count} ord söktes men hittades inte`),
    bounced: one(
      'Posten till 1 ansvarig når inte fram',
      (count) => `Posten till ${count} ansvariga når inte fram`,
    ),
    imports: one('1 import väntar', (count) => `${count} importer väntar`),
    tools: 'Vad man kan göra här',
    tool: {
      gaps: { name: 'Luckor', what: 'Vad som saknas i familjernas hus, per område och kommun' },
      quality: { name: 'Att förbättra', what: 'Vad som finns att göra i varje tjänsts uppgifter' },
      duplicates: { name: 'Dubbletter', what: 'Samma tjänst två gånger: jämför och slå ihop' },
      vocabulary: { name: 'Ordlista', what: 'Familjernas ord som leder till tjänster' },
      notFound: { name: 'Sökt men inte hittat', what: 'Vad familjer har sökt förgäves' },
      matrix: {
        name: 'Tjänster per område',
        what: 'Vad som finns i området, vad som gör besök, vad som saknas',
      },
      settings: { name: 'Inställningar', what: 'Kontrollintervall, namn och andra val' },
      imports: { name: 'Import', what: 'Tjänster från en tabell eller ett annat register' },
      calls: { name: 'Ringlista', what: 'Vem man ringer när ingen har svarat' },
    },
  },
  gaps: {
    title: 'Luckor',
    lead: 'Familjerna får alltid se den närmaste hjälpen. Här ser du vad som verkligen saknas.',
    rooms: 'Rum utan tjänst',
    standing: { empty: 'Ingen tjänst alls', far: 'Bara från annat håll, per telefon eller på distans' },
    allLit: 'I varje rum finns en tjänst nära.',
    partly: one(
      '1 rum är tomt i en del av kommunerna',
      (count) => `${count} rum är tomma i en del av kommunerna`,
    ),
    without: (names) => `Saknas: ${names}`,
    listings: (count) => `Tjänster som saknar något (${count})`,
    none: 'De här tjänsterna saknar ingenting.',
    lacks: {
      'one-language': 'Bara på ett språk',
      'no-phone': 'Ingen telefon',
      'no-hours': 'Inga tider',
      'no-maintainer': 'Ingen ansvarig',
      unconfirmed: 'Obekräftad',
    },
    everyLack: 'Alla luckor',
    lack: 'Vad saknas',
    more: (count) => `… och ${count} till. Begränsa med område eller lucka.`,
    toMatrix: 'Anteckna för området',
    addService: 'Lägg till en tjänst',
  },
  quality: {
    title: 'Att förbättra',
    lead: (inOrder, listings) =>
      `${inOrder} av ${listings} tjänster är i ordning. De andra finns nedan, det mest brådskande först.`,
    kinds: { fresh: 'Aktualitet', complete: 'Uppgifter', parity: 'Språk', plain: 'Klarspråk' },
    codes: {
      unconfirmed: 'Obekräftad',
      'check-due': 'Ska kontrolleras',
      'no-maintainer': 'Ingen ansvarig',
      'one-maintainer': 'Bara en ansvarig',
      'missing-language': 'Ett obligatoriskt språk saknas',
      'translation-wanted': 'Översättning önskas',
      'no-contact': 'Ingen kontaktuppgift alls',
      'no-phone': 'Ingen telefon',
      'no-phone-hours': 'Ingen telefontid',
      'no-hours': 'Inga öppettider',
      'no-place': 'Ingen plats',
      'no-summary': 'Ingen enradig beskrivning',
      'no-for-whom': 'Säger inte för vem',
      'no-way-in': 'Säger inte hur man kommer med',
      'no-after-contact': 'Säger inte vad som händer sedan',
      'no-cost': 'Inget pris',
      'no-answer-time': 'Ingen svarstid',
      'no-professional-contact': 'Ingen kontakt för yrkespersoner',
      'long-sentence': 'Lång mening',
      'long-word': 'Långt ord',
      passive: 'Säger inte vem som gör',
      'official-word': 'Kanslispråk',
    },
    item: (item, language) => {
      const said = item.found ?? ''
      switch (item.code) {
        case 'unconfirmed':
          return `Bekräfta uppgifterna: de har inte bekräftats sedan ${said}.`
        case 'check-due':
          return `Kontrollera om uppgifterna stämmer. Kontrolldagen var ${said}.`
        case 'no-maintainer':
          return 'Bjud in två ansvariga för organisationens uppgifter.'
        case 'one-maintainer':
          return 'Bjud in en ansvarig till, så att uppgifterna hålls aktuella också under semestrar.'
        case 'missing-language':
          return `Skriv detta ${language}: lagen kräver det.`
        case 'translation-wanted':
          return item.count === 1
            ? `Skriv en text också ${language}.`
            : `Skriv ${item.count ?? 0} texter också ${language}.`
        case 'no-contact':
          return 'Ange telefon, webbadress eller tidsbokning.'
        case 'no-phone':
          return 'Lägg till ett telefonnummer, om det finns.'
        case 'no-phone-hours':
          return 'Berätta när någon svarar i telefon.'
        case 'no-hours':
          return 'Berätta när platsen är öppen.'
        case 'no-place':
          return 'Lägg till en plats, eller ta bort ”på plats”.'
        case 'no-summary':
          return 'Skriv på en rad vad det här är.'
        case 'no-for-whom':
          return 'Berätta för vem det här är.'
        case 'no-way-in':
          return 'Berätta hur man kommer med.'
        case 'no-after-contact':
          return 'Berätta vad som händer efter kontakten.'
        case 'no-cost':
          return 'Berätta vad det kostar.'
        case 'no-answer-time':
          return 'Berätta inom hur många dagar ni svarar.'
        case 'no-professional-contact':
          return 'Berätta hur en yrkesperson får kontakt.'
        case 'long-sentence':
          return `Dela meningen (${item.count ?? 0} ord): ”${said}”`
        case 'long-word':
          return `Dela eller byt ordet: ”${said}”`
        case 'passive':
          return `Berätta vem som gör: ”${said}”`
        case 'official-word':
          return `Byt ”${said}”. Förslag: ${item.instead ?? ''}`
      }
    },
    everything: 'Allt',
    what: 'Vad ska göras',
    organisation: 'Anordnare',
    everyOrganisation: 'Alla anordnare',
    none: 'Med de här begränsningarna finns inget att göra.',
    fix: 'Rätta',
    check: 'Öppna',
    people: 'Ansvariga',
    byOrganisation: 'Per anordnare',
    byArea: 'Per område',
    listings: 'Tjänster',
    toDo: 'Att göra',
    field: {
      name: 'Namn',
      summary: 'På en rad',
      description: 'Beskrivning',
      forWhom: 'För vem',
      howToGetIn: 'Hur man kommer med',
      afterContact: 'Vad som händer sedan',
      cost: 'Pris',
      criteria: 'Grunder',
      phone: 'Kontakt',
      hours: 'Tider',
      places: 'Platser',
      professional: 'För yrkespersoner',
      times: 'Svarstider',
      maintainers: 'Uppdatering',
      listing: 'Uppgifter',
    },
  },
  duplicates: {
    title: 'Dubbletter',
    lead: one(
      'Ett par ser ut som samma tjänst. Jämför och bestäm.',
      (count) => `${count} par ser ut som samma tjänst. Jämför och bestäm.`,
    ),
    none: 'Inget ser ut att finnas här två gånger.',
    signs: {
      'same-kind': 'samma slag',
      'same-name': 'samma namn',
      'like-name': 'liknande namn',
      'same-organisation': 'samma anordnare',
      'like-organisation': 'liknande anordnare',
      'same-place': 'samma plats',
      'same-address': 'samma adress',
      'same-municipality': 'samma kommun',
      'same-phone': 'samma telefon',
      'same-web': 'samma webbadress',
      'other-kind': 'annat slag',
      'other-name': 'annat namn',
      'other-address': 'annan adress',
      'other-place': 'annan kommun',
    },
    compare: 'Jämför',
    apart: 'Det här är två olika tjänster',
    toldApart: 'Uppfattat. Paret visas inte igen.',
    merged: 'Senast sammanslagna',
    mergedLine: (name, into) => `${name} → ${into}`,
    by: (when, who) => `${when}, ${who}`,
    undo: 'Skilj åt igen',
    undone: 'Åtskilda. Båda är som före sammanslagningen.',
    undoneKept: 'Åtskilda. Den ena hade redan ändrats och är kvar som den är nu.',
    mergeTitle: 'Slå ihop två tjänster',
    mergeLead:
      'Välj vilken uppgift som blir kvar. Den gamla adressen leder till den tjänst som blir kvar, och bådas historia sparas.',
    keep: 'Blir kvar',
    keepOther: 'Byt vilken som blir kvar',
    stays: 'Den här blir kvar',
    goes: 'Den här försvinner',
    fields: {
      name: 'Namn',
      summary: 'På en rad',
      description: 'Beskrivning',
      forWhom: 'För vem',
      howToGetIn: 'Hur man kommer med',
      afterContact: 'Vad som händer sedan',
      cost: 'Pris',
      criteria: 'Grunder',
      access: 'Hur man får tjänsten',
      free: 'Avgiftsfri',
      ageFrom: 'Lägsta ålder',
      ageTo: 'Högsta ålder',
      phone: 'Telefon',
      phoneHours: 'Telefontider',
      web: 'Webbadress',
      booking: 'Tidsbokning',
      doorKey: 'Dörren där man ber om hjälp',
      answerDays: 'Svar, vardagar',
      startDays: 'Börjar, vardagar',
      professional: 'För yrkespersoner',
      video: 'Video',
      criteriaFrom: 'Grunderna gäller från',
    },
    joined: {
      modes: 'sätt',
      languages: 'språk',
      places: 'platser',
      municipalities: 'kommuner',
      localWords: 'sökord',
      exceptions: 'avvikande tider',
    },
    joinedLead: 'Från båda tas med:',
    inherited: 'Den gemensamma texten',
    empty: 'Ingenting',
    yes: 'Ja',
    no: 'Nej',
    same: 'Tjänsterna säger samma sak. Du kan slå ihop dem genast.',
    merge: 'Slå ihop',
    mergeDone:
      'Sammanslagna. Den gamla adressen leder nu till den som blev kvar. Du kan ännu skilja dem åt nedan.',
  },
  matrix: {
    title: 'Tjänster per område',
    lead: 'Tabellen fylls i ur tjänsteuppgifterna. Berätta här det som uppgifterna inte säger.',
    publicPage: 'Familjernas sida',
    card: 'Bilaga till familjecenterkortet',
    service: 'Tjänst',
    inArea: 'I området',
    said: (who) => `Angett av ${who}`,
    computed: 'Ur tjänsteuppgifterna',
    change: 'Ändra',
    changeOf: (name) => `: ${name}`,
    presence: {
      fixed: 'Finns i området',
      outreach: 'Besöker området',
      both: 'Finns och gör besök',
      none: 'Inte i området',
    },
    allAreas: 'Alla områden',
    presenceLabel: 'Hur finns tjänsten i området?',
    asListed: (words) => `Som tjänsteuppgifterna säger (nu: ${words})`,
    samePremises: 'Är den i familjecentrets lokaler?',
    yes: 'Ja',
    no: 'Nej',
    notSaid: 'Sägs inte',
    plannedFrom: 'Kommer från och med',
    plannedHint: 'Bara om tjänsten inte finns ännu.',
    because: 'Inte med, eftersom',
    becauseHint: 'Familjer läser det här. Berätta var hjälpen finns under tiden.',
    onlyOwn: 'Du kan ändra bara ditt eget område. De andra kan du se.',
    schools: 'Skolan och familjecentret',
    schoolsLead: 'Det här visas på områdets sida.',
    schoolHealth: 'Skol- och studerandehälsovården',
    studentWelfare: 'Elev- och studerandevården (kurator och psykolog)',
    part: 'En del av familjecentret',
    cooperation: 'I fast samarbete',
    schoolWords: 'Så arbetar ni tillsammans',
    schoolWordsHint: 'En eller två meningar till familjerna.',
  },
  words: {
    title: 'Ordlista',
    lead: 'Familjer söker med sina egna ord. Lägg till ett ord, så förstår sökningen det genast.',
    add: 'Lägg till ord',
    changeTitle: 'Ändra ord',
    own: 'Egna ord',
    ofProduct: 'Gemensamma ord',
    ofProductLead: 'De här följer med Familjehuset och kan inte ändras här.',
    none: 'Det finns inga egna ord ännu.',
    kind: 'Vad gör orden?',
    kinds: { same: 'Betyder samma sak', 'leads-to': 'Leder till en tjänst' },
    kindHints: { same: 'mormor, farmor, mommo', 'leads-to': 'läxhjälp → ungdomsarbete' },
    wordsIn: (language) => `Ord ${language}`,
    wordsHint: 'Ett ord eller uttryck per rad.',
    types: 'Till vilken tjänst?',
    typesHint: 'Välj en eller flera.',
    because: 'Varför',
    becauseHint: 'Nästa koordinator tackar.',
    active: 'Används i sökningen',
    change: 'Ändra',
    remove: 'Ta bort',
    removed: 'Orden har tagits bort.',
    off: 'Används inte',
    tryTitle: 'Pröva',
    tryLabel: 'Vad skriver familjen?',
    tryButton: 'Sök',
    tryNone: 'Ingenting hittas.',
    tryFound: one('1 tjänst', (count) => `${count} tjänster`),
    by: (when, who) => `${when}, ${who}`,
  },
  notFound: {
    title: 'Sökt men inte hittat',
    lead: 'Ord som har sökts under minst fem olika dagar utan en bra träff.',
    privacy:
      'Ingen ser vem som har sökt. Ord som söks sällan räknas bara krypterade, och ord som liknar namn, nummer eller adresser visas aldrig.',
    none: 'Inget ord väntar.',
    unread: one(
      'Dessutom har 1 sökning räknats, men orden visas inte.',
      (count) => `Dessutom har ${count} olika sökningar räknats, men orden visas inte.`,
    ),
    last: (day) => `senast ${day}`,
    outcome: { none: 'inga träffar', weak: 'bara gissningar' },
    days: one('1 dag', (count) => `${count} dagar`),
    addWord: 'Lägg till i ordlistan',
    settle: 'Klart',
    settled: 'Märkt som klart.',
    search: 'Sök själv',
  },
  settings: {
    title: 'Inställningar',
    lead: 'Så sköts välfärdsområdets katalog. Ett område kan bestämma annat.',
    leadOfArea: 'Så gör man i det här området. Utan eget val gäller välfärdsområdets val.',
    keys: {
      'worker-names': { label: 'Vem ser medarbetarnas namn?', hint: 'Bekanta namn hjälper, men byts ofta.' },
      'check-every-days': {
        label: 'Hur ofta kontrolleras uppgifterna?',
        hint: 'Organisationen får ett meddelande när dagen kommer.',
      },
      'mark-after-days': {
        label: 'När märks tjänsten ”inte bekräftad”?',
        hint: 'Dagar efter kontrolldagen, om ingen svarar.',
      },
      'hide-after-days': {
        label: 'När döljs tjänsten?',
        hint: 'Dagar efter kontrolldagen. Lagstadgade tjänster döljs inte.',
      },
      'ngo-review': {
        label: 'Granskar koordinatorn först det som föreningar, församlingar och företag skriver?',
        hint: 'Om inte, publiceras det genast.',
      },
    },
    choices: {
      never: 'Ingen',
      professionals: 'Inloggade yrkespersoner',
      true: 'Ja, före publicering',
      false: 'Nej, det publiceras genast',
    },
    days: 'dagar',
    otherwise: (value) => `Annars: ${value}`,
    asCounty: 'Som i välfärdsområdet',
    asProduct: 'Som vanligt',
    readOnly: 'Du ser inställningarna men kan inte ändra dem.',
  },
}
