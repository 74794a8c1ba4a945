import type { JSX } from 'preact'
import {
  type Contact,
  type ContactKind,
  type Message,
  type Network,
  sides,
  specialities,
} from '#capabilities/consultation/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Chip, type Fact } from '#ui/facts/facts.tsx'
import { Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { colleaguesTexts } from './colleagues-texts.ts'
import { IdentityFound, Local, typed, typedIn, Written } from './parts.view.tsx'
import { consultingWords } from './words.ts'

const asTel = (phone: string): string => phone.replace(/[^\d+]/g, '')

export function ListTabs({ args, kind }: { args: PageArgs; kind: ContactKind }): JSX.Element {
  const { lang } = args
  const words = colleaguesTexts[lang]
  const kinds: readonly ContactKind[] = ['between-professionals', 'for-families']
  return (
    <nav aria-label={words.listsLabel} class="consulting-tabs">
      <ul>
        {kinds.map((each) => (
          <li key={each}>
            <a
              href={path('workColleagues', lang, {}, { lista: each === 'for-families' ? each : '' })}
              aria-current={each === kind ? 'page' : undefined}
            >
              {words.lists[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function Filter(props: {
  args: PageArgs
  kind: ContactKind
  areas: Network['areas']
  asked: { readonly sanat: string; readonly alue: string; readonly ala: string }
}): JSX.Element {
  const { args, kind, areas, asked } = props
  const { lang } = args
  const words = colleaguesTexts[lang]
  const named = consultingWords[lang]
  return (
    <form method="get" class="consulting-filter" role="search">
      {kind === 'for-families' && <Hidden name="lista" value={kind} />}
      <TextField name="sanat" label={words.words} type="search" value={asked.sanat} />
      <Select
        name="alue"
        label={words.area}
        empty={words.all}
        options={areas.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
        value={asked.alue}
      />
      {kind === 'between-professionals' && (
        <Select
          name="ala"
          label={words.speciality}
          empty={words.all}
          options={specialities.map((each) => ({ value: each, label: named.specialities[each] }))}
          value={asked.ala}
        />
      )}
      <Button kind="secondary" icon="search">
        {words.search}
      </Button>
    </form>
  )
}

type Problem = { readonly problems: FormProblems | null }

/** A short message: to a colleague, or as a reply to a message. `at` keeps the forms of one page apart. */
function MessageForm(
  props: { args: PageArgs; form: 'message' | 'reply'; to: string; at: string } & Problem,
): JSX.Element {
  const { args, form, to, at, problems } = props
  const words = colleaguesTexts[args.lang]
  const key = `${form}:${at}`
  const mine = typedIn(args, key) !== null
  return (
    <form method="post" novalidate class="work-form">
      <Hidden name="form" value={key} />
      <Hidden name="to" value={to} />
      {mine && <IdentityFound args={args} fields={{ text: words.message }} />}
      <div class="field">
        <label class="field__label" for={`text-${at}`}>
          {words.message}
        </label>
        <div class="field__hint" id={`text-${at}-hint`}>
          {words.messageHint}
        </div>
        {mine && problems?.of('text') !== undefined && <p class="field__error">{problems.of('text')}</p>}
        <textarea
          class="field__input field__input--area"
          id={`text-${at}`}
          name="text"
          rows={4}
          maxlength={2000}
          aria-describedby={`text-${at}-hint`}
        >
          {`\n${typed(args, key, 'text')}`}
        </textarea>
      </div>
      <Button kind="secondary">{words.send}</Button>
    </form>
  )
}

function ChangeForm({ args, contact }: { args: PageArgs; contact: Contact }): JSX.Element {
  const words = colleaguesTexts[args.lang]
  const key = `save:${contact.id}`
  const mine = typedIn(args, key)
  const value = (field: string, stored: string | undefined): string =>
    mine === null ? (stored ?? '') : one(mine, field)
  const area = (field: string, label: string, stored: string | undefined): JSX.Element => (
    <div class="field">
      <label class="field__label" for={`${field}-${contact.id}`}>
        {label}
      </label>
      <textarea
        class="field__input field__input--area"
        id={`${field}-${contact.id}`}
        name={field}
        rows={2}
        maxlength={400}
      >
        {`\n${value(field, stored)}`}
      </textarea>
    </div>
  )
  return (
    <Disclosure summary={words.change} open={mine !== null}>
      <form method="post" class="work-form">
        <Hidden name="form" value={key} />
        <Hidden name="kind" value={contact.kind} />
        <Hidden name="id" value={contact.id} />
        <Hidden name="version" value={String(contact.version)} />
        {area('whatForFi', `${words.whatFor} (${words.inFi})`, contact.what_for.fi)}
        {area('whatForSv', `${words.whatFor} (${words.inSv})`, contact.what_for.sv)}
        {area('howFi', `${words.how} (${words.inFi})`, contact.how.fi)}
        {area('howSv', `${words.how} (${words.inSv})`, contact.how.sv)}
        <div class="field">
          <label class="field__label" for={`workPhone-${contact.id}`}>
            {words.phone}
          </label>
          <input
            class="field__input field__input--middle"
            id={`workPhone-${contact.id}`}
            name="workPhone"
            type="tel"
            autocomplete="off"
            maxlength={40}
            value={value('workPhone', contact.work_phone)}
          />
        </div>
        <Button kind="secondary">{words.save}</Button>
      </form>
      {contact.may_remove && (
        <form method="post">
          <Hidden name="form" value="remove" />
          <Hidden name="kind" value={contact.kind} />
          <Hidden name="id" value={contact.id} />
          <Button kind="quiet">{words.remove}</Button>
        </form>
      )}
    </Disclosure>
  )
}

/** One row: what for, how and when, whether there, and two ways to ask. */
export function ContactItem({
  args,
  contact,
  problems,
}: { args: PageArgs; contact: Contact } & Problem): JSX.Element {
  const { lang } = args
  const words = colleaguesTexts[lang]
  const named = consultingWords[lang]
  const today = helsinkiDate(args.caller.clock.now())
  const { person, unit_name: unit } = contact
  const facts: readonly Fact[] = [
    { term: words.whatFor, value: <Local of={contact.what_for} lang={lang} /> },
    { term: words.how, value: <Local of={contact.how} lang={lang} /> },
    ...(contact.work_phone === ''
      ? []
      : [
          { term: words.phone, value: <a href={`tel:${asTel(contact.work_phone)}`}>{contact.work_phone}</a> },
        ]),
  ]
  const kicker = [
    contact.speciality === null ? null : named.specialities[contact.speciality],
    contact.side === null ? null : named.sides[contact.side],
    contact.area_name === null ? words.wholeCounty : inLanguage(contact.area_name, lang),
  ].filter((each) => each !== null)
  const isMe = args.caller.actor.kind === 'person' && args.caller.actor.id === person?.id
  return (
    <li class="consulting-card">
      <p class="consulting-card__kicker">{kicker.join(' · ')}</p>
      <h3 class="consulting-card__title">
        {person === null ? unit !== null && <Local of={unit} lang={lang} /> : person.name}
      </h3>
      {person !== null && (
        <p class="consulting-card__people">
          <Local of={person.title} lang={lang} />
          {unit !== null && (
            <>
              , <Local of={unit} lang={lang} />
            </>
          )}
        </p>
      )}
      {person !== null && contact.back !== null && (
        <p>
          <Chip tone="soon">{words.back(dateInWords(plainDate(contact.back), lang, today))}</Chip>
        </p>
      )}
      <dl class="consulting-facts">
        {facts.map(({ term, value }) => (
          <div key={String(term)}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {contact.host_id !== null && (
        <p>
          <LinkButton kind="secondary" href={path('workConsultationHost', lang, { id: contact.host_id })}>
            {words.consult}
            <span class="visually-hidden">: {person?.name}</span>
          </LinkButton>
        </p>
      )}
      {person !== null && !isMe && (
        <Disclosure
          summary={
            <>
              {words.write}
              <span class="visually-hidden">: {person.name}</span>
            </>
          }
          open={typedIn(args, `message:${contact.id}`) !== null}
        >
          <MessageForm args={args} form="message" to={person.id} at={contact.id} problems={problems} />
        </Disclosure>
      )}
      {contact.may_change && <ChangeForm args={args} contact={contact} />}
    </li>
  )
}

export function People({
  args,
  people,
  problems,
}: { args: PageArgs; people: Network['colleagues'] } & Problem): JSX.Element | null {
  const { lang } = args
  const words = colleaguesTexts[lang]
  if (people.length === 0) return null
  return (
    <Section title={words.people}>
      <ul class="consulting-list">
        {people.map((person) => (
          <li key={person.id} class="consulting-row">
            <h3 class="consulting-row__title">{person.name}</h3>
            <p class="consulting-row__about">
              <Local of={person.title} lang={lang} />
              {person.unit !== null && (
                <>
                  , <Local of={person.unit} lang={lang} />
                </>
              )}
            </p>
            {args.caller.actor.kind === 'person' && args.caller.actor.id !== person.id && (
              <Disclosure
                summary={words.writeTo(person.name)}
                open={typedIn(args, `message:${person.id}`) !== null}
              >
                <MessageForm args={args} form="message" to={person.id} at={person.id} problems={problems} />
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function Messages({
  args,
  messages,
  problems,
}: { args: PageArgs; messages: readonly Message[] } & Problem): JSX.Element | null {
  const { lang } = args
  const words = colleaguesTexts[lang]
  if (messages.length === 0) return null
  const now = args.caller.clock.now()
  const unread = messages.filter((message) => !message.is_mine && message.read_at === null).length
  return (
    <Disclosure
      summary={unread === 0 ? words.messages : `${words.messages} (${unread})`}
      open={unread > 0 || args.problems !== null}
    >
      <ol class="consulting-list">
        {messages.map((message) => (
          <li key={message.id} class="consulting-row">
            <h3 class="consulting-row__title">
              {message.is_mine
                ? words.to(message.receiver.name)
                : message.read_at === null
                  ? words.newFrom(message.sender.name)
                  : words.from(message.sender.name)}
            </h3>
            <p class="consulting-row__about">{momentInWords(message.sent_at, lang, now)}</p>
            <Written text={message.text} />
            {!message.is_mine && (
              <Disclosure summary={words.reply} open={typedIn(args, `reply:${message.id}`) !== null}>
                <MessageForm args={args} form="reply" to={message.id} at={message.id} problems={problems} />
              </Disclosure>
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

/** A new row, by whoever keeps the list. The person is looked for by the search above. */
export function AddForm(
  props: { args: PageArgs; kind: ContactKind; network: Network } & Problem,
): JSX.Element {
  const { args, kind, network, problems } = props
  const { lang } = args
  const words = colleaguesTexts[lang]
  const named = consultingWords[lang]
  const mine = typedIn(args, 'add') !== null
  const people = new Map<string, string>()
  for (const { person } of network.contacts) if (person !== null) people.set(person.id, person.name)
  for (const { id, name } of network.colleagues) people.set(id, name)
  const error = (field: string): string | undefined => (mine ? problems?.of(field) : undefined)
  return (
    <Disclosure summary={words.add} open={mine}>
      <form method="post" novalidate class="work-form">
        <Hidden name="form" value="add" />
        <Hidden name="kind" value={kind} />
        <Select
          name="person"
          label={words.person}
          empty={words.pick}
          error={error('person')}
          options={[...people].map(([value, label]) => ({ value, label }))}
          value={typed(args, 'add', 'person')}
        />
        <Select
          name="area"
          label={words.area}
          empty={words.wholeCounty}
          options={network.areas.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
          value={typed(args, 'add', 'area')}
        />
        {kind === 'between-professionals' && (
          <>
            <Select
              name="speciality"
              label={words.speciality}
              empty={words.pick}
              error={error('speciality')}
              options={specialities.map((each) => ({ value: each, label: named.specialities[each] }))}
              value={typed(args, 'add', 'speciality')}
            />
            <Select
              name="side"
              label={words.side}
              empty={words.pick}
              error={error('side')}
              options={sides.map((each) => ({ value: each, label: named.sides[each] }))}
              value={typed(args, 'add', 'side')}
            />
          </>
        )}
        <TextArea
          name="whatForFi"
          label={`${words.whatFor} (${words.inFi})`}
          rows={2}
          maxlength={400}
          value={typed(args, 'add', 'whatForFi')}
        />
        <TextArea
          name="whatForSv"
          label={`${words.whatFor} (${words.inSv})`}
          rows={2}
          maxlength={400}
          value={typed(args, 'add', 'whatForSv')}
        />
        <TextArea
          name="howFi"
          label={`${words.how} (${words.inFi})`}
          rows={2}
          maxlength={400}
          value={typed(args, 'add', 'howFi')}
        />
        <TextArea
          name="howSv"
          label={`${words.how} (${words.inSv})`}
          rows={2}
          maxlength={400}
          value={typed(args, 'add', 'howSv')}
        />
        <TextField
          name="workPhone"
          label={words.phone}
          type="tel"
          width="middle"
          maxlength={40}
          value={typed(args, 'add', 'workPhone')}
        />
        <Button kind="secondary">{words.addButton}</Button>
      </form>
    </Disclosure>
  )
}
