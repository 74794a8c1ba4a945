import {
  listDaysToCount,
  listReviewInvitations,
  readProgrammeFigures,
} from '#capabilities/meeting-places/index.ts'
import { inLanguage } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { DaysToCount } from './count.view.tsx'
import { visitorsTexts } from './visitors-texts.ts'
import { ProgrammeFigures } from './visitors.view.tsx'

/** Days of the week that one counts, peer reviews that wait for one, and for those who lead how many came. */
export const workVisitorsPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, deps } = args
    const words = visitorsTexts[lang]
    const days = await listDaysToCount(caller, {})
    const invitations = await listReviewInvitations(caller, {})
    const figures = await readProgrammeFigures(caller, {})
    return (
      <WorkDocument args={args} title={words.title}>
        <Column width="wide">
          <PageTitle title={words.title} lead={words.lead} />
          {invitations.length > 0 && (
            <Section title={words.asked}>
              <p>{words.askedLead}</p>
              <ul class="review-waiting">
                {invitations.map(({ id, place_id, name }) => (
                  <li key={id}>
                    <LinkButton href={path('workReview', lang, { id: place_id })}>
                      {words.open}: {inLanguage(name, lang)}
                    </LinkButton>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {days.length === 0 ? (
            <Section title={words.toCount}>
              <p>{words.noneToCount}</p>
            </Section>
          ) : (
            <DaysToCount
              days={days}
              title={words.toCount}
              lang={lang}
              now={deps.clock.now()}
              catalogue={deps.catalogue}
            />
          )}
          {figures.length > 0 && <ProgrammeFigures rows={figures} catalogue={deps.catalogue} lang={lang} />}
        </Column>
      </WorkDocument>
    )
  },
}
