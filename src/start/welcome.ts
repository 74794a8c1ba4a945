import { demoPersonas } from '#capabilities/accounts/index.ts'
import { anyone } from '#platform/actor.ts'
import { systemClock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { createCrypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import { demoMemberPersonas } from '#seed/demo/families/people.ts'
import { demoFollowCode } from '#seed/demo/load-requests.ts'
import { personas } from '#seed/demo/personas.ts'

/** The printed greeting: where everything is and as whom one may look around. */
export async function welcome(start: {
  config: Config
  db: Database
  port: number
  mailUrl: string | null
  smsUrl: string | null
  handlingUrl: string | null
  providerUrl: string | null
  seconds: number
  write: (line: string) => void
}): Promise<void> {
  const { config, db, port, write } = start
  const base = config.production
    ? config.publicUrl
    : `http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${port}`
  const where = db.kind === 'embedded' ? `embedded database in ${config.dataDir}` : 'PostgreSQL server'
  write('')
  write(`Perhetalo is open at ${base}/  (${start.seconds.toFixed(1)} s, ${where})`)
  write(`  Families       ${base}/   ${base}/sv   ${base}/en`)
  write(`  Ask for help   ${base}/pyyda-apua     Follow ${base}/seuraa     Own family ${base}/oma`)
  write(`  Professionals  ${base}/tyo            Leaders ${base}/johto     Admin ${base}/hallinta`)
  write(`  Machines       ${base}/api            Health ${base}/healthz    Components ${base}/dev/ui`)
  if (start.mailUrl !== null) write(`  Demo mail      ${start.mailUrl}`)
  if (start.smsUrl !== null) write(`  Demo phones    ${start.smsUrl}`)
  if (start.handlingUrl !== null)
    write(`  Demo handling  ${start.handlingUrl}   (where notifications arrive)`)
  if (start.providerUrl !== null)
    write(
      `  Demo identity  ${start.providerUrl}   (where families and workers prove who they are: ${base}/oma/kirjaudu)`,
    )
  if (!config.demo) return

  const crypto = createCrypto(config.secrets)
  const people = await demoPersonas({ db, crypto, clock: systemClock, actor: anyone, limitFactor: 1 }, {})
  const byKey = new Map(people.map((person) => [person.key, person]))
  write('')
  write('Demo people (one click at /kirjaudu; all invented):')
  for (const { key } of personas) {
    const person = byKey.get(key)
    if (person === undefined) continue
    write(
      `  ${person.name.padEnd(22)} ${(person.title.en ?? person.title.fi ?? '').padEnd(34)} ${person.roles.join(', ').padEnd(22)} ${person.email}`,
    )
  }
  write(`  A parent follows a request with the code ${demoFollowCode(crypto)}`)
  if (start.providerUrl !== null) {
    write('')
    write(
      `Demo families (at ${base}/oma/kirjaudu choose any county and the button; then choose who you are):`,
    )
    for (const { name, persona } of demoMemberPersonas)
      write(`  ${name.padEnd(22)} ${persona.en ?? persona.fi ?? ''}`)
  }
  if (base.startsWith('http:')) {
    write('')
    write(
      'Note: over plain http the cookies lack Secure and the __Host- prefix. Good enough for a look on your own machine only.',
    )
  }
}
