import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { giveForm, listForms, submissionsFor } from '#capabilities/forms/index.ts'
import { openByCode, readFollow, take } from '#capabilities/help-requests/index.ts'
import { hours, later } from '#platform/clock.ts'
import { type Language, languages } from '#platform/text.ts'
import { formId } from '#seed/demo/load-forms.ts'
import { askedAnd } from '#tests/support/requests.ts'
import type { Visit, Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'
import { path } from '#web/paths.ts'

const key = 'parent-strength'
const sealedIn = (visit: Visit): string => {
  const found = /name="form" value="([\w-]+)"/.exec(visit.body)?.[1]
  assert.ok(found !== undefined, `${visit.path} carries no answers: ${visit.status}`)
  return found
}
const load = {
  'k-load-sleep': 'often',
  'k-load-alone': 'often',
  'k-load-temper': 'often',
  'k-load-joy': 'often',
  'k-load-money': 'seldom',
}
const canary = 'KANARIALINTU laulaa'

describe('filling in a form, by forms alone', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const step = (
    visitor: Visitor,
    lang: Language,
    from: Visit,
    section: string,
    fields: Record<string, string | string[]>,
    move = 'next',
  ): Promise<Visit> =>
    visitor.post(path('formStep', lang, { key, step: section }), { form: sealedIn(from), ...fields, move })
  const start = async (visitor: Visitor, lang: Language): Promise<Visit> => {
    const intro = await visitor.get(path('form', lang, { key }))
    assert.equal(intro.status, 200)
    return step(visitor, lang, intro, 'load', {}, 'start')
  }
  const toResult = async (visitor: Visitor, lang: Language, words = ''): Promise<Visit> => {
    const second = await step(visitor, lang, await start(visitor, lang), 'load', load)
    const third = await step(visitor, lang, second, 'strength', {
      'k-strength': '2',
      'k-carries': ['partner'],
      'k-help-wish': words,
    })
    return step(visitor, lang, third, 'home', { 'k-languages': ['fi', 'sv'], 'k-at-home': 'two-parents' })
  }

  /** Every row of every table, as text: nothing typed may be found in it, sealed or not. */
  const everything = (): Promise<string> =>
    world.db.asOwner(async (tx) => {
      const tables = await sql<{ name: string }>`select schemaname || '.' || tablename as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`.execute(tx)
      const parts: string[] = []
      for (const { name } of tables.rows) {
        const { rows } = await sql<{
          n: string
          text: string | null
        }>`select count(*)::text as n, string_agg(t::text, '') as text from ${sql.table(name)} t`.execute(tx)
        if (name !== 'platform.rate_limit') parts.push(`${name} ${rows[0]?.n ?? 0} ${rows[0]?.text ?? ''}`)
      }
      return parts.toSorted().join('\n')
    })

  for (const lang of languages) {
    it(`goes from the list to a result in words (${lang})`, async () => {
      const visitor = world.visitor()
      const list = await visitor.get(path('forms', lang))
      assert.match(list.body, new RegExp(`href="${path('form', lang, { key })}"`))
      const result = await toResult(visitor, lang)
      assert.match(
        result.body,
        {
          fi: /Arki kuormittaa|Voimat ovat lopussa/,
          sv: /Vardagen tynger|Krafterna är slut/,
          en: /Everyday life weighs|strength is running out/,
        }[lang],
      )
      assert.equal(result.headers.get('cache-control'), 'no-store')
      assert.match(result.body, new RegExp(`<html[^>]*lang="${lang}"`))
      assert.doesNotMatch(
        /<title>(.*?)<\/title>/.exec(result.body)?.[1] ?? '',
        /voima|kraft|strength/i,
        'the tab tells nothing',
      )
    })
  }

  it('leaves nothing behind when it is not sent: the database is the same byte for byte', async () => {
    const before = await everything()
    const visitor = world.visitor()
    const result = await toResult(visitor, 'fi', canary)
    assert.match(result.body, /KANARIALINTU laulaa/)
    await visitor.post(path('formResult', 'fi', { key }), { move: 'close' })
    const half = world.visitor()
    await step(half, 'fi', await start(half, 'fi'), 'load', load)
    assert.equal(await everything(), before)
    assert.deepEqual([...visitor.cookies.keys()], [])
    assert.doesNotMatch(world.log.join('\n'), /KANARIALINTU/)
  })

  it('keeps what was typed when something is missing, goes back without asking, and changes language', async () => {
    const visitor = world.visitor()
    const first = await start(visitor, 'fi')
    const again = await step(visitor, 'fi', first, 'load', { ...load, 'k-load-joy': '' })
    assert.equal(again.status, 422)
    assert.match(again.body, /id="error-summary"/)
    assert.match(again.body, /value="often" checked/)
    const second = await step(visitor, 'fi', again, 'load', load)
    const back = await step(
      visitor,
      'fi',
      second,
      'strength',
      { 'k-strength': '', 'k-help-wish': canary },
      'back',
    )
    assert.equal(back.status, 200)
    assert.match(back.body, /value="often" checked/)
    const forward = await step(visitor, 'fi', back, 'load', load)
    assert.match(forward.body, /KANARIALINTU laulaa/)
    const swedish = await step(
      visitor,
      'sv',
      forward,
      'strength',
      { 'k-strength': '4', 'k-help-wish': canary },
      'stay',
    )
    assert.match(swedish.body, /Vad bär\?/)
    assert.match(swedish.body, /value="4" checked/)
    assert.match(
      swedish.body,
      new RegExp(`formaction="${path('formStep', 'fi', { key, step: 'strength' })}"`),
    )
  })

  it('asks what an answer opens, and drops it again when the answer changes', async () => {
    const visitor = world.visitor()
    const second = await step(visitor, 'fi', await start(visitor, 'fi'), 'load', load)
    const opened = await step(visitor, 'fi', second, 'strength', {
      'k-strength': '2',
      'k-carries': 'nothing',
    })
    assert.match(opened.body, /Kun mikään ei kanna/)
    const home = await step(visitor, 'fi', opened, 'nothing', { 'k-small-step': 'call' })
    const result = await step(visitor, 'fi', home, 'home', {})
    assert.match(result.body, /Puhelu, jossa joku kuuntelee/)
    const change = await visitor.post(path('formResult', 'fi', { key }), {
      form: sealedIn(result),
      move: 'go:strength',
    })
    const shut = await step(visitor, 'fi', change, 'strength', { 'k-strength': '2', 'k-carries': 'partner' })
    assert.match(shut.body, /Teidän perhe/)
    const after = await step(visitor, 'fi', shut, 'home', {})
    assert.doesNotMatch(after.body, /Puhelu, jossa joku kuuntelee/)
  })

  it('shows a question that an answer on the same page has opened before going on', async () => {
    const visitor = world.visitor()
    const home = await step(
      visitor,
      'fi',
      await step(visitor, 'fi', await start(visitor, 'fi'), 'load', load),
      'strength',
      { 'k-strength': '5' },
    )
    const again = await step(visitor, 'fi', home, 'home', { 'k-languages': 'other' })
    assert.equal(again.status, 200)
    assert.match(again.body, /Mitä muuta kieltä\?/)
    assert.doesNotMatch(again.body, /id="error-summary"/)
    const result = await step(visitor, 'fi', again, 'home', {
      'k-languages': 'other',
      'k-other-language': 'somali',
    })
    assert.match(result.body, /somali/)
  })

  it('shows help at once where words of danger were written', async () => {
    const visitor = world.visitor()
    const second = await step(visitor, 'fi', await start(visitor, 'fi'), 'load', load)
    const next = await step(visitor, 'fi', second, 'strength', {
      'k-strength': '2',
      'k-help-wish': 'haluan kuolla',
    })
    assert.match(next.body, /crisis-card/)
    assert.match(next.body, /Teidän perhe/, 'and blocks nothing')
  })

  it('opens to nothing after a day, and when it was not sealed here', async () => {
    const visitor = world.visitor()
    const first = await start(visitor, 'fi')
    world.clock.set(later(world.clock.now(), hours(24)))
    const late = await step(visitor, 'fi', first, 'load', load)
    assert.equal(late.path, path('form', 'fi', { key }, { vanha: 1 }))
    const forged = await visitor.post(path('formStep', 'fi', { key, step: 'load' }), {
      form: 'A'.repeat(300),
      ...load,
      move: 'next',
    })
    assert.equal(forged.path, path('form', 'fi', { key }, { vanha: 1 }))
    assert.equal(
      (await visitor.get(path('formStep', 'fi', { key, step: 'load' }))).path,
      path('form', 'fi', { key }),
    )
    assert.equal((await visitor.get(path('form', 'fi', { key: 'initial-survey' }))).status, 404)
  })

  it('goes along with a request for help, and is kept when that is sent and not before', async () => {
    const visitor = world.visitor()
    const result = await toResult(visitor, 'fi', canary)
    const before = await everything()
    const asking = await visitor.post(path('formResult', 'fi', { key }), {
      form: sealedIn(result),
      move: 'ask',
    })
    assert.ok(asking.path.startsWith(path('ask', 'fi')))
    assert.equal(await everything(), before, 'still nothing')
    await visitor.post(path('ask', 'fi'), { forWhom: 'own-family', aihe: 'tiredness,everyday-life', ovi: '' })
    const about = await visitor.get(path('askAbout', 'fi'))
    assert.match(about.body, /value="tiredness" checked/)
    await visitor.post(path('askAbout', 'fi'), { text: '', topics: ['tiredness'] })
    await visitor.post(path('askWorry', 'fi'), { worry: 'small' })
    await visitor.post(path('askWhere', 'fi'), { place: 'Vaasa' })
    const check = await visitor.post(path('askContact', 'fi'), {
      language: 'fi',
      way: 'anonymous',
      phone: '',
      email: '',
      times: '',
      not: '',
      interpreter: '',
    })
    assert.match(check.body, /Arjen voimavarat/)
    const ready = /name="request" value="([\w-]+)"/.exec(check.body)?.[1] ?? ''
    const receipt = await visitor.post(path('askCheck', 'fi'), { request: ready })
    const code = (/class="follow-code"[^>]*>(.*?)<\/p>/.exec(receipt.body)?.[1] ?? '').replaceAll(
      '<wbr/>',
      '',
    )
    assert.ok(!visitor.cookies.has('form-a'), 'the browser forgets it too')
    const { id, actor } = await openByCode(world.anyone, { code, from: 'test' })
    const subject = { kind: 'help-request' as const, id }
    const [own] = await submissionsFor(world.callAs(actor), { subject })
    assert.equal(own?.answers['help-wish'], canary)
    await visitor.post(path('askCheck', 'fi'), { request: ready })
    assert.equal(
      (await submissionsFor(world.callAs(actor), { subject })).length,
      1,
      'once, however often it is sent',
    )
    const { view } = { view: await readFollow(world.callAs(actor), {}) }
    assert.equal(view.urgent, false)
    for (const who of ['guide', 'family-social-worker-17']) {
      try {
        await take(world.as(who), { id })
      } catch {
        continue
      }
      const worker = world.visitor()
      await worker.signIn(who)
      const page = await worker.get(path('workRequest', 'fi', { id }))
      if (page.status === 200) assert.match(page.body, /KANARIALINTU laulaa/)
      return
    }
    assert.fail('nobody could take the request')
  })

  it('can be left out of the request, and its words of danger make the request urgent when it goes', async () => {
    for (const leaves of [true, false]) {
      await world.clear()
      const visitor = world.visitor()
      const result = await toResult(visitor, 'fi', 'haluan kuolla')
      await visitor.post(path('formResult', 'fi', { key }), { form: sealedIn(result), move: 'ask' })
      await visitor.post(path('ask', 'fi'), { forWhom: 'own-family' })
      await visitor.post(path('askAbout', 'fi'), { text: 'Väsyttää.', topics: [] })
      await visitor.post(path('askWorry', 'fi'), { worry: 'small' })
      await visitor.post(path('askWhere', 'fi'), { place: 'Vaasa' })
      let check = await visitor.post(path('askContact', 'fi'), { language: 'fi', way: 'anonymous' })
      if (leaves) check = await visitor.post(path('askCheck', 'fi'), { move: 'leave-form' })
      assert.equal(/Lomake lähtee mukana/.test(check.body), !leaves)
      await visitor.post(path('askCheck', 'fi'), {
        request: /name="request" value="([\w-]+)"/.exec(check.body)?.[1] ?? '',
      })
      const found = await world.db.asOwner(async (tx) => {
        const { rows } = await sql<{ urgent_class: string | null; forms: number }>`select urgent_class,
          (select count(*)::int from forms.submission) as forms from help_requests.help_request`.execute(tx)
        return rows[0]
      })
      assert.deepEqual([found?.forms, found?.urgent_class !== null], leaves ? [0, false] : [1, true])
    }
  })

  it('goes to the family’s own request by its code, and is offered again in another form', async () => {
    const asked = await askedAnd(world, 'taken')
    const visitor = world.visitor()
    const result = await toResult(visitor, 'fi')
    const wrong = await visitor.post(path('formResult', 'fi', { key }), {
      form: sealedIn(result),
      move: 'send-own',
      code: 'väärä',
    })
    assert.equal(wrong.status, 422)
    assert.match(wrong.body, /Arjen voimavarat/)
    const sent = await visitor.post(path('formResult', 'fi', { key }), {
      form: sealedIn(wrong),
      move: 'send-own',
      code: asked.code,
    })
    assert.match(sent.body, /Vastaukset on lähetetty/)
    const followed = await visitor.post(path('follow', 'fi'), { code: asked.code })
    assert.match(followed.body, /Täytin lomakkeen ”Arjen voimavarat”/)
    assert.match(followed.body, /Lomakkeesi/)
    const other = await visitor.get(path('form', 'fi', { key: 'family-work' }))
    assert.match(other.body, /Olet kertonut osan jo aiemmin/)
    const prefilled = await visitor.post(path('formStep', 'fi', { key: 'family-work', step: 'home' }), {
      form: sealedIn(other),
      move: 'start',
    })
    assert.match(prefilled.body, /value="two-parents" checked/)
    assert.match(prefilled.body, /Kerroit tämän/)
    const stranger = await world.visitor().get(path('form', 'fi', { key: 'family-work' }))
    assert.doesNotMatch(stranger.body, /Olet kertonut/)
  })

  it('comes back by a worker’s link, once', async () => {
    const nurse = world.as('school-nurse')
    const { token } = await giveForm(nurse, { form: formId('17', 'family-work'), note: '' })
    const visitor = world.visitor()
    const intro = await visitor.get(path('form', 'sv', { key: token }))
    assert.match(intro.body, /Länken fungerar en gång/)
    const at = (section: string) => path('formStep', 'sv', { key: 'family-work', step: section })
    const home = await visitor.post(at('home'), { form: sealedIn(intro), move: 'start' })
    const day = await visitor.post(at('home'), { form: sealedIn(home), move: 'next' })
    const goal = await visitor.post(at('day'), {
      form: sealedIn(day),
      'k-hard-times': 'morning',
      move: 'next',
    })
    const result = await visitor.post(at('goal'), { form: sealedIn(goal), 'k-how-now': '4', move: 'next' })
    assert.match(result.body, /Skicka till arbetstagaren/)
    assert.doesNotMatch(result.body, /value="ask"/)
    const send = { form: sealedIn(result), move: 'send-link' }
    assert.match(
      (await visitor.post(path('formResult', 'sv', { key: 'family-work' }), send)).body,
      /Svaren är skickade/,
    )
    const again = await visitor.post(path('formResult', 'sv', { key: 'family-work' }), send)
    assert.equal(again.status, 409)
    assert.match((await visitor.get(path('form', 'sv', { key: token }))).body, /redan skickad/)
    const worker = world.visitor()
    await worker.signIn('school-nurse')
    assert.match((await worker.get(path('workForms', 'sv'))).body, /Läs svaren/)
  })
})

