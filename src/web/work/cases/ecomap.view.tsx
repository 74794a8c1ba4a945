import type { ComponentChildren, JSX } from 'preact'
import type { WithFamily } from '#capabilities/families/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Section } from '#ui/layout/layout.tsx'
import { LocalText } from '#web/public/local-text.tsx'
import { firstName, listed } from '#web/work/families/names.ts'
import type { OnCase } from './case-head.view.tsx'
import { ecomapTexts } from './ecomap-texts.ts'
import {
  fitted,
  home,
  type LineKind,
  lineTo,
  namedAtMost,
  type Point,
  placed,
  radiusFor,
  sheet,
} from './ecomap.ts'

type Somebody = {
  readonly id: string
  readonly kind: LineKind
  readonly name: string
  readonly where: ComponentChildren
}

/** Everybody round the family whom the reader may be told of: who answers first, the family’s own people last but the teams. */
function around(on: OnCase, team: WithFamily): readonly Somebody[] {
  const { args, view, family } = on
  const { lang } = args
  const kindOf = (presence: WithFamily['people'][number]): LineKind => {
    const seat = view.seats.find(({ part }) => part === presence.id)
    if (seat?.answers.includes('responsible-worker') === true) return 'answers'
    if (seat?.answers.includes('own-worker') === true || presence.part === 'own-worker') return 'own'
    return presence.part === 'named-contact' || seat?.answers.includes('named-for-family') === true
      ? 'contact'
      : 'team'
  }
  const order: readonly LineKind[] = ['answers', 'own', 'contact', 'team']
  return [
    ...team.people
      .map((presence): Somebody => ({
        id: presence.id,
        kind: kindOf(presence),
        name: presence.name,
        where: (
          <>
            <LocalText of={presence.title} lang={lang} />
            {presence.unit !== null && (
              <>
                , <LocalText of={presence.unit} lang={lang} />
              </>
            )}
          </>
        ),
      }))
      .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
    ...family.helpers.map(({ id, name, says }): Somebody => ({
      id,
      kind: 'helper',
      name,
      where: says === '' ? null : says,
    })),
    ...view.support.map(({ unit, name, forWhat }): Somebody => ({
      id: unit,
      kind: 'support',
      name: inLanguage(name, lang),
      where: forWhat,
    })),
  ]
}

function Tie({ point, radius, kind }: { point: Point; radius: number; kind: LineKind }): JSX.Element {
  const { from, to } = lineTo(point, radius)
  return <line class={`ecomap__tie ecomap__tie--${kind}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
}

const lineHeight = 22
const linesAtMost = 5

function Home({ on }: { on: OnCase }): JSX.Element {
  const here = on.family.people.filter(({ until }) => until === null).map(({ name }) => firstName(name))
  const lines =
    here.length <= linesAtMost
      ? here
      : [...here.slice(0, linesAtMost - 1), ecomapTexts[on.args.lang].more(here.length - linesAtMost + 1)]
  const top = home.y - ((lines.length - 1) * lineHeight) / 2
  return (
    <>
      <ellipse class="ecomap__home" cx={home.x} cy={home.y} rx={home.rx} ry={home.ry} />
      {lines.map((line, index) => (
        <text key={index} class="ecomap__family" x={home.x} y={top + index * lineHeight} dy="0.35em">
          {fitted(line, 16)}
        </text>
      ))}
    </>
  )
}

function Picture({ on, people }: { on: OnCase; people: readonly Somebody[] }): JSX.Element {
  const { lang } = on.args
  const words = ecomapTexts[lang]
  const points = placed(people.length)
  const radius = radiusFor(people.length)
  const at = people.flatMap((one, index) => {
    const point = points[index]
    return point === undefined ? [] : [{ ...one, point, number: index + 1 }]
  })
  const names = on.family.people.filter(({ until }) => until === null).map(({ name }) => firstName(name))
  return (
    <svg
      class="ecomap__picture"
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      role="img"
      aria-label={words.picture(listed(names, lang), people.length)}
    >
      {at.map(({ id, kind, point }) => (
        <Tie key={id} point={point} radius={radius} kind={kind} />
      ))}
      <Home on={on} />
      {at.map(({ id, kind, name, point, number }) => (
        <g key={id}>
          <circle class={`ecomap__one ecomap__one--${kind}`} cx={point.x} cy={point.y} r={radius} />
          <text class="ecomap__number" x={point.x} y={point.y} dy="0.35em">
            {number}
          </text>
          {people.length <= namedAtMost && (
            <text
              class="ecomap__name"
              x={point.x}
              y={point.y < home.y ? point.y - radius - 10 : point.y + radius + 22}
            >
              {fitted(name, 20)}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

/** People and services round the family: a picture, and beside it the same as a list. */
export function Ecomap({ on, team }: { on: OnCase; team: WithFamily }): JSX.Element {
  const words = ecomapTexts[on.args.lang]
  const people = around(on, team)
  return (
    <Section title={words.title} id="ecomap">
      {people.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p class="family-quiet">{words.lead}</p>
          <div class="ecomap">
            <Picture on={on} people={people} />
            <ol class="ecomap__list" aria-label={words.list}>
              {people.map(({ id, kind, name, where }) => (
                <li key={id}>
                  <span class="ecomap__who">{name}</span>
                  <span class="ecomap__how">
                    <svg class="ecomap__sample" viewBox="0 0 40 12" aria-hidden="true" focusable="false">
                      <line class={`ecomap__tie ecomap__tie--${kind}`} x1="2" y1="6" x2="38" y2="6" />
                    </svg>
                    {words.kinds[kind]}
                  </span>
                  {where !== null && <span class="family-quiet">{where}</span>}
                </li>
              ))}
            </ol>
          </div>
        </>
      )}
    </Section>
  )
}
