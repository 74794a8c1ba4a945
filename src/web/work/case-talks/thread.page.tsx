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
  type ThreadView,
  undoMessage,
} from '#capabilities/casework/index.ts'
import { fileAnswer } from '#platform/attachments.ts'
import { acceptedFiles, cleanFile, largestAttachment } from '#platform/clean-file.ts'
import { notFound } from '#platform/refusal.ts'
import { Button } from '#ui/button/button.tsx'
import { FileField, Hidden, TextArea } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { Absent, Messages, type OnThread, sideName } from '#web/threads/messages.view.tsx'
import { threadTexts } from '#web/threads/texts.ts'
import { CaseDocument, caseIdIn, onCase, type OnCase } from '#web/work/cases/case-head.view.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { Act, fieldsOf, Press, sentIn } from '#web/work/families/acts.view.tsx'
import { listed } from '#web/work/families/names.ts'
import { namedOn, WorkerChoice } from './messages.page.tsx'
import { caseTalkTexts } from './texts.ts'

function idIn({ params }: PageArgs, name: string): string {
  const id = z.uuid().safeParse(params[name])
  if (!id.success) throw notFound()
  return id.data
}

function Write({ on, thread }: { on: OnCase; thread: ThreadView }): JSX.Element {
  const { lang } = on.args
  const [words, shared] = [caseTalkTexts[lang], threadTexts[lang]]
  const fields = fieldsOf(on.bench, 'send')
  const { draft } = thread
  return (
    <Section title={draft === null ? words.writeTitle : shared.draft} id="write">
      {draft !== null && <p>{shared.draftHint}</p>}
      <form class="work-form" method="post" action={on.bench.action} encType="multipart/form-data" novalidate>
        <Hidden name="move" value="send" />
        <Hidden name={fields.name('draft')} value={draft?.id ?? ''} />
        <TextArea
          {...fields.text('text', draft?.text)}
          label={words.text}
          hint={words.tell}
          rows={5}
          maxlength={4000}
        />
        {draft?.files.map((file) => (
          <p key={file.id}>
            {shared.file}: {file.name}
          </p>
        ))}
        <FileField
          name={fields.name('file')}
          label={words.file}
          hint={words.fileHint}
          accept={acceptedFiles}
          error={fields.text('file').error ?? fields.text('files').error}
        />
        <p class="family-quiet">{words.next}</p>
        <Button>{words.send}</Button>
      </form>
      {draft !== null && <Press bench={on.bench} move="drop" subject={draft.id} label={shared.drop} />}
    </Section>
  )
}

/** One conversation of a case, for a worker who stands in it. */
export const caseThreadPage: Page = {
  audience: 'work',
  largestFile: largestAttachment,
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller, query } = args
    const [words, shared] = [caseTalkTexts[lang], threadTexts[lang]]
    const id = idIn(args, 'thread')
    const before = z.uuid().safeParse(query['before'])
    const thread = await readThread(caller, { id, ...(before.success ? { before: before.data } : {}) })
    if (thread.caseId !== caseIdIn(args)) throw notFound()
    const on = await onCase(args, 'workCaseThread', { thread: id })
    const newest = thread.messages.findLast(({ mine, state }) => !mine && state === 'sent')
    if (newest !== undefined && !before.success) await markThreadRead(caller, { id, message: newest.id })
    const choices = thread.can.add ? await talkChoices(caller, { id: thread.caseId }) : null
    const named = namedOn(on)
    const talk: OnThread = {
      lang,
      now: args.deps.clock.now(),
      thread,
      named,
      fileAt: (file) => path('workCaseFile', lang, { id: thread.caseId, thread: id, file }),
      act: 'move',
    }
    const others = thread.sides.filter(({ mine, gone }) => !mine && !gone).map((side) => sideName(side, talk))
    const here = { id: thread.caseId, thread: id }
    const sides = thread.sides.flatMap(({ part }) => part ?? [])
    const done = args.problems === null ? words.done[query['done'] ?? ''] : undefined
    return (
      <CaseDocument
        on={on}
        done={done}
        title={thread.subject}
        parts={{ thread: id }}
        lead={others.length === 0 ? undefined : shared.withYou(listed(others, lang))}
      >
        <Absent lang={lang} now={talk.now} sides={thread.sides} named={named} />
        {thread.earlier !== null && (
          <p>
            <a href={path('workCaseThread', lang, here, { before: thread.earlier })}>{shared.earlier}</a>
          </p>
        )}
        <Messages on={talk} />
        {before.success && (
          <p>
            <a href={path('workCaseThread', lang, here)}>{shared.newest}</a>
          </p>
        )}
        {thread.bar === null ? (
          <Write on={on} thread={thread} />
        ) : (
          <Notice kind="info">
            <p>{shared.bars[thread.bar]}</p>
          </Notice>
        )}
        {choices !== null &&
          choices.workers.some(({ mine, part, sameUnit }) => !mine && sameUnit && !sides.includes(part)) && (
            <Act bench={on.bench} move="add" label={words.add}>
              {(fields) => (
                <WorkerChoice
                  on={on}
                  choices={choices}
                  field={fields.list('workers')}
                  label={words.workers}
                  hint={words.addHint}
                  without={sides}
                  sameUnit
                />
              )}
            </Act>
          )}
      </CaseDocument>
    )
  },
  post: async (args, form, files) => {
    demandPerson(args)
    const { caller, lang } = args
    const id = idIn(args, 'thread')
    const ofCase = caseIdIn(args)
    const sent = sentIn(form)
    const here = (done: string): Response =>
      seeOther(path('workCaseThread', lang, { id: ofCase, thread: id }, { done }))
    switch (sent.move) {
      case 'send': {
        const clean = []
        for (const file of Object.values(files)) clean.push(await cleanFile(file))
        await sendMessage(caller, {
          id,
          draft: sent.some('draft') ?? null,
          text: sent.one('text'),
          files: clean,
        })
        return here('send')
      }
      case 'undo':
        await undoMessage(caller, { id: sent.subject })
        return here('undo')
      case 'drop': {
        const { thread } = await dropDraft(caller, { id: sent.subject })
        return thread === null
          ? seeOther(path('workCaseMessages', lang, { id: ofCase }, { done: 'drop' }))
          : here('drop')
      }
      case 'add':
        await addToThread(caller, { id, workers: [...sent.many('workers')] })
        return here('add')
      default:
        throw notFound()
    }
  },
}

/** A file of a conversation, saved and never shown as a page. */
export const caseFilePage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    return fileAnswer(
      await readThreadFile(args.caller, { id: idIn(args, 'thread'), file: idIn(args, 'file') }),
    )
  },
}
