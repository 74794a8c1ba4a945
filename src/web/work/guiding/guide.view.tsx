import type { JSX } from 'preact'
import { byName, crisisIn, floors } from '#capabilities/directory/index.ts'
import { type Suggestion, wishes } from '#capabilities/guidance/index.ts'
import { topics, worries } from '#capabilities/help-requests/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button, ButtonRow } from '#ui/button/button.tsx'
import { CheckboxGroup } from '#ui/fields/choices.tsx'
import { Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Icon } from '#ui/icon/icon.tsx'
import { Page, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { directoryWords, languagesInWords } from '#web/public/directory-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { capital } from '#web/public/service-facts.ts'
import { WorkDocument } from '#web/work/document.tsx'
import { requestWords } from '#web/work/request-words.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { reasonsInWords } from './fit-words.ts'
import { guideTexts } from './guide-texts.ts'
import type { Needed } from './need-state.ts'

type Props = {
  readonly args: PageArgs
  readonly needed: Needed
  /** Null before anything was said. */
  readonly suggestions: readonly Suggestion[] | null
  readonly isWhole: boolean
  /** Services for which somebody takes referrals here. */
  readonly receiving: ReadonlySet<string>
}

/** The languages that families in these counties most often speak; others are reached with an interpreter. */
const familyLanguages = ['fi', 'sv', 'en', 'ru', 'et', 'ar', 'so', 'ku', 'fa', 'uk', 'vi', 'th', 'es']

/** The municipality's name for the words of a reason. */
export const namesFor = (
  { deps, lang }: PageArgs,
  need: Needed['kept']['need'],
): { lang: PageArgs['lang']; municipality: string | null; language: string | null } => {
  const town = need.municipality === null ? undefined : deps.catalogue.municipality(need.municipality)
  return {
    lang,
    municipality: town === undefined ? null : inLanguage(town.name, lang),
    language: need.language,
  }
}

function NeedFields({ args, needed }: Props): JSX.Element {
  const { lang, deps, caller, problems } = args
  const words = guideTexts[lang]
  const { need } = needed.kept
  const found = formProblems(problems, lang)
  const county = caller.actor.kind === 'person' ? caller.actor.county : ''
  const towns = deps.catalogue
    .municipalities()
    .filter((each) => each.county === county || each.code === need.municipality)
    .toSorted(byName(lang))
  const age = problems === null ? (need.age === null ? '' : String(need.age)) : one(problems.form, 'age')
  const narrowed = need.topics.length + need.wishes.length + (need.floor === null ? 0 : 1)
  return (
    <div class="guide__need">
      <h2 class="guide__title">{words.need}</h2>
      {needed.kept.request !== null && <p class="guide__quiet">{words.fromRequest}</p>}
      <TextArea
        name="words"
        label={words.words}
        hint={words.wordsHint}
        value={need.words}
        rows={3}
        maxlength={1000}
      />
      <div class="guide__pair">
        <Select
          name="municipality"
          label={words.municipality}
          empty={words.anywhere}
          options={towns.map(({ code, name }) => ({ value: code, label: inLanguage(name, lang) }))}
          value={need.municipality ?? ''}
        />
        <TextField
          name="age"
          label={words.age}
          inputmode="numeric"
          width="short"
          value={age}
          error={found?.of('age')}
        />
      </div>
      <Select
        name="language"
        label={words.language}
        empty={words.anyLanguage}
        options={familyLanguages.map((code) => ({
          value: code,
          label: capital(languagesInWords([code], lang)),
        }))}
        value={need.language ?? ''}
      />
      <Disclosure
        summary={narrowed === 0 ? words.more : `${words.more} (${narrowed})`}
        open={need.wishes.length > 0 || need.floor !== null}
      >
        <CheckboxGroup
          name="wishes"
          label={words.wishes}
          options={wishes.map((wish) => ({ value: wish, label: words.wish[wish] }))}
          values={need.wishes}
        />
        <Select
          name="worry"
          label={words.worry}
          empty={words.unsaid}
          options={worries.map((worry) => ({ value: worry, label: requestWords[lang].worries[worry] }))}
          value={need.worry ?? ''}
        />
        <Select
          name="floor"
          label={words.floor}
          empty={words.anyFloor}
          options={floors.map((floor) => ({
            value: String(floor),
            label: directoryWords[lang].floors[floor],
          }))}
          value={need.floor === null ? '' : String(need.floor)}
        />
        <CheckboxGroup
          name="topics"
          label={words.topics}
          options={topics.map((topic) => ({ value: topic, label: requestWords[lang].topics[topic] }))}
          values={need.topics}
        />
      </Disclosure>
      <Button name="do" value="update" icon="search" wide>
        {words.update}
      </Button>
    </div>
  )
}

function Item(props: Props & { of: Suggestion; index: number }): JSX.Element {
  const { args, needed, of, index } = props
  const { lang } = args
  const words = guideTexts[lang]
  const { service } = of
  const { speaksFor, against } = reasonsInWords(of.reasons, namesFor(args, needed.kept.need))
  const name = inLanguage(service.name, lang)
  const id = index === 0 ? 'chosen' : `chosen-${index + 1}`
  return (
    <li class="suggestion">
      <div class="suggestion__head">
        <input
          class="suggestion__box"
          type="checkbox"
          id={id}
          name="chosen"
          value={service.id}
          checked={needed.kept.chosen.includes(service.id)}
        />
        <h3 class="suggestion__name">
          <label for={id}>
            <span class="visually-hidden">{words.choose}: </span>
            <LocalText of={service.name} lang={lang} hyphens />
          </label>
        </h3>
      </div>
      <p class="suggestion__by">
        <LocalText of={service.organisation} lang={lang} />
        {' · '}
        <a href={path('service', lang, { id: service.id })}>
          {words.openService}
          <span class="visually-hidden">: {name}</span>
        </a>
      </p>
      <p class="suggestion__why">
        <Icon name="check" />
        <span>
          <strong>{words.fits}:</strong> {speaksFor.join(' · ')}
        </span>
      </p>
      {against.length > 0 && (
        <p class="suggestion__why suggestion__why--against">
          <Icon name="info" />
          <span>
            <strong>{words.mind}:</strong> {against.join(' · ')}
          </span>
        </p>
      )}
      {props.receiving.has(service.id) && (
        <p class="suggestion__do">
          <Button kind="quiet" name="do" value={`refer:${service.id}`}>
            {words.refer}
            <span class="visually-hidden">{words.referWhat(name)}</span>
          </Button>
        </p>
      )}
    </li>
  )
}

function Found(props: Props): JSX.Element {
  const { args, needed, suggestions, isWhole } = props
  const { lang } = args
  const words = guideTexts[lang]
  if (suggestions === null) {
    return (
      <div class="guide__found guide__found--none" id="found">
        <p>{words.begin}</p>
      </div>
    )
  }
  if (suggestions.length === 0) {
    return (
      <div class="guide__found" id="found">
        <EmptyState title={words.nothing}>
          <p>{words.nothingHelp}</p>
        </EmptyState>
      </div>
    )
  }
  return (
    <div class="guide__found" id="found">
      <h2 class="guide__title">{words.found(suggestions.length)}</h2>
      <p class="guide__quiet">{words.chooseHint}</p>
      <ul class="suggestions">
        {suggestions.map((each, index) => (
          <Item key={each.id} {...props} of={each} index={index} />
        ))}
      </ul>
      <div class="guide__bar" role="group" aria-label={words.withChosen}>
        <ButtonRow>
          <Button kind="secondary" name="do" value="compare">
            {words.compare}
          </Button>
          <Button kind="secondary" name="do" value="pack">
            {words.pack}
          </Button>
          <Button kind="secondary" name="do" value="together">
            {words.together}
          </Button>
        </ButtonRow>
      </div>
      {!isWhole && needed.id !== null && suggestions.length >= 8 && (
        <p class="guide__more">
          <a href={`${path('workGuide', lang, {}, { need: needed.id, more: 1 })}#found`}>{words.moreFound}</a>
        </p>
      )}
      <p class="guide__quiet">{words.orderHelp}</p>
    </div>
  )
}

/** What the address of a need is made of: ids, nothing of the family. */
export const needQuery = ({ id, kept }: Needed): Readonly<Record<string, string | undefined>> =>
  id === null ? { request: kept.request ?? undefined } : { need: id }

export function GuideView(props: Props): JSX.Element {
  const { args, needed } = props
  const { lang } = args
  const words = guideTexts[lang]
  const problems = formProblems(args.problems, lang)
  const query = needQuery(needed)
  return (
    <WorkDocument args={args} title={words.title} query={query}>
      <Page width="full">
        {problems !== null && <Refused problems={problems} notDone={words.notDone} />}
        <PageTitle title={words.title} lead={words.lead} />
        {crisisIn(needed.kept.need.words) !== null && (
          <Notice kind="warning">
            <p>{words.urgent}</p>
          </Notice>
        )}
        <form class="guide" method="post" action={path('workGuide', lang, {}, query)}>
          <NeedFields {...props} />
          <Found {...props} />
        </form>
      </Page>
    </WorkDocument>
  )
}
