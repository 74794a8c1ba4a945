import { z } from 'zod'
import {
  type CaseVoice,
  type HeardVoice,
  messageStates,
  type MessageView,
  type OwnVoice,
  type ThreadItem,
  type ThreadSide,
  type ThreadView,
  type VoiceAnswer,
  voiceKinds,
  voiceVerdicts,
} from '#capabilities/casework/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { file } from './receiving-shapes.ts'
import { day, id, instant, iso } from './shapes.ts'

const side = z
  .object({
    member: id.nullable(),
    part: id.nullable(),
    person: id.nullable(),
    name: z.string().nullable(),
    title: z.string(),
    unit: z.string(),
    mine: z.boolean(),
    gone: z.boolean().meta({ description: 'Reads no more: not on the case any longer, or not told of it.' }),
    awayUntil: day.nullable(),
    deputy: z.string().nullable(),
    readUntil: instant
      .nullable()
      .meta({ description: 'Of workers to everybody in the thread, of the family to workers alone.' }),
  })
  .meta({ id: 'ThreadSide', description: 'Who stands in a thread, as far as the reader is told.' })

const sideOf = (from: ThreadSide, lang: Language): z.input<typeof side> => ({
  member: from.member,
  part: from.part,
  person: from.person,
  name: from.name,
  title: inLanguage(from.title, lang),
  unit: from.unit === null ? '' : inLanguage(from.unit, lang),
  mine: from.mine,
  gone: from.gone,
  awayUntil: from.awayUntil,
  deputy: from.deputy,
  readUntil: from.readUntil === null ? null : iso(from.readUntil),
})

export const threadItem = z
  .object({
    id,
    case: id,
    family: id,
    about: id.nullable(),
    subject: z.string(),
    openedAt: instant,
    lastAt: instant,
    unread: z.int(),
    hasDraft: z.boolean(),
    sides: z.array(side),
  })
  .meta({ id: 'CaseThread', description: 'A conversation, to those who were chosen for it.' })

export const threadItemOf = (from: ThreadItem, lang: Language): z.input<typeof threadItem> => ({
  id: from.id,
  case: from.caseId,
  family: from.family,
  about: from.about,
  subject: from.subject,
  openedAt: iso(from.openedAt),
  lastAt: iso(from.lastAt),
  unread: from.unread,
  hasDraft: from.hasDraft,
  sides: from.sides.map((each) => sideOf(each, lang)),
})

const message = z
  .object({
    id,
    text: z.string(),
    files: z.array(file),
    state: z.enum(messageStates),
    at: instant.meta({ description: 'From when on the others can read it.' }),
    mine: z.boolean(),
    member: id.nullable(),
    name: z.string().nullable(),
  })
  .meta({
    id: 'CaseMessage',
    description:
      'Held for a minute, in which it may be taken back; then it is sent. Taken back, it is a draft.',
  })

const messageOf = (from: MessageView): z.input<typeof message> => ({
  id: from.id,
  text: from.text,
  files: from.files.map((each) => ({ id: each.id, name: each.name, type: each.type, size: each.size })),
  state: from.state,
  at: iso(from.at),
  mine: from.mine,
  member: from.member,
  name: from.name,
})

export const thread = threadItem
  .extend({
    messages: z.array(message),
    earlier: id.nullable().meta({ description: 'Give it as `before` for the earlier ones.' }),
    draft: message.nullable(),
    bar: z
      .enum(['case-closed', 'nobody-reads'])
      .nullable()
      .meta({ description: 'Why nothing can be written now.' }),
  })
  .meta({ id: 'CaseThreadWhole', description: 'A conversation with what was said in it, the oldest first.' })

export const threadOf = (from: ThreadView, lang: Language): z.input<typeof thread> => ({
  ...threadItemOf(from, lang),
  messages: from.messages.map(messageOf),
  earlier: from.earlier,
  draft: from.draft === null ? null : messageOf(from.draft),
  bar: from.bar,
})

const voiceAnswer = z
  .object({
    text: z.string(),
    at: instant,
    by: z.string().nullable(),
    verdict: z.enum(voiceVerdicts).nullable(),
  })
  .nullable()
const answerOf = (from: VoiceAnswer | null): z.input<typeof voiceAnswer> =>
  from === null ? null : { text: from.text, at: iso(from.at), by: from.by, verdict: from.verdict }

export const ownVoice = z
  .object({
    id,
    case: id,
    kind: z.enum(voiceKinds),
    rating: z.int().nullable(),
    text: z.string(),
    at: instant,
    answerBy: day.nullable(),
    answer: voiceAnswer,
  })
  .meta({ id: 'OwnVoice', description: 'What one has said of the help, and what was answered.' })

export const ownVoiceOf = (from: OwnVoice): z.input<typeof ownVoice> => ({
  id: from.id,
  case: from.caseId,
  kind: from.kind,
  rating: from.rating,
  text: from.text,
  at: iso(from.at),
  answerBy: from.answerBy,
  answer: answerOf(from.answer),
})

export const caseVoice = z
  .object({
    id,
    member: id,
    rating: z.int().nullable(),
    text: z.string(),
    at: instant,
    answer: voiceAnswer,
  })
  .meta({ id: 'CaseVoice', description: 'Feedback, to those who work on the case.' })

export const caseVoiceOf = (from: CaseVoice): z.input<typeof caseVoice> => ({
  id: from.id,
  member: from.member,
  rating: from.rating,
  text: from.text,
  at: iso(from.at),
  answer: answerOf(from.answer),
})

export const heardVoice = z
  .object({
    id,
    mark: z.string().meta({ description: 'A short mark to talk about the case by.' }),
    unit: id,
    worker: z.object({ person: id, name: z.string() }).nullable(),
    text: z.string(),
    at: instant,
    answerBy: day,
    late: z.boolean(),
    answer: voiceAnswer,
  })
  .meta({ id: 'HeardVoice', description: 'A wish for another worker, without whose it is.' })

export const heardVoiceOf = (from: HeardVoice): z.input<typeof heardVoice> => ({
  id: from.id,
  mark: from.mark,
  unit: from.unit,
  worker: from.worker,
  text: from.text,
  at: iso(from.at),
  answerBy: from.answerBy,
  late: from.late,
  answer: answerOf(from.answer),
})
