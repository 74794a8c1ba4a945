import type { JSX } from 'preact'
import { listReferrals } from '#capabilities/guidance/index.ts'
import { Section } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { guideTexts } from './guide-texts.ts'
import { referralTexts } from './referral-texts.ts'
import { ReferralRow } from './referrals.page.tsx'

/** The referrals made from a request, with the way to guide further: a part of the request's page. */
export async function referralsOfRequest(args: PageArgs, request: string): Promise<JSX.Element> {
  const { lang, caller } = args
  const { items } = await listReferrals(caller, { box: 'all', helpRequest: request, perPage: 20 })
  const words = referralTexts[lang]
  return (
    <Section title={words.list.title} id="referrals">
      {items.length > 0 && (
        <ul class="referral-rows">
          {items.map((item) => (
            <ReferralRow key={item.id} args={args} item={item} level={3} />
          ))}
        </ul>
      )}
      <p>
        <a href={path('workGuide', lang, {}, { request })}>{guideTexts[lang].title}</a>
        {' · '}
        <a href={path('workNewReferral', lang, {}, { request })}>{words.list.new}</a>
      </p>
    </Section>
  )
}
