import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What can go wrong in the work on the directory, said to whoever did it. */
export const directoryProblems: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'listing.other-county': 'Palvelut ovat eri hyvinvointialueilla, joten niitä ei voi yhdistää.',
      'listing.not-both-published':
        'Molempien pitää olla julkaistuja. Toinen on jo yhdistetty tai piilotettu.',
      'listing.not-merged': 'Tätä palvelua ei ole yhdistetty mihinkään.',
      'county-directory.keep.not-allowed': 'Tämän tekee hyvinvointialueen koordinaattori.',
      'county-directory.changeSettings.not-allowed':
        'Koko alueen asetukset päättää koordinaattori. Valitse oma alueesi.',
      'area.changeMatrix.not-allowed': 'Tätä muuttaa alueen vastaava tai koordinaattori.',
      'area.changeSettings.not-allowed': 'Tätä muuttaa alueen vastaava tai koordinaattori.',
    },
    fields: {
      'only-where-missing': () =>
        'Suunnitelma ja syy kuuluvat palveluun, jota alueella ei ole. Valitse ”Ei alueella” tai tyhjennä tämä.',
      'words-missing': () => 'Kirjoita ainakin yksi sana.',
      'second-word-missing': () => 'Kirjoita ainakin kaksi sanaa, jotka tarkoittavat samaa.',
      'kind-missing': () => 'Valitse ainakin yksi palvelu, johon sanat johtavat.',
      'days-at-least': (limit) => `Anna vähintään ${limit ?? 1} päivää.`,
      'days-at-most': (limit) => `Anna enintään ${limit ?? 366} päivää.`,
      'hidden-before-marked': (limit) =>
        `Piilota vasta merkinnän jälkeen: anna enemmän kuin ${limit ?? 0} päivää.`,
    },
  },
  sv: {
    refusals: {
      'listing.other-county': 'Tjänsterna hör till olika välfärdsområden och kan inte slås ihop.',
      'listing.not-both-published': 'Båda måste vara publicerade. Den ena är redan sammanslagen eller dold.',
      'listing.not-merged': 'Den här tjänsten är inte sammanslagen med någon annan.',
      'county-directory.keep.not-allowed': 'Det här gör välfärdsområdets koordinator.',
      'county-directory.changeSettings.not-allowed':
        'Koordinatorn bestämmer om hela området. Välj ditt eget område.',
      'area.changeMatrix.not-allowed': 'Det här ändras av den områdesansvariga eller koordinatorn.',
      'area.changeSettings.not-allowed': 'Det här ändras av den områdesansvariga eller koordinatorn.',
    },
    fields: {
      'only-where-missing': () =>
        'En plan och ett skäl hör till en tjänst som inte finns i området. Välj ”Inte i området” eller töm fältet.',
      'words-missing': () => 'Skriv minst ett ord.',
      'second-word-missing': () => 'Skriv minst två ord som betyder samma sak.',
      'kind-missing': () => 'Välj minst en tjänst som orden leder till.',
      'days-at-least': (limit) => `Ange minst ${limit ?? 1} dagar.`,
      'days-at-most': (limit) => `Ange högst ${limit ?? 366} dagar.`,
      'hidden-before-marked': (limit) => `Dölj först efter märkningen: ange fler än ${limit ?? 0} dagar.`,
    },
  },
  en: {
    refusals: {
      'listing.other-county': 'The listings belong to different counties and cannot be merged.',
      'listing.not-both-published': 'Both must be published. One of them is merged or hidden already.',
      'listing.not-merged': 'This listing is not merged into another.',
      'county-directory.keep.not-allowed': 'The county’s coordinator does this.',
      'county-directory.changeSettings.not-allowed':
        'The coordinator decides for the whole county. Choose your own area.',
      'area.changeMatrix.not-allowed': 'The area’s lead or the coordinator changes this.',
      'area.changeSettings.not-allowed': 'The area’s lead or the coordinator changes this.',
    },
    fields: {
      'only-where-missing': () =>
        'A plan and a reason belong to a service that is not in the area. Choose “Not in the area” or empty this.',
      'words-missing': () => 'Write at least one word.',
      'second-word-missing': () => 'Write at least two words that mean the same.',
      'kind-missing': () => 'Choose at least one service that the words lead to.',
      'days-at-least': (limit) => `Give at least ${limit ?? 1} days.`,
      'days-at-most': (limit) => `Give at most ${limit ?? 366} days.`,
      'hidden-before-marked': (limit) => `Hide only after marking: give more than ${limit ?? 0} days.`,
    },
  },
}
