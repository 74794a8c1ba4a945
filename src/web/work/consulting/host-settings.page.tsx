import type { JSX } from 'preact'
import { type CalendarView, listKeptUnits, readCalendar } from '#capabilities/appointments/index.ts'
import { type HostRow, readHost, saveHost } from '#capabilities/consultation/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage, type Localized } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { keepingTexts } from '#web/work/times/keeping-texts.ts'
import { ReturningHours } from '#web/work/times/recurrence.view.tsx'
import { Absences } from '#web/work/times/settings.view.tsx'
import { calendarIn, HostFields, hostFields, settingsIn } from './host-form.view.tsx'
import { hostKeepingTexts } from './keeping-texts.ts'
import { Done, Refused, typedIn } from './parts.view.tsx'

async function kept(args: PageArgs): Promise<{ host: HostRow; calendar: CalendarView }> {
  demandPerson(args)
  const host = await readHost(args.caller, { id: args.params['id'] ?? '' })
  if (!host.may_change) throw notFound()
  return { host, calendar: await readCalendar(args.caller, { id: host.calendar_id }) }
}

const three = (text: Localized): { fi: string; sv: string; en: string } => ({
  fi: text.fi ?? '',
  sv: text.sv ?? '',
  en: text.en ?? '',
})

function Close({ args, host }: { args: PageArgs; host: HostRow }): JSX.Element {
  const words = hostKeepingTexts[args.lang]
  return (
    <Section title={host.active ? words.close : words.closed}>
      <p>{host.active ? words.closeLead : words.closedNow}</p>
      <form method="post">
        <Hidden name="form" value={host.active ? 'close' : 'again'} />
        <Hidden name="version" value={String(host.version)} />
        <Button kind={host.active ? 'danger' : 'secondary'}>
          {host.active ? words.closeButton : words.openAgain}
        </Button>
      </form>
    </Section>
  )
}

const ownDone = ['opened', 'saved', 'closed', 'again'] as const
const calendarDone = ['hours', 'noHours', 'absence', 'noAbsence'] as const

function said(args: PageArgs): string | null {
  if (args.problems !== null) return null
  const key = args.query['tehty'] ?? ''
  const own = oneOf(ownDone, key)
  if (own !== null) return hostKeepingTexts[args.lang].done[own]
  const times = oneOf(calendarDone, key)
  return times === null ? null : keepingTexts[args.lang].done[times]
}

/** A consultation for whoever keeps it: its times, its days off, what it is about, and its end. @source R68, R71 */
export const hostSettingsPage: Page = {
  audience: 'work',
  get: async (args) => {
    const { host, calendar } = await kept(args)
    const { lang, caller } = args
    const words = hostKeepingTexts[lang]
    const problems = formProblems(args.problems, lang, hostFields)
    const offered = [...host.people, ...(await listKeptUnits(caller, {})).flatMap(({ people }) => people)]
    const people = offered.filter(({ id }, index) => offered.findIndex((each) => each.id === id) === index)
    const name = inLanguage(host.name, lang)
    const done = said(args)
    const action = path(
      calendar.kind === 'person' ? 'workTimes' : 'workCalendar',
      lang,
      calendar.kind === 'person' ? {} : { id: calendar.id },
      { host: host.id },
    )
    return (
      <WorkDocument args={args} title={words.editTitle(name)} parts={{ id: host.id }}>
        <Column>
          <BackLink href={path('workConsultationHost', lang, { id: host.id })}>{name}</BackLink>
          <Refused args={args} problems={problems} />
          {done !== null && <Done>{done}</Done>}
          <PageTitle title={words.editTitle(name)} />
          {!host.active && (
            <Notice kind="warning">
              <p>{words.closedNow}</p>
            </Notice>
          )}
          {calendar.kind !== 'person' && (
            <>
              <ReturningHours
                args={args}
                calendar={calendar}
                action={action}
                back={null}
                problems={null}
                isShown={false}
              />
              <Absences args={args} calendar={calendar} problems={null} action={action} />
            </>
          )}
          <Section title={words.about}>
            <form method="post" novalidate class="work-form">
              <Hidden name="form" value="settings" />
              <Hidden name="version" value={String(host.version)} />
              <HostFields
                args={args}
                people={people}
                standing={{
                  host,
                  remoteLink: calendar.remote_link ?? '',
                  attends: calendar.attends,
                  pause: calendar.buffer_after,
                }}
                back={typedIn(args, 'settings')}
                problems={problems}
              />
              <Button>{words.save}</Button>
            </form>
          </Section>
          <Close args={args} host={host} />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const { host } = await kept(args)
    const { lang, caller } = args
    const which = one(form, 'form')
    const seen = { id: host.id, version: Number(one(form, 'version')) }
    if (which === 'close' || which === 'again') {
      const stands = {
        speciality: host.speciality,
        audience: host.audience,
        whatFor: three(host.what_for),
        how: three(host.how),
        minutes: host.minutes,
        ways: [...host.ways],
      }
      await saveHost(caller, { ...seen, settings: { ...stands, active: which === 'again' } })
      const tehty = which === 'again' ? 'again' : 'closed'
      return seeOther(path('workHostSettings', lang, { id: host.id }, { tehty }))
    }
    if (host.kind === 'group' && many(form, 'people').length === 0)
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'people', code: 'somebody-needed' }],
      })
    await saveHost(caller, {
      ...seen,
      settings: settingsIn(form, host.active, three(host.how)),
      calendar: {
        ...calendarIn(form),
        ...(host.kind === 'group' ? { people: [...many(form, 'people')] } : {}),
      },
    })
    return seeOther(path('workHostSettings', lang, { id: host.id }, { tehty: 'saved' }))
  },
}
