import type { JSX } from 'preact'
import type { Correction } from '#capabilities/directory/index.ts'
import { inLanguage, type Language, languages, type Localized } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip, ChipList, type Fact, FactList } from '#ui/facts/facts.tsx'
import { Hidden, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { correctionsTexts, fieldInWords } from './corrections-texts.ts'

type ItemProps = {
  readonly item: Correction
  readonly args: PageArgs
  readonly problems: FormProblems | null
}

/** A number or an address of the web is the same in every language. */
export const isPlainField = (field: string): boolean =>
  field === 'phone' || field === 'web' || field === 'booking'

/** The field of a form that holds the words in one language. */
export const wordField = (id: string, language: Language): string => `proposed-${language}-${id}`

function inEach(text: Localized | null, languagesMeant: readonly Language[], lang: Language): JSX.Element {
  const words = correctionsTexts[lang]
  const written = languagesMeant.filter((each) => (text?.[each] ?? '') !== '')
  if (written.length === 0) return <p>{words.none}</p>
  return (
    <>
      {written.map((each) => (
        <p key={each} class="upkeep-words">
          {languagesMeant.length > 1 && <span class="upkeep-words__lang">{words.inLanguage[each]}</span>}
          <span lang={each === lang ? undefined : each}>{text?.[each]}</span>
        </p>
      ))}
    </>
  )
}

/** What it says now and what it should say, in the languages that are meant. */
function Compared({ item, args }: ItemProps): JSX.Element | null {
  const { lang } = args
  const words = correctionsTexts[lang]
  const facts: Fact[] = []
  const proposedIn = languages.filter((each) => item.proposed?.[each] !== undefined)
  const isPlain = isPlainField(item.field)
  if (item.editable) {
    const meant: readonly Language[] = isPlain ? ['fi'] : proposedIn.length > 0 ? proposedIn : languages
    // Once decided, what stands now says nothing of what stood then.
    if (item.state === 'open') facts.push({ term: words.now, value: inEach(item.present, meant, lang) })
    if (item.proposed !== null)
      facts.push({ term: words.proposed, value: inEach(item.proposed, isPlain ? ['fi'] : proposedIn, lang) })
  }
  if (item.text !== '') {
    facts.push({
      term: item.kind === 'error' ? words.words : words.why,
      value: (
        <p class="upkeep-words" lang={item.language === lang ? undefined : item.language}>
          {item.text}
        </p>
      ),
    })
  }
  if (item.reason !== '') facts.push({ term: words.note, value: <p class="upkeep-words">{item.reason}</p> })
  return facts.length === 0 ? null : <FactList facts={facts} />
}

function From({ item, args }: ItemProps): JSX.Element {
  const { lang, deps } = args
  const words = correctionsTexts[lang]
  const now = deps.clock.now()
  return (
    <p class="upkeep-call__last">
      {item.person ?? words.from.anybody}
      {item.person === null &&
        item.state === 'open' &&
        `, ${item.waits ? words.from.waits : words.from.nobody}`}
      {' · '}
      {momentInWords(item.created_at, lang, now)}
      {item.decided_by !== null && item.decided_at !== null && (
        <>
          {' · '}
          {words.states[item.state]}:{' '}
          {words.decidedBy(item.decided_by, momentInWords(item.decided_at, lang, now))}
        </>
      )}
    </p>
  )
}

function EditForm({ item, args, problems }: ItemProps): JSX.Element {
  const { lang } = args
  const words = correctionsTexts[lang]
  const typed =
    args.problems !== null && one(args.problems.form, 'id') === item.id ? args.problems.form : null
  const value = (each: Language): string =>
    typed !== null && one(typed, 'decision') === 'edit'
      ? one(typed, wordField(item.id, each))
      : (item.proposed?.[each] ?? item.present?.[each] ?? '')
  const isPlain = isPlainField(item.field)
  return (
    <Disclosure summary={words.edit} open={typed !== null && one(typed, 'decision') === 'edit'}>
      <form method="post" class="work-form" novalidate>
        <Known item={item} />
        <p>{words.editHint}</p>
        {isPlain ? (
          <TextField
            name={wordField(item.id, 'fi')}
            label={fieldInWords(item.field, lang)}
            value={value('fi')}
            error={typed === null ? undefined : problems?.of(wordField(item.id, 'fi'))}
          />
        ) : (
          languages.map((each) => (
            <TextArea
              key={each}
              name={wordField(item.id, each)}
              label={`${fieldInWords(item.field, lang)} ${words.inLanguage[each]}`}
              lang={each}
              rows={3}
              value={value(each)}
              error={typed === null ? undefined : problems?.of(wordField(item.id, each))}
            />
          ))
        )}
        <Button kind="secondary" name="decision" value="edit">
          {words.editSend}
        </Button>
      </form>
    </Disclosure>
  )
}

const Known = ({ item }: { item: Correction }): JSX.Element => (
  <>
    <Hidden name="id" value={item.id} />
    <Hidden name="listing" value={item.service_id} />
    <Hidden name="version" value={String(item.version)} />
  </>
)

function Decide(props: ItemProps): JSX.Element {
  const { item, args, problems } = props
  const { lang } = args
  const words = correctionsTexts[lang]
  const typed =
    args.problems !== null && one(args.problems.form, 'id') === item.id ? args.problems.form : null
  const isRefusing = typed !== null && one(typed, 'decision') === 'refuse'
  const isReady = item.proposed !== null
  return (
    <div class="upkeep-decide">
      {!isReady && (
        <p>
          <a href={path('workListing', lang, { id: item.service_id })}>{words.openListing}</a>
        </p>
      )}
      <form method="post">
        <Known item={item} />
        <Button name="decision" value="accept" icon="check">
          {isReady ? words.acceptProposal : words.acceptError}
          <span class="visually-hidden">: {inLanguage(item.listing, lang)}</span>
        </Button>
      </form>
      {item.editable && <EditForm {...props} />}
      <Disclosure summary={words.refuse} open={isRefusing}>
        <form method="post" class="work-form" novalidate>
          <Known item={item} />
          <TextArea
            name={`reason-${item.id}`}
            label={words.reason}
            hint={words.reasonHint}
            rows={3}
            maxlength={2000}
            value={isRefusing ? one(typed, `reason-${item.id}`) : ''}
            error={isRefusing ? problems?.of(`reason-${item.id}`) : undefined}
          />
          <Button kind="secondary" name="decision" value="refuse">
            {words.refuseSend}
          </Button>
        </form>
      </Disclosure>
    </div>
  )
}

/** One report or proposal with what is known and what can be done. */
export function CorrectionItem(props: ItemProps): JSX.Element {
  const { item, args } = props
  const { lang } = args
  const words = correctionsTexts[lang]
  const tone = item.state === 'refused' ? 'soon' : item.state === 'open' ? 'plain' : 'good'
  return (
    <li class="upkeep-call">
      <h2 class="upkeep-call__name">
        <a href={path('workListing', lang, { id: item.service_id })}>
          <LocalText of={item.listing} lang={lang} />
        </a>
      </h2>
      <ChipList
        chips={[
          words.kinds[item.kind],
          <Chip key="field">{fieldInWords(item.field, lang)}</Chip>,
          <Chip key="state" tone={tone}>
            {words.states[item.state]}
          </Chip>,
        ]}
      />
      <From {...props} />
      <Compared {...props} />
      {item.state === 'open' && item.may_decide && <Decide {...props} />}
    </li>
  )
}
