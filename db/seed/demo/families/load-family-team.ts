import { stableId } from '../../stable-id.ts'
import { upsert } from '../../upsert.ts'
import { unitId } from '../ids.ts'
import { consentId, familyId, memberId, partId } from './family-ids.ts'
import { demoFamilies, type Loading, organisationOf, registerOf, worker } from './loading.ts'
import { demoMembers } from './people.ts'

export async function loadConsents({ tx, day, moment }: Loading): Promise<void> {
  await upsert(
    tx,
    {
      name: 'families.consent',
      key: ['id'],
      columns: {
        id: 'uuid',
        family_id: 'uuid',
        about_id: 'uuid',
        giver_id: 'uuid',
        organisation_id: 'uuid',
        register: 'text',
        purpose: 'text',
        scope: 'text',
        scope_id: 'text',
        way: 'text',
        noted_by: 'uuid',
        noted_unit: 'uuid',
        given_at: 'timestamptz',
        until: 'date',
        words_version: 'integer',
      },
    },
    demoFamilies.flatMap((family) =>
      (family.consents ?? []).map((consent) => ({
        id: consentId(consent.key),
        family_id: familyId(family.key),
        about_id: memberId(consent.about),
        giver_id: memberId(consent.giver),
        organisation_id: organisationOf(family.county, consent.to),
        register: registerOf(consent.to),
        purpose: consent.purpose,
        scope: 'task',
        scope_id: consent.task,
        way: consent.way,
        noted_by: consent.noted === undefined ? null : worker(family.county, consent.noted.by),
        noted_unit: consent.noted === undefined ? null : unitId(family.county, consent.noted.unit),
        given_at: moment(consent.daysAgo),
        until: day(-consent.forDays),
        words_version: 1,
      })),
    ),
  )
}

export async function loadTeams({ tx, day, moment, seal }: Loading): Promise<void> {
  const parts = demoFamilies.flatMap((family) => family.team.map((part) => ({ family, part })))
  await upsert(
    tx,
    {
      name: 'families.involvement',
      key: ['id'],
      columns: {
        id: 'uuid',
        family_id: 'uuid',
        about_id: 'uuid',
        person_id: 'uuid',
        unit_id: 'uuid',
        organisation_id: 'uuid',
        register: 'text',
        part: 'text',
        class: 'text',
        sees: 'text[]',
        sees_protected: 'boolean',
        basis: 'text',
        consent_id: 'uuid',
        phone_sealed: 'bytea',
        since: 'date',
        last_contact_on: 'date',
        added_by: 'uuid',
        added_at: 'timestamptz',
        news_at: 'timestamptz',
      },
    },
    parts.map(({ family, part }) => ({
      id: partId(family.key, part.by),
      family_id: familyId(family.key),
      about_id: part.about === undefined ? null : memberId(part.about),
      person_id: worker(family.county, part.by),
      unit_id: unitId(family.county, part.unit),
      organisation_id: organisationOf(family.county, part.unit),
      register: registerOf(part.unit),
      part: part.part,
      class: part.class ?? 'ordinary',
      sees: part.sees,
      sees_protected: part.seesProtected ?? false,
      basis: part.consent === undefined ? 'own-register' : 'consent',
      consent_id: part.consent === undefined ? null : consentId(part.consent),
      phone_sealed: part.phone === undefined ? null : seal(part.phone),
      since: day(part.daysAgo),
      last_contact_on: part.lastContact === undefined ? null : day(part.lastContact),
      added_by: worker(family.county, family.openedBy),
      added_at: moment(part.daysAgo),
      news_at: moment(part.lastContact ?? part.daysAgo),
    })),
  )
  await upsert(
    tx,
    {
      name: 'families.involvement_shown',
      key: ['id'],
      columns: {
        id: 'uuid',
        involvement_id: 'uuid',
        member_id: 'uuid',
        unit_id: 'uuid',
        shown_by_member: 'uuid',
        shown_by_person: 'uuid',
        ground: 'text',
        shown_at: 'timestamptz',
      },
    },
    parts.flatMap(({ family, part }) =>
      (part.shown ?? []).map(({ to, by }) => {
        const isMember = demoMembers.some(({ key }) => key === by)
        const whom = 'member' in to ? to.member : to.unit
        return {
          id: stableId('family-shown', `${family.key}:${part.by}:${whom}`),
          involvement_id: partId(family.key, part.by),
          member_id: 'member' in to ? memberId(to.member) : null,
          unit_id: 'unit' in to ? unitId(family.county, to.unit) : null,
          shown_by_member: isMember ? memberId(by) : null,
          shown_by_person: isMember ? null : worker(family.county, by),
          ground: isMember ? null : 'asked',
          shown_at: moment(part.daysAgo),
        }
      }),
    ),
  )
}
