import type { JSX } from 'preact'
import {
  forumLevels,
  listForumChoices,
  listForumMinutes,
  type MinutesLine,
} from '#capabilities/network/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Select, TextField } from '#ui/fields/fields.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { forumTexts } from './forum-texts.ts'
import { listTexts } from './list-texts.ts'
import { More } from './more.view.tsx'
import { atDay, ForumDocument, Meta, upper } from './parts.view.tsx'
import { uuidIn } from './typed.ts'
import { forumWords } from './words.ts'

function Minutes({ args, line }: { args: PageArgs; line: MinutesLine }): JSX.Element {
  const { lang } = args
  const words = listTexts[lang].minutes
  return (
    <li class="forum-row">
      <h2 class="forum-row__name">
        <a href={path('forumMeeting', lang, { id: line.id })}>
          <LocalText of={line.forum.name} lang={lang} hyphens />, {atDay(args, line.startsAt)}
        </a>
      </h2>
      <Meta
        of={[
          inLanguage(line.title, lang) === '' ? null : <LocalText of={line.title} lang={lang} />,
          line.area === null ? null : <LocalText of={line.area.name} lang={lang} />,
          words.present(line.present, line.seats),
          line.isApproved ? words.approved : words.notApproved,
        ]}
      />
      {line.summary !== '' && <p>{line.summary}</p>}
      {line.matterTitles.length > 0 && <p class="forum-quiet">{line.matterTitles.join(' · ')}</p>}
      {line.decisions.length > 0 && (
        <ul>
          {line.decisions.map(({ id, title }) => (
            <li key={id}>
              <a href={path('decision', lang, { id })}>{title}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function table(args: PageArgs, rows: readonly MinutesLine[]) {
  const { lang } = args
  const words = listTexts[lang].minutes
  return [
    {
      name: words.title,
      rows: [
        Object.values(words.columns),
        ...rows.map((each) => [
          upper(atDay(args, each.startsAt)),
          inLanguage(each.forum.name, lang),
          each.area === null ? listTexts[lang].forums.wholeCounty : inLanguage(each.area.name, lang),
          each.isApproved ? words.approved : words.notApproved,
          each.summary,
        ]),
      ],
    },
  ]
}

/** Minutes of the county's forums, read together area by area. @source R176 */
export const forumMinutesPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element | Response> => {
    demandPerson(args)
    const { lang, caller } = args
    const words = listTexts[lang].minutes
    const named = forumWords[lang]
    const area = uuidIn(args.query['area'])
    const level = oneOf(forumLevels, args.query['level'] ?? '')
    const typed = (args.query['q'] ?? '').trim().slice(0, 100)
    const page = Math.max(1, Math.trunc(Number(args.query['page'] ?? 1)) || 1)
    const found = await listForumMinutes(caller, {
      ...(area === null ? {} : { area }),
      ...(level === null ? {} : { level }),
      ...(typed === '' ? {} : { words: typed }),
      page,
    })
    const format = tableAsked(args.query)
    if (format !== null) return tableAnswer(words.table, table(args, found.rows), format)
    const choices = await listForumChoices(caller, {})
    const query = {
      area: area ?? undefined,
      level: level ?? undefined,
      q: typed === '' ? undefined : typed,
    }
    return (
      <ForumDocument
        args={args}
        tab={words.title}
        query={{ ...query, page: page === 1 ? undefined : page }}
        back={{ href: path('forums', lang), words: forumTexts[lang].back }}
        title={words.title}
        lead={words.lead}
      >
        <form class="forum-filter" action={path('forumMinutes', lang)} aria-label={words.filter}>
          <Select
            name="area"
            label={words.area}
            empty={named.all}
            options={choices.areas.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
            value={query.area}
          />
          <Select
            name="level"
            label={words.level}
            empty={named.all}
            options={forumLevels.map((value) => ({ value, label: named.levels[value] }))}
            value={query.level}
          />
          <TextField name="q" label={words.search} value={query.q} maxlength={100} />
          <Button kind="secondary">{named.show}</Button>
        </form>
        {found.rows.length === 0 ? (
          <EmptyState title={words.none}>
            <p>{words.noneHint}</p>
          </EmptyState>
        ) : (
          <ul class="forum-rows">
            {found.rows.map((line) => (
              <Minutes key={line.id} args={args} line={line} />
            ))}
          </ul>
        )}
        <More lang={lang} route="forumMinutes" query={query} of={found} />
        {found.rows.length > 0 && <TableTools lang={lang} route="forumMinutes" query={{ ...query, page }} />}
      </ForumDocument>
    )
  },
}
