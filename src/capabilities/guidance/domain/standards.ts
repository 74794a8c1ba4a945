import { reachedHelp, type ReferralOutcome, type ReferralState } from './referral.ts'

/** What each of our states is called by others: FHIR R4 Task and ServiceRequest, and BSeR's business status. */
export type Standard = {
  readonly task:
    | 'draft'
    | 'requested'
    | 'accepted'
    | 'rejected'
    | 'in-progress'
    | 'on-hold'
    | 'failed'
    | 'completed'
    | 'cancelled'
    | 'entered-in-error'
  readonly serviceRequest: 'draft' | 'active' | 'on-hold' | 'revoked' | 'completed' | 'entered-in-error'
  /** Our fine state, said in Task.businessStatus. */
  readonly businessStatus: ReferralState
  /** BSeR Task.businessStatus; null where it has none. */
  readonly bser: '2.0' | '3.0' | '4.0' | '5.1' | '5.2' | '6.0' | '7.0' | null
}

const said = (
  businessStatus: ReferralState,
  task: Standard['task'],
  serviceRequest: Standard['serviceRequest'],
  bser: Standard['bser'],
): Standard => ({ task, serviceRequest, businessStatus, bser })

/**
 * The second table: our states as others read them. Data only; a completed referral that was no help is `failed`.
 * @source interop §3.1, §3.2 and §3.4, HL7 FHIR R4 Task, Gravity SDOH Clinical Care 3.0.0, BSeR
 */
export const standardOf: Readonly<Record<ReferralState, Standard>> = {
  draft: said('draft', 'draft', 'draft', null),
  sent: said('sent', 'requested', 'active', '2.0'),
  received: said('received', 'requested', 'active', '2.0'),
  'more-asked': said('more-asked', 'on-hold', 'on-hold', '2.0'),
  waitlisted: said('waitlisted', 'on-hold', 'active', '3.0'),
  accepted: said('accepted', 'accepted', 'active', '3.0'),
  'in-progress': said('in-progress', 'in-progress', 'active', '5.1'),
  'cancel-asked': said('cancel-asked', 'on-hold', 'on-hold', '5.2'),
  declined: said('declined', 'rejected', 'active', '4.0'),
  expired: said('expired', 'requested', 'active', '2.0'),
  completed: said('completed', 'completed', 'completed', '7.0'),
  redirected: said('redirected', 'rejected', 'active', '4.0'),
  cancelled: said('cancelled', 'cancelled', 'revoked', '6.0'),
  closed: said('closed', 'rejected', 'revoked', '4.0'),
  withdrawn: said('withdrawn', 'cancelled', 'revoked', '6.0'),
  mistake: said('mistake', 'entered-in-error', 'entered-in-error', null),
}

/** The state as others read it, with what came of it. */
export const inStandard = (state: ReferralState, outcome: ReferralOutcome | null): Standard =>
  state === 'completed' && outcome !== null && !reachedHelp(outcome)
    ? { ...standardOf.completed, task: 'failed' }
    : standardOf[state]
