import type { Language } from '#platform/text.ts'
import type { Audience } from '../vocabulary.ts'
import { ownAnalyser } from './lexicon.ts'

/** Whole years, both ends included; before the first birthday is 0. */
export type Ages = { readonly from: number; readonly to: number }

type Found = Ages & { readonly at: number; readonly length: number }

const oldest = 99
const grownUp = 17

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const set = (text: string): ReadonlySet<string> => new Set(words(text))

/** After a number: years. */
const years = /^(?:v|vee|vuotia\p{L}*|vuotis\p{L}*|åring\p{L}*|årig\p{L}*|aring\p{L}*|yo|yrs?)$/u
/** After a number, and said to be an age by the word that follows. */
const yearsIfOld = set('vuotta vuoden years year år')
const months = /^(?:kk|kuukautinen|kuukautis\p{L}*|mån|mo|mos)$/u
const monthsIfOld = set('kuukautta kuukauden månad månader months month')
const weeks = /^(?:viikkoi\p{L}*|veckors)$/u
const weeksIfOld = set('viikkoa viikon veckor vecka weeks week')
const old = set(
  'vanha vanhan vanhalle vanhaa vanhana ikäinen ikäisen ikäiselle ikäistä gammal gammalt gamla old',
)
const joined = /^(\d{1,2})(\p{L}+)$/u
const joinedMonths = /^(?:kk|mån|mo)$/u
const under = set('alle under below')
const over = set('yli över over')

const numbers: ReadonlyMap<string, number> = new Map([
  ...words('puoli yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen').map(
    (word, at): [string, number] => [word, at],
  ),
  ...words(
    'halvt ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton',
  ).map((word, at): [string, number] => [word, at]),
  ...words(
    'half one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  ).map((word, at): [string, number] => [word, at]),
  ['nelj', 4],
  ['neli', 4],
  ['seitsen', 7],
  ['kymmen', 10],
  ['yksitoista', 11],
  ['kaksitoista', 12],
  ['kolmetoista', 13],
  ['neljätoista', 14],
  ['viisitoista', 15],
  ['kuusitoista', 16],
  ['seitsemäntoista', 17],
  ['puolitoista', 1],
  ['pari', 2],
])
const spelledOut = /^(\p{L}+?)(?:vuotia\p{L}*|vuotis\p{L}*|åring\p{L}*|årig\p{L}*)$/u

/** Stages of childhood by the words of families: from, to, and the words. The words stay words of the search too. */
const stages: Readonly<Record<Language, string>> = {
  fi: `
    0 0 vastasyntynyt
    0 1 vauva imeväinen pikkuvauva vauvaikäinen sylivauva
    1 3 taapero napero taaperoikäinen
    2 4 uhmaikäinen uhmaikä
    0 6 pikkulapsi
    3 6 leikki-ikäinen
    1 6 päiväkoti-ikäinen päiväkotilainen tarhaikäinen tarhalainen
    5 5 viskari viskarilainen
    6 6 eskari eskarilainen esikoululainen eskari-ikäinen
    7 7 ekaluokkalainen ekaluokka
    8 8 tokaluokkalainen tokaluokka
    9 9 kolmasluokkalainen
    7 12 alakoululainen alakouluikäinen ala-asteikäinen pienkoululainen
    7 16 koululainen kouluikäinen
    10 12 esiteini varhaisnuori
    13 16 yläkoululainen yläkouluikäinen yläasteikäinen yläastelainen
    13 13 seiskaluokkalainen seiskaluokka
    14 14 kasiluokkalainen kasiluokka
    15 15 ysiluokkalainen ysiluokka
    13 17 teini teini-ikäinen murrosikäinen murkku teinityttö teinipoika
    16 19 lukiolainen amislainen
  `,
  sv: `
    0 0 nyfödd
    0 1 baby bebis spädbarn
    0 6 småbarn
    1 3 knatte
    2 4 trotsålder
    1 6 dagisbarn
    5 6 förskolebarn
    6 6 förskoleelev
    7 7 förstaklassare ettagluttare
    7 12 lågstadieelev lågstadiebarn lågstadist
    7 16 skolbarn
    13 16 högstadieelev högstadist
    13 17 tonåring tonårsflicka tonårspojke
    16 19 gymnasieelev gymnasist
  `,
  en: `
    0 0 newborn
    0 1 baby infant
    1 3 toddler
    3 6 preschooler
    7 7 first-grader
    13 17 teenager teen adolescent
  `,
}

/** First words of stages that are two words when typed: "leikki-ikäinen", "eka luokka". */
const firstOfTwo = set(
  'leikki päiväkoti teini eskari tarha taapero vauva ala yläkoulu yläaste alakoulu koulu eka toka kolmas seiska kasi ysi first',
)

const stageByKey: ReadonlyMap<string, Ages> = new Map(
  (['fi', 'sv', 'en'] as const).flatMap((lang) =>
    stages[lang]
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [from = '', to = '', ...names] = line.trim().split(/\s+/)
        const stage: Ages = { from: Number(from), to: Number(to) }
        return names
          .map((name) => name.replace('-', ''))
          .flatMap((name) =>
            ownAnalyser
              .readings(lang, name)
              .filter((reading) => reading.sure > 0.99)
              .map((reading): [string, Ages] => [`${lang}:${reading.key}`, stage]),
          )
      }),
  ),
)

const stagesOfWords: Readonly<Record<Language, Map<string, Ages | null>>> = {
  fi: new Map(),
  sv: new Map(),
  en: new Map(),
}
const remembered = 5_000

