import type { JSX } from 'preact'
import type { FamilyView, Presence, WithFamily } from '#capabilities/families/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { asTel } from '#web/public/ask/journey.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { listed } from '#web/work/families/names.ts'
import { shortDay } from '#web/public/short-day.ts'
import { fieldOf, isSent, myProblems } from './acts.ts'
import { nameOf } from './names.ts'
import { myTexts } from './texts.ts'

type OnFamily = { readonly args: PageArgs; readonly view: FamilyView }

/** One's own care: to whom it is shown, and the way to show it or to stop. */
function OwnCare({ args, view, presence }: OnFamily & { readonly presence: Presence }): JSX.Element {
  const words = myTexts[args.lang].withUs
  const shown = presence.shownTo.map(
    ({ member, unit }) => nameOf(view, member) ?? (unit === null ? '' : inLanguage(unit, args.lang)),
  )
  const others = view.people.filter(
    ({ id, me }) => !me && !presence.shownTo.some(({ member }) => member === id),
  )
  const field = fieldOf('member', presence.id)
  return (
    <>
      <p class="my-quiet">{words.ownCare}</p>
      {shown.length > 0 && <p class="my-quiet">{words.ownShown(listed(shown, args.lang))}</p>}
      {presence.shownTo.map(({ id, member, unitId, unit }) => {
        const name = nameOf(view, member) ?? (unit === null ? null : inLanguage(unit, args.lang))
        return (
          name !== null && (
            <form key={id} method="post">
              <Hidden name="act" value="hide" />
              <Hidden name="part" value={presence.id} />
              <Hidden name="member" value={member ?? ''} />
              <Hidden name="unit" value={unitId ?? ''} />
              <Button kind="secondary">{words.hide(name)}</Button>
            </form>
          )
        )
      })}
      {others.length > 0 && (
        <Disclosure summary={words.show} open={isSent(args, 'show', presence.id)}>
          <form method="post">
            <p>{words.showHint}</p>
            <Hidden name="act" value="show" />
            <Hidden name="subject" value={presence.id} />
            <Select
              name={field}
              error={myProblems(args)?.of(field)}
              label={words.toWhom}
              empty={words.choose}
              options={others.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Button kind="secondary">{words.showSend}</Button>
          </form>
        </Disclosure>
      )}
    </>
  )
}

function Card({ args, view, presence }: OnFamily & { readonly presence: Presence }): JSX.Element {
  const { lang, deps } = args
  const words = myTexts[lang].withUs
  const today = helsinkiDate(deps.clock.now())
  const isMe = view.people.some(({ id, me }) => me && id === presence.about)
  const about = isMe ? null : nameOf(view, presence.about)
  return (
    <li class={presence.part === 'responsible-worker' ? 'my-with my-with--first' : 'my-with'}>
      <p class="my-with__part">
        {words.parts[presence.part]}
        {isMe && <> · {words.aboutYou}</>}
        {about !== null && <> · {words.about(about)}</>}
      </p>
      <h3 class="my-with__name">{presence.name}</h3>
      <p class="my-with__where">
        <LocalText of={presence.title} lang={lang} />
        <br />
        {presence.unit !== null && (
          <>
            <LocalText of={presence.unit} lang={lang} />
            {', '}
          </>
        )}
        <LocalText of={presence.organisation} lang={lang} />
      </p>
      {presence.phone === null ? (
        <p class="my-quiet">{words.noPhone}</p>
      ) : (
        <p class="my-with__call">
          <LinkButton
            href={`tel:${asTel(presence.phone)}`}
            kind={presence.part === 'responsible-worker' ? 'primary' : 'secondary'}
            icon="phone"
          >
            {words.call(presence.phone)}
            <span class="visually-hidden">, {presence.name}</span>
          </LinkButton>
        </p>
      )}
      {(presence.lastContactOn !== null || presence.until !== null) && (
        <p class="my-quiet">
          {presence.lastContactOn !== null &&
            words.lastContact(dateInWords(presence.lastContactOn, lang, today))}
          {presence.lastContactOn !== null && presence.until !== null && ' · '}
          {presence.until !== null && words.until(shortDay(presence.until, lang))}
        </p>
      )}
      {presence.class !== 'ordinary' &&
        (isMe && presence.class === 'adult-care' ? (
          presence.can.show && <OwnCare args={args} view={view} presence={presence} />
        ) : (
          <p class="my-quiet">{words.onlyShown}</p>
        ))}
    </li>
  )
}

const rank = ({ part }: Presence): number =>
  part === 'responsible-worker' ? 0 : part === 'own-worker' ? 1 : 2

/** Whom to call: the first thing on the page. */
export function WithUs({
  args,
  view,
  team,
}: OnFamily & { readonly team: WithFamily | undefined }): JSX.Element {
  const words = myTexts[args.lang].withUs
  const people = (team?.people ?? []).toSorted((a, b) => rank(a) - rank(b))
  return (
    <Section title={words.title} id="with">
      {people.length === 0 ? (
        <>
          <p>{words.nobody}</p>
          <p>
            <a href={path('ask', args.lang)}>{myTexts[args.lang].my.ask}</a>
          </p>
        </>
      ) : (
        <>
          <p class="my-quiet">{words.lead}</p>
          <ul class="my-withs">
            {people.map((presence) => (
              <Card key={presence.id} args={args} view={view} presence={presence} />
            ))}
          </ul>
          <p>
            <a href={path('myThread', args.lang)}>{words.write}</a>
          </p>
        </>
      )}
    </Section>
  )
}
