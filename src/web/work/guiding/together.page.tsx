import type { JSX } from 'preact'
import { fitOfChosen, type Suggestion, suggestServices } from '#capabilities/guidance/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Button, ButtonRow, LinkButton } from '#ui/button/button.tsx'
import { Checkbox, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { chosenIn, countyOf, keep, type Needed, neededOf } from './need-state.ts'
import { placesInWords, waitOf, waysInWords } from './service-words.ts'
import { statedWaits } from './stated.ts'
import { TogetherDocument } from './together-document.tsx'
import { togetherWords } from './together-texts.ts'

type Props = {
  readonly args: PageArgs
  readonly needed: Needed
  readonly id: string
  readonly services: readonly Suggestion[]
}

/** A few to choose from: a list longer than this is work for the family. */
const offered = 6

function Offer({
  args,
  needed,
  of,
  index,
}: Omit<Props, 'services' | 'id'> & { of: Suggestion; index: number }): JSX.Element {
  const { lang } = args
  const words = togetherWords[lang]
  const { service } = of
  const [place] = placesInWords(args, service, needed.kept.need.municipality, lang)
  const wait = waitOf(of, lang)
  const box = index === 0 ? 'chosen' : `chosen-${index + 1}`
  return (
    <li class="together-offer">
      <h2 class="together-offer__name">
        <LocalText of={service.name} lang={lang} hyphens />
      </h2>
      <p class="together-offer__what">
        <LocalText of={service.summary} lang={lang} />
      </p>
      <dl class="together-offer__facts">
        <div>
          <dt>{words.getIn}</dt>
          <dd>
            <LocalText of={service.how_to_get_in} lang={lang} />
          </dd>
        </div>
        <div>
          <dt>{words.where}</dt>
          <dd>{place === undefined ? waysInWords(service, lang) : place.where}</dd>
        </div>
        {wait !== '' && (
          <div>
            <dt>{words.wait}</dt>
            <dd>{wait}</dd>
          </div>
        )}
      </dl>
      <div class="choice">
        <input
          class="choice__input"
          type="checkbox"
          id={box}
          name="chosen"
          value={service.id}
          checked={needed.kept.chosen.includes(service.id)}
        />
        <label class="choice__label" for={box}>
          {words.interests}
          <span class="visually-hidden">: {inLanguage(service.name, lang)}</span>
        </label>
      </div>
    </li>
  )
}

function Choose(props: Props): JSX.Element {
  const { args, id, services } = props
  const { lang } = args
  const words = togetherWords[lang]
  return (
    <form method="post" action={path('workGuideTogether', lang, {}, { need: id })}>
      <Hidden name="step" value="choose" />
      <PageTitle title={words.choose} lead={words.chooseLead} />
      <ul class="together-offers">
        {services.map((each, index) => (
          <Offer key={each.id} {...props} of={each} index={index} />
        ))}
      </ul>
      <Button>{words.next}</Button>
    </form>
  )
}

function Agree({ args, needed, id, services }: Props): JSX.Element {
  const { lang } = args
  const words = togetherWords[lang]
  const problems = formProblems(args.problems, lang)
  const { agreed } = needed.kept
  const by = args.problems === null ? agreed?.by : one(args.problems.form, 'by')
  const may = args.problems === null ? (agreed?.services ?? []) : many(args.problems.form, 'may')
  return (
    <form method="post" action={path('workGuideTogether', lang, {}, { need: id, vaihe: 'lupa' })}>
      <Hidden name="step" value="agree" />
      <PageTitle title={words.may} lead={words.mayLead} />
      <div class="choices">
        {services.map(({ service }) => (
          <Checkbox
            key={service.id}
            name={`may-${service.id}`}
            value="yes"
            label={words.mayOf(inLanguage(service.name, lang), inLanguage(service.organisation, lang))}
            checked={may.includes(service.id)}
          />
        ))}
      </div>
      <p class="together__rights">
        {words.mayHint} {words.rights}
      </p>
      <RadioGroup
        name="by"
        label={words.by}
        options={[
          { value: 'parent', label: words.parent },
          { value: 'youth', label: words.youth },
        ]}
        value={by}
        error={problems?.of('by')}
      />
      <ButtonRow>
        <Button>{words.save}</Button>
        <LinkButton kind="quiet" href={path('workGuideTogether', lang, {}, { need: id })}>
          {words.back}
        </LinkButton>
      </ButtonRow>
    </form>
  )
}

function Done({ args, needed, id, services }: Props): JSX.Element {
  const { lang, deps, caller } = args
  const words = togetherWords[lang]
  const { agreed } = needed.kept
  const today = helsinkiDate(deps.clock.now())
  const back = caller.actor.kind === 'person' ? caller.actor.language : lang
  return (
    <>
      <PageTitle title={words.thanks} />
      <Notice kind="success" title={words.chosen}>
        <ul>
          {services.map(({ service }) => (
            <li key={service.id}>
              <strong>
                <LocalText of={service.name} lang={lang} />
              </strong>
              <br />
              {agreed?.services.includes(service.id) === true
                ? words.told(dateInWords(plainDate(agreed.on), lang, today))
                : words.notTold}
            </li>
          ))}
        </ul>
      </Notice>
      <p>{words.afterwards}</p>
      <ButtonRow>
        <LinkButton href={path('workGuide', back, {}, { need: id })}>{words.finish}</LinkButton>
        <LinkButton kind="quiet" href={path('workGuideTogether', lang, {}, { need: id })}>
          {words.back}
        </LinkButton>
      </ButtonRow>
    </>
  )
}

/** What is shown to choose from: what the worker has marked, else what fits best. */
async function offersOf(
  args: PageArgs,
  { kept }: Needed,
  onlyChosen: boolean,
): Promise<readonly Suggestion[]> {
  const { catalogue } = args.deps
  const more = { county: countyOf(args, kept.need), stated: await statedWaits(args) }
  const chosen = fitOfChosen(catalogue, kept.need, kept.chosen, more)
  if (onlyChosen) return chosen
  const others = suggestServices(catalogue, kept.need, { ...more, limit: offered }).filter(
    ({ id }) => !kept.chosen.includes(id),
  )
  return [...chosen, ...others].slice(0, Math.max(offered, chosen.length))
}

function agreedIn(args: PageArgs, form: Form, chosen: readonly string[]): Needed['kept']['agreed'] {
  const services = chosen.filter((id) => one(form, `may-${id}`) === 'yes')
  if (services.length === 0) return null
  const by = one(form, 'by')
  if (by !== 'parent' && by !== 'youth') {
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'by', code: 'choose-who' }] })
  }
  return { services, by, on: helsinkiDate(args.deps.clock.now()) }
}

