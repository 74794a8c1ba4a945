import type { JSX } from 'preact'
import {
  consentsOf,
  emergenciesOf,
  findWorkers,
  readFamily,
  whoIsWith,
} from '#capabilities/families/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { WithSide } from '#ui/layout/layout.tsx'
import { one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { casesOfFamily } from '#web/work/cases/of-others.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { ToProgramme } from '#web/work/sign-families-up/family-hook.view.tsx'
import { Act, sentIn } from './acts.view.tsx'
import { AddWorker } from './add-worker.view.tsx'
import { FamilyDocument, familyIdIn, onFamily } from './family-head.view.tsx'
import { makeTeamMove } from './family-moves.ts'
import { EmergenciesInShort, NextThings, PeopleInShort } from './family-side.view.tsx'
import { familyTexts } from './family-texts.ts'
import { WhoIsWith } from './with-family.view.tsx'

/** One family for whoever has a part in its matters: who is with it first, then what waits, then the people. */
export const familyPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller, query, problems } = args
    const words = familyTexts[lang]
    const on = await onFamily(args, 'workFamily')
    const { view } = on
    const team = await whoIsWith(caller, { id: view.id })
    const agreed = await consentsOf(caller, { id: view.id })
    const who = (problems === null ? (query['who'] ?? '') : one(problems.form, 'who')).trim()
    const found =
      team.mayAdd && who.length > 1 ? await findWorkers(caller, { words: who.slice(0, 80) }) : null
    return (
      <FamilyDocument
        on={on}
        room="workFamily"
        done={problems === null ? words.done[query['done'] ?? ''] : undefined}
      >
        <WithSide
          side={
            <>
              <NextThings on={on} team={team} agreed={agreed} />
              <PeopleInShort on={on} />
              {view.by === 'team' && (
                <EmergenciesInShort on={on} openings={await emergenciesOf(caller, { id: view.id })} />
              )}
              <ToProgramme args={args} />
            </>
          }
        >
          <WhoIsWith on={on} team={team} />
          {await casesOfFamily(args, view)}
          {team.mayAdd && view.can.keep && <AddWorker on={on} words={who} found={found} agreed={agreed} />}
          {view.can.keep && view.mine?.part === 'responsible-worker' && (
            <Act
              bench={on.bench}
              move="close"
              label={words.closing}
              send={words.closingSend}
              kind="danger"
              look="quiet"
            >
              {() => <p>{words.closingText}</p>}
            </Act>
          )}
        </WithSide>
      </FamilyDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const { lang, caller } = args
    const id = familyIdIn(args)
    const sent = sentIn(form)
    await makeTeamMove(caller, id, sent)
    // Ending one's own part ends one's own sight of the family: the list says so.
    const stays = await readFamily(caller, { id }).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Refusal && error.kind === 'not-found') return false
        throw error
      },
    )
    return seeOther(
      stays
        ? path('workFamily', lang, { id }, { done: sent.move })
        : path('workFamilies', lang, {}, { done: sent.move }),
    )
  },
}
