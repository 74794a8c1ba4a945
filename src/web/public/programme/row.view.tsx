import type { ComponentChildren, JSX } from 'preact'
import type { ProgrammeDay } from '#capabilities/meeting-places/index.ts'
import { helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { classNames } from '#ui/class-names.ts'
import { Chip } from '#ui/facts/facts.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { capital } from '#web/public/service-facts.ts'
import {
  agesInWords,
  bareHours,
  cancelledInWords,
  machineTime,
  otherLanguages,
  townBeside,
} from './in-words.ts'
import { programmeTexts } from './texts.ts'

type Props = {
  readonly args: PageArgs
  readonly row: ProgrammeDay
}

/** The way to one day of an activity. */
export const dayHref = (
  { lang }: Pick<PageArgs, 'lang'>,
  row: Pick<ProgrammeDay, 'activityId' | 'day'>,
): string => path('activity', lang, { id: row.activityId }, { day: row.day })

/** The way to sign up for one day, or for the whole series. */
export const signUpHref = (
  { lang }: Pick<PageArgs, 'lang'>,
  row: Pick<ProgrammeDay, 'activityId' | 'day' | 'signUpFor'>,
): string =>
  path('signUp', lang, { id: row.activityId }, { day: row.signUpFor === 'day' ? row.day : undefined })

/** Where a day stands: cancelled, moved, how many seats are free, when one may sign up. Nothing when one can simply come. */
export function standingOf({ args, row }: Props): readonly JSX.Element[] {
  const { lang, caller } = args
  const words = programmeTexts[lang].row
  const now = caller.clock.now()
  const today = helsinkiDate(now)
  if (row.state === 'cancelled')
    return [
      <Chip key="state" tone="late" icon="alert">
        {cancelledInWords(row, lang)}
      </Chip>,
    ]
  const moved =
    row.state === 'moved' ? (
      <Chip key="moved" tone="soon" icon="clock">
        {row.day === row.date ? words.moved : words.movedFrom(dateInWords(row.day, lang, today))}
      </Chip>
    ) : null
  return [...(moved === null ? [] : [moved]), ...entryOf({ args, row })]
}

function entryOf({ args, row }: Props): readonly JSX.Element[] {
  const { lang, caller } = args
  const words = programmeTexts[lang].row
  const now = caller.clock.now()
  const plain = (said: ComponentChildren): readonly JSX.Element[] => [<Chip key="entry">{said}</Chip>]
  switch (row.entryNow) {
    case 'come':
      return row.startsAt <= now && now < row.endsAt
        ? [
            <Chip key="entry" tone="good" icon="check">
              {words.now}
            </Chip>,
          ]
        : []
    case 'sign-up':
      return row.seats.left === null
        ? []
        : [
            <Chip key="entry" tone="good" icon="check">
              {words.seats(row.seats.left)}
            </Chip>,
          ]
    case 'waiting-list':
      return [
        <Chip key="entry" tone="soon">
          {words.waitingList}
        </Chip>,
      ]
    case 'full':
      return plain(words.full)
    case 'not-yet':
      return plain(
        row.signUpOpensAt === null
          ? words.notYetBare
          : words.notYet(dateInWords(helsinkiDate(row.signUpOpensAt), lang, helsinkiDate(now))),
      )
    case 'closed':
      return plain(words.closed)
    case 'by-invitation':
      return plain(words.byInvitation)
    case 'through-teacher':
      return plain(words.throughTeacher)
    case 'past':
      return plain(words.past)
    case 'cancelled':
      return []
  }
}

/** Where it is, for whom and in which language: only what differs from what one would think. */
function Where({ args, row, shows }: Props & { readonly shows: RowShows }): JSX.Element {
  const { lang, deps } = args
  const words = programmeTexts[lang].row
  const ages = agesInWords(row, lang)
  const spoken = otherLanguages(row.languages, lang)
  const town =
    (shows.town || row.place?.kind === 'mobile') && row.place?.kind !== 'remote'
      ? townBeside(
          row.kind === 'stop' ? row.address : (row.place?.name ?? row.address),
          row.municipality,
          deps.catalogue,
          lang,
        )
      : null
  // A stop of a car is where it stops, not the car.
  const isStop = row.kind === 'stop' && inLanguage(row.address, lang) !== ''
  const spot = isStop || row.place === null ? row.address : row.place.name
  const facts: readonly ComponentChildren[] = [
    ...((shows.place || isStop) && inLanguage(spot, lang) !== ''
      ? [<LocalText key="place" of={spot} lang={lang} hyphens />]
      : []),
    ...(town === null ? [] : [town]),
    ...(row.remote && row.place?.kind !== 'remote' ? [words.onTheNet] : []),
    ...(ages === null ? [] : [ages]),
    ...(row.free ? [] : [words.costs.toLowerCase()]),
    ...(spoken === null ? [] : [spoken]),
    ...(row.km === null
      ? []
      : [
          words.km(
            row.km < 10
              ? row.km.toFixed(1).replace('.', lang === 'en' ? '.' : ',')
              : String(Math.round(row.km)),
          ),
        ]),
  ]
  return (
    <p class="programme-row__where">
      {facts.map((fact, at) => (
        <span key={at}>{fact}</span>
      ))}
    </p>
  )
}

export type RowShows = {
  readonly place: boolean
  readonly town: boolean
  readonly summary: boolean
  /** The date before the hours, where the list is not by day. */
  readonly date: boolean
}
export const inWeek: RowShows = { place: true, town: true, summary: false, date: false }
export const inList: RowShows = { place: true, town: true, summary: true, date: true }

/** One day of an activity on a list: when, what, where, and how it stands. */
export function ProgrammeRow({
  args,
  row,
  shows = inWeek,
}: Props & { readonly shows?: RowShows }): JSX.Element {
  const { lang, caller } = args
  const words = programmeTexts[lang].row
  const today: PlainDate = helsinkiDate(caller.clock.now())
  const standing = standingOf({ args, row })
  const isOver = row.entryNow === 'past'
  const mayAct = row.entryNow === 'sign-up' || row.entryNow === 'waiting-list'
  const title = inLanguage(row.title, lang)
  return (
    <li
      class={classNames(
        'programme-row',
        row.state === 'cancelled' && 'programme-row--cancelled',
        isOver && 'programme-row--over',
        `programme-row--${row.kind}`,
      )}
    >
      <p class="programme-row__time">
        {shows.date && <>{capital(dateInWords(row.date, lang, today))} </>}
        <time datetime={machineTime(row.startsAt)}>{bareHours(row, lang)}</time>
      </p>
      <p class="programme-row__title">
        <a class="programme-row__link" href={dayHref(args, row)}>
          <LocalText of={row.title} lang={lang} hyphens />
        </a>
      </p>
      {row.theme !== null && inLanguage(row.theme, lang) !== '' && (
        <p class="programme-row__theme">
          <LocalText of={row.theme} lang={lang} />
        </p>
      )}
      {shows.summary && inLanguage(row.summary, lang) !== '' && (
        <p class="programme-row__summary">
          <LocalText of={row.summary} lang={lang} />
        </p>
      )}
      <Where args={args} row={row} shows={shows} />
      {inLanguage(row.note, lang) !== '' && (
        <p class="programme-row__note">
          <LocalText of={row.note} lang={lang} />
        </p>
      )}
      {(standing.length > 0 || mayAct) && (
        <div class="programme-row__standing">
          {standing}
          {mayAct && (
            <a class="programme-row__sign-up" href={signUpHref(args, row)} rel="nofollow">
              {row.entryNow === 'sign-up' ? words.signUp : words.waiting}
              <span class="visually-hidden">{words.to(title)}</span>
            </a>
          )}
        </div>
      )}
    </li>
  )
}
