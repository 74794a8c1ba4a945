import type { JSX } from 'preact'
import { readCase, unitsToAsk } from '#capabilities/casework/index.ts'
import { whoIsWith } from '#capabilities/families/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { WithSide } from '#ui/layout/layout.tsx'
import { type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson } from '#web/work/document.tsx'
import { sentIn } from '#web/work/families/acts.view.tsx'
import { AboutCase, CaseHistory } from './about.view.tsx'
import { Answers } from './answers.view.tsx'
import { CaseDocument, caseIdIn, onCase } from './case-head.view.tsx'
import { makeCaseMove } from './case-moves.ts'
import { caseTexts } from './case-texts.ts'
import { Ecomap } from './ecomap.view.tsx'
import { NextThings } from './next.view.tsx'
import { Stages } from './stages.view.tsx'
import { LeadAndSupport } from './support.view.tsx'
import { WithCase } from './with-case.view.tsx'

/** One case: who is with the family and how to call them, then what happens next, then how far along it is and who answers. */
export const casePage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller, query, problems } = args
    const words = caseTexts[lang]
    const on = await onCase(args, 'workCase')
    const team = await whoIsWith(caller, { id: on.view.family })
    const units = on.view.can.keep ? await unitsToAsk(caller, {}) : []
    return (
      <CaseDocument on={on} done={problems === null ? words.done[query['done'] ?? ''] : undefined}>
        <WithSide
          side={
            <>
              <NextThings on={on} />
              <Stages on={on} />
            </>
          }
        >
          <WithCase on={on} team={team} />
        </WithSide>
        <WithSide
          side={
            <>
              <AboutCase on={on} />
              <LeadAndSupport on={on} units={units} />
            </>
          }
        >
          <Answers on={on} />
          <Ecomap on={on} team={team} />
          <CaseHistory on={on} />
        </WithSide>
      </CaseDocument>
    )
  },
  post: async (args, form) => {
    const me = demandPerson(args)
    const { lang, caller } = args
    const id = caseIdIn(args)
    const done = await makeCaseMove(caller, id, sentIn(form), me.id)
    // Leaving the case oneself ends one's own sight of it: the list says so.
    const stays = await readCase(caller, { id }).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Refusal && error.kind === 'not-found') return false
        throw error
      },
    )
    return seeOther(stays ? path('workCase', lang, { id }, { done }) : path('workCases', lang, {}, { done }))
  },
}
