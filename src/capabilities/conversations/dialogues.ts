/** The dialogue by text message: what a phone writes comes in here, what is answered goes out through the outbox. */
import { z } from 'zod'
import { crisisIn } from '#capabilities/directory/index.ts'
import { sendHelpRequest } from '#capabilities/help-requests/index.ts'
import { days, later as after } from '#platform/clock.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { idFrom, newId } from '#platform/ids.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import {
  endSilence,
  hearOnce,
  noteDelivery,
  phoneNumber,
  silence,
  textLater,
  threadOf,
} from '#platform/text-outbox.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { momentInWords } from '#platform/words.ts'
import {
  asksForSilence,
  begin,
  type DialogueStep,
  type Effect,
  hear,
  keywordIn,
  type Standing,
  type Turn,
} from './domain/dialogue.ts'
import * as talks from './queries.ts'
import * as desks from './queries-desk.ts'
import * as queries from './queries-dialogue.ts'
import { longestMessage, openingOf, watch } from './talks.ts'
import { conversationTexts } from './texts.ts'

/** What the composition root knows and a capability does not: numbers that help now, places by name, and an address. */
export type Surroundings = {
  readonly helpLines: (county: string, language: Language, kind: string) => string
  readonly municipalityNamed: (words: string) => string | null
  readonly countyOf: (municipality: string) => string | null
  readonly follow: (language: Language) => string
}

const surroundings = z.custom<Surroundings>((value) => typeof value === 'object' && value !== null)

type Heard = {
  readonly number: string
  readonly thread: Uint8Array
  readonly text: string
  readonly at: Date
  readonly event: string
  readonly around: Surroundings
}

type Open = {
  readonly id: string
  readonly campaign: desks.CampaignRow
  readonly standing: Standing
  readonly isNew: boolean
}

const answersShape = z.record(z.string(), z.string())

function standingOf(ctx: Ctx, row: queries.DialogueRow): Standing {
  const sealed = row.answers_sealed
  return {
    state: row.state,
    language: row.language,
    step: row.step,
    missed: row.missed,
    answers: sealed === null ? {} : answersShape.parse(JSON.parse(ctx.crypto.open(sealed))),
  }
}

/** What one message of a phone leads to. Each answer's id follows from the provider's event, so that a repeat is the same. */
async function play(ctx: Ctx, heard: Heard, open: Open, turn: Turn): Promise<void> {
  const { next, effects } = turn
  const { campaign } = open
  const isOver = next.state === 'done' || next.state === 'asked' || next.state === 'stopped'
  const hasAnswers = !isOver && Object.keys(next.answers).length > 0
  await queries.putDialogue(ctx.tx, {
    id: open.id,
    campaignId: campaign.id,
    county: campaign.county,
    thread: heard.thread,
    numberSealed: ctx.crypto.seal(heard.number),
    language: next.language,
    state: next.state,
    step: next.step,
    missed: next.missed,
    // What was answered goes on with the request or to the person, and stays nowhere else.
    answersSealed: hasAnswers ? ctx.crypto.seal(JSON.stringify(next.answers)) : null,
    heardAt: heard.at,
    now: ctx.now,
  })
  let promised: { readonly due: Date; readonly code: string } | null = null
  for (const [position, effect] of effects.entries()) {
    const id = idFrom('text-answer', heard.event, String(position))
    if ('say' in effect) {
      const text = await wordsFor(ctx, effect, open, next, promised, heard.around)
      await textLater(ctx.tx, ctx.crypto, ctx.now, { to: heard.number, text }, {}, id)
      continue
    }
    if (effect.do === 'help') await sayHelp(ctx, heard, open, next.language, id)
    if (effect.do === 'hand-over') await handOver(ctx, heard, open, turn)
    if (effect.do === 'pass-on') await passOn(ctx, heard, open, turn)
    if (effect.do === 'request') promised = await sendRequest(ctx, heard, open, next)
  }
}

