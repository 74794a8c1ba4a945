import type { ComponentChildren, JSX } from 'preact'
import type { ForumGaps, Named } from '#capabilities/network/index.ts'
import { type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { listTexts } from './list-texts.ts'
import { dayWords, together, upper } from './parts.view.tsx'
import { inLanguage } from '#platform/text.ts'
import { forumWords } from './words.ts'

const kinds = [
  'emptySeats',
  'withoutOffice',
  'silentForums',
  'unannounced',
  'unconfirmed',
  'overdueTasks',
  'toReview',
  'endingTerms',
] as const
type Kind = (typeof kinds)[number]

const sentenceOf = (args: PageArgs, gaps: ForumGaps, kind: Kind): string => {
  const { leads } = listTexts[args.lang].forums
  const say: Readonly<Record<Kind, (count: number) => string>> = { ...leads, silentForums: leads.silent }
  return say[kind](gaps[kind].count)
}

/** One sentence of what waits in the forums. */
export function gapsInWords(args: PageArgs, gaps: ForumGaps): string {
  const words = listTexts[args.lang].forums
  const said = kinds.filter((kind) => gaps[kind].count > 0).map((kind) => sentenceOf(args, gaps, kind))
  // More than three at once is no sentence: the list below says the rest.
  return said.length === 0 ? words.allWell : `${upper(together(said.slice(0, 3), words.and))}.`
}

type Line = { readonly key: string; readonly what: ComponentChildren; readonly said: string }

/** The most urgent few of each, each with where it is mended. */
function linesOf(args: PageArgs, gaps: ForumGaps): Readonly<Record<Kind, readonly Line[]>> {
  const { lang } = args
  const words = listTexts[lang].forums
  const forum = (of: Named, at = ''): JSX.Element => (
    <a href={`${path('forum', lang, { id: of.id })}${at}`}>
      <LocalText of={of.name} lang={lang} />
    </a>
  )
  const decision = (id: string, title: string): JSX.Element => (
    <a href={path('decision', lang, { id })}>{title}</a>
  )
  return {
    emptySeats: gaps.emptySeats.most.map((each) => ({
      key: each.seat,
      what: forum(each.forum, '#seats'),
      said: [
        inLanguage(each.title, lang) || forumWords[lang].sectors[each.sector],
        each.since === null ? words.neverFilled : words.since(dayWords(args, each.since)),
      ].join(', '),
    })),
    withoutOffice: gaps.withoutOffice.most.map((each) => ({
      key: `${each.forum.id} ${each.office}`,
      what: forum(each.forum, '#offices'),
      said: `${forumWords[lang].offices[each.office].toLowerCase()}, ${words.nobody}`,
    })),
    silentForums: gaps.silentForums.most.map((each) => ({
      key: each.forum.id,
      what: forum(each.forum, '#meetings'),
      said: each.lastHeld === null ? words.never : words.lastHeld(dayWords(args, each.lastHeld)),
    })),
    unannounced: gaps.unannounced.most.map((each) => ({
      key: each.id,
      what: decision(each.id, each.title),
      said: words.unannounced(dayWords(args, each.madeOn)),
    })),
    unconfirmed: gaps.unconfirmed.most.map((each) => ({
      key: each.id,
      what: decision(each.id, each.title),
      said: words.unconfirmed(each.missing, dayWords(args, each.announcedOn)),
    })),
    overdueTasks: gaps.overdueTasks.most.map((each) => ({
      key: each.id,
      what: <a href={path('forumTasks', lang, {}, { whose: 'all' })}>{each.words}</a>,
      said: `${each.owner}, ${words.overdue(dayWords(args, each.dueOn))}`,
    })),
    toReview: gaps.toReview.most.map((each) => ({
      key: each.id,
      what: decision(each.id, each.title),
      said: words.review(dayWords(args, each.reviewOn)),
    })),
    endingTerms: gaps.endingTerms.most.map((each, index) => ({
      key: `${each.forum.id} ${index}`,
      what: forum(each.forum, '#seats'),
      said: `${each.name}, ${words.ends(dayWords(args, each.lastDay))}`,
    })),
  }
}

/** What waits: each kind with its count and the most urgent few. Nothing where nothing waits. */
export function Gaps({ args, gaps }: { args: PageArgs; gaps: ForumGaps }): JSX.Element | null {
  const words = listTexts[args.lang].forums
  const lines = linesOf(args, gaps)
  const found = kinds.filter((kind) => gaps[kind].count > 0)
  if (found.length === 0) return null
  return (
    <ul class="forum-waits">
      {found.map((kind) => (
        <li key={kind}>
          <h3 class="forum-waits__title">{upper(sentenceOf(args, gaps, kind))}</h3>
          <ul>
            {lines[kind].map((line) => (
              <li key={line.key}>
                {line.what}
                <br />
                <span class="forum-quiet">{line.said}</span>
              </li>
            ))}
          </ul>
          {gaps[kind].count > lines[kind].length && (
            <p class="forum-meta">{words.more(gaps[kind].count - lines[kind].length)}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
