import type { JSX } from 'preact'
import { type ActivityView, offered, type ProgrammeDay } from '#capabilities/meeting-places/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Checkbox, RadioGroup } from '#ui/fields/choices.tsx'
import { FieldError } from '#ui/fields/field.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Card, Section } from '#ui/layout/layout.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { fromToInWords } from '#web/meeting-time.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { isSaid } from './about.view.tsx'
import { Adults, ChildLine, Children, Extras } from './party.view.tsx'
import { signUpTexts } from './texts.ts'
import type { SignUpTexts } from './texts-type.ts'
import { ageField, type Typed } from './typed.ts'

/** Names help where children are looked after, or meet again and again. */
export const asksNames = (activity: ActivityView): boolean =>
  activity.kind === 'group' || offered(offerOf(activity)).care

const offerOf = (activity: ActivityView): Parameters<typeof offered>[0] => ({
  care: activity.care.of,
  coffee: activity.coffee.of,
  food: activity.food,
})

export type FormOf = {
  readonly activity: ActivityView
  /** The day, when one signs up for a day and it is chosen. */
  readonly day: ProgrammeDay | null
  readonly lang: Language
  readonly now: Date
  readonly typed: Typed
  readonly key: string
  readonly problems: FormProblems | null
}

/** How much room a day has, in a few words. */
export const roomInShort = (day: ProgrammeDay, words: SignUpTexts): string =>
  day.entryNow === 'waiting-list'
    ? words.room.fullShort
    : day.seats.left === null
      ? ''
      : words.room.free(day.seats.left)

/** Which day: only those that still take somebody. */
export function DayChoice(props: {
  days: readonly ProgrammeDay[]
  value: string
  lang: Language
  now: Date
  error: string | undefined
}): JSX.Element {
  const words = signUpTexts[props.lang]
  return (
    <RadioGroup
      name="occurrence"
      label={words.days.label}
      hint={words.days.hint}
      error={props.error}
      value={props.value}
      options={props.days.map((day) => {
        const room = roomInShort(day, words)
        return {
          value: day.id,
          label: fromToInWords(day.startsAt, day.endsAt, props.lang, props.now),
          ...(room === '' ? {} : { hint: room }),
        }
      })}
    />
  )
}

function Consent({ of, label }: { of: FormOf; label: string }): JSX.Element | null {
  const { activity, lang, typed, problems } = of
  if (!isSaid(activity.consentWords)) return null
  const error = problems?.of('consented')
  return (
    <div class={error === undefined ? 'field' : 'field field--error'}>
      <h3>{signUpTexts[lang].consent.title}</h3>
      <p>
        <LocalText of={activity.consentWords} lang={lang} />
      </p>
      <FieldError name="consented" label="" error={error} />
      <Checkbox name="consented" label={label} checked={typed.consented} />
    </div>
  )
}

/** Name and a way to be reached. */
function Contact({ of }: { of: FormOf }): JSX.Element {
  const { lang, typed, problems } = of
  const words = signUpTexts[lang]
  const { contact } = words
  return (
    <>
      <TextField
        name="name"
        label={contact.name.label}
        hint={contact.name.hint}
        error={problems?.of('name')}
        value={typed.name}
        autocomplete="given-name"
        maxlength={120}
        spellcheck={false}
        width="middle"
      />
      <p>{contact.lead}</p>
      <TextField
        name="email"
        label={contact.email.label}
        hint={contact.email.hint}
        error={problems?.of('email')}
        value={typed.email}
        type="email"
        autocomplete="email"
        spellcheck={false}
      />
      <TextField
        name="phone"
        label={contact.phone.label}
        hint={contact.phone.hint}
        error={problems?.of('phone')}
        value={typed.phone}
        type="tel"
        autocomplete="tel"
        width="middle"
      />
      <div class="field">
        <Checkbox
          name="discreet"
          label={contact.discreet.label}
          hint={contact.discreet.hint}
          checked={typed.discreet}
        />
      </div>
    </>
  )
}

