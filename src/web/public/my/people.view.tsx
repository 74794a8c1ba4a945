import type { JSX } from 'preact'
import type { FamilyHomeView, FamilyPerson, FamilyView } from '#capabilities/families/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { shortDay } from '#web/public/short-day.ts'
import { yearsOld } from '#web/work/families/names.ts'
import { again, fieldOf, isSent, myProblems } from './acts.ts'
import { nameOf } from './names.ts'
import { myTexts } from './texts.ts'

type OnFamily = { readonly args: PageArgs; readonly view: FamilyView }

/** A child's age, and what the reader is to it; of an adult what it is to a child who reads, or that it is one. */
function saidOf({ args, view }: OnFamily, person: FamilyPerson): string {
  const words = myTexts[args.lang].people
  const today = helsinkiDate(args.deps.clock.now())
  const me = view.people.find((each) => each.me)
  const relationOf = (of: { child: string | undefined; adult: string | undefined }) =>
    view.relations.find(
      ({ child, adult, validTo }) =>
        child === of.child && adult === of.adult && (validTo === null || validTo >= today),
    )
  if (person.part === 'adult') {
    if (person.me) return words.you
    const yours = relationOf({ child: me?.id, adult: person.id })
    return yours === undefined ? words.adult : words.yours[yours.kind]
  }
  const relation = relationOf({ child: person.id, adult: me?.id })
  return [
    ...(person.me ? [words.you] : []),
    ...(person.bornOn === null ? [] : [words.age(yearsOld(person.bornOn, today))]),
    ...(relation === undefined ? [] : [words.toYou(words.relations[relation.kind])]),
  ].join(', ')
}

function Person({ args, view, person }: OnFamily & { readonly person: FamilyPerson }): JSX.Element {
  const { lang, caller } = args
  const words = myTexts[lang].people
  const acting = caller.actor.kind === 'member' ? caller.actor.actingFor : null
  const reach = [person.phone, person.email].filter((each) => each !== '')
  const said = saidOf({ args, view }, person)
  return (
    <li class="my-person">
      <p class="my-person__name">
        <strong>{person.name}</strong>
        {said !== '' && `, ${said}`}
      </p>
      {person.me && reach.length > 0 && (
        <p class="my-quiet">
          {words.reach}: {reach.join(', ')}
        </p>
      )}
      {person.me && person.protection !== null && (
        <p class="my-quiet">{words.protectedYou(shortDay(person.protection.until, lang))}</p>
      )}
      {person.canActFor && person.id !== acting && (
        <form method="post">
          <Hidden name="act" value="act-for" />
          <Hidden name="child" value={person.id} />
          <Button kind="secondary">{words.act(nameOf(view, person.id) ?? person.name)}</Button>
        </form>
      )}
    </li>
  )
}

function Home({ args, view, home }: OnFamily & { readonly home: FamilyHomeView }): JSX.Element {
  const words = myTexts[args.lang].people
  const place = [home.address, home.address.includes(home.municipality) ? '' : home.municipality]
    .filter((each) => each !== '')
    .join(', ')
  const living = home.living.flatMap(({ person, share }) => {
    const name = nameOf(view, person)
    return name === null ? [] : [words.lives[share](name)]
  })
  return (
    <li class="my-person">
      <p class="my-person__name">
        <strong>{home.name === '' ? place : home.name}</strong>
        {home.name !== '' && place !== '' && `, ${place}`}
      </p>
      {living.length > 0 && <p class="my-quiet">{living.join(' · ')}</p>}
    </li>
  )
}

/** Those outside the product whom the reader wants the workers to know of. */
function Helpers({ args, view }: OnFamily): JSX.Element | null {
  const { lang } = args
  const words = myTexts[lang].people
  const problems = myProblems(args)
  const name = fieldOf('name', view.id)
  const says = fieldOf('says', view.id)
  if (view.helpers.length === 0 && !view.can.write) return null
  return (
    <>
      <h3>{words.helpers}</h3>
      <p class="my-quiet">{words.helpersLead}</p>
      {view.helpers.length > 0 && (
        <ul class="my-people">
          {view.helpers.map((helper) => (
            <li key={helper.id} class="my-person">
              <p class="my-person__name">
                <strong>{helper.name}</strong>
                {helper.says !== '' && `: ${helper.says}`}
              </p>
              {view.can.write && (
                <form method="post">
                  <Hidden name="act" value="helper-end" />
                  <Hidden name="family" value={view.id} />
                  <Hidden name="helper" value={helper.id} />
                  <Button kind="quiet">
                    {words.helperEnd}
                    <span class="visually-hidden">: {helper.name}</span>
                  </Button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {view.can.write && (
        <Disclosure summary={words.helperAdd} open={isSent(args, 'helper-add', view.id)}>
          <form method="post" novalidate>
            <Hidden name="act" value="helper-add" />
            <Hidden name="subject" value={view.id} />
            <TextField
              name={name}
              label={words.helperName}
              maxlength={120}
              value={again(args, 'helper-add', view.id, 'name')}
              error={problems?.of(name)}
            />
            <TextField
              name={says}
              label={words.helperSays}
              hint={words.helperSaysHint}
              maxlength={400}
              value={again(args, 'helper-add', view.id, 'says')}
              error={problems?.of(says)}
            />
            <Button kind="secondary">{words.helperSend}</Button>
          </form>
        </Disclosure>
      )}
    </>
  )
}

/** Who belongs to the family, where they live, who else helps. */
export function People({ args, view }: OnFamily): JSX.Element {
  const { lang } = args
  const words = myTexts[lang].people
  return (
    <Section title={words.title} id="people">
      {view.people.some(({ canActFor }) => canActFor) && <p class="my-quiet">{words.actWhat}</p>}
      <ul class="my-people">
        {view.people.map((person) => (
          <Person key={person.id} args={args} view={view} person={person} />
        ))}
      </ul>
      {view.homes.length > 0 && (
        <>
          <h3>{words.homes}</h3>
          <ul class="my-people">
            {view.homes.map((home) => (
              <Home key={home.id} args={args} view={view} home={home} />
            ))}
          </ul>
        </>
      )}
      <Helpers args={args} view={view} />
      <p class="my-quiet">
        {words.wrong} <a href={path('myRequests', lang, {}, { kind: 'correct' })}>{words.correct}</a>
      </p>
    </Section>
  )
}
