import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { forgetCounting } from './forget.ts'

/** On the sign-in page: whoever comes here is signed out, so the counting pages leave the phone. */
export default function Forget(): JSX.Element {
  useEffect(() => void forgetCounting(), [])
  return <span hidden />
}
