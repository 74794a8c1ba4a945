import { stableId } from '../../stable-id.ts'

export const familyId = (key: string): string => stableId('family', key)
export const memberId = (key: string): string => stableId('family-person', key)
export const homeId = (key: string): string => stableId('family-home', key)
export const consentId = (key: string): string => stableId('family-consent', key)
export const partId = (family: string, worker: string): string =>
  stableId('family-part', `${family}:${worker}`)
