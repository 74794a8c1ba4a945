import type { JSX } from 'preact'
import type { FamilyView } from '#capabilities/families/index.ts'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { familyCalled } from './names.ts'
import { myTexts } from './texts.ts'

/** Which of one's families the page is about; nothing where there is one. */
export function ChooseFamily(props: {
  args: PageArgs
  all: readonly FamilyView[]
  here: FamilyView | undefined
}): JSX.Element | null {
  const { args, all, here } = props
  const { lang, name } = args
  if (all.length < 2) return null
  return (
    <ul class="my-filter">
      {all.map((view, index) => (
        <li key={view.id}>
          <a
            href={path(name, lang, {}, index === 0 ? {} : { family: index + 1 })}
            aria-current={view === here ? 'true' : undefined}
          >
            {myTexts[lang].my.family(familyCalled(view, lang))}
          </a>
        </li>
      ))}
    </ul>
  )
}
