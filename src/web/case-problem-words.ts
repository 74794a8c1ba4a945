import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}
type InAll = Readonly<Record<Language, Words>>

// --- The case: opening, stages, people, who answers -----------------------------------------------------------
const theCase: InAll = {
  fi: {
    refusals: {
      'case.changed-meanwhile':
        'Joku muutti asiaa sillä välin. Katso uusi tilanne ja tee valintasi uudestaan. Kirjoittamasi on tallella.',
      'case.keep.not-allowed': 'Vain asiassa mukana oleva työntekijä voi muuttaa tätä.',
      'case.write.not-allowed': 'Tässä asiassa voit nyt vain lukea.',
      'case.speak.not-allowed': 'Tässä asiassa voit nyt vain lukea.',
    },
    fields: {},
  },
  sv: {
    refusals: {
      'case.changed-meanwhile':
        'Någon ändrade ärendet under tiden. Se hur det är nu och gör ditt val på nytt. Det du skrev finns kvar.',
      'case.keep.not-allowed': 'Bara den som arbetar med ärendet kan ändra det här.',
      'case.write.not-allowed': 'I det här ärendet kan du nu bara läsa.',
      'case.speak.not-allowed': 'I det här ärendet kan du nu bara läsa.',
    },
    fields: {},
  },
  en: {
    refusals: {
      'case.changed-meanwhile':
        'Somebody changed the case meanwhile. See how it is now and make your choice again. What you typed is kept.',
      'case.keep.not-allowed': 'Only a worker who works on the case can change this.',
      'case.write.not-allowed': 'In this case you can only read now.',
      'case.speak.not-allowed': 'In this case you can only read now.',
    },
    fields: {},
  },
}

// --- Limits of the law, initial survey, assessment, export ----------------------------------------------------
const assessment: InAll = {
  fi: { refusals: {}, fields: {} },
  sv: { refusals: {}, fields: {} },
  en: { refusals: {}, fields: {} },
}

// --- The plan: goals, steps, versions, joins ------------------------------------------------------------------
const plan: InAll = {
  fi: { refusals: {}, fields: {} },
  sv: { refusals: {}, fields: {} },
  en: { refusals: {}, fields: {} },
}

// --- Network meetings -----------------------------------------------------------------------------------------
const meetings: InAll = {
  fi: { refusals: {}, fields: {} },
  sv: { refusals: {}, fields: {} },
  en: { refusals: {}, fields: {} },
}

// --- Paths ----------------------------------------------------------------------------------------------------
const paths: InAll = {
  fi: {
    refusals: {
      'changed-meanwhile': 'Joku muu ehti ensin. Alla on se, mitä nyt on; kirjoittamasi on tallella.',
      'path.no-draft': 'Luonnosta ei ole. Aloita uusi versio.',
      'path.changed-meanwhile':
        'Joku muu on tallentanut luonnokseen sillä välin. Alla on se, mitä nyt on; kirjoittamasi on tallella.',
      'path.not-ready': 'Polkua ei voi vielä julkaista. Katso, mitä puuttuu.',
      'path.not-published': 'Alueella ei ole omaa versiota käytössä.',
      'county-paths.change.not-allowed': 'Polkuja muuttavat alueen pääkäyttäjä ja koordinaattori.',
      'case-path.case-closed': 'Asia on päätetty. Avaa se ensin uudestaan.',
      'case-path.already-followed': 'Asia seuraa jo tätä polkua.',
      'case-path.over': 'Tämä polku on jo päättynyt.',
      'case-path.newest': 'Asia seuraa jo uusinta versiota.',
    },
    fields: {
      'path-key-used': () => 'Tämä tunnus on jo käytössä.',
      'path-step-move': () => 'Tästä tilasta ei voi siirtyä suoraan tähän.',
      'path-reason-missing': () => 'Kirjoita, miksi polulta poiketaan.',
    },
  },
  sv: {
    refusals: {
      'changed-meanwhile': 'Någon annan hann före. Nedan ser du vad som gäller nu; det du skrev finns kvar.',
      'path.no-draft': 'Det finns inget utkast. Börja en ny version.',
      'path.changed-meanwhile':
        'Någon annan har sparat i utkastet under tiden. Nedan ser du vad som gäller nu; det du skrev finns kvar.',
      'path.not-ready': 'Stigen kan inte publiceras ännu. Se vad som saknas.',
      'path.not-published': 'Området har ingen egen version i bruk.',
      'county-paths.change.not-allowed': 'Stigarna ändras av områdets administratör och koordinator.',
      'case-path.case-closed': 'Ärendet är avslutat. Öppna det först på nytt.',
      'case-path.already-followed': 'Ärendet följer redan den här stigen.',
      'case-path.over': 'Den här stigen är redan avslutad.',
      'case-path.newest': 'Ärendet följer redan den nyaste versionen.',
    },
    fields: {
      'path-key-used': () => 'Det här namnet är redan i bruk.',
      'path-step-move': () => 'Härifrån kan du inte gå direkt dit.',
      'path-reason-missing': () => 'Skriv varför ni avviker från stigen.',
    },
  },
  en: {
    refusals: {
      'changed-meanwhile': 'Somebody else was first. Below is what stands now; what you typed is kept.',
      'path.no-draft': 'There is no draft. Begin a new version.',
      'path.changed-meanwhile':
        'Somebody else has saved the draft meanwhile. Below is what stands now; what you typed is kept.',
      'path.not-ready': 'The path cannot be published yet. See what is missing.',
      'path.not-published': 'The county has no version of its own in force.',
      'county-paths.change.not-allowed': 'Paths are changed by the county’s administrator and coordinator.',
      'case-path.case-closed': 'The case is closed. Reopen it first.',
      'case-path.already-followed': 'The case follows this path already.',
      'case-path.over': 'This path has ended already.',
      'case-path.newest': 'The case follows the newest version already.',
    },
    fields: {
      'path-key-used': () => 'This key is in use already.',
      'path-step-move': () => 'From this state you cannot go straight to that one.',
      'path-reason-missing': () => 'Write why the case goes another way.',
    },
  },
}

// --- Messages, voices -----------------------------------------------------------------------------------------
const talks: InAll = {
  fi: { refusals: {}, fields: {} },
  sv: { refusals: {}, fields: {} },
  en: { refusals: {}, fields: {} },
}

const parts = [theCase, assessment, plan, meetings, paths, talks]
const joined = (lang: Language): Words => ({
  refusals: Object.fromEntries(parts.flatMap((part) => Object.entries(part[lang].refusals))),
  fields: Object.fromEntries(parts.flatMap((part) => Object.entries(part[lang].fields))),
})

/** What walking along with a family says no to: cases, assessments, plans, meetings, paths and talks. */
export const caseProblems: InAll = { fi: joined('fi'), sv: joined('sv'), en: joined('en') }
