import type { JSX } from 'preact'
import {
  answerVoice,
  type CaseVoice,
  openThread,
  talkChoices,
  type TalkChoices,
  type ThreadItem,
  threadsOfCase,
  voicesOfCase,
} from '#capabilities/casework/index.ts'
import { plainDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { TextArea, TextField } from '#ui/fields/fields.tsx'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { sideName } from '#web/threads/messages.view.tsx'
import { threadTexts } from '#web/threads/texts.ts'
import {
  CaseDocument,
  caseIdIn,
  dayOf,
  memberIn,
  onCase,
  type OnCase,
  todayOf,
} from '#web/work/cases/case-head.view.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { Act, sentIn } from '#web/work/families/acts.view.tsx'
import { firstName, listed } from '#web/work/families/names.ts'
import { talkTexts } from '#web/public/talks/texts.ts'
import { caseTalkTexts } from './texts.ts'

export const namedOn =
  (on: OnCase) =>
  (member: string): string | null => {
    const name = memberIn(on, member)
    return name === null ? null : firstName(name)
  }

function Row({ on, item }: { on: OnCase; item: ThreadItem }): JSX.Element {
  const { lang, deps } = on.args
  const words = caseTalkTexts[lang]
  const named = namedOn(on)
  const about = item.about === null ? null : named(item.about)
  const others = item.sides.filter(({ mine }) => !mine).map((side) => sideName(side, { lang, named }))
  return (
    <li class={item.unread > 0 ? 'thread-row thread-row--new' : 'thread-row'}>
      <h3 class="thread-row__title">
        <a href={path('workCaseThread', lang, { id: item.caseId, thread: item.id })}>{item.subject}</a>
      </h3>
      <p class="thread-row__who">
        {[
          ...(others.length === 0 ? [] : [listed(others, lang)]),
          ...(about === null ? [] : [words.about(about)]),
          words.last(momentInWords(item.lastAt, lang, deps.clock.now())),
        ].join(' · ')}
      </p>
      <ChipList
        chips={[
          ...(item.unread > 0
            ? [
                <Chip key="new" tone="soon">
                  {threadTexts[lang].unread(item.unread)}
                </Chip>,
              ]
            : []),
          ...(item.hasDraft ? [words.draft] : []),
        ]}
      />
    </li>
  )
}

/** Workers of the case to choose, with who is away. */
export function WorkerChoice(props: {
  on: OnCase
  choices: TalkChoices
  field: { readonly name: string; readonly values: readonly string[]; readonly error: string | undefined }
  label: string
  hint: string
  without: readonly string[]
  /** Colleagues of the own unit alone. */
  sameUnit?: boolean
}): JSX.Element | null {
  const { on, choices, without } = props
  const { lang } = on.args
  const options = choices.workers.filter(
    ({ mine, part, sameUnit }) => !mine && !without.includes(part) && (sameUnit || props.sameUnit !== true),
  )
  if (options.length === 0) return null
  return (
    <CheckboxGroup
      {...props.field}
      label={props.label}
      hint={props.hint}
      options={options.map((worker) => ({
        value: worker.part,
        label: worker.name,
        hint: [
          inLanguage(worker.title, lang),
          ...(worker.unit === null ? [] : [inLanguage(worker.unit, lang)]),
          ...(worker.awayUntil === null
            ? []
            : [
                talkTexts[lang].awayUntil(
                  dateInWords(plainDate(worker.awayUntil), lang, todayOf(on)),
                  worker.deputy,
                ),
              ]),
        ].join(' · '),
      }))}
    />
  )
}

function Start({ on, choices }: { on: OnCase; choices: TalkChoices }): JSX.Element {
  const { lang } = on.args
  const words = caseTalkTexts[lang]
  const named = namedOn(on)
  return (
    <Act bench={on.bench} move="open" label={words.open} send={words.send} look="primary">
      {(fields) => (
        <>
          <CheckboxGroup
            {...fields.list('members')}
            label={words.members}
            hint={words.membersHint}
            options={choices.members.map(({ id }) => ({ value: id, label: named(id) ?? '' }))}
          />
          <WorkerChoice
            on={on}
            choices={choices}
            field={fields.list('workers')}
            label={words.workers}
            hint={words.workersHint}
            without={[]}
          />
          {choices.about === null && (
            <RadioGroup
              {...fields.text('about', '')}
              label={words.whose}
              options={[
                { value: '', label: words.all },
                ...on.family.people
                  .filter(({ part, until }) => part === 'child' && until === null)
                  .map(({ id, name }) => ({ value: id, label: firstName(name) })),
              ]}
            />
          )}
          <TextField
            {...fields.text('subject')}
            label={words.subject}
            hint={words.subjectHint}
            maxlength={120}
          />
          <TextArea {...fields.text('text')} label={words.text} hint={words.tell} rows={6} maxlength={4000} />
          <p class="family-quiet">{words.next}</p>
        </>
      )}
    </Act>
  )
}

function Voice({ on, voice }: { on: OnCase; voice: CaseVoice }): JSX.Element {
  const { lang } = on.args
  const words = caseTalkTexts[lang]
  const day = dayOf(on)
  return (
    <li class="thread-row">
      <p class="thread-row__who">{words.saidBy(namedOn(on)(voice.member) ?? '', day(voice.at))}</p>
      {voice.rating !== null && (
        <p>
          <strong>{words.rating(voice.rating)}</strong>
        </p>
      )}
      {voice.text !== '' && <p class="thread__text">{voice.text}</p>}
      {voice.answer !== null && (
        <>
          <p class="thread-row__who">{words.answered(voice.answer.by ?? '', day(voice.answer.at))}</p>
          <p class="thread__text">{voice.answer.text}</p>
        </>
      )}
      {voice.can.answer && (
        <Act bench={on.bench} move="answer" subject={voice.id} label={words.answer} send={words.send}>
          {(fields) => <TextArea {...fields.text('text')} label={words.text} rows={4} maxlength={4000} />}
        </Act>
      )}
    </li>
  )
}

/** The worker’s own conversations in one case, a new one, and what the family has said of the help. @source ADR-0044 */
export const caseMessagesPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller, query } = args
    const words = caseTalkTexts[lang]
    const on = await onCase(args, 'workCaseMessages')
    if (on.view.by === 'opened')
      return (
        <CaseDocument on={on}>
          <p>{words.opened}</p>
        </CaseDocument>
      )
    const { id } = on.view
    const threads = await threadsOfCase(caller, { id })
    const choices = await talkChoices(caller, { id })
    const voices = await voicesOfCase(caller, { id })
    const done = args.problems === null ? words.done[query['done'] ?? ''] : undefined
    return (
      <CaseDocument on={on} done={done}>
        <p>{words.lead}</p>
        {choices.isOpen && (
          <div class="thread-start">
            <Start on={on} choices={choices} />
          </div>
        )}
        <Section title={words.listTitle} id="talks">
          {threads.length === 0 ? (
            <EmptyState title={words.none} level={3}>
              <p>{words.noneHint}</p>
            </EmptyState>
          ) : (
            <ul class="thread-rows">
              {threads.map((item) => (
                <Row key={item.id} on={on} item={item} />
              ))}
            </ul>
          )}
        </Section>
        <Section title={words.voicesTitle} id="voices">
          {voices.length === 0 ? (
            <p>{words.voicesNone}</p>
          ) : (
            <ul class="thread-rows">
              {voices.map((voice) => (
                <Voice key={voice.id} on={on} voice={voice} />
              ))}
            </ul>
          )}
        </Section>
      </CaseDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const { caller, lang } = args
    const id = caseIdIn(args)
    const sent = sentIn(form)
    switch (sent.move) {
      case 'open': {
        const { id: thread } = await openThread(caller, {
          id,
          about: sent.some('about') ?? null,
          subject: sent.one('subject'),
          members: [...sent.many('members')],
          workers: [...sent.many('workers')],
          text: sent.one('text'),
        })
        return seeOther(path('workCaseThread', lang, { id, thread }, { done: 'send' }))
      }
      case 'answer':
        await answerVoice(caller, { id: sent.subject, text: sent.one('text') })
        return seeOther(path('workCaseMessages', lang, { id }, { done: 'answer' }))
      default:
        throw notFound()
    }
  },
}
