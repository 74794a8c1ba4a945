import type { JSX } from 'preact'
import { forWhom, topics, worries } from '#capabilities/help-requests/index.ts'
import { byName } from '#capabilities/directory/index.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { Checkbox, CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Combo, Hidden, TextArea, TextField } from '#ui/fields/fields.tsx'
import { PageTitle } from '#ui/layout/layout.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { one } from '#web/page.ts'
import { protectedWords } from '#web/protected-words.ts'
import { type StepName, ways } from './answers.ts'
import { chosenTopics, type Journey } from './journey.ts'
import { textLimits } from './step-answers.ts'

type Asked = { readonly journey: Journey; readonly problems: FormProblems | null }

function ForWhom({ journey, problems }: Asked): JSX.Element {
  const { answers, say, voice, args } = journey
  const value = answers.forWhom ?? (voice === 'young' ? 'myself-young' : undefined)
  // A child has no grandchild to ask for; an earlier answer stays visible all the same.
  const offered = forWhom.filter((each) => voice === 'grown' || each !== 'grandchild' || each === value)
  const young =
    voice === 'young'
      ? offered.toSorted((a, b) => Number(b === 'myself-young') - Number(a === 'myself-young'))
      : offered
  return (
    <>
      {['aihe', 'ovi'].map((field) => {
        const given = args.problems === null ? (args.query[field] ?? '') : one(args.problems.form, field)
        return given === '' ? null : <Hidden key={field} name={field} value={given} />
      })}
      <RadioGroup
        asHeading
        name="forWhom"
        label={say.forWhom.title}
        hint={say.forWhom.why}
        error={problems?.of('forWhom')}
        options={young.map((each) => ({ value: each, label: say.forWhomOptions[each] }))}
        value={value}
      />
    </>
  )
}

function About({ journey, problems }: Asked): JSX.Element {
  const { answers, say, words } = journey
  return (
    <>
      <PageTitle title={say.about.title} lead={say.about.why} />
      <TextArea
        name="text"
        label={say.words.label}
        hint={say.words.hint}
        error={problems?.of('text')}
        value={answers.text}
        rows={6}
        maxlengthHint={words.room(textLimits.text)}
      />
      <div class="ask-topics">
        <CheckboxGroup
          name="topics"
          label={say.topicsAsked.label}
          hint={say.topicsAsked.hint}
          error={problems?.of('topics')}
          options={topics.map((each) => ({ value: each, label: say.topics[each] }))}
          values={chosenTopics(journey)}
        />
      </div>
    </>
  )
}

function Worry({ journey, problems }: Asked): JSX.Element {
  const { answers, say } = journey
  return (
    <RadioGroup
      asHeading
      name="worry"
      label={say.worry.title}
      hint={say.worry.why}
      error={problems?.of('worry')}
      options={worries.map((each) => ({
        value: each,
        label: say.worries[each].label,
        hint: say.worries[each].hint,
      }))}
      value={answers.worry ?? undefined}
    />
  )
}

function Where({ journey, problems }: Asked): JSX.Element {
  const { answers, say, args, lang } = journey
  const { catalogue } = args.deps
  const served = catalogue.municipalities().filter(({ code }) => catalogue.countyServing(code) !== null)
  const codes = new Set(served.map(({ code }) => code))
  const localities = catalogue.localities().filter(({ municipality }) => codes.has(municipality))
  const named = [...served, ...localities].toSorted(byName(lang))
  const stored =
    answers.municipality === null ? args.place : (catalogue.municipality(answers.municipality) ?? null)
  const typed = args.problems === null ? null : one(args.problems.form, 'place')
  return (
    <>
      <Combo
        asHeading
        name="place"
        label={say.where.title}
        hint={say.where.why}
        error={problems?.of('place')}
        options={[...new Set(named.map(({ name }) => inLanguage(name, lang)))]}
        value={typed ?? (stored === null ? '' : inLanguage(stored.name, lang))}
        width="middle"
      />
      <div class="field">
        <Checkbox
          name="protectedAddress"
          value="yes"
          label={protectedWords[lang].ask.label}
          hint={protectedWords[lang].ask.hint}
          checked={answers.isProtected}
        />
      </div>
    </>
  )
}

function Contact({ journey, problems }: Asked): JSX.Element {
  const { answers, say, words, lang } = journey
  return (
    <>
      <PageTitle title={say.contact.title} lead={say.contact.why} />
      <div class="ask-contact">
        <RadioGroup
          name="way"
          label={words.check.terms.way}
          error={problems?.of('way')}
          options={ways.map((each) => ({
            value: each,
            label: say.ways[each].label,
            ...(say.ways[each].hint === '' ? {} : { hint: say.ways[each].hint }),
          }))}
          value={answers.way ?? undefined}
        />
        <div class="ask-contact__phone">
          <TextField
            name="phone"
            label={words.phone.label}
            hint={words.phone.hint}
            error={problems?.of('phone')}
            value={answers.phone}
            type="tel"
            autocomplete="tel"
            width="middle"
          />
        </div>
        <div class="ask-contact__email">
          <TextField
            name="email"
            label={words.email.label}
            hint={words.email.hint}
            error={problems?.of('email')}
            value={answers.email}
            type="email"
            autocomplete="email"
            spellcheck={false}
          />
        </div>
        <div class="ask-contact__wishes">
          <TextField
            name="times"
            label={say.times.label}
            hint={say.times.hint}
            optional={words.optional}
            error={problems?.of('times')}
            value={answers.times}
          />
          <TextField
            name="not"
            label={say.not.label}
            hint={say.not.hint}
            optional={words.optional}
            error={problems?.of('not')}
            value={answers.not}
          />
        </div>
      </div>
      <RadioGroup
        name="language"
        label={words.language}
        error={problems?.of('language')}
        options={languages.map((each) => ({ value: each, label: words.languages[each] }))}
        value={answers.language ?? lang}
      />
      <TextField
        name="interpreter"
        label={words.interpreter.label}
        hint={words.interpreter.hint}
        optional={words.optional}
        error={problems?.of('interpreter')}
        value={answers.interpreter}
        width="middle"
      />
    </>
  )
}

export const questions: Readonly<Record<StepName, (asked: Asked) => JSX.Element>> = {
  ask: ForWhom,
  askAbout: About,
  askWorry: Worry,
  askWhere: Where,
  askContact: Contact,
}
