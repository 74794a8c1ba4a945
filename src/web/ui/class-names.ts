type ClassPart = string | false | null | undefined

/** Joins the class names that apply. */
export const classNames = (...parts: readonly ClassPart[]): string =>
  parts.filter((part): part is string => typeof part === 'string' && part !== '').join(' ')
