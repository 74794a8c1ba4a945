import type { ComponentChildren, JSX } from 'preact'
import { z } from 'zod'
import { type FamilyView, readFamily } from '#capabilities/families/index.ts'
import { helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { dateInWords } from '#platform/words.ts'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path, type Query, type RouteName } from '#web/paths.ts'
import { WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { type Bench, benchOf } from './acts.view.tsx'
import { familyTexts } from './family-texts.ts'
import { adultsOf, ageOf, familyName } from './names.ts'
import { notDone } from './page-texts.ts'
import { familyWords } from './words.ts'

const rooms = [
  ['workFamily', 'overview'],
  ['workFamilyPeople', 'people'],
  ['workFamilyEntries', 'entries'],
  ['workFamilyPermits', 'permits'],
] as const
export type FamilyRoom = (typeof rooms)[number][0]

export function familyIdIn({ params }: PageArgs): string {
  const id = z.uuid().safeParse(params['id'])
  if (!id.success) throw notFound()
  return id.data
}

export type OnFamily = { readonly args: PageArgs; readonly view: FamilyView; readonly bench: Bench }

/** The family with the forms of one of its pages. */
export async function onFamily(args: PageArgs, room: FamilyRoom): Promise<OnFamily> {
  const view = await readFamily(args.caller, { id: familyIdIn(args) })
  return { args, view, bench: benchOf(args, path(room, args.lang, { id: view.id })) }
}

export const nameIn = (view: FamilyView, id: string | null): string | null =>
  id === null ? null : (view.people.find((person) => person.id === id)?.name ?? null)

export const dayIn =
  ({ args: { lang, deps } }: OnFamily) =>
  (day: PlainDate): string =>
    dateInWords(day, lang, helsinkiDate(deps.clock.now()))

function FamilyNav({ args, id }: { args: PageArgs; id: string }): JSX.Element {
  const { lang } = args
  const words = familyTexts[lang]
  return (
    <nav class="family-nav" aria-label={words.pages}>
      <ul>
        {rooms.map(([room, name]) => (
          <li key={room}>
            <a href={path(room, lang, { id })} aria-current={args.name === room ? 'page' : undefined}>
              {words.nav[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A page of one family: who they are, what stands in the way, and its other pages. */
export function FamilyDocument(props: {
  on: OnFamily
  room: RouteName
  done: string | undefined
  query?: Query | undefined
  children: ComponentChildren
}): JSX.Element {
  const { args, view, bench } = props.on
  const { lang, deps } = args
  const words = familyTexts[lang]
  const today = helsinkiDate(deps.clock.now())
  const here = view.people.filter(({ until }) => until === null)
  const ages = here.flatMap((person) => ageOf(person, today, lang) ?? [])
  const isProtected = here.some(({ protection }) => protection !== null)
  const chips = [
    ...(view.mine === null
      ? []
      : [<Chip key="mine">{words.yourPart(familyWords[lang].team[view.mine.part])}</Chip>]),
    ...(isProtected
      ? [
          <Chip key="protected" tone="soon" icon="lock">
            {words.protected}
          </Chip>,
        ]
      : []),
  ]
  return (
    // The tab of the browser never says whose family is open.
    <WorkDocument args={args} title={words.tab} parts={{ id: view.id }} query={props.query}>
      <Column width="wide">
        {bench.problems !== null && <Refused problems={bench.problems} notDone={notDone[lang]} />}
        <BackLink href={path('workFamilies', lang)}>{words.back}</BackLink>
        <PageTitle
          kicker={familyWords[lang].tasks[view.serviceTask]}
          title={
            <>
              {familyName(here, lang)}
              {ages.length > 0 && <span class="family-ages"> {ages.join(', ')}</span>}
            </>
          }
          lead={adultsOf(here).join(', ')}
        />
        <ChipList chips={chips} />
        {props.done !== undefined && (
          <Notice kind="success" live>
            <p>{props.done}</p>
          </Notice>
        )}
        {view.by === 'opened' && (
          <Notice kind="warning" title={words.openedTitle}>
            <p>{words.opened}</p>
            <p>
              <a href={path('workEmergency', lang)}>{words.openedEnd}</a>
            </p>
          </Notice>
        )}
        {view.closedAt !== null && (
          <Notice kind="info">
            <p>{words.closed}</p>
          </Notice>
        )}
        {isProtected && <p class="family-guard">{words.protectedHint}</p>}
        <FamilyNav args={args} id={view.id} />
        {props.children}
        <p class="family-quiet family-not-record">{words.notRecord}</p>
      </Column>
    </WorkDocument>
  )
}
