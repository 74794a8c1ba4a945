import type { Role } from '#platform/actor.ts'
import type { Language } from '#platform/text.ts'
import type { RouteName } from '#web/paths.ts'
import type { Section, Tab } from '#web/work/section.ts'
import { leadingWords } from '#web/work/sections-leading-texts.ts'

const tab = (route: RouteName, label: string, below: readonly RouteName[] = []): Tab => ({
  route,
  label,
  when: true,
  below,
})

/** What the organisations of a county share: everybody who works in its network comes here. */
export function networkSection(lang: Language): Section {
  const words = leadingWords[lang]
  return {
    route: 'workNetwork',
    label: words.network,
    when: true,
    tabs: [
      tab('workNetwork', words.ownArea),
      tab('areaActors', words.actors, ['planningView']),
      tab('areaContacts', words.contacts),
      tab('forums', words.forums, ['forum', 'forumNew', 'forumMeeting', 'forumTasks', 'forumMinutes']),
      tab('decisions', words.decisions, ['decision']),
      tab('annualClock', words.annualClock, ['annualEntry', 'annualEntryNew']),
      tab('trainings', words.trainings, ['training']),
      tab('workBulletins', words.bulletins, [
        'workBulletin',
        'communication',
        'welcomeLetters',
        'welcomeLetter',
      ]),
      tab('agreements', words.agreements, [
        'agreement',
        'agreementNew',
        'contracts',
        'contract',
        'contractNew',
      ]),
      tab('resources', words.resources, ['workerPool']),
    ],
  }
}

/** How a county changes what it does: read by everybody who works there, kept by those who lead. */
export function developmentSection(lang: Language): Section {
  const words = leadingWords[lang]
  return {
    route: 'actionPlan',
    label: words.development,
    when: true,
    tabs: [
      tab('actionPlan', words.plan, ['planChapter', 'planMeasure']),
      tab('roadmap', words.roadmap, ['roadmapBar']),
      tab('areaPlans', words.areaPlans, ['areaPlan']),
      tab('experiments', words.experiments, ['experiment', 'experimentNew']),
      tab('risks', words.risks, ['risk']),
      tab('harmonisation', words.harmonisation, ['boardRow', 'boardRowNew']),
      tab('taskCoverage', words.coverage, ['taskCell']),
      tab('lineAssessment', words.assessment, ['assessedItem']),
      tab('proposals', words.proposals, ['proposal']),
      tab('leadMetrics', words.metrics, ['links']),
    ],
  }
}

/** For those who lead: what waits this month first, then how promises and cases stand. */
export function leadSection(roles: readonly Role[], lang: Language): Section {
  const words = leadingWords[lang]
  const has = (...some: readonly Role[]): boolean => roles.some((role) => some.includes(role))
  const leads = has('county-leader', 'area-lead', 'coordinator')
  return {
    route: leads ? 'leadMonth' : 'lead',
    label: words.lead,
    when: leads || has('unit-lead'),
    tabs: [
      { route: 'leadMonth', label: words.month, when: leads },
      { route: 'lead', label: words.promisesKept, when: true },
      { route: 'workCasesLead', label: words.casesLed, when: true },
      // Whoever works with families has the paths among them.
      {
        route: 'workPaths',
        label: words.paths,
        when: !has('guide', 'unit-lead', 'professional'),
        below: ['workPath'],
      },
    ],
  }
}
