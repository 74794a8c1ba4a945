import type { Text3 } from '#platform/text.ts'

/** Ages in whole years for which a kind of service is meant; kinds for any age are left out. Null is open. */
export const agesOf: Readonly<Record<string, readonly [from: number | null, to: number | null]>> = {
  'child-clinic': [0, 6],
  'family-training': [0, 1],
  'speech-therapy': [1, 12],
  'occupational-therapy': [2, 12],
  physiotherapy: [0, 17],
  'open-ece': [0, 6],
  ece: [0, 6],
  'parish-clubs': [3, 10],
  'family-cafe': [0, 6],
  'meeting-place': [0, 8],
  'incredible-years': [3, 12],
  'school-health': [6, 20],
  'school-psychiatric-nurse': [12, 17],
  'student-welfare': [6, 20],
  school: [6, 17],
  'rehab-class': [7, 16],
  'youth-work': [9, 28],
  'youth-chat': [12, 20],
  'youth-early': [12, 20],
  'outreach-youth': [15, 28],
  'start-workshop': [16, 28],
  'girls-group': [12, 18],
  'child-psychiatry': [0, 17],
  'child-neurology': [0, 15],
  'child-welfare': [0, 24],
}

/** Working days until an answer and until it usually begins, where the demonstration's counties say so (R21). */
export const waitsOf: Readonly<Record<string, readonly [answer: number, start: number]>> = {
  guidance: [1, 1],
  'maternity-clinic': [1, 5],
  'child-clinic': [1, 5],
  'speech-therapy': [5, 60],
  'occupational-therapy': [5, 60],
  physiotherapy: [3, 20],
  'family-counselling': [3, 20],
  'family-law': [2, 15],
  'family-work': [3, 15],
  'home-service': [1, 5],
  'family-social-work': [1, 7],
  'nepsy-coach': [3, 25],
  'oral-health': [1, 15],
  psychologist: [5, 40],
  'mental-health': [3, 15],
  'support-family': [5, 60],
}

/** Kinds of service that open for booking online in the demonstration. */
export const bookedOnline: readonly string[] = [
  'maternity-clinic',
  'child-clinic',
  'oral-health',
  'family-law',
]

/** Criteria of access in force: the same in the whole county (R32). */
export const criteriaFrom = '2026-01-01'

/** What a colleague may expect, by kind of service (R21). */
export const forProfessionals: Readonly<Record<string, Text3>> = {
  guidance: {
    fi: 'Soita perheen kanssa tai yksin. Palveluohjaaja ottaa asian vastaan ja kertoo sinulle, kenelle se meni.',
    sv: 'Ring tillsammans med familjen eller själv. Servicehandledaren tar emot ärendet och berättar till vem det gick.',
    en: 'Call with the family or by yourself. The adviser takes the matter and tells you who has it.',
  },
  'family-counselling': {
    fi: 'Konsultoi meitä ilman perheen nimeä. Perhe voi varata ajan itse, lähetettä ei tarvita.',
    sv: 'Konsultera oss utan familjens namn. Familjen kan boka tid själv, ingen remiss behövs.',
    en: 'Consult us without naming the family. Families can book by themselves; no referral is needed.',
  },
  'speech-therapy': {
    fi: 'Kerro lapsen puheesta ja kuulotutkimuksesta. Vastaamme viidessä arkipäivässä ja kerromme odotusajan ja tuen sen aikana.',
    sv: 'Beskriv barnets tal och hörselundersökningen. Vi svarar inom fem vardagar och berättar om väntetiden och stödet under den.',
    en: 'Describe the child’s speech and hearing test. We answer in five working days with the wait and the support meanwhile.',
  },
  'family-social-work': {
    fi: 'Ota yhteys yhdessä perheen kanssa. Arvioimme kiireen heti ja sovimme tapaamisen seitsemässä arkipäivässä.',
    sv: 'Ta kontakt tillsammans med familjen. Vi bedömer genast hur brådskande det är och ordnar ett möte inom sju vardagar.',
    en: 'Make contact together with the family. We assess the urgency at once and arrange a meeting in seven working days.',
  },
  'home-service': {
    fi: 'Kerro, mitä apua perhe toivoo ja milloin. Soitamme perheelle seuraavana arkipäivänä.',
    sv: 'Berätta vilken hjälp familjen önskar och när. Vi ringer familjen följande vardag.',
    en: 'Tell us what help the family wishes for and when. We call the family on the next working day.',
  },
  'nepsy-coach': {
    fi: 'Valmentaja tulee mukaan perheen, koulun tai päiväkodin arkeen. Diagnoosia ei tarvita.',
    sv: 'Coachen kommer med i vardagen hemma, i skolan eller på daghemmet. Ingen diagnos behövs.',
    en: 'The coach joins everyday life at home, school or day-care. No diagnosis is needed.',
  },
}

/** A short film of the demonstration's own, with captions and the whole text (R132). */
export const meetingPlaceVideo = {
  file: 'kohtaamispaikka.webm',
  poster: null,
  captions: { fi: 'kohtaamispaikka-fi.vtt', sv: 'kohtaamispaikka-sv.vtt' },
  title: { fi: 'Ovi on auki', sv: 'Dörren är öppen', en: 'The door is open' },
  transcript: {
    fi: 'Ovi on auki. Tule sellaisena kuin olet. Tarjolla on kahvia, leluja ja juttuseuraa. Kukaan ei kysy nimeäsi.',
    sv: 'Dörren är öppen. Kom som du är. Det finns kaffe, leksaker och sällskap. Ingen frågar vad du heter.',
    en: 'The door is open. Come as you are. There is coffee, toys and company. Nobody asks your name.',
  },
}

/** Open meeting places and clubs rest over Christmas; the telephone of guidance is shut for a training day. */
export const restsAtChristmas: readonly string[] = [
  'family-cafe',
  'meeting-place',
  'open-ece',
  'parish-clubs',
]
export const christmasNote: Text3 = { fi: 'joulutauko', sv: 'juluppehåll', en: 'Christmas break' }
export const trainingNote: Text3 = {
  fi: 'henkilöstön koulutus',
  sv: 'personalutbildning',
  en: 'staff training',
}
