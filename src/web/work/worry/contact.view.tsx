import type { JSX } from 'preact'
import { type ContactView, toldWays } from '#capabilities/statutory-contacts/index.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { type Fact, FactList } from '#ui/facts/facts.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { noticeTexts } from '#web/public/worry/notice-texts.ts'
import { ContactStateNotice } from '#web/public/worry/state.view.tsx'
import type { WorkWorryTexts } from './texts-type.ts'
import { workWorryTexts } from './texts.ts'

/** Where the words are now: on their way, with the receiver, or nowhere since it was told. */
const leadOf = (view: ContactView, words: WorkWorryTexts['one']): string | undefined => {
  if (view.state === 'told') return undefined
  return view.state === 'sending' ? words.onItsWay : words.onlyState
}

/** One contact: where it is, its receipt, its times. Nobody sees more here, since there is no more. */
export function ContactDetails({ args, view }: { args: PageArgs; view: ContactView }): JSX.Element {
  const { lang, deps } = args
  const words = workWorryTexts[lang]
  const now = deps.clock.now()
  const facts: Fact[] = [
    { term: words.one.made, value: momentInWords(view.made_at, lang, now) },
    {
      term: words.one.sender,
      value: [view.sender ?? words.list.someone, view.unit === null ? '' : inLanguage(view.unit, lang)]
        .filter((each) => each !== '')
        .join(', '),
    },
  ]
  if (view.state === 'sending')
    facts.push({ term: words.list.states.sending, value: words.one.tries(view.tries) })
  if (view.ground !== null) facts.push({ term: words.one.ground, value: words.grounds[view.ground] })
  if (view.received_at !== null)
    facts.push({ term: words.one.sinceThen, value: momentInWords(view.received_at, lang, now) })
  if (view.told_way !== null) facts.push({ term: words.police.way, value: words.toldWays[view.told_way] })
  return (
    <>
      <BackLink href={path('workWorry', lang)}>{words.back}</BackLink>
      <PageTitle kicker={words.one.title} title={words.kinds[view.kind]} lead={leadOf(view, words.one)} />
      <ContactStateNotice view={view} lang={lang} now={now} />
      {view.state === 'sending' && (
        <p>
          <LinkButton kind="secondary" href={path('workWorryContact', lang, { id: view.id })}>
            {noticeTexts[lang].state.again}
          </LinkButton>
        </p>
      )}
      <FactList facts={facts} />
      {view.help_request_id !== null && (
        <p>
          <a href={path('workRequest', lang, { id: view.help_request_id })}>{words.one.closeRequest}</a>
        </p>
      )}
      {view.kind !== 'police' && (
        <Section title={words.one.nextTitle}>
          <ul>
            {words.one.next.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** It did not arrive, so it was told by phone: who may say so sees the form. */
export function TellForm({ args, view }: { args: PageArgs; view: ContactView }): JSX.Element | null {
  const { lang, problems } = args
  if (view.state !== 'sending' || !view.may_tell) return null
  const words = workWorryTexts[lang]
  const found = formProblems(problems, lang)
  return (
    <Section title={words.one.tellTitle}>
      <p>{words.one.tellLead}</p>
      <form method="post" novalidate>
        <RadioGroup
          name="way"
          label={words.police.way}
          options={toldWays.map((value) => ({ value, label: words.toldWays[value] }))}
          value={problems === null ? '' : one(problems.form, 'way')}
          error={found?.of('way')}
        />
        <Button kind="secondary">{words.one.tell}</Button>
      </form>
    </Section>
  )
}
