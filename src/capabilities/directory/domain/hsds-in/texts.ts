import { type Language, languages, type Localized } from '#platform/text.ts'
import { at, type Fields, fieldsOf, has, textAt } from '../reading/values.ts'

const common: Readonly<Record<Language, RegExp>> = {
  fi: /\b(?:ja|on|ei|tai|voit|sekä|myös|palvelu\w*|lapsi|lapsen|perhe\w*|lasten|kanssa)\b/gi,
  sv: /\b(?:och|är|för|inte|eller|med|kan|du|som|barn|familj\w*|tjänst\w*|också)\b/gi,
  en: /\b(?:and|the|for|with|of|you|are|is|or|your|service\w*|children|family|families)\b/gi,
}

/**
 * The language of a record's own texts. The standard has no field for it: an answer with translations is in the language
 * that they leave out, otherwise the small words tell.
 */
export function languageOfTexts(record: Fields): Language {
  const translations = fieldsOf(at(record, 'translations'))
  const others = languages.filter((each) => has(translations, each))
  const rest = languages.filter((each) => !others.includes(each))
  if (others.length === languages.length - 1 && rest[0] !== undefined) return rest[0]
  const words = ['name', 'description', 'application_process', 'eligibility_description', 'fees_description']
    .map((field) => textAt(record, field))
    .join('\n')
  const counts = rest.map((each) => ({ language: each, count: words.match(common[each])?.length ?? 0 }))
  const [best] = counts.toSorted((a, b) => b.count - a.count)
  return best?.language ?? 'fi'
}

/** A field with its translations, where the source gives them. */
export function textIn(record: Fields, language: Language, ...fields: readonly string[]): Localized {
  const own = textAt(record, ...fields)
  const text: Partial<Record<Language, string>> = own === '' ? {} : { [language]: own }
  const translations = fieldsOf(at(record, 'translations'))
  for (const other of languages) {
    const said = textAt(fieldsOf(at(translations, other)), ...fields)
    if (said !== '' && text[other] === undefined) text[other] = said
  }
  return text
}
