import { type Language, languages, type Localized } from '#platform/text.ts'

/** A record of a file: whatever it holds is unknown until asked for. */
export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {})

/** A field by its name, written with a small or a capital first letter; never one that the record only inherits. */
export function at(fields: Fields, name: string): unknown {
  if (Object.hasOwn(fields, name)) return fields[name]
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  return Object.hasOwn(fields, capital) ? fields[capital] : undefined
}

export const has = (fields: Fields, ...names: readonly string[]): boolean =>
  names.some((name) => at(fields, name) !== undefined && at(fields, name) !== null)

/** A text, trimmed; numbers are taken as they are written, everything else is no text. */
export function textAt(fields: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const value = at(fields, name)
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  }
  return ''
}

export const listAt = (fields: Fields, name: string): readonly unknown[] => {
  const value = at(fields, name)
  return Array.isArray(value) ? value : []
}

export const recordsAt = (fields: Fields, name: string): readonly Fields[] =>
  listAt(fields, name).filter(isFields)

/** Texts of a list; what is no text is passed over. */
export const textsAt = (fields: Fields, name: string): readonly string[] =>
  listAt(fields, name).flatMap((each) => {
    if (typeof each === 'number' && Number.isFinite(each)) return [String(each)]
    return typeof each === 'string' && each.trim() !== '' ? [each.trim()] : []
  })

export const isTrue = (fields: Fields, name: string): boolean => {
  const value = at(fields, name)
  return value === true || (typeof value === 'string' && /^(true|1|yes|y)$/i.test(value.trim()))
}

/** A language of the product by its code, with or without a region; undefined for any other. */
export const languageOf = (code: string): Language | undefined => {
  const short = code.trim().toLowerCase().split(/[-_]/, 1)[0]
  return languages.find((each) => each === short)
}

/** Joins two texts language by language: what the first says stands, the second fills what is missing. */
export function filled(first: Localized, second: Localized): Localized {
  const joined: Partial<Record<Language, string>> = {}
  for (const language of languages) {
    const text = first[language] ?? second[language]
    if (text !== undefined && text !== '') joined[language] = text
  }
  return joined
}

export const isEmpty = (text: Localized): boolean => languages.every((each) => (text[each] ?? '') === '')

export const orNull = (text: Localized): Localized | null => (isEmpty(text) ? null : text)

/** Texts one below the other, language by language; what is said twice stands once. */
export function joinedLines(...texts: readonly Localized[]): Localized {
  const joined: Partial<Record<Language, string>> = {}
  for (const language of languages) {
    const parts = texts.map((each) => each[language] ?? '').filter((each) => each !== '')
    if (parts.length > 0) joined[language] = [...new Set(parts)].join('\n\n')
  }
  return joined
}

/** Counts what was seen, by kind and place, in the order in which it was first seen. */
export class Tally {
  readonly #seen = new Map<string, { readonly code: string; readonly where: string; count: number }>()

  add(code: string, where: string, count = 1): void {
    if (count === 0) return
    const key = JSON.stringify([code, where])
    const known = this.#seen.get(key)
    if (known === undefined) this.#seen.set(key, { code, where, count })
    else known.count += count
  }

  lines(): readonly { readonly code: string; readonly where: string; readonly count: number }[] {
    return [...this.#seen.values()].map((each) => ({ ...each }))
  }
}
