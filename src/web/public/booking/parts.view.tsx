import type { JSX } from 'preact'
import { z } from 'zod'
import type { AppointmentWay, OfferTimes, OfferView } from '#capabilities/appointments/index.ts'
import { helsinkiDate, helsinkiTime, type PlainDate } from '#platform/dates.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { type Fact, FactList } from '#ui/facts/facts.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Checkbox } from '#ui/fields/choices.tsx'
import { TextArea, TextField } from '#ui/fields/fields.tsx'
import { Notice } from '#ui/message/message.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { isWritten, Written } from './local.tsx'
import { bookingTexts } from './texts.ts'

/** What an offer is, in a few facts; `way` chooses how it is said. */
export function OfferFacts({
  args,
  offer,
  way,
}: {
  args: PageArgs
  offer: OfferView
  way: AppointmentWay
}): JSX.Element {
  const { lang } = args
  const words = bookingTexts[lang]
  const place = offer.room_name ?? offer.place
  const facts: readonly Fact[] = [
    { term: words.how, value: words.waysLong[way] },
    ...(way === 'on-site' && isWritten(place)
      ? [{ term: words.where, value: <Written text={place} lang={lang} /> }]
      : []),
    { term: words.long, value: words.minutes(offer.minutes) },
    {
      term: words.who,
      value: (
        <>
          <Written text={offer.unit_name} lang={lang} />,{' '}
          <Written text={offer.organisation_name} lang={lang} />
        </>
      ),
    },
    ...(isWritten(offer.next_words)
      ? [{ term: words.whatNext, value: <Written text={offer.next_words} lang={lang} /> }]
      : []),
    ...(isWritten(offer.bring_words)
      ? [{ term: words.bring, value: <Written text={offer.bring_words} lang={lang} /> }]
      : []),
    { term: words.limit, value: words.limitWords(offer.cancel_hours) },
  ]
  return <FactList facts={facts} />
}

const clock = (at: Date): string => helsinkiTime(at).replace(/^0/, '').replace(':', '.')

/** Free times by day: every time is a link, so that choosing one needs neither script nor a form. */
export function FreeDays(props: {
  args: PageArgs
  times: OfferTimes['times']
  to: (at: Date) => string
}): JSX.Element {
  const { args, times, to } = props
  const { lang } = args
  const today = helsinkiDate(args.caller.clock.now())
  const byDay = new Map<PlainDate, OfferTimes['times'][number][]>()
  for (const time of times) {
    const day = helsinkiDate(time.from)
    byDay.set(day, [...(byDay.get(day) ?? []), time])
  }
  return (
    <ul class="free-days">
      {[...byDay].map(([day, ofDay]) => (
        <li key={day} class="free-day">
          <h3 class="free-day__name">{dateInWords(day, lang, today)}</h3>
          <ul class="free-times">
            {ofDay.map(({ from }) => (
              <li key={from.getTime()}>
                <a class="free-time" href={to(from)} rel="nofollow">
                  {clock(from)}
                  <span class="visually-hidden"> {dateInWords(day, lang, today)}</span>
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

const freeShape = z.object({ free: z.array(z.date()) })

/** What was refused: the fields that are wrong, or the one thing that stands in the way and what would do instead. */
export function Stopped(props: {
  args: PageArgs
  problems: FormProblems | null
  to?: (at: Date) => string
}): JSX.Element | null {
  const { args, problems } = props
  if (problems === null) return null
  if (problems.errors.length > 0) return <ErrorSummary title={problems.title} errors={problems.errors} />
  const found = freeShape.safeParse(args.problems?.refusal.theirs)
  const times = found.success ? found.data.free : []
  const { to } = props
  return (
    <Notice kind="warning" title={problems.title} live>
      {to !== undefined && times.length > 0 && (
        <ul class="free-times">
          {times.map((at) => (
            <li key={at.getTime()}>
              <a class="free-time" href={to(at)}>
                {momentInWords(at, args.lang, args.caller.clock.now())}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

/** Who comes and how they are reached; as little as will do. */
export function ContactFields(props: {
  args: PageArgs
  way: AppointmentWay
  problems: FormProblems | null
  hasWords: boolean
  hasDiscreet: boolean
}): JSX.Element {
  const { args, way, problems } = props
  const words = bookingTexts[args.lang].form
  const typed = (field: string): string => (args.problems === null ? '' : one(args.problems.form, field))
  return (
    <>
      <TextField
        name="name"
        label={words.name}
        hint={words.nameHint}
        autocomplete="given-name"
        width="middle"
        maxlength={100}
        required
        value={typed('name')}
        error={problems?.of('name')}
      />
      <TextField
        name="phone"
        type="tel"
        label={words.phone}
        hint={way === 'phone' ? words.phoneForCall : words.phoneHint}
        autocomplete="tel"
        width="middle"
        maxlength={40}
        value={typed('phone')}
        error={problems?.of('phone')}
      />
      <TextField
        name="email"
        type="email"
        label={words.email}
        hint={words.emailHint}
        autocomplete="email"
        maxlength={200}
        value={typed('email')}
        error={problems?.of('email')}
      />
      {props.hasWords && (
        <TextArea
          name="words"
          label={words.words}
          hint={words.wordsHint}
          optional={words.optional}
          rows={3}
          maxlength={500}
          value={typed('words')}
          error={problems?.of('words')}
        />
      )}
      {props.hasDiscreet && (
        <Checkbox
          name="discreet"
          label={words.discreet}
          hint={words.discreetHint}
          checked={typed('discreet') === 'yes'}
        />
      )}
    </>
  )
}
