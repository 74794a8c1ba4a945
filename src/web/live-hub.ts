import type { Database } from '#platform/db/database.ts'

/** Streams that are open, and what feeds them. One for each process. */
export type Live = {
  /** Hears a channel of the database until the returned function is called. */
  readonly hear: Database['listen']
  /** A place among the open streams, or null when all of this one's, or all there are, are taken. */
  readonly enter: (who: string, end: () => void) => (() => void) | null
  readonly open: () => number
  /** Ends every stream and lets no new one in: a server that stops waits for its answers, and these never end by themselves. */
  readonly close: () => void
}

/** A stream holds a connection, not a thread: many fit. One browser needs few. */
const most = { inAll: 2_000, each: 6 }

export function createLive(db: Pick<Database, 'listen'>, limits = most): Live {
  const ends = new Set<() => void>()
  const byWho = new Map<string, number>()
  let isClosed = false

  return {
    hear: db.listen,
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
