import { readContact, tellOtherwise, toldWays } from '#capabilities/statutory-contacts/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { Page as Column } from '#ui/layout/layout.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { ContactDetails, TellForm } from './contact.view.tsx'
import { workWorryTexts } from './texts.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const idOf = (given: string | undefined): string => {
  if (given === undefined || !uuid.test(given)) throw notFound()
  return given
}

export const workWorryContactPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, params } = args
    const view = await readContact(caller, { id: idOf(params['id']) })
    const words = workWorryTexts[lang]
    const found = formProblems(args.problems, lang)
    return (
      <WorkDocument args={args} title={words.one.title} parts={{ id: view.id }}>
        <Column>
          {found !== null && <Refused problems={found} notDone={words.notDone} />}
          <ContactDetails args={args} view={view} />
          <TellForm args={args} view={view} />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const id = idOf(args.params['id'])
    const way = oneOf(toldWays, one(form, 'way'))
    if (way === null) {
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'way', code: 'invalid-value' }] })
    }
    await tellOtherwise(args.caller, { id, way })
    return seeOther(path('workWorryContact', args.lang, { id }))
  },
}

/** Where mails lead: an address that says nothing of what it is about. */
export const workSentPage: Page = {
  audience: 'work',
  get: ({ params, lang }) => seeOther(path('workWorryContact', lang, { id: idOf(params['id']) })),
}
