import type { Language } from '#platform/text.ts'
import { untilInFinnish } from '#platform/words.ts'

type PermitsTexts = {
  readonly lead: string
  readonly asks: string
  readonly consents: string
  readonly bans: string
  readonly grounds: string
  readonly none: string
  readonly noAsks: string
  readonly noBans: string
  readonly noGrounds: string
  readonly about: string
  readonly wholeFamily: string
  readonly giver: string
  readonly to: string
  readonly toEverybody: string
  readonly what: string
  readonly purpose: string
  readonly until: string
  readonly given: string
  readonly state: string
  readonly asked: string
  readonly askedBy: string
  readonly law: string
  readonly why: string
  readonly recorded: string
  readonly waiting: string
  readonly answers: Readonly<Record<'given' | 'declined' | 'called-off', string>>
  readonly inForce: string
  readonly over: (day: string) => string
  readonly withdrawn: (day: string) => string
  readonly ended: (day: string) => string
  readonly lifted: (day: string) => string
  readonly untilDay: (day: string) => string
  readonly hidden: (ground: string, day: string) => string
  readonly words: string
  readonly callOff: string
  readonly stop: string
  readonly stopSend: string
  readonly stopHint: string
  readonly way: string
  readonly ask: string
  readonly askLead: string
  readonly askSend: string
  readonly aboutWhom: string
  readonly whoGives: string
  readonly whoGivesHint: string
  readonly side: string
  readonly choose: string
  readonly task: (task: string) => string
  readonly all: (organisation: string) => string
  readonly one: (words: string) => string
  readonly document: string
  readonly lastDay: string
  readonly lastDayHint: string
  readonly how: string
  readonly howChoices: Readonly<Record<'signed-in' | 'on-the-spot' | 'by-phone', string>>
  readonly readAloud: string
  readonly readAloudNames: {
    readonly whose: string
    readonly organisation: string
    readonly what: string
    readonly until: string
  }
  readonly child: string
  readonly understands: string
  readonly understandsChoices: Readonly<Record<'not-judged' | 'yes' | 'no', string>>
  readonly reasons: string
  readonly ban: string
  readonly banLead: string
  readonly banSend: string
  readonly whoseBan: string
  readonly banFrom: string
  readonly ground: string
  readonly groundLead: string
  readonly groundSend: string
  readonly reference: string
  readonly referenceHint: string
  readonly tell: string
  readonly tellNow: string
  readonly tellLater: (ground: string) => string
  readonly tellDay: string
  readonly endGround: string
  readonly endGroundHint: string
  readonly voluntary: string
  readonly prove: string
  readonly done: Readonly<Record<string, string>>
}

