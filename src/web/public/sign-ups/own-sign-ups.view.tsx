import type { JSX } from 'preact'
import type { SignUpView } from '#capabilities/meeting-places/index.ts'
import { Section } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { signUpTexts } from './texts.ts'

/** For the other pages behind the same code: that there are sign-ups, and the way to them. Nothing when there are none. */
export function OwnSignUps({
  args,
  signUps,
}: {
  args: PageArgs
  signUps: readonly SignUpView[]
}): JSX.Element | null {
  const words = signUpTexts[args.lang].mine
  const now = args.caller.clock.now()
  const coming = signUps.filter(
    ({ state, days }) => state !== 'cancelled' && days.some(({ endsAt }) => endsAt > now),
  )
  if (coming.length === 0) return null
  return (
    <Section title={words.title}>
      <p>
        <a href={path('mySignUps', args.lang)}>
          {words.show} ({coming.length})
        </a>
      </p>
    </Section>
  )
}

/** For one's own pages: sign-ups and self-booked times stand behind a code of their own, without one's name on it. */
export function SignUpsFromMy({ args }: { args: PageArgs }): JSX.Element {
  const words = signUpTexts[args.lang].fromMy
  return (
    <Section title={words.title} id="sign-ups">
      <p>{words.text}</p>
      <ul class="plain-links">
        <li>
          <a href={path('mySignUps', args.lang)}>{words.open}</a>
        </li>
        <li>
          <a href={path('programme', args.lang)}>{words.programme}</a>
        </li>
      </ul>
    </Section>
  )
}
