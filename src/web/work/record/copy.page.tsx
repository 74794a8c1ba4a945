import { z } from 'zod'
import { copyRequest, listDoors, readFile, readRequest } from '#capabilities/help-requests/index.ts'
import { fileAnswer } from '#platform/attachments.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { TextArea } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { doorHoursInShort } from '#web/public/ask/journey.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { copyText } from './copy-text.ts'
import { copyTexts } from './copy-texts.ts'

function part({ params }: PageArgs, name: string): string {
  const id = z.uuid().safeParse(params[name])
  if (!id.success) throw notFound()
  return id.data
}

/** The request as plain text, on a page and as a file: nothing is typed twice beside the record system. */
export const copyPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang } = args
    const id = part(args, 'id')
    const words = copyTexts[lang]
    const text = copyText(await copyRequest(args.caller, { id }), lang, args.deps.clock.now())
    if (args.query['muoto'] === 'txt') {
      return new Response(text, {
        headers: {
          'content-type': 'text/plain; charset=utf-8',
          'content-disposition': `attachment; filename="${words.file}.txt"`,
          'cache-control': 'no-store',
        },
      })
    }
    return (
      <WorkDocument args={args} title={words.title} parts={{ id }}>
        <Column width="wide">
          <BackLink href={path('workRequest', lang, { id })}>{words.back}</BackLink>
          <PageTitle title={words.title} lead={words.lead} />
          <div class="copy-text">
            <TextArea name="copy" label={words.text} value={text} rows={28} />
          </div>
          <LinkButton kind="secondary" href={path('workRequestCopy', lang, { id }, { muoto: 'txt' })}>
            {words.download}
          </LinkButton>
        </Column>
      </WorkDocument>
    )
  },
}

/** A letter in the family's language that says only that somebody would like to be called. */
export const letterPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, deps } = args
    const id = part(args, 'id')
    const view = await readRequest(args.caller, { id })
    if (view.can['sendNotice'] !== true) throw notFound()
    const words = copyTexts[lang].letter
    const letter = copyTexts[view.language].letter
    const doors = await listDoors(args.caller, { county: view.county, municipality: null })
    const door = doors.find((each) => each.id === view.door_id)
    if (door === undefined) throw notFound()
    return (
      <WorkDocument args={args} title={words.title} parts={{ id }}>
        <Column>
          <div class="print-hidden">
            <BackLink href={path('workRequest', lang, { id })}>{copyTexts[lang].back}</BackLink>
            <PageTitle title={words.title} lead={words.lead} />
            <p>{words.print}</p>
          </div>
          <article class="letter" lang={view.language}>
            <p class="letter__to">{letter.to}</p>
            <p>{letter.greeting}</p>
            {letter.lines(door.phone, doorHoursInShort(door.hours, view.language)).map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p>
              {letter.regards}
              <br />
              {inLanguage(deps.catalogue.county(view.county)?.name ?? {}, view.language)}
            </p>
          </article>
        </Column>
      </WorkDocument>
    )
  },
}

/** A file of a message, always saved and never shown as a page. */
export const requestFilePage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    return fileAnswer(await readFile(args.caller, { id: part(args, 'id'), file: part(args, 'file') }))
  },
}
