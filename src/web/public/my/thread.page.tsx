import {
  closeOwnThread,
  openOwnThread,
  readEntries,
  readOwnEntries,
  unitsToWrite,
  writeAsMember,
  writeInOwnThread,
} from '#capabilities/families/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { one, type Page } from '#web/page.ts'
import { demandId, demandMember, demandNamed, doneOn, typed } from './acts.ts'
import { ChooseFamily } from './choose-family.view.tsx'
import { familiesHere, familyQuery } from './families-here.ts'
import { MyPage } from './my-page.view.tsx'
import { Messages, OwnThreads, WriteMessage } from './thread.view.tsx'
import { myTexts } from './texts.ts'

/** Messages to those who help; of a child its own thread, which is shown to nobody unless it wishes. */
export const myThreadPage: Page = {
  audience: 'own',
  get: async (args) => {
    const member = demandMember(args)
    const { caller, lang } = args
    const words = myTexts[lang].thread
    const { all, here } = await familiesHere(args)
    const me = here?.people.find((person) => person.me)
    const isChild = me?.part === 'child'
    const units = here === undefined ? [] : await unitsToWrite(caller, { id: here.id })
    const page = Math.max(1, Math.min(10_000, Math.trunc(Number(args.query['page'] ?? '1')) || 1))
    const kind = 'message' as const
    const found =
      here === undefined
        ? await readOwnEntries(caller, { kind, page })
        : await readEntries(caller, {
            id: here.id,
            kind,
            page,
            ...(isChild ? { thread: member.id } : {}),
          })
    return (
      <MyPage
        args={args}
        title={isChild ? words.childTitle : words.title}
        lead={isChild ? words.childLead[0] : words.lead}
        query={familyQuery(all, here)}
      >
        <ChooseFamily args={args} all={all} here={here} />
        {isChild && words.childLead.slice(1).map((each) => <p key={each}>{each}</p>)}
        {here !== undefined && <WriteMessage args={args} view={here} units={units} isChild={isChild} />}
        {isChild && here !== undefined ? (
          <OwnThreads args={args} view={here} found={found} />
        ) : (
          <Messages args={args} found={found} query={familyQuery(all, here)} />
        )}
      </MyPage>
    )
  },
  post: async (args, form) => {
    demandMember(args)
    const { caller } = args
    const id = demandNamed(one(form, 'family'))
    switch (one(form, 'act')) {
      case 'write': {
        const message = { id, unit: demandId(one(form, 'unit'), 'unit'), text: one(form, 'text') }
        if (message.text.trim() === '')
          throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'text', code: 'required' }] })
        if (one(form, 'own-thread') === 'yes') await writeInOwnThread(caller, message)
        else {
          const about = one(form, 'about')
          const ownPart = one(form, 'ownPart') === 'yes'
          await writeAsMember(caller, { ...message, about: about === '' ? null : about, ownPart })
        }
        return doneOn(args, 'myThread', 'sent')
      }
      case 'open': {
        const member = demandId(typed(form, 'member'), 'member')
        await openOwnThread(caller, { id, unit: demandNamed(one(form, 'subject')), member })
        return doneOn(args, 'myThread', 'opened')
      }
      case 'close':
        await closeOwnThread(caller, {
          id,
          unit: demandNamed(one(form, 'unit')),
          member: demandNamed(one(form, 'member')),
        })
        return doneOn(args, 'myThread', 'closed')
      default:
        throw notFound()
    }
  },
}
