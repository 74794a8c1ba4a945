import type { JSX } from 'preact'
import {
  addContractVisit,
  changeContract,
  closeContractVisit,
  type ContractPage,
  readContract,
  setContractYear,
} from '#capabilities/network/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { boardFormProblems } from '#web/lead/boards/typed.ts'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { shortDay } from '#web/public/short-day.ts'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import type { Filled } from '#web/work/listings/fields.view.tsx'
import { orNull } from '#web/work/programme/typed.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { agreementTexts } from './agreement-texts.ts'
import { contractFields, contractTyped } from './contract-form.view.tsx'
import { Visits, Years } from './contract-parts.view.tsx'
import { contractTexts } from './contract-texts.ts'
import { areasOf, priceOf } from './contracts.page.tsx'
import { contractFieldNames } from './new-contract.page.tsx'
import { Body, DueChip, validityOf } from './parts.view.tsx'

const dones = ['added', 'saved', 'visit', 'closed', 'year'] as const
type Outcome = (typeof dones)[number]

const amountTyped = (form: Form, field: string): number | null => {
  const text = one(form, field).replaceAll(/[\s€]/gu, '')
  return text === '' ? null : Number(text)
}

type Move = (args: PageArgs, id: string, form: Form) => Promise<Outcome>
const moves: Readonly<Record<string, Move>> = {
  edit: async ({ caller }, id, form) => {
    const { service_id: service } = await readContract(caller, { id })
    await changeContract(caller, {
      id,
      version: one(form, 'version'),
      contract: contractTyped(form, service),
    })
    return 'saved'
  },
  visit: async ({ caller }, id, form) => {
    await addContractVisit(caller, {
      id,
      heldOn: one(form, 'heldOn'),
      finding: one(form, 'finding'),
      nextStep: one(form, 'nextStep'),
      nextOn: orNull(one(form, 'nextOn')),
      key: one(form, 'key'),
    })
    return 'visit'
  },
  close: async ({ caller }, id, form) => {
    await closeContractVisit(caller, { id, visit: one(form, 'visit'), version: one(form, 'version') })
    return 'closed'
  },
  year: async ({ caller }, id, form) => {
    await setContractYear(caller, {
      id,
      year: one(form, 'year'),
      euros: amountTyped(form, 'euros'),
      units: amountTyped(form, 'units'),
      families: amountTyped(form, 'families'),
      words: one(form, 'yearWords'),
    })
    return 'year'
  },
}

function Facts({ of, args }: { of: ContractPage; args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = contractTexts[lang]
  const say = agreementTexts[lang]
  const said = (text: string): string => (text === '' ? words.notSaid : text)
  return (
    <FactList
      facts={[
        { term: words.provider, value: <Body name={of.provider} lang={lang} /> },
        { term: words.areas, value: areasOf(of, lang) },
        {
          term: words.price,
          value: [priceOf(of, lang), of.price_words].filter((each) => each !== '').join('. '),
        },
        {
          term: say.validity,
          value: [validityOf(of, lang), of.option_words].filter((each) => each !== '').join('. '),
        },
        {
          term: say.review,
          value: (
            <>
              {of.review_on === null ? say.notSaid : shortDay(of.review_on, lang)}{' '}
              <DueChip due={of.due} lang={lang} />
            </>
          ),
        },
        { term: say.responsible, value: of.responsible ?? say.nobody },
        { term: words.targeting, value: said(of.targeting_words) },
        {
          term: words.customers,
          value: [words.parts[of.customers_took_part], of.customers_words]
            .filter((each) => each !== '')
            .join('. '),
        },
        {
          term: say.file,
          value:
            of.file_link === null ? (
              say.noFile
            ) : (
              <a href={of.file_link} rel="noreferrer">
                {say.openFile}
              </a>
            ),
        },
      ]}
    />
  )
}

async function show(args: PageArgs): Promise<JSX.Element> {
  demandPerson(args)
  const { lang, caller, params, query, problems } = args
  const words = contractTexts[lang]
  const say = agreementTexts[lang]
  const id = params['id'] ?? ''
  const contract = await readContract(caller, { id })
  const sent = problems === null ? '' : one(problems.form, 'act')
  const found = boardFormProblems(problems, lang, {
    ...contractFieldNames,
    ...(sent === 'year' ? { words: 'yearWords' } : {}),
  })
  const filled = (act: string): Filled =>
    sent === act
      ? { lang, form: problems?.form ?? null, problems: found }
      : { lang, form: null, problems: null }
  const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
  const name = inLanguage(contract.name, lang)
  if (contract.may_keep && (query['muokkaa'] === '1' || sent === 'edit')) {
    return (
      <WorkDocument
        args={args}
        title={say.editTitle(name)}
        parts={{ id }}
        query={{ muokkaa: '1' }}
        sheet="leading"
      >
        <Column width="wide">
          <BackLink href={path('contract', lang, { id })}>{name}</BackLink>
          {found !== null && <Refused problems={found} notDone={say.notDone} />}
          <PageTitle title={say.editTitle(name)} />
          {problems?.refusal.code === 'changed-meanwhile' && (
            <div class="agreed-theirs">
              <p>{say.nowStands}</p>
              <Facts of={contract} args={args} />
            </div>
          )}
          <form method="post" novalidate class="work-form keep-form">
            <Hidden name="act" value="edit" />
            <Hidden name="version" value={String(contract.version)} />
            {await contractFields(args, filled('edit'), contract.county, contract)}
            <Button>{say.save}</Button>
          </form>
        </Column>
      </WorkDocument>
    )
  }
  return (
    <WorkDocument args={args} title={name} parts={{ id }} sheet="leading">
      <Column width="wide">
        <BackLink href={path('contracts', lang)}>{words.back}</BackLink>
        {found !== null && <Refused problems={found} notDone={say.notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        <PageTitle
          kicker={words.states[contract.state]}
          title={<LocalText of={contract.name} lang={lang} hyphens />}
          lead={<LocalText of={contract.about} lang={lang} />}
        />
        <Facts of={contract} args={args} />
        {contract.may_keep && (
          <p class="print-hidden">
            <a href={path('contract', lang, { id }, { muokkaa: '1' })}>{words.edit}</a>
          </p>
        )}
        <Visits args={args} contract={contract} of={filled('visit')} />
        <Years args={args} contract={contract} of={filled('year')} />
      </Column>
    </WorkDocument>
  )
}

/** One contract with a provider: price, validity, supervision, and how families took part. @source R188 */
export const contractPage: Page = {
  audience: 'work',
  get: show,
  post: async (args, form) => {
    const id = args.params['id'] ?? ''
    const act = one(form, 'act')
    const move = Object.hasOwn(moves, act) ? moves[act] : undefined
    if (move === undefined) throw notFound()
    return seeOther(path('contract', args.lang, { id }, { tehty: await move(args, id, form) }))
  },
}
