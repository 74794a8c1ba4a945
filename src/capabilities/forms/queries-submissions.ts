import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { requestFormsAccess, submissionAccess } from './access.ts'
import type { Definition } from './domain/definition.ts'

export type Subject = { readonly kind: 'help-request' | 'referral'; readonly id: string }

export type SubmissionRow = {
  readonly id: string
  readonly version_id: string
  readonly form_id: string
  readonly number: number
  readonly county: string
  readonly help_request_id: string | null
  readonly referral_id: string | null
  readonly language: Language
  readonly answers_sealed: Uint8Array
  readonly sent_at: Date
  readonly definition: Definition
  readonly note_sealed: Uint8Array | null
}

const columns = sql`s.id, s.version_id, v.form_id, v.number, s.county, s.help_request_id, s.referral_id, s.language,
  s.answers_sealed, s.sent_at, v.definition, i.note_sealed`
const joined = sql`forms.submission s join forms.form_version v on v.id = s.version_id
  left join forms.invitation i on i.id = s.invitation_id`

const about = ({ kind, id }: Subject): RawBuilder<boolean> =>
  kind === 'help-request' ? sql<boolean>`s.help_request_id = ${id}` : sql<boolean>`s.referral_id = ${id}`

/** The filled forms of a request or a referral that the asker may read, the newest first. */
export async function submissionsOf(tx: Tx, subject: Subject): Promise<readonly SubmissionRow[]> {
  const { rows } = await sql<SubmissionRow>`
    select ${columns} from ${joined} where ${about(subject)} and ${submissionAccess.read.allowed}
    order by s.sent_at desc, s.id`.execute(tx)
  return rows
}

export async function submissionById(tx: Tx, id: string): Promise<SubmissionRow | undefined> {
  const { rows } = await sql<SubmissionRow>`
    select ${columns} from ${joined} where s.id = ${id} and ${submissionAccess.read.allowed}`.execute(tx)
  return rows[0]
}

/** What was sent behind the code that the caller holds, the newest first. */
export async function ownSubmissions(tx: Tx): Promise<readonly SubmissionRow[]> {
  const { rows } = await sql<SubmissionRow>`
    select ${columns} from ${joined} where platform.actor_kind() = 'code' and s.code_hash = platform.actor_code()
    order by s.sent_at desc, s.id limit 20`.execute(tx)
  return rows
}

export async function insertSubmission(
  tx: Tx,
  row: {
    readonly id: string
    readonly version: string
    readonly county: string
    readonly request: string | null
    readonly referral: string | null
    readonly invitation: string | null
    readonly invitedBy: string | null
    readonly codeHash: Uint8Array | null
    readonly language: Language
    readonly answersSealed: Uint8Array
    readonly now: Date
  },
): Promise<void> {
  await sql`insert into forms.submission (id, version_id, county, help_request_id, referral_id, invitation_id, invited_by,
      code_hash, language, answers_sealed, sent_at)
    values (${row.id}, ${row.version}, ${row.county}, ${row.request}, ${row.referral}, ${row.invitation}, ${row.invitedBy},
      ${row.codeHash}, ${row.language}, ${row.answersSealed}, ${row.now})`.execute(tx)
}

