import type { JSX } from 'preact'
import { readDay, readWeek, weekdays as weekdayKeys } from '#capabilities/directory/index.ts'
import {
  addTurn,
  changeDoor,
  changeDoorHours,
  changeDoorPromise,
  dropDoorDay,
  endTurn,
  openDoor,
  readDoorSettings,
  readRotaAhead,
  restDoor,
  setDoorDays,
  setDoorUnit,
} from '#capabilities/help-requests/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Breadcrumbs } from '#ui/nav/nav.tsx'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { Ahead } from './ahead.view.tsx'
import { BasicsForm, HoursForm, PromiseForm, promiseNames, RestForm } from './door-forms.view.tsx'
import { DaysPart, HistoryPart, RotaPart, UnitsPart } from './door-parts.view.tsx'
import { DoorFacts } from './doors.view.tsx'
import { problemsOf } from './fields.view.tsx'
import { doorTexts } from './texts.ts'

const orNull = (text: string): string | null => (text === '' ? null : text)
const wrong = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

type Field = (name: string) => string

const localized = (field: Field, name: string): { fi: string; sv: string; en: string } => ({
  fi: field(`${name}-fi`),
  sv: field(`${name}-sv`),
  en: field(`${name}-en`),
})

/** A door has one span a day. */
function hoursIn(field: Field): Record<string, { opens: string; closes: string }> {
  const { hours, wrong: unread } = readWeek((day) => field(`hours-${day}`))
  const several = weekdayKeys.filter((day) => (hours[day] ?? []).length > 1)
  const problems = [...unread, ...several].map((day) => ({ field: `hours.${day}`, code: 'opening-times' }))
  if (problems.length > 0) throw new Refusal('invalid', 'invalid-input', { fields: problems })
  return Object.fromEntries(
    weekdayKeys.flatMap((day) => {
      const span = hours[day]?.[0]
      return span === undefined ? [] : [[day, { opens: span.opens, closes: span.closes }]]
    }),
  )
}

type Given =
  | { kind: 'same-day' }
  | { kind: 'working-days'; days: string }
  | { kind: 'opening-hours'; hours: string }

function promiseIn(field: Field, at: string): Given | null {
  const kind = field(`${at}-kind`)
  const amount = field(`${at}-amount`).replace(',', '.')
  switch (kind) {
    case '':
      return null
    case 'working-days':
      return { kind, days: amount }
    case 'opening-hours':
      return { kind, hours: amount }
    default:
      return { kind: 'same-day' }
  }
}

function timesIn(typed: string): { opens: string | null; closes: string | null } {
  const slots = readDay(typed)
  if (slots === null || slots.length > 1) throw wrong('opens', 'opening-times')
  return { opens: slots[0]?.opens ?? null, closes: slots[0]?.closes ?? null }
}

async function act({ caller, params }: PageArgs, form: Form): Promise<void> {
  const id = params['id'] ?? ''
  const name = one(form, 'form')
  const version = orNull(one(form, 'version')) ?? undefined
  const field: Field = (which) => one(form, `${name}-${which}`).trim()
  const [what = '', ...rest] = name.split('-')
  const of = rest.join('-')
  switch (what) {
    case 'basics':
      await changeDoor(caller, {
        id,
        name: localized(field, 'name'),
        phone: field('phone'),
        capacity: orNull(field('capacity')),
        version,
      })
      return
    case 'hours':
      await changeDoorHours(caller, { id, hours: hoursIn(field), version })
      return
    case 'promise': {
      const byWeekday = Object.fromEntries(
        weekdayKeys.flatMap((day) => {
          const own = promiseIn(field, day)
          return own === null ? [] : [[day, own]]
        }),
      )
      const promise = promiseIn(field, 'all') ?? { kind: 'same-day' as const }
      await changeDoorPromise(caller, { id, promise: { promise, byWeekday }, version })
      return
    }
    case 'days':
      await setDoorDays(caller, {
        id,
        from: field('from'),
        to: orNull(field('to')),
        ...timesIn(field('times')),
        note: localized(field, 'note'),
        version,
      })
      return
    case 'day':
      await dropDoorDay(caller, { id, day: of, version })
      return
    case 'unit':
      await setDoorUnit(caller, { id, unit: orNull(field('unit')), version })
      return
    case 'units': {
      const part = field('part')
      const isMunicipality = /^\d{3}$/.test(part)
      await setDoorUnit(caller, {
        id,
        area: isMunicipality ? null : part,
        municipality: isMunicipality ? part : null,
        unit: orNull(field('unit')),
        version,
      })
      return
    }
    case 'rest':
      await restDoor(caller, {
        id,
        until: orNull(field('until')),
        reason: localized(field, 'reason'),
        instead: field('instead'),
        version,
      })
      return
    case 'open':
      await openDoor(caller, { id, version })
      return
    case 'turn':
      await addTurn(caller, {
        id,
        person: field('person'),
        unit: orNull(field('unit')),
        from: field('from'),
        to: orNull(field('to')),
      })
      return
    case 'end':
      await endTurn(caller, { id, turn: of })
      return
    default:
      throw new Refusal('not-found', 'not-found')
  }
}

/** One door: what families are told, who answers, what may be changed and what was. @source R15, R16 */
export const doorPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    const { lang, caller, params } = args
    const id = params['id'] ?? ''
    const words = doorTexts[lang]
    const now = caller.clock.now()
    const settings = await readDoorSettings(caller, { id })
    const { door, kept, history } = settings
    const { units, names } = await readRotaAhead(caller, { county: door.county })
    const problems = problemsOf(args, { ...promiseNames, opens: 'times', area: 'part', municipality: 'part' })
    const name = inLanguage(door.name, lang)
    return (
      <WorkDocument args={args} title={name} parts={{ id }}>
        <Column width="wide">
          {problems !== null && <Refused problems={problems} notDone={words.notDone} />}
          <Breadcrumbs label={words.back} items={[{ href: path('workDoors', lang), name: words.back }]} />
          <PageTitle
            kicker={inLanguage(door.organisation, lang)}
            title={name}
            lead={kept.may_change ? words.door.lead : words.door.readOnly}
          />
          {args.query['tehty'] === '1' && problems === null && (
            <Notice kind="success" live>
              <p>{words.saved}</p>
            </Notice>
          )}
          <DoorFacts door={door} kept={kept} lang={lang} now={now} />
          {kept.changed_at !== null && (
            <p class="quiet-note">
              {words.doors.changed(momentInWords(kept.changed_at, lang, now), kept.changed_by)}
            </p>
          )}
          {kept.may_change && (
            <div class="door-forms">
              <BasicsForm args={args} settings={settings} />
              <HoursForm args={args} settings={settings} />
              <DaysPart args={args} settings={settings} now={now} />
              <PromiseForm args={args} settings={settings} />
              <UnitsPart args={args} settings={settings} />
              <RestForm args={args} settings={settings} />
            </div>
          )}
          <RotaPart args={args} settings={settings} now={now} />
          <Section title={words.ahead.title} id="edessa">
            {units
              .filter((unit) => unit.door === id)
              .map((unit, _, all) => (
                <div key={unit.unit}>
                  {all.length > 1 && <p class="door-unit">{inLanguage(unit.unitName, lang)}</p>}
                  <Ahead ahead={{ units: [unit], names }} lang={lang} now={now} />
                </div>
              ))}
          </Section>
          <HistoryPart history={history} lang={lang} now={now} />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    await act(args, form)
    return seeOther(path('workDoor', args.lang, { id: args.params['id'] ?? '' }, { tehty: '1' }))
  },
}
