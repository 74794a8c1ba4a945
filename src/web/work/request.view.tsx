import type { ComponentChildren, JSX } from 'preact'
import type { Queue, TemplateRow, WorkView } from '#capabilities/help-requests/index.ts'
import type { Language } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { SplitPane } from '#ui/layout/split-pane.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { WorkDocument } from '#web/work/document.tsx'
import { BookForFamily } from '#web/work/offers/book-for-family.view.tsx'
import { PromiseTime } from '#web/work/promise-words.tsx'
import { filterQuery, type QueueFilter } from '#web/work/queue-filter.ts'
import { WorkKeys } from '#web/work/queue-head.view.tsx'
import { QueueList } from '#web/work/queue-list.view.tsx'
import { queueTexts } from '#web/work/queue-texts.ts'
import { receivingTexts } from '#web/work/receiving-texts.ts'
import {
  FirstMoves,
  KeptText,
  RequestActions,
  RequestProblems,
  UrgentBanner,
} from '#web/work/request-actions.view.tsx'
import { AnswerForm } from '#web/work/request-answer.view.tsx'
import {
  ContactCard,
  FamilyWords,
  OtherDoors,
  promiseWords,
  RequestFacts,
  Talk,
} from '#web/work/request-detail.view.tsx'
import { RequestHistory } from '#web/work/request-history.view.tsx'
import { moveIn } from '#web/work/request-moves.ts'
import { protectedWords } from '#web/protected-words.ts'
import { ProtectionForm } from '#web/work/request-protection.view.tsx'
import { HeldAnswer, MatterCard, UrgencyBox } from '#web/work/request-receiving.view.tsx'
import { moveProblems } from '#web/work/request-problems.ts'
import { requestTexts } from '#web/work/request-texts.ts'
import { requestWords, titleOf } from '#web/work/request-words.ts'
import { workWorryTexts } from '#web/work/worry/texts.ts'

type RequestProps = {
  readonly args: PageArgs
  readonly view: WorkView
  readonly queue: Queue
  readonly filter: QueueFilter
  /** The one who reads. */
  readonly me: string
  /** Ready texts for the answer. */
  readonly templates: readonly TemplateRow[]
  /** An answer was taken back a moment ago; its text stands in the form. */
  readonly isTakenBack?: boolean
  /** What the family has filled in, and what it has been given. */
  readonly forms?: ComponentChildren
  /** The services that the family was guided to from here. */
  readonly referrals?: ComponentChildren
  /** The case that it became, or the way to open one. */
  readonly opened?: ComponentChildren
}

/** The number of the county's social emergency duty, where the directory has one. */
function socialEmergency({ deps, lang }: PageArgs, county: string): string | null {
  return (
    deps.catalogue.lines(county, lang).find((line) => line.key.startsWith('social-emergency'))?.number ?? null
  )
}

/** What may be gone on to while the family is on the line, and the copy for the record. */
function NextLinks({ id, lang }: { id: string; lang: Language }): JSX.Element {
  const words = receivingTexts[lang]
  const query = { request: id }
  return (
    <ul class="request-next">
      <li>
        <a href={path('workTimes', lang, {}, query)}>{words.phone.book}</a>
      </li>
      <li>
        <BookForFamily lang={lang} about={{ pyynto: id }} />
      </li>
      <li>
        <a href={path('workGuide', lang, {}, query)}>{words.phone.guide}</a>
      </li>
      <li>
        <a href={path('workRequestCopy', lang, { id })}>{words.copy.link}</a>
      </li>
      <li>
        <a href={path('workWorry', lang, {}, { pyynto: id })}>{workWorryTexts[lang].title}</a>
      </li>
    </ul>
  )
}

function Head({ args, view }: RequestProps): JSX.Element {
  const { lang } = args
  const now = args.deps.clock.now()
  const words = requestWords[lang]
  return (
    <div class="request-head">
      <PageTitle
        title={titleOf(view, lang)}
        kicker={
          <>
            {words.states[view.state]}
            {view.holder_name !== null && `, ${view.holder_name}`}
            {' · '}
            <LocalText of={view.door_name} lang={lang} />
          </>
        }
      />
      <p class="request-head__facts">
        <strong>{words.worries[view.worry]}</strong>
        {view.municipality !== null && (
          <>
            {' · '}
            <LocalText of={view.municipality} lang={lang} />
          </>
        )}
        {view.is_protected && (
          <>
            {' · '}
            <strong>{protectedWords[lang].mark}</strong>
          </>
        )}
        {' · '}
        {words.inLanguage[view.language]}
        {' · '}
        {requestTexts[lang].arrived(momentInWords(view.arrived_at, lang, now))}
      </p>
      <div class="request-head__promise">
        <PromiseTime of={view} now={now} lang={lang} />
        <p>{promiseWords({ view, lang, now })}</p>
      </div>
    </div>
  )
}

