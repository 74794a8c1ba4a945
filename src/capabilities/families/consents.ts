/** Asking for consent, giving it, taking it back. */
import { z } from 'zod'
import { addDays } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { familyAccess } from './access.ts'
import { consentAccess, consentAskAccess } from './access-consents.ts'
import { begin, beginKeeping, invalid, today } from './begin.ts'
import { agreedForDays, consentWordsVersion, mayConsent } from './domain/consent.ts'
import { serviceTasks } from './domain/family.ts'
import { demandOfFamily, writingPart } from './entries.ts'
import {
  answerConsentShape,
  askConsentShape,
  giveOwnConsentShape,
  noteConsentShape,
  withdrawConsentShape,
} from './entry-shapes.ts'
import * as queries from './queries-consents.ts'
import { insertJudgement } from './queries-entries.ts'

type Scoped = {
  readonly id: string
  readonly about: string | null
  readonly scope: z.output<typeof askConsentShape>['scope']
  readonly scopeId: string
}

/** A document of the family that the asker may open, a service task, or a controller; else the field is refused. */
export async function demandScope(
  ctx: Ctx,
  county: string,
  { id, about, scope, scopeId }: Scoped,
): Promise<void> {
  if (scope === 'task') {
    if (!serviceTasks.some((task) => task === scopeId)) throw invalid('scopeId', 'unknown-task')
    return
  }
  if (!z.uuid().safeParse(scopeId).success) throw invalid('scopeId', `unknown-${scope}`)
  const found =
    scope === 'document'
      ? (await queries.documentOf(ctx.tx, id, about, scopeId)) !== undefined
      : await queries.sideExists(ctx.tx, county, scopeId, null)
  if (!found) throw invalid('scopeId', `unknown-${scope}`)
}

/** Not over already, and at most a year from now. */
export function demandUntil(ctx: Ctx, until: string): void {
  if (until < today(ctx)) throw invalid('until', 'past')
  if (until > addDays(today(ctx), agreedForDays)) throw invalid('until', 'too-far')
}

async function demandAgreeable(
  ctx: Ctx,
  county: string,
  asked: z.output<typeof askConsentShape>,
): Promise<void> {
  demandUntil(ctx, asked.until)
  await demandScope(ctx, county, asked)
  if (!(await queries.sideExists(ctx.tx, county, asked.organisation, asked.register)))
    throw invalid('organisation', 'unknown-organisation')
}

/** Passes where the giver may consent to this now, or refuses with the reason. @source S-25 */
async function demandConsenting(
  ctx: Ctx,
  asked: queries.Agreeing & Pick<z.output<typeof askConsentShape>, 'purpose'>,
  understands: boolean | null,
): Promise<void> {
  const facts = await queries.agreeingFacts(ctx.tx, asked)
  const why = mayConsent({
    purpose: asked.purpose,
    aboutIsAdult: facts.about_adult,
    giverIsAbout: asked.giver === asked.about,
    giverMayAct: facts.giver_may_act,
    childUnderstands: understands,
    coversWithheld: facts.covers_withheld,
  })
  if (why !== null) throw new Refusal('conflict', `family-consent.${why}`)
}

type Asked = z.output<typeof askConsentShape>

/** What asking and writing down a yes have in common: the family, the unit, the one it is about, and that the giver may. */
async function beginAsking(
  ctx: Ctx,
  input: Asked,
): Promise<{ me: string; unit: string; isReceiver: boolean; understands: boolean | null }> {
  const { county, me } = await beginKeeping(ctx, input.id, input.about)
  const unit = await writingPart(ctx, input.id, input.unit)
  const about = await demandOfFamily(ctx, input.id, input.about, 'about')
  await demandOfFamily(ctx, input.id, input.giver, 'giver')
  if (about.adult && input.judgement !== undefined) throw invalid('judgement', 'only-for-a-child')
  await demandAgreeable(ctx, county, input)
  const understands = input.judgement?.understands ?? null
  await demandConsenting(ctx, { ...input, family: input.id }, understands)
  const isReceiver = unit.organisation_id === input.organisation && unit.register === input.register
  return { me, unit: unit.unit_id, isReceiver, understands }
}

