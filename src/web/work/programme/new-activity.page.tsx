import type { JSX } from 'preact'
import { addActivity, clashes as listClashes, listHoldings } from '#capabilities/meeting-places/index.ts'
import { newId } from '#platform/ids.ts'
import { Button, ButtonRow } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import type { Filled } from '#web/work/listings/fields.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { ActivityFields } from './activity-form.view.tsx'
import { activityTyped } from './activity-typed.ts'
import { activityTexts } from './activity-texts.ts'
import { calendarTexts } from './calendar-texts.ts'
import { activityFields, keepingProblems } from './field-names.ts'
import { formTexts } from './form-texts.ts'
import { HostField, hostTyped } from './host.view.tsx'
import { placeChoices, roomChoices } from './lists.ts'
import { type Preview, PreviewView } from './preview.view.tsx'

async function show(args: PageArgs, form: Form | null, preview: Preview | null): Promise<JSX.Element> {
  const { lang, caller, query, problems } = args
  const words = activityTexts[lang]
  const hosts = await listHoldings(caller, {})
  const found = keepingProblems(problems, lang, activityFields(problems, ''))
  const typed = form ?? problems?.form ?? null
  const of: Filled = { lang, form: typed, problems: found }
  const [first] = hosts
  const wish = typed === null ? (query['toive'] ?? '') : one(typed, 'wish')
  return (
    <WorkDocument args={args} title={words.newTitle}>
      <Column width="wide">
        <BackLink href={path('workProgramme', lang)}>{calendarTexts[lang].title}</BackLink>
        {found !== null && <Refused problems={found} notDone={formTexts[lang].notDone} />}
        <PageTitle
          kicker={wish === '' ? undefined : words.fromWish}
          title={words.newTitle}
          lead={first === undefined ? formTexts[lang].noHost : words.newLead}
        />
        {preview !== null && <PreviewView args={args} preview={preview} />}
        {first !== undefined && (
          <form method="post" novalidate class="work-form keep-form">
            <Hidden name="key" value={typed === null ? newId() : one(typed, 'key')} />
            <Hidden name="wish" value={wish} />
            <HostField args={args} of={of} hosts={hosts} kept={null} />
            <ActivityFields
              args={args}
              of={of}
              stands={null}
              lists={{
                county: first.county,
                places: await placeChoices(args),
                rooms: await roomChoices(args),
              }}
              begun={{ place: query['paikka'], form: query['laji'] }}
            />
            <ButtonRow>
              <Button>{words.saveDraft}</Button>
              <Button kind="secondary" name="do" value="preview">
                {words.preview}
              </Button>
            </ButtonRow>
          </form>
        )}
      </Column>
    </WorkDocument>
  )
}

/** A new activity, as a draft: its days and what they collide with are seen before families see it. @source R114, R124 */
export const newActivityPage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    return show(args, null, null)
  },
  post: async (args, form) => {
    const { lang, caller } = args
    const activity = activityTyped(form, hostTyped(form), null)
    if (one(form, 'do') === 'preview')
      return show(args, form, { input: activity, clashes: await listClashes(caller, { draft: activity }) })
    const { id } = await addActivity(caller, { activity, key: one(form, 'key') })
    return seeOther(path('workActivity', lang, { id }, { tehty: 'added' }))
  },
}
