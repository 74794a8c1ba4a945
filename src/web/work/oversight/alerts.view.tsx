import type { JSX } from 'preact'
import type { Alert, DataRequest } from '#capabilities/oversight/index.ts'
import { isOpenRequest, urgencyOf } from '#capabilities/oversight/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { Chip, type ChipTone } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { DataTable } from '#ui/table/table.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oversightWorkTexts, type OversightWorkTexts } from './texts.ts'

/** What a kind of alert is called, and what it means. */
export const kindOf = (alert: Alert, words: OversightWorkTexts): { name: string; explained: string } => ({
  name: words.alerts.kinds[alert.kind],
  explained: words.alerts.explained[alert.kind],
})

const toneOf = (alert: Alert): ChipTone =>
  alert.verdict === null ? 'soon' : alert.verdict === 'wrong' ? 'late' : 'good'

export function AlertTable({
  args,
  open,
  alerts,
}: {
  args: PageArgs
  open: number
  alerts: readonly Alert[]
}): JSX.Element {
  const { lang, deps } = args
  const texts = oversightWorkTexts[lang]
  const words = texts.alerts
  const now = deps.clock.now()
  return (
    <Section title={words.title} id="alerts">
      {alerts.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.open(open)}</p>
          <DataTable
            id="alert-table"
            caption={words.title}
            captionHidden
            columns={[
              { label: words.what },
              { label: words.who },
              { label: words.when },
              { label: words.state },
            ]}
            rows={alerts.map((alert) => ({
              key: alert.id,
              cells: [
                <a key="what" href={path('workOversightItem', lang, { id: alert.id })}>
                  {kindOf(alert, texts).name}
                </a>,
                `${alert.person}, ${inLanguage(alert.title, lang)}`,
                momentInWords(alert.last_at, lang, now),
                <Chip key="state" tone={toneOf(alert)}>
                  {alert.verdict === null ? words.waiting : words.verdicts[alert.verdict]}
                </Chip>,
              ],
            }))}
          />
        </>
      )}
    </Section>
  )
}

const urgencyTone = { 'in-time': 'plain', soon: 'soon', late: 'late' } as const

export function RequestTable({
  args,
  requests,
}: {
  args: PageArgs
  requests: readonly DataRequest[]
}): JSX.Element {
  const { lang, deps } = args
  const words = oversightWorkTexts[lang].requests
  const today = helsinkiDate(deps.clock.now())
  return (
    <Section title={words.title} id="requests">
      {requests.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DataTable
          id="request-table"
          caption={words.title}
          captionHidden
          columns={[
            { label: words.kind },
            { label: words.who },
            { label: words.due },
            { label: words.state },
          ]}
          rows={requests.map((item) => {
            const due = plainDate(item.due_on)
            const urgency = urgencyOf(due, today)
            return {
              key: item.id,
              cells: [
                <a key="kind" href={path('workOversightItem', lang, { id: item.id }, { what: 'request' })}>
                  {words.kinds[item.kind]}
                </a>,
                item.name,
                dateInWords(due, lang, today),
                isOpenRequest(item.state) ? (
                  <Chip key="state" tone={urgencyTone[urgency]}>
                    {words.states[item.state]}, {words.urgency[urgency].toLowerCase()}
                  </Chip>
                ) : (
                  words.states[item.state]
                ),
              ],
            }
          })}
        />
      )}
    </Section>
  )
}
