/** Files of a request's messages: for whoever may read the request. */
import { z } from 'zod'
import { filesOf, openFile, type KeptFile, type OpenedFile } from '#platform/attachments.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { helpRequestAccess } from './access.ts'
import { messageOwner } from './answering.ts'
import { isMessageOf } from './queries-receiving.ts'
import { requestOfCode } from './queries-views.ts'

async function fileOfRequest(ctx: Ctx, file: string, requestId: string): Promise<OpenedFile> {
  const opened = await openFile(ctx.tx, ctx.crypto, file)
  const { kind, id } = opened.owner
  if (kind !== messageOwner || !(await isMessageOf(ctx.tx, id, requestId))) throw notFound()
  return opened
}

/** One file of a request, for a worker with a relation to it. */
export const readFile = useCase({
  name: 'help-request.read-file',
  input: z.object({ id: z.uuid(), file: z.uuid() }),
  needs: helpRequestAccess.read,
  id: ({ id }) => id,
  run: (ctx, { id, file }): Promise<OpenedFile> => {
    ctx.about({ helpRequest: id, file })
    return fileOfRequest(ctx, file, id)
  },
})

/** One file of the family's own request. */
export const readOwnFile = useCase({
  name: 'help-request.read-own-file',
  input: z.object({ file: z.uuid() }),
  needs: { openBecause: 'shows only a file of the request of the code that the caller holds' },
  run: async (ctx, { file }): Promise<OpenedFile> => {
    if (ctx.actor.kind !== 'code') throw new Refusal('not-signed-in', 'not-signed-in')
    const request = await requestOfCode(ctx.tx)
    if (request === undefined) throw notFound()
    ctx.about({ county: request.county, helpRequest: request.id, file })
    return fileOfRequest(ctx, file, request.id)
  },
})

/** The files of messages, by message. */
export async function filesByMessage(
  ctx: Ctx,
  messages: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, readonly KeptFile[]>> {
  const files = await filesOf(
    ctx.tx,
    ctx.crypto,
    messages.map(({ id }) => ({ kind: messageOwner, id })),
  )
  return new Map(
    [...Map.groupBy(files, ({ owner }) => owner.id)].map(([message, kept]) => [
      message,
      kept.map(({ id, name, type, size }) => ({ id, name, type, size })),
    ]),
  )
}
