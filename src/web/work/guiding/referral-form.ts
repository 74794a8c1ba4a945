import {
  delicateFields,
  fieldLimit,
  identifyingFields,
  type Need,
  neededFields,
  type SharedField,
  sharedFields,
} from '#capabilities/guidance/index.ts'
import { readRequest } from '#capabilities/help-requests/index.ts'
import { inLanguage } from '#platform/text.ts'
import { type Form, one, type PageArgs } from '#web/page.ts'
import { languagesInWords } from '#web/public/directory-words.ts'
import { capital } from '#web/public/service-facts.ts'
import { requestWords } from '#web/work/request-words.ts'
import type { Needed } from './need-state.ts'

/** The parts of the form, in the order in which somebody would tell it. */
export const fieldGroups = {
  about: ['need', 'wishes', 'tried', 'strengths'],
  reach: ['contact', 'contact-times', 'language', 'interpreter', 'municipality', 'for-whom', 'child-age'],
  more: ['child-name', 'parent-names', 'worry', 'background', 'others-involved', 'safety'],
} as const satisfies Readonly<Record<string, readonly SharedField[]>>

export const inputOf = (field: SharedField): string => `f-${field}`
export const isNeeded = (field: SharedField): boolean => neededFields.some((each) => each === field)
export const identifies = (field: SharedField): boolean => identifyingFields.some((each) => each === field)
const isDelicate = (field: SharedField): boolean => delicateFields.some((each) => each === field)
/** Written in a line; the others take a text. */
export const isLine = (field: SharedField): boolean => fieldLimit[field] <= 500

export type Values = Readonly<Partial<Record<SharedField, string>>>

export const valuesIn = (form: Form): Values =>
  Object.fromEntries(sharedFields.map((field) => [field, one(form, inputOf(field)).trim()]))

/**
 * What is shared unless somebody says otherwise: names, and words that may harm, wait until they are chosen. The way to
 * reach the family goes along, since without it nothing can be sent; it too is shown before.
 */
export const fieldsOf = (values: Values): readonly { field: SharedField; value: string; shared: boolean }[] =>
  sharedFields.flatMap((field) => {
    const value = values[field] ?? ''
    return value === ''
      ? []
      : [{ field, value, shared: isNeeded(field) || !(identifies(field) || isDelicate(field)) }]
  })

const inAge = (age: number): string => String(age)

function ofNeed({ lang, deps }: PageArgs, need: Need): Values {
  const town = need.municipality === null ? undefined : deps.catalogue.municipality(need.municipality)
  return {
    need: need.words,
    ...(need.age === null ? {} : { 'child-age': inAge(need.age) }),
    ...(need.language === null ? {} : { language: capital(languagesInWords([need.language], lang)) }),
    ...(town === undefined ? {} : { municipality: inLanguage(town.name, lang) }),
    ...(need.worry === null ? {} : { worry: requestWords[lang].worries[need.worry] }),
  }
}

/** What is known already, so that nobody types it twice: from the need and from the request behind it. */
export async function knownValues(args: PageArgs, { kept }: Needed): Promise<Values> {
  const values = ofNeed(args, kept.need)
  if (kept.request === null) return values
  const request = await readRequest(args.caller, { id: kept.request })
  return {
    ...values,
    'for-whom': requestWords[args.lang].forWhom[request.for_whom],
    ...(request.interpreter === '' ? {} : { interpreter: request.interpreter }),
    ...(request.contact === null
      ? {}
      : {
          contact: request.contact.value,
          'contact-times': [request.contact.times, request.contact.not]
            .filter((part) => part !== '')
            .join('. '),
        }),
  }
}
