import { stableId } from '../../stable-id.ts'

/** A row of words of the product's own: it holds in every county. */
export type VocabularySeed = {
  readonly id: string
  readonly county: null
  readonly kind: 'same' | 'leads-to'
  readonly fi: readonly string[]
  readonly sv: readonly string[]
  readonly en: readonly string[]
  readonly types: readonly string[]
  readonly because: string
}

const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')

const linesOf = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))

/** What a row is about, in the three languages: shown to whoever asks why it led there. */
const matter = (...lists: readonly (readonly string[])[]): string =>
  lists.flatMap((list) => list.slice(0, 1)).join(' · ')

/** Lines of `Finnish | Swedish | English`. A row keeps its id as long as its first Finnish word stays. */
export const sameRows = (text: string): readonly VocabularySeed[] =>
  linesOf(text).map(([first = '', second = '', third = '']) => {
    const [fi, sv, en] = [listed(first), listed(second), listed(third)]
    return {
      id: stableId('vocabulary', `same ${fi[0] ?? ''}`),
      county: null,
      kind: 'same',
      fi,
      sv,
      en,
      types: [],
      because: matter(fi, sv, en),
    }
  })

/** Lines of `kinds | Finnish | Swedish | English`. A row keeps its id as long as its first Finnish words stay. */
export const leadingRows = (text: string): readonly VocabularySeed[] =>
  linesOf(text).map(([kinds = '', first = '', second = '', third = '']) => {
    const [fi, sv, en] = [listed(first), listed(second), listed(third)]
    return {
      id: stableId('vocabulary', `leads-to ${fi[0] ?? ''}`),
      county: null,
      kind: 'leads-to',
      fi,
      sv,
      en,
      types: kinds.split(/\s+/).filter((kind) => kind !== ''),
      because: matter(fi, sv, en),
    }
  })
