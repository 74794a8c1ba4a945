import type { JSX } from 'preact'
import {
  type BanItem,
  type ConsentAskItem,
  type ConsentItem,
  type ConsentOverview,
  consentWords,
  type FamilyView,
  type GroundItem,
  serviceTasks,
} from '#capabilities/families/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Button, ButtonRow } from '#ui/button/button.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { shortDay } from '#web/public/short-day.ts'
import { firstName } from '#web/work/families/names.ts'
import { again, fieldOf, isSent, myProblems } from './acts.ts'
import { type AgreedBehind, endedOn } from './behind-codes.ts'
import { BehindConsent, receiverOf } from './behind-codes.view.tsx'
import { myTexts } from './texts.ts'

type On = { readonly args: PageArgs; readonly overview: ConsentOverview }
type Agreed = Pick<ConsentItem, 'about' | 'organisation' | 'scope' | 'scopeId'>

const whatOf = (item: Pick<Agreed, 'scope' | 'scopeId'>, lang: Language): string => {
  const words = myTexts[lang].consents
  const task = item.scope === 'task' ? serviceTasks.find((each) => each === item.scopeId) : undefined
  return task === undefined ? words.scopes[item.scope] : words.tasks[task]
}

const organisationOf = (item: Pick<Agreed, 'organisation'>, lang: Language): string =>
  item.organisation === null ? myTexts[lang].consents.everybody : inLanguage(item.organisation.name, lang)

function whoseOf(args: PageArgs, item: Pick<Agreed, 'about'>): string {
  const words = myTexts[args.lang].consents
  const { actor } = args.caller
  if (item.about === null) return words.theFamily
  if (actor.kind === 'member' && item.about.id === actor.id) return words.you
  return item.about.name === null ? words.someone : firstName(item.about.name)
}

function Ask({ args, ask }: { args: PageArgs; ask: ConsentAskItem }): JSX.Element {
  const { lang } = args
  const words = myTexts[lang].consents
  const paragraphs = consentWords(ask.purpose, lang, {
    whose: whoseOf(args, ask),
    organisation: organisationOf(ask, lang),
    what: whatOf(ask, lang),
    until: shortDay(ask.until, lang),
  })
  return (
    <li class="my-consent" id={`ask-${ask.id}`}>
      <h3>{paragraphs[0]}</h3>
      {paragraphs.slice(1).map((each) => (
        <p key={each}>{each}</p>
      ))}
      <p class="my-quiet">
        {words.askedBy(inLanguage(ask.unit.name, lang), shortDay(helsinkiDate(ask.askedAt), lang))}
      </p>
      {ask.cannot !== null && <p>{words.cannot[ask.cannot]}</p>}
      <form method="post">
        <Hidden name="subject" value={ask.id} />
        <ButtonRow>
          {ask.cannot === null && (
            <Button name="act" value="give">
              {words.yes}
            </Button>
          )}
          <Button kind="secondary" name="act" value="decline">
            {words.no}
          </Button>
        </ButtonRow>
        {ask.cannot === null && <p class="my-quiet">{words.prove}</p>}
      </form>
    </li>
  )
}

/** What waits for an answer, in the words to which a yes is given. */
export function Asks({ args, overview }: On): JSX.Element | null {
  const words = myTexts[args.lang].consents
  if (overview.asks.length === 0) return null
  return (
    <Section title={words.asksTitle} id="asks">
      <ul class="my-permits">
        {overview.asks.map((ask) => (
          <Ask key={ask.id} args={args} ask={ask} />
        ))}
      </ul>
    </Section>
  )
}

function givenBy(args: PageArgs, consent: ConsentItem): string {
  const { lang, caller } = args
  const words = myTexts[lang].consents
  const day = shortDay(helsinkiDate(consent.givenAt), lang)
  const way = words.ways[consent.way]
  return caller.actor.kind === 'member' && consent.giver.id === caller.actor.id
    ? words.givenByYou(day, way)
    : words.givenBy(consent.giver.name ?? words.someone, day, way)
}

function Consent({ args, consent }: { args: PageArgs; consent: ConsentItem }): JSX.Element {
  const { lang } = args
  const words = myTexts[lang].consents
  const organisation = organisationOf(consent, lang)
  return (
    <li class="my-consent" id={`c-${consent.id}`}>
      <h3>{organisation}</h3>
      <p>
        {organisation} {words.purposes[consent.purpose]}.
      </p>
      <FactList
        facts={[
          ...(consent.purpose === 'cooperation' ? [{ term: words.what, value: whatOf(consent, lang) }] : []),
          { term: words.whose, value: whoseOf(args, consent) },
          { term: words.until, value: shortDay(consent.until, lang) },
          { term: words.given, value: givenBy(args, consent) },
        ]}
      />
      {consent.mayStop ? (
        <Disclosure summary={words.stop} open={isSent(args, 'stop', consent.id)}>
          <form method="post">
            <p>{words.stopWhat}</p>
            <Hidden name="act" value="stop" />
            <Hidden name="subject" value={consent.id} />
            <Button kind="danger">
              {words.stopSend}
              <span class="visually-hidden">: {organisation}</span>
            </Button>
          </form>
        </Disclosure>
      ) : (
        <p class="my-quiet">{words.notYours}</p>
      )}
    </li>
  )
}

/** Consents behind follow codes stand among the others. */
type Behind = { readonly behind: readonly AgreedBehind[] }

