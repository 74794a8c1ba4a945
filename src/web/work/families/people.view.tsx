import type { JSX } from 'preact'
import {
  type FamilyPerson,
  familyParts,
  relationKinds,
  relationSources,
} from '#capabilities/families/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { languages } from '#platform/text.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { FactList, type Fact } from '#ui/facts/facts.tsx'
import { Checkbox, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Act, type Fields, Press } from './acts.view.tsx'
import { dayIn, type OnFamily } from './family-head.view.tsx'
import { familyTexts } from './family-texts.ts'
import { ageOf, birthday } from './names.ts'
import { peopleTexts } from './people-texts.ts'
import { RegisterNews, Relations } from './relations.view.tsx'
import { familyWords } from './words.ts'

type Of = { readonly on: OnFamily; readonly person: FamilyPerson }

function NameAndContact(props: { on: OnFamily; fields: Fields; person: FamilyPerson | null }): JSX.Element {
  const { on, fields, person } = props
  const { lang } = on.args
  const [words, terms] = [peopleTexts[lang], familyWords[lang]]
  return (
    <>
      <TextField {...fields.text('name', person?.name)} label={words.name} maxlength={120} />
      {person === null && (
        <RadioGroup
          {...fields.text('part', 'child')}
          label={words.part}
          options={familyParts.map((value) => ({ value, label: terms.parts[value] }))}
        />
      )}
      {person?.hasIdentity !== true && (
        <div class="family-pair">
          <TextField
            {...fields.text('identity')}
            label={words.identity}
            hint={words.identityHint}
            optional={words.voluntary}
            width="middle"
            maxlength={20}
            spellcheck={false}
          />
          <TextField
            {...fields.text('bornOn', person?.bornOn ?? '')}
            type="date"
            width="middle"
            label={words.born}
            hint={words.bornHint}
          />
          <Hidden name={fields.name('hasBornOn')} value="yes" />
        </div>
      )}
      <Select
        {...fields.text('language', person?.language ?? lang)}
        label={words.language}
        options={languages.map((value) => ({ value, label: terms.languages[value] }))}
      />
      {person?.contactHidden !== true && (
        <>
          <Hidden name={fields.name('hasContact')} value="yes" />
          <div class="family-pair">
            <TextField
              {...fields.text('phone', person?.phone)}
              type="tel"
              width="middle"
              label={words.phone}
              optional={words.voluntary}
              hint={person === null ? undefined : words.contactHint}
            />
            <TextField
              {...fields.text('email', person?.email)}
              type="email"
              width="middle"
              label={words.email}
              optional={words.voluntary}
            />
          </div>
        </>
      )}
    </>
  )
}

function Protection({ on, person }: Of): JSX.Element | null {
  const words = peopleTexts[on.args.lang]
  const day = dayIn(on)
  const { protection } = person
  if (protection === null) return null
  return (
    <p class="family-guard">
      {words.protection}. {words.protectedUntil(day(protection.until))}{' '}
      {protection.checkedOn === null ? words.notChecked : words.checked(day(protection.checkedOn))}
    </p>
  )
}

function ProtectionActs({ on, person }: Of): JSX.Element {
  const { bench, view } = on
  const words = peopleTexts[on.args.lang]
  const { protection } = person
  return (
    <>
      {protection !== null && (
        <Press
          bench={bench}
          move="check"
          subject={person.id}
          label={words.check}
          about={person.name}
          kind="quiet"
        />
      )}
      <Act
        bench={bench}
        move="protect"
        subject={person.id}
        label={protection === null ? words.protect : words.protectLonger}
        about={person.name}
        send={words.protectSend}
        look="quiet"
      >
        {(fields) => (
          <TextField
            {...fields.text('until', protection?.until ?? '')}
            type="date"
            width="middle"
            label={words.lastDay}
            hint={words.protectHint}
          />
        )}
      </Act>
      {protection !== null && view.mine?.seesProtected === true && (
        <Act
          bench={bench}
          move="endProtection"
          subject={person.id}
          label={words.endProtection}
          about={person.name}
          kind="danger"
          look="quiet"
        >
          {() => <p class="work-form__warning">{words.endProtectionWarning}</p>}
        </Act>
      )}
    </>
  )
}

