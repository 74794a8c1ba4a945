import type { ComponentChildren, JSX } from 'preact'
import type {
  ConsentOverview,
  EmergencyOpening,
  EntryItem,
  FamilyPerson,
  FamilyView,
  WithFamily,
} from '#capabilities/families/index.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button, ButtonRow, LinkButton } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { shortDay } from '#web/public/short-day.ts'
import { firstName } from '#web/work/families/names.ts'
import { Entry } from './entry.view.tsx'
import { familyCalled } from './names.ts'
import { People } from './people.view.tsx'
import { myTexts } from './texts.ts'
import { WithUs } from './with-us.view.tsx'

/** A family as its overview shows it. */
export type FamilyNow = {
  readonly view: FamilyView
  readonly team: WithFamily | undefined
  readonly agreed: readonly EntryItem[]
  readonly newest: readonly EntryItem[]
  readonly emergencies: readonly EmergencyOpening[]
}

/** That one acts for a child, what that opens, and the way to stop. */
export function Acting({ args, child }: { args: PageArgs; child: FamilyPerson | undefined }): JSX.Element {
  const { lang } = args
  const words = myTexts[lang].my
  return (
    <Notice kind="info" title={words.actingTitle(child === undefined ? '' : firstName(child.name))}>
      <ul class="plain-links">
        <li>
          <a href={path('myWhoLooked', lang, {}, { of: 'child' })}>{words.actingLooked}</a>
        </li>
        <li>
          <a href={path('myRequests', lang, {}, { of: 'child' })}>{words.actingRequest}</a>
        </li>
      </ul>
      <form method="post">
        <Hidden name="act" value="end-acting" />
        <Button kind="secondary">{words.endActing}</Button>
      </form>
    </Notice>
  )
}

/** Belongs to no family that can be shown: what comes here, and what to do meanwhile. */
export function NoFamily({ args }: { args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = myTexts[lang].my
  return (
    <EmptyState title={words.noFamilyTitle}>
      {words.noFamily.map((each) => (
        <p key={each}>{each}</p>
      ))}
      <ButtonRow>
        <LinkButton href={path('ask', lang)} icon="heart">
          {words.ask}
        </LinkButton>
        <LinkButton href={path('follow', lang)} kind="secondary">
          {words.follow}
        </LinkButton>
      </ButtonRow>
    </EmptyState>
  )
}

function Emergency({ args, opening }: { args: PageArgs; opening: EmergencyOpening }): JSX.Element {
  const { lang, deps } = args
  const words = myTexts[lang].my
  const who = [
    opening.name ?? words.someone,
    ...(opening.unit === null ? [] : [inLanguage(opening.unit, lang)]),
  ].join(', ')
  return (
    <Notice kind="warning" title={words.emergencyTitle}>
      <p>{words.emergency(who, momentInWords(opening.openedAt, lang, deps.clock.now()))}</p>
      <p>
        {words.emergencyReason[opening.reason]}{' '}
        {opening.review === null ? words.emergencyReview : words.emergencyReviewed}
      </p>
    </Notice>
  )
}

/** What one has allowed, in a line each, and the way to stop it. */
function Permits({ args, consents }: { args: PageArgs; consents: ConsentOverview }): JSX.Element {
  const { lang } = args
  const words = myTexts[lang]
  const mine = consents.consents.filter(({ state, mayStop }) => state === 'in-force' && mayStop)
  return (
    <Section title={words.permits.title} id="permits">
      {mine.length === 0 ? (
        <p>{words.permits.none}</p>
      ) : (
        <>
          <ul class="my-permits">
            {mine.map((consent) => (
              <li key={consent.id} class="my-permit">
                <strong>
                  {consent.organisation !== null && <LocalText of={consent.organisation.name} lang={lang} />}
                </strong>{' '}
                {words.consents.purposes[consent.purpose]}
                {consent.about?.name !== undefined && consent.about.name !== null && (
                  <> ({firstName(consent.about.name)})</>
                )}
                <br />
                <span class="my-quiet">
                  {words.consents.until}: {shortDay(consent.until, lang)}
                </span>
              </li>
            ))}
          </ul>
          <p>{words.permits.lead}</p>
        </>
      )}
      <p>
        <LinkButton href={path('myConsents', lang)} kind="secondary">
          {words.permits.all}
        </LinkButton>
      </p>
    </Section>
  )
}

/** What waits for the reader's answer stands before everything else. */
export function Overview(props: {
  args: PageArgs
  consents: ConsentOverview
  children: ComponentChildren
}): JSX.Element {
  const { args, consents } = props
  const { lang } = args
  const words = myTexts[lang].my
  return (
    <>
      {consents.asks.map((ask) => (
        <Notice key={ask.id} kind="gentle" title={words.askedTitle}>
          <p>{words.asked(inLanguage(ask.unit.name, lang))}</p>
          <p>
            <LinkButton href={`${path('myConsents', lang)}#ask-${ask.id}`}>{words.answer}</LinkButton>
          </p>
        </Notice>
      ))}
      {props.children}
    </>
  )
}

/** One family: whom to call, what has been agreed, what one has allowed, who we are. */
export function Family(props: {
  args: PageArgs
  now: FamilyNow
  consents: ConsentOverview
  isOneOfMany: boolean
}): JSX.Element {
  const { args, now } = props
  const { view } = now
  const { lang } = args
  const texts = myTexts[lang]
  const words = texts.agreed
  const ofFamily = {
    ...props.consents,
    consents: props.consents.consents.filter(({ family }) => family === view.id),
  }
  return (
    <>
      {props.isOneOfMany && <p class="my-family">{texts.my.family(familyCalled(view, lang))}</p>}
      <WithUs args={args} view={view} team={now.team} />
      {now.emergencies.map((opening) => (
        <Emergency key={opening.id} args={args} opening={opening} />
      ))}
      <Section title={words.title} id="agreed">
        {now.agreed.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ul class="my-entries">
            {now.agreed.map((entry) => (
              <Entry key={entry.id} args={args} entry={entry} />
            ))}
          </ul>
        )}
      </Section>
      <Section title={words.newTitle} id="newest">
        {now.newest.length === 0 ? (
          <p>{words.newNone}</p>
        ) : (
          <ul class="my-entries">
            {now.newest.map((entry) => (
              <Entry key={entry.id} args={args} entry={entry} />
            ))}
          </ul>
        )}
        <ButtonRow>
          <LinkButton href={path('myEntries', lang)} kind="secondary">
            {words.all}
          </LinkButton>
          <LinkButton href={path('myThread', lang)} kind="secondary">
            {words.writeTo}
          </LinkButton>
        </ButtonRow>
        <p class="my-quiet">{words.own}</p>
      </Section>
      <Permits args={args} consents={ofFamily} />
      <People args={args} view={view} />
    </>
  )
}
