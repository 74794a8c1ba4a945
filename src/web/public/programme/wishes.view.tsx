import type { JSX } from 'preact'
import type { ShownWish, ShownWishes } from '#capabilities/meeting-places/index.ts'
import { newToken } from '#platform/ids.ts'
import { inLanguage, type Localized } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Hidden, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Page, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { Crumbs } from './parts.view.tsx'
import { wishTexts } from './wish-texts.ts'

export type About = {
  /** Null while nothing says where the family is. */
  readonly county: string | null
  readonly place: { readonly id: string; readonly name: Localized } | null
  readonly activity: { readonly id: string; readonly title: Localized } | null
}

function Wish({ args, wish }: { args: PageArgs; wish: ShownWish }): JSX.Element {
  const { lang } = args
  const words = wishTexts[lang]
  return (
    <li>
      <blockquote lang={wish.language === lang ? undefined : wish.language}>{wish.words}</blockquote>
      <p>
        <Chip
          tone={wish.state === 'done' ? 'good' : 'plain'}
          icon={wish.state === 'done' ? 'check' : undefined}
        >
          {words.states[wish.state]}
        </Chip>
      </p>
      {inLanguage(wish.answer, lang) !== '' && (
        <p>
          {words.answer}: <LocalText of={wish.answer} lang={lang} />
        </p>
      )}
      {wish.became !== null && (
        <p>
          <a href={path('activity', lang, { id: wish.became.id })}>
            {words.became(inLanguage(wish.became.title, lang))}
          </a>
        </p>
      )}
      {wish.place !== null && (
        <p>
          <a href={path('meetingPlace', lang, { id: wish.place.id })}>
            {words.at(inLanguage(wish.place.name, lang))}
          </a>
        </p>
      )}
    </li>
  )
}

function WishForm({ args, about }: { args: PageArgs; about: About }): JSX.Element {
  const { lang, problems } = args
  const words = wishTexts[lang]
  const found = formProblems(problems, lang, { 'wish.words': 'words' })
  const typed = (name: string): string => (problems === null ? '' : one(problems.form, name))
  const key = typed('key')
  const asked = args.query['municipality'] ?? ''
  return (
    <form class="programme-wish-form" method="post" action={path('wishes', lang)}>
      <Hidden name="key" value={key === '' ? newToken() : key} />
      {about.place !== null && <Hidden name="place" value={about.place.id} />}
      {about.activity !== null && <Hidden name="activity" value={about.activity.id} />}
      <TextArea
        name="words"
        label={words.label}
        hint={words.hint}
        rows={4}
        maxlength={600}
        value={typed('words')}
        error={found?.of('words')}
      />
      {about.county === null ? (
        <TextField
          name="municipality"
          label={words.where}
          width="middle"
          value={typed('municipality')}
          error={found?.of('municipality')}
        />
      ) : (
        asked !== '' && <Hidden name="municipality" value={asked} />
      )}
      <p>{words.next}</p>
      <Button>{words.send}</Button>
    </form>
  )
}

export function Wishes(props: { args: PageArgs; about: About; found: ShownWishes | null }): JSX.Element {
  const { args, about, found } = props
  const { lang } = args
  const words = wishTexts[lang]
  const problems = formProblems(args.problems, lang, { 'wish.words': 'words' })
  const name =
    about.place !== null
      ? inLanguage(about.place.name, lang)
      : about.activity !== null
        ? inLanguage(about.activity.title, lang)
        : null
  const isSent = args.query['sent'] === '1' && args.problems === null
  return (
    <Page>
      {problems !== null && <ErrorSummary title={problems.title} errors={problems.errors} />}
      <Crumbs args={args} isDeeper />
      {isSent && (
        <Notice kind="success" title={words.sentTitle} live>
          <p>{words.sent}</p>
        </Notice>
      )}
      <PageTitle title={words.title} kicker={name ?? undefined} lead={words.lead} />
      {!isSent && <WishForm args={args} about={about} />}
      {found !== null && (
        <Section title={words.shown}>
          {found.wishes.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul class="programme-wishes">
              {found.wishes.map((wish) => (
                <Wish key={wish.id} args={args} wish={wish} />
              ))}
            </ul>
          )}
          {found.next !== null && (
            <p>
              <a
                href={path('wishes', lang, {}, { place: about.place?.id, after: found.next })}
                rel="next nofollow"
              >
                {words.more}
              </a>
            </p>
          )}
        </Section>
      )}
    </Page>
  )
}
