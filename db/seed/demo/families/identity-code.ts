const checks = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/**
 * A personal identity code with the right check character and an individual number of 900 or more: those are set apart
 * for tests and are given to nobody.
 * @param bornOn YYYY-MM-DD
 */
export function inventedCode(bornOn: string, number: number): string {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(bornOn)) throw new Error(`Not a day of birth: ${bornOn}`)
  if (number < 900 || number > 999) throw new Error(`${number} is not among the numbers set apart for tests`)
  const [century, day] = [bornOn.startsWith('19') ? '-' : 'A', bornOn.slice(8, 10)]
  const digits = `${day}${bornOn.slice(5, 7)}${bornOn.slice(2, 4)}`
  return `${digits}${century}${number}${checks.charAt(Number(`${digits}${number}`) % 31)}`
}
