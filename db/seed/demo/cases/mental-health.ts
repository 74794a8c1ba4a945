import { startLimit, tellSection, writeOwnSection, writeSection } from '#capabilities/casework/index.ts'
import { tellCase, type Scene, type Stage } from './telling.ts'

/** A fifteen-year-old in Nykarleby, in Swedish: the plan is being made, treatment must begin in 28 days. */
export const mentalHealth = (stage: Stage): readonly Scene[] =>
  tellCase(stage, { county: '17', family: 'own-thread' }, (t) => {
    t.open([17, '09:00'], 'psychologist', {
      group: 'mental-health',
      about: 'wilma',
      firstContact: 19,
      why: 'Wilma sover dåligt och orkar inte med skolan. Hon har själv bett om hjälp.',
    })
    t.seat([17, '09:10'], 'psychologist', 'second-guide')
    t.answers([17, '13:00'], 'second-guide')
    t.path([17, '13:10'], 'second-guide', 'mental-health', [
      [[17, '13:15'], 'same-day', 'done'],
      [[15, '10:00'], 'near-assessment', 'done'],
      [[9, '10:00'], 'short-treatment', 'waiting'],
    ])
    t.stage([15, '10:30'], 'second-guide', 'assessment')
    t.work([14, '10:00'], 'psychologist', async (caller) => {
      await startLimit(caller, { id: t.id(), rule: 'D17', dayZero: t.day(14) })
      const { id } = await writeSection(caller, {
        id: t.id(),
        document: 'assessment',
        kind: 'professional',
        title: 'Skolpsykologen',
        words: 'Sömnen och tankarna på kvällen är det tyngsta. Skolan går om morgonen får börja lugnt.',
      })
      await tellSection(caller, { id, told: true })
    })
    t.family([13, '21:30'], 'wilma', (caller) =>
      writeOwnSection(caller, {
        id: t.id(),
        document: 'assessment',
        title: 'Mina ord',
        words: 'Jag vill sova och orka träffa Saga på rasterna igen.',
      }),
    )
    t.stage([8, '14:00'], 'second-guide', 'plan')
    t.goal([8, '20:00'], 'wilma', 'sleep', { words: 'Jag sover och orkar till skolan.' })
    t.step([7, '10:00'], 'second-guide', {
      kind: 'service',
      goal: 'sleep',
      words: 'Samtal med psykologen en gång i veckan.',
      owner: { worker: 'psychologist' },
      due: 4,
    })
    t.step([7, '10:05'], 'second-guide', {
      kind: 'meanwhile',
      words: 'Tills korttidsterapin börjar: sömnappen och ett sms på torsdagar.',
      owner: { worker: 'second-guide' },
      due: 2,
    })
  })
