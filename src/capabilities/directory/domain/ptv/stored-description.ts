import type { Localized } from '#platform/text.ts'
import { type Fields, textAt } from '../reading/values.ts'
import { termsAt } from './codes.ts'
import type { GeneralDescription, TextKind } from './model.ts'
import { chargeOf, itemsAt, localizedOf, type Origin, serviceKindOf } from './parts.ts'

const lists: Readonly<Record<string, TextKind>> = {
  ShortDescription: 'summary',
  Description: 'description',
  BackgroundDescription: 'background',
  UserInstructions: 'instruction',
  ChargeTypeAdditionalInfo: 'charge',
  DeadLineAdditionalInfo: 'deadline',
  ProcessingTimeAdditionalInfo: 'processing',
  ValidityTimeAdditionalInfo: 'validity',
}

/** A general description as the register's own release stores it: lists of `{Lang, Label}`, classes as `{Key, Value}`. */
export function storedDescription(fields: Fields, origin: Origin): GeneralDescription {
  const texts: Partial<Record<TextKind, Localized>> = {}
  for (const [name, kind] of Object.entries(lists)) {
    const text = localizedOf(itemsAt(fields, name, origin))
    if (Object.keys(text).length > 0) texts[kind] = text
  }
  return {
    ids: [textAt(fields, 'Id'), textAt(fields, 'ReferenceCode')].filter((each) => each !== ''),
    names: localizedOf(itemsAt(fields, 'Name', origin)),
    ours: null,
    texts,
    requirements: localizedOf(itemsAt(fields, 'ServiceRestrictions', origin)),
    kind: serviceKindOf(textAt(fields, 'ServiceType')),
    charge: chargeOf(textAt(fields, 'ChargeType')),
    classes: termsAt(fields, 'ServiceClass', 'class'),
    groups: termsAt(fields, 'TargetGroup', 'group'),
    events: termsAt(fields, 'LifeEvent', 'event'),
    keywords: {},
  }
}
