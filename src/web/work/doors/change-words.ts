import type { DoorHours, DoorPromise } from '#capabilities/help-requests/index.ts'
import { inLanguage, languages, type Language } from '#platform/text.ts'
import { shortDay } from '#web/public/short-day.ts'
import { doorTexts } from './texts.ts'
import { doorWeek, promiseInWords } from './words.ts'

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isWeek = (value: Fields): value is Fields & DoorHours =>
  Object.keys(value).length > 0 && Object.keys(value).every((key) => /^[1-7]$/.test(key))
const isPromise = (value: Fields): value is Fields & DoorPromise =>
  typeof value['kind'] === 'string' && ['working-days', 'opening-hours', 'same-day'].includes(value['kind'])
const isText = (value: Fields): value is Fields & Partial<Record<Language, string>> =>
  Object.keys(value).length > 0 && Object.keys(value).every((key) => languages.some((each) => each === key))

/** What stood before or after a change, as far as it can be said in a line; ids say nothing to people. */
export function changedTo(value: unknown, lang: Language): string {
  if (value === null || value === undefined) return doorTexts[lang].none
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}/.test(value)) return shortDay(value.slice(0, 10), lang)
    return /^[0-9a-f]{8}-/.test(value) ? '' : value
  }
  if (!isFields(value)) return ''
  if (isWeek(value)) return doorWeek(value, lang)
  if (isPromise(value)) return promiseInWords(value, lang)
  if (isText(value)) return inLanguage(value, lang)
  const parts = Object.values(value).map((each) => (each === null ? '' : changedTo(each, lang)))
  return [...new Set(parts)].filter((words) => words !== '').join(', ')
}
