import { idFrom } from '#platform/ids.ts'
import { stableId } from '#seed/stable-id.ts'
import { personId } from '#seed/demo/ids.ts'
import { bulletinId, letterId, methodId, plannedMessageId, trainingId } from '#seed/demo/leading/telling.ts'

const person = personId('coordinator')
const keys = {
  training: 'example-training-0001',
  seat: 'example-training-seat-0001',
  method: 'example-method-0001',
  message: 'example-message-0001',
  wording: 'example-wording-0001',
  bulletin: 'example-bulletin-0001',
  reader: 'example-reader-0001',
  letter: 'example-letter-0001',
  sent: 'example-letters-sent-0001',
} as const

/** What the examples of trainings, bulletins and letters name and make. */
export const tellingSamples = {
  keys,
  training: idFrom('training', person, keys.training),
  seat: idFrom('training-seat', person, keys.seat),
  method: idFrom('method', person, keys.method),
  message: idFrom('communication', person, keys.message),
  wording: idFrom('wording', person, keys.wording),
  bulletin: idFrom('bulletin', person, keys.bulletin),
  reader: idFrom('bulletin-reader', person, keys.reader),
  letter: idFrom('letter', person, keys.letter),
  /** Of the demonstration. */
  openTraining: trainingId('17', 'model'),
  heldTraining: trainingId('17', 'speaking-up'),
  methodTraining: trainingId('17', 'speaking-up'),
  licence: stableId('licence', '17:positive-recognition:guide'),
  shownMethod: methodId('17', 'positive-recognition'),
  shownBulletin: bulletinId('17', 'saturday'),
  shownMessage: plannedMessageId('17', 'guidance-moves'),
  countyLetter: letterId('17', null),
} as const
