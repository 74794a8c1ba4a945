import type { Language } from '#platform/text.ts'
import type { CaseGroup, CaseOutcome, CaseSource, CaseState, ResponsibleKind } from './domain/case.ts'
import type { SectionKind } from './domain/assessment.ts'
import type { ExportPart } from './domain/export.ts'
import type { LimitDrop, LimitState } from './domain/limits.ts'
import type { SignWay, StepKind, StepState } from './domain/plan.ts'

/** Words of the document for keeping. The structured file has its codes instead. */
export type ExportWords = {
  readonly title: string
  readonly product: string
  readonly notRecord: string
  readonly made: (name: string, unit: string, day: string) => string
  readonly parts: Readonly<Record<ExportPart, string>>
  readonly nothing: string
  readonly facts: {
    readonly about: string
    readonly wholeFamily: string
    readonly people: string
    readonly group: string
    readonly stage: string
    readonly source: string
    readonly why: string
    readonly dayZero: string
    readonly openedAt: string
    readonly lead: string
    readonly followUpOn: string
    readonly outcome: string
    readonly mark: string
  }
  readonly since: (what: string, day: string) => string
  readonly by: (what: string, name: string) => string
  readonly groups: Readonly<Record<CaseGroup, string>>
  readonly stages: Readonly<Record<CaseState, string>>
  readonly sources: Readonly<Record<CaseSource, string>>
  readonly outcomes: Readonly<Record<CaseOutcome, string>>
  readonly kinds: Readonly<Record<ResponsibleKind, string>>
  readonly from: (day: string, until: string | null) => string
  readonly limit: (dayZero: string, due: string) => string
  readonly limitStates: Readonly<Record<LimitState, string>>
  readonly drops: Readonly<Record<LimitDrop, string>>
  readonly sections: Readonly<Record<SectionKind, string>>
  readonly written: (author: string, day: string) => string
  readonly goal: (number: number) => string
  readonly level: (level: string) => string
  readonly other: string
  readonly stepKinds: Readonly<Record<StepKind, string>>
  readonly stepStates: Readonly<Record<StepState, string>>
  readonly step: (owner: string, due: string | null, state: string) => string
  readonly agreed: (number: number, day: string) => string
  readonly signed: (name: string, agrees: boolean, way: string, day: string) => string
  readonly ways: Readonly<Record<SignWay, string>>
  readonly joins: Readonly<Record<string, string>>
  readonly joinStates: Readonly<Record<string, string>>
  readonly receiver: (name: string) => string
  readonly byDay: (day: string) => string
  readonly present: string
  readonly familyPresent: Readonly<Record<'yes' | 'part' | 'remotely' | 'no', string>>
  readonly meetingStates: Readonly<Record<'planned' | 'held' | 'cancelled', string>>
  readonly agreedThere: string
  readonly somebody: string
}

