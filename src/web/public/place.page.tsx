import { type Catalogue, type MunicipalityRow, placeMeant } from '#capabilities/directory/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { cookie, one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from './document.tsx'
import { safeReturn } from './place-of.ts'
import { placeTexts } from './place-texts.ts'
import { Places } from './place.view.tsx'

const halfAYear = 180 * 24 * 60 * 60

/** The municipality that was chosen by its code or typed by its name or postcode. */
function chosenIn(catalogue: Catalogue, typed: string): MunicipalityRow {
  const refused = (code: string): Refusal =>
    new Refusal('invalid', 'invalid-input', { fields: [{ field: 'kunta', code }] })
  const meant = placeMeant(catalogue, typed)
  if (meant === null) throw refused('unknown-municipality')
  if (catalogue.countyServing(meant.municipality.code) === null) throw refused('not-served')
  return meant.municipality
}

export const placePage: Page = {
  audience: 'public',
  get: (args) => (
    <PublicDocument
      args={args}
      title={placeTexts[args.lang].title}
      tab={placeTexts[args.lang].tab}
      current="place"
      query={{ back: args.query['back'] }}
    >
      <Places args={args} />
    </PublicDocument>
  ),
  post: async ({ deps, lang }, form) => {
    const back = safeReturn(one(form, 'back'), path('home', lang))
    if (one(form, 'forget') !== '') return seeOther(back, [cookie(deps.config, 'place', '', 0)])
    const municipality = chosenIn(deps.catalogue, one(form, 'kunta'))
    return seeOther(back, [cookie(deps.config, 'place', municipality.code, halfAYear)])
  },
}
