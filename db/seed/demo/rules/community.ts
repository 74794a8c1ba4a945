import type { Rule } from './shape.ts'

/** Meeting places, groups, associations and parishes. */
export const communityRules: readonly Rule[] = [
  {
    type: 'meeting-place',
    by: 'ngo',
    site: 'meeting-place',
    hours: 'meetingPlace',
    door: 'community',
    name: {
      fi: '{of} perheiden kohtaamispaikka',
      sv: 'Familjernas träffpunkt i {place}',
      en: 'Family meeting place in {place}',
    },
    note: {
      fi: 'Ovet ovat auki kaikille. Leluja, kahvia ja seuraa löytyy.',
      sv: 'Dörrarna är öppna för alla. Här finns leksaker, kaffe och sällskap.',
      en: 'The doors are open to everyone. There are toys, coffee and company.',
    },
  },
  {
    type: 'family-cafe',
    by: 'ngo',
    site: 'meeting-place',
    hours: 'morning',
    door: 'community',
    name: { fi: '{of} perhekahvila', sv: 'Familjecaféet i {place}', en: '{place} family café' },
    note: {
      fi: 'Paikkaa ei tarvitse varata.',
      sv: 'Du behöver inte boka plats.',
      en: 'You do not need to book.',
    },
  },
  {
    type: 'parish-clubs',
    by: 'parish',
    site: 'parish',
    hours: 'morning',
    door: 'community',
    name: {
      fi: '{of} seurakunnan kerhot',
      sv: 'Församlingens klubbar i {place}',
      en: 'Parish clubs in {place}',
    },
  },
  {
    type: 'ngo-activities',
    by: 'ngo',
    site: 'ngo',
    hours: 'afternoon',
    door: 'community',
    name: {
      fi: '{of} perheyhdistyksen toiminta',
      sv: 'Familjeföreningens verksamhet i {place}',
      en: 'Family association activities in {place}',
    },
  },
  { type: 'peer-groups', by: 'ngo', site: 'ngo', hours: 'evening', door: 'community' },
  { type: 'family-school', by: 'ngo', site: 'ngo', hours: 'evening', door: 'community' },
  { type: 'incredible-years', by: 'county', site: 'care', hours: 'evening', door: 'family-social' },
  { type: 'fathers-group', by: 'ngo', site: 'meeting-place', hours: 'evening', door: 'community' },
  { type: 'divorce-group', by: 'ngo', site: 'ngo', hours: 'evening', door: 'community' },
  { type: 'girls-group', by: 'county', site: 'school', hours: 'afternoon', door: 'school' },
]
