import type { JSX } from 'preact'
import {
  type AgreementView,
  changeAgreement,
  readAgreement,
  reviewAgreement,
  reviewOutcomes,
} from '#capabilities/network/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, TextArea } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { boardFormProblems } from '#web/lead/boards/typed.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { shortDay } from '#web/public/short-day.ts'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { errorOf, type Filled, Line, valueOf } from '#web/work/listings/fields.view.tsx'
import { orNull } from '#web/work/programme/typed.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { agreementFields, agreementTyped } from './agreement-form.view.tsx'
import { agreementTexts } from './agreement-texts.ts'
import { Body, DueChip, validityOf } from './parts.view.tsx'

const dones = ['added', 'saved', 'reviewed'] as const

function Facts({ of, args }: { of: AgreementView; args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = agreementTexts[lang]
  return (
    <FactList
      facts={[
        {
          term: words.parties,
          value: (
            <ul>
              {of.parties.map(({ name }, at) => (
                <li key={at}>
                  <Body name={name} lang={lang} />
                </li>
              ))}
            </ul>
          ),
        },
        {
          term: words.area,
          value: of.area === null ? words.wholeCounty : <LocalText of={of.area} lang={lang} />,
        },
        { term: words.validity, value: validityOf(of, lang) },
        {
          term: words.review,
          value: (
            <>
              {of.review_on === null ? words.notSaid : shortDay(of.review_on, lang)}{' '}
              <DueChip due={of.due} lang={lang} />
            </>
          ),
        },
        { term: words.responsible, value: of.responsible ?? words.nobody },
        {
          term: words.file,
          value:
            of.file_link === null ? (
              words.noFile
            ) : (
              <a href={of.file_link} rel="noreferrer">
                {words.openFile}
              </a>
            ),
        },
      ]}
    />
  )
}

function ReviewForm({ of, agreement }: { of: Filled; agreement: AgreementView }): JSX.Element {
  const words = agreementTexts[of.lang]
  return (
    <Section title={words.reviewTitle} id="tarkistus">
      <p>{words.reviewLead}</p>
      <form method="post" novalidate class="work-form keep-form">
        <Hidden name="act" value="review" />
        <Hidden name="version" value={String(agreement.version)} />
        <RadioGroup
          name="outcome"
          label={words.outcome}
          options={reviewOutcomes.map((each) => ({
            value: each,
            label: words.outcomes[each],
            hint: words.outcomeHints[each],
          }))}
          value={valueOf(of, 'outcome', 'keep')}
          error={errorOf(of, 'outcome')}
        />
        <TextArea
          name="words"
          label={words.words}
          hint={words.wordsHint}
          rows={3}
          maxlength={2000}
          value={valueOf(of, 'words', '')}
          error={errorOf(of, 'words')}
        />
        <Line
          of={of}
          name="nextOn"
          type="date"
          width="middle"
          label={words.nextOn}
          hint={words.nextHint}
          kept={null}
        />
        <Button>{words.saveReview}</Button>
      </form>
    </Section>
  )
}

async function show(args: PageArgs): Promise<JSX.Element> {
  demandPerson(args)
  const { lang, caller, params, query, problems } = args
  const words = agreementTexts[lang]
  const id = params['id'] ?? ''
  const agreement = await readAgreement(caller, { id })
  const sent = problems === null ? '' : one(problems.form, 'act')
  const found = boardFormProblems(problems, lang)
  const filled = (act: string): Filled =>
    sent === act
      ? { lang, form: problems?.form ?? null, problems: found }
      : { lang, form: null, problems: null }
  const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
  const name = inLanguage(agreement.name, lang)
  const isEditing =
    agreement.may_keep && agreement.state !== 'ended' && (query['muokkaa'] === '1' || sent === 'edit')
  const isConflict = problems?.refusal.code === 'changed-meanwhile'
  if (isEditing) {
    return (
      <WorkDocument
        args={args}
        title={words.editTitle(name)}
        parts={{ id }}
        query={{ muokkaa: '1' }}
        sheet="leading"
      >
        <Column width="wide">
          <BackLink href={path('agreement', lang, { id })}>{name}</BackLink>
          {found !== null && <Refused problems={found} notDone={words.notDone} />}
          <PageTitle title={words.editTitle(name)} />
          {isConflict && (
            <div class="agreed-theirs">
              <p>{words.nowStands}</p>
              <p class="agreed-written">
                <strong>{name}</strong>
                {'\n'}
                {inLanguage(agreement.about, lang)}
              </p>
              <Facts of={agreement} args={args} />
            </div>
          )}
          <form method="post" novalidate class="work-form keep-form">
            <Hidden name="act" value="edit" />
            <Hidden name="version" value={String(agreement.version)} />
            {await agreementFields(args, filled('edit'), agreement.county, agreement)}
            <Button>{words.save}</Button>
          </form>
        </Column>
      </WorkDocument>
    )
  }
  return (
    <WorkDocument args={args} title={name} parts={{ id }} sheet="leading">
      <Column width="wide">
        <BackLink href={path('agreements', lang)}>{words.back}</BackLink>
        {found !== null && <Refused problems={found} notDone={words.notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        <PageTitle
          kicker={`${words.kinds[agreement.kind]}, ${words.states[agreement.state]}`}
          title={<LocalText of={agreement.name} lang={lang} hyphens />}
          lead={<LocalText of={agreement.about} lang={lang} />}
        />
        <Facts of={agreement} args={args} />
        {agreement.may_keep && agreement.state !== 'ended' && (
          <p class="print-hidden">
            <a href={path('agreement', lang, { id }, { muokkaa: '1' })}>{words.edit}</a>
          </p>
        )}
        <Section title={words.history}>
          {agreement.reviews.length === 0 ? (
            <p>{words.noHistory}</p>
          ) : (
            <ul class="agreed-lines">
              {agreement.reviews.map((review) => (
                <li key={review.id} class="agreed-line">
                  <div class="agreed-line__what">
                    <strong>{words.outcomes[review.outcome]}</strong>
                    <span class="line quiet">
                      {words.reviewed(shortDay(review.reviewed_on, lang), review.by)}
                    </span>
                    {review.words !== '' && <span class="line agreed-written">{review.words}</span>}
                  </div>
                </li>
              ))}
            </ul>
          )}
        </Section>
        {agreement.may_review && agreement.state === 'in-force' && (
          <ReviewForm of={filled('review')} agreement={agreement} />
        )}
      </Column>
    </WorkDocument>
  )
}

/** One agreement: what, with whom, until when, and how it has been looked at. @source R59–R67 */
export const agreementPage: Page = {
  audience: 'work',
  get: show,
  post: async (args, form) => {
    const id = args.params['id'] ?? ''
    const back = (tehty: (typeof dones)[number]): Response =>
      seeOther(path('agreement', args.lang, { id }, { tehty }))
    if (one(form, 'act') === 'edit') {
      await changeAgreement(args.caller, {
        id,
        version: one(form, 'version'),
        agreement: agreementTyped(form),
      })
      return back('saved')
    }
    if (one(form, 'act') !== 'review') throw notFound()
    await reviewAgreement(args.caller, {
      id,
      version: one(form, 'version'),
      outcome: oneOf(reviewOutcomes, one(form, 'outcome')) ?? 'keep',
      words: one(form, 'words'),
      nextOn: orNull(one(form, 'nextOn')),
    })
    return back('reviewed')
  },
}
