import { readProfessionalContact } from '#capabilities/directory/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { bookableOf } from './booking/offers.page.tsx'
import { PublicDocument } from './document.tsx'
import { weekOfService } from './programme/of-service.view.tsx'
import { asBlock, jsonLdOf } from './service-json-ld.ts'
import { serviceTexts } from './service-texts.ts'
import { Service } from './service.view.tsx'

/** A listing that was merged into another has moved there for good; links and bookmarks follow. */
const moved = (location: string): Response => new Response(null, { status: 301, headers: { location } })

export const servicePage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, deps, caller } = args
    const id = args.params['id'] ?? ''
    // Only what is published is in the catalogue: a draft and a wrong address look the same.
    const service = deps.catalogue.service(id)
    if (service === undefined) {
      const survivor = deps.catalogue.redirected(id)
      if (survivor === undefined) throw notFound()
      return moved(path('service', lang, { id: survivor }))
    }
    const contact =
      caller.actor.kind === 'person' ? await readProfessionalContact(caller, { id: service.id }) : undefined
    const times = await bookableOf(args, service.id)
    const week = await weekOfService(args, service.id)
    const address = deps.config.publicUrl + path('service', lang, { id: service.id })
    return (
      <PublicDocument
        args={args}
        title={inLanguage(service.name, lang)}
        tab={serviceTexts[lang].tab}
        description={inLanguage(service.summary, lang)}
        parts={{ id: service.id }}
        isIndexed
      >
        <Service args={args} service={service} contact={contact} times={times} week={week} />
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: asBlock(jsonLdOf(service, deps.catalogue, lang, address)) }}
        />
      </PublicDocument>
    )
  },
}
