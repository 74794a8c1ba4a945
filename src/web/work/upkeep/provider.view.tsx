import type { JSX } from 'preact'
import type { ProviderView } from '#capabilities/directory/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { languages } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { PaneItem, PaneList } from '#ui/layout/split-pane.tsx'
import { Disclosure, Pager } from '#ui/nav/nav.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { ListingChips } from './listing-chips.view.tsx'
import { providerTexts } from './provider-texts.ts'
import { dayInWords, upkeepWords } from './upkeep-words.ts'

export type ProviderProps = {
  readonly view: ProviderView
  readonly args: PageArgs
  readonly problems: FormProblems | null
}

/** What the last question was and how it stands. */
function RoundLine({ view, args }: ProviderProps): JSX.Element | null {
  const { round } = view
  if (round === null) return null
  const { lang, deps } = args
  const words = providerTexts[lang]
  const now = deps.clock.now()
  const say = (day: string): string => dayInWords(day, lang, now)
  if (round.answered_at !== null) {
    const how = words.answeredHow[round.answered_how ?? ''] ?? ''
    return <p>{words.answered(say(helsinkiDate(round.answered_at)), how)}</p>
  }
  return (
    <p>
      {round.recipients === 0
        ? words.askedNobody(say(round.asked_on))
        : words.asked(say(round.asked_on), round.recipients)}
      {round.recipients > 0 && round.expires_at > now && (
        <> {words.expires(say(helsinkiDate(round.expires_at)))}</>
      )}
      {round.escalated_on !== null && <> {words.escalated(say(round.escalated_on))}</>}
    </p>
  )
}

export function CheckSection(props: ProviderProps): JSX.Element {
  const { view, args } = props
  const words = providerTexts[args.lang]
  const { due } = view.counts
  return (
    <Section title={words.check} id="check">
      <p>{due === 0 ? words.nothingDue : words.due(due)}</p>
      <RoundLine {...props} />
      {due > 0 && view.can['confirm'] === true && (
        <form method="post">
          <Button name="action" value="confirm" icon="check">
            {words.confirmAll(due)}
          </Button>
        </form>
      )}
    </Section>
  )
}

export function ServicesSection({ view, args }: ProviderProps): JSX.Element {
  const { lang, deps } = args
  const words = providerTexts[lang]
  const said = upkeepWords[lang]
  const now = deps.clock.now()
  const today = helsinkiDate(now)
  const { items, page, perPage, total } = view.listings
  const pages = Math.ceil(total / perPage)
  const at = (wanted: number): string => path('workProvider', lang, { id: view.id }, { sivu: wanted })
  return (
    <Section title={words.services} id="services">
      {items.length === 0 ? (
        <p>{words.noServices}</p>
      ) : (
        <PaneList>
          {items.map((listing) => (
            <PaneItem
              key={listing.id}
              href={path('workListing', lang, { id: listing.id })}
              title={<LocalText of={listing.name} lang={lang} />}
              meta={
                <ListingChips
                  listing={listing}
                  isDue={listing.next_check_on <= today}
                  lang={lang}
                  now={now}
                />
              }
            >
              {listing.state !== 'draft' && (
                <>
                  {said.checked(dayInWords(listing.confirmed_on, lang, now))}
                  {listing.way !== null &&
                    `, ${listing.said_by === null ? (said.ways[listing.way] ?? '') : said.byPhone(listing.said_by)}`}
                  {' · '}
                  {said.next(dayInWords(listing.next_check_on, lang, now))}
                </>
              )}
            </PaneItem>
          ))}
        </PaneList>
      )}
      {pages > 1 && (
        <Pager
          label={said.pages}
          words={said.pageOf(page, pages)}
          previous={page > 1 ? { href: at(page - 1), words: said.previous } : undefined}
          next={page < pages ? { href: at(page + 1), words: said.following } : undefined}
        />
      )}
    </Section>
  )
}

