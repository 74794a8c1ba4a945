import { z } from 'zod'
import { readOwnPasskeys, removePasskey, renamePasskey } from '#capabilities/accounts/index.ts'
import { demoPasskey } from '#seed/demo/load-passkeys.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { id, idParams, instant, iso, isoOrNull } from './shapes.ts'

const ours = { ...noInput, tag: 'People', auth: 'person', reach: 'private' } as const

const list = operation({
  ...ours,
  method: 'get',
  path: '/own-passkeys',
  summary: 'See one’s own passkeys',
  description:
    'A passkey is made, and used, in a browser with the device that keeps it: on the page of one’s own sign-ins. A program reads, names and removes them.',
  answers: {
    200: {
      description: 'Oldest first.',
      schema: z.object({
        items: z.array(z.object({ id, name: z.string(), createdAt: instant, usedAt: instant.nullable() })),
      }),
    },
  },
  example: () => ({ as: demoPasskey.of, status: 200 }),
  run: async ({ caller, deps }) => {
    const { passkeys } = await readOwnPasskeys(caller, { origin: deps.config.publicUrl })
    return {
      status: 200,
      body: {
        items: passkeys.map((each) => ({
          id: each.id,
          name: each.name,
          createdAt: iso(each.created_at),
          usedAt: isoOrNull(each.used_at),
        })),
      },
    }
  },
})

const rename = operation({
  ...ours,
  method: 'put',
  path: '/own-passkeys/{id}',
  summary: 'Name one of one’s own passkeys',
  params: idParams,
  body: z.object({ name: z.string().min(1).max(60) }),
  answers: { 204: { description: 'Named.' } },
  example: () => ({
    as: demoPasskey.of,
    params: { id: demoPasskey.id },
    body: { name: 'Vanha puhelin' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await renamePasskey(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const remove = operation({
  ...ours,
  method: 'delete',
  path: '/own-passkeys/{id}',
  summary: 'Remove one of one’s own passkeys',
  description:
    'It opens nothing more. A mail tells so. Needs a proof given within the last quarter of an hour.',
  params: idParams,
  problems: [403],
  answers: { 204: { description: 'Removed.' } },
  example: () => ({ as: demoPasskey.of, params: { id: demoPasskey.id }, status: 204 }),
  run: async ({ caller, params }) => {
    await removePasskey(caller, params)
    return { status: 204 }
  },
})

/** One’s own passkeys, as far as no browser is needed. */
export const ownPasskeyOperations: readonly Operation[] = [list, rename, remove]
