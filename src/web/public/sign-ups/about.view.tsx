import type { JSX } from 'preact'
import type { ActivityView, ProgrammeDay } from '#capabilities/meeting-places/index.ts'
import type { Language, Localized } from '#platform/text.ts'
import { type Fact, FactList } from '#ui/facts/facts.tsx'
import { fromToInWords } from '#web/meeting-time.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { signUpTexts } from './texts.ts'

export const isSaid = (text: Localized): boolean => Object.values(text).some((each) => each !== '')

/** The days on which it is held from now on. */
export const comingDays = (days: readonly ProgrammeDay[], now: Date): readonly ProgrammeDay[] =>
  days.filter(({ state, endsAt }) => (state === 'planned' || state === 'moved') && endsAt > now)

function Where({ activity, lang }: { activity: ActivityView; lang: Language }): JSX.Element | null {
  const { place, address, remote } = activity
  if (remote) return <>{signUpTexts[lang].remotely}</>
  return (
    <>
      {place !== null && (
        <>
          <LocalText of={place.name} lang={lang} />
          {isSaid(address) && <br />}
        </>
      )}
      {isSaid(address) && <LocalText of={address} lang={lang} />}
    </>
  )
}

function when(props: {
  activity: ActivityView
  day: ProgrammeDay | null
  lang: Language
  now: Date
}): readonly Fact[] {
  const { activity, day, lang, now } = props
  const words = signUpTexts[lang]
  const said = (each: ProgrammeDay): JSX.Element => (
    <strong>{fromToInWords(each.startsAt, each.endsAt, lang, now)}</strong>
  )
  if (activity.signUpFor === 'day') return day === null ? [] : [{ term: words.when, value: said(day) }]
  const days = comingDays(activity.days, now)
  const next = days[0]
  if (next === undefined) return []
  const hasBegun = activity.firstDay < next.day
  return [
    { term: words.when, value: words.series(days.length) },
    { term: hasBegun ? words.nextDay : words.firstDay, value: said(next) },
  ]
}

/** What is signed up for, in a few facts: when, where, what it costs, who holds it. */
export function About(props: {
  activity: ActivityView
  day: ProgrammeDay | null
  lang: Language
  now: Date
  /** What stands after when and where. */
  more?: readonly Fact[]
}): JSX.Element {
  const { activity, day, lang, more = [] } = props
  const words = signUpTexts[lang]
  const hasPlace = activity.remote || activity.place !== null || isSaid(activity.address)
  return (
    <FactList
      facts={[
        ...when(props),
        ...(hasPlace ? [{ term: words.where, value: <Where activity={activity} lang={lang} /> }] : []),
        ...more,
        {
          term: words.price,
          value:
            !activity.free && isSaid(activity.costWords) ? (
              <LocalText of={activity.costWords} lang={lang} />
            ) : (
              words.free
            ),
        },
        ...(isSaid(activity.bringWords)
          ? [{ term: words.bring, value: <LocalText of={activity.bringWords} lang={lang} /> }]
          : []),
        { term: words.host, value: <LocalText of={(day ?? activity).host.name} lang={lang} /> },
      ]}
    />
  )
}
