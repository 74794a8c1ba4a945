import type { Crypto } from '#platform/crypto.ts'
import { addDays, instantInHelsinki, plainDate, wallTime } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { stableId } from '../../stable-id.ts'
import { upsert } from '../../upsert.ts'
import { unitId } from '../ids.ts'
import { municipalityOf } from '../places.ts'
import { familyId, homeId, memberId } from './family-ids.ts'
import { loadConsents, loadTeams } from './load-family-team.ts'
import { bytes, demoFamilies, type Loading, worker } from './loading.ts'
import { demoMembers } from './people.ts'

async function loadMembers({ tx, day, moment, seal, keyed }: Loading): Promise<void> {
  await upsert(
    tx,
    {
      name: 'families.person',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        name_sealed: 'bytea',
        identity_sealed: 'bytea',
        identity_hash: 'bytea',
        born_on: 'date',
        language: 'text',
        phone_sealed: 'bytea',
        email_sealed: 'bytea',
        protected_until: 'date',
        protected_checked_on: 'date',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
      },
    },
    demoMembers.map((member) => ({
      id: memberId(member.key),
      county: member.county,
      name_sealed: seal(member.name),
      identity_sealed: seal(member.identityCode),
      identity_hash: keyed(member.identityCode),
      born_on: member.bornOn,
      language: member.language,
      phone_sealed: member.phone === undefined ? null : seal(member.phone),
      email_sealed: member.email === undefined ? null : seal(member.email),
      protected_until: member.protectedUntil === undefined ? null : day(-member.protectedUntil),
      protected_checked_on: member.protectedUntil === undefined ? null : day(60),
      created_at: moment(200),
      changed_at: moment(200),
    })),
  )
}

async function loadWhoBelongs({ tx, day, moment }: Loading): Promise<void> {
  await upsert(
    tx,
    {
      name: 'families.family',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        service_task: 'text',
        opened_at: 'timestamptz',
        opened_by: 'uuid',
        changed_at: 'timestamptz',
      },
    },
    demoFamilies.map((family) => ({
      id: familyId(family.key),
      county: family.county,
      service_task: family.task,
      opened_at: moment(family.daysAgo),
      opened_by: worker(family.county, family.openedBy),
      changed_at: moment(Math.min(...family.team.map((part) => part.lastContact ?? part.daysAgo))),
    })),
  )
  await upsert(
    tx,
    {
      name: 'families.belonging',
      key: ['family_id', 'person_id'],
      columns: { family_id: 'uuid', person_id: 'uuid', part: 'text', since: 'date' },
    },
    demoFamilies.flatMap((family) =>
      [
        ...family.children.map((key) => ({ key, part: 'child' })),
        ...family.adults.map((key) => ({ key, part: 'adult' })),
      ].map(({ key, part }) => ({
        family_id: familyId(family.key),
        person_id: memberId(key),
        part,
        since: day(family.daysAgo),
      })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'families.relation',
      key: ['id'],
      columns: {
        id: 'uuid',
        child_id: 'uuid',
        adult_id: 'uuid',
        kind: 'text',
        lives_apart: 'boolean',
        source: 'text',
        valid_from: 'date',
        noted_by: 'uuid',
        noted_at: 'timestamptz',
      },
    },
    demoFamilies.flatMap((family) =>
      family.relations.map(({ child, adult, kind, livesApart }) => ({
        id: stableId('family-relation', `${child}:${adult}:${kind}`),
        child_id: memberId(child),
        adult_id: memberId(adult),
        kind,
        lives_apart: livesApart ?? false,
        source: kind === 'foster' ? 'agreement' : 'population-register',
        valid_from: day(family.daysAgo),
        noted_by: worker(family.county, family.openedBy),
        noted_at: moment(family.daysAgo),
      })),
    ),
  )
}

