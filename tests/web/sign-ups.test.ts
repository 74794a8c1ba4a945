import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { addOfferHours, bookOffer, createOffer, myCalendar } from '#capabilities/appointments/index.ts'
import { makeEntryLink, readActivity } from '#capabilities/meeting-places/index.ts'
import { newToken } from '#platform/ids.ts'
import { activityId, unitId } from '#seed/demo/ids.ts'
import { ask } from '#tests/support/requests.ts'
import type { Visit, Visitor } from '#tests/support/visitor.ts'
import { keepsSilent, says } from '#tests/support/work-forms.ts'
import { freshWorld } from '#tests/support/world.ts'
import { path } from '#web/paths.ts'
import { signUpProblemWords } from '#web/sign-up-problem-words.ts'
import { signUpTexts } from '#web/public/sign-ups/texts.ts'
import { workerSignUpTexts } from '#web/work/sign-families-up/texts.ts'

const words = signUpTexts.fi
const faults = signUpProblemWords.fi.fields
/** An evening with child care and coffee, one with four seats, every Saturday, a course, a group through the teacher. */
const evening = activityId('17', 'event:sleep')
const small = activityId('17', 'event:phones')
const saturdays = activityId('17', 'meeting-place-545:saturday')
const girls = activityId('17', 'group:girls')
const course = activityId('17', 'group:years-spring')

type Fields = Readonly<Record<string, string>>
const family: Fields = { name: 'Sanna', email: 'sanna@kotiposti.example', phone: '', adults: '1' }
const hidden = (body: string, name: string): string =>
  new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
const codeOn = ({ body }: Visit): string =>
  (/class="follow-code"[^>]*>(.*?)<\/p>/.exec(body)?.[1] ?? '').replaceAll(/<[^>]+>/g, '')

