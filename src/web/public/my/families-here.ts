import { type FamilyView, myFamilies, readFamily } from '#capabilities/families/index.ts'
import type { PageArgs } from '#web/page.ts'

/** The families of which one is a part, and the one that the address names; the first where it names none. */
export async function familiesHere(
  args: PageArgs,
): Promise<{ readonly all: readonly FamilyView[]; readonly here: FamilyView | undefined }> {
  const all: FamilyView[] = []
  for (const { id } of await myFamilies(args.caller, {})) all.push(await readFamily(args.caller, { id }))
  const number = Number(args.query['family'] ?? '1')
  return { all, here: all[number - 1] ?? all[0] }
}

/** What the address keeps of the chosen family: its number among one's own, never its id. */
export const familyQuery = (
  all: readonly FamilyView[],
  here: FamilyView | undefined,
): { readonly family?: number } => {
  const at = here === undefined ? 0 : all.indexOf(here)
  return at > 0 ? { family: at + 1 } : {}
}
