import type { JSX } from 'preact'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import type { PageArgs } from '#web/page.ts'
import { path, type RouteName } from '#web/paths.ts'
import { myTexts } from './texts.ts'

const first = [
  ['my', 'my'],
  ['myPlan', 'plan'],
  ['myTalks', 'talks'],
  ['myEntries', 'entries'],
  ['myMeetings', 'meetings'],
  ['myConsents', 'consents'],
  ['myWhoLooked', 'looked'],
] as const
const more = [
  ['myData', 'data'],
  ['myRequests', 'requests'],
  ['mySessions', 'sessions'],
] as const

/** Pages of one thing, reached from a list. */
const inside: readonly RouteName[] = [
  'myAssessment',
  'myMeeting',
  'myThread',
  'myTalk',
  'myWorker',
  'myVoice',
  'myForMe',
]

const names: readonly RouteName[] = [...[...first, ...more].map(([name]) => name), ...inside]

/** Whether the page is one of those that a family has for itself, shown to one of a family. */
export const isMyPage = ({ name, caller }: Pick<PageArgs, 'name' | 'caller'>): boolean =>
  caller.actor.kind === 'member' && names.includes(name)

function Items(props: {
  args: PageArgs
  items: readonly (readonly [RouteName, keyof typeof myTexts.fi.nav])[]
}): JSX.Element {
  const { args, items } = props
  const words = myTexts[args.lang].nav
  return (
    <ul class="my-nav__list">
      {items.map(([name, word]) => (
        <li key={name}>
          <a
            class="my-nav__link"
            href={path(name, args.lang)}
            aria-current={name === args.name ? 'page' : undefined}
          >
            {words[word]}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Before everything else on a page of one's own: the others, and that one acts for a child. */
export function MyNav({ args }: { args: PageArgs }): JSX.Element {
  const words = myTexts[args.lang].nav
  const { actor } = args.caller
  return (
    <>
      <nav class="my-nav" aria-label={words.label}>
        <Items args={args} items={first} />
      </nav>
      {actor.kind === 'member' && actor.actingFor !== null && args.name !== 'my' && (
        <form class="my-acting" method="post" action={path('my', args.lang)}>
          <Hidden name="act" value="end-acting" />
          <p class="my-acting__words">{words.acting}</p>
          <Button kind="secondary">{words.endActing}</Button>
        </form>
      )}
    </>
  )
}

/** After everything else: own data, own sign-ins, the way out. */
export function MyMore({ args }: { args: PageArgs }): JSX.Element {
  const words = myTexts[args.lang].nav
  return (
    <div class="my-more">
      <nav aria-label={words.moreLabel}>
        <Items args={args} items={more} />
      </nav>
      <form method="post" action={path('signOut', args.lang)}>
        <Button kind="secondary" icon="leave">
          {words.signOut}
        </Button>
      </form>
    </div>
  )
}
