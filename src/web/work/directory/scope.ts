import { type DirectoryWork, listDirectoryWork } from '#capabilities/directory/index.ts'
import { notFound } from '#platform/refusal.ts'
import type { PageArgs } from '#web/page.ts'
import type { Query } from '#web/paths.ts'
import { demandPerson } from '#web/work/document.tsx'

/** Whose directory the page is about: the county asked for, else one’s own. */
export type Scope = DirectoryWork & { readonly all: readonly DirectoryWork[] }

/** Whoever works on no county’s directory finds nothing here, as if there were no such page. */
export async function scopeOf(args: PageArgs): Promise<Scope> {
  const person = demandPerson(args)
  const all = await listDirectoryWork(args.caller, {})
  const asked = args.query['county'] ?? person.county
  const found =
    all.find(({ county }) => county === asked) ?? (args.query['county'] === undefined ? all[0] : undefined)
  if (found === undefined) throw notFound()
  return { ...found, all }
}

/** For the pages that only the coordinator works on. */
export async function keptScope(args: PageArgs): Promise<Scope> {
  const scope = await scopeOf(args)
  if (!scope.keeps) throw notFound()
  return scope
}

/** The county stands in an address only where it is not the only one. */
export const within = (scope: Scope, query: Query = {}): Query => ({
  county: scope.all.length > 1 ? scope.county : undefined,
  ...query,
})

export const pageNumber = (text: string | undefined): number => {
  const value = Number(text ?? '1')
  return Number.isInteger(value) && value > 0 && value <= 10_000 ? value : 1
}
