import type { JSX } from 'preact'
import { addContract, listContracts } from '#capabilities/network/index.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { boardFormProblems } from '#web/lead/boards/typed.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { agreementTexts } from './agreement-texts.ts'
import { contractFields, contractTyped } from './contract-form.view.tsx'
import { contractTexts } from './contract-texts.ts'

export const contractFieldNames = { priceCents: 'price' } as const

async function show(args: PageArgs): Promise<JSX.Element> {
  const { county } = demandPerson(args)
  const { lang, caller, problems } = args
  const words = contractTexts[lang]
  const { mayAdd } = await listContracts(caller, { county })
  if (!mayAdd && problems === null) throw new Refusal('not-allowed', 'county-contracts.add.not-allowed')
  const found = boardFormProblems(problems, lang, contractFieldNames)
  const of = { lang, form: problems?.form ?? null, problems: found }
  return (
    <WorkDocument args={args} title={words.newTitle} sheet="leading">
      <Column width="wide">
        <BackLink href={path('contracts', lang)}>{words.back}</BackLink>
        {found !== null && <Refused problems={found} notDone={agreementTexts[lang].notDone} />}
        <PageTitle title={words.newTitle} lead={words.newLead} />
        <form method="post" novalidate class="work-form keep-form">
          <Hidden name="key" value={problems === null ? newId() : one(problems.form, 'key')} />
          {await contractFields(args, of, county, null)}
          <Button>{agreementTexts[lang].save}</Button>
        </form>
      </Column>
    </WorkDocument>
  )
}

/** A new contract with a provider. @source R188 */
export const newContractPage: Page = {
  audience: 'work',
  get: show,
  post: async (args, form) => {
    const { county } = demandPerson(args)
    const { id } = await addContract(args.caller, {
      county,
      contract: contractTyped(form, null),
      key: one(form, 'key'),
    })
    return seeOther(path('contract', args.lang, { id }, { tehty: 'added' }))
  },
}
