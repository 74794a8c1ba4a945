import { FactList } from '#ui/facts/facts.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { guideTexts } from './guide-texts.ts'
import { headTexts } from './head-texts.ts'

/** What a responsible worker does, on one page. */
export const responsibleGuidePage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    const { lang } = args
    const words = guideTexts[lang]
    return (
      <WorkDocument args={args} title={words.title}>
        <Column width="wide">
          <BackLink href={path('workCases', lang)}>{headTexts[lang].back}</BackLink>
          <PageTitle title={words.title} lead={words.lead} />
          <div class="case-guide">
            {words.parts.map(({ title, points }) => (
              <Section key={title} title={title}>
                <ul class="case-guide__points">
                  {points.map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </ul>
              </Section>
            ))}
          </div>
          <Section title={words.kindsTitle}>
            <FactList facts={words.kinds.map((kind) => ({ term: kind.name, value: kind.words }))} />
          </Section>
          <Section title={words.familyTitle}>
            <p>{words.family}</p>
          </Section>
          <Section title={words.helpTitle}>
            <ul>
              {words.help.map(({ to, words: said }) => (
                <li key={to}>
                  <a href={path(to, lang)}>{said}</a>
                </li>
              ))}
            </ul>
          </Section>
          <p class="family-quiet">{words.print}</p>
        </Column>
      </WorkDocument>
    )
  },
}
