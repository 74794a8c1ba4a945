import {
  type ConsentPurpose,
  type ConsentScope,
  type EntryKind,
  type FamilyRegister,
  type GroundLaw,
  type HidingGround,
  type SaidHow,
  type WithheldGround,
  type BarReason,
  type EmergencyReason,
  type FamilyPart,
  type LivingShare,
  type PresenceClass,
  type RelationKind,
  type RelationSource,
  type ServiceTask,
  type ShowGround,
  type TeamPart,
  type TeamView,
  type PartBasis,
} from '#capabilities/families/index.ts'
import type { Language } from '#platform/text.ts'

type FamilyWords = {
  readonly tasks: Readonly<Record<ServiceTask, string>>
  readonly parts: Readonly<Record<FamilyPart, string>>
  readonly relations: Readonly<Record<RelationKind, string>>
  readonly sources: Readonly<Record<RelationSource, string>>
  readonly shares: Readonly<Record<LivingShare, string>>
  readonly bars: Readonly<Record<BarReason, string>>
  readonly team: Readonly<Record<TeamPart, string>>
  readonly views: Readonly<Record<TeamView, string>>
  readonly classes: Readonly<Record<PresenceClass, string>>
  readonly bases: Readonly<Record<PartBasis, string>>
  readonly showGrounds: Readonly<Record<ShowGround, string>>
  readonly kinds: Readonly<Record<EntryKind, string>>
  readonly registers: Readonly<Record<FamilyRegister, string>>
  readonly withheld: Readonly<Record<WithheldGround, string>>
  readonly purposes: Readonly<Record<ConsentPurpose, string>>
  readonly scopes: Readonly<Record<ConsentScope, string>>
  readonly ways: Readonly<Record<SaidHow | 'signed-in', string>>
  readonly laws: Readonly<Record<GroundLaw, string>>
  readonly hiding: Readonly<Record<HidingGround, string>>
  readonly emergencies: Readonly<Record<EmergencyReason, string>>
  readonly languages: Readonly<Record<Language, string>>
  readonly age: (years: number) => string
}

