import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Language } from '#platform/text.ts'
import { relevanceQueries } from '#tests/support/relevance-queries.ts'
import { ask, ground, realServices, service } from '#tests/support/search-fixture.ts'
import { buildIndex } from './index.ts'
import type { SearchIndex } from './search-index.ts'
import { search } from './search.ts'

const idsOf = (index: SearchIndex, q: string, lang: Language = 'fi'): string[] =>
  search(index, ask(q, { lang })).hits.map((hit) => hit.id)

describe('search over the real texts', () => {
  const index = buildIndex(realServices, ground)

  const first: readonly (readonly [Language, string, readonly string[]])[] = [
    ['fi', 'neuvolaan', ['child-clinic', 'maternity-clinic']],
    ['fi', 'puheterapeutille', ['speech-therapy']],
    ['fi', 'eroperheen', ['divorce-advice', 'divorce-group']],
    ['fi', 'perheneuvolasta', ['family-counselling']],
    ['fi', 'perheneuvola', ['family-counselling']],
    ['fi', 'perheneuvonta', ['family-counselling']],
    ['fi', 'perhe neuvola', ['family-counselling']],
    ['fi', 'perhetyö', ['family-work']],
    ['fi', 'perhetyo', ['family-work']],
    ['fi', 'lastenvalvojan', ['family-law']],
    ['fi', 'lastenvalvoja', ['family-law']],
    ['fi', 'lastensuojelu', ['child-welfare']],
    ['fi', 'nuorisopsykiatriaan', ['child-psychiatry']],
    ['fi', 'kiusaamisesta', ['student-welfare/individual', 'student-welfare/community']],
    ['fi', 'hammaslääkäri lapselle', ['oral-health']],
    ['fi', 'lapsi tapaa isää valvotusti', ['supervised-contact']],
    ['fi', 'raskaana', ['maternity-clinic']],
    ['fi', 'yksinhuoltaja rahat loppu', ['social-guidance']],
    ['fi', 'isäryhmä', ['fathers-group']],
    ['fi', 'en jaksa enää', ['home-service']],
    ['sv', 'rådgivningen', ['child-clinic', 'maternity-clinic']],
    ['sv', 'familjerådgivning', ['family-counselling']],
    ['sv', 'barnrådgivningen', ['child-clinic']],
    ['sv', 'barnradgivning', ['child-clinic']],
    ['sv', 'talterapeuten', ['speech-therapy']],
    ['sv', 'tal terapi', ['speech-therapy']],
    ['sv', 'skilsmässan', ['divorce-advice']],
    ['sv', 'barnskydd', ['child-welfare']],
    ['sv', 'barnatillsyningsman', ['family-law']],
    ['en', 'speach therapy', ['speech-therapy']],
    ['en', 'custody agreement', ['family-law']],
    ['en', 'family counseling', ['family-counselling']],
    ['fi', 'talterapi', ['speech-therapy']],
    ['sv', 'puheterapia', ['speech-therapy']],
    ['fi', 'tyttöni ei syö mitään', ['nutrition-therapy', 'child-clinic']],
    ['fi', 'tyttö lihonut', ['nutrition-therapy', 'school-health']],
    ['sv', 'ingen kan ta barnen', ['support-family', 'home-service']],
    ['sv', 'vet int vart ska jag vända mig', ['guidance']],
    ['en', 'who should I call', ['guidance']],
  ]
  for (const [lang, q, expected] of first) {
    it(`${lang}: ${q} → ${expected.join(' or ')}`, () => {
      assert.ok(
        expected.includes(idsOf(index, q, lang)[0] ?? ''),
        idsOf(index, q, lang).slice(0, 4).join(' '),
      )
    })
  }

  it('has a fitting service among the first three for nearly every query of families, first for most', () => {
    const kindsOf = (q: string, lang: Language): string[] => [
      ...new Set(idsOf(index, q, lang).map((id) => id.replace(/\/.*$/, ''))),
    ]
    const share = (depth: number): number =>
      relevanceQueries.filter(({ q, lang, kinds }) =>
        kindsOf(q, lang)
          .slice(0, depth)
          .some((kind) => kinds.includes(kind)),
      ).length / relevanceQueries.length
    assert.ok(share(3) > 0.95, `first three ${share(3)}`)
    assert.ok(share(1) > 0.85, `first ${share(1)}`)
  })

  it('does not join a stop word to its neighbour', () => {
    const children = service('b', 'Lapset', { name: { fi: 'Lapset', sv: 'Barnen' } })
    const both = buildIndex([service('a', 'Kanta'), children], ground)
    assert.deepEqual(idsOf(both, 'ingen kan ta barnen', 'sv'), ['b'])
  })

  it('finds a lay phrase made of stop words alone', () => {
    const spoken = service('a', 'Yksi', { layWords: { fi: ['mistä me saamme apua'] } })
    const other = service('b', 'Toinen', { layWords: { fi: ['saamme talletettua'] } })
    assert.equal(idsOf(buildIndex([other, spoken], ground), 'mistä me saamme apua')[0], 'a')
  })

  it('finds babies in any form', () => {
    assert.ok(idsOf(index, 'vauvan').includes('child-clinic'))
    assert.deepEqual(idsOf(index, 'vauvalle').slice(0, 1), idsOf(index, 'vauva').slice(0, 1))
  })

  it('does not mix look-alikes', () => {
    assert.deepEqual(idsOf(index, 'neuvola').slice(0, 2).sort(), ['child-clinic', 'maternity-clinic'])
    const clinics = idsOf(index, 'perheneuvola')
    assert.ok(!clinics.includes('child-clinic') && !clinics.includes('maternity-clinic'))
    assert.ok(!idsOf(index, 'perhetyö').includes('family-counselling'))
    assert.ok(!idsOf(index, 'perheneuvonta').includes('family-work'))
    const supervisor = idsOf(index, 'lastenvalvoja')
    assert.ok(!supervisor.includes('child-welfare'))
    const advice = idsOf(index, 'rådgivning', 'sv')
    assert.ok(advice.indexOf('child-clinic') < advice.indexOf('family-counselling'))
  })

  it('understands a long everyday sentence', () => {
    const found = search(index, ask('taapero valvottaa olen aivan loppu'))
    assert.equal(found.gentle, true)
    assert.equal(found.urgent, null)
    const top = found.hits.slice(0, 6).map((hit) => hit.id)
    assert.equal(top[0], 'home-service')
    for (const id of ['family-work', 'child-clinic', 'drop-in-guidance']) assert.ok(top.includes(id), id)
  })

  it('tells danger apart and still lists services', () => {
    const found = search(index, ask('mies lyö'))
    assert.equal(found.urgent, 'violence')
    assert.equal(found.gentle, false)
    assert.equal(found.hits[0]?.id, 'violence-work')
  })

  for (const type of realServices) {
    const name = type.kind.name.fi ?? ''
    if (!/^\p{L}{8,}$/u.test(name)) continue
    it(`finds ${name} with any one slip inside`, () => {
      const missed: string[] = []
      for (let at = 1; at + 2 < name.length; at++) {
        const swapped = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)
        const dropped = name.slice(0, at) + name.slice(at + 1)
        for (const typed of [swapped, dropped]) {
          if (!idsOf(index, typed).slice(0, 3).includes(type.id)) missed.push(typed)
        }
      }
      assert.deepEqual(missed, [])
    })
  }

  it('finds every service by its own names', () => {
    for (const type of realServices) {
      for (const lang of ['fi', 'sv', 'en'] as const) {
        const at = idsOf(index, type.kind.name[lang] ?? '', lang).indexOf(type.id)
        assert.ok(at >= 0 && at < 3, `${lang} ${type.kind.name[lang] ?? ''}: ${String(at)}`)
      }
    }
  })

  it('answers nothing to words that mean nothing here', () => {
    for (const q of ['xyzzyq', 'autokorjaamo', 'kvantfysik']) {
      assert.equal(search(index, ask(q)).total, 0, q)
    }
  })

  it('lets the known words of a line lead when others are unknown', () => {
    assert.equal(idsOf(index, 'puheterapia xyzzyq')[0], 'speech-therapy')
  })

  it('gives the same answer to the same question', () => {
    const again = buildIndex(realServices, ground)
    for (const q of ['lapsi ei nuku', 'neuvla', 'perhe vaasassa', '']) {
      assert.deepEqual(search(index, ask(q)), search(again, ask(q)))
    }
  })

  it('pages without gaps or repeats', () => {
    const all = search(index, ask('perhe', { perPage: 100 })).hits.map((hit) => hit.id)
    const paged = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((page) =>
      search(index, ask('perhe', { page, perPage: 7 })).hits.map((hit) => hit.id),
    )
    assert.deepEqual(paged, all.slice(0, paged.length))
  })
})