function PersonCard({ on, person }: Of): JSX.Element {
  const { view, bench, args } = on
  const { lang, deps } = args
  const [words, terms] = [peopleTexts[lang], familyWords[lang]]
  const day = dayIn(on)
  const today = helsinkiDate(deps.clock.now())
  const age = ageOf(person, today, lang)
  const reach = (value: string): string => (person.contactHidden ? words.hidden : value || words.none)
  const facts: readonly (Fact | null)[] = [
    person.bornOn === null
      ? null
      : { term: words.born, value: `${birthday(person.bornOn, lang)}${age === null ? '' : ` (${age})`}` },
    { term: words.language, value: terms.languages[person.language] },
    person.part === 'child' && person.phone === '' && !person.contactHidden
      ? null
      : { term: words.phone, value: reach(person.phone) },
    person.email === '' && !person.contactHidden ? null : { term: words.email, value: reach(person.email) },
    {
      term: words.identity,
      value: person.hasIdentity ? words.identityKnown : words.identityMissing,
    },
  ]
  return (
    <li class="person-card" id={`person-${person.id}`}>
      <h3 class="person-card__name">
        {person.name} <span class="family-quiet">{terms.parts[person.part]}</span>{' '}
        {person.protection !== null && (
          <Chip tone="soon" icon="lock">
            {familyTexts[lang].protected}
          </Chip>
        )}
      </h3>
      {person.until !== null && <p class="family-quiet">{words.left(day(person.until))}</p>}
      <Relations on={on} person={person} />
      <FactList facts={facts.filter((fact) => fact !== null)} />
      <Protection on={on} person={person} />
      {view.can.keep && person.until === null && (
        <div class="person-card__acts">
          <Act
            bench={bench}
            move="changePerson"
            subject={person.id}
            label={words.change}
            about={person.name}
            send={words.changeSend}
            look="quiet"
          >
            {(fields) => (
              <>
                <Hidden name={fields.name('version')} value={String(person.version)} />
                <NameAndContact on={on} fields={fields} person={person} />
              </>
            )}
          </Act>
          <RegisterNews on={on} person={person} />
          <ProtectionActs on={on} person={person} />
          <Act
            bench={bench}
            move="removePerson"
            subject={person.id}
            label={words.remove}
            about={person.name}
            kind="danger"
            look="quiet"
          >
            {() => <p class="work-form__warning">{words.removeWarning}</p>}
          </Act>
        </div>
      )}
    </li>
  )
}

/** A choice of one of the family, children or adults. */
export function Whose(props: {
  on: OnFamily
  part: 'child' | 'adult'
  field: ReturnType<Fields['text']>
  label: string
}): JSX.Element {
  const words = peopleTexts[props.on.args.lang]
  return (
    <Select
      {...props.field}
      label={props.label}
      empty={words.choose}
      options={props.on.view.people
        .filter(({ part, until }) => part === props.part && until === null)
        .map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

/** Everybody of the family, what they are to each other, and how they are reached. */
export function People({ on }: { on: OnFamily }): JSX.Element {
  const { view, bench, args } = on
  const { lang } = args
  const [words, terms] = [peopleTexts[lang], familyWords[lang]]
  const hasBoth = familyParts.every((part) => view.people.some((person) => person.part === part))
  return (
    <Section title={words.people} id="people">
      <ul class="person-cards">
        {view.people.map((person) => (
          <PersonCard key={person.id} on={on} person={person} />
        ))}
      </ul>
      {view.can.keep && (
        <div class="family-ways">
          <Act bench={bench} move="addPerson" label={words.addPerson} send={words.addPersonSend}>
            {(fields) => <NameAndContact on={on} fields={fields} person={null} />}
          </Act>
          {hasBoth && view.can.relate && (
            <Act bench={bench} move="addRelation" label={words.addRelation} send={words.addRelationSend}>
              {(fields) => (
                <>
                  <div class="family-pair">
                    <Whose on={on} part="child" field={fields.text('child')} label={words.child} />
                    <Whose on={on} part="adult" field={fields.text('adult')} label={words.adult} />
                  </div>
                  <RadioGroup
                    {...fields.text('kind', 'guardian')}
                    label={words.kind}
                    options={relationKinds.map((value) => ({ value, label: terms.relations[value] }))}
                  />
                  <Select
                    {...fields.text('source', 'worker')}
                    label={words.source}
                    options={relationSources.map((value) => ({ value, label: terms.sources[value] }))}
                  />
                  <Checkbox
                    name={fields.name('livesApart')}
                    label={words.livesApart}
                    hint={words.livesApartHint}
                    checked={fields.isTicked('livesApart')}
                  />
                  <div class="family-pair">
                    <TextField
                      {...fields.text('validFrom')}
                      type="date"
                      width="middle"
                      label={words.from}
                      optional={words.voluntary}
                    />
                    <TextField
                      {...fields.text('validTo')}
                      type="date"
                      width="middle"
                      label={words.to}
                      optional={words.voluntary}
                    />
                  </div>
                </>
              )}
            </Act>
          )}
        </div>
      )}
    </Section>
  )
}
