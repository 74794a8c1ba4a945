import { countSearchGap } from '#capabilities/directory/index.ts'
import type { Page } from '#web/page.ts'
import { PublicDocument } from './document.tsx'
import { asQuery, chosenFilters } from './search-address.ts'
import { findFor, type Found, isWeak } from './search-found.ts'
import { searchTexts } from './search-texts.ts'
import { headingOf, Search } from './search.view.tsx'

/**
 * Words that found nothing, or only likenesses, are counted for those who look after the directory. What filters left
 * empty says nothing of the words. A count that fails is told to the operator and to nobody who searches.
 */
async function countGap(found: Found): Promise<void> {
  const { args, asked, result, place } = found
  const outcome = result.total === 0 ? 'none' : isWeak(found) ? 'weak' : null
  if (outcome === null || asked.q === '' || asked.page > 1 || chosenFilters(asked).length > 0) return
  try {
    await countSearchGap(args.caller, { q: asked.q, lang: args.lang, county: place?.county ?? null, outcome })
  } catch (error) {
    args.deps.log.error('search-gap.count', error)
  }
}

export const searchPage: Page = {
  audience: 'public',
  get: async (args) => {
    const found = findFor(args)
    await countGap(found)
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
