import { languages, type Localized } from '#platform/text.ts'
import type { Candidate } from '../imports/candidate.ts'
import { type Classified, classify } from '../ptv/classify.ts'
import { termOf } from '../ptv/codes.ts'
import { isOwnType } from '../ptv/own-types.ts'
import { sectorOf } from '../reading/sector.ts'
import { type Fields, textAt } from '../reading/values.ts'
import { businessCodeOf, fitted, longest, type Notes } from '../reading/words.ts'
import { providerSectors } from '../vocabulary.ts'
import { languageOfTexts, textIn } from './texts.ts'
import type { Tables } from './tables.ts'

/** The terms of a service: what its attributes link it to. */
function termsOf(service: Fields, tables: Tables): readonly Fields[] {
  return tables
    .of(service, 'attributes', 'attribute', 'link_id')
    .map((each) => tables.one(each, 'taxonomy_term', 'taxonomy_term', 'taxonomy_term_id') ?? each)
}

/** What kind of our services it is: by our own taxonomy where it is used, else by classes and words. */
export function kindOfService(service: Fields, names: Localized, tables: Tables): Classified {
  const terms = termsOf(service, tables)
  for (const term of terms) {
    const code = textAt(term, 'code')
    if (!isOwnType(code)) continue
    const [type = code, variant = ''] = code.split('/')
    return { type, variant, left: null }
  }
  const words = terms.flatMap((term) => [textAt(term, 'name'), textAt(term, 'label'), textAt(term, 'term')])
  const coded = terms.flatMap((term) => {
    const code = textAt(term, 'code')
    return /^(?:P|KR|KE)\d/.test(code) ? [{ code, label: textAt(term, 'name') }] : []
  })
  const of = (kind: 'class' | 'group' | 'event', start: string) =>
    coded.flatMap((each) => {
      const term = each.code.startsWith(start) ? termOf(each, kind) : null
      return term === null ? [] : [term]
    })
  const all = [...words, textAt(service, 'alternate_name')].filter((each) => each !== '')
  return classify({
    names,
    // The rules look at every language's words; a term's name may be in any of them.
    alternativeNames: Object.fromEntries(languages.map((each) => [each, all])),
    kind: null,
    classes: of('class', 'P'),
    groups: of('group', 'KR'),
    events: of('event', 'KE'),
  })
}

const businessIdentity = /y-?tunnus|fo-?nummer|business (?:id|code)|^fi-pro$/i

/** The organization of a service, nested in it or in a table of its own. */
export function organisationOf(
  service: Fields,
  around: Fields | undefined,
  tables: Tables,
  notes: Notes,
): Candidate['organisation'] {
  const record = tables.one(service, 'organization', 'organization', 'organization_id') ?? around
  const id = textAt(record ?? service, record === undefined ? 'organization_id' : 'id')
  if (record === undefined) {
    if (id !== '') notes.add('organisation', 'organisation-not-in-file', id)
    return { externalId: id === '' ? null : id, name: {}, businessCode: null, sector: null }
  }
  const name = fitted(textIn(record, languageOfTexts(record), 'name'), 'organisation', longest.line, notes)
  const identifiers = tables.of(
    record,
    'organization_identifiers',
    'organization_identifier',
    'organization_id',
  )
  const written = identifiers
    .filter((each) => businessIdentity.test(textAt(each, 'identifier_scheme', 'identifier_type')))
    .map((each) => textAt(each, 'identifier'))
  const code = [...written, textAt(record, 'tax_id')].flatMap((each) => businessCodeOf(each) ?? [])[0]
  const said = textAt(record, 'sector')
  const legal = textAt(record, 'legal_status')
  return {
    externalId: id === '' ? null : id,
    name,
    businessCode: code ?? null,
    sector:
      providerSectors.find((each) => each === said) ??
      sectorOf(typeInWords(legal), Object.values(name).join('\n')),
  }
}

function typeInWords(legal: string): string {
  if (/yhdistys|säätiö|förening|stiftelse|non-?profit|charit|association|foundation/i.test(legal))
    return 'Organization'
  if (/osakeyhtiö|aktiebolag|limited company|\boy\b|\bab\b|ltd/i.test(legal)) return 'Company'
  return /kunta|kaupunki|kommun|\bstad\b|municipal|city/i.test(legal) ? 'Municipality' : ''
}