const fi: ExportWords = {
  title: 'Perheen asia: ote asiakirjoihin',
  product: 'Perhetalo',
  notRecord:
    'Ote yhteisen työn tilasta. Lakisääteinen kirjaus tehdään oman organisaation asiakastietojärjestelmään. Kenenkään omaa osaa ei ole otteessa.',
  made: (name, unit, day) => `Otteen teki ${name}, ${unit}, ${day}`,
  parts: {
    case: 'Asia',
    stages: 'Vaiheet',
    team: 'Vastuutyöntekijä ja työryhmä',
    limits: 'Lakisääteiset määräajat',
    'initial-survey': 'Alkukartoitus',
    assessment: 'Arvio',
    plan: 'Suunnitelma',
    joins: 'Saattaen siirrot',
    meetings: 'Verkostoneuvottelut',
  },
  nothing: 'Ei merkintöjä.',
  facts: {
    about: 'Kenestä',
    wholeFamily: 'koko perhe',
    people: 'Perhe',
    group: 'Ryhmä',
    stage: 'Vaihe',
    source: 'Mistä asia alkoi',
    why: 'Miksi asia avattiin',
    dayZero: 'Ensimmäinen yhteydenotto',
    openedAt: 'Avattu',
    lead: 'Johtava taho',
    followUpOn: 'Seuranta',
    outcome: 'Päättyi',
    mark: 'Tunniste',
  },
  since: (what, day) => `${what} (${day} alkaen)`,
  by: (what, name) => `${what}, ${name}`,
  groups: {
    nepsy: 'neuropsykiatriset pulmat',
    substance: 'päihteet',
    'mental-health': 'mielenterveys',
    divorce: 'ero',
    'custody-dispute': 'vaikea huoltoriita',
    other: 'muu',
  },
  stages: {
    contact: 'yhteydenotto',
    assessment: 'tilannearvio',
    plan: 'suunnitelma',
    help: 'apu',
    'follow-up': 'seuranta',
    closed: 'päättynyt',
  },
  sources: {
    'help-request': 'avunpyyntö',
    referral: 'lähete',
    meeting: 'tapaaminen',
    worker: 'työntekijän tieto',
  },
  outcomes: {
    'goals-reached': 'tavoitteet saavutettiin',
    'moved-on': 'apu jatkuu muualla',
    'family-wish': 'perheen toiveesta',
    'moved-away': 'perhe muutti pois',
    'not-reached': 'perhettä ei tavoitettu',
    other: 'muu syy',
  },
  kinds: {
    'responsible-worker': 'vastuutyöntekijä',
    'own-worker': 'omatyöntekijä',
    'named-for-family': 'perheelle nimetty',
  },
  from: (day, until) => (until === null ? `${day} alkaen` : `${day}–${until}`),
  limit: (dayZero, due) => `Päivä 0: ${dayZero}. Viimeistään ${due}.`,
  limitStates: {
    open: 'avoinna',
    soon: 'lähestyy',
    late: 'ylittynyt',
    met: 'tehty ajoissa',
    'met-late': 'tehty myöhässä',
    dropped: 'ei sovellu',
  },
  drops: {
    mistake: 'merkitty erehdyksessä',
    'need-gone': 'tarve on poistunut',
    withdrawn: 'perhe perui',
    'done-elsewhere': 'tehty muualla',
  },
  sections: {
    professional: 'Ammattilainen',
    'family-words': 'Perheen sanat',
    'child-view': 'Lapsen näkemys',
    summary: 'Yhteinen yhteenveto',
  },
  written: (author, day) => `${author}, ${day}`,
  goal: (number) => `Tavoite ${number}`,
  level: (level) => `Arvio nyt: ${level}`,
  other: 'Muut askeleet',
  stepKinds: { family: 'Perhe', service: 'Palvelu', meanwhile: 'Tuki odottaessa', task: 'Tehtävä' },
  stepStates: { open: 'avoinna', done: 'tehty', dropped: 'jätetty pois' },
  step: (owner, due, state) => `${owner}${due === null ? '' : `, viimeistään ${due}`}, ${state}`,
  agreed: (number, day) => `Sovittu versio ${number}, ${day}`,
  signed: (name, agrees, way, day) => `${name}: ${agrees ? 'hyväksyy' : 'ei hyväksy'} (${way}), ${day}`,
  ways: { 'signed-in': 'kirjautuneena', 'in-the-room': 'paikan päällä', 'by-phone': 'puhelimessa' },
  joins: {
    'school-start': 'Koulun aloitus',
    'age-13': '13 vuotta',
    'age-16': '16 vuotta',
    'age-18': '18 vuotta',
    'age-23': '23 vuotta',
    'service-change': 'Palvelu vaihtuu',
  },
  joinStates: {
    open: 'avoinna',
    offered: 'odottaa vastaanottajaa',
    acknowledged: 'vastaanotettu',
    dropped: 'ei tarvita',
  },
  receiver: (name) => `Vastaanottaja: ${name}`,
  byDay: (day) => `Viimeistään ${day}`,
  present: 'Paikalla',
  familyPresent: {
    yes: 'Perhe oli mukana.',
    part: 'Osa perheestä oli mukana.',
    remotely: 'Perhe oli mukana etänä.',
    no: 'Perhe ei ollut mukana.',
  },
  meetingStates: { planned: 'sovittu', held: 'pidetty', cancelled: 'peruttu' },
  agreedThere: 'Sovittiin',
  somebody: 'nimeä ei näytetä',
}

