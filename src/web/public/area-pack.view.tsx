import type { JSX } from 'preact'
import { byName, type ServiceView } from '#capabilities/directory/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Page, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import type { AreaContents } from './area-contents.ts'
import { areaTexts } from './area-texts.ts'
import { directoryWords } from './directory-words.ts'
import { houseTexts } from './house-texts.ts'
import { LocalText } from './local-text.tsx'
import { placeInWords } from './service-facts.ts'

type Props = { readonly args: PageArgs; readonly contents: AreaContents }

/** Places of the service within the area; where it has none there, all of them. */
function spots({ args, contents }: Props, service: ServiceView): string {
  const { lang, deps } = args
  const codes = new Set(contents.towns.map(({ code }) => code))
  const inside = service.places.filter(({ municipality }) => codes.has(municipality))
  const places = inside.length > 0 ? inside : service.places
  return places.length === 0
    ? service.modes.map((mode) => directoryWords[lang].modes[mode]).join(', ')
    : places.map((place) => placeInWords(place, deps.catalogue, lang)).join('; ')
}

function Entry(props: Props & { service: ServiceView }): JSX.Element {
  const { args, service } = props
  const { lang } = args
  const words = areaTexts[lang].pack
  return (
    <li class="pack__entry">
      <h3>
        <a href={path('service', lang, { id: service.id })}>
          <LocalText of={service.name} lang={lang} hyphens />
        </a>
      </h3>
      <p>
        <LocalText of={service.summary} lang={lang} />
      </p>
      <p>
        {words.getIn}: <LocalText of={service.how_to_get_in} lang={lang} />
        {service.phone !== null && <strong> {service.phone}</strong>}
      </p>
      <p>
        {words.where}: {spots(props, service)}
      </p>
    </li>
  )
}

/** Everything that serves the area on one list, made to be printed and handed over. @source R38 */
export function AreaPack(props: Props): JSX.Element {
  const { args, contents } = props
  const { lang, deps } = args
  const words = areaTexts[lang]
  const name = inLanguage(contents.area.name, lang)
  const today = helsinkiDate(deps.clock.now())
  const [year = '', month = '', day = ''] = today.split('-').map((part) => String(Number(part)))
  return (
    <Page width="wide">
      <div class="print-hidden">
        <BackLink href={path('area', lang, { id: contents.area.id })}>{words.pack.back}</BackLink>
      </div>
      <PageTitle
        title={words.pack.title(name)}
        lead={words.pack.lead(`${day}.${month}.${year}`, new URL(deps.config.publicUrl).host)}
      />
      <p class="quiet-note print-hidden">{words.pack.print}</p>
      <p>
        <strong>{words.pack.emergency}</strong> {words.pack.guidance}
      </p>
      {contents.byFloor
        .toSorted((a, b) => (a.floor ?? 0) - (b.floor ?? 0))
        .filter(({ services }) => services.length > 0)
        .map(({ floor, services }) => (
          <Section key={floor} title={floor === null ? words.beside : directoryWords[lang].floors[floor]}>
            {floor !== null && <p>{houseTexts.floors[floor].kind[lang]}.</p>}
            <ul class="pack">
              {services.toSorted(byName(lang)).map((service) => (
                <Entry key={service.id} {...props} service={service} />
              ))}
            </ul>
          </Section>
        ))}
      <p class="quiet-note">
        {words.pack.checked}: {dateInWords(plainDate(today), lang, today)}
      </p>
    </Page>
  )
}
