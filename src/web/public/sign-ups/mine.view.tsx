import type { ComponentChildren, JSX } from 'preact'
import { listOwnTimes, type OwnTime } from '#capabilities/appointments/index.ts'
import type { SignUpDay, SignUpView } from '#capabilities/meeting-places/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Chip, ChipList, type Fact, FactList } from '#ui/facts/facts.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { fromToInWords } from '#web/meeting-time.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { programmeWords } from '#web/programme-words.ts'
import { Refused } from '#web/public/ask/step-page.view.tsx'
import { PublicDocument } from '#web/public/document.tsx'
import { LocalText } from '#web/public/local-text.tsx'
import { AgreedTimes } from '#web/public/times/agreed-times.view.tsx'
import { familyTimeTexts } from '#web/public/times/texts.ts'
import { isSaid } from './about.view.tsx'
import { Adults, Children, Extras } from './party.view.tsx'
import { Parts } from './parts.view.tsx'
import { signUpTexts } from './texts.ts'
import { ageField, asField, readTyped, typedFrom } from './typed.ts'

type Of = { readonly args: PageArgs; readonly each: SignUpView }

/** The form that came back with a fault, by the sign-up it is of. */
const isSent = ({ problems }: PageArgs, id: string): boolean =>
  problems !== null && one(problems.form, 'id') === id

const isAhead = (each: SignUpView, now: Date): boolean =>
  each.state !== 'cancelled' && each.days.some(({ endsAt, state }) => endsAt > now && state !== 'cancelled')

const wanted = (each: SignUpView, resource: 'care' | 'coffee'): number =>
  each.parts.find((part) => part.resource === resource && part.state !== 'cancelled')?.wanted ?? 0

/** What differs on a day, said plainly. */
function DayLine({ day, lang, now }: { day: SignUpDay; lang: Language; now: Date }): JSX.Element {
  const words = signUpTexts[lang]
  const said = programmeWords[lang]
  const isOver = day.endsAt <= now && day.state !== 'cancelled'
  const differs = isOver
    ? words.dayStates.held
    : day.state === 'moved' || day.state === 'cancelled'
      ? words.dayStates[day.state]
      : ''
  const why =
    day.state === 'cancelled' && day.cancelReason !== null ? `: ${said.reasons[day.cancelReason]}` : ''
  return (
    <>
      <strong>{fromToInWords(day.startsAt, day.endsAt, lang, now)}</strong>
      {differs !== '' && (
        <>
          {' '}
          <Chip
            tone={isOver ? 'plain' : day.state === 'cancelled' ? 'late' : 'soon'}
          >{`${differs}${why}`}</Chip>
        </>
      )}
      {isSaid(day.note) && (
        <>
          <br />
          <LocalText of={day.note} lang={lang} />
        </>
      )}
      {day.session !== null && isSaid(day.session.theme) && (
        <>
          <br />
          <LocalText of={day.session.theme} lang={lang} />
        </>
      )}
    </>
  )
}

/** When it is next. */
function When({ args, each }: Of): JSX.Element {
  const { lang, caller } = args
  const now = caller.clock.now()
  const next =
    each.days.find(({ endsAt, state }) => endsAt > now && state !== 'cancelled') ?? each.days.at(-1)
  if (next === undefined) return <></>
  return (
    <p>
      <DayLine day={next} lang={lang} now={now} />
    </p>
  )
}

