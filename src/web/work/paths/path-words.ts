import type { CaseGroup, CaseStage, PathMark, PathStepKind } from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'

type PathWords = {
  readonly stages: Readonly<Record<CaseStage, string>>
  readonly groups: Readonly<Record<CaseGroup, string>>
  readonly kinds: Readonly<Record<PathStepKind, string>>
  /** Where a family is with a step. */
  readonly states: Readonly<Record<PathMark, string>>
  readonly critical: string
  readonly optional: string
  readonly picture: (title: string) => string
  readonly drawn: (lanes: number, steps: number, names: string) => string
  readonly days: (least: number, most: number) => string
  readonly actor: string
  readonly takes: string
  readonly interface: string
  readonly metric: string
  readonly leadsTo: string
  readonly version: (number: number, isOwn: boolean) => string
}

const inDays = (least: number, most: number, one: string, many: string): string =>
  least === most ? `${least} ${least === 1 ? one : many}` : `${least}–${most} ${many}`

/** What stages, steps and marks of paths are called. */
export const pathWords: Readonly<Record<Language, PathWords>> = {
  fi: {
    stages: {
      contact: 'yhteydenotto',
      assessment: 'tilannearvio',
      plan: 'suunnitelma',
      help: 'apu',
      'follow-up': 'seuranta',
    },
    groups: {
      nepsy: 'Nepsy',
      substance: 'Päihteet',
      'mental-health': 'Mielenterveys',
      divorce: 'Ero',
      'custody-dispute': 'Vaikea huoltoriita',
      other: 'Muu',
    },
    kinds: { start: 'lähtöpaikka', step: 'askel', goal: 'tavoite', along: 'kulkee rinnalla' },
    states: {
      ahead: 'edessä',
      waiting: 'odottaa',
      'under-way': 'käynnissä',
      done: 'tehty',
      'left-out': 'jätetty pois',
      'left-the-path': 'perhe jäi pois polulta',
    },
    critical: 'kriittinen',
    optional: 'tarvittaessa',
    picture: (title) => `Kuva: ${title}. Vieritä sivulle, jos kuva ei mahdu näytölle.`,
    drawn: (lanes, steps, names) =>
      `Uimaratakuva: ${lanes} kaistaa (${names}) ja ${steps} askelta. Samat tiedot ovat luettelossa kuvan jälkeen.`,
    days: (least, most) => (most === 0 ? 'samana päivänä' : inDays(least, most, 'päivä', 'päivää')),
    actor: 'Kuka tekee',
    takes: 'Kesto',
    interface: 'Rajapinta',
    metric: 'Mittari',
    leadsTo: 'Tästä eteenpäin',
    version: (number, isOwn) =>
      isOwn ? `Hyvinvointialueen oma polku, versio ${number}` : `Perhetalon polku, versio ${number}`,
  },
  sv: {
    stages: {
      contact: 'kontakt',
      assessment: 'bedömning',
      plan: 'plan',
      help: 'hjälp',
      'follow-up': 'uppföljning',
    },
    groups: {
      nepsy: 'Neuropsykiatri',
      substance: 'Rusmedel',
      'mental-health': 'Psykisk hälsa',
      divorce: 'Skilsmässa',
      'custody-dispute': 'Svår vårdnadstvist',
      other: 'Annat',
    },
    kinds: { start: 'utgångspunkt', step: 'steg', goal: 'mål', along: 'går bredvid' },
    states: {
      ahead: 'framför',
      waiting: 'väntar',
      'under-way': 'pågår',
      done: 'gjort',
      'left-out': 'utelämnat',
      'left-the-path': 'familjen lämnade stigen',
    },
    critical: 'kritiskt',
    optional: 'vid behov',
    picture: (title) => `Bild: ${title}. Bläddra i sidled om bilden inte får plats.`,
    drawn: (lanes, steps, names) =>
      `Simbanediagram: ${lanes} banor (${names}) och ${steps} steg. Samma uppgifter finns i listan efter bilden.`,
    days: (least, most) => (most === 0 ? 'samma dag' : inDays(least, most, 'dag', 'dagar')),
    actor: 'Vem gör',
    takes: 'Tid',
    interface: 'Gränssnitt',
    metric: 'Mätare',
    leadsTo: 'Vidare härifrån',
    version: (number, isOwn) =>
      isOwn ? `Välfärdsområdets egen stig, version ${number}` : `Familjehusets stig, version ${number}`,
  },
  en: {
    stages: {
      contact: 'contact',
      assessment: 'assessment',
      plan: 'plan',
      help: 'help',
      'follow-up': 'follow-up',
    },
    groups: {
      nepsy: 'Neuropsychiatric',
      substance: 'Substance use',
      'mental-health': 'Mental health',
      divorce: 'Divorce',
      'custody-dispute': 'Hard custody dispute',
      other: 'Other',
    },
    kinds: { start: 'starting point', step: 'step', goal: 'goal', along: 'goes along' },
    states: {
      ahead: 'ahead',
      waiting: 'waiting',
      'under-way': 'under way',
      done: 'done',
      'left-out': 'left out',
      'left-the-path': 'the family left the path',
    },
    critical: 'critical',
    optional: 'if needed',
    picture: (title) => `Picture: ${title}. Scroll sideways if it does not fit.`,
    drawn: (lanes, steps, names) =>
      `Swim-lane picture: ${lanes} lanes (${names}) and ${steps} steps. The list after the picture says the same.`,
    days: (least, most) => (most === 0 ? 'on the same day' : inDays(least, most, 'day', 'days')),
    actor: 'Who does it',
    takes: 'Takes',
    interface: 'Interface',
    metric: 'Metric',
    leadsTo: 'Leads to',
    version: (number, isOwn) =>
      isOwn ? `The county’s own path, version ${number}` : `Perhetalo’s path, version ${number}`,
  },
}
