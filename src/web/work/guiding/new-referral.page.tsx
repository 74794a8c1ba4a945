import type { JSX } from 'preact'
import { z } from 'zod'
import {
  askConsent,
  consentGivers,
  consentWays,
  discardReferral,
  draftReferral,
  type KeptNeed,
  readReferral,
  referralCodeOf,
  referralIdOf,
  type Receiver,
  type ReferralView,
  saveReferral,
  sendReferral,
} from '#capabilities/guidance/index.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { isLanguage } from '#platform/text.ts'
import { type Form, html, many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path, type Query } from '#web/paths.ts'
import { demandPerson } from '#web/work/document.tsx'
import { CheckReferral } from './check-referral.view.tsx'
import { type Needed, neededOf } from './need-state.ts'
import { fieldsOf, inputOf, knownValues, type Values, valuesIn } from './referral-form.ts'
import { SentReferral } from './sent-referral.view.tsx'
import { receiversOf } from './stated.ts'
import { WriteReferral } from './write-referral.view.tsx'

/** So many receivers at once: each is a talk with the family about what is told. */
const most = 3

const idsIn = (list: string | undefined): readonly string[] =>
  (list ?? '').split(',').filter((id) => z.uuid().safeParse(id).success)

/** What every address of a new referral carries on: ids, nothing of the family. */
const carried = ({ query }: PageArgs): Query => ({
  need: query['need'],
  request: query['request'],
  service: query['service'],
})

/** The family's code comes again from the key of the first draft, for the one who made it alone. Looking makes nothing. */
function codeOf(args: PageArgs, needed: Needed): string | null {
  const { actor, crypto } = args.caller
  const [first] = idsIn(args.query['drafts'])
  if (args.query['key'] === undefined || needed.kept.request !== null || actor.kind !== 'person') return null
  const key = `${args.query['key']}:0`
  return referralIdOf(crypto, actor.id, key) === first ? referralCodeOf(crypto, actor.id, key) : null
}

const readAll = async (args: PageArgs, ids: readonly string[]): Promise<readonly ReferralView[]> => {
  const views: ReferralView[] = []
  for (const id of ids) views.push(await readReferral(args.caller, { id }))
  return views
}

const valuesOf = (view: ReferralView | undefined): Values =>
  Object.fromEntries((view?.fields ?? []).map(({ field, value }) => [field, value]))

const giverOf = (agreed: KeptNeed['agreed']): 'guardian' | 'youth' | null =>
  agreed === null ? null : agreed.by === 'youth' ? 'youth' : 'guardian'

const serviceOf = ({ query }: PageArgs): string | null => idsIn(query['service'])[0] ?? null

/** Who is ticked to begin with: what was typed, what the drafts say, else whoever takes the chosen service. */
function chosenOf(
  args: PageArgs,
  receivers: readonly Receiver[],
  drafts: readonly ReferralView[],
): readonly string[] {
  if (args.problems !== null) return many(args.problems.form, 'receiver')
  if (drafts.length > 0) return drafts.flatMap((draft) => draft.receiver?.id ?? [])
  const service = serviceOf(args)
  if (service === null) return []
  return receivers
    .filter((each) => each.open && each.services.includes(service))
    .slice(0, 1)
    .map(({ id }) => id)
}

async function writePage(args: PageArgs, drafts: readonly ReferralView[]): Promise<JSX.Element> {
  const needed = await neededOf(args)
  const receivers = await receiversOf(args)
  const known = drafts.length > 0 ? valuesOf(drafts[0]) : await knownValues(args, needed)
  const key = args.problems === null ? (args.query['key'] ?? newId()) : one(args.problems.form, 'key')
  return (
    <WriteReferral
      args={args}
      needed={needed}
      draftKey={key}
      receivers={receivers}
      service={serviceOf(args)}
      chosen={chosenOf(args, receivers, drafts)}
      values={args.problems === null ? known : valuesIn(args.problems.form)}
      query={{
        ...carried(args),
        drafts: args.query['drafts'],
        key: args.query['key'],
        change: args.query['change'],
      }}
    />
  )
}

const refuse = (field: string, code: string, limit?: number): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code, limit }] })

/** Drafts for all chosen receivers; sent again, the same drafts are written anew. */
async function write(args: PageArgs, form: Form): Promise<Response> {
  const needed = await neededOf(args)
  const values = valuesIn(form)
  const receivers = many(form, 'receiver')
  if (receivers.length === 0) throw refuse('receiver', 'choose-receiver')
  if (receivers.length > most) throw refuse('receiver', 'choose-fewer', most)
  if ((values.need ?? '') === '') throw refuse(inputOf('need'), 'required')
  const key = one(form, 'key') || newId()
  const fields = [...fieldsOf(values)]
  const { request, need } = needed.kept
  const service = serviceOf(args)
  const earlier = idsIn(args.query['drafts'])
  const known = await receiversOf(args)
  const drafts: string[] = []
  for (const [at, receiver] of receivers.entries()) {
    const takes = known.find(({ id }) => id === receiver)?.services ?? []
    const forService = service !== null && takes.includes(service) ? service : null
    const written = { receiver, service: forService, fields }
    const before = earlier[at]
    if (before !== undefined) {
      await saveReferral(args.caller, { id: before, ...written })
      drafts.push(before)
      continue
    }
    const [first] = drafts
    const made = await draftReferral(args.caller, {
      key: `${key}:${at}`,
      ...(first === undefined
        ? {
            helpRequest: request,
            municipality: need.municipality,
            ...(isLanguage(need.language) ? { language: need.language } : {}),
          }
        : { alongside: first }),
      ...written,
    })
    if (made.repeated) await saveReferral(args.caller, { id: made.id, ...written })
    drafts.push(made.id)
  }
  for (const extra of earlier.slice(receivers.length)) await discardReferral(args.caller, { id: extra })
  return seeOther(path('workNewReferral', args.lang, {}, { ...carried(args), drafts: drafts.join(','), key }))
}

