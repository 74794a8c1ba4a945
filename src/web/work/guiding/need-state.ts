import { z } from 'zod'
import {
  changeKeptNeed,
  keepNeed,
  type KeptNeed,
  mostChosen,
  type Need,
  noNeed,
  readNeed,
  wishes,
} from '#capabilities/guidance/index.ts'
import { readRequest, type WorkView, worries } from '#capabilities/help-requests/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { type Form, many, one, type PageArgs } from '#web/page.ts'

/** The need that a page is about, and where it is kept; `id` is null while nobody has written anything down. */
export type Needed = { readonly id: string | null; readonly kept: Omit<KeptNeed, 'id'> }

const longest = 1000

/** The need as the request says it; the worker may change it without touching the request. */
function needOf(view: WorkView, { deps }: PageArgs): Need {
  const town =
    view.municipality === null
      ? undefined
      : deps.catalogue.municipalityNamed(inLanguage(view.municipality, 'fi'))
  return {
    words: view.text.slice(0, longest),
    topics: view.topics,
    age: null,
    municipality: town?.code ?? null,
    language: view.language,
    worry: view.worry,
    floor: null,
    wishes: [],
  }
}

const idIn = (value: string | undefined): string | null => {
  const id = z.uuid().safeParse(value)
  return id.success ? id.data : null
}

/** What stands behind the address: a need that was written down, a request to begin from, or nothing yet. */
export async function neededOf(args: PageArgs): Promise<Needed> {
  const { caller, query } = args
  if (query['need'] !== undefined) {
    const id = idIn(query['need'])
    if (id === null) throw notFound()
    const { id: _, ...kept } = await readNeed(caller, { id })
    return { id, kept }
  }
  const request = idIn(query['request'])
  if (request === null) return { id: null, kept: noNeed }
  const view = await readRequest(caller, { id: request })
  return { id: null, kept: { ...noNeed, request, need: needOf(view, args) } }
}

const wholeNumber = (value: string, least: number, most: number, field: string): number | null => {
  if (value.trim() === '') return null
  const number = Number(value)
  if (!Number.isInteger(number) || number < least || number > most)
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field, code: 'age' }] })
  return number
}

const floorIn = (value: string): Need['floor'] =>
  value === '1' ? 1 : value === '2' ? 2 : value === '3' ? 3 : null

/** The need as it was typed; what cannot be read is left as it was. */
export function needIn(form: Form): Need {
  return {
    words: one(form, 'words').trim().slice(0, longest),
    topics: many(form, 'topics'),
    age: wholeNumber(one(form, 'age'), 0, 29, 'age'),
    municipality: one(form, 'municipality') || null,
    language: one(form, 'language') || null,
    worry: worries.find((each) => each === one(form, 'worry')) ?? null,
    floor: floorIn(one(form, 'floor')),
    wishes: wishes.filter((wish) => many(form, 'wishes').includes(wish)),
  }
}

/** The chosen services of a form, in the order of the page; too many or too few are refused. */
export function chosenIn(form: Form, least: number, most = mostChosen): readonly string[] {
  const ids = many(form, 'chosen').flatMap((value) => idIn(value) ?? [])
  if (ids.length < least || ids.length > most) {
    const code = ids.length < least ? (least > 1 ? 'choose-two' : 'choose-one') : 'choose-fewer'
    throw new Refusal('invalid', 'invalid-input', {
      fields: [{ field: 'chosen', code, limit: ids.length > most ? most : least }],
    })
  }
  return ids
}

/** Writes down what the form says; returns the id for the next address. */
export async function keep(
  args: PageArgs,
  at: { readonly id: string | null },
  content: {
    readonly request: string | null
    readonly need: Need
    readonly chosen: readonly string[]
    readonly agreed?: KeptNeed['agreed']
  },
): Promise<string> {
  const { need } = content
  const whole = {
    request: content.request,
    need: { ...need, topics: [...need.topics], wishes: [...need.wishes] },
    chosen: [...content.chosen],
    agreed:
      content.agreed === null || content.agreed === undefined
        ? null
        : { ...content.agreed, services: [...content.agreed.services] },
  }
  const kept =
    at.id === null
      ? await keepNeed(args.caller, whole)
      : await changeKeptNeed(args.caller, { ...whole, id: at.id })
  return kept.id
}

/** The county whose services are looked through: the family's, else the worker's own. */
export function countyOf({ deps, caller }: PageArgs, need: Need): string | undefined {
  const town = need.municipality === null ? undefined : deps.catalogue.municipality(need.municipality)
  return town?.county ?? (caller.actor.kind === 'person' ? caller.actor.county : undefined)
}
