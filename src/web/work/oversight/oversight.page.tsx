import type { JSX } from 'preact'
import {
  changeAdviser,
  changeNamesOfStaff,
  endHold,
  holdGrounds,
  holdList,
  listAlerts,
  listDataRequests,
  logDays,
  readAccessLog,
  readOversightSettings,
} from '#capabilities/oversight/index.ts'
import { notFound } from '#platform/refusal.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Cluster, Page as Column, PageTitle, Stack } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { AlertTable, RequestTable } from './alerts.view.tsx'
import { LogView } from './log.view.tsx'
import { SettingsView } from './settings.view.tsx'
import { oversightWorkTexts } from './texts.ts'

const views = ['now', 'log', 'settings'] as const
type View = (typeof views)[number]

const settingMoves = ['names', 'hold', 'end-hold']
const viewOf = (args: PageArgs): View => {
  const move = args.problems === null ? '' : one(args.problems.form, 'move')
  if (settingMoves.includes(move) || move.startsWith('adviser-')) return 'settings'
  return views.find((each) => each === args.query['show']) ?? 'now'
}

/** Says what went wrong; a proof that is too old, with the way to give it anew. */
export function OfficerProblems({
  args,
  problems,
  to,
}: {
  args: PageArgs
  problems: FormProblems | null
  to: string
}): JSX.Element | null {
  const words = oversightWorkTexts[args.lang]
  if (problems === null) return null
  if (args.problems?.refusal.code === 'step-up-needed') {
    return (
      <Notice kind="info" live>
        <p>{words.prove}</p>
        <p>
          <LinkButton href={path('prove', args.lang, {}, { to })}>{words.proveLink}</LinkButton>
        </p>
      </Notice>
    )
  }
  return (
    <ErrorSummary
      title={problems.title}
      errors={problems.errors.length > 0 ? problems.errors : [{ field: '', message: problems.title }]}
    />
  )
}

async function contents(args: PageArgs, view: View, problems: FormProblems | null): Promise<JSX.Element> {
  const { caller, query } = args
  const { county } = demandPerson(args)
  if (view === 'log') {
    const days = logDays.find((each) => String(each) === query['days']) ?? 7
    const before = Number(query['before'] ?? '')
    const log = await readAccessLog(caller, {
      county,
      days,
      relation: query['relation'] === '' ? null : query['relation'],
      person: query['person'],
      family: query['family'],
      before: Number.isInteger(before) && before > 0 ? before : null,
    })
    return <LogView args={args} log={log} days={days} />
  }
  if (view === 'settings') {
    return (
      <SettingsView
        args={args}
        settings={await readOversightSettings(caller, { county })}
        problems={problems}
      />
    )
  }
  const { open, alerts } = await listAlerts(caller, { county })
  return (
    <>
      <AlertTable args={args} open={open} alerts={alerts} />
      <RequestTable args={args} requests={await listDataRequests(caller, { county })} />
    </>
  )
}

const inEach = (form: Form, field: string): { fi: string; sv: string; en: string } => ({
  fi: one(form, `${field}-fi`),
  sv: one(form, `${field}-sv`),
  en: one(form, `${field}-en`),
})

/** The data protection officer's page: what is unusual, what people ask, who has read what, what families see. */
export const oversightPage: Page = {
  audience: 'work',
  get: async (args) => {
    const { lang } = args
    const words = oversightWorkTexts[lang]
    const view = viewOf(args)
    const problems = formProblems(args.problems, lang)
    const inside = await contents(args, view, problems)
    const names = {
      now: words.now,
      log: words.log.title,
      settings: words.settings.title,
    }
    const done = args.query['done']
    return (
      <WorkDocument args={args} title={words.title} query={view === 'now' ? {} : { show: view }}>
        <Column width="wide">
          <OfficerProblems
            args={args}
            problems={problems}
            to={path('workOversight', lang, {}, { show: view })}
          />
          {done !== undefined && words.done[done] !== undefined && (
            <Notice kind="success" live>
              <p>{words.done[done]}</p>
            </Notice>
          )}
          <PageTitle title={words.title} lead={words.lead} />
          <p>{words.noContent}</p>
          <Stack gap="large">
            <nav aria-label={words.title}>
              <Cluster>
                {views.map((each) =>
                  each === view ? (
                    <strong key={each} aria-current="page">
                      {names[each]}
                    </strong>
                  ) : (
                    <a
                      key={each}
                      href={path('workOversight', lang, {}, each === 'now' ? {} : { show: each })}
                    >
                      {names[each]}
                    </a>
                  ),
                )}
              </Cluster>
            </nav>
            <div>{inside}</div>
          </Stack>
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const { lang, caller } = args
    const { county } = demandPerson(args)
    const move = one(form, 'move')
    const back = (done: string): Response =>
      seeOther(path('workOversight', lang, {}, { show: 'settings', done }))
    if (move === 'names') {
      await changeNamesOfStaff(caller, { county, namesStaff: one(form, 'names') === 'yes' })
      return back('saved')
    }
    if (move === 'hold') {
      const ground = holdGrounds.find((each) => each === one(form, 'ground')) ?? 'health-or-safety'
      await holdList(caller, {
        county,
        ground,
        member: one(form, 'member').trim(),
        reasons: one(form, 'reasons'),
        until: one(form, 'until'),
      })
      return back('held')
    }
    if (move === 'end-hold') {
      await endHold(caller, { county, id: one(form, 'hold') })
      return back('opened')
    }
    for (const kind of ['ombudsperson', 'privacy-officer', 'registry'] as const) {
      if (move !== `adviser-${kind}`) continue
      await changeAdviser(caller, {
        county,
        kind,
        name: inEach(form, 'name'),
        phone: one(form, 'phone'),
        email: one(form, 'email'),
        hours: inEach(form, 'hours'),
      })
      return back('saved')
    }
    throw notFound()
  },
}
