import {
  declineConsent,
  giveConsent,
  liftBan,
  ownConsents,
  serviceTasks,
  setBan,
  withdrawConsent,
} from '#capabilities/families/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { Section } from '#ui/layout/layout.tsx'
import { one, type Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandId, demandMember, demandNamed, doneOn, typed } from './acts.ts'
import { Asks, Bans, Grounds, InForce, Past } from './consents.view.tsx'
import { familiesHere } from './families-here.ts'
import { MyPage } from './my-page.view.tsx'
import { myTexts } from './texts.ts'

/** Who may know what and until when: asked, allowed, forbidden, founded on law; each with the way to stop it. */
export const myConsentsPage: Page = {
  audience: 'own',
  get: async (args) => {
    demandMember(args)
    const { lang, caller } = args
    const words = myTexts[lang].consents
    const { all } = await familiesHere(args)
    const overview = await ownConsents(caller, {})
    return (
      <MyPage args={args} title={words.title} lead={words.lead}>
        <Asks args={args} overview={overview} />
        <InForce args={args} overview={overview} />
        <Bans args={args} overview={overview} families={all} />
        <Grounds args={args} overview={overview} />
        <Section title={words.elsewhereTitle}>
          <p>{words.elsewhere}</p>
          <p>
            <a href={path('follow', lang)}>{words.follow}</a>
          </p>
        </Section>
        <Past args={args} overview={overview} />
      </MyPage>
    )
  },
  post: async (args, form) => {
    demandMember(args)
    const { caller } = args
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