async function sayHelp(ctx: Ctx, heard: Heard, open: Open, language: Language, id: string): Promise<void> {
  const kind = crisisIn(heard.text) ?? 'danger'
  const text = conversationTexts[language].texts.help(
    heard.around.helpLines(open.campaign.county, language, kind),
  )
  const to = heard.number
  await textLater(ctx.tx, ctx.crypto, ctx.now, { to, text }, { urgent: true, always: true }, id)
}

const questionOf = (campaign: desks.CampaignRow, step: string, language: Language): string => {
  const found: DialogueStep | undefined = campaign.steps.find((each) => each.key === step)
  return found === undefined ? '' : inLanguage(found.ask, language)
}

async function wordsFor(
  ctx: Ctx,
  effect: Extract<Effect, { say: unknown }>,
  { campaign }: Open,
  { language }: Standing,
  promised: { readonly due: Date; readonly code: string } | null,
  around: Surroundings,
): Promise<string> {
  const words = conversationTexts[language].texts
  switch (effect.say) {
    case 'ask': {
      const question = questionOf(campaign, effect.step, language)
      return effect.again ? words.again(question) : question
    }
    case 'thanks':
    case 'stopped':
      return words[effect.say]
    case 'info':
      return words.info(campaign.keyword)
    case 'person': {
      const desk = await desks.deskOfCounty(ctx.tx, campaign.county)
      const opening = desk === undefined ? null : openingOf(desk, ctx.now)
      return opening?.state === 'closed' && opening.next !== null
        ? words.personLater(momentInWords(opening.next, language, ctx.now))
        : words.person
    }
    case 'promise':
      return promised === null
        ? words.thanks
        : words.promise(
            momentInWords(promised.due, language, ctx.now),
            around.follow(language),
            promised.code,
          )
  }
}

/** What was asked and answered, one line each, for the person who reads on. */
const asLines = ({ campaign }: Open, { answers, language }: Standing): readonly string[] =>
  campaign.steps.flatMap((step) => {
    const answer = answers[step.key]
    return answer === undefined || step.kind === 'municipality'
      ? []
      : [`${inLanguage(step.ask, language)} – ${answer}`]
  })

const asMessage = (text: string): string => text.slice(0, longestMessage)

async function addLine(ctx: Ctx, talkId: string, text: string): Promise<void> {
  await talks.insertMessage(ctx.tx, {
    id: newId(),
    talkId,
    sender: 'young',
    personId: null,
    textSealed: ctx.crypto.seal(asMessage(text)),
    now: ctx.now,
  })
}

/** Makes the dialogue a talk that waits for a person, with what has been said so far. */
async function handOver(ctx: Ctx, heard: Heard, open: Open, { next }: Turn): Promise<void> {
  const desk = await desks.deskOfCounty(ctx.tx, open.campaign.county)
  if (desk === undefined) return
  const earlier = await talks.talkOfDialogue(ctx.tx, open.id)
  if (earlier !== undefined) await talks.removeTalk(ctx.tx, earlier, 'ended', ctx.now)
  const id = newId()
  await talks.insertTalk(ctx.tx, {
    id,
    deskId: desk.id,
    county: open.campaign.county,
    channel: 'text-message',
    municipality: next.answers['where'] ?? open.campaign.municipality,
    language: next.language,
    nicknameSealed: null,
    urgentClass: crisisIn(heard.text),
    codeHash: null,
    dialogueId: open.id,
    now: ctx.now,
  })
  for (const line of asLines(open, next)) await addLine(ctx, id, line)
  await addLine(ctx, id, heard.text)
  watch(ctx, id)
  await talks.ring(ctx.tx, { id, desk_id: desk.id })
  ctx.about({ talk: id })
}

/** With a person every word goes to the talk. One that has ended meanwhile begins anew: no word is lost. */
async function passOn(ctx: Ctx, heard: Heard, open: Open, turn: Turn): Promise<void> {
  const talk = await talks.talkOfDialogue(ctx.tx, open.id)
  if (talk === undefined || talk.state === 'closing') return handOver(ctx, heard, open, turn)
  const urgent = crisisIn(heard.text)
  await addLine(ctx, talk.id, heard.text)
  await talks.changeTalk(ctx.tx, talk.id, {
    youngWroteAt: ctx.now,
    youngSeenAt: ctx.now,
    ...(urgent === null ? {} : { urgentClass: urgent }),
  })
  await talks.ring(ctx.tx, talk)
  ctx.about({ talk: talk.id })
}

