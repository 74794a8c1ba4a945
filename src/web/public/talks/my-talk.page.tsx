import type { JSX } from 'preact'
import { z } from 'zod'
import {
  addToThread,
  dropDraft,
  markThreadRead,
  readThread,
  readThreadFile,
  sendMessage,
  talkChoices,
  type TalkChoices,
  type ThreadView,
  undoMessage,
} from '#capabilities/casework/index.ts'
import type { FamilyView } from '#capabilities/families/index.ts'
import { fileAnswer } from '#platform/attachments.ts'
import { cleanFile, largestAttachment } from '#platform/clean-file.ts'
import { notFound } from '#platform/refusal.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, TextArea } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { again, demandMember, demandNamed, fieldOf, isSent, myProblems, typed } from '#web/public/my/acts.ts'
import { familiesHere } from '#web/public/my/families-here.ts'
import { MyPage } from '#web/public/my/my-page.view.tsx'
import { Absent, Messages, type OnThread, sideName } from '#web/threads/messages.view.tsx'
import { threadTexts } from '#web/threads/texts.ts'
import { listed } from '#web/work/families/names.ts'
import { namedIn } from './my-talks.page.tsx'
import { SendEnd, Sides } from './start.view.tsx'
import { talkTexts } from './texts.ts'

export function idIn({ params }: PageArgs, name = 'id'): string {
  const id = z.uuid().safeParse(params[name])
  if (!id.success) throw notFound()
  return id.data
}

function Write({ args, thread }: { args: PageArgs; thread: ThreadView }): JSX.Element {
  const [words, shared] = [talkTexts[args.lang], threadTexts[args.lang]]
  const { draft } = thread
  const subject = thread.id
  const field = fieldOf('text', subject)
  return (
    <Section title={draft === null ? words.writeTitle : shared.draft} id="write">
      {draft !== null && <p>{shared.draftHint}</p>}
      <form method="post" encType="multipart/form-data">
        <Hidden name="act" value="send" />
        <Hidden name="subject" value={subject} />
        <Hidden name="draft" value={draft?.id ?? ''} />
        <TextArea
          name={field}
          label={words.text}
          value={isSent(args, 'send', subject) ? again(args, 'send', subject, 'text') : (draft?.text ?? '')}
          error={myProblems(args)?.of(field)}
          rows={5}
          maxlength={4000}
        />
        {draft?.files.map((file) => (
          <p key={file.id}>
            <a href={path('myTalkFile', args.lang, { id: subject, file: file.id })} download={file.name}>
              {shared.file}: {file.name}
            </a>
          </p>
        ))}
        <SendEnd args={args} subject={subject} />
      </form>
      {draft !== null && (
        <form method="post">
          <Hidden name="act" value="drop" />
          <Hidden name="subject" value={draft.id} />
          <Button kind="secondary">{shared.drop}</Button>
        </form>
      )}
    </Section>
  )
}

function AddSides(props: {
  args: PageArgs
  thread: ThreadView
  family: FamilyView | undefined
  choices: TalkChoices
}): JSX.Element | null {
  const { args, thread, choices } = props
  const words = talkTexts[args.lang]
  const without = thread.sides.flatMap(({ member, part }) => [member ?? '', part ?? ''])
  const others =
    choices.workers.filter(({ part }) => !without.includes(part)).length +
    choices.members.filter(({ id, mine }) => !mine && !without.includes(id)).length
  if (!thread.can.add || others === 0) return null
  return (
    <Disclosure summary={words.addTitle} open={isSent(args, 'add', `add-${thread.id}`)}>
      <form method="post">
        <p>{words.addHint}</p>
        <Hidden name="act" value="add" />
        <Hidden name="subject" value={`add-${thread.id}`} />
        <Sides
          args={args}
          family={props.family}
          choices={choices}
          subject={`add-${thread.id}`}
          without={without}
        />
        <Button kind="secondary">{words.add}</Button>
      </form>
    </Disclosure>
  )
}

type Done = keyof (typeof talkTexts)['fi']['done']
const isDone = (said: string | undefined): said is Done =>
  said !== undefined && Object.hasOwn(talkTexts.fi.done, said)

