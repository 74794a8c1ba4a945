import { readActivity } from '#capabilities/meeting-places/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import type { Page } from '#web/page.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { asBlock } from '#web/public/service-json-ld.ts'
import { activityTexts } from './activity-texts.ts'
import { Activity } from './activity.view.tsx'
import { dayIn } from './address.ts'
import { activityJsonLd } from './json-ld.ts'

const isUuid = (given: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(given)

/** An activity with its days: what it is, when, where, how to get in. @source R114, R116–R125 */
export const activityPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, caller, deps } = args
    const words = activityTexts[lang]
    const id = args.params['id'] ?? ''
    if (!isUuid(id)) throw notFound()
    const day = dayIn(args.query['day'] ?? '')
    const activity = await readActivity(caller, { id, day })
    const title = inLanguage(activity.title, lang)
    return (
      <PublicDocument
        args={args}
        title={title}
        tab={words.tab}
        description={words.description(title, inLanguage(activity.host.name, lang))}
        current="programme"
        parts={{ id }}
        query={{ day: day ?? undefined }}
        sheet="programme"
        isIndexed={day === null}
      >
        <Activity args={args} activity={activity} isAllDays={args.query['days'] === 'all'} />
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: asBlock(activityJsonLd(activity, deps, lang)) }}
        />
      </PublicDocument>
    )
  },
}
