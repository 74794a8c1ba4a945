import type { JSX } from 'preact'
import {
  type AppointmentWay,
  appointmentWays,
  bookOffer,
  changeBooking,
  offerTimes,
  type OfferView,
  readOffer,
  readOwnTime,
} from '#capabilities/appointments/index.ts'
import { signOut } from '#capabilities/accounts/index.ts'
import { addDays, helsinkiDate, type PlainDate, plainDate } from '#platform/dates.ts'
import { newToken } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { shown } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { cookie, type Form, html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { asNobody } from '#web/public/ask/draft.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { type About, aboutOf, aboutQuery, isId } from './about.ts'
import { bookedCookie, openBooked, sealBooked } from './booked.ts'
import { BookedPage, GoneBookedPage } from './booked.view.tsx'
import { ContactFields, FreeDays, OfferFacts, Stopped } from './parts.view.tsx'
import { bookingTexts } from './texts.ts'

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
const shownDays = 7

/** What the address says: how to meet, which weeks, which time, and what it is instead of. */
type Choice = {
  readonly way: AppointmentWay
  readonly from: PlainDate
  readonly at: Date | null
  readonly instead: string | null
  readonly about: About | null
}

function choiceOf(args: PageArgs, offer: OfferView): Choice {
  const { query } = args
  const form = args.problems?.form
  const said = (field: string): string => (form === undefined ? (query[field] ?? '') : one(form, field))
  const today = helsinkiDate(args.caller.clock.now())
  const asked = oneOf(appointmentWays, said('tapa'))
  const from = query['alkaen'] ?? ''
  const at = Date.parse(said('aika'))
  const instead = said('siirra')
  return {
    way: asked !== null && offer.ways.includes(asked) ? asked : (offer.ways[0] ?? 'phone'),
    from: isDay(from) && plainDate(from) > today ? plainDate(from) : today,
    at: Number.isNaN(at) ? null : args.caller.clock.now().getTime() < at ? new Date(at) : null,
    instead: isId(instead) ? instead : null,
    about: aboutOf(args, said),
  }
}

const toTime = (args: PageArgs, offer: OfferView, choice: Choice, change: Partial<Choice>): string => {
  const now = { ...choice, ...change }
  return path(
    'bookTime',
    args.lang,
    { id: offer.id },
    {
      tapa: offer.ways.length > 1 ? now.way : undefined,
      alkaen: now.from === helsinkiDate(args.caller.clock.now()) ? undefined : now.from,
      aika: now.at === null ? undefined : now.at.toISOString(),
      siirra: now.instead ?? undefined,
      ...aboutQuery(now.about),
    },
  )
}

async function chooseTime(args: PageArgs, offer: OfferView, choice: Choice): Promise<JSX.Element> {
  const { lang } = args
  const words = bookingTexts[lang]
  const now = args.caller.clock.now()
  const today = helsinkiDate(now)
  const found = await offerTimes(args.caller, {
    id: offer.id,
    way: choice.way,
    from: choice.from,
    days: shownDays,
    instead: choice.instead,
  })
  const weeks = (from: PlainDate): string =>
    toTime(args, offer, choice, { from: from < today ? today : from, at: null })
  const near = found.after ?? found.before
  return (
    <Section title={choice.instead === null ? words.chooseTime : words.moveTitle} id="ajat">
      {choice.instead !== null && <p>{words.moveLead}</p>}
      {offer.ways.length > 1 && choice.instead === null && (
        <nav aria-label={words.chooseWay}>
          <p>{words.chooseWay}</p>
          <ul class="free-ways">
            {offer.ways.map((way) => (
              <li key={way}>
                <a
                  class="free-way"
                  href={toTime(args, offer, choice, { way, at: null })}
                  aria-current={way === choice.way ? 'true' : undefined}
                >
                  {words.ways[way]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {found.times.length > 0 && (
        <FreeDays args={args} times={found.times} to={(at) => toTime(args, offer, choice, { at })} />
      )}
      {found.times.length === 0 && (
        <Notice kind="info">
          <p>{near === null ? words.noneAtAll : words.noneHere}</p>
          {near !== null && (
            <p>
              <a href={weeks(helsinkiDate(near))}>{words.nearest(momentInWords(near, lang, now))}</a>
            </p>
          )}
          {offer.phone !== null && <p>{words.callInstead(offer.phone)}</p>}
        </Notice>
      )}
      <p class="free-weeks">
        {choice.from > today && <a href={weeks(addDays(choice.from, -shownDays))}>{words.earlier}</a>}
        {found.after !== null && <a href={weeks(addDays(choice.from, shownDays))}>{words.later}</a>}
      </p>
    </Section>
  )
}

function BookForm({
  args,
  offer,
  choice,
  at,
}: {
  args: PageArgs
  offer: OfferView
  choice: Choice
  at: Date
}): JSX.Element {
  const { lang } = args
  const words = bookingTexts[lang].form
  const problems = formProblems(args.problems, lang)
  const typed = (field: string): string => (args.problems === null ? '' : one(args.problems.form, field))
  const isWorker = args.caller.actor.kind === 'person'
  return (
    <form method="post" novalidate class="book-form">
      <div class="chosen-time">
        <p>
          <strong>{momentInWords(at, lang, args.caller.clock.now())}</strong>
        </p>
        <a href={toTime(args, offer, choice, { at: null })}>
          {words.change}
          <span class="visually-hidden"> {words.changeWhat}</span>
        </a>
      </div>
      <Hidden name="aika" value={at.toISOString()} />
      <Hidden name="tapa" value={choice.way} />
      <Hidden name="key" value={typed('key') === '' ? newToken() : typed('key')} />
      {choice.instead !== null && <Hidden name="siirra" value={choice.instead} />}
      {Object.entries(aboutQuery(choice.about)).map(([field, id]) => (
        <Hidden key={field} name={field} value={id} />
      ))}
      {choice.instead === null && (
        <>
          {isWorker && <p>{words.forFamily}</p>}
          {offer.identity === 'none' && (
            <Notice kind="gentle" title={words.nameless}>
              <p>{words.namelessText}</p>
            </Notice>
          )}
          {offer.kind === 'joint' && (
            <Notice kind="info" title={words.jointTitle}>
              <p>{words.jointText(offer.answer_hours)}</p>
            </Notice>
          )}
          {offer.identity === 'asked' && (
            <ContactFields
              args={args}
              way={choice.way}
              problems={problems}
              hasWords={offer.kind !== 'joint'}
              hasDiscreet
            />
          )}
          {offer.kind === 'joint' && (
            <TextField
              name="otherEmail"
              type="email"
              label={words.otherEmail}
              hint={words.otherEmailHint}
              optional={words.optional}
              maxlength={200}
              value={typed('otherEmail')}
              error={problems?.of('otherEmail')}
            />
          )}
        </>
      )}
      <Button>{choice.instead === null ? words.send : words.move}</Button>
      {choice.instead === null && offer.identity === 'asked' && <p>{words.privacy}</p>}
    </form>
  )
}

async function show(args: PageArgs): Promise<Response> {
  const { lang, caller, params, query } = args
  const words = bookingTexts[lang]
  const booked = openBooked(caller.crypto, args.cookie(bookedCookie), caller.clock.now())
  const offer = await readOffer(caller, { id: params['id'] ?? '' })
  if (query['valmis'] === '1') {
    const page =
      booked?.offer === offer.id ? (
        <BookedPage args={args} offer={offer} booked={booked} />
      ) : (
        <GoneBookedPage args={args} />
      )
    return html(page, 200, { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  }
  const choice = choiceOf(args, offer)
  // Whoever moves a time is the one whose time it is.
  if (choice.instead !== null) await readOwnTime(caller, { id: choice.instead })
  const problems = formProblems(args.problems, lang)
  const isTaken = args.problems?.refusal.code === 'booking.taken'
  const at = isTaken ? null : choice.at
  const title = shown(offer.title, lang)
  const back =
    choice.instead === null
      ? { href: path('bookTimes', lang, {}, aboutQuery(choice.about)), words: words.back }
      : { href: path('followedTime', lang, { id: choice.instead }), words: words.done.manage }
  return html(
    <PublicDocument
      args={args}
      title={title.text}
      tab={words.tab}
      parts={{ id: offer.id }}
      query={{
        tapa: offer.ways.length > 1 ? choice.way : undefined,
        aika: at?.toISOString(),
        ...aboutQuery(choice.about),
      }}
      sheet="booking"
      isIndexed={at === null && choice.instead === null}
    >
      <Column>
        <BackLink href={back.href}>{back.words}</BackLink>
        <Stopped args={args} problems={problems} to={(time) => toTime(args, offer, choice, { at: time })} />
        <PageTitle
          title={<span lang={title.lang === lang ? undefined : title.lang}>{title.text}</span>}
          kicker={words.kinds[offer.kind]}
          lead={at === null ? shown(offer.summary, lang).text : undefined}
        />
        {at === null ? (
          <>
            {await chooseTime(args, offer, choice)}
            <OfferFacts args={args} offer={offer} way={choice.way} />
          </>
        ) : (
          <>
            <BookForm args={args} offer={offer} choice={choice} at={at} />
            <OfferFacts args={args} offer={offer} way={choice.way} />
          </>
        )}
      </Column>
    </PublicDocument>,
    args.problems?.refusal.status ?? 200,
    at === null && args.problems === null ? {} : { 'cache-control': 'no-store' },
  )
}

/** As it was sent, for telling a repeated sending from another one with the same key. */
const bodyOf = (form: Form): string =>
  JSON.stringify(
    ['aika', 'tapa', 'name', 'phone', 'email', 'words', 'discreet', 'otherEmail', 'pyynto', 'lahete'].map(
      (field) => one(form, field),
    ),
  )

async function book(args: PageArgs, form: Form): Promise<Response> {
  const { lang, caller, deps, from } = args
  const offer = await readOffer(caller, { id: args.params['id'] ?? '' })
  const way = oneOf(appointmentWays, one(form, 'tapa'))
  const at = Date.parse(one(form, 'aika'))
  if (way === null || Number.isNaN(at)) throw notFound()
  // Whoever is signed in as one of a family leaves no mark of that on the time.
  const booked = await bookOffer(caller.actor.kind === 'member' ? asNobody(args) : caller, {
    offer: offer.id,
    startsAt: new Date(at),
    way,
    key: one(form, 'key'),
    body: bodyOf(form),
    name: one(form, 'name'),
    phone: one(form, 'phone'),
    email: one(form, 'email'),
    words: one(form, 'words'),
    discreet: one(form, 'discreet') === 'yes',
    otherEmail: one(form, 'otherEmail'),
    language: lang,
    subject: aboutOf(args, (field) => one(form, field)),
    from,
  })
  const sealed = sealBooked(
    caller.crypto,
    {
      id: booked.id,
      offer: offer.id,
      startsAt: new Date(at).toISOString(),
      minutes: offer.minutes,
      code: booked.code,
      joint: booked.jointToken,
      answerBy: booked.answerBy?.toISOString() ?? null,
      isTold: offer.identity === 'asked' && (one(form, 'email') !== '' || one(form, 'phone') !== ''),
    },
    caller.clock.now(),
  )
  const isSwapped = booked.session !== null
  if (isSwapped && args.sessionToken !== null && caller.actor.kind === 'code')
    await signOut(caller, { token: args.sessionToken })
  return seeOther(path('bookTime', lang, { id: offer.id }, { valmis: '1' }), [
    cookie(deps.config, bookedCookie, sealed, null),
    ...(booked.session === null || caller.actor.kind === 'member'
      ? []
      : [cookie(deps.config, 'session', booked.session.token, null)]),
  ])
}

/** One offer: its free times, then who comes, then the code. Three pages, and every one works without script. */
export const bookTimePage: Page = {
  audience: 'public',
  get: show,
  post: async (args, form) => {
    const { lang, caller, deps } = args
    if (one(form, 'move') === 'forget') {
      const gone = seeOther(path('bookTimes', lang), [cookie(deps.config, bookedCookie, '', 0)])
      gone.headers.set('clear-site-data', '"cache"')
      return gone
    }
    const instead = one(form, 'siirra')
    if (instead === '') return book(args, form)
    if (!isId(instead)) throw notFound()
    const at = Date.parse(one(form, 'aika'))
    if (Number.isNaN(at)) throw new Refusal('invalid', 'appointment.past')
    await changeBooking(caller, { id: instead, startsAt: new Date(at) })
    return seeOther(path('followedTime', lang, { id: instead }, { tehty: 'siirretty' }))
  },
}
