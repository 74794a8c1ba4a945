import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Text3 } from '#platform/text.ts'

type Kind = 'ombudsperson' | 'privacy-officer' | 'registry'

const hours: Readonly<Record<Kind, Text3>> = {
  ombudsperson: {
    fi: 'ma–to klo 9–12',
    sv: 'mån–tors kl. 9–12',
    en: 'Mon–Thu 9:00–12:00',
  },
  'privacy-officer': { fi: 'ma–pe klo 9–15', sv: 'mån–fre kl. 9–15', en: 'Mon–Fri 9:00–15:00' },
  registry: { fi: 'ma–pe klo 8–16', sv: 'mån–fre kl. 8–16', en: 'Mon–Fri 8:00–16:00' },
}
const names: Readonly<Record<Kind, Text3>> = {
  ombudsperson: {
    fi: 'Hyvinvointialueen asiavastaavat',
    sv: 'Välfärdsområdets ombud',
    en: 'The county’s ombudspersons',
  },
  'privacy-officer': {
    fi: 'Hyvinvointialueen tietosuojavastaava',
    sv: 'Välfärdsområdets dataskyddsombud',
    en: 'The county’s data protection officer',
  },
  registry: {
    fi: 'Hyvinvointialueen kirjaamo',
    sv: 'Välfärdsområdets registratorskontor',
    en: 'The county’s registry',
  },
}
/** Phone numbers that are given to nobody, one for each county and kind. */
const lines: Readonly<Record<string, Readonly<Record<Kind, readonly [phone: string, email: string]>>>> = {
  '17': {
    ombudsperson: ['06 000 0171', 'asiavastaava@pohjanmaa.example'],
    'privacy-officer': ['06 000 0172', 'tietosuoja@pohjanmaa.example'],
    registry: ['06 000 0173', 'kirjaamo@pohjanmaa.example'],
  },
  '16': {
    ombudsperson: ['06 000 0161', 'asiavastaava@etela-pohjanmaa.example'],
    'privacy-officer': ['06 000 0162', 'tietosuoja@etela-pohjanmaa.example'],
    registry: ['06 000 0163', 'kirjaamo@etela-pohjanmaa.example'],
  },
  '09': {
    ombudsperson: ['03 000 0091', 'asiavastaava@paijat-hame.example'],
    'privacy-officer': ['03 000 0092', 'tietosuoja@paijat-hame.example'],
    registry: ['03 000 0093', 'kirjaamo@paijat-hame.example'],
  },
}
const kinds: readonly Kind[] = ['ombudsperson', 'privacy-officer', 'registry']

/** Whom families of the demo's counties may turn to. */
export async function loadAdvisers(tx: Tx): Promise<void> {
  for (const [county, of] of Object.entries(lines)) {
    for (const kind of kinds) {
      const [phone, email] = of[kind]
      await sql`insert into oversight.adviser (county, kind, name, phone, email, hours)
        values (${county}, ${kind}, ${JSON.stringify(names[kind])}::jsonb, ${phone}, ${email}, ${JSON.stringify(hours[kind])}::jsonb)
        on conflict do nothing`.execute(tx)
    }
  }
}
