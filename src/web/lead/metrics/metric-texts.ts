import type { MetricInUse } from '#capabilities/development/index.ts'
import type { Language } from '#platform/text.ts'

type Words = {
  readonly title: string
  readonly lead: (followed: number, all: number) => string
  readonly groups: Readonly<Record<MetricInUse['group'], string>>
  readonly none: string
  readonly add: string
  readonly addOf: (name: string) => string
  readonly promises: string
  readonly columns: readonly [number: string, group: string, metric: string, kind: string, followed: string]
}

export const metricTexts: Readonly<Record<Language, Words>> = {
  fi: {
    title: 'Mittarit',
    lead: (followed, all) =>
      followed === 0
        ? `Mittareita on ${all}. Mitään ei vielä seurata niillä: liitä mittari toimenpiteeseen tai kokeiluun.`
        : `${followed} mittarilla ${all}:sta seurataan jotakin, mitä teillä suunnitellaan tai kokeillaan.`,
    groups: {
      customer: 'Perheiden kokemus',
      staff: 'Työntekijät',
      quality: 'Laatu',
      effect: 'Vaikutus',
      process: 'Sujuvuus',
    },
    none: 'Tällä ei vielä seurata mitään.',
    add: 'Liitä',
    addOf: (name) => `: ${name}`,
    promises: 'Lupaukset vastata lukuina',
    columns: ['Numero', 'Ryhmä', 'Mittari', 'Laji', 'Mitä sillä seurataan'],
  },
  sv: {
    title: 'Mätare',
    lead: (followed, all) =>
      followed === 0
        ? `Mätarna är ${all}. Ännu följs inget med dem: länka en mätare till en åtgärd eller ett försök.`
        : `Med ${followed} av ${all} mätare följs något som ni planerar eller prövar.`,
    groups: {
      customer: 'Familjernas upplevelse',
      staff: 'Personalen',
      quality: 'Kvalitet',
      effect: 'Effekt',
      process: 'Smidighet',
    },
    none: 'Med den här följs ännu inget.',
    add: 'Länka',
    addOf: (name) => `: ${name}`,
    promises: 'Löftena om svar i siffror',
    columns: ['Nummer', 'Grupp', 'Mätare', 'Slag', 'Vad som följs'],
  },
  en: {
    title: 'Metrics',
    lead: (followed, all) =>
      followed === 0
        ? `There are ${all} metrics. Nothing is followed by them yet: link a metric to a measure or a trial.`
        : `${followed} of the ${all} metrics follow something that you plan or try.`,
    groups: {
      customer: 'What families think',
      staff: 'Workers',
      quality: 'Quality',
      effect: 'Effect',
      process: 'How smoothly it goes',
    },
    none: 'Nothing is followed by this yet.',
    add: 'Link',
    addOf: (name) => `: ${name}`,
    promises: 'Promises to answer in figures',
    columns: ['Number', 'Group', 'Metric', 'Kind', 'What it follows'],
  },
}
