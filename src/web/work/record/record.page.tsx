import type { JSX } from 'preact'
import {
  draftOf,
  dropDraft,
  keepDraft,
  listDoors,
  previewDoor,
  topics,
} from '#capabilities/help-requests/index.ts'
import { newToken } from '#platform/ids.ts'
import { notFound } from '#platform/refusal.ts'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { formProblems } from '#web/form-problems.ts'
import { cookie, type Form, html, many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { asNobody } from '#web/public/ask/draft.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { isOnlyMaintainer } from '#web/work/sections.ts'
import { RecordReceipt } from './receipt.view.tsx'
import { RecordForm, type RecordProps } from './record.view.tsx'
import { recordTexts } from './texts.ts'
import { doorIn, emptyForm, municipalityIn, recordFields, recordTyped, typedFields } from './typed.ts'

const draftCookie = 'record'
const tokenShape = /^[\w-]{20,100}$/

/** What was typed when the sign-in had ended; it comes back to whoever typed it, on a shared machine to nobody else. */
async function keptDraft(args: PageArgs): Promise<Form | null> {
  const token = args.cookie(draftCookie)
  if (token === null || !tokenShape.test(token)) return null
  const kept: Form | null = await draftOf(asNobody(args), { token })
  const { actor } = args.caller
  return kept !== null && actor.kind === 'person' && one(kept, 'writer') === actor.id ? kept : null
}

/** Where it would go, when enough is known to say so. */
async function previewOf(
  args: PageArgs,
  form: Form,
  doors: RecordProps['doors'],
): Promise<RecordProps['preview']> {
  const municipality = municipalityIn(args, form)
  const county = municipality === null ? null : args.deps.catalogue.countyServing(municipality)
  if (municipality === null || county === null) return null
  const named = doors.find(({ key }) => key === doorIn(form))
  const preview = await previewDoor(args.caller, {
    county,
    municipality,
    protectedAddress: one(form, 'protectedAddress') === 'yes',
    topics: topics.filter((topic) => many(form, 'topics').includes(topic)),
  })
  return named === undefined ? preview : null
}

async function show(
  args: PageArgs,
  form: Form,
  more: { isChecked: boolean; isResumed: boolean },
): Promise<JSX.Element> {
  const me = demandPerson(args)
  // Who only keeps listings finds nothing here.
  if (isOnlyMaintainer(args.me?.roles ?? [])) throw notFound()
  const { lang } = args
  const words = recordTexts[lang]
  const problems = formProblems(args.problems, lang, recordFields(form))
  const doors = await listDoors(args.caller, { county: me.county, municipality: null })
  const preview = more.isChecked ? await previewOf(args, form, doors) : null
  return (
    <WorkDocument args={args} title={words.title}>
      <Column width="wide">
        {problems !== null && <ErrorSummary title={problems.title} errors={problems.errors} />}
        <PageTitle title={words.title} lead={words.lead} />
        {more.isResumed && (
          <Notice kind="info" live>
            <p>{words.resumed}</p>
          </Notice>
        )}
        <RecordForm
          args={args}
          form={form}
          problems={problems}
          doors={doors}
          preview={preview}
          isChecked={more.isChecked}
        />
      </Column>
    </WorkDocument>
  )
}

export const recordPage: Page = {
  audience: 'work',
  get: async (args) => {
    if (args.problems !== null)
      return show(args, { ...emptyForm(args), ...args.problems.form }, { isChecked: false, isResumed: false })
    const kept = await keptDraft(args)
    return show(args, { ...emptyForm(args), ...kept }, { isChecked: false, isResumed: kept !== null })
  },
  post: async (args, form) => {
    demandPerson(args)
    if (one(form, 'step') !== 'save')
      return show(args, { ...emptyForm(args), ...form }, { isChecked: true, isResumed: false })
    const recorded = await recordTyped(args, form)
    const receipt = html(<RecordReceipt args={args} form={form} recorded={recorded} />)
    const token = args.cookie(draftCookie)
    if (token !== null && tokenShape.test(token)) {
      await dropDraft(asNobody(args), { token })
      receipt.headers.append('set-cookie', cookie(args.deps.config, draftCookie, '', 0))
    }
    return receipt
  },
  // A talk may be longer than a sign-in lasts: what was typed waits, sealed, until one has signed in again.
  signedOut: async (args, form) => {
    const token = newToken()
    await keepDraft(asNobody(args), { token, answers: typedFields(form) })
    const back = path('workRecord', args.lang)
    return seeOther(path('signIn', args.lang, {}, { back }), [
      cookie(args.deps.config, draftCookie, token, null),
    ])
  },
}
