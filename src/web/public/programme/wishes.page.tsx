import {
  listShownWishes,
  makeWish,
  readActivity,
  readMeetingPlace,
} from '#capabilities/meeting-places/index.ts'
import { placeMeant } from '#capabilities/directory/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { asNobody } from '#web/public/ask/draft.ts'
import { readAsked } from './address.ts'
import { whereOf } from './where.ts'
import { wishTexts } from './wish-texts.ts'
import { type About, Wishes } from './wishes.view.tsx'

const uuidOrNull = (given: string): string | null =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(given) ? given : null

/** What the wish is about: a place, an activity, or nothing but where the family is. */
async function aboutOf(args: PageArgs, given: (name: string) => string): Promise<About> {
  const place = uuidOrNull(given('place'))
  if (place !== null) {
    const { county, name } = await readMeetingPlace(args.caller, { id: place })
    return { county, place: { id: place, name }, activity: null }
  }
  const activity = uuidOrNull(given('activity'))
  if (activity !== null) {
    const { county, title } = await readActivity(args.caller, { id: activity })
    return { county, place: null, activity: { id: activity, title } }
  }
  const { county } = whereOf(args, readAsked({ municipality: given('municipality') }))
  return { county, place: null, activity: null }
}

/** Families wish; those who hold the programme answer, and what became of it is seen here. @source R123 */
export const wishesPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, caller, query, problems } = args
    const words = wishTexts[lang]
    const given = (name: string): string =>
      problems === null ? (query[name] ?? '') : one(problems.form, name)
    const about = await aboutOf(args, given)
    const after = query['after'] ?? ''
    const found =
      about.county === null
        ? null
        : await listShownWishes(caller, {
            county: about.county,
            place: about.place?.id ?? null,
            after: after === '' ? null : after,
          })
    return (
      <PublicDocument
        args={args}
        title={words.title}
        tab={words.tab}
        description={words.description}
        current="programme"
        query={{ place: about.place?.id, activity: about.activity?.id }}
        sheet="programme"
        isIndexed={Object.keys(query).length === 0}
      >
        <Wishes args={args} about={about} found={found} />
      </PublicDocument>
    )
  },
  post: async (args, form) => {
    const { lang, deps } = args
    const about = await aboutOf(args, (name) => one(form, name))
    const typed = one(form, 'municipality').trim()
    const meant = typed === '' ? null : placeMeant(deps.catalogue, typed)
    const county =
      about.county ?? (meant === null ? null : deps.catalogue.countyServing(meant.municipality.code))
    if (county === null) {
      const code = typed !== '' && meant !== null ? 'not-served' : 'unknown-municipality'
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'municipality', code }] })
    }
    // Whoever is signed in leaves no mark of that on the wish.
    await makeWish(asNobody(args), {
      key: one(form, 'key'),
      from: args.from,
      wish: {
        county,
        place: about.place?.id ?? null,
        activity: about.activity?.id ?? null,
        words: one(form, 'words'),
        language: lang,
      },
    })
    const at = {
      place: about.place?.id,
      activity: about.activity?.id,
      municipality: typed === '' ? undefined : typed,
    }
    return seeOther(path('wishes', lang, {}, { ...at, sent: '1' }))
  },
}
