import { giveVoice, tellSection, writeSection } from '#capabilities/casework/index.ts'
import { tellCase, type Scene, type Stage } from './telling.ts'

/** Parents in Seinäjoki and Ilmajoki who do not agree: the plan has just been agreed by one of them. */
export const custodyDispute = (stage: Stage): readonly Scene[] =>
  tellCase(stage, { county: '16', family: 'parted-16' }, (t) => {
    t.open([30, '10:00'], 'guide', {
      group: 'custody-dispute',
      firstContact: 34,
      why: 'Vanhemmat ovat eri mieltä asumisesta ja tapaamisista. Käräjäoikeuden käsittely on vireillä, lapsi on väsynyt.',
    })
    t.answers([30, '10:05'], 'guide')
    t.seat([30, '10:10'], 'guide', 'school-nurse')
    t.path([29, '10:00'], 'guide', 'custody-dispute', [
      [[29, '10:05'], 'one-worker', 'done'],
      [[28, '10:00'], 'safety', 'done'],
      [[21, '10:00'], 'child-view', 'done'],
      [[14, '10:00'], 'court-mediation', 'waiting'],
      [[10, '10:00'], 'each-parent', 'under-way'],
    ])
    t.stage([28, '11:00'], 'guide', 'assessment')
    t.work([21, '11:00'], 'school-nurse', async (caller) => {
      const { id } = await writeSection(caller, {
        id: t.id(),
        document: 'assessment',
        kind: 'child-view',
        ownOf: t.member('vilho-16'),
        title: 'Vilho kertoo',
        words: 'Vilho toivoo, että vaihtopäivänä kukaan ei kysele, mitä toisessa kodissa tehtiin.',
      })
      await tellSection(caller, { id, told: true })
    })
    t.stage([16, '10:00'], 'guide', 'plan')
    t.goal([16, '10:15'], 'guide', 'peace', {
      words: 'Vilho saa siirtyä kodista toiseen ilman kyselyjä ja riitaa.',
      levels: [
        'Vaihto päättyy riitaan.',
        'Vaihto on kireä.',
        'Vaihto sujuu koulun kautta.',
        'Vanhemmat tervehtivät toisiaan.',
        'Vanhemmat sopivat poikkeuksista itse.',
      ],
      start: -2,
    })
    t.step([16, '10:30'], 'guide', {
      kind: 'family',
      goal: 'peace',
      words: 'Vaihto perjantaisin koululta, ei kotiovelta.',
      owner: { member: 'petteri-16' },
      due: 4,
    })
    t.step([16, '10:35'], 'guide', {
      kind: 'service',
      goal: 'peace',
      words: 'Kummallekin vanhemmalle oma keskusteluaika.',
      owner: { worker: 'guide' },
      due: -3,
    })
    t.agree([12, '15:00'], 'guide', { review: 45, workers: ['guide'], members: ['salla-16'] })
    t.family([6, '21:20'], 'petteri-16', (caller) =>
      giveVoice(caller, {
        id: t.id(),
        kind: 'change-of-worker',
        text: 'Toivoisin toista työntekijää, koska nykyinen on tavannut äidin useammin kuin minut.',
      }),
    )
  })
