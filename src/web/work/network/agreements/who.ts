import type { PageArgs } from '#web/page.ts'

/** Whether the asker leads somewhere, so that what is bought is theirs to read. */
export const leadsSomewhere = ({ me }: PageArgs): boolean =>
  (me?.roles ?? []).some((role) => role === 'coordinator' || role === 'county-leader' || role === 'area-lead')