describe('making a form, by forms alone', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(async () => {
    await world.clear()
    await world.db.asOwner((tx) => sql`delete from forms.form where created_by is not null`.execute(tx))
  })

  it('goes from nothing to a published form with a condition, in three languages', async () => {
    const admin = world.visitor()
    await admin.signIn('admin')
    const all = (name: string, text: string): Record<string, string> =>
      Object.fromEntries(languages.map((lang) => [`${name}.${lang}`, text]))
    const made = await admin.post(path('adminForms', 'fi'), { key: 'kokeilu', audience: 'public', ready: '' })
    const here = made.path
    const seen = (visit: Visit): string => /name="seen" value="(\d+)"/.exec(visit.body)?.[1] ?? ''
    let now = await admin.post(here, { seen: seen(made), act: 'add-section', 'add-section-label': 'Osa' })
    now = await admin.post(here, {
      seen: seen(now),
      act: 'add-question',
      section: 's1',
      'label-s1': 'Onko näin?',
      'kind-s1': 'one',
    })
    assert.match(now.path, /kohta=question%3Aq1|kohta=question:q1/)
    const options = {
      ...all('option.0', 'Kyllä'),
      ...all('option.1', 'Ei'),
      'option.0.key': 'o1',
      'option.1.key': 'o2',
    }
    now = await admin.post(`${here}?kohta=question:q1`, {
      seen: seen(now),
      act: 'save',
      ...all('label', 'Onko näin?'),
      ...options,
      'option.0.points': '1',
      required: 'yes',
    })
    now = await admin.post(here, {
      seen: seen(now),
      act: 'add-question',
      section: 's1',
      'label-s1': 'Kerro',
      'kind-s1': 'long-text',
    })
    now = await admin.post(`${here}?kohta=question:q2`, {
      seen: seen(now),
      act: 'save',
      ...all('label', 'Kerro lisää'),
      'when.0': 'q1||is|o1',
      'when.every': 'all',
    })
    now = await admin.post(`${here}?kohta=section:s1`, {
      seen: seen(now),
      act: 'save',
      ...all('title', 'Osa'),
    })
    now = await admin.post(`${here}?kohta=form`, {
      seen: seen(now),
      act: 'save',
      ...all('title', 'Kokeilu'),
      ...all('lead', 'Johdanto'),
      voice: 'grown',
      minutes: '2',
      ...all('closing', 'Kiitos'),
      audience: 'public',
      serviceType: '',
    })
    assert.match(now.body, /Mitään ei puutu/)
    const tried = await admin.post(`${here}?esikatselu=1`, { act: 'preview', 'k-q1': 'o1' })
    assert.match(tried.body, /Kerro lisää/)
    const published = await admin.post(here, { seen: seen(now), act: 'publish' })
    assert.match(published.body, /Lomake on julkaistu/)
    assert.match((await world.visitor().get(path('form', 'sv', { key: 'kokeilu' }))).body, /Kokeilu/)
  })

  it('moves lines with what has been typed, keeps words at a conflict, and says what is missing', async () => {
    const admin = world.visitor()
    await admin.signIn('coordinator')
    const made = await admin.post(path('adminForms', 'fi'), {
      key: 'kokeilu-2',
      audience: 'public',
      ready: 'family-work',
    })
    const here = made.path
    const seen = /name="seen" value="(\d+)"/.exec(made.body)?.[1] ?? ''
    const moved = await admin.post(`${here}?kohta=question:pets`, {
      seen,
      line: 'option:0:1',
      'label.fi': 'Onko eläimiä?',
      'option.0.key': 'yes',
      'option.0.fi': 'On',
      'option.1.key': 'no',
      'option.1.fi': 'Ei ole',
    })
    assert.ok(moved.body.indexOf('value="Ei ole"') < moved.body.indexOf('value="On"'))
    assert.match(moved.body, /value="Onko eläimiä\?"/)
    const conflict = await admin.post(`${here}?kohta=question:pets`, {
      seen,
      act: 'save',
      'label.fi': 'Minun sanani',
    })
    assert.equal(conflict.status, 409)
    assert.match(conflict.body, /value="Minun sanani"/)
    assert.match((await admin.get(here)).body, /ruotsiksi/)
    const form = (await listForms(world.as('coordinator'), { county: '17' })).find(
      ({ key: name }) => name === 'kokeilu-2',
    )
    assert.ok((form?.missing ?? 0) > 0)
    const refusal = await admin.post(here, { act: 'publish' })
    assert.equal(refusal.status, 409)
  })

  it('is closed to those who do not keep forms', async () => {
    const guide = world.visitor()
    await guide.signIn('guide')
    assert.equal((await guide.get(path('adminForms', 'fi'))).status, 404)
    assert.equal(
      (await guide.post(path('adminForms', 'fi'), { key: 'minun', audience: 'public' })).status,
      404,
    )
    const asked = await askedAnd(world, 'taken', 'second-guide', { topics: ['parenting'] })
    const given = await guide.post(path('workForms', 'fi'), {
      request: asked.id,
      form: formId('17', 'family-work'),
    })
    assert.equal(given.status, 404, 'nor is a form given for a request that one may not see')
  })
})
