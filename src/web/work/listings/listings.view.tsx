import type { JSX } from 'preact'
import type { DraftItem, WorkListingItem, WorkListings } from '#capabilities/directory/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Page, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure, Pager } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { languagesInWords } from '#web/public/directory-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { shortDay } from '#web/public/short-day.ts'
import { WorkDocument } from '#web/work/document.tsx'
import { ImportLinks } from '#web/work/imports/list-links.view.tsx'
import { type ListingsFilter, listingsQuery } from './listings-filter.ts'
import { KeepingLinks } from '#web/work/upkeep/keeping-links.view.tsx'
import { listingWords } from './texts.ts'

type Props = {
  readonly args: PageArgs
  readonly filter: ListingsFilter
  readonly listings: WorkListings
  readonly drafts: readonly DraftItem[]
}

function DraftRow({ args, draft }: { args: PageArgs; draft: DraftItem }): JSX.Element {
  const { lang } = args
  const words = listingWords[lang].drafts
  const now = args.deps.clock.now()
  const name = draft.name === null ? words.unnamed : inLanguage(draft.name, lang)
  const step = draft.state === 'editing' ? draft.step : 'preview'
  return (
    <li class="listing-row">
      <div class="listing-row__what">
        <a class="listing-row__name" href={path('workDraft', lang, { id: draft.id, step })}>
          {name}
        </a>
        <p class="listing-row__line">
          {draft.service_id === null ? words.isNew : words.ofListing}
          {draft.organisation !== null && (
            <>
              {' · '}
              <LocalText of={draft.organisation} lang={lang} />
            </>
          )}
          {' · '}
          {words.touched(momentInWords(draft.changed_at, lang, now), draft.author)}
        </p>
        {draft.returned_because !== null && (
          <p class="listing-row__line">
            <strong>{words.because}</strong> {draft.returned_because}
          </p>
        )}
      </div>
      <ChipList
        chips={[
          <Chip key="state" tone={draft.state === 'editing' ? 'plain' : 'soon'}>
            {words.states[draft.state]}
          </Chip>,
        ]}
      />
    </li>
  )
}

function Drafts(props: Props): JSX.Element {
  const { args, drafts } = props
  const words = listingWords[args.lang].drafts
  const coordinates = (args.me?.roles ?? []).includes('coordinator')
  const waiting = coordinates ? drafts.filter((each) => each.state === 'sent') : []
  const own = drafts.filter((each) => !waiting.includes(each) && (!coordinates || each.is_mine))
  const list = (title: string, of: readonly DraftItem[]): JSX.Element | null =>
    of.length === 0 ? null : (
      <Section title={title}>
        <ul class="listing-rows">
          {of.map((draft) => (
            <DraftRow key={draft.id} args={args} draft={draft} />
          ))}
        </ul>
      </Section>
    )
  return (
    <>
      {list(words.waiting, waiting)}
      {list(words.own, own)}
    </>
  )
}

function Row({ args, item }: { args: PageArgs; item: WorkListingItem }): JSX.Element {
  const { lang } = args
  const words = listingWords[lang].list
  const today = helsinkiDate(args.deps.clock.now())
  const name = inLanguage(item.name, lang)
  const isDue = item.state === 'published' && item.next_check_on <= today
  const chips = [
    item.state !== 'published' && <Chip tone="soon">{listingWords[lang].states[item.state]}</Chip>,
    item.unconfirmed_since !== null && (
      <Chip tone="late" icon="alert">
        {words.unconfirmed(shortDay(item.unconfirmed_since, lang))}
      </Chip>
    ),
    isDue && item.unconfirmed_since === null && (
      <Chip tone="soon" icon="clock">
        {words.checkNow}
      </Chip>
    ),
    item.translations.length > 0 && (
      <Chip>{words.translationMissing(languagesInWords(item.translations, lang))}</Chip>
    ),
    item.corrections > 0 && <Chip tone="soon">{words.corrections(item.corrections)}</Chip>,
    item.has_draft && <Chip>{words.hasDraft}</Chip>,
  ].filter((chip) => chip !== false)
  return (
    <li class="listing-row">
      <div class="listing-row__what">
        <a class="listing-row__name" href={path('workListing', lang, { id: item.id })}>
          <LocalText of={item.name} lang={lang} />
        </a>
        <p class="listing-row__line">
          <LocalText of={item.organisation} lang={lang} />
        </p>
        <p class="listing-row__line">
          {words.checkedOn(shortDay(item.confirmed_on, lang))}
          {!isDue && item.state === 'published' && (
            <>, {words.nextCheck(shortDay(item.next_check_on, lang))}</>
          )}
        </p>
        <ChipList chips={chips} />
      </div>
      <div class="listing-row__do">
        {item.state !== 'removed' && (
          <form method="post" action={args.here}>
            <Hidden name="listing" value={item.id} />
            <Button kind="secondary" name="go" value="confirm" icon="check">
              {words.confirm}
              <span class="visually-hidden">{words.confirmOf(name)}</span>
            </Button>
          </form>
        )}
        {item.may_edit && (
          <form method="post" action={args.here}>
            <Hidden name="listing" value={item.id} />
            <Button kind="quiet" name="go" value="edit">
              {words.edit}
              <span class="visually-hidden">{words.confirmOf(name)}</span>
            </Button>
          </form>
        )}
      </div>
    </li>
  )
}

