import type { JSX } from 'preact'
import {
  answerWish,
  listWishes,
  type WishState,
  wishStates,
  type WishView,
} from '#capabilities/meeting-places/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Checkbox, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, type SelectOption } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import type { Filled } from '#web/work/listings/fields.view.tsx'
import { valueOf } from '#web/work/listings/fields.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { LinkRow } from './calendar.view.tsx'
import { ticked, Words } from './form.view.tsx'
import { keptActivityChoices } from './lists.ts'
import { orNull, wordsTyped } from './typed.ts'
import { wishesTexts } from './wishes-texts.ts'

const tone: Readonly<Record<WishState, 'good' | 'plain' | 'soon'>> = {
  new: 'soon',
  planned: 'plain',
  done: 'good',
  'not-now': 'plain',
}

function Answer(props: {
  args: PageArgs
  wish: WishView
  activities: readonly SelectOption[]
  of: Filled
}): JSX.Element {
  const { args, wish, activities, of } = props
  const { lang } = args
  const words = wishesTexts[lang]
  const name = (field: string): string => `${field}-${wish.id}`
  const choices =
    wish.became === null || activities.some(({ value }) => value === wish.became?.id)
      ? activities
      : [{ value: wish.became.id, label: inLanguage(wish.became.title, lang) }, ...activities]
  return (
    <section class="keep-panel" id="vastaa">
      <h2 class="keep-panel__title">{wish.state === 'new' ? words.answer : words.change}</h2>
      <form method="post" novalidate class="work-form">
        <Hidden name="id" value={wish.id} />
        <Hidden name="version" value={String(wish.version)} />
        <div class="in-columns">
          <RadioGroup
            name={name('state')}
            label={words.state}
            options={wishStates
              .filter((state) => state !== 'new')
              .map((state) => ({ value: state, label: words.states[state] }))}
            value={valueOf(of, name('state'), wish.state === 'new' ? 'planned' : wish.state)}
          />
        </div>
        <Words
          of={of}
          name={name('answer')}
          label={words.answerWords}
          hint={words.answerHint}
          kept={wish.answer}
          rows={3}
          maxlength={600}
        />
        <div class="keep-choices">
          <Checkbox
            name={name('shown')}
            label={words.show}
            hint={words.showHint}
            checked={ticked(of, name('shown'), wish.state === 'new' ? true : wish.shown)}
          />
        </div>
        {choices.length > 0 && (
          <Select
            name={name('became')}
            label={words.becameLabel}
            hint={words.becameHint}
            empty={words.nothingYet}
            options={choices}
            value={valueOf(of, name('became'), wish.became?.id ?? '')}
          />
        )}
        <Button kind="secondary">{words.save}</Button>
      </form>
      {wish.became === null && (
        <p>
          <LinkButton
            kind="quiet"
            href={path('workActivityNew', lang, {}, { toive: wish.id, paikka: wish.place?.id })}
          >
            {words.make}
            <span class="visually-hidden">: {wish.words.slice(0, 60)}</span>
          </LinkButton>
        </p>
      )}
    </section>
  )
}

