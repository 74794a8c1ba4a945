import type { ScopeKind } from '#capabilities/accounts/index.ts'
import type { Role } from '#platform/actor.ts'
import type { Language } from '#platform/text.ts'

type RoleWords = {
  readonly roles: Readonly<Record<Role, string>>
  readonly kinds: Readonly<Record<ScopeKind, string>>
}

/** What roles and their scopes are called. */
export const roleWords: Readonly<Record<Language, RoleWords>> = {
  fi: {
    roles: {
      guide: 'palveluohjaaja',
      professional: 'ammattilainen',
      'unit-lead': 'yksikön esihenkilö',
      'area-lead': 'perhekeskusvastaava',
      coordinator: 'koordinaattori',
      'county-leader': 'hyvinvointialueen johto',
      admin: 'pääkäyttäjä',
      maintainer: 'palvelutietojen ylläpitäjä',
      'organisation-admin': 'organisaation pääkäyttäjä',
      'privacy-officer': 'tietosuojavastaava',
    },
    kinds: {
      county: 'hyvinvointialue',
      area: 'alue',
      centre: 'perhekeskus',
      forum: 'yhteistyöryhmä',
      organisation: 'organisaatio',
      unit: 'yksikkö',
    },
  },
  sv: {
    roles: {
      guide: 'servicehandledare',
      professional: 'yrkesperson',
      'unit-lead': 'enhetens chef',
      'area-lead': 'familjecenteransvarig',
      coordinator: 'koordinator',
      'county-leader': 'välfärdsområdets ledning',
      admin: 'huvudanvändare',
      maintainer: 'upprätthåller serviceuppgifter',
      'organisation-admin': 'organisationens huvudanvändare',
      'privacy-officer': 'dataskyddsombud',
    },
    kinds: {
      county: 'välfärdsområde',
      area: 'område',
      centre: 'familjecenter',
      forum: 'samarbetsgrupp',
      organisation: 'organisation',
      unit: 'enhet',
    },
  },
  en: {
    roles: {
      guide: 'guide',
      professional: 'professional',
      'unit-lead': 'unit lead',
      'area-lead': 'family centre lead',
      coordinator: 'coordinator',
      'county-leader': 'county leader',
      admin: 'administrator',
      maintainer: 'keeps listings',
      'organisation-admin': 'organisation administrator',
      'privacy-officer': 'data protection officer',
    },
    kinds: {
      county: 'county',
      area: 'area',
      centre: 'family centre',
      forum: 'cooperation group',
      organisation: 'organisation',
      unit: 'unit',
    },
  },
}
