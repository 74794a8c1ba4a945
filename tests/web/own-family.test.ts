import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { askConsent, judgeMinor, listSides, readEntries, writeEntry } from '#capabilities/families/index.ts'
import { type BuiltFamily, builtFamily, memberSession } from '#tests/support/families.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'
import { path } from '#web/paths.ts'

describe('a family’s own pages', () => {
  const world = freshWorld({ limitFactor: 100 })
  beforeEach(() => world.clear())

  const worker = 'family-social-worker-17'
  const parted = (): Promise<BuiltFamily> =>
    builtFamily(world, {
      by: worker,
      children: { ella: '2018-03-04', olga: '2010-05-05' },
      adults: { anna: {}, pekka: { livesApart: true } },
    })
  const visitorOf = async (family: BuiltFamily, key: string): Promise<Visitor> => {
    const visitor = world.visitor()
    visitor.cookies.set('session', await memberSession(world, family.person(key)))
    return visitor
  }
  const fieldOf = (body: string, name: string): string =>
    new RegExp(`name="${name}" value="([^"]+)"`).exec(body)?.[1] ?? ''
  const unitIn = (body: string): string => /<option value="([\da-f-]{36})"/.exec(body)?.[1] ?? ''
  const pagesOf = async (visitor: Visitor): Promise<string> => {
    const bodies: string[] = []
    for (const name of ['my', 'myEntries', 'myThread', 'myConsents'] as const)
      bodies.push((await visitor.get(path(name, 'fi'))).body)
    return bodies.join('\n')
  }

  it('say who is with us, and lead to each other', async () => {
    const family = await parted()
    const anna = await visitorOf(family, 'anna')
    const page = await anna.get('/oma')
    assert.equal(page.status, 200)
    assert.match(page.body, /Kuka auttaa meitä/)
    assert.match(page.body, /Vastuutyöntekijä/)
    for (const name of [
      'myEntries',
      'myThread',
      'myConsents',
      'myWhoLooked',
      'myData',
      'mySessions',
    ] as const)
      assert.ok(page.body.includes(`href="${path(name, 'fi')}"`), name)
    assert.match((await anna.get('/')).body, /href="\/oma"/)
    assert.match((await world.visitor().get('/')).body, /href="\/oma\/kirjaudu\?back=%2Foma"/)
  })

  it('are empty and kind for one who belongs to no family that can be shown', async () => {
    const family = await parted()
    const somebody = await builtFamily(world, { by: worker, children: {}, adults: { yksin: {} } })
    const alone = await visitorOf(somebody, 'yksin')
    const page = await alone.get('/oma')
    assert.equal(page.status, 200)
    assert.ok(!page.body.includes(family.id))
    assert.equal((await alone.get('/oma/viestit')).status, 200)
  })

  it('take a message, keep an own part from the other parent, and say what is missing', async () => {
    const family = await parted()
    const [anna, pekka] = [await visitorOf(family, 'anna'), await visitorOf(family, 'pekka')]
    const page = await anna.get('/oma/viestit')
    const form = { act: 'write', family: fieldOf(page.body, 'family'), unit: unitIn(page.body), about: '' }
    const empty = await anna.post('/oma/viestit', { ...form, text: '' })
    assert.equal(empty.status, 422)
    assert.match(empty.body, /href="#text"/)
    const sent = await anna.post('/oma/viestit', { ...form, text: 'Salainen väsymys', ownPart: 'yes' })
    assert.equal(sent.path, '/oma/viestit?done=sent')
    assert.match(sent.body, /Salainen väsymys/)
    assert.match(sent.body, /Viestisi on perillä/)
    assert.ok(!(await pagesOf(pekka)).includes('Salainen'))
    assert.ok(!(await pagesOf(await visitorOf(family, 'ella'))).includes('Salainen'))
    const read = await readEntries(world.as(worker), { id: family.id })
    assert.equal(read.items.length, 1)
  })

  it('keep a child’s thread with the child until it lets somebody read', async () => {
    const family = await parted()
    const olga = await visitorOf(family, 'olga')
    const page = await olga.get('/oma/viestit')
    assert.match(page.body, /oma viestiketjusi/)
    const [id, unit] = [fieldOf(page.body, 'family'), unitIn(page.body)]
    await olga.post('/oma/viestit', {
      act: 'write',
      'own-thread': 'yes',
      family: id,
      unit,
      text: 'Ihan oma asia',
    })
    const anna = await visitorOf(family, 'anna')
    assert.ok(!(await pagesOf(anna)).includes('Ihan oma'))
    const member = family.person('anna')
    await olga.post('/oma/viestit', { act: 'open', family: id, subject: unit, [`member-${unit}`]: member })
    assert.ok((await pagesOf(anna)).includes('Ihan oma'))
    assert.ok(!(await pagesOf(await visitorOf(family, 'pekka'))).includes('Ihan oma'))
    const closed = await olga.post('/oma/viestit', { act: 'close', family: id, unit, member })
    assert.equal(closed.path, '/oma/viestit?done=closed')
    assert.ok(!(await pagesOf(anna)).includes('Ihan oma'))
  })

  it('ask for permission in plain words, take a yes, and stop it at once', async () => {
    const family = await parted()
    const [side] = await listSides(world.as(worker), {})
    assert.ok(side !== undefined)
    const ask = await askConsent(world.as(worker), {
      id: family.id,
      about: family.person('ella'),
      giver: family.person('anna'),
      organisation: side.organisation,
      register: side.register,
      purpose: 'cooperation',
      scope: 'task',
      scopeId: 'families',
      until: '2026-09-30',
      judgement: { understands: false, reasons: 'Kuusivuotias.' },
    })
    const [anna, pekka] = [await visitorOf(family, 'anna'), await visitorOf(family, 'pekka')]
    assert.match((await anna.get('/oma')).body, /Sinulta kysytään lupaa/)
    assert.match((await anna.get('/oma/luvat')).body, /Voit sanoa ei\. Saat apua siitä huolimatta/)
    assert.doesNotMatch(await pagesOf(pekka), /Sinulta kysytään/)
    const given = await anna.post('/oma/luvat', { act: 'give', subject: ask.id })
    assert.equal(given.path, '/oma/luvat?done=given')
    const consent = /id="c-([\da-f-]{36})"/.exec(given.body)?.[1] ?? ''
    const stopped = await anna.post('/oma/luvat', { act: 'stop', subject: consent })
    assert.equal(stopped.path, '/oma/luvat?done=stopped')
    assert.match(stopped.body, /Sinulla ei ole lupia voimassa/)
  })

  it('set a ban and lift it', async () => {
    const family = await parted()
    const anna = await visitorOf(family, 'anna')
    const ban = { act: 'ban', subject: family.id, [`scopeId-${family.id}`]: 'families' }
    const missing = await anna.post('/oma/luvat', ban)
    assert.equal(missing.status, 422)
    assert.ok(missing.body.includes(`href="#about-${family.id}"`))
    const set = await anna.post('/oma/luvat', { ...ban, [`about-${family.id}`]: family.person('ella') })
    assert.equal(set.path, '/oma/luvat?done=banned')
    const id = /name="act" value="lift".*?name="subject" value="([^"]+)"/s.exec(set.body)?.[1] ?? ''
    assert.equal((await anna.post('/oma/luvat', { act: 'lift', subject: id })).path, '/oma/luvat?done=lifted')
  })

  it('let a guardian act for a child and end it; whoever may not is told the same whatever the reason', async () => {
    const family = await parted()
    const anna = await visitorOf(family, 'anna')
    const acting = await anna.post('/oma', { act: 'act-for', child: family.person('ella') })
    assert.equal(acting.path, '/oma?done=acting')
    assert.match(acting.body, /Hoidat nyt lapsen asioita: Ella/)
    assert.match((await anna.get('/oma/luvat')).body, /Lopeta lapsen asioiden hoito/)
    const other = await builtFamily(world, {
      by: worker,
      children: { vieras: '2019-01-01' },
      adults: { eri: {} },
    })
    const refused = await anna.post('/oma', { act: 'act-for', child: other.person('vieras') })
    const unknown = await anna.post('/oma', { act: 'act-for', child: '00000000-0000-4000-8000-000000000000' })
    assert.deepEqual([refused.status, unknown.status], [403, 403])
    assert.equal(refused.body, unknown.body)
    assert.equal((await anna.post('/oma', { act: 'end-acting' })).path, '/oma?done=ended')
  })

  it('keep helpers whom one names, each parent their own', async () => {
    const family = await parted()
    const [anna, pekka] = [await visitorOf(family, 'anna'), await visitorOf(family, 'pekka')]
    const id = family.id
    const named = await anna.post('/oma', {
      act: 'helper-add',
      subject: id,
      [`name-${id}`]: 'Mummo Maija',
      [`says-${id}`]: 'Hakee koulusta.',
    })
    assert.match(named.body, /Mummo Maija/)
    assert.ok(!(await pagesOf(pekka)).includes('Mummo Maija'))
    const helper = fieldOf(named.body, 'helper')
    const ended = await anna.post('/oma', { act: 'helper-end', family: id, helper })
    assert.equal(ended.path, '/oma?done=helper-ended')
    assert.ok(!ended.body.includes('Mummo Maija'))
  })

  it('show what is opened to one parent to that parent alone, and nothing a child forbids', async () => {
    const family = await parted()
    await writeEntry(world.as(worker), {
      id: family.id,
      about: family.person('ella'),
      text: 'Vain Annalle avattu',
      readers: [family.person('anna')],
    })
    const entry = await writeEntry(world.as(worker), {
      id: family.id,
      about: family.person('olga'),
      text: 'Olga ei halua tätä',
      readers: [family.person('anna'), family.person('olga')],
    })
    await judgeMinor(world.as(worker), {
      id: family.id,
      child: family.person('olga'),
      entry: entry.id,
      understands: true,
      guardiansMaySee: false,
      reasons: 'Kertoi itse.',
    })
    const [anna, pekka, olga] = [
      await pagesOf(await visitorOf(family, 'anna')),
      await pagesOf(await visitorOf(family, 'pekka')),
      await pagesOf(await visitorOf(family, 'olga')),
    ]
    assert.deepEqual(
      [anna, pekka, olga].map((body) => [body.includes('Vain Annalle'), body.includes('Olga ei halua')]),
      [
        [true, false],
        [false, false],
        [false, true],
      ],
    )
  })
})