/** The screen between worker and parent: choose together, say who may be told, and out again. */
export const togetherPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element | Response> => {
    demandPerson(args)
    const needed = await neededOf(args)
    if (needed.id === null) return seeOther(path('workGuide', args.lang))
    const step = args.query['vaihe']
    const services = await offersOf(args, needed, step !== undefined)
    const props = { args, needed, id: needed.id, services }
    const problems = formProblems(args.problems, args.lang)
    return (
      <TogetherDocument args={args} need={needed.id} query={{ need: needed.id, vaihe: step }}>
        {problems !== null && <Refused problems={problems} notDone={togetherWords[args.lang].notDone} />}
        {step === 'lupa' ? (
          <Agree {...props} />
        ) : step === 'valmis' ? (
          <Done {...props} />
        ) : (
          <Choose {...props} />
        )}
      </TogetherDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const needed = await neededOf(args)
    const { lang } = args
    if (one(form, 'step') === 'agree') {
      const agreed = agreedIn(args, form, needed.kept.chosen)
      const need = await keep(args, needed, { ...needed.kept, agreed })
      return seeOther(path('workGuideTogether', lang, {}, { need, vaihe: 'valmis' }))
    }
    const need = await keep(args, needed, { ...needed.kept, chosen: chosenIn(form, 1) })
    return seeOther(path('workGuideTogether', lang, {}, { need, vaihe: 'lupa' }))
  },
}
