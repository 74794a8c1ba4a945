import type { JSX } from 'preact'
import {
  type CasePath,
  type CasePaths,
  endPath,
  followPath,
  markPathStep,
  mayMark,
  type PathMark,
  pathMarks,
  pathsOfCase,
  type PathStep,
  renewPath,
  stepsInOrder,
} from '#capabilities/casework/index.ts'
import { daysBetween, helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea } from '#ui/fields/fields.tsx'
import { Cluster, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { CaseDocument, caseIdIn, dayOf, type OnCase, onCase } from '#web/work/cases/case-head.view.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { Act, Press, sentIn } from '#web/work/families/acts.view.tsx'
import { wrong } from '#web/work/families/family-moves.ts'
import { pathWords } from './path-words.ts'
import { stepSummary } from './step-list.view.tsx'
import { SwimLanes } from './swim-lane.view.tsx'
import { workPathTexts } from './texts.ts'

type Shown = { readonly on: OnCase; readonly paths: CasePaths; readonly shown: CasePath }

const markOf = (shown: CasePath, step: PathStep): PathMark =>
  shown.marks.find((mark) => mark.step === step.key)?.state ?? 'ahead'

/** Fields of one step of one path: unique among all that stand on the page. */
const moveOf = (step: PathStep): string => `mark-${step.key}`

function MarkForm({ on, paths, shown, step }: Shown & { step: PathStep }): JSX.Element | null {
  const { lang, problems } = on.args
  const words = workPathTexts[lang].ofCase
  const { states } = pathWords[lang]
  const now = markOf(shown, step)
  const may = pathMarks.filter((to) => mayMark(now, to))
  if (!paths.mayKeep || may.length === 0) return null
  const isConflict = problems?.refusal.code === 'changed-meanwhile'
  return (
    <Act
      bench={on.bench}
      move={moveOf(step)}
      subject={shown.id}
      label={words.mark}
      about={inLanguage(step.name, lang)}
      send={words.save}
      look="quiet"
    >
      {(fields) => (
        <>
          {fields.isOpen && isConflict && (
            <Notice kind="warning">
              <p>
                {words.standsNow(states[now], shown.marks.find((mark) => mark.step === step.key)?.by ?? '')}
              </p>
            </Notice>
          )}
          {/* What stands now was seen by whoever sees this form. */}
          <Hidden name={fields.name('seen')} value={now} />
          <RadioGroup
            label={words.state}
            options={may.map((to) => ({ value: to, label: states[to] }))}
            {...fields.text('state')}
          />
          <TextArea
            label={words.reason}
            hint={words.reasonHint}
            rows={2}
            maxlength={1000}
            {...fields.text('reason')}
          />
        </>
      )}
    </Act>
  )
}

function OneStep(props: Shown & { step: PathStep }): JSX.Element {
  const { on, shown, step } = props
  const { lang } = on.args
  const [words, terms] = [workPathTexts[lang].ofCase, pathWords[lang]]
  const day = dayOf(on)
  const state = markOf(shown, step)
  const mark = shown.marks.find((each) => each.step === step.key)
  const isNext = shown.progress.next.includes(step.key)
  const lane = shown.content.lanes.find(({ key }) => key === step.lane)
  return (
    <li
      class={`path-step path-step--${state === 'ahead' && isNext ? 'next' : state}`}
      id={`step-${shown.id.slice(0, 8)}-${step.key}`}
    >
      <div>
        <p class="path-step__name">{inLanguage(step.name, lang)}</p>
        <p class="path-step__about">
          {[inLanguage(lane?.name ?? {}, lang), inLanguage(step.actor, lang), stepSummary(step, lang)]
            .filter((each) => each !== '')
            .join(' · ')}
        </p>
      </div>
      <div>
        {/* A place where families come in is not ahead of anybody. */}
        {(mark !== undefined || step.kind !== 'start') && (
          <p>
            <strong>
              {mark === undefined
                ? isNext
                  ? words.isNext
                  : terms.states.ahead
                : words.since(terms.states[state], day(mark.since), mark.by ?? '')}
            </strong>
          </p>
        )}
        {mark !== undefined && mark.waitedDays > 0 && (
          <p class="path-step__since">{words.waited(mark.waitedDays)}</p>
        )}
        {mark !== undefined && mark.reason !== null && (
          <p>
            {words.why} {mark.reason}
          </p>
        )}
        <MarkForm {...props} />
      </div>
    </li>
  )
}

function OnePath({ on, paths, shown }: Shown): JSX.Element {
  const { lang, deps } = on.args
  const [words, terms] = [workPathTexts[lang].ofCase, pathWords[lang]]
  const day = dayOf(on)
  const today = helsinkiDate(deps.clock.now())
  const { progress, content } = shown
  const names = (keys: readonly string[]): string =>
    keys.map((key) => inLanguage(content.steps.find((step) => step.key === key)?.name ?? {}, lang)).join(', ')
  const marks = Object.fromEntries(
    shown.marks.map(({ step, state, since }) => [
      step,
      {
        state,
        words:
          state === 'waiting' ? words.waitsFor(daysBetween(helsinkiDate(since), today)) : terms.states[state],
      },
    ]),
  )
  const title = inLanguage(content.title, lang)
  return (
    <Section title={title} id={`path-${shown.id.slice(0, 8)}`}>
      <p>
        {words.progress(progress.done, progress.of)}{' '}
        {progress.now.length > 0 ? (
          <>
            <strong>{words.now}</strong> {names(progress.now)}.
          </>
        ) : (
          shown.endedAt === null && words.nothingNow
        )}{' '}
        {shown.endedAt === null && progress.next.length > 0 && (
          <>
            <strong>{words.next}</strong> {names(progress.next)}.
          </>
        )}
      </p>
      <p class="quiet">
        {words.started(day(shown.startedAt), shown.startedBy ?? '')}{' '}
        {shown.endedAt !== null && words.ended(day(shown.endedAt))}{' '}
        <a href={path('workPath', lang, { key: shown.key }, { versio: shown.template })}>
          {words.moreOfPath}
        </a>
      </p>
      {shown.newer !== null && paths.mayKeep && (
        <Notice kind="info">
          <p>{words.newer(shown.newer)}</p>
          <p>{words.renewHint}</p>
          <Press bench={on.bench} move="renew" subject={shown.id} label={words.renew} about={title} />
        </Notice>
      )}
      <h3>{words.picture}</h3>
      <SwimLanes id={`swim-${shown.id.slice(0, 8)}`} lang={lang} content={content} marks={marks} />
      <h3>{words.steps}</h3>
      <ol class="path-steps path-way">
        {stepsInOrder(content).map((step) => (
          <OneStep key={step.key} on={on} paths={paths} shown={shown} step={step} />
        ))}
      </ol>
      {paths.mayKeep && shown.endedAt === null && (
        <Act bench={on.bench} move="end" subject={shown.id} label={words.end} about={title} look="quiet">
          {() => <p>{words.endHint}</p>}
        </Act>
      )}
    </Section>
  )
}

function Follow({ on, paths }: { on: OnCase; paths: CasePaths }): JSX.Element | null {
  const { lang } = on.args
  const words = workPathTexts[lang].ofCase
  if (!paths.mayKeep || paths.offered.length === 0) return null
  return (
    <Act
      bench={on.bench}
      move="follow"
      label={words.follow}
      send={words.begin}
      look={paths.paths.length === 0 ? 'primary' : 'secondary'}
      open={paths.paths.length === 0}
    >
      {(fields) => (
        <Select
          label={words.which}
          hint={words.whichHint}
          options={paths.offered.map((each) => ({
            value: each.key,
            label: each.isOwn
              ? `${inLanguage(each.title, lang)} (${words.own})`
              : inLanguage(each.title, lang),
          }))}
          {...fields.text('key')}
        />
      )}
    </Act>
  )
}

/** The paths of one case: where the family is, what is waited for, what was left out and why. */
export const casePathPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller, query, problems } = args
    const words = workPathTexts[lang].ofCase
    const on = await onCase(args, 'workCasePath')
    const paths = await pathsOfCase(caller, { id: on.view.id })
    return (
      <CaseDocument
        on={on}
        title={words.title}
        lead={words.lead}
        done={problems === null ? words.done[query['done'] ?? ''] : undefined}
      >
        {paths.paths.length === 0 && (
          <EmptyState title={words.none}>{paths.mayKeep && <p>{words.noneToKeep}</p>}</EmptyState>
        )}
        {paths.paths.map((shown) => (
          <OnePath key={shown.id} on={on} paths={paths} shown={shown} />
        ))}
        <Cluster>
          <Follow on={on} paths={paths} />
        </Cluster>
      </CaseDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const { lang, caller } = args
    const id = caseIdIn(args)
    const sent = sentIn(form)
    const back = (done: string, anchor = ''): Response =>
      seeOther(`${path('workCasePath', lang, { id }, { done })}${anchor}`)
    const markIn = (field: string): PathMark | undefined => pathMarks.find((each) => each === sent.one(field))
    if (sent.move.startsWith('mark-')) {
      const step = sent.move.slice('mark-'.length)
      const [state, seen] = [markIn('state'), markIn('seen')]
      if (state === undefined) throw wrong('state', 'invalid-value')
      if (seen === undefined) throw notFound()
      await markPathStep(caller, { id, path: sent.subject, step, state, seen, reason: sent.one('reason') })
      return back('mark', `#step-${sent.subject.slice(0, 8)}-${step}`)
    }
    switch (sent.move) {
      case 'follow':
        await followPath(caller, { id, key: sent.one('key') })
        return back('follow')
      case 'end':
        await endPath(caller, { id, path: sent.subject })
        return back('end')
      case 'renew':
        await renewPath(caller, { id, path: sent.subject })
        return back('renew')
      default:
        throw wrong('move', 'invalid-value')
    }
  },
}
