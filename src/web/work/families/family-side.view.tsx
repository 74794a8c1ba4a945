import type { JSX } from 'preact'
import type { ConsentOverview, EmergencyOpening, WithFamily } from '#capabilities/families/index.ts'
import { addDays, daysBetween, helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import type { OnFamily } from './family-head.view.tsx'
import { familyTexts } from './family-texts.ts'
import { ageOf } from './names.ts'
import { familyWords } from './words.ts'

/** How long before an end it is told of, and after how long a protection is looked at again. */
const soon = 30
const soonProtection = 60
const checkAgain = 180
const longSince = 30

type Next = { readonly href: string; readonly words: string }

/** What waits for the one who reads: counted from what stands on the page, so it never tells of what is hidden. */
function nextThings(on: OnFamily, team: WithFamily, agreed: ConsentOverview): readonly Next[] {
  const { args, view } = on
  const { lang, deps } = args
  const words = familyTexts[lang].todo
  const today = helsinkiDate(deps.clock.now())
  const day = (date: PlainDate): string => dateInWords(date, lang, today)
  const to = (room: 'workFamilyPeople' | 'workFamilyPermits', at: string): string =>
    `${path(room, lang, { id: view.id })}#${at}`
  const mine = team.people.find(({ isMine }) => isMine)
  const contacted = mine?.lastContactOn ?? null
  const ends = mine?.until ?? null
  const since = contacted === null ? null : daysBetween(contacted, today)
  return [
    ...agreed.asks
      .filter(({ answer }) => answer === null)
      .map((ask) => ({
        href: to('workFamilyPermits', 'asks'),
        words: words.asked(ask.giver.name ?? '', day(helsinkiDate(ask.askedAt))),
      })),
    ...agreed.consents
      .filter(({ state, until }) => state === 'in-force' && until <= addDays(today, soon))
      .map((consent) => ({
        href: to('workFamilyPermits', 'consents'),
        words: words.consentEnds(inLanguage(consent.organisation?.name ?? {}, lang), day(consent.until)),
      })),
    ...view.people.flatMap(({ id, name, protection }) =>
      protection === null
        ? []
        : protection.until <= addDays(today, soonProtection)
          ? [
              {
                href: to('workFamilyPeople', `person-${id}`),
                words: words.protectionEnds(name, day(protection.until)),
              },
            ]
          : protection.checkedOn !== null && protection.checkedOn < addDays(today, -checkAgain)
            ? [
                {
                  href: to('workFamilyPeople', `person-${id}`),
                  words: words.recheck(name, day(protection.checkedOn)),
                },
              ]
            : [],
    ),
    ...(ends !== null && ends <= addDays(today, soon)
      ? [{ href: '#with', words: words.ends(day(ends)) }]
      : []),
    ...(mine !== undefined && since === null ? [{ href: '#with', words: words.never }] : []),
    ...(since !== null && since > longSince ? [{ href: '#with', words: words.contact(since) }] : []),
  ]
}

export function NextThings(props: {
  on: OnFamily
  team: WithFamily
  agreed: ConsentOverview
}): JSX.Element | null {
  const words = familyTexts[props.on.args.lang]
  const things = nextThings(props.on, props.team, props.agreed)
  if (!props.on.view.can.keep) return null
  return (
    <Section title={words.next}>
      {things.length === 0 ? (
        <p class="family-quiet">{words.nothingNext}</p>
      ) : (
        <ul class="family-next">
          {things.map((thing) => (
            <li key={thing.words}>
              <a href={thing.href}>{thing.words}</a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Who they are, in a few lines; the rest is on a page of its own. */
export function PeopleInShort({ on }: { on: OnFamily }): JSX.Element {
  const { args, view } = on
  const { lang, deps } = args
  const words = familyTexts[lang]
  const today = helsinkiDate(deps.clock.now())
  const here = view.people.filter(({ until }) => until === null)
  return (
    <Section title={words.people}>
      <ul class="family-people">
        {here.map((person) => (
          <li key={person.id}>
            {person.name}
            <span class="family-quiet">
              {' '}
              {[familyWords[lang].parts[person.part], ageOf(person, today, lang)]
                .filter((each) => each !== null)
                .join(', ')}
            </span>
            {person.protection !== null && (
              <>
                {' '}
                <Chip tone="soon" icon="lock">
                  {words.protected}
                </Chip>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href={path('workFamilyPeople', lang, { id: view.id })}>{words.allPeople}</a>
        {view.homes.length > 0 && <span class="family-quiet"> ({words.homesCount(view.homes.length)})</span>}
      </p>
    </Section>
  )
}

/** When the family was opened in an emergency: for whoever answers for it. */
export function EmergenciesInShort(props: {
  on: OnFamily
  openings: readonly EmergencyOpening[]
}): JSX.Element | null {
  const { lang, deps } = props.on.args
  const words = familyTexts[lang]
  if (props.openings.length === 0) return null
  return (
    <Section title={words.emergencies}>
      <ul class="family-people">
        {props.openings.map((opening) => (
          <li key={opening.id}>
            {momentInWords(opening.openedAt, lang, deps.clock.now())}
            <br />
            {opening.name}
            {opening.unit !== null && (
              <>
                , <LocalText of={opening.unit} lang={lang} />
              </>
            )}
            : {familyWords[lang].emergencies[opening.reason]}
          </li>
        ))}
      </ul>
    </Section>
  )
}
