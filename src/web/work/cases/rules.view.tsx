import type { JSX } from 'preact'
import { type CaseSettings, changeCaseSettings } from '#capabilities/casework/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import type { Caller } from '#platform/use-case.ts'
import { dateInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, one, type PageArgs } from '#web/page.ts'
import { leadsTexts } from './leads-texts.ts'

const fields = ['workerWithinDays', 'warnLimitDays', 'joinMonthsBefore'] as const

/** What is sent with the county’s rules: the page that shows them hands it on. */
export const rulesAct = 'case-rules'

export async function saveRules(caller: Caller, county: string, form: Form): Promise<void> {
  await changeCaseSettings(caller, {
    id: county,
    workerWithinDays: one(form, 'workerWithinDays'),
    warnLimitDays: one(form, 'warnLimitDays'),
    joinMonthsBefore: one(form, 'joinMonthsBefore'),
  })
}

/** After how many days a case without a responsible worker is brought up, and when reminders come. */
export function CaseRules(props: {
  args: PageArgs
  settings: CaseSettings
  action: string
  found: FormProblems | null
}): JSX.Element {
  const { args, settings, found } = props
  const { lang, deps, problems } = args
  const words = leadsTexts[lang]
  const typed = problems !== null && one(problems.form, 'act') === rulesAct ? problems.form : null
  const labels = {
    workerWithinDays: [words.within, words.withinHint],
    warnLimitDays: [words.warn, words.warnHint],
    joinMonthsBefore: [words.joins, words.joinsHint],
  } as const
  return (
    <Section title={words.rules} id="case-rules">
      <p>{words.rulesLead}</p>
      {settings.can.change ? (
        <form class="work-form" method="post" action={props.action} novalidate>
          <Hidden name="act" value={rulesAct} />
          {fields.map((field) => (
            <TextField
              key={field}
              name={field}
              type="number"
              width="short"
              label={labels[field][0]}
              hint={labels[field][1]}
              value={typed === null ? String(settings[field]) : one(typed, field)}
              error={typed === null ? undefined : found?.of(field)}
            />
          ))}
          <Button kind="secondary">{words.save}</Button>
        </form>
      ) : (
        <FactList
          facts={fields.map((field) => ({ term: labels[field][0], value: String(settings[field]) }))}
        />
      )}
      {settings.changedAt !== null && settings.changedBy !== null && (
        <p class="family-quiet">
          {words.changedBy(
            dateInWords(helsinkiDate(settings.changedAt), lang, helsinkiDate(deps.clock.now())),
            settings.changedBy,
          )}
        </p>
      )}
    </Section>
  )
}
