/** What a family says of the help it gets, and a wish for another worker: both have a receiver and an answer. */
import { z } from 'zod'
import { addDays, helsinkiDate, instantInHelsinki, wallTime } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { voiceAccess } from './access-talks.ts'
import { answerBy } from './domain/voice.ts'
import * as queries from './queries-voices.ts'
import {
  answerVoiceShape,
  type CaseVoice,
  giveVoiceShape,
  type HeardVoice,
  type OwnVoice,
  type VoiceAnswer,
} from './voice-shapes.ts'

const words = (ctx: Ctx, sealed: Uint8Array | null): string =>
  sealed === null ? '' : ctx.crypto.open(sealed)

const answerOf = (
  ctx: Ctx,
  row: Pick<queries.VoiceRow, 'answer_sealed' | 'answered_at' | 'answered_by' | 'verdict'>,
): VoiceAnswer | null =>
  row.answered_at === null
    ? null
    : { text: words(ctx, row.answer_sealed), at: row.answered_at, by: row.answered_by, verdict: row.verdict }

const voiceOf = (ctx: Ctx, row: queries.VoiceRow): Omit<OwnVoice, 'answerBy'> => ({
  id: row.id,
  caseId: row.case_id,
  kind: row.kind,
  rating: row.rating,
  text: words(ctx, row.words_sealed),
  at: row.at,
  answer: answerOf(ctx, row),
})

/**
 * Feedback goes to those who work on the case; a wish for another worker to whoever leads, who answers it within five working
 * days, and to nobody who works on the case.
 * @source R58, R65, ADR-0044
 */
export const giveVoice = useCase({
  name: 'case-voice.give',
  input: giveVoiceShape,
  needs: caseAccess.speak,
  id: ({ id }) => id,
  proof: 'strong',
  limits: (_, actor) => [
    { limit: { name: 'case-voice', count: 20, perMinutes: 60 }, who: 'id' in actor ? actor.id : actor.kind },
  ],
  run: async (
    ctx,
    { id, kind, rating, text },
  ): Promise<{ readonly id: string; readonly answerBy: string | null }> => {
    const found = await queries.caseOfVoice(ctx.tx, id)
    if (found === undefined || ctx.actor.kind !== 'member') throw notFound()
    if (kind === 'change-of-worker') {
      if (found.closed) throw new Refusal('conflict', 'case-voice.case-closed')
      if (await queries.openWish(ctx.tx, id)) throw new Refusal('conflict', 'case-voice.waits-already')
    }
    const voice = newId()
    await queries.insertVoice(ctx.tx, {
      id: voice,
      caseId: id,
      kind,
      rating,
      wordsSealed: text === '' ? null : ctx.crypto.seal(text),
      now: ctx.now,
    })
    ctx.about({
      county: found.county,
      family: found.family_id,
      by: 'told',
      case: id,
      voice,
      member: ctx.actor.id,
    })
    ctx.later('notify-case-voice', { voice })
    if (kind === 'feedback') return { id: voice, answerBy: null }
    const due = answerBy(helsinkiDate(ctx.now))
    ctx.later(
      'case-voice-overdue',
      { voice },
      { at: instantInHelsinki(addDays(due, 1), wallTime('08:00')), key: voice },
    )
    return { id: voice, answerBy: due }
  },
})

/** What one has said oneself, and what was answered. */
export const ownVoices = useCase({
  name: 'case-voice.list-own',
  input: z.object({}),
  needs: { memberBecause: 'shows only what one has said oneself' },
  proof: 'strong',
  run: async (ctx): Promise<readonly OwnVoice[]> => {
    const rows = await queries.ownVoices(ctx.tx)
    if (ctx.actor.kind === 'member') ctx.about({ member: ctx.actor.id, voices: rows.length })
    return rows.map((row) => ({
      ...voiceOf(ctx, row),
      answerBy: row.kind === 'feedback' ? null : answerBy(helsinkiDate(row.at)),
    }))
  },
})

/** Feedback on one case, for those who work on it. */
export const voicesOfCase = useCase({
  name: 'case-voice.list',
  input: z.object({ id: z.uuid() }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<readonly CaseVoice[]> => {
    const found = await queries.caseOfVoice(ctx.tx, id)
    if (found === undefined) throw notFound()
    const rows = await queries.voicesOf(ctx.tx, id)
    ctx.about({ county: found.county, family: found.family_id, by: 'seat', case: id, voices: rows.length })
    return rows.map((row) => ({
      ...voiceOf(ctx, row),
      member: row.member_id,
      can: { answer: row.may_answer && row.answered_at === null },
    }))
  },
})

/** Wishes for another worker that one hears, without whose they are. */
export const heardVoices = useCase({
  name: 'case-voice.list-heard',
  input: z.object({}),
  needs: { signedInBecause: 'shows only wishes that one is to answer, not whose they are' },
  proof: 'strong',
  run: async (ctx): Promise<readonly HeardVoice[]> => {
    const rows = await queries.heardVoices(ctx.tx)
    const today = helsinkiDate(ctx.now)
    const families = new Set(rows.map(({ family_id }) => family_id))
    const [only] = rows
    ctx.about(
      families.size === 1 && only !== undefined
        ? {
            county: only.county,
            family: only.family_id,
            by: 'hearer',
            member: only.member_id,
            voices: rows.length,
          }
        : { families: families.size, voices: rows.length },
    )
    return rows.map((row) => {
      const due = answerBy(helsinkiDate(row.at))
      return {
        id: row.id,
        caseId: row.case_id,
        mark: row.case_id.slice(-6).toUpperCase(),
        unit: row.unit_id,
        stage: row.stage,
        worker: row.worker === null ? null : { person: row.worker, name: row.worker_name ?? '' },
        text: words(ctx, row.words_sealed),
        at: row.at,
        answerBy: due,
        late: row.answered_at === null && due < today,
        answer: answerOf(ctx, row),
      }
    })
  },
})

/** An answer: of feedback by somebody who works on the case, of a wish by whoever hears it, with what came of it. */
export const answerVoice = useCase({
  name: 'case-voice.answer',
  input: answerVoiceShape,
  needs: voiceAccess.answer,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, text, verdict }): Promise<void> => {
    const voice = await queries.lockVoice(ctx.tx, id)
    if (voice === undefined) throw notFound()
    if (voice.answered_at !== null) throw new Refusal('conflict', 'case-voice.answered-already')
    const isWish = voice.kind === 'change-of-worker'
    if (isWish === (verdict === null))
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'verdict', code: isWish ? 'choose' : 'no-verdict-here' }],
      })
    await queries.answerVoice(ctx.tx, id, { sealed: ctx.crypto.seal(text), verdict, now: ctx.now })
    ctx.about({
      ...(voice.county === null || voice.family_id === null
        ? {}
        : { county: voice.county, family: voice.family_id, by: isWish ? 'hearer' : 'seat' }),
      case: voice.case_id,
      voice: id,
      member: voice.member_id,
    })
    ctx.later('notify-case-voice-answered', { voice: id })
  },
})
