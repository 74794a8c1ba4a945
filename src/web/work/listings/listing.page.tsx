import type { JSX } from 'preact'
import { z } from 'zod'
import {
  beginEdit,
  confirmListing,
  hideListing,
  publishListing,
  readWorkListing,
  removeListing,
} from '#capabilities/directory/index.ts'
import { notFound } from '#platform/refusal.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson } from '#web/work/document.tsx'
import { ListingView, RemoveView } from './listing.view.tsx'

export function listingId({ params }: PageArgs): string {
  const id = z.uuid().safeParse(params['id'])
  if (!id.success) throw notFound()
  return id.data
}

/** One listing for those who work with it: how it stands, what waits, what can be done. */
export const listingPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const view = await readWorkListing(args.caller, { id: listingId(args) })
    const asksRemoval = args.query['poista'] === '1' && view.may['hide'] === true && args.problems === null
    return asksRemoval ? <RemoveView args={args} view={view} /> : <ListingView args={args} view={view} />
  },
  post: async (args, form) => {
    demandPerson(args)
    const { caller, lang } = args
    const id = listingId(args)
    const typed = Number(one(form, 'version'))
    const version = Number.isInteger(typed) && typed > 0 ? typed : undefined
    const done = (what: string): Response => seeOther(path('workListing', lang, { id }, { done: what }))
    switch (one(form, 'go')) {
      case 'edit': {
        const { id: draft } = await beginEdit(caller, { id })
        return seeOther(path('workDraft', lang, { id: draft, step: 'preview' }))
      }
      case 'confirm':
        await confirmListing(caller, { id })
        return done('confirmed')
      case 'hide':
        await hideListing(caller, { id, version })
        return done('hidden')
      case 'show':
        await publishListing(caller, { id, version })
        return done('shown')
      case 'remove':
        await removeListing(caller, { id, version })
        return seeOther(path('workListings', lang, {}, { done: 'removed' }))
      default:
        return seeOther(path('workListing', lang, { id }))
    }
  },
}
