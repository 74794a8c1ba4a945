import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { freeTimes, myAppointments } from '#capabilities/appointments/index.ts'
import {
  addContact,
  answerConsultation,
  askConsultation,
  bookConsultation,
  closeConsultation,
  countConsultations,
  listHosts,
  messageColleague,
  myQuestions,
  openHost,
  readMessages,
  readNetwork,
  readQuestion,
  removeContact,
  removeOldConsultations,
  saveContact,
  searchNotes,
  unpublishNote,
  withdrawConsultation,
  writeNote,
} from '#capabilities/consultation/index.ts'
import { days, later } from '#platform/clock.ts'
import { areaId, unitId } from '#seed/demo/ids.ts'
import { calendarId, hostId } from '#seed/demo/load-times.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld, ordinaryMonday } from '#tests/support/world.ts'

const pair = hostId('17', 'child-psychiatry-pair')
const wish = {
  id: pair,
  ageBand: '7-9' as const,
  topics: ['behaviour' as const],
  asked: 'Kolmasluokkalainen lyö muita välitunnilla. Mitä voimme kokeilla koulussa?',
  tried: 'Sama aikuinen on ollut lähellä kahden viikon ajan.',
}

describe('consultation without a client', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(async () => {
    await world.clear()
    await world.db.asOwner((tx) => sql`delete from consultation.learning_note`.execute(tx))
    await world.db.asOwner((tx) => sql`delete from consultation.question`.execute(tx))
  })

  const firstTime = async (): Promise<Date> => {
    const [time] = await freeTimes(world.as('teacher'), {
      id: calendarId('17', 'child-psychiatry-pair'),
      kind: 'consultation',
      days: 30,
    })
    assert.ok(time !== undefined)
    return time.from
  }

  it('has no column in which somebody could be named', async () => {
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ name: string; type: string; refers: string | null }>`
        select c.table_name || '.' || c.column_name as name, c.data_type as type,
          (select f.confrelid::regclass::text from pg_constraint f join pg_attribute a on a.attrelid = f.conrelid and a.attnum = any(f.conkey)
            where f.contype = 'f' and f.conrelid = (c.table_schema || '.' || c.table_name)::regclass and a.attname = c.column_name limit 1) as refers
        from information_schema.columns c where c.table_schema = 'consultation'`.execute(tx),
    )
    assert.ok(rows.length > 60)
    const telling =
      /name|birth|born|code|hash|identity|ssn|hetu|email|mail|address|street|post|municipality|child|parent|guardian|client|customer|family_id|request|referral|gender|contact_/
    assert.deepEqual(
      rows.filter(({ name }) => telling.test(name.split('.')[1] ?? '')),
      [],
    )
    // An identifier leads to a worker, a unit, an area, or to another row of this kind; never to a matter of a family.
    const places = new Set(
      rows.filter(({ type, name }) => type === 'uuid' && !name.endsWith('.id')).map(({ refers }) => refers),
    )
    assert.deepEqual([...places].toSorted(), [
      'accounts.person',
      'accounts.unit',
      'appointments.appointment',
      'appointments.calendar',
      'consultation.colleague_message',
      'consultation.host',
      'consultation.question',
      'directory.area',
    ])
    // And an appointment for a consultation can hold no follow code.
    await assert.rejects(
      world.db.asOwner((tx) =>
        sql`insert into appointments.appointment (id, county, kind, calendar_id, code_hash, state, way, starts_at, ends_at, booked_by, created_at, changed_at)
          values (gen_random_uuid(), '17', 'consultation', ${calendarId('17', 'lanu')}, '\\x01', 'booked', 'phone', now(), now() + interval '1 hour',
            ${world.actor('teacher').id}, now(), now())`.execute(tx),
      ),
      /check constraint/,
    )
  })

  it('from question to learning: asked with a time, answered, published, found, closed', async () => {
    const startsAt = await firstTime()
    const { id } = await askConsultation(world.as('teacher'), { ...wish, startsAt })
    assert.equal((await readQuestion(world.as('teacher'), { id })).state, 'booked')
    assert.equal((await myAppointments(world.as('consulting-nurse'), { days: 30 })).length, 1)
    assert.equal((await myQuestions(world.as('consulting-doctor'), {})).toAnswer.length, 1)
    const answer = 'Sama aikuinen lähellä neljä viikkoa, ja kirjatkaa mitä tapahtuu ennen.'
    await answerConsultation(world.as('consulting-doctor'), { id, answer })
    assert.equal((await readQuestion(world.as('teacher'), { id })).answer, answer)
    const note = {
      id,
      title: 'Lyöminen välitunnilla',
      situation: 'Lapsi lyö muita välitunnilla.',
      advice: 'Sama aikuinen lähellä neljä viikkoa.',
      language: 'fi' as const,
    }
    await writeNote(world.as('consulting-doctor'), note)
    assert.equal((await searchNotes(world.as('school-nurse'), {})).found.length, 0)
    const { id: noteId } = await writeNote(world.as('consulting-nurse'), { ...note, publish: true })
    assert.equal((await searchNotes(world.as('school-nurse'), { words: 'välitunti' })).found.length, 1)
    assert.equal((await searchNotes(world.as('school-nurse'), { topic: 'behaviour' })).found.length, 1)
    assert.equal((await searchNotes(world.as('school-nurse'), { speciality: 'violence' })).found.length, 0)
    assert.equal((await searchNotes(world.as('teacher-16'), {})).found.length, 0)
    await refused(unpublishNote(world.as('school-nurse'), { id: noteId }), 'not-allowed')
    await unpublishNote(world.as('coordinator'), { id: noteId })
    assert.equal((await searchNotes(world.as('school-nurse'), {})).found.length, 0)
    await closeConsultation(world.as('teacher'), { id })
    await refused(
      answerConsultation(world.as('consulting-doctor'), { id, answer }),
      'conflict',
      'consultation.not-possible',
    )
    const [count] = await countConsultations(world.as('coordinator'), {})
    assert.deepEqual(
      [count?.speciality, count?.topic, count?.asked, count?.answered],
      ['child-psychiatry', 'behaviour', 1, 1],
    )
    await world.runJobs()
    for (const { subject, text } of world.mails())
      assert.doesNotMatch(subject + text, /väli|lyö|aikuinen|Ahlström/)
    assert.ok(world.mails().length >= 4)
  })

  const refusedTexts: readonly (readonly [string, string])[] = [
    ['131052-308T ei nuku', 'identity-code'],
    ['soittakaa 040 123 4567', 'identity-phone'],
    ['kirjoita aiti@example.fi', 'identity-email'],
    ['asuu Koulukatu 12 B', 'identity-address'],
    ['poika synt. 3.4.2015', 'identity-birth-date'],
    ['Tilanne koskee Mattia, joka lyö.', 'identity-name'],
  ]
  for (const [text, code] of refusedTexts) {
    it(`refuses ${code}, keeps nothing and leaves the word out of every trace`, async () => {
      const startsAt = await firstTime()
      for (const field of ['asked', 'tried'] as const) {
        const refusal = await refused(
          askConsultation(world.as('teacher'), { ...wish, [field]: text, startsAt }),
          'invalid',
          'consultation.identity',
        )
        assert.ok(refusal.fields.some((each) => each.field === field && each.code === code))
      }
      assert.equal((await myQuestions(world.as('teacher'), {})).asked.length, 0)
      assert.deepEqual(await firstTime(), startsAt)
      assert.ok(!world.log.join('').includes('Mattia') && !world.log.join('').includes('131052'))
    })
  }

  it('lets a word through that is nobody’s name, once somebody has looked; a number never', async () => {
    const asked = 'Olemme käyttäneet menetelmää, jonka nimi on Verso. Miten jatkamme, jos Helmi ei auta?'
    await refused(
      askConsultation(world.as('teacher'), { ...wish, asked }),
      'invalid',
      'consultation.identity',
    )
    const notPersons = ['nimi on Verso', 'Helmi']
    await askConsultation(world.as('teacher'), { ...wish, asked, notPersons })
    await refused(
      askConsultation(world.as('teacher'), {
        ...wish,
        asked: `${asked} 040 123 4567`,
        notPersons: [...notPersons, '040 123 4567'],
      }),
      'invalid',
      'consultation.identity',
    )
  })

  it('is its asker’s and its host’s: nobody else finds it', async () => {
    const { id } = await askConsultation(world.as('teacher'), wish)
    for (const other of ['school-nurse', 'coordinator', 'admin', 'guide', 'consulting-doctor-16'])
      await refused(readQuestion(world.as(other), { id }), 'not-found', 'not-found')
    await refused(answerConsultation(world.as('teacher'), { id, answer: 'Itse.' }), 'not-allowed')
    await refused(withdrawConsultation(world.as('consulting-doctor'), { id }), 'not-allowed')
  })

  it('gives the time back when it is withdrawn or booked anew', async () => {
    const startsAt = await firstTime()
    const { id } = await askConsultation(world.as('teacher'), { ...wish, startsAt })
    const next = await firstTime()
    assert.notDeepEqual(next, startsAt)
    await bookConsultation(world.as('teacher'), { id, startsAt: next })
    assert.deepEqual(await firstTime(), startsAt)
    await withdrawConsultation(world.as('teacher'), { id })
    assert.equal((await readQuestion(world.as('teacher'), { id })).ending, 'not-needed')
    assert.equal(
      (await myAppointments(world.as('consulting-nurse'), { days: 30 })).filter(
        ({ state }) => state === 'booked',
      ).length,
      0,
    )
  })

  it('serves the areas it is opened to, and a pair is opened with its own rhythm', async () => {
    const { id } = await openHost(world.as('coordinator'), {
      unit: unitId('17', 'child-rehab'),
      people: [world.actor('therapist').id],
      name: { fi: 'Toimintaterapian konsultaatio' },
      areas: [areaId('17', 'south')],
      rule: 'FREQ=MONTHLY;BYDAY=2FR,4FR',
      opens: '9:00',
      closes: '11:00',
      settings: {
        speciality: 'occupational-therapy',
        audience: 'children-and-youth',
        whatFor: { fi: 'Arjen taidot' },
      },
    })
    assert.ok(!(await listHosts(world.as('teacher'), {})).some((host) => host.id === id))
    await refused(askConsultation(world.as('teacher'), { ...wish, id }), 'not-found', 'not-found')
    assert.ok(
      (await listHosts(world.as('area-lead-south-17'), {})).some((host) => host.id === id && host.may_ask),
    )
    await refused(
      openHost(world.as('teacher'), {
        unit: unitId('17', 'child-rehab'),
        name: { fi: 'Oma' },
        rule: 'FREQ=DAILY',
        opens: '9:00',
        closes: '10:00',
        settings: { speciality: 'violence', audience: 'adults', whatFor: { fi: 'x' } },
      }),
      'not-found',
    )
    await world.db.asOwner((tx) => sql`delete from consultation.host where id = ${id}`.execute(tx))
  })

  it('goes when its time is over, and what it counted for stays', async () => {
    const { id } = await askConsultation(world.as('teacher'), wish)
    await answerConsultation(world.as('consulting-doctor'), { id, answer: 'Näin.' })
    await closeConsultation(world.as('teacher'), { id })
    await messageColleague(world.as('teacher'), {
      to: world.actor('school-nurse').id,
      text: 'Milloin sopii palaveri?',
    })
    world.clock.set(later(new Date(ordinaryMonday), days(364)))
    await removeOldConsultations(world.system, {})
    await readQuestion(world.as('teacher'), { id })
    assert.equal((await readMessages(world.as('teacher'), {})).length, 0)
    world.clock.set(later(new Date(ordinaryMonday), days(366)))
    await removeOldConsultations(world.system, {})
    await refused(readQuestion(world.as('teacher'), { id }), 'not-found')
    const [count] = await countConsultations(world.as('coordinator'), { days: 1000 })
    assert.deepEqual([count?.asked, count?.answered], [1, 1])
  })
})

