import type { JSX } from 'preact'
import type { TalkItem, WorkerTalk } from '#capabilities/conversations/index.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Select, TextArea } from '#ui/fields/fields.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { Island } from '#ui/island.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { formProblems, type FormProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { ChatLog } from '#web/public/chat/log.view.tsx'
import LivePage from '#web/shell/live-page.island.tsx'
import { WorkDocument } from '#web/work/document.tsx'
import { talksTexts } from './texts.ts'

type Parts = { readonly args: PageArgs; readonly view: WorkerTalk; readonly problems: FormProblems | null }

const typed = (args: PageArgs, field: string): string =>
  args.problems === null ? '' : one(args.problems.form, field)

/** What one may do now: take it, or answer it. */
function Main({ args, view, problems }: Parts): JSX.Element | null {
  const words = talksTexts[args.lang].talk
  if (view.state === 'closing') {
    return (
      <Notice kind="info">
        <p>{words.closing}</p>
      </Notice>
    )
  }
  if (!view.isMine) {
    return (
      <form method="post">
        {view.isOfferedToMe && <p>{words.offeredToYou}</p>}
        <Button name="move" value="take">
          {view.isOfferedToMe ? words.accept : words.take}
        </Button>
      </form>
    )
  }
  return (
    <form method="post">
      <TextArea
        name="text"
        label={words.reply}
        hint={view.channel === 'chat' ? words.replyHint : words.replyTextHint}
        error={problems?.of('text')}
        value={typed(args, 'text')}
        rows={3}
      />
      <Button name="move" value="reply">
        {words.send}
      </Button>
    </form>
  )
}

/** Handing on, giving back, ending: each says what happens to the young person. */
function Ways({ args, view, problems }: Parts): JSX.Element | null {
  const words = talksTexts[args.lang].talk
  if (!view.isMine || view.state !== 'talking') return null
  return (
    <>
      <Disclosure summary={words.offer} open={problems?.of('to') !== undefined}>
        {view.offeredTo !== null && <p>{words.offeredTo(view.offeredTo)}</p>}
        {view.colleagues.length === 0 ? (
          <p>{words.noColleagues}</p>
        ) : (
          <form method="post">
            <Select
              name="to"
              label={words.offerTo}
              hint={words.offerHint}
              empty={words.offerEmpty}
              error={problems?.of('to')}
              options={view.colleagues.map((each) => ({
                value: each.id,
                label: `${each.name}, ${inLanguage(each.title, args.lang)}`,
              }))}
            />
            <Button kind="secondary" name="move" value="offer">
              {words.offer}
            </Button>
          </form>
        )}
      </Disclosure>
      <Disclosure summary={words.release}>
        <form method="post">
          <p>{words.releaseHint}</p>
          <Button kind="secondary" name="move" value="release">
            {words.release}
          </Button>
        </form>
      </Disclosure>
      <Disclosure summary={words.end}>
        <form method="post">
          <p>{view.channel === 'chat' ? words.endHint : words.endTextHint}</p>
          <Button kind="danger" name="move" value="end">
            {words.endButton}
          </Button>
        </form>
      </Disclosure>
    </>
  )
}

export function WorkTalkView(props: {
  args: PageArgs
  view: WorkerTalk
  others: readonly TalkItem[]
}): JSX.Element {
  const { args, view, others } = props
  const { lang, deps } = args
  const all = talksTexts[lang]
  const words = all.talk
  const problems = formProblems(args.problems, lang)
  const name = view.nickname === '' ? all.nameless : view.nickname
  const parts: Parts = { args, view, problems }
  const errors =
    problems === null
      ? []
      : problems.errors.length > 0
        ? problems.errors
        : [{ field: '', message: problems.title }]
  return (
    <WorkDocument args={args} title={words.title(name)} parts={{ id: view.id }}>
      <Column width="full">
        <BackLink href={path('workTalks', lang)}>{words.back}</BackLink>
        <ErrorSummary title={all.notDone} errors={errors} />
        <PageTitle title={words.title(name)} />
        <div class="talk-page">
          <div>
            <div data-live="danger">
              {view.isUrgent && (
                <Notice kind="danger" title={words.dangerTitle}>
                  <ul>
                    {words.danger.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </Notice>
              )}
            </div>
            <ChatLog
              lines={view.lines}
              own="worker"
              label={words.log}
              names={{ young: view.nickname === '' ? words.young : view.nickname, worker: words.you }}
              written={view.language === lang ? undefined : view.language}
            />
            <div data-live="forms" data-phase={`${view.state} ${view.isMine} ${view.isOfferedToMe}`}>
              <Main {...parts} />
            </div>
            <Island
              name="live-page"
              component={LivePage}
              props={{
                source: `/live/talks/${view.id}`,
                href: path('workTalk', lang, { id: view.id }),
                ...all.live,
                stays: false,
              }}
            />
          </div>
          <div class="talk-side">
            <FactList
              facts={[
                { term: words.facts.channel, value: all.channels[view.channel] },
                { term: words.facts.municipality, value: inLanguage(view.municipality, lang) },
                { term: words.facts.language, value: all.languages[view.language] },
                {
                  term: words.facts.since,
                  value: momentInWords(view.startedAt, lang, deps.clock.now()),
                },
              ]}
            />
            <Ways {...parts} />
            {others.length > 0 && (
              <nav aria-label={words.others}>
                <h2 class="section__title">{words.others}</h2>
                <ul class="plain-links">
                  {others.map((talk) => (
                    <li key={talk.id}>
                      <a href={path('workTalk', lang, { id: talk.id })}>
                        {talk.nickname === '' ? all.nameless : talk.nickname}
                      </a>
                      {talk.waitsForAnswer && ` – ${all.yourTurn}`}
                    </li>
                  ))}
                </ul>
              </nav>
            )}
          </div>
        </div>
      </Column>
    </WorkDocument>
  )
}
