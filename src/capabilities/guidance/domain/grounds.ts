import type { Text3 } from '#platform/text.ts'

/** In whose register a side writes about families; 'none' keeps none. */
export const registers = ['social', 'health', 'student-welfare', 'education', 'none'] as const
export type Register = (typeof registers)[number]

/**
 * Why a referral may carry what it carries. `same-register` needs no consent: the relation is recorded and the family is
 * told. Everything else that is not consent is a ground of the law, recorded instead.
 * @source Act 703/2023, SHL 35 §, OHL 23 §, ADR-0033
 */
export const grounds = ['consent', 'same-register', 'social-need', 'student-welfare', 'other-law'] as const
export type Ground = (typeof grounds)[number]

export type GroundRule = {
  readonly law: Text3
  /** Registers to which it leads; null: any. */
  readonly to: readonly Register[] | null
  /** The section must be written by whoever relies on it. */
  readonly asksReference: boolean
  /** The family's withdrawal does not end the receiver's access. */
  readonly stands: boolean
}

/** @source SHL 35 §, LSL 25 §, Act 703/2023; the sections wait for a lawyer's check. */
export const groundRules: Readonly<Record<Ground, GroundRule>> = {
  consent: {
    law: {
      fi: 'perheen suostumus',
      sv: 'familjens samtycke',
      en: 'the family’s consent',
    },
    to: null,
    asksReference: false,
    stands: false,
  },
  'same-register': {
    law: {
      fi: 'sama rekisteri ja rekisterinpitäjä (laki 703/2023)',
      sv: 'samma register och personuppgiftsansvarig (lag 703/2023)',
      en: 'the same register and controller (Act 703/2023)',
    },
    to: null,
    asksReference: false,
    stands: true,
  },
  'social-need': {
    law: {
      fi: 'lapsen etu välttämättä vaatii (sosiaalihuoltolaki 35 §)',
      sv: 'barnets intresse kräver det nödvändigtvis (socialvårdslagen 35 §)',
      en: 'the child’s interest necessarily requires it (Social Welfare Act, section 35)',
    },
    to: ['social'],
    asksReference: false,
    stands: true,
  },
  'student-welfare': {
    law: {
      fi: 'oppilaan opetuksen tai turvallisuuden järjestäminen (oppilas- ja opiskelijahuoltolaki 23 §)',
      sv: 'ordnandet av elevens undervisning eller säkerhet (lagen om elev- och studerandevård 23 §)',
      en: 'arranging the pupil’s teaching or safety (Pupil and Student Welfare Act, section 23)',
    },
    to: ['student-welfare', 'education', 'health'],
    asksReference: false,
    stands: true,
  },
  'other-law': {
    law: { fi: 'muu laki', sv: 'annan lag', en: 'another law' },
    to: null,
    asksReference: true,
    stands: true,
  },
}

export type Side = {
  readonly organisation: string
  readonly register: Register
}

/** From one controller or register to another the family is asked, or the law's ground is recorded. @source Act 703/2023 */
export const asksConsent = (from: Side, to: Side): boolean =>
  from.organisation !== to.organisation || from.register !== to.register || to.register === 'none'

/** Grounds that may be chosen between these two sides. */
export const groundsBetween = (from: Side, to: Side): readonly Ground[] =>
  grounds.filter((ground) => {
    if (ground === 'same-register') return !asksConsent(from, to)
    if (ground === 'consent') return asksConsent(from, to)
    if (to.register === 'none') return false
    const rule = groundRules[ground]
    return asksConsent(from, to) && (rule.to === null || rule.to.includes(to.register))
  })

/** How somebody said yes. */
export const consentWays = ['on-the-spot', 'by-phone', 'behind-code'] as const
export type ConsentWay = (typeof consentWays)[number]

/** Who said yes. */
export const consentGivers = ['guardian', 'guardians-together', 'youth', 'adult-for-self'] as const
export type ConsentGiver = (typeof consentGivers)[number]

/** A consent lasts at most a year. */
export const consentLastsDays = 365
