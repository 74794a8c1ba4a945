import type { JSX } from 'preact'
import { byName, type Lack, lacks, readGaps } from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { directoryWords } from '#web/public/directory-words.ts'
import { houseTexts } from '#web/public/house-texts.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { Frame } from './frame.view.tsx'
import { scopeOf, within } from './scope.ts'
import { directoryTexts } from './texts.ts'

const mostListed = 60

/** The house of families with what is missing in it: room by room and listing by listing. @source R36, R41, R53 */
export const gapsPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    const scope = await scopeOf(args)
    const { lang, query, deps, caller } = args
    const all = directoryTexts[lang]
    const words = all.gaps
    const { catalogue } = deps
    const areas = catalogue.areas(scope.county)
    const own = areas.find(({ id }) => scope.areas.includes(id))
    // A lead of an area begins with the own one; 'all' is the whole county.
    const area =
      query['area'] === 'all'
        ? undefined
        : (areas.find(({ id }) => id === query['area']) ?? (scope.keeps ? undefined : own))
    const towns = catalogue
      .municipalities()
      .filter((each) => each.county === scope.county && (area === undefined || each.area_id === area.id))
      .toSorted(byName(lang))
    const town = towns.find(({ code }) => code === query['kunta'])
    const lack = lacks.find((each) => each === query['puuttuu'])
    const gaps = await readGaps(caller, catalogue, {
      county: scope.county,
      area: area?.id,
      municipality: town?.code,
    })
    const rooms = gaps.rooms.filter(({ standing }) => standing !== 'near')
    const listings = gaps.listings.filter((each) => lack === undefined || each.lacks.includes(lack))
    const townName = (code: string): string => inLanguage(catalogue.municipality(code)?.name ?? {}, lang)
    const countOf = (each: Lack): number =>
      gaps.listings.filter(({ lacks: has }) => has.includes(each)).length
    return (
      <Frame
        args={args}
        scope={scope}
        title={words.title}
        lead={words.lead}
        query={{ area: query['area'], kunta: town?.code, puuttuu: lack }}
      >
        <form class="directory-filter" aria-label={all.show}>
          {scope.all.length > 1 && <Hidden name="county" value={scope.county} />}
          <Select
            name="area"
            label={all.area}
            options={[
              { value: 'all', label: all.wholeCounty },
              ...areas.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) })),
            ]}
            value={area?.id ?? 'all'}
          />
          <Select
            name="kunta"
            label={all.municipality}
            empty={all.wholeArea}
            options={towns.map(({ code, name }) => ({ value: code, label: inLanguage(name, lang) }))}
            value={town?.code}
          />
          <Select
            name="puuttuu"
            label={words.lack}
            empty={words.everyLack}
            options={lacks.map((each) => ({ value: each, label: `${words.lacks[each]} (${countOf(each)})` }))}
            value={lack}
          />
          <Button kind="secondary">{all.show}</Button>
        </form>
        <Section title={words.rooms}>
          {rooms.length === 0 ? (
            <p>{words.allLit}</p>
          ) : (
            ([1, 2, 3] as const).map((floor) => {
              const here = rooms.filter((each) => each.floor === floor)
              if (here.length === 0) return null
              return (
                <div key={floor}>
                  <h3>{directoryWords[lang].floors[floor]}</h3>
                  <ul class="directory-rows">
                    {here.map((room) => (
                      <li key={room.room} class="directory-row">
                        <p class="directory-row__name">{houseTexts.rooms[room.room]?.[lang] ?? room.room}</p>
                        <p class="directory-row__line">
                          {words.standing[room.standing === 'empty' ? 'empty' : 'far']}
                          {room.standing !== 'empty' &&
                            room.without.length > 0 &&
                            room.without.length < towns.length && (
                              <> · {words.without(room.without.map(townName).join(', '))}</>
                            )}
                        </p>
                        <p class="directory-row__do">
                          <a href={path('workMatrix', lang, {}, within(scope, { area: area?.id }))}>
                            {words.toMatrix}
                            <span class="visually-hidden">
                              : {houseTexts.rooms[room.room]?.[lang] ?? room.room}
                            </span>
                          </a>
                        </p>
                      </li>
                    ))}
                  </ul>
                </div>
              )
            })
          )}
          <Partial args={{ lang, rooms: gaps.rooms, townName, inScope: towns.length }} />
        </Section>
        <Section title={words.listings(listings.length)}>
          {listings.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul class="directory-rows">
              {listings.slice(0, mostListed).map((listing) => (
                <li key={listing.id} class="directory-row">
                  <p class="directory-row__name">
                    <a href={path('workListing', lang, { id: listing.id })}>
                      <LocalText of={listing.name} lang={lang} />
                    </a>
                  </p>
                  <p class="directory-row__line">
                    <LocalText of={listing.organisation} lang={lang} />
                  </p>
                  <ChipList
                    chips={listing.lacks.map((each) => (
                      <Chip key={each} tone={each === 'unconfirmed' ? 'late' : 'plain'}>
                        {words.lacks[each]}
                      </Chip>
                    ))}
                  />
                </li>
              ))}
            </ul>
          )}
          {listings.length > mostListed && <p>{words.more(listings.length - mostListed)}</p>}
        </Section>
      </Frame>
    )
  },
}

/** Rooms that are lit in the area and dark in some of its municipalities. */
function Partial({
  args,
}: {
  args: {
    lang: 'fi' | 'sv' | 'en'
    rooms: Awaited<ReturnType<typeof readGaps>>['rooms']
    townName: (code: string) => string
    inScope: number
  }
}): JSX.Element | null {
  const { lang, rooms, townName, inScope } = args
  const words = directoryTexts[lang].gaps
  const partly = rooms.filter(({ standing, without }) => standing === 'near' && without.length > 0)
  if (partly.length === 0 || inScope < 2) return null
  return (
    <Disclosure summary={words.partly(partly.length)}>
      <ul class="directory-rows">
        {partly.map((room) => (
          <li key={room.room} class="directory-row">
            <p class="directory-row__name">{houseTexts.rooms[room.room]?.[lang] ?? room.room}</p>
            <p class="directory-row__line">{words.without(room.without.map(townName).join(', '))}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
