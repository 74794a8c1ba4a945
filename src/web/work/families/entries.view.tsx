import type { JSX } from 'preact'
import { type EntryItem, withheldGrounds } from '#capabilities/families/index.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Act } from './acts.view.tsx'
import { entriesTexts } from './entries-texts.ts'
import { nameIn, type OnFamily } from './family-head.view.tsx'
import { listed } from './names.ts'
import { familyWords } from './words.ts'
import { JudgementFields, WritingUnit } from './write-entry.view.tsx'

type Of = { readonly on: OnFamily; readonly entry: EntryItem }

/** Who of the family reads it, from whom it is kept, and changing either. */
function Readers({ on, entry }: Of): JSX.Element | null {
  const { args, view, bench } = on
  const { lang } = args
  const [words, terms] = [entriesTexts[lang], familyWords[lang]]
  if (entry.ownPart || entry.thread)
    return <p class="family-quiet">{entry.ownPart ? words.ownPartRead : words.threadRead}</p>
  if (!entry.mayOpen) return null
  const open = entry.readers.filter(({ closedAt }) => closedAt === null)
  const kept = entry.readers.filter(({ ground }) => ground !== null)
  const others = view.people
    .filter(({ id, until }) => until === null && !open.some(({ member }) => member === id))
    .map(({ id, name }) => ({ value: id, label: name }))
  const isAboutChild = view.people.some(({ id, part }) => id === entry.about?.id && part === 'child')
  return (
    <>
      <p class="family-quiet">
        {open.length === 0
          ? words.readByNobody
          : words.readBy(
              listed(
                open.map(({ name }) => name ?? words.somebody),
                lang,
              ),
            )}
        {kept.map(({ member, name, ground }) => (
          <span key={member}>
            {'. '}
            {ground !== null && words.keptFrom(name ?? words.somebody, terms.withheld[ground])}
          </span>
        ))}
      </p>
      {view.can.keep && (
        <div class="person-card__acts">
          {others.length > 0 && (
            <Act
              bench={bench}
              move="open"
              subject={entry.id}
              label={words.open}
              send={words.openSend}
              look="quiet"
            >
              {(fields) => (
                <Select
                  {...fields.text('member')}
                  label={words.whom}
                  hint={words.openHint}
                  empty={words.choose}
                  options={others}
                />
              )}
            </Act>
          )}
          <Act bench={bench} move="close" subject={entry.id} label={words.keep} look="quiet">
            {(fields) => (
              <>
                <p class="family-quiet">{words.keepHint}</p>
                <Select
                  {...fields.text('member')}
                  label={words.whom}
                  empty={words.choose}
                  options={view.people
                    .filter(({ until }) => until === null)
                    .map(({ id, name }) => ({ value: id, label: name }))}
                />
                <Select
                  {...fields.text('ground')}
                  label={words.ground}
                  empty={words.choose}
                  options={withheldGrounds.map((value) => ({ value, label: terms.withheld[value] }))}
                />
              </>
            )}
          </Act>
          {isAboutChild && (
            <Act bench={bench} move="judge" subject={entry.id} label={words.judgeThis} look="quiet">
              {(fields) => (
                <>
                  <Hidden name={fields.name('child')} value={entry.about?.id ?? ''} />
                  <WritingUnit on={on} fields={fields} />
                  <JudgementFields on={on} fields={fields} />
                </>
              )}
            </Act>
          )}
        </div>
      )}
    </>
  )
}

export function Entry({ on, entry }: Of): JSX.Element {
  const { args, view } = on
  const { lang, deps } = args
  const [words, terms] = [entriesTexts[lang], familyWords[lang]]
  const { author, unit } = entry
  const unitName = unit === null ? '' : inLanguage(unit.name, lang)
  const by =
    author.side === 'member'
      ? words.byMember(author.name ?? words.somebody)
      : author.name === null || unit === null
        ? words.placeHidden
        : words.byWorker(author.name, unitName)
  const about = entry.about === null ? null : (entry.about.name ?? nameIn(view, entry.about.id))
  const chips = [
    ...(entry.thread ? [<Chip key="thread">{words.ownThread}</Chip>] : []),
    ...(entry.ownPart ? [<Chip key="own">{words.ownPart}</Chip>] : []),
    ...(entry.class === 'ordinary'
      ? []
      : [
          <Chip key="class" tone="soon" icon="lock">
            {terms.classes[entry.class]}
          </Chip>,
        ]),
    ...(entry.childForbids
      ? [
          <Chip key="forbids" tone="soon" icon="lock">
            {words.forbids}
          </Chip>,
        ]
      : []),
    ...(entry.by === 'letThrough' ? [<Chip key="crossed">{words.crossed}</Chip>] : []),
  ]
  return (
    <li
      class={author.side === 'member' ? 'family-entry family-entry--member' : 'family-entry'}
      id={`entry-${entry.id}`}
    >
      <div class="family-entry__head">
        <h3 class="family-entry__title">
          {terms.kinds[entry.kind].replace(/^./, (letter) => letter.toLocaleUpperCase(lang))}
          {about !== null && <>: {about}</>}
        </h3>
        <span class="family-quiet">{momentInWords(entry.at, lang, deps.clock.now())}</span>
      </div>
      <p class="family-entry__words">{entry.text}</p>
      <p class="family-quiet">{by}</p>
      <ChipList chips={chips} />
      <Readers on={on} entry={entry} />
    </li>
  )
}
