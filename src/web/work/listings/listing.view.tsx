import type { JSX } from 'preact'
import type { WorkListing } from '#capabilities/directory/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button, ButtonRow, LinkButton } from '#ui/button/button.tsx'
import { Chip, ChipList, FactList } from '#ui/facts/facts.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page, PageTitle, Section, WithSide } from '#ui/layout/layout.tsx'
import { type Action, ActionList } from '#ui/layout/split-pane.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { languagesInWords } from '#web/public/directory-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { WorkDocument } from '#web/work/document.tsx'
import { day, partInWords } from './in-words.ts'
import { qualityOf, QualitySection } from './quality.view.tsx'
import { listingWords } from './texts.ts'

type Props = { readonly args: PageArgs; readonly view: WorkListing }

const nameOf = ({ args, view }: Props): string =>
  inLanguage(view.listing.content.name ?? view.template.name, args.lang)

/** What this reader can do with it now; what cannot be done says why. */
function actionsOf({ args, view }: Props): readonly Action[] {
  const { lang } = args
  const words = listingWords[lang].one
  const { listing, may } = view
  const post = path('workListing', lang, { id: listing.id })
  const move = (go: string, label: string, kind?: 'primary' | 'quiet'): Action => ({
    label,
    post,
    fields: { go, version: String(listing.version) },
    ...(kind === undefined ? {} : { kind }),
  })
  const isKept = listing.state !== 'removed' && listing.state !== 'merged'
  const mayHide = may['hide'] === true && (!listing.statutory || may['merge'] === true)
  return [
    ...(may['confirm'] === true && isKept ? [move('confirm', words.confirm, 'primary')] : []),
    ...(may['edit'] === true && listing.state !== 'merged' ? [move('edit', words.edit)] : []),
    ...(may['restore'] === true
      ? [
          {
            label: words.versions,
            href: path('workListingVersions', lang, { id: listing.id }),
            kind: 'quiet' as const,
          },
        ]
      : []),
    ...(listing.state === 'published'
      ? [{ label: words.asFamilies, href: path('service', lang, { id: listing.id }), kind: 'quiet' as const }]
      : []),
    ...(may['publish'] === true && listing.state !== 'published' && listing.state !== 'merged'
      ? [move('show', words.show)]
      : []),
    ...(may['hide'] === true && isKept
      ? mayHide
        ? [
            ...(listing.state === 'published' ? [move('hide', words.hide, 'quiet')] : []),
            {
              label: words.remove,
              href: path('workListing', lang, { id: listing.id }, { poista: '1' }),
              kind: 'quiet' as const,
            },
          ]
        : [{ label: words.hide, reason: words.whyNotHide }]
      : []),
    ...(may['propose'] === true && may['edit'] !== true && listing.state === 'published'
      ? [{ label: words.propose, href: path('workPropose', lang, { id: listing.id }) }]
      : []),
    ...(may['edit'] === true ? [] : [{ label: words.edit, reason: words.notYours }]),
  ]
}

function Standing({ args, view }: Props): JSX.Element {
  const { lang } = args
  const words = listingWords[lang]
  const { listing, may } = view
  const reader = { lang, today: helsinkiDate(args.deps.clock.now()) }
  const isKeeper = may['confirm'] === true
  return (
    <FactList
      facts={[
        { term: words.one.state, value: words.states[listing.state] },
        { term: words.one.owner, value: <LocalText of={listing.organisation} lang={lang} /> },
        ...(isKeeper
          ? [
              {
                term: words.one.maintainers,
                value: (
                  <a href={path('workProvider', lang, { id: listing.organisation_id })}>
                    {view.maintainers.length === 0
                      ? words.one.noMaintainers
                      : view.maintainers.map(({ name }) => name).join(', ')}
                  </a>
                ),
              },
            ]
          : []),
        { term: words.one.checked, value: day(listing.confirmed_on, reader) },
        ...(isKeeper
          ? [
              { term: words.one.nextCheck, value: day(listing.next_check_on, reader) },
              {
                term: words.one.versionTerm,
                value: words.one.version(
                  listing.version,
                  momentInWords(listing.changed_at, lang, args.deps.clock.now()),
                ),
              },
              { term: words.one.origin, value: words.one.origins[listing.origin] ?? listing.origin },
            ]
          : []),
      ]}
    />
  )
}

function Professional({ args, view }: Props): JSX.Element {
  const { lang } = args
  const words = listingWords[lang].one
  const lines = partInWords(
    view.listing.content,
    { field: 'professional', language: null },
    { lang, catalogue: args.deps.catalogue, today: '' },
  )
  return (
    <Section title={words.forProfessionals}>
      {lines.length === 0 ? (
        <p>{words.noProfessional}</p>
      ) : (
        lines.map((line, index) => (
          <p key={index} class="line prewrap">
            {line}
          </p>
        ))
      )}
      {!view.showsNames && <p class="quiet">{words.namesHidden}</p>}
    </Section>
  )
}

