import type { JSX } from 'preact'
import { chooseMorningMail, readMorningMail } from '#capabilities/help-requests/index.ts'
import type { Language } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { overviewTexts } from '#web/work/overview/texts.ts'

/** Whether one gets the morning's mail, and the button that turns it. */
export function MorningChoice({ wanted, lang }: { wanted: boolean; lang: Language }): JSX.Element {
  const words = overviewTexts[lang].morning
  return (
    <form class="morning" method="post" action={path('morningMail', lang)}>
      <p>{wanted ? words.on : words.off}</p>
      <Hidden name="wanted" value={wanted ? 'no' : 'yes'} />
      <Button kind="secondary">{wanted ? words.turnOff : words.turnOn}</Button>
    </form>
  )
}

export const morningMailPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang } = args
    const words = overviewTexts[lang].morning
    return (
      <WorkDocument args={args} title={words.title}>
        <Column>
          <PageTitle title={words.title} />
          <MorningChoice wanted={await readMorningMail(args.caller, {})} lang={lang} />
          <p>
            <a href={path('work', lang)}>{words.back}</a>
          </p>
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    await chooseMorningMail(args.caller, { wanted: one(form, 'wanted') })
    return seeOther(path('morningMail', args.lang))
  },
}
