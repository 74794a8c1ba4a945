import type { JSX } from 'preact'
import { type ContractView, listContracts } from '#capabilities/network/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { shortDay } from '#web/public/short-day.ts'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { agreementTexts } from './agreement-texts.ts'
import { contractTexts } from './contract-texts.ts'
import { eurosOf } from './euros.ts'
import { Body, bodyName, DueChip, validityOf } from './parts.view.tsx'

export const priceOf = (of: ContractView, lang: Language): string => {
  const words = contractTexts[lang]
  if (of.price_cents === null || of.price_unit === null) return words.noPrice
  return `${eurosOf(of.price_cents, lang)} / ${words.units[of.price_unit]}`
}

export const areasOf = (of: ContractView, lang: Language): string =>
  of.areas.length === 0
    ? agreementTexts[lang].wholeCounty
    : of.areas.map(({ name }) => inLanguage(name, lang)).join(', ')

function Line({ of, lang }: { of: ContractView; lang: Language }): JSX.Element {
  const words = contractTexts[lang]
  return (
    <li class="agreed-line">
      <div class="agreed-line__what">
        <a class="agreed-line__name" href={path('contract', lang, { id: of.id })}>
          <LocalText of={of.name} lang={lang} />
        </a>
        <span class="line">
          <Body name={of.provider} lang={lang} />. {priceOf(of, lang)}
        </span>
        <span class="line quiet">
          {areasOf(of, lang)}. {validityOf(of, lang)}.{' '}
          {of.state === 'in-force' &&
            (of.last_visit_on === null ? words.noVisit : words.lastVisit(shortDay(of.last_visit_on, lang)))}
          {of.open_findings > 0 && `, ${words.openFindings(of.open_findings)}`}
        </span>
      </div>
      {of.state === 'in-force' ? <DueChip due={of.due} lang={lang} /> : <Chip>{words.states[of.state]}</Chip>}
    </li>
  )
}

/** What the county buys, for those who lead. @source R188 */
export const contractsPage: Page = {
  audience: 'work',
  get: async (args) => {
    const { county } = demandPerson(args)
    const { lang, caller, query } = args
    const words = contractTexts[lang]
    const say = agreementTexts[lang]
    const page = /^\d{1,2}$/.test(query['sivu'] ?? '') ? Number(query['sivu']) : 0
    const { items, next, mayAdd } = await listContracts(caller, { county, page })
    const format = tableAsked(query)
    if (format !== null) {
      const head = [
        say.name,
        words.provider,
        words.areas,
        words.price,
        say.validity,
        say.review,
        say.responsible,
        words.customersPart,
        words.visits,
        say.state,
      ]
      const rows = items.map((each) => [
        inLanguage(each.name, lang),
        bodyName(each.provider, lang),
        areasOf(each, lang),
        priceOf(each, lang),
        validityOf(each, lang),
        each.review_on === null ? '' : shortDay(each.review_on, lang),
        each.responsible ?? '',
        words.parts[each.customers_took_part],
        each.last_visit_on === null ? '' : shortDay(each.last_visit_on, lang),
        words.states[each.state],
      ])
      return tableAnswer('contracts', [{ name: words.title.slice(0, 31), rows: [head, ...rows] }], format)
    }
    const inForce = items.filter(({ state }) => state === 'in-force')
    return (
      <WorkDocument args={args} title={words.title} sheet="leading">
        <Column width="wide">
          <PageTitle
            title={words.title}
            lead={words.lead({
              inForce: inForce.length,
              due: inForce.filter(({ due }) => due !== null).length,
              open: inForce.reduce((sum, each) => sum + each.open_findings, 0),
            })}
          />
          <p class="keep-links print-hidden">
            {mayAdd && <LinkButton href={path('contractNew', lang)}>{words.add}</LinkButton>}
            <a href={path('agreements', lang)}>{say.title}</a>
          </p>
          {items.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul class="agreed-lines">
              {items.map((each) => (
                <Line key={each.id} of={each} lang={lang} />
              ))}
            </ul>
          )}
          {next !== null && (
            <p>
              <a href={path('contracts', lang, {}, { sivu: next })}>{say.nextPage}</a>
            </p>
          )}
          <TableTools lang={lang} route="contracts" />
        </Column>
      </WorkDocument>
    )
  },
}
