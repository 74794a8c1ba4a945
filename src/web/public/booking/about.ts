import type { PageArgs } from '#web/page.ts'

/** What a worker books a time for. */
export type About = { readonly kind: 'help-request' | 'referral'; readonly id: string }

/** As addresses and forms name it. */
const fields = [
  ['pyynto', 'help-request'],
  ['lahete', 'referral'],
] as const

export const isId = (text: string): boolean => /^[\da-f-]{36}$/i.test(text)

/** Only a worker books for a request or a referral; of anybody else the address says nothing. */
export function aboutOf({ caller }: PageArgs, said: (field: string) => string): About | null {
  if (caller.actor.kind !== 'person') return null
  const found = fields.find(([field]) => isId(said(field)))
  return found === undefined ? null : { kind: found[1], id: said(found[0]) }
}

/** The same in an address, for the pages on the way. */
export const aboutQuery = (about: About | null): { readonly pyynto?: string; readonly lahete?: string } =>
  about === null ? {} : about.kind === 'referral' ? { lahete: about.id } : { pyynto: about.id }
