import type { JSX } from 'preact'
import { ageBands, consultationTopics, type HostRow } from '#capabilities/consultation/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { type Fact, FactList } from '#ui/facts/facts.tsx'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { many, type PageArgs } from '#web/page.ts'
import { IdentityFound, Local, type Time, timeChoices, typed, typedIn } from './parts.view.tsx'
import { consultingTexts } from './texts.ts'
import { consultingWords } from './words.ts'

export function HostFacts({ args, host }: { args: PageArgs; host: HostRow }): JSX.Element {
  const { lang } = args
  const words = consultingTexts[lang].host
  const named = consultingWords[lang]
  const how = inLanguage(host.how, lang)
  const facts: readonly Fact[] = [
    {
      term: words.who,
      value: (
        <>
          {host.people.map(({ name, title }) => (
            <span key={name} class="consulting-line">
              {name}, <Local of={title} lang={lang} />
            </span>
          ))}
        </>
      ),
    },
    ...(how === '' ? [] : [{ term: words.how, value: <Local of={host.how} lang={lang} /> }]),
    {
      term: words.serves,
      value: `${named.audiences[host.audience]}, ${
        host.areas === null
          ? named.wholeCounty.toLowerCase()
          : host.area_names.map((area) => inLanguage(area, lang)).join(', ')
      }`,
    },
    {
      term: words.length,
      value: `${words.minutes(host.minutes)}: ${host.ways.map((way) => named.ways[way].toLowerCase()).join(', ')}`,
    },
  ]
  return <FactList facts={facts} />
}

/** The question and its time in one form: what has been written stays whatever happens to the time. */
export function AskForm(props: {
  args: PageArgs
  host: HostRow
  times: readonly Time[]
  problems: FormProblems | null
}): JSX.Element {
  const { args, host, times, problems } = props
  const { lang } = args
  const words = consultingTexts[lang].host
  const named = consultingWords[lang]
  const back = typedIn(args, 'ask')
  const choices = [
    ...timeChoices(times, lang, args.caller.clock.now()),
    { value: 'none', label: words.noTime, hint: words.noTimeHint, apart: true },
  ]
  const [first] = host.ways
  return (
    <Section title={words.askTitle} id="ask">
      <p>{words.askLead}</p>
      <form method="post" novalidate class="work-form">
        <Hidden name="form" value="ask" />
        <IdentityFound args={args} fields={{ asked: words.asked, tried: words.tried }} />
        <Select
          name="ageBand"
          label={words.age}
          options={ageBands.map((age) => ({ value: age, label: named.ages[age] }))}
          value={typed(args, 'ask', 'ageBand', '7-9')}
        />
        <CheckboxGroup
          name="topics"
          label={words.topics}
          hint={words.topicsHint}
          error={problems?.of('topics')}
          options={consultationTopics.map((topic) => ({ value: topic, label: named.topics[topic] }))}
          values={back === null ? [] : many(back, 'topics')}
        />
        <TextArea
          name="asked"
          label={words.asked}
          hint={words.askedHint}
          error={problems?.of('asked')}
          value={typed(args, 'ask', 'asked')}
          maxlength={4000}
          rows={5}
        />
        <TextArea
          name="tried"
          label={words.tried}
          hint={words.triedHint}
          optional={words.optional}
          error={problems?.of('tried')}
          value={typed(args, 'ask', 'tried')}
          maxlength={4000}
          rows={4}
        />
        <RadioGroup
          name="startsAt"
          label={words.time}
          hint={words.timeHint}
          error={problems?.of('startsAt')}
          options={choices}
          value={typed(args, 'ask', 'startsAt', times[0]?.from.toISOString() ?? 'none')}
        />
        {host.ways.length > 1 && (
          <RadioGroup
            name="way"
            label={words.way}
            options={host.ways.map((way) => ({ value: way, label: named.ways[way] }))}
            value={typed(args, 'ask', 'way', first)}
          />
        )}
        {host.ways.length === 1 && first !== undefined && <Hidden name="way" value={first} />}
        <Button>{words.send}</Button>
      </form>
    </Section>
  )
}
