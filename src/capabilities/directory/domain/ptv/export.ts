import { idFrom } from '#platform/ids.ts'
import { languages, type Localized } from '#platform/text.ts'
import type { ListingContent } from '../listing.ts'
import type { ProviderSector } from '../vocabulary.ts'
import { type PtvListing, reachedBy } from './export-channels.ts'
import {
  exceptionRows,
  type Json,
  type JsonRecord,
  type Named,
  terms,
  texts,
  typedTexts,
} from './export-parts.ts'
import { ownExtension, ownMark } from './open-api.ts'
import { registerCodes } from './own-types.ts'

/** The texts of a kind of service, which a listing inherits where it says nothing itself. */
export type PtvType = {
  readonly type: string
  readonly variant: string
  readonly name: Localized
  readonly summary: Localized
  readonly description: Localized
  readonly howToGetIn: Localized
  readonly afterContact: Localized
  readonly cost: Localized
}

export type PtvDocument = {
  readonly version: 'V11'
  readonly organizations: readonly JsonRecord[]
  readonly generalDescriptions: readonly JsonRecord[]
  readonly services: readonly JsonRecord[]
  readonly serviceChannels: readonly JsonRecord[]
}

export type PtvCountry = { readonly county: Named; readonly municipalities: readonly Named[] }

const typeKey = (type: string, variant: string): string => (variant === '' ? type : `${type}/${variant}`)
const typeId = (type: string, variant: string): string =>
  idFrom('ptv general description', typeKey(type, variant))

function generalDescription(type: PtvType): JsonRecord {
  const codes = registerCodes(type.type, type.variant)
  return {
    id: typeId(type.type, type.variant),
    sourceId: `${ownMark}${typeKey(type.type, type.variant)}`,
    names: typedTexts('Name', type.name),
    descriptions: [
      ...typedTexts('Summary', type.summary),
      ...typedTexts('Description', type.description),
      ...typedTexts('UserInstruction', type.howToGetIn),
      ...typedTexts('ProcessingTime', type.afterContact),
      ...typedTexts('ChargeTypeAdditionalInfo', type.cost),
    ],
    languages: languages.filter((each) => (type.name[each] ?? '') !== ''),
    serviceClasses: terms(codes.classes, 'class'),
    ontologyTerms: [],
    targetGroups: terms(codes.groups, 'group'),
    lifeEvents: terms(codes.events, 'event'),
    industrialClasses: [],
    requirements: [],
    type: 'Service',
    publishingStatus: 'Published',
  }
}

const organisationTypes: Readonly<Record<ProviderSector, string>> = {
  county: 'RegionalOrganization',
  municipality: 'Municipality',
  parish: 'Organization',
  kela: 'State',
  ngo: 'Organization',
  company: 'Company',
}

function organisation(
  one: PtvListing['organisation'],
  municipalities: ReadonlyMap<string, Named>,
): JsonRecord {
  const home = one.municipality === null ? undefined : municipalities.get(one.municipality)
  return {
    id: one.id,
    sourceId: `${ownMark}${one.id}`,
    municipality: home === undefined ? null : { code: home.code, name: texts(home.name) },
    organizationType: organisationTypes[one.sector],
    businessCode: one.businessCode,
    organizationNames: typedTexts('Name', one.name),
    organizationDescriptions: [],
    publishingStatus: 'Published',
  }
}

/** What families read and the register's shape has no place for. Contacts for professionals are never taken out. */
function extension(content: ListingContent): Json {
  const homeless = content.places.length === 0 && content.phone === null ? content.exceptions : []
  return {
    forWhom:
      content.forWhom === null
        ? null
        : Object.fromEntries(texts(content.forWhom).map((each) => [each.language, each.value])),
    modes: content.modes,
    access: content.access,
    interpreter: content.languages.includes('interpreter'),
    ageFrom: content.ageFrom,
    ageTo: content.ageTo,
    answerDays: content.answerDays,
    startDays: content.startDays,
    criteriaFrom: content.criteriaFrom,
    doorKey: content.doorKey,
    wholeCounty: content.municipalities.length === 0,
    exceptions: exceptionRows(homeless),
  }
}