describe('signing up', () => {
  const world = freshWorld({ limitFactor: 100 })
  beforeEach(() => world.clear())

  const at = (id: string): string => path('signUp', 'fi', { id })
  async function sends(visitor: Visitor, address: string, more: Fields = {}): Promise<Visit> {
    const page = await visitor.get(address)
    assert.equal(page.status, 200)
    const occurrence = hidden(page.body, 'occurrence')
    return visitor.post(address, {
      key: hidden(page.body, 'key'),
      ...(occurrence === '' ? {} : { occurrence }),
      ...family,
      ...more,
    })
  }
  const mine = (visitor: Visitor): Promise<Visit> => visitor.get(path('mySignUps', 'fi'))
  const idOn = ({ body }: Visit): string => hidden(body, 'id')

  it('takes two children and one coffee, shows the code once and gives a calendar file', async () => {
    const visitor = world.visitor()
    const done = await sends(visitor, at(evening), { 'age-1': '24', 'age-2': '60', coffee: '1', care: '2' })
    assert.equal(done.path, path('signUpDone', 'fi'))
    for (const text of [words.done.title.in, '3 paikkaa', 'Lastenhoito 2 lapselle', '1 kahvi'])
      says(done, text)
    assert.match(codeOn(done), /^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}-[0-9A-Z]{6}$/)
    const file = await visitor.get(path('signUpDone', 'fi', {}, { muoto: 'ics' }))
    assert.match(file.headers.get('content-type') ?? '', /^text\/calendar/)
    assert.match(file.body, /SUMMARY:Teemailta/)
    assert.match(file.body, /LOCATION:Vaasan/)

    const seen = await mine(visitor)
    for (const text of ['1 aikuinen ja 2 lasta', words.states.confirmed, words.mine.cancelButton])
      says(seen, text)
    assert.equal(seen.headers.get('cache-control'), 'no-store')
    assert.equal(seen.headers.get('referrer-policy'), 'no-referrer')
  })

  it('keeps what was typed and says everything that is missing at once', async () => {
    const visitor = world.visitor()
    const back = await sends(visitor, at(course), {
      name: '',
      email: '',
      adults: '0',
      'child-1': 'Elli',
      'age-1': '36',
      care: '3',
      discreet: 'yes',
    })
    assert.equal(back.status, 422)
    for (const [field, code] of [
      ['name', 'sign-up-name-needed'],
      ['email', 'sign-up-contact-needed'],
      ['care', 'more-than-children'],
      ['consented', 'consent-needed'],
    ] as const) {
      says(back, faults[code]?.() ?? '?')
      assert.ok(back.body.includes(`href="#${field}"`), field)
    }
    assert.match(back.body, /id="child-1"[^>]*value="Elli"/)
    assert.match(back.body, /<option value="36" selected/)
    assert.match(back.body, /id="discreet"[^>]*checked/)
    const good = await visitor.post(at(course), {
      key: hidden(back.body, 'key'),
      ...family,
      'child-1': 'Elli',
      'age-1': '36',
      consented: 'yes',
    })
    assert.equal(good.path, path('signUpDone', 'fi'))
  })

  it('asks which day, when several come, and takes the one of the address', async () => {
    const visitor = world.visitor()
    const { days } = await readActivity(world.anyone, { id: saturdays })
    const open = await visitor.get(at(saturdays))
    says(open, words.days.label)
    const none = await sends(visitor, at(saturdays))
    assert.equal(none.status, 422)
    says(none, faults['choose-day']?.() ?? '?')
    const second = days[1]
    assert.ok(second)
    const address = path('signUp', 'fi', { id: saturdays }, { day: second.day })
    const page = await visitor.get(address)
    assert.equal(hidden(page.body, 'occurrence'), second.id)
    says(page, words.otherDay)
    assert.equal((await sends(visitor, address)).path, path('signUpDone', 'fi'))
  })

  it('by one key is one sign-up, however often the button is pressed', async () => {
    const visitor = world.visitor()
    const page = await visitor.get(at(evening))
    const form = {
      key: hidden(page.body, 'key'),
      occurrence: hidden(page.body, 'occurrence'),
      ...family,
    }
    const first = await world.visitor().post(at(evening), form)
    const second = await world.visitor().post(at(evening), form)
    assert.equal(codeOn(first), codeOn(second))
    assert.equal(((await readActivity(world.anyone, { id: evening })).days[0]?.seats.left ?? 0) + 1, 40)
  })

  it('says plainly that it is full, and the place in line; who is next gets the seat at once', async () => {
    const first = world.visitor()
    await sends(first, at(small), { adults: '4' })
    const second = world.visitor()
    const page = await second.get(at(small))
    for (const text of [words.room.fullTitle, words.sendWaiting]) says(page, text)
    const waits = await sends(second, at(small), { adults: '2' })
    for (const text of [words.done.title.waiting, words.partStates.waiting(1), words.done.turn])
      says(waits, text)
    keepsSilent(waits, words.done.file)
    const third = await sends(world.visitor(), at(small), { adults: '1' })
    says(third, words.partStates.waiting(2))

    const cancelled = await first.post(path('mySignUps', 'fi'), {
      move: 'cancel',
      id: idOn(await mine(first)),
    })
    says(cancelled, words.mine.done.cancelled)
    says(cancelled, words.mine.cancelledBy.family)
    const now = await mine(second)
    says(now, words.states.confirmed)
    keepsSilent(now, words.states.waiting)
  })

  it('is changed to fewer and to more; too many are refused and nothing is lost', async () => {
    const visitor = world.visitor()
    await sends(visitor, at(small), { adults: '1', 'age-1': '24' })
    const seen = await mine(visitor)
    const id = idOn(seen)
    const change = (more: Fields, version: string): Promise<Visit> =>
      visitor.post(path('mySignUps', 'fi'), {
        move: 'change',
        id,
        version,
        [`${id}-adults`]: '1',
        ...Object.fromEntries(Object.entries(more).map(([field, value]) => [`${id}-${field}`, value])),
      })
    const done = await change({ adults: '2', 'age-1': '24' }, hidden(seen.body, 'version'))
    says(done, words.mine.done.changed)
    says(done, '2 aikuista ja 1 lapsi')
    const many = await change({ adults: '9' }, hidden(done.body, 'version'))
    assert.equal(many.status, 409)
    says(many, signUpProblemWords.fi.refusals['sign-up.no-room-for-more'] ?? '?')
    assert.match(many.body, /<details[^>]* open/)
    assert.match(many.body, /<option value="9" selected/)
    says(await mine(visitor), '2 aikuista ja 1 lapsi')
    const old = await change({ adults: '1' }, '1')
    says(old, signUpProblemWords.fi.refusals['sign-up.changed-meanwhile'] ?? '?')
  })

  it('that is discreet says neither what nor where in its calendar file and its tab', async () => {
    const visitor = world.visitor()
    const done = await sends(visitor, at(evening), { discreet: 'yes' })
    says(done, words.done.fileDiscreet)
    const seen = await mine(visitor)
    const files = [
      path('signUpDone', 'fi', {}, { muoto: 'ics' }),
      path('mySignUps', 'fi', {}, { muoto: 'ics', id: idOn(seen) }),
    ]
    for (const file of files) {
      const { body } = await visitor.get(file)
      assert.match(body, /SUMMARY:Sovittu aika/)
      assert.doesNotMatch(body, /Teemailta|Vaasa|LOCATION|DESCRIPTION|URL/)
    }
    for (const page of [done, seen])
      assert.doesNotMatch(/<title>(.*?)<\/title>/.exec(page.body)?.[1] ?? 'Teemailta', /Teemailta/)
  })

  it('hangs the second on the first code, which opens both from the follow page', async () => {
    const visitor = world.visitor()
    const code = codeOn(await sends(visitor, at(evening)))
    const second = await sends(visitor, path('signUp', 'fi', { id: course }), { consented: 'yes' })
    assert.equal(codeOn(second), '')
    says(second, words.done.sameCode)
    const elsewhere = world.visitor()
    const opened = await elsewhere.post(path('follow', 'fi'), { code: code.toLowerCase() })
    assert.equal(opened.path, path('mySignUps', 'fi'))
    for (const text of ['Teemailta', 'Ihmeelliset vuodet']) says(opened, text)
    const own = await world.visitor().post(path('mySignUps', 'fi'), { move: 'open', code })
    says(own, 'Teemailta')
    const wrong = await world.visitor().post(path('mySignUps', 'fi'), { move: 'open', code: 'EI-TÄMÄ' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.body, /value="EI-TÄMÄ"/)
  })

  it('stands beside a self-booked time, whose code alone opens the same page', async () => {
    const guide = world.as('guide')
    const { id: calendar } = await myCalendar(guide, {})
    const { id: offer } = await createOffer(guide, {
      unit: unitId('17', 'guidance'),
      calendars: [calendar],
      settings: {
        kind: 'slot',
        title: { fi: 'Ohjaajan aika' },
        ways: ['on-site'],
        minutes: 30,
        ownHours: true,
        place: { fi: 'Perhekeskus' },
        state: 'published',
      },
    })
    await addOfferHours(guide, {
      id: offer,
      calendar,
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      opens: '9:00',
      closes: '11:00',
      firstDay: '2026-03-03',
    })
    const booking = {
      offer,
      startsAt: '2026-03-10T07:00:00.000Z',
      way: 'on-site' as const,
      language: 'fi' as const,
    }
    const { code } = await bookOffer(world.anyone, {
      key: newToken(),
      body: JSON.stringify(booking),
      from: 'test',
      ...booking,
      name: 'Sanna',
      phone: '040 000 0001',
    })
    for (const address of [path('follow', 'fi'), path('mySignUps', 'fi')]) {
      const visitor = world.visitor()
      const opened = await visitor.post(address, { move: 'open', code: code ?? '' })
      assert.equal(opened.path, path('mySignUps', 'fi'))
      says(opened, 'tiistaina 10.3. klo 9')
      keepsSilent(opened, words.mine.empty)
    }
    const visitor = world.visitor()
    await visitor.post(path('follow', 'fi'), { code: code ?? '' })
    assert.equal(codeOn(await sends(visitor, at(evening))), '', 'both stand behind one code')
    for (const text of ['tiistaina 10.3. klo 9', 'Teemailta']) says(await mine(visitor), text)
  })

  it('goes under the code of a request that this browser follows, and its page leads there', async () => {
    const { code } = await ask(world)
    const visitor = world.visitor()
    await visitor.post(path('follow', 'fi'), { code })
    const done = await sends(visitor, at(evening))
    assert.equal(codeOn(done), '')
    const followed = await visitor.get(path('followed', 'fi'))
    says(followed, `${words.mine.show} (1)`)
  })

  it('leaves no mark of whoever is signed in as a worker, and signs nobody out', async () => {
    const visitor = world.visitor()
    await visitor.signIn('guide')
    const done = await sends(visitor, at(evening))
    says(done, words.done.title.in)
    assert.equal((await visitor.get(path('work', 'fi'))).status, 200)
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ way: string; booked_by: string | null }>`
        select way, booked_by from meeting_places.sign_up`.execute(tx),
    )
    assert.deepEqual(rows, [{ way: 'family', booked_by: null }])
  })

  it('is removed from a shared device: receipt, code and session', async () => {
    const visitor = world.visitor()
    await sends(visitor, at(evening))
    await visitor.post(path('signUpDone', 'fi'), {})
    says(await visitor.get(path('signUpDone', 'fi')), words.done.goneTitle)
    says(await mine(visitor), words.mine.closedTitle)
  })

  it('opens from the mailed link by a press alone', async () => {
    await sends(world.visitor(), at(evening))
    await world.runJobs()
    const [mail] = world.mails()
    const link = /http:\/\/localhost(\/ilmoittautumiset\/[^\s>]+)/.exec(mail?.text ?? '')?.[1] ?? ''
    assert.notEqual(link, '', mail?.text ?? 'no mail')
    const reader = world.visitor()
    const shown = await reader.get(link)
    says(shown, words.link.title)
    keepsSilent(shown, 'Teemailta')
    assert.equal(reader.cookies.has('session'), false)
    says(await reader.post(link, {}), 'Teemailta')
    const other = link.replace(/\.(.)/, (_, first: string) => (first === 'A' ? '.B' : '.A'))
    const wrong = await world.visitor().post(other, {})
    assert.equal(wrong.status, 404)
  })

  it('is shut with its reason: open doors, through the teacher, over', async () => {
    const cafe = activityId('17', 'meeting-place-905:cafe')
    const open = await world.visitor().get(at(cafe))
    if (open.status === 200) says(open, words.room.shut.come)
    says(await world.visitor().get(at(girls)), words.room.shut['through-teacher'])
    const refused = await world.visitor().post(at(girls), { key: newToken(), ...family, consented: 'yes' })
    assert.equal(refused.status, 409)
    world.clock.set('2026-08-01T08:00:00Z')
    says(await world.visitor().get(at(evening)), words.room.shut.past)
    for (const id of ['x', newToken(), activityId('17', 'nothing')])
      assert.equal((await world.visitor().get(at(id))).status, 404)
  })

  it('through a teacher names the child and the teacher, and nothing of the home', async () => {
    const { token } = await makeEntryLink(world.as('guide'), { activity: girls, kind: 'teacher', uses: 1 })
    const link = path('entryLink', 'fi', { token })
    const teacher = world.visitor()
    const page = await teacher.get(link)
    for (const text of [words.invited.kicker.teacher, words.invited.teacherContactLead]) says(page, text)
    const done = await teacher.post(link, {
      key: hidden(page.body, 'key'),
      name: 'Opettaja Virtanen',
      email: 'virtanen@koulu.example',
      adults: '0',
      'child-1': 'Ella',
      'age-1': '132',
      consented: 'yes',
    })
    says(done, words.invited.teacherDone)
    assert.equal(codeOn(done), '')
    const used = await world.visitor().get(link)
    assert.equal(used.status, 404)
    says(used, words.invited.usedTitle)
    keepsSilent(used, 'Tyttö')
  })

  it('is done by a worker for a family, whose code is shown once to be handed on', async () => {
    const worker = world.visitor()
    await worker.signIn('guide')
    const address = path('workSignFamilyUp', 'fi', { id: evening })
    const said = workerSignUpTexts.fi
    const empty = await sends(worker, address, { name: '' })
    assert.equal(empty.status, 422)
    const done = await sends(worker, address, { email: '', name: 'Sanna', language: 'sv' })
    for (const text of [said.done.in, said.code, said.told.none]) says(done, text)
    const code = /family-code__code"[^>]*>([^<]+)</.exec(done.body)?.[1] ?? ''
    says(await world.visitor().post(path('mySignUps', 'fi'), { move: 'open', code }), 'Teemailta')
    keepsSilent(await worker.get(path('signUpDone', 'fi')), code)
    keepsSilent(await worker.get(address), code)
  })
})
