import type { JSX } from 'preact'
import { formsGivenFor, listGivableForms, submissionsFor } from '#capabilities/forms/index.ts'
import type { PageArgs } from '#web/page.ts'
import { FilledForms } from './filled-forms.view.tsx'

/** The forms of a request, read by its own access rule: each reading leaves a trace. */
export async function formsOfRequest(
  args: PageArgs,
  request: { readonly id: string; readonly county: string; readonly state: string },
): Promise<JSX.Element | null> {
  const { caller, lang, deps } = args
  const subject = { kind: 'help-request', id: request.id } as const
  const forms = await submissionsFor(caller, { subject })
  const given = await formsGivenFor(caller, { id: request.id })
  const giveable =
    request.state === 'resolved' ? [] : await listGivableForms(caller, { county: request.county })
  return (
    <FilledForms
      forms={forms}
      given={given}
      giveable={giveable}
      request={request.id}
      lang={lang}
      now={deps.clock.now()}
      publicUrl={deps.config.publicUrl}
    />
  )
}
