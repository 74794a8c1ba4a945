import {
  addJoin,
  offerJoin,
  openThread,
  startLimit,
  tellSection,
  writeSection,
} from '#capabilities/casework/index.ts'
import { noteConsent } from '#capabilities/families/index.ts'
import { familyId } from '../families/family-ids.ts'
import { organisationOf, registerOf } from '../families/loading.ts'
import { unitId } from '../ids.ts'
import { tellCase, type Scene, type Stage } from './telling.ts'

/** A six-year-old in Pietarsaari, in Swedish: help is going on and school lies ahead. */
export const nepsySwedish = (stage: Stage): readonly Scene[] =>
  tellCase(stage, { county: '17', family: 'nyberg-17' }, (t) => {
    t.open([33, '09:00'], 'guide', {
      group: 'nepsy',
      about: 'nyberg-17-noel',
      firstContact: 35,
      why: 'Förskolan och föräldrarna är oroliga för Noels koncentration och övergångar. Familjen vill ha en plan före skolstarten.',
    })
    t.answers([33, '09:05'], 'guide')
    t.seat([33, '09:10'], 'guide', 'therapist')
    t.path([33, '09:20'], 'guide', 'nepsy', [
      [[33, '09:25'], 'recognise', 'done'],
      [[32, '10:00'], 'light-support', 'under-way'],
      [[30, '10:00'], 'guide', 'done'],
      [[20, '10:00'], 'joint-assessment', 'done'],
      [[15, '10:00'], 'basic-tests', 'waiting'],
    ])
    t.stage([30, '10:30'], 'guide', 'assessment')
    t.work([26, '14:00'], 'therapist', async (caller) => {
      const { id } = await writeSection(caller, {
        id: t.id(),
        document: 'assessment',
        kind: 'professional',
        title: 'Ergoterapeuten',
        words:
          'Noel klarar enskilda uppgifter bra men blir snabbt trött i grupp. Bilder och korta pass hjälper.',
      })
      await tellSection(caller, { id, told: true })
    })
    t.work([25, '13:00'], 'guide', async (caller) => {
      const view = await writeSection(caller, {
        id: t.id(),
        document: 'assessment',
        kind: 'child-view',
        ownOf: t.member('nyberg-17-noel'),
        title: 'Noel berättar',
        words: '”Jag gillar att bygga. Det är jobbigt när det låter mycket och när man måste sluta mitt i.”',
      })
      await tellSection(caller, { id: view.id, told: true })
      const sum = await writeSection(caller, {
        id: t.id(),
        document: 'assessment',
        kind: 'summary',
        words: 'Noel behöver förutsägbara dagar, pauser och samma bilder hemma och i förskolan.',
      })
      await tellSection(caller, { id: sum.id, told: true })
    })
    t.stage([22, '09:00'], 'guide', 'plan')
    t.goal([22, '09:30'], 'nyberg-17-linda', 'mornings', { words: 'Noel kommer iväg på morgonen utan gråt.' })
    t.goal([21, '09:30'], 'guide', 'group', {
      words: 'Noel orkar vara med i samlingen.',
      levels: [
        'Noel lämnar samlingen genast.',
        'Noel är med i några minuter.',
        'Noel är med halva samlingen med en bild i handen.',
        'Noel är med hela samlingen.',
        'Noel berättar något själv.',
      ],
      start: -1,
    })
    t.step([21, '10:00'], 'guide', {
      kind: 'family',
      goal: 'mornings',
      words: 'Bildkort för morgonen, samma som i förskolan.',
      owner: { member: 'nyberg-17-linda' },
      due: -8,
      done: [9, '08:15'],
    })
    t.step([21, '10:10'], 'guide', {
      kind: 'service',
      goal: 'group',
      words: 'Ergoterapeuten besöker förskolan och visar pausbilderna.',
      owner: { worker: 'therapist' },
      due: 6,
    })
    t.step([21, '10:15'], 'guide', {
      kind: 'meanwhile',
      words: 'Medan ni väntar på undersökningarna ringer jag varannan onsdag.',
      owner: { worker: 'guide' },
      due: 10,
    })
    t.agree([19, '14:00'], 'guide', {
      review: 60,
      workers: ['guide', 'therapist'],
      members: ['nyberg-17-linda'],
    })
    t.stage([18, '09:00'], 'guide', 'help')
    t.work([14, '11:00'], 'guide', async (caller) => {
      await noteConsent(caller, {
        id: familyId('nyberg-17'),
        about: t.member('nyberg-17-noel'),
        giver: t.member('nyberg-17-linda'),
        organisation: organisationOf('17', 'school'),
        register: registerOf('school'),
        purpose: 'cooperation',
        scope: 'task',
        scopeId: 'families',
        until: t.day(-300),
        way: 'on-the-spot',
        judgement: {
          understands: false,
          reasons: 'Noel är sex år. Vi har berättat vem som möter honom i skolan.',
        },
      })
      const { id } = await addJoin(caller, {
        id: t.id(),
        kind: 'school-start',
        about: t.member('nyberg-17-noel'),
        words: 'Bildkorten, pauserna och den som känner Noel följer med till skolan.',
      })
      t.keep('join', id)
      await offerJoin(caller, { id, version: 1, receiverUnit: unitId('17', 'school') })
    })
    t.family([3, '07:50'], 'nyberg-17-linda', async (caller) => {
      const { id } = await openThread(caller, {
        id: t.id(),
        subject: 'Morgonen i dag',
        workers: [t.part('guide')],
        text: 'Tredje morgonen utan gråt! Vi lägger till en bild för vinterkläderna.',
      })
      t.keep('thread', id)
    })
  })

/** An eleven-year-old in Lahti, in Finnish: the situation is being assessed. */
export const nepsyFinnish = (stage: Stage): readonly Scene[] =>
  tellCase(stage, { county: '09', family: 'own-thread-09' }, (t) => {
    t.open([20, '10:00'], 'guide', {
      group: 'nepsy',
      about: 'eevi-09',
      firstContact: 24,
      why: 'Koulu ja äiti kertoivat, että Eevi uupuu koulupäivistä ja läksyt jäävät. Tutkimuksiin pääsy on selvitettävä.',
    })
    t.answers([20, '10:05'], 'guide')
    t.path([19, '10:00'], 'guide', 'nepsy', [
      [[19, '10:05'], 'recognise', 'done'],
      [[18, '10:00'], 'pedagogical-support', 'under-way'],
      [[12, '10:00'], 'basic-tests', 'waiting'],
    ])
    t.stage([17, '10:00'], 'guide', 'assessment')
    t.work([15, '13:00'], 'guide', async (caller) => {
      await startLimit(caller, { id: t.id(), rule: 'D17', dayZero: t.day(15) })
      const { id } = await writeSection(caller, {
        id: t.id(),
        document: 'initial-survey',
        kind: 'family-words',
        title: 'Äidin kertomaa',
        words: 'Aamut sujuvat, iltapäivät eivät. Eevi tarvitsee tauon heti koulun jälkeen.',
      })
      await tellSection(caller, { id, told: true })
    })
  })
