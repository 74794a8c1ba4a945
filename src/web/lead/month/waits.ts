import { readQuality } from '#capabilities/directory/index.ts'
import { readWallboard } from '#capabilities/help-requests/index.ts'
import {
  type ClockDate,
  type ClockKind,
  listAgreementsDue,
  listClockDates,
  listForumGaps,
} from '#capabilities/network/index.ts'
import { addDays, addMonths, helsinkiDate, type PlainDate, plainDate } from '#platform/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Shown, shown } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { hrefOf, titleOf } from '../year/dates.ts'
import { monthTexts, type WaitKind } from './month-texts.ts'

/** One thing that waits: where it is mended, and why it waits. */
export type WaitLine = {
  readonly key: string
  readonly href: string
  readonly what: Shown
  readonly said: string
}
export type Waiting = {
  readonly kind: WaitKind
  readonly count: number
  /** The three most urgent. */
  readonly most: readonly WaitLine[]
  readonly href: string
}

export type Month = { readonly waits: readonly Waiting[]; readonly coming: readonly ClockDate[] }

const most = 3
/** A decision on a trial is prepared this long before its day. */
const soon = 30

/** What somebody may not see, or what there is none of, does not wait for them. */
async function orNone<T>(read: Promise<T>, none: T): Promise<T> {
  try {
    return await read
  } catch (error) {
    if (error instanceof Refusal && (error.kind === 'not-found' || error.kind === 'not-allowed')) return none
    throw error
  }
}

const plain = (text: string): Shown => ({ text, lang: 'fi' })

/**
 * What waits in an area or a whole county this month, from wherever it is kept: each kind with its count, the three most urgent and
 * the way there.
 * @source ADR-0052
 */
export async function readMonth(
  args: PageArgs,
  where: { readonly county: string; readonly area: string | null },
): Promise<Month> {
  const { lang, caller } = args
  const { county, area } = where
  const words = monthTexts[lang]
  const today = helsinkiDate(caller.clock.now())
  const say = (day: PlainDate): string => dateInWords(day, lang, today)
  const dates = await listClockDates(caller, {
    county,
    area,
    from: addMonths(today, -12),
    to: addDays(today, 31),
  })
  const gaps = await listForumGaps(caller, { county, ...(area === null ? {} : { area }), most })
  const agreements = await orNone(listAgreementsDue(caller, { county, area, limit: most }), {
    count: 0,
    items: [],
  })
  const listings = await orNone(
    readQuality(caller, { county, area, code: 'check-due' }).then(({ total, items }) => ({ total, items })),
    { total: 0, items: [] },
  )
  const doors = (await orNone(readWallboard(caller, {}), [])).filter(({ near, late }) => near + late > 0)

  const ofDates = (kind: WaitKind, kinds: readonly ClockKind[], href: string): Waiting => {
    const found = dates.filter(
      (date) =>
        kinds.includes(date.kind) &&
        (date.state === 'late' ||
          (date.kind === 'experiment-decision' &&
            date.state === 'coming' &&
            date.day <= addDays(today, soon))),
    )
    return {
      kind,
      count: found.length,
      most: found.slice(0, most).map((date) => ({
        key: date.key,
        href: hrefOf(date, lang),
        what: titleOf(date, lang),
        said: words.due(say(date.lastDay ?? date.day)),
      })),
      href,
    }
  }
  const { unannounced, unconfirmed, silentForums, emptySeats } = gaps
  const decisions: readonly WaitLine[] = [
    ...unannounced.most.map(({ id, title, madeOn }) => ({
      key: id,
      href: path('decision', lang, { id }),
      what: plain(title),
      said: words.madeOn(say(madeOn)),
    })),
    ...unconfirmed.most.map(({ id, title, missing }) => ({
      key: `${id} confirm`,
      href: path('decision', lang, { id }),
      what: plain(title),
      said: words.confirm(missing),
    })),
  ]
  const forums = path('forums', lang)
  const waits: readonly Waiting[] = [
    {
      kind: 'doors',
      count: doors.length,
      most: doors
        .toSorted((a, b) => b.late - a.late || b.near - a.near)
        .slice(0, most)
        .map(({ id, name, near, late }) => ({
          key: id,
          href: path('workWallboard', lang),
          what: shown(name, lang),
          said: words.door(near, late),
        })),
      href: path('workWallboard', lang),
    },
    ofDates(
      'measures',
      ['measure', 'bar', 'spearhead', 'plan-check', 'risk-review'],
      path('actionPlan', lang),
    ),
    ofDates('experiments', ['experiment-decision'], path('experiments', lang)),
    {
      kind: 'decisions',
      count: unannounced.count + unconfirmed.count,
      most: decisions.slice(0, most),
      href: path('decisions', lang),
    },
    {
      kind: 'forums',
      count: silentForums.count,
      most: silentForums.most.map(({ forum, lastHeld }) => ({
        key: forum.id,
        href: path('forum', lang, { id: forum.id }),
        what: shown(forum.name, lang),
        said: lastHeld === null ? words.neverHeld : words.lastHeld(say(lastHeld)),
      })),
      href: forums,
    },
    {
      kind: 'seats',
      count: emptySeats.count,
      most: emptySeats.most.map(({ seat, forum, title, organisation }) => ({
        key: seat,
        href: `${path('forum', lang, { id: forum.id })}#seats`,
        what: shown(forum.name, lang),
        said: [shown(title, lang).text, shown(organisation ?? {}, lang).text]
          .filter((each) => each !== '')
          .join(', '),
      })),
      href: forums,
    },
    {
      kind: 'agreements',
      count: agreements.count,
      most: agreements.items.map(({ id, what, name, due_on }) => ({
        key: id,
        href: path(what, lang, { id }),
        what: shown(name, lang),
        said: words.due(say(plainDate(due_on))),
      })),
      href: path('agreements', lang),
    },
    ofDates(
      'duties',
      ['negotiation', 'report', 'survey', 'training', 'communication', 'other'],
      path('annualClock', lang, {}, { alue: area ?? undefined }),
    ),
    {
      kind: 'listings',
      count: listings.total,
      most: listings.items.slice(0, most).map(({ id, name, organisation }) => ({
        key: id,
        href: path('workListing', lang, { id }),
        what: shown(name, lang),
        said: shown(organisation, lang).text,
      })),
      href: path('workQuality', lang, {}, { area: area ?? 'all', tehtava: 'check-due' }),
    },
  ]
  const coming = dates.filter(
    (date) => date.state !== 'cancelled' && date.state !== 'done' && (date.lastDay ?? date.day) >= today,
  )
  return { waits, coming }
}