/** Whether the asker works with families: whoever only keeps listings or administers does not. */
export async function meetsFamilies(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select exists (select from published.role_now l
    where l.person_id = platform.actor_person()
      and l.role in ('guide', 'unit-lead', 'area-lead', 'coordinator', 'professional')) as may`.execute(tx)
  return rows[0]?.may === true
}

export type SeenRequest = {
  readonly id: string
  readonly county: string
  readonly state: string
  readonly code_hash: Uint8Array
}

/** The request as the asker may see it, or undefined. */
export async function seenRequest(tx: Tx, id: string): Promise<SeenRequest | undefined> {
  const { rows } = await sql<SeenRequest>`
    select id, county, state, code_hash from published.help_request_seen where id = ${id}`.execute(tx)
  return rows[0]
}

export type InvitationRow = {
  readonly id: string
  readonly form_id: string
  readonly county: string
  readonly help_request_id: string | null
  readonly referral_id: string | null
  readonly code_hash: Uint8Array | null
  readonly invited_by: string
  readonly expires_at: Date
  readonly used_at: Date | null
}

export async function invitationOf(tx: Tx, tokenHash: Uint8Array): Promise<InvitationRow | undefined> {
  const { rows } = await sql<InvitationRow>`select * from forms.invitation_of(${tokenHash})`.execute(tx)
  return rows[0]
}

/** True for whoever uses it first, in time. */
export async function useInvitation(tx: Tx, tokenHash: Uint8Array, now: Date): Promise<boolean> {
  const { rows } = await sql<{
    used: boolean
  }>`select forms.use_invitation(${tokenHash}, ${now}) as used`.execute(tx)
  return rows[0]?.used === true
}

export async function insertInvitation(
  tx: Tx,
  row: {
    readonly id: string
    readonly form: string
    readonly county: string
    readonly tokenHash: Uint8Array
    readonly request: string | null
    readonly referral: string | null
    readonly codeHash: Uint8Array | null
    readonly noteSealed: Uint8Array | null
    readonly by: string
    readonly now: Date
    readonly expiresAt: Date
  },
): Promise<void> {
  await sql`insert into forms.invitation (id, form_id, county, token_hash, help_request_id, referral_id, code_hash,
      note_sealed, invited_by, created_at, expires_at)
    values (${row.id}, ${row.form}, ${row.county}, ${row.tokenHash}, ${row.request}, ${row.referral}, ${row.codeHash},
      ${row.noteSealed}, ${row.by}, ${row.now}, ${row.expiresAt})
    on conflict (id) do nothing`.execute(tx)
}

export type GivenRow = {
  readonly id: string
  readonly title: Localized
  readonly note_sealed: Uint8Array | null
  readonly invited_by: string
  readonly created_at: Date
  readonly expires_at: Date
  readonly used_at: Date | null
  readonly submission_id: string | null
}

const given = sql`i.id, v.definition -> 'title' as title, i.note_sealed, p.name as invited_by, i.created_at, i.expires_at,
  i.used_at, (select s.id from forms.submission s where s.invitation_id = i.id limit 1) as submission_id`
const givenFrom = sql`forms.invitation i join published.person p on p.id = i.invited_by
  join lateral (select * from forms.form_version v where v.form_id = i.form_id and v.state <> 'draft'
    order by v.number desc limit 1) v on true`

/** The links given for a request that the asker may see. */
export async function givenFor(tx: Tx, request: string): Promise<readonly GivenRow[]> {
  const { rows } = await sql<GivenRow>`
    select ${given} from ${givenFrom} where i.help_request_id = ${request}
      and exists (select from published.help_request_seen r where r.id = i.help_request_id and ${requestFormsAccess.read.allowed})
    order by i.created_at desc`.execute(tx)
  return rows
}

/** The links that the asker has given, whatever they hang on. */
export async function givenByMe(tx: Tx): Promise<readonly GivenRow[]> {
  const { rows } = await sql<GivenRow>`
    select ${given} from ${givenFrom} where i.invited_by = platform.actor_person()
    order by i.created_at desc limit 100`.execute(tx)
  return rows
}

export type InviterRow = {
  readonly email: string
  readonly language: Language
  readonly answers_sealed: Uint8Array
  readonly definition: Definition
  readonly help_request_id: string | null
}

/** Whom to tell that a form has come back. */
export async function inviterOf(tx: Tx, submission: string): Promise<InviterRow | undefined> {
  const { rows } = await sql<InviterRow>`
    select p.email, p.language, s.answers_sealed, v.definition, s.help_request_id
    from forms.submission s join forms.form_version v on v.id = s.version_id
      join published.person p on p.id = s.invited_by and p.active
    where s.id = ${submission}`.execute(tx)
  return rows[0]
}

/** Filled forms of no request, and links, whose time is over. */
export async function removeOldForms(
  tx: Tx,
  before: { readonly submission: Date; readonly invitation: Date },
): Promise<{ readonly submissions: number; readonly invitations: number }> {
  const gone = await sql<{ id: string }>`
    delete from forms.submission where help_request_id is null and sent_at <= ${before.submission} returning id`.execute(
    tx,
  )
  const links = await sql<{ id: string }>`
    delete from forms.invitation where created_at <= ${before.invitation} returning id`.execute(tx)
  return { submissions: gone.rows.length, invitations: links.rows.length }
}
