import { confirmByPhone, confirmListing, readCalls } from '#capabilities/directory/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Pager } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { many, one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { callsAsCsv } from './calls-csv.ts'
import { callsTexts } from './calls-texts.ts'
import { CallItem } from './calls.view.tsx'
import { Refused } from './refused.view.tsx'
import { upkeepWords } from './upkeep-words.ts'

const wholeNumber = (text: string | undefined): number => {
  const value = Number(text ?? '1')
  return Number.isInteger(value) && value > 0 && value <= 10_000 ? value : 1
}

/** Whom to call because nobody answered: the coordinator’s list, and for the lead of an area what was passed on to it. */
export const callsPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, query, caller } = args
    const words = callsTexts[lang]
    const said = upkeepWords[lang]
    if (query['muoto'] === 'csv') {
      const { items } = await readCalls(caller, { all: true })
      return new Response(callsAsCsv(items, lang), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': 'attachment; filename="perhetalo-calls.csv"',
        },
      })
    }
    const page = wholeNumber(query['sivu'])
    const { items, total, perPage, isLead } = await readCalls(caller, { page })
    // The last organisation of the last page may have answered meanwhile.
    if (items.length === 0 && page > 1) return seeOther(path('workCalls', lang))
    const pages = Math.ceil(total / perPage)
    const problems = formProblems(args.problems, lang, {
      saidBy: `saidBy-${args.problems === null ? '' : one(args.problems.form, 'organisation')}`,
    })
    const at = (wanted: number): string => path('workCalls', lang, {}, { sivu: wanted })
    const title = isLead ? words.titleOfLead : words.title
    const empty = isLead ? words.emptyOfLead : words.empty
    const lead = isLead ? words.leadOfLead : words.lead
    return (
      <WorkDocument args={args} title={title} query={page > 1 ? { sivu: page } : {}}>
        <Column width="wide">
          {problems !== null && <Refused problems={problems} notDone={said.notDone} />}
          <PageTitle title={title} lead={total === 0 ? empty : lead(total)} />
          {query['tehty'] === '1' && problems === null && (
            <Notice kind="success" live>
              <p>{words.done}</p>
            </Notice>
          )}
          {total > 0 && (
            <p>
              <a href={path('workCalls', lang, {}, { muoto: 'csv' })}>{words.csv}</a>
            </p>
          )}
          {items.length > 0 && (
            <ol class="upkeep-calls">
              {items.map((call) => (
                <CallItem key={call.organisation_id} call={call} args={args} problems={problems} />
              ))}
            </ol>
          )}
          {pages > 1 && (
            <Pager
              label={said.pages}
              words={said.pageOf(page, pages)}
              previous={page > 1 ? { href: at(page - 1), words: said.previous } : undefined}
              next={page < pages ? { href: at(page + 1), words: said.following } : undefined}
            />
          )}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const { caller, lang } = args
    const listing = one(form, 'listing')
    if (listing === '') {
      const id = one(form, 'organisation')
      const listings = many(form, `listing-${id}`)
      const saidBy = one(form, `saidBy-${id}`)
      if (listings.length === 0) {
        throw new Refusal('invalid', 'invalid-input', {
          fields: [{ field: `listing-${id}`, code: 'invalid-type' }],
        })
      }
      await confirmByPhone(caller, { id, saidBy, listings: [...listings] })
    } else await confirmListing(caller, { id: listing })
    return seeOther(path('workCalls', lang, {}, { tehty: '1' }))
  },
}
