import type { JSX } from 'preact'
import { type Answers, freeWords, sendWithRequest } from '#capabilities/forms/index.ts'
import type { sendHelpRequest } from '#capabilities/help-requests/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Card } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { formOf, openFilling } from '../forms/filling.ts'
import { formTexts } from '../forms/texts.ts'

type Along = Parameters<typeof sendHelpRequest>[1]['along']

/** Says before sending that a filled form goes along, and lets it be left out. */
export async function FormAlongCard(args: PageArgs, sealed: string): Promise<JSX.Element | null> {
  const { lang, deps, caller } = args
  const filling = openFilling(deps.crypto, sealed, caller.clock.now())
  const form = filling === null ? null : await formOf(args, filling)
  if (form === null) return null
  const words = formTexts[lang].along
  return (
    <Card tone="birch">
      <h2>{words.title}</h2>
      <p>{words.text(inLanguage(form.definition.title, lang))}</p>
      <form method="post" action={path('askCheck', lang)}>
        <Button kind="quiet" name="move" value="leave-form">
          {words.leave}
        </Button>
      </form>
    </Card>
  )
}

/** What is kept with the request in the same transaction, and the words that are read for danger with its own. */
export async function formToSend(
  args: PageArgs,
  sealed: string | null,
): Promise<{ readonly words: readonly string[]; readonly keep: Along }> {
  const filling = sealed === null ? null : openFilling(args.deps.crypto, sealed, args.caller.clock.now())
  const form = filling === null ? null : await formOf(args, filling)
  if (filling === null || form === null) return { words: [], keep: undefined }
  const answers: Answers = filling.answers
  return {
    words: freeWords(form.definition, answers),
    keep: async (ctx, request) => {
      await sendWithRequest.within(ctx, {
        version: filling.version,
        answers,
        language: args.lang,
        request: request.id,
        county: request.county,
        codeHash: request.codeHash,
      })
    },
  }
}
