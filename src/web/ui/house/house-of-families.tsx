import type { ComponentChildren, JSX } from 'preact'
import { hyphenate } from '#ui/hyphenate.ts'
import { Heading, type HeadingLevel } from '#ui/heading.tsx'

export type HouseRoom = {
  readonly name: string
  readonly href: string
  readonly count: number
  /** "3 palvelua": the number with its word. */
  readonly countWords: string
  /** Light in the window: help exists near. Publicly always; a gap shows only to those who coordinate. */
  readonly lit: boolean
}

export type HouseFloor = {
  readonly floor: 3 | 2 | 1
  readonly motto: string
  readonly worry: string
  readonly rooms: readonly HouseRoom[]
}

export type HouseLink = { readonly name: string; readonly href: string }

export type HouseLabels = {
  /** The heading of the whole. */
  readonly house: string
  /** One line under the heading: what the house is for. */
  readonly lead?: string | undefined
  readonly stairwell: string
  readonly stones: string
  readonly beside: string
}

function Room({ room, lang }: { room: HouseRoom; lang: string }): JSX.Element {
  return (
    <li>
      <a class={room.lit ? 'house__room' : 'house__room house__room--dark'} href={room.href}>
        <span>{hyphenate(room.name, lang)}</span> <small>{room.countWords}</small>
      </a>
    </li>
  )
}

const Links = ({ links }: { links: readonly HouseLink[] }): ComponentChildren =>
  links.map((link) => (
    <li key={link.href}>
      <a href={link.href}>{link.name}</a>
    </li>
  ))

/** The index of everything as a house in the evening: nested lists first, a picture through their style. */
export function HouseOfFamilies(props: {
  /** The language of the names, for their hyphens. */
  lang: string
  /** Only where two stand on one page. */
  id?: string | undefined
  labels: HouseLabels
  floors: readonly HouseFloor[]
  stairwell: HouseLink
  stones: readonly HouseLink[]
  beside: readonly HouseRoom[]
  level?: 2 | 3 | undefined
}): JSX.Element {
  const id = props.id ?? 'house'
  const level: HeadingLevel = props.level ?? 2
  const inner: HeadingLevel = level === 2 ? 3 : 4
  return (
    <section class="house" aria-labelledby={`${id}-title`}>
      <div class="house__intro">
        <Heading level={level} id={`${id}-title`}>
          {props.labels.house}
        </Heading>
        {props.labels.lead !== undefined && <p>{props.labels.lead}</p>}
      </div>
      <div class="house__scene">
        <svg class="house__roof" aria-hidden="true">
          <path class="house__chimney" d="M0 0h34v70H0z" />
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
            <path d="M0 100 50 3l50 97z" />
            <path class="house__snow" d="M0 100 50 3l50 97" />
          </svg>
          <circle class="house__attic" cx="50%" cy="66%" r="13" />
        </svg>
        <div class="house__body">
          {props.floors.map((floor) => (
            <div key={floor.floor} class={`house__floor house__floor--${floor.floor}`}>
              <Heading level={inner}>
                {floor.motto} <small>{floor.worry}</small>
              </Heading>
              <ul>
                {floor.rooms.map((room) => (
                  <Room key={room.href} room={room} lang={props.lang} />
                ))}
              </ul>
            </div>
          ))}
          <div class="house__stairwell">
            <Heading level={inner}>{props.labels.stairwell}</Heading>
            <a href={props.stairwell.href}>{props.stairwell.name}</a>
          </div>
          <svg class="house__stairs" aria-hidden="true">
            <pattern id={`${id}-stairs`} width="24" height="64" patternUnits="userSpaceOnUse">
              <path d="M2 64V56H7V48H12V40H17V32H22V24H17V16H12V8H7V0H2" />
            </pattern>
            <rect width="24" height="100%" fill={`url(#${id}-stairs)`} />
          </svg>
        </div>
        <div class="house__stones">
          <Heading level={inner}>{props.labels.stones}</Heading>
          <ul>
            <Links links={props.stones} />
          </ul>
        </div>
      </div>
      {props.beside.length > 0 && (
        <div class="house__beside">
          <Heading level={inner}>{props.labels.beside}</Heading>
          <ul>
            {props.beside.map((room) => (
              <Room key={room.href} room={room} lang={props.lang} />
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
