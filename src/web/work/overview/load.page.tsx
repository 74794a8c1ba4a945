import { rebalance, readHeldBy, readWorkload } from '#capabilities/help-requests/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { formProblems } from '#web/form-problems.ts'
import { many, one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { HeldForm, UnitLoad } from '#web/work/overview/load.view.tsx'
import { overviewTexts } from '#web/work/overview/texts.ts'

export const loadPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, query } = args
    const words = overviewTexts[lang].load
    const { units } = await readWorkload(caller, {})
    const everybody = units.flatMap(({ workers }) => workers)
    const wanted = args.problems === null ? query['person'] : one(args.problems.form, 'of')
    const chosen = everybody.find(({ person_id }) => person_id === wanted)
    const held = chosen === undefined ? null : await readHeldBy(caller, { person: chosen.person_id })
    const problems = formProblems(args.problems, lang)
    const given = Number(query['given'] ?? 0)
    const view = { lang, now: args.deps.clock.now() }
    return (
      <WorkDocument args={args} title={words.title} query={{ person: chosen?.person_id }}>
        <Column width="wide">
          <PageTitle title={words.title} lead={words.lead} />
          {problems !== null && <ErrorSummary title={problems.title} errors={problems.errors} />}
          {given > 0 && (
            <Notice kind="success" live>
              <p>{words.given(given)}</p>
            </Notice>
          )}
          {units.length === 0 && <p>{words.nobody}</p>}
          {units.map((unit) => (
            <UnitLoad key={unit.id} unit={unit} chosen={chosen?.person_id} {...view} />
          ))}
          {chosen !== undefined && held !== null && (
            <HeldForm
              of={chosen}
              held={held}
              colleagues={units
                .filter(({ workers }) => workers.includes(chosen))
                .flatMap(({ workers }) => workers)
                .filter(({ person_id }) => person_id !== chosen.person_id)}
              ticked={args.problems === null ? [] : many(args.problems.form, 'ids')}
              to={args.problems === null ? '' : one(args.problems.form, 'person')}
              problemOf={(field) => problems?.of(field)}
              {...view}
            />
          )}
          {units.length > 0 && <p class="load-note">{words.note}</p>}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const ids = many(form, 'ids')
    const person = one(form, 'person')
    const missing = [
      ...(ids.length === 0 ? [{ field: 'ids', code: 'choose-some' }] : []),
      ...(person === '' ? [{ field: 'person', code: 'choose-person' }] : []),
    ]
    if (missing.length > 0) throw new Refusal('invalid', 'invalid-input', { fields: missing })
    const { moved } = await rebalance(args.caller, { ids: [...ids], person })
    return seeOther(path('workLoad', args.lang, {}, { person: one(form, 'of'), given: moved }))
  },
}
