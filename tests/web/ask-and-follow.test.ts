import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { answer, handOver, openByCode, resolve, take } from '#capabilities/help-requests/index.ts'
import { days, hours, minutes } from '#platform/clock.ts'
import { type Language, languages } from '#platform/text.ts'
import { doorIn, wordsOfDanger } from '#tests/support/requests.ts'
import type { Visit, Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'
import { path } from '#web/paths.ts'

type Given = {
  readonly forWhom?: string
  readonly text?: string
  readonly topics?: readonly string[]
  readonly place?: string
  readonly contact?: Readonly<Record<string, string>>
}

const anonymous = { way: 'anonymous', phone: '', email: '', times: '', not: '', interpreter: '' }
const byText = {
  ...anonymous,
  way: 'text-message',
  phone: '040 000 0009',
  times: 'klo 12–14',
  not: 'Älkää soittako',
}

/** From the first question to the check page, one form after the other. */
async function answerAll(visitor: Visitor, lang: Language, given: Given = {}): Promise<Visit> {
  await visitor.post(path('ask', lang), { forWhom: given.forWhom ?? 'own-family' })
  await visitor.post(path('askAbout', lang), {
    text: given.text ?? 'Uni on vähissä.',
    topics: given.topics ?? [],
  })
  await visitor.post(path('askWorry', lang), { worry: 'small' })
  await visitor.post(path('askWhere', lang), { place: given.place ?? 'Vaasa' })
  return visitor.post(path('askContact', lang), { language: lang, ...(given.contact ?? anonymous) })
}

function found(visit: Visit, pattern: RegExp): string {
  const match = pattern.exec(visit.body)?.[1]
  assert.ok(match !== undefined, `${visit.path} has no ${pattern}: ${visit.status}`)
  return match
}
const readyIn = (check: Visit): string => found(check, /name="request" value="([\w-]+)"/)
const codeIn = (receipt: Visit): string =>
  found(receipt, /class="follow-code"[^>]*>(.*?)<\/p>/).replaceAll('<wbr/>', '')
const idIn = (followed: Visit): string => found(followed, /name="id" value="([\w-]+)"/)
const values = (visit: Visit, name: string): string[] =>
  [...visit.body.matchAll(new RegExp(`name="${name}" value="([^"]*)" checked`, 'g'))].map(
    (match) => match[1] ?? '',
  )

describe('asking for help and following the request, by forms alone', () => {
  const world = freshWorld()
  beforeEach(() => world.clear())

  const count = (): Promise<number> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        n: number
      }>`select count(*)::int as n from help_requests.help_request`.execute(tx)
      return rows[0]?.n ?? 0
    })
  const theRow = (): Promise<Record<string, unknown>> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<Record<string, unknown>>`select * from help_requests.help_request`.execute(
        tx,
      )
      assert.equal(rows.length, 1)
      return rows[0] ?? {}
    })

  /** Sends the request that the check page shows and opens it with its code. */
  async function sendAndFollow(
    visitor: Visitor,
    lang: Language,
    given: Given = {},
  ): Promise<{ code: string; followed: Visit }> {
    const check = await answerAll(visitor, lang, given)
    const code = codeIn(await visitor.post(path('askCheck', lang), { request: readyIn(check) }))
    return { code, followed: await visitor.post(path('follow', lang), { code }) }
  }

  for (const lang of languages) {
    it(`goes from the first question to an answer (${lang})`, async () => {
      const visitor = world.visitor()
      const seen: Visit[] = []
      const add = (visit: Visit): Visit => {
        seen.push(visit)
        return visit
      }
      add(await visitor.get(path('ask', lang)))
      add(await visitor.post(path('ask', lang), { forWhom: 'child' }))
      add(
        await visitor.post(path('askAbout', lang), {
          text: 'Taapero valvottaa.',
          topics: ['tiredness', 'parenting'],
        }),
      )
      add(await visitor.post(path('askWorry', lang), { worry: 'small' }))
      add(await visitor.post(path('askWhere', lang), { place: lang === 'sv' ? 'Vasa' : 'vaasa ' }))
      const check = add(await visitor.post(path('askContact', lang), { language: lang, ...byText }))
      assert.equal(check.path, path('askCheck', lang))
      assert.match(check.body, /Taapero valvottaa\./)
      assert.match(check.body, /040 000 0009/)
      const receipt = add(await visitor.post(path('askCheck', lang), { request: readyIn(check) }))
      assert.equal(receipt.path, path('askReceipt', lang))
      // Three working days from Monday morning, when family social services close.
      assert.match(
        receipt.body,
        { fi: /torstaina 5\.3\. klo 15/, sv: /torsdag 5\.3 kl\. 15/, en: /Thursday 5 March at 15/ }[lang],
      )
      const code = codeIn(receipt)
      assert.match(code, /^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}-[0-9A-Z]{6}$/)

      const { id } = await openByCode(world.anyone, { code, from: 'test' })
      await take(world.as('family-social-worker-17'), { id })
      await answer(world.as('family-social-worker-17'), { id, text: 'Kotipalvelusta voi tulla apua.' })
      // Until then the worker may take it back.
      world.clock.advance(60_000)
      const followed = add(
        await visitor.post(path('follow', lang), { code: ` ${code.toLowerCase().replaceAll('-', ' ')}` }),
      )
      assert.equal(followed.path, path('followed', lang))
      assert.match(followed.body, /Kotipalvelusta voi tulla apua\./)
      assert.match(followed.body, /Taapero valvottaa\./)
      assert.match(
        followed.body,
        { fi: /Pidimme lupauksen/, sv: /Vi höll löftet/, en: /We kept the promise/ }[lang],
      )

      for (const visit of seen) {
        assert.equal(visit.status, 200, visit.path)
        assert.equal(visit.headers.get('cache-control'), 'no-store', visit.path)
        const isFollowed = visit.path === path('followed', lang)
        assert.equal(
          visit.headers.get('referrer-policy'),
          isFollowed ? 'no-referrer' : 'same-origin',
          visit.path,
        )
        assert.ok(!visit.path.includes(code), 'no code in an address')
        assert.match(visit.body, new RegExp(`<html lang="${lang}"`))
        assert.doesNotMatch(visit.body, /undefined|\[object/)
        assert.equal((visit.body.match(/<h1/g) ?? []).length, 1, visit.path)
      }
      assert.ok(!world.log.some((line) => line.includes(code.slice(0, 11))), 'no code in the log')
    })
  }

  it('gives a double send the same code and stores one request', async () => {
    const visitor = world.visitor()
    const check = await answerAll(visitor, 'fi')
    const request = readyIn(check)
    const first = codeIn(await visitor.post(path('askCheck', 'fi'), { request }))
    const second = codeIn(await visitor.post(path('askCheck', 'fi'), { request }))
    assert.equal(second, first)
    assert.equal(await count(), 1)
    assert.ok(!visitor.cookies.has('draft'), 'the draft is gone once it is sent')
    assert.equal(
      (await visitor.get(path('askCheck', 'fi'))).path,
      path('askReceipt', 'fi'),
      'back leads to the receipt',
    )
  })

  it('survives a reload, going back and changing an answer', async () => {
    const visitor = world.visitor()
    await answerAll(visitor, 'fi', { text: 'Sanani\nkahdella rivillä', topics: ['school'] })
    const about = await visitor.get(`${path('askAbout', 'fi')}?muuta=1`)
    assert.match(about.body, /Sanani\nkahdella rivillä<\/textarea>/)
    assert.deepEqual(values(about, 'topics'), ['school'])
    const check = await visitor.post(path('askAbout', 'fi'), { text: 'Toiset sanat', topics: [], muuta: '1' })
    assert.equal(check.path, path('askCheck', 'fi'), 'back to the check at once')
    assert.match(check.body, /Toiset sanat/)
    assert.doesNotMatch(check.body, /Sanani/)
  })

  it('refuses a changed request with a key that is used, and shows the way to the first', async () => {
    const visitor = world.visitor()
    const old = readyIn(await answerAll(visitor, 'fi'))
    const changed = await visitor.post(path('askWorry', 'fi'), { worry: 'big', muuta: '1' })
    await visitor.post(path('askCheck', 'fi'), { request: readyIn(changed) })
    const refused = await visitor.post(path('askCheck', 'fi'), { request: old })
    assert.equal(refused.status, 409)
    assert.match(refused.body, /on jo lähetetty/)
    assert.match(refused.body, /href="\/seuraa"/)
    assert.equal(await count(), 1)
  })

  it('sends to the first unanswered question instead of the check', async () => {
    const visitor = world.visitor()
    assert.equal((await visitor.get(path('askCheck', 'sv'))).path, path('ask', 'sv'))
    await visitor.post(path('askWorry', 'sv'), { worry: 'small' })
    assert.equal((await visitor.get(path('askCheck', 'sv'))).path, path('ask', 'sv'))
    await visitor.post(path('ask', 'sv'), { forWhom: 'child' })
    assert.equal((await visitor.get(path('askCheck', 'sv'))).path, path('askAbout', 'sv'))
    assert.equal(
      (await visitor.post(path('askCheck', 'sv'), { request: 'forged' })).path,
      path('askAbout', 'sv'),
    )
    for (const name of ['askWhere', 'askContact', 'askWorry'] as const) {
      assert.equal((await world.visitor().get(path(name, 'sv'))).status, 200, 'opens with nothing answered')
    }
  })

  it('keeps what was typed when something must be mended', async () => {
    const visitor = world.visitor()
    const nobody = await visitor.post(path('ask', 'fi'), {})
    assert.equal(nobody.status, 422)
    assert.match(nobody.body, /href="#forWhom"/)

    const long = 'ä'.repeat(4001)
    const about = await visitor.post(path('askAbout', 'fi'), { text: long, topics: ['school'] })
    assert.equal(about.status, 422)
    assert.ok(about.body.includes(long))
    assert.deepEqual(values(about, 'topics'), ['school'])

    const where = await visitor.post(path('askWhere', 'fi'), { place: 'Atlantis' })
    assert.equal(where.status, 422)
    assert.match(where.body, /value="Atlantis"/)
    assert.equal((await visitor.post(path('askWhere', 'fi'), { place: 'Rovaniemi' })).status, 422)

    const contact = await visitor.post(path('askContact', 'fi'), {
      ...byText,
      language: 'sv',
      way: 'email',
      email: 'nimi',
      not: 'Ei iltaisin',
    })
    assert.equal(contact.status, 422)
    assert.match(contact.body, /href="#email"/)
    assert.match(contact.body, /value="nimi"/)
    assert.match(contact.body, /value="Ei iltaisin"/)
    assert.deepEqual(values(contact, 'language'), ['sv'])
  })

  it('answers danger at once with numbers, blocks nothing and marks the request', async () => {
    const visitor = world.visitor()
    const next = await visitor.post(path('askAbout', 'fi'), { text: wordsOfDanger })
    assert.equal(next.path, path('askWorry', 'fi'))
    assert.ok(next.body.indexOf('crisis-card') < next.body.indexOf('<h1'), 'the card comes first')
    assert.match(next.body, /href="tel:112"[\s\S]*Nollalinja/)
    const { followed } = await sendAndFollow(visitor, 'fi', { text: wordsOfDanger })
    assert.equal((await theRow())['urgent_class'], 'violence')
    assert.match(followed.body, /crisis-card/)
  })

  it('answers exhaustion gently, without alarm', async () => {
    const next = await world.visitor().post(path('askAbout', 'sv'), { text: 'Jag orkar inte mera' })
    assert.doesNotMatch(next.body, /crisis-card/)
    assert.match(next.body, /notice--gentle/)
  })

  it('stores nothing of who sends an anonymous request, also after a number was typed', async () => {
    const visitor = world.visitor()
    await visitor.post(path('askContact', 'fi'), { ...byText, language: 'fi' })
    const token = visitor.cookies.get('draft') ?? ''
    await sendAndFollow(visitor, 'fi', { contact: { ...anonymous, phone: '040 000 0009' } })
    const row = await theRow()
    assert.deepEqual(
      [row['level'], row['contact_sealed'], row['interpreter_sealed']],
      ['anonymous', null, null],
    )
    const everything = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ all: string }>`
        select (select json_agg(r)::text from help_requests.help_request r) || (select json_agg(s)::text from help_requests.submission s)
          || coalesce((select json_agg(d)::text from help_requests.draft d), '') as all`.execute(tx)
      return rows[0]?.all ?? ''
    })
    assert.ok(token.length > 20)
    assert.ok(!everything.includes(token) && !everything.includes('0009'))
    const traces = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ entry: string }>`select e::text as entry from platform.audit_entry e
        where e::text like '%help-request.send%'`.execute(tx)
      return rows.map(({ entry }) => entry)
    })
    assert.equal(traces.length, 1)
  })

  it('asks as nobody even in a browser where a worker is signed in', async () => {
    const visitor = world.visitor()
    await visitor.signIn('guide')
    const check = await answerAll(visitor, 'fi')
    await visitor.post(path('askCheck', 'fi'), { request: readyIn(check) })
    const { id } = world.actor('guide')
    const named = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from platform.audit_entry e
        where e::text like '%help-request.send%' and e::text like ${`%${id}%`}`.execute(tx)
      return rows[0]?.n
    })
    assert.equal(named, 0)
  })

  it('speaks to children and young people in their own words to the end', async () => {
    const visitor = world.visitor()
    const start = await visitor.get(`${path('ask', 'fi')}?nuori=1`)
    assert.match(start.body, /Kuka tarvitsee apua\?/)
    assert.deepEqual(values(start, 'forWhom'), ['myself-young'])
    await visitor.post(path('ask', 'fi'), { forWhom: 'someone-else', nuori: '1' })
    assert.match((await visitor.get(path('askWorry', 'fi'))).body, /Miltä tilanne tuntuu\?/)
    assert.match((await visitor.get(`${path('askWorry', 'fi')}?nuori=0`)).body, /Kuinka suuri huoli/)
  })

  it('takes what a service page suggests, for the person to change', async () => {
    const visitor = world.visitor()
    const start = await visitor.get(`${path('ask', 'fi')}?ovi=neuvola`)
    assert.match(start.body, /name="ovi" value="neuvola"/)
    const about = await visitor.post(path('ask', 'fi'), { forWhom: 'child', ovi: 'neuvola' })
    assert.deepEqual(values(about, 'topics'), ['pregnancy-and-baby', 'child-development'])
    const check = await answerAll(visitor, 'fi', { topics: ['child-development'] })
    assert.match(check.body, /terveyskeskukseen/, 'a health door says where illness is taken care of')
  })

  it('shows the number of guidance as soon as the place is known', async () => {
    const visitor = world.visitor()
    assert.doesNotMatch((await visitor.get(path('askWorry', 'fi'))).body, /06 000/)
    await visitor.post(path('askWhere', 'fi'), { place: 'Vaasa' })
    assert.match((await visitor.get(path('askWorry', 'fi'))).body, /06 000 0101[\s\S]*ma–pe klo 9–12/)
  })

  it('removes the answers and the receipt from a shared device', async () => {
    const visitor = world.visitor()
    await answerAll(visitor, 'fi')
    await visitor.post(path('ask', 'fi'), { move: 'clear' })
    assert.ok(!visitor.cookies.has('draft'))
    const check = await answerAll(visitor, 'fi')
    const code = codeIn(await visitor.post(path('askCheck', 'fi'), { request: readyIn(check) }))
    const shown = await visitor.get(path('askReceipt', 'fi'))
    assert.equal(codeIn(shown), code, 'a reload shows it again')
    const receipt = visitor.cookies.get('receipt') ?? ''
    assert.equal((await visitor.post(path('askReceipt', 'fi'), {})).path, '/')
    assert.doesNotMatch((await visitor.get(path('askReceipt', 'fi'))).body, /follow-code/)
    visitor.cookies.set('receipt', receipt)
    world.clock.advance(minutes(15))
    assert.doesNotMatch(
      (await visitor.get(path('askReceipt', 'fi'))).body,
      /follow-code/,
      'and it ends by itself',
    )
  })

  it('says 422 to a wrong code and 429 to many', async () => {
    const visitor = world.visitor()
    const wrong = await visitor.post(path('follow', 'fi'), { code: 'ABCDE-12345' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.body, /value="ABCDE-12345"/)
    assert.match(wrong.body, /href="#code"/)
    for (let attempt = 1; attempt < 20; attempt += 1)
      await visitor.post(path('follow', 'fi'), { code: 'ABCDE-12345' })
    const many = await visitor.post(path('follow', 'fi'), { code: 'ABCDE-12345' })
    assert.equal(many.status, 429)
    assert.ok(Number(many.headers.get('retry-after')) > 0)
    assert.match(many.body, /error-summary/)
  })

  it('takes a message once, however often the button is pressed', async () => {
    const visitor = world.visitor()
    const { followed } = await sendAndFollow(visitor, 'fi')
    const message = { move: 'write', id: idIn(followed), text: 'Aamut sopivat.' }
    const after = await visitor.post(path('followed', 'fi'), message)
    assert.match(after.body, /Viestisi on perillä/)
    const again = await visitor.post(path('followed', 'fi'), message)
    assert.equal((again.body.match(/Aamut sopivat\./g) ?? []).length, 1)
    const empty = await visitor.post(path('followed', 'fi'), { ...message, text: '  ' })
    assert.equal(empty.status, 422)
    assert.match(empty.body, /href="#text"/)
  })

  it('shows who has it, whom it is offered to, and lateness honestly', async () => {
    const visitor = world.visitor()
    const { followed } = await sendAndFollow(visitor, 'fi')
    const id = idIn(followed)
    assert.match(followed.body, /Kukaan ei ole vielä ottanut/)
    await take(world.as('guide'), { id })
    assert.match(
      (await visitor.get(path('followed', 'fi'))).body,
      /Aino on ottanut pyyntösi[\s\S]*Aino, [\s\S]*palveluohjaaja|perheohjaaja/,
    )
    await handOver(world.as('guide'), {
      id,
      toDoor: await doorIn(world, '17', 'neuvola'),
      reason: 'Vauvan uni',
    })
    const offered = await visitor.get(path('followed', 'fi'))
    assert.match(offered.body, /voiko sen siirtää tänne: Neuvola/)
    assert.doesNotMatch(offered.body, /Vauvan uni/, 'the reason is between the workers')
  })

  it('says so when the promise is broken', async () => {
    const visitor = world.visitor()
    const { code } = await sendAndFollow(visitor, 'fi')
    world.clock.advance(days(7))
    const late = await visitor.post(path('follow', 'fi'), { code })
    assert.match(late.body, /Emme ole vielä vastanneet\. Olemme pahoillamme\./)
  })

  it('withdraws, and opens again within thirty days', async () => {
    const visitor = world.visitor()
    const { code, followed } = await sendAndFollow(visitor, 'fi')
    const id = idIn(followed)
    const withdrawn = await visitor.post(path('followed', 'fi'), { move: 'withdraw', id })
    assert.match(withdrawn.body, /Peruit pyynnön itse\./)
    assert.match(withdrawn.body, /viimeistään keskiviikkona 1\.4\./)
    const late = await visitor.post(path('followed', 'fi'), { move: 'write', id, text: 'Vielä tämä' })
    assert.equal(late.status, 409)
    assert.match(late.body, /Vielä tämä/)
    const reopened = await visitor.post(path('followed', 'fi'), {
      move: 'reopen',
      id,
      text: 'Tarvitsen sittenkin apua',
    })
    assert.match(reopened.body, /Tarvitsen sittenkin apua/)
    assert.equal((await theRow())['state'], 'received')

    await take(world.as('guide'), { id })
    await resolve(world.as('guide'), { id, outcome: 'advised' })
    world.clock.advance(days(31))
    const closed = await visitor.post(path('follow', 'fi'), { code })
    assert.match(closed.body, /ei voi enää avata/)
    assert.doesNotMatch(closed.body, /value="reopen"/)
    assert.equal((await visitor.post(path('followed', 'fi'), { move: 'reopen', id })).status, 409)
  })

  it('shows a request to its own code alone', async () => {
    const mine = world.visitor()
    const { followed } = await sendAndFollow(mine, 'fi', { text: 'Minun sanani' })
    const other = world.visitor()
    const theirs = await sendAndFollow(other, 'fi', { text: 'Toisen sanat' })
    assert.doesNotMatch(theirs.followed.body, /Minun sanani/)
    const id = idIn(followed)
    for (const move of ['write', 'withdraw', 'reopen']) {
      assert.equal((await other.post(path('followed', 'fi'), { move, id, text: 'x' })).status, 404, move)
    }
    assert.equal((await world.visitor().get(path('followed', 'fi'))).path, path('follow', 'fi'))
    assert.equal(
      (await world.visitor().post(path('followed', 'fi'), { move: 'withdraw', id })).path,
      path('follow', 'fi'),
    )
    const worker = world.visitor()
    await worker.signIn('guide')
    assert.equal((await worker.get(path('followed', 'fi'))).path, path('follow', 'fi'))
  })

  it('closes on this device, and loses no message when the time runs out', async () => {
    const visitor = world.visitor()
    const { code, followed } = await sendAndFollow(visitor, 'fi')
    world.clock.advance(hours(1))
    const ended = await visitor.post(path('followed', 'fi'), {
      move: 'write',
      id: idIn(followed),
      text: 'Pitkä viesti',
    })
    assert.equal(ended.status, 401)
    assert.match(ended.body, /Pitkä viesti<\/textarea>/)
    const wrong = await visitor.post(path('follow', 'fi'), { code: 'X', text: 'Pitkä viesti' })
    assert.match(wrong.body, /Pitkä viesti<\/textarea>/)
    const opened = await visitor.post(path('follow', 'fi'), { code, text: 'Pitkä viesti' })
    assert.equal(opened.path, path('followed', 'fi'))
    assert.match(opened.body, /Pitkä viesti/)

    const token = visitor.cookies.get('session') ?? ''
    assert.equal((await visitor.post(path('followed', 'fi'), { move: 'close' })).path, '/')
    assert.ok(!visitor.cookies.has('session'))
    visitor.cookies.set('session', token)
    assert.equal(
      (await visitor.get(path('followed', 'fi'))).path,
      path('follow', 'fi'),
      'the session itself is over',
    )
  })
})
