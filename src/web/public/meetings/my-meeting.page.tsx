import type { JSX } from 'preact'
import { z } from 'zod'
import {
  answerMeeting,
  changePoint,
  meetingAnswers,
  proposePoint,
  readMeeting,
  removePoint,
} from '#capabilities/casework/index.ts'
import { notFound } from '#platform/refusal.ts'
import { type Fact, FactList } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { calendarAnswer, calendarFile } from '#web/calendar-file.ts'
import { fromToInWords } from '#web/meeting-time.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandMember, demandNamed, typed } from '#web/public/my/acts.ts'
import { familiesHere } from '#web/public/my/families-here.ts'
import { MyPage } from '#web/public/my/my-page.view.tsx'
import { Agenda } from './agenda.view.tsx'
import { AnswerForm } from './answer.view.tsx'
import { Agreed, calledBy, type OfMeeting, People } from './people.view.tsx'
import { meetingTexts } from './texts.ts'

const idOf = ({ params }: PageArgs): string => {
  const id = z.uuid().safeParse(params['id'])
  if (!id.success) throw notFound()
  return id.data
}

function Where({ of }: { of: OfMeeting }): JSX.Element | null {
  const { args, meeting } = of
  const words = meetingTexts[args.lang].guest
  const facts: readonly Fact[] = [
    ...(meeting.place === '' ? [] : [{ term: words.where, value: meeting.place }]),
    ...(meeting.link === ''
      ? []
      : [
          {
            term: words.joinTitle,
            value: (
              <a href={meeting.link} rel="noreferrer noopener">
                {words.join}
              </a>
            ),
          },
        ]),
  ]
  return facts.length === 0 ? null : <FactList facts={facts} />
}

function Answering({ of }: { of: OfMeeting }): JSX.Element | null {
  const { args, meeting } = of
  const { lang } = args
  const [texts, words] = [meetingTexts[lang], meetingTexts[lang].mine]
  const given = meeting.participants.find(({ isMe }) => isMe)?.answer ?? null
  if (!meeting.can.answer) return null
  return (
    <Section title={words.yourAnswer} id="answer">
      <p>{given === null ? words.notAnswered : texts.guest.answered(texts.answers[given])}</p>
      <AnswerForm
        action={path('myMeeting', lang, { id: meeting.id })}
        lang={lang}
        given={given}
        hasLink={meeting.link !== ''}
      />
    </Section>
  )
}

/** One meeting for one of the family: when and where, one’s answer, who comes, what is talked about, what was agreed. */
export const myMeetingPage: Page = {
  audience: 'own',
  get: async (args) => {
    demandMember(args)
    const { lang, caller, query } = args
    const [texts, words] = [meetingTexts[lang], meetingTexts[lang].mine]
    const meeting = await readMeeting(caller, { id: idOf(args) })
    if (query['muoto'] === 'ics') {
      return calendarAnswer(
        calendarFile({
          id: meeting.id,
          title: texts.guest.tab,
          startsAt: meeting.startsAt,
          endsAt: meeting.endsAt,
          moves: meeting.sequence,
          madeAt: caller.clock.now(),
        }),
      )
    }
    const { all } = await familiesHere(args)
    const of: OfMeeting = { args, meeting, family: all.find(({ id }) => id === meeting.family) }
    const at = path('myMeeting', lang, { id: meeting.id })
    const done = args.problems === null ? words.done[query['tehty'] ?? ''] : undefined
    const sent = calledBy(of)
    return (
      <MyPage
        args={args}
        title={fromToInWords(meeting.startsAt, meeting.endsAt, lang, caller.clock.now())}
        kicker={`${words.title} · ${texts.states[meeting.state]}`}
        lead={meeting.purpose}
        parts={{ id: meeting.id }}
        back={<BackLink href={path('myMeetings', lang)}>{words.back}</BackLink>}
      >
        {done !== undefined && (
          <Notice kind="success" live>
            <p>{done}</p>
          </Notice>
        )}
        {meeting.state === 'cancelled' && (
          <Notice kind="info">
            <p>{texts.guest.cancelled}</p>
          </Notice>
        )}
        <Where of={of} />
        {sent !== null && <p>{sent}</p>}
        <Answering of={of} />
        {meeting.state === 'planned' && (
          <p>
            <a href={`${at}?muoto=ics`} download="aika.ics">
              {texts.guest.file}
            </a>
            <br />
            <span class="my-quiet">{texts.guest.fileHint}</span>
          </p>
        )}
        {(meeting.state === 'held' || meeting.agreed.length > 0) && <Agreed of={of} />}
        <Agenda of={of} />
        <People of={of} />
      </MyPage>
    )
  },
  post: async (args, form) => {
    demandMember(args)
    const { caller, lang } = args
    const id = idOf(args)
    const act = one(form, 'act')
    const version = Number(one(form, 'version'))
    switch (act) {
      case 'answer': {
        const answer = meetingAnswers.find((each) => each === one(form, 'answer'))
        if (answer === undefined) throw notFound()
        await answerMeeting(caller, { id, answer })
        break
      }
      case 'propose':
        await proposePoint(caller, { id, words: typed(form, 'words') })
        break
      case 'change':
        await changePoint(caller, {
          id: demandNamed(one(form, 'subject')),
          version,
          words: typed(form, 'words'),
        })
        break
      case 'remove':
        await removePoint(caller, { id: demandNamed(one(form, 'subject')), version })
        break
      default:
        throw notFound()
    }
    return seeOther(path('myMeeting', lang, { id }, { tehty: act }))
  },
}
