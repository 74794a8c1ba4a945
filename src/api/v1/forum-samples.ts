import { idFrom } from '#platform/ids.ts'
import { forumId, personId, unitId } from '#seed/demo/ids.ts'
import { decisionId, forumMeetingId, proposalId } from '#seed/demo/leading/forum-ids.ts'

const person = personId('coordinator')
const keys = {
  forum: 'example-forum-0001',
  seat: 'example-seat-0001',
  term: 'example-seat-term-0001',
  office: 'example-office-0001',
  meeting: 'example-forum-meeting-0001',
  matter: 'example-forum-matter-0001',
  decision: 'example-decision-0001',
  task: 'example-forum-task-0001',
  vote: 'example-forum-vote-0001',
} as const
const made = (kind: string, key: string): string => idFrom(kind, person, key)
const decision = made('decision', keys.decision)
const vote = made('forum-vote', keys.vote)
const meeting = made('forum-meeting', keys.meeting)

/** What the examples of forums name and make, one after the other. */
export const forumSamples = {
  as: 'coordinator',
  keys,
  person,
  unit: unitId('17', 'neuvola'),
  shownForum: forumId('17', 'steering'),
  forum: made('forum', keys.forum),
  seat: made('seat', keys.seat),
  term: made('seat-term', keys.term),
  office: made('office-term', keys.office),
  meeting,
  /** Of the demonstration: to come, and one that is called off. */
  comingMeeting: forumMeetingId('17', 'cooperation', 12),
  calledOff: forumMeetingId('17', 'cooperation', 14),
  guest: idFrom('forum-guest', meeting, '', 'Ylva Testström'),
  matter: made('forum-matter', keys.matter),
  otherMatter: proposalId('17', 'interpreters'),
  decision,
  recipient: idFrom('decision-recipient', decision, person),
  otherDecision: decisionId('17', 'evenings'),
  task: made('forum-task', keys.task),
  vote,
  option: idFrom('forum-vote-option', vote, '0'),
} as const

export const sampleForum = {
  name: { fi: 'Vanhempien neuvosto', sv: 'Föräldrarådet' },
  level: 'operative',
  purpose: { fi: 'Vanhemmat kertovat, mitä puuttuu.', sv: 'Föräldrar berättar vad som saknas.' },
  cadenceWeeks: 8,
} as const
export const sampleTerm = { person, firstDay: '2026-01-01', lastDay: null } as const
export const sampleMeeting = {
  startsAt: '2026-02-24T11:00:00Z',
  endsAt: '2026-02-24T12:30:00Z',
  place: 'Perhekeskus',
} as const
export const sampleDecision = {
  kind: 'premises',
  title: 'Odotustilaan leikkinurkka',
  words: 'Neuvolan odotustilaan tehdään leikkinurkka.',
} as const
export const sampleAssessment = {
  childrenConcerned: 'Neuvolassa käyvät lapset ja sisarukset.',
  good: 'Odotus on helpompaa.',
  bad: 'Melu.',
  heard: 'Lapset äänestivät leluista.',
  alternatives: 'Lelukori.',
  chosenWhy: 'Nurkka on rauhassa.',
  assessedOn: '2026-02-20',
} as const
export const sampleTask = { words: 'Lelut hankitaan', owner: person, dueOn: '2027-11-20' } as const