describe('who is who', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  it('says to everybody which area’s network they belong to', async () => {
    const { areas } = await readNetwork(world.as('teacher'), {})
    assert.deepEqual(
      areas.filter(({ mine }) => mine).map(({ id }) => id),
      [areaId('17', 'middle')],
    )
    const lead = await readNetwork(world.as('area-lead-south-17'), {})
    assert.deepEqual(
      lead.areas.filter(({ mine }) => mine).map(({ id }) => id),
      [areaId('17', 'south')],
    )
  })

  it('keeps those whom professionals ask apart from those named for families', async () => {
    const between = await readNetwork(world.as('teacher'), {})
    const families = await readNetwork(world.as('teacher'), { kind: 'for-families' })
    assert.ok(new Set(between.contacts.map(({ side }) => side)).has('social'))
    assert.ok(new Set(between.contacts.map(({ side }) => side)).has('health'))
    assert.ok(families.contacts.every(({ speciality, side }) => speciality === null && side === null))
    const ids = new Set(between.contacts.map(({ id }) => id))
    assert.ok(families.contacts.length > 0 && families.contacts.every(({ id }) => !ids.has(id)))
    const found = await readNetwork(world.as('teacher'), { speciality: 'substances' })
    assert.deepEqual(
      found.contacts.map(({ speciality }) => speciality),
      ['substances'],
    )
  })

  it('is kept by the coordinator, the lead of the area, and everybody their own row', async () => {
    const row = {
      kind: 'between-professionals' as const,
      area: areaId('17', 'middle'),
      speciality: 'benefits' as const,
      side: 'social' as const,
      person: world.actor('second-guide').id,
      whatFor: { fi: 'Etuudet' },
      how: { fi: 'Arkisin' },
    }
    await refused(addContact(world.as('teacher'), row), 'not-allowed')
    await refused(addContact(world.as('area-lead-south-17'), row), 'not-allowed')
    const { id } = await addContact(world.as('area-lead'), row)
    const said = { kind: row.kind, id, whatFor: { fi: 'Etuudet ja velat' }, how: { fi: 'Arkisin' } }
    await saveContact(world.as('second-guide'), said)
    await refused(saveContact(world.as('teacher'), said), 'not-allowed')
    await refused(saveContact(world.as('teacher-16'), said), 'not-found')
    await refused(removeContact(world.as('second-guide'), { kind: row.kind, id }), 'not-allowed')
    await removeContact(world.as('coordinator'), { kind: row.kind, id })
  })

  it('carries messages about nobody, in mails without their content', async () => {
    const to = world.actor('school-nurse').id
    await refused(
      messageColleague(world.as('teacher'), { to, text: 'Emilian isä soitti.' }),
      'invalid',
      'consultation.identity',
    )
    await refused(
      messageColleague(world.as('teacher'), { to: world.actor('teacher-16').id, text: 'Hei' }),
      'not-found',
    )
    await messageColleague(world.as('teacher'), { to, text: 'Sopiiko palaveri ensi viikolla?' })
    await world.runJobs()
    const [mail] = world.mails()
    assert.equal(world.mails().length, 1)
    assert.doesNotMatch(`${mail?.subject}${mail?.text}`, /palaveri|Ahlström/)
    const [message] = await readMessages(world.as('school-nurse'), {})
    assert.equal(message?.text, 'Sopiiko palaveri ensi viikolla?')
    assert.equal((await readMessages(world.as('guide'), {})).length, 0)
  })
})
