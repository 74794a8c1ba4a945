import type { JSX } from 'preact'
import { signInAsking } from '#capabilities/accounts/index.ts'
import { Hidden } from '#ui/fields/fields.tsx'
import { Island } from '#ui/island.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { ownTexts } from '#web/sign-in/own-texts.ts'
import Passkey, { type PasskeyProps } from '#web/sign-in/passkey.island.tsx'

/** Signing in with a passkey: no address is asked. */
export function PasskeySignIn({ args, back }: { args: PageArgs; back: string }): JSX.Element {
  const words = ownTexts[args.lang]
  return (
    <section aria-labelledby="passkey-sign-in">
      <h2 id="passkey-sign-in">{words.signIn.title}</h2>
      <form method="post" action={path('signIn', args.lang)} id="passkey">
        <Hidden name="by" value="passkey" />
        {back !== '' && <Hidden name="back" value={back} />}
        <Island<PasskeyProps>
          name="passkey"
          component={Passkey}
          props={{
            act: 'get',
            options: JSON.stringify(signInAsking(args.caller, args.origin)),
            button: words.signIn.button,
            waiting: words.passkeys.waiting,
            stopped: words.passkeys.stopped,
            plain: words.signIn.noScript,
            look: 'secondary',
          }}
        />
      </form>
    </section>
  )
}

/** Proving again with a passkey, in a form of the page that asks for it. `asking` comes from `readOwnPasskeys`. */
export function PasskeyProof({ args, asking }: { args: PageArgs; asking: object }): JSX.Element {
  const words = ownTexts[args.lang]
  return (
    <Island<PasskeyProps>
      name="passkey"
      component={Passkey}
      props={{
        act: 'get',
        options: JSON.stringify(asking),
        button: words.passkeys.prove,
        waiting: words.passkeys.waiting,
        stopped: words.passkeys.stopped,
        plain: words.signIn.noScript,
        look: 'primary',
      }}
    />
  )
}
