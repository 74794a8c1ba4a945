import type { ComponentChildren, JSX } from 'preact'
import type { ProgrammeDay, ProgrammePage } from '#capabilities/meeting-places/index.ts'
import { EmptyState } from '#ui/result/result.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { activityTexts } from './activity-texts.ts'
import { inList, ProgrammeRow } from './row.view.tsx'
import { programmeTexts } from './texts.ts'
import { whereKept } from './views-nav.view.tsx'
import type { Where } from './where.ts'

function Empty(props: {
  args: PageArgs
  where: Where
  title: string
  children: ComponentChildren
}): JSX.Element {
  const { args, where } = props
  const { lang } = args
  const words = programmeTexts[lang]
  return (
    <EmptyState title={props.title}>
      <p>{props.children}</p>
      <ul class="plain-links">
        <li>
          <a href={path('programme', lang, {}, whereKept(args, where))}>{words.views.week}</a>
        </li>
        <li>
          <a href={path('wishes', lang)}>{words.empty.wish}</a>
        </li>
      </ul>
    </EmptyState>
  )
}

function Rows({ args, rows }: { args: PageArgs; rows: readonly ProgrammeDay[] }): JSX.Element {
  return (
    <ul class="programme-list programme-list--dated">
      {rows.map((row) => (
        <ProgrammeRow key={row.id} args={args} row={row} shows={inList} />
      ))}
    </ul>
  )
}

export function Groups(props: { args: PageArgs; where: Where; rows: readonly ProgrammeDay[] }): JSX.Element {
  const { args, where, rows } = props
  const words = activityTexts[args.lang].lists.groups
  return rows.length === 0 ? (
    <Empty args={args} where={where} title={words.none}>
      {words.noneText}
    </Empty>
  ) : (
    <Rows args={args} rows={rows} />
  )
}

export function Events(props: { args: PageArgs; where: Where; found: ProgrammePage }): JSX.Element {
  const { args, where, found } = props
  const { lang } = args
  const { events, more } = activityTexts[lang].lists
  return found.rows.length === 0 ? (
    <Empty args={args} where={where} title={events.none}>
      {events.noneText}
    </Empty>
  ) : (
    <>
      <Rows args={args} rows={found.rows} />
      {found.next !== null && (
        <p>
          <a
            href={path('events', lang, {}, { ...whereKept(args, where), after: found.next })}
            rel="next nofollow"
          >
            {more}
          </a>
        </p>
      )}
    </>
  )
}
