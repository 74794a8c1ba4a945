import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

export type PasskeyProps = {
  readonly act: 'create' | 'get'
  /** What the browser is asked, as JSON; its bytes are base64url. */
  readonly options: string
  readonly button: string
  readonly waiting: string
  readonly stopped: string
  /** Stands here where there is no script or the browser knows no passkeys. */
  readonly plain: string
  readonly look: 'primary' | 'secondary'
}

type Descriptor = { readonly id: string; readonly type: 'public-key' }
type Asking = {
  readonly challenge: string
  readonly user?: { readonly id: string; readonly name: string; readonly displayName: string }
  readonly allowCredentials?: readonly Descriptor[]
  readonly excludeCredentials?: readonly Descriptor[]
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
const textOf = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const withBytes = (list: readonly Descriptor[] | undefined) =>
  (list ?? []).map((each) => ({ ...each, id: bytesOf(each.id) }))

/** The newest browsers read and write JSON themselves; this does the same in every browser that knows passkeys. */
async function ask(act: PasskeyProps['act'], options: string): Promise<string | null> {
  const asked: Asking = JSON.parse(options)
  const common = { ...asked, challenge: bytesOf(asked.challenge) }
  const credential =
    act === 'create'
      ? await navigator.credentials.create({
          publicKey: {
            ...JSON.parse(options),
            challenge: common.challenge,
            user: { ...asked.user, id: bytesOf(asked.user?.id ?? '') },
            excludeCredentials: withBytes(asked.excludeCredentials),
          },
        })
      : await navigator.credentials.get({
          publicKey: { ...common, allowCredentials: withBytes(asked.allowCredentials) },
        })
  if (!(credential instanceof PublicKeyCredential)) return null
  const { response } = credential
  const said =
    response instanceof AuthenticatorAttestationResponse
      ? {
          attestationObject: textOf(response.attestationObject),
          transports: response.getTransports?.() ?? [],
        }
      : response instanceof AuthenticatorAssertionResponse
        ? {
            authenticatorData: textOf(response.authenticatorData),
            signature: textOf(response.signature),
          }
        : null
  if (said === null) return null
  return JSON.stringify({
    id: credential.id,
    rawId: textOf(credential.rawId),
    type: credential.type,
    response: { clientDataJSON: textOf(response.clientDataJSON), ...said },
  })
}

/** The browser's part of a passkey: it fills the field `passkey` of the form around it and sends the form. */
export default function Passkey(props: PasskeyProps): JSX.Element {
  const [state, setState] = useState<'plain' | 'ready' | 'waiting' | 'stopped'>('plain')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if ('PublicKeyCredential' in globalThis) setState('ready')
  }, [])
  if (state === 'plain') return <p class="passkey__plain">{props.plain}</p>

  const press = async (): Promise<void> => {
    setState('waiting')
    const answer = await ask(props.act, props.options).catch(() => null)
    if (answer === null || field.current === null) return setState('stopped')
    field.current.value = answer
    field.current.form?.requestSubmit()
  }
  return (
    <div class="passkey">
      <input type="hidden" name="passkey" ref={field} />
      <button
        class={`button button--${props.look}`}
        type="button"
        disabled={state === 'waiting'}
        onClick={() => void press()}
      >
        {state === 'waiting' ? props.waiting : props.button}
      </button>
      <p class="passkey__said" role="status">
        {state === 'stopped' ? props.stopped : ''}
      </p>
    </div>
  )
}
