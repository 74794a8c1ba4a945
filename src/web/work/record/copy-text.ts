import type { WorkView } from '#capabilities/help-requests/index.ts'
import { helsinkiDate, helsinkiTime } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { receivingTexts } from '#web/work/receiving-texts.ts'
import { historyTitle } from '#web/work/request-history.view.tsx'
import { requestWords } from '#web/work/request-words.ts'
import { copyTexts } from './copy-texts.ts'

const at = (moment: Date): string => `${helsinkiDate(moment)} ${helsinkiTime(moment)}`

/** The lines of one part, or a dash where there is nothing: a part is never left out, so its place is known. */
const part = (head: string, lines: readonly string[], none: string): string =>
  [head, ...(lines.length === 0 ? [none] : lines)].join('\n')

/**
 * A request as plain text in a fixed order, for a system that keeps the record. No contact details and no code.
 * @source ADR-0028
 */
export function copyText(view: WorkView, lang: Language, now: Date): string {
  const { heads } = copyTexts[lang]
  const named = requestWords[lang]
  const more = receivingTexts[lang]
  const of = (kind: string): readonly string[] =>
    view.history
      .filter((item) => item.kind === kind)
      .map((item) =>
        [`${at(item.at)} ${historyTitle(item, lang)}`, item.name ?? '', item.text, item.declined]
          .filter((words) => words !== '')
          .join(' · '),
      )
  const { urgency, matter } = view
  const channel = more.channels[view.channel]
  const facts: readonly (readonly [string, string])[] = [
    [heads.arrived, at(view.arrived_at)],
    [heads.channel, view.recorded_by === null ? channel : more.recorded(channel, view.recorded_by)],
    [heads.door, inLanguage(view.door_name, lang)],
    [heads.forWhom, named.forWhom[view.for_whom]],
    [heads.topics, view.topics.map((topic) => named.topics[topic]).join(', ')],
    [heads.worry, named.worries[view.worry]],
    [heads.municipality, view.municipality === null ? '' : inLanguage(view.municipality, lang)],
    [heads.language, named.inLanguage[view.language]],
    [heads.interpreter, view.interpreter],
    [
      heads.urgency,
      urgency === null
        ? ''
        : `${urgency.urgent ? more.urgency.isUrgent : more.urgency.isNotUrgent} (${urgency.by}, ${at(urgency.at)}): ${urgency.ground}`,
    ],
    [heads.state, named.states[view.state]],
    [heads.holder, view.holder_name ?? ''],
    [heads.outcome, view.outcome === null ? '' : named.outcomes[view.outcome]],
  ]
  const limits =
    matter === null
      ? []
      : [
          `${more.matter.kinds[matter.kind]}, ${more.matter.pending(helsinkiDate(matter.pendingAt))}`,
          ...matter.limits.map(
            (limit) => `${limit.due} ${inLanguage(limit.what, lang)} (${inLanguage(limit.source, lang)})`,
          ),
        ]
  return `${[
    part(
      heads.request,
      facts.map(([head, value]) => `${head}: ${value === '' ? heads.none : value}`),
      heads.none,
    ),
    part(heads.pending, limits, heads.none),
    part(heads.words, view.text === '' ? [] : [view.text], heads.none),
    part(
      heads.messages,
      view.messages
        .filter(({ heldUntil }) => heldUntil === null)
        .map(
          (message) =>
            `${at(message.at)} ${message.sender === 'family' ? heads.family : (message.name ?? heads.worker)}: ${[
              message.text,
              ...message.files.map(({ name }) => `[${name}]`),
            ]
              .filter((words) => words !== '')
              .join(' ')}`,
        ),
      heads.none,
    ),
    part(heads.tries, [...of('contact'), ...of('notice')], heads.none),
    part(heads.notes, of('note'), heads.none),
    part(heads.handOvers, of('hand-over'), heads.none),
    `${heads.copied}: ${at(now)}`,
  ].join('\n\n')}\n`
}
