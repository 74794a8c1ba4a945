import { tellSection, writeOwnSection, writeSection } from '#capabilities/casework/index.ts'
import { tellCase, type Scene, type Stage } from './telling.ts'

/** A father in substance care: his own case, which nobody else of the family sees. */
export const substance = (stage: Stage): readonly Scene[] =>
  tellCase(stage, { county: '17', family: 'adult-care' }, (t) => {
    t.open([48, '13:00'], 'mind-worker-17', {
      group: 'substance',
      about: 'jari',
      firstContact: 50,
      why: 'Jari haluaa lopettaa juomisen ja olla paremmin läsnä kotona. Hän päättää itse, mitä muille kerrotaan.',
    })
    t.answers([48, '13:05'], 'mind-worker-17')
    t.path([47, '13:00'], 'mind-worker-17', 'substance', [
      [[47, '13:05'], 'raise', 'done'],
      [[46, '13:00'], 'own-worker', 'done'],
      [[40, '13:00'], 'out-patient', 'under-way'],
      [[30, '13:00'], 'detox', 'left-out', 'Katkaisua ei tarvittu, juominen loppui avohoidossa.'],
    ])
    t.stage([45, '13:00'], 'mind-worker-17', 'assessment')
    t.family([44, '22:10'], 'jari', (caller) =>
      writeOwnSection(caller, {
        id: t.id(),
        document: 'assessment',
        title: 'Mitä itse ajattelen',
        words: 'Perjantait ovat pahimmat. Haluan, että Onni muistaa isän, joka oli kotona.',
      }),
    )
    t.work([42, '14:00'], 'mind-worker-17', async (caller) => {
      const { id } = await writeSection(caller, {
        id: t.id(),
        document: 'assessment',
        kind: 'summary',
        words: 'Motivaatio on vahva. Viikkokäynnit, perjantaisoitto ja vertaisryhmä kannattelevat.',
      })
      await tellSection(caller, { id, told: true })
    })
    t.stage([40, '13:30'], 'mind-worker-17', 'plan')
    t.goal([40, '13:40'], 'mind-worker-17', 'sober', {
      words: 'Olen juomatta ja perjantai-illat kotona Onnin kanssa.',
      levels: [
        'Juon useana päivänä viikossa.',
        'Juon perjantaisin.',
        'Neljä viikkoa juomatta.',
        'Kolme kuukautta juomatta.',
        'Juomatta, ja autan muita ryhmässä.',
      ],
      start: -1,
    })
    t.step([40, '14:00'], 'mind-worker-17', {
      kind: 'service',
      goal: 'sober',
      words: 'Viikkokäynti keskiviikkoisin klo 14.',
      owner: { worker: 'mind-worker-17' },
      due: 3,
    })
    t.step([40, '14:05'], 'mind-worker-17', {
      kind: 'family',
      goal: 'sober',
      words: 'Soitan ryhmän kaverille, kun perjantai tuntuu pitkältä.',
      owner: { member: 'jari' },
      due: 5,
    })
    t.agree([38, '14:00'], 'mind-worker-17', { review: 40, workers: ['mind-worker-17'], members: ['jari'] })
    t.stage([37, '13:00'], 'mind-worker-17', 'help')
  })
