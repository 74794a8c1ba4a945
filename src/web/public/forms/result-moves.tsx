import {
  fieldOf,
  freeWords,
  type PublicForm,
  sendByLink,
  sendToOwnRequest,
} from '#capabilities/forms/index.ts'
import { crisisIn } from '#capabilities/directory/index.ts'
import { openByCode, readFollow, writeMessage } from '#capabilities/help-requests/index.ts'
import { type CleanFile, cleanFile } from '#platform/clean-file.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { type Form, html, one, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { asNobody } from '#web/public/ask/draft.ts'
import type { UploadedFile } from '#web/upload.ts'
import { carryAlong } from './carry.ts'
import type { Filling } from './filling.ts'
import { SentPage } from './sent.view.tsx'
import { formTexts } from './texts.ts'

type Sending = {
  readonly args: PageArgs
  readonly form: PublicForm
  readonly filling: Filling
  readonly typed: Form
  readonly files: Readonly<Record<string, UploadedFile>>
}

/** The files of the page by the question that asked for them, made anew from their content before anything is stored. */
async function cleaned({ form, files }: Sending): Promise<{ question: string; file: CleanFile }[]> {
  const found: { question: string; file: CleanFile }[] = []
  for (const section of form.definition.sections) {
    for (const { key, kind } of section.questions) {
      const file = kind === 'file' ? files[fieldOf(key)] : undefined
      if (file !== undefined) found.push({ question: key, file: await cleanFile(file) })
    }
  }
  return found
}

/** The family behind its code: by its session, or by the code typed here. */
async function family({ args, typed }: Sending): Promise<{ caller: Caller; request: string }> {
  if (args.caller.actor.kind === 'code') {
    const { id } = await readFollow(args.caller, {})
    return { caller: args.caller, request: id }
  }
  try {
    const { actor, id } = await openByCode(asNobody(args), { code: one(typed, 'code'), from: args.from })
    return { caller: { ...args.caller, actor }, request: id }
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'not-found') throw error
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'code', code: 'unknown-code' }] })
  }
}

/** What the worker is told in the request's own talk: that a form came, and words of danger as they were written. */
function message({ args, form, filling }: Sending): string {
  const danger = freeWords(form.definition, filling.answers).filter((text) => crisisIn(text) !== null)
  return [formTexts[args.lang].sent.message(inLanguage(form.definition.title, args.lang)), ...danger]
    .join('\n\n')
    .slice(0, 4000)
}

const sentPage = (sending: Sending, urgent: string | null, toRequest: boolean): Response =>
  html(<SentPage {...sending} urgent={urgent} toRequest={toRequest} />, 200, { 'cache-control': 'no-store' })

async function toOwnRequest(sending: Sending): Promise<Response> {
  const { args, filling } = sending
  const { caller, request } = await family(sending)
  const files = await cleaned(sending)
  const { urgent } = await sendToOwnRequest(caller, {
    request,
    version: filling.version,
    answers: filling.answers,
    language: args.lang,
    files,
    along: async (ctx, id) => {
      await writeMessage.within(ctx, { id, text: message(sending) })
    },
  })
  return sentPage(sending, urgent, true)
}

async function byLink(sending: Sending): Promise<Response> {
  const { args, filling } = sending
  if (filling.token === null) throw notFound()
  const files = await cleaned(sending)
  const { urgent } = await sendByLink(asNobody(args), {
    token: filling.token,
    from: args.from,
    version: filling.version,
    answers: filling.answers,
    language: args.lang,
    files,
  })
  return sentPage(sending, urgent, false)
}

/** Goes on to the request for help; the answers go along in the browser and are stored when the request is. */
function toAsk({ args, form, filling }: Sending): Response {
  const { definition } = form
  const query = {
    aihe: definition.topics.join(','),
    nuori: definition.voice === 'young' ? 1 : undefined,
  }
  return seeOther(path('ask', args.lang, {}, query), carryAlong(args, filling))
}

/** What becomes of the answers. */
export async function act(sending: Sending & { readonly move: string }): Promise<Response> {
  switch (sending.move) {
    case 'ask':
      if (sending.filling.token !== null) throw notFound()
      return toAsk(sending)
    case 'send-own':
      return toOwnRequest(sending)
    case 'send-link':
      return byLink(sending)
    default:
      throw notFound()
  }
}
