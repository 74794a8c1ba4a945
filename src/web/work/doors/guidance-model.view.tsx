import type { JSX } from 'preact'
import {
  type GuidanceLine,
  type GuidanceModel,
  ownWorkers,
  reaches,
  type RuleRow,
} from '#capabilities/help-requests/index.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip, FactList } from '#ui/facts/facts.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { DoorForm, errorOf, fieldOf, formOf, InLanguages, Line, valueOf } from './fields.view.tsx'
import { shortDay } from '#web/public/short-day.ts'
import { doorTexts } from './texts.ts'
import { phoneInWords } from './words.ts'

/** 'Perheiden palveluohjaus, 06 000 0000' or the unit. */
export const guideInWords = (rule: RuleRow, lang: Language): string =>
  [
    rule.door_name === null ? null : inLanguage(rule.door_name, lang),
    rule.unit_name === null ? null : inLanguage(rule.unit_name, lang),
    rule.door_phone === null ? null : phoneInWords(rule.door_phone),
  ]
    .filter((words) => words !== null)
    .join(', ')

/** Who guides, where, and who becomes own worker: the same facts on the model's page and beside a request. */
export function RuleFacts({ rule, lang }: { rule: RuleRow; lang: Language }): JSX.Element {
  const words = doorTexts[lang].model
  const title = inLanguage(rule.own_worker_title, lang)
  const note = inLanguage(rule.note, lang)
  return (
    <FactList
      facts={[
        { term: words.guides, value: guideInWords(rule, lang) },
        { term: words.reach, value: words.reaches[rule.reach] },
        {
          term: words.ownWorker,
          value:
            title === ''
              ? words.ownWorkers[rule.own_worker]
              : `${words.ownWorkers[rule.own_worker]}: ${title}`,
        },
        ...(note === '' ? [] : [{ term: words.noteTerm, value: note }]),
      ]}
    />
  )
}

function RuleForm(props: {
  args: PageArgs
  model: GuidanceModel
  line: GuidanceLine
  now: Date
}): JSX.Element {
  const { args, model, line, now } = props
  const { lang } = args
  const all = doorTexts[lang]
  const words = all.model
  const of = formOf(args, `rule-${line.group}`)
  const kept = line.next ?? line.now
  const today = helsinkiDate(now)
  return (
    <Disclosure summary={words.edit(words.groups[line.group])} open={of.form !== null}>
      <DoorForm of={of} save={all.save}>
        <div class="beside">
          <Select
            name={fieldOf(of, 'door')}
            label={words.door}
            error={errorOf(of, 'door')}
            empty={words.noDoor}
            value={valueOf(of, 'door', kept?.door ?? '')}
            options={model.doors.map(({ id, name }) => ({ value: id, label: inLanguage(name ?? {}, lang) }))}
          />
          <Select
            name={fieldOf(of, 'unit')}
            label={words.unit}
            error={errorOf(of, 'unit')}
            empty={words.noUnit}
            value={valueOf(of, 'unit', kept?.unit ?? '')}
            options={model.units.map(({ id, name, organisation }) => ({
              value: id,
              label: `${inLanguage(name, lang)} (${inLanguage(organisation, lang)})`,
            }))}
          />
        </div>
        <RadioGroup
          name={fieldOf(of, 'reach')}
          label={words.reach}
          value={valueOf(of, 'reach', kept?.reach ?? 'local')}
          options={reaches.map((reach) => ({ value: reach, label: words.reaches[reach] }))}
        />
        <RadioGroup
          name={fieldOf(of, 'ownWorker')}
          label={words.ownWorker}
          value={valueOf(of, 'ownWorker', kept?.own_worker ?? 'agreed')}
          options={ownWorkers.map((own) => ({ value: own, label: words.ownWorkers[own] }))}
        />
        <InLanguages
          of={of}
          field="title"
          label={words.title2}
          kept={kept?.own_worker_title ?? {}}
          optional={all.voluntary}
        />
        <InLanguages
          of={of}
          field="note"
          label={words.note}
          kept={kept?.note ?? {}}
          optional={all.voluntary}
        />
        <Line of={of} field="from" label={words.from} type="date" width="middle" kept={addDays(today, 1)} />
      </DoorForm>
      {model.area !== null && (line.isOwn || line.next !== null) && (
        <form method="post" class="work-form">
          <Hidden name="form" value={`county-${line.group}`} />
          <Button kind="quiet">{words.followCounty}</Button>
        </form>
      )}
    </Disclosure>
  )
}

/** The model group by group: what holds, since when, what is planned, and the form for those who decide it. */
export function ModelLines(props: { args: PageArgs; model: GuidanceModel; now: Date }): JSX.Element {
  const { args, model, now } = props
  const { lang } = args
  const words = doorTexts[lang].model
  return (
    <ul class="door-list">
      {model.lines.map((line) => (
        <li key={line.group} class="door-list__door" id={line.group}>
          <h2 class="door-list__name">
            {words.groups[line.group]}{' '}
            {model.area !== null && line.now !== null && (
              <Chip>{line.isOwn ? words.own : words.fromCounty}</Chip>
            )}
          </h2>
          {line.now === null ? <p>{words.missing}</p> : <RuleFacts rule={line.now} lang={lang} />}
          {line.now !== null && <p class="quiet-note">{words.since(shortDay(line.now.from, lang))}</p>}
          {line.next !== null && (
            <p>
              <strong>{words.next(shortDay(line.next.from, lang))}</strong>: {guideInWords(line.next, lang)},{' '}
              {words.reaches[line.next.reach]}
            </p>
          )}
          {model.mayChange && <RuleForm args={args} model={model} line={line} now={now} />}
        </li>
      ))}
    </ul>
  )
}
