/**
 * The closed lists of the directory: how a service is classified.
 * Each list is the source of the database checks, the facets and the API's enumerations.
 */

/** @source R53: three floors of the house of families; null stands for a type that has no room of its own. */
export const floors = [1, 2, 3] as const
export type Floor = (typeof floors)[number]

/** @source R42–R43 basic and special level. */
export const levels = ['basic', 'special'] as const
export type Level = (typeof levels)[number]

/** @source R148 the seven tasks (petals) of the family centre. */
export const tasks = [
  'health-and-growth',
  'peer-support',
  'early-support',
  'amicable-divorce',
  'violence-prevention',
  'diversity',
  'parenthood',
] as const
export type Task = (typeof tasks)[number]

/** @source R45 ways of access. */
export const modes = ['site', 'home', 'outreach', 'mobile', 'phone', 'remote', 'digital'] as const
export type Mode = (typeof modes)[number]

/** @source R4 for all families, incl. diverse families, families of a disabled child and immigrants. */
export const audiences = [
  'expecting',
  'babies',
  'under-school-age',
  'school-age',
  'youth',
  'parents',
  'separated-families',
  'diverse-families',
  'disabled-child',
  'immigrants',
  'grandparents',
] as const
export type Audience = (typeof audiences)[number]

/** How a family gets in: walk in or contact oneself, book a time, or be referred by a professional. */
export const accessWays = ['self', 'booking', 'referral'] as const
export type AccessWay = (typeof accessWays)[number]

/** @source R5, R34, R53–R54 the foundation stones of the house. */
export const providerSectors = ['county', 'municipality', 'parish', 'kela', 'ngo', 'company'] as const
export type ProviderSector = (typeof providerSectors)[number]
