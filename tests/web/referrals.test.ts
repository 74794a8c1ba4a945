import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  askMore,
  declineReferral,
  guestToken,
  listReceivers,
  listReferrals,
  placesToReceive,
  readReceiver,
  waitlistReferral,
} from '#capabilities/guidance/index.ts'
import { days } from '#platform/clock.ts'
import { organisationId } from '#seed/demo/ids.ts'
import { askedAnd } from '#tests/support/requests.ts'
import { drafted, receiverIn, referred, referredAnd } from '#tests/support/referrals.ts'
import type { Visit, Visitor } from '#tests/support/visitor.ts'
import { hiddenIn, keepsSilent, says } from '#tests/support/work-forms.ts'
import { freshWorld } from '#tests/support/world.ts'
import { familyWords } from '#web/public/referral/family-texts.ts'
import { guestWords } from '#web/public/referral/guest-texts.ts'
import { path } from '#web/paths.ts'
import { guidingProblems } from '#web/guiding-problem-words.ts'
import { newReceiverTexts } from '#web/work/guiding/new-receiver-texts.ts'
import { referralTexts } from '#web/work/guiding/referral-texts.ts'
import { referralWords } from '#web/work/guiding/referral-words.ts'

const fi = referralTexts.fi
const newOne = path('workNewReferral', 'fi')
const page = (id: string): string => path('workReferral', 'fi', { id })

/** The drafts that an address names. */
const draftsIn = (visit: Visit): readonly string[] =>
  (/drafts=([0-9a-f-]{36}(?:%2C[0-9a-f-]{36})*)/.exec(visit.path)?.[1] ?? '').split('%2C')

