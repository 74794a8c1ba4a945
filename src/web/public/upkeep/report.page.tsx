import type { JSX } from 'preact'
import { crisisIn, errorFields, reportError, type ServiceView } from '#capabilities/directory/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Page as Column } from '#ui/layout/layout.tsx'
import { html, one, type Page, type PageArgs } from '#web/page.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { ReportForm, ReportSent, trapField } from './report.view.tsx'
import { upkeepTexts } from './texts.ts'

/** Only what families see can be reported: everything else looks like a wrong address. */
function serviceOf(args: PageArgs): ServiceView {
  const service = args.deps.catalogue.service(args.params['id'] ?? '')
  if (service === undefined) throw notFound()
  return service
}

const inDocument = (args: PageArgs, service: ServiceView, children: JSX.Element): JSX.Element => (
  <PublicDocument
    args={args}
    title={`${upkeepTexts[args.lang].report.title}: ${inLanguage(service.name, args.lang)}`}
    tab={upkeepTexts[args.lang].tab}
    parts={{ id: service.id }}
  >
    <Column>{children}</Column>
  </PublicDocument>
)

export const reportErrorPage: Page = {
  audience: 'public',
  get: (args) => {
    const service = serviceOf(args)
    return html(
      inDocument(args, service, <ReportForm args={args} service={service} />),
      args.problems?.refusal.status ?? 200,
      { 'cache-control': 'no-store' },
    )
  },
  // The answer is the page itself: what somebody wrote is in no address, and sending it again makes no second report.
  post: async (args, form) => {
    const service = serviceOf(args)
    const text = one(form, 'text')
    const email = one(form, 'email').trim()
    if (one(form, trapField) === '') {
      const field = oneOf(errorFields, one(form, 'field'))
      if (field === null) {
        const fields = [{ field: 'field', code: 'invalid-value' }]
        if (text.trim() === '') fields.push({ field: 'text', code: 'too-small' })
        throw new Refusal('invalid', 'invalid-input', { fields })
      }
      await reportError(args.caller, {
        id: service.id,
        field,
        text,
        email,
        language: args.lang,
        from: args.from,
      })
    }
    return html(
      inDocument(
        args,
        service,
        <ReportSent args={args} service={service} crisis={crisisIn(text)} waits={email !== ''} />,
      ),
      200,
      { 'cache-control': 'no-store' },
    )
  },
}
