import { dateFrom, type PlainDate } from '#platform/dates.ts'

const controls = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const centuries: Readonly<Record<string, number>> = Object.fromEntries([
  ['+', 1800],
  ...[...'-YXWVU'].map((sign) => [sign, 1900] as const),
  ...[...'ABCDEF'].map((sign) => [sign, 2000] as const),
])

export type IdentityCode = { readonly code: string; readonly bornOn: PlainDate }

/**
 * A Finnish personal identity code as people type it: read to one form with the day of birth in it, or null where the
 * day, the form or the control character is wrong.
 * @source Government decree 690/2022 (new intermediate characters)
 */
export function readIdentityCode(typed: string): IdentityCode | null {
  const code = typed.replace(/\s/g, '').toUpperCase()
  const match = /^(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-Y])$/.exec(code)
  if (match === null) return null
  const [, day = '', month = '', year = '', sign = '', number = '', control = ''] = match
  const century = centuries[sign]
  if (century === undefined) return null
  if (controls.charAt(Number(`${day}${month}${year}${number}`) % 31) !== control) return null
  try {
    return {
      code,
      bornOn: dateFrom({ year: century + Number(year), month: Number(month), day: Number(day) }),
    }
  } catch {
    return null
  }
}
