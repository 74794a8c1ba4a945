import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { endRole, giveRole } from '#capabilities/accounts/index.ts'
import { addToTeam } from '#capabilities/families/index.ts'
import { familyId, memberId, partId } from '#seed/demo/families/family-ids.ts'
import { loadFamilies } from '#seed/demo/families/load-families.ts'
import { demoMembers } from '#seed/demo/families/people.ts'
import { personId, unitId } from '#seed/demo/ids.ts'
import { builtFamily } from '#tests/support/families.ts'
import type { Visit, Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'
import { path } from '#web/paths.ts'

const parted = { id: familyId('parted') }
const protectedOnes = { id: familyId('protected') }
const short = (id: string): string => id.slice(0, 8)
const codeOf = (key: string): string => demoMembers.find((each) => each.key === key)?.identityCode ?? ''

describe('the workers’ pages about families, without script', () => {
  const world = freshWorld()
  before(() => loadFamilies({ db: world.db, crypto: world.product.deps.crypto, now: world.clock.now() }))
  const signedIn = async (persona: string): Promise<Visitor> => {
    const visitor = world.visitor()
    await visitor.signIn(persona)
    return visitor
  }

  it('lists one’s own families alone, the newest change first, and finds them by a name that stays out of the address', async () => {
    const guide = await signedIn('guide')
    const list = await guide.get(path('workFamilies', 'fi'))
    assert.match(list.body, /Eino ja Ella Koskela/)
    assert.doesNotMatch(list.body, /Wilma/)
    assert.ok(list.body.indexOf('Taimi Mäki') < list.body.indexOf('Milo Kullas'))
    const found = await guide.post(path('workFamilies', 'fi'), { move: 'search', words: 'sundqvist' })
    assert.match(found.body, /1 perhe/)
    assert.match(found.body, /Eino ja Ella Koskela/)
    assert.doesNotMatch(found.body, /Taimi/)
    assert.equal(found.path, path('workFamilies', 'fi'))
  })

  it('finds by identity code what is one’s own, and points to the emergency opening otherwise', async () => {
    const guide = await signedIn('guide')
    const own = await guide.post(path('workFamilies', 'fi'), {
      move: 'find',
      'find-identity': codeOf('eino'),
    })
    assert.equal(own.path, path('workFamily', 'fi', parted))
    const other = await guide.post(path('workFamilies', 'fi'), {
      move: 'find',
      'find-identity': codeOf('wilma'),
    })
    assert.match(other.body, /ei löytynyt perhettä, jossa sinulla on osa/)
    const wrong = await guide.post(path('workFamilies', 'fi'), {
      move: 'find',
      'find-identity': '010190-900A',
    })
    assert.match(wrong.body, /href="#find-identity"/)
  })

  it('says first who is with the family, by name and phone, and what waits', async () => {
    const guide = await signedIn('guide')
    const { body } = await guide.get(path('workFamily', 'fi', parted))
    assert.match(body, /<title>Perhe\b/)
    assert.ok(body.indexOf('id="with"') < body.indexOf('Seuraavaksi'))
    assert.match(body, /href="tel:060001731"/)
    assert.match(body, /Mikael Sundqvist ei ole vielä vastannut lupapyyntöön/)
  })

  it('keeps unit, phone and home of who helps somebody protected from the one who is not entitled', async () => {
    const guide = await signedIn('guide')
    for (const room of [
      'workFamily',
      'workFamilyPeople',
      'workFamilyEntries',
      'workFamilyPermits',
    ] as const) {
      const { body, status } = await guide.get(path(room, 'fi', protectedOnes))
      assert.equal(status, 200)
      assert.doesNotMatch(body, /Piilokuja|Pietarsaari|06 000 1761|045 000 0061/, room)
    }
    const { body } = await guide.get(path('workFamily', 'fi', protectedOnes))
    assert.match(body, /Yksikkö ja puhelin eivät näy sinulle/)
    // Nor does the list say that a shelter is there, or that somebody is left out.
    assert.doesNotMatch(body, /turvakoti|Elias Holm/)
  })

  it('notes a contact, and adds a colleague found by unit with what they see', async () => {
    const guide = await signedIn('guide')
    const here = path('workFamily', 'fi', parted)
    const mine = partId('parted', 'guide')
    const noted = await guide.post(here, {
      move: 'note',
      subject: mine,
      [`note-${short(mine)}-lastContactOn`]: '2026-03-01',
      [`note-${short(mine)}-phone`]: '06 000 1799',
    })
    assert.match(noted.body, /Yhteydenotto on merkitty/)
    assert.match(noted.body, /06 000 1799/)
    const searched = await guide.get(`${here}?who=Sofia`)
    assert.match(searched.body, /Sofia Nylund/)
    const worker = `${personId('deputy')} ${unitId('17', 'guidance')}`
    const asked = {
      move: 'add',
      who: 'Sofia',
      'add-worker': worker,
      'add-basis': 'own-register',
      'add-part': 'team-member',
      'add-class': 'ordinary',
      'add-sees': ['who-is-with', 'contact'],
    }
    const added = await guide.post(here, asked)
    assert.match(added.body, /Työntekijä on lisätty/)
    assert.match(added.body, /Sofia Nylund/)
    const again = await guide.post(here, asked)
    assert.match(again.body, /on jo tämän perheen kanssa samasta yksiköstä/)
    const deputy = await signedIn('deputy')
    assert.equal((await deputy.get(here)).status, 200)
  })

  it('says at the field why somebody of another register cannot be added like a colleague, and keeps what was chosen', async () => {
    const guide = await signedIn('guide')
    const refused = await guide.post(path('workFamily', 'fi', parted), {
      move: 'add',
      who: 'Jonas',
      'add-worker': `${personId('teacher')} ${unitId('17', 'primary-school')}`,
      'add-basis': 'own-register',
      'add-part': 'named-contact',
      'add-class': 'ordinary',
      'add-sees': ['who-is-with'],
    })
    assert.equal(refused.status, 422)
    assert.match(refused.body, /href="#add-basis"/)
    assert.match(refused.body, /Hän toimii toisessa rekisterissä/)
    assert.match(refused.body, /value="named-contact" selected|selected[^>]*value="named-contact"/)
  })

  it('opens a family and goes on to its people, homes and relations', async () => {
    const nurse = await signedIn('school-nurse')
    const opened = await nurse.post(path('workFamilies', 'fi'), {
      move: 'open',
      'open-serviceTask': 'families',
      'open-child-name': 'Kaarna Testi',
      'open-child-identity': '',
      'open-adult-name': 'Minttu Testi',
      'open-adult-identity': '',
      'open-relation': 'guardian',
    })
    assert.match(opened.body, /Perhe on avattu/)
    assert.match(opened.body, /huoltaja: Kaarna Testi/)
    const here = opened.path.split('?')[0] ?? ''
    const child = /<option value="([0-9a-f-]{36})">Kaarna Testi/.exec(opened.body)?.[1] ?? ''
    const home = await nurse.post(here, {
      move: 'addHome',
      'addHome-name': 'Koti',
      'addHome-address': 'Kokeilukuja 1',
      'addHome-municipality': 'Vaasa',
      [`addHome-lives-${short(child)}`]: 'most',
    })
    assert.match(home.body, /Koti on lisätty/)
    assert.match(home.body, /Kokeilukuja 1/)
    const empty = await nurse.post(here, {
      move: 'addPerson',
      'addPerson-part': 'adult',
      'addPerson-language': 'fi',
    })
    assert.equal(empty.status, 422)
    assert.match(empty.body, /href="#addPerson-name"/)
  })

  it('writes an entry, opens it to one of the family and keeps it from another with a ground', async () => {
    const guide = await signedIn('guide')
    const here = path('workFamilyEntries', 'fi', parted)
    const wrote = await guide.post(here, {
      move: 'write',
      'write-kind': 'agreement',
      'write-about': '',
      'write-text': 'Tapaamme kaikki kolme maanantaina.',
      'write-class': 'ordinary',
      'write-serviceTask': 'families',
      'write-understands': 'not-judged',
      'write-readers': [memberId('hanna')],
    })
    assert.match(wrote.body, /Merkintä on tallennettu/)
    assert.match(wrote.body, /Perheestä lukee: Hanna Koskela/)
    const entry = /id="entry-([0-9a-f-]{36})"(?:(?!id="entry-).)*Tapaamme kaikki/s.exec(wrote.body)?.[1] ?? ''
    const kept = await guide.post(here, {
      move: 'close',
      subject: entry,
      [`close-${short(entry)}-member`]: memberId('mikael'),
      [`close-${short(entry)}-ground`]: 'child-interest',
    })
    assert.match(kept.body, /Ei avata: Mikael Sundqvist \(lapsen etu\)/)
    // A parent's own part stands there for the unit, and nobody can be chosen to read it.
    assert.match(kept.body, /Lukee vain kirjoittaja/)
  })

  it('asks for consent on the page of the one who decides, and notes a ban', async () => {
    const guide = await signedIn('guide')
    const here = path('workFamilyPermits', 'fi', parted)
    const { body } = await guide.get(here)
    const side = /<option value="([0-9a-f-]{36} health)">Pohjanmaan/.exec(body)?.[1] ?? ''
    const asked = await guide.post(here, {
      move: 'ask',
      'ask-about': memberId('hanna'),
      'ask-giver': memberId('hanna'),
      'ask-organisation': side,
      'ask-purpose': 'cooperation',
      'ask-scopeId': 'task families',
      'ask-until': '2026-08-31',
      'ask-understands': 'not-judged',
      'ask-way': 'signed-in',
    })
    assert.match(asked.body, /Odottaa vastausta/)
    assert.match(asked.body, /Saako Pohjanmaan hyvinvointialue lukea/)
    const wrong = await guide.post(here, { move: 'ask', 'ask-about': memberId('hanna') })
    assert.match(wrong.body, /href="#ask-giver"/)
    const banned = await guide.post(here, {
      move: 'ban',
      'ban-about': memberId('mikael'),
      'ban-setBy': memberId('mikael'),
      'ban-scopeId': 'task families',
      'ban-organisation': '',
    })
    assert.match(banned.body, /Kielto on kirjattu/)
  })

  it('opens in an emergency after a reason, to read only, and a colleague reviews it', async () => {
    const worker = await signedIn('second-guide')
    const here = path('workEmergency', 'fi')
    const form = {
      move: 'open',
      'open-identity': codeOf('berg-17-theo'),
      'open-reason': 'life-or-health',
      'open-words': 'Ensihoito kysyi, kuka perheen kanssa on.',
      'open-hide': 'now',
    }
    const without = await worker.post(here, { ...form, 'open-words': '' })
    assert.match(without.body, /href="#open-words"/)
    const nobody = await worker.post(here, { ...form, 'open-identity': '010190-900P' })
    assert.match(nobody.body, /Tunnuksella ei löytynyt perhettä/)
    const opened = await worker.post(here, form)
    assert.equal(opened.path, path('workFamily', 'fi', { id: familyId('berg-17') }))
    assert.match(opened.body, /Avattu hätäkäytöllä/)
    assert.doesNotMatch(opened.body, /name="move"/)
    const lead = await signedIn('second-unit-lead')
    const box = await lead.get(here)
    const id =
      /name="move" value="review"\/?><input[^>]*name="subject" value="([0-9a-f-]{36})"/.exec(box.body)?.[1] ??
      ''
    const reviewed = await lead.post(here, {
      move: 'review',
      subject: id,
      [`review-${short(id)}-verdict`]: 'right',
      [`review-${short(id)}-words`]: 'Tieto tarvittiin heti.',
      [`review-${short(id)}-hide`]: 'now',
    })
    assert.match(reviewed.body, /Tarkistus on tallennettu/)
  })

  it('shows a hidden presence to a unit that is with the family, and ends that', async () => {
    const asked = { id: parted.id, person: personId('second-guide'), unit: unitId('17', 'family-social') }
    const { id } = await addToTeam(world.as('guide'), { ...asked, class: 'shelter', basis: 'own-register' })
    const here = path('workFamily', 'fi', parted)
    const [worker, nurse] = [await signedIn('second-guide'), await signedIn('school-nurse')]
    assert.doesNotMatch((await nurse.get(here)).body, /Elias Holm/)
    const to = `unit ${unitId('17', 'school-health')}`
    assert.match((await worker.get(here)).body, new RegExp(`<option value="${to}">yksikkö: `))
    const without = await worker.post(here, {
      move: 'show',
      subject: id,
      [`show-${short(id)}-whom`]: '',
      [`show-${short(id)}-ground`]: 'child-interest',
    })
    assert.match(without.body, new RegExp(`href="#show-${short(id)}-whom"`))
    const noGround = await worker.post(here, {
      move: 'show',
      subject: id,
      [`show-${short(id)}-whom`]: to,
      [`show-${short(id)}-ground`]: '',
    })
    assert.equal(noGround.status, 422)
    assert.match(noGround.body, new RegExp(`<option value="${to}" selected`))
    const shown = await worker.post(here, {
      move: 'show',
      subject: id,
      [`show-${short(id)}-whom`]: to,
      [`show-${short(id)}-ground`]: 'child-interest',
    })
    assert.match(shown.body, /Mukanaolo näkyy nyt valitsemallesi/)
    assert.match(shown.body, /Älä enää näytä: /)
    assert.match((await nurse.get(here)).body, /Elias Holm/)
    await worker.post(here, { move: 'hide', subject: id, [`hide-${short(id)}-whom`]: to })
    assert.doesNotMatch((await nurse.get(here)).body, /Elias Holm/)
  })

  it('changes on what a relation stands and its last day, and keeps what was typed where the days are wrong', async () => {
    const guide = await signedIn('guide')
    const here = path('workFamilyPeople', 'fi', parted)
    const { body } = await guide.get(here)
    const relation =
      /name="move" value="changeRelation"\/?><input[^>]*name="subject" value="([0-9a-f-]{36})"/.exec(
        body,
      )?.[1] ?? ''
    const change = (validTo: string): Promise<Visit> =>
      guide.post(here, {
        move: 'changeRelation',
        subject: relation,
        [`changeRelation-${short(relation)}-source`]: 'court',
        [`changeRelation-${short(relation)}-validTo`]: validTo,
      })
    const wrong = await change('2001-01-01')
    assert.equal(wrong.status, 422)
    assert.match(wrong.body, new RegExp(`href="#changeRelation-${short(relation)}-validTo"`))
    assert.match(wrong.body, /value="2001-01-01"/)
    const changed = await change('2030-06-30')
    assert.match(changed.body, /Suhde on tallennettu/)
    assert.match(changed.body, /30\.6\.2030 asti/)
    const endless = await change('')
    assert.doesNotMatch(endless.body, /30\.6\.2030/)
  })

  it('takes over what the population register says of a child’s guardians, and never ends all of them unsaid', async () => {
    const guide = await signedIn('guide')
    const here = path('workFamilyPeople', 'fi', parted)
    const child = memberId('ella')
    const field = (name: string): string => `registerNews-${short(child)}-${name}`
    const news = (typed: Readonly<Record<string, string>>): Promise<Visit> =>
      guide.post(here, {
        move: 'registerNews',
        subject: child,
        ...Object.fromEntries(Object.entries(typed).map(([name, value]) => [field(name), value])),
      })
    const guardians = (body: string): number => body.split('huoltaja: Ella').length - 1
    assert.equal(guardians((await guide.get(here)).body), 2)
    const empty = await news({})
    assert.equal(empty.status, 422)
    assert.match(empty.body, new RegExp(`href="#${field('guardians-1-name')}"`))
    const wrong = await news({ 'guardians-2-name': 'Hanna Koskela', 'guardians-2-identity': '010190-900A' })
    assert.match(wrong.body, new RegExp(`href="#${field('guardians-2-identity')}"`))
    assert.match(wrong.body, /Tarkista 2\. huoltajan henkilötunnus/)
    assert.match(wrong.body, /value="010190-900A"/)
    const both = await news({ 'guardians-1-name': 'Hanna Koskela', none: 'yes' })
    assert.match(both.body, /Tyhjennä huoltajat/)
    assert.equal(guardians((await guide.get(here)).body), 2)
    const taken = await news({ 'guardians-1-name': 'Hanna Koskela', 'guardians-1-identity': codeOf('hanna') })
    assert.match(taken.body, /huoltajat ovat nyt kuten väestötietojärjestelmässä/)
    assert.equal(guardians(taken.body), 1)
  })

  it('offers no relation to note to a guest whose unit keeps no register', async () => {
    const { id } = await builtFamily(world, { team: { 'ngo-worker': {} } })
    const guest = await (await signedIn('ngo-worker')).get(path('workFamilyPeople', 'fi', { id }))
    assert.equal(guest.status, 200)
    assert.match(guest.body, /value="changePerson"/)
    assert.doesNotMatch(guest.body, /value="(?:add|change|end)Relation"|value="registerNews"/)
  })

  it('asks from which unit one writes where one has a part from two', async () => {
    const tired = { id: familyId('tired') }
    const here = path('workFamilyEntries', 'fi', tired)
    const [person, guidance] = [personId('second-guide'), unitId('17', 'guidance')]
    const [admin, reason] = [world.as('admin'), 'Tekee kaksi työtä.']
    const second = { id: person, role: 'guide', kind: 'unit', scope: guidance, reason } as const
    const { assignment } = await giveRole(admin, second)
    for (const unit of [guidance, unitId('17', 'family-social')])
      await addToTeam(world.as('guide'), {
        id: tired.id,
        person,
        unit,
        sees: ['who-is-with', 'contact', 'entries'],
        basis: 'own-register',
      })
    const guide = await signedIn('guide')
    assert.doesNotMatch((await guide.get(here)).body, /name="write-unit"/)
    const worker = await signedIn('second-guide')
    const typed = {
      move: 'write',
      'write-kind': 'note',
      'write-about': '',
      'write-text': 'Sovimme uuden ajan.',
      'write-class': 'ordinary',
      'write-serviceTask': 'families',
      'write-understands': 'not-judged',
    }
    const without = await worker.post(here, { ...typed, 'write-unit': '' })
    assert.equal(without.status, 422)
    assert.match(without.body, /href="#write-unit"/)
    assert.match(without.body, /Sovimme uuden ajan\./)
    const wrote = await worker.post(here, { ...typed, 'write-unit': guidance })
    assert.match(wrote.body, /Merkintä on tallennettu/)
    await endRole(admin, { id: person, assignment, reason })
  })

  it('answers those without a part like for a family that does not exist', async () => {
    for (const persona of ['unit-lead', 'county-leader', 'admin']) {
      const visitor = await signedIn(persona)
      for (const room of [
        'workFamily',
        'workFamilyPeople',
        'workFamilyEntries',
        'workFamilyPermits',
      ] as const)
        assert.equal((await visitor.get(path(room, 'sv', parted))).status, 404, `${persona} ${room}`)
    }
  })
})
