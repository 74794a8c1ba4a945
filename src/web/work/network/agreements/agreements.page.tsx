import type { JSX } from 'preact'
import {
  agreementStates,
  type AgreementView,
  listAgreements,
  listAgreementsDue,
} from '#capabilities/network/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Select } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { capital } from '#web/public/service-facts.ts'
import { shortDay } from '#web/public/short-day.ts'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { leadsSomewhere } from './who.ts'
import { agreementTexts } from './agreement-texts.ts'
import { Body, bodyName, DueChip, validityOf } from './parts.view.tsx'

function Line({ of, lang }: { of: AgreementView; lang: Language }): JSX.Element {
  const words = agreementTexts[lang]
  const next = of.review_on === null ? null : words.reviewBy(shortDay(of.review_on, lang))
  const ends = of.valid_to === null ? null : words.endsOn(shortDay(of.valid_to, lang))
  return (
    <li class="agreed-line">
      <div class="agreed-line__what">
        <a class="agreed-line__name" href={path('agreement', lang, { id: of.id })}>
          <LocalText of={of.name} lang={lang} />
        </a>
        <span class="line quiet">
          {words.kinds[of.kind]}
          {'. '}
          {of.area === null ? words.wholeCounty : <LocalText of={of.area} lang={lang} />}
          {'. '}
          {of.state !== 'ended' && capital([next, ends].filter((each) => each !== null).join(', '))}
        </span>
        <span class="line quiet">
          {of.parties.map(({ name }, at) => (
            <span key={at}>
              {at > 0 && ', '}
              <Body name={name} lang={lang} />
            </span>
          ))}
        </span>
      </div>
      {of.state === 'in-force' ? <DueChip due={of.due} lang={lang} /> : <Chip>{words.states[of.state]}</Chip>}
    </li>
  )
}

/** What the network has agreed on; what must be looked at first. @source R59–R67 */
export const agreementsPage: Page = {
  audience: 'work',
  get: async (args) => {
    const { county } = demandPerson(args)
    const { lang, caller, deps, query } = args
    const words = agreementTexts[lang]
    const areas = deps.catalogue.areas(county)
    const area = areas.find(({ id }) => id === query['alue'])?.id
    const state = oneOf(agreementStates, query['tila'] ?? '') ?? undefined
    const page = /^\d{1,2}$/.test(query['sivu'] ?? '') ? Number(query['sivu']) : 0
    const chosen = { alue: area, tila: state }
    const { items, next, mayAdd } = await listAgreements(caller, {
      county,
      page,
      ...(area === undefined ? {} : { area }),
      ...(state === undefined ? {} : { state }),
    })
    const format = tableAsked(query)
    if (format !== null) {
      const head = [
        words.name,
        words.kind,
        words.area,
        words.parties,
        words.validity,
        words.review,
        words.responsible,
        words.state,
      ]
      const rows = items.map((each) => [
        inLanguage(each.name, lang),
        words.kinds[each.kind],
        each.area === null ? words.wholeCounty : inLanguage(each.area, lang),
        each.parties.map(({ name }) => bodyName(name, lang)).join(', '),
        validityOf(each, lang),
        each.review_on === null ? '' : shortDay(each.review_on, lang),
        each.responsible ?? '',
        words.states[each.state],
      ])
      return tableAnswer('agreements', [{ name: words.title, rows: [head, ...rows] }], format)
    }
    const today = helsinkiDate(caller.clock.now())
    const { items: due } = await listAgreementsDue(caller, { county, limit: 100 })
    const agreements = due.filter(({ what }) => what === 'agreement')
    const late = agreements.filter(({ due_on: day }) => day < today).length
    return (
      <WorkDocument args={args} title={words.title} query={chosen} sheet="leading">
        <Column width="wide">
          <PageTitle title={words.title} lead={words.lead({ late, soon: agreements.length - late })} />
          <p class="keep-links print-hidden">
            {mayAdd && <LinkButton href={path('agreementNew', lang)}>{words.add}</LinkButton>}
            {leadsSomewhere(args) && <a href={path('contracts', lang)}>{words.contractsLink}</a>}
          </p>
          <form method="get" class="agreed-filter print-hidden" aria-label={words.filter}>
            <Select
              name="alue"
              label={words.area}
              empty={words.anyArea}
              options={areas.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
              value={area ?? ''}
            />
            <Select
              name="tila"
              label={words.state}
              empty={words.anyState}
              options={agreementStates.map((each) => ({ value: each, label: words.states[each] }))}
              value={state ?? ''}
            />
            <p>
              <Button kind="secondary">{words.show}</Button>
            </p>
          </form>
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
              <a href={path('agreements', lang, {}, { ...chosen, sivu: next })}>{words.nextPage}</a>
            </p>
          )}
          <TableTools lang={lang} route="agreements" query={chosen} />
        </Column>
      </WorkDocument>
    )
  },
}
