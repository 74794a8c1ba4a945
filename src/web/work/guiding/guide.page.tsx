import type { JSX } from 'preact'
import { suggestServices } from '#capabilities/guidance/index.ts'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path, type RouteName } from '#web/paths.ts'
import { demandPerson } from '#web/work/document.tsx'
import { GuideView } from './guide.view.tsx'
import { chosenIn, countyOf, keep, type Needed, neededOf, needIn } from './need-state.ts'
import { receivingBy, receiversOf, statedBy } from './stated.ts'

const some = 8
const many = 24

/** What the buttons of the page lead to, and how many services have to be chosen for it. */
const ways: Readonly<Record<string, { route: RouteName; least: number; most: number }>> = {
  compare: { route: 'workGuideCompare', least: 2, most: 3 },
  pack: { route: 'workGuidePack', least: 1, most: 6 },
  together: { route: 'workGuideTogether', least: 0, most: 6 },
}

/** The form wins over what is kept: what was typed is never lost. */
function typedOr(needed: Needed, { problems }: PageArgs): Needed {
  if (problems === null) return needed
  const { form } = problems
  const chosen = form['chosen'] ?? []
  return {
    id: needed.id,
    kept: {
      ...needed.kept,
      need: needIn({ ...form, age: /^\d{1,2}$/.test(one(form, 'age')) ? one(form, 'age') : '' }),
      chosen: typeof chosen === 'string' ? [chosen] : chosen,
    },
  }
}

/** From a need to services: change the need and see the list; each with what speaks for it and against it. */
export const guidePage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const needed = typedOr(await neededOf(args), args)
    const { need } = needed.kept
    const hasNeed = need.words !== '' || need.topics.length > 0 || needed.id !== null
    const receivers = await receiversOf(args)
    const limit = args.query['more'] === undefined ? some : many
    const suggestions = hasNeed
      ? suggestServices(args.deps.catalogue, need, {
          county: countyOf(args, need),
          stated: statedBy(receivers),
          limit,
        })
      : null
    return (
      <GuideView
        args={args}
        needed={needed}
        suggestions={suggestions}
        isWhole={limit === many}
        receiving={receivingBy(receivers)}
      />
    )
  },
  post: async (args, form: Form) => {
    demandPerson(args)
    const needed = await neededOf(args)
    const need = needIn(form)
    const wanted = one(form, 'do')
    const way = ways[wanted]
    const chosen = chosenIn(form, way?.least ?? 0, way?.most)
    const id = await keep(args, needed, { ...needed.kept, need, chosen })
    if (wanted.startsWith('refer:')) {
      return seeOther(path('workNewReferral', args.lang, {}, { need: id, service: wanted.slice(6) }))
    }
    if (way !== undefined) return seeOther(path(way.route, args.lang, {}, { need: id }))
    return seeOther(`${path('workGuide', args.lang, {}, { need: id })}#found`)
  },
}
