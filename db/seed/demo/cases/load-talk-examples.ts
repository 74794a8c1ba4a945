import { sql } from 'kysely'
import { hours, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Tx } from '#platform/db/database.ts'
import { stableId } from '../../stable-id.ts'
import { memberId, partId } from '../families/family-ids.ts'
import { worker } from '../families/loading.ts'

/** The conversation and the voices of the case that the examples of the interface name. */
export const talkExampleId = (name: string): string => stableId('talk-example', name)

const mother = memberId('aalto-17-tiia')
const guide = worker('17', 'guide')

/** A thread with a message of each side, two drafts and a file; feedback, and a wish for another worker. */
export async function loadTalkExamples(tx: Tx, crypto: Crypto, now: Date, ofCase: string): Promise<void> {
  const at = later(now, hours(-30))
  const thread = talkExampleId('thread')
  await sql`
    insert into casework.thread (id, case_id, subject_sealed, opened_at, by_person)
    values (${thread}, ${ofCase}, ${crypto.seal('Illat ja nukkuminen')}, ${at}, ${guide}) on conflict do nothing`.execute(
    tx,
  )
  await sql`
    insert into casework.thread_side (id, thread_id, member_id, involvement_id)
    values (${talkExampleId('guide')}, ${thread}, null, ${partId('aalto-17', 'guide')}),
      (${talkExampleId('mother')}, ${thread}, ${mother}, null) on conflict do nothing`.execute(tx)
  for (const { name, words, own, after, undone } of [
    { name: 'first', words: 'Hei Tiia! Miten illat ovat sujuneet?', own: false, after: 0, undone: false },
    {
      name: 'second',
      words: 'Vähän paremmin. Vilma nukahti eilen yhdeksältä.',
      own: true,
      after: 2,
      undone: false,
    },
    { name: 'draft', words: 'Voisimmeko siirtää', own: true, after: 3, undone: true },
    { name: 'other-draft', words: 'Turha', own: true, after: 3, undone: true },
  ]) {
    const sent = later(at, hours(after))
    await sql`
      insert into casework.message (id, thread_id, words_sealed, by_person, by_member, written_at, sent_at, undone_at)
      values (${talkExampleId(name)}, ${thread}, ${crypto.seal(words)}, ${own ? null : guide}::uuid, ${own ? mother : null}::uuid,
        ${sent}, ${sent}, ${undone ? sent : null}::timestamptz) on conflict do nothing`.execute(tx)
  }
  const bytes = Buffer.from('Iltarutiini: iltapala, hampaat, satu.')
  await sql`
    insert into platform.attachment (id, owner_kind, owner_id, name_sealed, type, size, bytes_sealed, created_at)
    values (${talkExampleId('file')}, 'case-message', ${talkExampleId('first')}, ${crypto.seal('iltarutiini.txt')}, 'text/plain',
      ${bytes.length}, ${crypto.sealBytes(bytes)}, ${at}) on conflict do nothing`.execute(tx)
  await sql`
    insert into casework.voice (id, case_id, kind, member_id, rating, words_sealed, at)
    values (${talkExampleId('feedback')}, ${ofCase}, 'feedback', ${mother}, 4, ${crypto.seal('Minua on kuunneltu.')}, ${at}),
      (${talkExampleId('wish')}, ${ofCase}, 'change-of-worker', ${mother}, null,
        ${crypto.seal('Toivon työntekijää, jonka tavoittaa iltapäivisin.')}, ${at}) on conflict do nothing`.execute(
    tx,
  )
}
