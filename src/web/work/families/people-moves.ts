import {
  addHelper,
  addHome,
  addPerson,
  addRelation,
  barReasons,
  blockGuardian,
  changeHome,
  changePerson,
  changeRelation,
  checkProtection,
  endHelper,
  endProtection,
  endProxyBar,
  endRelation,
  familyParts,
  liftBlock,
  livingShares,
  noteRegisterNews,
  relationKinds,
  relationSources,
  removeHome,
  removePerson,
  setProtection,
  setProxyBar,
} from '#capabilities/families/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { isLanguage } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { z } from 'zod'
import type { Sent } from './acts.view.tsx'
import { chosen, wrong } from './family-moves.ts'

const place = (sent: Sent): { name: string; address: string; municipality: string } => ({
  name: sent.one('name'),
  address: sent.one('address'),
  municipality: sent.one('municipality'),
})

/** Who lives in a home: one choice for each of the family, in the order of the page. */
const livingIn = (
  sent: Sent,
  people: readonly string[],
): { person: string; share: (typeof livingShares)[number] }[] =>
  people.flatMap((person) => {
    const share = livingShares.find((each) => each === sent.one(`lives-${person.slice(0, 8)}`))
    return share === undefined ? [] : [{ person, share }]
  })

const language = (sent: Sent): 'fi' | 'sv' | 'en' => {
  const value = sent.one('language')
  if (!isLanguage(value)) throw wrong('language', 'invalid-value')
  return value
}

const member = (sent: Sent, field: string): string => {
  const id = z.uuid().safeParse(sent.one(field))
  if (!id.success) throw wrong(field, 'required')
  return id.data
}

/** A place is three fields of the form: what is wrong with it is said at its address. */
async function withPlace(run: () => Promise<unknown>): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(error.kind, error.code, {
      fields: error.fields.map((each) => (each.field === 'place' ? { ...each, field: 'address' } : each)),
    })
  }
}

/** How many guardians a form offers at once, and with those folded away. */
export const guardiansAtLeast = 2
export const guardiansAtMost = 6

/** Whom the register gives: only the lines in which somebody is written count, and an empty form ends nothing unsaid. */
async function takeRegisterNews(caller: Caller, id: string, sent: Sent): Promise<void> {
  const lines = Array.from({ length: guardiansAtMost }, (_, index) => {
    const of = (field: string): string => sent.one(`guardians-${index + 1}-${field}`)
    return {
      number: index + 1,
      guardian: { name: of('name'), identity: of('identity'), livesApart: of('livesApart') !== '' },
    }
  }).filter(({ guardian: { name, identity } }) => name.trim() !== '' || identity.trim() !== '')
  const isNone = sent.one('none') !== ''
  if (lines.length === 0 && !isNone) throw wrong('guardians-1-name', 'guardians-needed')
  if (lines.length > 0 && isNone) throw wrong('guardians-1-name', 'guardians-or-none')
  try {
    await noteRegisterNews(caller, {
      id,
      child: sent.subject,
      guardians: lines.map(({ guardian }) => guardian),
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    // The capability counts the lines that were written; the form counts all of them.
    throw new Refusal(error.kind, error.code, {
      fields: error.fields.map((each) => {
        const [list, index, name] = each.field.split('.')
        const line = list === 'guardians' ? lines[Number(index)] : undefined
        if (line === undefined) return each
        const field = `guardians-${line.number}-${name ?? 'name'}`
        if (name === 'name' && line.guardian.name.trim() === '')
          return { field, code: 'guardian-name', limit: line.number }
        if (name !== 'identity') return { ...each, field }
        const isEmpty = line.guardian.identity.trim() === ''
        return {
          field,
          code: isEmpty ? 'guardian-identity' : 'guardian-identity-wrong',
          limit: line.number,
        }
      }),
    })
  }
}

/** What the page of people and homes does. `people` are those of the family, for the choices of who lives where. */
export async function makePeopleMove(
  caller: Caller,
  id: string,
  people: readonly string[],
  sent: Sent,
): Promise<void> {
  const { subject } = sent
  switch (sent.move) {
    case 'addPerson':
      await addPerson(caller, {
        id,
        name: sent.one('name'),
        part: chosen(familyParts, sent, 'part'),
        identity: sent.one('identity'),
        bornOn: sent.some('bornOn'),
        language: language(sent),
        phone: sent.one('phone'),
        email: sent.one('email'),
      })
      return
    case 'changePerson':
      return changePerson(caller, {
        id,
        person: subject,
        version: Number(sent.one('version')),
        name: sent.one('name'),
        language: language(sent),
        identity: sent.one('identity'),
        ...(sent.one('hasBornOn') === '' ? {} : { bornOn: sent.some('bornOn') ?? null }),
        ...(sent.one('hasContact') === ''
          ? {}
          : { contact: { phone: sent.one('phone'), email: sent.one('email') } }),
      })
    case 'removePerson':
      return removePerson(caller, { id, person: subject })
    case 'addRelation':
      await addRelation(caller, {
        id,
        child: member(sent, 'child'),
        adult: member(sent, 'adult'),
        kind: chosen(relationKinds, sent, 'kind'),
        source: chosen(relationSources, sent, 'source'),
        livesApart: sent.one('livesApart') !== '',
        validFrom: sent.some('validFrom'),
        validTo: sent.some('validTo'),
      })
      return
    case 'changeRelation':
      return changeRelation(caller, {
        id,
        relation: subject,
        source: chosen(relationSources, sent, 'source'),
        livesApart: sent.one('livesApart') !== '',
        validTo: sent.some('validTo') ?? null,
      })
    case 'endRelation':
      return endRelation(caller, { id, relation: subject })
    case 'registerNews':
      return takeRegisterNews(caller, id, sent)
    case 'protect':
      return setProtection(caller, { id, person: subject, until: sent.one('until') })
    case 'check':
      return checkProtection(caller, { id, person: subject })
    case 'endProtection':
      return endProtection(caller, { id, person: subject })
    case 'addHome':
      return withPlace(() => addHome(caller, { id, place: place(sent), living: livingIn(sent, people) }))
    case 'changeHome':
      return withPlace(() =>
        changeHome(caller, { id, home: subject, place: place(sent), living: livingIn(sent, people) }),
      )
    case 'removeHome':
      return removeHome(caller, { id, home: subject })
    case 'addHelper':
      await addHelper(caller, { id, name: sent.one('name'), says: sent.one('says') })
      return
    case 'endHelper':
      return endHelper(caller, { id, helper: subject })
    case 'block':
      await blockGuardian(caller, {
        id,
        child: member(sent, 'child'),
        adult: member(sent, 'adult'),
        ground: sent.one('ground'),
      })
      return
    case 'lift':
      return liftBlock(caller, { id, block: subject })
    case 'bar':
      await setProxyBar(caller, {
        id,
        child: member(sent, 'child'),
        reason: chosen(barReasons, sent, 'reason'),
        until: sent.some('until'),
      })
      return
    case 'endBar':
      return endProxyBar(caller, { id, bar: subject })
    default:
      throw wrong('move', 'invalid-value')
  }
}