/** Who comes, what they need, how to reach them, what one should know, one button. */
export function SignUpFields(props: {
  of: FormOf
  /** Shown in the place of a chosen day. */
  days: readonly ProgrammeDay[]
  isWaiting: boolean
  /** The sign-up goes under the code that this browser holds already. */
  isBehindCode: boolean
}): JSX.Element {
  const { of, days } = props
  const { activity, day, lang, typed, problems, now } = of
  const words = signUpTexts[lang]
  const offer = offered(offerOf(activity))
  const counted = day ?? activity
  return (
    <>
      <Hidden name="key" value={of.key} />
      {activity.signUpFor === 'day' && day !== null && <Hidden name="occurrence" value={day.id} />}
      {days.length > 0 && (
        <DayChoice
          days={days}
          value={typed.occurrence}
          lang={lang}
          now={now}
          error={problems?.of('occurrence')}
        />
      )}
      <Section title={words.who.title}>
        <Adults typed={typed} words={words} error={problems?.of('adults')} />
        <Children typed={typed} words={words} named={asksNames(activity)} error={problems?.of(ageField(0))} />
      </Section>
      {(offer.care || offer.coffee) && (
        <Section title={words.extras.title}>
          <Extras
            typed={typed}
            words={words}
            offer={offer}
            {...(days.length > 0 || props.isWaiting
              ? {}
              : { left: { care: counted.care.left, coffee: counted.coffee.left } })}
            problems={problems}
          />
        </Section>
      )}
      <Section title={words.contact.title}>
        <Contact of={of} />
      </Section>
      <Consent of={of} label={words.consent.label} />
      <Know words={words} host={inLanguage(counted.host.name, lang)} isBehindCode={props.isBehindCode} />
      <Button>{props.isWaiting ? words.sendWaiting : words.send}</Button>
    </>
  )
}

function Know(props: { words: SignUpTexts; host: string; isBehindCode: boolean }): JSX.Element {
  const { know } = props.words
  return (
    <Card tone="birch">
      <h2>{know.title}</h2>
      <ul>
        <li>{know.who(props.host)}</li>
        <li>{know.asked}</li>
        <li>{know.kept}</li>
        <li>{know.cancel}</li>
        {props.isBehindCode && <li>{know.sameCode}</li>}
      </ul>
    </Card>
  )
}

/** A teacher signs a child up: the child's first name and age, the teacher's own way to be reached, and nothing of the home. */
export function TeacherFields({ of }: { of: FormOf }): JSX.Element {
  const { lang, typed, problems } = of
  const words = signUpTexts[lang]
  const { invited } = words
  return (
    <>
      <Hidden name="key" value={of.key} />
      <Hidden name="adults" value="0" />
      <Section title={invited.teacherWho}>
        <p>{invited.teacherNames}</p>
        <ChildLine line={0} typed={typed} words={words} named alone error={problems?.of(ageField(0))} />
      </Section>
      <Section title={invited.teacherContact}>
        <p>{invited.teacherContactLead}</p>
        <TextField
          name="name"
          label={invited.teacherName.label}
          hint={invited.teacherName.hint}
          error={problems?.of('name')}
          value={typed.name}
          autocomplete="name"
          maxlength={120}
          spellcheck={false}
        />
        <TextField
          name="email"
          label={words.contact.email.label}
          error={problems?.of('email')}
          value={typed.email}
          type="email"
          autocomplete="email"
          spellcheck={false}
        />
        <TextField
          name="phone"
          label={words.contact.phone.label}
          error={problems?.of('phone')}
          value={typed.phone}
          type="tel"
          autocomplete="tel"
          width="middle"
        />
      </Section>
      <Consent of={of} label={words.consent.label} />
      <Card tone="birch">
        <h2>{words.know.title}</h2>
        <ul>
          {invited.teacherKnow.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
      <Button>{invited.teacherSend}</Button>
    </>
  )
}
