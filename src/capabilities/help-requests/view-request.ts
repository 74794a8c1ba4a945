/** One request in full, as whoever works on it sees it. */
import { z } from 'zod'
import { flags } from '#platform/access.ts'
import type { KeptFile } from '#platform/attachments.ts'
import { notFound } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { helpRequestAccess } from './access.ts'
import { timeAgreed, type TryWay, waysNamed } from './domain/contact-times.ts'
import { after, type Move } from './domain/flow.ts'
import { type PromiseState, promiseState } from './domain/promise.ts'
import { type Reaching, reachingOf } from './domain/reaching.ts'
import { mayTakeBack } from './domain/taking-back.ts'
import { type Suggestion, suggestionFor } from './domain/triage.ts'
import { filesByMessage } from './files.ts'
import * as detail from './queries-detail.ts'
import * as receiving from './queries-receiving.ts'
import type { NoticeRow } from './queries-receiving.ts'
import * as views from './queries-views.ts'
import { type Matter, readMatter } from './statutory.ts'
import { usedShare } from './views.ts'

export type HistoryItem = Omit<detail.HistoryRow, 'text_sealed' | 'decline_sealed'> & {
  readonly text: string
  readonly declined: string
}
export type Contact = {
  readonly way: string
  readonly value: string
  readonly times: string
  readonly not: string
}

export type WorkView = Omit<
  detail.DetailRow,
  'text_sealed' | 'contact_sealed' | 'interpreter_sealed' | 'place_sealed' | 'total'
> & {
  readonly text: string
  readonly contact: Contact | null
  /** The address is protected: place and contact are shown to whoever has taken the matter. */
  readonly contactHidden: boolean
  readonly interpreter: string
  readonly promise: PromiseState | null
  readonly share: number
  readonly messages: readonly {
    readonly id: string
    readonly sender: 'family' | 'worker'
    readonly name: string | null
    readonly text: string
    readonly at: Date
    /** Until then the family does not see it. Null when it does. */
    readonly heldUntil: Date | null
    readonly files: readonly KeptFile[]
  }[]
  /** The asker's own answer that may still be taken back. */
  readonly mayTakeBack: boolean
  readonly urgency: {
    readonly urgent: boolean
    readonly ground: string
    readonly by: string
    readonly at: Date
  } | null
  /** What the family's words point to: shown with the words, decided by nobody but a person. */
  readonly suggestion: Suggestion
  readonly reaching: Reaching
  readonly notices: readonly NoticeRow[]
  /** Whether it is now a time that the family has agreed to, and the ways it does not want. */
  readonly timeAgreed: 'inside' | 'outside' | 'unknown'
  readonly unwanted: readonly TryWay[]
  readonly matter: Matter | null
  readonly history: readonly HistoryItem[]
  readonly doors: readonly {
    readonly id: string
    readonly name: Localized
    readonly phone: string
    readonly same: boolean
    readonly organisation: Localized
  }[]
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  readonly openOffer: boolean
  /** For each action: true, or why not now. Relations and state together. */
  readonly can: Readonly<Record<string, true | string>>
}

const contactShape = z.object({ way: z.string(), value: z.string(), times: z.string(), not: z.string() })

const moveOf: Readonly<Record<string, Move>> = {
  take: 'take',
  note: 'note',
  contact: 'contact-tried',
  answer: 'answer',
  wait: 'wait',
  resume: 'resume',
  handOver: 'offer-hand-over',
  cancelHandOver: 'cancel-hand-over',
  acknowledge: 'acknowledge-hand-over',
  decline: 'decline-hand-over',
  acknowledgeUrgent: 'acknowledge-urgent',
  resolve: 'resolve',
  nameDeputy: 'name-deputy',
  assign: 'assign',
  judgeUrgency: 'judge-urgency',
  takeBackAnswer: 'take-back-answer',
  protect: 'note',
  sendNotice: 'neutral-notice',
  recordMatter: 'record-matter',
}

type Opener = (sealed: Uint8Array | null) => string

/** What may be done, by relation and state; and why not. */
function movesOpen(
  allowed: Readonly<Record<string, boolean>>,
  row: detail.DetailRow,
  openOffer: boolean,
): Record<string, true | string> {
  const can: Record<string, true | string> = {}
  for (const [action, move] of Object.entries(moveOf)) {
    const step = after(row.state, move)
    can[action] = allowed[action] !== true ? 'not-yours' : !step.ok ? step.why : true
  }
  const because = (action: string, isSo: boolean, why: string): void => {
    if (can[action] === true && isSo) can[action] = why
  }
  because('contact', row.level === 'anonymous', 'no-contact')
  because('sendNotice', row.level === 'anonymous', 'no-contact')
  because('acknowledgeUrgent', row.urgent_class === null || row.urgent_at !== null, 'not-urgent')
  because('handOver', openOffer, 'already-offered')
  because('cancelHandOver', !openOffer, 'not-offered')
  return can
}

