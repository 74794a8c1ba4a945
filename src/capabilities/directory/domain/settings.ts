/**
 * Where counties and areas may differ in how the directory is kept, what each choice means and what holds until somebody
 * has decided otherwise.
 * @source R37, ADR-0023
 */
export const workerNameChoices = ['never', 'professionals'] as const

export type Settings = {
  /** Who sees the workers' names of a listing: nobody, or signed-in professionals. */
  readonly workerNames: (typeof workerNameChoices)[number]
  /** Days from one confirmation to the next check. */
  readonly checkEveryDays: number
  /** Days after the day of the check, until an unanswered listing is marked "not confirmed since". */
  readonly markAfterDays: number
  /** Days after the day of the check, until an unanswered listing is hidden. Statutory ones never are. */
  readonly hideAfterDays: number
  /** Whether what a maintainer of an NGO, a parish or a company writes waits for the coordinator before it is published. */
  readonly ngoReview: boolean
}

export const settingDefaults: Settings = {
  workerNames: 'professionals',
  checkEveryDays: 182,
  markAfterDays: 30,
  hideAfterDays: 90,
  ngoReview: false,
}

export const settingKeys = [
  'worker-names',
  'check-every-days',
  'mark-after-days',
  'hide-after-days',
  'ngo-review',
] as const
export type SettingKey = (typeof settingKeys)[number]

/** Fewer days would be nagging or hide what is right; more would be the rot that closed other directories. */
export const dayLimits = {
  'check-every-days': { least: 30, most: 366 },
  'mark-after-days': { least: 7, most: 180 },
  'hide-after-days': { least: 14, most: 366 },
} as const
type DaysKey = keyof typeof dayLimits

const isDaysKey = (key: SettingKey): key is DaysKey => key in dayLimits

/** The value as the key allows it; null when it is none of its values. */
export function settingValue(key: SettingKey, value: unknown): string | number | boolean | null {
  if (key === 'worker-names') return workerNameChoices.find((each) => each === value) ?? null
  if (key === 'ngo-review') return typeof value === 'boolean' ? value : null
  if (!isDaysKey(key) || typeof value !== 'number' || !Number.isInteger(value)) return null
  return value >= dayLimits[key].least && value <= dayLimits[key].most ? value : null
}

export const settingOf = (settings: Settings, key: SettingKey): string | number | boolean => {
  switch (key) {
    case 'worker-names':
      return settings.workerNames
    case 'check-every-days':
      return settings.checkEveryDays
    case 'mark-after-days':
      return settings.markAfterDays
    case 'hide-after-days':
      return settings.hideAfterDays
    case 'ngo-review':
      return settings.ngoReview
  }
}

/** What somebody has decided lies over what holds until then; a value that is none is passed over. */
export function withDecided(
  base: Settings,
  decided: readonly { readonly key: SettingKey; readonly value: unknown }[],
): Settings {
  const found = new Map(decided.map(({ key, value }) => [key, settingValue(key, value)]))
  const days = (key: DaysKey, otherwise: number): number => {
    const value = found.get(key)
    return typeof value === 'number' ? value : otherwise
  }
  const review = found.get('ngo-review')
  return {
    workerNames: workerNameChoices.find((each) => each === found.get('worker-names')) ?? base.workerNames,
    checkEveryDays: days('check-every-days', base.checkEveryDays),
    markAfterDays: days('mark-after-days', base.markAfterDays),
    hideAfterDays: days('hide-after-days', base.hideAfterDays),
    ngoReview: typeof review === 'boolean' ? review : base.ngoReview,
  }
}
