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
      if (sent.some('member') === undefined) throw wrong('member', 'required')
      return showPresence(caller, {
        id,
        member: sent.one('member'),
        ground: chosen(showGrounds, sent, 'ground'),
      })
    case 'hide':
      return hidePresence(caller, { id, member: sent.one('member') })
    case 'add': {
      const [person = '', unit = ''] = sent.one('worker').split(' ')
      if (person === '' || unit === '') throw wrong('worker', 'required')
      const basis = chosen(partBases, sent, 'basis')
      try {
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
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        // Person and unit are chosen in one field.
        throw new Refusal(error.kind, error.code, {
          fields: error.fields.map((each) =>
            ['person', 'unit'].includes(each.field) ? { ...each, field: 'worker' } : each,
          ),
        })
      }
      return
    }
    case 'close':
      return closeFamily(caller, { id: family })
    default:
      throw wrong('move', 'invalid-value')
  }
}
