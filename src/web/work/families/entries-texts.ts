import type { Language } from '#platform/text.ts'

type EntriesTexts = {
  readonly write: string
  readonly writeLead: string
  readonly unit: string
  readonly unitHint: string
  readonly kind: string
  readonly about: string
  readonly whole: string
  readonly text: string
  readonly textHint: string
  readonly more: string
  readonly class: string
  readonly classHint: string
  readonly task: string
  readonly thread: string
  readonly threadHint: string
  readonly readers: string
  readonly readersHint: string
  readonly judge: string
  readonly judgeHint: string
  readonly understands: string
  readonly understandsChoices: Readonly<Record<'not-judged' | 'yes' | 'no', string>>
  readonly maySee: string
  readonly maySeeHint: string
  readonly reasons: string
  readonly send: string
  readonly entries: string
  readonly lead: string
  readonly filter: string
  readonly everybody: string
  readonly allKinds: string
  readonly show: string
  readonly none: string
  readonly noneText: string
  readonly byWorker: (name: string, unit: string) => string
  readonly byMember: (name: string) => string
  readonly placeHidden: string
  readonly somebody: string
  readonly ofWhom: (name: string) => string
  readonly ownThread: string
  readonly ownPart: string
  readonly forbids: string
  readonly crossed: string
  readonly readBy: (names: string) => string
  readonly readByNobody: string
  readonly ownPartRead: string
  readonly threadRead: string
  readonly kindOf: string
  readonly keptFrom: (name: string, ground: string) => string
  readonly open: string
  readonly openHint: string
  readonly openSend: string
  readonly close: (name: string) => string
  readonly keep: string
  readonly keepHint: string
  readonly whom: string
  readonly ground: string
  readonly choose: string
  readonly judgeThis: string
  readonly older: string
  readonly newer: string
  readonly page: (page: number) => string
  readonly done: Readonly<Record<string, string>>
}

