import { setImmediate } from 'node:timers/promises'
import { anyone } from '#platform/actor.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import type { Log } from '#platform/log.ts'
import { inSlices } from '#platform/slices.ts'
import { countryOf } from './country.ts'
import type { Country } from './country.ts'
import { changeIndex, changeWords, growIndex, isWorn } from './domain/search/index.ts'
import type { SearchIndex } from './domain/search/search-index.ts'
import type { Analyser } from './domain/search/lexicon.ts'
import type { SearchDocument } from './domain/search/model.ts'
import { documentOf, kindKey, viewOf } from './listing-view.ts'
import type { Parts, ServiceView } from './listing-view.ts'
import { readNews } from './news.ts'
import type { Memory } from './memory.ts'
import type { News } from './news.ts'
import * as following from './queries-following.ts'
import type { SiteRow } from './queries-following.ts'
import * as queries from './queries.ts'

export type Follower = {
  readonly memory: Memory
  /** Takes in what has changed; returns whether anything had. */
  readonly refresh: () => Promise<boolean>
}

const kindsOf = (contents: queries.Contents): Map<string, queries.ServiceTypeRow> =>
  new Map(contents.types.map((type) => [kindKey(type.key, type.variant), type]))
const organisationsOf = (contents: queries.Contents): Map<string, queries.OrganisationRow> =>
  new Map(contents.organisations.map((each) => [each.id, each]))

function* documentsOf(
  views: Iterable<ServiceView>,
  parts: Parts,
  country: Country,
): Generator<SearchDocument> {
  for (const view of views) {
    const kind = parts.kinds.get(kindKey(view.type, view.variant))
    if (kind !== undefined) yield documentOf(view, kind, country)
  }
}

const grown = (
  views: ReadonlyMap<string, ServiceView>,
  parts: Parts,
  contents: queries.Contents,
  country: Country,
  analyser: Analyser,
): Generator<void, SearchIndex> =>
  growIndex(
    documentsOf(views.values(), parts, country),
    {
      places: country.places,
      postcodes: new Map(contents.postcodes.map((each) => [each.code, each.municipality])),
      words: contents.vocabulary,
      analyser,
    },
    views.size,
  )

async function readAll(tx: Tx): Promise<Omit<Memory, 'index'>> {
  // The number is read first: what is written meanwhile is read again, and nothing is missed.
  const revision = await queries.revision(tx)
  const contents = await queries.readContents(tx)
  const sites = new Map<string, SiteRow>()
  for await (const page of following.allSites(tx)) for (const site of page) sites.set(site.id, site)
  const parts = { kinds: kindsOf(contents), organisations: organisationsOf(contents), sites }
  const views = new Map<string, ServiceView>()
  for await (const page of following.allListings(tx)) {
    for (const own of page) {
      const view = viewOf(own, parts)
      if (view !== null) views.set(view.id, view)
    }
  }
  const redirects = new Map((await following.mergedListings(tx)).map((row) => [row.id, row.into]))
  return { revision, contents, country: countryOf(contents), ...parts, views, redirects }
}

/** At the start nobody waits for a page yet. */
const startSlice = 50
const changedAtOnce = 20
/** When so large a part has moved, a new index is made beside the old one. */
const bulk = (moved: number, known: number): boolean => moved > 500 && moved * 4 > known

/** Reads the directory into this process and keeps it up with the database. */
export async function follow(db: Database, log: Log, analyser: Analyser): Promise<Follower> {
  const first = await db.transaction(anyone, readAll)
  const memory: Memory = {
    ...first,
    index: await inSlices(grown(first.views, first, first.contents, first.country, analyser), startSlice),
  }
  /** The listings that moved while a new index is being made: they are taken in again at the end. */
  let movedMeanwhile: Set<string> | null = null

  const change = (removed: readonly string[], changed: readonly ServiceView[]): void => {
    changeIndex(memory.index, removed, [...documentsOf(changed, memory, memory.country)])
    for (const id of removed) memory.views.delete(id)
    for (const view of changed) memory.views.set(view.id, view)
    if (movedMeanwhile === null) return
    for (const id of removed) movedMeanwhile.add(id)
    for (const view of changed) movedMeanwhile.add(view.id)
  }

  /** Makes the index anew from what is in memory, and takes in what moved while it was made. */
  const renew = async (): Promise<void> => {
    if (movedMeanwhile !== null) return
    const meanwhile = new Set<string>()
    movedMeanwhile = meanwhile
    try {
      const fresh = await inSlices(
        grown(new Map(memory.views), memory, memory.contents, memory.country, analyser),
      )
      const views = [...meanwhile].flatMap((id) => memory.views.get(id) ?? [])
      changeIndex(fresh, [...meanwhile], [...documentsOf(views, memory, memory.country)])
      memory.index = fresh
    } finally {
      movedMeanwhile = null
    }
  }

  const takeContents = (news: News): boolean => {
    const { contents } = news
    if (contents === null) return false
    memory.contents = contents
    memory.kinds = kindsOf(contents)
    memory.organisations = organisationsOf(contents)
    if (news.wordsMoved) changeWords(memory.index, contents.vocabulary)
    if (!news.groundMoved) return false
    memory.country = countryOf(contents)
    return true
  }

  const take = async (news: News): Promise<void> => {
    for (const row of news.organisations) memory.organisations.set(row.id, row)
    for (const site of news.sites) memory.sites.set(site.id, site)
    const removed = [...news.gone]
    const changed: ServiceView[] = []
    const newGround = takeContents(news)
    for (const own of news.listings) {
      const view = own.state === 'published' ? viewOf(own, memory) : null
      if (view === null) removed.push(own.id)
      else changed.push(view)
      if (own.state === 'merged' && own.merged_into !== null) memory.redirects.set(own.id, own.merged_into)
      else memory.redirects.delete(own.id)
    }
    // What is not to be seen any more goes first, and at once.
    change(
      removed.filter((id) => memory.views.has(id)),
      [],
    )
    if (newGround || bulk(changed.length, memory.views.size)) {
      const views = new Map(memory.views)
      for (const view of changed) views.set(view.id, view)
      const fresh = await inSlices(grown(views, memory, memory.contents, memory.country, analyser))
      memory.views = views
      memory.index = fresh
    } else {
      for (let at = 0; at < changed.length; at += changedAtOnce) {
        if (at > 0) await setImmediate()
        change([], changed.slice(at, at + changedAtOnce))
      }
    }
    memory.revision = news.revision
  }

  const once = async (): Promise<boolean> => {
    const news = await db.transaction(anyone, (tx) => readNews(tx, memory))
    if (news === null) return false
    await take(news)
    if (isWorn(memory.index)) renew().catch((error: unknown) => log.error('directory.renew', error))
    return true
  }

  let running: Promise<boolean> | null = null
  let again = false
  const refresh = (): Promise<boolean> => {
    // A change that is heard while one is being read may not be in it: it is read for afterwards.
    if (running !== null) {
      again = true
      return running
    }
    running = (async () => {
      let had = false
      try {
        do {
          again = false
          had = (await once()) || had
        } while (again)
      } finally {
        // In the same breath as the last look at `again`: who asks after it begins a reading of its own.
        running = null
      }
      return had
    })()
    return running
  }
  return { memory, refresh }
}
