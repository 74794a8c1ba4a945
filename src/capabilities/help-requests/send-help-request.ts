import { z } from 'zod'
import { useCase } from '#platform/use-case.ts'
import { promiseGiven } from './domain/escalation.ts'
import { channels } from './domain/routing.ts'
import { type Arrival, chooseDoor, helpRequestShape, type Receipt, receive } from './receive.ts'

/** Where a request of this kind would go: shown on the check page before anything is sent. */
export const previewDoor = useCase({
  name: 'help-request.preview',
  trace: 'refusals',
  input: helpRequestShape
    .pick({ topics: true, municipality: true, protectedAddress: true })
    .extend({ county: z.string().length(2) }),
  needs: { openBecause: 'says who would read the request before it is sent' },
  run: async (ctx, input) => {
    const door = await chooseDoor(
      ctx,
      input.county,
      input.municipality,
      input.topics,
      null,
      input.protectedAddress,
    )
    return { door, promisedBy: promiseGiven(ctx.now, door).dueAt }
  },
})

/**
 * Pyydä apua. The same key with the same body gives the same receipt however often it is sent; with another body it is
 * a conflict. An anonymous request stores nothing of who sent it: no address, agent, cookie or contact.
 * @source R13, R16, R19, ADR-0010
 */
export const sendHelpRequest = useCase({
  name: 'help-request.send',
  input: z.object({
    key: z.string().min(8).max(200),
    /** The request as it came, byte for byte: compared before it is read. */
    body: z.string().max(64_000),
    /** Whoever sends, for the limit only: hashed with the day, never stored with the request. */
    from: z.string().max(200),
    countyOf: z.custom<(municipality: string) => string | null>((value) => typeof value === 'function'),
    request: z.unknown(),
    channel: z.enum(channels).default('web'),
    alsoRead: z.array(z.string().max(4000)).max(100).default([]),
    along: z
      .custom<Arrival['along']>((value) => value === undefined || typeof value === 'function')
      .optional(),
  }),
  needs: { openBecause: 'anybody may ask for help, without an account' },
  // Wide enough for a school or a library behind one address; only a flood meets it.
  limits: ({ from }) => [{ limit: { name: 'send', count: 60, perMinutes: 60 }, who: from }],
  run: (ctx, input): Promise<Receipt> => receive(ctx, { ...input, arrivedAt: ctx.now, recorded: null }),
})
