import type { JSX } from 'preact'
import type { Call } from '#capabilities/directory/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { CheckboxGroup } from '#ui/fields/choices.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Icon } from '#ui/icon/icon.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { many, one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { callsTexts } from './calls-texts.ts'
import { ListingChips } from './listing-chips.view.tsx'
import { dayInWords, upkeepWords } from './upkeep-words.ts'

type CallProps = { readonly call: Call; readonly args: PageArgs; readonly problems: FormProblems | null }

const asTel = (phone: string): string => phone.replace(/[^\d+]/g, '')

function lastWord(call: Call, lang: Language, now: Date): string {
  const words = callsTexts[lang]
  const said = upkeepWords[lang]
  const { last } = call
  if (last === null) {
    const oldest = call.listings.map((each) => each.confirmed_on).toSorted()[0]
    return oldest === undefined ? words.never : said.checked(dayInWords(oldest, lang, now))
  }
  const how = last.said_by === null ? (said.ways[last.way] ?? '') : said.byPhone(last.said_by)
  return words.last(dayInWords(last.at, lang, now), how)
}

/** Why this organisation must be called. */
function Reasons({ call, args }: CallProps): JSX.Element | null {
  const { lang, deps } = args
  const words = callsTexts[lang]
  const now = deps.clock.now()
  const chips: JSX.Element[] = []
  const alert = (text: string): JSX.Element => (
    <Chip tone="late" icon="alert">
      {text}
    </Chip>
  )
  if (call.hidden > 0) chips.push(alert(words.hidden(call.hidden)))
  if (call.marked > call.hidden) chips.push(alert(words.marked(call.marked - call.hidden)))
  if (call.maintainers.length === 0) chips.push(alert(words.nobody))
  else if (call.maintainers.every(({ bounced }) => bounced)) chips.push(alert(words.allBounced))
  if (call.asked_on !== null)
    chips.push(<Chip tone="soon">{words.asked(dayInWords(call.asked_on, lang, now))}</Chip>)
  if (call.escalated_on !== null)
    chips.push(<Chip>{words.escalated(dayInWords(call.escalated_on, lang, now))}</Chip>)
  return <ChipList chips={chips} />
}

/** What was typed for this organisation, when its form came back. */
const typedFor = ({ args, call }: CallProps): PageArgs['problems'] =>
  args.problems !== null && one(args.problems.form, 'organisation') === call.organisation_id
    ? args.problems
    : null

function PhoneForm(props: CallProps): JSX.Element {
  const { call, args, problems } = props
  const { lang } = args
  const words = callsTexts[lang]
  const typed = typedFor(props)
  const ids = call.listings.map(({ id }) => id)
  const key = call.organisation_id
  return (
    <Disclosure summary={words.called} open={typed !== null}>
      <form method="post" novalidate class="work-form">
        <Hidden name="organisation" value={key} />
        <CheckboxGroup
          name={`listing-${key}`}
          label={words.which}
          hint={call.listing_count > ids.length ? words.more(call.listing_count - ids.length) : undefined}
          options={call.listings.map((each) => ({
            value: each.id,
            label: <LocalText of={each.name} lang={lang} />,
          }))}
          values={typed === null ? ids : many(typed.form, `listing-${key}`)}
          error={typed === null ? undefined : problems?.of('listings')}
        />
        <TextField
          name={`saidBy-${key}`}
          label={words.saidBy}
          hint={words.saidByHint}
          maxlength={100}
          value={typed === null ? '' : one(typed.form, `saidBy-${key}`)}
          error={typed === null ? undefined : problems?.of(`saidBy-${key}`)}
        />
        <Button icon="check">{words.confirm}</Button>
      </form>
    </Disclosure>
  )
}

function Listings({ call, args }: CallProps): JSX.Element {
  const { lang, deps } = args
  const words = callsTexts[lang]
  const now = deps.clock.now()
  const more = call.listing_count - call.listings.length
  return (
    <Disclosure summary={words.listings(call.listing_count)}>
      {call.can_phone && <p>{words.change}</p>}
      <ul class="upkeep-people">
        {call.listings.map((listing) => (
          <li key={listing.id} class="upkeep-person">
            <p class="upkeep-person__who">
              <a href={path('workListing', lang, { id: listing.id })}>
                {call.can_phone && <span class="visually-hidden">{words.changeOne}: </span>}
                <LocalText of={listing.name} lang={lang} />
              </a>
              <span class="upkeep-person__mail">
                {upkeepWords[lang].checked(dayInWords(listing.confirmed_on, lang, now))}
              </span>
            </p>
            <ListingChips listing={listing} lang={lang} now={now} />
            {!call.can_phone && (
              <form method="post">
                <Hidden name="listing" value={listing.id} />
                <Button kind="secondary">
                  {words.confirmOne}
                  <span class="visually-hidden">: {inLanguage(listing.name, lang)}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{words.more(more)}</p>}
    </Disclosure>
  )
}

/** One organisation to call: the number first, then why, then what to write down. */
export function CallItem(props: CallProps): JSX.Element {
  const { call, args } = props
  const { lang, deps } = args
  const words = callsTexts[lang]
  return (
    <li class="upkeep-call">
      <h2 class="upkeep-call__name">
        {call.can_phone ? (
          <a href={path('workProvider', lang, { id: call.organisation_id })}>
            <LocalText of={call.name} lang={lang} />
          </a>
        ) : (
          <LocalText of={call.name} lang={lang} />
        )}
      </h2>
      <p class="upkeep-call__phone">
        {call.phone === null ? (
          words.noPhone
        ) : (
          <a href={`tel:${asTel(call.phone)}`}>
            <Icon name="phone" /> {call.phone}
          </a>
        )}
        {call.email !== null && <span class="upkeep-person__mail">{call.email}</span>}
      </p>
      {call.maintainers.length > 0 && (
        <p>
          {call.maintainers.map(({ name, email, bounced }) => (
            <span key={email} class="upkeep-call__person">
              {name}, {email}
              {bounced && <strong> ({words.allBounced})</strong>}
            </span>
          ))}
        </p>
      )}
      <Reasons {...props} />
      <p class="upkeep-call__last">{lastWord(call, lang, deps.clock.now())}</p>
      <Listings {...props} />
      {call.can_phone && <PhoneForm {...props} />}
    </li>
  )
}
