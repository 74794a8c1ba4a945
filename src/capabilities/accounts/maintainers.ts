/** People who keep an organisation's listings: they come by invitation and are the only ones the application makes. */
import type { Tx } from '#platform/db/database.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Language } from '#platform/text.ts'
import * as queries from './queries-maintainers.ts'

/** Makes whoever has this address a maintainer of the organisation: the one who is there, else a new person. */
export async function makeMaintainer(
  tx: Tx,
  given: {
    readonly organisation: string
    readonly county: string
    readonly name: string
    readonly email: string
    readonly language: Language
    readonly now: Date
  },
): Promise<string> {
  const known = await queries.anyPersonByEmail(tx, given.email)
  // Somebody who was made inactive comes back only by an administrator's hand.
  if (known !== undefined && !known.active) throw new Refusal('conflict', 'invitation.person-inactive')
  const person = known?.id ?? (await queries.insertPerson(tx, given))
  await queries.insertMaintainer(tx, { person, organisation: given.organisation, now: given.now })
  return person
}

export const endMaintainerRole = queries.endMaintainer

/** What a mail server said about an address: null when it took a mail. */
export const noteMailOutcome = queries.setBounced