describe('the pages of referrals', () => {
  const world = freshWorld()
  beforeEach(() => world.clear())

  const signedIn = async (persona: string): Promise<Visitor> => {
    const visitor = world.visitor()
    await visitor.signIn(persona)
    return visitor
  }
  const behind = async (code: string): Promise<Visitor> => {
    const family = world.visitor()
    const followed = await family.post(path('follow', 'fi'), { code })
    assert.equal(followed.status, 200)
    return family
  }

  describe('a new referral', () => {
    const typed = {
      'f-need': 'Kynä ei pysy kädessä.',
      'f-contact': '040 000 0042',
      'f-child-name': 'Eetu',
      'f-safety': 'Ei saa soittaa iltaisin.',
    }

    it('shows room and wait before anything is sent', async () => {
      const visit = await (await signedIn('school-nurse')).get(newOne)
      says(visit, 'odotus noin 6 viikkoa')
      says(visit, referralWords.fi.capacities.limited)
      says(visit, fi.write.closed['no-secrecy'].toLowerCase())
    })

    it('asks for a receiver and a need, and loses nothing that was typed', async () => {
      const nurse = await signedIn('school-nurse')
      const none = await nurse.post(newOne, { ...typed, do: 'write', key: randomUUID() })
      assert.equal(none.status, 422)
      says(none, 'Valitse vastaanottaja.')
      says(none, 'Kynä ei pysy kädessä.')
      const empty = await nurse.post(newOne, {
        receiver: receiverIn('child-rehab'),
        'f-contact': '1',
        do: 'write',
      })
      assert.equal(empty.status, 422)
    })

    it('tells names only when they are ticked, and goes nowhere without the family’s yes', async () => {
      const nurse = await signedIn('school-nurse')
      const check = await nurse.post(newOne, {
        ...typed,
        receiver: [receiverIn('child-rehab'), receiverIn('ngo-groups')],
        do: 'write',
        key: randomUUID(),
      })
      const [same = '', other = ''] = draftsIn(check)
      says(check, fi.check.sameRegister)
      assert.match(check.body, new RegExp(`id="share-${same}-need"[^>]*checked`))
      for (const field of ['child-name', 'safety'])
        assert.doesNotMatch(check.body, new RegExp(`id="share-${same}-${field}"[^>]*checked`))
      const chosen = { [`share-${same}`]: ['need', 'contact'], [`share-${other}`]: ['need', 'contact'] }
      const refused = await nurse.post(check.path, {
        ...chosen,
        do: 'send',
        giver: 'guardian',
        way: 'on-the-spot',
      })
      assert.equal(refused.status, 422)
      says(refused, guidingProblems.fi.fields['consent-missing']?.() ?? '-')
      const yes = { ...chosen, [`yes-${other}`]: 'yes', giver: 'guardian', way: 'on-the-spot', do: 'send' }
      const sent = await nurse.post(check.path, yes)
      assert.equal(sent.status, 200)
      says(sent, fi.sent.title(2))
      const code = /family-code__code">([^<]+)</.exec(sent.body)?.[1] ?? ''
      // Pressed again, it says the same and sends nothing twice.
      const again = await nurse.post(check.path, yes)
      says(again, code)
      const receiver = await (await signedIn('therapist')).get(page(same))
      says(receiver, 'Kynä ei pysy kädessä.')
      keepsSilent(receiver, 'Eetu')
      keepsSilent(receiver, code)
    })

    it('begins from a request with what is known, and only from one that is one’s own', async () => {
      const { id } = await askedAnd(world, 'taken', 'guide', { text: 'Uni on vähissä.' })
      const address = path('workNewReferral', 'fi', {}, { request: id })
      const visit = await (await signedIn('guide')).get(address)
      says(visit, 'Uni on vähissä.')
      says(visit, '040 000 0009')
      says(visit, fi.write.fromRequest)
      assert.equal((await (await signedIn('school-nurse')).get(address)).status, 404)
    })

    it('can be asked of the family behind its code first', async () => {
      const nurse = await signedIn('school-nurse')
      const { id, code } = await drafted(world, 'school-nurse', 'ngo-groups')
      const address = path('workNewReferral', 'fi', {}, { drafts: id })
      const shared = { [`share-${id}`]: ['need', 'contact'] }
      says(await nurse.post(address, { ...shared, do: 'ask' }), fi.check.asked)
      const family = await behind(code)
      const asked = await family.get(path('followedReferral', 'fi', { id }))
      says(asked, familyWords.fi.consent)
      says(asked, '040 000 0042')
      keepsSilent(asked, 'Isä ei saa tietää.')
      const unsaid = await family.post(path('followedReferral', 'fi', { id }), { move: 'consent' })
      assert.equal(unsaid.status, 422)
      const given = await family.post(path('followedReferral', 'fi', { id }), {
        move: 'consent',
        giver: 'guardian',
      })
      says(given, familyWords.fi.done.consent)
      says(await nurse.post(address, { ...shared, do: 'send' }), fi.sent.title(1))
    })

    it('makes nothing by being looked at, whatever stands in its address', async () => {
      const nurse = await signedIn('school-nurse')
      const { id } = await drafted(world, 'school-nurse', 'child-rehab')
      const visit = await nurse.get(path('workNewReferral', 'fi', {}, { drafts: id, key: randomUUID() }))
      assert.equal(visit.status, 200)
      const { total } = await listReferrals(world.as('school-nurse'), { box: 'drafts' })
      assert.equal(total, 1)
    })

    it('goes when its drafts are thrown away', async () => {
      const nurse = await signedIn('school-nurse')
      const { id } = await drafted(world, 'school-nurse', 'child-rehab')
      says(await nurse.get(path('workReferrals', 'fi', {}, { list: 'drafts' })), id)
      await nurse.post(path('workNewReferral', 'fi', {}, { drafts: id }), { do: 'discard' })
      keepsSilent(await nurse.get(path('workReferrals', 'fi', {}, { list: 'drafts' })), id)
    })
  })

  describe('one referral', () => {
    it('is worded for the side that reads it, and hides from everybody else', async () => {
      const { id } = await referred(world)
      const sender = await (await signedIn('school-nurse')).get(page(id))
      const receiver = await (await signedIn('therapist')).get(page(id))
      says(sender, referralWords.fi.sender.sent.next)
      says(receiver, referralWords.fi.receiver.sent.name)
      says(sender, fi.one.kept)
      keepsSilent(receiver, 'Isä ei saa tietää.')
      assert.equal((await (await signedIn('teacher')).get(page(id))).status, 404)
      assert.equal((await (await signedIn('teacher')).post(page(id), { move: 'accept' })).status, 404)
      assert.equal((await (await signedIn('teacher')).get(page('none'))).status, 404)
    })

    it('goes through accepting, beginning and an outcome, and says what came of it', async () => {
      const { id } = await referred(world)
      const receiver = await signedIn('therapist')
      const accepted = await receiver.post(page(id), { move: 'accept', acceptText: 'Soitan maanantaina.' })
      says(accepted, fi.one.done['accept'] ?? '-')
      await receiver.post(page(id), { move: 'start' })
      const bare = await receiver.post(page(id), {
        move: 'complete',
        outcome: 'could-not-help',
        completeText: '',
      })
      assert.equal(bare.status, 422)
      const done = await receiver.post(page(id), {
        move: 'complete',
        outcome: 'partly-helped',
        completeText: 'Jatkuu koulussa.',
      })
      assert.equal(done.status, 200)
      const sender = await (await signedIn('school-nurse')).get(page(id))
      says(sender, referralWords.fi.outcomes['partly-helped'])
      says(sender, 'Jatkuu koulussa.')
    })

    it('keeps what was typed when another was faster', async () => {
      const { id } = await referredAnd(world, 'accepted')
      const receiver = await signedIn('therapist')
      const late = await receiver.post(page(id), {
        move: 'decline',
        reason: 'no-capacity',
        declineText: 'Meillä on täyttä.',
        version: '1',
      })
      assert.equal(late.status, 409)
      says(late, 'Meillä on täyttä.')
    })

    it('carries a day, a place in the queue and support meanwhile', async () => {
      const { id, code } = await referred(world)
      const receiver = await signedIn('therapist')
      const past = await receiver.post(page(id), { move: 'waitlist', expected: '2026-03-01', meanwhile: 'x' })
      assert.equal(past.status, 422)
      const put = await receiver.post(page(id), {
        move: 'waitlist',
        expected: '2026-04-13',
        position: 'first-five',
        meanwhile: 'Kotiharjoitteet verkossa.',
      })
      says(put, referralWords.fi.receiver.waitlisted.name)
      const family = await (await behind(code)).get(path('followedReferral', 'fi', { id }))
      says(family, familyWords.fi.now.waitlisted({ service: '', worker: '', who: '', due: '', expected: '' }))
      says(family, '13.4.')
      says(family, 'Kotiharjoitteet verkossa.')
      says(family, familyWords.fi.position['first-five'])
    })

    it('comes back to the sender with the reason, who sends it on or settles it', async () => {
      const { id } = await referred(world)
      await declineReferral(world.as('therapist'), {
        id,
        reason: 'no-capacity',
        text: 'Odotus on liian pitkä.',
      })
      const nurse = await signedIn('school-nurse')
      says(await nurse.get(path('workReferrals', 'fi', {}, { list: 'returned' })), id)
      const back = await nurse.get(page(id))
      says(back, 'Odotus on liian pitkä.')
      says(back, fi.one.moves.sendElsewhere)
      const on = await nurse.post(page(id), {
        move: 'sendElsewhere',
        elsewhereTo: receiverIn('home-service'),
      })
      says(on, fi.check.title)
      says(on, 'Pukeminen ja kynän pitäminen on hankalaa.')
    })

    it('is gone for the one who declines', async () => {
      const { id } = await referred(world)
      const receiver = await signedIn('therapist')
      const declined = await receiver.post(page(id), {
        move: 'decline',
        reason: 'other-area',
        declineText: 'Toinen alue.',
      })
      assert.match(declined.path, /\/tyo\/lahetteet\?done=decline/)
      says(declined, fi.one.done['decline'] ?? '-')
      assert.equal((await receiver.get(page(id))).status, 404)
    })

    it('books a talk of three', async () => {
      const { id, code } = await referred(world)
      const nurse = await signedIn('school-nurse')
      const wrong = await nurse.post(page(id), {
        move: 'meet',
        day: 'huomenna',
        time: '10:00',
        meetingWay: 'phone',
      })
      assert.equal(wrong.status, 422)
      const booked = await nurse.post(page(id), {
        move: 'meet',
        day: '2026-03-05',
        time: '10:00',
        minutes: '30',
        meetingWay: 'phone',
      })
      says(booked, fi.one.meetingState.booked)
      says(await (await behind(code)).get(path('followedReferral', 'fi', { id })), familyWords.fi.meeting)
    })

    it('offers times of the talk when both are free, and books the one that is chosen', async () => {
      const { id, code } = await referred(world)
      const nurse = await signedIn('school-nurse')
      const shown = await nurse.get(page(id))
      says(shown, fi.one.forms.whenHint)
      const calendar = hiddenIn(shown, 'calendar')
      const startsAt = /name="startsAt" value="([^"]+Z)"/.exec(shown.body)?.[1] ?? ''
      const none = await nurse.post(page(id), { move: 'meet', calendar, meetingWay: 'phone' })
      assert.equal(none.status, 422)
      says(none, guidingProblems.fi.fields['choose-time']?.() ?? '-')
      const other = await nurse.post(page(id), {
        move: 'meet',
        calendar,
        startsAt: 'other',
        meetingWay: 'phone',
      })
      says(other, guidingProblems.fi.fields['meeting-day']?.() ?? '-')
      assert.match(other.body, /value="other"[^>]*checked/)
      const booked = await nurse.post(page(id), { move: 'meet', calendar, startsAt, meetingWay: 'phone' })
      says(booked, fi.one.meetingState.booked)
      const family = await (await behind(code)).get(path('followedReferral', 'fi', { id }))
      says(family, familyWords.fi.meeting)
      // Whoever is taken then is offered it no more.
      const next = await referred(world)
      keepsSilent(await nurse.get(page(next.id)), `value="${startsAt}"`)
    })

    it('asks and answers', async () => {
      const { id } = await referred(world)
      await askMore(world.as('therapist'), { id, text: 'Onko näkö tutkittu?' })
      const nurse = await signedIn('school-nurse')
      says(await nurse.get(path('workReferrals', 'fi')), id)
      says(await nurse.get(page(id)), 'Onko näkö tutkittu?')
      await nurse.post(page(id), { move: 'giveMore', giveMoreText: 'On tutkittu syksyllä.' })
      says(await (await signedIn('therapist')).get(page(id)), 'On tutkittu syksyllä.')
    })

    it('stands as plain text for a record kept elsewhere', async () => {
      const { id } = await referredAnd(world, 'completed')
      const visit = await (await signedIn('therapist')).get(page(id))
      const copy = /name="copy"[^>]*>\n([^<]*)</.exec(visit.body)?.[1] ?? ''
      assert.match(copy, /Mihin apua tarvitaan: Pukeminen/)
      assert.match(copy, /Perhe sai avun/)
      assert.doesNotMatch(copy, /Isä ei saa tietää/)
    })

    it('stands on the page of the request it came from', async () => {
      const { id } = await askedAnd(world, 'taken', 'guide')
      const visit = await (await signedIn('guide')).get(path('workRequest', 'fi', { id }))
      says(visit, path('workNewReferral', 'fi', {}, { request: id }))
    })
  })

  describe('the family', () => {
    it('opens the page with the code of a referral alone, and stops the sharing', async () => {
      const { id, code } = await referred(world, { to: 'ngo-groups' })
      const family = await behind(code)
      const page1 = await family.get(path('followed', 'fi'))
      says(page1, familyWords.fi.onlyTitle)
      const one = await family.get(path('followedReferral', 'fi', { id }))
      says(one, '040 000 0042')
      keepsSilent(one, 'Vanhemmat erosivat keväällä.')
      says(one, familyWords.fi.withdraw)
      const stopped = await family.post(path('followedReferral', 'fi', { id }), {
        move: 'withdraw',
        text: '',
      })
      says(stopped, familyWords.fi.done.withdraw)
      assert.equal((await (await signedIn('ngo-worker')).get(page(id))).status, 404)
    })

    it('cannot take back what stands on one register, but is heard', async () => {
      const { id, code } = await referred(world)
      const family = await behind(code)
      keepsSilent(await family.get(path('followedReferral', 'fi', { id })), familyWords.fi.withdraw)
      const said = await family.post(path('followedReferral', 'fi', { id }), {
        move: 'object',
        text: 'En halua.',
      })
      says(said, familyWords.fi.done.object)
      says(await (await signedIn('school-nurse')).get(page(id)), 'En halua.')
    })

    it('reads no other family’s referral', async () => {
      const one = await referred(world)
      const other = await referred(world)
      const family = await behind(one.code)
      assert.equal((await family.get(path('followedReferral', 'fi', { id: other.id }))).status, 404)
    })
  })

  describe('a receiver without an account', () => {
    it('opens one referral by link and code, and answers it', async () => {
      const { id } = await referred(world, { to: 'peer-support' })
      const token = guestToken(world.product.deps.crypto, id, 0)
      const address = path('guestReferral', 'fi', { token })
      const guest = world.visitor()
      const door = await guest.get(address)
      says(door, guestWords.fi.sendCode)
      keepsSilent(door, 'Pukeminen')
      await guest.post(address, { do: 'code' })
      await world.runJobs()
      const code =
        world
          .mails()
          .flatMap(({ text }) => /(\d{4}) (\d{4})/.exec(text)?.[0] ?? [])
          .at(-1) ?? ''
      const wrong = await guest.post(address, {
        do: 'open',
        code: code === '00000000' ? '11111111' : '00000000',
      })
      assert.equal(wrong.status, 422)
      const open = await guest.post(address, { do: 'open', code })
      says(open, 'Pukeminen ja kynän pitäminen on hankalaa.')
      keepsSilent(open, 'Isä ei saa tietää.')
      const accepted = await guest.post(address, { move: 'accept', acceptText: 'Hienoa, soitan.' })
      says(accepted, referralWords.fi.receiver.accepted.name)
      says(await (await signedIn('school-nurse')).get(page(id)), 'Hienoa, soitan.')
      await guest.post(address, { do: 'close' })
      keepsSilent(await guest.get(address), 'Pukeminen')
    })

    it('finds nothing behind a link that is not ours', async () => {
      const { id } = await referred(world, { to: 'peer-support' })
      const token = guestToken(world.product.deps.crypto, id, 0)
      for (const other of [`${token}x`, id, 'x'.repeat(60)])
        assert.equal((await world.visitor().get(path('guestReferral', 'fi', { token: other }))).status, 404)
    })
  })

  describe('what a receiver says of itself', () => {
    it('is changed by its named person and seen by senders', async () => {
      const therapist = await signedIn('therapist')
      const id = receiverIn('child-rehab')
      const address = path('workReceiving', 'fi')
      says(await therapist.get(address), fi.receiving.title)
      const saved = await therapist.post(address, {
        receiver: id,
        do: 'capacity',
        [`capacity-${id}`]: 'full',
        [`wait-${id}`]: '11',
      })
      says(saved, fi.receiving.saved)
      says(await (await signedIn('school-nurse')).get(newOne), 'odotus noin 11 viikkoa')
      const wrong = await therapist.post(address, {
        receiver: id,
        do: 'capacity',
        [`capacity-${id}`]: 'full',
        [`wait-${id}`]: 'pitkä',
      })
      assert.equal(wrong.status, 422)
      await therapist.post(address, {
        receiver: id,
        do: 'capacity',
        [`capacity-${id}`]: 'limited',
        [`wait-${id}`]: '6',
      })
    })

    it('is not changed by others', async () => {
      const id = receiverIn('child-rehab')
      const teacher = await signedIn('teacher')
      const tried = await teacher.post(path('workReceiving', 'fi'), {
        receiver: id,
        do: 'capacity',
        [`capacity-${id}`]: 'paused',
        [`wait-${id}`]: '',
      })
      assert.ok([403, 404].includes(tried.status))
    })
  })

  describe('a new receiver', () => {
    const address = path('workNewReceiver', 'fi')
    const words = newReceiverTexts.fi
    const remove = (name: string): Promise<unknown> =>
      world.db.asOwner((tx) => sql`delete from guidance.receiver where name->>'fi' = ${name}`.execute(tx))
    const association = {
      laji: 'guest',
      organisation: organisationId('17', 'ngo-families'),
      guestName: 'Anna Esimerkki',
      guestEmail: 'anna@perheyhdistys.example',
      guestLanguage: 'sv',
      'name-fi': 'Uudet tukihenkilöt',
      'name-sv': 'Nya stödpersoner',
      topics: ['parenting', 'school'],
      serves: '905',
      languages: ['fi', 'sv'],
      answerDays: '7',
    }

    it('is an association, added by the coordinator and changed as others are', async () => {
      const coordinator = await signedIn('coordinator')
      says(await coordinator.get(path('workReceiving', 'fi')), words.add)
      const added = await coordinator.post(address, association)
      try {
        assert.equal(added.status, 200)
        says(added, words.added)
        says(added, 'anna@perheyhdistys.example')
        const all = await listReceivers(world.as('coordinator'), { all: true })
        const made = all.find(({ name }) => name.fi === 'Uudet tukihenkilöt')
        assert.deepEqual(
          [made?.kind, made?.name.sv, made?.serves, made?.languages, made?.answer_days, made?.closedWhy],
          ['guest', 'Nya stödpersoner', ['905'], ['fi', 'sv'], 7, 'no-secrecy'],
        )
        const twice = await coordinator.post(address, association)
        assert.equal(twice.status, 422)
        says(twice, guidingProblems.fi.fields['receiver-name-taken']?.() ?? '-')
        const id = made?.id ?? ''
        const as = (field: string): string => `${field}-${id}`
        const changed = await coordinator.post(path('workReceiving', 'fi'), {
          receiver: id,
          do: 'more',
          [as('name-fi')]: 'Uudet tukihenkilöt',
          [as('name-sv')]: 'Stödpersoner',
          [as('languages')]: 'fi',
          [as('answerDays')]: '3',
          [as('secrecyOn')]: '2026-03-01',
        })
        says(changed, fi.receiving.saved)
        const read = await readReceiver(world.as('coordinator'), { id })
        assert.deepEqual(
          [read.name.sv, read.serves, read.topics, read.answer_days, read.open],
          ['Stödpersoner', null, [], 3, true],
        )
      } finally {
        await remove('Uudet tukihenkilöt')
      }
    })

    it('tells everything that is missing at once, and loses nothing that was typed', async () => {
      const coordinator = await signedIn('coordinator')
      const visit = await coordinator.post(address, {
        ...association,
        organisation: '',
        guestEmail: 'anna-ei-osoite',
        'name-fi': '',
        'name-sv': '',
        answerDays: '60',
        languages: [],
      })
      assert.equal(visit.status, 422)
      const wants = guidingProblems.fi.fields
      for (const [field, code] of [
        ['organisation', 'receiver-organisation'],
        ['guestEmail', 'receiver-guest-email'],
        ['name-fi', 'receiver-name'],
        ['answerDays', 'receiver-answer-days'],
        ['languages', 'receiver-languages'],
      ] as const) {
        assert.match(visit.body, new RegExp(`href="#${field}"`))
        says(visit, wants[code]?.() ?? '-')
      }
      says(visit, 'anna-ei-osoite')
      says(visit, 'Anna Esimerkki')
      assert.match(visit.body, /value="905"[^>]*checked/)
    })

    it('is the own unit with its named person, added by its lead', async () => {
      const lead = await signedIn('unit-lead')
      const form = await lead.get(address)
      keepsSilent(form, words.organisation)
      const unit = hiddenIn(form, 'yksikko')
      const contact =
        /<option value="([0-9a-f-]{36})"/.exec(form.body.split('id="contact"')[1] ?? '')?.[1] ?? ''
      const typed = { laji: 'unit', yksikko: unit, 'name-fi': 'Uusi ryhmä', languages: 'fi', answerDays: '5' }
      const none = await lead.post(address, { ...typed, contact: '' })
      assert.equal(none.status, 422)
      assert.match(none.body, /href="#contact"/)
      says(none, guidingProblems.fi.fields['receiver-contact']?.() ?? '-')
      says(none, 'Uusi ryhmä')
      try {
        const added = await lead.post(address, { ...typed, contact })
        says(added, words.added)
        says(added, 'Uusi ryhmä')
      } finally {
        await remove('Uusi ryhmä')
      }
    })

    it('is nobody else’s to add', async () => {
      const teacher = await signedIn('teacher')
      says(await teacher.get(address), words.mayNot)
      keepsSilent(await teacher.get(path('workReceiving', 'fi')), words.add)
      assert.equal((await teacher.post(address, association)).status, 403)
    })

    it('offers to each just what each may add', async () => {
      for (const key of ['coordinator', 'area-lead', 'unit-lead', 'teacher', 'guide']) {
        const { units, counties } = await placesToReceive(world.as(key), {})
        assert.equal(units.length > 0, ['coordinator', 'area-lead', 'unit-lead'].includes(key), key)
        assert.equal(counties.length > 0, ['coordinator', 'area-lead'].includes(key), key)
      }
    })
  })

  it('says everything in Swedish too', async () => {
    const { id, code } = await referred(world)
    await waitlistReferral(world.as('therapist'), { id, expected: '2026-04-13', meanwhile: 'Ring oss.' })
    const nurse = await signedIn('school-nurse')
    const visits = [
      await nurse.get(path('workReferrals', 'sv', {}, { list: 'waiting' })),
      await nurse.get(path('workReferral', 'sv', { id })),
      await nurse.get(path('workNewReferral', 'sv')),
      await (await signedIn('therapist')).get(path('workReceiving', 'sv')),
      await (await signedIn('coordinator')).get(path('workNewReceiver', 'sv')),
      await (await signedIn('coordinator')).get(path('workNewReceiver', 'sv', {}, { laji: 'guest' })),
      await (await behind(code)).get(path('followedReferral', 'sv', { id })),
    ]
    for (const visit of visits) {
      assert.equal(visit.status, 200, visit.path)
      keepsSilent(visit, 'undefined')
    }
    says(visits[1] ?? visits[0] ?? (await nurse.get(newOne)), referralWords.sv.sender.waitlisted.name)
  })

  it('brings an unanswered one back to its sender when the time has run out', async () => {
    const { id } = await referred(world)
    world.clock.advance(days(9))
    await world.runJobs()
    const nurse = await signedIn('school-nurse')
    says(await nurse.get(path('workReferrals', 'fi', {}, { list: 'returned' })), id)
    says(await nurse.get(page(id)), referralWords.fi.sender.expired.next)
  })
})
