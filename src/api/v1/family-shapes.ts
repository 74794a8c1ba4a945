import { z } from 'zod'
import {
  barReasons,
  type ConsentOverview,
  consentPurposes,
  consentScopes,
  type EmergencyOpening,
  emergencyReasons,
  emergencyVerdicts,
  type EntryItem,
  type EntryPage,
  entryKinds,
  type FamilyListItem,
  familyParts,
  familyRegisters,
  type FamilyView,
  groundLaws,
  hideGrounds,
  hidingGrounds,
  livingShares,
  partBases,
  type Presence,
  presenceClasses,
  relationKinds,
  relationSources,
  serviceTasks,
  showGrounds,
  teamParts,
  teamViews,
  type WithFamily,
  withheldGrounds,
} from '#capabilities/families/index.ts'
import { inLanguage, type Language, languages, type Localized } from '#platform/text.ts'
import { day, id, instant, iso, isoOrNull } from './shapes.ts'

/** What families answer with, and how each answer is written for a reader's language. */

const named = z.object({ id, name: z.string().nullable() })
const said = (text: Localized, lang: Language): string => inLanguage(text, lang)
const saidOrNull = (text: Localized | null, lang: Language): string | null =>
  text === null ? null : inLanguage(text, lang)

export const family = z
  .object({
    id,
    county: z.string(),
    serviceTask: z.enum(serviceTasks),
    openedAt: instant,
    closedAt: instant.nullable(),
    newsAt: instant.nullable().meta({ description: 'The newest change that the reader may see.' }),
    by: z.enum(['team', 'opened', 'member']).meta({ description: 'The relation by which it is read.' }),
    mine: z
      .object({
        part: z.enum(teamParts),
        unitId: id,
        units: z.array(z.object({ id, name: z.string() })).meta({
          description: 'The units of one’s own parts; with more than one, an entry names its unit.',
        }),
        sees: z.array(z.enum(teamViews)),
        seesProtected: z.boolean(),
      })
      .nullable(),
    people: z.array(
      z.object({
        id,
        version: z.int(),
        part: z.enum(familyParts),
        name: z.string(),
        bornOn: day.nullable(),
        language: z.enum(languages),
        since: day,
        until: day.nullable(),
        hasIdentity: z.boolean().meta({ description: 'The code itself is never shown.' }),
        phone: z.string(),
        email: z.string(),
        contactHidden: z.boolean(),
        protection: z.object({ until: day, checkedOn: day.nullable() }).nullable(),
        me: z.boolean(),
        canActFor: z.boolean(),
      }),
    ),
    relations: z.array(
      z.object({
        id,
        child: id,
        adult: id,
        kind: z.enum(relationKinds),
        livesApart: z.boolean(),
        source: z.enum(relationSources),
        validFrom: day,
        validTo: day.nullable(),
      }),
    ),
    homes: z.array(
      z.object({
        id,
        name: z.string(),
        address: z.string(),
        municipality: z.string(),
        living: z.array(z.object({ person: id, share: z.enum(livingShares) })),
      }),
    ),
    helpers: z.array(
      z.object({ id, name: z.string(), says: z.string(), byFamily: z.boolean(), namedAt: instant }),
    ),
    blocks: z.array(z.object({ id, child: id, adult: id, setAt: instant, ground: z.string().nullable() })),
    bars: z.array(z.object({ id, child: id, reason: z.enum(barReasons), since: day, until: day.nullable() })),
    can: z.object({ keep: z.boolean(), relate: z.boolean(), write: z.boolean(), consent: z.boolean() }),
  })
  .meta({ id: 'Family', description: 'A family as this reader may see it.' })

export const familyOf = (view: FamilyView, lang: Language): z.input<typeof family> => ({
  ...view,
  openedAt: iso(view.openedAt),
  closedAt: isoOrNull(view.closedAt),
  newsAt: isoOrNull(view.newsAt),
  mine:
    view.mine === null
      ? null
      : {
          ...view.mine,
          units: view.mine.units.map((unit) => ({ id: unit.id, name: said(unit.name, lang) })),
          sees: [...view.mine.sees],
        },
  people: [...view.people],
  relations: [...view.relations],
  homes: view.homes.map((home) => ({ ...home, living: [...home.living] })),
  helpers: view.helpers.map((helper) => ({ ...helper, namedAt: iso(helper.namedAt) })),
  blocks: view.blocks.map((block) => ({ ...block, setAt: iso(block.setAt) })),
  bars: [...view.bars],
})

