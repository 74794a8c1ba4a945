import type { JSX } from 'preact'
import { byName, type WordsRow } from '#capabilities/directory/index.ts'
import { inLanguage, type Language, languages } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Card, Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { many, one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { searchWords } from '#web/public/search-words.ts'
import { type Scope, within } from './scope.ts'
import { directoryTexts } from './texts.ts'

type Props = { readonly args: PageArgs; readonly scope: Scope }

/** Why it is found; a row of words says its own reason. */
function reasons(why: readonly string[], lang: Language): string {
  const { whyKinds } = searchWords[lang]
  return why
    .flatMap((each) => {
      const [, kind = '', row = '', said = ''] = /^(\w+)(?: (\S+))?=(.*)$/.exec(each) ?? []
      if (kind === 'row' && row !== '') return said === '' ? [] : [said]
      const named = whyKinds[kind]
      return named === undefined || kind === 'place' ? [] : [`${named} ”${said}”`]
    })
    .join(' · ')
}

/** What a family would find now. */
export function TryWords({ args, scope }: Props): JSX.Element {
  const { lang, query, deps } = args
  const words = directoryTexts[lang].words
  const q = (query['q'] ?? '').slice(0, 200)
  const found =
    q === ''
      ? null
      : deps.catalogue.search({ q, lang, county: scope.county, facets: [], page: 1, perPage: 5 })
  return (
    <Card tone="birch">
      <form class="directory-try" role="search" aria-label={words.tryTitle}>
        {scope.all.length > 1 && <Hidden name="county" value={scope.county} />}
        <TextField name="q" label={words.tryLabel} type="search" value={q} width="middle" />
        <Button kind="secondary">{words.tryButton}</Button>
      </form>
      {found !== null && (
        <div aria-live="polite">
          <p>{found.hits.length === 0 ? words.tryNone : words.tryFound(found.total)}</p>
          <ol>
            {found.hits.map((hit) => {
              const service = deps.catalogue.service(hit.id)
              return service === undefined ? null : (
                <li key={hit.id}>
                  <a href={path('service', lang, { id: hit.id })}>
                    <LocalText of={service.name} lang={lang} />
                  </a>{' '}
                  <span class="quiet">{reasons(hit.why, lang)}</span>
                </li>
              )
            })}
          </ol>
        </div>
      )}
    </Card>
  )
}

/** Adds a row, or changes the one that stands in the address. */
export function WordsForm({ args, scope, row }: Props & { row: WordsRow | undefined }): JSX.Element {
  const { lang, deps, query } = args
  const all = directoryTexts[lang]
  const words = all.words
  const typed = args.problems?.form ?? null
  const problems = formProblems(args.problems, lang)
  const text = (language: 'fi' | 'sv' | 'en'): string => {
    if (typed !== null) return one(typed, language)
    if (row !== undefined) return row[language].join('\n')
    return query['sana'] !== undefined && (query['kieli'] ?? lang) === language
      ? query['sana'].slice(0, 80)
      : ''
  }
  const kind = typed !== null ? one(typed, 'kind') : (row?.kind ?? 'leads-to')
  const types = deps.catalogue.types().toSorted(byName(lang))
  const keyOf = (type: (typeof types)[number]): string =>
    type.variant === '' ? type.key : `${type.key}/${type.variant}`
  const fields = (
    <form method="post" novalidate class="work-form">
      <RadioGroup
        name="kind"
        label={words.kind}
        options={(['leads-to', 'same'] as const).map((value) => ({
          value,
          label: words.kinds[value],
          hint: words.kindHints[value],
        }))}
        value={kind}
        error={problems?.of('kind')}
      />
      <div class="directory-three">
        {languages.map((language) => (
          <TextArea
            key={language}
            name={language}
            label={words.wordsIn(all.languageNames[language])}
            hint={words.wordsHint}
            rows={4}
            value={text(language)}
            lang={language}
            error={problems?.of(language)}
          />
        ))}
      </div>
      <Disclosure summary={words.types} open={kind !== 'same'}>
        <div class="directory-types">
          <CheckboxGroup
            name="types"
            label={words.types}
            hint={words.typesHint}
            options={types.map((type) => ({
              value: keyOf(type),
              label: <LocalText of={type.name} lang={lang} hyphens />,
            }))}
            values={typed !== null ? many(typed, 'types') : [...(row?.types ?? [])]}
            error={problems?.of('types')}
          />
        </div>
      </Disclosure>
      <TextField
        name="because"
        label={words.because}
        hint={words.becauseHint}
        maxlength={500}
        value={typed !== null ? one(typed, 'because') : (row?.because ?? '')}
        error={problems?.of('because')}
      />
      {row !== undefined && (
        <Checkbox
          name="active"
          label={words.active}
          checked={typed !== null ? one(typed, 'active') === 'yes' : row.active}
        />
      )}
      <div class="button-row">
        <Button>{all.save}</Button>
        {row !== undefined && (
          <LinkButton href={path('workVocabulary', lang, {}, within(scope))} kind="quiet">
            {all.cancel}
          </LinkButton>
        )}
      </div>
    </form>
  )
  if (row !== undefined) return <Section title={words.changeTitle}>{fields}</Section>
  return (
    <Disclosure summary={words.add} open={typed !== null || query['sana'] !== undefined}>
      {fields}
    </Disclosure>
  )
}

function Words({ args, scope, row }: Props & { row: WordsRow }): JSX.Element {
  const { lang, deps } = args
  const words = directoryTexts[lang].words
  const spoken = languages.filter((language) => row[language].length > 0)
  const types = deps.catalogue.types()
  const named = row.types.map((key) => {
    const [type = '', variant = ''] = key.split('/')
    return inLanguage(
      types.find((each) => each.key === type && each.variant === variant)?.name ?? { fi: key },
      lang,
    )
  })
  const first = spoken.map((language) => row[language][0])[0] ?? ''
  return (
    <li class="directory-row">
      {spoken.map((language) => (
        <p key={language} class="directory-row__name">
          <span class="quiet">{language}</span> <span lang={language}>{row[language].join(', ')}</span>
        </p>
      ))}
      <p>
        {words.kinds[row.kind]}
        {named.length > 0 && `: ${named.join(', ')}`}
        {!row.active && <strong> · {words.off}</strong>}
      </p>
      <p class="directory-row__line">
        {row.because}
        {row.author !== null &&
          ` · ${words.by(momentInWords(row.changed_at, lang, deps.clock.now()), row.author)}`}
      </p>
      {row.county !== null && (
        <div class="button-row">
          <LinkButton
            href={path('workVocabulary', lang, {}, within(scope, { rivi: row.id }))}
            kind="secondary"
          >
            {words.change}
            <span class="visually-hidden">: {first}</span>
          </LinkButton>
          <form method="post" action={path('workVocabulary', lang, {}, within(scope))}>
            <Hidden name="go" value="remove" />
            <Hidden name="words" value={row.id} />
            <Button kind="quiet">
              {words.remove}
              <span class="visually-hidden">: {first}</span>
            </Button>
          </form>
        </div>
      )}
    </li>
  )
}

/** The county’s own rows first, then the product’s to read. */
export function WordsLists(props: Props & { rows: readonly WordsRow[] }): JSX.Element {
  const words = directoryTexts[props.args.lang].words
  const own = props.rows.filter(({ county }) => county !== null)
  const shared = props.rows.filter(({ county }) => county === null)
  return (
    <>
      <Section title={words.own}>
        {own.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ul class="directory-rows">
            {own.map((row) => (
              <Words key={row.id} args={props.args} scope={props.scope} row={row} />
            ))}
          </ul>
        )}
      </Section>
      {shared.length > 0 && (
        <Disclosure summary={`${words.ofProduct} (${shared.length})`}>
          <p>{words.ofProductLead}</p>
          <ul class="directory-rows">
            {shared.map((row) => (
              <Words key={row.id} args={props.args} scope={props.scope} row={row} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
