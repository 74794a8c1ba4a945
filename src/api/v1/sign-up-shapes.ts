import { z } from 'zod'
import {
  cancelReasons,
  type Feedback,
  occurrenceStates,
  type PartView,
  resources,
  type SignedUp,
  type SignUpView,
  signUpStates,
} from '#capabilities/meeting-places/index.ts'
import { inLanguage, type Language, languages } from '#platform/text.ts'
import { day, id, instant, iso } from './shapes.ts'

export const part = z
  .object({
    resource: z.enum(resources),
    wanted: z.int(),
    state: z.enum(signUpStates),
    place: z.int().nullable().meta({ description: 'Its place in the line while it waits: 1 is next.' }),
  })
  .meta({ id: 'SignUpPart', description: 'Seats, child care and coffee are counted apart.' })
export const partOf = (view: PartView): z.input<typeof part> => ({ ...view })

const child = z.object({ name: z.string(), months: z.int().nullable() })

export const ownSignUp = z
  .object({
    id,
    version: z.int(),
    activity: id,
    title: z.string(),
    place: z.string().nullable(),
    address: z.string(),
    remoteLink: z.string().nullable(),
    days: z.array(
      z.object({
        id,
        day,
        startsAt: instant,
        endsAt: instant,
        state: z.enum(occurrenceStates),
        cancelReason: z.enum(cancelReasons).nullable(),
        theme: z.string().nullable(),
        materials: z.array(z.object({ title: z.string(), url: z.string() })),
      }),
    ),
    state: z.enum(signUpStates),
    parts: z.array(part),
    name: z.string(),
    adults: z.int(),
    children: z.array(child),
    can: z.object({ cancel: z.boolean(), change: z.boolean(), feedback: z.boolean() }),
  })
  .meta({ id: 'OwnSignUp' })

export const ownSignUpOf = (view: SignUpView, lang: Language): z.input<typeof ownSignUp> => ({
  id: view.id,
  version: view.version,
  activity: view.activity.id,
  title: inLanguage(view.activity.title, lang),
  place: view.place === null ? null : inLanguage(view.place.name, lang),
  address: inLanguage(view.address, lang),
  remoteLink: view.remoteLink,
  days: view.days.map((each) => ({
    id: each.id,
    day: each.day,
    startsAt: iso(each.startsAt),
    endsAt: iso(each.endsAt),
    state: each.state,
    cancelReason: each.cancelReason,
    theme: each.session === null ? null : inLanguage(each.session.theme, lang),
    materials: (each.session?.materials ?? []).map(({ title, url }) => ({
      title: inLanguage(title, lang),
      url,
    })),
  })),
  state: view.state,
  parts: view.parts.map(partOf),
  name: view.name,
  adults: view.adults,
  children: view.children.map((each) => ({ ...each })),
  can: { ...view.can },
})

export const signedUp = z
  .object({
    id,
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    language: z.enum(languages),
    adults: z.int(),
    children: z.array(child),
    parts: z.array(part),
    state: z.enum(signUpStates),
    way: z.enum(['family', 'worker', 'teacher']),
    attended: z.array(id),
  })
  .meta({ id: 'SignedUp', description: 'Somebody who comes, for those who hold it.' })

export const signedUpOf = (row: SignedUp): z.input<typeof signedUp> => ({
  id: row.id,
  name: row.name,
  email: row.email,
  phone: row.phone,
  language: row.language,
  adults: row.adults,
  children: row.children.map((each) => ({ ...each })),
  parts: row.parts.map(partOf),
  state: row.state,
  way: row.way,
  attended: [...row.attended],
})

export const feedback = z
  .object({
    count: z.int(),
    shown: z
      .object({ average: z.number(), marks: z.array(z.int()), words: z.array(z.string()) })
      .nullable()
      .meta({ description: 'Null while fewer than five have answered.' }),
  })
  .meta({ id: 'GroupFeedback' })
export const feedbackShown = (view: Feedback): z.input<typeof feedback> => ({
  count: view.count,
  shown:
    view.shown === null
      ? null
      : { average: view.shown.average, marks: [...view.shown.marks], words: [...view.shown.words] },
})
