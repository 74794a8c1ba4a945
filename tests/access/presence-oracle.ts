/**
 * Who is told that somebody is with a family, who sees the family at all and who sees an emergency opening, said once more and
 * without the database. Written from the decisions (R10, R57, S-09, S-10), not from the queries.
 */

export type Class = 'ordinary' | 'child-welfare' | 'shelter' | 'adult-care'
type Span = { readonly since: string; readonly until: string | null }

export type Belonging = Span & {
  readonly family: string
  readonly person: string
  readonly part: 'child' | 'adult'
}
export type Relation = Span & {
  readonly child: string
  readonly adult: string
  readonly kind: 'guardian' | 'informed-parent' | 'foster' | 'other-adult'
}
export type Part = Span & {
  readonly id: string
  readonly family: string
  readonly about: string | null
  readonly person: string
  readonly unit: string
  readonly part: 'responsible-worker' | 'own-worker' | 'team-member' | 'named-contact'
  readonly class: Class
  readonly sees: readonly string[]
  readonly ended: boolean
}
export type Shown = {
  readonly part: string
  readonly member: string | null
  readonly unit: string | null
  readonly byMember: string | null
  readonly ended: boolean
}
export type Opening = {
  readonly id: string
  readonly family: string
  readonly person: string
  readonly unit: string
  readonly openedAt: number
  readonly until: number
  readonly ended: boolean
  readonly reviewDue: number
  readonly hiddenUntil: string | null
}
export type Place = {
  readonly now: number
  readonly today: string
  readonly families: readonly string[]
  readonly people: readonly {
    readonly id: string
    readonly bornOn: string
    readonly protectedUntil: string | null
  }[]
  readonly belongings: readonly Belonging[]
  readonly relations: readonly Relation[]
  readonly blocks: readonly { readonly child: string; readonly adult: string; readonly lifted: boolean }[]
  readonly bars: readonly (Span & { readonly child: string; readonly reason: 'in-care' | 'court' })[]
  /** Who lives in each home. */
  readonly homes: readonly { readonly family: string; readonly people: readonly string[] }[]
  readonly parts: readonly Part[]
  readonly shown: readonly Shown[]
  readonly openings: readonly Opening[]
  /** Who works where now, as 'person unit'. */
  readonly works: ReadonlySet<string>
  readonly officers: ReadonlySet<string>
}
export type Asker =
  | { readonly kind: 'public' | 'system' }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'member'; readonly id: string }

const isNow = ({ since, until }: Span, today: string): boolean =>
  since <= today && (until === null || until >= today)

export const worksIn = (place: Place, person: string, unit: string): boolean =>
  place.works.has(`${person} ${unit}`)

/** Standing parts of a worker in a family: not ended, not over, still working there. */
export const partsOf = (place: Place, person: string, family: string): readonly Part[] =>
  place.parts.filter(
    (each) =>
      each.person === person &&
      each.family === family &&
      !each.ended &&
      isNow(each, place.today) &&
      worksIn(place, person, each.unit),
  )

export const hasOpened = (place: Place, person: string, family: string): boolean =>
  place.openings.some(
    (each) =>
      each.person === person &&
      each.family === family &&
      !each.ended &&
      each.openedAt <= place.now &&
      place.now < each.until &&
      worksIn(place, person, each.unit),
  )

const isProtected = (place: Place, person: string): boolean =>
  place.people.some(
    ({ id, protectedUntil }) => id === person && protectedUntil !== null && protectedUntil >= place.today,
  )

const liveTogether = (place: Place, one: string, other: string): boolean =>
  place.homes.some(({ people }) => people.includes(one) && people.includes(other))

export function standsBy(place: Place, adult: string, child: string): boolean {
  // Whoever has come of age stands for themselves.
  if (!place.people.some(({ id, bornOn }) => id === child && bornOn > majority(place.today))) return false
  if (place.blocks.some((each) => each.adult === adult && each.child === child && !each.lifted)) return false
  const isInCare = place.bars.some(
    (each) => each.child === child && each.reason === 'in-care' && isNow(each, place.today),
  )
  return place.relations.some(
    (each) =>
      each.adult === adult &&
      each.child === child &&
      isNow(each, place.today) &&
      (each.kind === 'foster' || (each.kind !== 'other-adult' && !isInCare)),
  )
}

const childrenOf = (place: Place, family: string): readonly string[] =>
  place.belongings
    .filter((each) => each.family === family && each.part === 'child')
    .map(({ person }) => person)

export const isKeptAway = (place: Place, person: string, family: string): boolean =>
  place.blocks.some(
    (each) =>
      each.adult === person &&
      !each.lifted &&
      place.belongings.some(({ family: of, person: child }) => of === family && child === each.child),
  )

/** Eighteen years before today: whoever was born later is a child. */
export const majority = (today: string): string => `${Number(today.slice(0, 4)) - 18}${today.slice(4)}`