/** One request in full beside the list: next possible actions first, then the family's own words and all that is known. */
export function RequestView(props: RequestProps): JSX.Element {
  const { args, view, queue, filter, me, templates } = props
  const { lang } = args
  const now = args.deps.clock.now()
  const words = requestTexts[lang]
  const query = filterQuery(filter)
  const problems = moveProblems(args.problems, lang)
  const forms = { view, lang, now, action: path('workRequest', lang, { id: view.id }, query), problems }
  const detail = { view, lang, now }
  // Words that may mean danger are read before anything else is done, and before they are acknowledged.
  const isDanger = view.urgent_class !== null && view.urgent_at === null
  const done = problems === null ? moveIn(args.query['done']) : undefined
  return (
    <WorkDocument args={args} title={words.title} parts={{ id: view.id }} query={query}>
      <Column width="full">
        <SplitPane
          open="detail"
          listLabel={words.list}
          detailLabel={words.title}
          list={
            <>
              <p class="queue-back" id="queue-filter">
                <a class="queue-back__link" href={path('work', lang, {}, query)}>
                  {words.list}: {queueTexts[lang].count(queue.total)}
                </a>
              </p>
              <QueueList
                queue={queue}
                filter={filter}
                lang={lang}
                now={now}
                me={me}
                current={view.id}
                hasDoors
              />
            </>
          }
          detail={
            <div class="request">
              <div class="request__back">
                <BackLink href={path('work', lang, {}, query)}>{words.back}</BackLink>
              </div>
              {args.problems !== null && <RequestProblems of={forms} form={args.problems.form} />}
              {done !== undefined && !(done === 'answer' && view.mayTakeBack) && (
                <Notice kind="success" live>
                  <p>{words.done[done]}</p>
                </Notice>
              )}
              {args.query['done'] === 'protect' && problems === null && (
                <Notice kind="success" live>
                  <p>{view.is_protected ? protectedWords[lang].done.on : protectedWords[lang].done.off}</p>
                </Notice>
              )}
              {props.isTakenBack === true && (
                <Notice kind="success" live>
                  <p>{receivingTexts[lang].held.undone}</p>
                </Notice>
              )}
              <HeldAnswer {...forms} />
              <Head {...props} />
              {isDanger && <FamilyWords {...detail} />}
              {isDanger && view.messages.length > 0 && <Talk {...detail} />}
              <UrgentBanner of={forms} me={me} social={socialEmergency(args, view.county)} />
              <FirstMoves {...forms} />
              <UrgencyBox {...forms} />
              <div class="request__columns">
                <div class="request__main">
                  {!isDanger && <FamilyWords {...detail} />}
                  {(!isDanger || view.messages.length === 0) && <Talk {...detail} />}
                  {view.can['answer'] === true && <AnswerForm of={forms} templates={templates} />}
                  <RequestActions {...forms} />
                </div>
                <div class="request__side">
                  <MatterCard {...detail} />
                  <ContactCard {...detail} />
                  <ProtectionForm view={view} lang={lang} action={forms.action} />
                  <NextLinks id={view.id} lang={lang} />
                  <RequestFacts {...detail} />
                  <OtherDoors {...detail} />
                </div>
                {props.referrals}
                {props.forms}
                {props.opened}
                <RequestHistory {...detail} />
              </div>
            </div>
          }
        />
        <WorkKeys lang={lang} />
      </Column>
    </WorkDocument>
  )
}

/** A request that went out of sight while somebody worked on it; says the same of one that never was. */
export function GonePage(props: { args: PageArgs; written: string }): JSX.Element {
  const { lang } = props.args
  const words = requestTexts[lang].changed
  const queue = path('work', lang)
  return (
    <WorkDocument args={{ ...props.args, name: 'work', here: queue }} title={words.goneTitle}>
      <Column>
        <PageTitle title={words.goneTitle} lead={words.gone} />
        {props.written !== '' && <KeptText text={props.written} label={words.keptTitle} />}
        <LinkButton href={queue}>{words.toQueue}</LinkButton>
      </Column>
    </WorkDocument>
  )
}
