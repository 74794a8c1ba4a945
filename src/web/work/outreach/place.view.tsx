import type { JSX } from 'preact'
import {
  counted,
  countedGroups,
  type OutreachPlace,
  points,
  taskKinds,
  whats,
} from '#capabilities/outreach/index.ts'
import { newId } from '#platform/ids.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { CheckboxGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Island } from '#ui/island.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import Tally from '#web/work/counting/tally.island.tsx'
import { countingScope } from '#web/work/counting/worker-route.ts'
import { visitorsTexts } from '#web/work/programme-count/visitors-texts.ts'
import { dayInWords, sumCells, sumColumns, whenInWords } from './in-words.ts'
import { outreachTexts } from './texts.ts'

type Props = { readonly place: OutreachPlace; readonly lang: Language }

/** Big buttons, one thumb. `undo` is the press that may still be taken back, without script. */
export function Counter(props: Props & { undo: string | null }): JSX.Element {
  const { place, lang, undo } = props
  const words = outreachTexts[lang]
  if (place.state !== 'running') return <p>{words.tally.notRunning}</p>
  const { title: _title, lead, notRunning: _notRunning, ...say } = words.tally
  return (
    <Section id="laskuri" title={words.tally.title}>
      <p>{lead}</p>
      {undo !== null && (
        <form method="post">
          <Hidden name="act" value="undo" />
          <Hidden name="tap" value={undo} />
          <Button kind="quiet">{words.tally.undo}</Button>
        </form>
      )}
      <Island
        name="tally"
        component={Tally}
        props={{
          work: place.id,
          title: inLanguage(place.place_words, lang),
          day: place.today,
          source: '/api/v1/outreach/{id}/tallies',
          scope: countingScope('workOutreachPlace', lang),
          tap: newId(),
          people: whats.filter((what) => what.startsWith('age:')),
          groups: countedGroups.map((group) => ({
            key: group,
            title: words.groups[group],
            rows: counted[group].flatMap((each) => {
              const what = whats.find((known) => known === `${group}:${each}`)
              return what === undefined
                ? []
                : [{ what, label: words.whats[what], count: place.counts[what] ?? 0 }]
            }),
          })),
          words: { ...say },
          note: null,
        }}
      />
    </Section>
  )
}

export function Facts({ place, lang }: Props): JSX.Element {
  const words = outreachTexts[lang]
  const say = words.plan.facts
  const [next] = place.next
  return (
    <FactList
      facts={[
        {
          term: say.when,
          value: (
            <>
              {whenInWords(place, lang)}
              {next !== undefined && (
                <>
                  <br />
                  {words.next(dayInWords(next, lang, place.today))}
                </>
              )}
            </>
          ),
        },
        {
          term: say.who,
          value: place.goers.map(({ name, title }) => `${name}, ${inLanguage(title, lang)}`).join('; '),
        },
        { term: say.unit, value: <LocalText of={place.unit} lang={lang} /> },
        { term: say.kind, value: `${words.kinds[place.kind]}. ${words.kindHints[place.kind]}` },
        {
          term: say.why,
          value: (
            <>
              {place.purposes.map((each) => words.purposes[each]).join(', ')}
              {inLanguage(place.purpose_words, lang) !== '' && (
                <>
                  <br />
                  <LocalText of={place.purpose_words} lang={lang} />
                </>
              )}
            </>
          ),
        },
        ...(inLanguage(place.partner_words, lang) === ''
          ? []
          : [{ term: say.partner, value: <LocalText of={place.partner_words} lang={lang} /> }]),
      ]}
    />
  )
}

/** Whether its day stands in the programme where families look; else made in one step. @source R77 */
export function InProgramme({
  place,
  lang,
  activity,
}: Props & { activity: string | null }): JSX.Element | null {
  const words = visitorsTexts[lang].make
  if (activity === null && (!place.may_manage || place.state === 'ended')) return null
  const hasTimes = place.rule !== null && place.begins_at !== null && place.ends_at !== null
  return (
    <Section title={words.title}>
      {activity === null ? (
        <form method="post">
          <Hidden name="act" value="programme" />
          <p>{hasTimes ? words.lead : words.noTimes}</p>
          {hasTimes && <Button kind="secondary">{words.button}</Button>}
        </form>
      ) : (
        <p>
          <a href={path('workActivity', lang, { id: activity })}>{words.done}</a>
        </p>
      )}
    </Section>
  )
}

