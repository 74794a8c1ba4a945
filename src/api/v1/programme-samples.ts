import type { ActivityInput, PlaceInput } from '#capabilities/meeting-places/index.ts'
import { idFrom } from '#platform/ids.ts'
import { activityId, meetingPlaceId, organisationId, personId } from '#seed/demo/ids.ts'

const person = personId('coordinator')
const placeKey = 'example-meeting-place-0001'
const activityKey = 'example-activity-0001'
const breakKey = 'example-break-0001'
const copyKey = 'example-season-0001'
const place = idFrom('meeting-place', person, placeKey)
const activity = idFrom('activity', person, activityKey)

/** What the examples of the programme name and make: a parish hall and its café. */
export const programmeSamples = {
  as: 'coordinator',
  placeKey,
  activityKey,
  breakKey,
  copyKey,
  place,
  activity,
  day: idFrom('occurrence', activity, '2026-03-10'),
  otherDay: idFrom('occurrence', activity, '2026-03-17'),
  pause: idFrom('break', person, breakKey),
  /** Of the demonstration, for those who only read. */
  shownPlace: meetingPlaceId('17', 'meeting-place-905'),
  shownActivity: activityId('17', 'event:sleep'),
  organisation: organisationId('17', 'parish-vasa'),
  partner: organisationId('17', 'ngo-families'),
  worker: personId('parish-worker'),
} as const

export const samplePlace = {
  kind: 'place',
  organisation: programmeSamples.organisation,
  municipality: '905',
  name: { sv: 'Församlingsgården i hamnen', fi: 'Sataman seurakuntakoti' },
  address: { sv: 'Exempelkajen 3, Vasa', fi: 'Esimerkkilaituri 3, Vaasa' },
  languages: ['sv', 'fi'],
} satisfies PlaceInput

export const sampleActivity = {
  kind: 'open',
  form: 'family-cafe',
  place,
  organisation: programmeSamples.organisation,
  title: { sv: 'Familjecafé', fi: 'Perhekahvila' },
  languages: ['sv', 'fi'],
  rule: 'FREQ=WEEKLY;BYDAY=TU',
  firstDay: '2026-03-03',
  lastDay: '2026-05-26',
  opens: '09:30',
  closes: '11:30',
  food: 'coffee',
} satisfies ActivityInput
