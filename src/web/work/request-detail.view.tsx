import type { JSX } from 'preact'
import type { WorkView } from '#capabilities/help-requests/index.ts'
import type { Language } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { type Fact, FactList } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { LocalText } from '#web/public/local-text.tsx'
import { protectedWords } from '#web/protected-words.ts'
import { receivingTexts } from '#web/work/receiving-texts.ts'
import { NotThisWay } from '#web/work/request-forms.view.tsx'
import { MessageFiles } from '#web/work/request-files.view.tsx'
import { requestTexts } from '#web/work/request-texts.ts'
import { requestWords } from '#web/work/request-words.ts'

export type DetailProps = { readonly view: WorkView; readonly lang: Language; readonly now: Date }

/** The promise to the family in one sentence: open, broken, kept. */
export function promiseWords({ view, lang, now }: DetailProps): string {
  const words = requestTexts[lang].promise
  if (view.due_at === null || view.promise === null) return words.none
  const due = momentInWords(view.due_at, lang, now)
  if (view.kept_at === null) return view.promise === 'broken' ? words.broken(due) : words.open(due)
  const kept = momentInWords(view.kept_at, lang, now)
  return view.promise === 'kept' ? words.kept(kept, due) : words.keptLate(kept, due)
}

/** As the family wrote it, in its own language. */
export function FamilyWords({ view, lang }: DetailProps): JSX.Element {
  const words = requestTexts[lang]
  return (
    <Section id="words" title={words.words}>
      {view.text === '' ? (
        <p>{words.noWords}</p>
      ) : (
        <blockquote class="family-words written" lang={view.language}>
          {view.text}
        </blockquote>
      )}
    </Section>
  )
}

/** What the family and the workers have written to each other. */
export function Talk({ view, lang, now }: DetailProps): JSX.Element {
  const words = requestTexts[lang]
  return (
    <Section id="talk" title={words.talk}>
      {view.messages.length === 0 ? (
        <p>{words.noTalk}</p>
      ) : (
        <ol class="work-talk">
          {view.messages.map((message, index) => (
            <li key={index} class={`work-talk__message work-talk__message--${message.sender}`}>
              <p class="work-talk__who">
                <strong>{message.sender === 'family' ? words.family : (message.name ?? words.worker)}</strong>{' '}
                <time datetime={message.at.toISOString()}>{momentInWords(message.at, lang, now)}</time>
              </p>
              {message.heldUntil !== null && <p class="work-talk__held">{receivingTexts[lang].held.waits}</p>}
              {message.text !== '' && (
                <p class="written" lang={view.language}>
                  {message.text}
                </p>
              )}
              <MessageFiles view={view} files={message.files} lang={lang} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

const schemes = { phone: 'tel:', 'text-message': 'sms:', email: 'mailto:' } as const

/** How the family may be reached, and how not. */
export function ContactCard({ view, lang }: DetailProps): JSX.Element {
  const words = requestTexts[lang]
  const { contact } = view
  const way =
    contact === null
      ? undefined
      : (['phone', 'text-message', 'email'] as const).find((each) => each === contact.way)
  return (
    <section class="contact-card" aria-labelledby="contact">
      <h2 id="contact" class="contact-card__title">
        {words.contact}
      </h2>
      {view.contactHidden ? (
        <p>{protectedWords[lang].contactHidden}</p>
      ) : contact === null ? (
        <p>{words.anonymous}</p>
      ) : (
        <>
          <p class="contact-card__way">
            {way !== undefined && words.only[way]}{' '}
            <a href={`${way === undefined ? 'tel:' : schemes[way]}${contact.value.replaceAll(/\s/g, '')}`}>
              {contact.value}
            </a>
          </p>
          {contact.times !== '' && (
            <p>
              {words.when}: <span lang={view.language}>{contact.times}</span>
            </p>
          )}
          <NotThisWay view={view} lang={lang} />
        </>
      )}
    </section>
  )
}

export function RequestFacts({ view, lang, now }: DetailProps): JSX.Element {
  const words = requestTexts[lang]
  const named = requestWords[lang]
  const facts: readonly (Fact | null)[] = [
    {
      term: words.fact.state,
      value:
        view.outcome === null
          ? named.states[view.state]
          : `${named.states[view.state]}: ${named.outcomes[view.outcome]}`,
    },
    { term: words.fact.holder, value: view.holder_name ?? words.fact.nobody },
    view.deputy_name === null ? null : { term: words.fact.deputy, value: view.deputy_name },
    { term: words.fact.door, value: <LocalText of={view.door_name} lang={lang} /> },
    { term: words.fact.arrived, value: momentInWords(view.arrived_at, lang, now) },
    {
      term: words.fact.channel,
      value:
        view.recorded_by === null
          ? receivingTexts[lang].channels[view.channel]
          : receivingTexts[lang].recorded(receivingTexts[lang].channels[view.channel], view.recorded_by),
    },
    view.hand_overs === 0 ? null : { term: words.fact.handOvers, value: String(view.hand_overs) },
    { term: words.fact.forWhom, value: named.forWhom[view.for_whom] },
    {
      term: words.fact.topics,
      value:
        view.topics.length === 0 ? named.noTopic : view.topics.map((topic) => named.topics[topic]).join(', '),
    },
    { term: words.fact.worry, value: named.worries[view.worry] },
    view.municipality === null
      ? null
      : { term: words.fact.municipality, value: <LocalText of={view.municipality} lang={lang} /> },
    { term: words.fact.language, value: named.inLanguage[view.language] },
    view.interpreter === ''
      ? null
      : { term: words.fact.interpreter, value: <strong>{view.interpreter}</strong> },
  ]
  return (
    <Section id="facts" title={words.facts}>
      <FactList facts={facts.filter((fact) => fact !== null)} />
    </Section>
  )
}

/** Doors whose contact is given to the family, since nothing goes to another controller without consent. */
export function OtherDoors({ view, lang }: DetailProps): JSX.Element | null {
  const words = requestTexts[lang]
  const others = view.doors.filter((door) => !door.same)
  if (others.length === 0) return null
  return (
    <Disclosure summary={words.others} id="others">
      <p>{words.othersHint}</p>
      <ul class="other-doors">
        {others.map((door) => (
          <li key={door.id}>
            <strong>
              <LocalText of={door.name} lang={lang} />
            </strong>
            {', '}
            <LocalText of={door.organisation} lang={lang} />
            {': '}
            <a class="other-doors__phone" href={`tel:${door.phone.replaceAll(/\s/g, '')}`}>
              {door.phone}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
