import type { Language } from '#platform/text.ts'
import type { LineKind } from './ecomap.ts'

type EcomapTexts = {
  readonly title: string
  readonly lead: string
  /** What a listener hears instead of the picture. */
  readonly picture: (family: string, count: number) => string
  readonly list: string
  readonly none: string
  readonly kinds: Readonly<Record<LineKind, string>>
  readonly more: (count: number) => string
}

export const ecomapTexts: Readonly<Record<Language, EcomapTexts>> = {
  fi: {
    title: 'Verkostokartta',
    lead: 'Ihmiset ja palvelut perheen ympärillä. Numerot ovat samat kuvassa ja luettelossa.',
    picture: (family, count) => `Kuva: keskellä ${family}, ympärillä ${count}. Samat ovat luettelossa.`,
    list: 'Verkosto luettelona',
    none: 'Perheen ympärillä ei ole vielä ketään, josta sinulle saa kertoa.',
    kinds: {
      answers: 'vastaa kokonaisuudesta',
      own: 'omatyöntekijä',
      team: 'mukana tiimissä',
      contact: 'nimetty yhteyshenkilö',
      helper: 'perheen oma läheinen',
      support: 'tukeva tiimi, jolta voi kysyä',
    },
    more: (count) => `ja ${count} muuta`,
  },
  sv: {
    title: 'Nätverkskarta',
    lead: 'Människor och tjänster runt familjen. Numren är desamma i bilden och i listan.',
    picture: (family, count) => `Bild: i mitten ${family}, runt omkring ${count}. Samma finns i listan.`,
    list: 'Nätverket som lista',
    none: 'Runt familjen finns ännu ingen som får berättas för dig.',
    kinds: {
      answers: 'svarar för helheten',
      own: 'egen medarbetare',
      team: 'med i teamet',
      contact: 'namngiven kontaktperson',
      helper: 'familjens egen närstående',
      support: 'stödjande team att fråga',
    },
    more: (count) => `och ${count} till`,
  },
  en: {
    title: 'Ecomap',
    lead: 'People and services round the family. The numbers are the same in the picture and in the list.',
    picture: (family, count) =>
      `Picture: in the middle ${family}, round them ${count}. The list says the same.`,
    list: 'The network as a list',
    none: 'There is nobody round the family yet of whom you may be told.',
    kinds: {
      answers: 'answers for the whole',
      own: 'own worker',
      team: 'in the team',
      contact: 'named contact',
      helper: 'somebody close to the family',
      support: 'supporting team that can be asked',
    },
    more: (count) => `and ${count} more`,
  },
}
