import type { Reading } from './analyse.ts'

/**
 * Swedish inflection by rule: genitive, definite and plural endings and the common verb endings come off,
 * and the vowel at the end with them. Nouns that change their vowel are listed.
 */

const listed: ReadonlyMap<string, string> = new Map(
  `
man mannen mannens män männen mans
far fadern fäder fars pappa pappan pappas pappor papporna farsan
mor modern mödrar mödrarna mors mamma mamman mammas mammor mammorna morsan
son sonen söner sönerna sonens sons
dotter dottern döttrar döttrarna dotterns dotters
bror brodern bröder bröderna
syster systern systrar systrarna syskon syskonen syskonet
barn barnet barnen barns barnens barnets ungar ungarna ungen
förälder föräldern föräldrar föräldrarna föräldrars föräldrarnas föräldra
natt natten nätter nätterna nattens
hand handen händer händerna
tand tanden tänder tänderna
bok boken böcker böckerna
mus möss
stad staden städer
gå går gick gått
sova sover sov sovit sömn sömnen
gråta gråter grät gråtit
skrika skriker skrek skrikit
äta äter åt ätit
dricka dricker drack druckit
skiljas skiljs skilt skild skilja skiljer skilda
slå slår slog slagit slagen
pojke pojken pojkar pojkarna pojkens
flicka flickan flickor flickorna flickans
gravid gravida graviditet graviditeten
tonåring tonåringen tonåringar tonåringarna tonåringens tonåren
talterapi talterapin talterapeut talterapeuten talterapeuter
psykiatri psykiatrin psykiater psykiatern psykiatrisk psykiatriska
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma = '', ...forms] = line.split(' ')
      return [lemma, ...forms].map((form): [string, string] => [form, `=${lemma}`])
    }),
)

const nounEndings = [
  'heterna',
  'heten',
  'arna',
  'erna',
  'orna',
  'ena',
  'na',
  'ar',
  'er',
  'or',
  'en',
  'et',
  'n',
  't',
  'r',
]
const verbEndings = [
  'ande',
  'ningen',
  'ningar',
  'ning',
  'ade',
  'ad',
  'ats',
  'at',
  'as',
  'ar',
  'er',
  'te',
  'de',
  'it',
  'a',
  's',
]

const keyOf = (stem: string): string =>
  stem.length > 3 && /[ae]$/.test(stem)
    ? stem.slice(0, -1)
    : stem.length > 4 && stem.endsWith('mm')
      ? stem.slice(0, -1)
      : stem

const kin: readonly (readonly [string, string])[] = [
  ['terapeut', 'terapi'],
  ['terapi', 'terapeut'],
  ['psykiater', 'psykiatri'],
  ['psykolog', 'psykologi'],
  ['isk', 'i'],
]

function add(into: Map<string, Reading>, key: string, sure: number, ending: string): void {
  const old = into.get(key)
  if (old === undefined || old.sure < sure) into.set(key, { key, sure, ending })
}

/** Every way to read a Swedish word form, the surest first. */
export function swedishReadings(word: string): readonly Reading[] {
  const into = new Map<string, Reading>()
  const bodies: [string, number, string][] = [[word, 1, '']]
  if (word.length > 3 && /[^s]s$/.test(word)) bodies.push([word.slice(0, -1), 0.95, 's'])
  for (const [body, sure, own] of bodies) {
    const known = listed.get(body)
    if (known !== undefined) add(into, known, sure, own)
    if (body.length < 3) {
      add(into, body, sure, own)
      continue
    }
    add(into, keyOf(body), sure, own)
    for (const ending of nounEndings) {
      const stem = body.slice(0, body.length - ending.length)
      if (!body.endsWith(ending) || stem.length < 3) continue
      add(into, ending.startsWith('het') ? `${stem}het` : keyOf(stem), sure * 0.95, ending + own)
    }
    for (const ending of verbEndings) {
      const stem = body.slice(0, body.length - ending.length)
      if (body.endsWith(ending) && stem.length >= 3) add(into, `v:${stem}`, sure * 0.7, 'v')
    }
  }
  for (const reading of [...into.values()]) {
    for (const [from, to] of kin) {
      if (reading.key.endsWith(from))
        add(into, reading.key.slice(0, -from.length) + to, reading.sure * 0.6, reading.ending)
    }
  }
  return [...into.values()].sort((a, b) => b.sure - a.sure)
}

/** The forms a first part may take before it is joined to the next word: skilsmässo-, familje-, ungdoms-, skol-. */
export function swedishFirstParts(part: string): readonly string[] {
  const tries = [part]
  if (part.endsWith('s')) tries.push(part.slice(0, -1))
  if (/[ou]$/.test(part)) tries.push(`${part.slice(0, -1)}a`)
  if (part.endsWith('e')) tries.push(part.slice(0, -1), `${part.slice(0, -1)}a`)
  if (part.endsWith('a')) tries.push(part.slice(0, -1))
  tries.push(`${part}a`, `${part}e`)
  return tries
}