/** Somebody is to write back: the dialogue becomes a help request with a promise. */
async function sendRequest(
  ctx: Ctx,
  heard: Heard,
  open: Open,
  next: Standing,
): Promise<{ readonly due: Date; readonly code: string }> {
  const municipality = next.answers['where'] ?? open.campaign.municipality
  const request = {
    forWhom: 'myself-young',
    topics: [],
    worry: 'small',
    text: asLines(open, next).join('\n'),
    municipality:
      heard.around.countyOf(municipality) === open.campaign.county
        ? municipality
        : open.campaign.municipality,
    language: next.language,
    contact: { way: 'text-message', value: heard.number, times: '', not: '' },
  }
  const receipt = await sendHelpRequest.within(ctx, {
    key: Buffer.from(ctx.crypto.keyed('dialogue-request', open.id)).toString('hex'),
    body: JSON.stringify(request),
    from: '',
    countyOf: () => open.campaign.county,
    request,
    channel: 'text-message',
  })
  return { due: receipt.promisedBy, code: receipt.code }
}

/** The keyword that the message begins with, among the campaigns of today. */
async function campaignOf(ctx: Ctx, text: string): Promise<desks.CampaignRow | undefined> {
  const open = await desks.openCampaigns(ctx.tx, helsinkiDate(ctx.now))
  const keyword = keywordIn(
    text,
    open.map((each) => each.keyword),
  )
  return open.find((each) => each.keyword === keyword)
}

/** The second word may choose the language: `ANNIE SV`. */
function languageIn(text: string, usual: Language): Language {
  const second = text.trim().split(/\s+/)[1]?.toLowerCase() ?? ''
  return second === 'sv' || second === 'fi' || second === 'en' ? second : usual
}

async function takeIn(ctx: Ctx, heard: Heard): Promise<void> {
  const row = await queries.lockDialogue(ctx.tx, heard.thread)
  const isLate = row !== undefined && heard.at < row.heard_at
  const known = row === undefined ? undefined : await desks.campaignById(ctx.tx, row.campaign_id)

  // Silence is obeyed whether or not there is a dialogue, and said once.
  if (asksForSilence(heard.text)) {
    const isFirst = await silence(ctx.tx, heard.thread, ctx.now)
    if (row !== undefined && known !== undefined) {
      const talk = await talks.talkOfDialogue(ctx.tx, row.id)
      if (talk !== undefined) await talks.removeTalk(ctx.tx, talk, 'left', ctx.now)
      if (talk !== undefined) await talks.ring(ctx.tx, talk)
      const turn = hear(standingOf(ctx, row), asHeard(heard), known.steps)
      const open = { id: row.id, campaign: known, standing: standingOf(ctx, row), isNew: false }
      await play(ctx, heard, open, { next: turn.next, effects: [] })
    }
    const words = conversationTexts[row?.language ?? 'fi'].texts
    const id = idFrom('text-answer', heard.event, 'silence')
    if (isFirst)
      await textLater(
        ctx.tx,
        ctx.crypto,
        ctx.now,
        { to: heard.number, text: words.stopped },
        { always: true },
        id,
      )
    return
  }

  const wanted = await campaignOf(ctx, heard.text)
  const isOpen = row !== undefined && (row.state === 'asking' || row.state === 'with-person')
  if (wanted !== undefined && !isLate && row?.state !== 'with-person') {
    // The phone itself has asked: whatever silence it wanted before is over.
    await endSilence(ctx.tx, heard.thread)
    const language = languageIn(heard.text, wanted.language)
    const turn = begin(wanted.steps, language)
    const isSame = isOpen && row.campaign_id === wanted.id
    const open = { id: isSame ? row.id : newId(), campaign: wanted, standing: turn.next, isNew: true }
    if (isOpen && !isSame && known !== undefined) {
      const ended = { ...standingOf(ctx, row), state: 'done' as const }
      await play(ctx, heard, { ...open, id: row.id, campaign: known }, { next: ended, effects: [] })
    }
    ctx.about({ county: wanted.county, dialogue: open.id })
    const isCrisis = crisisIn(heard.text) !== null
    return play(ctx, heard, open, isCrisis ? hear(turn.next, asHeard(heard), wanted.steps) : turn)
  }

  const kind = crisisIn(heard.text)
  if (row === undefined || known === undefined) {
    // Nobody has begun anything, but danger is answered wherever it is written.
    if (kind !== null) {
      const [first] = await desks.openCampaigns(ctx.tx, helsinkiDate(ctx.now))
      if (first !== undefined) await danger(ctx, heard, first)
    }
    return
  }
  ctx.about({ county: known.county, dialogue: row.id })
  // A message that was overtaken by a newer one answers no question any more. Danger counts whenever it comes.
  if (isLate && kind === null && row.state !== 'with-person') return
  const standing = standingOf(ctx, row)
  const open = { id: row.id, campaign: known, standing, isNew: false }
  if (kind !== null && !isOpen) return danger(ctx, heard, known)
  const at = isLate ? row.heard_at : heard.at
  await play(ctx, { ...heard, at }, open, hear(standing, asHeard(heard), known.steps))
}

