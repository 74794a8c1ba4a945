import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  agreeInMeeting,
  answerInvitation,
  answerMeeting,
  callMeeting,
  cancelMeeting,
  changeMeeting,
  changePoint,
  consentInMeeting,
  holdMeeting,
  inviteToMeeting,
  listMeetings,
  markPresent,
  noteMeetingAnswer,
  ownMeetings,
  proposePoint,
  readInvitation,
  readMeeting,
  readPlan,
  removePoint,
  uninviteFromMeeting,
  writeMinutes,
} from '#capabilities/casework/index.ts'
import { blockGuardian, consentsOf, withdrawConsent } from '#capabilities/families/index.ts'
import { meetingAccess } from '#capabilities/casework/access-meetings.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import { type OpenedCase, openedCase, seated } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { freshWorld } from '#tests/support/world.ts'

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const faulty = (field: string, code: string) => (error: unknown) =>
  error instanceof Refusal && error.fields.some((each) => each.field === field && each.code === code)
const gone = refused('not-found')

const worker = 'family-social-worker-17'
const colleague = 'school-nurse'

describe('a network meeting', () => {
  const world = freshWorld()
  let family: BuiltFamily
  let opened: OpenedCase
  let hers: string
  const lead = (): Caller => world.as(worker)
  const from = 'test'

  beforeEach(async () => {
    await world.clear()
    family = await builtFamily(world, { children: { eino: '2016-05-01' }, adults: { hanna: {}, mikael: {} } })
    opened = await openedCase(world, family, { group: 'divorce', about: 'eino' })
    hers = await seated(world, opened.id, colleague)
  })

  const when = { startsAt: '2026-03-05T12:00:00Z', endsAt: '2026-03-05T13:30:00Z' }
  const asked = (more: object = {}) => ({
    id: opened.id,
    purpose: 'Sovitaan Einon viikoista',
    ...when,
    place: 'Perhekeskus, huone 2',
    link: 'https://etayhteys.example/huone-2',
    familyPresent: 'yes' as const,
    team: [opened.part, hers],
    members: [family.person('hanna')],
    ...more,
  })
  const call = async (more: object = {}): Promise<string> => (await callMeeting(lead(), asked(more))).id
  const linkIn = (text: string): string => decodeURIComponent(/\/aika\/(\S+)/.exec(text)?.[1] ?? '')

  it('is called with a purpose, a time, a place, people with sector and ground, and an agenda', async () => {
    const id = await call({
      agenda: ['Miten Eino voi', 'Viikkojen vaihto'],
      outside: [{ name: 'Mummo Raili', email: 'raili@example.fi', language: 'sv', sector: 'family' }],
    })
    const view = await readMeeting(lead(), { id })
    assert.equal(view.purpose, 'Sovitaan Einon viikoista')
    assert.equal(view.place, 'Perhekeskus, huone 2')
    assert.deepEqual(
      view.agenda.map(({ words, position }) => [position, words]),
      [
        [1, 'Miten Eino voi'],
        [2, 'Viikkojen vaihto'],
      ],
    )
    assert.deepEqual(
      view.participants.map(({ kind, sector, ground, answer, isMe }) => [kind, sector, ground, answer, isMe]),
      [
        ['member', 'family', 'family', null, false],
        ...view.participants
          .filter(({ kind }) => kind === 'worker')
          .map(({ isMe }) =>
            isMe ? ['worker', 'social', 'team', 'comes', true] : ['worker', 'health', 'team', null, false],
          ),
        ['outside', 'family', 'family-invites', null, false],
      ],
    )
    assert.equal(view.calledBy?.name, world.actor(worker).name)
    const list = await listMeetings(lead(), { id: opened.id })
    assert.deepEqual(
      list.ahead.map(({ id: one, asked: count, coming }) => [one, count, coming]),
      [[id, 4, 1]],
    )
    assert.deepEqual(
      list.colleagues.map(({ involvement }) => involvement).toSorted(),
      [opened.part, hers].toSorted(),
    )
  })

  it('is refused field by field', async () => {
    const wrong = async (more: object, field: string, code: string): Promise<void> => {
      await assert.rejects(callMeeting(lead(), { ...asked(), ...more }), faulty(field, code))
    }
    await wrong({ startsAt: '2026-03-01T12:00:00Z', endsAt: '2026-03-01T13:00:00Z' }, 'startsAt', 'past')
    await wrong({ endsAt: when.startsAt }, 'endsAt', 'meeting-length')
    await wrong({ place: '', link: '' }, 'place', 'meeting-where')
    await wrong({ familyPresent: 'no' }, 'solved', 'meeting-solved')
    await wrong({ members: [] }, 'members', 'meeting-who-of-family')
    await wrong({ familyPresent: 'remotely', link: '' }, 'link', 'meeting-link-needed')
    await wrong({ link: 'javascript:alert(1)' }, 'link', 'not-a-link')
    await wrong({ members: [world.actor(worker).id] }, 'members', 'meeting-not-of-the-family')
    await wrong({ team: [family.person('hanna')] }, 'team', 'meeting-not-of-the-team')
    await wrong(
      { outside: [{ name: 'Ope', consent: family.person('hanna') }] },
      'outside',
      'meeting-no-consent',
    )
    assert.equal((await listMeetings(lead(), { id: opened.id })).ahead.length, 0)
    // Without the family it is said how that was solved.
    await call({ familyPresent: 'no', solved: 'Perhe kuulee Ainolta samana päivänä', members: [] })
  })

  it('is there for the team and for those of the family who are asked, for nobody else', async () => {
    const id = await call()
    assert.equal((await readMeeting(world.as(colleague), { id })).id, id)
    assert.equal((await readMeeting(family.member('hanna'), { id })).id, id)
    assert.equal((await ownMeetings(family.member('hanna'), {})).ahead.length, 1)
    // The other parent of the same child is not asked, and does not learn of it in any list or count.
    assert.deepEqual(await ownMeetings(family.member('mikael'), {}), { ahead: [], past: [] })
    assert.deepEqual((await listMeetings(family.member('mikael'), { id: opened.id })).ahead, [])
    await assert.rejects(readMeeting(family.member('mikael'), { id }), gone)
    await assert.rejects(proposePoint(family.member('mikael'), { id, words: 'Hei' }), gone)
    for (const who of ['unit-lead', 'admin', 'county-leader', 'area-lead'])
      await assert.rejects(readMeeting(world.as(who), { id }), gone)
    await inviteToMeeting(lead(), { id, members: [family.person('mikael')] })
    assert.equal((await readMeeting(family.member('mikael'), { id })).participants.length, 4)
    const his = (await readMeeting(lead(), { id })).participants.find(
      ({ member }) => member === family.person('mikael'),
    )
    await uninviteFromMeeting(lead(), { id, participant: his?.id ?? '' })
    await assert.rejects(readMeeting(family.member('mikael'), { id }), gone)
  })

  it('does not put two who are kept apart at one table', async () => {
    await blockGuardian(lead(), {
      id: family.id,
      child: family.person('eino'),
      adult: family.person('mikael'),
      ground: 'Käräjäoikeuden päätös',
    })
    await assert.rejects(
      callMeeting(lead(), asked({ members: [family.person('eino'), family.person('mikael')] })),
      faulty('members', 'meeting-kept-apart'),
    )
    const id = await call({ members: [family.person('eino')] })
    await assert.rejects(
      inviteToMeeting(lead(), { id, members: [family.person('mikael')] }),
      faulty('members', 'meeting-kept-apart'),
    )
  })

  it('is told by mails that say nothing of what it is about', async () => {
    await withEmail('hanna', 'hanna@example.fi')
    await withEmail('mikael', 'mikael@example.fi')
    const id = await call({ outside: [{ name: 'Mummo Raili', email: 'raili@example.fi', language: 'sv' }] })
    await world.runJobs()
    const to = (address: string) => world.mails().filter((mail) => mail.to.includes(address))
    const told = [world.actor(colleague), { email: 'hanna@example.fi' }, { email: 'raili@example.fi' }]
    assert.equal(world.mails().length, told.length)
    assert.equal(to('hanna@example.fi').length, 1)
    assert.match(to('raili@example.fi')[0]?.text ?? '', /\/sv\/tid\//)
    for (const { subject, text } of world.mails())
      assert.doesNotMatch(
        `${subject} ${text}`,
        /Eino|Hanna|Mikael|Raili|viikoista|huone|neuvottelu|nätverk|Testinen|perhekeskus/i,
      )
    // A day before, whoever has not said no is reminded, once.
    await answerMeeting(world.as(colleague), { id, answer: 'cannot' })
    const before = world.mails().length
    await world.runJobs()
    assert.equal(world.mails().length, before + 1, 'the one who called it hears that somebody cannot come')
    world.clock.set('2026-03-04T12:00:01Z')
    await world.runJobs()
    assert.equal(world.mails().length, before + 1 + 3)
    // Called off: everybody but the one who did it.
    await cancelMeeting(lead(), { id, version: (await readMeeting(lead(), { id })).version })
    await world.runJobs()
    assert.equal(world.mails().length, before + 1 + 3 + 3)
  })

  const withEmail = async (who: string, email: string): Promise<void> => {
    await world.db.asOwner((tx) =>
      sql`update families.person set email_sealed = ${world.system.crypto.seal(email)} where id = ${family.person(who)}`.execute(
        tx,
      ),
    )
  }

  it('shows somebody outside the time, the place and their own answer, by a signed link and nothing more', async () => {
    const id = await call({
      outside: [{ name: 'Mummo Raili', email: 'raili@example.fi' }],
      agenda: ['Miten Eino voi'],
    })
    await world.runJobs()
    const mail = world.mails().find(({ to }) => to.includes('raili@example.fi'))
    const token = linkIn(mail?.text ?? '')
    const seen = await readInvitation(world.anyone, { token, from })
    assert.equal(seen.place, 'Perhekeskus, huone 2')
    assert.equal(seen.link, 'https://etayhteys.example/huone-2')
    assert.doesNotMatch(JSON.stringify(seen), /Eino|Hanna|Raili|viikoista/)
    assert.ok(!JSON.stringify(seen).includes(id))
    await answerInvitation(world.anyone, { token, from, answer: 'remotely' })
    assert.equal((await readInvitation(world.anyone, { token, from })).answer, 'remotely')
    const raili = (await readMeeting(lead(), { id })).participants.find(({ kind }) => kind === 'outside')
    assert.equal(raili?.answer, 'remotely')
    // No other participant's id makes a link, nor does a changed signature.
    const other = `${(await readMeeting(lead(), { id })).participants[0]?.id ?? ''}${token.slice(36)}`
    for (const bad of [
      other,
      `${token.slice(0, 40)}${token[40] === 'A' ? 'B' : 'A'}${token.slice(41)}`,
      '',
      id,
    ])
      await assert.rejects(readInvitation(world.anyone, { token: bad, from }), gone)
    await uninviteFromMeeting(lead(), { id, participant: raili?.id ?? '' })
    await assert.rejects(readInvitation(world.anyone, { token, from }), gone)
    await assert.rejects(answerInvitation(world.anyone, { token, from, answer: 'comes' }), gone)
  })

  it('ends for somebody outside when the family takes back the consent on which they come', async () => {
    const hanna = family.person('hanna')
    const id = await call()
    const organisation = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ id: string }>`
        select organisation_id as id from published.unit where county = '17' and sector = 'ngo' and register = 'none'
        order by key limit 1`.execute(tx)
      return rows[0]?.id ?? ''
    })
    // Said at the table, written down there.
    const consent = await consentInMeeting(lead(), {
      id,
      about: hanna,
      giver: hanna,
      scope: 'task',
      scopeId: 'families',
      organisation,
      register: 'none',
      purpose: 'cooperation',
      until: '2026-06-01',
    })
    const stands = (await consentsOf(lead(), { id: family.id })).consents
    assert.deepEqual(
      stands.map(({ id: one, way }) => [one, way]),
      [[consent.id, 'on-the-spot']],
    )
    await inviteToMeeting(lead(), {
      id,
      outside: [
        { name: 'Vertaisohjaaja', email: 'ohjaaja@example.fi', sector: 'third-sector', consent: consent.id },
      ],
    })
    await world.runJobs()
    const token = linkIn(world.mails().find(({ to }) => to.includes('ohjaaja'))?.text ?? '')
    assert.equal((await readInvitation(world.anyone, { token, from })).canAnswer, true)
    await withdrawConsent(family.member('hanna'), { id: consent.id })
    await assert.rejects(readInvitation(world.anyone, { token, from }), gone)
  })

  it('is called anew when time or place change: told again, answered again, with a higher number for calendars', async () => {
    const id = await call()
    await answerMeeting(family.member('hanna'), { id, answer: 'comes' })
    const first = await readMeeting(lead(), { id })
    await world.runJobs()
    const before = world.mails().length
    await changeMeeting(lead(), {
      ...asked(),
      id,
      version: first.version,
      purpose: 'Sovitaan Einon viikoista ja kesästä',
    })
    const worded = await readMeeting(lead(), { id })
    assert.equal(worded.sequence, 0)
    await world.runJobs()
    assert.equal(world.mails().length, before)
    const later = { startsAt: '2026-03-06T12:00:00Z', endsAt: '2026-03-06T13:00:00Z' }
    await changeMeeting(lead(), { ...asked(), ...later, id, version: worded.version })
    const moved = await readMeeting(family.member('hanna'), { id })
    assert.equal(moved.sequence, 1)
    assert.equal(moved.participants.find(({ isMe }) => isMe)?.answer, null)
    await world.runJobs()
    assert.equal(world.mails().length, before + 1)
    await assert.rejects(
      changeMeeting(lead(), { ...asked(), id, version: first.version }),
      refused('meeting.changed-meanwhile'),
    )
    // The reminder of the time that is not any more says nothing.
    world.clock.set('2026-03-04T12:00:01Z')
    await world.runJobs()
    assert.equal(world.mails().length, before + 1)
  })

  it('is answered by oneself, or for somebody who said it by phone', async () => {
    const id = await call()
    await answerMeeting(family.member('hanna'), { id, answer: 'remotely' })
    const people = (await readMeeting(lead(), { id })).participants
    const nurse = people.find(({ kind, isMe }) => kind === 'worker' && !isMe)
    await noteMeetingAnswer(lead(), { id, participant: nurse?.id ?? '', answer: 'comes' })
    assert.deepEqual(
      (await readMeeting(lead(), { id })).participants.map(({ answer }) => answer).toSorted(),
      ['comes', 'comes', 'remotely'],
    )
    await assert.rejects(
      noteMeetingAnswer(family.member('hanna'), { id, participant: nurse?.id ?? '', answer: 'cannot' }),
      refused('meeting.keep.not-allowed'),
    )
    world.clock.set('2026-03-05T12:00:00Z')
    await assert.rejects(
      answerMeeting(family.member('hanna'), { id, answer: 'cannot' }),
      refused('meeting.begun'),
    )
  })

  it('has an agenda to which everybody adds; what has been talked about stays', async () => {
    const id = await call({ agenda: ['Ensin'] })
    const own = await proposePoint(family.member('hanna'), { id, words: 'Kesäloma' })
    await proposePoint(world.as(colleague), { id, words: 'Koulunkäynti' })
    await changePoint(family.member('hanna'), {
      id: own.id,
      version: 1,
      words: 'Kesälomaviikot',
      position: 1,
    })
    const view = await readMeeting(lead(), { id })
    assert.deepEqual(
      view.agenda.map(({ words }) => words),
      ['Kesälomaviikot', 'Ensin', 'Koulunkäynti'],
    )
    assert.equal(view.agenda[0]?.by.member, family.person('hanna'))
    // One of the family changes their own point alone, and writes no minutes.
    const other = view.agenda[1]
    await assert.rejects(
      changePoint(family.member('hanna'), { id: other?.id ?? '', version: 1, words: 'x' }),
      refused('agenda-point.change.not-allowed'),
    )
    await assert.rejects(
      writeMinutes(family.member('hanna'), { id: own.id, version: 2, minutes: 'x' }),
      refused('agenda-point.minute.not-allowed'),
    )
    await writeMinutes(lead(), { id: own.id, version: 2, minutes: 'Heinäkuu puoliksi' })
    await assert.rejects(
      removePoint(family.member('hanna'), { id: own.id, version: 3 }),
      refused('agenda.minuted'),
    )
    const hannas = (await readMeeting(family.member('hanna'), { id })).agenda
    assert.equal(hannas[0]?.minutes, 'Heinäkuu puoliksi')
    assert.deepEqual(
      hannas.map(({ can }) => can.change),
      [false, false, false],
    )
    await removePoint(lead(), { id: other?.id ?? '', version: 1 })
    assert.equal((await readMeeting(lead(), { id })).agenda.length, 2)
  })

  it('has shared minutes: whoever writes over another is shown both texts, and nothing is lost', async () => {
    const id = await call({ agenda: ['Vaihdot', 'Koulu'] })
    const [first, second] = (await readMeeting(lead(), { id })).agenda
    await writeMinutes(world.as(colleague), { id: first?.id ?? '', version: 1, minutes: 'Perjantaisin' })
    // Another point at the same time is no conflict.
    await writeMinutes(lead(), { id: second?.id ?? '', version: 1, minutes: 'Hyvin' })
    await assert.rejects(
      writeMinutes(lead(), { id: first?.id ?? '', version: 1, minutes: 'Sunnuntaisin' }),
      (error: unknown) =>
        error instanceof Refusal &&
        error.code === 'agenda.changed-meanwhile' &&
        JSON.stringify(error.theirs) ===
          JSON.stringify({ version: 2, words: 'Vaihdot', minutes: 'Perjantaisin' }),
    )
    const view = await readMeeting(lead(), { id })
    assert.deepEqual(
      view.agenda.map(({ minutes }) => minutes),
      ['Perjantaisin', 'Hyvin'],
    )
    assert.equal(view.agenda[0]?.minutesBy, world.actor(colleague).name)
  })

  it('is held: who was there is marked, and then it stands among those that have been', async () => {
    const id = await call()
    await assert.rejects(holdMeeting(lead(), { id }), refused('meeting.not-begun'))
    world.clock.set('2026-03-05T12:05:00Z')
    const people = (await readMeeting(lead(), { id })).participants
    const hanna = people.find(({ member }) => member === family.person('hanna'))
    const me = people.find(({ isMe }) => isMe)
    await markPresent(lead(), { id, present: [hanna?.id ?? '', me?.id ?? ''] })
    await holdMeeting(lead(), { id })
    const view = await readMeeting(lead(), { id })
    assert.equal(view.state, 'held')
    assert.deepEqual(view.participants.map(({ wasPresent }) => wasPresent).toSorted(), [false, true, true])
    assert.equal((await ownMeetings(family.member('hanna'), {})).past.length, 1)
    await assert.rejects(cancelMeeting(lead(), { id, version: view.version }), refused('meeting.held'))
    assert.equal(view.can.minute, true)
    assert.equal(view.can.change, false)
  })

  it('tells nobody of a worker whose presence is hidden, nor counts that one', async () => {
    const shelter = await seated(world, opened.id, 'mind-worker-17', { class: 'child-welfare' })
    await assert.rejects(
      callMeeting(lead(), asked({ team: [shelter] })),
      faulty('team', 'meeting-not-of-the-team'),
    )
    const id = await call()
    await inviteToMeeting(world.as('mind-worker-17'), { id, team: [shelter] })
    for (const who of [lead(), family.member('hanna'), world.as(colleague)]) {
      assert.equal((await readMeeting(who, { id })).participants.length, 3)
      const { ahead } = await listMeetings(who, { id: opened.id })
      assert.equal(ahead[0]?.asked, 3)
    }
    assert.equal((await readMeeting(world.as('mind-worker-17'), { id })).participants.length, 4)
    // What that one would write tells of them, and so would a mail that somebody cannot come.
    await assert.rejects(
      proposePoint(world.as('mind-worker-17'), { id, words: 'Arjen tuki' }),
      refused('meeting.hidden-part'),
    )
    await assert.rejects(
      callMeeting(world.as('mind-worker-17'), asked({ team: [shelter] })),
      refused('meeting.hidden-part'),
    )
    await world.runJobs()
    const before = world.mails().length
    await answerMeeting(world.as('mind-worker-17'), { id, answer: 'cannot' })
    await world.runJobs()
    assert.equal(world.mails().length, before)
  })

  it('does not tell a worker of the team who is not asked the place of somebody protected', async () => {
    const id = await call({ team: [opened.part] })
    await world.db.asOwner((tx) =>
      sql`update families.person set protected_until = '2026-12-31', protected_checked_on = '2026-03-01' where id = ${family.person('eino')}`.execute(
        tx,
      ),
    )
    const seen = await readMeeting(world.as(colleague), { id })
    assert.deepEqual([seen.place, seen.placeHidden], ['', true])
    await inviteToMeeting(lead(), { id, team: [hers] })
    assert.equal((await readMeeting(world.as(colleague), { id })).place, 'Perhekeskus, huone 2')
  })

  it('takes what was agreed into the plan: who does it, by when, from this meeting', async () => {
    const id = await call()
    const agree = (more: object) =>
      agreeInMeeting(lead(), {
        id,
        words: 'Vaihto perjantaisin',
        owner: { member: family.person('hanna') },
        dueOn: '2026-03-20',
        ...more,
      })
    const first = await agree({})
    await agree({ words: 'Terveydenhoitaja tapaa Einon', owner: { person: world.actor(colleague).id } })
    await agree({ words: 'Kerho alkaa', owner: { other: 'Eroryhmä' }, kind: 'meanwhile' })
    const { steps } = await readPlan(family.member('hanna'), { id: opened.id })
    const said = steps.map(({ meeting, kind, words, owner, dueOn }) =>
      [meeting, dueOn, kind, words, owner.me ? 'me' : (owner.person?.name ?? owner.other)].join(' · '),
    )
    const of = `${id} · 2026-03-20`
    assert.deepEqual(
      said.toSorted(),
      [
        `${of} · family · Vaihto perjantaisin · me`,
        `${of} · meanwhile · Kerho alkaa · Eroryhmä`,
        `${of} · service · Terveydenhoitaja tapaa Einon · ${world.actor(colleague).name}`,
      ].toSorted(),
    )
    const { agreed } = await readMeeting(family.member('hanna'), { id })
    assert.ok(agreed.some((step) => step.id === first.id))
    assert.equal(agreed.length, 3)
    // The other parent sees the common steps, and not that there was a meeting.
    const his = (await readPlan(family.member('mikael'), { id: opened.id })).steps
    assert.deepEqual(
      his.map(({ meeting }) => meeting),
      [null, null, null],
    )
    // Nothing is agreed without who and by when; one of the family agrees nothing alone.
    await assert.rejects(agree({ dueOn: '' }), faulty('dueOn', 'not-a-day'))
    await assert.rejects(
      agreeInMeeting(family.member('hanna'), { id, words: 'x', owner: { other: 'y' }, dueOn: '2026-03-20' }),
      refused('meeting.keep.not-allowed'),
    )
  })

  it('is kept from others by row-level security alone, and by the filters alone', async () => {
    const one = await call({ agenda: ['Ensin'] })
    const both = await call({
      members: [family.person('hanna'), family.person('mikael')],
      agenda: ['Toiseksi'],
    })
    const seen = (caller: Caller): Promise<readonly string[]> =>
      world.db.transaction(caller.actor, async (tx) => {
        const { rows } = await sql<{ id: string; people: number; points: number }>`
          select m.id, (select count(*)::integer from casework.participant p where p.meeting_id = m.id) as people,
            (select count(*)::integer from casework.agenda_point a where a.meeting_id = m.id) as points
          from casework.meeting m order by m.id`.execute(tx)
        return rows.map(({ id, people, points }) => `${id} ${people} ${points}`)
      })
    const all = [`${one} 3 1`, `${both} 4 1`].toSorted()
    const stranger = await builtFamily(world, { by: 'guide' })
    const expected: readonly (readonly [Caller, readonly string[]])[] = [
      [lead(), all],
      [world.as(colleague), all],
      [family.member('hanna'), all],
      [family.member('mikael'), [`${both} 4 1`]],
      [family.member('eino'), []],
      [stranger.member('anna'), []],
      [world.as('guide'), []],
      [world.as('unit-lead'), []],
      [world.as('admin'), []],
      [world.anyone, []],
    ]
    for (const [caller, rows] of expected) assert.deepEqual(await seen(caller), rows)
    // The filters, as if row-level security were not there.
    const open = async (caller: Caller): Promise<readonly string[]> =>
      world.db.asOwner(async (tx) => {
        const { actor } = caller
        await sql`select set_config('app.kind', ${actor.kind}, true),
          set_config('app.person', ${actor.kind === 'person' ? actor.id : ''}, true),
          set_config('app.member', ${actor.kind === 'member' ? actor.id : ''}, true),
          set_config('app.now', ${world.clock.now().toISOString()}, true)`.execute(tx)
        const { rows } = await sql<{ id: string }>`
          select m.id from casework.meeting m where ${meetingAccess.read.allowed} order by m.id`.execute(tx)
        return rows.map(({ id }) => id)
      })
    for (const [caller, rows] of expected)
      assert.deepEqual(
        await open(caller),
        rows.map((row) => row.slice(0, 36)),
      )
  })

  it('is refused in a case that is closed, and leaves a trace with the family', async () => {
    const id = await call()
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ about: Record<string, unknown> }>`
        select about from platform.audit_entry where name = 'meeting.call' and outcome = 'done'`.execute(tx),
    )
    const about = rows[0]?.about ?? {}
    assert.deepEqual(
      [about['family'], about['case'], about['by'], about['meeting']],
      [family.id, opened.id, 'seat', id],
    )
    await world.db.asOwner((tx) =>
      sql`update casework.family_case set stage = 'closed', closed_at = ${world.clock.now()}, outcome = 'other' where id = ${opened.id}`.execute(
        tx,
      ),
    )
    await assert.rejects(callMeeting(lead(), asked()), refused('meeting.case-closed'))
    assert.equal((await listMeetings(lead(), { id: opened.id })).can.call, false)
  })
})
