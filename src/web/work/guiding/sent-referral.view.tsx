import type { JSX } from 'preact'
import type { ReferralView } from '#capabilities/guidance/index.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import type { PageArgs } from '#web/page.ts'
import { path, type Query } from '#web/paths.ts'
import { qrOf } from '#web/public/qr.ts'
import { WorkDocument } from '#web/work/document.tsx'
import { referralTexts } from './referral-texts.ts'

/** It has gone: who answers by when, and the code for the family's hand. */
export function SentReferral(props: {
  args: PageArgs
  sent: readonly ReferralView[]
  code: string | null
  query: Query
}): JSX.Element {
  const { args, sent, code } = props
  const { lang, deps } = args
  const words = referralTexts[lang].sent
  const now = deps.clock.now()
  const follow = deps.config.publicUrl + path('follow', sent[0]?.language ?? lang)
  const { size, path: squares } = qrOf(follow)
  return (
    <WorkDocument args={args} title={words.title(sent.length)} query={props.query}>
      <Column>
        <Notice kind="success" live>
          {sent.map((each) => (
            <p key={each.id}>
              {words.to(
                inLanguage(each.receiver?.name ?? {}, lang),
                each.dueAt === null ? '' : momentInWords(each.dueAt, lang, now),
              )}
            </p>
          ))}
        </Notice>
        <PageTitle title={words.title(sent.length)} lead={words.next} />
        {code === null ? (
          <p>{words.hasCode}</p>
        ) : (
          <div class="family-code family-code--big">
            <svg class="info-pack__qr" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
              <rect width={size} height={size} fill="#fff" />
              <path d={squares} fill="#000" />
            </svg>
            <p>
              {words.code}
              <br />
              <strong class="family-code__code">{code}</strong>
              <br />
              {words.codeHint(follow)}
            </p>
          </div>
        )}
        {sent.map((each) => (
          <p key={each.id}>
            <LinkButton kind="secondary" href={path('workReferral', lang, { id: each.id })}>
              {words.open}
              {sent.length > 1 && `: ${inLanguage(each.receiver?.name ?? {}, lang)}`}
            </LinkButton>
          </p>
        ))}
        <p>
          <a href={path('workReferrals', lang, {}, { list: 'sent' })}>{words.list}</a>
        </p>
      </Column>
    </WorkDocument>
  )
}
