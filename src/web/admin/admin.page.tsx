import type { JSX } from 'preact'
import { readCaseSettings } from '#capabilities/casework/index.ts'
import {
  readAnchors,
  readUpkeep,
  retryJob,
  type Verified,
  verifyChains,
} from '#capabilities/oversight/index.ts'
import { changeHandling, readHandling } from '#capabilities/statutory-contacts/index.ts'
import { notFound } from '#platform/refusal.ts'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { adminTexts } from '#web/admin/admin-texts.ts'
import { AuditState, ExhaustedJobs, RefusedAttempts, Retention, WaitingJobs } from '#web/admin/admin.view.tsx'
import { handlingTexts } from '#web/admin/handling-texts.ts'
import { HandlingSettings } from '#web/admin/handling.view.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { CaseRules, rulesAct, saveRules } from '#web/work/cases/rules.view.tsx'
import { leadsTexts } from '#web/work/cases/leads-texts.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'

/** While a page waits, so many days of anchors are compared; all of them are the work of `npm run audit:verify`. */
const anchorsOnPage = 60

async function show(args: PageArgs, verified: Verified | null): Promise<JSX.Element> {
  const { lang, caller, deps } = args
  const words = adminTexts[lang]
  const { county } = demandPerson(args)
  const upkeep = await readUpkeep(caller, { county })
  const handling = await readHandling(caller, { county })
  const now = deps.clock.now()
  const problems = formProblems(args.problems, lang)
  return (
    <WorkDocument args={args} title={words.title}>
      <Column width="wide">
        {problems !== null && (
          <ErrorSummary
            title={problems.title}
            errors={problems.errors.length > 0 ? problems.errors : [{ field: '', message: problems.title }]}
          />
        )}
        {args.query['done'] === 'retry' && (
          <Notice kind="success" live>
            <p>{words.exhausted.done}</p>
          </Notice>
        )}
        {args.query['done'] === 'handling' && (
          <Notice kind="success" live>
            <p>{handlingTexts[lang].done}</p>
          </Notice>
        )}
        {args.query['done'] === rulesAct && (
          <Notice kind="success" live>
            <p>{leadsTexts[lang].done[rulesAct]}</p>
          </Notice>
        )}
        <PageTitle title={words.title} lead={words.lead} />
        <ExhaustedJobs lang={lang} now={now} upkeep={upkeep} />
        <AuditState
          lang={lang}
          now={now}
          upkeep={upkeep}
          anchors={readAnchors(deps.config.anchorDir, anchorsOnPage)}
          verified={verified}
        />
        <WaitingJobs lang={lang} now={now} upkeep={upkeep} />
        <RefusedAttempts lang={lang} upkeep={upkeep} />
        <HandlingSettings
          lang={lang}
          handling={handling}
          hasSecret={deps.delivery.secretOf(county) !== null}
          found={problems}
          typed={args.problems === null ? null : args.problems.form}
        />
        <CaseRules
          args={args}
          settings={await readCaseSettings(caller, {})}
          action={path('admin', lang)}
          found={problems}
        />
        <Retention lang={lang} />
      </Column>
    </WorkDocument>
  )
}

export const adminPage: Page = {
  audience: 'admin',
  get: (args) => show(args, null),
  post: async (args, form) => {
    const { county } = demandPerson(args)
    const { lang, caller, deps } = args
    if (one(form, 'act') === 'retry') {
      await retryJob(caller, { county, id: one(form, 'job') })
      return seeOther(path('admin', lang, {}, { done: 'retry' }))
    }
    if (one(form, 'act') === 'handling') {
      await changeHandling(caller, {
        county,
        address: one(form, 'address'),
        phone: one(form, 'phone'),
        hoursFi: one(form, 'hoursFi'),
        hoursSv: one(form, 'hoursSv'),
        onDutyUnit: one(form, 'onDutyUnit'),
        patienceMinutes: one(form, 'patienceMinutes'),
      })
      return seeOther(path('admin', lang, {}, { done: 'handling' }))
    }
    if (one(form, 'act') === rulesAct) {
      await saveRules(caller, county, form)
      return seeOther(path('admin', lang, {}, { done: rulesAct }))
    }
    if (one(form, 'act') !== 'verify') throw notFound()
    const anchors = readAnchors(deps.config.anchorDir, anchorsOnPage)
    return show(args, await verifyChains(caller, { county, anchors: [...anchors.heads] }))
  },
}
