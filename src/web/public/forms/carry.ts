import type { PageArgs } from '#web/page.ts'
import { cookie } from '#web/page.ts'
import { type Filling, longestSealed, openFilling, sealFilling } from './filling.ts'

/** A cookie holds less than four kilobytes, so what is longer goes in two. */
const names = ['form-a', 'form-b'] as const
const perCookie = longestSealed / names.length

/**
 * Takes a filled form along to the request for help, in the browser alone and sealed: nothing of it is stored here before
 * the request is sent. Ends with the browser's session, when it is sent, or when the person leaves it out.
 * @source ADR-0030
 */
export function carryAlong(args: PageArgs, filling: Filling): readonly string[] {
  const sealed = sealFilling(args.deps.crypto, filling)
  return names.map((name, index) => {
    const part = sealed.slice(index * perCookie, (index + 1) * perCookie)
    return cookie(args.deps.config, name, part, part === '' ? 0 : null)
  })
}

/** The sealed form that goes along, or null. */
export function sealedAlong(args: PageArgs): string | null {
  const sealed = names.map((name) => args.cookie(name) ?? '').join('')
  return sealed === '' || openFilling(args.deps.crypto, sealed, args.caller.clock.now()) === null
    ? null
    : sealed
}

/** Ends the cookies, where there are any. */
export const leaveOut = (args: PageArgs): readonly string[] =>
  names.flatMap((name) => (args.cookie(name) === null ? [] : [cookie(args.deps.config, name, '', 0)]))
