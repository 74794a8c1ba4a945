import type { Reading } from './analyse.ts'
import { irregularForms, irregularStems, irregularVerbs } from './finnish-words.ts'

/**
 * Finnish inflection by rule: strip clitic, possessive and case, then reduce the stem to a key that all forms
 * of the word share (strong and weak grade, a/ä/e/i at the end, -nen/-s, -us/-ukse, -ys/-yde).
 * A form may have several readings; which of them is a real word is decided by the vocabulary of the index.
 */

const clitics = ['kaan', 'kään', 'kin', 'han', 'hän', 'ko', 'kö', 'pa', 'pä']
const possessives = ['nsa', 'nsä', 'mme', 'nne', 'ni', 'si']
const vowelAtEnd = /[aeiouyäö]$/
const doubledWithN = /([aeiouyäö])\1n$/
const caseThenOwn = /((?:ss|st|ll|lt)[aä]|lle|kse|n[aä]|tt[aä]|[aä])([aeiouyäö])n$/

type Ending = { readonly text: string; readonly plural: boolean }
const endings: readonly Ending[] = [
  ...[
    'ssa',
    'ssä',
    'sta',
    'stä',
    'lla',
    'llä',
    'lta',
    'ltä',
    'lle',
    'ksi',
    'tta',
    'ttä',
    'na',
    'nä',
    'seen',
    'sti',
  ].map((text) => ({ text, plural: false })),
  ...['ta', 'tä', 'a', 'ä', 'n', 't'].map((text) => ({ text, plural: false })),
  ...[
    'issa',
    'issä',
    'ista',
    'istä',
    'illa',
    'illä',
    'ilta',
    'iltä',
    'ille',
    'iksi',
    'ina',
    'inä',
    'itta',
    'ittä',
  ].map((text) => ({ text, plural: true })),
  ...[
    'ihin',
    'iin',
    'isiin',
    'ia',
    'iä',
    'ja',
    'jä',
    'ita',
    'itä',
    'ien',
    'jen',
    'iden',
    'itten',
    'in',
    'ten',
  ].map((text) => ({ text, plural: true })),
]

const clusters: readonly (readonly [string, string])[] = [
  ['nk', 'ng'],
  ['mp', 'mm'],
  ['nt', 'nn'],
  ['lt', 'll'],
  ['rt', 'rr'],
]

/** Both grades of a stem under one spelling. */
function level(stem: string): string {
  const even = stem
    .replaceAll('d', 't')
    .replaceAll('kk', 'k')
    .replaceAll('pp', 'p')
    .replaceAll('tt', 't')
    .replace(/(?<!^|m)p/g, 'v')
  const tail = /[aeiouyäö]$/.test(even) ? even.length - 1 : even.length
  for (const [strong, weak] of clusters) {
    if (even.slice(0, tail).endsWith(strong)) return even.slice(0, tail - 2) + weak + even.slice(tail)
  }
  return even
}

/** Short stems that end compounds: vertaistuen, työpajatyöhön, murrosiän. */
const shortHeads = new Set(['tue', 'tuki', 'työ', 'iä', 'ikä', 'las', 'avu', 'apu', 'joe', 'mäe'])

/** The last two letters of every irregular stem: most words are told apart from them by these alone. */
const irregularTails = new Set([...irregularStems.keys()].map((stem) => stem.slice(-2)))

function irregular(stem: string): string | null {
  if (!irregularTails.has(stem.slice(-2))) return null
  const whole = irregularStems.get(stem)
  if (whole !== undefined) return whole
  for (let cut = 3; cut <= stem.length - 2; cut++) {
    const end = stem.slice(cut)
    const tail = end.length >= 4 || shortHeads.has(end) ? irregularStems.get(end) : undefined
    if (tail !== undefined) return `${level(stem.slice(0, cut))}${tail}`
  }
  return null
}

/** The key of a stem as it stands before an ending. */
function keyOf(stem: string): string {
  if (stem.endsWith('nen') && stem.length > 5) return `${level(stem.slice(0, -3))}s`
  if (/tt[oö]m[aä]?$/.test(stem)) return level(`${stem.replace(/m[aä]?$/, '')}n`)
  if (stem.endsWith('kse') && stem.length > 5) return `${level(stem.slice(0, -3))}s`
  if (stem.endsWith('ks') && stem.length > 5) return `${level(stem.slice(0, -2))}s`
  if (stem.endsWith('se') && stem.length > 4) return `${level(stem.slice(0, -2))}s`
  if (stem.length > 5 && /[uy](?:de|te|ks|t)$/.test(stem)) return level(stem.replace(/(?:de|te|ks|t)$/, ''))
  const single = stem.length > 4 && stem.endsWith('ee') ? stem.slice(0, -2) : stem
  const open = level(single)
  return open.length > 3 && /[aäei]$/.test(open) ? level(open.slice(0, -1)) : open
}

