import type { JSX } from 'preact'
import {
  type ProposalInput,
  type ProposalRow,
  urgencies,
  type Worker,
} from '#capabilities/development/index.ts'
import { languages } from '#platform/text.ts'
import { experimentTexts } from '#web/lead/experiments/experiment-texts.ts'
import { choices, Long, Pick, workerOptions, writtenIn } from '#web/lead/experiments/trial-parts.view.tsx'
import { type Form, one, type PageArgs } from '#web/page.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { type Filled, Line } from '#web/work/listings/fields.view.tsx'
import { Words } from '#web/work/programme/form.view.tsx'
import { orNull, wordsTyped } from '#web/work/programme/typed.ts'
import { proposalTexts } from './proposal-texts.ts'

/** A proposal as it was typed. */
export function proposalTyped(form: Form, args: PageArgs): ProposalInput {
  return {
    language: writtenIn(form, args),
    name: wordsTyped(form, 'name'),
    why: one(form, 'why'),
    done: one(form, 'done'),
    remains: one(form, 'remains'),
    urgency: oneOf(urgencies, one(form, 'urgency')) ?? 'next',
    addressedTo: one(form, 'addressedTo'),
    keeper: orNull(one(form, 'keeper')),
  }
}

export function ProposalFields(props: {
  args: PageArgs
  of: Filled
  kept: ProposalRow | null
  workers: readonly Worker[]
}): JSX.Element {
  const { args, of, kept, workers } = props
  const { lang } = args
  const words = proposalTexts[lang]
  const { field, optional } = words
  return (
    <>
      <Words of={of} name="name" label={field.name} kept={kept?.name ?? null} isLine maxlength={160} must />
      <Long of={of} name="why" label={field.why} optional={optional} kept={kept?.why ?? ''} />
      <Long of={of} name="done" label={field.done} optional={optional} kept={kept?.done ?? ''} rows={3} />
      <Long
        of={of}
        name="remains"
        label={field.remains}
        optional={optional}
        kept={kept?.remains ?? ''}
        rows={3}
      />
      <div class="trial-fields">
        <Pick
          of={of}
          name="urgency"
          label={field.urgency}
          options={choices(urgencies, words.urgencies)}
          kept={kept?.urgency ?? 'next'}
        />
        <Line
          of={of}
          name="addressedTo"
          label={field.addressedTo}
          hint={words.addressedHint}
          kept={kept?.addressedTo ?? ''}
        />
        <Pick
          of={of}
          name="keeper"
          label={field.keeper}
          empty={words.nobody}
          optional={optional}
          options={workerOptions(workers, lang)}
          kept={kept?.keeper ?? ''}
        />
        <Pick
          of={of}
          name="language"
          label={field.language}
          options={choices(languages, experimentTexts[lang].field.languages)}
          kept={kept?.language ?? lang}
        />
      </div>
    </>
  )
}
