import {
  myDataRequests,
  readAdvisers,
  requestKinds,
  sendDataRequest,
  withdrawDataRequest,
} from '#capabilities/oversight/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import { dateInWords } from '#platform/words.ts'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Page as Column, PageTitle, Section, Stack } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { NewRequest, RequestCard } from './my-requests.view.tsx'
import { AdviserList, whoseOf } from './parts.view.tsx'
import { oversightTexts } from './texts.ts'

const invalid = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

/** What one asks about own data: a new request, and those that were sent with their answers. */
export const myRequestsPage: Page = {
  audience: 'own',
  get: async (args) => {
    const { lang, caller, deps } = args
    const texts = oversightTexts[lang]
    const words = texts.requests
    const of = whoseOf(args)
    const requests = await myDataRequests(caller, {})
    const advisers = await readAdvisers(caller, {})
    const problems = formProblems(args.problems, lang)
    const done = args.query['done']
    const newest = requests[0]
    const today = helsinkiDate(deps.clock.now())
    return (
      <PublicDocument
        args={args}
        title={words.title}
        tab={texts.tab}
        query={of === undefined ? {} : { of: 'child' }}
      >
        <Column>
          {problems !== null && (
            <ErrorSummary
              title={problems.title}
              errors={
                problems.errors.length > 0 ? problems.errors : [{ field: 'words', message: problems.title }]
              }
            />
          )}
          {done === 'sent' && newest !== undefined && (
            <Notice kind="success" live>
              <p>{words.sent(dateInWords(plainDate(newest.due_on), lang, today))}</p>
            </Notice>
          )}
          {done === 'withdrawn' && (
            <Notice kind="success" live>
              <p>{words.withdrawn}</p>
            </Notice>
          )}
          <PageTitle title={words.title} lead={words.lead} />
          <NewRequest args={args} problems={problems} isForChild={of !== undefined} />
          <Section title={words.mine} id="mine">
            {requests.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              <Stack>
                {requests.map((item) => (
                  <RequestCard key={item.id} item={item} args={args} />
                ))}
              </Stack>
            )}
          </Section>
          <AdviserList args={args} advisers={advisers} />
          <p>{texts.coordination}</p>
        </Column>
      </PublicDocument>
    )
  },
  post: async (args, form) => {
    const { lang, caller } = args
    if (one(form, 'move') === 'withdraw') {
      await withdrawDataRequest(caller, { id: one(form, 'id'), version: Number(one(form, 'version')) })
      return seeOther(path('myRequests', lang, {}, { done: 'withdrawn' }))
    }
    const kind = requestKinds.find((each) => each === one(form, 'kind'))
    if (kind === undefined) throw invalid('kind', 'choose-what')
    const of = whoseOf(args)
    await sendDataRequest(caller, { kind, words: one(form, 'words'), language: lang, of })
    return seeOther(
      path('myRequests', lang, {}, { done: 'sent', ...(of === undefined ? {} : { of: 'child' }) }),
    )
  },
}
