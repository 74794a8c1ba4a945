import type { JSX } from 'preact'
import {
  listReferrals,
  readReferralDay,
  type ReferralBox,
  type ReferralDay,
  type ReferralItem,
  referralListShape,
} from '#capabilities/guidance/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { dateInWords } from '#platform/words.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { Heading, type HeadingLevel } from '#ui/heading.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Pager } from '#ui/nav/nav.tsx'
import { Notice } from '#ui/message/message.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { ReferralTime } from './referral-time.tsx'
import { referralTexts } from './referral-texts.ts'
import { referralWords } from './referral-words.ts'

const boxes = ['mine', 'received', 'sent', 'returned', 'waiting', 'drafts', 'closed'] as const
type Box = Exclude<ReferralBox, 'all'>

const countOf = (box: Box, day: ReferralDay): number | null =>
  box === 'mine'
    ? day.mine
    : box === 'returned'
      ? day.returned
      : box === 'received'
        ? day.arrived
        : box === 'waiting'
          ? day.waiting
          : null

function Boxes({ args, box, day }: { args: PageArgs; box: Box; day: ReferralDay }): JSX.Element {
  const { lang } = args
  const words = referralTexts[lang].list
  return (
    <nav class="referral-boxes" aria-label={words.boxesLabel}>
      <ul class="referral-boxes__list">
        {boxes.map((each) => {
          const count = countOf(each, day)
          return (
            <li key={each}>
              <a
                class="referral-boxes__link"
                href={path('workReferrals', lang, {}, { list: each })}
                aria-current={each === box ? 'page' : undefined}
              >
                {words.boxes[each]}
                {count !== null && count > 0 && <span class="referral-boxes__count"> {count}</span>}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** Where a referral opens: a draft goes on being written. */
export const openAt = (
  lang: PageArgs['lang'],
  { id, state, side }: Pick<ReferralItem, 'id' | 'state' | 'side'>,
): string =>
  state === 'draft' && side === 'sender'
    ? path('workNewReferral', lang, {}, { drafts: id })
    : path('workReferral', lang, { id })

export function ReferralRow({
  args,
  item,
  level,
}: {
  args: PageArgs
  item: ReferralItem
  level?: HeadingLevel
}): JSX.Element {
  const { lang, deps } = args
  const words = referralTexts[lang].list
  const now = deps.clock.now()
  const today = helsinkiDate(now)
  const day = (at: Date): string => dateInWords(helsinkiDate(at), lang, today)
  const state = referralWords[lang][item.side][item.state]
  const holder = item.owner_name ?? item.receiver_person
  const chips = [
    ...(item.raised ? [<Chip tone="late">{words.raised}</Chip>] : []),
    ...(item.bounces > 0 ? [<Chip tone="soon">{words.bounced(item.bounces)}</Chip>] : []),
  ]
  return (
    <li class="referral-row">
      <div class="referral-row__main">
        <Heading level={level ?? 2} class="referral-row__name">
          <a href={openAt(lang, item)}>
            {item.side === 'receiver' ? (
              <LocalText of={item.sender_unit} lang={lang} />
            ) : item.receiver_name === null ? (
              words.nobodyYet
            ) : (
              <LocalText of={item.receiver_name} lang={lang} />
            )}
            <span class="visually-hidden">, {words.number(item.number)}</span>
          </a>
        </Heading>
        <p class="referral-row__state">
          <strong>{state.name}</strong>
          {item.ended_at !== null && item.outcome !== null && (
            <>: {referralWords[lang].outcomes[item.outcome]}</>
          )}
          {item.ended_at === null && (
            <>
              {' · '}
              {item.mine ? words.yours : holder === null ? '' : words.with(holder)}
            </>
          )}
        </p>
        <p class="referral-row__facts">
          {item.number}
          {item.municipality !== null && (
            <>
              {' · '}
              <LocalText of={item.municipality} lang={lang} />
            </>
          )}
          {' · '}
          {item.ended_at !== null
            ? words.endedOn(day(item.ended_at))
            : item.sent_at === null
              ? words.draft
              : words.sentOn(day(item.sent_at))}
          {item.expected_on !== null && item.ended_at === null && (
            <> · {words.expected(dateInWords(item.expected_on, lang, today))}</>
          )}
        </p>
        <ChipList chips={chips} />
      </div>
      {item.ended_at === null && (
        <div class="referral-row__time">
          <ReferralTime dueAt={item.due_at} since={item.sent_at} now={now} lang={lang} />
        </div>
      )}
    </li>
  )
}

/** All referrals by whose turn it is: nothing that anybody wrote about a family is in the list. */
export const referralsPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller, query } = args
    const words = referralTexts[lang].list
    const box = boxes.find((each) => each === query['list']) ?? 'mine'
    const page = referralListShape.shape.page.catch(1).parse(query['page'])
    const [list, day] = [await listReferrals(caller, { box, page }), await readReferralDay(caller, {})]
    const pages = Math.max(1, Math.ceil(list.total / list.perPage))
    const to = (at: number): string => path('workReferrals', lang, {}, { list: box, page: at })
    const done = referralTexts[lang].one.done[query['done'] ?? '']
    return (
      <WorkDocument args={args} title={words.title} query={{ list: box, page: query['page'] }}>
        <Column width="wide">
          <PageTitle title={words.title} lead={words.lead} />
          {done !== undefined && (
            <Notice kind="success" live>
              <p>{done}</p>
            </Notice>
          )}
          <p>
            <LinkButton href={path('workNewReferral', lang)}>{words.new}</LinkButton>
          </p>
          <Boxes args={args} box={box} day={day} />
          {list.items.length === 0 ? (
            <EmptyState title={words.empty[box]}>
              <p>{words.emptyHelp}</p>
            </EmptyState>
          ) : (
            <>
              <p class="referral-count">{words.count(list.total)}</p>
              <ul class="referral-rows">
                {list.items.map((item) => (
                  <ReferralRow key={item.id} args={args} item={item} />
                ))}
              </ul>
              {pages > 1 && (
                <Pager
                  label={words.title}
                  words={words.page(list.page, pages)}
                  previous={list.page > 1 ? { href: to(list.page - 1), words: words.previous } : undefined}
                  next={list.page < pages ? { href: to(list.page + 1), words: words.next } : undefined}
                />
              )}
            </>
          )}
        </Column>
      </WorkDocument>
    )
  },
}
