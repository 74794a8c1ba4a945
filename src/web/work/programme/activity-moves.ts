import {
  type ActivityInput,
  cancelDay,
  cancelReasons,
  changeActivity,
  changeDay,
  clashes,
  copySeason,
  endActivity,
  type KeptActivity,
  moveDay,
  publishActivity,
  readKeptActivity,
  restoreDay,
  sameAsLastWeek,
  setLeaders,
  setOrganisers,
  setTurns,
} from '#capabilities/meeting-places/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { type Form, one, type PageArgs } from '#web/page.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { activityTyped } from './activity-typed.ts'
import { hostTyped } from './host.view.tsx'
import type { Preview } from './preview.view.tsx'
import { orNull, wordsTyped } from './typed.ts'

export const activityDones = [
  'added',
  'saved',
  'published',
  'ended',
  'cancelled',
  'moved',
  'changed',
  'restored',
  'same',
  'season',
  'leaders',
  'turns',
  'organisers',
] as const

type Next = { readonly tehty: (typeof activityDones)[number]; readonly at?: string; readonly id?: string }

const three = (text: Localized): { fi: string; sv: string; en: string } => ({
  fi: text.fi ?? '',
  sv: text.sv ?? '',
  en: text.en ?? '',
})

const read = ({ caller }: PageArgs, id: string): Promise<KeptActivity> => readKeptActivity(caller, { id })

/** The activity as it was typed; what the form does not ask stays. */
async function typed(args: PageArgs, id: string, form: Form): Promise<ActivityInput> {
  const stands = await read(args, id)
  const place = orNull(one(form, 'place'))
  const isSamePlace = place === (stands.place?.id ?? null)
  return activityTyped(
    form,
    {
      ...hostTyped(form),
      area: place === null && orNull(one(form, 'municipality')) === null ? stands.areaId : null,
      lon: isSamePlace ? stands.onlyLon : null,
      lat: isSamePlace ? stands.onlyLat : null,
      consentWords: three(stands.consentWords),
      parentsWords: three(stands.parentsWords),
      picture: stands.pictureId,
      outreach: stands.outreachId,
      service: stands.serviceId,
    },
    stands.rule,
  )
}

/** What the changed form makes, and what that collides with. */
export async function previewOf(args: PageArgs, id: string, form: Form): Promise<Preview> {
  const input = await typed(args, id, form)
  return { input, clashes: await clashes(args.caller, { activity: id, draft: input }) }
}

const ofDay = (form: Form): { readonly id: string; readonly version: string } => ({
  id: one(form, 'day'),
  version: one(form, 'version'),
})

const leadersOf = ({
  leaders,
}: KeptActivity): { person: string | null; name: string | null; role: ReturnType<typeof three> }[] =>
  leaders.map(({ personId, name, role }) => ({
    person: personId,
    name: personId === null ? name : null,
    role: three(role),
  }))

const organisersOf = ({
  organisers,
}: KeptActivity): {
  organisation: string
  share: ReturnType<typeof three>
  budgetEuros: number | null
}[] =>
  organisers.map(({ id, share, budgetEuros }) => ({ organisation: id, share: three(share), budgetEuros }))

const wrong = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