async function keepJudgement(
  ctx: Ctx,
  input: Asked,
  by: { me: string; unit: string },
  consent: string | null,
): Promise<void> {
  if (input.judgement === undefined) return
  await insertJudgement(ctx.tx, {
    id: newId(),
    family: input.id,
    child: input.about,
    by: by.me,
    unit: by.unit,
    now: ctx.now,
    understands: input.judgement.understands,
    // What the child wishes of its guardians' reading was not asked here; it lets nothing through.
    guardiansMaySee: false,
    reasonsSealed: ctx.crypto.seal(input.judgement.reasons),
    entry: null,
    consent,
  })
}

/**
 * Asks one of the family, and that one alone, who answers on their own page. Of a child it is judged first, for this contact,
 * whether it understands the matter: then the child is asked, else a guardian.
 * @source S-25, Act 703/2023, ADR-0037
 */
export const askConsent = useCase({
  name: 'family-consent.ask',
  input: askConsentShape,
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, input): Promise<{ id: string }> => {
    const by = await beginAsking(ctx, input)
    const id = newId()
    await queries.insertAsk(ctx.tx, {
      ...input,
      id,
      family: input.id,
      by: by.me,
      unit: by.unit,
      understands: by.understands,
      now: ctx.now,
      wordsVersion: consentWordsVersion,
    })
    await keepJudgement(ctx, input, by, null)
    ctx.about({ ask: id, giver: input.giver, organisation: input.organisation, scope: input.scope })
    return { id }
  },
})

async function beginAnswer(ctx: Ctx, id: string): Promise<queries.AskRow> {
  const ask = await queries.askForAnswer(ctx.tx, id)
  if (ask === undefined) throw notFound()
  if (ask.answer !== null) throw new Refusal('conflict', 'family-consent.answered')
  ctx.about({
    county: ask.county,
    family: ask.family_id,
    by: ctx.actor.kind === 'member' ? 'member' : 'team',
    member: ask.about_id,
    ask: id,
  })
  return ask
}

/**
 * Yes. Whether the one who was asked still may say it is looked up again: a guardian kept away since cannot.
 * @source S-25, R10, ADR-0037
 */
export const giveConsent = useCase({
  name: 'family-consent.give',
  input: answerConsentShape,
  needs: consentAskAccess.answer,
  proof: 'fresh',
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<{ id: string }> => {
    const ask = await beginAnswer(ctx, id)
    if (ask.until < today(ctx)) throw new Refusal('conflict', 'family-consent.over')
    const agreed = {
      family: ask.family_id,
      about: ask.about_id,
      giver: ask.giver_id,
      scope: ask.scope,
      scopeId: ask.scope_id,
      purpose: ask.purpose,
    }
    await demandConsenting(ctx, agreed, ask.understands)
    const consent = newId()
    await queries.insertConsent(ctx.tx, {
      ...agreed,
      id: consent,
      organisation: ask.organisation_id,
      register: ask.register,
      until: ask.until,
      way: 'signed-in',
      notedBy: null,
      notedUnit: ask.unit_id,
      now: ctx.now,
      wordsVersion: ask.words_version,
    })
    await queries.answerAsk(ctx.tx, id, 'given', ctx.now)
    ctx.about({ consent })
    return { id: consent }
  },
})

/** No; nothing else changes. */
export const declineConsent = useCase({
  name: 'family-consent.decline',
  input: answerConsentShape,
  needs: consentAskAccess.answer,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    await beginAnswer(ctx, id)
    await queries.answerAsk(ctx.tx, id, 'declined', ctx.now)
  },
})