export function InForce({ args, overview, behind }: On & Behind): JSX.Element {
  const words = myTexts[args.lang].consents
  const standing = overview.consents.filter(({ state }) => state === 'in-force')
  return (
    <Section title={words.inForce} id="in-force">
      {standing.length === 0 && behind.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="my-permits">
          {standing.map((consent) => (
            <Consent key={consent.id} args={args} consent={consent} />
          ))}
          {behind.map((agreed) => (
            <BehindConsent key={agreed.consent.id} args={args} agreed={agreed} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Ban({ args, ban }: { args: PageArgs; ban: BanItem }): JSX.Element {
  const { lang } = args
  const words = myTexts[lang].consents
  return (
    <li class="my-consent">
      <h3>{words.ban(organisationOf(ban, lang))}</h3>
      <FactList
        facts={[
          { term: words.what, value: whatOf(ban, lang) },
          { term: words.whose, value: whoseOf(args, ban) },
        ]}
      />
      {ban.mayLift && (
        <form method="post">
          <Hidden name="act" value="lift" />
          <Hidden name="subject" value={ban.id} />
          <Button kind="secondary">{words.lift}</Button>
        </form>
      )}
    </li>
  )
}

/** A new ban of one family: whose data, of which service, kept from whom. */
function NewBan({ args, view }: { args: PageArgs; view: FamilyView }): JSX.Element {
  const { lang, deps } = args
  const words = myTexts[lang].consents
  const problems = myProblems(args)
  const field = (name: string): string => fieldOf(name, view.id)
  const typed = (name: string): string => again(args, 'ban', view.id, name)
  const organisations = deps.catalogue
    .organisations()
    .filter(({ county }) => county === view.county)
    .map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, lang))
  return (
    <Disclosure summary={words.banNew} open={isSent(args, 'ban', view.id)}>
      <form method="post" novalidate>
        <Hidden name="act" value="ban" />
        <Hidden name="subject" value={view.id} />
        <Select
          name={field('about')}
          label={words.banAbout}
          empty={myTexts[lang].withUs.choose}
          value={typed('about')}
          error={problems?.of(field('about'))}
          options={view.people
            .filter(({ me, canActFor }) => me || canActFor)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          name={field('scopeId')}
          label={words.banTask}
          empty={myTexts[lang].withUs.choose}
          value={typed('scopeId')}
          error={problems?.of(field('scopeId'))}
          options={serviceTasks.map((task) => ({ value: task, label: words.tasks[task] }))}
        />
        <Select
          name={field('organisation')}
          label={words.banWhom}
          hint={words.banHint}
          empty={words.everybody}
          value={typed('organisation')}
          error={problems?.of(field('organisation'))}
          options={organisations}
        />
        <Button kind="secondary">{words.banSend}</Button>
      </form>
    </Disclosure>
  )
}

export function Bans(props: On & { readonly families: readonly FamilyView[] }): JSX.Element {
  const { args, overview, families } = props
  const words = myTexts[args.lang].consents
  const standing = overview.bans.filter(({ liftedAt }) => liftedAt === null)
  return (
    <Section title={words.bansTitle} id="bans">
      <p>{words.bansLead}</p>
      {standing.length > 0 && (
        <ul class="my-permits">
          {standing.map((ban) => (
            <Ban key={ban.id} args={args} ban={ban} />
          ))}
        </ul>
      )}
      {families
        .filter(({ can }) => can.consent)
        .map((view) => (
          <NewBan key={view.id} args={args} view={view} />
        ))}
    </Section>
  )
}

function Ground({ args, ground }: { args: PageArgs; ground: GroundItem }): JSX.Element {
  const { lang } = args
  const words = myTexts[lang].consents
  return (
    <li class="my-consent">
      <h3>{organisationOf(ground, lang)}</h3>
      <p>{words.laws[ground.law]}</p>
      <FactList
        facts={[
          { term: words.what, value: whatOf(ground, lang) },
          { term: words.whose, value: whoseOf(args, ground) },
          { term: words.until, value: shortDay(ground.until, lang) },
        ]}
      />
    </li>
  )
}

export function Grounds({ args, overview }: On): JSX.Element | null {
  const words = myTexts[args.lang].consents
  const today = helsinkiDate(args.deps.clock.now())
  const standing = overview.grounds.filter(({ endedAt, until }) => endedAt === null && until >= today)
  if (standing.length === 0) return null
  return (
    <Section title={words.groundsTitle} id="grounds">
      <p>{words.groundsLead}</p>
      <ul class="my-permits">
        {standing.map((ground) => (
          <Ground key={ground.id} args={args} ground={ground} />
        ))}
      </ul>
    </Section>
  )
}

/** What has ended, for those who look back. */
export function Past({ args, overview, behind }: On & Behind): JSX.Element | null {
  const { lang } = args
  const words = myTexts[lang].consents
  const lines = [
    ...overview.consents
      .filter(({ state }) => state !== 'in-force')
      .map((consent) => ({
        id: consent.id,
        name: organisationOf(consent, lang),
        end:
          consent.withdrawnAt === null
            ? words.over(shortDay(consent.until, lang))
            : words.withdrawn(shortDay(helsinkiDate(consent.withdrawnAt), lang)),
      })),
    ...behind.map((agreed) => ({
      id: agreed.consent.id,
      name: receiverOf(agreed, lang),
      end: (agreed.consent.withdrawnAt === null ? words.over : words.withdrawn)(
        shortDay(endedOn(agreed), lang),
      ),
    })),
    ...overview.bans.flatMap((ban) =>
      ban.liftedAt === null
        ? []
        : [
            {
              id: ban.id,
              name: words.ban(organisationOf(ban, lang)),
              end: words.withdrawn(shortDay(helsinkiDate(ban.liftedAt), lang)),
            },
          ],
    ),
  ]
  if (lines.length === 0) return null
  return (
    <Disclosure summary={words.pastTitle}>
      <ul>
        {lines.map(({ id, name, end }) => (
          <li key={id}>
            {name}. {end}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
