import { newToken } from '#platform/ids.ts'
import { one, type PageArgs } from '#web/page.ts'

/**
 * The key under which a form is sent. A refused form keeps its own, so that pressed twice it is one; where that key has
 * been used with other words it gets a new one, so that what was added can be sent too and is never lost.
 */
export function keyFor({ problems }: Pick<PageArgs, 'problems'>): string {
  if (problems === null || problems.refusal.code === 'statutory-contact.key-used') return newToken()
  const key = one(problems.form, 'key')
  return key === '' ? newToken() : key
}
