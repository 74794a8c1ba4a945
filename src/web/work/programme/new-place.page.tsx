import type { JSX } from 'preact'
import { addMeetingPlace, listHoldings } from '#capabilities/meeting-places/index.ts'
import { newId } from '#platform/ids.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import type { Filled } from '#web/work/listings/fields.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { fieldNames, keepingProblems } from './field-names.ts'
import { formTexts } from './form-texts.ts'
import { HostField, hostTyped } from './host.view.tsx'
import { PlaceFields, placeTyped } from './place-form.view.tsx'
import { placeTexts } from './place-texts.ts'

async function show(args: PageArgs): Promise<JSX.Element> {
  const { lang, caller, problems } = args
  const words = placeTexts[lang]
  const hosts = await listHoldings(caller, {})
  const found = keepingProblems(problems, lang, fieldNames(problems, { organisation: 'host', unit: 'host' }))
  const of: Filled = { lang, form: problems?.form ?? null, problems: found }
  const [first] = hosts
  return (
    <WorkDocument args={args} title={words.newTitle}>
      <Column width="wide">
        <BackLink href={path('workPlaces', lang)}>{words.back}</BackLink>
        {found !== null && <Refused problems={found} notDone={formTexts[lang].notDone} />}
        <PageTitle
          title={words.newTitle}
          lead={first === undefined ? formTexts[lang].noHost : words.newLead}
        />
        {first !== undefined && (
          <form method="post" novalidate class="work-form keep-form">
            <Hidden name="key" value={problems === null ? newId() : one(problems.form, 'key')} />
            <HostField args={args} of={of} hosts={hosts} kept={null} />
            <PlaceFields args={args} of={of} place={null} county={first.county} />
            <Button>{words.saveDraft}</Button>
          </form>
        )}
      </Column>
    </WorkDocument>
  )
}

/** A new meeting place, as a draft; never without a body that answers for it. @source R113 */
export const newPlacePage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    return show(args)
  },
  post: async (args, form) => {
    const { id } = await addMeetingPlace(args.caller, {
      place: placeTyped(form, hostTyped(form)),
      key: one(form, 'key'),
    })
    return seeOther(path('workPlace', args.lang, { id }, { tehty: 'added' }))
  },
}
