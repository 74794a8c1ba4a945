/**
 * Who may read what is written about a family, and who knows of what was agreed, said once more and without the database: the
 * tests compare the SQL predicates and row-level security with it. Written from the decisions (ADR-0037), not from the queries.
 */
export type Register = 'social' | 'health' | 'student-welfare' | 'education' | 'none'
export type EntryClass = 'ordinary' | 'child-welfare' | 'shelter' | 'adult-care'
export type Scope = 'document' | 'task' | 'controller'

export type Unit = { readonly id: string; readonly organisation: string; readonly register: Register }
/** Days are text ('2026-03-02'), both included; null has no end. */
type Days = { readonly since: string; readonly until: string | null }

export type Part = Days & {
  readonly id: string
  readonly family: string
  readonly staff: string
  readonly unit: string
  readonly class: EntryClass
  readonly sees: readonly string[]
  readonly ended: boolean
  /** Units to which the part is shown; ended ones are left out. */
  readonly shownTo: readonly string[]
}
export type Opened = {
  readonly family: string
  readonly staff: string
  readonly unit: string
  readonly from: number
  readonly until: number
  readonly ended: boolean
}
export type Person = { readonly id: string; readonly bornOn: string | null }
export type Belonging = Days & {
  readonly family: string
  readonly person: string
  readonly part: 'child' | 'adult'
}
export type Relation = Days & {
  readonly child: string
  readonly adult: string
  readonly kind: 'guardian' | 'informed-parent' | 'foster' | 'other-adult'
}
export type Block = { readonly child: string; readonly adult: string; readonly lifted: boolean }
export type Bar = Days & { readonly child: string; readonly reason: 'in-care' | 'court' }
export type Reader = {
  readonly member: string
  readonly by: { readonly staff: string } | { readonly member: string }
  readonly closed: boolean
  readonly withheld: boolean
}
export type Entry = {
  readonly id: string
  readonly family: string
  readonly about: string | null
  readonly class: EntryClass
  readonly task: string
  readonly authorStaff: string | null
  readonly authorMember: string | null
  readonly unit: string
  readonly thread: boolean
  readonly ownPart: boolean
  readonly childForbids: boolean
  readonly readers: readonly Reader[]
}
type Agreed = {
  readonly id: string
  readonly family: string
  readonly scope: Scope
  readonly scopeId: string
}
type Side = { readonly organisation: string; readonly register: Register }
export type Consent = Agreed &
  Side & {
    readonly about: string
    readonly giver: string
    readonly purpose: string
    readonly until: string
    readonly withdrawn: boolean
    readonly unit: string | null
  }
export type Ask = Agreed & Side & { readonly about: string; readonly giver: string; readonly unit: string }
export type Ban = Agreed & {
  readonly about: string
  readonly setBy: string
  readonly organisation: string | null
  readonly lifted: boolean
  readonly unit: string | null
}
export type Ground = Agreed &
  Side & {
    readonly about: string | null
    readonly unit: string
    readonly until: string
    readonly ended: boolean
    readonly hiddenUntil: string | null
  }

export type FamilyFacts = {
  readonly now: number
  readonly today: string
  readonly units: ReadonlyMap<string, Unit>
  /** 'staff unit': who works where now. */
  readonly works: ReadonlySet<string>
  readonly people: ReadonlyMap<string, Person>
  readonly belongings: readonly Belonging[]
  readonly relations: readonly Relation[]
  readonly blocks: readonly Block[]
  readonly bars: readonly Bar[]
  readonly parts: readonly Part[]
  readonly opened: readonly Opened[]
  readonly entries: readonly Entry[]
  readonly consents: readonly Consent[]
  readonly asks: readonly Ask[]
  readonly bans: readonly Ban[]
  readonly grounds: readonly Ground[]
}

export type FamilyAsker =
  | { readonly kind: 'public' | 'system' }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'member'; readonly id: string }

// --- People -----------------------------------------------------------------------------------------------

const holds = ({ since, until }: Days, day: string): boolean =>
  since <= day && (until === null || day <= until)

/** Of age from the day of the eighteenth birthday. */
const ofAge = (facts: FamilyFacts, id: string): boolean => {
  const born = facts.people.get(id)?.bornOn ?? null
  if (born === null) return false
  return `${Number(born.slice(0, 4)) + 18}${born.slice(4)}` <= facts.today
}

const isAdultIn = (facts: FamilyFacts, family: string, id: string): boolean =>
  ofAge(facts, id) ||
  facts.belongings.some((each) => each.family === family && each.person === id && each.part === 'adult')

