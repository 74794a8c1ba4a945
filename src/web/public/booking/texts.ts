import type { Language } from '#platform/text.ts'
import type { BookingTexts } from './texts-type.ts'
import { bookingEn } from './texts.en.ts'
import { bookingFi } from './texts.fi.ts'
import { bookingSv } from './texts.sv.ts'

/** What a family reads when it books a time by itself. */
export const bookingTexts: Readonly<Record<Language, BookingTexts>> = {
  fi: bookingFi,
  sv: bookingSv,
  en: bookingEn,
}
