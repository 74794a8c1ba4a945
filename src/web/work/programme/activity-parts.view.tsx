import type { ComponentChildren, JSX } from 'preact'
import { byName } from '#capabilities/directory/index.ts'
import type { Colleague, KeptActivity, KeptDay } from '#capabilities/meeting-places/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage, type Localized } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { programmeWords } from '#web/programme-words.ts'
import { languagesInWords } from '#web/public/directory-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { errorOf, type Filled, valueOf } from '#web/work/listings/fields.view.tsx'
import { activityTexts } from './activity-texts.ts'
import { dayInWords } from './day.view.tsx'
import { Number, Words } from './form.view.tsx'
import { capital, seriesInWords } from './in-words.ts'
import { whomInWords } from './place-parts.view.tsx'

type Props = { readonly args: PageArgs; readonly activity: KeptActivity }

const has = (text: Localized): boolean => Object.values(text).some((each) => each !== '')

const fact = (
  term: string,
  value: ComponentChildren,
  isThere = true,
): readonly { readonly term: string; readonly value: ComponentChildren }[] =>
  isThere ? [{ term, value }] : []

/** What families are told, as rows. */
export function ActivityFacts({ args, activity }: Props): JSX.Element {
  const { lang, caller } = args
  const words = activityTexts[lang].facts
  const named = programmeWords[lang]
  const contact = [activity.phone, activity.email].filter((each) => each !== null)
  return (
    <FactList
      facts={[
        ...fact(words.when, seriesInWords(activity, lang, helsinkiDate(caller.clock.now()))),
        ...fact(
          words.where,
          <>
            {activity.place !== null && (
              <a href={path('workPlace', lang, { id: activity.place.id })}>
                <LocalText of={activity.place.name} lang={lang} />
              </a>
            )}
            {has(activity.address) && (
              <span class="line">
                <LocalText of={activity.address} lang={lang} />
              </span>
            )}
            {activity.remote && <span class="line">{words.remote}</span>}
          </>,
        ),
        ...fact(
          words.room,
          activity.room === null ? null : <LocalText of={activity.room.name} lang={lang} />,
          activity.room !== null,
        ),
        ...fact(words.host, <LocalText of={activity.host.name} lang={lang} />),
        ...fact(words.whom, whomInWords(activity, lang, words.everybody)),
        ...fact(words.languages, capital(languagesInWords(activity.languages, lang))),
        ...fact(words.cost, activity.free ? words.free : <LocalText of={activity.costWords} lang={lang} />),
        ...fact(words.food, named.foods[activity.food], activity.food !== 'none'),
        ...fact(words.bring, <LocalText of={activity.bringWords} lang={lang} />, has(activity.bringWords)),
        ...fact(
          words.entry,
          <>
            {named.entry[activity.entry]}
            {activity.entry !== 'open' && activity.seats.of !== null && (
              <span class="line">
                {activityTexts[lang].seats}: {activity.seats.of}
              </span>
            )}
            {activity.entry !== 'open' && activity.care.of !== null && (
              <span class="line">
                {activityTexts[lang].care}: {activity.care.of}
              </span>
            )}
            {activity.entry !== 'open' && activity.coffee.of !== null && (
              <span class="line">
                {activityTexts[lang].coffee}: {activity.coffee.of}
              </span>
            )}
          </>,
        ),
        ...fact(
          words.leaders,
          activity.leaders.map((leader) => (
            <span key={leader.id} class="line">
              {leader.name}
              {has(leader.role) && (
                <>
                  , <LocalText of={leader.role} lang={lang} />
                </>
              )}
            </span>
          )),
          activity.leaders.length > 0,
        ),
        ...fact(
          words.contact,
          <>
            {contact.map((each) => (
              <span key={each} class="line">
                {each}
              </span>
            ))}
            {has(activity.contactWords) && <LocalText of={activity.contactWords} lang={lang} />}
          </>,
          contact.length > 0 || has(activity.contactWords),
        ),
      ]}
    />
  )
}

function Line(props: {
  children: ComponentChildren
  act: string
  at: number
  what: string
  remove: string
}): JSX.Element {
  const { children, act, at, what, remove } = props
  return (
    <li class="keep-line">
      <div class="keep-line__what">{children}</div>
      <form method="post">
        <Hidden name="act" value={act} />
        <Hidden name="at" value={String(at)} />
        <Button kind="quiet">
          {remove}
          <span class="visually-hidden">: {what}</span>
        </Button>
      </form>
    </li>
  )
}

/** Who leads it: workers, who see who has signed up, or others by name. */
export function Leaders(props: Props & { colleagues: readonly Colleague[]; of: Filled }): JSX.Element {
  const { args, activity, colleagues, of } = props
  const { lang } = args
  const words = activityTexts[lang]
  return (
    <Section title={words.leaders} id="ohjaajat">
      <p>{activity.leaders.length === 0 ? words.noLeaders : words.leadersLead}</p>
      <ul class="keep-lines">
        {activity.leaders.map((leader, at) => (
          <Line key={leader.id} act="remove-leader" at={at} what={leader.name ?? ''} remove={words.remove}>
            {leader.name}
            {has(leader.role) && (
              <span class="line quiet">
                <LocalText of={leader.role} lang={lang} />
              </span>
            )}
          </Line>
        ))}
      </ul>
      <Disclosure summary={words.addLeader} open={of.form !== null}>
        <form method="post" novalidate class="work-form">
          <Hidden name="act" value="add-leader" />
          {colleagues.length > 0 && (
            <Select
              name="person"
              label={words.leaderPerson}
              empty="–"
              options={colleagues.map(({ id, name, title }) => ({
                value: id,
                label: [name, inLanguage(title, lang)].filter((each) => each !== '').join(', '),
              }))}
              value={valueOf(of, 'person', '')}
              error={errorOf(of, 'person')}
            />
          )}
          <TextField
            name="leaderName"
            label={words.leaderName}
            hint={words.leaderNameHint}
            maxlength={120}
            value={valueOf(of, 'leaderName', '')}
            error={errorOf(of, 'leaderName')}
          />
          <Words of={of} name="role" label={words.leaderRole} kept={null} isLine maxlength={120} />
          <Button kind="secondary">{words.addLeader}</Button>
        </form>
      </Disclosure>
    </Section>
  )
}

