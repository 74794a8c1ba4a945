import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import {
  exportCase,
  exportParts,
  exportsOf,
  startLimit,
  writeOwnSection,
  writeSection,
} from '#capabilities/casework/index.ts'
import { hex, sha256 } from '#platform/crypto.ts'
import { later, minutes } from '#platform/clock.ts'
import { canTypeset } from '#platform/typeset.ts'
import type { Caller } from '#platform/use-case.ts'
import { openedCase, seated } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'
const parts = [...exportParts]
const document = 'assessment'

describe('a case taken out for the record', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const begun = async (): Promise<{ id: string; family: BuiltFamily }> => {
    const family = await builtFamily(world, { adults: { anna: {}, mikael: { livesApart: true } } })
    const { id } = await openedCase(world, family, { by: worker, about: 'ella', responsible: true })
    const caller = world.as(worker)
    await startLimit(caller, { id, rule: 'D3', dayZero: '2026-03-02' })
    await writeSection(caller, {
      id,
      document,
      kind: 'professional',
      title: 'Arki',
      words: 'Arjen rytmi.\n\nIllat #raskaita $x$ *kovin* \u0007\u{E000}.',
    })
    await writeSection(caller, { id, document, kind: 'summary', words: 'Perhe tarvitsee tukea.' })
    await writeOwnSection(family.member('anna'), { id, document, words: 'Annan omat sanat.' })
    await writeOwnSection(family.member('mikael'), {
      id,
      document,
      words: 'Yhteiset sanat.',
      everybody: true,
    })
    return { id, family }
  }
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

  it('is structured by its parts, with names, and without anybody’s own part', async () => {
    const { id, family } = await begun()
    const file = await exportCase(world.as(worker), { id, format: 'json', parts, language: 'sv' })
    assert.equal(file.mediaType, 'application/json')
    assert.equal(file.sha256, hex(sha256(file.bytes)))
    assert.doesNotMatch(file.name, /Ella|Testinen|asia/)
    const json: unknown = JSON.parse(Buffer.from(file.bytes).toString('utf8'))
    assert.ok(typeof json === 'object' && json !== null)
    assert.deepEqual(Object.keys(json), [
      'format',
      'version',
      'madeAt',
      'madeBy',
      'language',
      'parts',
      ...parts,
    ])
    const whole = JSON.stringify(json)
    assert.match(whole, /Perhe tarvitsee tukea/)
    assert.match(whole, /Yhteiset sanat/)
    assert.match(whole, /"rule":"D3"/)
    assert.match(whole, /Ella Testinen/)
    assert.doesNotMatch(whole, /Annan omat sanat/)
    assert.ok('assessment' in json && Array.isArray(json.assessment))
    assert.equal(json.assessment.length, 3)
    world.clock.set(later(world.clock.now(), minutes(1)).toISOString())
    // One part alone brings nothing of the others.
    const one = await exportCase(world.as(worker), { id, format: 'json', parts: ['limits'] })
    const limits = Buffer.from(one.bytes).toString('utf8')
    assert.match(limits, /"limits"/)
    assert.doesNotMatch(limits, /Perhe tarvitsee|"people"|"assessment"/)
    assert.deepEqual(
      (await exportsOf(world.as(worker), { id })).map(({ format, parts: of, sha256: print }) => [
        format,
        of.length,
        print,
      ]),
      [
        ['json', 1, one.sha256],
        ['json', parts.length, file.sha256],
      ],
    )
    assert.equal((await exportsOf(family.member('anna'), { id })).length, 2)
  })

  it(
    'is a tagged document for keeping, in the language that was asked for',
    { skip: !canTypeset },
    async () => {
      const { id } = await begun()
      for (const language of ['fi', 'sv', 'en'] as const) {
        const file = await exportCase(world.as(worker), { id, format: 'pdf', parts, language })
        const pdf = text(file.bytes)
        assert.ok(pdf.startsWith('%PDF-1.7'))
        assert.match(pdf, /<pdfaid:part>2<\/pdfaid:part>/)
        assert.match(pdf, /<pdfaid:conformance>A<\/pdfaid:conformance>/)
        assert.match(pdf, /\/StructTreeRoot/)
        assert.match(pdf, /\/MarkInfo/)
        assert.ok(
          pdf.includes(`/Lang(${language})`) || pdf.includes(`/Lang (${language})`),
          `no language ${language}`,
        )
        assert.ok(file.bytes.length < 400_000)
      }
    },
  )

  it('asks for a proof given just now, and is made only by those who work on the case', async () => {
    const { id, family } = await begun()
    await seated(world, id, 'school-nurse')
    const stale = {
      ...world.actor(worker),
      proof: { level: 'demo' as const, at: later(world.clock.now(), -minutes(16)) },
    }
    const make = (caller: Caller): Promise<unknown> =>
      exportCase(caller, { id, format: 'json', parts: ['case'] })
    await refused(make(world.callAs(stale)), 'not-allowed', 'step-up-needed')
    await refused(make(family.member('anna')), 'not-allowed')
    for (const who of ['admin', 'county-leader', 'second-unit-lead', 'ngo-worker']) {
      await refused(make(world.as(who)), 'not-found')
      await refused(exportsOf(world.as(who), { id }), 'not-found')
    }
    await make(world.as('school-nurse'))
    await refused(exportCase(world.as(worker), { id, format: 'json', parts: [] }), 'invalid')
    const [made] = await exportsOf(world.as(worker), { id })
    assert.equal(made?.by?.name, world.actor('school-nurse').name)
  })

  it('names nobody to those to whom the presence is not told', async () => {
    const { id, family } = await begun()
    await seated(world, id, 'school-nurse')
    await seated(world, id, 'second-guide', { class: 'child-welfare' })
    await exportCase(world.as('second-guide'), { id, format: 'json', parts: ['case'] })
    assert.deepEqual(
      (await exportsOf(world.as('school-nurse'), { id })).map(({ by }) => by),
      [null],
    )
    // A nameless one would tell the family that somebody is there.
    assert.deepEqual(await exportsOf(family.member('anna'), { id }), [])
  })
})
