import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { cancelHandOver, contact, decline, handOver, note } from '#capabilities/help-requests/index.ts'
import { hours, minutes } from '#platform/clock.ts'
import { languages } from '#platform/text.ts'
import { path } from '#web/paths.ts'
import { anOrdinaryWish, doorIn } from '#tests/support/requests.ts'
import { Visitor } from '#tests/support/visitor.ts'
import { createApp } from '#src/app.ts'
import { freshWorld } from '#tests/support/world.ts'

const ours = { 'sec-fetch-site': 'same-origin' }

/** What must never be found where it does not belong. Each is easily told from everything else. */
const secret = {
  phone: '040 7313 7313',
  mail: 'kanarialintu@perhe.example',
  text: 'Kanarialintu laulaa keittiössä',
  times: 'vain kanarian aikaan',
  not: 'ei kanarialle',
  interpreter: 'kanariankieli',
  message: 'Viesti kanarialta',
  answer: 'Vastaus kanarialle',
  note: 'Muistiinpano kanariasta',
  reason: 'Kanarian siirron syy',
  declined: 'Kanarian palautuksen syy',
  draft: 'Luonnos kanariasta',
  typo: 'kanaria-väärä@perhe',
  search: 'kanarialintu hakusana',
  agent: 'KanariaSelain/1.0',
  address: '203.0.113.77',
  cookie: 'kanariakeksi',
} as const

type Thread = {
  readonly codes: readonly string[]
  readonly tokens: readonly string[]
  readonly ids: readonly string[]
  readonly keys: readonly string[]
}

