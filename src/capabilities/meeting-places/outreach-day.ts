/** A place of outreach whose day stands in the programme, so that families find it beside everything else. */
import { z } from 'zod'
import { readOutreach } from '#capabilities/outreach/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { addActivity } from './activities.ts'
import * as queries from './queries-stops.ts'

const cut = (text: Localized, most: number): Localized =>
  Object.fromEntries(Object.entries(text).map(([lang, words]) => [lang, words.slice(0, most)]))

/** The activity in the programme that is the day of a place of outreach; null where there is none. */
export const findOutreachActivity = useCase({
  name: 'activity.find-of-outreach',
  trace: 'refusals',
  input: z.object({ outreach: z.uuid() }),
  needs: { signedInBecause: 'finds only what the relations of activity.read allow' },
  run: ({ tx }, { outreach }) => queries.activityOfOutreach(tx, outreach),
})

/**
 * Makes a place of outreach a recurring activity in one step, as a draft: its times, place and unit come along, and its tallies stay
 * where the guide counts. Asked again it is the same one.
 * @source R77, R78
 */
export const makeOutreachDay = useCase({
  name: 'activity.make-outreach-day',
  input: z.object({ outreach: z.uuid() }),
  needs: {
    signedInBecause: 'for those who keep the place of outreach and answer for its unit: demanded inside',
  },
  run: async (ctx, { outreach }): Promise<{ readonly id: string }> => {
    const place = await readOutreach.within(ctx, { id: outreach })
    if (!place.may_manage) throw new Refusal('not-allowed', 'outreach.manage.not-allowed')
    const standing = await queries.activityOfOutreach(ctx.tx, outreach)
    if (standing !== null) return { id: standing }
    if (place.rule === null || place.begins_at === null || place.ends_at === null)
      throw new Refusal('conflict', 'programme.outreach-without-times')
    const organisation = await queries.organisationOf(ctx.tx, place.unit_id)
    if (organisation === undefined) throw notFound()
    const today = helsinkiDate(ctx.now)
    const firstDay = place.starts_on !== null && place.starts_on > today ? place.starts_on : today
    const { id } = await addActivity.within(ctx, {
      activity: {
        kind: 'open',
        form: 'outreach-day',
        organisation: organisation.id,
        unit: place.unit_id,
        municipality: place.municipality,
        title: cut(place.place_words, 120),
        summary: cut(place.purpose_words, 300),
        address: cut(place.place_words, 200),
        languages: [...organisation.languages],
        rule: place.rule,
        firstDay,
        lastDay: place.ends_on !== null && place.ends_on >= firstDay ? place.ends_on : null,
        opens: place.begins_at,
        closes: place.ends_at,
        outreach,
      },
    })
    ctx.about({ outreach, activity: id })
    return { id }
  },
})
