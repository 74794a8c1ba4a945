import { cancelAppointment, type OwnTime, readOwnTime } from '#capabilities/appointments/index.ts'
import type { JSX } from 'preact'
import { helsinkiDate } from '#platform/dates.ts'
import { type Localized, shown } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { type Fact, FactList } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { calendarAnswer, calendarFile } from '#web/calendar-file.ts'
import { formProblems } from '#web/form-problems.ts'
import { html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { asTel } from '#web/public/ask/journey.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { familyTimeTexts } from './texts.ts'

const isEmpty = (text: Localized): boolean => Object.values(text).every((each) => each === '')

function factsOf(args: PageArgs, time: OwnTime): readonly Fact[] {
  const { lang } = args
  const words = familyTimeTexts[lang]
  const place = time.room_name ?? time.place
  const where = shown(place, lang)
  const people = time.people.map(({ name, title }) => `${name}, ${shown(title, lang).text}`)
  return [
    {
      term: words.when,
      value: <strong>{momentInWords(time.starts_at, lang, args.caller.clock.now())}</strong>,
    },
    {
      term: words.how,
      value: (
        <>
          {words.line[time.way]}
          {time.link !== null && time.state === 'booked' && (
            <>
              {' '}
              <a href={time.link} rel="noreferrer noopener">
                {words.join}
              </a>
            </>
          )}
        </>
      ),
    },
    ...(people.length === 0 ? [] : [{ term: words.who, value: people.join(' · ') }]),
    ...(time.way !== 'on-site' || isEmpty(place)
      ? []
      : [
          {
            term: words.where,
            value: <span lang={where.lang === lang ? undefined : where.lang}>{where.text}</span>,
          },
        ]),
    ...(time.booked === null || isEmpty(time.booked.next_words)
      ? []
      : [{ term: words.whatNext, value: shown(time.booked.next_words, lang).text }]),
    ...(time.booked === null || isEmpty(time.booked.bring_words)
      ? []
      : [{ term: words.bring, value: shown(time.booked.bring_words, lang).text }]),
  ]
}

/** What is more to know of a time that was booked: the other parent's answer, and who makes contact. */
function Standing({ args, time }: { args: PageArgs; time: OwnTime }): JSX.Element | null {
  const { lang, caller } = args
  const words = familyTimeTexts[lang]
  const { booked } = time
  if (booked === null) return null
  const now = caller.clock.now()
  const by = booked.contact_by
  return (
    <>
      {time.state === 'booked' && booked.joint === 'asked' && booked.answer_by !== null && (
        <Notice kind="info" title={words.waits}>
          <p>{words.waitsUntil(momentInWords(booked.answer_by, lang, now))}</p>
        </Notice>
      )}
      {time.state === 'booked' && booked.joint === 'agreed' && (
        <Notice kind="success" title={words.bothCome}>
          <p>{words.bothComeText}</p>
        </Notice>
      )}
      {booked.directed_to !== null && by !== null && booked.contacted_at === null && (
        <Notice kind="gentle" title={words.directed(booked.directed_to.name)}>
          <p>{words.directedBy(dateInWords(by, lang, helsinkiDate(now)))}</p>
        </Notice>
      )}
    </>
  )
}

/** Another time, or none: by oneself up to the limit, by phone after it. */
function WaysOut({ args, time }: { args: PageArgs; time: OwnTime }): JSX.Element {
  const { lang } = args
  const words = familyTimeTexts[lang]
  const { booked } = time
  const isJoint = booked !== null && booked.joint !== null
  return (
    <>
      <p>
        <a href={path('followedTime', lang, { id: time.id }, { muoto: 'ics' })} download="aika.ics">
          {words.file}
        </a>
        <br />
        {words.fileHint}
      </p>
      {time.may_change_now && booked?.is_open === true && !booked.is_other && (
        <p>
          <LinkButton
            href={path('bookTime', lang, { id: booked.offer_id }, { siirra: time.id, tapa: time.way })}
            kind="secondary"
          >
            {words.another}
          </LinkButton>
        </p>
      )}
      {time.may_change_now ? (
        <Disclosure summary={words.cancel}>
          <p>{isJoint ? words.cancelJoint : booked === null ? words.cancelHint : words.cancelBooked}</p>
          <form method="post">
            <Hidden name="version" value={String(time.version)} />
            <Button kind="danger">{words.cancelButton}</Button>
          </form>
        </Disclosure>
      ) : (
        <p>
          {words.tooLate}
          {booked !== null && booked.phone !== null && (
            <>
              {' '}
              <a href={`tel:${asTel(booked.phone)}`}>{booked.phone}</a>
            </>
          )}
        </p>
      )}
    </>
  )
}

/** A family's agreed time: when, how and with whom; into its own calendar; and a way out without a reason. @source R23 */
export const followedTimePage: Page = {
  audience: 'family',
  get: async (args) => {
    const { lang, caller, params, query } = args
    if (caller.actor.kind !== 'code') return seeOther(path('follow', lang))
    const words = familyTimeTexts[lang]
    const time = await readOwnTime(caller, { id: params['id'] ?? '' })
    if (query['muoto'] === 'ics') {
      return calendarAnswer(
        calendarFile({
          id: time.id,
          title: words.title,
          startsAt: time.starts_at,
          endsAt: time.ends_at,
          moves: time.moves,
          madeAt: caller.clock.now(),
        }),
      )
    }
    const problems = formProblems(args.problems, lang)
    const isComing = time.state === 'booked' && time.starts_at > caller.clock.now()
    return html(
      <PublicDocument
        args={args}
        title={words.title}
        tab={words.tab}
        current="follow"
        parts={{ id: time.id }}
      >
        <Column>
          <BackLink href={path(time.booked === null ? 'followed' : 'bookTimes', lang)}>
            {time.booked === null ? words.back : words.backToTimes}
          </BackLink>
          {problems !== null && (
            <Notice kind="warning" title={words.notDone} live>
              <p>{problems.title}</p>
            </Notice>
          )}
          {query['tehty'] === '1' && problems === null && (
            <Notice kind="success" live>
              <p>{words.cancelled}</p>
            </Notice>
          )}
          {query['tehty'] === 'siirretty' && problems === null && (
            <Notice kind="success" live>
              <p>{words.movedDone}</p>
            </Notice>
          )}
          <PageTitle
            title={
              time.booked === null ? (
                words.title
              ) : (
                <span
                  lang={
                    shown(time.booked.title, lang).lang === lang
                      ? undefined
                      : shown(time.booked.title, lang).lang
                  }
                >
                  {shown(time.booked.title, lang).text}
                </span>
              )
            }
            kicker={words.states[time.state]}
          />
          <Standing args={args} time={time} />
          <FactList facts={factsOf(args, time)} />
          {isComing && <WaysOut args={args} time={time} />}
        </Column>
      </PublicDocument>,
      args.problems?.refusal.status ?? 200,
      { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
    )
  },
  post: async (args, form) => {
    if (args.caller.actor.kind !== 'code') return seeOther(path('follow', args.lang))
    const id = args.params['id'] ?? ''
    const version = Number(one(form, 'version'))
    await cancelAppointment(args.caller, {
      id,
      reason: 'family-asked',
      ...(Number.isInteger(version) && version > 0 ? { version } : {}),
    })
    return seeOther(path('followedTime', args.lang, { id }, { tehty: '1' }))
  },
}
