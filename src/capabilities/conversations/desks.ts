/** Opening hours, the rota and the campaigns: kept by the lead of the unit that answers, and by the administrator. */
import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { deskAccess } from './access.ts'
import { type DialogueStep, stepKinds } from './domain/dialogue.ts'
import { readHours, weekdays } from './domain/opening.ts'
import * as queries from './queries-desk.ts'

export type DeskView = {
  readonly desk: queries.MyDesk
  readonly rota: readonly queries.RotaRow[]
  readonly campaigns: readonly queries.CampaignRow[]
}

const personId = ({ actor }: Ctx): string => {
  if (actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  return actor.id
}

/** The desks that one keeps, with their rotas and campaigns. Not found for whoever keeps none. */
export const readDesks = useCase({
  name: 'chat-desk.read',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'lists only the desks that the one who asks keeps' },
  run: async ({ tx }): Promise<readonly DeskView[]> => {
    const desks = (await queries.desksFor(tx)).filter((desk) => desk.may_edit)
    if (desks.length === 0) throw notFound()
    const views: DeskView[] = []
    for (const desk of desks) {
      views.push({
        desk,
        rota: await queries.rotaOf(tx, desk.id),
        campaigns: await queries.campaignsOf(tx, desk.county),
      })
    }
    return views
  },
})

const times = z.object({ opens: z.string().max(5), closes: z.string().max(5) })

export const editDesk = useCase({
  name: 'chat-desk.edit',
  input: z.object({
    id: z.uuid(),
    version: z.coerce.number().int().positive(),
    isOn: z.boolean(),
    alwaysOpen: z.boolean(),
    hours: z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), times),
  }),
  needs: deskAccess.edit,
  id: ({ id }) => id,
  run: async (ctx, { id, version, isOn, alwaysOpen, hours: typed }) => {
    const { hours, wrong } = readHours(typed)
    if (wrong.length > 0) {
      throw new Refusal('invalid', 'invalid-input', {
        fields: wrong.map((day) => ({ field: `hours.${day}`, code: 'hours-order' })),
      })
    }
    if (isOn && !alwaysOpen && weekdays.every((day) => hours[day] === undefined))
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'hours.1', code: 'chat-never-open' }],
      })
    const saved = await queries.updateDesk(ctx.tx, {
      id,
      isOn,
      alwaysOpen,
      hours,
      version,
      by: personId(ctx),
      now: ctx.now,
    })
    if (!saved) throw new Refusal('conflict', 'chat-desk.changed-meanwhile')
    const desk = await queries.deskById(ctx.tx, id)
    ctx.about({ county: desk?.county ?? null, desk: id })
  },
})

export const setChatRota = useCase({
  name: 'chat-desk.set-rota',
  input: z.object({ id: z.uuid(), people: z.array(z.uuid()).max(200) }),
  needs: deskAccess.edit,
  id: ({ id }) => id,
  run: async (ctx, { id, people }) => {
    const known = new Set((await queries.rotaOf(ctx.tx, id)).map((person) => person.id))
    await queries.setRota(
      ctx.tx,
      id,
      people.filter((person) => known.has(person)),
      ctx.now,
    )
    const desk = await queries.deskById(ctx.tx, id)
    ctx.about({ county: desk?.county ?? null, desk: id, people: people.length })
  },
})

const said = z.object({
  fi: z.string().trim().min(1).max(300),
  sv: z.string().trim().min(1).max(300),
  en: z.string().trim().max(300).default(''),
})

const steps = z
  .array(z.object({ key: z.string().regex(/^[a-z-]{1,20}$/), kind: z.enum(stepKinds), ask: said }))
  .min(1)
  .max(8)

const day = z.iso.date()

export const campaignShape = z
  .object({
    keyword: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-ZÅÄÖ0-9]{3,20}$/u, 'keyword-shape'),
    name: said,
    language: z.enum(languages),
    steps,
    municipality: z.string().regex(/^\d{3}$/),
    isOn: z.boolean(),
    startsOn: day,
    endsOn: day.nullable(),
  })
  .superRefine((campaign, issues) => {
    if (campaign.endsOn !== null && campaign.endsOn < campaign.startsOn)
      issues.addIssue({ code: 'custom', path: ['endsOn'], message: 'ends-before-start' })
  })

/** Words that end a dialogue can begin none. */
const reserved = new Set(['STOP', 'LOPETA', 'SLUTA', 'STOPP', 'IHMINEN', 'MÄNNISKA', 'INFO', 'OHJE'])

/** Writes a campaign of the desk's county: a new one, or the one named. @source R127 */
export const putCampaign = useCase({
  name: 'campaign.put',
  input: z.object({
    desk: z.uuid(),
    id: z.uuid().nullable(),
    version: z.coerce.number().int().positive().default(1),
    campaign: campaignShape,
  }),
  needs: deskAccess.edit,
  id: ({ desk }) => desk,
  run: async (ctx, { desk: deskId, id, version, campaign }): Promise<{ readonly id: string }> => {
    const desk = await queries.deskById(ctx.tx, deskId)
    if (desk === undefined) throw notFound()
    const own = id ?? newId()
    const before = id === null ? undefined : await queries.campaignById(ctx.tx, id)
    if (id !== null && before?.county !== desk.county) throw notFound()
    const refuse = (field: string, code: string): Refusal =>
      new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })
    if (reserved.has(campaign.keyword)) throw refuse('keyword', 'keyword-reserved')
    if (await queries.isKeywordTaken(ctx.tx, campaign.keyword, own)) throw refuse('keyword', 'keyword-taken')
    const asked: readonly DialogueStep[] = campaign.steps
    const keys = asked.map((step) => step.key)
    if (new Set(keys).size !== keys.length) throw refuse('steps', 'steps-repeat')
    const saved = await queries.putCampaign(ctx.tx, {
      id: own,
      county: desk.county,
      keyword: campaign.keyword,
      name: campaign.name,
      language: campaign.language,
      steps: asked,
      municipality: campaign.municipality,
      isOn: campaign.isOn,
      startsOn: campaign.startsOn,
      endsOn: campaign.endsOn,
      version,
      by: personId(ctx),
      now: ctx.now,
    })
    if (!saved) throw new Refusal('conflict', 'campaign.changed-meanwhile')
    ctx.about({ county: desk.county, campaign: own })
    return { id: own }
  },
})
