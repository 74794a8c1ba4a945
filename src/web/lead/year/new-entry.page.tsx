import type { JSX } from 'preact'
import { addClockEntry, listClockOwners, readAnnualClock } from '#capabilities/network/index.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import type { Filled } from '#web/work/listings/fields.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { EntryFields, entryProblems, entryTyped } from './entry-form.view.tsx'
import { entryTexts } from './entry-texts.ts'

async function show(args: PageArgs): Promise<JSX.Element> {
  const { county } = demandPerson(args)
  const { lang, caller, problems } = args
  const words = entryTexts[lang]
  const { keeps } = await readAnnualClock(caller, { kinds: ['other'] })
  if (!keeps.county && keeps.areas.length === 0)
    throw new Refusal('not-allowed', 'clock-entry.add.not-allowed')
  const owners = await listClockOwners(caller, {})
  const found = entryProblems(args)
  const of: Filled = { lang, form: problems?.form ?? null, problems: found }
  return (
    <WorkDocument args={args} title={words.newTitle} sheet="leading">
      <Column width="wide">
        <BackLink href={path('annualClock', lang)}>{words.back}</BackLink>
        {found !== null && <Refused problems={found} notDone={words.notDone} />}
        <PageTitle title={words.newTitle} lead={words.newLead} />
        <form method="post" novalidate class="work-form keep-form">
          <Hidden name="key" value={problems === null ? newId() : one(problems.form, 'key')} />
          <EntryFields
            args={args}
            of={of}
            entry={null}
            county={county}
            areas={keeps.county ? null : keeps.areas}
            owners={owners}
          />
          <Button>{words.add}</Button>
        </form>
      </Column>
    </WorkDocument>
  )
}

/** Something new in the year of the county or of an area. @source R174 */
export const newAnnualEntryPage: Page = {
  audience: 'work',
  get: show,
  post: async (args, form) => {
    const { id } = await addClockEntry(args.caller, { entry: entryTyped(form, null), key: one(form, 'key') })
    return seeOther(path('annualEntry', args.lang, { id }, { tehty: 'added' }))
  },
}
