import type { JSX } from 'preact'
import {
  changeRisk,
  closeRisk,
  findTrialGround,
  findTrialWorkers,
  listLinks,
  readRisk,
  realisations,
  reviewRisk,
  type RiskView,
} from '#capabilities/development/index.ts'
import { addMonths, helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import {
  choices,
  Day,
  dayWords,
  Do,
  filledOf,
  Long,
  Pick,
  Said,
  trialProblems,
} from '#web/lead/experiments/trial-parts.view.tsx'
import { LinksOf } from '#web/lead/links/links-of.view.tsx'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import type { Filled } from '#web/work/listings/fields.view.tsx'
import { orNull } from '#web/work/programme/typed.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { RiskFields, riskTyped } from './risk-form.view.tsx'
import { riskTexts } from './risk-texts.ts'

const dones = ['added', 'saved', 'reviewed', 'closed', 'reopened'] as const
type Kept = { readonly args: PageArgs; readonly risk: RiskView }

function Told({ args, risk }: Kept): JSX.Element {
  const { lang } = args
  const words = riskTexts[lang]
  const parts = [
    [words.field.cause, risk.cause],
    [words.field.effect, risk.effect],
    [words.field.mitigation, risk.mitigation],
    [words.field.note, risk.note],
  ] as const
  return (
    <div class="trial-learned">
      {parts
        .filter(([, text]) => text !== '')
        .map(([title, text]) => (
          <div key={title} class="trial-learned__one">
            <h2 class="trial-learned__title">{title}</h2>
            <Said text={text} of={risk.language} lang={lang} />
          </div>
        ))}
    </div>
  )
}

function Review({ args, risk, of }: Kept & { of: Filled }): JSX.Element {
  const words = riskTexts[args.lang]
  const next = addMonths(helsinkiDate(args.caller.clock.now()), 6)
  return (
    <Disclosure summary={words.review} open={of.form !== null}>
      <form method="post" novalidate class="trial-add">
        <Hidden name="act" value="review" />
        <Hidden name="version" value={String(risk.version)} />
        <p>{words.reviewLead}</p>
        <Pick
          of={of}
          name="cameTrue"
          label={words.field.realised}
          options={choices(realisations, words.realised)}
          kept={risk.realised}
        />
        <Long of={of} name="words" label={words.reviewWords} rows={3} />
        <Day of={of} name="nextOn" label={words.reviewNext} optional={words.optional} kept={next} />
        <Button>{words.review}</Button>
      </form>
    </Disclosure>
  )
}

function Reviews({ args, risk }: Kept): JSX.Element | null {
  const words = riskTexts[args.lang]
  if (risk.reviews.length === 0) return null
  return (
    <Section title={words.reviews}>
      <ol class="trial-lines" reversed>
        {risk.reviews.map((review) => (
          <li key={review.id} class="trial-decision">
            <h3 class="trial-learned__title">
              {dayWords(review.reviewedOn, args)}: {words.realised[review.realised]}
            </h3>
            <Said text={review.words} of={risk.language} lang={args.lang} />
            {review.byName !== null && <p class="quiet">{words.by(review.byName)}</p>}
          </li>
        ))}
      </ol>
    </Section>
  )
}

async function Edit({ args, risk, of }: Kept & { of: Filled }): Promise<JSX.Element> {
  const words = riskTexts[args.lang]
  const isStale = args.problems?.refusal.code === 'changed-meanwhile'
  return (
    <>
      {isStale && (
        <div class="trial-theirs">
          <p>{words.theirs}</p>
          <Told args={args} risk={risk} />
        </div>
      )}
      <form method="post" novalidate class="work-form keep-form">
        <Hidden name="act" value="edit" />
        <Hidden name="version" value={String(risk.version)} />
        <RiskFields
          args={args}
          of={of}
          kept={risk}
          ground={await findTrialGround(args.caller, { county: risk.county })}
          workers={await findTrialWorkers(args.caller, {})}
        />
        <Button>{words.save}</Button>
      </form>
    </>
  )
}

/** One risk: what it is, what is done about it, and how it was looked at. @source R166 */
export const riskPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, params, query, problems } = args
    const words = riskTexts[lang]
    const risk = await readRisk(caller, { id: params['id'] ?? '' })
    const { id } = risk
    const act = problems === null ? '' : one(problems.form, 'act')
    const found = trialProblems(problems, lang, act === 'review' ? { realised: 'cameTrue' } : {})
    const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
    const name = inLanguage(risk.name, lang)
    const mayKeep = risk.can['keep'] === true
    const isEditing = mayKeep && (query['muokkaa'] === '1' || act === 'edit')
    const { links, of: linked } = await listLinks(caller, { kind: 'risk', id })
    const title = isEditing ? words.editTitle(name) : name
    return (
      <WorkDocument args={args} title={title} parts={{ id }} sheet="leading">
        <Column width="wide">
          <BackLink href={isEditing ? path('risk', lang, { id }) : path('risks', lang)}>
            {isEditing ? name : words.back}
          </BackLink>
          {found !== null && <Refused problems={found} notDone={words.notDone} />}
          {done !== null && <Done>{words.done[done]}</Done>}
          {isEditing ? (
            <>
              <PageTitle title={title} />
              {await Edit({ args, risk, of: filledOf(args, 'edit', found) })}
            </>
          ) : (
            <>
              <PageTitle
                kicker={`${words.kinds[risk.kind]}, ${words.realised[risk.realised].toLowerCase()}`}
                title={<LocalText of={risk.name} lang={lang} hyphens />}
              />
              {risk.closedOn !== null && <p>{words.closedOn(dayWords(risk.closedOn, args))}</p>}
              {mayKeep && (
                <p>
                  <a href={path('risk', lang, { id }, { muokkaa: '1' })}>{words.edit}</a>
                </p>
              )}
              <Told args={args} risk={risk} />
              <FactList
                facts={[
                  {
                    term: words.field.area,
                    value: risk.areaName === null ? words.whole : inLanguage(risk.areaName, lang),
                  },
                  { term: words.field.owner, value: risk.ownerName ?? words.nobody },
                  ...(risk.reviewOn === null
                    ? []
                    : [{ term: words.field.reviewOn, value: dayWords(risk.reviewOn, args) }]),
                ]}
              />
              <div class="trial-acts">
                {risk.can['review'] === true && risk.closedOn === null && (
                  <Review args={args} risk={risk} of={filledOf(args, 'review', found)} />
                )}
                {mayKeep && (
                  <Disclosure summary={risk.closedOn === null ? words.close : words.reopen}>
                    {risk.closedOn === null && <p>{words.closeLead}</p>}
                    <Do
                      act="close"
                      kind="secondary"
                      values={{ version: String(risk.version), closed: risk.closedOn === null ? 'yes' : '' }}
                    >
                      {risk.closedOn === null ? words.close : words.reopen}
                    </Do>
                  </Disclosure>
                )}
              </div>
              <Reviews args={args} risk={risk} />
              <LinksOf args={args} kind="risk" id={id} links={links} mayEdit={linked.mayLink} />
            </>
          )}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const { caller, lang, params } = args
    const id = params['id'] ?? ''
    const version = one(form, 'version')
    const again = (tehty: (typeof dones)[number]): Response => seeOther(path('risk', lang, { id }, { tehty }))
    switch (one(form, 'act')) {
      case 'edit':
        await changeRisk(caller, { id, version, risk: riskTyped(form, args) })
        return again('saved')
      case 'review':
        await reviewRisk(caller, {
          id,
          version,
          realised: oneOf(realisations, one(form, 'cameTrue')) ?? 'no',
          words: one(form, 'words'),
          nextOn: orNull(one(form, 'nextOn')),
        })
        return again('reviewed')
      case 'close': {
        const closed = one(form, 'closed') !== ''
        await closeRisk(caller, { id, version, closed })
        return again(closed ? 'closed' : 'reopened')
      }
      default:
        throw notFound()
    }
  },
}
