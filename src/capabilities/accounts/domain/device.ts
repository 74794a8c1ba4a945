/** A browser and a machine in two words, so that somebody knows own sign-ins apart; never an address, never a version. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:A|e|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/Chrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const machines: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b|\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
]
const first = (known: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
  known.find(([pattern]) => pattern.test(text))?.[1]

/** Null where nothing known is in it: the page says so in its own language. */
export function deviceOf(userAgent: string): string | null {
  const browser = first(browsers, userAgent)
  const machine = first(machines, userAgent)
  const words = [browser, machine].filter((each) => each !== undefined)
  return words.length === 0 ? null : words.join(' · ')
}
