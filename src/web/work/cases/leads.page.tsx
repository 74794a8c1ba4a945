import type { JSX } from 'preact'
import {
  answerVoice,
  caseFigures,
  type CaseFigures,
  changeReasons,
  heardVoices,
  leadCases,
  leadNames,
  leadViews,
  leadWorkers,
  readCaseSettings,
  voiceVerdicts,
} from '#capabilities/casework/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { benchOf, sentIn } from '#web/work/families/acts.view.tsx'
import { chosen, wrong } from '#web/work/families/family-moves.ts'
import { notDone } from '#web/work/families/page-texts.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { LedPaths, pathFiguresFor } from '#web/work/paths/led-paths.view.tsx'
import { CaseNumbers } from './figures.view.tsx'
import { LedCases, type ToName } from './leads-list.view.tsx'
import { leadsTexts } from './leads-texts.ts'
import { CaseRules, rulesAct, saveRules } from './rules.view.tsx'
import { HeardWishes } from './wishes.view.tsx'

/** Numbers for whoever leads an area or a county, or coordinates; null for everybody else. */
const figuresFor = (caller: Caller): Promise<CaseFigures | null> =>
  caseFigures(caller, {}).catch((error: unknown) => {
    if (error instanceof Refusal && error.kind === 'not-found') return null
    throw error
  })

/** How cases stand, for those who lead: cases of the own units without their families, and numbers by area. */
export const casesLeadPage: Page = {
  audience: 'lead',
  get: async (args): Promise<JSX.Element> => {
    const { county } = demandPerson(args)
    const { lang, caller, query, problems } = args
    const words = leadsTexts[lang]
    const view = leadViews.find((each) => each === query['view']) ?? 'all'
    const led = await leadCases(caller, {
      view,
      ...(query['after'] === undefined ? {} : { after: query['after'] }),
    })
    const figures = await figuresFor(caller)
    const paths = await pathFiguresFor(caller, county)
    const settings = await readCaseSettings(caller, {})
    // Whoever leads nowhere finds nothing here, as if there were no such page.
    if (led.units.length === 0 && figures === null && !settings.can.change) throw notFound()
    const here = path('workCasesLead', lang, {}, { view: view === 'all' ? undefined : view })
    const workers = new Map<string, readonly ToName[]>()
    for (const unit of new Set(led.items.map((item) => item.unit)))
      workers.set(unit, await leadWorkers(caller, { unit }))
    const isRules = problems !== null && one(problems.form, 'act') === rulesAct
    const bench = benchOf(isRules ? { ...args, problems: null } : args, here)
    const found = isRules ? formProblems(problems, lang) : bench.problems
    const done = problems === null ? words.done[query['done'] ?? ''] : undefined
    return (
      <WorkDocument args={args} title={words.title} query={{ view: view === 'all' ? undefined : view }}>
        <Column width="wide">
          {found !== null && <Refused problems={found} notDone={notDone[lang]} />}
          <PageTitle title={words.title} lead={words.lead} />
          {done !== undefined && (
            <Notice kind="success" live>
              <p>{done}</p>
            </Notice>
          )}
          <HeardWishes bench={bench} voices={await heardVoices(caller, {})} />
          {led.units.length > 0 && (
            <LedCases bench={bench} chosen={view} after={query['after']} view={led} workers={workers} />
          )}
          {figures !== null && <CaseNumbers lang={lang} figures={figures} />}
          {paths !== null && <LedPaths lang={lang} figures={paths} />}
          <CaseRules args={args} settings={settings} action={here} found={found} />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const { county } = demandPerson(args)
    const { lang, caller, query } = args
    const back = (done: string): Response =>
      seeOther(path('workCasesLead', lang, {}, { view: query['view'], done }))
    if (one(form, 'act') === rulesAct) {
      await saveRules(caller, county, form)
      return back(rulesAct)
    }
    const sent = sentIn(form)
    switch (sent.move) {
      case 'lead-name': {
        const person = sent.some('person')
        if (person === undefined) throw wrong('person', 'required')
        await leadNames(caller, {
          id: sent.subject,
          person,
          reason: sent.some('reason') === undefined ? 'first' : chosen(changeReasons, sent, 'reason'),
          words: sent.one('words'),
          meetOn: sent.some('meetOn') ?? null,
        })
        return back(sent.move)
      }
      case 'hear':
        await answerVoice(caller, {
          id: sent.subject,
          text: sent.one('text'),
          verdict: voiceVerdicts.find((each) => each === sent.one('verdict')) ?? null,
        })
        return back(sent.move)
      default:
        throw wrong('move', 'invalid-value')
    }
  },
}
