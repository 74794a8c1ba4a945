import type { JSX } from 'preact'
import type { KeptDoor, Stranded } from '#capabilities/help-requests/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Chip, FactList } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { path } from '#web/paths.ts'
import { shortDay } from '#web/public/short-day.ts'
import { doorTexts } from './texts.ts'
import { dayInWords, doorWeek, phoneInWords, promiseInWords } from './words.ts'

/** One door in facts: what families are told, and whether it receives. */
export function DoorFacts({ door, kept, lang, now }: KeptDoor & { lang: Language; now: Date }): JSX.Element {
  const words = doorTexts[lang].doors
  return (
    <FactList
      facts={[
        { term: words.phone, value: phoneInWords(door.phone) },
        { term: words.hours, value: doorWeek(door.hours, lang) },
        { term: words.promise, value: promiseInWords(door.promise, lang) },
        ...(door.special.length === 0
          ? []
          : [
              {
                term: words.special,
                value: (
                  <ul class="door-days">
                    {door.special.slice(0, 5).map((each) => (
                      <li key={each.day}>{dayInWords(each, lang, now)}</li>
                    ))}
                  </ul>
                ),
              },
            ]),
        ...(kept.capacity === null ? [] : [{ term: words.capacity, value: String(kept.capacity) }]),
        ...(door.rest === null
          ? []
          : [
              {
                term: doorTexts[lang].door.rest,
                value: (
                  <>
                    {words.rests(
                      inLanguage(door.rest.instead.name, lang),
                      door.rest.until === null ? null : shortDay(door.rest.until, lang),
                    )}
                    . {inLanguage(door.rest.reason, lang)}
                  </>
                ),
              },
            ]),
      ]}
    />
  )
}

/** A door in few lines, for the list. */
function DoorLines({ door, lang, now }: KeptDoor & { lang: Language; now: Date }): JSX.Element {
  const words = doorTexts[lang].doors
  const [next] = door.special
  return (
    <>
      <p>
        {phoneInWords(door.phone)}
        {' · '}
        {doorWeek(door.hours, lang)}
      </p>
      <p>
        {words.promise}: {promiseInWords(door.promise, lang)}
      </p>
      {next !== undefined && <p>{dayInWords(next, lang, now)}</p>}
      {door.rest !== null && (
        <p>
          {words.rests(
            inLanguage(door.rest.instead.name, lang),
            door.rest.until === null ? null : shortDay(door.rest.until, lang),
          )}
        </p>
      )}
    </>
  )
}

export function DoorList(props: { doors: readonly KeptDoor[]; lang: Language; now: Date }): JSX.Element {
  const { lang, now } = props
  const words = doorTexts[lang].doors
  return (
    <Section title={words.title} id="ovet">
      <ul class="door-list">
        {props.doors.map(({ door, kept }) => (
          <li key={door.id} class="door-list__door">
            <h3 class="door-list__name">
              <a href={path('workDoor', lang, { id: door.id })}>{inLanguage(door.name, lang)}</a>{' '}
              <Chip tone={door.rest === null ? 'good' : 'soon'}>
                {door.rest === null ? words.open : doorTexts[lang].door.rest}
              </Chip>
            </h3>
            <DoorLines door={door} kept={kept} lang={lang} now={now} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What the lead is to give to somebody: matters of those who are away with nobody standing in. */
export function StrandedList(props: {
  matters: readonly Stranded[]
  lang: Language
  now: Date
}): JSX.Element | null {
  const { lang } = props
  const words = doorTexts[lang].stranded
  if (props.matters.length === 0) return null
  return (
    <Section title={words.title} id="ilman-sijaista">
      <p>{words.lead}</p>
      <ul class="door-lines">
        {props.matters.map((each) => (
          <li key={each.id}>
            <a href={path('workRequest', lang, { id: each.id })}>
              {words.line(inLanguage(each.door_name, lang), each.holder_name)}
            </a>
            {' · '}
            {each.kept_at !== null
              ? words.answered
              : each.due_at === null
                ? ''
                : words.due(momentInWords(each.due_at, lang, props.now))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