const moves: Readonly<Record<string, (args: PageArgs, id: string, form: Form) => Promise<Next>>> = {
  edit: async (args, id, form) => {
    await changeActivity(args.caller, {
      id,
      version: one(form, 'version'),
      activity: await typed(args, id, form),
      tellSignedUp: one(form, 'tell') !== '',
      // What collides stands on the page that follows; a draft is changed while it is being agreed.
      despiteClashes: true,
    })
    return { tehty: 'saved' }
  },
  publish: async ({ caller }, id, form) => {
    await publishActivity(caller, {
      id,
      version: one(form, 'version'),
      despiteClashes: one(form, 'despite') !== '',
    })
    return { tehty: 'published' }
  },
  end: async ({ caller }, id, form) => {
    await endActivity(caller, { id, version: one(form, 'version'), tellSignedUp: one(form, 'tell') !== '' })
    return { tehty: 'ended' }
  },
  cancel: async ({ caller }, _, form) => {
    const reason = oneOf(cancelReasons, one(form, 'reason')) ?? 'another-reason'
    await cancelDay(caller, { ...ofDay(form), reason, note: wordsTyped(form, 'cancelNote') })
    return { tehty: 'cancelled', at: 'kerrat' }
  },
  move: async ({ caller }, _, form) => {
    await moveDay(caller, {
      ...ofDay(form),
      date: one(form, 'date'),
      opens: one(form, 'opens'),
      closes: one(form, 'closes'),
      note: wordsTyped(form, 'moveNote'),
      despiteClashes: one(form, 'despite') !== '',
    })
    return { tehty: 'moved', at: 'kerrat' }
  },
  change: async ({ caller }, _, form) => {
    await changeDay(caller, {
      ...ofDay(form),
      organisation: orNull(one(form, 'dayHost')),
      room: orNull(one(form, 'dayRoom')),
      title: wordsTyped(form, 'dayTitle'),
      note: wordsTyped(form, 'dayNote'),
      tellSignedUp: true,
      despiteClashes: one(form, 'despite') !== '',
    })
    return { tehty: 'changed', at: 'kerrat' }
  },
  restore: async ({ caller }, _, form) => {
    await restoreDay(caller, ofDay(form))
    return { tehty: 'restored', at: 'kerrat' }
  },
  same: async ({ caller }, id, form) => {
    await sameAsLastWeek(caller, { activity: id, week: one(form, 'kerta') })
    return { tehty: 'same', at: 'kerrat' }
  },
  season: async ({ caller }, id, form) => {
    const firstDay = orNull(one(form, 'firstDay'))
    const made = await copySeason(caller, {
      id,
      ...(firstDay === null ? {} : { firstDay }),
      lastDay: orNull(one(form, 'lastDay')),
    })
    return { tehty: 'season', id: made.id }
  },
  'add-leader': async (args, id, form) => {
    const person = orNull(one(form, 'person'))
    const name = orNull(one(form, 'leaderName'))
    if ((person === null) === (name === null)) throw wrong('leaderName', 'one-leader')
    const leaders = leadersOf(await read(args, id))
    await setLeaders(args.caller, {
      id,
      leaders: [...leaders, { person, name, role: wordsTyped(form, 'role') }],
    })
    return { tehty: 'leaders', at: 'ohjaajat' }
  },
  'remove-leader': async (args, id, form) => {
    const leaders = leadersOf(await read(args, id))
    await setLeaders(args.caller, {
      id,
      leaders: leaders.filter((_, index) => index !== Number(one(form, 'at'))),
    })
    return { tehty: 'leaders', at: 'ohjaajat' }
  },
  turns: async (args, id, form) => {
    const { turns } = await read(args, id)
    const days = Object.keys(form).flatMap((field) => /^turn-(\d{4}-\d{2}-\d{2})$/.exec(field)?.[1] ?? [])
    // Turns further ahead than the form shows stay as they are.
    const others = turns.filter(({ day }) => !days.includes(day))
    const stands = new Map(turns.map((turn) => [String(turn.day), turn]))
    const typedTurns = days.flatMap((day) => {
      const name = orNull(one(form, `turn-${day}`))
      const before = stands.get(day)
      if (name === null) return []
      return before !== undefined && before.name === name
        ? [{ day, person: before.personId, organisation: before.organisationId, name: nameOf(before) }]
        : [{ day, person: null, organisation: null, name }]
    })
    await setTurns(args.caller, {
      id,
      turns: [
        ...typedTurns,
        ...others.map((turn) => ({
          day: turn.day,
          person: turn.personId,
          organisation: turn.organisationId,
          name: nameOf(turn),
        })),
      ],
    })
    return { tehty: 'turns', at: 'vuorot' }
  },
  'add-organiser': async (args, id, form) => {
    const budget = orNull(one(form, 'budgetEuros'))
    await setOrganisers(args.caller, {
      id,
      organisers: [
        ...organisersOf(await read(args, id)),
        { organisation: one(form, 'organisation'), share: wordsTyped(form, 'share'), budgetEuros: budget },
      ],
    })
    return { tehty: 'organisers', at: 'jarjestajat' }
  },
  'remove-organiser': async (args, id, form) => {
    const organisers = organisersOf(await read(args, id))
    await setOrganisers(args.caller, {
      id,
      organisers: organisers.filter((_, index) => index !== Number(one(form, 'at'))),
    })
    return { tehty: 'organisers', at: 'jarjestajat' }
  },
}

/** A worker's turn is the worker's: the name is said, and only that of somebody else is kept. */
const nameOf = (turn: { readonly personId: string | null; readonly name: string | null }): string | null =>
  turn.personId === null ? turn.name : null

/** What the page of an activity does, by the name of its form. */
export function activityMove(args: PageArgs, id: string, form: Form): Promise<Next> {
  const name = one(form, 'act')
  const move = Object.hasOwn(moves, name) ? moves[name] : undefined
  if (move === undefined) throw notFound()
  return move(args, id, form)
}
