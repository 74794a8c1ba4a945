/**
 * Runs what concerns one thing one after the other within this process, in the order of asking. Two hundred who want the same seat
 * would otherwise each hold a connection to the database while they wait for its row, and everybody else would wait with them. What
 * is right does not stand on this: between processes the row's own lock decides.
 */
export function createTurns(): <T>(of: string, run: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>()
  return (of, run) => {
    const before = last.get(of) ?? Promise.resolve()
    const own = before.then(run)
    const settled = own.then(
      () => {},
      () => {},
    )
    last.set(of, settled)
    void settled.then(() => {
      if (last.get(of) === settled) last.delete(of)
    })
    return own
  }
}
