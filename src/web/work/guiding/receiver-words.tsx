import type { JSX } from 'preact'
import type { Receiver } from '#capabilities/guidance/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import type { PageArgs } from '#web/page.ts'
import { waitInWords } from './fit-words.ts'
import { referralTexts } from './referral-texts.ts'
import { referralWords } from './referral-words.ts'

/** What a sender is to know before choosing: room, wait, how fresh that is, who answers and by when. */
export function receiverFacts({ lang, deps }: PageArgs, receiver: Receiver): readonly string[] {
  const words = referralTexts[lang].write
  const today = helsinkiDate(deps.clock.now())
  if (receiver.closedWhy !== null) return [words.closed[receiver.closedWhy]]
  const room = [
    referralWords[lang].capacities[receiver.capacity],
    ...(receiver.wait_weeks === null || receiver.wait_weeks === 0
      ? []
      : [words.wait(waitInWords(receiver.wait_weeks * 7, lang))]),
  ].join(', ')
  const stated =
    receiver.capacity_at === null
      ? []
      : [
          receiver.fresh
            ? words.statedOn(dateInWords(helsinkiDate(receiver.capacity_at), lang, today))
            : words.old,
        ]
  return [
    ...(receiver.capacity_at === null ? [] : [room, ...stated]),
    words.answers(receiver.answer_days),
    words.person(receiver.contact_name),
  ]
}

export const receiverName = ({ lang }: Pick<PageArgs, 'lang'>, receiver: Receiver): string =>
  `${inLanguage(receiver.name, lang)} (${inLanguage(receiver.organisation, lang)})`

export function ReceiverHint({ args, receiver }: { args: PageArgs; receiver: Receiver }): JSX.Element {
  const says = inLanguage(receiver.says, args.lang)
  return (
    <>
      {receiverFacts(args, receiver).join(' · ')}
      {says !== '' && (
        <>
          <br />
          {says}
        </>
      )}
    </>
  )
}
