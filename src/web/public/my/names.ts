import type { FamilyView } from '#capabilities/families/index.ts'
import type { Language } from '#platform/text.ts'
import { firstName, listed } from '#web/work/families/names.ts'

/** The first name of somebody of the family; null where they are not shown. */
export const nameOf = (view: FamilyView, id: string | null): string | null => {
  const found = view.people.find((person) => person.id === id)
  return found === undefined ? null : firstName(found.name)
}

/** What a family is called here: its children, or all of its people. */
export function familyCalled(view: FamilyView, lang: Language): string {
  const children = view.people.filter(({ part }) => part === 'child')
  return listed(
    (children.length > 0 ? children : view.people).map(({ name }) => firstName(name)),
    lang,
  )
}
