import { listMeetingPlaces } from '#capabilities/meeting-places/index.ts'
import { filled, type LetterField, type ShownLetter } from '#capabilities/network/index.ts'
import type { Catalogue, MunicipalityRow } from '#capabilities/directory/index.ts'
import { inLanguage, type Language, type Localized, shown } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { path } from '#web/paths.ts'
import { welcomeTexts } from './texts.ts'

const mostPlaces = 6
/** What is put into a letter as words must not be read as marks. */
const plain = (text: string): string => text.replaceAll(/[[\]*\n\r]/g, ' ').trim()

/** What the fields of a letter say in this municipality: from the directory and the programme, as they are now. @source R171 */
export async function letterValues(
  caller: Caller,
  catalogue: Catalogue,
  town: MunicipalityRow,
  lang: Language,
): Promise<Readonly<Record<LetterField, string>>> {
  const words = welcomeTexts[lang]
  const area = catalogue.areaOf(town.code)
  const centres = catalogue
    .centres(town.county)
    .filter((centre) => centre.area_id === (area?.id ?? null))
    .map(({ name }) => plain(inLanguage(name, lang)))
  const { places } = await listMeetingPlaces(caller, {
    municipality: [town.code],
    withRemote: false,
    limit: mostPlaces,
  })
  const guidance = catalogue
    .services()
    .find(({ county, type, phone }) => county === town.county && type === 'guidance' && phone !== null)
  return {
    municipality: plain(inLanguage(town.name, lang)),
    'family centre': centres.join(', '),
    'meeting places': places
      .map(({ id, name, address }) => {
        const where = plain(inLanguage(address, lang))
        const link = `[${plain(inLanguage(name, lang))}](${path('meetingPlace', lang, { id })})`
        return where === '' ? `- ${link}` : `- ${link}, ${where}`
      })
      .join('\n'),
    'help phone': guidance?.phone ?? '',
    'week programme link': `[${words.programme}](${path('programme', lang, {}, { municipality: town.code })})`,
    'ask link': `[${words.ask}](${path('ask', lang)})`,
  }
}

export type LetterText = { readonly text: string; readonly lang: Language }

/** The letter as this municipality's families read it, in the reader's language or the nearest there is. */
export async function letterText(
  caller: Caller,
  catalogue: Catalogue,
  letter: Pick<ShownLetter, 'body'> | { readonly body: Localized },
  town: MunicipalityRow,
  reader: Language,
): Promise<LetterText> {
  const said = shown(letter.body, reader)
  return { text: filled(said.text, await letterValues(caller, catalogue, town, said.lang)), lang: said.lang }
}
