import type { JSX } from 'preact'
import type { ContractPage } from '#capabilities/network/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, TextArea } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { one, type PageArgs } from '#web/page.ts'
import { shortDay } from '#web/public/short-day.ts'
import { errorOf, type Filled, Line, valueOf } from '#web/work/listings/fields.view.tsx'
import { contractTexts } from './contract-texts.ts'
import { eurosOf, numberOf } from './euros.ts'

/** So few families could be recognised in a table that is passed on. */
const fewFamilies = 5

/** What one visit of supervision found, and whether it has been put right. */
function Visit(props: {
  args: PageArgs
  contract: ContractPage
  of: ContractPage['visits'][number]
}): JSX.Element {
  const { args, contract, of } = props
  const { lang } = args
  const words = contractTexts[lang]
  return (
    <li class="agreed-line">
      <div class="agreed-line__what">
        <strong>{shortDay(of.held_on, lang)}</strong>
        {of.by !== null && <span class="quiet"> {of.by}</span>}
        <span class="line agreed-written">{of.finding}</span>
        {of.next_step !== '' && (
          <span class="line">
            {of.next_step} {of.next_on !== null && words.nextOn(shortDay(of.next_on, lang))}
          </span>
        )}
        {of.done_on !== null && <span class="line quiet">{words.doneOn(shortDay(of.done_on, lang))}</span>}
      </div>
      {contract.may_supervise && of.next_step !== '' && of.done_on === null && (
        <form method="post" class="print-hidden">
          <Hidden name="act" value="close" />
          <Hidden name="visit" value={of.id} />
          <Hidden name="version" value={String(of.version)} />
          <Button kind="secondary">
            {words.markDone}
            <span class="visually-hidden">: {words.markDoneOf(shortDay(of.held_on, lang))}</span>
          </Button>
        </form>
      )}
    </li>
  )
}

export function Visits({
  args,
  contract,
  of,
}: {
  args: PageArgs
  contract: ContractPage
  of: Filled
}): JSX.Element {
  const words = contractTexts[args.lang]
  return (
    <Section title={words.visits} id="valvonta">
      <p>{words.visitsLead}</p>
      {contract.visits.length === 0 ? (
        <p>{words.noVisits}</p>
      ) : (
        <ul class="agreed-lines">
          {contract.visits.map((visit) => (
            <Visit key={visit.id} args={args} contract={contract} of={visit} />
          ))}
        </ul>
      )}
      {contract.may_supervise && (
        <Disclosure summary={words.visitTitle} open={of.form !== null}>
          <form method="post" novalidate class="work-form keep-form">
            <Hidden name="act" value="visit" />
            <Hidden name="key" value={of.form === null ? newId() : one(of.form, 'key')} />
            <Line
              of={of}
              name="heldOn"
              type="date"
              width="middle"
              label={words.heldOn}
              kept={helsinkiDate(args.caller.clock.now())}
              must
            />
            <TextArea
              name="finding"
              label={words.finding}
              hint={words.findingHint}
              rows={4}
              maxlength={3000}
              value={valueOf(of, 'finding', '')}
              error={errorOf(of, 'finding')}
            />
            <Line of={of} name="nextStep" label={words.nextStep} kept={null} />
            <Line of={of} name="nextOn" type="date" width="middle" label={words.nextBy} kept={null} />
            <Button>{words.saveVisit}</Button>
          </form>
        </Disclosure>
      )}
    </Section>
  )
}

export function Years({
  args,
  contract,
  of,
}: {
  args: PageArgs
  contract: ContractPage
  of: Filled
}): JSX.Element {
  const { lang } = args
  const words = contractTexts[lang]
  const number = (value: number | null): string => (value === null ? '–' : numberOf(value, lang))
  return (
    <Section title={words.years} id="luvut">
      {contract.years.length === 0 ? (
        <p>{words.noYears}</p>
      ) : (
        <DataTable
          id="years"
          caption={words.years}
          captionHidden
          columns={[
            { label: words.year },
            { label: words.euros, numeric: true },
            { label: words.bought, numeric: true },
            { label: words.each, numeric: true },
            { label: words.families, numeric: true },
            { label: words.note },
          ]}
          rows={contract.years.map((year) => ({
            key: String(year.year),
            cells: [
              year.year,
              number(year.euros),
              number(year.units),
              year.euros === null || year.units === null || year.units === 0
                ? '–'
                : eurosOf(Math.round((year.euros * 100) / year.units), lang),
              year.families !== null && year.families > 0 && year.families < fewFamilies
                ? words.fewFamilies
                : number(year.families),
              year.words,
            ],
          }))}
        />
      )}
      {contract.may_keep && (
        <Disclosure summary={words.yearTitle} open={of.form !== null}>
          <form method="post" novalidate class="work-form keep-form">
            <Hidden name="act" value="year" />
            <p>{words.yearHint}</p>
            <div class="agreed-beside">
              <Line
                of={of}
                name="year"
                inputmode="numeric"
                label={words.year}
                kept={helsinkiDate(args.caller.clock.now()).slice(0, 4)}
                must
              />
              <Line of={of} name="euros" inputmode="numeric" label={words.euros} kept={null} />
              <Line of={of} name="units" inputmode="numeric" label={words.bought} kept={null} />
              <Line of={of} name="families" inputmode="numeric" label={words.families} kept={null} />
            </div>
            <Line of={of} name="yearWords" label={words.note} kept={null} />
            <Button kind="secondary">{words.saveYear}</Button>
          </form>
        </Disclosure>
      )}
    </Section>
  )
}
