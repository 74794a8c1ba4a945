import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { allForms } from '#capabilities/meeting-places/index.ts'
import { seriesDays } from '#capabilities/meeting-places/domain/series.ts'
import { isRecurrenceRule } from '#platform/recurrence.ts'
import { addDays, plainDate, wallTime } from '#platform/dates.ts'
import { demoCounties } from './demo/counties.ts'
import { listingsOf } from './demo/listings.ts'
import { organisationsOf } from './demo/organisations.ts'
import { activitiesOf } from './demo/programme/activities.ts'
import { roomsOf } from './demo/programme/load-rooms.ts'
import { meetingPlacesOf } from './demo/programme/places.ts'

const monday = plainDate('2026-03-02')

describe('the programme of the demonstration', () => {
  for (const county of demoCounties) {
    const activities = activitiesOf(county, monday)
    const places = meetingPlacesOf(county)

    it(`gives every listed meeting place of ${county.code} a week of its own`, () => {
      const listed = listingsOf(county).filter(
        ({ type, state }) => type.key === 'meeting-place' && state === 'published',
      )
      assert.ok(listed.length > 0)
      for (const listing of listed) {
        for (const { site } of listing.places) {
          const own = activities.filter(
            (activity) => activity.place?.key === site.key && activity.template.kind === 'open',
          )
          const days = own.flatMap((activity) =>
            seriesDays(
              {
                rule: activity.rule,
                firstDay: activity.firstDay,
                lastDay: activity.lastDay,
                extraDays: [],
                opens: wallTime(activity.opens),
                closes: wallTime(activity.closes),
                onHolidays: false,
                keepsBreaks: true,
              },
              [],
              monday,
              addDays(monday, 6),
            ),
          )
          assert.ok(days.length >= 5, `${site.key} has ${String(days.length)} times in an ordinary week`)
        }
      }
    })

    it(`names a responsible body of ${county.code} for every place and activity`, () => {
      const known = new Set(organisationsOf(county).map(({ key }) => key))
      for (const place of places) assert.ok(known.has(place.organisation), place.key)
      for (const { key, organisation, organisers } of activities) {
        assert.ok(known.has(organisation), `${key}: ${organisation}`)
        for (const organiser of organisers) assert.ok(known.has(organiser.key), `${key}: ${organiser.key}`)
      }
    })

    it(`has a hall in ${county.code} that organisations share, at the same time and at different times`, () => {
      const [room] = roomsOf(county, monday)
      assert.ok(room)
      const turns = room.activities.flatMap((activity) =>
        seriesDays(
          {
            rule: activity.rule,
            firstDay: activity.firstDay,
            lastDay: activity.lastDay,
            extraDays: [],
            opens: wallTime(activity.opens),
            closes: wallTime(activity.closes),
            onHolidays: false,
            keepsBreaks: activity.keepsBreaks,
          },
          [],
          monday,
          addDays(monday, 27),
        ).map((day) => ({ ...day, by: activity.organisation })),
      )
      const meets = (a: (typeof turns)[number], b: (typeof turns)[number]): boolean =>
        a.startsAt < b.endsAt && b.startsAt < a.endsAt
      const among = (turn: (typeof turns)[number]): number => turns.filter((each) => meets(each, turn)).length
      assert.ok(turns.some((a) => turns.some((b) => a.by !== b.by && meets(a, b))))
      assert.ok(new Set(turns.filter((turn) => among(turn) === 1).map(({ by }) => by)).size >= 2)
      assert.ok(turns.every((turn) => among(turn) <= 2))
    })

    it(`says everything in the languages of ${county.code}`, () => {
      for (const { key, title } of activities) {
        for (const language of county.languages)
          assert.ok(title[language], `${key} has no title in ${language}`)
      }
    })
  }

  it('shows every form of activity somewhere, groups and events among them', () => {
    const shown = new Set(
      demoCounties.flatMap((county) => activitiesOf(county, monday).map(({ template }) => template.form)),
    )
    const notShown = allForms.filter((form) => !shown.has(form))
    assert.deepEqual(notShown, [])
  })

  it('has rules that the programme reads, and keys that are each there once', () => {
    for (const county of demoCounties) {
      const activities = activitiesOf(county, monday)
      assert.equal(new Set(activities.map(({ key }) => key)).size, activities.length)
      for (const { key, rule } of activities) assert.ok(rule === null || isRecurrenceRule(rule), key)
    }
  })
})
