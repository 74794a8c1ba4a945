import type { JSX } from 'preact'
import type { Near } from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Card, Page, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Breadcrumbs } from '#ui/nav/nav.tsx'
import { EmptyState, ResultList } from '#ui/result/result.tsx'
import type { PageArgs } from '#web/page.ts'
import { hyphenate } from '#ui/hyphenate.ts'
import { path } from '#web/paths.ts'
import { directoryWords } from './directory-words.ts'
import { houseTexts } from './house-texts.ts'
import { choosePlaceHere, chosenPlace } from './place-of.ts'
import type { RoomContents, RoomPage } from './room-contents.ts'
import { roomTexts } from './room-texts.ts'
import { typeName } from './search-filters.view.tsx'
import { ServiceItem } from './service-item.view.tsx'
import { roomName } from './service.view.tsx'
import { besideRoom, stairwellRoom } from './standing.ts'

type Props = { readonly args: PageArgs; readonly room: RoomPage; readonly contents: RoomContents }

function leadOf({ args, room }: Props): string {
  const words = roomTexts[args.lang]
  if (room.key === stairwellRoom) return words.stairwellLead
  if (room.floor === null) return words.besideLead
  return `${houseTexts.floors[room.floor].kind[args.lang]}.`
}

function Choose({ args }: { args: PageArgs }): JSX.Element {
  const words = roomTexts[args.lang]
  const place = chosenPlace(args)
  if (place !== null) {
    return (
      <p class="place-line">
        {words.place(inLanguage(place.name, args.lang))} <a href={choosePlaceHere(args)}>{words.change}</a>
      </p>
    )
  }
  return (
    <Notice kind="info" title={words.choose.title}>
      <p>{words.choose.text}</p>
      <p>
        <LinkButton href={choosePlaceHere(args)} kind="secondary" icon="place">
          {words.choose.button}
        </LinkButton>
      </p>
    </Notice>
  )
}

function groupTitle(args: PageArgs, near: Near | null): string {
  const words = roomTexts[args.lang]
  const place = chosenPlace(args)
  if (near === 'here') return words.here(place === null ? '' : inLanguage(place.name, args.lang))
  if (near === 'county-wide') return words.countyWide
  if (near === 'remote') return words.remote
  if (near === 'nearest') return words.nearest
  return near === 'elsewhere' ? words.elsewhere : words.everywhere
}

/** The kinds of service of the room, each with its own list behind it. */
function More({ args, room, contents }: Props): JSX.Element | null {
  if (contents.total <= contents.shown && room.key !== besideRoom) return null
  const words = roomTexts[args.lang]
  return (
    <Section title={words.more}>
      <ul class="columns">
        {room.types.map((type) => (
          <li key={type}>
            <a href={path('search', args.lang, {}, { type })}>{hyphenate(typeName(args, type), args.lang)}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function Room(props: Props): JSX.Element {
  const { args, room, contents } = props
  const { lang } = args
  const words = roomTexts[lang]
  return (
    <Page width="wide">
      <Breadcrumbs label={words.crumbs} items={[{ href: path('home', lang), name: words.home }]} />
      <PageTitle
        kicker={room.floor === null ? undefined : directoryWords[lang].floors[room.floor]}
        title={roomName(room.key, lang)}
        lead={leadOf(props)}
      />
      <Choose args={args} />
      {contents.groups.length === 0 && (
        <EmptyState title={words.none.title}>
          <p>{words.none.text}</p>
          <p>
            <a href={path('room', lang, { room: stairwellRoom })}>{houseTexts.stairwell[lang]}</a>
          </p>
        </EmptyState>
      )}
      {contents.groups.map(({ near, services, total }) => (
        <Section key={near} title={`${groupTitle(args, near)} (${total})`}>
          <ResultList>
            {services.map((service) => (
              <ServiceItem
                key={service.id}
                args={args}
                service={service}
                near={near === 'nearest' || near === 'elsewhere' ? near : null}
                level={3}
              />
            ))}
          </ResultList>
        </Section>
      ))}
      <More {...props} />
      <Card tone="birch">
        <h2>{words.other.title}</h2>
        <p>{words.other.text}</p>
        <p>
          <LinkButton href={path('ask', lang)} icon="heart">
            {words.other.ask}
          </LinkButton>
        </p>
        <p>
          <a href={path('home', lang)}>{words.other.house}</a>
        </p>
      </Card>
    </Page>
  )
}