export const entriesTexts: Readonly<Record<Language, EntriesTexts>> = {
  fi: {
    write: 'Kirjoita merkintä',
    writeLead:
      'Merkintä tulee oman yksikkösi rekisteriin. Perheestä sitä ei lue kukaan, ellet valitse lukijaa.',
    unit: 'Mistä yksiköstä kirjoitat',
    unitHint: 'Merkintä tulee tämän yksikön rekisteriin.',
    kind: 'Mitä kirjoitat',
    about: 'Kenestä',
    whole: 'Koko perheestä',
    text: 'Teksti',
    textHint: 'Kirjoita niin, että voit näyttää sen perheelle. Vain se, mitä yhteistyö tarvitsee.',
    more: 'Luonne, palvelutehtävä ja lapsen oma tahto',
    class: 'Mitä merkintä kertoo',
    classHint: 'Muu kuin tavallinen ei siirry toiseen rekisteriin suostumuksellakaan.',
    task: 'Palvelutehtävä',
    thread: 'Lapsen omaan viestiketjuun',
    threadHint: 'Lapsi lukee, huoltajat eivät. Valitse ylhäältä, kenen lapsen.',
    readers: 'Kuka perheestä saa lukea',
    readersHint: 'Erillään asuvat vanhemmat valitaan kumpikin erikseen.',
    judge: 'Lapsen oma tahto tässä asiassa',
    judgeHint: 'Arvioi tämän yhteydenoton perusteella, ei iän.',
    understands: 'Ymmärtääkö lapsi asian',
    understandsChoices: { 'not-judged': 'Ei arvioitu nyt', yes: 'Ymmärtää', no: 'Ei ymmärrä' },
    maySee: 'Lapsi haluaa, että huoltajat saavat lukea',
    maySeeHint: 'Jos lapsi ymmärtää ja kieltää, merkintää ei voi avata huoltajille.',
    reasons: 'Perustelut arviolle',
    send: 'Tallenna merkintä',
    entries: 'Merkinnät',
    lead: 'Näet oman rekisterisi merkinnät ja ne muut, jotka perheen lupa tai kirjattu peruste päästää läpi.',
    filter: 'Rajaa',
    everybody: 'Kaikista',
    allKinds: 'Kaikki lajit',
    show: 'Näytä',
    none: 'Ei merkintöjä, jotka näkyvät sinulle',
    noneText: 'Luettelo ei kerro, onko muilla omia merkintöjä.',
    byWorker: (name, unit) => `${name}, ${unit}`,
    byMember: (name) => `${name}, perheestä`,
    placeHidden: 'Kirjoittaja ei näy sinulle: turvakielto',
    somebody: 'joku perheestä',
    ofWhom: (name) => `Kenestä: ${name}`,
    ownThread: 'oma viestiketju',
    ownPart: 'vanhemman oma osuus',
    forbids: 'Lapsi ei halua, että huoltajat lukevat',
    crossed: 'näkyy luvalla tai perusteella',
    readBy: (names) => `Perheestä lukee: ${names}`,
    readByNobody: 'Perheestä ei lue kukaan',
    ownPartRead: 'Lukee vain kirjoittaja ja yksikkö, jolle hän kirjoitti',
    threadRead: 'Lukee vain lapsi itse ja yksikkö. Vain lapsi voi avata ketjun muille.',
    kindOf: 'Laji',
    keptFrom: (name, ground) => `Ei avata: ${name} (${ground})`,
    open: 'Avaa luettavaksi',
    openHint: 'Hän näkee merkinnän heti omalla sivullaan.',
    openSend: 'Avaa',
    close: (name) => `Sulje: ${name}`,
    keep: 'Älä avaa jollekulle',
    keepHint: 'Peruste kirjataan. Merkintää ei sen jälkeen voi avata hänelle vahingossa.',
    whom: 'Kenelle',
    ground: 'Peruste',
    choose: 'Valitse',
    judgeThis: 'Arvioi lapsen tahto',
    older: 'Vanhemmat',
    newer: 'Uudemmat',
    page: (page) => `Sivu ${page}`,
    done: {
      write: 'Merkintä on tallennettu.',
      open: 'Merkintä on avattu luettavaksi.',
      close: 'Merkintä on suljettu häneltä.',
      judge: 'Arvio on tallennettu.',
    },
  },
  sv: {
    write: 'Skriv en anteckning',
    writeLead:
      'Anteckningen hör till din enhets register. Ingen i familjen läser den om du inte väljer en läsare.',
    unit: 'Från vilken enhet du skriver',
    unitHint: 'Anteckningen hör till den här enhetens register.',
    kind: 'Vad du skriver',
    about: 'Om vem',
    whole: 'Om hela familjen',
    text: 'Text',
    textHint: 'Skriv så att du kan visa det för familjen. Bara det som samarbetet behöver.',
    more: 'Art, serviceuppgift och barnets egen vilja',
    class: 'Vad anteckningen berättar',
    classHint: 'Annat än vanligt går inte till ett annat register ens med samtycke.',
    task: 'Serviceuppgift',
    thread: 'Till barnets egen tråd',
    threadHint: 'Barnet läser, vårdnadshavarna inte. Välj ovan vilket barn.',
    readers: 'Vem i familjen som får läsa',
    readersHint: 'Föräldrar som bor isär väljs var för sig.',
    judge: 'Barnets egen vilja i den här saken',
    judgeHint: 'Bedöm utifrån den här kontakten, inte utifrån åldern.',
    understands: 'Förstår barnet saken',
    understandsChoices: { 'not-judged': 'Inte bedömt nu', yes: 'Förstår', no: 'Förstår inte' },
    maySee: 'Barnet vill att vårdnadshavarna får läsa',
    maySeeHint: 'Om barnet förstår och förbjuder kan anteckningen inte öppnas för vårdnadshavarna.',
    reasons: 'Motivering till bedömningen',
    send: 'Spara anteckningen',
    entries: 'Anteckningar',
    lead: 'Du ser anteckningarna i ditt eget register och dem som familjens lov eller en antecknad grund släpper igenom.',
    filter: 'Avgränsa',
    everybody: 'Om alla',
    allKinds: 'Alla slag',
    show: 'Visa',
    none: 'Inga anteckningar syns för dig',
    noneText: 'Listan säger inte om andra har egna anteckningar.',
    byWorker: (name, unit) => `${name}, ${unit}`,
    byMember: (name) => `${name}, i familjen`,
    placeHidden: 'Skribenten syns inte för dig: spärrmarkering',
    somebody: 'någon i familjen',
    ofWhom: (name) => `Om: ${name}`,
    ownThread: 'egen tråd',
    ownPart: 'förälderns egen del',
    forbids: 'Barnet vill inte att vårdnadshavarna läser',
    crossed: 'syns genom lov eller grund',
    readBy: (names) => `I familjen läser: ${names}`,
    readByNobody: 'Ingen i familjen läser',
    ownPartRead: 'Läses bara av den som skrev och enheten som hen skrev till',
    threadRead: 'Läses bara av barnet och enheten. Bara barnet kan öppna tråden för andra.',
    kindOf: 'Slag',
    keptFrom: (name, ground) => `Öppnas inte: ${name} (${ground})`,
    open: 'Öppna för läsning',
    openHint: 'Personen ser anteckningen genast på sin egen sida.',
    openSend: 'Öppna',
    close: (name) => `Stäng för ${name}`,
    keep: 'Öppna inte för någon',
    keepHint: 'Grunden antecknas. Anteckningen kan sedan inte öppnas för personen av misstag.',
    whom: 'För vem',
    ground: 'Grund',
    choose: 'Välj',
    judgeThis: 'Bedöm barnets vilja',
    older: 'Äldre',
    newer: 'Nyare',
    page: (page) => `Sida ${page}`,
    done: {
      write: 'Anteckningen är sparad.',
      open: 'Anteckningen är öppnad för läsning.',
      close: 'Anteckningen är stängd för personen.',
      judge: 'Bedömningen är sparad.',
    },
  },
  en: {
    write: 'Write an entry',
    writeLead:
      'The entry belongs to your unit’s register. Nobody of the family reads it unless you choose a reader.',
    unit: 'From which unit you write',
    unitHint: 'It goes into the register of this unit.',
    kind: 'What you write',
    about: 'About whom',
    whole: 'The whole family',
    text: 'Text',
    textHint: 'Write so that you can show it to the family. Only what working together needs.',
    more: 'Nature, service task and the child’s own wish',
    class: 'What the entry tells',
    classHint: 'Anything but ordinary goes to no other register, not even on consent.',
    task: 'Service task',
    thread: 'In the child’s own thread',
    threadHint: 'The child reads it, guardians do not. Choose above which child.',
    readers: 'Who of the family may read it',
    readersHint: 'Parents who live apart are chosen one by one.',
    judge: 'The child’s own wish in this matter',
    judgeHint: 'Judge by this contact, not by age.',
    understands: 'Does the child understand the matter',
    understandsChoices: { 'not-judged': 'Not judged now', yes: 'Understands', no: 'Does not understand' },
    maySee: 'The child wants guardians to be able to read it',
    maySeeHint: 'If the child understands and forbids it, the entry cannot be opened to guardians.',
    reasons: 'Reasons for the judgement',
    send: 'Save the entry',
    entries: 'Entries',
    lead: 'You see entries of your own register, and those that the family’s permission or a recorded ground lets through.',
    filter: 'Narrow down',
    everybody: 'About everybody',
    allKinds: 'All kinds',
    show: 'Show',
    none: 'No entries are shown to you',
    noneText: 'The list does not say whether others have entries of their own.',
    byWorker: (name, unit) => `${name}, ${unit}`,
    byMember: (name) => `${name}, of the family`,
    placeHidden: 'Who wrote it is not shown to you: protected address',
    somebody: 'somebody of the family',
    ofWhom: (name) => `About ${name}`,
    ownThread: 'own thread',
    ownPart: 'a parent’s own part',
    forbids: 'The child does not want guardians to read it',
    crossed: 'seen by permission or ground',
    readBy: (names) => `Read in the family by ${names}`,
    readByNobody: 'Read by nobody of the family',
    ownPartRead: 'Read only by the writer and the unit written to',
    threadRead: 'Read only by the child and the unit. Only the child can open the thread to others.',
    kindOf: 'Kind',
    keptFrom: (name, ground) => `Kept from ${name} (${ground})`,
    open: 'Open for reading',
    openHint: 'They see the entry at once on their own page.',
    openSend: 'Open',
    close: (name) => `Close it to ${name}`,
    keep: 'Keep it from somebody',
    keepHint: 'The ground is recorded. After that the entry cannot be opened to them by mistake.',
    whom: 'To whom',
    ground: 'Ground',
    choose: 'Choose',
    judgeThis: 'Judge the child’s wish',
    older: 'Older',
    newer: 'Newer',
    page: (page) => `Page ${page}`,
    done: {
      write: 'The entry has been saved.',
      open: 'The entry is open for reading.',
      close: 'The entry is closed to them.',
      judge: 'The judgement has been saved.',
    },
  },
}