export const listedFamily = z
  .object({
    id,
    serviceTask: z.enum(serviceTasks),
    part: z.enum(teamParts),
    unit: z.string(),
    newsAt: instant,
    closedAt: instant.nullable(),
    people: z.array(
      z.object({
        id,
        name: z.string(),
        part: z.enum(familyParts),
        bornOn: day.nullable(),
        isProtected: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'ListedFamily' })

export const listedFamilyOf = (item: FamilyListItem, lang: Language): z.input<typeof listedFamily> => ({
  ...item,
  unit: said(item.unit, lang),
  newsAt: iso(item.newsAt),
  closedAt: isoOrNull(item.closedAt),
  people: [...item.people],
})

const presence = z
  .object({
    id,
    person: id,
    name: z.string(),
    title: z.string(),
    unit: z
      .string()
      .nullable()
      .meta({ description: 'Null where it would tell where somebody protected is.' }),
    unitId: id.nullable(),
    organisation: z.string(),
    part: z.enum(teamParts),
    class: z.enum(presenceClasses),
    about: id.nullable(),
    phone: z.string().nullable(),
    lastContactOn: day.nullable(),
    since: day,
    until: day.nullable(),
    basis: z.enum(partBases).nullable(),
    sees: z.array(z.enum(teamViews)),
    isMine: z.boolean(),
    can: z.object({ note: z.boolean(), change: z.boolean(), end: z.boolean(), show: z.boolean() }),
    shownTo: z.array(
      z.object({
        id,
        member: id.nullable(),
        unitId: id.nullable(),
        unit: z.string().nullable(),
        ground: z.enum(showGrounds).nullable(),
      }),
    ),
  })
  .meta({ id: 'WithFamily', description: 'Somebody who is with a family.' })

export const team = z.object({ family: id, people: z.array(presence), mayAdd: z.boolean() })

const presenceOf = (each: Presence, lang: Language): z.input<typeof presence> => ({
  ...each,
  title: said(each.title, lang),
  unit: saidOrNull(each.unit, lang),
  organisation: said(each.organisation, lang),
  sees: [...each.sees],
  shownTo: each.shownTo.map((shown) => ({ ...shown, unit: saidOrNull(shown.unit, lang) })),
})
export const teamOf = (found: WithFamily, lang: Language): z.input<typeof team> => ({
  ...found,
  people: found.people.map((each) => presenceOf(each, lang)),
})

const entry = z
  .object({
    id,
    family: id,
    at: instant,
    kind: z.enum(entryKinds),
    class: z.enum(presenceClasses),
    serviceTask: z.enum(serviceTasks),
    text: z.string(),
    about: named.nullable(),
    author: z.object({ side: z.enum(['worker', 'member']), name: z.string().nullable(), me: z.boolean() }),
    unit: z.object({ id, name: z.string(), organisation: z.string() }).nullable(),
    thread: z.boolean(),
    ownPart: z.boolean(),
    childForbids: z.boolean(),
    by: z.string().meta({ description: 'The relation by which it is read.' }),
    mayOpen: z.boolean(),
    readers: z.array(
      z.object({
        member: id,
        name: z.string().nullable(),
        openedAt: instant,
        openedBy: z.enum(['worker', 'member']),
        closedAt: instant.nullable(),
        ground: z.enum(withheldGrounds).nullable(),
      }),
    ),
  })
  .meta({ id: 'FamilyEntry' })

export const entryPage = z.object({ items: z.array(entry), page: z.int(), more: z.boolean() })

const entryOf = (item: EntryItem, lang: Language): z.input<typeof entry> => ({
  ...item,
  at: iso(item.at),
  unit:
    item.unit === null
      ? null
      : { ...item.unit, name: said(item.unit.name, lang), organisation: said(item.unit.organisation, lang) },
  readers: item.readers.map((reader) => ({
    ...reader,
    openedAt: iso(reader.openedAt),
    closedAt: isoOrNull(reader.closedAt),
  })),
})
export const entryPageOf = (page: EntryPage, lang: Language): z.input<typeof entryPage> => ({
  ...page,
  items: page.items.map((item) => entryOf(item, lang)),
})

const agreed = {
  id,
  about: named.nullable(),
  organisation: z.object({ id, name: z.string() }).nullable(),
  register: z.enum(familyRegisters).nullable(),
  scope: z.enum(consentScopes),
  scopeId: z.string(),
}

export const overview = z
  .object({
    asks: z.array(
      z.object({
        ...agreed,
        family: id,
        giver: named,
        purpose: z.enum(consentPurposes),
        until: day,
        askedAt: instant,
        unit: z.object({ id, name: z.string() }),
        answer: z.enum(['given', 'declined', 'called-off']).nullable(),
        cannot: z.string().nullable(),
        wordsVersion: z.int(),
      }),
    ),
    consents: z.array(
      z.object({
        ...agreed,
        family: id,
        giver: named,
        purpose: z.enum(consentPurposes),
        way: z.enum(['signed-in', 'on-the-spot', 'by-phone']),
        givenAt: instant,
        until: day,
        withdrawnAt: instant.nullable(),
        state: z.enum(['in-force', 'withdrawn', 'over']),
        mayStop: z.boolean(),
      }),
    ),
    bans: z.array(
      z.object({
        ...agreed,
        setBy: named,
        setAt: instant,
        liftedAt: instant.nullable(),
        mayLift: z.boolean(),
      }),
    ),
    grounds: z.array(
      z.object({
        ...agreed,
        law: z.enum(groundLaws),
        reference: z.string().nullable(),
        recordedAt: instant,
        until: day,
        endedAt: instant.nullable(),
        hidden: z.object({ ground: z.enum(hidingGrounds), until: day }).nullable(),
        mayEnd: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'ConsentOverview', description: 'Who, what, until when, and what may be stopped.' })

export function overviewOf(found: ConsentOverview, lang: Language): z.input<typeof overview> {
  const organisation = (each: {
    readonly organisation: { readonly id: string; readonly name: Localized } | null
  }): { id: string; name: string } | null =>
    each.organisation === null ? null : { id: each.organisation.id, name: said(each.organisation.name, lang) }
  return {
    asks: found.asks.map((ask) => ({
      ...ask,
      organisation: organisation(ask),
      askedAt: iso(ask.askedAt),
      unit: { id: ask.unit.id, name: said(ask.unit.name, lang) },
    })),
    consents: found.consents.map((consent) => ({
      ...consent,
      organisation: organisation(consent),
      givenAt: iso(consent.givenAt),
      withdrawnAt: isoOrNull(consent.withdrawnAt),
    })),
    bans: found.bans.map((ban) => ({
      ...ban,
      organisation: organisation(ban),
      setAt: iso(ban.setAt),
      liftedAt: isoOrNull(ban.liftedAt),
    })),
    grounds: found.grounds.map((ground) => ({
      ...ground,
      organisation: organisation(ground),
      recordedAt: iso(ground.recordedAt),
      endedAt: isoOrNull(ground.endedAt),
    })),
  }
}

export const opening = z
  .object({
    id,
    family: id,
    name: z.string().nullable(),
    title: z.string().nullable(),
    unit: z.string().nullable(),
    reason: z.enum(emergencyReasons),
    words: z.string().nullable(),
    openedAt: instant,
    until: instant,
    endedAt: instant.nullable(),
    isOpen: z.boolean(),
    isMine: z.boolean(),
    reviewDueAt: instant,
    review: z
      .object({
        at: instant,
        by: z.string().nullable(),
        verdict: z.enum(emergencyVerdicts),
        words: z.string().nullable(),
      })
      .nullable(),
    hidden: z.object({ ground: z.enum(hideGrounds), until: z.string() }).nullable(),
    can: z.object({ end: z.boolean(), review: z.boolean() }),
  })
  .meta({ id: 'EmergencyOpening' })

export const openingOf = (found: EmergencyOpening, lang: Language): z.input<typeof opening> => ({
  ...found,
  title: saidOrNull(found.title, lang),
  unit: saidOrNull(found.unit, lang),
  openedAt: iso(found.openedAt),
  until: iso(found.until),
  endedAt: isoOrNull(found.endedAt),
  reviewDueAt: iso(found.reviewDueAt),
  review: found.review === null ? null : { ...found.review, at: iso(found.review.at) },
})
