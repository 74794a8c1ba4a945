import type { JSX } from 'preact'
import {
  type ForumLine,
  forumLevels,
  listForumChoices,
  listForumGaps,
  listForums,
} from '#capabilities/network/index.ts'
import { inLanguage } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { Gaps, gapsInWords } from './gaps.view.tsx'
import { listTexts } from './list-texts.ts'
import { atDay, ForumDocument, Meta, momentWords } from './parts.view.tsx'
import { forumWords } from './words.ts'

function Forum({ args, forum }: { args: PageArgs; forum: ForumLine }): JSX.Element {
  const { lang } = args
  const words = listTexts[lang].forums
  const named = forumWords[lang]
  return (
    <li class="forum-row forum-row--two">
      <div>
        <h3 class="forum-row__name">
          <a href={path('forum', lang, { id: forum.id })}>
            <LocalText of={forum.name} lang={lang} hyphens />
          </a>
        </h3>
        <Meta
          of={[
            named.levels[forum.level],
            forum.area === null ? null : <LocalText of={forum.area.name} lang={lang} />,
            forum.cadenceWeeks === null ? named.asAgreed : named.weeks(forum.cadenceWeeks),
            words.seats(forum.seats - forum.emptySeats, forum.seats),
          ]}
        />
      </div>
      <div>
        {forum.next === null ? (
          <p class="forum-quiet">{words.noMeeting}</p>
        ) : (
          <p>
            <a href={path('forumMeeting', lang, { id: forum.next.id })}>
              {words.nextMeeting(momentWords(args, forum.next.startsAt))}
            </a>
          </p>
        )}
        <ChipList
          chips={
            forum.isSilent
              ? [
                  <Chip key="silent" tone="late" icon="alert">
                    {forum.lastHeld === null ? words.never : words.lastHeld(atDay(args, forum.lastHeld))}
                  </Chip>,
                ]
              : []
          }
        />
      </div>
    </li>
  )
}

const Forums = ({ args, forums }: { args: PageArgs; forums: readonly ForumLine[] }): JSX.Element => (
  <ul class="forum-rows">
    {forums.map((forum) => (
      <Forum key={forum.id} args={args} forum={forum} />
    ))}
  </ul>
)

function table(args: PageArgs, forums: readonly ForumLine[]) {
  const { lang } = args
  const words = listTexts[lang].forums
  const named = forumWords[lang]
  const head = words.columns
  return [
    {
      name: words.title,
      rows: [
        [
          head.forum,
          head.level,
          head.area,
          head.cadence,
          head.chair,
          head.seats,
          head.empty,
          head.last,
          head.next,
        ],
        ...forums.map((each) => [
          inLanguage(each.name, lang),
          named.levels[each.level],
          each.area === null ? words.wholeCounty : inLanguage(each.area.name, lang),
          each.cadenceWeeks === null ? named.asAgreed : named.weeks(each.cadenceWeeks),
          each.chair?.name ?? '',
          String(each.seats),
          String(each.emptySeats),
          each.lastHeld === null ? '' : atDay(args, each.lastHeld),
          each.next === null ? '' : atDay(args, each.next.startsAt),
        ]),
      ],
    },
  ]
}

/** The forums of the county: one's own first, then the others step by step; what waits in them is said. @source R134–R139, R3 */
export const forumsPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, deps, query } = args
    const words = listTexts[lang].forums
    const forums = await listForums(caller, {})
    const format = tableAsked(query)
    if (format !== null) return tableAnswer(words.table, table(args, forums), format)
    const [gaps, choices] = [await listForumGaps(caller, {}), await listForumChoices(caller, {})]
    const mine = forums.filter(({ isMine }) => isMine)
    const others = forums.filter(({ isMine }) => !isMine)
    const mayMake = choices.mayMake.county || choices.mayMake.areas.length > 0
    return (
      <ForumDocument
        args={args}
        tab={words.title}
        title={words.title}
        kicker={inLanguage(deps.catalogue.county(choices.county)?.name ?? {}, lang)}
        lead={gapsInWords(args, gaps)}
      >
        {mayMake && (
          <p>
            <LinkButton href={path('forumNew', lang)} kind="secondary">
              {words.add}
            </LinkButton>
          </p>
        )}
        {forums.length === 0 ? (
          <EmptyState title={words.none}>
            <p>{words.noneHint}</p>
          </EmptyState>
        ) : (
          <>
            {mine.length > 0 && (
              <Section title={words.mine} id="mine">
                <Forums args={args} forums={mine} />
              </Section>
            )}
            <GapsSection args={args} gaps={gaps} />
            {mine.length === 0 && <p>{words.noneMine}</p>}
            {others.length > 0 && (
              <Section title={words.others} id="others">
                <Forums
                  args={args}
                  forums={forumLevels.flatMap((level) => others.filter((each) => each.level === level))}
                />
              </Section>
            )}
          </>
        )}
        <nav class="cluster" aria-label={words.also}>
          {(['decisions', 'forumTasks', 'forumMinutes'] as const).map((route) => (
            <a key={route} href={path(route, lang)}>
              {listTexts[lang][titleOf[route]].title}
            </a>
          ))}
        </nav>
        {forums.length > 0 && <TableTools lang={lang} route="forums" />}
      </ForumDocument>
    )
  },
}

const titleOf = { decisions: 'decisions', forumTasks: 'tasks', forumMinutes: 'minutes' } as const

function GapsSection(props: Parameters<typeof Gaps>[0]): JSX.Element | null {
  const found = Gaps(props)
  return found === null ? null : (
    <Section title={listTexts[props.args.lang].forums.waits} id="waits">
      {found}
    </Section>
  )
}
