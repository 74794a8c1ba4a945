import type { JSX } from 'preact'
import type { ServiceView } from '#capabilities/directory/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Icon } from '#ui/icon/icon.tsx'
import { Card } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from './local-text.tsx'
import { serviceFullTexts } from './service-full-texts.ts'
import { Hours, SpecialDays } from './service-hours.view.tsx'
import { serviceTexts } from './service-texts.ts'
import { specialDays } from './special-days.ts'

export const telephone = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`

function Call({ args, service }: { args: PageArgs; service: ServiceView }): JSX.Element | null {
  const { lang, deps } = args
  const words = serviceTexts[lang]
  if (service.phone === null) return null
  const ofPhone = service.exceptions.filter(({ site }) => site === null)
  const today = helsinkiDate(deps.clock.now())
  return (
    <>
      <p class="call">
        <Icon name="phone" />{' '}
        <span>
          {words.call}{' '}
          <a class="call__number" href={telephone(service.phone)}>
            {service.phone}
          </a>
        </span>
      </p>
      {service.phone_hours !== null && (
        <div>
          <h3 class="small-heading">{words.answered}</h3>
          <Hours hours={service.phone_hours} lang={lang} unknown={words.hoursUnknown} />
          <SpecialDays days={specialDays(service.phone_hours, ofPhone, today, lang)} lang={lang} level={4} />
        </div>
      )}
    </>
  )
}

/** What to do: the words, the number, the booking, and the way to ask in writing. */
export function GetIn({
  args,
  service,
  times,
  week,
}: {
  args: PageArgs
  service: ServiceView
  times: JSX.Element | null
  week: JSX.Element | null
}): JSX.Element {
  const { lang } = args
  const words = serviceTexts[lang]
  const more = serviceFullTexts[lang]
  return (
    <Card tone="birch">
      <h2>{words.getIn}</h2>
      <p>
        <LocalText of={service.how_to_get_in} lang={lang} />
      </p>
      <Call args={args} service={service} />
      {times}
      {week}
      {service.booking !== null && (
        <p class="print-url">
          <LinkButton href={service.booking} kind="secondary">
            {more.book}
          </LinkButton>
        </p>
      )}
      <p class="print-hidden">{words.askLead}</p>
      <p class="print-hidden">
        <LinkButton href={path('ask', lang, {}, { ovi: service.door_key ?? undefined })} icon="heart">
          {words.ask}
        </LinkButton>
      </p>
      {service.web !== null && (
        <p class="print-url">
          <a href={service.web}>{words.web}</a>
        </p>
      )}
    </Card>
  )
}
