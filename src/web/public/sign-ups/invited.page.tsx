import type { JSX } from 'preact'
import {
  type ActivityView,
  type EntryLinkFound,
  type ProgrammeDay,
  readEntryLink,
} from '#capabilities/meeting-places/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { html, one, type Page, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { asNobody } from '#web/public/ask/draft.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { LocalText } from '#web/public/local-text.tsx'
import { comingDays, isSaid } from './about.view.tsx'
import { SignUpFields, TeacherFields } from './form.view.tsx'
import { isBehindCode, send } from './sending.ts'
import { activityOf } from './sign-up.page.tsx'
import { formOf, SignUpFrame } from './sign-up.view.tsx'
import { signUpTexts } from './texts.ts'

const privately = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }
const tokenOf = ({ params }: PageArgs): string => params['token'] ?? ''

type Invited = { readonly link: EntryLinkFound; readonly activity: ActivityView }

/** What the link leads to; null when it has ended or was used up. */
async function invitedTo(args: PageArgs): Promise<Invited | null> {
  try {
    const link = await readEntryLink(asNobody(args), { token: tokenOf(args), from: args.from })
    return { link, activity: await activityOf(args, link.activity, '') }
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') return null
    throw error
  }
}

/** The day that is signed up for: the one coming, or the one chosen of several. */
function dayOf(activity: ActivityView, wanted: string, now: Date): ProgrammeDay | null {
  if (activity.signUpFor === 'series') return null
  const coming = comingDays(activity.days, now)
  return coming.find(({ id }) => id === wanted) ?? (coming.length === 1 ? (coming[0] ?? null) : null)
}

/** One answer for a link that was never given and one that is over: nothing is learned by trying. */
function Ended({ args }: { args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = signUpTexts[lang]
  return (
    <PublicDocument
      args={args}
      title={words.invited.usedTitle}
      tab={words.tab}
      parts={{ token: tokenOf(args) }}
    >
      <Column>
        <PageTitle title={words.invited.usedTitle} lead={words.invited.used} />
        <LinkButton href={path('groups', lang)} kind="secondary">
          {words.done.more}
        </LinkButton>
      </Column>
    </PublicDocument>
  )
}

function Asked({ args, link, activity }: Invited & { args: PageArgs }): JSX.Element {
  const { lang, caller, problems } = args
  const words = signUpTexts[lang]
  const now = caller.clock.now()
  const coming = comingDays(activity.days, now)
  const day = dayOf(activity, problems === null ? '' : one(problems.form, 'occurrence'), now)
  const isOver = coming.length === 0
  const isFull = (day ?? activity).seats.left === 0
  return (
    <SignUpFrame
      args={args}
      activity={activity}
      day={day}
      kicker={words.invited.kicker[link.kind]}
      lead={words.invited.lead[link.kind]}
      back={path('activity', lang, { id: activity.id })}
      parts={{ token: tokenOf(args) }}
    >
      {isSaid(activity.parentsWords) && (
        <p>
          <LocalText of={activity.parentsWords} lang={lang} />
        </p>
      )}
      {isOver ? (
        <Notice kind="info">
          <p>{words.room.shut.past}</p>
        </Notice>
      ) : (
        <>
          {isFull && (
            <Notice kind="warning" title={words.room.fullTitle}>
              <p>{words.room.full}</p>
            </Notice>
          )}
          {link.kind === 'teacher' && <p>{words.invited.usesLeft(link.usesLeft)}</p>}
          <form method="post" action={path('entryLink', lang, { token: tokenOf(args) })} novalidate>
            {link.kind === 'teacher' ? (
              <TeacherFields of={formOf(args, activity, day)} />
            ) : (
              <SignUpFields
                of={formOf(args, activity, day)}
                days={activity.signUpFor === 'day' && day === null ? coming : []}
                isWaiting={isFull}
                isBehindCode={isBehindCode(args)}
              />
            )}
          </form>
        </>
      )}
    </SignUpFrame>
  )
}

/** A way in for those who were asked: by a leader's invitation, or through the teacher. @source R119 */
export const entryLinkPage: Page = {
  audience: 'family',
  get: async (args) => {
    const found = await invitedTo(args)
    if (found === null) return html(<Ended args={args} />, 404, privately)
    return html(<Asked args={args} {...found} />, args.problems?.refusal.status ?? 200, privately)
  },
  post: async (args, form) => {
    const found = await invitedTo(args)
    if (found === null) return html(<Ended args={args} />, 404, privately)
    const { activity, link } = found
    const day = dayOf(activity, one(form, 'occurrence'), args.caller.clock.now())
    return send(args, form, { activity, day, entry: tokenOf(args), teacher: link.kind === 'teacher' })
  },
}
