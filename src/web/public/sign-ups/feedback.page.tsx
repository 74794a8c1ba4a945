import type { JSX } from 'preact'
import { giveFeedback, readFeedbackAsk } from '#capabilities/meeting-places/index.ts'
import { notFound } from '#platform/refusal.ts'
import { Button } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, TextArea } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { formProblems } from '#web/form-problems.ts'
import { html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { Refused } from '#web/public/ask/step-page.view.tsx'
import { PublicDocument } from '#web/public/document.tsx'
import { LocalText } from '#web/public/local-text.tsx'
import { asFamily } from './sending.ts'
import { signUpTexts } from './texts.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const marks = [5, 4, 3, 2, 1] as const
/** The token of the mailed link. */
const tokenName = 't'

const idOf = ({ params }: PageArgs): string => {
  const id = params['id'] ?? ''
  if (!uuid.test(id)) throw notFound()
  return id
}

const tokenOf = (args: PageArgs): string | null => {
  const given = args.problems === null ? args.query[tokenName] : one(args.problems.form, tokenName)
  return given === undefined || given === '' ? null : given
}

function Thanks({ args }: { args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = signUpTexts[lang].feedback
  return (
    <>
      <PageTitle title={words.thanksTitle} lead={words.thanks} />
      <p>
        <a href={path('wishes', lang)}>{words.wishes}</a>
      </p>
    </>
  )
}

/** What was thought of a group or an event: a mark, own words, and no way back to who gave it. @source R118 */
export const giveFeedbackPage: Page = {
  audience: 'family',
  get: async (args) => {
    const { lang, problems, query } = args
    const id = idOf(args)
    const token = tokenOf(args)
    const words = signUpTexts[lang]
    const ask = await readFeedbackAsk(asFamily(args), { activity: id, token, from: args.from })
    const isGiven = problems === null && (ask.given || query['tehty'] === '1')
    const found = formProblems(problems, lang)
    return html(
      <PublicDocument
        args={args}
        title={words.feedback.title}
        tab={words.tab}
        parts={{ id }}
        query={{ [tokenName]: token ?? undefined }}
      >
        <Column>
          <Refused problems={found} notDone={words.notDone} />
          {isGiven ? (
            <Thanks args={args} />
          ) : (
            <>
              <PageTitle
                kicker={<LocalText of={ask.title} lang={lang} />}
                title={words.feedback.title}
                lead={words.feedback.lead}
              />
              <form method="post" action={path('giveFeedback', lang, { id })}>
                {token !== null && <Hidden name={tokenName} value={token} />}
                <RadioGroup
                  name="mark"
                  label={words.feedback.mark}
                  error={found?.of('mark')}
                  value={problems === null ? undefined : one(problems.form, 'mark')}
                  options={marks.map((mark) => ({ value: String(mark), label: words.feedback.marks[mark] }))}
                />
                <TextArea
                  name="words"
                  label={words.feedback.words.label}
                  hint={words.feedback.words.hint}
                  optional={words.optional}
                  error={found?.of('words')}
                  value={problems === null ? '' : one(problems.form, 'words')}
                  rows={5}
                />
                <Button>{words.feedback.send}</Button>
              </form>
            </>
          )}
        </Column>
      </PublicDocument>,
      problems?.refusal.status ?? 200,
      { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
    )
  },
  post: async (args, form) => {
    const id = idOf(args)
    const given = one(form, tokenName)
    const token = given === '' ? null : given
    await giveFeedback(asFamily(args), {
      activity: id,
      token,
      from: args.from,
      mark: one(form, 'mark'),
      words: one(form, 'words'),
    })
    return seeOther(path('giveFeedback', args.lang, { id }, { [tokenName]: token ?? undefined, tehty: '1' }))
  },
}
