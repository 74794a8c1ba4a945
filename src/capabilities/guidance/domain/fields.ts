/**
 * What a referral may carry, field by field; each is sealed on its own and shared only when it is chosen. The kind says
 * which data protection asks for: `need` is what the receiver cannot begin without.
 * @source R20, R111, S-14, ADR-0033
 */
export const sharedFields = [
  'need',
  'wishes',
  'worry',
  'for-whom',
  'child-age',
  'child-name',
  'parent-names',
  'contact',
  'contact-times',
  'language',
  'interpreter',
  'municipality',
  'tried',
  'background',
  'strengths',
  'others-involved',
  'safety',
] as const
export type SharedField = (typeof sharedFields)[number]

/** Without these nothing can be sent: what is asked for, and how to reach the family. */
export const neededFields = ['need', 'contact'] as const satisfies readonly SharedField[]

/** Words that tell who somebody is: left out until they are chosen. */
export const identifyingFields = [
  'child-name',
  'parent-names',
  'contact',
] as const satisfies readonly SharedField[]

/** Words that may harm where the wrong one reads them, also behind the family's own code: left out until they are chosen. */
export const delicateFields = [
  'background',
  'others-involved',
  'safety',
] as const satisfies readonly SharedField[]

/** The longest text of a field. */
export const fieldLimit: Readonly<Record<SharedField, number>> = {
  need: 4000,
  wishes: 2000,
  worry: 500,
  'for-whom': 100,
  'child-age': 100,
  'child-name': 200,
  'parent-names': 200,
  contact: 300,
  'contact-times': 300,
  language: 100,
  interpreter: 100,
  municipality: 100,
  tried: 4000,
  background: 4000,
  strengths: 2000,
  'others-involved': 2000,
  safety: 2000,
}

/** What differs between what is to go and what the family said yes to: empty when all of it is covered. */
export const notCovered = (
  shared: readonly SharedField[],
  consented: readonly SharedField[],
): readonly SharedField[] => shared.filter((field) => !consented.includes(field))