/** The one who does it and what is done, spelled as keys: a speech therapist leads to speech therapy. */
const kin: readonly (readonly [string, string])[] = [
  ['teraveut', 'teravi'],
  ['teravi', 'teraveut'],
  ['sykiatr', 'sykiatri'],
  ['sykiatri', 'sykiatr'],
  ['sykolog', 'sykologi'],
  ['sykologi', 'sykolog'],
  ['ikäis', '=ikä'],
  ['=ikä', 'ikäis'],
]

const verbEndings =
  /(?:misesta|misessa|misen|mista|minen|massa|mässä|masta|mästä|maan|mään|isimme|isitte|isivat|isivät|isin|isit|isi|taisiin|täisiin|taan|tään|daan|dään|tiin|ttiin|ttu|tty|ttua|ttyä|nut|nyt|neet|neen|vat|vät|mme|tte|ssut|llut|[aä]j[aä]|[aä]j[aä][nt]|v[aä]|ll[aä]|[dt][aä]|n|t|[aä])$/

function rootOf(stem: string): string | null {
  const short = stem.replace(/([aeiouyäö])\1$/, '$1')
  const open = /[^aeiouyäö][aäei]$/.test(short) ? short.slice(0, -1) : short
  const listed = irregularVerbs.get(stem) ?? irregularVerbs.get(short) ?? irregularVerbs.get(open)
  if (listed !== undefined) return listed
  const even = level(short)
  const root = /[aäei]$/.test(even) ? level(even.slice(0, -1)) : even
  return root.length >= 3 ? `v:${root}` : null
}

function add(into: Map<string, Reading>, key: string, sure: number, ending: string): void {
  const old = into.get(key)
  if (old === undefined || old.sure < sure) into.set(key, { key, sure, ending })
}

function addStem(into: Map<string, Reading>, stem: string, sure: number, ending: string): void {
  const known = irregular(stem)
  if (known !== null) add(into, known, sure, ending)
  if (stem.length >= 3 && !irregularStems.has(stem)) add(into, keyOf(stem), sure, ending)
}

function addCases(into: Map<string, Reading>, word: string, sure: number, own: string): void {
  for (const ending of endings) {
    if (!word.endsWith(ending.text)) continue
    const stem = word.slice(0, word.length - ending.text.length)
    if (stem.length < 3 && irregularStems.get(stem) === undefined) continue
    const said = ending.text + own
    addStem(into, stem, sure, said)
    // Before a plural i an a turns into o, an i into e, and a/ä/e vanish.
    if (ending.plural && /[oöe]$/.test(stem) && stem.length > 3)
      addStem(into, stem.slice(0, -1), sure * 0.98, said)
    if (ending.plural && /[uy]$/.test(stem)) add(into, `${level(stem)}s`, sure * 0.95, said)
  }
  if (doubledWithN.test(word) && word.length > 4) addStem(into, word.slice(0, -2), sure, `Vn${own}`)
  const h = /([aeiouyäö])h([aeiouyäö])n$/.exec(word)
  if (h !== null && h[1] === h[2] && word.length > 4) addStem(into, word.slice(0, -3), sure, `hVn${own}`)
}

function addVerb(into: Map<string, Reading>, word: string): void {
  const bare = rootOf(word)
  if (bare !== null && (bare.startsWith('v:=') || /([aeiouyäö])\1$/.test(word))) add(into, bare, 0.7, 'v')
  for (let at = Math.max(2, word.length - 8); at < word.length; at++) {
    const tail = verbEndings.exec(word.slice(at))
    if (tail === null || tail.index !== 0) continue
    const root = rootOf(word.slice(0, at))
    if (root !== null) add(into, root, 0.7, 'v')
  }
}

/** Every way to read a Finnish word form, the surest first. */
export function finnishReadings(word: string): readonly Reading[] {
  const into = new Map<string, Reading>()
  const listed = irregularForms.get(word)
  if (listed !== undefined) return [{ key: listed, sure: 1, ending: '' }]
  const bodies: [string, number][] = [[word, 1]]
  for (const clitic of clitics) {
    if (word.endsWith(clitic) && word.length - clitic.length >= 4) {
      bodies.push([word.slice(0, word.length - clitic.length), 0.9])
    }
  }
  for (const [body, sure] of bodies) {
    addStem(into, body, sure, '')
    if (/[uy]s$/.test(body) && body.length > 5) add(into, level(body.slice(0, -1)), sure * 0.95, '')
    addCases(into, body, sure * 0.97, '')
    for (const own of possessives) {
      const rest = body.slice(0, body.length - own.length)
      if (!body.endsWith(own) || rest.length < 3 || !vowelAtEnd.test(rest)) continue
      addStem(into, rest, sure * 0.9, '+')
      addCases(into, rest, sure * 0.9, '+')
    }
    const owned = caseThenOwn.exec(body)
    if (owned !== null) addCases(into, body.slice(0, -2).replace(/kse$/, 'ksi'), sure * 0.85, '+')
    addVerb(into, body)
  }
  for (const reading of [...into.values()]) {
    for (const [from, to] of kin) {
      if (reading.key.endsWith(from))
        add(into, reading.key.slice(0, -from.length) + to, reading.sure * 0.6, reading.ending)
    }
  }
  return [...into.values()].sort((a, b) => b.sure - a.sure)
}
