import type { JSX } from 'preact'
import type { PersonView } from '#capabilities/accounts/index.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { inLanguage, type Language, languages } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Card, Section, Stack } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { peopleTexts } from '#web/admin/people-texts.ts'
import { RoleFields } from '#web/admin/role-fields.view.tsx'
import { roleWords } from '#web/admin/role-words.ts'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, one } from '#web/page.ts'

type Held = PersonView['roles'][number]
type Props = {
  readonly person: PersonView
  readonly lang: Language
  readonly now: Date
  readonly typed: Form
  readonly problems: FormProblems | null
}

const dayOf = (at: Date, lang: Language, now: Date): string =>
  dateInWords(helsinkiDate(at), lang, helsinkiDate(now))
/** A role that ends at midnight holds through the day before. */
const lastDayOf = (to: Date, lang: Language, now: Date): string =>
  dateInWords(addDays(helsinkiDate(new Date(to.getTime() + 1)), -1), lang, helsinkiDate(now))

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

export const roleInWords = (held: Held, lang: Language): string => {
  const within = held.within === null ? '' : `, ${inLanguage(held.within, lang)}`
  return `${capital(roleWords[lang].roles[held.role])}: ${inLanguage(held.name, lang)}${within}`
}

function Role({ held, props }: { held: Held; props: Props }): JSX.Element {
  const { lang, now, typed, problems } = props
  const words = peopleTexts[lang].person
  const isOpen = one(typed, 'assignment') === held.id
  const title = roleInWords(held, lang)
  return (
    <Card>
      <Stack gap="small">
        <h3>{title}</h3>
        <FactList
          facts={[
            { term: words.from, value: dayOf(held.from, lang, now) },
            { term: words.to, value: held.to === null ? words.open : lastDayOf(held.to, lang, now) },
            ...(held.given_by === null ? [] : [{ term: words.by, value: held.given_by }]),
            ...(held.reason === null ? [] : [{ term: words.why, value: held.reason }]),
          ]}
        />
        {held.canEnd && (
          <Disclosure
            summary={
              <>
                {words.end}
                <span class="visually-hidden">{words.endWhat(title)}</span>
              </>
            }
            open={isOpen}
          >
            <form method="post" novalidate>
              <Hidden name="act" value="end" />
              <Hidden name="assignment" value={held.id} />
              <TextField
                name={`lastDay-${held.id}`}
                type="date"
                width="middle"
                label={words.lastDay}
                hint={words.lastDayHint}
                value={isOpen ? one(typed, `lastDay-${held.id}`) : ''}
                error={isOpen ? problems?.of(`lastDay-${held.id}`) : undefined}
              />
              <TextField
                name={`reason-${held.id}`}
                label={peopleTexts[lang].give.reason}
                maxlength={300}
                value={isOpen ? one(typed, `reason-${held.id}`) : ''}
                error={isOpen ? problems?.of(`reason-${held.id}`) : undefined}
              />
              <Button kind="danger">{words.end}</Button>
            </form>
          </Disclosure>
        )}
      </Stack>
    </Card>
  )
}

export function Roles(props: Props): JSX.Element {
  const { person, lang } = props
  const words = peopleTexts[lang].person
  const now = person.roles.filter(({ state }) => state === 'now')
  const later = person.roles.filter(({ state }) => state === 'later')
  return (
    <>
      <Section title={words.rolesNow} id="roles">
        {now.length === 0 ? (
          <p>{words.noneNow}</p>
        ) : (
          <Stack>
            {now.map((held) => (
              <Role key={held.id} held={held} props={props} />
            ))}
          </Stack>
        )}
      </Section>
      {later.length > 0 && (
        <Section title={words.rolesLater}>
          <Stack>
            {later.map((held) => (
              <Role key={held.id} held={held} props={props} />
            ))}
          </Stack>
        </Section>
      )}
    </>
  )
}

export function GiveRole(props: Props): JSX.Element | null {
  const { person, lang, typed, problems } = props
  const words = peopleTexts[lang].give
  if (!person.active || person.can['giveRole'] !== true || person.scopes.length === 0) return null
  const isThis = one(typed, 'act') === 'give'
  return (
    <Section title={words.title} id="give">
      <form method="post" novalidate>
        <Hidden name="act" value="give" />
        <RoleFields
          lang={lang}
          scopes={person.scopes}
          typed={isThis ? typed : {}}
          problems={isThis ? problems : null}
        />
        <Button>{words.save}</Button>
      </form>
    </Section>
  )
}