function areas(
  content: ListingContent,
  country: PtvCountry,
  names: ReadonlyMap<string, Named>,
): readonly Json[] {
  const one = ({ code, name }: Named): Json => ({ code, name: texts(name) })
  if (content.municipalities.length === 0) {
    const { county, municipalities } = country
    return [
      {
        type: 'Region',
        code: county.code,
        name: texts(county.name),
        municipalities: municipalities.map(one),
      },
    ]
  }
  return content.municipalities.map((code) => {
    const named = names.get(code) ?? { code, name: {} }
    return { type: 'Municipality', code, name: texts(named.name), municipalities: [one(named)] }
  })
}

function service(
  one: PtvListing,
  type: PtvType | undefined,
  country: PtvCountry,
  names: ReadonlyMap<string, Named>,
  connections: readonly Json[],
): JsonRecord {
  const { content } = one
  const codes = registerCodes(content.type, content.variant)
  const name = content.name ?? type?.name ?? {}
  return {
    id: one.id,
    sourceId: `${ownMark}${one.id}`,
    generalDescriptionId: typeId(content.type, content.variant),
    type: 'Service',
    fundingType: one.organisation.sector === 'company' ? 'MarketFunded' : 'PubliclyFunded',
    serviceNames: typedTexts('Name', name),
    serviceChargeType: content.free ? 'FreeOfCharge' : 'Chargeable',
    areaType: 'LimitedType',
    areas: areas(content, country, names),
    serviceDescriptions: [
      ...typedTexts('Summary', content.summary ?? type?.summary ?? null),
      ...typedTexts('Description', content.description ?? type?.description ?? null),
      ...typedTexts('UserInstruction', content.howToGetIn ?? type?.howToGetIn ?? null),
      ...typedTexts('ProcessingTime', content.afterContact ?? type?.afterContact ?? null),
      ...typedTexts('ChargeTypeAdditionalInfo', content.cost ?? type?.cost ?? null),
    ],
    languages: content.languages.filter((each) => each !== 'interpreter'),
    serviceClasses: terms(codes.classes, 'class'),
    ontologyTerms: [],
    targetGroups: terms(codes.groups, 'group'),
    lifeEvents: terms(codes.events, 'event'),
    industrialClasses: [],
    legislation: [],
    keywords: languages.flatMap((language) =>
      (content.localWords[language] ?? []).map((value) => ({ language, value })),
    ),
    requirements: texts(content.criteria ?? {}),
    serviceChannels: connections,
    organizations: [
      {
        organization: { id: one.organisation.id, name: texts(one.organisation.name)[0]?.value ?? '' },
        roleType: 'Responsible',
        provisionType: 'SelfProducedServices',
        additionalInformation: [],
      },
    ],
    serviceVouchersInUse: false,
    serviceVouchers: [],
    serviceCollections: [],
    publishingStatus: 'Published',
    modified: one.changedAt.toISOString(),
    [ownExtension]: extension(content),
  }
}

/**
 * Our listings in the shape of the open interface of the service register, version 11, as one document: services with
 * their connections, channels, organisations, and the texts of our kinds of service as general descriptions.
 * @source ADR-0024
 */
export function toPtv(
  listings: readonly PtvListing[],
  types: readonly PtvType[],
  country: PtvCountry,
): PtvDocument {
  const names = new Map(country.municipalities.map((each) => [each.code, each]))
  const byKey = new Map(types.map((each) => [typeKey(each.type, each.variant), each]))
  const organisations = new Map<string, JsonRecord>()
  const channels = new Map<string, JsonRecord>()
  const used = new Map<string, JsonRecord>()
  const services = listings.map((one) => {
    const key = typeKey(one.content.type, one.content.variant)
    const type = byKey.get(key)
    if (type !== undefined && !used.has(key)) used.set(key, generalDescription(type))
    organisations.set(one.organisation.id, organisation(one.organisation, names))
    const reached = reachedBy(one, one.content.name ?? type?.name ?? {}, names)
    for (const { channel } of reached) if (!channels.has(channel.id)) channels.set(channel.id, channel.json)
    return service(
      one,
      type,
      country,
      names,
      reached.map(({ connection }) => connection),
    )
  })
  return {
    version: 'V11',
    organizations: [...organisations.values()],
    generalDescriptions: [...used.values()],
    services,
    serviceChannels: [...channels.values()],
  }
}
