import type { LeadFilter, VoiceVerdict } from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'
import { sinceInFinnish, untilInFinnish } from '#platform/words.ts'

type LeadsTexts = {
  readonly title: string
  readonly lead: string
  readonly units: string
  readonly views: string
  readonly view: Readonly<Record<LeadFilter, string>>
  readonly none: Readonly<Record<LeadFilter, string>>
  readonly cases: string
  readonly mark: (mark: string) => string
  readonly stage: (stage: string, days: number) => string
  readonly worker: (name: string, day: string) => string
  readonly nobody: (days: number) => string
  readonly overdue: (within: number) => string
  readonly away: (day: string) => string
  readonly gone: string
  readonly asked: (name: string, day: string) => string
  readonly meets: (day: string) => string
  readonly limit: (what: string, day: string) => string
  readonly late: string
  readonly waits: Readonly<Record<'with-support' | 'without-support', string>>
  readonly changed: (count: number) => string
  readonly name: string
  readonly change: string
  readonly who: string
  readonly whoHint: string
  readonly load: (cases: number) => string
  readonly reason: string
  readonly words: string
  readonly wordsHint: string
  readonly meetOn: string
  readonly send: string
  readonly first: string
  readonly more: string
  readonly workload: string
  readonly workloadLead: string
  readonly workerColumn: string
  readonly unitColumn: string
  readonly casesColumn: string
  readonly awayColumn: string
  readonly wishes: string
  readonly wishesLead: string
  readonly wish: (mark: string) => string
  readonly wishBy: (day: string) => string
  readonly wishWorker: (name: string) => string
  readonly answered: (day: string) => string
  readonly answer: string
  readonly verdict: string
  readonly verdicts: Readonly<Record<VoiceVerdict, string>>
  readonly answerText: string
  readonly answerHint: string
  readonly answerSend: string
  readonly figures: string
  readonly figuresLead: (atLeast: number) => string
  readonly county: string
  readonly noArea: string
  readonly area: string
  readonly open: string
  readonly without: string
  readonly changedColumn: string
  readonly days: string
  readonly byStage: string
  readonly byGroup: string
  readonly untold: string
  readonly rules: string
  readonly rulesLead: string
  readonly within: string
  readonly withinHint: string
  readonly warn: string
  readonly warnHint: string
  readonly joins: string
  readonly joinsHint: string
  readonly changedBy: (day: string, name: string) => string
  readonly save: string
  readonly choose: string
  readonly voluntary: string
  readonly done: Readonly<Record<string, string>>
}