const sv: ExportWords = {
  title: 'Familjens ärende: utdrag till handlingarna',
  product: 'Familjehuset',
  notRecord:
    'Utdrag ur det gemensamma arbetet. Den lagstadgade anteckningen görs i den egna organisationens klientdatasystem. Ingens egen del ingår i utdraget.',
  made: (name, unit, day) => `Utdraget gjordes av ${name}, ${unit}, ${day}`,
  parts: {
    case: 'Ärendet',
    stages: 'Skeden',
    team: 'Ansvarig medarbetare och team',
    limits: 'Lagstadgade tidsfrister',
    'initial-survey': 'Inledande kartläggning',
    assessment: 'Bedömning',
    plan: 'Plan',
    joins: 'Trygga övergångar',
    meetings: 'Nätverksmöten',
  },
  nothing: 'Inga anteckningar.',
  facts: {
    about: 'Vem ärendet gäller',
    wholeFamily: 'hela familjen',
    people: 'Familjen',
    group: 'Grupp',
    stage: 'Skede',
    source: 'Hur ärendet började',
    why: 'Varför ärendet öppnades',
    dayZero: 'Första kontakten',
    openedAt: 'Öppnat',
    lead: 'Ledande part',
    followUpOn: 'Uppföljning',
    outcome: 'Avslutades',
    mark: 'Beteckning',
  },
  since: (what, day) => `${what} (från ${day})`,
  by: (what, name) => `${what}, ${name}`,
  groups: {
    nepsy: 'neuropsykiatriska svårigheter',
    substance: 'rusmedel',
    'mental-health': 'mental hälsa',
    divorce: 'skilsmässa',
    'custody-dispute': 'svår vårdnadstvist',
    other: 'annat',
  },
  stages: {
    contact: 'kontakt',
    assessment: 'bedömning',
    plan: 'plan',
    help: 'hjälp',
    'follow-up': 'uppföljning',
    closed: 'avslutat',
  },
  sources: {
    'help-request': 'begäran om hjälp',
    referral: 'remiss',
    meeting: 'möte',
    worker: 'medarbetarens kännedom',
  },
  outcomes: {
    'goals-reached': 'målen nåddes',
    'moved-on': 'hjälpen fortsätter på annat håll',
    'family-wish': 'familjens önskan',
    'moved-away': 'familjen flyttade bort',
    'not-reached': 'familjen nåddes inte',
    other: 'annan orsak',
  },
  kinds: {
    'responsible-worker': 'ansvarig medarbetare',
    'own-worker': 'egen medarbetare',
    'named-for-family': 'utsedd för familjen',
  },
  from: (day, until) => (until === null ? `från ${day}` : `${day}–${until}`),
  limit: (dayZero, due) => `Dag 0: ${dayZero}. Senast ${due}.`,
  limitStates: {
    open: 'löper',
    soon: 'närmar sig',
    late: 'har gått ut',
    met: 'gjort i tid',
    'met-late': 'gjort för sent',
    dropped: 'gäller inte',
  },
  drops: {
    mistake: 'markerad av misstag',
    'need-gone': 'behovet finns inte längre',
    withdrawn: 'familjen tog tillbaka',
    'done-elsewhere': 'gjort på annat håll',
  },
  sections: {
    professional: 'Professionell',
    'family-words': 'Familjens ord',
    'child-view': 'Barnets syn',
    summary: 'Gemensam sammanfattning',
  },
  written: (author, day) => `${author}, ${day}`,
  goal: (number) => `Mål ${number}`,
  level: (level) => `Läget nu: ${level}`,
  other: 'Övriga steg',
  stepKinds: { family: 'Familjen', service: 'Tjänst', meanwhile: 'Stöd under väntan', task: 'Uppgift' },
  stepStates: { open: 'öppet', done: 'gjort', dropped: 'utelämnat' },
  step: (owner, due, state) => `${owner}${due === null ? '' : `, senast ${due}`}, ${state}`,
  agreed: (number, day) => `Överenskommen version ${number}, ${day}`,
  signed: (name, agrees, way, day) => `${name}: ${agrees ? 'godkänner' : 'godkänner inte'} (${way}), ${day}`,
  ways: { 'signed-in': 'inloggad', 'in-the-room': 'på plats', 'by-phone': 'per telefon' },
  joins: {
    'school-start': 'Skolstart',
    'age-13': '13 år',
    'age-16': '16 år',
    'age-18': '18 år',
    'age-23': '23 år',
    'service-change': 'Tjänsten byts',
  },
  joinStates: {
    open: 'öppen',
    offered: 'väntar på mottagaren',
    acknowledged: 'mottagen',
    dropped: 'behövs inte',
  },
  receiver: (name) => `Mottagare: ${name}`,
  byDay: (day) => `Senast ${day}`,
  present: 'Närvarande',
  familyPresent: {
    yes: 'Familjen var med.',
    part: 'En del av familjen var med.',
    remotely: 'Familjen var med på distans.',
    no: 'Familjen var inte med.',
  },
  meetingStates: { planned: 'avtalat', held: 'hållet', cancelled: 'inställt' },
  agreedThere: 'Överenskommet',
  somebody: 'namnet visas inte',
}

