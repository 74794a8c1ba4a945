import type { JSX } from 'preact'
import {
  addAttendee,
  answerTraining,
  changeTraining,
  giveLicences,
  leaveTraining,
  listMethods,
  markAttendee,
  moveTraining,
  readTraining,
  signUpToTraining,
  trainingStates,
  type TrainingView,
} from '#capabilities/network/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tellingWords } from '#web/telling-words.ts'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { commonTexts } from './common-texts.ts'
import { longDays } from './days.ts'
import { areaName, choicesOf, formOf, Meanwhile, pageProblems } from './form-parts.view.tsx'
import { TrainingFields, trainingTyped } from './training-form.view.tsx'
import { Answering, Gave, Keeping, People, SigningUp } from './training-parts.view.tsx'
import { trainingTexts } from './training-texts.ts'

const dones = [
  'added',
  'answered',
  'cancelled',
  'given',
  'held',
  'left',
  'marked',
  'open',
  'person',
  'planned',
  'saved',
  'signed',
  'waiting',
] as const
type DoneKey = (typeof dones)[number]

function Facts({ args, training }: { args: PageArgs; training: TrainingView }): JSX.Element {
  const { lang } = args
  const words = trainingTexts[lang].facts
  const named = tellingWords[lang]
  const days = longDays(training.first_day, training.last_day, lang)
  const times = inLanguage(training.times_words, lang)
  const remote = training.remote_link
  const facts = [
    { term: words.when, value: [days, times].filter((part) => part !== '').join('. ') },
    { term: words.where, value: inLanguage(training.place_words, lang) },
    { term: words.remote, value: remote === null ? '' : <a href={remote}>{remote}</a> },
    { term: words.provider, value: training.provider },
    { term: words.who, value: training.professions.map((each) => named.professions[each]).join(', ') },
    { term: words.skill, value: inLanguage(training.skill, lang) },
    {
      term: words.method,
      value:
        training.method_name === null ? (
          ''
        ) : (
          <a href={`${path('trainings', lang)}#m-${training.method_id ?? ''}`}>
            <LocalText of={training.method_name} lang={lang} />
          </a>
        ),
    },
    { term: words.need, value: inLanguage(training.need, lang) },
    { term: words.languages, value: training.languages.map((each) => named.languages[each]).join(', ') },
    {
      term: words.seats,
      value: training.state === 'need' ? '' : words.seatsOf(training.taken, training.seats, training.waiting),
    },
    { term: words.area, value: areaName(args, training.area_id) },
    { term: words.responsible, value: training.responsible_name ?? '' },
  ]
  return <FactList facts={facts.filter(({ value }) => value !== '')} />
}

async function edit(args: PageArgs, training: TrainingView): Promise<JSX.Element> {
  const { lang, caller } = args
  const words = trainingTexts[lang]
  const { id } = training
  const name = inLanguage(training.title, lang)
  const found = pageProblems(args)
  const of = formOf(args, 'edit')
  // Whoever only answers for it leaves it where it stands.
  const { colleagues, areas } = await choicesOf(args)
  const choices = {
    colleagues,
    areas: areas.includes(training.area_id) ? areas : [training.area_id, ...areas],
  }
  return (
    <WorkDocument
      args={args}
      title={words.editTitle(name)}
      parts={{ id }}
      query={{ muokkaa: '1' }}
      sheet="leading"
    >
      <Column width="wide">
        <BackLink href={path('training', lang, { id })}>{name}</BackLink>
        {found !== null && <Refused problems={found} notDone={commonTexts[lang].notDone} />}
        <PageTitle title={words.editTitle(name)} />
        <Meanwhile args={args}>
          <Facts args={args} training={training} />
        </Meanwhile>
        <form method="post" novalidate class="work-form keep-form">
          <Hidden name="act" value="edit" />
          <Hidden name="version" value={String(training.version)} />
          <TrainingFields
            args={args}
            of={of}
            choices={choices}
            methods={await listMethods(caller, {})}
            training={training}
          />
          <Button>{commonTexts[lang].save}</Button>
        </form>
      </Column>
    </WorkDocument>
  )
}

