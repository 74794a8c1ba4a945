import type { JSX } from 'preact'
import {
  type Alert,
  type DataRequest,
  isOpenRequest,
  mayExtend,
  refusalGrounds,
  verdicts,
} from '#capabilities/oversight/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { type Fact, FactList } from '#ui/facts/facts.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Cluster, Section, Stack } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oversightWorkTexts } from './texts.ts'

type Parts = { args: PageArgs; problems: FormProblems | null }

const typedIn = ({ problems }: PageArgs, move: string, field: string): string | undefined =>
  problems !== null && one(problems.form, 'move') === move ? one(problems.form, field) : undefined

export function AlertItem({ args, problems, alert }: Parts & { alert: Alert }): JSX.Element {
  const { lang, deps, caller } = args
  const words = oversightWorkTexts[lang].alerts
  const relations = oversightWorkTexts[lang].log.relations
  const now = deps.clock.now()
  const facts: Fact[] = [
    { term: words.who, value: `${alert.person}, ${inLanguage(alert.title, lang)}` },
    ...(alert.unit === null ? [] : [{ term: words.unit, value: inLanguage(alert.unit, lang) }]),
    {
      term: words.when,
      value: [...new Set([alert.first_at, alert.last_at].map((at) => momentInWords(at, lang, now)))].join(
        ' – ',
      ),
    },
    ...(alert.count > 1 ? [{ term: words.what, value: words.count(alert) }] : []),
    ...(alert.relation === null
      ? []
      : [{ term: words.relation, value: relations[alert.relation] ?? alert.relation }]),
    ...(alert.family_id === null ? [] : [{ term: words.family, value: <code>{alert.family_id}</code> }]),
  ]
  if (alert.verdict !== null && alert.handled_at !== null) {
    facts.push({ term: words.verdict, value: words.verdicts[alert.verdict] })
    facts.push({ term: words.words, value: <p>{alert.words}</p> })
    facts.push({
      term: words.handled,
      value: words.handledBy(alert.handled_by ?? '', momentInWords(alert.handled_at, lang, now)),
    })
  }
  const isOwn = caller.actor.kind === 'person' && caller.actor.id === alert.person_id
  return (
    <Stack gap="large">
      <FactList facts={facts} />
      <Cluster>
        <LinkButton
          kind="secondary"
          href={path('workOversight', lang, {}, { show: 'log', days: '30', person: alert.person_id })}
        >
          {words.seeLog}
        </LinkButton>
        {alert.family_id !== null && (
          <LinkButton
            kind="secondary"
            href={path('workOversight', lang, {}, { show: 'log', days: '30', family: alert.family_id })}
          >
            {words.seeFamily}
          </LinkButton>
        )}
      </Cluster>
      {alert.verdict === null && isOwn && <p>{words.own}</p>}
      {alert.verdict === null && !isOwn && (
        <Section title={words.handle}>
          <form method="post" class="work-form" novalidate>
            <Hidden name="move" value="handle" />
            <RadioGroup
              name="verdict"
              label={words.verdict}
              value={typedIn(args, 'handle', 'verdict')}
              error={problems?.of('verdict')}
              options={verdicts.map((each) => ({ value: each, label: words.verdicts[each] }))}
            />
            <TextArea
              name="words"
              label={words.words}
              hint={words.wordsHint}
              rows={4}
              maxlength={4000}
              value={typedIn(args, 'handle', 'words') ?? ''}
              error={problems?.of('words')}
            />
            <Button>{words.save}</Button>
          </form>
        </Section>
      )}
    </Stack>
  )
}

const Known = ({ item, move }: { item: DataRequest; move: string }): JSX.Element => (
  <>
    <Hidden name="move" value={move} />
    <Hidden name="version" value={String(item.version)} />
  </>
)