function Wish(props: {
  args: PageArgs
  wish: WishView
  /** What it may have become; null while nobody answers this one. */
  activities: readonly SelectOption[] | null
  of: Filled
}): JSX.Element {
  const { args, wish, activities, of } = props
  const { lang } = args
  const words = wishesTexts[lang]
  const today = helsinkiDate(args.caller.clock.now())
  const on = (at: Date): string => dateInWords(helsinkiDate(at), lang, today)
  const about = wish.activity?.title ?? wish.place?.name ?? null
  return (
    <li class="keep-wish">
      <blockquote class="keep-wish__words prewrap" lang={wish.language === lang ? undefined : wish.language}>
        {wish.words}
      </blockquote>
      <p class="quiet">
        {words.where}: {about === null ? words.anywhere : <LocalText of={about} lang={lang} />}
        <span class="line">{words.came(on(wish.createdAt))}</span>
      </p>
      <p class="keep-marks">
        <Chip tone={tone[wish.state]}>{words.states[wish.state]}</Chip>
        {wish.state !== 'new' && <Chip>{wish.shown ? words.shownToFamilies : words.notShown}</Chip>}
      </p>
      {inLanguage(wish.answer, lang) !== '' && (
        <p class="prewrap">
          <LocalText of={wish.answer} lang={lang} />
        </p>
      )}
      {wish.answeredAt !== null && wish.answeredBy !== null && (
        <p class="quiet">{words.answered(wish.answeredBy, on(wish.answeredAt))}</p>
      )}
      {wish.became !== null && (
        <p>
          {words.became}:{' '}
          <a href={path('workActivity', lang, { id: wish.became.id })}>
            <LocalText of={wish.became.title} lang={lang} />
          </a>
        </p>
      )}
      {!wish.mayAnswer && <p class="quiet">{words.notYours}</p>}
      {wish.mayAnswer && activities !== null && (
        <Answer args={args} wish={wish} activities={activities} of={of} />
      )}
      {wish.mayAnswer && activities === null && (
        <p class="keep-links">
          <a href={`${path('workWishes', lang, {}, { tila: args.query['tila'], vastaa: wish.id })}#vastaa`}>
            {wish.state === 'new' ? words.answer : words.change}
            <span class="visually-hidden">: {wish.words.slice(0, 60)}</span>
          </a>
        </p>
      )}
    </li>
  )
}

/** What families wish for, and what those who hold the programme answer. @source R123 */
export const wishesPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, query, problems } = args
    const words = wishesTexts[lang]
    const state = oneOf(wishStates, query['tila'] ?? '')
    const page = await listWishes(caller, { state, after: query['sivu'] ?? null })
    const id = problems === null ? (query['vastaa'] ?? '') : one(problems.form, 'id')
    const answers = page.wishes.some((wish) => wish.id === id && wish.mayAnswer)
    const activities = answers ? await keptActivityChoices(args) : null
    const fieldNames = Object.fromEntries(
      (problems?.refusal.fields ?? []).map(({ field }) => [
        field,
        field.startsWith('answer') ? `answer-${id}.${field.split('.')[1] ?? 'fi'}` : `${field}-${id}`,
      ]),
    )
    const found = formProblems(problems, lang, fieldNames)
    const here = (more: Readonly<Record<string, string | undefined>>): string =>
      path('workWishes', lang, {}, { tila: state ?? undefined, ...more })
    return (
      <WorkDocument args={args} title={words.title} query={{ tila: state ?? undefined }}>
        <Column width="wide">
          {found !== null && <Refused problems={found} notDone={words.notDone} />}
          {problems === null && query['tehty'] === '1' && <Done>{words.done}</Done>}
          <PageTitle title={words.title} lead={words.lead} />
          <LinkRow
            label={words.filter}
            links={[
              { href: path('workWishes', lang), words: words.all, current: state === null },
              ...wishStates.map((each) => ({
                href: path('workWishes', lang, {}, { tila: each }),
                words: `${words.states[each]} (${page.counts[each]})`,
                current: state === each,
              })),
            ]}
          />
          {page.wishes.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul class="keep-wishes">
              {page.wishes.map((wish) => {
                const isThis = problems !== null && id === wish.id
                return (
                  <Wish
                    key={wish.id}
                    args={args}
                    wish={wish}
                    activities={wish.id === id ? activities : null}
                    of={{ lang, form: isThis ? problems.form : null, problems: isThis ? found : null }}
                  />
                )
              })}
            </ul>
          )}
          {page.next !== null && (
            <p>
              <a href={here({ sivu: page.next })}>{words.more}</a>
            </p>
          )}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const id = one(form, 'id')
    if (id === '') throw notFound()
    const name = (field: string): string => `${field}-${id}`
    await answerWish(args.caller, {
      id,
      version: one(form, 'version'),
      state: oneOf(wishStates, one(form, name('state'))) ?? 'planned',
      answer: wordsTyped(form, name('answer')),
      shown: one(form, name('shown')) !== '',
      became: orNull(one(form, name('became'))),
    })
    return seeOther(path('workWishes', args.lang, {}, { tila: args.query['tila'], tehty: '1' }))
  },
}
