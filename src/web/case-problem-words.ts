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
  fi: { refusals: {}, fields: {} },
  sv: { refusals: {}, fields: {} },
  en: { refusals: {}, fields: {} },
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