const days = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`

export const leadsTexts: Readonly<Record<Language, LeadsTexts>> = {
  fi: {
    title: 'Asiatilanne',
    lead: 'Missä vaiheessa perheiden asiat ovat ja kuka vastaa. Perheiden nimet eivät näy tässä.',
    units: 'Yksiköidesi asiat',
    views: 'Mitkä asiat',
    view: {
      all: 'Kaikki avoimet',
      'without-worker': 'Ilman vastuutyöntekijää',
      'near-limit': 'Määräaika lähellä',
      waiting: 'Perhe odottaa',
      'hand-over': 'Vastuu siirtymässä',
    },
    none: {
      all: 'Yksiköissäsi ei ole avoimia asioita.',
      'without-worker': 'Jokaisella asialla on vastuutyöntekijä.',
      'near-limit': 'Yksikään määräaika ei ole lähellä.',
      waiting: 'Kukaan ei odota.',
      'hand-over': 'Mikään vastuu ei ole siirtymässä.',
    },
    cases: 'Asiat',
    mark: (mark) => `Asia ${mark}`,
    stage: (stage, count) => `${stage}, ${days(count, 'päivä', 'päivää')}`,
    worker: (name, day) => `${name}, ${sinceInFinnish(day)} alkaen`,
    nobody: (count) => `Ei vastuutyöntekijää, ${days(count, 'päivä', 'päivää')}`,
    overdue: (within) => `yli ${within} päivää`,
    away: (day) => `poissa ${untilInFinnish(day)} asti`,
    gone: 'ei ole enää yksikössä',
    asked: (name, day) => `Pyydetty: ${name}, ${day}`,
    meets: (day) => `Tapaaminen perheen kanssa ${day}`,
    limit: (what, day) => `${what}: viimeistään ${day}`,
    late: 'määräaika on mennyt',
    waits: { 'with-support': 'odottaa, tukea on', 'without-support': 'odottaa ilman tukea' },
    changed: (count) => `${count} vastuutyöntekijää tähän mennessä`,
    name: 'Nimeä vastuutyöntekijä',
    change: 'Vaihda vastuutyöntekijä',
    who: 'Kuka',
    whoHint: 'Yksikön työntekijät ja kuinka monesta asiasta he vastaavat nyt.',
    load: (cases) => days(cases, 'asia', 'asiaa'),
    reason: 'Miksi vastaaja vaihtuu',
    words: 'Mitä hänen on hyvä tietää',
    wordsHint: 'Ei perheen tietoja.',
    meetOn: 'Milloin hän tapaa perheen edellisen vastaajan kanssa',
    send: 'Lähetä pyyntö',
    first: 'Listan alkuun',
    more: 'Lisää asioita',
    workload: 'Kuinka monesta asiasta kukin vastaa',
    workloadLead: 'Luvut auttavat jakamaan työtä. Ne eivät kerro, miten raskaita asiat ovat.',
    workerColumn: 'Työntekijä',
    unitColumn: 'Yksikkö',
    casesColumn: 'Asioita',
    awayColumn: 'Poissa asti',
    wishes: 'Perhe toivoo toista työntekijää',
    wishesLead: 'Perheelle on luvattu vastaus. Vastauksesi näkyy perheelle.',
    wish: (mark) => `Asia ${mark}`,
    wishBy: (day) => `Vastaa viimeistään ${day}`,
    wishWorker: (name) => `Nyt vastaa ${name}`,
    answered: (day) => `Vastattu ${day}`,
    answer: 'Vastaa perheelle',
    verdict: 'Mitä päätit',
    verdicts: {
      changed: 'työntekijä vaihtuu',
      talked: 'asia puhuttiin läpi',
      stays: 'sama työntekijä jatkaa',
    },
    answerText: 'Vastauksesi',
    answerHint: 'Kerro, mitä tapahtuu seuraavaksi ja milloin.',
    answerSend: 'Lähetä vastaus',
    figures: 'Luvut alueittain',
    figuresLead: (atLeast) =>
      `Avoimet asiat nyt. Viiva tarkoittaa, että lukua ei kerrota: se koskisi alle ${atLeast} perhettä tai paljastaisi sellaisen luvun.`,
    county: 'Koko hyvinvointialue',
    noArea: 'Ei aluetta',
    area: 'Alue',
    open: 'Avoimia',
    without: 'Ilman vastuutyöntekijää',
    changedColumn: 'Vastaaja vaihtunut',
    days: 'Päiviä vastuutyöntekijään (mediaani)',
    byStage: 'Avoimet asiat vaiheittain',
    byGroup: 'Avoimet asiat ryhmittäin',
    untold: 'ei kerrota',
    rules: 'Hyvinvointialueen säännöt',
    rulesLead: 'Näiden mukaan tuote muistuttaa ja nostaa asioita esiin.',
    within: 'Vastuutyöntekijä nimetään viimeistään (päivää)',
    withinHint: 'Sen jälkeen asia on esihenkilön listalla.',
    warn: 'Määräajasta muistutetaan etukäteen (päivää)',
    warnHint: 'Vastuutyöntekijä ja esihenkilö saavat muistutuksen.',
    joins: 'Saattaen siirto otetaan esiin etukäteen (kuukautta)',
    joinsHint: 'Ennen koulun alkua ja ikiä 13, 16, 18 ja 23.',
    changedBy: (day, name) => `Muutettu ${day}, ${name}`,
    save: 'Tallenna säännöt',
    choose: 'Valitse',
    voluntary: '(vapaaehtoinen)',
    done: {
      'lead-name': 'Pyyntö on lähetetty. Asia näkyy hänelle, kun hän ottaa sen vastaan.',
      hear: 'Vastaus on lähetetty perheelle.',
      'case-rules': 'Säännöt on tallennettu.',
    },
  },
  sv: {
    title: 'Ärendeläget',
    lead: 'I vilket skede familjernas ärenden är och vem som svarar. Familjernas namn syns inte här.',
    units: 'Dina enheters ärenden',
    views: 'Vilka ärenden',
    view: {
      all: 'Alla öppna',
      'without-worker': 'Utan ansvarig medarbetare',
      'near-limit': 'Tidsfristen är nära',
      waiting: 'Familjen väntar',
      'hand-over': 'Ansvaret går över',
    },
    none: {
      all: 'Dina enheter har inga öppna ärenden.',
      'without-worker': 'Varje ärende har en ansvarig medarbetare.',
      'near-limit': 'Ingen tidsfrist är nära.',
      waiting: 'Ingen väntar.',
      'hand-over': 'Inget ansvar håller på att gå över.',
    },
    cases: 'Ärenden',
    mark: (mark) => `Ärende ${mark}`,
    stage: (stage, count) => `${stage}, ${days(count, 'dag', 'dagar')}`,
    worker: (name, day) => `${name}, sedan ${day}`,
    nobody: (count) => `Ingen ansvarig medarbetare, ${days(count, 'dag', 'dagar')}`,
    overdue: (within) => `över ${within} dagar`,
    away: (day) => `borta till ${day}`,
    gone: 'är inte längre i enheten',
    asked: (name, day) => `Tillfrågad: ${name}, ${day}`,
    meets: (day) => `Träff med familjen ${day}`,
    limit: (what, day) => `${what}: senast ${day}`,
    late: 'tidsfristen har gått ut',
    waits: { 'with-support': 'väntar, stöd finns', 'without-support': 'väntar utan stöd' },
    changed: (count) => `${count} ansvariga medarbetare hittills`,
    name: 'Utse ansvarig medarbetare',
    change: 'Byt ansvarig medarbetare',
    who: 'Vem',
    whoHint: 'Enhetens medarbetare och hur många ärenden de svarar för nu.',
    load: (cases) => days(cases, 'ärende', 'ärenden'),
    reason: 'Varför den ansvariga byts',
    words: 'Vad hen är bra att veta',
    wordsHint: 'Inga uppgifter om familjen.',
    meetOn: 'När träffar hen familjen tillsammans med den tidigare',
    send: 'Skicka frågan',
    first: 'Till listans början',
    more: 'Fler ärenden',
    workload: 'Hur många ärenden var och en svarar för',
    workloadLead: 'Talen hjälper att fördela arbetet. De säger inte hur tunga ärendena är.',
    workerColumn: 'Medarbetare',
    unitColumn: 'Enhet',
    casesColumn: 'Ärenden',
    awayColumn: 'Borta till',
    wishes: 'Familjen önskar en annan medarbetare',
    wishesLead: 'Familjen har lovats ett svar. Ditt svar syns för familjen.',
    wish: (mark) => `Ärende ${mark}`,
    wishBy: (day) => `Svara senast ${day}`,
    wishWorker: (name) => `Nu svarar ${name}`,
    answered: (day) => `Besvarat ${day}`,
    answer: 'Svara familjen',
    verdict: 'Vad du beslutade',
    verdicts: {
      changed: 'medarbetaren byts',
      talked: 'saken talades igenom',
      stays: 'samma medarbetare fortsätter',
    },
    answerText: 'Ditt svar',
    answerHint: 'Berätta vad som händer härnäst och när.',
    answerSend: 'Skicka svaret',
    figures: 'Tal per område',
    figuresLead: (atLeast) =>
      `Öppna ärenden nu. Ett streck betyder att talet inte berättas: det skulle gälla färre än ${atLeast} familjer eller avslöja ett sådant tal.`,
    county: 'Hela välfärdsområdet',
    noArea: 'Inget område',
    area: 'Område',
    open: 'Öppna',
    without: 'Utan ansvarig medarbetare',
    changedColumn: 'Ansvarig har bytts',
    days: 'Dagar till ansvarig medarbetare (median)',
    byStage: 'Öppna ärenden per skede',
    byGroup: 'Öppna ärenden per grupp',
    untold: 'berättas inte',
    rules: 'Välfärdsområdets regler',
    rulesLead: 'Enligt dem påminner produkten och lyfter fram ärenden.',
    within: 'Ansvarig medarbetare utses senast inom (dagar)',
    withinHint: 'Därefter finns ärendet på chefens lista.',
    warn: 'Påminnelse före en tidsfrist (dagar)',
    warnHint: 'Den ansvariga medarbetaren och chefen får en påminnelse.',
    joins: 'Trygg övergång tas upp i förväg (månader)',
    joinsHint: 'Före skolstarten och åldrarna 13, 16, 18 och 23.',
    changedBy: (day, name) => `Ändrat ${day}, ${name}`,
    save: 'Spara reglerna',
    choose: 'Välj',
    voluntary: '(frivilligt)',
    done: {
      'lead-name': 'Frågan är skickad. Ärendet syns för hen när hen tar emot det.',
      hear: 'Svaret är skickat till familjen.',
      'case-rules': 'Reglerna är sparade.',
    },
  },
  en: {
    title: 'How cases stand',
    lead: 'At which stage cases are and who answers. Families’ names are not shown here.',
    units: 'Cases of your units',
    views: 'Which cases',
    view: {
      all: 'All open',
      'without-worker': 'Without a responsible worker',
      'near-limit': 'A limit is near',
      waiting: 'The family waits',
      'hand-over': 'Being handed over',
    },
    none: {
      all: 'Your units have no open cases.',
      'without-worker': 'Every case has a responsible worker.',
      'near-limit': 'No limit is near.',
      waiting: 'Nobody waits.',
      'hand-over': 'Nothing is being handed over.',
    },
    cases: 'Cases',
    mark: (mark) => `Case ${mark}`,
    stage: (stage, count) => `${stage}, ${days(count, 'day', 'days')}`,
    worker: (name, day) => `${name}, since ${day}`,
    nobody: (count) => `No responsible worker, ${days(count, 'day', 'days')}`,
    overdue: (within) => `over ${within} days`,
    away: (day) => `away until ${day}`,
    gone: 'is no longer in the unit',
    asked: (name, day) => `Asked: ${name}, ${day}`,
    meets: (day) => `Meeting with the family ${day}`,
    limit: (what, day) => `${what}: by ${day}`,
    late: 'the limit has passed',
    waits: { 'with-support': 'waits, with support', 'without-support': 'waits without support' },
    changed: (count) => `${count} responsible workers so far`,
    name: 'Name a responsible worker',
    change: 'Change the responsible worker',
    who: 'Who',
    whoHint: 'Workers of the unit and for how many cases they answer now.',
    load: (cases) => days(cases, 'case', 'cases'),
    reason: 'Why it changes',
    words: 'What they need to know',
    wordsHint: 'Nothing of the family.',
    meetOn: 'When they meet the family together with the earlier one',
    send: 'Send the request',
    first: 'To the beginning',
    more: 'More cases',
    workload: 'For how many cases each answers',
    workloadLead: 'The numbers help to share the work. They do not tell how heavy the cases are.',
    workerColumn: 'Worker',
    unitColumn: 'Unit',
    casesColumn: 'Cases',
    awayColumn: 'Away until',
    wishes: 'A family wishes for another worker',
    wishesLead: 'The family has been promised an answer. It reads what you write.',
    wish: (mark) => `Case ${mark}`,
    wishBy: (day) => `Answer by ${day}`,
    wishWorker: (name) => `${name} answers now`,
    answered: (day) => `Answered ${day}`,
    answer: 'Answer the family',
    verdict: 'What you decided',
    verdicts: {
      changed: 'the worker is changed',
      talked: 'it was talked over',
      stays: 'the same worker goes on',
    },
    answerText: 'Your answer',
    answerHint: 'Say what happens next and when.',
    answerSend: 'Send the answer',
    figures: 'Numbers by area',
    figuresLead: (atLeast) =>
      `Cases open now. A dash means that the number is not told: it would be of fewer than ${atLeast} families, or give such a number away.`,
    county: 'The whole county',
    noArea: 'No area',
    area: 'Area',
    open: 'Open',
    without: 'Without a responsible worker',
    changedColumn: 'Worker has changed',
    days: 'Days to a responsible worker (median)',
    byStage: 'Open cases by stage',
    byGroup: 'Open cases by group',
    untold: 'not told',
    rules: 'The county’s rules',
    rulesLead: 'By these the product reminds and brings cases up.',
    within: 'A responsible worker is named within (days)',
    withinHint: 'After that the case is on the lead’s list.',
    warn: 'Reminder before a limit (days)',
    warnHint: 'The responsible worker and the lead are reminded.',
    joins: 'A join is brought up beforehand (months)',
    joinsHint: 'Before school begins and the ages of 13, 16, 18 and 23.',
    changedBy: (day, name) => `Changed ${day}, ${name}`,
    save: 'Save the rules',
    choose: 'Choose',
    voluntary: '(voluntary)',
    done: {
      'lead-name': 'The request is sent. They see the case once they take it over.',
      hear: 'The answer is sent to the family.',
      'case-rules': 'The rules are saved.',
    },
  },
}
