import type { JSX } from 'preact'
import {
  type ExperimentView,
  findTrialGround,
  findTrialWorkers,
  listLinks,
  readExperiment,
} from '#capabilities/development/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { LinksOf } from '#web/lead/links/links-of.view.tsx'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { Acts, Standing } from './experiment-acts.view.tsx'
import { ExperimentFields } from './experiment-form.view.tsx'
import { dones, experimentMoves, renamed } from './experiment-moves.ts'
import { Decisions, Learned, Needs, Partners, Steps } from './experiment-parts.view.tsx'
import { experimentTexts } from './experiment-texts.ts'
import { dayWords, filledOf, Said, trialProblems } from './trial-parts.view.tsx'

function Facts({ args, trial }: { args: PageArgs; trial: ExperimentView }): JSX.Element {
  const { lang, deps } = args
  const { field, list, themes, practice } = experimentTexts[lang]
  const town = trial.municipality === null ? undefined : deps.catalogue.municipality(trial.municipality)
  const facts = [
    { term: field.area, value: trial.areaName === null ? list.whole : inLanguage(trial.areaName, lang) },
    { term: field.municipality, value: town === undefined ? '' : inLanguage(town.name, lang) },
    { term: field.centre, value: trial.centreName === null ? '' : inLanguage(trial.centreName, lang) },
    {
      term: field.theme,
      value: trial.practice ? `${themes[trial.theme]}. ${practice}.` : themes[trial.theme],
    },
    { term: field.responsible, value: trial.responsibleName ?? field.nobody },
    { term: field.startsOn, value: dayWords(trial.startsOn, args) },
    { term: field.endsOn, value: dayWords(trial.endsOn, args) },
    { term: field.decideBy, value: trial.state === 'decided' ? '' : dayWords(trial.decideBy, args) },
  ]
  return <FactList facts={facts.filter(({ value }) => value !== '')} />
}

type Other = {
  readonly id: string
  readonly name: ExperimentView['name']
  readonly countyName: ExperimentView['name']
}
function Others(props: { title: string; others: readonly Other[]; args: PageArgs }): JSX.Element | null {
  const { title, others, args } = props
  if (others.length === 0) return null
  return (
    <Section title={title}>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <a href={path('experiment', args.lang, { id: other.id })}>
              <LocalText of={other.name} lang={args.lang} />
            </a>
            {', '}
            <LocalText of={other.countyName} lang={args.lang} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What somebody else saved meanwhile, above the fields with one's own text. */
function Theirs({ args, trial }: { args: PageArgs; trial: ExperimentView }): JSX.Element | null {
  const { lang, problems } = args
  const { page } = experimentTexts[lang]
  if (problems?.refusal.code !== 'changed-meanwhile') return null
  return (
    <div class="trial-theirs">
      <p>{page.theirs}</p>
      <p>
        <strong>
          <LocalText of={trial.name} lang={lang} />
        </strong>
      </p>
      <LocalText of={trial.goal} lang={lang} />
      {[trial.wentWell, trial.chances, trial.challenges, trial.evidence].map((text, index) => (
        <Said key={index} text={text} of={trial.language} lang={lang} />
      ))}
    </div>
  )
}

/** One trial: where it stands, what it needs, what was learned, and what comes next. @source R162–R165 */
export const experimentPage: Page = {
  audience: 'work',
  get: async (args) => {
    const person = demandPerson(args)
    const { lang, caller, params, query, problems } = args
    const { page, dones: said } = { ...experimentTexts[lang], dones: experimentTexts[lang].page.dones }
    const trial = await readExperiment(caller, { id: params['id'] ?? '' })
    const { id } = trial
    const act = problems === null ? '' : one(problems.form, 'act')
    const found = trialProblems(problems, lang, renamed[act] ?? {})
    const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
    const name = inLanguage(trial.name, lang)
    const mayKeep = trial.can['keep'] === true
    const filled = (form: string): ReturnType<typeof filledOf> => filledOf(args, form, found)
    if (mayKeep && (query['muokkaa'] === '1' || act === 'edit')) {
      return (
        <WorkDocument
          args={args}
          title={page.editTitle(name)}
          parts={{ id }}
          query={{ muokkaa: '1' }}
          sheet="leading"
        >
          <Column width="wide">
            <BackLink href={path('experiment', lang, { id })}>{name}</BackLink>
            {found !== null && <Refused problems={found} notDone={page.notDone} />}
            <PageTitle title={page.editTitle(name)} />
            <Theirs args={args} trial={trial} />
            <form method="post" novalidate class="work-form keep-form">
              <Hidden name="act" value="edit" />
              <Hidden name="version" value={String(trial.version)} />
              <ExperimentFields
                args={args}
                of={filled('edit')}
                kept={trial}
                county={trial.county}
                workers={await findTrialWorkers(caller, {})}
              />
              <Button>{page.save}</Button>
            </form>
          </Column>
        </WorkDocument>
      )
    }
    const isOwn = trial.county === person.county
    const links = isOwn ? await listLinks(caller, { kind: 'experiment', id }) : null
    return (
      <WorkDocument args={args} title={name} parts={{ id }} sheet="leading">
        <Column width="wide">
          <BackLink href={path('experiments', lang)}>{page.back}</BackLink>
          {found !== null && <Refused problems={found} notDone={page.notDone} />}
          {done !== null && <Done>{said[done]}</Done>}
          <PageTitle
            kicker={isOwn ? page.kicker : `${page.kicker}, ${inLanguage(trial.countyName, lang)}`}
            title={<LocalText of={trial.name} lang={lang} hyphens />}
            lead={<LocalText of={trial.goal} lang={lang} />}
          />
          <Standing args={args} trial={trial} filled={filled} />
          {mayKeep && (
            <p>
              <a href={path('experiment', lang, { id }, { muokkaa: '1' })}>{page.edit}</a>
            </p>
          )}
          <Facts args={args} trial={trial} />
          {await Acts({ args, trial, filled, ground: await findTrialGround(caller, {}) })}
          <Needs args={args} trial={trial} mayKeep={mayKeep} of={filled('add-need')} />
          <Steps args={args} trial={trial} mayKeep={mayKeep} of={filled('add-step')} />
          <Partners args={args} trial={trial} mayKeep={mayKeep} of={filled('add-partner')} />
          <Learned args={args} trial={trial} />
          <Decisions args={args} trial={trial} />
          {links !== null && (
            <LinksOf args={args} kind="experiment" id={id} links={links.links} mayEdit={links.of.mayLink} />
          )}
          <Others title={page.origin} others={trial.origin === null ? [] : [trial.origin]} args={args} />
          <Others title={page.copies} others={trial.copies} args={args} />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const name = one(form, 'act')
    const move = Object.hasOwn(experimentMoves, name) ? experimentMoves[name] : undefined
    if (move === undefined) throw notFound()
    return seeOther(await move(args, args.params['id'] ?? '', form))
  },
}
