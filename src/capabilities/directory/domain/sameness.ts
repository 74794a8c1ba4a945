/** Whether two values say the same, field by field: plain values, lists and objects as listings are made of. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [own, others] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return (
    own.size === others.size &&
    [...own].every(([key, value]) => others.has(key) && isSame(value, others.get(key)))
  )
}
