import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import type { Page } from '#web/page.ts'
import { PublicDocument } from './document.tsx'
import { serviceTexts } from './service-texts.ts'
import { Service } from './service.view.tsx'

export const servicePage: Page = {
  audience: 'public',
  get: (args) => {
    const { lang, deps } = args
    // Only what is published is in the catalogue: a draft and a wrong address look the same.
    const service = deps.catalogue.service(args.params['id'] ?? '')
    if (service === undefined) throw notFound()
    return (
      <PublicDocument
        args={args}
        title={inLanguage(service.name, lang)}
        tab={serviceTexts[lang].tab}
        description={inLanguage(service.summary, lang)}
        parts={{ id: service.id }}
        isIndexed
      >
        <Service args={args} service={service} />
      </PublicDocument>
    )
  },
}
