/** Sending a filled form: with a new request, behind the family's own code, or by a link that a worker has given. */
import { z } from 'zod'
import { keepFile } from '#platform/attachments.ts'
import type { CleanFile } from '#platform/clean-file.ts'
import { sha256 } from '#platform/crypto.ts'
import { idFrom, newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { checked } from './domain/answering.ts'
import { type Answer, type Answers, type Definition, questionsOf } from './domain/definition.ts'
import { dangerIn } from './filling.ts'
import * as queries from './queries.ts'
import * as submissions from './queries-submissions.ts'
import { answersShape } from './shape.ts'

/** Cleaned before the transaction began, by the question that asked for them. */
const filesShape = z
  .array(
    z.object({
      question: z.string().max(60),
      file: z.custom<CleanFile>((value) => typeof value === 'object' && value !== null),
    }),
  )
  .max(5)
  .default([])

const sent = {
  version: z.uuid(),
  answers: answersShape,
  language: z.enum(languages),
}

/** Only what is asked, checked by the version in which it was filled in; refuses, naming every field. */
function readAnswers(definition: Definition, given: Answers): Answers {
  const { answers, problems } = checked(definition, given)
  if (problems.length > 0) throw new Refusal('invalid', 'invalid-input', { fields: problems })
  return answers
}

/** What comes back by a link has its name from it: a link brings one filled form. */
export const submissionIdOf = (invitation: string): string => idFrom('form-submission', invitation)

type To = {
  readonly county: string
  readonly request: string | null
  readonly referral: string | null
  readonly invitation: string | null
  readonly invitedBy: string | null
  readonly codeHash: Uint8Array | null
}

async function keep(
  ctx: Ctx,
  form: queries.PublishedRow,
  given: Pick<z.output<z.ZodObject<typeof sent>>, 'answers' | 'language'> & {
    readonly files: z.output<typeof filesShape>
  },
  to: To,
): Promise<{ readonly id: string; readonly urgent: ReturnType<typeof dangerIn> }> {
  const id = to.invitation === null ? newId() : submissionIdOf(to.invitation)
  const { tx, crypto, now } = ctx
  const answers = readAnswers(form.definition, given.answers)
  const files: Record<string, Answer> = {}
  const asksFor = new Set(
    questionsOf(form.definition).flatMap(({ key, kind }) => (kind === 'file' ? [key] : [])),
  )
  for (const { question, file } of given.files) {
    if (!asksFor.has(question)) continue
    const { id: kept } = await keepFile(tx, crypto, now, { owner: { kind: 'form-submission', id }, file })
    files[question] = [kept]
  }
  await submissions.insertSubmission(tx, {
    id,
    version: form.version_id,
    ...to,
    language: given.language,
    answersSealed: crypto.seal(JSON.stringify({ ...answers, ...files })),
    now,
  })
  const urgent = dangerIn(form.definition, answers)
  ctx.about({
    county: to.county,
    form: form.id,
    submission: id,
    helpRequest: to.request,
    urgent: urgent !== null,
  })
  return { id, urgent }
}

async function versionFor(ctx: Ctx, version: string): Promise<queries.PublishedRow> {
  const form = await queries.versionEver(ctx.tx, version)
  if (form === undefined) throw notFound()
  return form
}

/**
 * Attaches a filled form to the request that is being sent in the same transaction: both are kept or neither is.
 * @source ADR-0030
 */
export const sendWithRequest = useCase({
  name: 'form-submission.send-with-request',
  input: z.object({
    ...sent,
    request: z.uuid(),
    county: z.string().max(10),
    codeHash: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),
  needs: { openBecause: 'is a part of asking for help, which is open to all' },
  run: async (ctx, { version, answers, language, request, county, codeHash }) => {
    const form = await versionFor(ctx, version)
    // What is found by its link alone is sent by its link alone.
    if (form.audience === 'by-link') throw notFound()
    return keep(
      ctx,
      form,
      { answers, language, files: [] },
      {
        county,
        request,
        referral: null,
        invitation: null,
        invitedBy: null,
        codeHash,
      },
    )
  },
})

/** Something of another room that must happen together with the sending, given by the page. */
const along = z
  .custom<(ctx: Ctx, request: string, form: Definition) => Promise<void>>(
    (value) => typeof value === 'function',
  )
  .optional()

/** Sends a filled form to the family's own open request, behind its code. */
export const sendToOwnRequest = useCase({
  name: 'form-submission.send-to-own-request',
  input: z.object({ ...sent, request: z.uuid(), files: filesShape, along }),
  needs: { openBecause: 'goes only to the open request of the code that the caller holds' },
  run: async (ctx, { version, answers, language, request, files, along: more }) => {
    if (ctx.actor.kind !== 'code') throw new Refusal('not-signed-in', 'not-signed-in')
    const own = await submissions.seenRequest(ctx.tx, request)
    if (own === undefined) throw notFound()
    if (own.state === 'resolved') throw new Refusal('conflict', 'help-request.already-closed')
    const form = await versionFor(ctx, version)
    const done = await keep(
      ctx,
      form,
      { answers, language, files },
      {
        county: own.county,
        request: own.id,
        referral: null,
        invitation: null,
        invitedBy: null,
        codeHash: ctx.actor.codeHash,
      },
    )
    if (more !== undefined) await more(ctx, own.id, form.definition)
    return done
  },
})

export type Invitation =
  | { readonly state: 'unknown' | 'used' | 'expired' }
  | {
      readonly state: 'open'
      readonly form: queries.PublishedRow
      readonly isForRequest: boolean
      readonly expiresAt: Date
    }

const token = z.string().max(200)
const manyTries = ({ from }: { from: string }) => [
  { limit: { name: 'form-link', count: 120, perMinutes: 15 }, who: from },
]

/** What a link leads to. */
export const openInvitation = useCase({
  name: 'form-invitation.open',
  trace: 'refusals',
  input: z.object({ token, from: z.string() }),
  needs: { openBecause: 'whoever holds the link is the family it was given to' },
  limits: manyTries,
  run: async (ctx, { token: secret }): Promise<Invitation> => {
    const invitation = await submissions.invitationOf(ctx.tx, sha256(secret))
    const form =
      invitation === undefined ? undefined : await queries.publishedById(ctx.tx, invitation.form_id)
    if (invitation === undefined || form === undefined) return { state: 'unknown' }
    if (invitation.used_at !== null) return { state: 'used' }
    if (invitation.expires_at <= ctx.now) return { state: 'expired' }
    return {
      state: 'open',
      form,
      isForRequest: invitation.help_request_id !== null,
      expiresAt: invitation.expires_at,
    }
  },
})

/** Sends a filled form by its link: it goes back to the request or the worker it came from. The link works once. */
export const sendByLink = useCase({
  name: 'form-submission.send-by-link',
  input: z.object({ ...sent, token, from: z.string(), files: filesShape }),
  needs: { openBecause: 'whoever holds the link is the family it was given to' },
  limits: manyTries,
  run: async (ctx, { version, answers, language, token: secret, files }) => {
    const tokenHash = sha256(secret)
    const invitation = await submissions.invitationOf(ctx.tx, tokenHash)
    const form = await queries.versionEver(ctx.tx, version)
    if (invitation === undefined || form === undefined || form.id !== invitation.form_id) throw notFound()
    if (!(await submissions.useInvitation(ctx.tx, tokenHash, ctx.now))) {
      throw new Refusal('conflict', invitation.used_at === null ? 'form.link-expired' : 'form.link-used')
    }
    const done = await keep(
      ctx,
      form,
      { answers, language, files },
      {
        county: invitation.county,
        request: invitation.help_request_id,
        referral: invitation.referral_id,
        invitation: invitation.id,
        invitedBy: invitation.invited_by,
        codeHash: invitation.code_hash,
      },
    )
    ctx.later('form-came-back', { submission: done.id })
    return done
  },
})
