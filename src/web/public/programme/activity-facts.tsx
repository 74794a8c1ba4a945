import type { ComponentChildren } from 'preact'
import type { ActivityView, ProgrammeDay } from '#capabilities/meeting-places/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage, type Localized } from '#platform/text.ts'
import type { Fact } from '#ui/facts/facts.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { programmeWords } from '#web/programme-words.ts'
import { directoryWords, languagesInWords } from '#web/public/directory-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { capital } from '#web/public/service-facts.ts'
import { seriesInWords } from '#web/work/programme/in-words.ts'
import { activityTexts } from './activity-texts.ts'
import { addressInWords, agesInWords } from './in-words.ts'

type Props = {
  readonly args: PageArgs
  readonly activity: ActivityView
  readonly day: ProgrammeDay | null
}

/** What a family wants to know before it comes; what is not said is left out. */
export function activityFacts({ args, activity, day }: Props): readonly Fact[] {
  const { lang, deps, caller } = args
  const words = activityTexts[lang]
  const own = programmeWords[lang]
  const today = helsinkiDate(caller.clock.now())
  const local = (text: Localized): ComponentChildren => <LocalText of={text} lang={lang} />
  const has = (text: Localized): boolean => inLanguage(text, lang) !== ''
  const fact = (isThere: boolean, term: string, value: () => ComponentChildren): readonly Fact[] =>
    isThere ? [{ term, value: value() }] : []
  const ages = agesInWords(activity, lang)
  const address = day?.address ?? activity.address
  const code = day?.municipality ?? activity.municipality
  const where = addressInWords(address, code, deps.catalogue, lang)
  const place = day === null ? activity.place : (day.place ?? activity.place)
  const room = day?.room ?? activity.room
  const marks = activity.place?.accessibility ?? []
  const { phone, email } = activity
  // Of our own workers only the title is told: two of the same title are one line.
  const people = activity.leaders
    .filter(({ name, role }) => name !== null || has(role))
    .filter(
      (each, at, all) =>
        each.name !== null ||
        all.findIndex((other) => inLanguage(other.role, lang) === inLanguage(each.role, lang)) === at,
    )
  return [
    ...fact(!activity.remote || place !== null, words.where, () => (
      <>
        {place !== null && (
          <p>
            <a href={path('meetingPlace', lang, { id: place.id })}>{local(place.name)}</a>
          </p>
        )}
        {where !== '' && !activity.remote && <p>{where}</p>}
        {room !== null && <p>{`${words.room}: ${inLanguage(room.name, lang)}`}</p>}
      </>
    )),
    ...fact(activity.remote && place === null, words.where, () => words.remote),
    ...fact(activity.rule !== null, words.series, () => seriesInWords(activity, lang, today)),
    ...fact(true, words.forWhom, () =>
      activity.audiences.length === 0 && ages === null
        ? words.everybody
        : capital(
            [
              ...activity.audiences.map((each) => directoryWords[lang].audiences[each]),
              ...(ages === null ? [] : [ages]),
            ].join(', '),
          ),
    ),
    ...fact(activity.languages.length > 0, words.languages, () =>
      capital(languagesInWords(activity.languages, lang)),
    ),
    ...fact(true, words.cost, () => (activity.free ? words.free : local(activity.costWords))),
    ...fact(activity.food !== 'none', words.food, () => own.foods[activity.food]),
    ...fact(has(activity.bringWords), words.bring, () => local(activity.bringWords)),
    ...fact(marks.length > 0, words.accessibility, () =>
      capital(marks.map((mark) => own.marks[mark].toLowerCase()).join(', ')),
    ),
    ...fact(has(activity.consentWords), words.consent, () => local(activity.consentWords)),
    ...fact(has(activity.parentsWords), words.parents, () => local(activity.parentsWords)),
    ...fact(true, words.host, () => local(day?.host.name ?? activity.host.name)),
    ...fact(activity.organisers.length > 0, words.organisers, () => (
      <ul class="plain-links">
        {activity.organisers.map((organiser) => (
          <li key={organiser.id}>
            {local(organiser.name)}
            {has(organiser.share) && <>: {local(organiser.share)}</>}
          </li>
        ))}
      </ul>
    )),
    ...fact(people.length > 0, words.leaders, () => (
      <ul class="plain-links">
        {people.map((leader) => (
          <li key={leader.id}>
            {leader.name}
            {leader.name !== null && has(leader.role) && ', '}
            {has(leader.role) && local(leader.role)}
          </li>
        ))}
      </ul>
    )),
    ...fact(phone !== null || email !== null || has(activity.contactWords), words.contact, () => (
      <>
        {has(activity.contactWords) && <p>{local(activity.contactWords)}</p>}
        {phone !== null && (
          <p>
            <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
          </p>
        )}
        {email !== null && (
          <p>
            <a href={`mailto:${email}`}>{email}</a>
          </p>
        )}
      </>
    )),
    ...fact(activity.serviceId !== null, words.service, () => (
      <a href={path('service', lang, { id: activity.serviceId ?? '' })}>{words.service}</a>
    )),
  ]
}
