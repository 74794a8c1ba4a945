import type { JSX } from 'preact'
import type { PartView } from '#capabilities/meeting-places/index.ts'
import type { Language } from '#platform/text.ts'
import { signUpTexts } from './texts.ts'

/** Seats, child care and coffee, each with what became of it. */
export function Parts({ parts, lang }: { parts: readonly PartView[]; lang: Language }): JSX.Element {
  const words = signUpTexts[lang]
  const isUnseated = parts.some(({ resource, state }) => resource === 'seat' && state === 'waiting')
  // What goes with a seat comes with the seat: until then only the place in the line for seats says something.
  const placeOf = ({ resource, place }: PartView): number | null =>
    isUnseated && resource !== 'seat' ? null : place
  const said = (part: PartView): string =>
    part.state === 'waiting' ? words.partStates.waiting(placeOf(part)) : words.partStates[part.state]
  return (
    <ul class="sign-up-parts">
      {parts.map((part) => (
        <li key={part.resource}>
          {words.parts[part.resource](part.wanted)}: <strong>{said(part)}</strong>
        </li>
      ))}
    </ul>
  )
}

export type Outcome = 'in' | 'partly' | 'waiting'

/** Whether one is in: the seat decides, what goes with it may still wait. */
export const outcomeOf = (of: { readonly state: string; readonly parts: readonly PartView[] }): Outcome =>
  of.state === 'waiting' ? 'waiting' : of.parts.some(({ state }) => state === 'waiting') ? 'partly' : 'in'
