import { type Topic, topics as allTopics, type Worry } from './routing.ts'

/** What the words of a family point to, and the very words that made it so. Never more than a suggestion. */
export type Suggestion = {
  readonly worry: { readonly level: Exclude<Worry, 'none'>; readonly words: readonly string[] } | null
  readonly topics: readonly { readonly topic: Topic; readonly words: readonly string[] }[]
}

/**
 * The beginnings of words, and phrases, in Finnish, Swedish and English. A beginning finds every word that begins so;
 * `=` before a word finds that word alone.
 */
const topicWords: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  'everyday-life': [
    ...['arki', 'arjen', 'arjessa', 'kotityö', 'lastenhoito', 'rutiin', 'päivärytm'],
    ...['vardag', 'hushåll', 'barnpassning', 'everyday', 'daily life', 'household', 'routine'],
  ],
  tiredness: [
    ...[
      'väsy',
      'uupu',
      'uupumu',
      'en jaksa',
      'emme jaksa',
      'ei jaksa',
      '=unta',
      '=uni',
      '=unen',
      'valvo',
      'nukku',
    ],
    ...['trött', 'utmatta', 'orkar inte', 'sömn', 'sover', 'tired', 'exhaust', 'sleep'],
  ],
  parenting: [
    ...['kasvat', 'rajoja', 'rajat', 'kiukku', 'raivo', 'uhma', 'vanhemmuu', 'tottele'],
    ...['uppfostr', 'gränser', 'trots', 'föräldraskap', 'parenting', 'tantrum', 'boundaries'],
  ],
  'pregnancy-and-baby': [
    ...['raskaana', 'raskaud', 'vauva', 'synnyt', 'imetys', 'imettä', 'odotan lasta', 'neuvola'],
    ...['gravid', 'bebis', 'baby', 'amning', 'förlossning', 'pregnan', 'breastfe', 'newborn'],
  ],
  'child-development': [
    ...['kehity', 'puhe', 'puhu', 'änkyt', 'kävele', 'oppimi', 'keskitty'],
    ...['utveckl', 'talar', 'pratar', 'stammar', 'koncentr', 'development', 'speech', 'stutter', 'attention'],
  ],
  school: [
    ...['koulu', 'opettaj', 'läksy', 'luokka', 'luokal', 'poissaol'],
    ...['skol', 'lärare', 'läxor', 'klassen', 'frånvaro', 'school', 'teacher', 'homework', 'truan'],
  ],
  'friends-and-bullying': [
    ...['kaveri', 'kiusa', 'yksinäi', 'ystäv'],
    ...['kompis', 'mobba', 'ensam', 'vänner', 'friend', 'bully', 'bullied', 'lonely', 'loneliness'],
  ],
  'mental-health': [
    ...[
      'masen',
      'ahdist',
      'pelko',
      'pelkotil',
      'paniik',
      'mielentervey',
      'itkui',
      'itken',
      'itkee',
      'toivoto',
    ],
    ...[
      'deprim',
      'depress',
      'ångest',
      'panik',
      'psykisk',
      'gråter',
      'anxi',
      'panic',
      'mental health',
      'crying',
    ],
  ],
  substances: [
    ...['alkohol', 'juo liikaa', 'juopo', 'humala', 'päih', 'huume', 'kanna', 'vape', 'nuuska'],
    ...[
      'dricker',
      'berusad',
      'missbruk',
      'drog',
      'cannabis',
      'snus',
      'alcohol',
      'drunk',
      'drugs',
      'drinking',
    ],
  ],
  couple: [
    ...['parisuh', 'puoliso', 'riite', 'riita', 'mieheni', 'vaimoni'],
    ...['parförhåll', 'parrelation', 'grälar', 'min man', 'min fru', 'relationship', 'my husband', 'my wife'],
  ],
  divorce: [
    ...[
      '=ero',
      '=eroa',
      '=eron',
      'eronnu',
      'eronnee',
      'eroamm',
      'erosimme',
      'huoltaju',
      'tapaamisoik',
      'tapaamisis',
      'elatus',
    ],
    ...['skilsmäss', 'separat', 'separer', 'skilj', 'vårdnad', 'umgänge', 'underhåll', 'divorce', 'custody'],
  ],
  violence: [
    ...['väkival', 'lyö', 'löi', 'lyönyt', 'uhkail', 'uhkaa', 'potki', 'satut'],
    ...['våld', '=slår', '=slog', 'hotar', 'hotade', 'violen', '=hits', '=hit', 'threat', 'abus'],
  ],
  disability: [
    ...['vamma', 'autis', 'kehitysvamm', 'pyörätuol', 'omaishoi', '=adhd'],
    ...['funktionsned', 'handikapp', 'rullstol', 'närståendevård', 'disab', 'wheelchair'],
  ],
  'early-education': [
    ...['päiväko', 'päivähoi', 'varhaiskasv', 'esikoul', 'eskari'],
    ...['daghem', 'dagis', 'småbarnspedag', 'förskol', 'daycare', 'day care', 'kindergarten', 'preschool'],
  ],
  'money-and-housing': [
    ...['=raha', 'rahat', 'rahaa', 'velka', 'velat', 'vuokra', 'asunto', 'häätö', 'toimeentul', 'työttö'],
    ...[
      'pengar',
      'skuld',
      'hyra',
      'bostad',
      'vräk',
      'utkomst',
      'arbetslös',
      'money',
      'debt',
      'rent',
      'evict',
    ],
  ],
  'hobbies-and-peers': [
    ...['harrast', 'vertais', 'kerho', 'perhekahvi'],
    ...['hobby', 'hobbies', 'kamratstöd', 'klubb', 'peer support', 'other parents', 'andra föräldrar'],
  ],
}

