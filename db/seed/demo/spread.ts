import type { Entry, Local } from './shape.ts'

/** One listing for each of these places. */
export const each = (places: readonly string[], local: Local = {}): Entry => ({ each: places, ...local })

/** One listing for the whole county, given at these places. */
export const at = (places: readonly string[], local: Local = {}): Entry => ({ at: places, ...local })

/** One listing for the whole county without a place: by phone, at home or remotely. */
export const wide = (local: Local = {}): Entry => ({ ...local })
