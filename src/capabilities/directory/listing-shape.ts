import { z } from 'zod'
import { type ListingContent, siteKinds } from './domain/listing.ts'
import { accessWays, modes } from './domain/vocabulary.ts'
import { mailAddress } from '#platform/mail.ts'

const most = { line: 200, summary: 300, text: 4000 } as const

const inThree = (longest: number) => {
  const one = z.string().trim().max(longest)
  return z.strictObject({ fi: one.exactOptional(), sv: one.exactOptional(), en: one.exactOptional() })
}
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time')
const slots = z.array(z.strictObject({ opens: time, closes: time })).max(6)
export const openingHoursShape = z.strictObject({
  '1': slots.exactOptional(),
  '2': slots.exactOptional(),
  '3': slots.exactOptional(),
  '4': slots.exactOptional(),
  '5': slots.exactOptional(),
  '6': slots.exactOptional(),
  '7': slots.exactOptional(),
})
/** Only http and https: a script in an address must never become a link. */
export const webAddress = z
  .string()
  .trim()
  .max(500)
  .refine((value) => /^https?:\/\/[^\s<>"]+$/i.test(value) && URL.canParse(value), 'web-address')
const phone = z
  .string()
  .trim()
  .max(40)
  .regex(/^\+?[\d() -]{3,}$/, 'phone')
const day = z.iso.date()
const fileName = z.string().regex(/^[a-z0-9][a-z0-9-]*\.(webm|mp4|vtt|png|jpg|webp)$/, 'file-name')

/** What may stand in a listing. Problems name the field as `places.0.hours`; the pages say it in words. */
export const listingShape = z.strictObject({
  type: z.string().min(1).max(60),
  variant: z.string().max(60),
  name: inThree(most.line).nullable(),
  summary: inThree(most.summary).nullable(),
  description: inThree(most.text).nullable(),
  forWhom: inThree(most.text).nullable(),
  howToGetIn: inThree(most.text).nullable(),
  afterContact: inThree(most.text).nullable(),
  cost: inThree(most.text).nullable(),
  criteria: inThree(most.text).nullable(),
  criteriaFrom: day.nullable(),
  localWords: z.strictObject({
    fi: z.array(z.string().trim().min(1).max(100)).max(100).exactOptional(),
    sv: z.array(z.string().trim().min(1).max(100)).max(100).exactOptional(),
    en: z.array(z.string().trim().min(1).max(100)).max(100).exactOptional(),
  }),
  modes: z.array(z.enum(modes)).min(1).max(modes.length),
  access: z.enum(accessWays),
  free: z.boolean(),
  languages: z
    .array(z.string().regex(/^([a-z]{2,3}|interpreter)$/, 'language'))
    .min(1)
    .max(40),
  ageFrom: z.int().min(0).max(120).nullable(),
  ageTo: z.int().min(0).max(120).nullable(),
  phone: phone.nullable(),
  phoneHours: openingHoursShape.nullable(),
  web: webAddress.nullable(),
  booking: webAddress.nullable(),
  doorKey: z.string().max(60).nullable(),
  answerDays: z.int().min(0).max(400).nullable(),
  startDays: z.int().min(0).max(400).nullable(),
  places: z
    .array(
      z.strictObject({
        site: z.uuid().nullable(),
        kind: z.enum(siteKinds),
        name: inThree(most.line),
        address: inThree(most.line),
        postcode: z
          .string()
          .regex(/^\d{5}$/, 'postcode')
          .nullable(),
        municipality: z.string().regex(/^\d{3}$/, 'municipality'),
        accessible: z.boolean(),
        lon: z.number().min(-180).max(180).nullable(),
        lat: z.number().min(-90).max(90).nullable(),
        hours: openingHoursShape,
        note: inThree(most.text).nullable(),
      }),
    )
    .max(60),
  exceptions: z
    .array(
      z.strictObject({
        from: day,
        to: day,
        opens: time.nullable(),
        closes: time.nullable(),
        note: inThree(most.summary),
        place: z.int().min(0).nullable(),
      }),
    )
    .max(60),
  municipalities: z.array(z.string().regex(/^\d{3}$/, 'municipality')).max(320),
  professional: z
    .strictObject({
      phone: phone.nullable(),
      email: z.string().trim().max(200).regex(mailAddress, 'email').nullable(),
      hours: openingHoursShape,
      whatHappens: inThree(most.text),
      names: z
        .array(z.strictObject({ name: z.string().trim().min(1).max(100), title: inThree(100) }))
        .max(20),
    })
    .nullable(),
  video: z
    .strictObject({
      file: fileName,
      poster: fileName.nullable(),
      captions: z.strictObject({
        fi: fileName.exactOptional(),
        sv: fileName.exactOptional(),
        en: fileName.exactOptional(),
      }),
      title: inThree(most.line),
      transcript: inThree(20_000),
    })
    .nullable(),
}) satisfies z.ZodType<ListingContent>