/** The last eight weeks; exact for those who count here. */
export function Weeks({ place, lang }: Props): JSX.Element {
  const words = outreachTexts[lang]
  return (
    <Section title={words.plan.weeks}>
      {place.weeks.length === 0 ? (
        <p>{words.plan.noWeeks}</p>
      ) : (
        <>
          {!place.may_count && <p>{words.sums.lead}</p>}
          <DataTable
            id="outreach-weeks"
            caption={words.plan.weeks}
            captionHidden
            columns={[
              { label: words.sums.week },
              ...sumColumns.map((what) => ({ label: words.whats[what], numeric: true })),
              { label: words.sums.people, numeric: true },
              { label: words.sums.onward, numeric: true },
            ]}
            rows={place.weeks.map(({ monday, counts }) => ({
              key: monday,
              cells: [dayInWords(monday, lang, place.today), ...sumCells(counts, lang, place.may_count)],
            }))}
          />
        </>
      )}
    </Section>
  )
}

export function Checklist({ place, lang }: Props): JSX.Element {
  const words = outreachTexts[lang]
  const doneOn = new Map(place.points.map(({ point, done_on }) => [point, done_on]))
  const label = (point: (typeof points)[number]): string => {
    const day = doneOn.get(point)
    return day === undefined
      ? words.points[point]
      : `${words.points[point]} (${words.plan.doneOn(dayInWords(day, lang, place.today))})`
  }
  return (
    <Section id="valmistelu" title={words.plan.checklist}>
      <p>{words.plan.checklistLead}</p>
      {place.may_manage ? (
        <form method="post">
          <Hidden name="act" value="points" />
          <CheckboxGroup
            name="points"
            label={words.setUp(place.points.length, points.length)}
            options={points.map((point) => ({ value: point, label: label(point) }))}
            values={place.points.map(({ point }) => point)}
          />
          <Button kind="secondary">{words.plan.saveChecklist}</Button>
        </form>
      ) : (
        <>
          <p>{words.setUp(place.points.length, points.length)}</p>
          <ul>
            {points
              .filter((point) => doneOn.has(point))
              .map((point) => (
                <li key={point}>{label(point)}</li>
              ))}
          </ul>
        </>
      )}
    </Section>
  )
}

export function Tasks({ place, lang }: Props): JSX.Element {
  const words = outreachTexts[lang]
  const say = words.plan
  return (
    <Section id="tiedotus" title={say.tasks}>
      <p>{place.tasks.length === 0 ? say.noTasks : say.tasksLead}</p>
      <ul class="outreach-tasks">
        {place.tasks.map((task) => (
          <li key={task.id} class="outreach-tasks__item">
            <span>
              {words.taskKinds[task.kind]},{' '}
              {task.done_on === null
                ? say.due(dayInWords(task.due_on, lang, place.today))
                : say.doneOn(dayInWords(task.done_on, lang, place.today))}
            </span>
            {place.may_manage && task.done_on === null && (
              <form method="post">
                <Hidden name="act" value="task-done" />
                <Button kind="quiet" name="task" value={task.id}>
                  {say.markDone}
                  <span class="visually-hidden">: {words.taskKinds[task.kind]}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {place.may_manage && (
        <form method="post" class="outreach-times">
          <Hidden name="act" value="task" />
          <Select
            name="taskKind"
            label={say.task}
            options={taskKinds.map((kind) => ({ value: kind, label: words.taskKinds[kind] }))}
          />
          <TextField name="dueOn" type="date" label={say.dueOn} value={place.today} />
          <div>
            <Button kind="secondary">{say.add}</Button>
          </div>
        </form>
      )}
    </Section>
  )
}

export function Results({ place, lang }: Props): JSX.Element {
  const words = outreachTexts[lang]
  const own = inLanguage(place.result_words, lang)
  return (
    <Section title={words.plan.results}>
      {place.results.length === 0 && own === '' && <p>{words.plan.noResults}</p>}
      {place.results.length > 0 && (
        <ul>
          {place.results.map((each) => (
            <li key={each}>{words.results[each]}</li>
          ))}
        </ul>
      )}
      {own !== '' && (
        <p>
          <LocalText of={place.result_words} lang={lang} />
        </p>
      )}
    </Section>
  )
}
