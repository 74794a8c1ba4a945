import type { Database } from '#platform/db/database.ts'

type Heard = (payload: string) => void

/** Streams that are open, and what feeds them. One for each process. */
export type Live = {
  /** Hears a channel of the database until the returned function is called. */
  readonly hear: (channel: string, heard: Heard) => Promise<() => void>
  /** A place among the open streams, or null when all of this one's, or all there are, are taken. */
  readonly enter: (who: string, end: () => void) => (() => void) | null
  readonly open: () => number
  /** Ends every stream and lets no new one in: a server that stops waits for its answers, and these never end by themselves. */
  readonly close: () => void
}

/** A stream holds a connection, not a thread: many fit. One browser needs few. */
const most = { inAll: 2_000, each: 6 }

export function createLive(db: Pick<Database, 'listen'>, limits = most): Live {
  const channels = new Map<string, { readonly ready: Promise<void>; readonly heard: Set<Heard> }>()
  const ends = new Set<() => void>()
  const byWho = new Map<string, number>()
  let isClosed = false

  return {
    hear: async (channel, heard) => {
      let found = channels.get(channel)
      if (found === undefined) {
        const everyone = new Set<Heard>()
        const ready = db.listen(channel, (payload) => {
          for (const each of everyone) each(payload)
        })
        found = { ready, heard: everyone }
        channels.set(channel, found)
        // A database that was away is asked again by the next one who wants to hear.
        ready.catch(() => channels.delete(channel))
      }
      found.heard.add(heard)
      await found.ready
      return () => found.heard.delete(heard)
    },
    enter: (who, end) => {
      const own = byWho.get(who) ?? 0
      if (isClosed || ends.size >= limits.inAll || own >= limits.each) return null
      byWho.set(who, own + 1)
      ends.add(end)
      let isIn = true
      return () => {
        if (!isIn) return
        isIn = false
        ends.delete(end)
        const left = (byWho.get(who) ?? 1) - 1
        if (left === 0) byWho.delete(who)
        else byWho.set(who, left)
      }
    },
    open: () => ends.size,
    close: () => {
      isClosed = true
      for (const end of ends) end()
    },
  }
}