const isBlocked = (facts: FamilyFacts, adult: string, child: string): boolean =>
  facts.blocks.some((each) => each.adult === adult && each.child === child && !each.lifted)

/** Guardian or parent with the right to be informed, while the child is not in care; foster; never after the child is of age. */
export function standsBy(facts: FamilyFacts, adult: string, child: string): boolean {
  if (ofAge(facts, child) || isBlocked(facts, adult, child)) return false
  const inCare = facts.bars.some(
    (bar) => bar.child === child && bar.reason === 'in-care' && holds(bar, facts.today),
  )
  return facts.relations.some(
    (each) =>
      each.adult === adult &&
      each.child === child &&
      holds(each, facts.today) &&
      (each.kind === 'foster' || ((each.kind === 'guardian' || each.kind === 'informed-parent') && !inCare)),
  )
}

const childrenOf = (facts: FamilyFacts, family: string): readonly string[] =>
  facts.belongings
    .filter((each) => each.family === family && each.part === 'child')
    .map((each) => each.person)

const isKeptAwayIn = (facts: FamilyFacts, id: string, family: string): boolean =>
  childrenOf(facts, family).some((child) => isBlocked(facts, id, child))

/** The child itself; an adult who stands by a child; an adult where nobody is a child any more and nothing keeps them away. */
function isOfFamily(facts: FamilyFacts, id: string, family: string): boolean {
  const own = facts.belongings.find((each) => each.family === family && each.person === id)
  if (own === undefined || !holds(own, facts.today)) return false
  if (own.part === 'child') return true
  const children = childrenOf(facts, family)
  if (children.some((child) => standsBy(facts, id, child))) return true
  return children.every((child) => ofAge(facts, child)) && !isKeptAwayIn(facts, id, family)
}

// --- One of the family ------------------------------------------------------------------------------------

export function memberMayRead(facts: FamilyFacts, id: string, entry: Entry): boolean {
  if (entry.authorMember === id) return true
  if (entry.thread && entry.about === id) return true
  if (entry.ownPart || !isOfFamily(facts, id, entry.family)) return false
  const reader = entry.readers.find((each) => each.member === id && !each.closed)
  if (reader === undefined) return false
  const about = entry.about
  const openedByAbout = 'member' in reader.by && reader.by.member === about
  const aboutIsAdult = about !== null && isAdultIn(facts, entry.family, about)
  if (entry.thread && !openedByAbout) return false
  if (about === null) return !isKeptAwayIn(facts, id, entry.family)
  if (about === id) return true
  // A block stands between two people, whichever of them is the child.
  if (aboutIsAdult) return openedByAbout && !isBlocked(facts, about, id) && !isBlocked(facts, id, about)
  if (entry.class === 'adult-care' && !openedByAbout) return false
  return !entry.childForbids && standsBy(facts, id, about)
}

// --- Workers ----------------------------------------------------------------------------------------------

const standing = (facts: FamilyFacts, staff: string, family: string): readonly Part[] =>
  facts.parts.filter(
    (part) =>
      part.family === family &&
      part.staff === staff &&
      !part.ended &&
      holds(part, facts.today) &&
      facts.works.has(`${staff} ${part.unit}`),
  )

const unitOf = (facts: FamilyFacts, id: string): Unit => {
  const unit = facts.units.get(id)
  if (unit === undefined) throw new Error(`No unit ${id}`)
  return unit
}

const sameRegister = (a: Unit, b: Unit): boolean =>
  a.organisation === b.organisation && a.register === b.register && a.register !== 'none'

const covers = (facts: FamilyFacts, agreed: Agreed, entry: Entry): boolean => {
  if (agreed.family !== entry.family) return false
  if (agreed.scope === 'document') return agreed.scopeId === entry.id
  if (agreed.scope === 'task') return agreed.scopeId === entry.task
  return agreed.scopeId === unitOf(facts, entry.unit).organisation
}

function mayCross(facts: FamilyFacts, entry: Entry, to: Unit): boolean {
  const from = unitOf(facts, entry.unit)
  const isTo = (side: Side): boolean => side.organisation === to.organisation && side.register === to.register
  const grounded = facts.grounds.some((ground) => {
    const recorder = unitOf(facts, ground.unit)
    return (
      covers(facts, ground, entry) &&
      isTo(ground) &&
      (ground.about === null || ground.about === entry.about) &&
      !ground.ended &&
      ground.until >= facts.today &&
      (recorder.id === from.id || sameRegister(recorder, from))
    )
  })
  if (grounded) return true
  const about = entry.about
  if (about === null) return false
  const consented = facts.consents.some(
    (consent) =>
      covers(facts, consent, entry) &&
      isTo(consent) &&
      consent.purpose === 'cooperation' &&
      consent.about === about &&
      !consent.withdrawn &&
      consent.until >= facts.today &&
      (consent.giver === about ||
        (!isAdultIn(facts, entry.family, about) && memberMayRead(facts, consent.giver, entry))),
  )
  return (
    consented &&
    !facts.bans.some(
      (ban) =>
        covers(facts, ban, entry) &&
        ban.about === about &&
        !ban.lifted &&
        (ban.organisation === null || ban.organisation === to.organisation),
    )
  )
}

