import {
  answerExperimentNeed,
  changeExperiment,
  decideExperiment,
  experimentDecisions,
  finishExperimentStep,
  type ExperimentView,
  needAnswers,
  needKinds,
  publishExperiment,
  readExperiment,
  removeExperiment,
  resumeExperiment,
  setExperimentNeeds,
  setExperimentPartners,
  setExperimentSteps,
  spreadExperiment,
  startExperiment,
} from '#capabilities/development/index.ts'
import { notFound } from '#platform/refusal.ts'
import { type Form, one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { orNull } from '#web/work/programme/typed.ts'
import { experimentTyped } from './experiment-form.view.tsx'

export const dones = [
  'added',
  'saved',
  'started',
  'decided',
  'resumed',
  'published',
  'hidden',
  'need',
  'step',
  'partner',
  'spread',
] as const
type Done = (typeof dones)[number]

/** Does it and says where to go on. */
type Move = (args: PageArgs, id: string, form: Form) => Promise<string>

const here = (args: PageArgs, id: string, tehty: Done, at = ''): string =>
  `${path('experiment', args.lang, { id }, { tehty })}${at}`
const read = ({ caller }: PageArgs, id: string): Promise<ExperimentView> => readExperiment(caller, { id })
const versionOf = (form: Form): string => one(form, 'version')

export const experimentMoves: Readonly<Record<string, Move>> = {
  edit: async (args, id, form) => {
    await changeExperiment(args.caller, {
      id,
      version: versionOf(form),
      experiment: experimentTyped(form, args),
    })
    return here(args, id, 'saved')
  },
  start: async (args, id, form) => {
    await startExperiment(args.caller, {
      id,
      version: versionOf(form),
      startsOn: one(form, 'startOn'),
      decideBy: one(form, 'decideOn'),
    })
    return here(args, id, 'started')
  },
  decide: async (args, id, form) => {
    const decision = oneOf(experimentDecisions, one(form, 'decision'))
    if (decision === null) throw notFound()
    await decideExperiment(args.caller, {
      id,
      version: versionOf(form),
      decision,
      decidedOn: one(form, 'decidedOn'),
      words: one(form, 'words'),
      forum: orNull(one(form, 'forum')),
      decisionId: orNull(one(form, 'decisionId')),
    })
    return here(args, id, 'decided')
  },
  resume: async (args, id, form) => {
    await resumeExperiment(args.caller, { id, version: versionOf(form), decideBy: one(form, 'resumeBy') })
    return here(args, id, 'resumed')
  },
  publish: async (args, id, form) => {
    const published = one(form, 'published') !== ''
    await publishExperiment(args.caller, { id, version: versionOf(form), published })
    return here(args, id, published ? 'published' : 'hidden')
  },
  remove: async (args, id) => {
    await removeExperiment(args.caller, { id })
    return path('experiments', args.lang)
  },
  spread: async (args, id, form) => {
    const made = await spreadExperiment(args.caller, {
      id,
      area: orNull(one(form, 'spreadTo')),
      key: one(form, 'key'),
    })
    return here(args, made.id, 'spread')
  },
  'add-need': async (args, id, form) => {
    const { needs } = await read(args, id)
    const euros = orNull(one(form, 'euros'))
    await setExperimentNeeds(args.caller, {
      id,
      version: versionOf(form),
      needs: [
        ...needs,
        {
          kind: oneOf(needKinds, one(form, 'needKind')) ?? 'permission',
          what: one(form, 'needWhat'),
          givenBy: one(form, 'givenBy'),
          euros,
        },
      ],
    })
    return here(args, id, 'need', '#tarpeet')
  },
  'remove-need': async (args, id, form) => {
    const { needs } = await read(args, id)
    await setExperimentNeeds(args.caller, {
      id,
      version: versionOf(form),
      needs: needs.filter((need) => need.id !== one(form, 'need')),
    })
    return here(args, id, 'saved', '#tarpeet')
  },
  'answer-need': async (args, id, form) => {
    const answer = oneOf(needAnswers, one(form, 'answer'))
    if (answer === null) throw notFound()
    await answerExperimentNeed(args.caller, { id, need: one(form, 'need'), answer })
    return here(args, id, 'need', '#tarpeet')
  },
  'add-step': async (args, id, form) => {
    const { steps } = await read(args, id)
    await setExperimentSteps(args.caller, {
      id,
      version: versionOf(form),
      steps: [...steps, { what: one(form, 'stepWhat'), dueOn: orNull(one(form, 'stepDue')) }],
    })
    return here(args, id, 'step', '#askeleet')
  },
  'remove-step': async (args, id, form) => {
    const { steps } = await read(args, id)
    await setExperimentSteps(args.caller, {
      id,
      version: versionOf(form),
      steps: steps.filter((step) => step.id !== one(form, 'step')),
    })
    return here(args, id, 'saved', '#askeleet')
  },
  'finish-step': async (args, id, form) => {
    await finishExperimentStep(args.caller, { id, step: one(form, 'step'), done: one(form, 'done') !== '' })
    return here(args, id, 'step', '#askeleet')
  },
  'add-partner': async (args, id, form) => {
    const { partners } = await read(args, id)
    await setExperimentPartners(args.caller, {
      id,
      version: versionOf(form),
      partners: [...partners, { name: one(form, 'partnerName'), part: one(form, 'partnerPart') }],
    })
    return here(args, id, 'partner', '#kumppanit')
  },
  'remove-partner': async (args, id, form) => {
    const { partners } = await read(args, id)
    await setExperimentPartners(args.caller, {
      id,
      version: versionOf(form),
      partners: partners.filter((_, index) => String(index) !== one(form, 'at')),
    })
    return here(args, id, 'saved', '#kumppanit')
  },
}

/** The fields of each form as its page calls them. */
export const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  start: { startsOn: 'startOn', decideBy: 'decideOn' },
  resume: { decideBy: 'resumeBy' },
  'add-need': { kind: 'needKind', what: 'needWhat' },
  'add-step': { what: 'stepWhat', dueOn: 'stepDue' },
  'add-partner': { name: 'partnerName', part: 'partnerPart', organisation: 'partnerName' },
}
