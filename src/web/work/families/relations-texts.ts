import type { Language } from '#platform/text.ts'
import { sinceInFinnish } from '#platform/words.ts'

type RelationsTexts = {
  readonly change: string
  readonly since: (day: string) => string
  readonly lastDay: string
  readonly news: string
  readonly newsLead: string
  readonly newsKept: string
  readonly guardian: (number: number) => string
  readonly more: string
  readonly identityHint: string
  readonly none: string
  readonly noneHint: string
}

/** Changing a relation, and what the population register says of a child's guardians. */
export const relationsTexts: Readonly<Record<Language, RelationsTexts>> = {
  fi: {
    change: 'Muuta suhdetta',
    since: (day) => `Voimassa ${sinceInFinnish(day)} alkaen. Jätä tyhjäksi, jos loppua ei ole.`,
    lastDay: 'Viimeinen päivä',
    news: 'Päivitä huoltajat',
    newsLead:
      'Kirjoita kaikki huoltajat, jotka väestötietojärjestelmässä ovat nyt. Kun jätät jonkun pois, hänen järjestelmään perustuva huoltajuutensa päättyy heti.',
    newsKept:
      'Tuomioistuimen, sopimuksen ja työntekijän merkitsemät suhteet pysyvät. Kukaan erossa pidetty ei pääse takaisin.',
    guardian: (number) => `${number}. huoltaja`,
    more: 'Lisää huoltajia',
    identityHint: 'Tarvitaan aina. Jo merkittyä tunnusta ei näytetä.',
    none: 'Järjestelmässä ei ole lapselle huoltajaa',
    noneHint: 'Kaikki järjestelmään perustuvat huoltajuudet päättyvät.',
  },
  sv: {
    change: 'Ändra relationen',
    since: (day) => `Gäller från ${day}. Lämna tomt om den inte har något slut.`,
    lastDay: 'Sista dag',
    news: 'Uppdatera vårdnadshavarna',
    newsLead:
      'Skriv alla vårdnadshavare som befolkningsdatasystemet nu anger. Om du utelämnar någon upphör genast den vårdnad som bygger på systemet.',
    newsKept:
      'Det som en domstol, ett avtal eller en medarbetare har angett står kvar. Ingen som hålls borta släpps in igen.',
    guardian: (number) => `Vårdnadshavare ${number}`,
    more: 'Flera vårdnadshavare',
    identityHint: 'Behövs alltid. En beteckning som redan är antecknad visas inte.',
    none: 'Systemet anger ingen vårdnadshavare för barnet',
    noneHint: 'All vårdnad som bygger på systemet upphör.',
  },
  en: {
    change: 'Change the relation',
    since: (day) => `In force since ${day}. Leave empty if it has no end.`,
    lastDay: 'Last day',
    news: 'Update the guardians',
    newsLead:
      'Write every guardian whom the population register gives now. Whoever you leave out stops at once being a guardian by the register.',
    newsKept:
      'What a court, an agreement or a worker has noted stays. Nobody who is kept away is let back in.',
    guardian: (number) => `Guardian ${number}`,
    more: 'More guardians',
    identityHint: 'Always needed. A code that is noted already is not shown.',
    none: 'The register gives the child no guardian',
    noneHint: 'Every guardianship that stands on the register ends.',
  },
}
