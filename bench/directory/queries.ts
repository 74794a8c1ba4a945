import { chooser } from '#seed/scale/random.ts'
import type { ScaleListing } from '#seed/scale/listings.ts'
import { municipalities } from '#seed/reference/municipalities.ts'
import type { PeerQuery } from '../peers/document.ts'
import { judged } from '../relevance/judgements.ts'

const letters = 'abdefghijklmnoprstuvyäö'

/** One slip of the finger: a letter left out, doubled, swapped or wrong. */
function mistyped(word: string, int: (below: number) => number): string {
  const at = 1 + int(Math.max(1, word.length - 2))
  const [before, here, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)]
  switch (int(4)) {
    case 0:
      return before + after
    case 1:
      return before + here + here + after
    case 2:
      return before + after.slice(0, 1) + here + after.slice(1)
    default:
      return before + letters[int(letters.length)] + after
  }
}

/**
 * Queries as people type them: half of them the judged ones, half words of names in the listings; one in five with a
 * slip, one in six with a place, three in five within one county.
 */
export function realQueries(listings: readonly ScaleListing[], count: number): readonly PeerQuery[] {
  const said = judged.filter(({ lang }) => lang !== 'en')
  return Array.from({ length: count }, (_none, number): PeerQuery => {
    const choose = chooser(20_260_302, number)
    const listing = choose.any(listings)
    const asked = choose.any(said)
    const fromName = choose.chance(0.5)
    const lang = fromName ? (choose.chance(0.3) && listing.name?.sv !== undefined ? 'sv' : 'fi') : asked.lang
    const name = (listing.name?.[lang] ?? listing.type.name[lang])
      .split(/[^\p{L}-]+/u)
      .filter((word) => word.length > 2)
    const words = fromName ? name.slice(0, 1 + choose.int(3)) : asked.q.split(' ').slice(0, 4)
    const slip = choose.chance(0.2) ? choose.int(words.length) : -1
    const typed = words.map((word, at) =>
      at === slip && word.length > 4 ? mistyped(word, choose.int) : word,
    )
    const place = choose.any(municipalities)
    if (choose.chance(1 / 6)) typed.push(place.name[lang])
    return {
      q: typed.join(' '),
      lang,
      county: choose.chance(0.6) ? listing.county : null,
      municipality: null,
      limit: 20,
    }
  })
}