/** Who hosts which of the next days. */
export function Turns(props: Props & { days: readonly KeptDay[]; of: Filled }): JSX.Element | null {
  const { args, activity, of } = props
  const { lang } = args
  const words = activityTexts[lang]
  const days = props.days.filter(({ state }) => state !== 'cancelled').slice(0, 12)
  if (days.length === 0) return null
  const hosts = new Map(activity.turns.map((turn) => [turn.day, turn.name ?? '']))
  return (
    <Section title={words.turns} id="vuorot">
      <p>{words.turnsLead}</p>
      <Disclosure summary={words.turns} open={of.form !== null || activity.turns.length > 0}>
        <form method="post" novalidate class="work-form">
          <Hidden name="act" value="turns" />
          {days.map((day) => (
            <div key={day.id} class="keep-turn">
              <label for={`turn-${day.day}`}>{dayInWords(day, args)}</label>
              <input
                class="field__input"
                id={`turn-${day.day}`}
                name={`turn-${day.day}`}
                value={of.form === null ? (hosts.get(day.day) ?? '') : one(of.form, `turn-${day.day}`)}
                maxlength={120}
                autocomplete="off"
              />
            </div>
          ))}
          <Button kind="secondary">{words.saveTurns}</Button>
        </form>
      </Disclosure>
    </Section>
  )
}

/** Organisations that hold it together, with what each does and pays. */
export function Organisers({ args, activity, of }: Props & { of: Filled }): JSX.Element {
  const { lang, deps } = args
  const words = activityTexts[lang]
  const chosen = new Set([activity.host.id, ...activity.organisers.map(({ id }) => id)])
  const organisations = deps.catalogue
    .organisations()
    .filter((each) => each.county === activity.county && !chosen.has(each.id))
    .toSorted(byName(lang))
  return (
    <Section title={words.organisers} id="jarjestajat">
      <p>{activity.organisers.length === 0 ? words.noOrganisers : words.organisersLead}</p>
      <ul class="keep-lines">
        {activity.organisers.map((organiser, at) => (
          <Line
            key={organiser.id}
            act="remove-organiser"
            at={at}
            what={inLanguage(organiser.name, lang)}
            remove={words.remove}
          >
            <LocalText of={organiser.name} lang={lang} />
            {(has(organiser.share) || organiser.budgetEuros !== null) && (
              <span class="line quiet">
                {has(organiser.share) && <LocalText of={organiser.share} lang={lang} />}
                {has(organiser.share) && organiser.budgetEuros !== null && ', '}
                {organiser.budgetEuros !== null && words.euros(organiser.budgetEuros)}
              </span>
            )}
          </Line>
        ))}
      </ul>
      <Disclosure summary={words.addOrganiser} open={of.form !== null}>
        <form method="post" novalidate class="work-form">
          <Hidden name="act" value="add-organiser" />
          <Select
            name="organisation"
            label={words.organiser}
            empty={words.organiserEmpty}
            options={organisations.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
            value={valueOf(of, 'organisation', '')}
            error={errorOf(of, 'organisation')}
          />
          <Words
            of={of}
            name="share"
            label={words.share}
            hint={words.shareHint}
            kept={null}
            isLine
            maxlength={300}
          />
          <Number of={of} name="budgetEuros" label={words.budget} kept={null} />
          <Button kind="secondary">{words.addOrganiser}</Button>
        </form>
      </Disclosure>
    </Section>
  )
}

/** The next season with the same details: a draft. */
export function Season({ args, activity, of }: Props & { of: Filled }): JSX.Element | null {
  const words = activityTexts[args.lang]
  if (activity.rule === null && activity.extraDays.length === 0 && activity.kind === 'event') return null
  return (
    <Section title={words.season} id="kausi">
      <p>{words.seasonLead}</p>
      <Disclosure summary={words.seasonButton} open={of.form !== null}>
        <form method="post" novalidate class="work-form">
          <Hidden name="act" value="season" />
          <div class="keep-beside">
            <TextField
              name="firstDay"
              type="date"
              width="middle"
              label={words.firstDay}
              value={valueOf(of, 'firstDay', '')}
              error={errorOf(of, 'firstDay')}
            />
            <TextField
              name="lastDay"
              type="date"
              width="middle"
              label={words.lastDay}
              value={valueOf(of, 'lastDay', '')}
              error={errorOf(of, 'lastDay')}
            />
          </div>
          <Button kind="secondary">{words.seasonButton}</Button>
        </form>
      </Disclosure>
    </Section>
  )
}
