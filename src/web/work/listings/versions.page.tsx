import type { JSX } from 'preact'
import {
  changeKey,
  type ListingVersion,
  listVersions,
  restoreVersion,
} from '#capabilities/directory/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { BackLink, Pager } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Lines } from './conflict.view.tsx'
import { partName, type Reader, typeName } from './in-words.ts'
import { listingId } from './listing.page.tsx'
import { fieldName } from './listing.view.tsx'
import { listingWords } from './texts.ts'

function Changes({ version, reader }: { version: ListingVersion; reader: Reader }): JSX.Element {
  const words = listingWords[reader.lang].versions
  const { before } = version
  if (before === null) return <p>{words.first}</p>
  if (version.changes.length === 0) return <p>{words.nothing}</p>
  return (
    <dl class="changes">
      {version.changes.map((part) => (
        <div key={changeKey(part)} class="changes__one">
          <dt class="changes__part">{partName(part, reader.lang)}</dt>
          <dd class="changes__before">
            <span class="changes__when">{words.before}</span>
            <del>
              <Lines of={before} part={part} reader={reader} />
            </del>
          </dd>
          <dd class="changes__after">
            <span class="changes__when">{words.after}</span>
            <ins>
              <Lines of={version.content} part={part} reader={reader} />
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function OneVersion(props: {
  args: PageArgs
  version: ListingVersion
  standing: number
  reader: Reader
}): JSX.Element {
  const { args, version, standing, reader } = props
  const { lang } = args
  const words = listingWords[lang].versions
  const isNow = version.number === standing
  return (
    <li class="version">
      <h2 class="version__title">
        {words.version(version.number)}
        {isNow && <span class="version__now"> {words.now}</span>}
      </h2>
      <p class="version__who">
        {momentInWords(version.changedAt, lang, args.deps.clock.now())}, {version.author ?? words.product}:{' '}
        {words.ways[version.way]}
      </p>
      <Changes version={version} reader={reader} />
      {!isNow && (
        <form method="post" action={args.here}>
          <Hidden name="number" value={String(version.number)} />
          <Hidden name="version" value={String(standing)} />
          <Button kind="secondary">
            {words.restore}
            <span class="visually-hidden">{words.restoreOf(version.number)}</span>
          </Button>
        </form>
      )}
    </li>
  )
}

/** Who changed what and when, newest first, each with the way back to it. */
export const versionsPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang } = args
    const id = listingId(args)
    const words = listingWords[lang].versions
    const asked = Number(args.query['sivu'] ?? '1')
    const page = Number.isInteger(asked) && asked > 0 && asked < 1000 ? asked : 1
    const { listing, versions, hasMore } = await listVersions(args.caller, { id, page })
    const reader: Reader = {
      lang,
      catalogue: args.deps.catalogue,
      today: helsinkiDate(args.deps.clock.now()),
    }
    const name =
      listing.content.name === null
        ? typeName(listing.content, reader)
        : inLanguage(listing.content.name, lang)
    const problems = formProblems(args.problems, lang)
    const at = (to: number): string =>
      path('workListingVersions', lang, { id }, { sivu: to > 1 ? to : undefined })
    return (
      <WorkDocument
        args={args}
        title={`${words.title} – ${name}`}
        parts={{ id }}
        query={page > 1 ? { sivu: page } : {}}
      >
        <Column width="wide">
          <BackLink href={path('workListing', lang, { id })}>{name}</BackLink>
          {problems !== null && (
            <ErrorSummary
              title={problems.title}
              errors={
                problems.errors.length === 0
                  ? [{ field: '', message: problems.title }]
                  : problems.errors.map(({ field, message }) => ({
                      field: '',
                      message: `${fieldName(field.split('.')[0] ?? '', lang)}: ${message}`,
                    }))
              }
            />
          )}
          <PageTitle kicker={name} title={words.title} lead={words.lead} />
          <ol class="versions" reversed>
            {versions.map((version) => (
              <OneVersion
                key={version.number}
                args={args}
                version={version}
                standing={listing.version}
                reader={reader}
              />
            ))}
          </ol>
          {(page > 1 || hasMore) && (
            <Pager
              label={listingWords[lang].list.pages}
              words={words.version(versions[0]?.number ?? 1)}
              previous={page > 1 ? { href: at(page - 1), words: words.newer } : undefined}
              next={hasMore ? { href: at(page + 1), words: words.older } : undefined}
            />
          )}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const id = listingId(args)
    await restoreVersion(args.caller, {
      id,
      number: Number(one(form, 'number')),
      version: Number(one(form, 'version')),
    })
    return seeOther(path('workListing', args.lang, { id }, { done: 'restored' }))
  },
}
