import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

/**
 * Who may read what somebody has written down of a need while choosing services: nobody but that one.
 * @source R26, ADR-0034
 */
export const needAccess = policy({
  resource: 'need',
  table: sql`guidance.need n`,
  relations: {
    own: {
      words: 'who wrote it down, until it ends',
      where: sql<boolean>`(n.person_id = platform.actor_person() and n.expires_at > platform.now())`,
    },
  },
  actions: { read: ['own'], change: ['own'] },
})
