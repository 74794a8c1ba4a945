import type { Language } from '#platform/text.ts'
import type { Reading } from './analyse.ts'
import type { Part } from './compounds.ts'
import { ownAnalyser, remembering } from './lexicon.ts'
import type { Analyser } from './lexicon.ts'
import type { Transducer } from './transducer.ts'

/** A part of a word as the dictionary takes it apart: as it stands in the word, and in its plain form. */
type Piece = { readonly surface: string; readonly plain: string; readonly verb: string | null }

const tag = /\[([^\]]*)\]/y
const doing = 'Tn4'

/**
 * The parts of one analysis, for example `[Ln][Xp]ero[X]ero[Sn][Ny][Bh][Bc][Ln][Xp]perhe[X]perhe[Sg][Ny]en`: after `[Xp]`
 * stands the plain form, after `[Xj]` a derivation, `[Tn4]` is the name of a doing, `[Bc]` begins the next part.
 */
export function piecesOf(analysis: string): readonly Piece[] {
  const pieces: Piece[] = []
  let [surface, plain] = ['', '']
  let into: '' | 'plain' | 'derived' = ''
  let [isVerb, verb]: [boolean, string | null] = [false, null]
  let derived = ''
  const close = (): void => {
    if (surface !== '') pieces.push({ surface, plain: plain === '' ? surface : plain, verb })
    ;[surface, plain, isVerb, verb] = ['', '', false, null]
  }
  for (let at = 0; at < analysis.length;) {
    tag.lastIndex = at
    const found = tag.exec(analysis)
    if (found === null) {
      const letter = analysis.charAt(at++)
      if (into === 'plain') plain += letter
      else if (into === 'derived') derived += letter
      else surface += letter
      continue
    }
    at = tag.lastIndex
    const name = found[1] ?? ''
    if (name === 'Xp') into = 'plain'
    else if (name === 'Xj') {
      into = 'derived'
      derived = ''
    } else if (name === 'X') {
      if (into === 'derived') plain = surface + derived
      if (into === 'plain' && isVerb) verb = plain
      into = ''
    } else if (name === doing) plain = `${surface}minen`
    else if (name === 'Lt') isVerb = true
    else if (name === 'Bc') close()
  }
  close()
  return pieces
}

/** The likeliest analyses: the fewest parts, then the longest last one ("perhe + neuvola", not "perhe + neuvo + lasta"). */
function likeliest(analyses: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const whole = analyses.filter((pieces) => pieces.length > 0)
  const fewest = Math.min(...whole.map((pieces) => pieces.length))
  const short = whole.filter((pieces) => pieces.length === fewest)
  const longest = Math.max(...short.map((pieces) => pieces.at(-1)?.surface.length ?? 0))
  return short.filter((pieces) => pieces.at(-1)?.surface.length === longest)
}

const confirmed = 1
const ofVerb = 0.8
/** A reading by rule that the dictionary does not confirm of a word it knows. */
const unconfirmedShare = 0.92

/** How words are read where Voikko's dictionary is installed: our rules still, put right by what it knows. */
export function withDictionary(transducer: Transducer): Analyser {
  const known = new Map<string, readonly (readonly Piece[])[]>()
  const analysed = (word: string): readonly (readonly Piece[])[] => {
    const ready = known.get(word)
    if (ready !== undefined) return ready
    const made = likeliest(transducer.analyses(word).map(piecesOf))
    if (known.size >= remembered) known.clear()
    known.set(word, made)
    return made
  }
  const readings = (lang: Language, word: string): readonly Reading[] => {
    const own = ownAnalyser.readings(lang, word)
    const analyses = lang === 'fi' ? analysed(word) : []
    if (analyses.length === 0) return own
    const into = new Map<string, Reading>()
    const take = (reading: Reading, sure: number): void => {
      const old = into.get(reading.key)
      if (old === undefined || old.sure < sure) into.set(reading.key, { ...reading, sure })
    }
    for (const pieces of analyses) {
      const last = pieces.at(-1)
      if (last === undefined) continue
      const before = pieces.slice(0, -1).reduce((text, piece) => text + piece.surface, '')
      for (const reading of ownAnalyser.readings('fi', before + last.plain))
        if (reading.sure >= 0.99) take({ ...reading, ending: '' }, confirmed)
      if (last.verb === null) continue
      for (const reading of ownAnalyser.readings('fi', before + last.verb))
        if (reading.key.startsWith('v:')) take(reading, ofVerb)
    }
    for (const reading of own)
      take(reading, reading.key.startsWith('v:') ? reading.sure : reading.sure * unconfirmedShare)
    return [...into.values()].sort((a, b) => b.sure - a.sure)
  }
  return {
    readings: remembering(readings),
    parts: (lang, word): readonly Part[] | null => {
      const all = lang === 'fi' ? analysed(word) : []
      const [best] = all
      if (best === undefined || best.length < 2) return null
      // "Psykiatriaan" is of psychiatry and of psychiatrists: where the cuts are the same, all plain forms count.
      return best.map((piece, at) => ({
        text: piece.surface,
        spellings: [
          ...new Set(
            all.flatMap((pieces) => {
              const mine = pieces[at]
              if (mine?.surface !== piece.surface) return []
              return mine.verb === null ? [mine.plain] : [mine.plain, mine.verb]
            }),
          ),
        ],
      }))
    },
  }
}

const remembered = 20_000
