/** From a need to fitting services: the directory's search finds, the fit orders and says why. */
import type { Catalogue, SearchHit, ServiceView } from '#capabilities/directory/index.ts'
import type { Topic } from '#capabilities/help-requests/index.ts'
import { isLanguage } from '#platform/text.ts'
import { type Candidate, type Fit, inFit, type Need, type StatedWait } from './domain/fit.ts'

export type Suggestion = Fit & { readonly service: ServiceView }

/** What a topic is looked for by: plain words, which the directory's rows of words lead on from. */
const wordsOfTopic: Readonly<Record<Topic, string>> = {
  'everyday-life': 'arjen apu kotiin',
  tiredness: 'väsymys uupumus',
  parenting: 'kasvatus vanhemmuus',
  'pregnancy-and-baby': 'raskaus vauva',
  'child-development': 'lapsen kehitys',
  school: 'koulu oppiminen',
  'friends-and-bullying': 'kiusaaminen yksinäisyys',
  'mental-health': 'mielenterveys',
  substances: 'päihteet',
  couple: 'parisuhde',
  divorce: 'ero',
  violence: 'väkivalta',
  disability: 'vammaisuus',
  'early-education': 'varhaiskasvatus',
  'money-and-housing': 'raha asuminen',
  'hobbies-and-peers': 'harrastus vertaistuki',
  'something-else': '',
}

/** A topic that was chosen says less than the words somebody wrote. */
const topicShare = 0.7
/** So many of each search are weighed; what stands further down in the search does not fit better. */
const weighed = 60

/** What the words barely touch is left out, as long as a few are left. */
const barely = 0.25
const aFew = 3

const evening = '17:00'

/** Open after five on some day, or at a weekend: when those who work can come. */
function isOpenInEvening({ places, phone_hours }: ServiceView): boolean {
  const weeks = [...places.map(({ hours }) => hours), ...(phone_hours === null ? [] : [phone_hours])]
  return weeks.some((week) =>
    Object.entries(week).some(([day, spans]) =>
      spans.some(({ closes }) => day === '6' || day === '7' || closes > evening),
    ),
  )
}

type Found = { readonly hit: SearchHit; readonly relevance: number | null }

function find(
  catalogue: Pick<Catalogue, 'search'>,
  need: Need,
  county: string | undefined,
): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>()
  const take = (q: string, share: number | null): void => {
    const { hits } = catalogue.search({
      q,
      lang: isLanguage(need.language) ? need.language : 'fi',
      county,
      municipality: need.municipality ?? undefined,
      facets: [],
      page: 1,
      perPage: weighed,
    })
    const best = Math.max(0, ...hits.map(({ score }) => score))
    for (const hit of hits) {
      const relevance = share === null || best === 0 ? null : (share * hit.score) / best
      const before = found.get(hit.id)
      if (before === undefined || (relevance ?? 0) > (before.relevance ?? 0))
        found.set(hit.id, { hit, relevance })
    }
  }
  const words = need.words.trim()
  const topics = Object.entries(wordsOfTopic).filter(([topic, q]) => q !== '' && need.topics.includes(topic))
  if (words !== '') take(words, 1)
  for (const [, q] of topics) take(q, words === '' ? 1 : topicShare)
  // Nothing said yet, or words that nothing answers: the place alone leads.
  if (found.size === 0) take('', null)
  return found
}

/** Without what the words barely touch; the best few stay whatever they are. */
function clearOnes(found: ReadonlyMap<string, Found>): readonly (readonly [string, Found])[] {
  const all = [...found].toSorted(([, a], [, b]) => (b.relevance ?? 1) - (a.relevance ?? 1))
  return all.filter(([, { relevance }], at) => at < aFew || relevance === null || relevance >= barely)
}

function candidateOf(service: ServiceView, { hit, relevance }: Found, stated: StatedWait | null): Candidate {
  return {
    id: service.id,
    relevance,
    near: hit.near,
    distanceKm: hit.distanceKm,
    ageFrom: service.age_from,
    ageTo: service.age_to,
    languages: service.languages,
    access: service.access,
    floor: service.floor,
    modes: service.modes,
    free: service.free,
    isOpenInEvening: isOpenInEvening(service),
    hasCriteria: service.criteria !== null,
    unconfirmed: service.unconfirmed_since !== null,
    answerDays: service.answer_days,
    startDays: service.start_days,
    stated,
  }
}

/**
 * The services that fit a need best, each with what speaks for it and against it. Everything is read from memory; what
 * receivers state of their wait is given, so that one reading serves the whole list.
 * @source R26–R32, ADR-0034
 */
export function suggestServices(
  catalogue: Pick<Catalogue, 'search' | 'service'>,
  need: Need,
  more: {
    readonly county?: string | undefined
    readonly stated?: ReadonlyMap<string, StatedWait>
    readonly limit?: number
  } = {},
): readonly Suggestion[] {
  const services = new Map<string, ServiceView>()
  const candidates: Candidate[] = []
  for (const [id, found] of clearOnes(find(catalogue, need, more.county))) {
    const service = catalogue.service(id)
    if (service === undefined) continue
    services.set(id, service)
    candidates.push(candidateOf(service, found, more.stated?.get(id) ?? null))
  }
  return inFit(candidates, need)
    .slice(0, more.limit ?? 12)
    .flatMap((fit) => {
      const service = services.get(fit.id)
      return service === undefined ? [] : [{ ...fit, service }]
    })
}

/** How a service that the words did not find stands to the family's place. */
function nearOf(service: ServiceView, need: Need, county: string | undefined): SearchHit['near'] {
  if (need.municipality === null) return null
  if (service.municipalities.includes(need.municipality)) return 'here'
  if (service.county === county && service.municipalities.length === 0) return 'county-wide'
  return service.county === county ? null : 'elsewhere'
}

/** The same for services that somebody has chosen: how each fits, in the order given. */
export function fitOfChosen(
  catalogue: Pick<Catalogue, 'search' | 'service'>,
  need: Need,
  ids: readonly string[],
  more: { readonly county?: string | undefined; readonly stated?: ReadonlyMap<string, StatedWait> } = {},
): readonly Suggestion[] {
  const found = find(catalogue, need, more.county)
  return ids.flatMap((id) => {
    const service = catalogue.service(id)
    if (service === undefined) return []
    const known = found.get(id) ?? {
      hit: {
        id,
        score: 0,
        distanceKm: null,
        onlyIn: null,
        why: [],
        near: nearOf(service, need, more.county),
      },
      relevance: null,
    }
    const [fit] = inFit([candidateOf(service, known, more.stated?.get(id) ?? null)], need)
    return fit === undefined ? [] : [{ ...fit, service }]
  })
}