const asHeard = ({ text, around }: Heard): Parameters<typeof hear>[1] => ({
  text,
  isCrisis: crisisIn(text) !== null,
  municipality: around.municipalityNamed(text),
})

/** Danger from a phone without an open dialogue: help lines at once, and a person. */
function danger(ctx: Ctx, heard: Heard, campaign: desks.CampaignRow): Promise<void> {
  const { next } = begin(campaign.steps, campaign.language)
  const open = { id: newId(), campaign, standing: next, isNew: true }
  return play(ctx, heard, open, hear(next, asHeard(heard), campaign.steps))
}

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

/**
 * A text message has come from a provider whose signature was checked. The same event has no second effect.
 * @source R127, S-69, ADR-0029
 */
export const receiveText = useCase({
  name: 'text.receive',
  input: z.object({
    event: z.string().min(1).max(200),
    from: z.string().max(40),
    text: z.string().max(2000),
    at: instant,
    around: surroundings,
  }),
  needs: { signedInBecause: 'called by the webhook after it has checked the provider’s signature' },
  run: async (ctx, { event, from, text, at, around }): Promise<{ readonly isNew: boolean }> => {
    const number = phoneNumber(from)
    const isNew = await hearOnce(ctx.tx, ctx.crypto.keyed('hook', `message:${event}`), ctx.now)
    ctx.about({ repeated: !isNew })
    if (number === null || !isNew) return { isNew }
    const thread = threadOf(ctx.crypto, number)
    await takeIn(ctx, { number, thread, text, at, event, around })
    return { isNew }
  },
})

/** What the provider says became of a message of ours. An older report that comes late changes nothing. */
export const receiveDelivery = useCase({
  name: 'text.delivery',
  trace: 'refusals',
  input: z.object({ id: z.uuid(), isDelivered: z.boolean(), at: instant }),
  needs: { signedInBecause: 'called by the webhook after it has checked the provider’s signature' },
  run: (ctx, { id, isDelivered, at }) => noteDelivery(ctx.tx, id, { isDelivered, at }),
})

/** How long a dialogue is kept after its last message, and when one that nobody goes on with is over. */
export const dialogueDays = { kept: 30, quiet: 7 } as const

export const removeOldTalks = useCase({
  name: 'conversations.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx) => {
    const removed = await queries.removeOldDialogues(ctx.tx, {
      now: ctx.now,
      quiet: after(ctx.now, -days(dialogueDays.quiet)),
      gone: after(ctx.now, -days(dialogueDays.kept)),
    })
    ctx.about({ ...removed })
    return removed
  },
})
