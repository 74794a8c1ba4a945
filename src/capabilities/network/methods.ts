/** Methods, who knows them, and whom one may ask (R168, R169). */
import { z } from 'zod'
import { addMonths, helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { demand } from '#platform/access.ts'
import * as queries from './queries-methods.ts'
import { tellingStands } from './queries-telling.ts'
import { training } from './queries-trainings.ts'
import {
  countyOfCaller,
  demandTelling,
  foundRow,
  idOfKey,
  personOf,
  tellingChanged,
  wrongField,
} from './telling.ts'
import { licenceAccess, methodAccess, trainingAccess } from './telling-access.ts'
import { methodShape, tellingDay, tellingKey, tellingVersion } from './telling-shapes.ts'

/** The methods of one's own county: how many know them by area, and whom one may ask. */
export const listMethods = useCase({
  name: 'method.list',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'every worker sees which methods the own county knows' },
  run: (ctx): Promise<readonly queries.MethodRow[]> =>
    queries.methods(ctx.tx, countyOfCaller(ctx), helsinkiDate(ctx.now)),
})

export const addMethod = useCase({
  name: 'method.add',
  input: z.object({ method: methodShape, key: tellingKey }),
  needs: { signedInBecause: 'whoever keeps the methods of the county: demanded inside' },
  run: async (ctx, { method, key }): Promise<{ readonly id: string }> => {
    const county = countyOfCaller(ctx)
    await demandTelling(ctx, { county, area: null, code: 'method.keep.not-allowed' })
    const id = idOfKey('method', key, ctx)
    await queries.insertMethod(ctx.tx, { id, county, method, by: personOf(ctx), now: ctx.now })
    ctx.about({ county, method: id })
    return { id }
  },
})

export const changeMethod = useCase({
  name: 'method.change',
  input: z.object({ id: z.uuid(), version: tellingVersion, method: methodShape }),
  needs: methodAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, method }) => {
    const core = foundRow(await queries.methodCore(ctx.tx, id))
    if (!(await queries.updateMethod(ctx.tx, id, version, { method, by: personOf(ctx), now: ctx.now })))
      throw tellingChanged({ version: core.version })
    ctx.about({ county: core.county, method: id })
  },
})

/** Until when something learned on a day is valid. */
export const validUntil = (gainedOn: PlainDate, months: number | null): PlainDate | null =>
  months === null ? null : addMonths(gainedOn, months)

/** Says that one knows a method; keepers say it of others too. @source R168 */
export const recordLicence = useCase({
  name: 'licence.record',
  input: z.object({
    method: z.uuid(),
    /** null: oneself */
    person: z.uuid().nullable().default(null),
    gainedOn: tellingDay,
    training: z.uuid().nullable().default(null),
  }),
  needs: methodAccess.learn,
  id: ({ method }) => method,
  run: async (ctx, { method, person, gainedOn, training: from }): Promise<{ readonly id: string }> => {
    const core = foundRow(await queries.methodCore(ctx.tx, method))
    const own = personOf(ctx)
    const who = person ?? own
    if (who === null) throw new Refusal('not-signed-in', 'not-signed-in')
    if (who !== own) {
      await demand(ctx.tx, methodAccess.keep, method)
      const stands = await tellingStands(ctx.tx, { county: core.county, area: null, person: who })
      if (!stands.personFits) throw wrongField('person', 'not-of-this-county')
    }
    if (gainedOn > helsinkiDate(ctx.now)) throw wrongField('gainedOn', 'in-the-future')
    if (from !== null) {
      await demand(ctx.tx, trainingAccess.read, from)
      if (foundRow(await training(ctx.tx, from)).method_id !== method)
        throw wrongField('training', 'not-found')
    }
    const id = await queries.putLicence(ctx.tx, {
      id: newId(),
      county: core.county,
      method,
      person: who,
      area: await queries.areaOfPerson(ctx.tx, who),
      training: from,
      gainedOn,
      validUntil: validUntil(gainedOn, core.valid_months),
      by: own,
      now: ctx.now,
    })
    ctx.about({ county: core.county, licence: id })
    return { id }
  },
})

/** Those who were at a training of a method know it from its last day on. */
export const giveLicences = useCase({
  name: 'licence.give',
  input: z.object({ id: z.uuid() }),
  needs: trainingAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<{ readonly given: number }> => {
    const held = foundRow(await training(ctx.tx, id))
    const gainedOn = held.last_day ?? held.first_day
    if (held.state !== 'held' || held.method_id === null || gainedOn === null)
      throw new Refusal('conflict', 'training.not-now')
    const core = foundRow(await queries.methodCore(ctx.tx, held.method_id))
    const given = await queries.licencesFromTraining(ctx.tx, {
      training: id,
      county: held.county,
      method: held.method_id,
      gainedOn,
      validUntil: validUntil(gainedOn, core.valid_months),
      by: personOf(ctx),
      now: ctx.now,
    })
    ctx.about({ county: held.county, training: id, given })
    return { given }
  },
})

/** Others may ask me about this method, or not any more: only oneself says so. */
export const offerAdvice = useCase({
  name: 'licence.offer-advice',
  input: z.object({ id: z.uuid(), mayBeAsked: z.boolean() }),
  needs: licenceAccess.offer,
  id: ({ id }) => id,
  run: async (ctx, { id, mayBeAsked }) => {
    await queries.setAsked(ctx.tx, id, mayBeAsked)
    ctx.about({ licence: id })
  },
})

export const removeLicence = useCase({
  name: 'licence.remove',
  input: z.object({ id: z.uuid() }),
  needs: licenceAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    await queries.deleteLicence(ctx.tx, id)
    ctx.about({ licence: id })
  },
})
