import type { JSX } from 'preact'
import {
  answerInvitation,
  type GuestInvitation,
  meetingAnswers,
  readInvitation,
} from '#capabilities/casework/index.ts'
import { notFound } from '#platform/refusal.ts'
import { FactList } from '#ui/facts/facts.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { calendarAnswer, calendarFile } from '#web/calendar-file.ts'
import { formProblems } from '#web/form-problems.ts'
import { fromToInWords } from '#web/meeting-time.ts'
import { html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { asNobody } from '#web/public/ask/draft.ts'
import { Refused } from '#web/public/ask/step-page.view.tsx'
import { PublicDocument } from '#web/public/document.tsx'
import { AnswerForm } from './answer.view.tsx'
import { meetingTexts } from './texts.ts'

const tokenOf = ({ params }: PageArgs): string => params['token'] ?? ''

function Invitation({ args, seen }: { args: PageArgs; seen: GuestInvitation }): JSX.Element {
  const { lang, caller } = args
  const [texts, words] = [meetingTexts[lang], meetingTexts[lang].guest]
  const at = path('meetingGuest', lang, { token: tokenOf(args) })
  if (seen.state === 'cancelled')
    return (
      <Notice kind="info">
        <p>{words.cancelled}</p>
      </Notice>
    )
  return (
    <>
      <FactList
        facts={[
          {
            term: words.when,
            value: <strong>{fromToInWords(seen.startsAt, seen.endsAt, lang, caller.clock.now())}</strong>,
          },
          ...(seen.place === '' ? [] : [{ term: words.where, value: seen.place }]),
          ...(seen.link === ''
            ? []
            : [
                {
                  term: words.joinTitle,
                  value: (
                    <a href={seen.link} rel="noreferrer noopener">
                      {words.join}
                    </a>
                  ),
                },
              ]),
        ]}
      />
      <Section title={words.answerTitle}>
        {seen.answer !== null && <p>{words.answered(texts.answers[seen.answer])}</p>}
        {seen.canAnswer ? (
          <AnswerForm action={at} lang={lang} given={seen.answer} hasLink={seen.link !== ''} />
        ) : (
          <p>{words.over}</p>
        )}
      </Section>
      <p>
        <a href={`${at}?muoto=ics`} download="aika.ics">
          {words.file}
        </a>
        <br />
        {words.fileHint}
      </p>
    </>
  )
}

/** Somebody outside, without an account: when and where, one’s own answer, the calendar file. @source ADR-0044 */
export const meetingGuestPage: Page = {
  audience: 'family',
  get: async (args) => {
    const { lang, query, caller } = args
    const words = meetingTexts[lang].guest
    const token = tokenOf(args)
    const seen = await readInvitation(asNobody(args), { token, from: args.from })
    if (query['muoto'] === 'ics') {
      return calendarAnswer(
        calendarFile({
          id: seen.calendarId,
          title: words.tab,
          startsAt: seen.startsAt,
          endsAt: seen.endsAt,
          moves: seen.sequence,
          madeAt: caller.clock.now(),
        }),
      )
    }
    const problems = formProblems(args.problems, lang)
    return html(
      <PublicDocument args={args} title={words.title} tab={words.tab} parts={{ token }} sheet="guest">
        <div class="guest">
          <Column>
            <Refused problems={problems} notDone={words.notDone} />
            {query['tehty'] === '1' && problems === null && (
              <Notice kind="success" live>
                <p>{words.done}</p>
              </Notice>
            )}
            <PageTitle title={words.title} lead={seen.state === 'planned' ? words.lead : undefined} />
            <Invitation args={args} seen={seen} />
            <p>{words.onlyYou}</p>
          </Column>
        </div>
      </PublicDocument>,
      args.problems?.refusal.status ?? 200,
      { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
    )
  },
  post: async (args, form): Promise<Response> => {
    const token = tokenOf(args)
    const answer = meetingAnswers.find((each) => each === one(form, 'answer'))
    if (answer === undefined) throw notFound()
    await answerInvitation(asNobody(args), { token, from: args.from, answer })
    return seeOther(path('meetingGuest', args.lang, { token }, { tehty: 1 }))
  },
}
