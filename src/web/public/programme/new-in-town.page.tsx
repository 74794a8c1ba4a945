import { listMeetingPlaces, programme } from '#capabilities/meeting-places/index.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import type { Page } from '#web/page.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { readAsked } from './address.ts'
import { NewInTown } from './new-in-town.view.tsx'
import { whereKept } from './views-nav.view.tsx'
import { isNowhere, whereAsked, whereInWords, whereOf } from './where.ts'
import { wishTexts } from './wish-texts.ts'

const few = 6

/** Where a family begins that has just moved: what one may simply come to, places, groups, a person to ask. @source R112, R114 */
export const newInTownPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, caller } = args
    const words = wishTexts[lang].newInTown
    const asked = readAsked(args.query)
    const where = whereOf(args, asked)
    const today = helsinkiDate(caller.clock.now())
    const [come, places] = isNowhere(where)
      ? [null, null]
      : [
          await programme(caller, {
            ...whereAsked(where),
            withRemote: false,
            from: today,
            to: addDays(today, 7),
            kinds: ['open', 'stop'],
            entry: 'come',
            withCancelled: false,
            limit: few,
          }),
          await listMeetingPlaces(caller, { ...whereAsked(where), withRemote: false, limit: few }),
        ]
    const title = come === null ? words.bare : words.title(whereInWords(args, where))
    return (
      <PublicDocument
        args={args}
        title={title}
        tab={words.tab}
        description={words.description}
        current="programme"
        query={whereKept({ place: null }, where)}
        sheet="programme"
        isIndexed
      >
        <NewInTown
          args={args}
          asked={asked}
          where={where}
          title={title}
          rows={come?.rows ?? null}
          places={places?.places ?? []}
        />
      </PublicDocument>
    )
  },
}
