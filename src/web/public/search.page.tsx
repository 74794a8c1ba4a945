import type { Page, PageArgs } from '#web/page.ts'
import { PublicDocument } from './document.tsx'
import { chosenPlace } from './place-of.ts'
import { type Asked, asQuery, asSearchQuery, readAsked } from './search-address.ts'
import { searchTexts } from './search-texts.ts'
import { type Found, headingOf, Search } from './search.view.tsx'

/** A young person sees first what is meant for the young; when that is nothing, what there is for everybody. */
function find(args: PageArgs): Found {
  const search = (asked: Asked): Found => ({
    args,
    asked,
    result: args.deps.catalogue.search(asSearchQuery(asked, args.lang, chosenPlace(args)?.code)),
  })
  const found = search(readAsked(args.query))
  const { asked, result } = found
  const isTooNarrow = asked.young && asked.audience !== undefined && result.total === 0
  return isTooNarrow ? search({ ...asked, audience: undefined }) : found
}

export const searchPage: Page = {
  audience: 'public',
  get: (args) => {
    const found = find(args)
    return (
      <PublicDocument
        args={args}
        title={headingOf(found)}
        tab={searchTexts[args.lang].tab}
        current="search"
        query={asQuery(found.asked)}
        sheet="finding"
      >
        <Search {...found} />
      </PublicDocument>
    )
  },
}
