import type { Reading } from './analyse.ts'

/** English inflection by rule, with British and American spelling under one key. */

const listed: ReadonlyMap<string, string> = new Map(
  `
child children childs kid kids
baby babies babys
man men
woman women
foot feet
tooth teeth
mother mothers mum mums mom moms mummy mommy mam
father fathers dad dads daddy
teenager teenagers teen teens
parent parents
sleep sleeps slept sleeping sleepless
divorce divorced divorcing divorces
bully bullied bullies bullying
eat eats ate eaten eating
fight fights fought fighting
speak speaks spoke spoken speaking
talk talks talking talked
cry cries cried crying
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma = '', ...forms] = line.split(' ')
      return [lemma, ...forms].map((form): [string, string] => [form, `=${lemma}`])
    }),
)

function spelling(word: string): string {
  return word
    .replace(/^paed/, 'ped')
    .replace(/our$/, 'or')
    .replace(/our(?=s|ing|ed|al)/, 'or')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/is(e|ed|es|ing|ation)$/, 'iz$1')
    .replace(/ll(ing|ed|or|ors)$/, 'l$1')
    .replace(/(?<=.)ae/, 'e')
}

const steps: readonly (readonly [RegExp, string, number])[] = [
  [/ies$/, 'i', 0.95],
  [/y$/, 'i', 1],
  [/(?<=ss|sh|ch|x|z)es$/, '', 0.95],
  [/(?<=[^su])s$/, '', 0.95],
  [/(?:es|e)$/, '', 0.95],
  [/(?<=[a-z]{3})ing$/, '', 0.85],
  [/(?<=[a-z]{3})ed$/, '', 0.85],
]

const kin: readonly (readonly [string, string])[] = [
  ['therapist', 'therapi'],
  ['therapi', 'therapist'],
  ['psychiatrist', 'psychiatri'],
  ['psychologist', 'psychologi'],
  ['counselor', 'counsel'],
  ['counsel', 'counselor'],
]

/** Every way to read an English word form, the surest first. */
export function englishReadings(word: string): readonly Reading[] {
  const into = new Map<string, Reading>()
  const add = (key: string, sure: number, ending: string): void => {
    const old = into.get(key)
    if (old === undefined || old.sure < sure) into.set(key, { key, sure, ending })
  }
  const known = listed.get(word)
  if (known !== undefined) add(known, 1, '')
  const even = spelling(word)
  add(even.replace(/y$/, 'i').replace(/(?<=..)e$/, ''), 1, '')
  for (const [pattern, by, sure] of steps) {
    if (!pattern.test(even)) continue
    const stem = even.replace(pattern, by)
    if (stem.length < 3) continue
    const single = sure < 0.9 ? stem.replace(/([bdgmnprt])\1$/, '$1') : stem
    add(single.replace(/(?<=...)e$/, '').replace(/y$/, 'i'), sure, pattern.source)
  }
  for (const reading of [...into.values()]) {
    for (const [from, to] of kin) {
      if (reading.key.endsWith(from))
        add(reading.key.slice(0, -from.length) + to, reading.sure * 0.6, reading.ending)
    }
  }
  return [...into.values()].sort((a, b) => b.sure - a.sure)
}
