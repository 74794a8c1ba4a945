import { sql } from 'kysely'
import { hours, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { memberId } from '../families/family-ids.ts'
import { worker } from '../families/loading.ts'
import { unitId } from '../ids.ts'
import { stableId } from '../../stable-id.ts'

/** The plan and the joins of the case that the examples of the interface name. */
export const planExampleId = (name: string): string => stableId('plan-example', name)

const adult = memberId('aalto-17-tiia')
const child = memberId('aalto-17-vilma')
const guide = worker('17', 'guide')
const unit = unitId('17', 'guidance')

/** Two goals, one of them the mother's own; steps of both; a version that was agreed; joins at each state. */
export async function loadPlanExamples(tx: Tx, crypto: Crypto, now: Date, ofCase: string): Promise<void> {
  const at = later(now, hours(-48))
  const today = helsinkiDate(now)
  const goals = [
    { name: 'goal', words: 'Illat ovat rauhallisia, ja Vilma nukkuu yönsä.', own: null },
    { name: 'own-goal', words: 'Pääsen kerran viikossa lenkille.', own: adult },
  ]
  for (const { name, words, own } of goals)
    await sql`
      insert into casework.goal (id, case_id, words_sealed, own_of, author_person, author_member, unit_id, written_at, changed_at)
      values (${planExampleId(name)}, ${ofCase}, ${crypto.seal(words)}, ${own}::uuid, ${own === null ? guide : null}::uuid, ${own}::uuid,
        ${own === null ? unit : null}::uuid, ${at}, ${at}) on conflict do nothing`.execute(tx)
  const steps = [
    { name: 'step', goal: 'goal', words: 'Kokeillaan kahden viikon iltarytmiä.', own: null },
    { name: 'other-step', goal: null, words: 'Kysytään leikkiryhmästä.', own: null },
    { name: 'own-step', goal: 'own-goal', words: 'Sovin siskon kanssa illat.', own: adult },
  ]
  for (const { name, goal, words, own } of steps)
    await sql`
      insert into casework.step (id, case_id, goal_id, kind, words_sealed, owner_member, owner_person, due_on, state, own_of,
        author_person, author_member, unit_id, written_at, changed_at)
      values (${planExampleId(name)}, ${ofCase}, ${goal === null ? null : planExampleId(goal)}::uuid,
        ${own === null ? 'service' : 'family'}, ${crypto.seal(words)}, ${own}::uuid, ${own === null ? guide : null}::uuid,
        ${addDays(today, 14)}::date, 'open', ${own}::uuid, ${own === null ? guide : null}::uuid, ${own}::uuid,
        ${own === null ? unit : null}::uuid, ${at}, ${at}) on conflict do nothing`.execute(tx)
  const agreed = {
    goals: [
      {
        id: planExampleId('goal'),
        words: 'Illat ovat rauhallisia.',
        levels: null,
        startLevel: null,
        level: null,
      },
    ],
    steps: [],
  }
  await sql`
    insert into casework.plan_version (id, case_id, number, frozen_sealed, frozen_at, frozen_by, review_on)
    values (${planExampleId('version')}, ${ofCase}, 1, ${crypto.seal(JSON.stringify(agreed))}, ${at}, ${guide},
      ${addDays(today, 60)}::date) on conflict do nothing`.execute(tx)
  const joins = [
    { name: 'join', state: 'open', receiver: null, words: 'Vilman leikkiryhmä vaihtuu kouluun.' },
    {
      name: 'join-to-drop',
      state: 'open',
      receiver: null,
      words: 'Perhetyö päättyy, ja perheohjaus jatkaa.',
    },
    {
      name: 'join-offered',
      state: 'offered',
      receiver: unit,
      words: 'Vilman iltarytmin tuki siirtyy perheohjaukseen.',
    },
    {
      name: 'join-offered-too',
      state: 'offered',
      receiver: unit,
      words: 'Iltapäiväkerho alkaa, ja ohjaus sopii siitä perheen kanssa.',
    },
    {
      name: 'join-outside',
      state: 'offered',
      receiver: null,
      words: 'Esiopettaja kertoo koululle, mikä Vilmaa auttaa.',
    },
  ]
  for (const [place, { name, state, receiver, words }] of joins.entries())
    await sql`
      insert into casework.joint (id, case_id, about_id, kind, due_on, words_sealed, receiver_unit, receiver_sealed, state, made_by,
        offered_at, created_at)
      values (${planExampleId(name)}, ${ofCase}, ${child}, 'service-change', ${addDays(today, 60 + place)}::date,
        ${crypto.seal(words)}, ${receiver}::uuid,
        ${name === 'join-outside' ? crypto.seal('Koulun rehtori') : null}::bytea, ${state}, ${guide},
        ${state === 'offered' ? at : null}::timestamptz, ${at}) on conflict do nothing`.execute(tx)
}
