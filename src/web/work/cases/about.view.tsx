import type { JSX } from 'preact'
import { type Answering, type CaseView, caseGroups } from '#capabilities/casework/index.ts'
import { FactList } from '#ui/facts/facts.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Timeline, type TimelineEvent } from '#ui/timeline/timeline.tsx'
import { path } from '#web/paths.ts'
import { Act } from '#web/work/families/acts.view.tsx'
import { dayOf, memberIn, type OnCase } from './case-head.view.tsx'
import { caseTexts } from './case-texts.ts'
import { caseWords } from './case-words.ts'

/** The earlier thread, for whoever works in the unit that leads: others may not be let in there. */
function sourceHref({ args, view, family }: OnCase): string | null {
  const inLead = family.mine?.units.some(({ id }) => id === view.lead?.unit) ?? false
  if (view.sourceId === null || !inLead) return null
  switch (view.source) {
    case 'help-request':
      return path('workRequest', args.lang, { id: view.sourceId })
    case 'referral':
      return path('workReferral', args.lang, { id: view.sourceId })
    default:
      return null
  }
}

/** Why the case was opened, where it began, and when it is looked at again. */
export function AboutCase({ on }: { on: OnCase }): JSX.Element {
  const { args, view, bench } = on
  const { lang } = args
  const [words, terms] = [caseTexts[lang], caseWords[lang]]
  const day = dayOf(on)
  const href = sourceHref(on)
  return (
    <Section title={words.about} id="about">
      {view.why !== null && (
        <>
          <h3 class="case-why">{words.why}</h3>
          <p class="family-entry__words">{view.why}</p>
        </>
      )}
      <FactList
        facts={[
          { term: words.whom, value: memberIn(on, view.about) ?? words.wholeFamily },
          {
            term: words.source,
            value:
              href === null ? terms.sources[view.source] : <a href={href}>{terms.sources[view.source]}</a>,
          },
          { term: words.dayZero, value: day(view.dayZero) },
          {
            term: words.opened,
            value:
              view.openedBy === null ? day(view.openedAt) : words.openedBy(day(view.openedAt), view.openedBy),
          },
          { term: words.group, value: terms.groups[view.group] },
          {
            term: words.followUpOn,
            value: view.followUpOn === null ? words.noFollowUp : day(view.followUpOn),
          },
        ]}
      />
      {view.can.keep && (
        <Act bench={bench} move="change-case" label={words.change} send={words.changeSend} look="quiet">
          {(fields) => (
            <>
              <Hidden name={fields.name('version')} value={String(view.version)} />
              <Select
                {...fields.text('group', view.group)}
                label={words.group}
                options={caseGroups.map((value) => ({ value, label: terms.groups[value] }))}
              />
              <TextField
                {...fields.text('followUpOn', view.followUpOn ?? '')}
                type="date"
                width="middle"
                label={words.followUpOn}
                hint={words.followUpHint}
                optional={words.voluntary}
              />
            </>
          )}
        </Act>
      )}
    </Section>
  )
}

type Event = {
  readonly at: Date
  readonly title: string
  readonly by: string | null
  readonly words: string | null
}

function eventsOf({ args, view }: OnCase): readonly Event[] {
  const [words, terms] = [caseTexts[args.lang], caseWords[args.lang]]
  const answered = (one: Answering): readonly Event[] => [
    ...(one.takenAt === null
      ? []
      : [
          {
            at: one.takenAt,
            title: words.tookOver(one.name, terms.kinds[one.kind]),
            by: null,
            words: one.reason === 'first' ? null : terms.reasons[one.reason],
          },
        ]),
    ...(one.endedAt === null
      ? []
      : [{ at: one.endedAt, title: words.ended(one.name, terms.kinds[one.kind]), by: null, words: null }]),
  ]
  const moved = (change: CaseView['history'][number]): Event => ({
    at: change.at,
    title:
      change.from === null ? words.openedAs(terms.stages[change.to]) : words.toStage(terms.stages[change.to]),
    by: change.by,
    words: change.words,
  })
  // Of what happened at one moment the later in order is the newer.
  return [...view.history.map(moved), ...[...view.answers, ...view.earlier].flatMap(answered)]
    .toReversed()
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
}

/** Stages and those who answered, the newest first. */
export function CaseHistory({ on }: { on: OnCase }): JSX.Element {
  const words = caseTexts[on.args.lang]
  const day = dayOf(on)
  return (
    <Section title={words.history} id="history">
      <Timeline
        label={words.historyOf}
        events={eventsOf(on).map((event): TimelineEvent => ({
          when: day(event.at),
          datetime: event.at.toISOString(),
          title: event.title,
          ...(event.by === null ? {} : { by: event.by }),
          ...(event.words === null || event.words === '' ? {} : { body: <p>{event.words}</p> }),
        }))}
      />
    </Section>
  )
}