export const permitsTexts: Readonly<Record<Language, PermitsTexts>> = {
  fi: {
    lead: 'Mihin perhe on suostunut, mitä se on kieltänyt ja mitä laki päästää läpi. Näet sen, minkä yksikkösi saa tietää.',
    asks: 'Kysytty',
    consents: 'Suostumukset',
    bans: 'Kiellot',
    grounds: 'Lakiin perustuvat perusteet',
    none: 'Suostumuksia ei näy sinulle.',
    noAsks: 'Mikään kysymys ei odota vastausta.',
    noBans: 'Kieltoja ei näy sinulle.',
    noGrounds: 'Perusteita ei ole kirjattu.',
    about: 'Kenen tiedot',
    wholeFamily: 'Koko perhe',
    giver: 'Kuka päättää',
    to: 'Kenelle',
    toEverybody: 'Kaikille muille paitsi rekisterinpitäjälle',
    what: 'Mitä',
    purpose: 'Mihin',
    until: 'Voimassa',
    given: 'Annettu',
    state: 'Tila',
    asked: 'Kysytty',
    askedBy: 'Kysyi',
    law: 'Laki',
    why: 'Perustelu',
    recorded: 'Kirjattu',
    waiting: 'Odottaa vastausta',
    answers: { given: 'Suostui', declined: 'Ei suostunut', 'called-off': 'Peruttu' },
    inForce: 'Voimassa',
    over: (day) => `Päättyi ${day}`,
    withdrawn: (day) => `Peruttu ${day}`,
    ended: (day) => `Päätetty ${day}`,
    lifted: (day) => `Poistettu ${day}`,
    untilDay: (day) => `${untilInFinnish(day)} asti`,
    hidden: (ground, day) => `Perheelle ei kerrota ennen: ${day} (${ground})`,
    words: 'Sanat, jotka perhe näkee',
    callOff: 'Peru kysymys',
    stop: 'Perhe perui suostumuksen',
    stopSend: 'Lopeta heti',
    stopHint: 'Luku loppuu heti. Myös osat, jotka perustuvat tähän, päättyvät.',
    way: 'Miten perhe kertoi',
    ask: 'Kysy suostumusta',
    askLead: 'Kysymyksen näkee vain se, jolta kysytään. Hän voi sanoa ei ja saa apua siitä huolimatta.',
    askSend: 'Tallenna',
    aboutWhom: 'Kenen tiedoista on kyse',
    whoGives: 'Kuka päättää',
    whoGivesHint:
      'Aikuinen päättää omistaan. Lapsi, joka ymmärtää, päättää itse; muuten huoltaja, joka saa nähdä tiedot.',
    side: 'Mikä organisaatio ja rekisteri saa luvan',
    choose: 'Valitse',
    task: (task) => `Palvelutehtävä: ${task}`,
    all: (organisation) => `Kaikki, mitä ${organisation} on kirjannut`,
    one: (words) => `Merkintä: ${words}`,
    document: 'Yksi merkintä',
    lastDay: 'Viimeinen päivä',
    lastDayHint: 'Enintään vuosi.',
    how: 'Miten',
    howChoices: {
      'signed-in': 'Kysy hänen omalla sivullaan',
      'on-the-spot': 'Hän suostui paikan päällä',
      'by-phone': 'Hän suostui puhelimessa',
    },
    readAloud: 'Lue nämä sanat, kun kysyt itse',
    readAloudNames: {
      whose: '(kenen asiat)',
      organisation: '(organisaatio)',
      what: '(mitä tietoja)',
      until: '(päivä)',
    },
    child: 'Jos tiedot ovat lapsen',
    understands: 'Ymmärtääkö lapsi asian',
    understandsChoices: { 'not-judged': 'Tiedot ovat aikuisen', yes: 'Ymmärtää', no: 'Ei ymmärrä' },
    reasons: 'Perustelut arviolle',
    ban: 'Kirjaa kielto',
    banLead:
      'Kielto on suostumusten yläpuolella. Vain lakiin perustuva peruste ohittaa sen. Kiellon poistaa vain se, joka sen asetti tai jota se koskee.',
    banSend: 'Kirjaa kielto',
    whoseBan: 'Kuka kieltää',
    banFrom: 'Keneltä',
    ground: 'Kirjaa lakiin perustuva peruste',
    groundLead:
      'Kun laki antaa oikeuden ilman suostumusta. Vain oman rekisterisi tiedoille. Perhe näkee perusteen heti, ellei kertominen vaaranna jotakuta.',
    groundSend: 'Kirjaa peruste',
    reference: 'Pykälä ja perustelu',
    referenceHint: 'Omin sanoin. Perustelun näkevät vain työntekijät.',
    tell: 'Milloin perheelle kerrotaan',
    tellNow: 'Heti',
    tellLater: (ground) => `Myöhemmin: ${ground}`,
    tellDay: 'Kerrotaan viimeistään',
    endGround: 'Peruste ei ole enää voimassa',
    endGroundHint: 'Luku loppuu heti, ja siihen perustuvat osat päättyvät.',
    voluntary: '(vain jos kerrotaan myöhemmin)',
    prove: 'Vahvistat ensin, että se olet sinä, jos edellisestä vahvistuksesta on yli 15 minuuttia.',
    done: {
      ask: 'Tallennettu.',
      callOff: 'Kysymys on peruttu.',
      stop: 'Suostumus on lopetettu. Se lakkasi heti.',
      ban: 'Kielto on kirjattu. Se on voimassa heti.',
      ground: 'Peruste on kirjattu.',
      endGround: 'Peruste on päätetty.',
    },
  },
  sv: {
    lead: 'Vad familjen har samtyckt till, vad den har förbjudit och vad lagen släpper igenom. Du ser det som din enhet får veta.',
    asks: 'Frågat',
    consents: 'Samtycken',
    bans: 'Förbud',
    grounds: 'Grunder i lag',
    none: 'Inga samtycken syns för dig.',
    noAsks: 'Ingen fråga väntar på svar.',
    noBans: 'Inga förbud syns för dig.',
    noGrounds: 'Inga grunder är antecknade.',
    about: 'Vems uppgifter',
    wholeFamily: 'Hela familjen',
    giver: 'Vem bestämmer',
    to: 'Till vem',
    toEverybody: 'Alla andra än den personuppgiftsansvariga',
    what: 'Vad',
    purpose: 'För vad',
    until: 'Gäller',
    given: 'Givet',
    state: 'Läge',
    asked: 'Frågat',
    askedBy: 'Frågade',
    law: 'Lag',
    why: 'Motivering',
    recorded: 'Antecknad',
    waiting: 'Väntar på svar',
    answers: { given: 'Samtyckte', declined: 'Samtyckte inte', 'called-off': 'Återtagen' },
    inForce: 'Gäller',
    over: (day) => `Upphörde ${day}`,
    withdrawn: (day) => `Återtaget ${day}`,
    ended: (day) => `Avslutad ${day}`,
    lifted: (day) => `Borttaget ${day}`,
    untilDay: (day) => `till ${day}`,
    hidden: (ground, day) => `Berättas inte för familjen före ${day} (${ground})`,
    words: 'Orden som familjen ser',
    callOff: 'Ta tillbaka frågan',
    stop: 'Familjen tog tillbaka samtycket',
    stopSend: 'Avsluta genast',
    stopHint: 'Läsningen upphör genast. Också de delar som bygger på samtycket upphör.',
    way: 'Hur familjen berättade',
    ask: 'Fråga om samtycke',
    askLead: 'Frågan ser bara den som tillfrågas. Hen kan säga nej och får hjälp ändå.',
    askSend: 'Spara',
    aboutWhom: 'Vems uppgifter gäller det',
    whoGives: 'Vem bestämmer',
    whoGivesHint:
      'En vuxen bestämmer om sitt eget. Ett barn som förstår bestämmer själv; annars en vårdnadshavare som får se uppgifterna.',
    side: 'Vilken organisation och vilket register får lovet',
    choose: 'Välj',
    task: (task) => `Serviceuppgift: ${task}`,
    all: (organisation) => `Allt som ${organisation} har antecknat`,
    one: (words) => `Anteckning: ${words}`,
    document: 'En anteckning',
    lastDay: 'Sista dag',
    lastDayHint: 'Högst ett år.',
    how: 'Hur',
    howChoices: {
      'signed-in': 'Fråga på personens egen sida',
      'on-the-spot': 'Personen samtyckte på plats',
      'by-phone': 'Personen samtyckte per telefon',
    },
    readAloud: 'Läs de här orden när du själv frågar',
    readAloudNames: {
      whose: '(vems ärenden)',
      organisation: '(organisationen)',
      what: '(vilka uppgifter)',
      until: '(dagen)',
    },
    child: 'Om uppgifterna är ett barns',
    understands: 'Förstår barnet saken',
    understandsChoices: { 'not-judged': 'Uppgifterna är en vuxens', yes: 'Förstår', no: 'Förstår inte' },
    reasons: 'Motivering till bedömningen',
    ban: 'Anteckna ett förbud',
    banLead:
      'Ett förbud står över samtycken. Bara en grund i lag går förbi det. Bara den som satte det eller den det gäller kan ta bort det.',
    banSend: 'Anteckna förbudet',
    whoseBan: 'Vem förbjuder',
    banFrom: 'För vem',
    ground: 'Anteckna en grund i lag',
    groundLead:
      'När lagen ger rätt utan samtycke. Bara för uppgifter i ditt eget register. Familjen ser grunden genast, om det inte sätter någon i fara.',
    groundSend: 'Anteckna grunden',
    reference: 'Paragraf och motivering',
    referenceHint: 'Med egna ord. Motiveringen ser bara medarbetare.',
    tell: 'När det berättas för familjen',
    tellNow: 'Genast',
    tellLater: (ground) => `Senare: ${ground}`,
    tellDay: 'Berättas senast',
    endGround: 'Grunden gäller inte längre',
    endGroundHint: 'Läsningen upphör genast och de delar som bygger på grunden upphör.',
    voluntary: '(bara om det berättas senare)',
    prove: 'Du bekräftar först att det är du, om det gått över 15 minuter sedan senast.',
    done: {
      ask: 'Sparat.',
      callOff: 'Frågan är återtagen.',
      stop: 'Samtycket är avslutat. Det upphörde genast.',
      ban: 'Förbudet är antecknat. Det gäller genast.',
      ground: 'Grunden är antecknad.',
      endGround: 'Grunden är avslutad.',
    },
  },
  en: {
    lead: 'What the family has consented to, what it has banned and what the law lets through. You see what your unit may know.',
    asks: 'Asked',
    consents: 'Consents',
    bans: 'Bans',
    grounds: 'Grounds in law',
    none: 'No consents are shown to you.',
    noAsks: 'No question waits for an answer.',
    noBans: 'No bans are shown to you.',
    noGrounds: 'No grounds are recorded.',
    about: 'Whose data',
    wholeFamily: 'The whole family',
    giver: 'Who decides',
    to: 'To whom',
    toEverybody: 'Everybody but the controller itself',
    what: 'What',
    purpose: 'For what',
    until: 'In force',
    given: 'Given',
    state: 'State',
    asked: 'Asked',
    askedBy: 'Asked by',
    law: 'Law',
    why: 'Why',
    recorded: 'Recorded',
    waiting: 'Waits for an answer',
    answers: { given: 'Said yes', declined: 'Said no', 'called-off': 'Called off' },
    inForce: 'In force',
    over: (day) => `Ended ${day}`,
    withdrawn: (day) => `Withdrawn ${day}`,
    ended: (day) => `Ended ${day}`,
    lifted: (day) => `Lifted ${day}`,
    untilDay: (day) => `until ${day}`,
    hidden: (ground, day) => `Not told to the family before ${day} (${ground})`,
    words: 'The words that the family sees',
    callOff: 'Call the question off',
    stop: 'The family withdrew the consent',
    stopSend: 'End it at once',
    stopHint: 'Reading ends at once. So do the parts that stand on this.',
    way: 'How the family said so',
    ask: 'Ask for consent',
    askLead: 'Only the one who is asked sees the question. They can say no and get help all the same.',
    askSend: 'Save',
    aboutWhom: 'Whose data it is',
    whoGives: 'Who decides',
    whoGivesHint:
      'Adults decide on their own. A child who understands decides alone; else a guardian who may see the data.',
    side: 'Which organisation and register gets the permission',
    choose: 'Choose',
    task: (task) => `Service task: ${task}`,
    all: (organisation) => `Everything that ${organisation} has written`,
    one: (words) => `Entry: ${words}`,
    document: 'One entry',
    lastDay: 'Last day',
    lastDayHint: 'A year at most.',
    how: 'How',
    howChoices: {
      'signed-in': 'Ask on their own page',
      'on-the-spot': 'They said yes face to face',
      'by-phone': 'They said yes by phone',
    },
    readAloud: 'Read these words when you ask yourself',
    readAloudNames: {
      whose: '(whose matters)',
      organisation: '(organisation)',
      what: '(which data)',
      until: '(day)',
    },
    child: 'If the data is a child’s',
    understands: 'Does the child understand the matter',
    understandsChoices: {
      'not-judged': 'The data is an adult’s',
      yes: 'Understands',
      no: 'Does not understand',
    },
    reasons: 'Reasons for the judgement',
    ban: 'Note a ban',
    banLead:
      'A ban stands above consents. Only a ground in law goes past it. Only the one who set it, or the one it is about, lifts it.',
    banSend: 'Note the ban',
    whoseBan: 'Who bans it',
    banFrom: 'Kept from',
    ground: 'Record a ground in law',
    groundLead:
      'Where the law gives the right without consent. Only for what your own register holds. The family sees the ground at once, unless telling would endanger somebody.',
    groundSend: 'Record the ground',
    reference: 'Section and why',
    referenceHint: 'In your own words. Only workers see them.',
    tell: 'When the family is told',
    tellNow: 'At once',
    tellLater: (ground) => `Later: ${ground}`,
    tellDay: 'Told at the latest',
    endGround: 'The ground does not hold any more',
    endGroundHint: 'Reading ends at once, and so do the parts that stand on it.',
    voluntary: '(only if told later)',
    prove: 'You confirm that it is you first, if more than 15 minutes have passed since you last did.',
    done: {
      ask: 'Saved.',
      callOff: 'The question has been called off.',
      stop: 'The consent has ended, at once.',
      ban: 'The ban is noted. It holds at once.',
      ground: 'The ground is recorded.',
      endGround: 'The ground has ended.',
    },
  },
}
