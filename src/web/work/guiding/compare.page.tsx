import type { ComponentChildren, JSX } from 'preact'
import { fitOfChosen, type Suggestion } from '#capabilities/guidance/index.ts'
import { inLanguage } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { capital } from '#web/public/service-facts.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { reasonsInWords } from './fit-words.ts'
import { guideTexts } from './guide-texts.ts'
import { namesFor, needQuery } from './guide.view.tsx'
import { countyOf, type Needed, neededOf } from './need-state.ts'
import { agesOf, languagesOf, placesInWords, waitOf, waysInWords } from './service-words.ts'
import { receivingBy, receiversOf, statedBy } from './stated.ts'

type Props = {
  readonly args: PageArgs
  readonly needed: Needed
  readonly of: Suggestion
  /** Somebody takes referrals for it here. */
  readonly isReceived: boolean
}

function List({ items }: { items: readonly string[] }): JSX.Element {
  return (
    <ul class="compare__list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

function One({ args, needed, of, isReceived }: Props): JSX.Element {
  const { lang } = args
  const words = guideTexts[lang]
  const { rows } = words
  const { service } = of
  const { need } = needed.kept
  const { speaksFor, against } = reasonsInWords(of.reasons, namesFor(args, need))
  const places = placesInWords(args, service, need.municipality, lang)
  const wait = waitOf(of, lang)
  const name = inLanguage(service.name, lang)
  const lines: readonly (readonly [string, ComponentChildren])[] = [
    [rows.forThis, <List items={speaksFor} />],
    [rows.against, against.length === 0 ? '–' : <List items={against} />],
    [rows.wait, wait === '' ? words.noWait : wait],
    [
      rows.getIn,
      <>
        <LocalText of={service.how_to_get_in} lang={lang} />
        {service.phone !== null && <> {service.phone}</>}
      </>,
    ],
    [
      rows.where,
      places.length === 0 ? (
        waysInWords(service, lang)
      ) : (
        <List items={places.map(({ where, address }) => (address === '' ? where : `${where}, ${address}`))} />
      ),
    ],
    [rows.when, capital(places.map(({ when }) => when).find((when) => when !== '') ?? words.noWait)],
    [rows.languages, languagesOf(service, lang)],
    [rows.ages, agesOf(service, lang, words.allAges)],
    [rows.cost, <LocalText of={service.cost} lang={lang} />],
    [rows.criteria, service.criteria === null ? '–' : <LocalText of={service.criteria} lang={lang} />],
    [rows.what, <LocalText of={service.summary} lang={lang} />],
  ]
  return (
    <article class="compare__one">
      <div class="compare__head">
        <h2 class="compare__name">
          <a href={path('service', lang, { id: service.id })}>
            <LocalText of={service.name} lang={lang} hyphens />
          </a>
        </h2>
        <p class="compare__by">
          <LocalText of={service.organisation} lang={lang} />
        </p>
      </div>
      <dl class="compare__facts">
        {lines.map(([term, value]) => (
          <div key={term} class="compare__fact">
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="compare__do">
        {isReceived && (
          <LinkButton
            kind="secondary"
            href={path('workNewReferral', lang, {}, { ...needQuery(needed), service: service.id })}
          >
            {words.refer}
            <span class="visually-hidden">{words.referWhat(name)}</span>
          </LinkButton>
        )}
      </p>
    </article>
  )
}

/** At most three services side by side; under each other on a phone. */
export const comparePage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const needed = await neededOf(args)
    const { lang } = args
    const words = guideTexts[lang]
    const { need, chosen } = needed.kept
    const receivers = await receiversOf(args)
    const receiving = receivingBy(receivers)
    const compared = fitOfChosen(args.deps.catalogue, need, chosen.slice(0, 3), {
      county: countyOf(args, need),
      stated: statedBy(receivers),
    })
    const query = needQuery(needed)
    return (
      <WorkDocument args={args} title={words.compareTitle} query={query}>
        <Column width="full">
          <BackLink href={path('workGuide', lang, {}, query)}>{words.back}</BackLink>
          <PageTitle title={words.compareTitle} lead={words.compareLead} />
          {compared.length === 0 ? (
            <EmptyState title={words.nothing}>
              <p>{words.chooseHint}</p>
            </EmptyState>
          ) : (
            <div class="compare">
              {compared.map((of) => (
                <One key={of.id} args={args} needed={needed} of={of} isReceived={receiving.has(of.id)} />
              ))}
            </div>
          )}
        </Column>
      </WorkDocument>
    )
  },
}
