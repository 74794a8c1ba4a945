import type { JSX } from 'preact'
import type { Language, Localized } from '#platform/text.ts'
import { inLanguage } from '#platform/text.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { LocalText } from '#web/public/local-text.tsx'
import { shortDay } from '#web/public/short-day.ts'
import { agreementTexts } from './agreement-texts.ts'

/** A body: an organisation in its languages, or a name that was typed. */
export const Body = ({ name, lang }: { name: Localized | string; lang: Language }): JSX.Element =>
  typeof name === 'string' ? <>{name}</> : <LocalText of={name} lang={lang} />

export const bodyName = (name: Localized | string, lang: Language): string =>
  typeof name === 'string' ? name : inLanguage(name, lang)

/** "1.1.2026–31.12.2026", "1.1.2026–, until further notice" */
export function validityOf(
  {
    valid_from: from,
    valid_to: to,
  }: { readonly valid_from: string | null; readonly valid_to: string | null },
  lang: Language,
): string {
  const words = agreementTexts[lang]
  if (from === null && to === null) return words.untilFurther
  const begins = from === null ? '' : shortDay(from, lang)
  return to === null ? `${begins}–, ${words.untilFurther}` : `${begins}–${shortDay(to, lang)}`
}

/** That it waits to be looked at. */
export function DueChip({ due, lang }: { due: 'late' | 'soon' | null; lang: Language }): JSX.Element | null {
  return due === null ? null : <Chip tone={due}>{agreementTexts[lang].due[due]}</Chip>
}
