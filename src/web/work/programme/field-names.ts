import { Refusal } from '#platform/refusal.ts'
import type { Language } from '#platform/text.ts'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import type { Problems } from '#web/page.ts'

const inLanguages = new Set([
  'name',
  'title',
  'summary',
  'description',
  'address',
  'accessWords',
  'contactWords',
  'planWords',
  'costWords',
  'bringWords',
  'share',
  'words',
  'note',
  'role',
  'alt',
])

/** What the use cases call fields, as our forms call them: without the name of the whole, a text by its first language. */
export function fieldNames(
  problems: Problems | null,
  renamed: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (problems?.refusal.fields ?? []).map(({ field }) => {
      const bare = field.replace(/^(activity|place|draft)\./, '')
      const [first = '', second] = bare.split('.')
      const known = renamed[first] ?? first
      const isText = inLanguages.has(first)
      const name = isText ? `${known}.${second ?? 'fi'}` : known
      return [field, name]
    }),
  )
}

/** The fields of an activity, of one of its days and of what hangs on it, as the forms call them. */
export const activityFields = (problems: Problems | null, act: string): Readonly<Record<string, string>> => {
  if (act === 'change')
    return fieldNames(problems, {
      organisation: 'dayHost',
      room: 'dayRoom',
      title: 'dayTitle',
      note: 'dayNote',
    })
  if (act === 'cancel') return fieldNames(problems, { note: 'cancelNote' })
  if (act === 'move') return fieldNames(problems, { note: 'moveNote', place: 'date', room: 'date' })
  if (act === 'add-leader' || act === 'add-organiser') {
    return fieldNames(problems, { leaders: 'leaderName', organisers: 'organisation', person: 'person' })
  }
  return fieldNames(problems, {
    organisation: 'host',
    unit: 'host',
    rule: 'days',
    extraDays: 'extra',
    kind: 'form',
    area: 'municipality',
  })
}

/** What was refused, in the words of whoever keeps the programme: 'not-yours' is another sentence on a family's pages. */
export function keepingProblems(
  problems: Problems | null,
  lang: Language,
  names: Readonly<Record<string, string>>,
): FormProblems | null {
  if (problems === null) return null
  const { refusal, form } = problems
  const fields = refusal.fields.map((each) =>
    each.code === 'not-yours' ? { ...each, code: 'not-held-by-you' } : each,
  )
  return formProblems({ form, refusal: new Refusal(refusal.kind, refusal.code, { fields }) }, lang, names)
}
