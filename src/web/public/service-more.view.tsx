import type { JSX } from 'preact'
import type { ProfessionalContact, ServiceView } from '#capabilities/directory/index.ts'
import { inLanguage, type Language, languages, shown } from '#platform/text.ts'
import { FactList } from '#ui/facts/facts.tsx'
import { Card, Section } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from './local-text.tsx'
import { mediaAddress } from './media.ts'
import { hoursInShort } from './opening-hours.ts'
import { capital } from './service-facts.ts'
import { serviceFullTexts } from './service-full-texts.ts'
import { telephone } from './service-get-in.view.tsx'

/** What a colleague needs to know (R21); only ever made for somebody who has signed in. */
export function ForProfessionals(props: {
  args: PageArgs
  service: ServiceView
  contact: ProfessionalContact | null
}): JSX.Element {
  const { args, service, contact } = props
  const { lang } = args
  const words = serviceFullTexts[lang]
  const hours = hoursInShort(contact?.hours ?? {}, lang)
  const facts = [
    ...(contact === null || contact.phone === null
      ? []
      : [{ term: words.professionalPhone, value: <a href={telephone(contact.phone)}>{contact.phone}</a> }]),
    ...(contact === null || contact.email === null
      ? []
      : [{ term: words.professionalMail, value: <a href={`mailto:${contact.email}`}>{contact.email}</a> }]),
    ...(hours === '' ? [] : [{ term: words.professionalHours, value: capital(hours) }]),
    ...(contact === null || shown(contact.whatHappens, lang).text === ''
      ? []
      : [{ term: words.professionalNext, value: <LocalText of={contact.whatHappens} lang={lang} /> }]),
    ...(contact === null || contact.names.length === 0
      ? []
      : [
          {
            term: words.professionalNames,
            value: contact.names
              .map(({ name, title }) => [name, inLanguage(title, lang)].filter(Boolean).join(', '))
              .join('; '),
          },
        ]),
  ]
  return (
    <div class="print-hidden">
      <Card>
        <h2>{words.forProfessionals}</h2>
        <p>{words.professionalsOnly}</p>
        {facts.length > 0 && <FactList facts={facts} />}
        <p>
          <a href={path('workPropose', lang, { id: service.id })}>{words.propose}</a>
        </p>
      </Card>
    </div>
  )
}

/** A video of our own: nothing of it is fetched before somebody starts it; captions and the whole text beside it. */
export function Video({ service, lang }: { service: ServiceView; lang: Language }): JSX.Element | null {
  const { video } = service
  if (video === null) return null
  const words = serviceFullTexts[lang]
  const transcript = shown(video.transcript, lang)
  return (
    <Section title={inLanguage(video.title, lang) || words.video}>
      <div class="print-hidden">
        <video
          class="video"
          controls
          preload="none"
          aria-label={inLanguage(video.title, lang) || words.video}
        >
          <source
            src={mediaAddress(video.file)}
            type={video.file.endsWith('.mp4') ? 'video/mp4' : 'video/webm'}
          />
          {languages.map((each) => {
            const file = video.captions[each]
            return (
              file !== undefined && (
                <track
                  key={each}
                  kind="captions"
                  srclang={each}
                  label={words.captions[each]}
                  src={mediaAddress(file)}
                />
              )
            )
          })}
        </video>
        <p>{words.videoNote}</p>
      </div>
      {transcript.text !== '' && (
        <details>
          <summary>{words.transcript}</summary>
          <p lang={transcript.lang}>{transcript.text}</p>
        </details>
      )}
    </Section>
  )
}

/** The way to paper, and the way to say that something is wrong. */
export function Share({ service, lang }: { service: ServiceView; lang: Language }): JSX.Element {
  const words = serviceFullTexts[lang]
  return (
    <Section title={words.share}>
      <ul>
        <li>
          <a href={path('poster', lang, { id: service.id })}>{words.poster}</a>
        </li>
        <li>
          <a href={path('reportError', lang, { id: service.id })}>{words.report}</a>
        </li>
      </ul>
    </Section>
  )
}