/** What waits, as counts that lead to it. */
function Overview({ args, listings }: Props): JSX.Element | null {
  const { lang } = args
  const words = listingWords[lang].list
  const { counts } = listings
  const links = [
    { count: counts.due, words: words.checks.due, query: { odottaa: 'due' } },
    { count: counts.unconfirmed, words: words.checks.unconfirmed, query: { odottaa: 'unconfirmed' } },
    { count: counts.hidden, words: listingWords[lang].states.hidden, query: { tila: 'hidden' } },
  ].filter(({ count }) => count > 0)
  if (links.length === 0 && counts.translation === 0) return null
  return (
    <nav aria-label={words.overview}>
      <ul class="waiting">
        {links.map((link) => (
          <li key={link.words}>
            <a href={path('workListings', lang, {}, link.query)}>
              {link.words} <strong>{link.count}</strong>
            </a>
          </li>
        ))}
        {counts.translation > 0 && (
          <li>
            <a href={path('workTranslations', lang)}>{words.translations(counts.translation)}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}

function Narrow({ args, filter, listings }: Props): JSX.Element {
  const { lang } = args
  const words = listingWords[lang]
  const say = words.list
  const isNarrowed =
    filter.q !== '' ||
    filter.organisation !== undefined ||
    filter.state !== undefined ||
    filter.check !== undefined
  const organisations = listings.organisations
    .map((each) => ({ value: each.id, label: inLanguage(each.name, lang) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, lang))
  return (
    <Disclosure summary={say.narrow} open={isNarrowed}>
      <form class="listing-filter" method="get" action={path('workListings', lang)} role="search">
        <TextField name="q" label={say.search} type="search" value={filter.q} />
        {organisations.length > 1 && (
          <Select
            name="kuka"
            label={say.organisation}
            empty={say.everyOrganisation}
            value={filter.organisation}
            options={organisations}
          />
        )}
        <Select
          name="tila"
          label={say.state}
          empty={say.everyState}
          value={filter.state}
          options={(['published', 'hidden', 'draft', 'removed'] as const).map((value) => ({
            value,
            label: words.states[value],
          }))}
        />
        <Select
          name="odottaa"
          label={say.check}
          empty={say.everyCheck}
          value={filter.check}
          options={(['due', 'unconfirmed', 'translation'] as const).map((value) => ({
            value,
            label: say.checks[value],
          }))}
        />
        <div class="listing-filter__do">
          <Button kind="secondary" icon="search">
            {say.show}
          </Button>
          {isNarrowed && (
            <LinkButton kind="quiet" href={path('workListings', lang)}>
              {say.clear}
            </LinkButton>
          )}
        </div>
      </form>
    </Disclosure>
  )
}

type Done = keyof (typeof listingWords)['fi']['list']['done']
const isDone = (value: string | undefined, of: Readonly<Record<Done, string>>): value is Done =>
  value !== undefined && value in of

export function ListingsView(props: Props): JSX.Element {
  const { args, filter, listings } = props
  const { lang } = args
  const words = listingWords[lang].list
  const pages = Math.ceil(listings.total / listings.perPage)
  const at = (page: number): string => path('workListings', lang, {}, listingsQuery({ ...filter, page }))
  const problems = formProblems(args.problems, lang)
  const done = args.query['done']
  const isEmpty = listings.counts.all === 0
  return (
    <WorkDocument args={args} title={words.title} query={listingsQuery(filter)}>
      <Page width="wide">
        {problems !== null && (
          <ErrorSummary title={problems.title} errors={[{ field: '', message: problems.title }]} />
        )}
        {problems === null && isDone(done, words.done) && (
          <Notice kind="success" live>
            <p>{words.done[done]}</p>
          </Notice>
        )}
        <PageTitle title={words.title} lead={words.lead} />
        {listings.mayAdd && (
          <form class="listing-new" method="post" action={path('workListings', lang)}>
            <Button name="go" value="new">
              {words.add}
            </Button>
          </form>
        )}
        <Drafts {...props} />
        <Overview {...props} />
        <KeepingLinks args={args} organisations={listings.organisations} />
        {!isEmpty && <Narrow {...props} />}
        <section aria-labelledby="how-many">
          <h2 id="how-many" class="listing-total">
            {words.total(listings.total)}
          </h2>
          {listings.items.length === 0 ? (
            <p>{isEmpty ? words.noneYet : words.none}</p>
          ) : (
            <ul class="listing-rows">
              {listings.items.map((item) => (
                <Row key={item.id} args={args} item={item} />
              ))}
            </ul>
          )}
        </section>
        {pages > 1 && (
          <Pager
            label={words.pages}
            words={words.pageOf(listings.page, pages)}
            previous={listings.page > 1 ? { href: at(listings.page - 1), words: words.previous } : undefined}
            next={listings.page < pages ? { href: at(listings.page + 1), words: words.next } : undefined}
          />
        )}
        <ImportLinks args={args} query={listingsQuery(filter)} />
      </Page>
    </WorkDocument>
  )
}
