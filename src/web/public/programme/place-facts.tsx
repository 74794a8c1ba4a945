import type { ComponentChildren } from 'preact'
import type { MeetingPlaceView } from '#capabilities/meeting-places/index.ts'
import type { Fact } from '#ui/facts/facts.tsx'
import type { PageArgs } from '#web/page.ts'
import { programmeWords } from '#web/programme-words.ts'
import { directoryWords, languagesInWords } from '#web/public/directory-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { capital } from '#web/public/service-facts.ts'
import { addressInWords, agesInWords } from './in-words.ts'
import { placeTexts } from './place-texts.ts'

type Props = {
  readonly args: PageArgs
  readonly place: MeetingPlaceView
}

/** Whether words stand there in any language. */
export const said = (of: Readonly<Record<string, string | undefined>>): boolean =>
  Object.values(of).some((each) => each !== undefined && each !== '')

/** What a family wants to know of a place before it comes; what is not said is left out. */
export function placeFacts({ args, place }: Props): readonly Fact[] {
  const { lang, deps } = args
  const words = placeTexts[lang]
  const marks = programmeWords[lang].marks
  const ages = agesInWords(place, lang)
  const fact = (term: string, value: ComponentChildren, isThere: boolean): readonly Fact[] =>
    isThere ? [{ term, value }] : []
  const address = addressInWords(place.address, place.municipality, deps.catalogue, lang)
  return [
    ...fact(words.where, address, address !== '' && place.kind === 'place'),
    ...fact(
      words.forWhom,
      place.audiences.length === 0
        ? words.everybody
        : capital(
            [
              ...place.audiences.map((each) => directoryWords[lang].audiences[each]),
              ...(ages === null ? [] : [ages]),
            ].join(', '),
          ),
      true,
    ),
    ...fact(words.host, <LocalText of={place.host.name} lang={lang} />, true),
    ...fact(
      words.partners,
      <ul class="plain-links">
        {place.partners.map((partner) => (
          <li key={partner.id}>
            <LocalText of={partner.name} lang={lang} />
            {said(partner.share) && (
              <>
                {': '}
                <LocalText of={partner.share} lang={lang} />
              </>
            )}
          </li>
        ))}
      </ul>,
      place.partners.length > 0,
    ),
    ...fact(words.languages, capital(languagesInWords(place.languages, lang)), place.languages.length > 0),
    ...fact(
      words.accessibility,
      <>
        {place.accessibility.length > 0 && (
          <p>{capital(place.accessibility.map((mark) => marks[mark].toLowerCase()).join(', '))}</p>
        )}
        {said(place.accessWords) && (
          <p>
            <LocalText of={place.accessWords} lang={lang} />
          </p>
        )}
      </>,
      place.accessibility.length > 0 || said(place.accessWords),
    ),
    ...fact(
      words.plan,
      said(place.planWords) ? <LocalText of={place.planWords} lang={lang} /> : words.noPlan,
      true,
    ),
  ]
}
