import type { PlanView } from '#capabilities/casework/index.ts'
import { notFound } from '#platform/refusal.ts'
import { planPdf } from './plan-pdf.ts'
import type { Reading } from './reading.ts'

/** The plan as a file; its name says nothing of whose it is. Not there where the machine has no typesetter. */
export function pdfAnswer(plan: PlanView, reading: Reading, ownOf: string | null): Response {
  const pdf = planPdf(plan, reading, ownOf)
  if (pdf === null) throw notFound()
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="perhetalo.pdf"',
      'cache-control': 'no-store',
    },
  })
}

/** Whose own parts the reader sees in the plan: each is put on paper only where it is asked for. @source S-20 */
export const ownPartsIn = ({ goals, steps }: PlanView): readonly string[] => [
  ...new Set([...goals, ...steps].flatMap(({ own }) => (own === null ? [] : [own.of]))),
]
