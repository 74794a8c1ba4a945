import type { JSX } from 'preact'
import type { CaseItem } from '#capabilities/casework/index.ts'
import type { NamedFamily } from '#capabilities/families/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { dateInWords } from '#platform/words.ts'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { Heading, type HeadingLevel } from '#ui/heading.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { ageOf, familyName } from '#web/work/families/names.ts'
import { caseWords } from './case-words.ts'
import { listTexts } from './list-texts.ts'
import { nextTexts } from './next-texts.ts'
import { thingInWords } from './next.view.tsx'

/** One case in a list: whose it is, at which stage, who answers, and what happens next. */
export function CaseRow(props: {
  args: PageArgs
  item: CaseItem
  people: NamedFamily['people']
  level?: HeadingLevel | undefined
}): JSX.Element {
  const { args, item, people } = props
  const { lang, deps } = args
  const [words, terms] = [listTexts[lang], caseWords[lang]]
  const today = helsinkiDate(deps.clock.now())
  const about = people.find(({ id }) => id === item.about)
  const ages = (about === undefined ? people : [about]).flatMap((one) => ageOf(one, today, lang) ?? [])
  const said =
    item.next === null
      ? null
      : thingInWords(args, item.next, (member) => people.find(({ id }) => id === member)?.name ?? null)
  const isClosed = item.stage === 'closed'
  const chips = [
    <Chip key="stage">
      {isClosed
        ? words.closed
        : words.since(terms.stages[item.stage], dateInWords(helsinkiDate(item.stageSince), lang, today))}
    </Chip>,
    ...(isClosed
      ? []
      : [
          item.worker === null ? (
            <Chip key="nobody" tone="late" icon="alert">
              {words.nobody}
            </Chip>
          ) : item.worker.mine ? (
            <Chip key="mine" tone="good">
              {words.yours}
            </Chip>
          ) : (
            <Chip key="worker">{words.worker(item.worker.name)}</Chip>
          ),
        ]),
  ]
  return (
    <li class="case-row">
      <div class="case-row__who">
        <Heading level={props.level ?? 2} class="case-row__name">
          <a href={path('workCase', lang, { id: item.id })}>{about?.name ?? familyName(people, lang)}</a>
          {ages.length > 0 && <span class="family-row__ages"> {ages.join(', ')}</span>}
        </Heading>
        <p class="case-row__group">{terms.groups[item.group]}</p>
        <ChipList chips={chips} />
      </div>
      {!isClosed && (
        <div class="case-row__next">
          <p class="case-row__label">{words.next}</p>
          {said === null ? (
            <p class="case-row__nothing">{words.nothingNext}</p>
          ) : (
            <p class="case-row__what">
              {said.what}
              <span class="case-row__when">
                {[said.who, said.when].filter((each) => each !== null).join(' · ')}
              </span>
              {item.next?.late === true && (
                <Chip tone="late" icon="clock">
                  {nextTexts[lang].late}
                </Chip>
              )}
            </p>
          )}
        </div>
      )}
    </li>
  )
}
