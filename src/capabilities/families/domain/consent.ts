import type { Text3 } from '#platform/text.ts'
import type { FamilyRegister } from './entry.ts'

/** For what: to work together on what is noted, to be one of those who are with the family, for an adult's own care. */
export const consentPurposes = ['cooperation', 'who-is-with', 'adult-care'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

/** One entry, one service task, or all that one controller keeps. */
export const consentScopes = ['document', 'task', 'controller'] as const
export type ConsentScope = (typeof consentScopes)[number]

export const saidHow = ['on-the-spot', 'by-phone'] as const
export type SaidHow = (typeof saidHow)[number]

/** A consent and a ground last at most a year. */
export const agreedForDays = 365

export type Consenting = {
  readonly purpose: ConsentPurpose
  /** A grown person, or one who is in the family as an adult. */
  readonly aboutIsAdult: boolean
  readonly giverIsAbout: boolean
  /** The giver may act for the child now. */
  readonly giverMayAct: boolean
  /** Judged for this contact; null: nobody has judged. */
  readonly childUnderstands: boolean | null
  /** Something in its scope has been kept from the giver. */
  readonly coversWithheld: boolean
}

export const notConsenting = [
  'adults-own',
  'adult-care-of-child',
  'not-judged',
  'child-decides',
  'child-does-not-understand',
  'not-for-this-child',
  'may-not-see',
] as const
export type NotConsenting = (typeof notConsenting)[number]

/**
 * Who may consent. An adult alone to what is about that adult; a child that understands the matter, judged for this
 * contact, alone to its own; else a guardian who may act for it and may see what would be let through.
 * @source S-25, R10, Act 703/2023, ADR-0037
 */
export function mayConsent(asked: Consenting): NotConsenting | null {
  if (asked.aboutIsAdult) return asked.giverIsAbout ? null : 'adults-own'
  if (asked.purpose === 'adult-care') return 'adult-care-of-child'
  if (asked.childUnderstands === null) return 'not-judged'
  if (asked.giverIsAbout) return asked.childUnderstands ? null : 'child-does-not-understand'
  if (asked.childUnderstands) return 'child-decides'
  if (!asked.giverMayAct) return 'not-for-this-child'
  return asked.coversWithheld ? 'may-not-see' : null
}

/** Grounds of the law that let something through without consent. */
export const groundLaws = [
  'social-need',
  'child-welfare',
  'student-welfare',
  'patient-care',
  'court-order',
  'other-law',
] as const
export type GroundLaw = (typeof groundLaws)[number]

/** Why the family is not told of a ground at once. */
export const hidingGrounds = ['safety', 'child-interest', 'investigation'] as const
export type HidingGround = (typeof hidingGrounds)[number]

/** To which registers each ground may lead. @source SHL 35 §, LSL 25 §, OHL 23 §; the sections wait for a lawyer's check. */
const groundLeadsTo: Readonly<Record<GroundLaw, readonly FamilyRegister[]>> = {
  'social-need': ['social'],
  'child-welfare': ['social'],
  'student-welfare': ['student-welfare', 'education', 'health'],
  'patient-care': ['health'],
  'court-order': ['social', 'health', 'student-welfare', 'education', 'none'],
  'other-law': ['social', 'health', 'student-welfare', 'education'],
}

type Side = { readonly organisation: string; readonly register: FamilyRegister }

/** Whether a wall stands between two sides: another controller, another register, or none kept at all. @source Act 703/2023 */
export const wallBetween = (from: Side, to: Side): boolean =>
  from.organisation !== to.organisation || from.register !== to.register || to.register === 'none'

/** Grounds that may be recorded for going from one side to the other. */
export const groundsTo = (from: Side, to: Side): readonly GroundLaw[] =>
  wallBetween(from, to) ? groundLaws.filter((law) => groundLeadsTo[law].includes(to.register)) : []

/**
 * What somebody is told before saying yes: at most 120 words in each language. A new wording gets a new version, and the old
 * one stays here as long as a consent given to it.
 */
export const consentWordsVersion = 1

type ConsentWords = (names: {
  readonly whose: string
  readonly organisation: string
  readonly what: string
  readonly until: string
}) => readonly string[]

type Told = { readonly [language in keyof Text3]: ConsentWords }

const rest = {
  fi: 'Voit sanoa ei. Saat apua siitä huolimatta. Voit lopettaa luvan milloin vain: se loppuu heti. Näet luvat ja sen, kuka on katsonut, omalta sivultasi.',
  sv: 'Du kan säga nej. Du får hjälp ändå. Du kan avsluta lovet när som helst: det upphör genast. Du ser loven och vem som har tittat på din egen sida.',
  en: 'You can say no. You get help all the same. You can stop the permission at any time: it ends at once. You see permissions, and who has looked, on your own page.',
}

const told: Readonly<Record<ConsentPurpose, Told>> = {
  cooperation: {
    fi: ({ whose, organisation, what, until }) => [
      `Saako ${organisation} lukea: ${what}? Asia koskee: ${whose}.`,
      `${organisation} käyttää tietoja vain auttaakseen teitä yhdessä muiden kanssa. Muuta se ei näe, eikä se anna tietoja eteenpäin.`,
      `Lupa on voimassa ${until} asti.`,
      rest.fi,
    ],
    sv: ({ whose, organisation, what, until }) => [
      `Får ${organisation} läsa: ${what}? Saken gäller: ${whose}.`,
      `${organisation} använder uppgifterna bara för att hjälpa er tillsammans med andra. Annat ser den inte, och den ger inte uppgifterna vidare.`,
      `Lovet gäller till ${until}.`,
      rest.sv,
    ],
    en: ({ whose, organisation, what, until }) => [
      `May ${organisation} read: ${what}? It is about: ${whose}.`,
      `${organisation} uses this only to help you together with the others. It sees nothing else and passes nothing on.`,
      `The permission lasts until ${until}.`,
      rest.en,
    ],
  },
  'who-is-with': {
    fi: ({ whose, organisation, until }) => [
      `Saako ${organisation} tulla niiden joukkoon, jotka auttavat teitä? Asia koskee: ${whose}.`,
      'Se näkee, ketkä muut auttavat teitä, ja muut näkevät sen työntekijän nimen ja puhelinnumeron. Merkintöjänne se ei näe tällä luvalla.',
      `Lupa on voimassa ${until} asti.`,
      rest.fi,
    ],
    sv: ({ whose, organisation, until }) => [
      `Får ${organisation} komma med bland dem som hjälper er? Saken gäller: ${whose}.`,
      'Den ser vilka andra som hjälper er, och de andra ser namn och telefonnummer för den som arbetar där. Era anteckningar ser den inte med det här lovet.',
      `Lovet gäller till ${until}.`,
      rest.sv,
    ],
    en: ({ whose, organisation, until }) => [
      `May ${organisation} join those who are with you? It is about: ${whose}.`,
      'It sees who else helps you, and the others see the name and phone number of its worker. With this permission it does not see your entries.',
      `The permission lasts until ${until}.`,
      rest.en,
    ],
  },
  'adult-care': {
    fi: ({ organisation, until }) => [
      `Saako ${organisation} olla mukana, kun perheesi asioita hoidetaan yhdessä?`,
      'Asia koskee vain sinua. Kukaan ei näe, että saat sieltä apua, ellet itse näytä sitä. Toinen vanhempi ja lapset näkevät vain sen, minkä avaat.',
      `Lupa on voimassa ${until} asti.`,
      rest.fi,
    ],
    sv: ({ organisation, until }) => [
      `Får ${organisation} vara med när familjens ärenden sköts tillsammans?`,
      'Saken gäller bara dig. Ingen ser att du får hjälp där om du inte själv visar det. Den andra föräldern och barnen ser bara det du öppnar.',
      `Lovet gäller till ${until}.`,
      rest.sv,
    ],
    en: ({ organisation, until }) => [
      `May ${organisation} take part when your family’s matters are handled together?`,
      'This is about you alone. Nobody sees that you get help there unless you show it. The other parent and the children see only what you open.',
      `The permission lasts until ${until}.`,
      rest.en,
    ],
  },
}

/** The words of a consent, as paragraphs. */
export const consentWords = (
  purpose: ConsentPurpose,
  language: keyof Text3,
  names: Parameters<ConsentWords>[0],
): readonly string[] => told[purpose][language](names)