/** What was ticked for one draft, written into it; the texts stay. */
async function saveChosen(args: PageArgs, form: Form, draft: ReferralView): Promise<void> {
  const shared = many(form, `share-${draft.id}`)
  const ground = draft.grounds.find((each) => each === one(form, `ground-${draft.id}`))
  const email = one(form, 'notify').trim()
  await saveReferral(args.caller, {
    id: draft.id,
    fields: draft.fields.map(({ field, value }) => ({ field, value, shared: shared.includes(field) })),
    ground: draft.asksConsent ? (ground ?? 'consent') : null,
    groundReference: one(form, `reference-${draft.id}`) || null,
    notify: draft.helpRequestId !== null || email === '' ? null : { email },
  })
}

/** A refusal about one draft points at that draft's own fields. */
function ofDraft(error: unknown, draft: ReferralView): unknown {
  if (!(error instanceof Refusal)) return error
  const own: Readonly<Record<string, string>> = {
    consent: `yes-${draft.id}`,
    ground: `ground-${draft.id}`,
    groundReference: `reference-${draft.id}`,
    need: `share-${draft.id}-need`,
    contact: `share-${draft.id}-contact`,
    'notify.email': 'notify',
  }
  return new Refusal(error.kind, error.code, {
    fields: error.fields.map((each) => ({
      ...each,
      field: own[each.field] ?? each.field,
      code: each.field === 'contact' && each.code === 'required' ? 'contact-needed' : each.code,
    })),
  })
}

async function send(args: PageArgs, form: Form, drafts: readonly ReferralView[]): Promise<void> {
  const giver = consentGivers.find((each) => each === one(form, 'giver'))
  const way = consentWays.find((each) => each === one(form, 'way'))
  for (const draft of drafts) {
    // Sent in an earlier press of the same button.
    if (draft.state !== 'draft') continue
    const yes = one(form, `yes-${draft.id}`) === 'yes'
    try {
      await saveChosen(args, form, draft)
      await sendReferral(args.caller, {
        id: draft.id,
        consent:
          yes && giver !== undefined && way !== undefined && way !== 'behind-code' ? { giver, way } : null,
      })
    } catch (error) {
      throw ofDraft(error, draft)
    }
  }
}

/** Which of the fields stay ticked is written whatever is done next: nothing of the page is lost. */
async function check(args: PageArgs, form: Form, ids: readonly string[]): Promise<Response> {
  const { lang } = args
  const drafts = await readAll(args, ids)
  const query = { ...carried(args), drafts: ids.join(','), key: args.query['key'] }
  const wanted = one(form, 'do')
  if (wanted === 'discard') {
    for (const draft of drafts) await discardReferral(args.caller, { id: draft.id })
    return seeOther(path('workReferrals', lang, {}, { list: 'drafts', done: 'discard' }))
  }
  if (wanted === 'send') {
    const needed = await neededOf(args)
    const code = codeOf(args, needed)
    await send(args, form, drafts)
    const sent = await readAll(args, ids)
    // The code is never in an address, so this page answers the form itself; sent again it says the same.
    return html(<SentReferral args={args} sent={sent} code={code} query={{}} />)
  }
  for (const draft of drafts) {
    if (draft.state !== 'draft') continue
    await saveChosen(args, form, draft)
    if (wanted === 'ask' && draft.asksConsent) await askConsent(args.caller, { id: draft.id })
  }
  return seeOther(path('workNewReferral', lang, {}, { ...query, done: wanted === 'ask' ? 'asked' : 'kept' }))
}

/** A new referral in two pages: to whom and what, then what each sees, the family's yes, and off it goes. */
export const newReferralPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element | Response> => {
    demandPerson(args)
    const ids = idsIn(args.query['drafts'])
    const drafts = await readAll(args, ids)
    const [first] = drafts
    if (ids.length === 0 || args.query['change'] !== undefined) return writePage(args, drafts)
    if (first === undefined) throw notFound()
    if (drafts.every((draft) => draft.state !== 'draft'))
      return seeOther(path('workReferral', args.lang, { id: first.id }))
    const needed = await neededOf(args)
    const { agreed } = needed.kept
    return (
      <CheckReferral
        args={args}
        drafts={drafts.filter((draft) => draft.state === 'draft')}
        query={{ ...carried(args), drafts: args.query['drafts'], key: args.query['key'] }}
        code={codeOf(args, needed)}
        agreedBy={giverOf(agreed)}
        agreedServices={agreed?.services ?? []}
      />
    )
  },
  post: (args, form) => {
    demandPerson(args)
    const ids = idsIn(args.query['drafts'])
    return ids.length === 0 || args.query['change'] !== undefined ? write(args, form) : check(args, form, ids)
  },
}
