import { z } from 'zod'
import {
  actBehindOwnCode,
  addOwnCode,
  listOwnCodes,
  readFollowedReferrals,
  removeOwnCode,
  withdrawConsent,
} from '#capabilities/guidance/index.ts'
import { familySamples } from './family-samples.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { followedOf, followedShape } from './referral-shapes.ts'
import { id, idParams } from './shapes.ts'

const ours = { ...noInput, tag: 'Own family', auth: 'member', reach: 'private' } as const

const add = operation({
  ...ours,
  method: 'post',
  path: '/my/follow-codes',
  summary: 'Add a follow code to one’s own, once',
  description: 'What stands behind it is then listed with one’s own. Adding it again changes nothing.',
  body: z.object({ code: z.string().max(80) }),
  problems: [403, 429],
  answers: { 201: { description: 'Added.', schema: z.object({ id }) } },
  example: ({ referrals }) => ({ as: 'hanna', body: { code: referrals.sentCode }, status: 201 }),
  run: async ({ caller, body, from }) => ({ status: 201, body: await addOwnCode(caller, { ...body, from }) }),
})

const list = operation({
  ...ours,
  method: 'get',
  path: '/my/follow-codes',
  summary: 'List one’s own follow codes, with the referrals behind them and their consents',
  answers: {
    200: {
      description: 'Who may know what and until when; stop each with withdraw-consent.',
      schema: z.object({
        items: z.array(z.object({ id, addedAt: z.iso.datetime(), referrals: z.array(followedShape) })),
      }),
    },
  },
  example: () => ({ as: 'hanna', status: 200 }),
  run: async ({ caller }) => {
    const items = []
    for (const code of await listOwnCodes(caller, {})) {
      const referrals = await readFollowedReferrals({ ...caller, actor: code.actor }, {})
      items.push({ id: code.id, addedAt: code.addedAt.toISOString(), referrals: referrals.map(followedOf) })
    }
    return { status: 200, body: { items } }
  },
})

const stop = operation({
  ...ours,
  method: 'post',
  path: '/my/follow-codes/{id}/referrals/{referral}/withdraw-consent',
  summary: 'Take the consent of a referral back, behind a code of one’s own',
  description: 'The receiver’s access ends at its next request. Where a ground of the law stands: 409.',
  params: idParams.extend({ referral: id }),
  body: z.object({ text: z.string().trim().max(4000).default('') }),
  problems: [403, 409],
  answers: { 204: { description: 'Done.' } },
  example: ({ referrals }) => ({
    as: 'hanna',
    params: { id: referrals.codeOf(familySamples.member('hanna')), referral: referrals.sent },
    body: {},
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    const actor = await actBehindOwnCode(caller, { id: params.id })
    await withdrawConsent({ ...caller, actor }, { id: params.referral, text: body.text })
    return { status: 204 }
  },
})

const remove = operation({
  ...ours,
  method: 'delete',
  path: '/my/follow-codes/{id}',
  summary: 'Remove a follow code from one’s own',
  description: 'What stands behind it stays as it is.',
  params: idParams,
  answers: { 204: { description: 'Removed.' } },
  example: ({ referrals }) => ({
    as: 'hanna',
    params: { id: referrals.codeOf(familySamples.member('hanna')) },
    status: 204,
  }),
  run: async ({ caller, params }) => {
    await removeOwnCode(caller, params)
    return { status: 204 }
  },
})

/** Follow codes that somebody of a family has added to their own. */
export const ownCodeOperations: readonly Operation[] = [add, list, stop, remove]
