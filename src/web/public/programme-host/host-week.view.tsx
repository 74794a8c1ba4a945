import type { JSX } from 'preact'
import type { HostDay, HostWeek } from '#capabilities/meeting-places/index.ts'
import { helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords, untilInFinnish } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { programmePage } from '#web/calendars/addresses.ts'
import { formProblems } from '#web/form-problems.ts'
import type { PageArgs } from '#web/page.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { hoursInWords } from '#web/public/programme/in-words.ts'
import { capital } from '#web/public/service-facts.ts'
import { hostTexts } from './texts.ts'

type Open = Extract<HostWeek, { state: 'open' }>
type Expired = Extract<HostWeek, { state: 'expired' }>

const untilWords = (at: Date, { lang, deps }: PageArgs): string => {
  const said = dateInWords(helsinkiDate(at), lang, helsinkiDate(deps.clock.now()))
  return lang === 'fi' ? untilInFinnish(said) : said
}

/** What has just been done, or why it was not. */
function Told({ args }: { args: PageArgs }): JSX.Element | null {
  const words = hostTexts[args.lang].done
  const count = Number(/^\d{1,4}$/.exec(args.query['count'] ?? '')?.[0] ?? '0')
  const problems = formProblems(args.problems, args.lang)
  if (problems !== null)
    return (
      <Notice kind="warning" live>
        <p>{problems.title}</p>
      </Notice>
    )
  const said: Readonly<Record<string, string>> = {
    cancelled: words.cancelled(count),
    restored: words.restored(count),
    repeated: words.repeated(count),
    asked: words.asked,
  }
  const text = said[args.query['done'] ?? '']
  return text === undefined ? null : (
    <Notice kind="success" live>
      <p>{text}</p>
    </Notice>
  )
}

function Day({ day, args, isToday }: { day: HostDay; args: PageArgs; isToday: boolean }): JSX.Element {
  const { lang } = args
  const words = hostTexts[lang]
  const title = inLanguage(day.title, lang)
  const facts = [
    day.state === 'cancelled' ? words.cancelled : day.state === 'moved' ? words.moved : '',
    !day.mayCancel && !day.mayRestore ? words.over : '',
    day.signedUp > 0 ? words.signedUp(day.signedUp) : '',
    inLanguage(day.note, lang),
  ].filter((fact) => fact !== '')
  return (
    <li class="host-week__day">
      <div>
        <p class="host-week__what">
          {day.state === 'cancelled' ? (
            <s>
              <LocalText of={day.title} lang={lang} />
            </s>
          ) : (
            <b>
              <LocalText of={day.title} lang={lang} />
            </b>
          )}
        </p>
        <p class="host-week__facts">{[hoursInWords(day, lang), ...facts].join(' · ')}</p>
      </div>
      {(day.mayCancel || day.mayRestore) && (
        <form method="post">
          <Hidden name="act" value={day.mayCancel ? 'cancel' : 'restore'} />
          <Hidden name="day" value={day.id} />
          <Button kind={day.mayRestore ? 'secondary' : isToday ? 'danger' : 'quiet'}>
            {day.mayRestore ? words.restore : isToday ? words.cancelToday : words.cancel}
            <span class="visually-hidden">{words.of(title)}</span>
          </Button>
        </form>
      )}
    </li>
  )
}

export function OpenWeek({ week, args }: { week: Open; args: PageArgs }): JSX.Element {
  const { lang, deps } = args
  const words = hostTexts[lang]
  const today = helsinkiDate(deps.clock.now())
  const ofToday = week.days.filter(({ date }) => date === today)
  const later = week.days.filter(({ date }) => date > today)
  const dates: readonly PlainDate[] = [...new Set(later.map(({ date }) => date))]
  return (
    <>
      <PageTitle title={words.title(inLanguage(week.place, lang))} lead={words.lead} />
      <Told args={args} />
      <Section title={words.today}>
        {ofToday.length === 0 ? (
          <p>{words.nothingToday}</p>
        ) : (
          <ul class="host-week">
            {ofToday.map((day) => (
              <Day key={day.id} day={day} args={args} isToday />
            ))}
          </ul>
        )}
      </Section>
      <Section title={words.repeat.title}>
        <p>{words.repeat.text}</p>
        {week.weeks.map((monday, at) => (
          <form key={monday} method="post" class="host-week__repeat">
            <Hidden name="act" value="repeat" />
            <Hidden name="week" value={monday} />
            <Button kind={at === 0 ? 'primary' : 'secondary'}>
              {at === 0 ? words.repeat.this : words.repeat.next}
            </Button>
          </form>
        ))}
      </Section>
      <Section title={words.coming}>
        {dates.length === 0 && <p>{words.nothingComing}</p>}
        {dates.map((date) => (
          <section key={date}>
            <h3 class="host-week__date">{capital(dateInWords(date, lang, today))}</h3>
            <ul class="host-week">
              {later
                .filter((day) => day.date === date)
                .map((day) => (
                  <Day key={day.id} day={day} args={args} isToday={false} />
                ))}
            </ul>
          </section>
        ))}
      </Section>
      <p>{words.forgotten}</p>
      <p>{words.until(untilWords(week.expiresAt, args))}</p>
    </>
  )
}

/** A link that has ended refuses and leads to a new one. */
export function ExpiredLink({ week, args }: { week: Expired; args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = hostTexts[lang].expired
  const isAsked = args.query['done'] === 'asked'
  return (
    <>
      <PageTitle
        title={words.title}
        lead={words.text(inLanguage(week.place, lang), untilWords(week.at, args))}
      />
      {isAsked && <Told args={args} />}
      {week.mayAsk && !isAsked && (
        <form method="post">
          <p>{words.how}</p>
          <Hidden name="act" value="ask" />
          <Button>{words.ask}</Button>
        </form>
      )}
      {!week.mayAsk && <p>{words.keeper}</p>}
      {week.phone !== null && <p>{words.call(week.phone)}</p>}
    </>
  )
}

export function UnknownLink({ args }: { args: PageArgs }): JSX.Element {
  const words = hostTexts[args.lang].unknown
  return (
    <>
      <PageTitle title={words.title} lead={words.text} />
      <p>
        <a href={programmePage(args.lang)}>{words.programme}</a>
      </p>
    </>
  )
}