function partReads(facts: FamilyFacts, part: Part, entry: Entry): boolean {
  if (part.unit === entry.unit) return part.sees.includes('entries') || entry.authorStaff === part.staff
  if (!part.sees.includes('entries') || entry.ownPart || entry.thread) return false
  const [mine, theirs] = [unitOf(facts, part.unit), unitOf(facts, entry.unit)]
  switch (entry.class) {
    case 'ordinary':
      return sameRegister(mine, theirs) || mayCross(facts, entry, mine)
    case 'child-welfare':
      return (
        sameRegister(mine, theirs) &&
        facts.parts.some(
          (other) =>
            other.family === entry.family &&
            other.unit === entry.unit &&
            other.class === 'child-welfare' &&
            !other.ended &&
            other.shownTo.includes(part.unit),
        )
      )
    default:
      return false
  }
}

function workerMayRead(facts: FamilyFacts, staff: string, entry: Entry): boolean {
  if (standing(facts, staff, entry.family).some((part) => partReads(facts, part, entry))) return true
  const isOpened = facts.opened.some(
    (each) =>
      each.family === entry.family &&
      each.staff === staff &&
      !each.ended &&
      each.from <= facts.now &&
      facts.now < each.until &&
      facts.works.has(`${staff} ${each.unit}`),
  )
  return isOpened && !entry.ownPart && !entry.thread && ['ordinary', 'child-welfare'].includes(entry.class)
}

export const mayReadEntry = (facts: FamilyFacts, asker: FamilyAsker, entry: Entry): boolean =>
  asker.kind === 'member'
    ? memberMayRead(facts, asker.id, entry)
    : asker.kind === 'person' && workerMayRead(facts, asker.id, entry)

// --- What was agreed --------------------------------------------------------------------------------------

const fromSide = (
  facts: FamilyFacts,
  staff: string,
  family: string,
  side: Side | null,
  unit: string | null,
): boolean =>
  standing(facts, staff, family).some((part) => {
    const mine = unitOf(facts, part.unit)
    return (
      part.unit === unit ||
      (side !== null && side.organisation === mine.organisation && side.register === mine.register)
    )
  })

export function knowsConsent(facts: FamilyFacts, asker: FamilyAsker, consent: Consent): boolean {
  if (asker.kind === 'member') return asker.id === consent.giver || asker.id === consent.about
  return asker.kind === 'person' && fromSide(facts, asker.id, consent.family, consent, consent.unit)
}

export function knowsAsk(facts: FamilyFacts, asker: FamilyAsker, ask: Ask): boolean {
  if (asker.kind === 'member') return asker.id === ask.giver
  return asker.kind === 'person' && fromSide(facts, asker.id, ask.family, null, ask.unit)
}

export function knowsBan(facts: FamilyFacts, asker: FamilyAsker, ban: Ban): boolean {
  if (asker.kind === 'member') return asker.id === ban.setBy || asker.id === ban.about
  if (asker.kind !== 'person') return false
  const parts = standing(facts, asker.id, ban.family)
  if (parts.some((part) => part.unit === ban.unit)) return true
  if (ban.scope === 'controller')
    return parts.some((part) => unitOf(facts, part.unit).organisation === ban.scopeId)
  return facts.entries.some(
    (entry) =>
      entry.about === ban.about && covers(facts, ban, entry) && workerMayRead(facts, asker.id, entry),
  )
}

export function knowsGround(facts: FamilyFacts, asker: FamilyAsker, ground: Ground): boolean {
  if (asker.kind === 'person') return fromSide(facts, asker.id, ground.family, ground, ground.unit)
  if (asker.kind !== 'member' || !isOfFamily(facts, asker.id, ground.family)) return false
  if (ground.hiddenUntil !== null && ground.hiddenUntil >= facts.today) return false
  if (ground.about === null) return !isKeptAwayIn(facts, asker.id, ground.family)
  if (ground.about === asker.id) return true
  return !isAdultIn(facts, ground.family, ground.about) && standsBy(facts, asker.id, ground.about)
}
