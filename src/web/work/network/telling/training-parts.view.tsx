import type { JSX } from 'preact'
import { trainingStatesAfter, type TrainingView } from '#capabilities/network/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { Button } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { tellingWords } from '#web/telling-words.ts'
import { errorOf, valueOf } from '#web/work/listings/fields.view.tsx'
import { longDay } from './days.ts'
import { formOf } from './form-parts.view.tsx'
import { trainingTexts } from './training-texts.ts'

type Props = { readonly args: PageArgs; readonly training: TrainingView }

/** My own place: had, waited for, or still to be had. */
export function SigningUp({ args, training }: Props): JSX.Element | null {
  const { lang, caller } = args
  const words = trainingTexts[lang]
  const { mine, state, seats, taken } = training
  const today = helsinkiDate(caller.clock.now())
  const until = training.sign_up_until ?? training.first_day
  const isOpen = state === 'open' && (until === null || until >= today)
  if (mine !== null && mine !== 'cancelled') {
    return (
      <Notice kind={mine === 'waiting' ? 'info' : 'success'}>
        <p>{words.you[mine]}.</p>
        {(mine === 'signed-up' || mine === 'waiting') && state !== 'held' && (
          <form method="post">
            <Hidden name="act" value="leave" />
            <Button kind="secondary">{words.leave}</Button>
          </form>
        )}
      </Notice>
    )
  }
  if (!isOpen) return state === 'planned' || state === 'open' ? <p class="quiet">{words.closed}</p> : null
  const isFull = seats !== null && taken >= seats
  return (
    <form method="post" class="telling-sign-up">
      <p>
        {isFull
          ? words.signUpFull
          : words.signUpLead(training.sign_up_until === null ? '' : longDay(training.sign_up_until, lang))}
      </p>
      <Hidden name="act" value="sign-up" />
      <Button>{words.signUp}</Button>
    </form>
  )
}

const asks = ['useful', 'usable', 'metOthers'] as const

/** Three presses and a line: for whoever was there and has not said yet. */
export function Answering({ args, training }: Props): JSX.Element | null {
  const words = trainingTexts[args.lang]
  const { mine, state } = training
  if (state !== 'held' || (mine !== 'attended' && mine !== 'signed-up')) return null
  if (training.mine_evaluated) return <p>{words.answered}</p>
  const of = formOf(args, 'answer')
  return (
    <Section title={words.answer}>
      <p>{words.answerLead}</p>
      <form method="post" novalidate class="work-form">
        <Hidden name="act" value="answer" />
        {asks.map((ask) => (
          <RadioGroup
            key={ask}
            name={ask}
            label={words.means[ask]}
            options={words.scale.map((label, at) => ({ value: String(at + 1), label }))}
            value={valueOf(of, ask, '')}
            error={errorOf(of, ask)}
          />
        ))}
        <TextArea
          name="words"
          label={words.answerWords}
          rows={3}
          maxlength={1000}
          value={valueOf(of, 'words', '')}
        />
        <Button>{words.answerButton}</Button>
      </form>
    </Section>
  )
}

/** What it gave: means from five answers on, never fewer. */
export function Gave({ args, training }: Props): JSX.Element | null {
  const { lang } = args
  const words = trainingTexts[lang]
  if (training.state !== 'held') return null
  const { gave } = training
  const said = (mean: number): string => words.outOf(mean.toFixed(1).replace('.', lang === 'en' ? '.' : ','))
  return (
    <Section title={words.gave}>
      {gave === null ? (
        <p>{words.gaveTooFew(training.fewest)}</p>
      ) : (
        <>
          <ul class="telling-means">
            {asks.map((ask) => (
              <li key={ask}>
                <span>{words.means[ask]}</span>
                <meter min={0} max={5} value={gave[ask]} aria-label={words.means[ask]}>
                  {said(gave[ask])}
                </meter>
                <strong>{said(gave[ask])}</strong>
              </li>
            ))}
          </ul>
          <p class="quiet">{words.gaveCount(gave.count)}</p>
          {gave.words.map((each) => (
            <blockquote key={each} class="leading-note">
              {each}
            </blockquote>
          ))}
        </>
      )}
    </Section>
  )
}