function Confirmations({ args, view }: Props): JSX.Element {
  const { lang } = args
  const words = listingWords[lang].one
  const now = args.deps.clock.now()
  return (
    <Section title={words.confirmations}>
      {view.confirmations.length === 0 ? (
        <p>{words.neverConfirmed}</p>
      ) : (
        <ul>
          {view.confirmations.map((each, index) => (
            <li key={index}>
              {momentInWords(each.at, lang, now)}: {each.person === null ? '' : `${each.person}, `}
              {words.ways[each.way]}
              {each.said_by !== null && `, ${words.saidBy(each.said_by)}`}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

type Done = keyof (typeof listingWords)['fi']['one']['done']
const isDone = (value: string | undefined, of: Readonly<Record<Done, string>>): value is Done =>
  value !== undefined && value in of

/** What waits for somebody: translations, corrections, unfinished changes. */
function Waiting({ args, view }: Props): JSX.Element {
  const { lang } = args
  const words = listingWords[lang]
  const now = args.deps.clock.now()
  const { listing } = view
  return (
    <>
      <ChipList
        chips={[
          ...(listing.state === 'published'
            ? []
            : [
                <Chip key="state" tone="soon">
                  {words.states[listing.state]}
                </Chip>,
              ]),
          ...(listing.unconfirmed_since === null
            ? []
            : [
                <Chip key="unconfirmed" tone="late" icon="alert">
                  {words.list.unconfirmed(day(listing.unconfirmed_since, { lang, today: helsinkiDate(now) }))}
                </Chip>,
              ]),
          ...(listing.statutory ? [words.one.statutory] : []),
          ...(view.onlyIn === null ? [] : [words.one.onlyIn[view.onlyIn]]),
          ...(view.corrections === 0
            ? []
            : [
                <Chip key="corrections" tone="soon">
                  <a href={path('workCorrections', lang)}>{words.one.corrections(view.corrections)}</a>
                </Chip>,
              ]),
        ]}
      />
      {view.translations.length > 0 && (
        <Notice kind="info" title={words.one.translations}>
          <ul>
            {view.translations.map((task) => (
              <li key={task.language}>
                {languagesInWords([task.language], lang)}:{' '}
                {task.fields.map((field) => fieldName(field, lang)).join(', ')}{' '}
                <a href={path('workTranslations', lang, {}, { kieli: task.language })}>
                  {words.one.translate}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {view.drafts.length > 0 && (
        <Notice kind="info" title={words.one.unfinished}>
          <ul>
            {view.drafts.map((draft) => (
              <li key={draft.id}>
                <a href={path('workDraft', lang, { id: draft.id, step: 'preview' })}>
                  {words.drafts.touched(momentInWords(draft.changed_at, lang, now), draft.author)}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}

export const fieldName = (field: string, lang: PageArgs['lang']): string => {
  const names: Readonly<Record<string, string>> = listingWords[lang].fields
  return names[field] ?? field
}

export function ListingView(props: Props): JSX.Element {
  const { args, view } = props
  const { lang } = args
  const words = listingWords[lang].one
  const problems = formProblems(args.problems, lang)
  const done = args.query['done']
  const name = view.listing.content.name ?? view.template.name
  return (
    <WorkDocument args={args} title={nameOf(props)} parts={{ id: view.listing.id }}>
      <Page width="wide">
        {view.may['confirm'] === true && <BackLink href={path('workListings', lang)}>{words.back}</BackLink>}
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
        {problems === null && isDone(done, words.done) && (
          <Notice kind="success" live>
            <p>{words.done[done]}</p>
          </Notice>
        )}
        <PageTitle
          kicker={<LocalText of={view.listing.organisation} lang={lang} />}
          title={<LocalText of={name} lang={lang} hyphens />}
          lead={<LocalText of={view.listing.content.summary ?? view.template.summary} lang={lang} />}
        />
        <Waiting {...props} />
        <div class="listing-page">
          <WithSide
            side={
              <Section title={words.actions}>
                <ActionList label={words.actions} actions={actionsOf(props)} />
              </Section>
            }
          >
            <Section title={words.standing}>
              <Standing {...props} />
            </Section>
            <Professional {...props} />
            {view.may['confirm'] === true && (
              <QualitySection
                lang={lang}
                quality={qualityOf(args, {
                  content: view.listing.content,
                  template: view.template,
                  ...view.parity,
                  standing: {
                    nextCheckOn: view.listing.next_check_on,
                    unconfirmedSince: view.listing.unconfirmed_since,
                    maintainers: view.maintainers.length,
                  },
                })}
              />
            )}
            {view.may['confirm'] === true && <Confirmations {...props} />}
          </WithSide>
        </div>
      </Page>
    </WorkDocument>
  )
}

/** Asked once more before a listing leaves the families' pages. */
export function RemoveView(props: Props): JSX.Element {
  const { args, view } = props
  const { lang } = args
  const words = listingWords[lang].one
  const { id, version } = view.listing
  return (
    <WorkDocument args={args} title={words.remove} parts={{ id }} query={{ poista: '1' }}>
      <Page>
        <PageTitle title={words.removeTitle(nameOf(props))} lead={words.removeText} />
        <form method="post" action={path('workListing', lang, { id })}>
          <Hidden name="version" value={String(version)} />
          <ButtonRow>
            <Button kind="danger" name="go" value="remove">
              {words.removeYes}
            </Button>
            <LinkButton kind="secondary" href={path('workListing', lang, { id })}>
              {words.removeNo}
            </LinkButton>
          </ButtonRow>
        </form>
      </Page>
    </WorkDocument>
  )
}