/** One conversation: what was said, what is on its way, and writing more. */
export const myTalkPage: Page = {
  audience: 'own',
  largestFile: largestAttachment,
  get: async (args) => {
    demandMember(args)
    const { caller, lang, query } = args
    const [words, shared] = [talkTexts[lang], threadTexts[lang]]
    const id = idIn(args)
    const before = z.uuid().safeParse(query['before'])
    const thread = await readThread(caller, { id, ...(before.success ? { before: before.data } : {}) })
    const newest = thread.messages.findLast(({ mine, state }) => !mine && state === 'sent')
    if (newest !== undefined && !before.success) await markThreadRead(caller, { id, message: newest.id })
    const { all } = await familiesHere(args)
    const named = namedIn(all)
    const choices = thread.can.add ? await talkChoices(caller, { id: thread.caseId }) : null
    const on: OnThread = {
      lang,
      now: args.deps.clock.now(),
      thread,
      named,
      fileAt: (file) => path('myTalkFile', lang, { id, file }),
      act: 'act',
    }
    const others = thread.sides.filter(({ mine, gone }) => !mine && !gone).map((side) => sideName(side, on))
    const about = thread.about === null ? null : named(thread.about)
    const done = query['done']
    return (
      <MyPage
        args={args}
        title={thread.subject}
        kicker={about === null ? words.title : words.about(about)}
        lead={others.length === 0 ? undefined : shared.withYou(listed(others, lang))}
        parts={{ id }}
        back={<BackLink href={path('myTalks', lang)}>{words.back}</BackLink>}
      >
        {isDone(done) && args.problems === null && (
          <Notice kind="success" live>
            <p>{words.done[done]}</p>
          </Notice>
        )}
        <Absent lang={lang} now={on.now} sides={thread.sides} named={named} />
        {thread.earlier !== null && (
          <p>
            <a href={path('myTalk', lang, { id }, { before: thread.earlier })}>{shared.earlier}</a>
          </p>
        )}
        <Messages on={on} />
        {before.success && (
          <p>
            <a href={path('myTalk', lang, { id })}>{shared.newest}</a>
          </p>
        )}
        {thread.bar === null ? (
          <Write args={args} thread={thread} />
        ) : (
          <Notice kind="info">
            <p>{shared.bars[thread.bar]}</p>
          </Notice>
        )}
        {choices !== null && (
          <AddSides
            args={args}
            thread={thread}
            family={all.find((each) => each.id === thread.family)}
            choices={choices}
          />
        )}
      </MyPage>
    )
  },
  post: async (args, form, files) => {
    demandMember(args)
    const { caller, lang } = args
    const id = idIn(args)
    const here = (done: Done): Response => seeOther(path('myTalk', lang, { id }, { done }))
    const subject = one(form, 'subject')
    switch (one(form, 'act')) {
      case 'send': {
        const clean = []
        for (const file of Object.values(files)) clean.push(await cleanFile(file))
        const draft = one(form, 'draft')
        await sendMessage(caller, {
          id,
          draft: draft === '' ? null : demandNamed(draft),
          text: typed(form, 'text'),
          files: clean,
        })
        return here('on-its-way')
      }
      case 'undo':
        await undoMessage(caller, { id: demandNamed(subject) })
        return here('undone')
      case 'drop': {
        const { thread } = await dropDraft(caller, { id: demandNamed(subject) })
        return thread === null ? seeOther(path('myTalks', lang, {}, { done: 'dropped' })) : here('dropped')
      }
      case 'add':
        await addToThread(caller, {
          id,
          workers: many(form, fieldOf('workers', subject)).map(demandNamed),
          members: many(form, fieldOf('members', subject)).map(demandNamed),
        })
        return here('along')
      default:
        throw notFound()
    }
  },
}

/** A file of one’s own conversation, saved and never shown as a page. */
export const myTalkFilePage: Page = {
  audience: 'own',
  get: async (args) => {
    demandMember(args)
    return fileAnswer(await readThreadFile(args.caller, { id: idIn(args), file: idIn(args, 'file') }))
  },
}
