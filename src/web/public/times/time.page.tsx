import { type AppointmentView, cancelAppointment, readAppointment } from '#capabilities/appointments/index.ts'
import { type Localized, shown } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { type Fact, FactList } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { calendarAnswer, calendarFile } from '#web/calendar-file.ts'
import { formProblems } from '#web/form-problems.ts'
import { html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { familyTimeTexts } from './texts.ts'

const isEmpty = (text: Localized): boolean => Object.values(text).every((each) => each === '')

function factsOf(args: PageArgs, time: AppointmentView): readonly Fact[] {
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
  ]
}

/** A family's agreed time: when, how and with whom; into its own calendar; and a way out without a reason. @source R23 */
export const followedTimePage: Page = {
  audience: 'family',
  get: async (args) => {
    const { lang, caller, params, query } = args
    if (caller.actor.kind !== 'code') return seeOther(path('follow', lang))
    const words = familyTimeTexts[lang]
    const time = await readAppointment(caller, { id: params['id'] ?? '' })
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
          <BackLink href={path('followed', lang)}>{words.back}</BackLink>
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
          <PageTitle title={words.title} kicker={words.states[time.state]} />
          <FactList facts={factsOf(args, time)} />
          {isComing && (
            <>
              <p>
                <a href={path('followedTime', lang, { id: time.id }, { muoto: 'ics' })} download="aika.ics">
                  {words.file}
                </a>
                <br />
                {words.fileHint}
              </p>
              <Disclosure summary={words.cancel}>
                <p>{words.cancelHint}</p>
                <form method="post">
                  <Hidden name="version" value={String(time.version)} />
                  <Button kind="danger">{words.cancelButton}</Button>
                </form>
              </Disclosure>
            </>
          )}
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
