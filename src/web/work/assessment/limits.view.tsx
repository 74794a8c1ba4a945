import type { JSX } from 'preact'
import { limitDrops, type LimitsView, type LimitView } from '#capabilities/casework/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { dayOf, memberIn, type OnCase } from '#web/work/cases/case-head.view.tsx'
import { Act, Press } from '#web/work/families/acts.view.tsx'
import { ageOf } from '#web/work/families/names.ts'
import { assessmentTexts } from './assessment-texts.ts'

type Of = { readonly on: OnCase; readonly limits: LimitsView }

/** How much time there is, in words and by a sign, never by colour alone. */
function Left({ on, limit }: { on: OnCase; limit: LimitView }): JSX.Element | null {
  const words = assessmentTexts[on.args.lang]
  switch (limit.state) {
    case 'late':
      return (
        <Chip tone="late" icon="alert">
          {words.daysLate(-limit.daysLeft)}
        </Chip>
      )
    case 'soon':
      return (
        <Chip tone="soon" icon="clock">
          {limit.daysLeft === 0 ? words.dueToday : words.daysLeft(limit.daysLeft)}
        </Chip>
      )
    case 'open':
      return <Chip icon="clock">{words.daysLeft(limit.daysLeft)}</Chip>
    case 'met':
      return (
        <Chip tone="good" icon="check">
          {words.states.met}
        </Chip>
      )
    default:
      return <Chip>{words.states[limit.state]}</Chip>
  }
}

function Limit({ on, limit, mayKeep }: { on: OnCase; limit: LimitView; mayKeep: boolean }): JSX.Element {
  const { args, view, bench } = on
  const { lang, deps } = args
  const words = assessmentTexts[lang]
  const day = dayOf(on)
  const isOver = ['met', 'met-late', 'dropped'].includes(limit.state)
  const who = view.about === null ? memberIn(on, limit.about) : null
  const what = limit.what[lang]
  return (
    <li class="limit" id={`limit-${limit.id}`}>
      <p class="limit__what">
        {what}
        {who !== null && <> ({who})</>}
      </p>
      <p class="limit__when">
        {!isOver && <>{words.due(day(limit.due))} </>}
        {limit.metOn !== null && <>{words.metOn(day(limit.metOn))} </>}
        {limit.dropped !== null && <>{words.drops[limit.dropped]} </>}
        <Left on={on} limit={limit} />
      </p>
      <p class="family-quiet">
        {words.from(day(limit.dayZero))} · {limit.source[lang]}
        {!limit.isSourced && (
          <>
            <br />
            {words.unchecked}
          </>
        )}
      </p>
      {mayKeep &&
        (isOver ? (
          <Press
            bench={bench}
            move="resume"
            subject={limit.id}
            label={words.resume}
            about={what}
            kind="quiet"
          />
        ) : (
          <div class="limit__acts">
            <Act
              bench={bench}
              move="meet"
              subject={limit.id}
              label={words.meet}
              about={what}
              send={words.meetSend}
              look="secondary"
            >
              {(fields) => (
                <TextField
                  {...fields.text('on', helsinkiDate(deps.clock.now()))}
                  type="date"
                  width="middle"
                  label={words.meetOn}
                />
              )}
            </Act>
            <Act
              bench={bench}
              move="drop"
              subject={limit.id}
              label={words.drop}
              about={what}
              send={words.dropSend}
              look="quiet"
            >
              {(fields) => (
                <Select
                  {...fields.text('why')}
                  label={words.why}
                  empty={words.choose}
                  options={limitDrops.map((value) => ({ value, label: words.drops[value] }))}
                />
              )}
            </Act>
          </div>
        ))}
    </li>
  )
}

/** A limit that applies is started by its name and its day 0; the last day is counted by the law. */
function AddLimit({ on, limits }: Of): JSX.Element {
  const { args, view, family, bench } = on
  const { lang, deps } = args
  const words = assessmentTexts[lang]
  const today = helsinkiDate(deps.clock.now())
  const children = family.people.filter(({ part, until }) => part === 'child' && until === null)
  return (
    <Act bench={bench} move="limit" label={words.add} send={words.addSend} look="secondary">
      {(fields) => (
        <>
          <p>{words.addLead}</p>
          <Select
            {...fields.text('rule')}
            label={words.rule}
            empty={words.choose}
            options={limits.choices.map(({ rule, area, what, source }) => ({
              value: rule,
              label: `${words.areas[area]}: ${what[lang]} (${source[lang]})`,
            }))}
          />
          {view.about === null ? (
            <Select
              {...fields.text('about')}
              label={words.about}
              hint={words.aboutHint}
              empty={words.choose}
              options={children.map((child) => ({
                value: child.id,
                label: [child.name, ageOf(child, today, lang)].filter((each) => each !== null).join(', '),
              }))}
            />
          ) : (
            <Hidden name={fields.name('about')} value={view.about} />
          )}
          <TextField
            {...fields.text('dayZero', limits.dayZero)}
            type="date"
            width="middle"
            label={words.dayZero}
            hint={words.dayZeroHint}
          />
        </>
      )}
    </Act>
  )
}

/** The limits of the law: those that run, the nearest first, and those that are over folded away. */
export function Limits({ on, limits }: Of): JSX.Element {
  const { lang } = on.args
  const words = assessmentTexts[lang]
  const running = limits.limits.filter(({ state }) => ['open', 'soon', 'late'].includes(state))
  const over = limits.limits.filter((limit) => !running.includes(limit))
  const mayKeep = limits.mayKeep
  return (
    <Section title={words.limits} id="limits">
      {running.length === 0 ? (
        <p>
          {words.noLimits}. {mayKeep && words.noLimitsText}
        </p>
      ) : (
        <>
          <p class="family-quiet">{words.limitsLead}</p>
          <ul class="limits">
            {running.map((limit) => (
              <Limit key={limit.id} on={on} limit={limit} mayKeep={mayKeep} />
            ))}
          </ul>
        </>
      )}
      {mayKeep && (
        <div class="limit__add">
          <AddLimit on={on} limits={limits} />
        </div>
      )}
      {limits.unnumbered.map(({ rule, what, source }) => (
        <p key={rule} class="family-quiet">
          {words.noNumber(what[lang], source[lang])}
        </p>
      ))}
      {over.length > 0 && (
        <Disclosure summary={words.earlier} open={on.bench.problems !== null}>
          <ul class="limits">
            {over.map((limit) => (
              <Limit key={limit.id} on={on} limit={limit} mayKeep={mayKeep} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  )
}
