import {
  type Answers,
  type Definition,
  emptyDefinition,
  formInvitationId,
  invitationToken as formToken,
  readyForm,
  submissionIdOf,
} from '#capabilities/forms/index.ts'
import { bulletinStopToken } from '#capabilities/network/index.ts'
import { beforeSchool, linkKey } from '#seed/demo/load-filled-forms.ts'
import { formId, formVersionId } from '#seed/demo/load-forms.ts'
import { meetingToken } from '#capabilities/casework/index.ts'
import { meetingExampleId } from '#seed/demo/cases/load-meeting-examples.ts'
import { emptyListing, importRunId, invitationToken, roundToken } from '#capabilities/directory/index.ts'
import { talkCode, talkIdOf } from '#capabilities/conversations/index.ts'
import { followCode, requestIdOf } from '#platform/follow-code.ts'
import { contactIdOf } from '#capabilities/statutory-contacts/index.ts'
import { handMadeHostToken } from '#capabilities/meeting-places/index.ts'
import { idFrom } from '#platform/ids.ts'
import { createCrypto, type Crypto, hex } from '#platform/crypto.ts'
import {
  activityId,
  areaId,
  doorId,
  meetingPlaceId,
  organisationId,
  outreachId,
  personId,
  serviceId,
  unitId,
} from '#seed/demo/ids.ts'
import { doubleId, doubles, wordsId } from '#seed/demo/load-coordination.ts'
import { calendarId, hostId, questionId, talkId } from '#seed/demo/load-times.ts'
import { stableId } from '#seed/stable-id.ts'
import { openInvitationId, openRoundId, proposalId, proposalListing } from '#seed/demo/upkeep-ids.ts'
import { referralSamples, type ReferralSamples } from './referral-samples.ts'
import { signUpSamples, type SignUpSamples } from './sign-up-samples.ts'
import { bookingSamples, type BookingSamples } from './booking-samples.ts'

/** What the examples name: everything in them is invented and stands in the demo. */
export type Samples = {
  readonly county: string
  readonly municipality: string
  readonly service: string
  /** An association of the demo and one of its listings. */
  readonly association: string
  readonly listing: string
  /** Of the upkeep of listings: a link of a monthly mail, an invitation, an organisation that does not answer, a proposal. */
  readonly roundToken: string
  /** One of the listings that the mail asks about. */
  readonly asked: string
  readonly invitationToken: string
  readonly silent: string
  readonly secondMaintainer: string
  readonly correction: string
  readonly corrected: string
  /** The request that the examples send and then follow from state to state. */
  readonly key: string
  /** A host’s link to the car that the examples make, a day that it reaches, and a mailbox of its hosts. */
  readonly hostKey: string
  readonly hostToken: string
  readonly hostDay: string
  readonly hostWeek: string
  readonly hostMail: string
  readonly request: string
  /** The talk that the examples begin, its code, and the colleague whom it is offered to. */
  readonly talkKey: string
  readonly talk: string
  readonly talkCode: string
  readonly talkText: string
  readonly talkColleague: string
  readonly code: string
  /** Requests of the demo: one with danger words, two offered to another door. */
  readonly urgent: string
  readonly offered: string
  readonly offeredToo: string
  readonly otherDoor: string
  /** Somebody whom the examples add, and the role given to that one. */
  readonly newPerson: string
  readonly newRole: string
  readonly groupsUnit: string
  /** The door of guidance; a turn and an absence that the examples make and end. */
  readonly guidanceDoor: string
  readonly turn: string
  readonly absence: string
  readonly unit: string
  /** The unit of Päijät-Häme that hears of contacts that did not arrive. */
  readonly onDutyUnit: string
  readonly colleague: string
  /** A guide of the demo, and a request that the guide holds. */
  readonly guide: string
  readonly parent: string
  readonly colleagueThere: string
  /** The import that the examples start, look at, apply and take back. */
  readonly importKey: string
  readonly importRun: string
  readonly candidate: Readonly<Record<string, unknown>>
  /** The area that the demo’s area lead leads; a listing that was entered twice; a row of words; a search in vain. */
  readonly area: string
  readonly doubled: string
  readonly double: string
  readonly words: string
  readonly searchGap: string
  readonly referrals: ReferralSamples
  readonly signUps: SignUpSamples
  readonly bookings: BookingSamples
  /** A ready text of the county. */
  readonly template: string
  /** Of forms: one that is changed and one that has a draft, versions to send in, a link of the school nurse. */
  readonly form: string
  readonly formInDraft: string
  readonly formVersion: string
  readonly formRequest: string
  readonly formLink: string
  readonly formSubmission: string
  readonly linkVersion: string
  readonly linkAnswers: Answers
  readonly definition: Definition
  /** A contact of the demo that has not arrived; a place of outreach and its unit; a press of a counter. */
  readonly waitingContact: string
  readonly outreach: string
  readonly outreachUnit: string
  /** A car and a day on which it stops; a press, a note and reviews that the examples make. */
  readonly car: string
  readonly stopDay: string
  readonly stopTap: string
  readonly dayNote: string
  readonly ownReview: string
  readonly peerReview: string
  /** Calendars of a guide and of a pair; a time, hours and an absence that the examples make; a talk that was held. */
  readonly guideCalendar: string
  readonly pairCalendar: string
  readonly appointment: string
  readonly hours: string
  readonly timeAway: string
  readonly talkHeld: string
  /** A group that can be asked, the question and the note that the examples write, and a question that waits. */
  readonly lanuHost: string
  readonly question: string
  readonly note: string
  readonly openQuestion: string
  readonly contact: string
  readonly colleagueMessage: string
  readonly bulletinStop: string
  readonly tap: string
  /** The signed link of somebody outside who is asked to a meeting. */
  readonly meetingLink: string
}

