import { type Language, languages, type Localized } from '#platform/text.ts'
import { at, type Fields, fieldsOf, has, textAt } from '../reading/values.ts'

const common: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:ja|on|ei|tai|voit|sekä|myös|palvelu\p{L}*|lapsi|lapsen|perhe\p{L}*|lasten|kanssa)(?!\p{L})/giu,
  sv: /(?<!\p{L})(?:och|är|för|inte|eller|med|kan|du|som|barn|familj\p{L}*|tjänst\p{L}*|också)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:and|the|for|with|of|you|are|is|or|your|service\p{L}*|children|family|families)(?!\p{L})/giu,
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
    if (said === '' || text[other] !== undefined) continue
    text[other] = said
    // A whole sentence is the same in two languages only where one stands in for the other; a name may well be.
    if (said === own && own.length > 40) delete text[language]
  }
  return text
}
