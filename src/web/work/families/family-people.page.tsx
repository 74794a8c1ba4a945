import type { JSX } from 'preact'
import { readFamily } from '#capabilities/families/index.ts'
import { type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson } from '#web/work/document.tsx'
import { sentIn } from './acts.view.tsx'
import { FamilyDocument, familyIdIn, onFamily } from './family-head.view.tsx'
import { Guards, Helpers, Homes } from './homes.view.tsx'
import { makePeopleMove } from './people-moves.ts'
import { peopleTexts } from './people-texts.ts'
import { People } from './people.view.tsx'

/** The people of one family, their homes, those who help besides, and who is kept away. */
export const familyPeoplePage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, query, problems } = args
    const on = await onFamily(args, 'workFamilyPeople')
    return (
      <FamilyDocument
        on={on}
        room="workFamilyPeople"
        done={problems === null ? peopleTexts[lang].done[query['done'] ?? ''] : undefined}
      >
        <People on={on} />
        <Homes on={on} />
        <Helpers on={on} />
        {on.view.by === 'team' && <Guards on={on} />}
      </FamilyDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const id = familyIdIn(args)
    const sent = sentIn(form)
    // Only homes need to know who there is: one choice for each of them stands in the form.
    const people =
      sent.move === 'addHome' || sent.move === 'changeHome'
        ? (await readFamily(args.caller, { id })).people.map((person) => person.id)
        : []
    await makePeopleMove(args.caller, id, people, sent)
    return seeOther(path('workFamilyPeople', args.lang, { id }, { done: sent.move }))
  },
}
