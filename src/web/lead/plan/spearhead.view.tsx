import type { JSX } from 'preact'
import type { AreaPlanView, PlanChoices, SpearheadRow } from '#capabilities/development/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { one, type PageArgs } from '#web/page.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { errorOf, type Filled, valueOf } from '#web/work/listings/fields.view.tsx'
import { Words } from '#web/work/programme/form.view.tsx'
import {
  Act,
  Dates,
  dayOf,
  filledOf,
  isSaid,
  NotedField,
  Owner,
  OwnerFields,
  sentAct,
  Status,
  StatusField,
  Written,
} from './plan-parts.view.tsx'
import { planTexts } from './plan-texts.ts'

type Head = AreaPlanView['spearheads'][number]

/** Everything about a spearhead but how it goes. */
export function SpearheadFields(props: {
  of: Filled
  choices: PlanChoices
  plan: AreaPlanView
  kept: SpearheadRow | null
}): JSX.Element {
  const { of, choices, plan, kept } = props
  const words = planTexts[of.lang]
  return (
    <>
      <Words
        of={of}
        name="name"
        label={words.areas.headName}
        kept={kept?.name ?? null}
        isLine
        maxlength={200}
        must
      />
      <Words of={of} name="aim" label={words.areas.aim} kept={kept?.aim ?? null} rows={3} maxlength={2000} />
      <Words
        of={of}
        name="steps"
        label={words.areas.steps}
        kept={kept?.steps ?? null}
        rows={3}
        maxlength={3000}
      />
      <OwnerFields of={of} choices={choices} kept={kept} />
      <Dates
        of={of}
        from={['startsOn', words.fields.starts, kept?.starts_on ?? plan.starts_on]}
        to={['endsOn', words.fields.ends, kept?.ends_on ?? plan.ends_on]}
        must
      />
      <TextField
        name="lookWeeks"
        label={words.areas.weeks}
        type="number"
        width="short"
        value={valueOf(of, 'lookWeeks', String(kept?.look_weeks ?? 8))}
        error={errorOf(of, 'lookWeeks')}
      />
    </>
  )
}

export function AddSpearhead(props: {
  args: PageArgs
  plan: AreaPlanView
  choices: PlanChoices
}): JSX.Element {
  const { args, plan, choices } = props
  const words = planTexts[args.lang].areas
  const isBack = sentAct(args) === 'add'
  return (
    <Disclosure summary={words.addHead} open={isBack || plan.spearheads.length === 0}>
      <form method="post" novalidate class="work-form lead-plan-form">
        <Act name="add" />
        <Hidden
          name="key"
          value={isBack && args.problems !== null ? one(args.problems.form, 'key') : newId()}
        />
        <SpearheadFields of={filledOf(args, 'add')} choices={choices} plan={plan} kept={null} />
        <Button>{words.addHead}</Button>
      </form>
    </Disclosure>
  )
}

/** Field names of one form only: several spearheads stand on one page. */
function Look({ args, head }: { args: PageArgs; head: Head }): JSX.Element {
  const { lang, caller } = args
  const words = planTexts[lang].areas
  const of = filledOf(args, 'look')
  return (
    <form method="post" novalidate class="work-form lead-plan-form">
      <Act name="look" version={head.version} />
      <Hidden name="head" value={head.id} />
      <div class="plan-beside">
        <TextField
          name="lookedOn"
          label={words.lookedOn}
          type="date"
          width="middle"
          value={valueOf(of, 'lookedOn', helsinkiDate(caller.clock.now()))}
          error={errorOf(of, 'lookedOn')}
        />
        <StatusField of={of} kept={head.status === 'not-started' ? 'under-way' : head.status} />
      </div>
      <NotedField of={of} name="progress" label={words.look} kept={{}} />
      <Button>{words.lookButton}</Button>
    </form>
  )
}

/** The page of one spearhead's look: one form, one thought. */
export function LookAt({ args, head }: { args: PageArgs; head: Head }): JSX.Element {
  const { lang } = args
  const words = planTexts[lang].areas
  return (
    <>
      <h1 class="page-title__title">
        <LocalText of={head.name} lang={lang} hyphens />
      </h1>
      <Written of={head.aim} lang={lang} />
      <h2>{words.look}</h2>
      <Look args={args} head={head} />
    </>
  )
}

export function Spearhead(props: {
  args: PageArgs
  head: Head
  /** Where its look is written, and where it is changed. */
  hrefs: { readonly look: string; readonly edit: string }
}): JSX.Element {
  const { args, head, hrefs } = props
  const { lang } = args
  const words = planTexts[lang]
  const [last] = head.looks
  return (
    <li class="spearhead" id={`karki-${head.id}`}>
      <h3 class="spearhead__name">
        <LocalText of={head.name} lang={lang} hyphens />
      </h3>
      <p class="plan-line__chips">
        <Status of={head.status} lang={lang} />{' '}
        {head.waits && (
          <Chip tone="late" icon="alert">
            {words.areas.waits}
          </Chip>
        )}
      </p>
      <Written of={head.aim} lang={lang} />
      <p class="plan-line__meta">
        <Owner of={head} lang={lang} />
        {`. ${words.areas.span(dayOf(head.starts_on, lang), dayOf(head.ends_on, lang))}. `}
        {words.areas.everyWeeks(head.look_weeks)}
        {head.next_look_on !== null && `. ${words.areas.next(dayOf(head.next_look_on, lang))}`}.
      </p>
      {isSaid(head.steps) && (
        <p class="plan-written">
          <strong>{words.areas.steps}:</strong> <LocalText of={head.steps} lang={lang} />
        </p>
      )}
      {last === undefined ? (
        <p class="plan-line__meta">{words.areas.noLooks}</p>
      ) : (
        <ol class="spearhead__looks" aria-label={words.areas.looks}>
          {head.looks.map((look) => (
            <li key={look.lookedOn}>
              <strong>{dayOf(look.lookedOn, lang)}</strong> <LocalText of={look.progress} lang={lang} />
              {look.by !== null && <span class="plan-line__meta"> {look.by}</span>}
            </li>
          ))}
        </ol>
      )}
      <p class="lead-plan-acts print-hidden">
        {head.may_look && (
          <a href={hrefs.look}>
            {words.areas.look}
            <span class="visually-hidden">
              : <LocalText of={head.name} lang={lang} />
            </span>
          </a>
        )}
        {head.may_keep && (
          <a href={hrefs.edit}>
            {words.areas.changeHead}
            <span class="visually-hidden">
              : <LocalText of={head.name} lang={lang} />
            </span>
          </a>
        )}
      </p>
    </li>
  )
}
