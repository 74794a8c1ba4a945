import { keptTimesDays } from '#capabilities/appointments/index.ts'
import { keptDays } from '#capabilities/help-requests/index.ts'
import { keptSignUpDays } from '#capabilities/meeting-places/index.ts'
import type { Page } from '#web/page.ts'
import { aboutTexts } from './about-texts.ts'
import { accessibilityTexts } from './accessibility-texts.ts'
import { PublicDocument } from './document.tsx'
import { privacyTexts } from './privacy-texts.ts'
import { Prose } from './prose.view.tsx'

export const aboutPage: Page = {
  audience: 'public',
  get: (args) => {
    const { demo, ...texts } = aboutTexts[args.lang]
    const sections = args.deps.config.demo ? [demo, ...texts.sections] : texts.sections
    return (
      <PublicDocument
        args={args}
        title={texts.title}
        tab={texts.tab}
        description={texts.description}
        isIndexed
      >
        <Prose texts={{ ...texts, sections }} lang={args.lang} />
      </PublicDocument>
    )
  },
}

export const accessibilityPage: Page = {
  audience: 'public',
  get: (args) => {
    const texts = accessibilityTexts[args.lang]
    return (
      <PublicDocument args={args} title={texts.title} tab={texts.tab} isIndexed>
        <Prose texts={texts} lang={args.lang} />
      </PublicDocument>
    )
  },
}

export const privacyPage: Page = {
  audience: 'public',
  get: (args) => {
    const texts = privacyTexts[args.lang]({
      ...keptDays,
      signUps: keptSignUpDays,
      contacts: keptTimesDays.contact,
      times: keptTimesDays.appointment,
    })
    return (
      <PublicDocument args={args} title={texts.title} tab={texts.tab} isIndexed>
        <Prose texts={texts} lang={args.lang} />
      </PublicDocument>
    )
  },
}
