import type { JSX } from 'preact'
import { addAgreement, listAgreements } from '#capabilities/network/index.ts'
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
import { agreementFields, agreementTyped } from './agreement-form.view.tsx'
import { agreementTexts } from './agreement-texts.ts'

async function show(args: PageArgs): Promise<JSX.Element> {
  const { county } = demandPerson(args)
  const { lang, caller, problems } = args
  const words = agreementTexts[lang]
  const { mayAdd } = await listAgreements(caller, { county })
  if (!mayAdd && problems === null)
    throw new Refusal('not-allowed', 'county-agreements.addToOwnArea.not-allowed')
  const found = boardFormProblems(problems, lang)
  const of = { lang, form: problems?.form ?? null, problems: found }
  return (
    <WorkDocument args={args} title={words.newTitle} sheet="leading">
      <Column width="wide">
        <BackLink href={path('agreements', lang)}>{words.back}</BackLink>
        {found !== null && <Refused problems={found} notDone={words.notDone} />}
        <PageTitle title={words.newTitle} lead={words.newLead} />
        <form method="post" novalidate class="work-form keep-form">
          <Hidden name="key" value={problems === null ? newId() : one(problems.form, 'key')} />
          {await agreementFields(args, of, county, null)}
          <Button>{words.save}</Button>
        </form>
      </Column>
    </WorkDocument>
  )
}

/** A new agreement of the network. @source R59–R67 */
export const newAgreementPage: Page = {
  audience: 'work',
  get: show,
  post: async (args, form) => {
    const { county } = demandPerson(args)
    const { id } = await addAgreement(args.caller, {
      county,
      agreement: agreementTyped(form),
      key: one(form, 'key'),
    })
    return seeOther(path('agreement', args.lang, { id }, { tehty: 'added' }))
  },
}
