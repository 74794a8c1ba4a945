import type { JSX } from 'preact'
import {
  beginEdit,
  beginListing,
  confirmListing,
  listDrafts,
  listWorkListings,
} from '#capabilities/directory/index.ts'
import { notFound } from '#platform/refusal.ts'
import { one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson } from '#web/work/document.tsx'
import { listingsQuery, readListingsFilter } from './listings-filter.ts'
import { ListingsView } from './listings.view.tsx'

/** The listings that one keeps or oversees, with what each waits for; new ones begin here. */
export const listingsPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element | Response> => {
    demandPerson(args)
    const filter = readListingsFilter(args.query)
    const listings = await listWorkListings(args.caller, filter)
    const drafts = await listDrafts(args.caller, {})
    // Nobody who keeps or oversees nothing has business here, and is not told that there is such a page.
    if (!listings.mayAdd && listings.counts.all === 0 && drafts.length === 0) throw notFound()
    if (listings.items.length === 0 && filter.page > 1)
      return seeOther(path('workListings', args.lang, {}, listingsQuery({ ...filter, page: 1 })))
    return <ListingsView args={args} filter={filter} listings={listings} drafts={drafts} />
  },
  post: async (args, form) => {
    demandPerson(args)
    const { caller, lang } = args
    const filter = listingsQuery(readListingsFilter(args.query))
    switch (one(form, 'go')) {
      case 'new': {
        const { id, step } = await beginListing(caller, {})
        return seeOther(path('workDraft', lang, { id, step }))
      }
      case 'edit': {
        const { id } = await beginEdit(caller, { id: one(form, 'listing') })
        return seeOther(path('workDraft', lang, { id, step: 'preview' }))
      }
      case 'confirm':
        await confirmListing(caller, { id: one(form, 'listing') })
        return seeOther(path('workListings', lang, {}, { ...filter, done: 'confirmed' }))
      default:
        return seeOther(path('workListings', lang, {}, filter))
    }
  },
}
