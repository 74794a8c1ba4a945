import { z } from 'zod'
import {
  type askConsentShape,
  consentPurposes,
  consentScopes,
  familyRegisters,
} from '#capabilities/families/index.ts'
import type { Sent } from './acts.view.tsx'
import { chosen, wrong } from './family-moves.ts'

export const somebody = (sent: Sent, field: string): string => {
  const id = z.uuid().safeParse(sent.one(field))
  if (!id.success) throw wrong(field, 'required')
  return id.data
}

/** A scope and what it is of are chosen in one field. */
export function scopeIn(sent: Sent): { scope: (typeof consentScopes)[number]; scopeId: string } {
  const [kind = '', scopeId = ''] = sent.one('scopeId').split(' ')
  const scope = consentScopes.find((each) => each === kind)
  if (scope === undefined) throw wrong('scopeId', 'invalid-value')
  return { scope, scopeId }
}

/** And so are an organisation and which of its registers. */
export function sideIn(sent: Sent): { organisation: string; register: (typeof familyRegisters)[number] } {
  const [organisation = '', kept = ''] = sent.one('organisation').split(' ')
  const register = familyRegisters.find((each) => each === kept)
  if (register === undefined) throw wrong('organisation', 'required')
  return { organisation, register }
}

/** What the form of a consent asks for, whether the family answers on its own page or somebody wrote down what was said. */
export function consentIn(sent: Sent): Omit<z.input<typeof askConsentShape>, 'id'> {
  const understands = sent.one('understands')
  return {
    about: somebody(sent, 'about'),
    giver: somebody(sent, 'giver'),
    ...sideIn(sent),
    purpose: chosen(consentPurposes, sent, 'purpose'),
    ...scopeIn(sent),
    until: sent.one('until'),
    judgement:
      understands === 'yes' || understands === 'no'
        ? { understands: understands === 'yes', reasons: sent.one('reasons') }
        : undefined,
  }
}
