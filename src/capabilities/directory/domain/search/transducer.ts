/**
 * Reads the morphology of Voikko's Finnish dictionary (`mor.vfst`): a file of states and transitions, from the letters of a
 * word to what they mean. The reader is our own; the dictionary is never shipped (ADR-0020).
 *
 * The file: 16 bytes of header; the number of symbols and the symbols, each ended by a zero; from the next multiple of
 * eight on the transitions, eight bytes each: symbol in, symbol out, target (24 bits) and how many more transitions the
 * state has (8 bits; 255 stands for a number in the following cell). Symbol in 65535 ends a word.
 */
export type Transducer = {
  /** Every analysis of a word as the dictionary writes it, at most so many. */
  readonly analyses: (word: string) => readonly string[]
}

/** The file is not what this reader knows. */
export class NotADictionary extends Error {
  override readonly name = 'NotADictionary'
}

const firstMark = 0x00_01_3a_6e
const secondMark = 0x00_03_51_fa
const headerSize = 16
const cellSize = 8
const ends = 0xffff
const overflow = 255
const mostSteps = 100_000
const mostAnalyses = 30

type Flag = { readonly kind: string; readonly feature: number; readonly value: number }
type Symbols = {
  readonly texts: readonly string[]
  readonly byLetter: ReadonlyMap<string, number>
  readonly flags: readonly (Flag | null)[]
  readonly features: number
  readonly end: number
}

/** "@P.FEATURE.VALUE@": sets, clears, asks or forbids a feature on the way through the word. */
function readSymbols(bytes: Uint8Array, view: DataView): Symbols {
  const count = view.getUint16(headerSize, true)
  const texts: string[] = []
  const byLetter = new Map<string, number>()
  const flags: (Flag | null)[] = []
  const features = new Map<string, number>()
  const values = new Map<string, number>()
  const numberIn = (map: Map<string, number>, name: string): number => {
    const number = map.get(name) ?? map.size + 1
    map.set(name, number)
    return number
  }
  const decoder = new TextDecoder()
  let at = headerSize + 2
  for (let symbol = 0; symbol < count; symbol++) {
    const end = bytes.indexOf(0, at)
    if (end < 0) throw new NotADictionary('The list of symbols does not end')
    const text = decoder.decode(bytes.subarray(at, end))
    at = end + 1
    texts.push(text)
    const [, kind, feature, value] = /^@([PCURD])\.([^.@]+)(?:\.([^@]+))?@$/.exec(text) ?? []
    if (kind === undefined || feature === undefined) {
      flags.push(null)
      if ([...text].length === 1) byLetter.set(text, symbol)
      continue
    }
    flags.push({
      kind,
      feature: numberIn(features, feature),
      value: value === undefined ? 0 : numberIn(values, value),
    })
  }
  return { texts, byLetter, flags, features: features.size + 1, end: at }
}

/** What a flag leaves of the features, or null when it forbids the way. 0 is neutral; a feature holds a value's number. */
function pass(features: Uint16Array, { kind, feature, value }: Flag): Uint16Array | null {
  const now = features[feature] ?? 0
  const set = (to: number): Uint16Array => {
    const next = features.slice()
    next[feature] = to
    return next
  }
  switch (kind) {
    case 'P':
      return set(value)
    case 'C':
      return set(0)
    case 'U':
      return now === 0 ? set(value) : now === value ? features : null
    case 'R':
      return (value === 0 ? now !== 0 : now === value) ? features : null
    default:
      return (value === 0 ? now !== 0 : now === value) ? null : features
  }
}

export function readTransducer(bytes: Uint8Array): Transducer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < headerSize + 2) throw new NotADictionary('The file is too short')
  if (view.getUint32(0, true) !== firstMark || view.getUint32(4, true) !== secondMark)
    throw new NotADictionary('The file does not begin as a dictionary does')
  if (bytes[8] !== 0) throw new NotADictionary('A weighted dictionary is of another kind')
  const symbols = readSymbols(bytes, view)
  const start = Math.ceil(symbols.end / cellSize) * cellSize
  const symIn = (cell: number): number => view.getUint16(start + cell * cellSize, true)
  const symOut = (cell: number): number => view.getUint16(start + cell * cellSize + 2, true)
  const info = (cell: number): number => view.getUint32(start + cell * cellSize + 4, true)
  const isSilent = (symbol: number): boolean => symbol === 0 || symbols.flags[symbol] !== null

  return {
    analyses: (word) => {
      const input: number[] = []
      for (const letter of word) {
        const symbol = symbols.byLetter.get(letter)
        if (symbol === undefined) return []
        input.push(symbol)
      }
      const found = new Set<string>()
      let steps = 0
      const walk = (state: number, at: number, output: string, features: Uint16Array): void => {
        const more = info(state) >>> 24
        const count = more === overflow ? view.getUint32(start + (state + 1) * cellSize, true) + 1 : more
        for (let nth = 0; nth <= count; nth++) {
          // The second cell of a state with many transitions tells their number.
          if (nth === 1 && more === overflow) continue
          if (++steps > mostSteps || found.size >= mostAnalyses) return
          const cell = state + nth
          const symbol = symIn(cell)
          if (symbol === ends) {
            if (at === input.length) found.add(output)
            continue
          }
          const target = info(cell) & 0xff_ff_ff
          const out = symOut(cell)
          const said = symbols.flags[out] === null ? output + (symbols.texts[out] ?? '') : output
          if (isSilent(symbol)) {
            const flag = symbols.flags[symbol]
            const passed = flag === null || flag === undefined ? features : pass(features, flag)
            if (passed !== null) walk(target, at, said, passed)
          } else if (symbol === input[at]) walk(target, at + 1, said, features)
        }
      }
      walk(0, 0, '', new Uint16Array(symbols.features))
      return [...found]
    },
  }
}
