import { type Form, one } from '#web/page.ts'

/** A text as it was typed in its languages. */
export const wordsTyped = (form: Form, name: string): { fi: string; sv: string; en: string } => ({
  fi: one(form, `${name}.fi`),
  sv: one(form, `${name}.sv`),
  en: one(form, `${name}.en`),
})

/** What was left empty is not there. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())