function stageOf(lang: Language, word: string): Ages | null {
  const known = stagesOfWords[lang]
  const ready = known.get(word)
  if (ready !== undefined) return ready
  const made = readStage(lang, word)
  if (known.size >= remembered) known.clear()
  known.set(word, made)
  return made
}

function readStage(lang: Language, word: string): Ages | null {
  for (const { key, sure } of ownAnalyser.readings(lang, word)) {
    const stage = sure < 0.94 ? undefined : stageByKey.get(`${lang}:${key}`)
    if (stage !== undefined) return stage
  }
  return null
}

const numberOf = (word: string): number | null => {
  if (/^\d{1,2}$/.test(word)) return Number(word)
  return numbers.get(word) ?? null
}

/** How a number and the words after it make an age: the years, and how many words they take. */
function ageAfter(spoken: readonly string[], at: number): { years: number; length: number } | null {
  const said = spoken[at] ?? ''
  const whole = joined.exec(said)
  if (whole !== null) {
    const [count, unit] = [Number(whole[1]), whole[2] ?? '']
    if (joinedMonths.test(unit)) return { years: Math.floor(count / 12), length: 1 }
    if (years.test(unit)) return { years: count, length: 1 }
    return null
  }
  const spelled = spelledOut.exec(said)
  if (spelled !== null) {
    const count = numbers.get(spelled[1] ?? '')
    return count === undefined ? null : { years: count, length: 1 }
  }
  const count = numberOf(said)
  const unit = spoken[at + 1] ?? ''
  if (count === null) return null
  const isOld = old.has(spoken[at + 2] ?? '')
  const length = isOld ? 3 : 2
  if (years.test(unit) || (unit === 'år' && /^\d/.test(said))) return { years: count, length }
  if (isOld && yearsIfOld.has(unit)) return { years: count, length }
  if (months.test(unit) || (isOld && monthsIfOld.has(unit))) return { years: Math.floor(count / 12), length }
  if (weeks.test(unit) || (isOld && weeksIfOld.has(unit))) return { years: 0, length }
  return null
}

function ageAt(spoken: readonly string[], at: number): Found | null {
  const found = ageAfter(spoken, at)
  if (found !== null && found.years <= oldest) {
    const before = spoken[at - 1] ?? ''
    if (under.has(before))
      return { from: 0, to: Math.max(0, found.years - 1), at: at - 1, length: found.length + 1 }
    if (over.has(before)) {
      return { from: found.years, to: Math.max(found.years, grownUp), at: at - 1, length: found.length + 1 }
    }
    return { from: found.years, to: found.years, at, length: found.length }
  }
  // "5–6-vuotiaat"
  const first = numberOf(spoken[at] ?? '')
  if (first === null) return null
  const second = ageAfter(spoken, at + 1)
  return second !== null && second.years > first && second.years <= oldest
    ? { from: first, to: second.years, at, length: second.length + 1 }
    : null
}

/** The ages a line speaks of, and the line without the words that only tell the age. `lang` is the line's language. */
export function findAges(
  spoken: readonly string[],
  lang: Language,
): { ages: Ages | null; rest: readonly string[] } {
  let ages: Ages | null = null
  const widen = (one: Ages): void => {
    ages = ages === null ? { from: one.from, to: one.to } : spanning(ages, one)
  }
  const rest: string[] = []
  for (let at = 0; at < spoken.length; at++) {
    const found = ageAt(spoken, at)
    if (found !== null) {
      if (found.at < at) rest.pop()
      widen(found)
      at = found.at + found.length - 1
      continue
    }
    rest.push(spoken[at] ?? '')
  }
  // A number is surer than a stage: "vauva" beside "3v" is the little brother.
  if (ages === null) {
    for (const [at, word] of rest.entries()) {
      // "Leikki-ikäinen" and "eka luokka" are two words here.
      const two = firstOfTwo.has(word) ? `${word}${rest[at + 1] ?? ''}` : ''
      const stage = stageOf(lang, word) ?? (two === '' ? null : stageOf(lang, two))
      if (stage !== null) widen(stage)
    }
  }
  return { ages, rest }
}

const spanning = (a: Ages, b: Ages): Ages => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) })

/** "1,5-vuotias" is one year old: the half does not start a range. */
export const withoutHalves = (text: string): string => text.replace(/(\d)[,.]\d(?=\D|$)/g, '$1')

const agesOf: Readonly<Partial<Record<Audience, Ages>>> = {
  expecting: { from: 0, to: 0 },
  babies: { from: 0, to: 1 },
  'under-school-age': { from: 0, to: 6 },
  'school-age': { from: 6, to: 16 },
  youth: { from: 13, to: 29 },
}

const overlap = (a: Ages, b: Ages): boolean => a.from <= b.to && b.from <= a.to

/** 2: it is for that age; 1: it may be; 0: it says it is for another age. */
export type AgeFit = 0 | 1 | 2

/** What a listing says of ages: its own limits rule over the groups it names. */
export type AgeLimits = {
  readonly from: number | null
  readonly to: number | null
  readonly audiences: readonly Audience[]
}

export function ageFit(limits: AgeLimits, ages: Ages): AgeFit {
  if (limits.from !== null || limits.to !== null) {
    return overlap({ from: limits.from ?? 0, to: limits.to ?? oldest }, ages) ? 2 : 0
  }
  let aged = 0
  for (const audience of limits.audiences) {
    const its = agesOf[audience]
    if (its === undefined) continue
    if (overlap(its, ages)) return 2
    aged++
  }
  return aged === 0 || aged < limits.audiences.length ? 1 : 0
}