export function RequestFacts({ args, item }: { args: PageArgs; item: DataRequest }): JSX.Element {
  const { lang, deps } = args
  const words = oversightWorkTexts[lang].requests
  const now = deps.clock.now()
  const today = helsinkiDate(now)
  const text = (value: string): JSX.Element => <p>{value}</p>
  const facts: Fact[] = [
    { term: words.who, value: item.name },
    ...(item.aboutName === null ? [] : [{ term: words.about, value: item.aboutName }]),
    ...(item.member_id === null
      ? []
      : [{ term: words.memberId, value: <code>{item.about_id ?? item.member_id}</code> }]),
    { term: words.received, value: momentInWords(item.received_at, lang, now) },
    { term: words.due, value: dateInWords(plainDate(item.due_on), lang, today) },
    { term: words.state, value: words.states[item.state] },
    { term: words.wrote, value: text(item.words) },
    ...(item.extension === null ? [] : [{ term: words.extension, value: text(item.extension) }]),
    ...(item.handler === null ? [] : [{ term: words.handler, value: item.handler }]),
    ...(item.handlerWords === null ? [] : [{ term: words.handlerWords, value: text(item.handlerWords) }]),
    ...(item.ground === null ? [] : [{ term: words.ground, value: words.grounds[item.ground] }]),
    ...(item.answer === null
      ? []
      : [
          {
            term: words.answer,
            value: (
              <>
                <p>{item.answer}</p>
                {item.closed_at !== null && (
                  <p>{words.closedBy(item.closed_by ?? '', momentInWords(item.closed_at, lang, now))}</p>
                )}
              </>
            ),
          },
        ]),
  ]
  return <FactList facts={facts} />
}

/** What the officer may do with an open request: answer, ask somebody who knows, take more time. */
export function OfficerForms({ args, problems, item }: Parts & { item: DataRequest }): JSX.Element | null {
  const { lang, deps } = args
  const words = oversightWorkTexts[lang].requests
  if (!isOpenRequest(item.state)) return null
  const error = (move: string, field: string): string | undefined =>
    typedIn(args, move, 'move') === undefined ? undefined : problems?.of(field)
  return (
    <>
      <Section title={words.answerTitle} id="answer">
        <form method="post" class="work-form" novalidate>
          <Known item={item} move="answer" />
          <Select
            name="ground"
            label={words.state}
            value={typedIn(args, 'answer', 'ground') ?? ''}
            empty={words.grant}
            options={refusalGrounds.map((each) => ({
              value: each,
              label: `${words.states.refused}: ${words.grounds[each].toLowerCase()}`,
            }))}
          />
          {item.kind === 'older-log' && (
            <TextField
              name="logFrom"
              type="date"
              width="middle"
              label={words.logFrom}
              hint={words.logFromHint}
              value={typedIn(args, 'answer', 'logFrom') ?? ''}
              error={error('answer', 'logFrom')}
            />
          )}
          <TextArea
            name="answer"
            label={words.answer}
            hint={words.answerHint}
            rows={6}
            maxlength={8000}
            value={typedIn(args, 'answer', 'answer') ?? ''}
            error={error('answer', 'answer')}
          />
          <Button>{words.sendAnswer}</Button>
        </form>
      </Section>
      <Disclosure summary={words.askTitle} open={typedIn(args, 'ask', 'move') !== undefined}>
        <form method="post" class="work-form" novalidate>
          <Known item={item} move="ask" />
          <TextField
            name="email"
            label={words.email}
            hint={words.askHint}
            inputmode="email"
            value={typedIn(args, 'ask', 'email') ?? ''}
            error={error('ask', 'email')}
          />
          <Button kind="secondary">{words.ask}</Button>
        </form>
      </Disclosure>
      {mayExtend(item.state, helsinkiDate(item.received_at), helsinkiDate(deps.clock.now())) && (
        <Disclosure summary={words.extendTitle} open={typedIn(args, 'extend', 'move') !== undefined}>
          <form method="post" class="work-form" novalidate>
            <Known item={item} move="extend" />
            <TextArea
              name="reason"
              label={words.extension}
              hint={words.extendHint}
              rows={3}
              value={typedIn(args, 'extend', 'reason') ?? ''}
              error={error('extend', 'reason')}
            />
            <Button kind="secondary">{words.extend}</Button>
          </form>
        </Disclosure>
      )}
    </>
  )
}

/** What the worker who was asked tells the officer. */
export function HandlerForm({ args, problems, item }: Parts & { item: DataRequest }): JSX.Element {
  const words = oversightWorkTexts[args.lang].requests
  return (
    <Section title={words.noteTitle}>
      <form method="post" class="work-form" novalidate>
        <Known item={item} move="note" />
        <TextArea
          name="words"
          label={words.handlerWords}
          hint={words.noteHint}
          rows={5}
          value={typedIn(args, 'note', 'words') ?? item.handlerWords ?? ''}
          error={problems?.of('words')}
        />
        <Button>{words.note}</Button>
      </form>
    </Section>
  )
}
