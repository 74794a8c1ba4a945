import type { JSX } from 'preact'
import { z } from 'zod'
import {
  assessmentDocuments,
  changeSection,
  dropLimit,
  limitDrops,
  limitsOf,
  meetLimit,
  readAssessment,
  resumeLimit,
  sectionKinds,
  sectionVersions,
  startLimit,
  tellSection,
  writeSection,
} from '#capabilities/casework/index.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import { WithSide } from '#ui/layout/layout.tsx'
import { type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { CaseDocument, caseIdIn, onCase } from '#web/work/cases/case-head.view.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { type Sent, sentIn } from '#web/work/families/acts.view.tsx'
import { chosen, wrong } from '#web/work/families/family-moves.ts'
import { assessmentTexts } from './assessment-texts.ts'
import { Limits } from './limits.view.tsx'
import { AssessmentDocument, type OnAssessment } from './sections.view.tsx'

const dayIn = (sent: Sent, field: string): string => {
  const day = z.iso.date().safeParse(sent.one(field).trim())
  if (!day.success) throw wrong(field, sent.some(field) === undefined ? 'required' : 'not-a-day')
  return day.data
}

const documentIn = (sent: Sent): (typeof assessmentDocuments)[number] => {
  const document = assessmentDocuments.find((each) => each === sent.subject)
  if (document === undefined) throw wrong('move', 'invalid-value')
  return document
}

/** What the page does; its answer is what the page then says. */
async function make(caller: Caller, id: string, sent: Sent): Promise<string> {
  const { move, subject } = sent
  switch (move) {
    case 'write':
      await writeSection(caller, {
        id,
        document: documentIn(sent),
        kind: chosen(sectionKinds, sent, 'kind'),
        title: sent.one('title'),
        words: sent.one('words'),
        ownOf: sent.some('ownOf') ?? null,
        teamSees: sent.one('teamSees') !== '',
        told: sent.one('told') !== '',
        unit: sent.some('unit'),
      })
      return move
    case 'summary':
      await writeSection(caller, {
        id,
        document: documentIn(sent),
        kind: 'summary',
        words: sent.one('words'),
        unit: sent.some('unit'),
      })
      return move
    case 'change':
      await changeSection(caller, {
        id: subject,
        version: Number(sent.one('version')),
        title: sent.one('title'),
        words: sent.one('words'),
      })
      return move
    case 'tell':
    case 'untell':
      await tellSection(caller, { id: subject, told: move === 'tell' })
      return move
    case 'limit':
      if (sent.some('rule') === undefined) throw wrong('rule', 'unknown-limit')
      await startLimit(caller, {
        id,
        rule: sent.one('rule'),
        dayZero: dayIn(sent, 'dayZero'),
        about: sent.some('about'),
      })
      return move
    case 'meet':
      await meetLimit(caller, { id: subject, on: dayIn(sent, 'on') })
      return move
    case 'drop':
      await dropLimit(caller, { id: subject, why: chosen(limitDrops, sent, 'why') })
      return move
    case 'resume':
      await resumeLimit(caller, { id: subject })
      return move
    default:
      throw wrong('move', 'invalid-value')
  }
}

/** The versions that were asked for; nothing where they are not the reader's. */
async function versionsIn({ caller, query }: PageArgs): Promise<OnAssessment['versions']> {
  const of = z.uuid().safeParse(query['versions'])
  if (!of.success) return null
  try {
    return { of: of.data, items: await sectionVersions(caller, { id: of.data }) }
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') return null
    throw error
  }
}

/** The initial survey and the assessment of a case, written together, and beside them the limits of the law that run. */
export const assessmentPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller, query, problems } = args
    const words = assessmentTexts[lang]
    const on = await onCase(args, 'workCaseAssessment')
    const { id } = on.view
    const at: OnAssessment = {
      on,
      assessment: await readAssessment(caller, { id }),
      versions: await versionsIn(args),
    }
    const limits = await limitsOf(caller, { id })
    return (
      <CaseDocument on={on} done={problems === null ? words.done[query['done'] ?? ''] : undefined}>
        <WithSide side={<Limits on={on} limits={limits} />}>
          {assessmentDocuments.map((document) => (
            <AssessmentDocument key={document} at={at} document={document} />
          ))}
        </WithSide>
      </CaseDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const id = caseIdIn(args)
    const done = await make(args.caller, id, sentIn(form))
    return seeOther(path('workCaseAssessment', args.lang, { id }, { done }))
  },
}