/** A reason and a button, for what cannot be taken back by another press. */
function WithReason(props: {
  lang: Language
  act: string
  lead: string
  button: string
  open: boolean
  typed: Form
  problems: FormProblems | null
}): JSX.Element {
  const field = `reason-${props.act}`
  return (
    <Disclosure summary={props.button} open={props.open}>
      <form method="post" novalidate>
        <Hidden name="act" value={props.act} />
        <p>{props.lead}</p>
        <TextField
          name={field}
          label={peopleTexts[props.lang].give.reason}
          maxlength={300}
          value={props.open ? one(props.typed, field) : ''}
          error={props.open ? props.problems?.of(field) : undefined}
        />
        <Button kind="danger">{props.button}</Button>
      </form>
    </Disclosure>
  )
}

export function Account(props: Props): JSX.Element {
  const { person, lang, now, typed, problems } = props
  const words = peopleTexts[lang].person
  const add = peopleTexts[lang].add
  const act = one(typed, 'act')
  const mayChange = person.can['change'] === true
  const changing = act === 'change'
  const reasoned = (which: string, lead: string, button: string): JSX.Element => (
    <WithReason
      lang={lang}
      act={which}
      lead={lead}
      button={button}
      open={act === which}
      typed={typed}
      problems={problems}
    />
  )
  return (
    <Section title={words.account} id="account">
      <FactList
        facts={[
          { term: peopleTexts[lang].email, value: person.email },
          { term: add.language, value: add.languages[person.language] },
          { term: words.passkeys, value: words.passkeyCount(person.passkeys) },
        ]}
      />
      {person.passkey_code_until !== null && (
        <p>{words.codeOpen(momentInWords(person.passkey_code_until, lang, now))}</p>
      )}
      {!mayChange ? (
        <p>{words.notYours}</p>
      ) : person.active ? (
        <Stack gap="small">
          <Disclosure summary={words.change} open={changing}>
            <form method="post" novalidate>
              <Hidden name="act" value="change" />
              <TextField
                name="name"
                label={add.name}
                maxlength={100}
                value={changing ? one(typed, 'name') : person.name}
                error={changing ? problems?.of('name') : undefined}
              />
              <TextField
                name="title"
                label={add.workTitle}
                optional={add.optional}
                maxlength={100}
                value={changing ? one(typed, 'title') : (person.title[person.language] ?? '')}
                error={changing ? problems?.of('title') : undefined}
              />
              <Select
                name="language"
                label={add.language}
                value={changing ? one(typed, 'language') : person.language}
                options={languages.map((each) => ({ value: each, label: add.languages[each] }))}
              />
              <Button kind="secondary">{words.change}</Button>
            </form>
          </Disclosure>
          <Disclosure summary={words.makeCode}>
            <form method="post">
              <Hidden name="act" value="code" />
              <p>{words.makeCodeLead}</p>
              <Button kind="secondary">{words.makeCode}</Button>
            </form>
          </Disclosure>
          {person.passkeys > 0 && reasoned('passkeys', words.removePasskeysLead, words.removePasskeys)}
          {reasoned('inactive', words.stopLead, words.stop)}
        </Stack>
      ) : (
        reasoned('back', words.takeBackLead, words.takeBack)
      )}
    </Section>
  )
}

type Event = {
  readonly at: Date
  readonly what: string
  readonly who: string | null
  readonly why: string | null
}

/** What was, newest first: roles that are over, and what happened to the account. */
export function History({ person, lang, now }: Props): JSX.Element {
  const words = peopleTexts[lang].person
  const events: readonly Event[] = [
    ...person.roles.flatMap((held): readonly Event[] =>
      held.state === 'over' && held.to !== null
        ? [
            {
              at: held.to,
              what: `${roleInWords(held, lang)} (${dayOf(held.from, lang, now)} – ${dayOf(held.to, lang, now)})`,
              who: held.ended_by,
              why: held.ended_reason,
            },
          ]
        : [],
    ),
    ...person.changes.map((change) => ({
      at: change.at,
      what: `${words.changes[change.what]} ${momentInWords(change.at, lang, now)}`,
      who: change.by,
      why: change.reason,
    })),
  ].toSorted((a, b) => b.at.getTime() - a.at.getTime())
  return (
    <Section title={words.history} id="history">
      {events.length === 0 ? (
        <p>{words.noHistory}</p>
      ) : (
        <>
          <p>{words.historyLead}</p>
          <ul>
            {events.map((event, index) => (
              <li key={index}>
                {event.what}
                {event.who !== null && `. ${event.who}${event.why === null ? '' : `: ${event.why}`}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
