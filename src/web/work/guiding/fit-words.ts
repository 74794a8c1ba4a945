import type { Reason, ReasonCode } from '#capabilities/guidance/index.ts'
import { isLanguage, type Language } from '#platform/text.ts'
import { languagesInWords } from '#web/public/directory-words.ts'

/** What the words of a reason may name. */
type Names = {
  readonly lang: Language
  readonly municipality: string | null
  /** The language in which the family wants to be met. */
  readonly language: string | null
}
type Say = (reason: Reason, names: Names) => string

const inLang: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  fi: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
  sv: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
  en: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
}
/** 'ruotsiksi'; for a language without such a form its name: 'kielellä arabia'. */
function inIt({ lang, language }: Names): string {
  if (language === null) return ''
  if (isLanguage(language)) return inLang[lang][language]
  const name = languagesInWords([language], lang)
  return lang === 'fi' ? `kielellä ${name}` : lang === 'sv' ? `på språket ${name}` : `in ${name}`
}

/** A wait in weeks from one week on: nobody counts forty-two days. */
const long: Readonly<Record<Language, (days: number) => string>> = {
  fi: (days) => spell(days, ['1 päivä', 'päivää'], ['1 viikko', 'viikkoa']),
  sv: (days) => spell(days, ['1 dag', 'dagar'], ['1 vecka', 'veckor']),
  en: (days) => spell(days, ['1 day', 'days'], ['1 week', 'weeks']),
}
type Forms = readonly [one: string, many: string]
function spell(days: number, inDays: Forms, inWeeks: Forms): string {
  const [count, [one, many]] = days < 7 ? [days, inDays] : [Math.round(days / 7), inWeeks]
  return count <= 1 ? one : `${count} ${many}`
}
export const waitInWords = (days: number, lang: Language): string => long[lang](days)

const waiting: Readonly<Record<Language, (state: string) => Say>> = {
  fi:
    (state) =>
    ({ from }) =>
      from === null ? state : `${state}, odotus noin ${long.fi(from)}`,
  sv:
    (state) =>
    ({ from }) =>
      from === null ? state : `${state}, väntetid cirka ${long.sv(from)}`,
  en:
    (state) =>
    ({ from }) =>
      from === null ? state : `${state}, wait about ${long.en(from)}`,
}

const ages: Readonly<Record<Language, (from: number | null, to: number | null) => string>> = {
  fi: (from, to) =>
    from === null || from === 0
      ? `enintään ${to}-vuotiaille`
      : to === null
        ? `${from} vuotta täyttäneille`
        : from === to
          ? `${from}-vuotiaille`
          : `${from}–${to}-vuotiaille`,
  sv: (from, to) =>
    from === null || from === 0
      ? `för högst ${to}-åringar`
      : to === null
        ? `för dem som fyllt ${from} år`
        : from === to
          ? `för ${from}-åringar`
          : `för ${from}–${to}-åringar`,
  en: (from, to) =>
    from === null || from === 0
      ? `up to ${to} years of age`
      : to === null
        ? `from ${from} years of age`
        : from === to
          ? `for ${from}-year-olds`
          : `for ${from}–${to}-year-olds`,
}

type Words = Readonly<Record<ReasonCode, Say>>

const fi: Words = {
  words: () => 'vastaa kuvausta',
  here: (_, { municipality }) =>
    municipality === null ? 'palvelee perheen kuntaa' : `palvelee kuntaa ${municipality}`,
  'county-wide': () => 'palvelee koko aluetta',
  remote: () => 'tavoittaa etänä tai puhelimitse',
  nearest: ({ from }) => (from === null ? 'lähin paikka' : `lähin paikka, noin ${Math.round(from)} km`),
  elsewhere: () => 'toisella hyvinvointialueella',
  age: ({ from, to }) => ages.fi(from, to),
  'other-age': ({ from, to }) => `vain ${ages.fi(from, to)}`,
  language: (_, names) => inIt(names),
  interpreter: () => 'tulkki järjestyy',
  'other-language': (_, names) => `ei palvele ${inIt(names)}`,
  'no-referral': () => 'lähetettä ei tarvita',
  'asks-referral': () => 'tarvitaan lähete',
  floor: ({ from }) => `kerros ${from}`,
  worry: () => 'sopii tämän kokoiseen huoleen',
  open: waiting.fi('tilaa on'),
  limited: waiting.fi('tilaa on vähän'),
  full: waiting.fi('täynnä'),
  closed: () => 'ei ota nyt uusia',
  'answers-soon': ({ from }) => (from === 1 ? 'vastaa yhdessä arkipäivässä' : `vastaa ${from} arkipäivässä`),
  'answers-late': ({ from }) => `vastaus vie noin ${from} arkipäivää`,
  'starts-soon': ({ from }) => (from === 1 ? 'alkaa heti' : `alkaa noin ${from} arkipäivässä`),
  'starts-late': ({ from }) => `alkuun noin ${from} arkipäivää`,
  'wish-evening': () => 'auki iltaisin tai viikonloppuna',
  'wish-remote': () => 'onnistuu etänä tai puhelimitse',
  'wish-home': () => 'tullaan kotiin',
  'wish-no-referral': () => 'lähetettä ei tarvita',
  'wish-free': () => 'maksuton',
  'no-evening': () => 'ei auki iltaisin',
  'no-remote': () => 'ei onnistu etänä',
  'no-home': () => 'ei tule kotiin',
  'no-free': () => 'voi maksaa',
  criteria: () => 'on myöntämisperusteet',
  unconfirmed: () => 'tietoja ei ole hiljattain vahvistettu',
}

