import {
  audiences,
  type Catalogue,
  floors,
  rooms,
  type ServiceView,
  stairwell,
  tasks,
} from '#capabilities/directory/index.ts'
import { inLanguage, type Language, type Text3 } from '#platform/text.ts'
import { directoryWords } from '#web/public/directory-words.ts'
import { hsdsId } from './ids.ts'
import { taskWords, taxonomyWords } from './words.ts'

export type TaxonomyKey = 'house' | 'audiences' | 'tasks'
const keys: readonly TaxonomyKey[] = ['house', 'audiences', 'tasks']

export type Taxonomy = {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly uri: string
  readonly version: string
}

export type TaxonomyTerm = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly description: string
  readonly parent_id?: string
  readonly taxonomy: string
  readonly taxonomy_id: string
  readonly language: string
  /** The term's own name, under the name that the UK profile gives it. */
  readonly term: string
}

const taxonomyId = (key: TaxonomyKey): string => hsdsId('taxonomy', key)
const termId = (key: TaxonomyKey, code: string): string => hsdsId('term', key, code)
const versionOfLists = '1'

export function taxonomiesIn(lang: Language, base: string): readonly Taxonomy[] {
  return keys.map((key) => ({
    id: taxonomyId(key),
    name: taxonomyWords[key].name[lang],
    description: taxonomyWords[key].description[lang],
    uri: `${base}/taxonomies/${taxonomyId(key)}`,
    version: versionOfLists,
  }))
}

const floorCode = (floor: number | null): string => (floor === null ? 'stairwell' : `floor-${floor}`)

/** The floor a kind of service lives on, or the stairwell beside all of them. */
function floorCodeOf(type: string, variant: string): string {
  const room = rooms.find(
    (each) => each.types.includes(type) && (each.variant === undefined || each.variant === variant),
  )
  return floorCode(room?.floor ?? null)
}

const typeCode = (type: string, variant: string): string => (variant === '' ? type : `${type}/${variant}`)

/** Every term in house order: floors first, each kind of service below its floor, then audiences and tasks. */
export function termsIn(catalogue: Catalogue, lang: Language): readonly TaxonomyTerm[] {
  const term = (key: TaxonomyKey, code: string, name: string, description: string, parent?: string) => ({
    id: termId(key, code),
    code,
    name,
    term: name,
    description,
    ...(parent === undefined ? {} : { parent_id: termId(key, parent) }),
    taxonomy: taxonomyWords[key].name[lang],
    taxonomy_id: taxonomyId(key),
    language: lang,
  })
  const words = directoryWords[lang]
  const stair: Text3 = taxonomyWords.stairwell
  return [
    ...floors.map((floor) => term('house', floorCode(floor), words.floors[floor], words.floors[floor])),
    term('house', floorCode(null), stair[lang], stair[lang]),
    ...catalogue
      .types()
      .map((type) =>
        term(
          'house',
          typeCode(type.key, type.variant),
          inLanguage(type.name, lang),
          inLanguage(type.summary, lang),
          stairwell.some((key) => key === type.key) ? floorCode(null) : floorCodeOf(type.key, type.variant),
        ),
      ),
    ...audiences.map((each) => term('audiences', each, words.audiences[each], words.audiences[each])),
    ...tasks.map((each) => term('tasks', each, taskWords[each][lang], taskWords[each][lang])),
  ]
}

/** Ids of the terms that describe a service; its floor counts through the kind of service. */
export function termIdsOf(service: ServiceView): readonly string[] {
  return [
    termId('house', typeCode(service.type, service.variant)),
    termId('house', floorCodeOf(service.type, service.variant)),
    ...service.audiences.map((each) => termId('audiences', each)),
    ...service.tasks.map((each) => termId('tasks', each)),
  ]
}

/** The attributes that tie a service to its terms: the kind of service, its audiences and tasks. */
export function attributesOf(
  service: ServiceView,
  terms: ReadonlyMap<string, TaxonomyTerm>,
): readonly Record<string, unknown>[] {
  const floor = termId('house', floorCodeOf(service.type, service.variant))
  return termIdsOf(service).flatMap((id) => {
    const term = terms.get(id)
    if (term === undefined || id === floor) return []
    return [
      {
        id: hsdsId('attribute', service.id, id),
        link_id: service.id,
        link_entity: 'service',
        link_type: term.code.includes('floor') ? 'floor' : 'classification',
        taxonomy_term_id: id,
        label: term.name,
        taxonomy_term: term,
      },
    ]
  })
}
