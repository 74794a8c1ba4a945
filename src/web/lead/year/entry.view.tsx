import type { JSX } from 'preact'
import type { ClockEntryView, ClockTime } from '#capabilities/network/index.ts'
import { addDays, helsinkiDate, partsOf, type PlainDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import type { Fact } from '#ui/facts/facts.tsx'
import { Hidden, TextArea } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { errorOf, type Filled, Line, valueOf } from '#web/work/listings/fields.view.tsx'
import { ruleInWords } from '#web/work/times/rules-in-words.ts'
import { clockWords } from './clock-words.ts'
import { rulePartsOf } from './entry-form.view.tsx'
import { entryTexts } from './entry-texts.ts'

const todayOf = ({ caller }: PageArgs): PlainDate => helsinkiDate(caller.clock.now())
const dayWords = (args: PageArgs, day: PlainDate): string => dateInWords(day, args.lang, todayOf(args))

/** "Joka vuosi: lokakuu", "Joka 3. kuukausi: 1. keskiviikko". */
function whenInWords(args: PageArgs, entry: ClockEntryView): string {
  const { lang } = args
  const words = entryTexts[lang]
  const { day, month, year } = partsOf(entry.firstDay)
  const named = clockWords[lang].months[month - 1] ?? ''
  const inSentence = lang === 'en' ? named : named.toLowerCase()
  const end = entry.lastDay === null ? '' : words.until(dayWords(args, entry.lastDay))
  if (entry.returns === 'rule') {
    const parts = rulePartsOf(entry.rule ?? '')
    if (parts === null) return `${ruleInWords(entry.rule ?? '', lang)}${end}`
    // The words of a rule begin with how often; here that is said in months.
    const days =
      ruleInWords(`FREQ=MONTHLY;BYDAY=${parts.week}${parts.weekday}`, lang).split(': ').at(-1) ?? ''
    return `${words.rule(words.everyMonths(Number(parts.every)), days)}${end}`
  }
  const exact = lang === 'fi' ? `${day}.${month}.` : lang === 'sv' ? `${day}.${month}` : `${day} ${named}`
  if (entry.returns === 'yearly') return `${words.yearly(entry.wholeMonth ? inSentence : exact)}${end}`
  return words.onceOn(entry.wholeMonth ? `${inSentence} ${year}` : dayWords(args, entry.firstDay))
}

export function factsOf(args: PageArgs, entry: ClockEntryView): readonly Fact[] {
  const { lang, deps } = args
  const words = entryTexts[lang]
  const { facts } = words
  const area = deps.catalogue.areas(entry.county).find(({ id }) => id === entry.area)
  const municipality =
    entry.municipality === null ? undefined : deps.catalogue.municipality(entry.municipality)
  const owner = [entry.ownerName ?? '', entry.ownerWords].filter((each) => each !== '').join(', ')
  return [
    { term: facts.when, value: whenInWords(args, entry) },
    ...(municipality === undefined
      ? []
      : [{ term: facts.municipality, value: inLanguage(municipality.name, lang) }]),
    { term: facts.area, value: area === undefined ? words.wholeCounty : inLanguage(area.name, lang) },
    { term: facts.owner, value: owner === '' ? words.nobody : owner },
    ...(entry.legal === null ? [] : [{ term: facts.law, value: words.law[entry.legal] }]),
    { term: facts.feed, value: entry.inFeed ? words.yes : words.no },
    ...(entry.note === ''
      ? []
      : [{ term: facts.note, value: <span class="year-times__words">{entry.note}</span> }]),
  ]
}

/** The time that is asked for, or the one that is next to be said something of: the oldest of the last year that is not done. */
export function timeToMark(
  entry: ClockEntryView,
  asked: string | null,
  today: PlainDate,
): ClockTime | undefined {
  const named = entry.times.find(({ slot }) => slot === asked)
  if (named !== undefined) return named
  const from = addDays(today, -400)
  return entry.times.filter(({ doneOn, due }) => doneOn === null && due >= from).at(-1)
}

/** What the slot is called: its year, or its day. */
const slotName = (args: PageArgs, { slot, due }: ClockTime): string =>
  slot.length === 4 ? slot : dayWords(args, due)

/** One time of it: which day, whether it was held, what came of it. */
export function TimeForm(props: {
  args: PageArgs
  of: Filled
  time: ClockTime
  isConflict: boolean
}): JSX.Element {
  const { args, of, time, isConflict } = props
  const words = entryTexts[args.lang]
  return (
    <Section title={words.timeTitle(slotName(args, time))} id="kerta">
      {isConflict && (
        <Notice kind="warning" title={words.theirs} level={3}>
          <p>{words.theirsLead}</p>
          <Said args={args} time={time} />
        </Notice>
      )}
      <p>{words.timeLead(dayWords(args, time.due))}</p>
      <form method="post" novalidate class="work-form keep-form">
        <Hidden name="act" value="time" />
        <Hidden name="slot" value={time.slot} />
        <Hidden name="version" value={String(time.version)} />
        <div class="year-when">
          <Line of={of} name="plannedOn" label={words.plannedOn} kept={time.plannedOn} type="date" />
          <Line of={of} name="plannedAt" label={words.plannedAt} kept={time.plannedAt} width="short" />
          <Line of={of} name="place" label={words.place} kept={time.place} />
        </div>
        <Line
          of={of}
          name="doneOn"
          label={words.doneOn}
          hint={words.doneHint}
          kept={time.doneOn}
          type="date"
          width="middle"
        />
        <TextArea
          name="outcome"
          label={words.outcome}
          hint={words.outcomeHint}
          rows={4}
          maxlength={4000}
          value={valueOf(of, 'outcome', time.outcome)}
          error={errorOf(of, 'outcome')}
        />
        <Button>{words.saveTime}</Button>
      </form>
    </Section>
  )
}

/** What has been said of one time. */
function Said({ args, time }: { args: PageArgs; time: ClockTime }): JSX.Element {
  const words = entryTexts[args.lang]
  const { plannedOn, plannedAt, place, doneOn, outcome, changedBy, changedAt } = time
  const planned =
    plannedOn === null
      ? null
      : [dayWords(args, plannedOn), plannedAt ?? '', place].filter((each) => each !== '').join(', ')
  return (
    <>
      <p class="year-times__words">
        {doneOn !== null
          ? words.done(dayWords(args, doneOn))
          : planned === null
            ? words.dueOn(dayWords(args, time.due))
            : words.plannedFor(planned)}
        {' · '}
        <span class={time.state === 'late' ? 'year-date__late' : undefined}>
          {clockWords[args.lang].states[time.state]}
        </span>
      </p>
      {outcome !== '' && <p class="year-times__words">{outcome}</p>}
      {changedBy !== null && changedAt !== null && (
        <p class="year-side__note">{words.saidBy(changedBy, dayWords(args, helsinkiDate(changedAt)))}</p>
      )}
    </>
  )
}

export function Times({ args, entry }: { args: PageArgs; entry: ClockEntryView }): JSX.Element | null {
  const { lang } = args
  const words = entryTexts[lang]
  if (entry.times.length === 0) return null
  return (
    <Section title={words.times}>
      <ol class="year-times">
        {entry.times.map((time) => (
          <li key={time.slot} class="year-times__time">
            <h3>{slotName(args, time)}</h3>
            <Said args={args} time={time} />
            {entry.can['mark'] === true && (
              <p class="print-hidden">
                <a href={`${path('annualEntry', lang, { id: entry.id }, { kerta: time.slot })}#kerta`}>
                  {words.changeTime(slotName(args, time))}
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