/** The unit that asked does not ask any more. */
export const callOffConsent = useCase({
  name: 'family-consent.call-off',
  input: answerConsentShape,
  needs: consentAskAccess.callOff,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    await beginAnswer(ctx, id)
    await queries.answerAsk(ctx.tx, id, 'called-off', ctx.now)
  },
})

/**
 * A yes said to a worker face to face or by phone, after the same words. Not by the side that would receive: it asks, and
 * the family answers on its own page, so that nobody opens a wall for themselves.
 * @source S-25, ADR-0037
 */
export const noteConsent = useCase({
  name: 'family-consent.note',
  input: noteConsentShape,
  needs: familyAccess.keep,
  proof: 'fresh',
  id: ({ id }) => id,
  run: async (ctx, input): Promise<{ id: string }> => {
    const by = await beginAsking(ctx, input)
    if (by.isReceiver) throw new Refusal('conflict', 'family-consent.noted-by-receiver')
    const id = newId()
    await queries.insertConsent(ctx.tx, {
      ...input,
      id,
      family: input.id,
      notedBy: by.me,
      notedUnit: by.unit,
      now: ctx.now,
      wordsVersion: consentWordsVersion,
    })
    await keepJudgement(ctx, input, by, id)
    ctx.about({ consent: id, giver: input.giver, organisation: input.organisation, scope: input.scope })
    return { id }
  },
})

/** An adult's own yes, unasked, to what is about that adult. @source R10, ADR-0037 */
export const giveOwnConsent = useCase({
  name: 'family-consent.give-own',
  input: giveOwnConsentShape,
  needs: familyAccess.consent,
  proof: 'fresh',
  id: ({ id }) => id,
  run: async (ctx, input): Promise<{ id: string }> => {
    const { county } = await begin(ctx, input.id)
    if (ctx.actor.kind !== 'member') throw notFound()
    const me = ctx.actor.id
    const asked = { ...input, about: me, giver: me, unit: undefined, judgement: undefined }
    await demandAgreeable(ctx, county, asked)
    await demandConsenting(ctx, { ...asked, family: input.id }, null)
    const id = newId()
    await queries.insertConsent(ctx.tx, {
      ...asked,
      id,
      family: input.id,
      way: 'signed-in',
      notedBy: null,
      notedUnit: input.unit === undefined ? null : await knownUnit(ctx, input.id, input.unit),
      now: ctx.now,
      wordsVersion: consentWordsVersion,
    })
    ctx.about({ member: me, consent: id, organisation: input.organisation, scope: input.scope })
    return { id }
  },
})

async function knownUnit(ctx: Ctx, family: string, unit: string): Promise<string> {
  if (!(await queries.knowsUnit(ctx.tx, family, unit))) throw invalid('unit', 'unknown-unit')
  return unit
}

/**
 * Takes a consent back, at once: what it let through is closed at the next request and every part that stood on it ends. By
 * the giver or the one it is about; a worker to whom it was said writes down how.
 * @source S-25, S-08, Act 703/2023, ADR-0037
 */
export const withdrawConsent = useCase({
  name: 'family-consent.withdraw',
  input: withdrawConsentShape,
  needs: consentAccess.withdraw,
  proof: 'fresh',
  id: ({ id }) => id,
  run: async (ctx, { id, way }) => {
    const consent = await queries.consentToEnd(ctx.tx, id)
    if (consent === undefined) throw notFound()
    if (consent.withdrawn_at !== null) throw new Refusal('conflict', 'family-consent.withdrawn')
    if (ctx.actor.kind === 'person' && way === undefined) throw invalid('way', 'way-needed')
    const by = ctx.actor.kind === 'member' ? ctx.actor.id : consent.giver_id
    await queries.endConsent(ctx.tx, id, by, ctx.now)
    ctx.about({
      county: consent.county,
      family: consent.family_id,
      by: ctx.actor.kind === 'member' ? 'member' : 'team',
      member: consent.about_id,
      consent: id,
      way: ctx.actor.kind === 'member' ? 'signed-in' : (way ?? null),
    })
  },
})
