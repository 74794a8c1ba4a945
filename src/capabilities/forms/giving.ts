/** A worker gives a family a form by link, and reads what comes back. */
import { z } from 'zod'
import { filesOf, openFile, type OpenedFile } from '#platform/attachments.ts'
import { days, later } from '#platform/clock.ts'
import { type Crypto, sha256 } from '#platform/crypto.ts'
import { idFrom, newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Language, Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { requestFormsAccess, submissionAccess } from './access.ts'
import type { Answers, Definition } from './domain/definition.ts'
import { dangerIn } from './filling.ts'
import * as queries from './queries.ts'
import * as submissions from './queries-submissions.ts'
import { answersShape } from './shape.ts'

/** So long a link waits for the family. */
export const linkDays = 30

/** The secret of a link: it can be made again from the invitation, and the table keeps only its hash. */
export const invitationToken = (crypto: Crypto, invitation: string): string =>
  Buffer.from(crypto.keyed('form-invitation', invitation)).toString('base64url')

/** The same key gives the same link, however often it is sent; the API's examples can so name it beforehand. */
export const formInvitationId = (person: string, key: string): string =>
  idFrom('form-invitation', person, key)

async function give(
  ctx: Ctx,
  form: string,
  to: {
    readonly request: submissions.SeenRequest | null
    readonly note: string
    readonly key?: string | undefined
  },
): Promise<{ readonly id: string; readonly token: string; readonly expiresAt: Date }> {
  const { actor, tx, crypto, now } = ctx
  if (actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  const published = await queries.publishedById(tx, form)
  if (published === undefined || published.county !== (to.request?.county ?? actor.county)) throw notFound()
  const id = to.key === undefined ? newId() : formInvitationId(actor.id, to.key)
  const secret = invitationToken(crypto, id)
  const expiresAt = later(now, days(linkDays))
  await submissions.insertInvitation(tx, {
    id,
    form,
    county: published.county,
    tokenHash: sha256(secret),
    request: to.request?.id ?? null,
    referral: null,
    codeHash: to.request?.code_hash ?? null,
    noteSealed: to.note === '' ? null : crypto.seal(to.note),
    by: actor.id,
    now,
    expiresAt,
  })
  ctx.about({ county: published.county, form, invitation: id, helpRequest: to.request?.id ?? null })
  return { id, token: secret, expiresAt }
}

/** Gives a form to the family of a request: the answer comes back to the request. */
export const giveForRequest = useCase({
  name: 'form-invitation.give-for-request',
  input: z.object({ id: z.uuid(), form: z.uuid() }),
  needs: requestFormsAccess.invite,
  id: ({ id }) => id,
  run: async (ctx, { id, form }) => {
    const request = await submissions.seenRequest(ctx.tx, id)
    if (request === undefined) throw notFound()
    if (request.state === 'resolved') throw new Refusal('conflict', 'help-request.already-closed')
    return give(ctx, form, { request, note: '' })
  },
})

/** Gives a form that hangs on nothing here, for example before a health check: the answer comes back to the giver. */
export const giveForm = useCase({
  name: 'form-invitation.give',
  input: z.object({
    form: z.uuid(),
    note: z.string().trim().max(120).default(''),
    key: z.string().min(8).max(200).optional(),
  }),
  needs: { signedInBecause: 'what comes back is read by the giver alone, who works with families' },
  run: async (ctx, { form, note, key }) => {
    // A volunteer keeps listings and asks no family anything.
    if (!(await submissions.meetsFamilies(ctx.tx))) throw notFound()
    return give(ctx, form, { request: null, note, key })
  },
})

export type Given = Omit<submissions.GivenRow, 'note_sealed'> & {
  readonly note: string
  readonly state: 'waiting' | 'used' | 'expired'
  /** Made again while the link works. */
  readonly token: string | null
}

const asGiven = (crypto: Crypto, now: Date, { note_sealed, ...row }: submissions.GivenRow): Given => {
  const state = row.used_at !== null ? 'used' : row.expires_at <= now ? 'expired' : 'waiting'
  return {
    ...row,
    note: note_sealed === null ? '' : crypto.open(note_sealed),
    state,
    token: state === 'waiting' ? invitationToken(crypto, row.id) : null,
  }
}

/** The links that were given for a request. */
export const formsGivenFor = useCase({
  name: 'form-invitation.list-for-request',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: requestFormsAccess.read,
  id: ({ id }) => id,
  run: async ({ tx, crypto, now }, { id }): Promise<readonly Given[]> =>
    (await submissions.givenFor(tx, id)).map((row) => asGiven(crypto, now, row)),
})

/** One's own links and whether they have come back. */
export const formsGivenByMe = useCase({
  name: 'form-invitation.list-own',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'the links that one has given oneself' },
  run: async ({ tx, crypto, now }): Promise<readonly Given[]> =>
    (await submissions.givenByMe(tx)).map((row) => asGiven(crypto, now, row)),
})

export type FilledForm = {
  readonly id: string
  readonly form: string
  readonly number: number
  readonly title: Localized
  readonly language: Language
  readonly sentAt: Date
  readonly definition: Definition
  readonly answers: Answers
  readonly files: readonly { readonly id: string; readonly name: string; readonly size: number }[]
  readonly urgent: string | null
  readonly note: string
}

async function opened(ctx: Ctx, rows: readonly submissions.SubmissionRow[]): Promise<readonly FilledForm[]> {
  const { tx, crypto } = ctx
  const files = await filesOf(
    tx,
    crypto,
    rows.map(({ id }) => ({ kind: 'form-submission', id })),
  )
  return rows.map((row) => {
    const answers = answersShape.parse(JSON.parse(crypto.open(row.answers_sealed)))
    return {
      id: row.id,
      form: row.form_id,
      number: row.number,
      title: row.definition.title,
      language: row.language,
      sentAt: row.sent_at,
      definition: row.definition,
      answers,
      files: files
        .filter(({ owner }) => owner.id === row.id)
        .map(({ id, name, size }) => ({ id, name, size })),
      urgent: dangerIn(row.definition, answers),
      note: row.note_sealed === null ? '' : crypto.open(row.note_sealed),
    }
  })
}

/**
 * The filled forms of a request or a referral: for whoever may see it, and for the family behind its code. Every reading
 * leaves a trace.
 */
export const submissionsFor = useCase({
  name: 'form-submission.list',
  input: z.object({ subject: z.object({ kind: z.enum(['help-request', 'referral']), id: z.uuid() }) }),
  needs: { openBecause: 'lists only what the relations of form-submission.read allow' },
  run: async (ctx, { subject }): Promise<readonly FilledForm[]> => {
    if (ctx.actor.kind === 'public') throw new Refusal('not-signed-in', 'not-signed-in')
    const rows = await submissions.submissionsOf(ctx.tx, subject)
    const [first] = rows
    ctx.about({
      ...(first === undefined ? {} : { county: first.county }),
      [subject.kind === 'help-request' ? 'helpRequest' : 'referral']: subject.id,
      shown: rows.length,
    })
    return opened(ctx, rows)
  },
})

/** One filled form, for the worker to whom it came back. */
export const readSubmission = useCase({
  name: 'form-submission.read',
  input: z.object({ id: z.uuid() }),
  needs: submissionAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<FilledForm & { readonly helpRequest: string | null }> => {
    const row = await submissions.submissionById(ctx.tx, id)
    if (row === undefined) throw notFound()
    ctx.about({ county: row.county, submission: id, helpRequest: row.help_request_id })
    const [form] = await opened(ctx, [row])
    if (form === undefined) throw notFound()
    return { ...form, helpRequest: row.help_request_id }
  },
})

/** A file that came with a form. */
export const openFormFile = useCase({
  name: 'form-submission.open-file',
  input: z.object({ id: z.uuid(), file: z.uuid() }),
  needs: submissionAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id, file }): Promise<OpenedFile> => {
    const found = await openFile(ctx.tx, ctx.crypto, file)
    if (found.owner.kind !== 'form-submission' || found.owner.id !== id) throw notFound()
    ctx.about({ submission: id, file })
    return found
  },
})
