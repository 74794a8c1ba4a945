import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import '#src/start/product.ts'
import '#api/v1/api.ts'
import '#web/routes.ts'
import { allUseCases, type Definition } from '#platform/use-case.ts'

/**
 * What cannot be taken back, or opens what was closed, asks for a proof given within the last minutes (ASVS 7.5.3): taking data
 * out, opening in an emergency, consent and its end, roles, accounts and passkeys. By the names of use cases, so that a new one
 * of these kinds cannot come without it.
 */
const mustBeFresh: readonly RegExp[] = [
  /^role\./,
  /^account\.(add|change|make-inactive|take-back)$/,
  /^passkey\.(remove|remove-all|make-code)$/,
  /^emergency\.open$/,
  /^family-consent\.(give|give-own|note|withdraw)$/,
  /^family-(ban|ground)\./,
  /^follow-code\.act$/,
  /^family\.end-protection$/,
  /^log-hold\.set$/,
  /^my-data\.export$/,
  /^case\.export$/,
  /^meeting\.note-consent$/,
]

/** Asks it in its own words, since a mailed link with a code is another way in. */
const asksItself: ReadonlySet<string> = new Set(['passkey.register'])

/** What is about families is strong at the least, reading one's own part of it too; a job has nobody to ask. */
const families =
  /^(family|family-\w+|emergency|my-data|who-looked|data-request|access-log|reading-alert|case|case-\w+|limit|section|meeting|agenda|plan|join)\./
/**
 * About no family: one's own sign-ins, which must be easy to end, whom one may turn to, the county's rules; a job; an answer to an
 * invitation by its signed link, which tells time and place alone.
 */
const aboutNobody =
  /^(member-session\.|advisers\.read$|family\.retention$|case\.units-to-ask$|case-settings\.read$|join\.propose$|meeting\.(read|answer)-invitation$)/

const named = ({ name, proof }: Definition): string => `${name}: ${proof ?? 'none'}`

describe('a use case', () => {
  const all = allUseCases()

  it('that changes rights or takes data out asks for a proof given just now', () => {
    const meant = all.filter(({ name }) => mustBeFresh.some((pattern) => pattern.test(name)))
    assert.ok(meant.length >= 15, `${meant.length}`)
    assert.deepEqual(
      meant.filter(({ proof, name }) => proof !== 'fresh' && !asksItself.has(name)).map(named),
      [],
    )
  })

  it('that is about families asks for a strong sign-in at the least, whoever may use it', () => {
    const meant = all.filter(
      ({ name, needs }) => (families.test(name) || 'memberBecause' in needs) && !aboutNobody.test(name),
    )
    assert.ok(meant.length >= 60, `${meant.length}`)
    assert.deepEqual(meant.filter(({ proof }) => proof === null).map(named), [])
  })

  it('says so in a name that stands once', () => {
    const names = all.map(({ name }) => name)
    assert.equal(new Set(names).size, names.length)
  })
})
