import {
  criteria,
  dropReview,
  invitePeer,
  type Level,
  levels,
  readPlaceReviews,
  saveReview,
  setDecision,
  startReview,
} from '#capabilities/meeting-places/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { reviewTexts } from './review-texts.ts'
import { Begin, Decision, History, ReviewForm } from './review.view.tsx'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const idOf = (given: string | undefined): string => {
  if (given === undefined || !uuid.test(given)) throw notFound()
  return given
}

/** The names that the use cases give to fields, as the form calls them. */
const asField: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    criteria.flatMap((each) => [
      [`answers.${each}.level`, `level-${each}`],
      [`answers.${each}.words`, `words-${each}`],
    ]),
  ),
  'words.fi': 'decision-fi',
  'words.sv': 'decision-sv',
}

const chosen = (text: string): Level | null => levels.find((level) => String(level) === text) ?? null

async function save({ caller }: PageArgs, form: Form): Promise<string> {
  const isDone = one(form, 'done') === 'yes'
  // A remark alone would be lost: it is asked what it is about.
  const remarks = criteria.filter(
    (each) => one(form, `words-${each}`).trim() !== '' && chosen(one(form, `level-${each}`)) === null,
  )
  if (remarks.length > 0) {
    throw new Refusal('invalid', 'invalid-input', {
      fields: remarks.map((each) => ({ field: `level-${each}`, code: 'answer-this' })),
    })
  }
  const answers = Object.fromEntries(
    criteria.flatMap((each) => {
      const level = chosen(one(form, `level-${each}`))
      return level === null ? [] : [[each, { level, words: one(form, `words-${each}`) }]]
    }),
  )
  const nextOn = one(form, 'nextOn').trim()
  await saveReview(caller, {
    id: idOf(one(form, 'review')),
    version: one(form, 'version'),
    answers,
    strengths: one(form, 'strengths'),
    nextSteps: one(form, 'nextSteps'),
    nextOn: nextOn === '' ? null : nextOn,
    done: isDone,
  })
  return isDone ? 'valmis' : 'kesken'
}

async function act(args: PageArgs, id: string, form: Form): Promise<string> {
  const { caller } = args
  switch (one(form, 'act')) {
    case 'begin':
      await startReview(caller, { id })
      return 'alku'
    case 'save':
      return save(args, form)
    case 'invite': {
      const organisation = one(form, 'organisation')
      if (!uuid.test(organisation)) {
        throw new Refusal('invalid', 'invalid-input', {
          fields: [{ field: 'organisation', code: 'no-peer' }],
        })
      }
      await invitePeer(caller, { id, organisation })
      return 'pyydetty'
    }
    case 'drop':
      await dropReview(caller, { id: idOf(one(form, 'review')) })
      return 'peruttu'
    case 'decide': {
      const decideOn = one(form, 'decideOn').trim()
      await setDecision(caller, {
        id,
        version: one(form, 'version'),
        decideOn: decideOn === '' ? null : decideOn,
        words: { fi: one(form, 'decision-fi'), sv: one(form, 'decision-sv') },
      })
      return 'paatetty'
    }
    default:
      throw notFound()
  }
}

export const workReviewPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, params, query, problems, deps } = args
    const words = reviewTexts[lang]
    const today = helsinkiDate(deps.clock.now())
    const found = await readPlaceReviews(caller, { id: idOf(params['id']) })
    const { place, reviews, nextOn } = found
    const fields = formProblems(problems, lang, asField)
    const form = problems?.form ?? null
    const shared = { lang, today }
    const said: Readonly<Record<string, string>> = {
      kesken: words.saved,
      valmis: words.done,
      pyydetty: words.asked,
      peruttu: words.takenBack,
      paatetty: words.saved,
    }
    const notice = problems === null ? said[query['tehty'] ?? ''] : undefined
    return (
      <WorkDocument
        args={args}
        title={`${inLanguage(place.name, lang)}: ${words.title}`}
        parts={{ id: place.id }}
      >
        <Column width="wide">
          <BackLink
            href={place.may_read ? path('workPlace', lang, { id: place.id }) : path('workVisitors', lang)}
          >
            {words.back}
          </BackLink>
          {fields !== null && <Refused problems={fields} notDone={words.notSaved} />}
          <PageTitle
            kicker={words.title}
            title={<LocalText of={place.name} lang={lang} />}
            lead={words.lead}
          />
          {notice !== undefined && (
            <Notice kind="success" live>
              <p>{notice}</p>
            </Notice>
          )}
          <p>
            {nextOn === null
              ? reviews.some(({ state }) => state === 'done')
                ? null
                : words.never
              : words.next(dateInWords(plainDate(nextOn), lang, today))}
          </p>
          {reviews
            .filter(({ may_write }) => may_write)
            .map((review) => (
              <ReviewForm key={review.id} review={review} form={form} found={fields} {...shared} />
            ))}
          <Begin found={found} reviews={reviews} problems={fields} {...shared} />
          <History reviews={reviews} {...shared} />
          <Decision found={found} form={form} problems={fields} {...shared} />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const id = idOf(args.params['id'])
    const tehty = await act(args, id, form)
    const at = tehty === 'alku' || tehty === 'kesken' ? '#arvio' : tehty === 'paatetty' ? '#paatos' : ''
    return seeOther(`${path('workReview', args.lang, { id }, { tehty })}${at}`)
  },
}
