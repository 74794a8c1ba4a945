import {
  closeEntryTo,
  type EntryKind,
  entryKinds,
  openEntryTo,
  readEntries,
  readOwnEntries,
} from '#capabilities/families/index.ts'
import { notFound } from '#platform/refusal.ts'
import { Pager } from '#ui/nav/nav.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { one, type Page, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandId, demandMember, demandNamed, doneOn, typed } from './acts.ts'
import { ChooseFamily } from './choose-family.view.tsx'
import { Entry } from './entry.view.tsx'
import { familiesHere, familyQuery } from './families-here.ts'
import { MyPage } from './my-page.view.tsx'
import { myTexts } from './texts.ts'

const kindOf = ({ query }: PageArgs): EntryKind | undefined =>
  entryKinds.find((kind) => kind === query['kind'])

const pageOf = ({ query }: PageArgs): number => {
  const page = Number(query['page'] ?? '1')
  return Number.isInteger(page) && page > 0 && page <= 10_000 ? page : 1
}

/** What has been agreed, noted and written, newest first, as far as it was opened to the reader. */
export const myEntriesPage: Page = {
  audience: 'own',
  get: async (args) => {
    demandMember(args)
    const { caller, lang } = args
    const words = myTexts[lang].entries
    const { all, here } = await familiesHere(args)
    const kind = kindOf(args)
    const page = pageOf(args)
    const family = familyQuery(all, here)
    const wanted = { page, ...(kind === undefined ? {} : { kind }) }
    const found =
      here === undefined
        ? await readOwnEntries(caller, wanted)
        : await readEntries(caller, { id: here.id, ...wanted })
    const at = (query: { kind?: EntryKind | undefined; page?: number }): string =>
      path('myEntries', lang, {}, { ...family, ...query })
    return (
      <MyPage args={args} title={words.title} lead={words.lead} query={{ ...family, kind }}>
        <ChooseFamily args={args} all={all} here={here} />
        <nav aria-label={words.filter}>
          <ul class="my-filter">
            {[undefined, ...entryKinds].map((each) => (
              <li key={each ?? 'all'}>
                <a href={at({ kind: each })} aria-current={each === kind ? 'true' : undefined}>
                  {each === undefined ? words.all : words.kindsMany[each]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {found.items.length === 0 ? (
          <EmptyState title={kind === undefined ? words.none : words.noneFiltered} />
        ) : (
          <ul class="my-entries">
            {found.items.map((entry) => (
              <Entry key={entry.id} args={args} entry={entry} level={2} view={here} withReaders />
            ))}
          </ul>
        )}
        {(page > 1 || found.more) && (
          <Pager
            label={words.pager}
            words={words.page(page)}
            previous={page > 1 ? { href: at({ kind, page: page - 1 }), words: words.newer } : undefined}
            next={found.more ? { href: at({ kind, page: page + 1 }), words: words.older } : undefined}
          />
        )}
        <p class="my-quiet">
          {words.wrong} <a href={path('myRequests', lang, {}, { kind: 'comment' })}>{words.correct}</a>
        </p>
      </MyPage>
    )
  },
  post: async (args, form) => {
    demandMember(args)
    const { caller } = args
    switch (one(form, 'act')) {
      case 'open': {
        const member = demandId(typed(form, 'member'), 'member')
        await openEntryTo(caller, { id: demandNamed(one(form, 'subject')), member })
        return doneOn(args, 'myEntries', 'opened')
      }
      case 'close':
        await closeEntryTo(caller, {
          id: demandNamed(one(form, 'entry')),
          member: demandNamed(one(form, 'member')),
        })
        return doneOn(args, 'myEntries', 'closed')
      default:
        throw notFound()
    }
  },
}
