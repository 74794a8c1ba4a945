/** The plan of communication and the words that are agreed on (R170, R173). */
import { z } from 'zod'
import { helsinkiDate } from '#platform/dates.ts'
import { useCase } from '#platform/use-case.ts'
import { messageAudiences, messageKinds } from './domain/telling.ts'
import * as queries from './queries-communication.ts'
import { countyOfCaller, demandTelling, foundRow, idOfKey, personOf, tellingChanged } from './telling.ts'
import { messageAccess, wordingAccess } from './telling-access.ts'
import { messageShape, tellingKey, tellingVersion, wordingShape } from './telling-shapes.ts'

/** What is told to whom, by whom and by when. @source R170 */
export const listPlannedMessages = useCase({
  name: 'communication.list',
  trace: 'refusals',
  input: z.object({
    audience: z.enum(messageAudiences).nullable().default(null),
    kind: z.enum(messageKinds).nullable().default(null),
    area: z.uuid().nullable().default(null),
  }),
  needs: { signedInBecause: 'every worker reads the plan of the own county' },
  run: (ctx, by): Promise<readonly queries.MessageRow[]> => queries.messages(ctx.tx, countyOfCaller(ctx), by),
})

export const addPlannedMessage = useCase({
  name: 'communication.add',
  input: z.object({ message: messageShape, key: tellingKey }),
  needs: { signedInBecause: 'whoever keeps the plan of the county or the area: demanded inside' },
  run: async (ctx, { message, key }): Promise<{ readonly id: string }> => {
    const county = countyOfCaller(ctx)
    await demandTelling(ctx, {
      county,
      area: message.area,
      person: message.owner,
      personField: 'message.owner',
      code: 'planned-message.keep.not-allowed',
    })
    const id = idOfKey('communication', key, ctx)
    await queries.insertMessage(ctx.tx, { id, county, plan: message, by: personOf(ctx), now: ctx.now })
    ctx.about({ county, message: id })
    return { id }
  },
})

export const changePlannedMessage = useCase({
  name: 'communication.change',
  input: z.object({ id: z.uuid(), version: tellingVersion, message: messageShape }),
  needs: messageAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, message }) => {
    const core = foundRow(await queries.messageCore(ctx.tx, id))
    await demandTelling(ctx, {
      county: core.county,
      area: message.area,
      person: message.owner,
      personField: 'message.owner',
      code: 'planned-message.keep.not-allowed',
    })
    if (
      !(await queries.updateMessage(ctx.tx, id, version, { plan: message, by: personOf(ctx), now: ctx.now }))
    )
      throw tellingChanged({ version: core.version })
    ctx.about({ county: core.county, message: id })
  },
})

/** It has been told, or not after all. */
export const markMessageTold = useCase({
  name: 'communication.mark-told',
  input: z.object({ id: z.uuid(), version: tellingVersion, told: z.boolean() }),
  needs: messageAccess.tell,
  id: ({ id }) => id,
  run: async (ctx, { id, version, told }) => {
    const core = foundRow(await queries.messageCore(ctx.tx, id))
    const doneOn = told ? helsinkiDate(ctx.now) : null
    if (!(await queries.setMessageDone(ctx.tx, id, version, { doneOn, by: personOf(ctx), now: ctx.now })))
      throw tellingChanged({ version: core.version })
    ctx.about({ county: core.county, message: id, told })
  },
})

export const removePlannedMessage = useCase({
  name: 'communication.remove',
  input: z.object({ id: z.uuid() }),
  needs: messageAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    await queries.deleteMessage(ctx.tx, id)
    ctx.about({ message: id })
  },
})

/** How the centre is talked about: for families, for children, among ourselves. @source R170, R173 */
export const listWordings = useCase({
  name: 'wording.list',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'every worker reads the agreed words of the own county' },
  run: (ctx): Promise<readonly queries.WordingRow[]> => queries.wordings(ctx.tx, countyOfCaller(ctx)),
})

export const addWording = useCase({
  name: 'wording.add',
  input: z.object({ wording: wordingShape, key: tellingKey }),
  needs: { signedInBecause: 'whoever keeps the words of the county: demanded inside' },
  run: async (ctx, { wording, key }): Promise<{ readonly id: string }> => {
    const county = countyOfCaller(ctx)
    await demandTelling(ctx, { county, area: null, code: 'wording.keep.not-allowed' })
    const id = idOfKey('wording', key, ctx)
    await queries.insertWording(ctx.tx, { id, county, wording, by: personOf(ctx), now: ctx.now })
    ctx.about({ county, wording: id })
    return { id }
  },
})

export const changeWording = useCase({
  name: 'wording.change',
  input: z.object({ id: z.uuid(), version: tellingVersion, wording: wordingShape }),
  needs: wordingAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, wording }) => {
    if (!(await queries.updateWording(ctx.tx, id, version, { wording, by: personOf(ctx), now: ctx.now })))
      throw tellingChanged()
    ctx.about({ wording: id })
  },
})

export const removeWording = useCase({
  name: 'wording.remove',
  input: z.object({ id: z.uuid() }),
  needs: wordingAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    await queries.deleteWording(ctx.tx, id)
    ctx.about({ wording: id })
  },
})
