import type { ComponentChildren, JSX } from 'preact'
import type { FollowedReferral } from '#capabilities/guidance/index.ts'
import { Button } from '#ui/button/button.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { followTexts } from '#web/public/follow/texts.ts'
import { familyWords } from './family-texts.ts'
import { GuidedTo } from './guided.view.tsx'

/** The follow page of a family that somebody has guided and that has not asked for help itself. */
export function OnlyGuidedPage(props: {
  args: PageArgs
  referrals: readonly FollowedReferral[]
  /** The times agreed on. */
  times: ComponentChildren
}): JSX.Element {
  const { args, referrals } = props
  const { lang } = args
  const words = familyWords[lang]
  const { page } = followTexts[lang]
  return (
    <PublicDocument args={args} title={words.onlyTitle} tab={words.tab} current="follow" sheet="guided">
      <Column>
        <PageTitle title={words.onlyTitle} lead={words.lead} />
        {props.times}
        <GuidedTo args={args} referrals={referrals} isAlone />
        <Section title={page.close}>
          <p>{page.closeHint}</p>
          <form method="post" action={path('followed', lang)}>
            <Button kind="secondary" name="move" value="close">
              {page.closeButton}
            </Button>
          </form>
        </Section>
      </Column>
    </PublicDocument>
  )
}