function Keepers({ view, args }: ProviderProps): JSX.Element {
  const { lang, deps } = args
  const words = providerTexts[lang]
  const now = deps.clock.now()
  if (view.maintainers.length === 0) return <p>{words.nobody}</p>
  return (
    <ul class="upkeep-people">
      {view.maintainers.map((person) => (
        <li key={person.id} class="upkeep-person">
          <p class="upkeep-person__who">
            <strong>{person.name}</strong>
            <span class="upkeep-person__mail">{person.email}</span>
          </p>
          {person.bounced_on !== null && (
            <ChipList
              chips={[
                <Chip key="bounced" tone="late" icon="alert">
                  {upkeepWords[lang].bounced(dayInWords(person.bounced_on, lang, now))}
                </Chip>,
              ]}
            />
          )}
          {view.can['endMaintainer'] === true && (
            <Disclosure summary={words.end}>
              <form method="post">
                <Hidden name="person" value={person.id} />
                {view.maintainers.length === 1 && <p>{words.endLast}</p>}
                <Button kind="danger" name="action" value="end">
                  {words.endWhom(person.name)}
                </Button>
              </form>
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  )
}

function Invitations({ view, args }: ProviderProps): JSX.Element | null {
  const { lang, deps } = args
  const words = providerTexts[lang]
  const now = deps.clock.now()
  if (view.invitations.length === 0) return null
  return (
    <>
      <h3>{words.invitations}</h3>
      <ul class="upkeep-people">
        {view.invitations.map((each) => (
          <li key={each.id} class="upkeep-person">
            <p class="upkeep-person__who">
              <strong>{each.name}</strong>
              <span class="upkeep-person__mail">{each.email}</span>
            </p>
            <p>
              {words.invited(dayInWords(helsinkiDate(each.expires_at), lang, now))}
              {each.replaces_name !== null && <> {words.replacing(each.replaces_name)}.</>}
            </p>
            {view.can['invite'] === true && (
              <form method="post">
                <Hidden name="invitation" value={each.id} />
                <Button kind="secondary" name="action" value="withdraw">
                  {words.withdraw}
                  <span class="visually-hidden">: {each.name}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function InviteForm({ view, args, problems }: ProviderProps): JSX.Element {
  const { lang } = args
  const words = providerTexts[lang]
  const typed = (field: string): string =>
    args.problems === null || one(args.problems.form, 'action') !== 'invite'
      ? ''
      : one(args.problems.form, field)
  const isOpen = view.maintainers.length === 0 || typed('email') !== '' || typed('name') !== ''
  return (
    <Disclosure summary={words.invite} open={isOpen} id="invite">
      <form method="post" novalidate>
        <TextField name="name" label={words.name} value={typed('name')} error={problems?.of('name')} />
        <TextField
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          value={typed('email')}
          error={problems?.of('email')}
        />
        <RadioGroup
          name="language"
          label={words.language}
          options={languages.map((each) => ({ value: each, label: words.languages[each] }))}
          value={typed('language') === '' ? lang : typed('language')}
          error={problems?.of('language')}
        />
        {view.maintainers.length > 0 && (
          <RadioGroup
            name="replaces"
            label={words.place}
            hint={view.free === 0 ? words.full : undefined}
            options={[
              ...(view.free > 0 ? [{ value: '', label: words.freePlace }] : []),
              ...view.maintainers.map((each) => ({ value: each.id, label: words.inPlaceOf(each.name) })),
            ]}
            value={typed('replaces')}
            error={problems?.of('replaces')}
          />
        )}
        <Button name="action" value="invite">
          {words.send}
        </Button>
      </form>
    </Disclosure>
  )
}

export function MaintainersSection(props: ProviderProps): JSX.Element {
  const { view, args } = props
  const words = providerTexts[args.lang]
  return (
    <Section title={words.maintainers} id="maintainers">
      <p>{words.maintainersWhy}</p>
      <Keepers {...props} />
      <Invitations {...props} />
      {view.can['invite'] === true && <InviteForm {...props} />}
    </Section>
  )
}
