import { openOutreach } from '#capabilities/outreach/index.ts'
import { inLanguage } from '#platform/text.ts'
import { notFound } from '#platform/refusal.ts'
import type { Page } from '#web/page.ts'
import { areaContents } from './area-contents.ts'
import { AreaPack } from './area-pack.view.tsx'
import { areaTexts } from './area-texts.ts'
import { Area } from './area.view.tsx'
import { PublicDocument } from './document.tsx'

/** A family centre area; with `lista` its services as a list for paper. @source R11, R35, R38 */
export const areaPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, deps, caller } = args
    const contents = areaContents(deps.catalogue, args.params['id'] ?? '', lang)
    if (contents === undefined) throw notFound()
    const isPack = args.query['lista'] === '1'
    const name = inLanguage(contents.area.name, lang)
    const words = areaTexts[lang]
    // The area is read from memory and stands without the database; who comes by is left out then.
    const visits = isPack
      ? []
      : await openOutreach(caller, { area: contents.area.id }).catch((error: unknown) => {
          deps.log.error('area.visits', error)
          return []
        })
    return (
      <PublicDocument
        args={args}
        title={isPack ? words.pack.title(name) : name}
        tab={words.tab}
        description={words.description(name)}
        parts={{ id: contents.area.id }}
        query={{ lista: isPack ? '1' : undefined }}
        sheet="finding"
        isIndexed={!isPack}
      >
        {isPack ? (
          <AreaPack args={args} contents={contents} />
        ) : (
          <Area args={args} contents={contents} visits={visits} />
        )}
      </PublicDocument>
    )
  },
}
