import type { JSX } from 'preact'
import type { ServiceView } from '#capabilities/directory/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { qrOf } from '#web/public/qr.ts'
import { packWords } from './pack-texts.ts'
import { languagesOf, placesInWords, waysInWords } from './service-words.ts'

type Props = {
  readonly args: PageArgs
  /** The family's language; the page around may be in the worker's. */
  readonly lang: Language
  readonly services: readonly ServiceView[]
  readonly municipality: string | null
}

function Code({ address, alt }: { address: string; alt: string }): JSX.Element {
  const { size, path: squares } = qrOf(address)
  return (
    <svg class="info-pack__qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={alt}>
      <rect width={size} height={size} fill="#fff" />
      <path d={squares} fill="#000" />
    </svg>
  )
}

function Entry({ args, lang, service, municipality }: Props & { service: ServiceView }): JSX.Element {
  const words = packWords[lang]
  const address = args.deps.config.publicUrl + path('service', lang, { id: service.id })
  const places = placesInWords(args, service, municipality, lang)
  const after = inLanguage(service.after_contact, lang)
  return (
    <li class="info-pack__entry">
      <div class="info-pack__body">
        <h2 class="info-pack__name">
          <LocalText of={service.name} lang={lang} hyphens />
        </h2>
        <p class="info-pack__by">
          <LocalText of={service.organisation} lang={lang} />
        </p>
        <p>
          <LocalText of={service.summary} lang={lang} />
        </p>
        <dl class="info-pack__facts">
          <div>
            <dt>{words.getIn}</dt>
            <dd>
              <LocalText of={service.how_to_get_in} lang={lang} />
            </dd>
          </div>
          {service.phone !== null && (
            <div>
              <dt>{words.phone}</dt>
              <dd>
                <strong>{service.phone}</strong>
              </dd>
            </div>
          )}
          <div>
            <dt>{words.where}</dt>
            {places.length === 0 ? (
              <dd>{waysInWords(service, lang)}</dd>
            ) : (
              places.map((place) => (
                <dd key={place.where + place.address}>
                  {[place.where, place.address, place.when].filter((part) => part !== '').join(', ')}
                </dd>
              ))
            )}
          </div>
          {after !== '' && (
            <div>
              <dt>{words.after}</dt>
              <dd>
                <LocalText of={service.after_contact} lang={lang} />
              </dd>
            </div>
          )}
          <div>
            <dt>{words.languages}</dt>
            <dd>{languagesOf(service, lang)}</dd>
          </div>
          <div>
            <dt>{words.cost}</dt>
            <dd>
              <LocalText of={service.cost} lang={lang} />
            </dd>
          </div>
        </dl>
      </div>
      <p class="info-pack__scan">
        <Code address={address} alt={words.qrAlt} />
        <span>{words.scan}</span>
      </p>
    </li>
  )
}

/** The chosen services for the family's hand, in its language: how to get in, when, whom to call. */
export function InfoPack(props: Props): JSX.Element {
  const { args, lang, services } = props
  const words = packWords[lang]
  const today = helsinkiDate(args.deps.clock.now())
  const { actor } = args.caller
  return (
    <article class="info-pack" lang={lang === args.lang ? undefined : lang}>
      <h1 class="info-pack__title">{words.title}</h1>
      <p class="info-pack__lead">{words.lead}</p>
      <ol class="info-pack__list">
        {services.map((service) => (
          <Entry key={service.id} {...props} service={service} />
        ))}
      </ol>
      <p class="info-pack__foot">
        {words.ask} {args.deps.config.publicUrl + path('ask', lang)}
        <br />
        {words.emergency}
        <br />
        {actor.kind === 'person' && words.by(actor.name, dateInWords(today, lang, today))}
      </p>
    </article>
  )
}

/** The same as a message: what the family reads behind its code. */
export function packMessage({ args, lang, services, municipality }: Props): string {
  const words = packWords[lang]
  const entries = services.map((service, index) => {
    const places = placesInWords(args, service, municipality, lang)
    const where =
      places.length === 0
        ? waysInWords(service, lang)
        : places
            .slice(0, 1)
            .map((place) => [place.where, place.address, place.when].filter((part) => part !== '').join(', '))
            .join('; ')
    return [
      `${index + 1}. ${inLanguage(service.name, lang)}, ${inLanguage(service.organisation, lang)}`,
      inLanguage(service.summary, lang),
      `${words.getIn}: ${inLanguage(service.how_to_get_in, lang)}`,
      ...(service.phone === null ? [] : [`${words.phone}: ${service.phone}`]),
      `${words.where}: ${where}`,
      `${words.more}: ${args.deps.config.publicUrl}${path('service', lang, { id: service.id })}`,
    ].join('\n')
  })
  return [words.hello, ...entries, words.goodbye].join('\n\n').slice(0, 4000)
}
