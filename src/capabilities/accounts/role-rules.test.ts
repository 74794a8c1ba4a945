import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Role, roles } from '#platform/actor.ts'
import { fitting, givenWithinOrganisation, mayGive, scopeKinds, standsApart } from './role-rules.ts'

const somebody = { id: 'somebody', county: '17' }
const admin = { id: 'admin', counties: ['17'], organisations: [] }
const ofOrganisation = { id: 'org', counties: [], organisations: ['a'] }
const inA = { county: '17', organisation: 'a' }

describe('who may give which role where', () => {
  it('gives no administrator of a county: that is done at the command line', () => {
    for (const kind of scopeKinds) assert.equal(mayGive(admin, somebody, 'admin', kind, inA), false)
  })

  it('lets a county’s administrator give every other role at every scope that fits it', () => {
    for (const role of roles) {
      for (const kind of scopeKinds)
        assert.equal(
          mayGive(admin, somebody, role, kind, inA),
          fitting[role].includes(kind),
          `${role} ${kind}`,
        )
    }
  })

  it('lets an organisation’s administrator give what its workers hold, in it and nowhere else', () => {
    for (const role of roles) {
      for (const kind of scopeKinds) {
        const may = givenWithinOrganisation.includes(role) && fitting[role].includes(kind)
        assert.equal(mayGive(ofOrganisation, somebody, role, kind, inA), may, `${role} ${kind}`)
        for (const organisation of ['b', null])
          assert.equal(mayGive(ofOrganisation, somebody, role, kind, { county: '17', organisation }), false)
      }
    }
  })

  it('lets nobody give a role to themselves, nor across counties, nor without being an administrator', () => {
    assert.equal(mayGive(admin, { id: 'admin', county: '17' }, 'guide', 'unit', inA), false)
    assert.equal(mayGive(ofOrganisation, { id: 'org', county: '17' }, 'guide', 'unit', inA), false)
    assert.equal(mayGive(admin, { id: 'x', county: '09' }, 'guide', 'unit', inA), false)
    assert.equal(mayGive(admin, somebody, 'guide', 'unit', { county: '09', organisation: 'a' }), false)
    assert.equal(mayGive({ id: 'x', counties: [], organisations: [] }, somebody, 'guide', 'unit', inA), false)
  })

  it('never lets an organisation’s administrator make another one', () => {
    const wide: readonly Role[] = [
      'organisation-admin',
      'privacy-officer',
      'coordinator',
      'county-leader',
      'area-lead',
    ]
    for (const role of wide) assert.ok(!givenWithinOrganisation.includes(role), role)
  })

  it('keeps whoever watches over reading apart from whoever gives rights', () => {
    assert.equal(standsApart('privacy-officer', ['guide']), false)
    assert.equal(standsApart('privacy-officer', ['admin']), true)
    assert.equal(standsApart('organisation-admin', ['privacy-officer']), true)
    assert.equal(standsApart('guide', ['privacy-officer']), false)
  })
})