const sv: Words = {
  words: () => 'motsvarar beskrivningen',
  here: (_, { municipality }) =>
    municipality === null ? 'betjänar familjens kommun' : `tar emot familjer från ${municipality}`,
  'county-wide': () => 'betjänar hela området',
  remote: () => 'nås på distans eller per telefon',
  nearest: ({ from }) => (from === null ? 'närmaste plats' : `närmaste plats, cirka ${Math.round(from)} km`),
  elsewhere: () => 'i ett annat välfärdsområde',
  age: ({ from, to }) => ages.sv(from, to),
  'other-age': ({ from, to }) => `bara ${ages.sv(from, to)}`,
  language: (_, names) => inIt(names),
  interpreter: () => 'tolk ordnas',
  'other-language': (_, names) => `betjänar inte ${inIt(names)}`,
  'no-referral': () => 'ingen remiss behövs',
  'asks-referral': () => 'remiss behövs',
  floor: ({ from }) => `våning ${from}`,
  worry: () => 'passar en oro av den här storleken',
  open: waiting.sv('det finns plats'),
  limited: waiting.sv('ont om plats'),
  full: waiting.sv('fullt'),
  closed: () => 'tar inte emot nya nu',
  'answers-soon': ({ from }) => (from === 1 ? 'svarar inom en vardag' : `svarar inom ${from} vardagar`),
  'answers-late': ({ from }) => `svar efter cirka ${from} vardagar`,
  'starts-soon': ({ from }) => (from === 1 ? 'börjar genast' : `börjar inom cirka ${from} vardagar`),
  'starts-late': ({ from }) => `börjar efter cirka ${from} vardagar`,
  'wish-evening': () => 'öppet kvällar eller veckoslut',
  'wish-remote': () => 'går på distans eller per telefon',
  'wish-home': () => 'kommer hem',
  'wish-no-referral': () => 'ingen remiss behövs',
  'wish-free': () => 'avgiftsfritt',
  'no-evening': () => 'inte öppet på kvällar',
  'no-remote': () => 'går inte på distans',
  'no-home': () => 'kommer inte hem',
  'no-free': () => 'kan kosta',
  criteria: () => 'det finns kriterier',
  unconfirmed: () => 'uppgifterna har inte bekräftats nyligen',
}

const en: Words = {
  words: () => 'matches the description',
  here: (_, { municipality }) =>
    municipality === null ? 'serves the family’s municipality' : `takes families from ${municipality}`,
  'county-wide': () => 'serves the whole county',
  remote: () => 'reaches you remotely or by phone',
  nearest: ({ from }) => (from === null ? 'nearest place' : `nearest place, about ${Math.round(from)} km`),
  elsewhere: () => 'in another county',
  age: ({ from, to }) => ages.en(from, to),
  'other-age': ({ from, to }) => `only ${ages.en(from, to)}`,
  language: (_, names) => inIt(names),
  interpreter: () => 'an interpreter is arranged',
  'other-language': (_, names) => `does not serve ${inIt(names)}`,
  'no-referral': () => 'no referral needed',
  'asks-referral': () => 'asks for a referral',
  floor: ({ from }) => `floor ${from}`,
  worry: () => 'suits a worry of this size',
  open: waiting.en('there is room'),
  limited: waiting.en('little room'),
  full: waiting.en('full'),
  closed: () => 'takes nobody now',
  'answers-soon': ({ from }) =>
    from === 1 ? 'answers in one working day' : `answers in ${from} working days`,
  'answers-late': ({ from }) => `an answer takes about ${from} working days`,
  'starts-soon': ({ from }) => (from === 1 ? 'begins at once' : `begins in about ${from} working days`),
  'starts-late': ({ from }) => `begins after about ${from} working days`,
  'wish-evening': () => 'open in the evening or at weekends',
  'wish-remote': () => 'works remotely or by phone',
  'wish-home': () => 'comes to the home',
  'wish-no-referral': () => 'no referral needed',
  'wish-free': () => 'free of charge',
  'no-evening': () => 'not open in the evening',
  'no-remote': () => 'not remotely',
  'no-home': () => 'does not come to the home',
  'no-free': () => 'may cost',
  criteria: () => 'there are criteria',
  unconfirmed: () => 'not confirmed lately',
}

const words: Readonly<Record<Language, Words>> = { fi, sv, en }

/** What speaks for a service and what against it, each in a few words. */
export function reasonsInWords(
  reasons: readonly Reason[],
  names: Names,
): { readonly speaksFor: readonly string[]; readonly against: readonly string[] } {
  const said = (speaks: Reason['speaks']): readonly string[] =>
    reasons
      .filter((reason) => reason.speaks === speaks)
      .map((reason) => words[names.lang][reason.code](reason, names))
  return { speaksFor: said('for'), against: said('against') }
}
