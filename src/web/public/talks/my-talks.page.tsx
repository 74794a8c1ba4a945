import type { JSX } from 'preact'
import {
  openThread,
  ownCases,
  ownThreads,
  talkChoices,
  type TalkChoices,
  type ThreadItem,
} from '#capabilities/casework/index.ts'
import type { FamilyView } from '#capabilities/families/index.ts'
import { cleanFile, largestAttachment } from '#platform/clean-file.ts'
import { notFound } from '#platform/refusal.ts'
import { momentInWords } from '#platform/words.ts'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandMember, demandNamed, fieldOf, typed } from '#web/public/my/acts.ts'
import { familiesHere } from '#web/public/my/families-here.ts'
import { MyPage } from '#web/public/my/my-page.view.tsx'
import { nameOf } from '#web/public/my/names.ts'
import { sideName } from '#web/threads/messages.view.tsx'
import { threadTexts } from '#web/threads/texts.ts'
import { listed } from '#web/work/families/names.ts'
import { StartTalk } from './start.view.tsx'
import { talkTexts } from './texts.ts'

/** The names of one’s own families’ people. */
export const namedIn =
  (families: readonly FamilyView[]) =>
  (member: string): string | null => {
    for (const family of families) {
      const name = nameOf(family, member)
      if (name !== null) return name
    }
    return null
  }

function Row({
  args,
  item,
  named,
}: {
  args: PageArgs
  item: ThreadItem
  named: (member: string) => string | null
}): JSX.Element {
  const { lang, deps } = args
  const words = talkTexts[lang]
  const about = item.about === null ? null : named(item.about)
  const others = item.sides.filter(({ mine }) => !mine).map((side) => sideName(side, { lang, named }))
  return (
    <li class={item.unread > 0 ? 'thread-row thread-row--new' : 'thread-row'}>
      <h3 class="thread-row__title">
        <a href={path('myTalk', lang, { id: item.id })}>{item.subject}</a>
      </h3>
      <p class="thread-row__who">
        {[
          ...(others.length === 0 ? [] : [listed(others, lang)]),
          ...(about === null ? [] : [words.about(about)]),
        ].join(' · ')}
      </p>
      <p class="thread-row__who">{words.last(momentInWords(item.lastAt, lang, deps.clock.now()))}</p>
      <ChipList
        chips={[
          ...(item.unread > 0
            ? [
                <Chip key="new" tone="soon">
                  {threadTexts[lang].unread(item.unread)}
                </Chip>,
              ]
            : []),
          ...(item.hasDraft ? [words.draft] : []),
        ]}
      />
    </li>
  )
}

/** One’s own conversations, and the beginning of a new one in each case that one is told of. @source ADR-0044 */
export const myTalksPage: Page = {
  audience: 'own',
  largestFile: largestAttachment,
  get: async (args) => {
    demandMember(args)
    const { caller, lang } = args
    const words = talkTexts[lang]
    const { all } = await familiesHere(args)
    const threads = await ownThreads(caller, {})
    const choices: TalkChoices[] = []
    for (const each of await ownCases(caller, {}))
      if (each.closedAt === null) choices.push(await talkChoices(caller, { id: each.id }))
    const open = choices.filter(({ workers }) => workers.length > 0)
    const named = namedIn(all)
    const done = args.query['done']
    return (
      <MyPage args={args} title={words.title} lead={words.lead}>
        {done === 'dropped' && args.problems === null && (
          <Notice kind="success" live>
            <p>{words.done.dropped}</p>
          </Notice>
        )}
        {threads.length === 0 ? (
          <EmptyState title={words.none}>
            <p>{words.noneHint}</p>
          </EmptyState>
        ) : (
          <Section title={words.list} id="talks">
            <ul class="thread-rows">
              {threads.map((item) => (
                <Row key={item.id} args={args} item={item} named={named} />
              ))}
            </ul>
          </Section>
        )}
        <Section title={words.startTitle} id="start">
          {open.length === 0 && <p>{words.noCase}</p>}
          {open.map((each) => (
            <StartTalk
              key={each.caseId}
              args={args}
              family={all.find(({ id }) => id === each.family)}
              choices={each}
              open={open.length === 1 && threads.length === 0}
            />
          ))}
          <p>
            {words.unitHint} <a href={path('myThread', lang)}>{words.unit}</a>
          </p>
        </Section>
      </MyPage>
    )
  },
  post: async (args, form, files) => {
    demandMember(args)
    if (one(form, 'act') !== 'open') throw notFound()
    const id = demandNamed(one(form, 'subject'))
    const about = typed(form, 'about')
    const clean = []
    for (const file of Object.values(files)) clean.push(await cleanFile(file))
    const { id: thread } = await openThread(args.caller, {
      id,
      about: about === '' ? null : demandNamed(about),
      subject: typed(form, 'subject'),
      workers: many(form, fieldOf('workers', id)).map(demandNamed),
      members: many(form, fieldOf('members', id)).map(demandNamed),
      text: typed(form, 'text'),
      files: clean,
    })
    return seeOther(path('myTalk', args.lang, { id: thread }, { done: 'on-its-way' }))
  },
}
