import { z } from 'zod'
import type { Role } from '#platform/actor.ts'
import type { Localized } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import * as queries from './queries.ts'

export type Me = {
  readonly roles: readonly Role[]
  readonly units: readonly { readonly id: string; readonly name: Localized }[]
}

/** One's own roles and units, read anew for every request so that a change is in force at once. */
export const whoAmI = useCase({
  name: 'account.read-own',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'one’s own roles' },
  run: async ({ tx, actor }): Promise<Me> => {
    if (actor.kind !== 'person') return { roles: [], units: [] }
    const memberships = await queries.membershipsOf(tx, actor.id)
    return {
      roles: [...new Set(memberships.map((each) => each.role))],
      units: memberships.flatMap((each) =>
        each.unit === null ? [] : [{ id: each.scope_id, name: each.unit }],
      ),
    }
  },
})

/** The demo's people, for the sign-in page. */
export const demoPersonas = useCase({
  name: 'account.list-demo',
  trace: 'refusals',
  input: z.object({}),
  needs: { openBecause: 'demo only: its people are invented' },
  run: ({ tx }) => queries.listPersonas(tx),
})
