import { type DraftAnswers, helpRequestShape } from '#capabilities/help-requests/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { parse } from '#platform/use-case.ts'
import { type Form, one, type PageArgs } from '#web/page.ts'
import { oneOf, type StepName, typedIn, ways } from './answers.ts'

/** How much fits into the family's own words; the same as the request's own limit. */
export const textLimits = { text: 4000 } as const

const wrong = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

/**
 * Reads one step's form by the request's own rules, or refuses; what is kept is as it was typed.
 * An anonymous request keeps nothing that leads to the person, not even in the draft.
 */
export const readStep: Readonly<Record<StepName, (form: Form, args: PageArgs) => DraftAnswers>> = {
  ask: (form) => ({ ...parse(helpRequestShape.pick({ forWhom: true }), typedIn('ask', form)) }),
  askAbout: (form) => {
    const { text, topics } = parse(
      helpRequestShape.pick({ text: true, topics: true }),
      typedIn('askAbout', form),
    )
    return { text, topics }
  },
  askWorry: (form) => ({ ...parse(helpRequestShape.pick({ worry: true }), typedIn('askWorry', form)) }),
  askWhere: (form, { deps }) => {
    const found = deps.catalogue.municipalityNamed(one(form, 'place'))
    if (found === undefined) throw wrong('place', 'unknown-municipality')
    if (deps.catalogue.countyServing(found.code) === null) throw wrong('place', 'not-served')
    return {
      municipality: found.code,
      protectedAddress: one(form, 'protectedAddress') === 'yes' ? 'yes' : '',
    }
  },
  askContact: (form) => {
    const typed = typedIn('askContact', form)
    const way = oneOf(ways, one(form, 'way'))
    if (way === null) throw wrong('way', 'invalid-value')
    const contact =
      way === 'anonymous'
        ? null
        : {
            way,
            value: one(form, way === 'email' ? 'email' : 'phone'),
            times: one(form, 'times'),
            not: one(form, 'not'),
          }
    const { language, interpreter } = parse(
      helpRequestShape.pick({ contact: true, language: true, interpreter: true }),
      { contact, language: one(form, 'language'), interpreter: one(form, 'interpreter') },
    )
    const dropped =
      way === 'anonymous'
        ? { phone: '', email: '', times: '', not: '' }
        : way === 'email'
          ? { phone: '' }
          : { email: '' }
    return { ...typed, ...dropped, language, interpreter: interpreter ?? '' }
  },
}

/** The names that the request's rules give to fields, as the forms call them. */
export const asField = (form: Form | undefined): Readonly<Record<string, string>> => ({
  municipality: 'place',
  'contact.value': form !== undefined && one(form, 'way') === 'email' ? 'email' : 'phone',
  'contact.times': 'times',
  'contact.not': 'not',
  contact: 'way',
})
