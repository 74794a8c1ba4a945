import type { JSX } from 'preact'
import type { ProfessionalContact, ServiceView } from '#capabilities/directory/index.ts'
import { addMonths, helsinkiDate, plainDate } from '#platform/dates.ts'
import { type Language, shown } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { ChipList, FactList } from '#ui/facts/facts.tsx'
import { Page, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Breadcrumbs } from '#ui/nav/nav.tsx'
import { ResultList } from '#ui/result/result.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { directoryWords, languagesInWords } from './directory-words.ts'
import { houseTexts } from './house-texts.ts'
import { LocalText } from './local-text.tsx'
import { chosenPlace } from './place-of.ts'
import { relatedTo } from './related.ts'
import { capital, decidingFacts } from './service-facts.ts'
import { serviceFullTexts } from './service-full-texts.ts'
import { GetIn } from './service-get-in.view.tsx'
import { ServiceItem } from './service-item.view.tsx'
import { ForProfessionals, Share, Video } from './service-more.view.tsx'
import { serviceTexts } from './service-texts.ts'
import { Where } from './service-where.view.tsx'
import { besideRoom, roomOf, stairwellRoom } from './standing.ts'

type Props = { readonly args: PageArgs; readonly service: ServiceView }

/** The name of a room as its own page and the way back to it say it. */
export function roomName(key: string, lang: Language): string {
  if (key === stairwellRoom) return houseTexts.stairwell[lang]
  if (key === besideRoom) return serviceTexts[lang].beside
  return houseTexts.rooms[key]?.[lang] ?? key
}

/** The other sectors say in their names what they are. */
const isTold = (sector: ServiceView['provider_sector']): boolean => sector === 'ngo' || sector === 'company'

