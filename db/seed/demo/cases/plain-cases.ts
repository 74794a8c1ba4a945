import { closeCase } from '#capabilities/casework/index.ts'
import { tellCase, type Scene, type Stage } from './telling.ts'

/** A family whose matter went well and was closed; somebody looks again in the spring. */
export const closedEarlier = (stage: Stage): readonly Scene[] =>
  tellCase(stage, { county: '17', family: 'aalto-17' }, (t) => {
    t.open([19, '09:00'], 'guide', {
      group: 'other',
      firstContact: 19,
      why: 'Vanhemmat väsyivät valvomiseen, isovanhemmat asuvat kaukana.',
    })
    t.answers([19, '09:05'], 'guide')
    t.stage([17, '09:00'], 'guide', 'assessment')
    t.stage([15, '09:00'], 'guide', 'plan')
    t.step([15, '09:10'], 'guide', {
      kind: 'service',
      words: 'Kotipalvelu kolmena iltapäivänä.',
      owner: { other: 'Kotipalvelu' },
      due: -6,
    })
    t.stage([14, '09:00'], 'guide', 'help')
    t.stage([5, '09:00'], 'guide', 'follow-up')
    t.work([2, '15:00'], 'guide', (caller) =>
      closeCase(caller, {
        id: t.id(),
        outcome: 'goals-reached',
        words: 'Yöt ovat rauhoittuneet. Perhe tietää, mistä apua saa uudelleen.',
        followUpOn: t.day(-90),
      }),
    )
  })

/** A case nine days old for which nobody answers yet: it stands on the lead’s list. */
export const notYetTaken = (stage: Stage): readonly Scene[] =>
  tellCase(stage, { county: '17', family: 'berg-17' }, (t) => {
    t.open([9, '14:00'], 'guide', {
      group: 'divorce',
      firstContact: 10,
      why: 'Malin är nyseparerad och behöver någon som håller ihop helheten på svenska.',
    })
  })