/** What the words of a family's records are called on the workers' pages. */
export const familyWords: Readonly<Record<Language, FamilyWords>> = {
  fi: {
    tasks: {
      families: 'Lapsiperheiden palvelut',
      'child-welfare': 'Lastensuojelu',
      'family-law': 'Perheoikeudelliset palvelut',
      disability: 'Vammaispalvelut',
      adults: 'Työikäisten palvelut',
    },
    parts: { child: 'lapsi', adult: 'aikuinen' },
    relations: {
      guardian: 'huoltaja',
      'informed-parent': 'vanhempi, jolla on oikeus saada tietoja',
      foster: 'sijaisvanhempi',
      'other-adult': 'muu läheinen aikuinen',
    },
    sources: {
      'population-register': 'väestötietojärjestelmä',
      court: 'tuomioistuimen päätös',
      agreement: 'vahvistettu sopimus',
      worker: 'työntekijän kirjaama',
    },
    shares: { most: 'enimmäkseen', half: 'puolet ajasta', 'at-times': 'välillä' },
    bars: { 'in-care': 'huostassa tai sijoitettuna', court: 'tuomioistuimen päätös' },
    team: {
      'responsible-worker': 'vastuutyöntekijä',
      'own-worker': 'oma työntekijä',
      'team-member': 'mukana tiimissä',
      'named-contact': 'nimetty yhteyshenkilö',
    },
    views: {
      'who-is-with': 'keitä perheen kanssa on',
      contact: 'perheen yhteystiedot',
      homes: 'kodit ja osoitteet',
      entries: 'merkinnät',
      plan: 'suunnitelma',
    },
    classes: {
      ordinary: 'tavallinen',
      'child-welfare': 'lastensuojelu',
      shelter: 'turvakoti tai väkivaltatyö',
      'adult-care': 'aikuisen oma hoito',
    },
    bases: {
      'own-register': 'oma rekisteri',
      consent: 'perheen suostumus',
      ground: 'lakiin perustuva peruste',
    },
    showGrounds: {
      asked: 'hän on itse pyytänyt',
      'child-interest': 'lapsen etu',
      safety: 'turvallisuus',
      law: 'laki velvoittaa',
    },
    kinds: { note: 'muistiinpano', agreement: 'sovittu', contact: 'yhteydenotto', message: 'viesti' },
    registers: {
      social: 'sosiaalihuolto',
      health: 'terveydenhuolto',
      'student-welfare': 'opiskeluhuolto',
      education: 'opetus ja varhaiskasvatus',
      none: 'ei omaa rekisteriä',
    },
    withheld: {
      safety: 'jonkun turvallisuus',
      'child-interest': 'lapsen etu',
      'other-person': 'toisen ihmisen yksityisyys',
      investigation: 'selvitys on kesken',
    },
    purposes: {
      cooperation: 'yhteistyö: saa lukea merkintöjä',
      'who-is-with': 'saa olla perheen kanssa toimivien joukossa',
      'adult-care': 'aikuisen oma hoito saa olla mukana',
    },
    scopes: {
      document: 'yksi merkintä',
      task: 'yksi palvelutehtävä',
      controller: 'kaikki yhden rekisterinpitäjän merkinnät',
    },
    ways: { 'signed-in': 'kirjautuneena', 'on-the-spot': 'paikan päällä', 'by-phone': 'puhelimessa' },
    laws: {
      'social-need': 'sosiaalihuollon tarve (SHL 35 §)',
      'child-welfare': 'lastensuojelu (LSL)',
      'student-welfare': 'opiskeluhuolto (OHL 23 §)',
      'patient-care': 'potilaan hoito',
      'court-order': 'tuomioistuimen päätös',
      'other-law': 'muu laki',
    },
    hiding: { safety: 'jonkun turvallisuus', 'child-interest': 'lapsen etu', investigation: 'selvitys' },
    emergencies: {
      'life-or-health': 'henki tai terveys on vaarassa',
      'child-in-danger': 'lapsi on vaarassa',
      'absent-worker': 'perheen työntekijä on poissa ja asia ei voi odottaa',
      'asked-by-family': 'perhe pyysi itse',
    },
    languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
    age: (years) => (years < 1 ? 'alle 1 v' : `${years} v`),
  },
  sv: {
    tasks: {
      families: 'Service för barnfamiljer',
      'child-welfare': 'Barnskydd',
      'family-law': 'Familjerättsliga tjänster',
      disability: 'Funktionshinderservice',
      adults: 'Service för personer i arbetsför ålder',
    },
    parts: { child: 'barn', adult: 'vuxen' },
    relations: {
      guardian: 'vårdnadshavare',
      'informed-parent': 'förälder med rätt att få uppgifter',
      foster: 'fosterförälder',
      'other-adult': 'annan närstående vuxen',
    },
    sources: {
      'population-register': 'befolkningsdatasystemet',
      court: 'domstolens beslut',
      agreement: 'fastställt avtal',
      worker: 'antecknat av en medarbetare',
    },
    shares: { most: 'mest', half: 'halva tiden', 'at-times': 'ibland' },
    bars: { 'in-care': 'omhändertaget eller placerat', court: 'domstolens beslut' },
    team: {
      'responsible-worker': 'ansvarig medarbetare',
      'own-worker': 'egen medarbetare',
      'team-member': 'med i teamet',
      'named-contact': 'utsedd kontaktperson',
    },
    views: {
      'who-is-with': 'vilka som är med familjen',
      contact: 'familjens kontaktuppgifter',
      homes: 'hem och adresser',
      entries: 'anteckningar',
      plan: 'plan',
    },
    classes: {
      ordinary: 'vanlig',
      'child-welfare': 'barnskydd',
      shelter: 'skyddshem eller våldsarbete',
      'adult-care': 'en vuxens egen vård',
    },
    bases: {
      'own-register': 'eget register',
      consent: 'familjens samtycke',
      ground: 'grund i lag',
    },
    showGrounds: {
      asked: 'personen har själv bett om det',
      'child-interest': 'barnets bästa',
      safety: 'säkerhet',
      law: 'lagen kräver det',
    },
    kinds: { note: 'notering', agreement: 'överenskommet', contact: 'kontakt', message: 'meddelande' },
    registers: {
      social: 'socialvård',
      health: 'hälsovård',
      'student-welfare': 'elevvård',
      education: 'undervisning och småbarnspedagogik',
      none: 'inget eget register',
    },
    withheld: {
      safety: 'någons säkerhet',
      'child-interest': 'barnets bästa',
      'other-person': 'en annan människas privatliv',
      investigation: 'en utredning pågår',
    },
    purposes: {
      cooperation: 'samarbete: får läsa anteckningar',
      'who-is-with': 'får vara en av dem som är med familjen',
      'adult-care': 'en vuxens egen vård får vara med',
    },
    scopes: {
      document: 'en anteckning',
      task: 'en serviceuppgift',
      controller: 'alla anteckningar hos en personuppgiftsansvarig',
    },
    ways: { 'signed-in': 'inloggad', 'on-the-spot': 'på plats', 'by-phone': 'per telefon' },
    laws: {
      'social-need': 'behov av socialvård (socialvårdslagen 35 §)',
      'child-welfare': 'barnskydd (barnskyddslagen)',
      'student-welfare': 'elevvård (elev- och studerandevårdslagen 23 §)',
      'patient-care': 'vård av patienten',
      'court-order': 'domstolens beslut',
      'other-law': 'annan lag',
    },
    hiding: { safety: 'någons säkerhet', 'child-interest': 'barnets bästa', investigation: 'en utredning' },
    emergencies: {
      'life-or-health': 'liv eller hälsa är i fara',
      'child-in-danger': 'ett barn är i fara',
      'absent-worker': 'familjens medarbetare är borta och saken kan inte vänta',
      'asked-by-family': 'familjen bad om det',
    },
    languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
    age: (years) => (years < 1 ? 'under 1 år' : `${years} år`),
  },
  en: {
    tasks: {
      families: 'Services for families with children',
      'child-welfare': 'Child welfare',
      'family-law': 'Family law services',
      disability: 'Disability services',
      adults: 'Services for adults of working age',
    },
    parts: { child: 'child', adult: 'adult' },
    relations: {
      guardian: 'guardian',
      'informed-parent': 'parent with the right to be informed',
      foster: 'foster parent',
      'other-adult': 'another close adult',
    },
    sources: {
      'population-register': 'population register',
      court: 'decision of a court',
      agreement: 'confirmed agreement',
      worker: 'noted by a worker',
    },
    shares: { most: 'mostly', half: 'half of the time', 'at-times': 'at times' },
    bars: { 'in-care': 'in care or placed', court: 'decision of a court' },
    team: {
      'responsible-worker': 'responsible worker',
      'own-worker': 'own worker',
      'team-member': 'in the team',
      'named-contact': 'named contact',
    },
    views: {
      'who-is-with': 'who is with the family',
      contact: 'the family’s contact details',
      homes: 'homes and addresses',
      entries: 'entries',
      plan: 'plan',
    },
    classes: {
      ordinary: 'ordinary',
      'child-welfare': 'child welfare',
      shelter: 'shelter or work against violence',
      'adult-care': 'an adult’s own care',
    },
    bases: {
      'own-register': 'own register',
      consent: 'the family’s consent',
      ground: 'a ground in law',
    },
    showGrounds: {
      asked: 'the person asked for it',
      'child-interest': 'the child’s best interest',
      safety: 'safety',
      law: 'the law demands it',
    },
    kinds: { note: 'note', agreement: 'agreed', contact: 'contact', message: 'message' },
    registers: {
      social: 'social welfare',
      health: 'health care',
      'student-welfare': 'student welfare',
      education: 'education',
      none: 'no register of its own',
    },
    withheld: {
      safety: 'somebody’s safety',
      'child-interest': 'the child’s best interest',
      'other-person': 'another person’s privacy',
      investigation: 'an investigation is going on',
    },
    purposes: {
      cooperation: 'working together: may read entries',
      'who-is-with': 'may be one of those who are with the family',
      'adult-care': 'an adult’s own care may take part',
    },
    scopes: {
      document: 'one entry',
      task: 'one service task',
      controller: 'all entries of one controller',
    },
    ways: { 'signed-in': 'signed in', 'on-the-spot': 'face to face', 'by-phone': 'by phone' },
    laws: {
      'social-need': 'need of social welfare (Social Welfare Act, section 35)',
      'child-welfare': 'child welfare (Child Welfare Act)',
      'student-welfare': 'student welfare (Student Welfare Act, section 23)',
      'patient-care': 'care of the patient',
      'court-order': 'decision of a court',
      'other-law': 'another law',
    },
    hiding: {
      safety: 'somebody’s safety',
      'child-interest': 'the child’s best interest',
      investigation: 'an investigation',
    },
    emergencies: {
      'life-or-health': 'life or health is in danger',
      'child-in-danger': 'a child is in danger',
      'absent-worker': 'the family’s worker is away and it cannot wait',
      'asked-by-family': 'the family asked for it',
    },
    languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
    age: (years) => (years < 1 ? 'under 1' : String(years)),
  },
}
