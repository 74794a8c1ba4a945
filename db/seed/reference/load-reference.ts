import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { upsert } from '../upsert.ts'
import { counties } from './counties.ts'
import { emergencyLines } from './emergency-lines.ts'
import { loadDevelopment } from './load-development.ts'
import { localities } from './localities.ts'
import { forumTemplates } from './forum-templates.ts'
import { metrics } from './metrics.ts'
import { municipalities } from './municipalities.ts'
import { loadPaths } from './paths/load-paths.ts'
import { postcodes } from './postcodes.ts'
import { serviceTypes } from './service-types/all.ts'
import { vocabulary } from './vocabulary.ts'

/** Loads what every deployment needs, demonstration or not. A reload brings it to this version's state. */
export async function loadReference(tx: Tx): Promise<void> {
  await upsert(
    tx,
    {
      name: 'directory.county',
      key: ['code'],
      columns: {
        code: 'text',
        kind: 'text',
        name: 'jsonb',
        short_name: 'jsonb',
        bilingual: 'boolean',
        population: 'integer',
        languages: 'text[]',
        neighbours: 'text[]',
      },
    },
    counties.map(({ shortName, ...county }) => ({ ...county, short_name: shortName })),
  )
  await upsert(
    tx,
    {
      name: 'directory.municipality',
      key: ['code'],
      columns: {
        code: 'text',
        county: 'text',
        name: 'jsonb',
        language_status: 'integer',
        population: 'integer',
        lon: 'double precision',
        lat: 'double precision',
      },
    },
    municipalities.map(({ languageStatus, ...municipality }) => ({
      ...municipality,
      language_status: languageStatus,
    })),
  )
  await upsert(
    tx,
    {
      name: 'directory.locality',
      key: ['key'],
      columns: {
        key: 'text',
        municipality: 'text',
        name: 'jsonb',
        lon: 'double precision',
        lat: 'double precision',
      },
    },
    localities,
  )
  await upsert(
    tx,
    {
      name: 'directory.postcode',
      key: ['code'],
      columns: { code: 'text', municipality: 'text' },
    },
    postcodes,
  )
  await loadServiceTypes(tx)
  await loadEmergencyLines(tx)
  await loadVocabulary(tx)
  await upsert(
    tx,
    {
      name: 'metrics.metric',
      key: ['key'],
      columns: { key: 'text', number: 'integer', metric_group: 'text', name: 'jsonb' },
    },
    metrics.map(({ group, ...metric }) => ({ ...metric, metric_group: group })),
  )
  await loadDevelopment(tx)
  await upsert(
    tx,
    {
      name: 'network.forum_template',
      key: ['key'],
      columns: {
        key: 'text',
        position: 'integer',
        name: 'jsonb',
        level: 'text',
        purpose: 'jsonb',
        agenda_words: 'jsonb',
        cadence_weeks: 'integer',
        customer_present: 'text',
        seats: 'jsonb',
        meetings: 'jsonb',
      },
    },
    forumTemplates.map((template, position) => ({ ...template, position })),
  )
  await loadPaths(tx)
}

/** The product's own rows only: what a county wrote, and what it switched off, stays. */
async function loadVocabulary(tx: Tx): Promise<void> {
  await upsert(
    tx,
    {
      name: 'directory.vocabulary',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        kind: 'text',
        fi: 'text[]',
        sv: 'text[]',
        en: 'text[]',
        types: 'text[]',
        because: 'text',
        changed_at: 'timestamptz',
      },
    },
    vocabulary.map((row) => ({ ...row, changed_at: '2026-11-22T00:00:00Z' })),
  )
  await sql`delete from directory.vocabulary
    where county is null and id <> all(${vocabulary.map((row) => row.id)}::uuid[])`.execute(tx)
}

const loadServiceTypes = (tx: Tx): Promise<void> =>
  upsert(
    tx,
    {
      name: 'directory.service_type',
      key: ['key', 'variant'],
      columns: {
        key: 'text',
        variant: 'text',
        level: 'text',
        provider_sector: 'text',
        tasks: 'text[]',
        modes: 'text[]',
        audiences: 'text[]',
        access: 'text',
        free: 'boolean',
        statutory: 'boolean',
        name: 'jsonb',
        summary: 'jsonb',
        description: 'jsonb',
        for_whom: 'jsonb',
        how_to_get_in: 'jsonb',
        after_contact: 'jsonb',
        cost: 'jsonb',
        lay_words: 'jsonb',
      },
    },
    serviceTypes.map(({ variant, providerSector, forWhom, howToGetIn, afterContact, layWords, ...type }) => ({
      ...type,
      variant: variant ?? '',
      provider_sector: providerSector,
      for_whom: forWhom,
      how_to_get_in: howToGetIn,
      after_contact: afterContact,
      lay_words: layWords,
    })),
  )

const loadEmergencyLines = (tx: Tx): Promise<void> =>
  upsert(
    tx,
    {
      name: 'directory.emergency_line',
      key: ['key'],
      columns: {
        key: 'text',
        position: 'integer',
        counties: 'text[]',
        languages: 'text[]',
        number: 'text',
        tel: 'text',
        name: 'jsonb',
        calls_for: 'jsonb',
        hours: 'jsonb',
        classes: 'text[]',
      },
    },
    emergencyLines.map((line, position) => ({
      key: line.key,
      position,
      // No list of counties stands for the whole country.
      counties: line.counties === 'all' ? null : line.counties,
      languages: line.languages,
      number: line.number,
      tel: line.tel,
      name: line.name,
      calls_for: line.when,
      hours: line.hours,
      classes: line.classes,
    })),
  )
