import assert from 'node:assert/strict'
import { after, beforeEach, describe, it } from 'node:test'
import { changeDoorPromise, openDoor, restDoor, setDoorDays } from '#capabilities/help-requests/index.ts'
import { languages } from '#platform/text.ts'
import { areaId, doorId, personId } from '#seed/demo/ids.ts'
import { freshWorld } from '#tests/support/world.ts'
import { path } from '#web/paths.ts'

const guidance = doorId('17', 'guidance')
const names = { fi: 'Muutamme', sv: 'Vi flyttar', en: 'We are moving' }

describe('the pages of doors', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const putBack = async (): Promise<void> => {
    await world.clear()
    await changeDoorPromise(world.as('admin'), {
      id: guidance,
      promise: { promise: { kind: 'working-days', days: 3 } },
    })
    await openDoor(world.as('admin'), { id: guidance })
    await world.clear()
  }
  beforeEach(() => world.clear())
  after(putBack)

  it('are said in three languages, with the next two weeks in words', async () => {
    const words = {
      fi: ['Kaksi viikkoa eteenpäin', 'Kaikilla avoimilla ovilla on vastaaja', 'Lauantai 7.3.'],
      sv: ['Två veckor framåt', 'Någon svarar vid alla öppna dörrar', 'Lördag 7.3'],
      en: ['Two weeks ahead', 'Somebody answers at every open door', 'Saturday 7 March'],
    }
    const visitor = world.visitor()
    await visitor.signIn('admin')
    for (const lang of languages) {
      const page = await visitor.get(path('workDoors', lang))
      for (const each of words[lang]) assert.ok(page.body.includes(each), `${lang}: ${each}`)
    }
  })

  it('keep a door without a script: promise, special day and rest come with what was typed', async () => {
    const visitor = world.visitor()
    await visitor.signIn('admin')
    const address = path('workDoor', 'fi', { id: guidance })
    const wrong = await visitor.post(address, {
      form: 'hours',
      'hours-hours-1': 'aamulla',
      'hours-hours-2': '9–12',
    })
    assert.equal(wrong.status, 422)
    assert.match(wrong.body, /href="#hours-hours-1"/)
    assert.match(wrong.body, /value="aamulla"/)
    const promise = await visitor.post(address, {
      form: 'promise',
      'promise-all-kind': 'opening-hours',
      'promise-all-amount': '4,5',
      'promise-5-kind': 'working-days',
      'promise-5-amount': '2',
    })
    assert.match(promise.body, /4,5 aukiolotunnin kuluessa; perjantaisin 2 työpäivän kuluessa/)
    const days = await visitor.post(address, {
      form: 'days',
      'days-from': '2026-03-05',
      'days-times': '10–11.30',
      'days-note-fi': 'Koulutus',
    })
    assert.match(days.body, /torstai 5\.3\.: klo 10–11\.30 \(Koulutus\)/)
    const rest = await visitor.post(address, {
      form: 'rest',
      'rest-instead': doorId('17', 'family-social'),
      'rest-until': '2026-03-20',
      'rest-reason-fi': 'Muutto',
      'rest-reason-sv': 'Flytt',
      'rest-reason-en': 'Moving',
    })
    assert.match(
      rest.body,
      /Tauolla 20\.3\.2026 asti\. Pyynnöt ottaa vastaan: Lapsiperheiden sosiaalipalvelut/,
    )
    assert.match(rest.body, /Muutettu/)
    await putBack()
  })

  it('write down an absence, and say where a deputy is missing', async () => {
    const lead = world.visitor()
    await lead.signIn('unit-lead')
    const address = path('workDoors', 'fi')
    const plain = await lead.post(address, {
      form: 'absence',
      'absence-person': personId('guide'),
      'absence-from': '2026-03-09',
      'absence-to': '2026-03-13',
    })
    assert.match(plain.body, /Aino Lehto<\/strong>: maanantai 9\.3\. – perjantai 13\.3\./)
    assert.match(plain.body, /Sijainen puuttuu/)
    const nurse = await lead.post(address, {
      form: 'absence',
      'absence-person': personId('guide'),
      'absence-from': '2026-03-16',
      'absence-to': '2026-03-20',
      'absence-deputy': personId('school-nurse'),
    })
    assert.equal(nurse.status, 422)
    assert.match(nurse.body, /samassa organisaatiossa ja samassa rekisterissä/)
    assert.match(nurse.body, /value="2026-03-16"/)
  })

  it('show settings to those who may not change them as facts alone', async () => {
    const guide = world.visitor()
    await guide.signIn('guide')
    const page = await guide.get(path('workDoor', 'fi', { id: guidance }))
    assert.doesNotMatch(page.body, /name="form" value="(basics|hours|promise|rest|turn)"/)
    const refused = await guide.post(path('workDoor', 'fi', { id: guidance }), { form: 'open' })
    assert.equal(refused.status, 403)
    assert.match(refused.body, /Oven asetuksia muuttavat hallinta ja alueen vastaava/)
  })

  it('tell families of special days and of the door that receives meanwhile', async () => {
    const admin = world.as('admin')
    await setDoorDays(admin, {
      id: guidance,
      from: '2026-03-04',
      opens: null,
      closes: null,
      note: { fi: 'Koulutuspäivä', sv: 'Utbildningsdag' },
    })
    const family = world.visitor()
    await family.post(path('place', 'fi'), { kunta: '905' })
    const ask = await family.get(path('ask', 'fi', {}, {}))
    assert.match(ask.body, /4\.3\. suljettu \(Koulutuspäivä\)/)
    await restDoor(admin, { id: guidance, reason: names, instead: doorId('17', 'family-social') })
    const meanwhile = await family.get(path('ask', 'fi'))
    assert.match(meanwhile.body, /Lapsiperheiden sosiaalipalvelut/)
    await putBack()
  })

  it('of the guidance model say who guides, and let the lead of the area change it from a day on', async () => {
    const guide = world.visitor()
    await guide.signIn('guide')
    const model = await guide.get(path('workGuidanceModel', 'sv'))
    assert.match(model.body, /Neuropsykiatriska drag/)
    assert.match(model.body, /Delvis centraliserat/)
    assert.match(model.body, /Den som tar emot oron/)
    assert.doesNotMatch(model.body, /name="form" value="rule-/)
    const lead = world.visitor()
    await lead.signIn('area-lead')
    const address = path('workGuidanceModel', 'fi', {}, { alue: areaId('17', 'middle') })
    const nobody = await lead.post(address, { form: 'rule-violence', 'rule-violence-from': '2026-04-01' })
    assert.equal(nobody.status, 422)
    assert.match(nobody.body, /Valitse ovi tai yksikkö, joka ohjaa/)
    const saved = await lead.post(address, {
      form: 'rule-violence',
      'rule-violence-door': guidance,
      'rule-violence-reach': 'local',
      'rule-violence-ownWorker': 'receiver',
      'rule-violence-from': '2026-04-01',
    })
    assert.match(saved.body, /Muuttuu 1\.4\.2026/)
    const back = await lead.post(address, { form: 'county-violence' })
    assert.doesNotMatch(back.body, /Muuttuu 1\.4\.2026/)
    assert.equal((await lead.post(address, { form: 'county-violence' })).status, 404)
  })
})
