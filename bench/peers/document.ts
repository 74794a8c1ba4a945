import type { Language } from '#platform/text.ts'

/** The words of a listing in one language, as the other engines get them: all that ours gets, in plain fields. */
export type PeerText = {
  readonly name: string
  /** Everyday words, the type's and the county's own. */
  readonly words: string
  readonly summary: string
  readonly body: string
  /** The provider and the places it stands in or serves, by name: the other engines know no places. */
  readonly around: string
}

/** One listing as the other engines get it. */
export type PeerDocument = {
  readonly id: string
  readonly county: string
  /** Codes of the municipalities it serves; empty means the whole county. */
  readonly municipalities: readonly string[]
  readonly type: string
  readonly languages: readonly string[]
  readonly text: Readonly<Record<Language, PeerText>>
}

export type PeerQuery = {
  readonly q: string
  readonly lang: Language
  readonly county: string | null
  readonly municipality: string | null
  readonly limit: number
}

/** Letters as Finnish and Swedish know them: é is e, å, ä and ö stay what they are. */
export const foldAccents = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{ASCII}åäö]/gu, (letter) => letter.normalize('NFD').replaceAll(/\p{M}/gu, ''))