/** Who comes, for those who keep the training. */
export function People({ args, training }: Props): JSX.Element | null {
  const { lang } = args
  const words = trainingTexts[lang]
  const { attendees, state } = training
  if (attendees === null || state === 'need') return null
  const of = formOf(args, 'person')
  const marks = state === 'held' ? (['attended', 'absent'] as const) : (['cancelled'] as const)
  const says = { attended: 'attended', absent: 'absent', cancelled: 'cancelled' } as const
  return (
    <Section title={words.people(attendees.length)} id="osallistujat">
      <p class="quiet">{words.peopleLead}</p>
      {attendees.length === 0 && <p>{words.nobody}</p>}
      <ul class="keep-lines">
        {attendees.map((each) => (
          <li key={each.id} class="keep-line keep-line--wide">
            <div class="keep-line__what">
              <strong>{each.name}</strong>
              <span class="line quiet">
                {[each.role_words, each.organisation_words].filter((part) => part !== '').join(', ')}
              </span>
              <span class="line">{tellingWords[lang].seatStates[each.state]}</span>
            </div>
            <form method="post" class="cluster">
              <Hidden name="seat" value={each.id} />
              {marks
                .filter((mark) => mark !== each.state)
                .map((mark) => (
                  <Button key={mark} kind="quiet" name="act" value={mark}>
                    {tellingWords[lang].seatStates[says[mark]]}
                    <span class="visually-hidden"> {each.name}</span>
                  </Button>
                ))}
            </form>
          </li>
        ))}
      </ul>
      {state !== 'cancelled' && (
        <Disclosure summary={words.addPerson} open={of.form !== null}>
          <form method="post" novalidate class="work-form">
            <Hidden name="act" value="person" />
            <TextField
              name="name"
              label={words.personName}
              value={valueOf(of, 'name', '')}
              error={errorOf(of, 'name')}
            />
            <TextField
              name="role"
              label={words.personRole}
              value={valueOf(of, 'role', '')}
              error={errorOf(of, 'role')}
            />
            <TextField
              name="organisation"
              label={words.personOrganisation}
              value={valueOf(of, 'organisation', '')}
              error={errorOf(of, 'organisation')}
            />
            <Button kind="secondary">{words.addPersonButton}</Button>
          </form>
        </Disclosure>
      )}
      {state === 'held' && training.method_id !== null && (
        <form method="post">
          <p>{words.giveLead}</p>
          <Hidden name="act" value="give" />
          <Button kind="secondary">{words.give}</Button>
        </form>
      )}
    </Section>
  )
}

/** Each next step with what follows from it. */
export function Keeping({ args, training }: Props): JSX.Element | null {
  const words = trainingTexts[args.lang]
  const today = helsinkiDate(args.caller.clock.now())
  const next = trainingStatesAfter(training.state).flatMap((state) =>
    state === 'need' || (state === 'held' && (training.first_day ?? today) > today) ? [] : [state],
  )
  if (next.length === 0) return null
  return (
    <Section title={words.manage}>
      {next.map((state) => (
        <form key={state} method="post" class="telling-move">
          <Hidden name="act" value="move" />
          <Hidden name="state" value={state} />
          <Hidden name="version" value={String(training.version)} />
          <p>{words.moveLeads[state]}</p>
          {state === 'held' && (
            <TextArea
              name="heldWords"
              label={words.heldWords}
              hint={words.heldWordsHint}
              rows={3}
              maxlength={4000}
              value=""
            />
          )}
          <Button kind={state === 'cancelled' ? 'danger' : 'secondary'}>{words.moves[state]}</Button>
        </form>
      ))}
    </Section>
  )
}
