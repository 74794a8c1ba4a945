import {
  changeByLink,
  listingShape,
  readDay,
  readForChange,
  readWeek,
  type ToChange,
} from '#capabilities/directory/index.ts'
import { type FieldProblem, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Page as Column } from '#ui/layout/layout.tsx'
import { type Form, html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { addressIn, localIn } from '#web/work/listings/step-answers.ts'
import { ChangeForm } from './change.view.tsx'
import { ClosedRound } from './confirm.view.tsx'
import { upkeepTexts } from './texts.ts'

type Open = Extract<ToChange, { state: 'open' }>

const weekShape = listingShape.shape.phoneHours.unwrap()

/** One more day, or days, with other hours than usual; without times it is closed. */
function exceptionIn(form: Form, problems: FieldProblem[]): Open['content']['exceptions'] {
  const from = one(form, 'exception.from').trim()
  const to = one(form, 'exception.to').trim() || from
  if (from === '' && to === '') return []
  const times = readDay(one(form, 'exception.times'))
  if (times === null || times.length > 1) problems.push({ field: 'exception.times', code: 'hours' })
  if (from === '' || to < from) problems.push({ field: 'exception.to', code: 'day-order' })
  const [slot] = times ?? []
  return [
    {
      from,
      to,
      opens: slot?.opens ?? null,
      closes: slot?.closes ?? null,
      note: localIn(form, 'exception.note') ?? {},
      place: null,
    },
  ]
}

function changesIn(form: Form, { content }: Open): Parameters<typeof changeByLink>[1]['changes'] {
  const problems: FieldProblem[] = []
  const hours = content.places.map((_, index) => {
    const { hours: week, wrong } = readWeek((day) => one(form, `hours.${index}.${day}`))
    for (const day of wrong) problems.push({ field: `hours.${index}.${day}`, code: 'hours' })
    return weekShape.parse(week)
  })
  const exceptions = [...content.exceptions, ...exceptionIn(form, problems)].toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  )
  if (problems.length > 0) throw new Refusal('invalid', 'invalid-input', { fields: problems })
  const phone = one(form, 'phone').trim()
  return {
    phone: phone === '' ? null : phone,
    web: addressIn(one(form, 'web').trim()),
    booking: addressIn(one(form, 'booking').trim()),
    free: one(form, 'free') === 'yes',
    cost: localIn(form, 'cost'),
    summary: localIn(form, 'summary'),
    hours,
    exceptions: exceptions.map((each) => ({ ...each })),
  }
}

const given = (args: PageArgs): { token: string; id: string; from: string } => ({
  token: args.params['token'] ?? '',
  id: args.params['id'] ?? '',
  from: args.from,
})

/** What has become wrong is mended here, from the link of the mail: no account, one page. */
export const changeListingPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang } = args
    const { token, id } = given(args)
    const words = upkeepTexts[lang]
    const listing = await readForChange(args.caller, given(args))
    return html(
      <PublicDocument
        args={args}
        title={
          listing.state === 'open' ? words.change.title(inLanguage(listing.name, lang)) : words.confirm.title
        }
        tab={words.tab}
        parts={{ token, id }}
        sheet="changing"
      >
        <Column>
          {listing.state === 'open' ? (
            <ChangeForm listing={listing} args={args} token={token} />
          ) : (
            <ClosedRound round={listing.round} args={args} />
          )}
        </Column>
      </PublicDocument>,
      args.problems?.refusal.status ?? 200,
      { 'cache-control': 'no-store' },
    )
  },
  post: async (args, form) => {
    const where = given(args)
    const listing = await readForChange(args.caller, where)
    if (listing.state !== 'open') throw new Refusal('conflict', `check-round.${listing.state}`)
    const { left } = await changeByLink(args.caller, {
      ...where,
      version: one(form, 'version'),
      changes: changesIn(form, listing),
    })
    const done = left === 0 ? { tehty: '1' } : { muutettu: '1' }
    return seeOther(path('confirmListings', args.lang, { token: where.token }, done))
  },
}
