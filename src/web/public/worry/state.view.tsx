import type { JSX } from 'preact'
import { type ContactView, isLate } from '#capabilities/statutory-contacts/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Icon } from '#ui/icon/icon.tsx'
import { noticeTexts } from './notice-texts.ts'

/** A number to press, with the hours in which it answers. */
export function CallThis(props: { phone: string; hours: string }): JSX.Element {
  return (
    <p>
      <LinkButton href={`tel:${props.phone.replaceAll(/[^+\d]/g, '')}`} icon="phone">
        {props.phone}
      </LinkButton>
      <br />
      {props.hours}
    </p>
  )
}

/** Where it is: on its way, late, arrived with its receipt, opened, or told otherwise. @source ADR-0031 */
export function ContactStateNotice(props: { view: ContactView; lang: Language; now: Date }): JSX.Element {
  const { view, lang, now } = props
  const words = noticeTexts[lang].state
  const at = (instant: Date | null): string => (instant === null ? '' : momentInWords(instant, lang, now))
  if (view.state === 'told') {
    return (
      <Notice kind="info" live>
        <p>{words.told(at(view.told_at))}</p>
      </Notice>
    )
  }
  if (view.state === 'sending') {
    const late = isLate(view.state, view.call_after, now)
    return (
      <Notice kind={late ? 'danger' : 'info'} title={late ? words.late : undefined} live>
        <p>{late ? words.callNow(view.phone) : words.sending(at(view.call_after))}</p>
        <CallThis phone={view.phone} hours={inLanguage(view.phone_hours, lang)} />
      </Notice>
    )
  }
  return (
    <Notice kind="success" title={words.received(at(view.received_at))} live>
      <p>
        <strong>{words.receipt(view.receipt ?? '')}</strong>
        <br />
        {words.dayNought}
      </p>
      {view.state === 'opened' && (
        <p>
          <Icon name="check" /> {words.opened(at(view.opened_at))}
        </p>
      )}
    </Notice>
  )
}
