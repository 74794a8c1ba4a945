import type { Task } from '#capabilities/directory/index.ts'
import type { Text3 } from '#platform/text.ts'

type Named = { readonly name: Text3; readonly description: Text3 }

export const taxonomyWords: {
  readonly house: Named
  readonly audiences: Named
  readonly tasks: Named
  readonly stairwell: Text3
} = {
  house: {
    name: { fi: 'Perheiden talo', sv: 'Familjernas hus', en: 'House of families' },
    description: {
      fi: 'Palvelujen lajit perheiden talon kerroksissa: ennen kuin, heti kun, sitten kun.',
      sv: 'Tjänsternas slag på våningarna i familjernas hus: innan, så snart som, när det har hänt.',
      en: 'Kinds of service on the floors of the house of families: before, as soon as, once it has happened.',
    },
  },
  audiences: {
    name: { fi: 'Kenelle', sv: 'För vem', en: 'For whom' },
    description: {
      fi: 'Perheet ja ikävaiheet, joille palvelu on.',
      sv: 'De familjer och åldersskeden som tjänsten är till för.',
      en: 'The families and stages of life that a service is for.',
    },
  },
  tasks: {
    name: {
      fi: 'Perhekeskuksen tehtävät',
      sv: 'Familjecentrets uppgifter',
      en: 'Tasks of the family centre',
    },
    description: {
      fi: 'Perhekeskuksen seitsemän tehtävää.',
      sv: 'Familjecentrets sju uppgifter.',
      en: 'The seven tasks of a family centre.',
    },
  },
  stairwell: { fi: 'Palveluohjaus ja muut', sv: 'Servicehandledning och övrigt', en: 'Guidance and others' },
}

export const taskWords: Readonly<Record<Task, Text3>> = {
  'health-and-growth': { fi: 'terveys ja kasvu', sv: 'hälsa och uppväxt', en: 'health and growth' },
  'peer-support': { fi: 'vertaistuki', sv: 'kamratstöd', en: 'peer support' },
  'early-support': { fi: 'varhainen tuki', sv: 'tidigt stöd', en: 'early support' },
  'amicable-divorce': { fi: 'sovinnollinen ero', sv: 'skilsmässa i samförstånd', en: 'amicable divorce' },
  'violence-prevention': {
    fi: 'väkivallan ehkäisy',
    sv: 'förebyggande av våld',
    en: 'prevention of violence',
  },
  diversity: { fi: 'perheiden monimuotoisuus', sv: 'familjernas mångfald', en: 'diversity of families' },
  parenthood: { fi: 'vanhemmuus ja parisuhde', sv: 'föräldraskap och parförhållande', en: 'parenthood' },
}