describe('what families write and how they are reached', () => {
  const world = freshWorld({ limitFactor: 1000 })
  let thread: Thread

  /** A whole thread with mistakes on the way, by forms and by the interface, over a mail server that fails at first. */
  before(async () => {
    const { deps } = world.product
    const app = createApp({ ...deps, limitFactor: 1000, config: { ...deps.config, trustedProxy: true } })
    const headers = { 'user-agent': secret.agent, 'x-forwarded-for': secret.address }
    const visitor = new Visitor(app)
    visitor.cookies.set('tracker', secret.cookie)
    const post = (address: string, form: Readonly<Record<string, string>>, as = visitor): Promise<Response> =>
      as.raw(address, { method: 'POST', headers: { ...ours, ...headers }, body: new URLSearchParams(form) })
    const json = (
      address: string,
      body: unknown,
      more: Readonly<Record<string, string>> = {},
    ): Promise<Response> =>
      visitor.raw(address, {
        method: 'POST',
        headers: { ...ours, ...headers, 'content-type': 'application/json', ...more },
        body: JSON.stringify(body),
      })

    await visitor.raw(`/haku?q=${encodeURIComponent(secret.search)}`, { headers })
    await visitor.raw(`/api/v1/services?q=${encodeURIComponent(secret.search)}`, { headers })
    for (const lang of languages) {
      await post(path('askAbout', lang), { text: secret.draft })
      await post(path('askContact', lang), { way: 'email', email: secret.typo, language: lang })
    }
    const wish = {
      ...anOrdinaryWish,
      text: secret.text,
      interpreter: secret.interpreter,
      contact: { way: 'email', value: secret.mail, times: secret.times, not: secret.not },
    }
    const keys = [randomUUID(), randomUUID(), randomUUID()]
    const receipts: { id: string; code: string }[] = []
    for (const [turn, body] of [
      wish,
      { ...wish, contact: { ...wish.contact, way: 'phone', value: secret.phone } },
      { ...wish, contact: null },
    ].entries()) {
      const sent = await json('/api/v1/help-requests', body, { 'idempotency-key': keys[turn] ?? '' })
      assert.equal(sent.status, 201)
      receipts.push((await sent.json()) as { id: string; code: string })
    }
    await json('/api/v1/help-requests', { ...wish, worry: 'huge' }, { 'idempotency-key': randomUUID() })
    await json(
      '/api/v1/help-requests',
      { ...wish, contact: { ...wish.contact, value: secret.typo } },
      { 'idempotency-key': randomUUID() },
    )
    await json('/api/v1/help-requests', { ...wish, text: secret.draft }, { 'idempotency-key': keys[0] ?? '' })
    await visitor.raw('/api/v1/help-requests', {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': randomUUID() },
      body: `{"text": "${secret.text}`,
    })

    const tokens: string[] = []
    const [first, second] = receipts
    if (first === undefined || second === undefined) throw new Error('nothing sent')
    await post(path('follow', 'fi'), { code: `${first.code}X` })
    await post(path('follow', 'fi'), { code: first.code })
    tokens.push(visitor.cookies.get('session') ?? '')
    await post(path('followed', 'fi'), { move: 'write', id: first.id, text: secret.message })
    await visitor.raw(`/api/v1/help-requests/follow/${second.code}`, { headers })
    await visitor.raw(`/api/v1/help-requests/follow/${second.code.slice(0, -1)}Z`, { headers })
    await json(`/api/v1/help-requests/follow/${second.code}/messages`, { text: secret.message })
    await visitor.raw(`/seuraa/${second.code}`, { headers })

    const worker = new Visitor(app)
    await post(path('signIn', 'fi'), { persona: 'guide' }, worker)
    tokens.push(worker.cookies.get('session') ?? '')
    const page = path('workRequest', 'fi', { id: first.id })
    await worker.raw(page)
    await post(page, { move: 'take' }, worker)
    await post(page, { move: 'answer', answerText: secret.answer, version: '1' }, worker)
    await post(page, { move: 'answer', answerText: secret.answer }, worker)
    const guide = world.as('guide')
    await note(guide, { id: first.id, text: secret.note })
    await contact(guide, { id: first.id, way: 'phone', reached: false })
    await handOver(guide, {
      id: first.id,
      toDoor: await doorIn(world, '17', 'family-social'),
      reason: secret.reason,
    })
    await decline(world.as('second-guide'), { id: first.id, reason: secret.declined })
    await handOver(guide, {
      id: first.id,
      toDoor: await doorIn(world, '17', 'family-social'),
      reason: secret.reason,
    })
    await cancelHandOver(guide, { id: first.id })
    await post(path('signIn', 'fi'), { email: secret.mail })
    await post(path('signIn', 'fi'), { email: secret.typo })
    await post(path('signIn', 'fi'), { email: 'aino.lehto@pohjanmaa.example' })
    await world.runJobs()
    tokens.push(...world.mails().flatMap((mail) => /linkki\/(\S+)/.exec(mail.text)?.[1] ?? []))
    await visitor.raw(path('signInLink', 'fi', { token: tokens.at(-1) ?? '' }), { headers })
    world.clock.advance(hours(80))
    await world.runJobs()
    // A database that fails in the middle of a request, with everything in its hands.
    const failing = createApp({
      ...deps,
      db: {
        ...deps.db,
        transaction: () =>
          Promise.reject(Object.assign(new Error('duplicate key'), { code: '23505', detail: secret.text })),
      },
    })
    await failing.request('/api/v1/help-requests', {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': randomUUID() },
      body: JSON.stringify(wish),
    })
    world.clock.advance(minutes(1))
    thread = {
      codes: receipts.map(({ code }) => code),
      tokens: tokens.filter((each) => each !== ''),
      ids: receipts.map(({ id }) => id),
      keys,
    }
    assert.equal(thread.tokens.length, 3)
  })

  const everything = (): readonly string[] => [
    ...Object.values(secret),
    secret.phone.replaceAll(' ', ''),
    ...thread.codes,
    ...thread.codes.map((code) => code.replaceAll('-', '')),
    ...thread.tokens,
    ...thread.keys,
  ]
  const assertNone = (where: string, haystack: string, needles: readonly string[] = everything()): void => {
    const lower = haystack.toLowerCase()
    for (const needle of needles) {
      const forms = [
        needle,
        encodeURIComponent(needle),
        Buffer.from(needle).toString('base64').replace(/=+$/, ''),
        Buffer.from(needle).toString('hex'),
        JSON.stringify(needle).slice(1, -1),
      ]
      for (const form of forms) assert.ok(!lower.includes(form.toLowerCase()), `${needle} is in ${where}`)
    }
    assert.doesNotMatch(haystack, /kanaria/i, where)
  }

  it('are in no line of the log', () => {
    assert.ok(world.log.length > 30)
    for (const line of world.log) assertNone('the log', line)
    assert.ok(
      world.log.some((line) => line.includes('request.failed')),
      'the failure itself is there',
    )
  })

  it('are in no measurement', () => {
    const text = world.product.deps.meters.text()
    assert.match(text, /request_seconds/)
    assertNone('the meters', text)
    assert.doesNotMatch(text, new RegExp(thread.ids.join('|')), 'nor is the name of any request')
  })

  it('are in no job, no trace and no mail to units and leads', async () => {
    const rows = await world.db.asOwner(async (tx) => {
      const jobs = await sql`select * from platform.job`.execute(tx)
      const entries = await sql`select * from platform.audit_entry`.execute(tx)
      return [...jobs.rows, ...entries.rows]
    })
    assert.ok(rows.length > 40)
    for (const row of rows) assertNone('a job or a trace', JSON.stringify(row))
    const inHouse = world.mails().filter((mail) => mail.to !== secret.mail)
    assert.ok(inHouse.length >= 8)
    const signIn = thread.tokens.slice(2)
    for (const mail of inHouse)
      assertNone(
        `a mail to ${mail.to}`,
        JSON.stringify(mail),
        everything().filter((each) => !signIn.includes(each)),
      )
  })

  it('are in the mail to the family only as its address', () => {
    const toFamily = world.mails().filter((mail) => mail.to === secret.mail)
    assert.ok(toFamily.length >= 1)
    for (const { subject, text } of toFamily) assertNone('the mail to the family', `${subject}\n${text}`)
  })

  it('cannot be read in a copy of the database without the key', async () => {
    const tables = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        name: string
      }>`select schemaname || '.' || tablename as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`.execute(tx)
      return rows.map(({ name }) => name)
    })
    let cells = 0
    for (const table of tables) {
      const rows = await world.db.asOwner(
        async (tx) =>
          (await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(tx)).rows,
      )
      for (const row of rows) {
        for (const [column, value] of Object.entries(row)) {
          if (value === null) continue
          cells += 1
          const text =
            value instanceof Uint8Array
              ? [Buffer.from(value).toString('latin1'), Buffer.from(value).toString('utf8')]
              : [typeof value === 'string' ? value : JSON.stringify(value)]
          for (const each of text) assertNone(`${table}.${column}`, each)
        }
      }
    }
    assert.ok(cells > 5000, `${cells} cells were read`)
  })

  it('can be read with the key, and are all there', async () => {
    const { crypto } = world.product.deps
    const opened = await world.db.asOwner(async (tx) => {
      const texts: string[] = []
      for (const [table, columns] of Object.entries({
        help_request: ['text_sealed', 'contact_sealed', 'interpreter_sealed'],
        message: ['text_sealed'],
        note: ['text_sealed'],
        hand_over: ['reason_sealed', 'decline_reason_sealed'],
        draft: ['answers_sealed'],
      })) {
        const { rows } = await sql<
          Record<string, unknown>
        >`select * from ${sql.table(`help_requests.${table}`)}`.execute(tx)
        for (const row of rows)
          for (const column of columns)
            if (row[column] instanceof Uint8Array) texts.push(crypto.open(row[column]))
      }
      return texts.join('\n')
    })
    for (const each of [
      secret.phone,
      secret.mail,
      secret.text,
      secret.times,
      secret.interpreter,
      secret.message,
      secret.answer,
      secret.note,
      secret.reason,
      secret.declined,
      secret.draft,
    ]) {
      assert.ok(opened.includes(each), each)
    }
  })

  it('leave nothing of the person with an anonymous request: no contact, address, browser, cookie or session', async () => {
    const anonymous = thread.ids[2] ?? ''
    const { row, sessions, traces } = await world.db.asOwner(async (tx) => {
      const requests = await sql<
        Record<string, unknown>
      >`select * from help_requests.help_request where id = ${anonymous}`.execute(tx)
      const ofCode = await sql<{
        count: number
      }>`select count(*) as count from accounts.session s join help_requests.help_request r on r.code_hash = s.code_hash where r.id = ${anonymous}`.execute(
        tx,
      )
      const entries = await sql<{
        actor_kind: string
        actor_id: string | null
        about: Record<string, unknown>
      }>`
        select actor_kind, actor_id, about from platform.audit_entry where about->>'helpRequest' = ${anonymous}`.execute(
        tx,
      )
      return { row: requests.rows[0] ?? {}, sessions: ofCode.rows[0]?.count, traces: entries.rows }
    })
    const filled = Object.entries(row)
      .filter(([, value]) => value !== null)
      .map(([column]) => column)
    assert.deepEqual(filled.toSorted(), [
      'arrived_at',
      'changed_at',
      'channel',
      'code_hash',
      'county',
      'door_id',
      'for_whom',
      'hand_overs',
      'id',
      'interpreter_sealed',
      'is_protected',
      'language',
      'level',
      'municipality',
      'state',
      'text_sealed',
      'topics',
      'unit_id',
      'version',
      'worry',
    ])
    assert.equal(sessions, 0)
    assert.deepEqual(
      traces.map(({ actor_kind, actor_id }) => [actor_kind, actor_id]),
      [['public', null]],
    )
    assert.deepEqual(Object.keys(traces[0]?.about ?? {}).toSorted(), [
      'channel',
      'door',
      'helpRequest',
      'urgent',
    ])
  })
})
