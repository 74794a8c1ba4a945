/** The code for somebody's first passkey: read aloud or written down, so without letters that look or sound alike. */
import { randomInt } from 'node:crypto'

const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const groups = 4
const perGroup = 5

/** 99 random bits: trying codes out leads nowhere. */
export const newPasskeyCode = (): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: perGroup }, () => letters.charAt(randomInt(letters.length))).join(''),
  ).join('-')

/** The same code however it was typed. */
export const plainPasskeyCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
