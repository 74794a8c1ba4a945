import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { dayOnPhone, keptPage } from './shelf.ts'
import Tally, { type TallyProps } from './tally.island.tsx'

export type OfflineProps = {
  readonly words: {
    readonly title: string
    readonly opening: string
    readonly away: string
    readonly back: string
    readonly open: string
    readonly unknown: string
    readonly again: string
  }
}

const isTally = (value: unknown): value is TallyProps =>
  typeof value === 'object' && value !== null && 'work' in value && 'groups' in value && 'title' in value

/** Numbers that begin anew each day do so here too. */
const today = (props: TallyProps): TallyProps =>
  props.day === null || props.day === dayOnPhone()
    ? props
    : {
        ...props,
        day: dayOnPhone(),
        groups: props.groups.map((group) => ({
          ...group,
          rows: group.rows.map((row) => ({ ...row, count: 0 })),
        })),
      }

/** Stands in for a counting page that has been open on this phone before, with the numbers as they were seen last. */
export default function CountOffline({ words }: OfflineProps): JSX.Element {
  const [props, setProps] = useState<TallyProps | null | undefined>(undefined)
  const [isBack, setBack] = useState(false)
  useEffect(() => {
    const kept = keptPage(location.pathname.split('/').at(-1) ?? '')
    setProps(isTally(kept) ? today(kept) : null)
    const back = (): void => setBack(true)
    addEventListener('online', back)
    return () => removeEventListener('online', back)
  }, [])
  if (props === undefined)
    return (
      <>
        <h1>{words.title}</h1>
        <p>{words.opening}</p>
      </>
    )
  const again = (
    <p>
      <a href={location.href}>{props === null ? words.again : words.open}</a>
    </p>
  )
  if (props === null)
    return (
      <>
        <h1>{words.title}</h1>
        <p>{words.unknown}</p>
        {again}
      </>
    )
  return (
    <>
      <h1>{props.title}</h1>
      <p role="status">{isBack ? words.back : words.away}</p>
      <Tally {...props} />
      {again}
    </>
  )
}
