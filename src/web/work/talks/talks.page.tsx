import type { JSX } from 'preact'
import { listTalks, takeNextTalk, type TalkDesk, type TalkItem } from '#capabilities/conversations/index.ts'
import { minutesBetween } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { classNames } from '#ui/class-names.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Island } from '#ui/island.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import LivePage from '#web/shell/live-page.island.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { talksTexts } from './texts.ts'

export function openInWords(desk: Pick<TalkDesk, 'opening'>, lang: Language, now: Date): string {
  const words = talksTexts[lang]
  const { opening } = desk
  if (opening.state === 'open')
    return opening.until === null ? words.alwaysOpen : words.open(momentInWords(opening.until, lang, now))
  return opening.next === null ? words.closedOnly : words.closed(momentInWords(opening.next, lang, now))
}

function Item({ talk, lang, now }: { talk: TalkItem; lang: Language; now: Date }): JSX.Element {
  const words = talksTexts[lang]
  const isTurn = talk.isMine && talk.waitsForAnswer && talk.state === 'talking'
  const facts = [
    words.channels[talk.channel],
    inLanguage(talk.municipality, lang),
    words.languages[talk.language],
    ...(talk.state === 'waiting' ? [words.waited(minutesBetween(talk.startedAt, now))] : []),
  ]
  return (
    <li class={classNames('talk-item', isTurn && 'talk-item--turn', talk.isUrgent && 'talk-item--danger')}>
      <a class="talk-item__name" href={path('workTalk', lang, { id: talk.id })}>
        {talk.nickname === '' ? words.nameless : talk.nickname}
      </a>
      <p>{facts.join(' · ')}</p>
      {(talk.isUrgent || isTurn || talk.state === 'closing') && (
        <span class="cluster">
          {talk.isUrgent && (
            <Chip tone="late" icon="alert">
              {words.danger}
            </Chip>
          )}
          {isTurn && <Chip tone="soon">{words.yourTurn}</Chip>}
          {talk.state === 'closing' && <Chip>{words.ended}</Chip>}
        </span>
      )}
    </li>
  )
}

function Talks(props: {
  title: string
  talks: readonly TalkItem[]
  none: string
  args: PageArgs
}): JSX.Element {
  const { lang, deps } = props.args
  const now = deps.clock.now()
  return (
    <Section title={props.title}>
      {props.talks.length === 0 ? (
        <p>{props.none}</p>
      ) : (
        <ul class="talk-list">
          {props.talks.map((talk) => (
            <Item key={talk.id} talk={talk} lang={lang} now={now} />
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Who waits, whom one is talking with, and what a colleague offers. */
export const workTalksPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, query, deps } = args
    const words = talksTexts[lang]
    const { desks, talks } = await listTalks(args.caller, {})
    const waiting = talks.filter((talk) => talk.state === 'waiting')
    const offered = talks.filter((talk) => talk.isOfferedToMe && !talk.isMine)
    const mine = talks.filter((talk) => talk.isMine)
    const answers = desks.some((desk) => desk.isOnRota)
    return (
      <WorkDocument args={args} title={words.title}>
        <Column width="full">
          {query['gone'] === '1' && (
            <Notice kind="warning" live>
              <p>{words.taken}</p>
            </Notice>
          )}
          {query['none'] === '1' && (
            <Notice kind="info" live>
              <p>{words.nobodyWaits}</p>
            </Notice>
          )}
          <div class="talks-head">
            <PageTitle
              title={words.title}
              kicker={desks.map((desk) => openInWords(desk, lang, deps.clock.now())).join(' · ')}
              lead={words.lead}
            />
            {answers && (
              <form method="post">
                <Button icon="forward">{words.next}</Button>
              </form>
            )}
          </div>
          {!answers && (
            <Notice kind="info">
              <p>{words.notOnRota}</p>
            </Notice>
          )}
          <div class="talks-columns" data-live="talks">
            <Talks title={words.mine} talks={mine} none={words.nothingMine} args={args} />
            <Talks
              title={words.waiting(waiting.length)}
              talks={waiting}
              none={words.nothingWaiting}
              args={args}
            />
            {offered.length > 0 && <Talks title={words.offered} talks={offered} none="" args={args} />}
          </div>
          {desks.some((desk) => desk.mayEdit) && (
            <p>
              <a href={path('workTalkSettings', lang)}>{words.settings}</a>
            </p>
          )}
          <Island
            name="live-page"
            component={LivePage}
            props={{ source: '/live/talks', href: path('workTalks', lang), ...words.live, stays: false }}
          />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args) => {
    demandPerson(args)
    const id = await takeNextTalk(args.caller, {})
    return seeOther(
      id === null ? path('workTalks', args.lang, {}, { none: '1' }) : path('workTalk', args.lang, { id }),
    )
  },
}
