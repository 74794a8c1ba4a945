import type { ComponentChildren, JSX } from 'preact'
import { shown } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page } from '#ui/layout/layout.tsx'
import { StepHeader } from '#ui/nav/nav.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { path, type RouteName } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { shellTexts } from '#web/shell/texts.ts'
import { type StepName, stepCount, steps } from './answers.ts'
import { DoorHoursInWords } from './door-hours.view.tsx'
import { asTel, type Journey } from './journey.ts'

/** What was refused, also when it concerns no single field. */
export function Refused({
  problems,
  notDone,
}: {
  problems: FormProblems | null
  notDone: string
}): JSX.Element | null {
  if (problems === null) return null
  if (problems.errors.length > 0) return <ErrorSummary title={problems.title} errors={problems.errors} />
  return <ErrorSummary title={notDone} errors={[{ field: '', message: problems.title }]} />
}

/** The number of a door with its hours, in the middle of a sentence. */
function CallDoor({ journey, name: here }: { journey: Journey; name: RouteName }): JSX.Element {
  const { guidance, lang, words } = journey
  if (guidance === null) {
    return (
      <p>
        <a class="ask-aside__link" href={path('place', lang, {}, { back: path(here, lang) })}>
          {words.aside.choosePlace}
        </a>{' '}
        {words.aside.emergency}
      </p>
    )
  }
  const name = shown(guidance.name, lang)
  return (
    <p>
      {words.aside.call}: <span lang={name.lang === lang ? undefined : name.lang}>{name.text}</span>,{' '}
      <a href={`tel:${asTel(guidance.phone)}`}>{guidance.phone}</a>,{' '}
      <DoorHoursInWords door={guidance} now={journey.now} lang={lang} />.
    </p>
  )
}

/** Other ways than this form: calling, letting somebody else do it, other words, leaving no trace. */
function OtherWays({ journey, name }: { journey: Journey; name: RouteName }): JSX.Element {
  const { args, lang, words, say, voice, draft } = journey
  const helpline =
    voice === 'young' ? args.deps.catalogue.lines(journey.county, lang, ['children-and-youth'])[0] : undefined
  return (
    <section class="ask-aside">
      <h2 class="ask-aside__title">{words.aside.title}</h2>
      <CallDoor journey={journey} name={name} />
      {name === 'ask' && voice === 'grown' && (
        <p>
          <a class="ask-aside__link" href={path('bookTimes', lang)}>
            {shellTexts[lang].public.bookTimes}
          </a>
        </p>
      )}
      {helpline !== undefined && (
        <p>
          {shown(helpline.name, lang).text}: <a href={`tel:${helpline.tel}`}>{helpline.number}</a>.
        </p>
      )}
      <p>{say.byAnother}</p>
      <p>
        <a class="ask-aside__link" href={path(name, lang, {}, { nuori: voice === 'young' ? '0' : '1' })}>
          {say.switchVoice}
        </a>
      </p>
      {draft !== null && (
        <form method="post" action={path('ask', lang)}>
          <Hidden name="move" value="clear" />
          <p class="ask-aside__clear">{words.aside.clearHint}</p>
          <Button kind="secondary">{words.aside.clear}</Button>
        </form>
      )}
    </section>
  )
}

/** The frame of every page of the journey: how far along, the page's own part, other ways. */
export function JourneyPage(props: {
  journey: Journey
  name: RouteName
  step: number
  title: string
  back: RouteName
  problems: FormProblems | null
  children: ComponentChildren
}): JSX.Element {
  const { journey, name } = props
  const { args, lang, words } = journey
  const progress = words.progress(props.step, stepCount)
  const { nuori, muuta, aihe, ovi } = args.query
  return (
    <PublicDocument
      args={args}
      title={props.title}
      tab={props.problems === null ? progress : `${words.problemTab}: ${progress}`}
      current="ask"
      query={{ nuori, muuta, aihe, ovi }}
    >
      <Page>
        <StepHeader
          step={props.step}
          of={stepCount}
          words={progress}
          back={{ href: path(props.back, lang), words: words.back }}
        />
        <Refused problems={props.problems} notDone={words.notDone} />
        {props.children}
        <OtherWays journey={journey} name={name} />
      </Page>
    </PublicDocument>
  )
}

/** One question with its button. */
export function StepPage(props: {
  journey: Journey
  name: StepName
  title: string
  problems: FormProblems | null
  /** Stands before the question. */
  first?: ComponentChildren
  children: ComponentChildren
}): JSX.Element {
  const { journey, name } = props
  const { args, lang, words } = journey
  const at = steps.indexOf(name)
  const isChange = (args.problems?.form['muuta'] ?? args.query['muuta']) === '1'
  return (
    <JourneyPage
      journey={journey}
      name={name}
      step={at + 1}
      title={props.title}
      back={isChange ? 'askCheck' : (steps[at - 1] ?? 'home')}
      problems={props.problems}
    >
      {props.first}
      <form method="post" action={path(name, lang)}>
        {journey.voiceChosen !== '' && <Hidden name="nuori" value={journey.voiceChosen} />}
        {isChange && <Hidden name="muuta" value="1" />}
        {props.children}
        <Button>{isChange ? words.save : words.next}</Button>
      </form>
    </JourneyPage>
  )
}