const county = '17'
const key = 'example-request-0001'
const talkKey = 'example-talk-0001'
const talkText = 'Hei, onko joku siellä?'
const importKey = 'example-import-0001'
const hostKey = stableId('example', 'host-link')

/**
 * The names in the examples. A request's id and code follow from its key and the server's secret, so a demo's own document
 * names what its own examples will make. Outside the demo a secret of no worth stands in: no real code is ever printed.
 */
export function samplesOf(demoCrypto: Crypto | null): Samples {
  const formLink = formInvitationId(personId('school-nurse'), linkKey)
  const crypto = demoCrypto ?? createCrypto(['for the examples in the documentation only'])
  return {
    meetingLink: meetingToken(crypto, meetingExampleId('grandmother')),
    county,
    municipality: '905',
    service: serviceId(county, 'home-service:county:county'),
    association: organisationId(county, 'ngo-families'),
    listing: serviceId(county, 'fathers-group:ngo-families:905'),
    roundToken: roundToken(crypto, openRoundId),
    asked: serviceId(county, 'family-cafe:ngo-families:905'),
    invitationToken: invitationToken(crypto, openInvitationId),
    silent: organisationId(county, 'ngo-korsnas'),
    secondMaintainer: personId('maintainer-two'),
    correction: proposalId,
    corrected: proposalListing,
    key,
    request: requestIdOf(crypto, key),
    talkKey,
    talk: talkIdOf(crypto, talkKey),
    talkCode: talkCode(crypto, talkKey, talkText),
    talkText,
    talkColleague: personId('guide'),
    code: followCode(crypto, key),
    urgent: requestIdOf(crypto, 'demo-urgent'),
    offered: requestIdOf(crypto, 'demo-offered'),
    offeredToo: requestIdOf(crypto, 'demo-offered-to-school'),
    otherDoor: doorId(county, 'family-social'),
    guidanceDoor: doorId(county, 'guidance'),
    newPerson: stableId('example', 'new-person'),
    newRole: stableId('example', 'new-role'),
    groupsUnit: unitId('17', 'ngo-groups'),
    turn: stableId('example', 'turn'),
    absence: stableId('example', 'absence'),
    unit: unitId(county, 'home-service'),
    onDutyUnit: unitId('09', 'family-social'),
    colleague: personId('deputy'),
    guide: personId('guide'),
    parent: requestIdOf(crypto, 'demo-parent-vaasa'),
    colleagueThere: personId('family-social-worker-17'),
    area: areaId(county, 'middle'),
    doubled: serviceId(county, doubles[0].of),
    double: doubleId(county, doubles[0].of),
    words: wordsId(county, 'homework'),
    form: formId(county, 'health-check-grade-5'),
    formInDraft: formId(county, 'trait-survey'),
    formVersion: formVersionId(county, 'parent-strength', 2),
    formRequest: requestIdOf(crypto, 'demo-parent-vaasa'),
    formLink: formToken(crypto, formLink),
    formSubmission: submissionIdOf(formLink),
    linkVersion: formVersionId(county, 'health-check-grade-1', 1),
    linkAnswers: beforeSchool,
    definition: readyForm('health-check-grade-5')?.definition ?? emptyDefinition,
    template: idFrom('answer-template', 'thanks'),
    searchGap: hex(crypto.keyed('search-gap', 'hevosterapia')),
    waitingContact: contactIdOf(crypto, 'demo-contact-waiting'),
    outreach: outreachId(county, 'family-car'),
    outreachUnit: unitId(county, 'guidance'),
    car: meetingPlaceId(county, 'family-car'),
    stopDay: idFrom('occurrence', activityId(county, 'stop:vaasa'), '2026-03-02'),
    stopTap: stableId('example', 'stop-tap'),
    hostKey,
    hostToken: handMadeHostToken(crypto, {
      place: meetingPlaceId(county, 'family-car'),
      maker: personId('guide'),
      key: hostKey,
    }),
    hostDay: idFrom('occurrence', activityId(county, 'stop:vaasa'), '2026-03-09'),
    hostWeek: '2026-03-09',
    hostMail: stableId('example', 'host-mail'),
    dayNote: stableId('example', 'day-note'),
    ownReview: stableId('example', 'own-review'),
    peerReview: stableId('example', 'peer-review'),
    guideCalendar: calendarId(county, 'person:guide'),
    pairCalendar: calendarId(county, 'child-psychiatry-pair'),
    appointment: stableId('example', 'appointment'),
    hours: stableId('example', 'hours'),
    timeAway: stableId('example', 'time-away'),
    talkHeld: talkId(0),
    lanuHost: hostId(county, 'lanu'),
    question: stableId('example', 'question'),
    note: stableId('example', 'note'),
    openQuestion: questionId(county, 'teacher', 'family-counselling'),
    contact: stableId('example', 'contact'),
    colleagueMessage: stableId('example', 'colleague-message'),
    tap: 'b7f5c1e2-7b0a-4c59-9f6e-2f1f64b7a001',
    referrals: referralSamples(crypto),
    signUps: signUpSamples(crypto),
    bookings: bookingSamples(crypto),
    bulletinStop: bulletinStopToken(crypto, 'person', personId('teacher')),
    importKey,
    importRun: importRunId(personId('coordinator'), importKey),
    candidate: {
      externalId: 'ryhma-1',
      organisation: { name: { fi: 'Esimerkkiyhdistys ry' }, sector: 'ngo' },
      content: {
        ...emptyListing('peer-groups', ''),
        name: { fi: 'Isien iltaryhmä', sv: 'Pappornas kvällsgrupp' },
        summary: { fi: 'Isät tapaavat torstaisin.', sv: 'Pappor träffas på torsdagar.' },
        modes: ['phone'],
        languages: ['fi', 'sv'],
        phone: '040 000 0100',
        municipalities: ['905'],
      },
    },
  }
}
