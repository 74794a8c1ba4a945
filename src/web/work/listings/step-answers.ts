import {
  type Draft,
  type ListingContent,
  type ListingPlace,
  type ListingStep,
  listingTexts,
  type OpeningHours,
  readDay,
  readWeek,
  weekdays,
} from '#capabilities/directory/index.ts'
import { addDays, helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { holidayName, isEve, isHoliday } from '#platform/finnish-calendar.ts'
import { type FieldProblem, Refusal } from '#platform/refusal.ts'
import { type Language, languages, type Localized } from '#platform/text.ts'
import { type Form, many, one } from '#web/page.ts'

/** What the form of a step answers, as it is given to the use case; a value of the wrong kind is refused there. */
export type Answers = Readonly<Record<string, unknown>>

const typed = (form: Form, field: string): string => one(form, field).trim()
const orNull = (value: string): string | null => (value === '' ? null : value)

/** A text in the languages that were written; null where none was. */
export function localIn(form: Form, field: string): Localized | null {
  const written = languages.flatMap((language): [Language, string][] => {
    const value = typed(form, `${field}.${language}`)
    return value === '' ? [] : [[language, value]]
  })
  return written.length === 0 ? null : Object.fromEntries(written)
}

function wholeNumber(form: Form, field: string, problems: FieldProblem[]): number | null {
  const value = typed(form, field)
  if (value === '') return null
  if (/^\d{1,3}$/.test(value)) return Number(value)
  problems.push({ field, code: 'whole-number' })
  return null
}

function weekIn(form: Form, field: string, problems: FieldProblem[]): OpeningHours {
  const { hours, wrong } = readWeek((day) => one(form, `${field}.${day}`))
  for (const day of wrong) problems.push({ field: `${field}.${day}`, code: 'hours' })
  return hours
}

const isGiven = (hours: OpeningHours): boolean => weekdays.some((day) => (hours[day] ?? []).length > 0)

function refuseIf(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new Refusal('invalid', 'invalid-input', { fields: problems })
}

function who(form: Form): Answers {
  const problems: FieldProblem[] = []
  const answers = {
    ageFrom: wholeNumber(form, 'ageFrom', problems),
    ageTo: wholeNumber(form, 'ageTo', problems),
    languages: many(form, 'languages'),
    criteria: localIn(form, 'criteria'),
    criteriaFrom: orNull(typed(form, 'criteriaFrom')),
  }
  if (answers.languages.length === 0) problems.push({ field: 'languages', code: 'choose-language' })
  if (answers.ageFrom !== null && answers.ageTo !== null && answers.ageFrom > answers.ageTo)
    problems.push({ field: 'ageTo', code: 'age-order' })
  refuseIf(problems)
  return answers
}

/** Most people leave the beginning of an address away; a scheme that is there is taken as it is, and checked. */
export const addressIn = (value: string): string | null =>
  value === '' ? null : /^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`

function how(form: Form): Answers {
  const problems: FieldProblem[] = []
  const hours = weekIn(form, 'phoneHours', problems)
  const answers = {
    access: one(form, 'access'),
    phone: orNull(typed(form, 'phone')),
    phoneHours: isGiven(hours) ? hours : null,
    booking: addressIn(typed(form, 'booking')),
    web: addressIn(typed(form, 'web')),
    answerDays: wholeNumber(form, 'answerDays', problems),
    startDays: wholeNumber(form, 'startDays', problems),
  }
  refuseIf(problems)
  return answers
}

/** How many contact persons the form has room for, beyond those that are there. */
export const namesAtLeast = 2

function professionals(form: Form): Answers {
  const problems: FieldProblem[] = []
  const hours = weekIn(form, 'professional.hours', problems)
  const names = Array.from({ length: 20 }, (_, index) => ({
    name: typed(form, `professional.names.${index}.name`),
    title: localIn(form, `professional.names.${index}.title`) ?? {},
  })).filter(({ name }) => name !== '')
  refuseIf(problems)
  const professional = {
    phone: orNull(typed(form, 'professional.phone')),
    email: orNull(typed(form, 'professional.email')),
    hours,
    whatHappens: localIn(form, 'professional.whatHappens') ?? {},
    names,
  }
  const isEmpty =
    professional.phone === null &&
    professional.email === null &&
    !isGiven(hours) &&
    Object.keys(professional.whatHappens).length === 0 &&
    names.length === 0
  return { professional: isEmpty ? null : professional }
}

function where(form: Form): Answers {
  const chosen = many(form, 'modes')
  if (chosen.length === 0) refuseIf([{ field: 'modes', code: 'choose-mode' }])
  return { modes: chosen, municipalities: many(form, 'municipalities') }
}

export type Holiday = {
  readonly key: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly name: Localized
}

/** The public holidays and eves of the coming months, days beside each other together. */
export function comingHolidays(now: Date): readonly Holiday[] {
  const today = helsinkiDate(now)
  const found: { from: PlainDate; to: PlainDate; names: Record<Language, string[]> }[] = []
  for (let ahead = 0; ahead < 270; ahead += 1) {
    const date = addDays(today, ahead)
    if (!isHoliday(date) && !isEve(date)) continue
    const last = found.at(-1)
    const into =
      last !== undefined && addDays(last.to, 2) >= date
        ? last
        : { from: date, to: date, names: { fi: [], sv: [], en: [] } }
    if (into !== last) found.push(into)
    into.to = date
    for (const language of languages) into.names[language].push(holidayName(date, language) ?? '')
  }
  return found.map(({ from, to, names }) => ({
    key: `${from}/${to}`,
    from,
    to,
    name: Object.fromEntries(languages.map((language) => [language, names[language].join(', ')])),
  }))
}

function hours(form: Form, draft: Draft, now: Date): Answers {
  const problems: FieldProblem[] = []
  const { places } = draft.content
  const first = places.length === 0 ? {} : weekIn(form, 'hours.0', problems)
  const isSame = one(form, 'same') === 'yes'
  const withHours = places.map((place, index): ListingPlace => ({
    ...place,
    hours: index === 0 ? first : isSame ? first : weekIn(form, `hours.${index}`, problems),
    note: localIn(form, `places.${index}.note`),
  }))
  const rows = Array.from({ length: 60 }, (_, index) => index).flatMap((index) => {
    const from = typed(form, `exceptions.${index}.from`)
    const to = typed(form, `exceptions.${index}.to`)
    if (from === '' && to === '') return []
    const times = readDay(one(form, `exceptions.${index}.times`))
    if (times === null || times.length > 1)
      problems.push({ field: `exceptions.${index}.times`, code: 'hours' })
    const last = to === '' ? from : to
    if (from === '' || last < from) problems.push({ field: `exceptions.${index}.to`, code: 'day-order' })
    const at = typed(form, `exceptions.${index}.place`)
    return [
      {
        from: from === '' ? last : from,
        to: last,
        opens: times?.[0]?.opens ?? null,
        closes: times?.[0]?.closes ?? null,
        note: localIn(form, `exceptions.${index}.note`) ?? {},
        place: /^\d+$/.test(at) && Number(at) < places.length ? Number(at) : null,
      },
    ]
  })
  refuseIf(problems)
  const chosen = new Set(many(form, 'holidays'))
  const holidays = comingHolidays(now)
    .filter(({ key }) => chosen.has(key))
    .filter(({ from, to }) => !rows.some((row) => row.from === from && row.to === to))
    .map(({ from, to, name }) => ({ from, to, opens: null, closes: null, note: name, place: null }))
  const exceptions = [...rows, ...holidays].toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return { places: withHours, exceptions }
}

function cost(form: Form): Answers {
  const free = one(form, 'free')
  if (free !== 'yes' && free !== 'no') refuseIf([{ field: 'free', code: 'invalid-value' }])
  return { free: free === 'yes', cost: localIn(form, 'cost') }
}

/** The texts that have a step of their own are asked there. */
export const textsOfStep = listingTexts.filter((field) => field !== 'criteria' && field !== 'cost')

function texts(form: Form): Answers {
  const words = languages.flatMap((language): [Language, string[]][] => {
    const list = typed(form, `localWords.${language}`)
      .split(/[,;\n]/)
      .map((each) => each.trim())
      .filter((each) => each !== '')
    return list.length === 0 ? [] : [[language, [...new Set(list)]]]
  })
  return {
    ...Object.fromEntries(textsOfStep.map((field) => [field, localIn(form, field)])),
    localWords: Object.fromEntries(words),
  }
}

/** Reads the steps that are plain forms; the others act at once. */
export function readStep(step: ListingStep, form: Form, draft: Draft, now: Date): Answers | null {
  switch (step) {
    case 'who':
      return who(form)
    case 'how':
      return how(form)
    case 'professionals':
      return professionals(form)
    case 'where':
      return where(form)
    case 'hours':
      return hours(form, draft, now)
    case 'cost':
      return cost(form)
    case 'texts':
      return texts(form)
    default:
      return null
  }
}

/** An address that is not among the county's buildings yet. */
export function newPlace(form: Form): ListingPlace | Refusal {
  const name = localIn(form, 'name')
  const street = localIn(form, 'address')
  const postcode = typed(form, 'postcode')
  const problems: FieldProblem[] = []
  if (name === null) problems.push({ field: 'name.fi', code: 'too-small' })
  if (street === null) problems.push({ field: 'address.fi', code: 'too-small' })
  if (postcode !== '' && !/^\d{5}$/.test(postcode)) problems.push({ field: 'postcode', code: 'postcode' })
  if (name === null || street === null || problems.length > 0)
    return new Refusal('invalid', 'invalid-input', { fields: problems })
  const kind = kinds.find((each) => each === one(form, 'kind')) ?? 'office'
  return {
    site: null,
    kind,
    name,
    address: street,
    postcode: orNull(postcode),
    municipality: one(form, 'municipality'),
    accessible: one(form, 'accessible') === 'yes',
    lon: null,
    lat: null,
    hours: {},
    note: null,
  }
}

export const kinds = [
  'ngo',
  'parish',
  'meeting-place',
  'family-centre',
  'health-centre',
  'school',
  'day-care',
  'office',
] as const satisfies readonly ListingPlace['kind'][]

/** The draft without one place; exceptions of that place go with it, those of later ones keep theirs. */
export function withoutPlace(
  content: ListingContent,
  index: number,
): Pick<ListingContent, 'places' | 'exceptions'> {
  return {
    places: content.places.filter((_, at) => at !== index),
    exceptions: content.exceptions
      .filter(({ place }) => place !== index)
      .map((each) => (each.place !== null && each.place > index ? { ...each, place: each.place - 1 } : each)),
  }
}
