import type { JSX } from 'preact'
import { addBoardRow, readBoard } from '#capabilities/development/index.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { RowFields, rowTyped } from './board-form.view.tsx'
import { boardTexts } from './board-texts.ts'
import { boardFormProblems } from './typed.ts'

async function show(args: PageArgs): Promise<JSX.Element> {
  const { county } = demandPerson(args)
  const { lang, caller, problems } = args
  const words = boardTexts[lang]
  const { mayKeep } = await readBoard(caller, { county })
  if (!mayKeep && problems === null) throw new Refusal('not-allowed', 'county-board.keep.not-allowed')
  const found = boardFormProblems(problems, lang)
  return (
    <WorkDocument args={args} title={words.newTitle} sheet="leading">
      <Column width="wide">
        <BackLink href={path('harmonisation', lang)}>{words.back}</BackLink>
        {found !== null && <Refused problems={found} notDone={words.notDone} />}
        <PageTitle title={words.newTitle} lead={words.newLead} />
        <form method="post" novalidate class="work-form keep-form">
          <Hidden name="key" value={problems === null ? newId() : one(problems.form, 'key')} />
          <RowFields of={{ lang, form: problems?.form ?? null, problems: found }} row={null} />
          <Button>{words.save}</Button>
        </form>
      </Column>
    </WorkDocument>
  )
}

/** A new thing to make alike, by the county's coordinator. @source R187 */
export const newBoardRowPage: Page = {
  audience: 'lead',
  get: show,
  post: async (args, form) => {
    const { county } = demandPerson(args)
    const { id } = await addBoardRow(args.caller, { county, row: rowTyped(form), key: one(form, 'key') })
    return seeOther(path('boardRow', args.lang, { id }, { tehty: 'added' }))
  },
}
