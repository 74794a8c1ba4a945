import type { JSX } from 'preact'
import { type MeetingItem, ownMeetings, ownTimes, sayCannotCome } from '#capabilities/casework/index.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { fromToInWords } from '#web/meeting-time.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandMember, demandNamed } from '#web/public/my/acts.ts'
import { MyPage } from '#web/public/my/my-page.view.tsx'
import { MyTimes } from './my-times.view.tsx'
import { meetingTexts } from './texts.ts'

function Meeting({ args, item }: { args: PageArgs; item: MeetingItem }): JSX.Element {
  const { lang, deps } = args
  const [texts, words] = [meetingTexts[lang], meetingTexts[lang].mine]
  const isAsked = item.state === 'planned' && item.startsAt > deps.clock.now()
  return (
    <li class="my-entry">
      <h3 class="my-entry__title">
        <a href={path('myMeeting', lang, { id: item.id })}>
          {fromToInWords(item.startsAt, item.endsAt, lang, deps.clock.now())}
        </a>
      </h3>
      <p class="my-entry__text">{item.purpose}</p>
      <p>
        {item.state !== 'planned' ? (
          <Chip>{texts.states[item.state]}</Chip>
        ) : item.myAnswer === null ? (
          isAsked && <Chip tone="soon">{words.notAnswered}</Chip>
        ) : (
          <Chip tone="good" icon="check">
            {texts.answers[item.myAnswer]}
          </Chip>
        )}
      </p>
    </li>
  )
}

/** The meetings to which one is asked: what is coming up first. @source R105 */
export const myMeetingsPage: Page = {
  audience: 'own',
  get: async (args) => {
    demandMember(args)
    const words = meetingTexts[args.lang].mine
    const { ahead, past } = await ownMeetings(args.caller, {})
    const times = await ownTimes(args.caller, {})
    return (
      <MyPage args={args} title={words.title} lead={words.lead}>
        <Section title={words.aheadTitle}>
          {ahead.length === 0 ? (
            <EmptyState title={words.none} level={3}>
              <p>{words.noneHint}</p>
            </EmptyState>
          ) : (
            <ul class="my-entries">
              {ahead.map((item) => (
                <Meeting key={item.id} args={args} item={item} />
              ))}
            </ul>
          )}
        </Section>
        <MyTimes args={args} times={times} />
        {past.length > 0 && (
          <Section title={words.pastTitle}>
            <ul class="my-entries">
              {past.map((item) => (
                <Meeting key={item.id} args={args} item={item} />
              ))}
            </ul>
          </Section>
        )}
      </MyPage>
    )
  },
  post: async (args, form) => {
    demandMember(args)
    await sayCannotCome(args.caller, { id: demandNamed(one(form, 'subject')) })
    return seeOther(`${path('myMeetings', args.lang)}#times`)
  },
}
