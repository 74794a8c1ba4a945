import type { JSX } from 'preact'
import {
  type Alarm,
  changeAbsence,
  changeAlarm,
  endAbsence,
  listAbsences,
  listDoorSettings,
  listStranded,
  planAbsence,
  readAlarm,
  readRotaAhead,
  withoutDeputy,
} from '#capabilities/help-requests/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { Absences } from './absences.view.tsx'
import { Ahead } from './ahead.view.tsx'
import { AlarmChain } from './alarm.view.tsx'
import { DoorList, StrandedList } from './doors.view.tsx'
import { problemsOf } from './fields.view.tsx'
import { doorTexts } from './texts.ts'

/** The chain is for those who lead; others have nothing to see there. */
async function alarmIn(args: PageArgs, county: string): Promise<Alarm | null> {
  const roles = args.me?.roles ?? []
  const leads = ['unit-lead', 'area-lead', 'coordinator', 'county-leader', 'admin'] as const
  return leads.some((role) => roles.includes(role)) ? await readAlarm(args.caller, { county }) : null
}

const orNull = (text: string): string | null => (text === '' ? null : text)

async function act(args: PageArgs, form: Form): Promise<string> {
  const { county } = demandPerson(args)
  const name = one(form, 'form')
  const field = (which: string): string => one(form, `${name}-${which}`).trim()
  const days = { from: field('from'), to: field('to'), deputy: orNull(field('deputy')) }
  const [what = '', ...rest] = name.split('-')
  const id = rest.join('-')
  const version = orNull(one(form, 'version')) ?? undefined
  switch (what) {
    case 'absence':
      await planAbsence(args.caller, { person: field('person'), ...days })
      return 'poissaolot'
    case 'away':
      await changeAbsence(args.caller, { id, ...days, version })
      return 'poissaolot'
    case 'back':
      await endAbsence(args.caller, { id })
      return 'poissaolot'
    case 'alarm':
      await changeAlarm(args.caller, {
        county,
        shares: {
          taker: field('taker'),
          unitLead: field('unitLead'),
          areaLead: field('areaLead'),
          coordinator: orNull(field('coordinator')),
        },
        version,
      })
      return 'halytykset'
    default:
      throw new Refusal('not-found', 'not-found')
  }
}

/** The doors of one's county, who answers there, and the two weeks ahead. @source R15, R16 */
export const doorsPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    const { county } = demandPerson(args)
    const { lang, caller, deps } = args
    const words = doorTexts[lang]
    const now = caller.clock.now()
    const doors = await listDoorSettings(caller, { county })
    const ahead = await readRotaAhead(caller, { county })
    const absences = await listAbsences(caller, {})
    const alone = withoutDeputy(absences.absences, helsinkiDate(now))
    const stranded = await listStranded(caller, {})
    const alarm = await alarmIn(args, county)
    const mayChangeAlarm = (args.me?.roles ?? []).some((role) => role === 'coordinator' || role === 'admin')
    const problems = problemsOf(args, { shares: 'taker' })
    return (
      <WorkDocument args={args} title={words.title}>
        <Column width="wide">
          {problems !== null && <Refused problems={problems} notDone={words.notDone} />}
          <PageTitle
            kicker={inLanguage(deps.catalogue.county(county)?.name ?? {}, lang)}
            title={words.title}
            lead={words.lead}
          />
          {args.query['tehty'] === '1' && problems === null && (
            <Notice kind="success" live>
              <p>{words.saved}</p>
            </Notice>
          )}
          <StrandedList matters={stranded} lang={lang} now={now} />
          {doors.length === 0 ? (
            <p>{words.nothingHere}</p>
          ) : (
            <>
              <Section title={words.ahead.title} id="edessa">
                <p>{words.ahead.lead}</p>
                {alone.length > 0 && (
                  <Notice kind="warning">
                    <p>
                      <a href="#poissaolot">{words.ahead.withoutDeputy(alone.length)}</a>
                    </p>
                  </Notice>
                )}
                <Ahead ahead={ahead} lang={lang} now={now} />
              </Section>
              <DoorList doors={doors} lang={lang} now={now} />
            </>
          )}
          <Absences args={args} absences={absences} now={now} />
          {alarm !== null && <AlarmChain args={args} alarm={alarm} mayChange={mayChangeAlarm} />}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const at = await act(args, form)
    return seeOther(`${path('workDoors', args.lang, {}, { tehty: '1' })}#${at}`)
  },
}
