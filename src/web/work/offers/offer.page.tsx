import type { JSX } from 'preact'
import {
  addOfferHours,
  appointmentWays,
  cancelAppointment,
  cancelReasons,
  createOffer,
  directBooking,
  identities,
  type KeptOfferView,
  listBookings,
  listCalendars,
  listNamedWorkers,
  listRooms,
  listUnitsToOffer,
  markHeld,
  markNoShow,
  offerHours,
  type OfferInput,
  offerKinds,
  offerStates,
  readKeptOffer,
  removeOfferHours,
  saveOffer,
} from '#capabilities/appointments/index.ts'
import { addDays, helsinkiDate, plainDate } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage, isLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { formProblems, type FormProblems } from '#web/form-problems.ts'
import { type Form, many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { Done, Refused, typedIn } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { inEach } from '#web/work/times/keeping.view.tsx'
import { ruleIn } from '#web/work/times/recurrence.ts'
import { RecurrenceFields } from '#web/work/times/recurrence.view.tsx'
import { ruleInWords } from '#web/work/times/rules-in-words.ts'
import { BookedTime } from './bookings.view.tsx'
import { OfferSettings } from './settings.view.tsx'
import { offerTexts } from './texts.ts'

const dones = ['saved', 'hours', 'noHours', 'direct', 'held', 'no-show', 'cancelled'] as const
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
const shownDays = 14
const short = (time: string): string => time.replace(/^0/, '').replace(':', '.')

function settingsOf(form: Form, offer: KeptOfferView | null): OfferInput {
  return {
    kind: oneOf(offerKinds, one(form, 'kind')) ?? 'slot',
    area: offer?.area_id ?? null,
    service: offer?.service_id ?? null,
    room: one(form, 'room') === '' ? null : one(form, 'room'),
    title: inEach(form, 'title'),
    summary: inEach(form, 'summary'),
    next: inEach(form, 'next'),
    bring: inEach(form, 'bring'),
    place: inEach(form, 'place'),
    ways: appointmentWays.filter((way) => many(form, 'ways').includes(way)),
    minutes: one(form, 'minutes'),
    identity: oneOf(identities, one(form, 'identity')) ?? 'asked',
    hours: oneOf(offerHours, one(form, 'hours')) ?? 'any',
    ownHours: one(form, 'ownHours') === 'yes',
    onHolidays: one(form, 'onHolidays') === 'yes',
    noticeHours: one(form, 'noticeHours'),
    horizonDays: one(form, 'horizonDays'),
    cancelHours: one(form, 'cancelHours'),
    mostOpen: one(form, 'mostOpen'),
    travelMinutes: one(form, 'travelMinutes'),
    answerHours: one(form, 'answerHours'),
    audiences: [...(offer?.audiences ?? [])],
    languages: offer === null ? ['fi'] : offer.languages.filter(isLanguage),
    phone: one(form, 'phone'),
    state: oneOf(offerStates, one(form, 'state')) ?? 'draft',
  }
}

function OfferHoursPart(props: {
  args: PageArgs
  offer: KeptOfferView
  back: Form | null
  isShown: boolean
  problems: FormProblems | null
}): JSX.Element {
  const { args, offer, back, problems } = props
  const { lang } = args
  const words = offerTexts[lang]
  const nameOf = (id: string): string =>
    inLanguage(offer.calendars.find((calendar) => calendar.id === id)?.name ?? {}, lang)
  return (
    <Section title={words.hours} id="tunnit">
      <p>{offer.own.length === 0 ? words.noHours : words.hoursLead}</p>
      {offer.own.length > 0 && (
        <ul class="consulting-list">
          {offer.own.map((pattern) => (
            <li key={pattern.id} class="times-line">
              <span>
                {nameOf(pattern.calendar_id)}: {ruleInWords(pattern.rule, lang)}{' '}
                <strong>
                  {short(pattern.opens)}–{short(pattern.closes)}
                </strong>
              </span>
              {offer.may_change && (
                <form method="post">
                  <Hidden name="form" value="noHours" />
                  <Hidden name="hours" value={pattern.id} />
                  <Button kind="quiet">
                    {words.remove}
                    <span class="visually-hidden">
                      : {ruleInWords(pattern.rule, lang)} {short(pattern.opens)}
                    </span>
                  </Button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {offer.may_change && offer.calendars.length > 0 && (
        <Disclosure summary={words.addHours} open={back !== null}>
          <form method="post" action="#tunnit" novalidate class="work-form">
            <Hidden name="form" value="hours" />
            <Select
              name="calendar"
              label={words.whose}
              options={offer.calendars.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
              value={back === null ? offer.calendars[0]?.id : one(back, 'calendar')}
            />
            <RecurrenceFields args={args} back={back} problems={problems} isShown={props.isShown} />
            <Button kind="secondary">{words.addButton}</Button>
          </form>
        </Disclosure>
      )}
    </Section>
  )
}

async function Bookings(props: {
  args: PageArgs
  offer: KeptOfferView
  problems: FormProblems | null
}): Promise<JSX.Element> {
  const { args, offer, problems } = props
  const { lang, caller, query } = args
  const words = offerTexts[lang]
  const today = helsinkiDate(caller.clock.now())
  const asked = query['alkaen'] ?? ''
  const from = isDay(asked) ? plainDate(asked) : today
  const times = await listBookings(caller, { id: offer.id, from, days: shownDays })
  const standing = times.filter(({ state }) => state !== 'cancelled')
  const colleagues = offer.kind === 'central' ? await listNamedWorkers(caller, {}) : []
  const at = (day: string): string => path('workOffer', lang, { id: offer.id }, { alkaen: day })
  return (
    <Section title={words.bookings} id="varatut">
      {standing.length === 0 && <p>{words.noBookings}</p>}
      {standing.length > 0 && (
        <ul class="desk-times">
          {standing.map((time) => (
            <BookedTime key={time.id} args={args} time={time} colleagues={colleagues} problems={problems} />
          ))}
        </ul>
      )}
      <p class="desk-weeks">
        <a href={at(addDays(from, -shownDays))}>{words.earlier}</a>
        <a href={at(addDays(from, shownDays))}>{words.later}</a>
      </p>
    </Section>
  )
}

async function show(args: PageArgs): Promise<JSX.Element> {
  demandPerson(args)
  const { lang, caller, params, query } = args
  const words = offerTexts[lang]
  const id = params['id'] ?? ''
  const isNew = id === 'uusi'
  const offer = isNew ? null : await readKeptOffer(caller, { id })
  const problems = formProblems(args.problems, lang, {
    'settings.title': 'title-fi',
    'settings.ways': 'ways',
    'settings.identity': 'identity',
    rule: 'days',
  })
  const mayChange = offer === null || offer.may_change
  const calendars = mayChange ? await listCalendars(caller, { for: 'booking' }) : []
  const kept = mayChange ? await listCalendars(caller, { for: 'keeping' }) : []
  const known = [...new Map([...kept, ...calendars].map((each) => [each.id, each])).values()]
  const units = isNew ? await listUnitsToOffer(caller, {}) : []
  if (isNew && units.length === 0) throw notFound()
  const rooms = mayChange ? await listRooms(caller, {}) : []
  const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
  const title = offer === null ? words.newTitle : inLanguage(offer.title, lang)
  return (
    <WorkDocument args={args} title={title} parts={{ id }}>
      <Column>
        <BackLink href={path('workOffers', lang)}>{words.back}</BackLink>
        <Refused args={args} problems={problems} />
        {done !== null && <Done>{words.done[done]}</Done>}
        <PageTitle
          title={title}
          kicker={offer === null ? undefined : `${words.kinds[offer.kind]} · ${words.states[offer.state]}`}
        />
        {offer !== null && offer.state === 'published' && (
          <p>
            <a href={path('bookTime', lang, { id: offer.id })}>{words.publicPage}</a>
          </p>
        )}
        {offer !== null && (await Bookings({ args, offer, problems }))}
        {offer !== null && (
          <OfferHoursPart
            args={args}
            offer={offer}
            back={typedIn(args, 'hours')}
            isShown={false}
            problems={problems}
          />
        )}
        {mayChange && (
          <OfferSettings
            args={args}
            offer={offer}
            units={units}
            calendars={known.filter(({ kind }) => kind !== 'room')}
            rooms={rooms}
            problems={problems}
          />
        )}
      </Column>
    </WorkDocument>
  )
}

async function direct({ caller }: PageArgs, form: Form): Promise<void> {
  const name = one(form, 'worker').trim()
  const found = (await listNamedWorkers(caller, {})).filter((worker) => worker.name === name)
  const [worker] = found
  if (worker === undefined || found.length > 1)
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'worker', code: 'not-a-colleague' }] })
  await directBooking(caller, { id: one(form, 'id'), worker: worker.id, contactBy: one(form, 'contactBy') })
}

const acts: Readonly<Record<string, (args: PageArgs, form: Form) => Promise<unknown>>> = {
  direct,
  held: ({ caller }, form) => markHeld(caller, { id: one(form, 'id') }),
  'no-show': ({ caller }, form) => markNoShow(caller, { id: one(form, 'id') }),
  cancelled: ({ caller }, form) =>
    cancelAppointment(caller, {
      id: one(form, 'id'),
      reason: oneOf(cancelReasons, one(form, 'reason')) ?? 'worker-away',
    }),
  noHours: ({ caller, params }, form) =>
    removeOfferHours(caller, { id: params['id'] ?? '', hours: one(form, 'hours') }),
  hours: ({ caller, params }, form) =>
    addOfferHours(caller, {
      id: params['id'] ?? '',
      calendar: one(form, 'calendar'),
      rule: ruleIn(form),
      opens: one(form, 'opens'),
      closes: one(form, 'closes'),
      ...(one(form, 'firstDay') === '' ? {} : { firstDay: one(form, 'firstDay') }),
    }),
}

/** One of the things that families can book: who comes, when there are times, and the rules. @source R23, R76, R83 */
export const workOfferPage: Page = {
  audience: 'work',
  get: show,
  post: async (args, form) => {
    const { lang, caller, params } = args
    const id = params['id'] ?? ''
    const which = one(form, 'form')
    if (which === 'settings') {
      const calendars = [...many(form, 'calendars')]
      if (id === 'uusi') {
        const made = await createOffer(caller, {
          unit: one(form, 'unit'),
          calendars,
          settings: settingsOf(form, null),
        })
        return seeOther(path('workOffer', lang, { id: made.id }, { tehty: 'saved' }))
      }
      const offer = await readKeptOffer(caller, { id })
      await saveOffer(caller, {
        id,
        calendars,
        settings: settingsOf(form, offer),
        version: one(form, 'version'),
      })
      return seeOther(path('workOffer', lang, { id }, { tehty: 'saved' }))
    }
    const act = acts[which]
    if (act === undefined) throw notFound()
    await act(args, form)
    return seeOther(path('workOffer', lang, { id }, { tehty: which }))
  },
}
