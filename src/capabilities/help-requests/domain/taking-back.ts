/** For how long whoever sent an answer may take it back; so long the family does not see it. @source ADR-0028 */
export const holdSeconds = 10

/** When the family sees an answer that is sent now; the promise is kept then and not before. @source ADR-0028 */
export const releaseAt = (sent: Date): Date => new Date(sent.getTime() + holdSeconds * 1000)

export const mayTakeBack = (visibleAt: Date, now: Date): boolean => now < visibleAt