const en: ExportWords = {
  title: 'The family’s case: extract for the record',
  product: 'House of Families',
  notRecord:
    'An extract of the shared work. The statutory record is written in one’s own organisation’s system. Nobody’s own part is in the extract.',
  made: (name, unit, day) => `Extract made by ${name}, ${unit}, ${day}`,
  parts: {
    case: 'The case',
    stages: 'Stages',
    team: 'Responsible worker and team',
    limits: 'Statutory time limits',
    'initial-survey': 'Initial survey',
    assessment: 'Assessment',
    plan: 'Plan',
    joins: 'Joins',
    meetings: 'Network meetings',
  },
  nothing: 'Nothing has been written.',
  facts: {
    about: 'About whom',
    wholeFamily: 'the whole family',
    people: 'The family',
    group: 'Group',
    stage: 'Stage',
    source: 'How it began',
    why: 'Why it was opened',
    dayZero: 'First contact',
    openedAt: 'Opened',
    lead: 'Lead body',
    followUpOn: 'Follow-up',
    outcome: 'Ended',
    mark: 'Identifier',
  },
  since: (what, day) => `${what} (since ${day})`,
  by: (what, name) => `${what}, ${name}`,
  groups: {
    nepsy: 'neuropsychiatric difficulties',
    substance: 'substance use',
    'mental-health': 'mental health',
    divorce: 'divorce',
    'custody-dispute': 'hard custody dispute',
    other: 'other',
  },
  stages: {
    contact: 'contact',
    assessment: 'assessment',
    plan: 'plan',
    help: 'help',
    'follow-up': 'follow-up',
    closed: 'closed',
  },
  sources: {
    'help-request': 'request for help',
    referral: 'referral',
    meeting: 'meeting',
    worker: 'a worker’s knowledge',
  },
  outcomes: {
    'goals-reached': 'goals were reached',
    'moved-on': 'help goes on elsewhere',
    'family-wish': 'at the family’s wish',
    'moved-away': 'the family moved away',
    'not-reached': 'the family was not reached',
    other: 'another reason',
  },
  kinds: {
    'responsible-worker': 'responsible worker',
    'own-worker': 'own worker',
    'named-for-family': 'named for the family',
  },
  from: (day, until) => (until === null ? `from ${day}` : `${day}–${until}`),
  limit: (dayZero, due) => `Day 0: ${dayZero}. By ${due}.`,
  limitStates: {
    open: 'running',
    soon: 'near',
    late: 'passed',
    met: 'done in time',
    'met-late': 'done late',
    dropped: 'does not apply',
  },
  drops: {
    mistake: 'marked by mistake',
    'need-gone': 'the need is gone',
    withdrawn: 'the family withdrew',
    'done-elsewhere': 'done elsewhere',
  },
  sections: {
    professional: 'Professional',
    'family-words': 'The family’s words',
    'child-view': 'The child’s view',
    summary: 'Shared summary',
  },
  written: (author, day) => `${author}, ${day}`,
  goal: (number) => `Goal ${number}`,
  level: (level) => `Now: ${level}`,
  other: 'Other steps',
  stepKinds: { family: 'Family', service: 'Service', meanwhile: 'Support meanwhile', task: 'Task' },
  stepStates: { open: 'open', done: 'done', dropped: 'left out' },
  step: (owner, due, state) => `${owner}${due === null ? '' : `, by ${due}`}, ${state}`,
  agreed: (number, day) => `Agreed version ${number}, ${day}`,
  signed: (name, agrees, way, day) => `${name}: ${agrees ? 'agrees' : 'does not agree'} (${way}), ${day}`,
  ways: { 'signed-in': 'signed in', 'in-the-room': 'in the room', 'by-phone': 'by phone' },
  joins: {
    'school-start': 'School start',
    'age-13': '13 years',
    'age-16': '16 years',
    'age-18': '18 years',
    'age-23': '23 years',
    'service-change': 'The service changes',
  },
  joinStates: {
    open: 'open',
    offered: 'waits for the receiver',
    acknowledged: 'received',
    dropped: 'not needed',
  },
  receiver: (name) => `Receiver: ${name}`,
  byDay: (day) => `By ${day}`,
  present: 'Present',
  familyPresent: {
    yes: 'The family was present.',
    part: 'Part of the family was present.',
    remotely: 'The family took part remotely.',
    no: 'The family was not present.',
  },
  meetingStates: { planned: 'planned', held: 'held', cancelled: 'cancelled' },
  agreedThere: 'Agreed',
  somebody: 'name not shown',
}

export const exportTexts: Readonly<Record<Language, ExportWords>> = { fi, sv, en }