async function messagesFor(ctx: Ctx, id: string, open: Opener): Promise<WorkView['messages']> {
  const messages = await views.messagesOf(ctx.tx, id)
  const files = await filesByMessage(ctx, messages)
  return messages.map(({ text_sealed, visible_at, id: message, sender, name, at }) => ({
    id: message,
    sender,
    name,
    at,
    text: open(text_sealed),
    heldUntil: mayTakeBack(visible_at, ctx.now) ? visible_at : null,
    files: files.get(message) ?? [],
  }))
}

/** What receiving has left: judgement, suggestion, tries, notices, dates. */
async function receivedOf(
  ctx: Ctx,
  row: detail.DetailRow,
  text: string,
  contact: Contact | null,
  open: Opener,
): Promise<
  Pick<
    WorkView,
    'urgency' | 'suggestion' | 'reaching' | 'notices' | 'timeAgreed' | 'unwanted' | 'matter' | 'mayTakeBack'
  >
> {
  const urgency = await receiving.newestUrgency(ctx.tx, row.id)
  const rule = await receiving.reachingRule(ctx.tx, row.county)
  const me = ctx.actor.kind === 'person' ? ctx.actor.id : ''
  const newest = await receiving.newestAnswer(ctx.tx, row.id, me)
  return {
    // A reopened request is judged anew.
    urgency:
      urgency === undefined || row.judged_urgent === null
        ? null
        : {
            urgent: urgency.urgent,
            ground: open(urgency.ground_sealed),
            by: urgency.name,
            at: urgency.at,
          },
    suggestion: suggestionFor(text),
    reaching: reachingOf(await receiving.triesOf(ctx.tx, row.id), rule),
    notices: await receiving.noticesOf(ctx.tx, row.id),
    timeAgreed: contact === null ? 'unknown' : timeAgreed(contact.times, ctx.now),
    unwanted: contact === null ? [] : waysNamed(contact.not),
    matter: await readMatter(ctx, row.id),
    mayTakeBack: row.state !== 'resolved' && newest !== undefined && mayTakeBack(newest.visible_at, ctx.now),
  }
}

async function viewOf(ctx: Ctx, id: string): Promise<WorkView> {
  const row = await detail.detailOf(ctx.tx, id)
  if (row === undefined) throw notFound()
  ctx.about({ county: row.county, helpRequest: id })
  const open: Opener = (sealed) => (sealed === null ? '' : ctx.crypto.open(sealed))
  const history = await detail.historyOf(ctx.tx, id)
  const openOffer = history.some((each) => each.kind === 'hand-over' && each.state === 'offered')
  const { text_sealed, contact_sealed, interpreter_sealed, place_sealed, total: _total, ...rest } = row
  const text = open(text_sealed)
  const allowed = await flags(ctx.tx, helpRequestAccess.read, id)
  const isHidden = row.is_protected && allowed['contact'] !== true
  const contact =
    contact_sealed === null || isHidden ? null : contactShape.parse(JSON.parse(open(contact_sealed)))
  return {
    ...rest,
    municipality:
      place_sealed === null || isHidden
        ? row.municipality
        : await detail.placeNamed(ctx.tx, open(place_sealed)),
    text,
    contact,
    contactHidden: isHidden && contact_sealed !== null,
    interpreter: open(interpreter_sealed),
    promise: row.due_at === null ? null : promiseState({ dueAt: row.due_at, keptAt: row.kept_at }, ctx.now),
    share: usedShare(row, ctx.now),
    messages: await messagesFor(ctx, id, open),
    ...(await receivedOf(ctx, row, text, contact, open)),
    history: history.map(({ text_sealed: sealed, decline_sealed, ...item }) => ({
      ...item,
      text: open(sealed),
      declined: open(decline_sealed),
    })),
    doors: await views.otherDoors(ctx.tx, row.door_id),
    colleagues: await views.rotaOf(ctx.tx, row.door_id),
    openOffer,
    can: movesOpen(allowed, row, openOffer),
  }
}

/** One request in full for whoever has a relation to it; every reading leaves a trace. */
export const readRequest = useCase({
  name: 'help-request.read',
  input: z.object({ id: z.uuid() }),
  needs: helpRequestAccess.read,
  id: ({ id }) => id,
  run: (ctx, { id }): Promise<WorkView> => viewOf(ctx, id),
})

/** The same to be copied into the patient or client system: a trace of its own says that it left. @source ADR-0028 */
export const copyRequest = useCase({
  name: 'help-request.copy',
  input: z.object({ id: z.uuid() }),
  needs: helpRequestAccess.read,
  id: ({ id }) => id,
  run: (ctx, { id }): Promise<WorkView> => viewOf(ctx, id),
})