/** The days of a series, folded away. */
function Sessions({ args, each }: Of): JSX.Element | null {
  const { lang, caller } = args
  if (each.days.length < 2) return null
  return (
    <Disclosure summary={`${signUpTexts[lang].mine.sessions} (${each.days.length})`}>
      <ul>
        {each.days.map((day) => (
          <li key={day.id}>
            <DayLine day={day} lang={lang} now={caller.clock.now()} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function factsOf({ args, each }: Of): readonly Fact[] {
  const { lang } = args
  const words = signUpTexts[lang]
  const { activity, place, address, remoteLink } = each
  const materials = [...activity.materials, ...each.days.flatMap(({ session }) => session?.materials ?? [])]
  return [
    ...(remoteLink === null
      ? []
      : [
          {
            term: words.where,
            value: (
              <a href={remoteLink} rel="noreferrer noopener">
                {words.mine.join}
              </a>
            ),
          },
        ]),
    ...(place === null && !isSaid(address)
      ? []
      : [
          {
            term: words.where,
            value: (
              <>
                {place !== null && <LocalText of={place.name} lang={lang} />}
                {place !== null && isSaid(address) && ', '}
                {isSaid(address) && <LocalText of={address} lang={lang} />}
              </>
            ),
          },
        ]),
    { term: words.mine.who, value: words.people(each.adults, each.children.length) },
    { term: words.done.reserved, value: <Parts parts={each.parts} lang={lang} /> },
    ...(isSaid(activity.bringWords)
      ? [{ term: words.bring, value: <LocalText of={activity.bringWords} lang={lang} /> }]
      : []),
    ...(materials.length === 0
      ? []
      : [
          {
            term: words.mine.materials,
            value: (
              <ul>
                {materials.map(({ title, url }) => (
                  <li key={url}>
                    <a href={url} rel="noreferrer noopener">
                      <LocalText of={title} lang={lang} />
                    </a>
                  </li>
                ))}
              </ul>
            ),
          },
        ]),
  ]
}

/** Fewer or more come: the same questions as when signing up, with what was answered. */
function Change({ args, each }: Of): JSX.Element {
  const { lang } = args
  const words = signUpTexts[lang]
  const prefix = `${each.id}-`
  const isBack = isSent(args, each.id) && one(args.problems?.form ?? {}, 'move') === 'change'
  const problems = isBack ? formProblems(args.problems, lang, asField(prefix)) : null
  const typed =
    isBack && args.problems !== null
      ? readTyped(args.problems.form, prefix)
      : typedFrom({
          adults: each.adults,
          children: each.children,
          care: wanted(each, 'care'),
          coffee: wanted(each, 'coffee'),
        })
  const named = each.activity.kind === 'group' || each.activity.offers.care
  return (
    <Disclosure summary={words.mine.change} open={isBack}>
      <form method="post" action={path('mySignUps', lang)} novalidate>
        <Hidden name="move" value="change" />
        <Hidden name="id" value={each.id} />
        <Hidden name="version" value={String(each.version)} />
        <p>{words.mine.changeHint}</p>
        <Adults typed={typed} words={words} error={problems?.of(`${prefix}adults`)} prefix={prefix} />
        <Children
          typed={typed}
          words={words}
          named={named}
          error={problems?.of(ageField(0, prefix))}
          prefix={prefix}
        />
        <Extras
          typed={typed}
          words={words}
          offer={each.activity.offers}
          problems={problems}
          prefix={prefix}
        />
        <Button kind="secondary">{words.mine.changeSave}</Button>
      </form>
    </Disclosure>
  )
}

function Cancel({ args, each }: Of): JSX.Element {
  const { lang } = args
  const words = signUpTexts[lang].mine
  return (
    <Disclosure
      summary={words.cancel}
      open={isSent(args, each.id) && one(args.problems?.form ?? {}, 'move') === 'cancel'}
    >
      <form method="post" action={path('mySignUps', lang)}>
        <Hidden name="move" value="cancel" />
        <Hidden name="id" value={each.id} />
        <p>{each.activity.signUpFor === 'series' ? words.cancelSeriesHint : words.cancelHint}</p>
        <Button kind="danger">
          {words.cancelButton}
          <span class="visually-hidden">: {inLanguage(each.activity.title, lang)}</span>
        </Button>
      </form>
    </Disclosure>
  )
}

/** One sign-up: what and when first, then what was reserved, then what one can do. */
function One({ args, each, isOver }: Of & { isOver: boolean }): JSX.Element {
  const { lang } = args
  const words = signUpTexts[lang]
  const tone = each.state === 'confirmed' ? 'good' : each.state === 'waiting' ? 'soon' : 'plain'
  return (
    <section class={isOver ? 'card my-sign-up my-sign-up--over' : 'card my-sign-up'} id={each.id}>
      <h3 class="my-sign-up__title">
        <LocalText of={each.activity.title} lang={lang} hyphens />
      </h3>
      <When args={args} each={each} />
      {(!isOver || each.state === 'cancelled') && (
        <ChipList chips={[<Chip tone={tone}>{words.states[each.state]}</Chip>]} />
      )}
      {each.cancelledBy !== null && <p>{words.mine.cancelledBy[each.cancelledBy]}</p>}
      {!isOver && (
        <>
          <FactList facts={factsOf({ args, each })} />
          {each.state === 'confirmed' && (
            <p>
              <a href={path('mySignUps', lang, {}, { muoto: 'ics', id: each.id })} download="aika.ics">
                {words.mine.file}
                <span class="visually-hidden">: {inLanguage(each.activity.title, lang)}</span>
              </a>
            </p>
          )}
        </>
      )}
      <div class="my-sign-up__acts">
        {!isOver && <Sessions args={args} each={each} />}
        {each.can.change && <Change args={args} each={each} />}
        {each.can.cancel && <Cancel args={args} each={each} />}
      </div>
      {each.can.feedback && (
        <p>
          <a href={path('giveFeedback', lang, { id: each.activity.id })}>
            {words.mine.feedback}
            <span class="visually-hidden">: {inLanguage(each.activity.title, lang)}</span>
          </a>
        </p>
      )}
    </section>
  )
}

function Frame(props: {
  args: PageArgs
  title: string
  lead: string
  children: ComponentChildren
}): JSX.Element {
  return (
    <PublicDocument
      args={props.args}
      title={props.title}
      tab={signUpTexts[props.args.lang].tab}
      sheet="signing"
    >
      <Column>
        <Refused
          problems={formProblems(props.args.problems, props.args.lang, asField(sentPrefix(props.args)))}
          notDone={signUpTexts[props.args.lang].notDone}
        />
        <PageTitle title={props.title} lead={props.lead} />
        {props.children}
      </Column>
    </PublicDocument>
  )
}

const sentPrefix = ({ problems }: PageArgs): string => {
  const id = problems === null ? '' : one(problems.form, 'id')
  return id === '' ? '' : `${id}-`
}

/** Times that have been or were called off, one line each. */
function PastTimes({ args, times }: { args: PageArgs; times: readonly OwnTime[] }): JSX.Element | null {
  const { lang, caller } = args
  if (times.length === 0) return null
  const now = caller.clock.now()
  return (
    <ul class="plain-links">
      {times.map((time) => (
        <li key={time.id}>
          <a href={path('followedTime', lang, { id: time.id })}>
            {familyTimeTexts[lang].tab}: {fromToInWords(time.starts_at, time.ends_at, lang, now)}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What stands behind the code: sign-ups to come, agreed times, what has been. */
export async function MinePage(props: { args: PageArgs; mine: readonly SignUpView[] }): Promise<JSX.Element> {
  const { args, mine } = props
  const { lang, caller, query } = args
  const words = signUpTexts[lang]
  const now = caller.clock.now()
  const ahead = mine.filter((each) => isAhead(each, now))
  const over = mine.filter((each) => !isAhead(each, now))
  const times = await listOwnTimes(caller, {})
  const isComing = (time: OwnTime): boolean => time.state === 'booked' && time.ends_at > now
  const past = times.filter((time) => !isComing(time))
  const done =
    query['tehty'] === 'cancelled' || query['tehty'] === 'changed' ? words.mine.done[query['tehty']] : null
  return (
    <Frame args={args} title={words.mine.title} lead={words.mine.lead}>
      {done !== null && args.problems === null && (
        <Notice kind="success" live>
          <p>{done}</p>
        </Notice>
      )}
      {ahead.length > 0 && (
        <Section title={words.mine.coming}>
          {ahead.map((each) => (
            <One key={each.id} args={args} each={each} isOver={false} />
          ))}
          <p>
            <a href={path('programme', lang)}>{words.done.more}</a>
          </p>
        </Section>
      )}
      <AgreedTimes args={args} times={times} />
      {ahead.length === 0 && past.length === times.length && (
        <>
          <p>{words.mine.empty}</p>
          <p>
            <LinkButton href={path('programme', lang)}>{words.toProgramme}</LinkButton>
          </p>
        </>
      )}
      {over.length + past.length > 0 && (
        <Disclosure summary={`${words.mine.past} (${over.length + past.length})`}>
          <PastTimes args={args} times={past} />
          {over.map((each) => (
            <One key={each.id} args={args} each={each} isOver />
          ))}
        </Disclosure>
      )}
      <Section title={words.mine.close}>
        <p>{words.mine.closeHint}</p>
        <form method="post" action={path('mySignUps', lang)}>
          <Button kind="secondary" name="move" value="close">
            {words.mine.closeButton}
          </Button>
        </form>
      </Section>
    </Frame>
  )
}

/** Without a code: asks for it. */
export function ClosedPage({ args }: { args: PageArgs }): JSX.Element {
  const { lang, problems } = args
  const words = signUpTexts[lang].mine
  const found = formProblems(problems, lang)
  return (
    <Frame args={args} title={words.closedTitle} lead={words.closedLead}>
      <form method="post" action={path('mySignUps', lang)}>
        <Hidden name="move" value="open" />
        <TextField
          name="code"
          label={words.code.label}
          hint={words.code.hint}
          error={found?.of('code')}
          value={problems === null ? '' : one(problems.form, 'code')}
          autocomplete="off"
          spellcheck={false}
        />
        <Button>{words.open}</Button>
      </form>
      <p>{words.lost}</p>
    </Frame>
  )
}
