import {
  addToTeam,
  changePart,
  closeFamily,
  endPart,
  hidePresence,
  noteContact,
  partBases,
  presenceClasses,
  showGrounds,
  showPresence,
  teamParts,
  teamViews,
} from '#capabilities/families/index.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import type { Sent } from './acts.view.tsx'

export const wrong = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

/** One of a closed list, or the form again. */
export function chosen<Value extends string>(values: readonly Value[], sent: Sent, field: string): Value {
  const value = values.find((each) => each === sent.one(field))
  if (value === undefined) throw wrong(field, 'invalid-value')
  return value
}

/** Several of a closed list; anything else is left out. */
export const chosenMany = <Value extends string>(
  values: readonly Value[],
  sent: Sent,
  field: string,
): readonly Value[] => values.filter((each) => sent.many(field).includes(each))

/** One of the family or a unit, chosen in one field. */
function whomIn(sent: Sent): { readonly member: string } | { readonly unit: string } {
  const [kind = '', id = ''] = sent.one('whom').split(' ')
  if (kind === '' || id === '') throw wrong('whom', 'required')
  return kind === 'unit' ? { unit: id } : { member: id }
}

/** What is wrong with any of several inputs is said at the one field in which they are chosen. */
async function underOneField(
  field: string,
  inputs: readonly string[],
  run: () => Promise<void>,
): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(error.kind, error.code, {
      fields: error.fields.map((each) => (inputs.includes(each.field) ? { ...each, field } : each)),
    })
  }
}

/** What the overview of a family does. */
export async function makeTeamMove(caller: Caller, family: string, sent: Sent): Promise<void> {
  const id = sent.subject
  switch (sent.move) {
    case 'note':
      return noteContact(caller, {
        id,
        lastContactOn: sent.some('lastContactOn'),
        phone: sent.one('phone'),
      })
    case 'change':
      return changePart(caller, {
        id,
        part: chosen(teamParts, sent, 'part'),
        sees: [...chosenMany(teamViews, sent, 'sees')],
        until: sent.some('until') ?? null,
      })
    case 'end':
      return endPart(caller, { id })
    case 'show':
      return underOneField('whom', ['member', 'unit'], () =>
        showPresence(caller, { id, ...whomIn(sent), ground: chosen(showGrounds, sent, 'ground') }),
      )
    case 'hide':
      return hidePresence(caller, { id, ...whomIn(sent) })
    case 'add': {
      const [person = '', unit = ''] = sent.one('worker').split(' ')
      if (person === '' || unit === '') throw wrong('worker', 'required')
      const basis = chosen(partBases, sent, 'basis')
      return underOneField('worker', ['person', 'unit'], async () => {
        await addToTeam(caller, {
          id: family,
          person,
          unit,
          about: sent.some('about') ?? null,
          part: chosen(teamParts, sent, 'part'),
          class: chosen(presenceClasses, sent, 'class'),
          sees: [...chosenMany(teamViews, sent, 'sees')],
          seesProtected: sent.one('seesProtected') !== '',
          basis,
          consent: sent.some('consent') ?? null,
          ground: sent.some('ground') ?? null,
          phone: sent.one('phone'),
          until: sent.some('until') ?? null,
        })
      })
    }
    case 'close':
      return closeFamily(caller, { id: family })
    default:
      throw wrong('move', 'invalid-value')
  }
}
