import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  type AssessmentView,
  changeSection,
  openOwnWords,
  readAssessment,
  sectionVersions,
  type SectionView,
  tellSection,
  writeOwnSection,
  writeSection,
} from '#capabilities/casework/index.ts'
import { later, minutes } from '#platform/clock.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import { openedCase, seated } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'
const document = 'assessment'

describe('the initial survey and the assessment', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  /** A case with a social worker and a nurse, and two parents who each stand by the child. */
  const begun = async (): Promise<{ id: string; family: BuiltFamily }> => {
    const family = await builtFamily(world, { adults: { anna: {}, mikael: { livesApart: true } } })
    const { id } = await openedCase(world, family, { by: worker, about: 'ella' })
    await seated(world, id, 'school-nurse')
    return { id, family }
  }
  const sections = (view: AssessmentView): readonly SectionView[] =>
    view.documents.flatMap(({ summary, sections: others }) => [
      ...(summary === null ? [] : [summary]),
      ...others,
    ])
  const read = async (caller: Caller, id: string): Promise<readonly string[]> =>
    sections(await readAssessment(caller, { id })).map(({ words }) => words)
  const write = (
    caller: Caller,
    id: string,
    words: string,
    more: Partial<Parameters<typeof writeSection>[1]> = {},
  ): Promise<{ id: string }> => writeSection(caller, { id, document, kind: 'professional', words, ...more })

  it('is written together: each their section, one summary, told to the family when it is ready', async () => {
    const { id, family } = await begun()
    const social = await write(world.as(worker), id, 'Arjen rytmi on hukassa.', { title: 'Arki' })
    world.clock.set(later(world.clock.now(), minutes(1)).toISOString())
    await write(world.as('school-nurse'), id, 'Uni on katkonaista.')
    const summary = await write(world.as(worker), id, 'Perhe tarvitsee tukea iltoihin.', { kind: 'summary' })
    await refused(
      write(world.as('school-nurse'), id, 'Toinen yhteenveto.', { kind: 'summary' }),
      'conflict',
      'section.summary-there',
    )
    for (const who of [worker, 'school-nurse'])
      assert.deepEqual(await read(world.as(who), id), [
        'Perhe tarvitsee tukea iltoihin.',
        'Arjen rytmi on hukassa.',
        'Uni on katkonaista.',
      ])
    assert.deepEqual(await read(family.member('anna'), id), [])
    await refused(tellSection(world.as('school-nurse'), { id: social.id, told: true }), 'not-allowed')
    await tellSection(world.as(worker), { id: social.id, told: true })
    // The summary is everybody's who works on the case.
    await changeSection(world.as('school-nurse'), {
      id: summary.id,
      version: 1,
      title: '',
      words: 'Iltoihin tukea.',
    })
    await tellSection(world.as('school-nurse'), { id: summary.id, told: true })
    for (const who of ['anna', 'mikael', 'ella'])
      assert.deepEqual(await read(family.member(who), id), ['Iltoihin tukea.', 'Arjen rytmi on hukassa.'])
    await tellSection(world.as(worker), { id: social.id, told: false })
    assert.deepEqual(await read(family.member('anna'), id), ['Iltoihin tukea.'])
    // Drafts of what was told later stay with those who wrote them.
    await refused(sectionVersions(family.member('anna'), { id: summary.id }), 'not-found')
    assert.deepEqual(
      (await sectionVersions(world.as(worker), { id: summary.id })).map(({ version, words }) => [
        version,
        words,
      ]),
      [
        [2, 'Iltoihin tukea.'],
        [1, 'Perhe tarvitsee tukea iltoihin.'],
      ],
    )
  })

  it('keeps what one parent says apart from the other', async () => {
    const { id, family } = await begun()
    const mine = await writeOwnSection(family.member('anna'), {
      id,
      document,
      words: 'Pelkään vaihtoja.',
      teamSees: false,
    })
    const told = await writeOwnSection(family.member('mikael'), { id, document, words: 'Haluan sovintoa.' })
    await writeOwnSection(family.member('ella'), { id, document, words: 'Kaksi kotia on raskasta.' })
    assert.deepEqual(await read(family.member('anna'), id), ['Pelkään vaihtoja.'])
    assert.deepEqual(await read(family.member('mikael'), id), ['Haluan sovintoa.'])
    assert.deepEqual(await read(family.member('ella'), id), ['Kaksi kotia on raskasta.'])
    // The team sees what the parents let it see; the child's view is of its own kind.
    assert.deepEqual(await read(world.as(worker), id), ['Haluan sovintoa.', 'Kaksi kotia on raskasta.'])
    const kinds = sections(await readAssessment(world.as(worker), { id })).map(({ kind }) => kind)
    assert.deepEqual(kinds, ['family-words', 'child-view'])
    for (const who of ['mikael', 'ella']) {
      await refused(sectionVersions(family.member(who), { id: mine.id }), 'not-found')
      await refused(openOwnWords(family.member(who), { id: mine.id, everybody: true }), 'not-found')
    }
    await refused(changeSection(world.as(worker), { id: mine.id, version: 1, words: 'x' }), 'not-found')
    await refused(changeSection(world.as(worker), { id: told.id, version: 1, words: 'x' }), 'not-allowed')
    await refused(openOwnWords(world.as(worker), { id: told.id, everybody: true }), 'not-allowed')
    // Row-level security alone says the same.
    for (const [who, count] of [
      ['anna', 1],
      ['mikael', 1],
      ['ella', 1],
    ] as const) {
      const { actor, db } = family.member(who)
      const rows = await db.transaction(actor, async (tx) => {
        const found = await sql<{
          s: number
          v: number
        }>`select (select count(*)::int from casework.section) as s,
          (select count(*)::int from casework.section_version) as v`.execute(tx)
        return found.rows[0]
      })
      assert.deepEqual(rows, { s: count, v: count })
    }
  })

  it('opens own words to whom their owner chooses; what was written before they were opened stays the owner’s', async () => {
    const { id, family } = await begun()
    const anna = family.member('anna')
    const mine = await writeOwnSection(anna, { id, document, words: 'Olen vihainen.', teamSees: false })
    await changeSection(anna, { id: mine.id, version: 1, words: 'Olen väsynyt.' })
    await openOwnWords(anna, { id: mine.id, teamSees: true, shownTo: [family.person('ella')] })
    assert.deepEqual(await read(world.as('school-nurse'), id), ['Olen väsynyt.'])
    assert.deepEqual(await read(family.member('ella'), id), ['Olen väsynyt.'])
    assert.deepEqual(await read(family.member('mikael'), id), [])
    // To whom else it is shown is told to nobody but the owner.
    for (const caller of [world.as(worker), family.member('ella')])
      assert.deepEqual(sections(await readAssessment(caller, { id }))[0]?.shownTo, [])
    assert.deepEqual(sections(await readAssessment(anna, { id }))[0]?.shownTo, [family.person('ella')])
    for (const caller of [world.as(worker), family.member('ella')])
      await refused(sectionVersions(caller, { id: mine.id }), 'not-found')
    await openOwnWords(anna, { id: mine.id, teamSees: false })
    assert.deepEqual(await read(family.member('ella'), id), [])
    assert.deepEqual(await read(world.as(worker), id), [])
    await openOwnWords(anna, { id: mine.id, everybody: true })
    for (const caller of [world.as(worker), family.member('ella'), family.member('mikael')]) {
      assert.deepEqual(await read(caller, id), ['Olen väsynyt.'])
      await refused(sectionVersions(caller, { id: mine.id }), 'not-found')
    }
    assert.equal((await sectionVersions(anna, { id: mine.id })).length, 2)
    await refused(tellSection(world.as(worker), { id: mine.id, told: false }), 'not-allowed')
    const stranger = await builtFamily(world, { children: { oskari: '2015-05-05' }, adults: { paula: {} } })
    const other = await writeOwnSection(anna, { id, document, words: 'Lisää.' })
    await refused(openOwnWords(anna, { id: other.id, shownTo: [stranger.person('paula')] }), 'invalid')
  })

  it('lets a worker write down what somebody says, in that one’s own part', async () => {
    const { id, family } = await begun()
    const nurse = world.as('school-nurse')
    const ella = family.person('ella')
    await refused(write(nurse, id, 'x', { kind: 'child-view' }), 'invalid')
    await refused(write(nurse, id, 'x', { kind: 'child-view', ownOf: family.person('anna') }), 'invalid')
    await refused(write(nurse, id, 'x', { kind: 'summary', ownOf: ella }), 'invalid')
    const view = await write(nurse, id, 'Haluan nukkua omassa sängyssä.', {
      kind: 'child-view',
      ownOf: ella,
      teamSees: false,
      told: true,
    })
    assert.deepEqual(await read(nurse, id), ['Haluan nukkua omassa sängyssä.'])
    assert.deepEqual(await read(world.as(worker), id), [])
    assert.deepEqual(await read(family.member('ella'), id), ['Haluan nukkua omassa sängyssä.'])
    assert.deepEqual(await read(family.member('anna'), id), [])
    // The child puts it right.
    await changeSection(family.member('ella'), { id: view.id, version: 1, words: 'Haluan nukkua kotona.' })
    assert.deepEqual(await read(nurse, id), ['Haluan nukkua kotona.'])
    // The family's words together are common.
    await write(world.as(worker), id, 'Illat ovat vaikeita.', { kind: 'family-words', told: true })
    assert.deepEqual(await read(family.member('mikael'), id), ['Illat ovat vaikeita.'])
  })

  it('shows both texts where two have changed the same, and overwrites nothing', async () => {
    const { id } = await begun()
    const { id: section } = await write(world.as(worker), id, 'Ensin.', { kind: 'summary' })
    await changeSection(world.as('school-nurse'), {
      id: section,
      version: 1,
      title: 'Illat',
      words: 'Toinen.',
    })
    const stale = await changeSection(world.as(worker), { id: section, version: 1, words: 'Kolmas.' }).then(
      () => null,
      (error: unknown) => error,
    )
    assert.ok(stale instanceof Refusal && stale.code === 'section.changed-meanwhile')
    assert.deepEqual(stale.theirs, {
      version: 2,
      title: 'Illat',
      words: 'Toinen.',
      changedAt: world.clock.now(),
    })
    assert.deepEqual(await read(world.as(worker), id), ['Toinen.'])
    await changeSection(world.as(worker), { id: section, version: 2, words: 'Kolmas.' })
    assert.deepEqual(await read(world.as('school-nurse'), id), ['Kolmas.'])
  })

  it('does not tell by a section that somebody hidden is there', async () => {
    const family = await builtFamily(world)
    const { id } = await openedCase(world, family, { by: worker, about: 'ella' })
    await seated(world, id, 'school-nurse')
    await seated(world, id, 'second-guide', { class: 'child-welfare' })
    await write(world.as('second-guide'), id, 'Lastensuojelun havainto.', { told: true })
    assert.deepEqual(await read(world.as('second-guide'), id), ['Lastensuojelun havainto.'])
    assert.deepEqual(await read(world.as('school-nurse'), id), [])
    assert.deepEqual(await read(family.member('anna'), id), [])
    const summary = await write(world.as('second-guide'), id, 'Yhteenveto.', { kind: 'summary' })
    const [seen] = sections(await readAssessment(world.as('school-nurse'), { id }))
    assert.deepEqual(seen?.author, { side: 'worker', name: null, title: null, unit: null, me: false })
    assert.deepEqual((await sectionVersions(world.as('school-nurse'), { id: summary.id }))[0]?.by, null)
    const rows = await world.as('school-nurse').db.transaction(world.as('school-nurse').actor, async (tx) => {
      const found = await sql<{ n: number }>`select count(*)::int as n from casework.section`.execute(tx)
      return found.rows[0]?.n
    })
    assert.equal(rows, 1)
  })

  it('is not there for anybody else, and not written in a case that is closed', async () => {
    const { id, family } = await begun()
    const { id: section } = await write(world.as(worker), id, 'Huomio.')
    for (const who of ['ngo-worker', 'admin', 'county-leader', 'second-unit-lead', 'guide']) {
      await refused(readAssessment(world.as(who), { id }), 'not-found')
      await refused(changeSection(world.as(who), { id: section, version: 1, words: 'x' }), 'not-found')
      await refused(write(world.as(who), id, 'x'), 'not-found')
    }
    await refused(write(family.member('anna'), id, 'x'), 'not-allowed')
    await refused(writeOwnSection(world.as(worker), { id, document, words: 'x' }), 'not-allowed')
    const weak = family.member('anna', { level: 'link' })
    await refused(readAssessment(weak, { id }), 'not-allowed', 'strong-sign-in-needed')
    await world.db.asOwner(async (tx) => {
      await sql`update casework.family_case set stage = 'closed', closed_at = now(), outcome = 'moved-on' where id = ${id}`.execute(
        tx,
      )
    })
    await refused(write(world.as(worker), id, 'x'), 'conflict', 'case.closed')
    await refused(
      changeSection(world.as(worker), { id: section, version: 1, words: 'x' }),
      'conflict',
      'case.closed',
    )
    await refused(
      writeOwnSection(family.member('anna'), { id, document, words: 'x' }),
      'conflict',
      'case.closed',
    )
    assert.deepEqual(await read(world.as(worker), id), ['Huomio.'])
  })

  it('tells of something new those of the family who read it, and nobody of what their page does not show', async () => {
    const { id, family } = await begun()
    await world.db.asOwner(async (tx) => {
      for (const who of ['anna', 'mikael'])
        await sql`update families.person set email_sealed = ${world.system.crypto.seal(`${who}@example.org`)}
          where id = ${family.person(who)}`.execute(tx)
    })
    const told = async (): Promise<readonly string[]> => {
      await world.runJobs()
      return world
        .mails()
        .map(({ to }) => to)
        .toSorted()
    }
    await write(world.as(worker), id, 'Annan sanat.', {
      kind: 'family-words',
      ownOf: family.person('anna'),
      told: true,
    })
    assert.deepEqual(await told(), ['anna@example.org'])
    const summary = await write(world.as(worker), id, 'Yhteenveto.', { kind: 'summary' })
    assert.deepEqual(await told(), ['anna@example.org'])
    await tellSection(world.as(worker), { id: summary.id, told: true })
    await tellSection(world.as(worker), { id: summary.id, told: true })
    assert.deepEqual(await told(), ['anna@example.org', 'anna@example.org', 'mikael@example.org'])
    for (const { subject, text } of world.mails())
      assert.doesNotMatch(`${subject} ${text}`, /Ella|Testinen|[Yy]hteenveto|arvio|sanat/)
    // Taken back before anybody was written to: nobody hears of it.
    const other = await write(world.as(worker), id, 'Huomio.', { told: true })
    await tellSection(world.as(worker), { id: other.id, told: false })
    assert.equal((await told()).length, 3)
    // What somebody hidden has written is not on their page, and no mail comes of it.
    await seated(world, id, 'second-guide', { class: 'child-welfare' })
    await write(world.as('second-guide'), id, 'Lastensuojelun havainto.', { told: true })
    assert.equal((await told()).length, 3)
  })
})
