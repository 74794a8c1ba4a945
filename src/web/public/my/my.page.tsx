import {
  actForChild,
  addHelper,
  emergenciesOf,
  endActing,
  endHelper,
  hideOwnCare,
  myFamilies,
  ownConsents,
  readEntries,
  readFamily,
  showOwnCare,
  whoIsWithUs,
} from '#capabilities/families/index.ts'
import { ownCases, ownMeetings, ownTasks, ownThreads } from '#capabilities/casework/index.ts'
import { notFound } from '#platform/refusal.ts'
import { one, type Page } from '#web/page.ts'
import { namedIn } from '#web/public/talks/my-talks.page.tsx'
import { SignUpsFromMy } from '#web/public/sign-ups/own-sign-ups.view.tsx'
import { ForYou, Now, Ways } from '#web/public/walking/now.view.tsx'
import { firstName } from '#web/work/families/names.ts'
import { demandId, demandMember, demandNamed, doneOn, typed } from './acts.ts'
import { MyPage } from './my-page.view.tsx'
import { Acting, Family, type FamilyNow, NoFamily, Overview } from './overview.view.tsx'
import { myTexts } from './texts.ts'
import { sessionCookie } from '#web/sign-in/entering.ts'

/** How many of the newest entries are looked at for the overview. */
const shownAtMost = 3

/** One's own page: who is with us and how to reach them, what has been agreed, what one has allowed. */
export const myPage: Page = {
  audience: 'own',
  get: async (args) => {
    const member = demandMember(args)
    const { caller, lang } = args
    const words = myTexts[lang].my
    const families: FamilyNow[] = []
    const teams = await whoIsWithUs(caller, {})
    for (const { id } of await myFamilies(caller, {})) {
      const [agreed, all] = [
        await readEntries(caller, { id, kind: 'agreement' }),
        await readEntries(caller, { id }),
      ]
      families.push({
        view: await readFamily(caller, { id }),
        team: teams.find(({ family }) => family === id),
        agreed: agreed.items.slice(0, shownAtMost),
        newest: all.items.filter(({ kind }) => kind !== 'agreement').slice(0, shownAtMost),
        emergencies: (await emergenciesOf(caller, { id })).slice(0, shownAtMost),
      })
    }
    const me = families.flatMap(({ view }) => view.people).find((person) => person.me)
    const child = families.flatMap(({ view }) => view.people).find((person) => person.id === member.actingFor)
    const consents = await ownConsents(caller, {})
    const named = namedIn(families.map(({ view }) => view))
    const cases = await ownCases(caller, {})
    const unread = await ownThreads(caller, { unread: true })
    const meetings = await ownMeetings(caller, {})
    const now = args.deps.clock.now()
    return (
      <MyPage
        args={args}
        title={words.title}
        kicker={me === undefined ? words.helloEmpty : words.hello(firstName(me.name))}
      >
        {member.actingFor !== null && <Acting args={args} child={child} />}
        <Overview args={args} consents={consents}>
          <ForYou
            args={args}
            tasks={await ownTasks(caller, {})}
            unread={unread.reduce((count, each) => count + each.unread, 0)}
            unanswered={
              meetings.ahead.filter(
                ({ myAnswer, amAsked, startsAt }) => amAsked && myAnswer === null && startsAt > now,
              ).length
            }
          />
          {cases
            .filter(({ closedAt }) => closedAt === null)
            .map((each) => (
              <Now key={each.id} args={args} each={each} named={named} />
            ))}
          {cases.length > 0 && <Ways args={args} isChild={me?.part === 'child'} />}
          {families.length === 0 ? (
            <NoFamily args={args} />
          ) : (
            families.map((now) => (
              <Family
                key={now.view.id}
                args={args}
                now={now}
                consents={consents}
                isOneOfMany={families.length > 1}
              />
            ))
          )}
          <SignUpsFromMy args={args} />
        </Overview>
      </MyPage>
    )
  },
  post: async (args, form) => {
    demandMember(args)
    const { caller } = args
    const token = args.sessionToken ?? ''
    const whom = (): { member: string | null; unit: string | null } => ({
      member: one(form, 'member') === '' ? null : demandNamed(one(form, 'member')),
      unit: one(form, 'unit') === '' ? null : demandNamed(one(form, 'unit')),
    })
    const withToken = (session: { token: string }, done: 'acting' | 'ended'): Response =>
      doneOn(args, 'my', done, [sessionCookie(args.deps, session.token, null)])
    switch (one(form, 'act')) {
      case 'act-for':
        return withToken(
          await actForChild(caller, { token, child: demandNamed(one(form, 'child')) }),
          'acting',
        )
      case 'end-acting':
        return withToken(await endActing(caller, { token }), 'ended')
      case 'show': {
        const member = demandId(typed(form, 'member'), 'member')
        await showOwnCare(caller, { id: demandNamed(one(form, 'subject')), member })
        return doneOn(args, 'my', 'shown')
      }
      case 'hide':
        await hideOwnCare(caller, { id: demandNamed(one(form, 'part')), ...whom() })
        return doneOn(args, 'my', 'hidden')
      case 'helper-add':
        await addHelper(caller, {
          id: demandNamed(one(form, 'subject')),
          name: typed(form, 'name'),
          says: typed(form, 'says'),
        })
        return doneOn(args, 'my', 'helper')
      case 'helper-end':
        await endHelper(caller, {
          id: demandNamed(one(form, 'family')),
          helper: demandNamed(one(form, 'helper')),
        })
        return doneOn(args, 'my', 'helper-ended')
      default:
        throw notFound()
    }
  },
}