function Facts({ args, service }: Props): JSX.Element {
  const { lang, deps } = args
  const words = serviceTexts[lang]
  const of = directoryWords[lang]
  const today = helsinkiDate(deps.clock.now())
  const more = serviceFullTexts[lang]
  const confirmed = plainDate(service.confirmed_on)
  const hasAges = service.age_from !== null || service.age_to !== null
  const spoken = [
    languagesInWords(service.languages, lang),
    service.languages.includes('interpreter') ? of.interpreter : '',
  ].filter((part) => part !== '')
  return (
    <Section title={words.goodToKnow}>
      <FactList
        facts={[
          ...(hasAges ? [{ term: more.ages, value: more.ageRange(service.age_from, service.age_to) }] : []),
          { term: words.cost, value: <LocalText of={service.cost} lang={lang} /> },
          { term: words.ways, value: capital(service.modes.map((mode) => of.modes[mode]).join(', ')) },
          { term: words.languages, value: capital(spoken.join('; ')) },
          {
            term: words.keeper,
            value: (
              <>
                <LocalText of={service.organisation} lang={lang} />
                {isTold(service.provider_sector) && ` (${of.sectors[service.provider_sector]})`}
              </>
            ),
          },
          {
            term: words.confirmed,
            value: (
              <>
                <time datetime={service.confirmed_on}>{capital(dateInWords(confirmed, lang, today))}</time>
                {service.unconfirmed_since === null && confirmed < addMonths(today, -6) && <p>{words.old}</p>}
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

/** Whether a text that the page shows is not in the reader's language. */
const isPartlyForeign = (service: ServiceView, lang: Language): boolean =>
  [
    service.name,
    service.summary,
    service.description,
    service.for_whom,
    service.how_to_get_in,
    service.cost,
  ].some((text) => shown(text, lang).lang !== lang)

/** What happens after the first contact, and how soon (R21). */
function After({ args, service }: Props): JSX.Element {
  const { lang } = args
  const more = serviceFullTexts[lang]
  return (
    <Section title={serviceTexts[lang].after}>
      <p>
        <LocalText of={service.after_contact} lang={lang} />
      </p>
      {service.answer_days !== null && <p>{more.answers(service.answer_days)}</p>}
      {service.start_days !== null && <p>{more.starts(service.start_days)}</p>}
    </Section>
  )
}

/** When one can get it: the same criteria for everybody, with the day from which they hold (R32). */
function Criteria({ args, service }: Props): JSX.Element | null {
  const { lang, deps } = args
  const more = serviceFullTexts[lang]
  if (service.criteria === null) return null
  const today = helsinkiDate(deps.clock.now())
  return (
    <Section title={serviceTexts[lang].criteria}>
      <p>
        <LocalText of={service.criteria} lang={lang} />
      </p>
      {service.criteria_from !== null && (
        <p class="place-card__access">
          {more.criteriaFrom(dateInWords(plainDate(service.criteria_from), lang, today))}{' '}
          {more.criteriaVersion(service.version)}
        </p>
      )}
    </Section>
  )
}

export function Service({
  args,
  service,
  contact,
  times = null,
  week = null,
}: Props & {
  /** The way to times of it that can be booked at once; null when there are none. */
  readonly times?: JSX.Element | null
  /** The way to when it is held, where it has a meeting place or activities. */
  readonly week?: JSX.Element | null
  /** Only for somebody who has signed in; undefined for families. */
  readonly contact: ProfessionalContact | null | undefined
}): JSX.Element {
  const { lang, deps } = args
  const words = serviceTexts[lang]
  const today = helsinkiDate(deps.clock.now())
  const room = roomOf(service.type, service.variant)
  const roomHref = path('room', lang, { room })
  const related = relatedTo(service, deps.catalogue, chosenPlace(args)?.code)
  return (
    <Page width="wide">
      <Breadcrumbs
        label={words.crumbs}
        items={[
          { href: path('home', lang), name: words.home },
          { href: roomHref, name: roomName(room, lang) },
        ]}
      />
      <PageTitle
        kicker={<LocalText of={service.organisation} lang={lang} />}
        title={<LocalText of={service.name} lang={lang} hyphens />}
        lead={<LocalText of={service.summary} lang={lang} />}
      />
      <ChipList
        label={words.facts}
        chips={decidingFacts(service, chosenPlace(args), lang, deps.clock.now())}
      />
      {service.unconfirmed_since !== null && (
        <Notice kind="warning">
          <p>
            {serviceFullTexts[lang].unconfirmed(
              dateInWords(plainDate(service.unconfirmed_since), lang, today),
            )}
          </p>
        </Notice>
      )}
      {isPartlyForeign(service, lang) && (
        <Notice kind="info">
          <p>{words.otherLanguage}</p>
        </Notice>
      )}
      <div class="service">
        <div class="service__get-in">
          <GetIn args={args} service={service} times={times} week={week} />
        </div>
        <div class="service__about">
          <Section title={words.what}>
            <p>
              <LocalText of={service.description} lang={lang} />
            </p>
          </Section>
          <Section title={words.forWhom}>
            <p>
              <LocalText of={service.for_whom} lang={lang} />
            </p>
          </Section>
          <Criteria args={args} service={service} />
          <After args={args} service={service} />
          <Where args={args} service={service} />
          <Facts args={args} service={service} />
          <Video service={service} lang={lang} />
        </div>
      </div>
      <p class="print-only">{deps.config.publicUrl + path('service', lang, { id: service.id })}</p>
      {contact !== undefined && <ForProfessionals args={args} service={service} contact={contact} />}
      <div class="print-hidden">
        <Share service={service} lang={lang} />
        {related.length > 0 && (
          <Section title={words.related}>
            <ResultList>
              {related.map((each) => (
                <ServiceItem key={each.id} args={args} service={each} near={null} level={3} />
              ))}
            </ResultList>
          </Section>
        )}
        <p>
          <a href={roomHref}>{words.allOfRoom(roomName(room, lang))}</a>
        </p>
      </div>
    </Page>
  )
}
