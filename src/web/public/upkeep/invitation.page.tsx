import type { JSX } from 'preact'
import { acceptInvitation, type Invitation, readInvitation } from '#capabilities/directory/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { formProblems } from '#web/form-problems.ts'
import { html, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { upkeepTexts } from './texts.ts'

function Offered({
  offer,
  args,
}: {
  offer: Extract<Invitation, { state: 'open' }>
  args: PageArgs
}): JSX.Element {
  const { lang, deps } = args
  const words = upkeepTexts[lang].invitation
  const today = helsinkiDate(deps.clock.now())
  return (
    <>
      <PageTitle
        title={words.title}
        lead={words.lead(offer.invitedBy, inLanguage(offer.organisation, lang))}
      />
      <ul>
        {words.what.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>{words.email(offer.email)}</p>
      <p>{words.until(dateInWords(helsinkiDate(offer.expiresAt), lang, today))}</p>
      <form method="post">
        <p>
          <Button>{words.button}</Button>
        </p>
      </form>
      <p>{words.notYou}</p>
    </>
  )
}

/** Whoever has accepted signs in like everybody: a link to the same address, sent by one press. */
function Accepted({
  organisation,
  email,
  args,
}: {
  organisation: string
  email: string
  args: PageArgs
}): JSX.Element {
  const { lang, query } = args
  const words = upkeepTexts[lang].invitation
  return (
    <>
      <h1>{words.acceptedTitle}</h1>
      <Notice kind="success" live={query['tehty'] === '1'}>
        <p>{words.accepted(organisation)}</p>
      </Notice>
      <form method="post" action={path('signIn', lang)}>
        <Hidden name="email" value={email} />
        <p>{words.signInHint(email)}</p>
        <Button>{words.signIn}</Button>
      </form>
    </>
  )
}

function Said({ offer, args }: { offer: Invitation; args: PageArgs }): JSX.Element {
  const words = upkeepTexts[args.lang].invitation
  if (offer.state === 'open') return <Offered offer={offer} args={args} />
  if (offer.state === 'unknown') {
    return (
      <>
        <h1>{words.unknownTitle}</h1>
        <p>{words.unknown}</p>
      </>
    )
  }
  const organisation = inLanguage(offer.organisation, args.lang)
  if (offer.state === 'accepted')
    return <Accepted organisation={organisation} email={offer.email} args={args} />
  return (
    <>
      <h1>{words.endedTitle}</h1>
      <p>{words.ended(organisation)}</p>
    </>
  )
}

/** The link of an invitation to keep listings. Opening it accepts nothing. */
export const invitationPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, from } = args
    const token = args.params['token'] ?? ''
    const words = upkeepTexts[lang]
    const offer = await readInvitation(args.caller, { token, from })
    // A link that has ended meanwhile says so itself; other reasons stand above the offer.
    const problems = offer.state === 'open' ? formProblems(args.problems, lang) : null
    return html(
      <PublicDocument args={args} title={words.invitation.title} tab={words.tab} parts={{ token }}>
        <Column>
          {problems !== null && (
            <ErrorSummary title={problems.title} errors={[{ field: '', message: problems.title }]} />
          )}
          <Said offer={offer} args={args} />
        </Column>
      </PublicDocument>,
      args.problems?.refusal.status ?? 200,
      { 'cache-control': 'no-store' },
    )
  },
  post: async (args) => {
    const token = args.params['token'] ?? ''
    await acceptInvitation(args.caller, { token, from: args.from })
    return seeOther(path('invitation', args.lang, { token }, { tehty: '1' }))
  },
}
