import type { JSX } from 'preact'
import {
  decisionKinds,
  type DecisionLine,
  decisionStates,
  listDecisions,
  listForums,
} from '#capabilities/network/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { forumTexts } from './forum-texts.ts'
import { DecisionRow } from './lines.view.tsx'
import { listTexts } from './list-texts.ts'
import { More } from './more.view.tsx'
import { dayWords, ForumDocument } from './parts.view.tsx'
import { uuidIn } from './typed.ts'
import { forumWords } from './words.ts'

/** What was chosen, as it stands in the address. */
function chosenIn({ query }: PageArgs) {
  const forum = uuidIn(query['forum'])
  const state = oneOf(decisionStates, query['state'] ?? '')
  const kind = oneOf(decisionKinds, query['kind'] ?? '')
  const words = (query['q'] ?? '').trim().slice(0, 100)
  return {
    ask: {
      ...(forum === null ? {} : { forum }),
      ...(state === null ? {} : { state }),
      ...(kind === null ? {} : { kind }),
      ...(words === '' ? {} : { words }),
    },
    query: {
      forum: forum ?? undefined,
      state: state ?? undefined,
      kind: kind ?? undefined,
      q: words === '' ? undefined : words,
    },
  }
}

function table(args: PageArgs, rows: readonly DecisionLine[]) {
  const { lang } = args
  const words = listTexts[lang].decisions
  const named = forumWords[lang]
  return [
    {
      name: words.title,
      rows: [
        Object.values(words.columns),
        ...rows.map((each) => [
          each.mark ?? '',
          each.title,
          inLanguage(each.forum.name, lang),
          named.decisionKinds[each.kind],
          each.madeOn === null ? '' : dayWords(args, each.madeOn),
          each.isSuperseded ? named.superseded : named.decisionStates[each.state],
          each.recipients === 0 ? '' : `${each.confirmed}/${each.recipients}`,
          each.reviewOn === null ? '' : dayWords(args, each.reviewOn),
        ]),
      ],
    },
  ]
}

/** The decisions of the county's forums: those that wait for oneself first. @source R139 */
export const decisionsPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element | Response> => {
    demandPerson(args)
    const { lang, caller } = args
    const words = listTexts[lang].decisions
    const named = forumWords[lang]
    const chosen = chosenIn(args)
    const page = Math.max(1, Math.trunc(Number(args.query['page'] ?? 1)) || 1)
    const found = await listDecisions(caller, { ...chosen.ask, page })
    const format = tableAsked(args.query)
    if (format !== null) return tableAnswer(words.table, table(args, found.rows), format)
    const mine = await listDecisions(caller, { waits: 'me' })
    const waiting =
      (await listDecisions(caller, { waits: 'announcement' })).total +
      (await listDecisions(caller, { waits: 'confirmation' })).total
    const forums = await listForums(caller, {})
    return (
      <ForumDocument
        args={args}
        tab={words.title}
        query={{ ...chosen.query, page: page === 1 ? undefined : page }}
        back={{ href: path('forums', lang), words: forumTexts[lang].back }}
        title={words.title}
        lead={words.lead(waiting)}
      >
        {mine.rows.length > 0 && (
          <Section title={words.toMe} id="mine">
            <ul class="forum-rows">
              {mine.rows.map((decision) => (
                <DecisionRow key={decision.id} args={args} decision={decision} withForum />
              ))}
            </ul>
          </Section>
        )}
        <form class="forum-filter" action={path('decisions', lang)} aria-label={words.filter}>
          <Select
            name="forum"
            label={words.forum}
            empty={named.all}
            options={forums.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
            value={chosen.query.forum}
          />
          <Select
            name="state"
            label={words.state}
            empty={named.all}
            options={decisionStates.map((value) => ({ value, label: named.decisionStates[value] }))}
            value={chosen.query.state}
          />
          <Select
            name="kind"
            label={words.kind}
            empty={named.all}
            options={decisionKinds.map((value) => ({ value, label: named.decisionKinds[value] }))}
            value={chosen.query.kind}
          />
          <TextField name="q" label={words.search} value={chosen.query.q} maxlength={100} />
          <Button kind="secondary">{named.show}</Button>
        </form>
        {found.rows.length === 0 ? (
          <EmptyState title={words.none}>
            <p>{words.noneHint}</p>
          </EmptyState>
        ) : (
          <Section title={words.found(found.total)} id="found">
            <ul class="forum-rows">
              {found.rows.map((decision) => (
                <DecisionRow key={decision.id} args={args} decision={decision} withForum />
              ))}
            </ul>
          </Section>
        )}
        <More lang={lang} route="decisions" query={chosen.query} of={found} />
        {found.rows.length > 0 && (
          <TableTools lang={lang} route="decisions" query={{ ...chosen.query, page }} />
        )}
      </ForumDocument>
    )
  },
}
