/**
 * What a failed job says, without anything that may belong to a person: addresses, numbers, quoted words, long words of
 * codes. An administrator needs to know what broke, not for whom.
 * @source R141, Act 703/2023
 */
export function withoutPersons(said: string): string {
  return said
    .replaceAll(/[^\s<>()"']+@[^\s<>()"']+/g, '…')
    .replaceAll(/"[^"]*"|'[^']*'|“[^”]*”|”[^”]*”|«[^»]*»/g, '…')
    .replaceAll(/\b(?=\w*\d)[\w-]{12,}\b/g, '…')
    .replaceAll(/[+(]?\d(?:[\d\s()/.-]*\d){3,}[A-Za-z]?/g, '…')
    .slice(0, 200)
}
