import { addExperiment, findTrialWorkers } from '#capabilities/development/index.ts'
import { newId } from '#platform/ids.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { experimentTyped, IdeaFields } from './experiment-form.view.tsx'
import { experimentTexts } from './experiment-texts.ts'
import { trialProblems } from './trial-parts.view.tsx'

/** A new idea of a trial: a name is enough. @source R162, R165 */
export const newExperimentPage: Page = {
  audience: 'work',
  get: async (args) => {
    const person = demandPerson(args)
    const { lang, caller, query, problems, deps } = args
    const { add, page } = experimentTexts[lang]
    const found = trialProblems(problems, lang)
    const town = deps.catalogue.municipality(query['kunta'] ?? '')
    const area = deps.catalogue.areas(person.county).find(({ id }) => id === query['alue'])
    return (
      <WorkDocument args={args} title={add.title} sheet="leading">
        <Column width="wide">
          <BackLink href={path('experiments', lang)}>{page.back}</BackLink>
          {found !== null && <Refused problems={found} notDone={page.notDone} />}
          <PageTitle title={add.title} lead={add.lead} />
          <form method="post" novalidate class="work-form keep-form">
            <Hidden name="act" value="add" />
            <Hidden name="key" value={problems === null ? newId() : one(problems.form, 'key')} />
            <IdeaFields
              args={args}
              of={{ lang, form: problems?.form ?? null, problems: found }}
              kept={null}
              county={person.county}
              workers={await findTrialWorkers(caller, {})}
              begins={{
                area: area?.id ?? null,
                municipality: town?.county === person.county ? town.code : null,
                responsible: person.id,
              }}
            />
            <Button>{add.save}</Button>
          </form>
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const key = one(form, 'key')
    const { id } = await addExperiment(args.caller, {
      experiment: experimentTyped(form, args),
      ...(key === '' ? {} : { key }),
    })
    return seeOther(path('experiment', args.lang, { id }, { tehty: 'added' }))
  },
}
