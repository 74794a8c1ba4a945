import { englishCrisis, englishIdioms } from './crisis-en.ts'
import { finnishCrisis, finnishIdioms } from './crisis-fi.ts'
import { holdsAny, patterns, withoutIdioms, wordsOf } from './crisis-patterns.ts'
import type { Word } from './crisis-patterns.ts'
import { swedishCrisis, swedishIdioms } from './crisis-sv.ts'
import type { CrisisClass } from './model.ts'

/** When a text says several things, the one where minutes count most is answered first. */
const inOrder: readonly CrisisClass[] = [
  'suicide',
  'sexual-abuse',
  'violence',
  'self-harm',
  'missing-child',
  'intoxicated-carer',
  'afraid-at-home',
]
const tables = [finnishCrisis, swedishCrisis, englishCrisis]
const idioms = [finnishIdioms, swedishIdioms, englishIdioms]

const plainWords = (text: string): readonly Word[] =>
  idioms.reduce<readonly Word[]>((words, list) => withoutIdioms(list, words), wordsOf(text))

/**
 * The kind of danger a text speaks of in everyday Finnish, Swedish or English, or null. Rather one card too many
 * than one too few; plain idioms ("lyön vetoa", "dead tired") are set aside first.
 * @source product promise "Finding": crisis words put the crisis card first.
 */
export function crisisIn(text: string): CrisisClass | null {
  const words = plainWords(text)
  if (words.length === 0) return null
  return inOrder.find((kind) => tables.some((table) => holdsAny(table[kind], words))) ?? null
}

const exhaustion = patterns(
  `
  olen|oon|aivan|ihan|täysin|alan|ollaan|olemme|olo loppu|lopussa|poikki|puhki|finaalissa|rikki|romuna|piipussa !rahat !ruoka !maito !vaipat
  en|ei|emme jaksa|jaksais*|jaksaisi|jaksanut|kykene enää|enempää|tätä|yksin|mitään|arkea|arjessa|lapsen|lasten|kotona|nukkua
  en|emme|enkä jaksa|jaksais*|pysty enää
  väsynyt|väsynyttä|väsyneitä|väsyttää|väsymys|väsymykseen|väsymyksestä|väsyn|väsyksissä|uupunut|uupumus|uupumu*|uupunu*|loppuunpal*|loppuunkulu*|burnout|voimat|voimaton* 
  voimat loppu*|lopussa|vähissä
  hermot loppu*|riekaleina|mennä|menee|menevät
  jaksami*|jaksamin*
  kuormittu*|kuormittunut|ylikuormit*
  pinna|hermo palaa|palaa|kireällä
  nukkunut|nukuttu|nukkunu & viikko*|kuukau*|kunnolla|öihin & en|ei|emme
  helt|alldeles|totalt|är|jätte slut|slutkörd|färdig !pengar*
  orkar|orka|orkade inte|int|ej
  utmattad*|utbränd*|slutkörd*|dödstrött|jättetrött|uttröttad*|utmattning*|överväldig*
  trött|trötta & så|jätte|jag|väldigt|ständigt|hela
  krafter* slut
  exhausted|exhaustion|burnout|overwhelmed|overwhelming|knackered|drained|frazzled
  burnt|burned|worn|burning out
  so|dead|always|constantly|very|really|completely|too|im|am tired
  cant|cannot|not|never|barely|hardly cope|coping
  cant|cannot|not go|take|do|keep on|anymore|more|it|this anymore|longer|like|more
  cant|cannot go|keep on|going
  no|any energy|strength left
  struggling to|with cope|tired*
  end my rope|tether
  `,
  {},
)

/**
 * Plain exhaustion without danger: the page answers with a gentle line instead of the crisis card.
 * @source product promise "Finding": exhaustion alone is not a crisis.
 */
export function gentleIn(text: string): boolean {
  return holdsAny(exhaustion, wordsOf(text)) && crisisIn(text) === null
}
