import type { Rule } from './shape.ts'

/** Early education, school, and the care that comes to the pupil. */
export const schoolRules: readonly Rule[] = [
  {
    type: 'ece',
    by: 'municipality',
    site: 'day-care',
    hours: 'dayCare',
    door: 'ece',
    name: {
      fi: '{of} varhaiskasvatus',
      sv: 'Småbarnspedagogiken i {place}',
      en: 'Early childhood education in {place}',
    },
  },
  {
    type: 'open-ece',
    by: 'municipality',
    site: 'meeting-place',
    hours: 'openEce',
    door: 'ece',
    name: {
      fi: '{of} avoin varhaiskasvatus',
      sv: 'Öppen småbarnspedagogik i {place}',
      en: 'Open early education in {place}',
    },
    note: {
      fi: 'Tule lapsen kanssa silloin kun sopii. Paikkaa ei tarvitse varata.',
      sv: 'Kom med barnet när det passar. Du behöver inte boka plats.',
      en: 'Come with your child when it suits you. You do not need to book.',
    },
  },
  {
    type: 'school',
    by: 'municipality',
    site: 'school',
    hours: 'school',
    name: {
      fi: '{of} perusopetus ja esiopetus',
      sv: 'Grundläggande utbildning och förskola i {place}',
      en: 'Basic and pre-primary education in {place}',
    },
  },
  {
    type: 'school-health',
    by: 'county',
    site: 'school',
    hours: 'school',
    door: 'school',
    name: {
      fi: '{of} koulu- ja opiskeluterveydenhuolto',
      sv: 'Skol- och studerandehälsovården i {place}',
      en: 'School and student health care in {place}',
    },
  },
  { type: 'student-welfare/community', by: 'county', site: 'school', hours: 'school', door: 'school' },
  { type: 'student-welfare/individual', by: 'county', site: 'school', hours: 'school', door: 'school' },
  { type: 'school-psychiatric-nurse', by: 'county', site: 'school', hours: 'school', door: 'school' },
  { type: 'youth-early', by: 'county', site: 'youth-house', hours: 'afternoon', door: 'mind' },
  { type: 'youth-chat', by: 'county', site: 'office', hours: 'phone', door: 'school' },
  { type: 'sms-bot', by: 'county', site: 'office', hours: 'phone', door: 'school' },
  {
    type: 'youth-work',
    by: 'municipality',
    site: 'youth-house',
    hours: 'youth',
    name: { fi: '{of} nuorisotyö', sv: 'Ungdomsarbetet i {place}', en: 'Youth work in {place}' },
  },
  {
    type: 'outreach-youth',
    by: 'municipality',
    site: 'youth-house',
    hours: 'office',
    name: {
      fi: '{of} etsivä nuorisotyö',
      sv: 'Uppsökande ungdomsarbete i {place}',
      en: 'Outreach youth work in {place}',
    },
  },
  {
    type: 'start-workshop',
    by: 'municipality',
    site: 'youth-house',
    hours: 'school',
    name: { fi: '{of} starttipaja', sv: 'Startverkstaden i {place}', en: '{place} start workshop' },
  },
  {
    type: 'leisure',
    by: 'municipality',
    site: 'sports-hall',
    hours: 'sports',
    name: {
      fi: '{of} liikunta- ja vapaa-aikapalvelut',
      sv: 'Idrotts- och fritidstjänster i {place}',
      en: 'Sports and leisure in {place}',
    },
  },
  {
    type: 'culture',
    by: 'municipality',
    site: 'library',
    hours: 'library',
    name: {
      fi: '{of} kulttuuripalvelut perheille',
      sv: 'Kulturtjänster för familjer i {place}',
      en: 'Culture for families in {place}',
    },
  },
]
