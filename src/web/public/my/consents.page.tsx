import {
  declineConsent,
  giveConsent,
  liftBan,
  ownConsents,
  serviceTasks,
  setBan,
  withdrawConsent,
} from '#capabilities/families/index.ts'
import { addOwnCode, removeOwnCode } from '#capabilities/guidance/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { one, type Page } from '#web/page.ts'
import { demandId, demandMember, demandNamed, doneOn, typed } from './acts.ts'
import { agreedBehind, behindCodes, goBehind, stopBehind } from './behind-codes.ts'
import { Codes } from './behind-codes.view.tsx'
import { Asks, Bans, Grounds, InForce, Past } from './consents.view.tsx'
import { familiesHere } from './families-here.ts'
import { MyPage } from './my-page.view.tsx'
import { myTexts } from './texts.ts'

/**
 * Who may know what and until when, in the family and behind one's follow codes: asked, allowed, forbidden, founded on law; each with
 * the way to stop it.
 */
export const myConsentsPage: Page = {
  audience: 'own',
  get: async (args) => {
    demandMember(args)
    const { lang, caller, deps } = args
    const words = myTexts[lang].consents
    const { all } = await familiesHere(args)
    const overview = await ownConsents(caller, {})
    const codes = await behindCodes(args)
    const { standing, past } = agreedBehind(codes, helsinkiDate(deps.clock.now()))
    return (
      <MyPage args={args} title={words.title} lead={words.lead}>
        <Asks args={args} overview={overview} />
        <InForce args={args} overview={overview} behind={standing} />
        <Bans args={args} overview={overview} families={all} />
        <Grounds args={args} overview={overview} />
        <Codes args={args} codes={codes} />
        <Past args={args} overview={overview} behind={past} />
      </MyPage>
    )
  },
  post: async (args, form) => {
    demandMember(args)
    const { caller } = args
    if (one(form, 'act') === 'code-add') {
      await addOwnCode(caller, { code: typed(form, 'code'), from: args.from })
      return doneOn(args, 'myConsents', 'code-added')
    }
    const id = demandNamed(one(form, 'subject'))
    switch (one(form, 'act')) {
      case 'give':
        await giveConsent(caller, { id })
        return doneOn(args, 'myConsents', 'given')
      case 'decline':
        await declineConsent(caller, { id })
        return doneOn(args, 'myConsents', 'declined')
      case 'stop':
        await withdrawConsent(caller, { id })
        return doneOn(args, 'myConsents', 'stopped')
      case 'stop-referral':
        await stopBehind(args, demandNamed(one(form, 'code')), id)
        return doneOn(args, 'myConsents', 'stopped')
      case 'code-open':
        return goBehind(args, id)
      case 'code-remove':
        await removeOwnCode(caller, { id })
        return doneOn(args, 'myConsents', 'code-removed')
      case 'lift':
        await liftBan(caller, { id })
        return doneOn(args, 'myConsents', 'lifted')
      case 'ban': {
        const task = serviceTasks.find((each) => each === typed(form, 'scopeId'))
        if (task === undefined)
          throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'scopeId', code: 'choose' }] })
        const organisation = typed(form, 'organisation')
        await setBan(caller, {
          id,
          about: demandId(typed(form, 'about'), 'about'),
          scope: 'task',
          scopeId: task,
          organisation: organisation === '' ? null : demandNamed(organisation),
        })
        return doneOn(args, 'myConsents', 'banned')
      }
      default:
        throw notFound()
    }
  },
}