export function belongsNow(place: Place, member: string, family: string): boolean {
  return place.belongings.some((own) => {
    if (own.person !== member || own.family !== family || !isNow(own, place.today)) return false
    if (own.part === 'child') return true
    const children = childrenOf(place, family)
    const minors = children.filter((child) =>
      place.people.some(({ id, bornOn }) => id === child && bornOn > majority(place.today)),
    )
    if (minors.length === 0 && !isKeptAway(place, member, family)) return true
    return children.some((child) => standsBy(place, member, child))
  })
}

const isShownTo = (place: Place, part: Part, to: (shown: Shown) => boolean): boolean =>
  place.shown.some(
    (each) =>
      each.part === part.id &&
      !each.ended &&
      to(each) &&
      // Own care is told by the adult whose it is and by nobody else.
      (part.class !== 'adult-care' || (part.about !== null && each.byMember === part.about)),
  )

/** Whether a family is told to one of it: by something that is not hidden from them. */
export const isToldFamily = (place: Place, member: string, family: string): boolean =>
  place.parts.some(
    (part) =>
      part.family === family &&
      (part.class === 'ordinary' ||
        (part.class === 'adult-care' && part.about === member) ||
        isShownTo(place, part, (shown) => shown.member === member)),
  )

export function seesFamily(place: Place, asker: Asker, family: string): boolean {
  if (asker.kind === 'person')
    return partsOf(place, asker.id, family).length > 0 || hasOpened(place, asker.id, family)
  if (asker.kind === 'member')
    return belongsNow(place, asker.id, family) && isToldFamily(place, asker.id, family)
  return asker.kind === 'system'
}

/** Whether to tell who helps these would tell where somebody protected lives, to one who does not live there. */
function wouldTellWhere(place: Place, member: string, part: Part): boolean {
  const whose =
    part.about === null
      ? place.belongings
          .filter((each) => each.family === part.family && isNow(each, place.today))
          .map(({ person }) => person)
      : [part.about]
  return whose.some(
    (person) =>
      person !== member &&
      !liveTogether(place, member, person) &&
      place.people.some(
        ({ id }) => isProtected(place, id) && (id === person || liveTogether(place, id, person)),
      ),
  )
}

type PartAction = 'read' | 'note' | 'keep' | 'end' | 'show' | 'showOwn'
export const partActions: readonly PartAction[] = ['read', 'note', 'keep', 'end', 'show', 'showOwn']

/** What somebody may do with a part; what is not read is not there, whatever else holds. */
export function mayWithPart(place: Place, asker: Asker, part: Part): ReadonlySet<PartAction> {
  const may = new Set<PartAction>()
  const hides = part.class !== 'ordinary'
  if (asker.kind === 'person') {
    const mine = partsOf(place, asker.id, part.family)
    const seers = mine.filter(({ sees }) => sees.includes('who-is-with'))
    const standing = mine.some(({ id }) => id === part.id)
    const sameUnit = hides && seers.some(({ unit }) => unit === part.unit)
    const told = hides && seers.some(({ unit }) => isShownTo(place, part, (shown) => shown.unit === unit))
    if (
      part.person === asker.id ||
      sameUnit ||
      told ||
      (!hides && (seers.length > 0 || hasOpened(place, asker.id, part.family)))
    )
      may.add('read')
    const isKeeper = seers.some(({ part: kind }) => kind === 'responsible-worker' || kind === 'own-worker')
    if (standing) may.add('note')
    if (isKeeper) may.add('keep')
    if (standing || isKeeper) may.add('end')
    if (standing || sameUnit) may.add('show')
  }
  if (asker.kind === 'member') {
    if (!belongsNow(place, asker.id, part.family) || wouldTellWhere(place, asker.id, part)) return may
    const own = part.about === asker.id
    const close =
      own ||
      (part.about === null
        ? !isKeptAway(place, asker.id, part.family)
        : standsBy(place, asker.id, part.about))
    const ofAdult = place.belongings.some(
      (each) => each.family === part.family && each.person === part.about && each.part === 'adult',
    )
    if (!hides && close) may.add('read')
    if (part.class === 'adult-care' && own) may.add('read').add('showOwn')
    if (hides && isShownTo(place, part, (shown) => shown.member === asker.id) && (close || ofAdult))
      may.add('read')
  }
  return may
}

export function seesOpening(place: Place, asker: Asker, opening: Opening): boolean {
  const isTellable = opening.hiddenUntil === null || opening.hiddenUntil < place.today
  if (asker.kind === 'person')
    return (
      opening.person === asker.id ||
      worksIn(place, asker.id, opening.unit) ||
      place.officers.has(asker.id) ||
      (isTellable &&
        partsOf(place, asker.id, opening.family).some(({ part }) => part === 'responsible-worker'))
    )
  if (asker.kind === 'member')
    return (
      isTellable &&
      belongsNow(place, asker.id, opening.family) &&
      isToldFamily(place, asker.id, opening.family) &&
      !isKeptAway(place, asker.id, opening.family)
    )
  return asker.kind === 'system'
}

export const mayReview = (place: Place, asker: Asker, opening: Opening): boolean =>
  asker.kind === 'person' &&
  opening.person !== asker.id &&
  (worksIn(place, asker.id, opening.unit) || (place.officers.has(asker.id) && opening.reviewDue <= place.now))
