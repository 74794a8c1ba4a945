import type { Language } from '#platform/text.ts'

/** The mail to leads about days on which nobody answers. Doors, days and counts; no name of anybody. */
export type RotaMailTexts = {
  readonly subject: string
  readonly gaps: (door: string, days: readonly string[]) => string
  readonly withoutDeputy: (count: number) => string
  readonly end: (link: string) => string
}

export const rotaTexts: Readonly<Record<Language, RotaMailTexts>> = {
  fi: {
    subject: 'Perhetalo: ovelta puuttuu vastaaja',
    gaps: (door, days) =>
      `Ovella ”${door}” kukaan ei ole vuorossa:\n${days.map((day) => `- ${day}`).join('\n')}`,
    withoutDeputy: (count) =>
      count === 1
        ? 'Yhdessä tulevassa poissaolossa ei ole sijaista.'
        : `${count} tulevassa poissaolossa ei ole sijaista.`,
    end: (link) => `Lisää vuoro tai sijainen, niin perhe saa vastauksen ajoissa.\n\n${link}\n`,
  },
  sv: {
    subject: 'Familjehuset: ingen svarar vid en dörr',
    gaps: (door, days) => `Vid dörren ”${door}” har ingen tur:\n${days.map((day) => `- ${day}`).join('\n')}`,
    withoutDeputy: (count) =>
      count === 1
        ? 'En kommande frånvaro saknar ställföreträdare.'
        : `${count} kommande frånvaron saknar ställföreträdare.`,
    end: (link) => `Lägg till en tur eller en ställföreträdare, så får familjen svar i tid.\n\n${link}\n`,
  },
  en: {
    subject: 'House of Families: nobody answers at a door',
    gaps: (door, days) =>
      `Nobody is on the rota of the door “${door}” on:\n${days.map((day) => `- ${day}`).join('\n')}`,
    withoutDeputy: (count) =>
      count === 1 ? 'One absence to come has no deputy.' : `${count} absences to come have no deputy.`,
    end: (link) => `Add a turn or a deputy, so that the family gets its answer in time.\n\n${link}\n`,
  },
}
