import type { JSX } from 'preact'
import { type CalendarView, readCalendar, saveCalendar } from '#capabilities/appointments/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage, type Localized } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import { type Form, many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { Done, Refused, typedIn } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { calendarMoves } from './calendar-moves.ts'
import { keepingTexts } from './keeping-texts.ts'
import { inEach, InLanguages, LengthAndPause } from './keeping.view.tsx'
import { ruleIn } from './recurrence.ts'
import { ReturningHours } from './recurrence.view.tsx'
import { Absences } from './settings.view.tsx'
import { timesTexts } from './texts.ts'

const dones = ['opened', 'hours', 'noHours', 'absence', 'noAbsence', 'saved', 'closed'] as const
const openTo = ['own', 'unit', 'county'] as const

function Settings(props: {
  args: PageArgs
  calendar: CalendarView
  problems: FormProblems | null
}): JSX.Element {
  const { args, calendar, problems } = props
  const { lang } = args
  const words = keepingTexts[lang]
  const back = typedIn(args, 'settings')
  return (
    <Section title={words.settings}>
      <form method="post" novalidate class="work-form">
        <Hidden name="form" value="settings" />
        <Hidden name="version" value={String(calendar.version)} />
        <InLanguages
          args={args}
          name="name"
          label={words.name}
          stands={calendar.name}
          back={back}
          problems={problems}
        />
        <InLanguages
          args={args}
          name="place"
          label={words.place}
          stands={calendar.place}
          back={back}
          problems={problems}
        />
        <LengthAndPause
          args={args}
          minutes={calendar.lengths[0] ?? 30}
          pause={calendar.buffer_after}
          back={back}
        />
        <RadioGroup
          name="openTo"
          label={timesTexts[lang].openTo}
          options={openTo.map((value) => ({ value, label: timesTexts[lang].openChoices[value] }))}
          value={back === null ? calendar.open_to : one(back, 'openTo')}
        />
        <CheckboxGroup
          name="active"
          label={words.active}
          hint={words.activeHint}
          options={[{ value: 'yes', label: words.active }]}
          values={back === null ? (calendar.active ? ['yes'] : []) : many(back, 'active')}
        />
        <Button kind="secondary">{words.save}</Button>
      </form>
    </Section>
  )
}

/** A group's or a room's calendar, for those who may change it; one's own is on the page of times. */
async function kept(args: PageArgs): Promise<CalendarView> {
  demandPerson(args)
  const calendar = await readCalendar(args.caller, { id: args.params['id'] ?? '' })
  if (calendar.can['change'] !== true || calendar.kind === 'person') throw notFound()
  return calendar
}

async function show(args: PageArgs, next: Form | null): Promise<JSX.Element> {
  const { lang, query } = args
  const calendar = await kept(args)
  const words = keepingTexts[lang]
  const problems = formProblems(args.problems, lang, { rule: 'days', 'settings.name': 'name-fi' })
  const done = args.problems === null && next === null ? oneOf(dones, query['tehty'] ?? '') : null
  const title = inLanguage(calendar.name, lang)
  return (
    <WorkDocument args={args} title={title} parts={{ id: calendar.id }}>
      <Column>
        <BackLink href={path('workCalendars', lang)}>{words.back}</BackLink>
        <Refused args={args} problems={problems} />
        {done !== null && <Done>{words.done[done]}</Done>}
        <PageTitle
          title={title}
          kicker={calendar.kind === 'person' ? undefined : words.kinds[calendar.kind]}
          lead={calendar.people.map(({ name }) => name).join(', ')}
        />
        <ReturningHours
          args={args}
          calendar={calendar}
          action={path('workCalendar', lang, { id: calendar.id })}
          back={next ?? typedIn(args, 'hours')}
          problems={problems}
          isShown={next !== null}
        />
        <Absences args={args} calendar={calendar} problems={problems} />
        <Settings args={args} calendar={calendar} problems={problems} />
      </Column>
    </WorkDocument>
  )
}

const three = (text: Localized): { fi: string; sv: string; en: string } => ({
  fi: text.fi ?? '',
  sv: text.sv ?? '',
  en: text.en ?? '',
})

async function save(args: PageArgs, form: Form): Promise<'saved' | 'closed'> {
  const now = await kept(args)
  const active = many(form, 'active').includes('yes')
  const minutes = Number(one(form, 'minutes'))
  await saveCalendar(args.caller, {
    id: now.id,
    settings: {
      name: inEach(form, 'name'),
      openTo: oneOf(openTo, one(form, 'openTo')) ?? now.open_to,
      areas: now.areas === null ? null : [...now.areas],
      attends: now.attends,
      // The first length is what is offered; others that were given stay.
      lengths: [minutes, ...now.lengths.slice(1).filter((each) => each !== minutes)],
      stepMinutes: now.step_minutes,
      bufferBefore: now.buffer_before,
      bufferAfter: one(form, 'pause'),
      noticeHours: now.notice_hours,
      horizonDays: now.horizon_days,
      worksHolidays: now.works_holidays,
      place: form['place-fi'] === undefined ? three(now.place) : inEach(form, 'place'),
      remoteLink: now.remote_link,
      active,
    },
    version: Number(one(form, 'version')),
  })
  return active ? 'saved' : 'closed'
}

/** One calendar of a group or a room: its returning times, its days off, and what it is. @source R24, ADR-0035 */
export const calendarPage: Page = {
  audience: 'work',
  get: (args) => show(args, null),
  post: async (args, form) => {
    const { lang, caller, params, query } = args
    const id = params['id'] ?? ''
    const which = one(form, 'form')
    if (which === 'hours' && one(form, 'do') === 'next') {
      if (ruleIn(form) === '')
        throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'rule', code: 'not-a-rule' }] })
      return show(args, form)
    }
    if (which === 'settings')
      return seeOther(path('workCalendar', lang, { id }, { tehty: await save(args, form) }))
    const move = calendarMoves[which]
    if (move === undefined) throw notFound()
    const tehty = await move(caller, id, form)
    const host = query['host'] ?? ''
    return seeOther(
      host === ''
        ? path('workCalendar', lang, { id }, { tehty })
        : path('workHostSettings', lang, { id: host }, { tehty }),
    )
  },
}