const worryWords: Readonly<Record<'big' | 'small', readonly string[]>> = {
  big: [
    ...['en jaksa enää', 'en jaksa', 'en kestä', 'loppu', 'romah', 'uupunu', 'pelkään', 'pelkää', 'väkival'],
    ...['lyö', 'löi', 'uhkaa', 'itsetuho', 'hätä', 'hädissä', 'paniik', 'toivoto', 'huosta', 'humala'],
    ...['orkar inte', 'klarar inte', 'rädd', 'våld', '=slår', '=slog', 'hotar', 'panik', 'hopplös', 'kris'],
    ...['utmattad', 'cannot cope', 'can’t cope', "can't cope", 'cannot go on', 'afraid', 'scared', 'violen'],
    ...['threat', 'panic', 'hopeless', 'desperate', 'exhausted', 'self-harm', 'självskad'],
  ],
  small: [
    ...['väsy', 'huoli', 'huolet', 'huole', 'stress', 'riite', 'riita', 'raska', 'vaike', 'yksinäi', 'itke'],
    ...[
      'kiusa',
      'ahdist',
      'masen',
      'trött',
      '=oro',
      '=oron',
      'orolig',
      'svårt',
      'ensam',
      'gråter',
      'mobba',
      'ångest',
    ],
    ...['tired', 'worr', 'difficult', 'lonely', 'crying', 'bull', 'anxi', 'struggl'],
  ],
}

type Seen = { readonly word: string; readonly plain: string }

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'")

const wordsIn = (text: string): readonly Seen[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].map(([word]) => ({ word, plain: plain(word) }))

/** The words and phrases of a text that one of these finds, as they were written, each once. */
function found(text: string, words: readonly Seen[], wanted: readonly string[]): readonly string[] {
  const hits = new Map<string, string>()
  for (const want of wanted) {
    const looked = plain(want)
    if (looked.includes(' ')) {
      const row = looked.split(' ')
      for (let at = 0; at + row.length <= words.length; at += 1) {
        const some = words.slice(at, at + row.length)
        if (row.every((each, index) => some[index]?.plain.startsWith(each) === true))
          hits.set(some.map((each) => each.plain).join(' '), some.map((each) => each.word).join(' '))
      }
      continue
    }
    const exact = looked.startsWith('=')
    const stem = exact ? looked.slice(1) : looked
    for (const each of words) {
      if (exact ? each.plain === stem : each.plain.startsWith(stem)) hits.set(each.plain, each.word)
    }
  }
  // A word that is part of a phrase already shown is not shown twice.
  const shown = [...hits.keys()]
  return shown
    .filter((key) => !shown.some((other) => other !== key && ` ${other} `.includes(` ${key} `)))
    .toSorted((a, b) => plain(text).indexOf(a) - plain(text).indexOf(b))
    .map((key) => hits.get(key) ?? key)
}

/**
 * Reads a family's own words by fixed lists: the same words always give the same suggestion, and the words are shown
 * with it. A person decides; nothing is stored and nothing is sorted by it.
 * @source R19, R20, ADR-0028
 */
export function suggestionFor(text: string): Suggestion {
  const words = wordsIn(text)
  const big = found(text, words, worryWords.big)
  const small = found(text, words, worryWords.small)
  const worry =
    big.length > 0
      ? ({ level: 'big', words: big } as const)
      : small.length > 0
        ? ({ level: 'small', words: small } as const)
        : null
  const topics = Object.entries(topicWords).flatMap(([name, wanted]) => {
    const hits = found(text, words, wanted)
    const topic = allTopics.find((each) => each === name)
    return hits.length === 0 || topic === undefined ? [] : [{ topic, words: hits }]
  })
  return { worry, topics: topics.toSorted((a, b) => b.words.length - a.words.length) }
}
