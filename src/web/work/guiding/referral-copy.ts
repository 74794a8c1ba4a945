import { groundRules, type ReferralView, sharedFields } from '#capabilities/guidance/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { referralTexts } from './referral-texts.ts'
import { referralWords } from './referral-words.ts'

const day = (at: Date): string => helsinkiDate(at).split('-').toReversed().map(Number).join('.')

/** The referral as plain text in a fixed order, for a record kept elsewhere: no double entry. @source R20, S-14 */
export function copyOf(view: ReferralView, lang: Language): string {
  const words = referralTexts[lang].one
  const terms = referralWords[lang]
  const side = view.sides.includes('sender') ? 'sender' : 'receiver'
  const line = (term: string, value: string): readonly string[] => (value === '' ? [] : [`${term}: ${value}`])
  const shared = sharedFields.flatMap((field) => {
    const found = view.fields.find((each) => each.field === field && each.shared)
    return found === undefined ? [] : line(terms.fields[field], found.value)
  })
  return [
    ...line(words.numbers(view.sender.number, view.receiver?.number ?? null), terms[side][view.state].name),
    ...line(
      words.sender,
      `${view.sender.name}, ${inLanguage(view.sender.unit, lang)}, ${inLanguage(view.sender.organisation, lang)}`,
    ),
    ...line(
      words.receiver,
      view.receiver === null
        ? ''
        : [
            ...(view.receiver.person === null ? [] : [view.receiver.person]),
            inLanguage(view.receiver.name, lang),
            inLanguage(view.receiver.organisation, lang),
          ].join(', '),
    ),
    ...line(words.ground, view.ground === null ? '' : groundRules[view.ground].law[lang]),
    ...view.consents
      .filter((each) => each.withdrawnAt === null)
      .map((each) => words.consent(terms.givers[each.giver], terms.ways[each.way], day(each.givenAt))),
    '',
    ...shared,
    '',
    ...view.history
      .filter((event) => !event.own && !['remind', 'draft'].includes(event.move))
      .map((event) => {
        const move = Object.entries(terms.moves).find(([name]) => name === event.move)?.[1] ?? event.move
        return `${day(event.at)} ${move}${event.text === '' ? '' : `: ${event.text}`}`
      }),
    ...line(words.meanwhile, view.meanwhile),
    ...line(words.outcome, view.outcome === null ? '' : terms.outcomes[view.outcome]),
  ].join('\n')
}