describe('a word hit and a lesser hit', () => {
  const index = buildIndex(
    [
      service('in-name', 'Perheneuvola', { free: true, floor: 1 }),
      service('in-text', 'Terveysasema', {
        description: { fi: 'Täällä on myös neuvola ja paljon muuta' },
        floor: null,
        free: false,
      }),
      service('other', 'Kirjasto'),
      service('like', 'Neuvosto'),
      service('twice', 'Äitiysneuvola lastenneuvola'),
    ],
    { places: [] },
  )

  it('never puts a hit inside a longer word before a word hit', () => {
    const ids = idsOf(index, 'neuvola')
    assert.equal(ids[0], 'in-text')
    assert.ok(ids.includes('in-name') && ids.includes('twice'))
  })

  it('never puts a misspelt hit before an exact one', () => {
    const slips = buildIndex(
      [service('exact', 'Kerho ja paljon muuta', { floor: null, free: false }), service('slip', 'Kerhu')],
      { places: [] },
    )
    assert.deepEqual(idsOf(slips, 'kerho'), ['exact'])
    assert.deepEqual(idsOf(slips, 'kerhp').sort(), ['exact', 'slip'])
  })

  it('puts what holds more of the words first', () => {
    const more = buildIndex(
      [
        service('one', 'Kerho kerho kerho'),
        service('both', 'Talo', { description: { fi: 'Kerho vauvoille' } }),
      ],
      { places: [] },
    )
    assert.equal(idsOf(more, 'kerho vauvalle')[0], 'both')
  })

  it('weighs the name over lay words over summary over description over local words', () => {
    const fields = buildIndex(
      [
        service('local', 'A', { localWords: { fi: ['ratsastus'] } }),
        service('description', 'B', { description: { fi: 'ratsastus' } }),
        service('summary', 'C', { summary: { fi: 'ratsastus' } }),
        service('lay', 'D', { layWords: { fi: ['ratsastus sunnuntaina'] } }),
        service('name', 'Ratsastus'),
      ],
      { places: [] },
    )
    assert.deepEqual(idsOf(fields, 'ratsastus'), ['name', 'lay', 'summary', 'description', 'local'])
  })

  it('says why', () => {
    const why = search(index, ask('neuvola')).hits.map((hit) => hit.why[0])
    assert.equal(why[0], 'word description=neuvola')
    assert.ok(why.includes('inside name=perheneuvola'))
  })

  it('leads from one language to a service written in another only', () => {
    const cross = buildIndex(
      [
        service('both', 'Puheterapia', { name: { fi: 'Puheterapia', sv: 'Talterapi' } }),
        service('finnish-only', 'Puheterapia'),
        service('other', 'Kirjasto'),
      ],
      { places: [] },
    )
    assert.deepEqual(idsOf(cross, 'talterapi', 'sv'), ['both', 'finnish-only'])
  })
})
