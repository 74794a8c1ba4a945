import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Role, roles } from '#platform/actor.ts'
import { languages } from '#platform/text.ts'
import { freshWorld } from '#tests/support/world.ts'
import { path, type RouteName, routes } from '#web/paths.ts'
import { homeOf, isUnder, sectionsFor } from '#web/work/sections.ts'

const mostParts = 10

const isRoute = (name: string): name is RouteName => Object.hasOwn(routes, name)
const names = Object.keys(routes).filter(isRoute)

const shownTo = (some: readonly Role[]) =>
  sectionsFor(some, 'fi')
    .filter(({ when }) => when)
    .map((section) => ({ ...section, tabs: section.tabs.filter(({ when }) => when) }))

describe('navigation of the workspace', () => {
  const world = freshWorld({ limitFactor: 1000 })

  it('has at most ten parts for every role', () => {
    for (const role of roles) {
      const parts = shownTo([role])
      assert.equal(parts.length <= mostParts, true, `${role}: ${parts.map(({ label }) => label).join(', ')}`)
    }
  })

  it('leads from the name of a part to a page that its second row names', () => {
    for (const role of roles)
      for (const { route, label, tabs } of shownTo([role]))
        assert.equal(tabs.length === 0 || tabs.some((tab) => isUnder(tab, route)), true, `${role}: ${label}`)
  })

  it('names no two parts alike, and no two pages of a part alike, in any language', () => {
    for (const lang of languages) {
      for (const role of roles) {
        const parts = sectionsFor([role], lang).filter(({ when }) => when)
        assert.equal(new Set(parts.map(({ label }) => label)).size, parts.length, `${role} ${lang}`)
        for (const { label, tabs } of parts) {
          const shown = tabs.filter(({ when }) => when)
          assert.equal(new Set(shown.map((tab) => tab.label)).size, shown.length, `${role} ${lang} ${label}`)
        }
      }
    }
  })

  it('puts each page under one part only, so that it is known where one is', () => {
    for (const role of roles) {
      const parts = shownTo([role])
      for (const name of names) {
        const under = parts.filter(
          ({ route, tabs }) => route === name || tabs.some((tab) => isUnder(tab, name)),
        )
        assert.equal(under.length <= 1, true, `${role}: ${name}`)
      }
    }
  })

  it('begins with the month for those who lead an area or a county, and there alone', () => {
    for (const role of roles) {
      const lead = shownTo([role]).find(({ label }) => label === 'Johto')
      if (['area-lead', 'coordinator', 'county-leader'].includes(role)) assert.equal(lead?.route, 'leadMonth')
      else assert.equal(lead?.route, role === 'unit-lead' ? 'lead' : undefined, role)
    }
    assert.equal(homeOf(['area-lead']), 'work')
  })

  it('shows to everybody only what opens for them', async () => {
    const personas: readonly (readonly [persona: string, role: Role])[] = [
      ['guide', 'guide'],
      ['unit-lead', 'unit-lead'],
      ['school-nurse', 'professional'],
      ['area-lead', 'area-lead'],
      ['coordinator', 'coordinator'],
      ['county-leader', 'county-leader'],
      ['maintainer', 'maintainer'],
      ['org-admin', 'organisation-admin'],
      ['privacy-officer', 'privacy-officer'],
      ['admin', 'admin'],
    ]
    for (const [persona, role] of personas) {
      const visitor = world.visitor()
      await visitor.signIn(persona)
      const home = await visitor.get(path(homeOf([role]), 'fi'))
      const linked = [...home.body.matchAll(/<a class="work-nav__link" href="([^"]+)"/g)].map(
        ([, href]) => href ?? '',
      )
      assert.equal(linked.length > 0, true, persona)
      const hrefs = [
        ...linked,
        ...shownTo([role]).flatMap(({ tabs }) => tabs.map(({ route }) => path(route, 'fi'))),
      ]
      // Hours of talks are kept in units that have a desk for them; this one has none.
      const closed = persona === 'unit-lead' ? path('workTalkSettings', 'fi') : ''
      for (const href of new Set(hrefs.filter((each) => each !== closed)))
        assert.equal((await visitor.get(href)).status, 200, `${persona}: ${href}`)
    }
  })
})
