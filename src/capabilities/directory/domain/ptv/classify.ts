import { languages } from '#platform/text.ts'
import type { Service, Term } from './model.ts'
import {
  classRules,
  familyWords,
  otherWords,
  type OurType,
  type Sureness,
  type TypeRule,
  wordRules,
} from './type-rules.ts'

/** Why a service is left out at first; the person who reads the import may take it in all the same. */
export type LeftOut = {
  readonly code:
    | 'permit-or-duty'
    | 'for-companies'
    | 'for-authorities'
    | 'other-class'
    | 'other-people'
    | 'not-said-for-families'
    | 'nothing-says-what'
  readonly value: string
}

export type Classified = OurType & { readonly left: LeftOut | null }

type Named = Pick<Service, 'names' | 'alternativeNames' | 'kind' | 'classes' | 'groups' | 'events'>

/** What a service is called when nothing says what it is: a person chooses. */
const unsaid: OurType = { type: 'guidance', variant: '' }

const order: readonly Sureness[] = ['always', 'unless-others', 'when-said']
const surer = (a: Sureness, b: Sureness): Sureness => (order.indexOf(a) <= order.indexOf(b) ? a : b)

/** The rule of a class, or of the class above it. */
function ruleOf(code: string): TypeRule | undefined {
  const [parent = code] = code.split('.', 1)
  // P1, P2 … stand for themselves: only a subclass may count by the class above it.
  return classRules.get(code) ?? classRules.get(parent)
}

const labels = (terms: readonly Term[]): string => terms.map(({ label }) => label).join(', ')

const withCode = (terms: readonly Term[]): readonly string[] => terms.flatMap(({ code }) => code ?? [])

const familyGroups = new Set(['KR1.2', 'KR1.3'])
const familyEvents = /^KE(?:1(?:\.1)?|7)$/
/** People of whom the service is not said to be for families: the old, those abroad. */
const otherGroups = new Set(['KR1.1', 'KR1.5'])

function leftByGroups(service: Named): LeftOut | null {
  const groups = withCode(service.groups)
  if (groups.length === 0 || groups.some((each) => each.startsWith('KR1'))) return null
  const code = groups.every((each) => each.startsWith('KR3')) ? 'for-authorities' : 'for-companies'
  return { code, value: labels(service.groups) }
}

function isSaidForFamilies(service: Named, names: string): boolean {
  return (
    withCode(service.groups).some((each) => familyGroups.has(each)) ||
    withCode(service.events).some((each) => familyEvents.test(each)) ||
    familyWords.test(names)
  )
}

function isForOthers(service: Named, names: string): boolean {
  const people = withCode(service.groups).filter((each) => each.startsWith('KR1.'))
  return otherWords.test(names) || (people.length > 0 && people.every((each) => otherGroups.has(each)))
}

/** What kind of our services it is, and whether it is one for families. */
export function classify(service: Named): Classified {
  const names = languages
    .flatMap((each) => [service.names[each] ?? '', ...(service.alternativeNames[each] ?? [])])
    .join('\n')
  const byClass = withCode(service.classes).flatMap((code) => ruleOf(code) ?? [])
  // The class that is surest of families speaks for a service with several.
  const [first] = byClass.toSorted((a, b) => order.indexOf(a.sure) - order.indexOf(b.sure))
  const byWord = wordRules.find(([words]) => words.test(names))?.[1]
  const isSaid = isSaidForFamilies(service, names)
  const type: OurType = byWord ?? first ?? unsaid
  const answer = (left: LeftOut | null): Classified => ({ type: type.type, variant: type.variant, left })

  if (service.kind === 'permit' || service.kind === 'qualification')
    return answer({ code: 'permit-or-duty', value: '' })
  const byGroups = leftByGroups(service)
  if (byGroups !== null) return answer(byGroups)
  const hasClasses = service.classes.some(({ label, code }) => code !== null || label !== '')
  if (first === undefined && hasClasses && !(isSaid && byWord?.sure === 'always'))
    return answer({ code: 'other-class', value: labels(service.classes) })
  if (first === undefined && byWord === undefined) return answer({ code: 'nothing-says-what', value: '' })

  const sure = surer(first?.sure ?? 'when-said', byWord?.sure ?? 'when-said')
  if (sure === 'always' || isSaid) return answer(null)
  if (isForOthers(service, names)) return answer({ code: 'other-people', value: labels(service.groups) })
  return answer(
    sure === 'unless-others' ? null : { code: 'not-said-for-families', value: labels(service.classes) },
  )
}
