import { stableId } from '../stable-id.ts'
import type { DoorKey, UnitKey } from './shape.ts'

/** The identifiers of the demonstration: the same on every machine, so that examples keep working. */
export const areaId = (county: string, key: string): string => stableId('area', `${county}:${key}`)
export const centreId = (county: string, key: string): string => stableId('family-centre', `${county}:${key}`)
export const siteId = (county: string, key: string): string => stableId('site', `${county}:${key}`)
export const organisationId = (county: string, key: string): string =>
  stableId('organisation', `${county}:${key}`)
export const unitId = (county: string, unit: UnitKey): string => stableId('unit', `${county}:${unit}`)
export const doorId = (county: string, door: DoorKey): string => stableId('door', `${county}:${door}`)
export const forumId = (county: string, key: string): string => stableId('forum', `${county}:${key}`)
export const personId = (key: string): string => stableId('person', key)
export const outreachId = (county: string, key: string): string => stableId('outreach', `${county}:${key}`)
export const meetingPlaceId = (county: string, key: string): string =>
  stableId('meeting-place', `${county}:${key}`)
export const activityId = (county: string, key: string): string => stableId('activity', `${county}:${key}`)
export const serviceId = (county: string, key: string): string => stableId('service', `${county}:${key}`)

/** Everybody has been in office, and every door has been open, since the counties began. */
export const since = '2023-01-01T00:00:00+02:00'
