import { englishDanger } from './crisis-en.ts'
import { finnishDanger } from './crisis-fi.ts'
import { holdsAny, patternsOf, readText, withoutIdioms } from './crisis-patterns.ts'
import type { Read } from './crisis-patterns.ts'
import { swedishDanger } from './crisis-sv.ts'
import { buildVocabulary } from './crisis-vocabulary.ts'
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
const vocabulary = buildVocabulary()
const languages = [finnishDanger, swedishDanger, englishDanger]
const idioms = languages.map(({ groups, idioms }) => patternsOf(vocabulary, idioms, groups))
const dangers = inOrder.map((kind) => ({
  kind,
  patterns: languages.flatMap(({ groups, crisis }) => patternsOf(vocabulary, crisis[kind], groups)),
}))

const crisisOf = (read: Read): CrisisClass | null => {
  const plain = idioms.reduce((left, list) => withoutIdioms(list, left), read)
  return dangers.find(({ patterns }) => holdsAny(patterns, plain))?.kind ?? null
}

/**
 * The kind of danger a text speaks of in everyday Finnish, Swedish or English, or null. Rather one card too many
 * than one too few; plain idioms ("lyön vetoa", "dead tired") are set aside first.
 * @source product promise "Finding": crisis words put the crisis card first.
 */
export const crisisIn = (text: string): CrisisClass | null => crisisOf(readText(vocabulary, text))

const exhaustion = patternsOf(
  vocabulary,
  `
  olen|oon|aivan|ihan|täysin|alan|ollaan|olemme|olo loppu|lopussa|poikki|puhki|finaalissa|rikki|romuna|piipussa !rahat !ruoka !maito !vaipat
  en|ei|emme|emmä|ettei jaksa|jaksais*|jaksaisi|jaksanut|kykene enää|enempää|tätä|yksin|mitään|arkea|arjessa|lapsen|lasten|kotona|nukkua
  en|emme|enkä|emmä|emmää|etten jaksa|jaksais*|pysty|kestä !odottaa
  väsynyt|väsynyttä|väsyneitä|väsyny|väsyttää|väsymys|väsymykseen|väsymyksestä|väsyn|väsyksissä|uupunut|uupumus|uupumu*|uupunu*|loppuunpal*|loppuunkulu*|burnout|voimat|voimaton*
  voimat|voimavar* loppu*|lopussa|vähissä
  hermot|hermo loppu*|riekaleina|mennä|menee|menevät|kireä*
  jaksami*|jaksamin*
  kuormittu*|kuormittunut|ylikuormit*
  pinna|hermo palaa|palaa|kireällä
  nukkunut|nukuttu|nukkunu|nukkuneet & viikko*|kuukau*|kunnolla|öihin|yötä|yöhön & en|ei|emme
  itku|itken|itkettää & väsy*|koko|joka|pienestä*|herkässä
  helt|alldeles|totalt|är|jätte|all slut|slutkörd|färdig !pengar* !kurs*
  slut på krafter*|ork|orken|energi*
  orkar|orka|orkade inte|int|ej
  ork|orken|krafter* slut|tar|tryter
  utmattad*|utbränd*|slutkörd*|dödstrött|jättetrött|uttröttad*|utmattning*|överväldig*
  trött|trötta|trötthet & så|jätte|jag|ja|väldigt|ständigt|hela|ensam*|pappa|mamma|förälder*|barnen|babyn|alltid
  exhausted|exhaustion|burnout|overwhelmed|overwhelming|knackered|drained|frazzled
  burn|burnt|burned|worn|burning out
  yksinhuoltaja*|vanhempi|vanhemmat|äiti|isä|perhe|mies|vaimo ei|eivät jaksa
  so|dead|always|constantly|very|really|completely|too|im|am|mother|mum|mom|dad|father|parent|parents tired
  tired mother|mum|mom|dad|father|parent|parents|alone
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
export const gentleIn = (text: string): boolean => moodIn(text).gentle

/** Both at once: the danger a text speaks of, and where there is none, whether it speaks of exhaustion. */
export function moodIn(text: string): { readonly urgent: CrisisClass | null; readonly gentle: boolean } {
  const read = readText(vocabulary, text)
  const urgent = crisisOf(read)
  return { urgent, gentle: urgent === null && holdsAny(exhaustion, read) }
}
