import type { JSX } from 'preact'
import { mostPasskeys, type OwnPasskeys } from '#capabilities/accounts/index.ts'
import { momentInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Island } from '#ui/island.tsx'
import { Card, Section, Stack } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { ownTexts } from '#web/sign-in/own-texts.ts'
import Passkey, { type PasskeyProps } from '#web/sign-in/passkey.island.tsx'

type Props = { args: PageArgs; own: OwnPasskeys; now: Date; problems: FormProblems | null }

function Kept({ args, own, now }: Props): JSX.Element {
  const { lang } = args
  const words = ownTexts[lang].passkeys
  if (own.passkeys.length === 0) return <p>{words.none}</p>
  return (
    <Stack>
      {own.passkeys.map((passkey) => (
        <Card key={passkey.id}>
          <Stack gap="small">
            <h3>{passkey.name}</h3>
            <p>
              {words.made(momentInWords(passkey.created_at, lang, now))}{' '}
              {passkey.used_at === null
                ? words.neverUsed
                : words.used(momentInWords(passkey.used_at, lang, now))}
            </p>
            <Disclosure summary={`${words.rename} · ${words.remove}`}>
              <form method="post">
                <Hidden name="act" value="rename" />
                <Hidden name="id" value={passkey.id} />
                <TextField
                  name={`name-${passkey.id}`}
                  label={words.name}
                  value={passkey.name}
                  maxlength={60}
                />
                <Button kind="secondary">
                  {words.rename}
                  <span class="visually-hidden">{words.what(passkey.name)}</span>
                </Button>
              </form>
              <form method="post">
                <Hidden name="act" value="remove" />
                <Hidden name="id" value={passkey.id} />
                <p>{words.removeHint}</p>
                <Button kind="danger">
                  {words.remove}
                  <span class="visually-hidden">{words.what(passkey.name)}</span>
                </Button>
              </form>
            </Disclosure>
          </Stack>
        </Card>
      ))}
    </Stack>
  )
}

function Add({ args, own, problems }: Props): JSX.Element {
  const words = ownTexts[args.lang].passkeys
  const typed = args.problems?.form ?? {}
  if (own.passkeys.length >= mostPasskeys) return <p>{words.full(mostPasskeys)}</p>
  if (own.making === 'prove') {
    return (
      <>
        <p>{words.proveFirst}</p>
        <LinkButton href={path('prove', args.lang, {}, { back: args.here })} kind="secondary">
          {words.prove}
        </LinkButton>
      </>
    )
  }
  return (
    <form method="post" id="passkey" novalidate>
      <Hidden name="act" value="add" />
      <TextField
        name="name"
        label={words.name}
        hint={words.nameHint}
        maxlength={60}
        value={one(typed, 'name')}
        error={problems?.of('name')}
      />
      {own.making === 'code' && (
        <TextField
          name="code"
          label={words.code}
          hint={words.codeHint}
          maxlength={60}
          width="middle"
          spellcheck={false}
          value={one(typed, 'code')}
          error={problems?.of('code')}
        />
      )}
      <Island<PasskeyProps>
        name="passkey"
        component={Passkey}
        props={{
          act: 'create',
          options: JSON.stringify(own.creation),
          button: words.make,
          waiting: words.waiting,
          stopped: words.stopped,
          plain: words.noScript,
          look: 'primary',
        }}
      />
    </form>
  )
}

/** One's own passkeys: named, removed, another one added. */
export function OwnPasskeysSection(props: Props): JSX.Element {
  const words = ownTexts[props.args.lang].passkeys
  return (
    <Section title={words.title} id="passkeys">
      <p>{words.lead}</p>
      <Kept {...props} />
      <Section title={words.add} level={3}>
        <Add {...props} />
      </Section>
    </Section>
  )
}