async function loadHomes({ tx, moment, seal }: Loading): Promise<void> {
  const homes = demoFamilies.flatMap((family) => family.homes.map((home) => ({ family, home })))
  await upsert(
    tx,
    {
      name: 'families.home',
      key: ['id'],
      columns: { id: 'uuid', family_id: 'uuid', place_sealed: 'bytea', changed_at: 'timestamptz' },
    },
    homes.map(({ family, home }) => ({
      id: homeId(home.key),
      family_id: familyId(family.key),
      place_sealed: seal(
        JSON.stringify({
          name: home.name,
          address: home.street,
          municipality: municipalityOf(home.municipality).name[home.language ?? 'fi'],
        }),
      ),
      changed_at: moment(family.daysAgo),
    })),
  )
  await upsert(
    tx,
    {
      name: 'families.living',
      key: ['home_id', 'person_id'],
      columns: { home_id: 'uuid', person_id: 'uuid', share: 'text' },
    },
    homes.flatMap(({ home }) =>
      home.living.map(([person, share]) => ({
        home_id: homeId(home.key),
        person_id: memberId(person),
        share,
      })),
    ),
  )
}

/** Who is kept away, who is in care, and who helps besides. */
async function loadWhatGuards({ tx, day, moment, seal }: Loading): Promise<void> {
  await upsert(
    tx,
    {
      name: 'families.block',
      key: ['id'],
      columns: {
        id: 'uuid',
        child_id: 'uuid',
        adult_id: 'uuid',
        ground_sealed: 'bytea',
        set_by: 'uuid',
        set_at: 'timestamptz',
      },
    },
    demoFamilies.flatMap((family) =>
      (family.blocks ?? []).map((block) => ({
        id: stableId('family-block', `${block.child}:${block.adult}`),
        child_id: memberId(block.child),
        adult_id: memberId(block.adult),
        ground_sealed: seal(block.ground),
        set_by: worker(family.county, block.by),
        set_at: moment(family.daysAgo),
      })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'families.proxy_bar',
      key: ['id'],
      columns: {
        id: 'uuid',
        child_id: 'uuid',
        reason: 'text',
        unit_id: 'uuid',
        since: 'date',
        set_by: 'uuid',
        set_at: 'timestamptz',
      },
    },
    demoFamilies.flatMap((family) =>
      (family.inCare ?? []).map(({ child, unit, by }) => ({
        id: stableId('family-bar', child),
        child_id: memberId(child),
        reason: 'in-care',
        unit_id: unitId(family.county, unit),
        since: day(family.daysAgo),
        set_by: worker(family.county, by),
        set_at: moment(family.daysAgo),
      })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'families.helper',
      key: ['id'],
      columns: {
        id: 'uuid',
        family_id: 'uuid',
        name_sealed: 'bytea',
        says_sealed: 'bytea',
        named_by_person: 'uuid',
        named_at: 'timestamptz',
      },
    },
    demoFamilies.flatMap((family) =>
      (family.helpers ?? []).map(({ name, says, by }) => ({
        id: stableId('family-helper', `${family.key}:${name}`),
        family_id: familyId(family.key),
        name_sealed: seal(name),
        says_sealed: seal(says),
        named_by_person: worker(family.county, by),
        named_at: moment(family.daysAgo),
      })),
    ),
  )
}

/**
 * Writes the demo's families with their people, homes, relations and the parts that workers have in them. Everything about
 * a person is sealed, as everywhere. What was written with a family comes in through the use cases.
 * @param today the calendar day, YYYY-MM-DD, from which everything is counted back.
 */
export async function loadFamilyRows(tx: Tx, crypto: Crypto, today: string): Promise<void> {
  const at = wallTime('09:00')
  const day = (daysAgo: number): string => addDays(plainDate(today), -daysAgo)
  const loading: Loading = {
    tx,
    day,
    moment: (daysAgo) => instantInHelsinki(plainDate(day(daysAgo)), at),
    seal: (text) => bytes(crypto.seal(text)),
    keyed: (code) => bytes(crypto.keyed('identity', code)),
  }
  await loadMembers(loading)
  await loadWhoBelongs(loading)
  await loadHomes(loading)
  await loadWhatGuards(loading)
  await loadConsents(loading)
  await loadTeams(loading)
}
