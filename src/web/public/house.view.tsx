import type { JSX } from 'preact'
import { rooms, providerSectors } from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { type HouseFloor, HouseOfFamilies } from '#ui/house/house-of-families.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { homeTexts } from './home-texts.ts'
import { houseTexts } from './house-texts.ts'
import { chosenPlace } from './place-of.ts'
import { stairwellRoom, standingInWords, standings, typesBeside } from './standing.ts'

const fromTop = [3, 2, 1] as const

/** The house of families for the chosen municipality; without one, for all counties in use. @source R53–R56 */
export function House({ args }: { args: PageArgs }): JSX.Element {
  const { lang } = args
  const { catalogue } = args.deps
  const words = homeTexts[lang].house
  const place = chosenPlace(args)
  const standingOf = standings(catalogue, lang, place?.code)
  const inWords = (types: readonly string[], variant?: string): { count: number; countWords: string } => {
    const standing = standingOf(types, variant)
    return { count: standing.total, countWords: standingInWords(standing, lang, place !== null) }
  }
  const room = (key: string): string => path('room', lang, { room: key })
  const floors = fromTop.map((floor): HouseFloor => ({
    floor,
    motto: houseTexts.floors[floor].motto[lang],
    worry: houseTexts.floors[floor].worry[lang],
    rooms: rooms
      .filter((each) => each.floor === floor)
      .map((each) => ({
        name: houseTexts.rooms[each.key]?.[lang] ?? each.key,
        href: room(each.key),
        lit: true,
        ...inWords(each.types, each.variant),
      })),
  }))
  const beside = typesBeside(catalogue)
    .map((type) => ({
      name: inLanguage(type.name, lang),
      href: path('search', lang, {}, { type: type.key }),
      lit: true,
      ...inWords([type.key], type.variant),
    }))
    .filter((each) => each.count > 0)
    .sort((a, b) => a.name.localeCompare(b.name, lang))
  return (
    <HouseOfFamilies
      lang={lang}
      labels={{
        house: words.title,
        lead: place === null ? words.lead : words.leadIn(inLanguage(place.name, lang)),
        stairwell: words.stairwell,
        stones: houseTexts.plinth[lang],
        beside: words.beside,
      }}
      floors={floors}
      stairwell={{ name: houseTexts.stairwell[lang], href: room(stairwellRoom) }}
      stones={providerSectors.map((sector) => ({
        name: houseTexts.stones[sector][lang],
        href: path('search', lang, {}, { sector }),
      }))}
      beside={beside}
    />
  )
}

/** Says whose words the mottos are where they are not the model's own. */
export function MottoNote({ args }: { args: PageArgs }): JSX.Element | null {
  const isOurs = houseTexts.floors[1].mottoIsOurs.includes(args.lang)
  return isOurs ? <p class="quiet-note">{homeTexts[args.lang].house.mottoNote}</p> : null
}