async function show(args: PageArgs): Promise<JSX.Element> {
  const { lang, caller, params, query, problems } = args
  const words = trainingTexts[lang]
  const training = await readTraining(caller, { id: params['id'] ?? '' })
  const { id } = training
  const isEditing = query['muokkaa'] === '1' || (problems !== null && one(problems.form, 'act') === 'edit')
  if (training.may_keep && isEditing) return edit(args, training)
  const found = pageProblems(args)
  const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
  const name = inLanguage(training.title, lang)
  const { kind, state } = training
  return (
    <WorkDocument args={args} title={name} parts={{ id }} sheet="leading">
      <Column width="wide">
        <BackLink href={path('trainings', lang)}>{words.back}</BackLink>
        {found !== null && <Refused problems={found} notDone={commonTexts[lang].notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        <PageTitle
          kicker={`${tellingWords[lang].trainingKinds[kind]} · ${tellingWords[lang].trainingStates[state]}`}
          title={<LocalText of={training.title} lang={lang} hyphens />}
          lead={<LocalText of={training.skill} lang={lang} />}
        />
        <SigningUp args={args} training={training} />
        <Facts args={args} training={training} />
        {inLanguage(training.about, lang) !== '' && (
          <p class="telling-written">
            <LocalText of={training.about} lang={lang} />
          </p>
        )}
        <Answering args={args} training={training} />
        <Gave args={args} training={training} />
        {training.held_words !== '' && training.may_keep && (
          <Section title={words.heldWords}>
            <p class="telling-written">{training.held_words}</p>
          </Section>
        )}
        <People args={args} training={training} />
        {training.may_keep && <Keeping args={args} training={training} />}
        {training.may_keep && (
          <p>
            <a href={path('training', lang, { id }, { muokkaa: '1' })}>{commonTexts[lang].edit}</a>
          </p>
        )}
      </Column>
    </WorkDocument>
  )
}

async function act(args: PageArgs, id: string, form: Form): Promise<DoneKey> {
  const { caller } = args
  const version = one(form, 'version')
  switch (one(form, 'act')) {
    case 'sign-up':
      return (await signUpToTraining(caller, { id })).state === 'waiting' ? 'waiting' : 'signed'
    case 'leave':
      await leaveTraining(caller, { id })
      return 'left'
    case 'edit':
      await changeTraining(caller, { id, version, training: trainingTyped(form) })
      return 'saved'
    case 'move': {
      const state = oneOf(trainingStates, one(form, 'state')) ?? 'planned'
      await moveTraining(caller, { id, version, state, heldWords: one(form, 'heldWords') || null })
      return state === 'need' ? 'saved' : state
    }
    case 'person':
      await addAttendee(caller, {
        id,
        name: one(form, 'name'),
        role: one(form, 'role'),
        organisation: one(form, 'organisation'),
      })
      return 'person'
    case 'attended':
    case 'absent':
    case 'cancelled': {
      const state = oneOf(['attended', 'absent', 'cancelled'] as const, one(form, 'act')) ?? 'absent'
      await markAttendee(caller, { id, seat: one(form, 'seat'), state })
      return 'marked'
    }
    case 'answer':
      await answerTraining(caller, {
        id,
        answer: {
          useful: one(form, 'useful'),
          usable: one(form, 'usable'),
          metOthers: one(form, 'metOthers'),
          words: one(form, 'words'),
        },
      })
      return 'answered'
    case 'give':
      await giveLicences(caller, { id })
      return 'given'
    default:
      throw notFound()
  }
}

/** One training: what it gives, signing up, who comes, what it gave. @source R167–R169 */
export const trainingPage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    return show(args)
  },
  post: async (args, form) => {
    const id = args.params['id'] ?? ''
    const tehty = await act(args, id, form)
    const at = tehty === 'marked' || tehty === 'person' ? '#osallistujat' : ''
    return seeOther(`${path('training', args.lang, { id }, { tehty })}${at}`)
  },
}
