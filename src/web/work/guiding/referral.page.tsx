import type { JSX } from 'preact'
import { z } from 'zod'
import { readReferral, type ReferralView } from '#capabilities/guidance/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column, PageTitle, WithSide } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { caseOfReferral } from '#web/work/cases/of-others.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { BookForFamily } from '#web/work/offers/book-for-family.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { meetingTimes } from './meet-form.view.tsx'
import type { FormsProps } from './move-form.ts'
import { makeMove, moveIn } from './referral-moves.ts'
import { referralTexts } from './referral-texts.ts'
import { Copy, ReferralHistory, ReferralMeetings, ReferralTalk, Thread } from './referral-history.view.tsx'
import { ReferralActions, ReferralFacts, ReferralHead, SharedFields, sideOf } from './referral.view.tsx'
import { receiversOf } from './stated.ts'

function idOf({ params }: PageArgs): string {
  const id = z.uuid().safeParse(params['id'])
  if (!id.success) throw notFound()
  return id.data
}

/** Out of sight by one's own move, by the family's or by another's: said in the same words as one that never was. */
function Gone({ args, done }: { args: PageArgs; done: string | undefined }): JSX.Element {
  const { lang } = args
  const words = referralTexts[lang].one
  const here = path('workReferrals', lang)
  return (
    <WorkDocument args={{ ...args, name: 'workReferrals', here }} title={words.gone}>
      <Column>
        <PageTitle title={words.gone} lead={words.goneText} />
        {done !== undefined && <p>{done}</p>}
        <LinkButton href={here}>{words.back}</LinkButton>
      </Column>
    </WorkDocument>
  )
}

async function seen(args: PageArgs, id: string): Promise<ReferralView | null> {
  try {
    return await readReferral(args.caller, { id })
  } catch (error) {
    if (args.problems !== null && error instanceof Refusal && error.kind === 'not-found') return null
    throw error
  }
}

/** One referral for whoever works with it: what next first, then what was told, then everything else. */
export const referralPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element | Response> => {
    demandPerson(args)
    const { lang, problems } = args
    const view = await seen(args, idOf(args))
    if (view === null) return <Gone args={args} done={undefined} />
    if (view.state === 'draft') return seeOther(path('workNewReferral', lang, {}, { drafts: view.id }))
    const words = referralTexts[lang].one
    const said = formProblems(problems, lang)
    const needsReceivers = view.can['redirect'] === true || view.can['sendElsewhere'] === true
    const of: FormsProps = {
      args,
      view,
      receivers: needsReceivers ? await receiversOf(args) : [],
      toMeet: view.can['meet'] === true ? await meetingTimes(args, view.id) : { calendar: null, times: [] },
      action: path('workReferral', lang, { id: view.id }),
      problems: said,
      form: problems?.form ?? null,
    }
    const done = problems === null ? words.done[args.query['done'] ?? ''] : undefined
    const isSender = sideOf(view) === 'sender'
    return (
      <WorkDocument args={args} title={words.back} parts={{ id: view.id }}>
        <Column width="wide">
          {said !== null && <Refused problems={said} notDone={referralTexts[lang].notDone} />}
          <BackLink href={path('workReferrals', lang, {}, { list: isSender ? 'sent' : 'received' })}>
            {words.back}
          </BackLink>
          {done !== undefined && (
            <Notice kind="success" live>
              <p>{done}</p>
            </Notice>
          )}
          <ReferralHead args={args} view={view} />
          <ReferralActions of={of} />
          <WithSide
            side={
              <div class="referral-side">
                <ReferralFacts args={args} view={view} />
                <ReferralMeetings of={of} />
                {view.endedAt === null && (
                  <p>
                    <BookForFamily lang={lang} about={{ lahete: view.id }} />
                  </p>
                )}
                <Thread args={args} view={view} />
              </div>
            }
          >
            <SharedFields args={args} view={view} />
            <ReferralTalk of={of} />
            {await caseOfReferral(args, view)}
            <ReferralHistory args={args} view={view} />
            <Copy args={args} view={view} />
          </WithSide>
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const id = idOf(args)
    const { lang } = args
    const move = moveIn(one(form, 'move'))
    if (move === undefined) {
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'move', code: 'invalid-value' }] })
    }
    const made = await makeMove(args.caller, id, move, form)
    const next = z.object({ id: z.uuid() }).safeParse(made)
    if (move === 'sendElsewhere' && next.success)
      return seeOther(path('workNewReferral', lang, {}, { drafts: next.data.id, done: move }))
    // Some moves end one's own sight of it: the list says what was done.
    const stays = await readReferral(args.caller, { id }).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Refusal && error.kind === 'not-found') return false
        throw error
      },
    )
    return seeOther(
      stays
        ? path('workReferral', lang, { id }, { done: move === 'recordMeeting' ? 'meet' : move })
        : path('workReferrals', lang, {}, { done: move }),
    )
  },
}
