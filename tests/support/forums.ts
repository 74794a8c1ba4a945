import { randomUUID } from 'node:crypto'
import {
  addForum,
  addSeat,
  type ForumInput,
  type ForumMeetingInput,
  planForumMeeting,
  setForumOffice,
  setSeatTerm,
} from '#capabilities/network/index.ts'
import { personId } from '#seed/demo/ids.ts'
import type { World } from '#tests/support/world.ts'

/** A forum of the county, as its coordinator puts it down. */
export const aForum = {
  name: { fi: 'Kokeiluryhmä', sv: 'Försöksgruppen' },
  level: 'operative',
  purpose: { fi: 'Sovimme arjesta.' },
  cadenceWeeks: 4,
} satisfies ForumInput

/** The afternoon of a day two weeks after the tests' Monday. */
export const aMeeting = {
  startsAt: '2026-03-16T11:00:00Z',
  endsAt: '2026-03-16T12:30:00Z',
  place: 'Perhekeskus, huone 2',
} satisfies ForumMeetingInput

export type MadeForum = {
  readonly id: string
  /** Of the unit lead; the guide is deputy. */
  readonly seat: string
  readonly emptySeat: string
}

/** A forum with one seat held by the unit lead, with the guide as deputy, one empty seat, a chair and a secretary. */
export async function makeForum(world: World, differently: Partial<ForumInput> = {}): Promise<MadeForum> {
  const coordinator = world.as('coordinator')
  const { id } = await addForum(coordinator, { forum: { ...aForum, ...differently }, key: randomUUID() })
  const seat = await addSeat(coordinator, { id, seat: { sector: 'family-services' } })
  const emptySeat = await addSeat(coordinator, { id, seat: { sector: 'police' } })
  await setSeatTerm(coordinator, {
    seat: seat.id,
    term: {
      person: personId('unit-lead'),
      deputyPerson: personId('guide'),
      firstDay: '2026-01-01',
      lastDay: '2026-12-31',
    },
  })
  await setForumOffice(coordinator, {
    id,
    office: { office: 'chair', person: personId('second-unit-lead'), firstDay: '2026-01-01' },
  })
  await setForumOffice(coordinator, {
    id,
    office: { office: 'secretary', person: personId('therapist'), firstDay: '2026-01-01' },
  })
  return { id, seat: seat.id, emptySeat: emptySeat.id }
}

export async function makeMeeting(
  world: World,
  forum: string,
  agenda: readonly string[] = ['Avaus', 'Odotusajat'],
): Promise<string> {
  const { id } = await planForumMeeting(world.as('coordinator'), {
    id: forum,
    meeting: aMeeting,
    agenda: [...agenda],
  })
  return id
}
