import type { JSX } from 'preact'
import { addWords, changeWords, listVocabulary, removeWords } from '#capabilities/directory/index.ts'
import { notFound } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { type Form, many, one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { Frame } from './frame.view.tsx'
import { keptScope, within } from './scope.ts'
import { directoryTexts } from './texts.ts'
import { TryWords, WordsForm, WordsLists } from './vocabulary.view.tsx'

/** One word a line; commas part them too. */
const wordsIn = (form: Form, field: string): string[] =>
  one(form, field)
    .split(/[\n,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** The words that families use, kept by the coordinator; what is written here the search understands at once. */
export const vocabularyPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    const scope = await keptScope(args)
    const { lang, caller, query } = args
    const words = directoryTexts[lang].words
    const rows = await listVocabulary(caller, { county: scope.county })
    const chosen =
      query['rivi'] === undefined
        ? undefined
        : rows.find(({ id, county }) => id === query['rivi'] && county !== null)
    if (query['rivi'] !== undefined && chosen === undefined) throw notFound()
    const done: Readonly<Record<string, string>> = {
      saved: directoryTexts[lang].saved,
      removed: words.removed,
    }
    return (
      <Frame
        args={args}
        scope={scope}
        title={words.title}
        lead={words.lead}
        query={{ rivi: chosen?.id, q: query['q'] }}
        done={done[query['tehty'] ?? '']}
      >
        <TryWords args={args} scope={scope} />
        <WordsForm args={args} scope={scope} row={chosen} />
        <WordsLists args={args} scope={scope} rows={rows} />
      </Frame>
    )
  },
  post: async (args, form) => {
    const scope = await keptScope(args)
    const { caller, lang, query, deps } = args
    const { county } = scope
    const back = async (what: string): Promise<Response> => {
      // Tried out right after: the index of this process follows before the page is shown.
      await deps.catalogue.refresh()
      const first = languages.map((each) => wordsIn(form, each)[0]).find((word) => word !== undefined)
      const tried = what === 'saved' ? (first ?? undefined) : undefined
      return seeOther(path('workVocabulary', lang, {}, within(scope, { tehty: what, q: tried })))
    }
    const id = query['rivi']
    if (one(form, 'go') === 'remove') {
      await removeWords(caller, { county, words: one(form, 'words') })
      return back('removed')
    }
    const kind: 'same' | 'leads-to' = one(form, 'kind') === 'same' ? 'same' : 'leads-to'
    const given = {
      county,
      kind,
      fi: wordsIn(form, 'fi'),
      sv: wordsIn(form, 'sv'),
      en: wordsIn(form, 'en'),
      types: [...many(form, 'types')],
      because: one(form, 'because'),
      active: id === undefined || one(form, 'active') === 'yes',
    }
    if (id === undefined) await addWords(caller, given)
    else await changeWords(caller, { ...given, words: id })
    return back('saved')
  },
}
