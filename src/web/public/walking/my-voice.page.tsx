import type { JSX } from 'preact'
import {
  giveVoice,
  type OwnCase,
  ownCases,
  type OwnVoice,
  ownVoices,
  ratings,
} from '#capabilities/casework/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { dateInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, TextArea } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { again, demandMember, demandNamed, fieldOf, isSent, myProblems, typed } from '#web/public/my/acts.ts'
import { familiesHere } from '#web/public/my/families-here.ts'
import { MyPage } from '#web/public/my/my-page.view.tsx'
import { namedIn } from '#web/public/talks/my-talks.page.tsx'
import { voiceTexts } from './voice-texts.ts'

type OnCase = { readonly args: PageArgs; readonly each: OwnCase; readonly called: string }

function Feedback({ args, each, called, open }: OnCase & { readonly open: boolean }): JSX.Element {
  const words = voiceTexts[args.lang]
  const field = (name: string): string => fieldOf(name, each.id)
  const problems = myProblems(args)
  const sent = isSent(args, 'feedback', each.id)
  return (
    <Disclosure summary={called} open={open || sent}>
      <form method="post">
        <Hidden name="act" value="feedback" />
        <Hidden name="subject" value={each.id} />
        <RadioGroup
          name={field('rating')}
          label={words.rating}
          error={sent ? problems?.of(field('rating')) : undefined}
          value={again(args, 'feedback', each.id, 'rating')}
          options={ratings.map((rating) => ({ value: String(rating), label: words.ratings[rating] }))}
        />
        <TextArea
          name={field('text')}
          label={words.text}
          hint={words.textHint}
          value={again(args, 'feedback', each.id, 'text')}
          error={sent ? problems?.of(field('text')) : undefined}
          maxlength={4000}
        />
        <Button>{words.send}</Button>
      </form>
    </Disclosure>
  )
}

function Wish({ args, each, called }: OnCase): JSX.Element {
  const words = voiceTexts[args.lang]
  const subject = `wish-${each.id}`
  const field = fieldOf('text', subject)
  return (
    <Disclosure summary={called} open={isSent(args, 'wish', subject)}>
      <form method="post">
        <Hidden name="act" value="wish" />
        <Hidden name="subject" value={subject} />
        <TextArea
          name={field}
          label={words.wishText}
          hint={words.wishHint}
          value={again(args, 'wish', subject, 'text')}
          error={isSent(args, 'wish', subject) ? myProblems(args)?.of(field) : undefined}
          rows={4}
          maxlength={4000}
        />
        <Button kind="secondary">{words.wishSend}</Button>
      </form>
    </Disclosure>
  )
}

function Said({ args, voice }: { args: PageArgs; voice: OwnVoice }): JSX.Element {
  const { lang, deps } = args
  const words = voiceTexts[lang]
  const day = (at: Date): string => dateInWords(helsinkiDate(at), lang, helsinkiDate(deps.clock.now()))
  const rating = ratings.find((each) => each === voice.rating)
  return (
    <li class="my-entry">
      <h3 class="my-entry__title">{words.kinds[voice.kind]}</h3>
      <p class="my-entry__by">{words.said(day(voice.at))}</p>
      {rating !== undefined && (
        <p>
          {words.rating} {words.ratings[rating]}.
        </p>
      )}
      {voice.text !== '' && <p class="my-entry__text">{voice.text}</p>}
      {voice.answer === null ? (
        <p class="my-quiet">
          {voice.answerBy === null
            ? words.noAnswer
            : words.waits(dateInWords(voice.answerBy, lang, helsinkiDate(deps.clock.now())))}
        </p>
      ) : (
        <>
          <p>
            <strong>{words.answered(voice.answer.by ?? words.someone, day(voice.answer.at))}</strong>
            {voice.answer.verdict !== null && <> · {words.verdicts[voice.answer.verdict]}</>}
          </p>
          <p class="my-entry__text">{voice.answer.text}</p>
        </>
      )}
    </li>
  )
}

/** Feedback, a wish for another worker, and what was answered. @source R58, R65 */
export const myVoicePage: Page = {
  audience: 'own',
  get: async (args) => {
    demandMember(args)
    const { lang, caller, query } = args
    const words = voiceTexts[lang]
    const { all } = await familiesHere(args)
    const named = namedIn(all)
    const cases = await ownCases(caller, {})
    const voices = await ownVoices(caller, {})
    const called = (each: OwnCase): string => words.about(each.about === null ? null : named(each.about))
    const open = cases.filter(({ closedAt }) => closedAt === null)
    const waiting = (each: OwnCase): boolean =>
      voices.some(
        ({ caseId, kind, answer }) => caseId === each.id && kind === 'change-of-worker' && answer === null,
      )
    const done = query['done']
    return (
      <MyPage args={args} title={words.title} lead={words.lead}>
        {(done === 'thanked' || done === 'wished') && args.problems === null && (
          <Notice kind="success" live>
            <p>{words.done[done]}</p>
          </Notice>
        )}
        {cases.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <Section title={words.feedbackTitle} id="feedback">
            <p>{words.feedbackLead}</p>
            {cases.map((each) => (
              <Feedback
                key={each.id}
                args={args}
                each={each}
                called={called(each)}
                open={cases.length === 1}
              />
            ))}
          </Section>
        )}
        {open.length > 0 && (
          <Section title={words.wishTitle} id="wish">
            {words.wishLead.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {voices
              .filter(
                ({ kind, answer, answerBy }) =>
                  kind === 'change-of-worker' && answer === null && answerBy !== null,
              )
              .map(({ id, answerBy }) => (
                <p key={id}>
                  <strong>
                    {answerBy !== null &&
                      words.waits(dateInWords(answerBy, lang, helsinkiDate(args.deps.clock.now())))}
                  </strong>
                </p>
              ))}
            {open
              .filter((each) => !waiting(each))
              .map((each) => (
                <Wish key={each.id} args={args} each={each} called={called(each)} />
              ))}
          </Section>
        )}
        {voices.length > 0 && (
          <Section title={words.saidTitle} id="said">
            <ul class="my-entries">
              {voices.map((voice) => (
                <Said key={voice.id} args={args} voice={voice} />
              ))}
            </ul>
          </Section>
        )}
      </MyPage>
    )
  },
  post: async (args, form) => {
    demandMember(args)
    const { caller, lang } = args
    const to = (done: 'thanked' | 'wished'): Response => seeOther(path('myVoice', lang, {}, { done }))
    const subject = one(form, 'subject')
    const text = typed(form, 'text')
    switch (one(form, 'act')) {
      case 'feedback': {
        const rating = typed(form, 'rating')
        await giveVoice(caller, {
          id: demandNamed(subject),
          kind: 'feedback',
          rating: rating === '' ? null : rating,
          text,
        })
        return to('thanked')
      }
      case 'wish':
        await giveVoice(caller, {
          id: demandNamed(subject.replace('wish-', '')),
          kind: 'change-of-worker',
          text,
        })
        return to('wished')
      default:
        throw notFound()
    }
  },
}
