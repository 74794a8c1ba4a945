import type { JSX } from 'preact'
import {
  realisations,
  type RiskInput,
  riskKinds,
  type RiskRow,
  type TrialGround,
  type Worker,
} from '#capabilities/development/index.ts'
import { languages } from '#platform/text.ts'
import { experimentTexts } from '#web/lead/experiments/experiment-texts.ts'
import {
  areaOptions,
  choices,
  Day,
  Long,
  Pick,
  workerOptions,
  writtenIn,
} from '#web/lead/experiments/trial-parts.view.tsx'
import { type Form, one, type PageArgs } from '#web/page.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { type Filled, Line } from '#web/work/listings/fields.view.tsx'
import { Words } from '#web/work/programme/form.view.tsx'
import { orNull, wordsTyped } from '#web/work/programme/typed.ts'
import { riskTexts } from './risk-texts.ts'

/** A risk as it was typed. */
export function riskTyped(form: Form, args: PageArgs): RiskInput {
  return {
    area: orNull(one(form, 'area')),
    kind: oneOf(riskKinds, one(form, 'kind')) ?? 'risk',
    language: writtenIn(form, args),
    name: wordsTyped(form, 'name'),
    cause: one(form, 'cause'),
    effect: one(form, 'effect'),
    mitigation: one(form, 'mitigation'),
    realised: oneOf(realisations, one(form, 'realised')) ?? 'no',
    note: one(form, 'note'),
    owner: orNull(one(form, 'owner')),
    ownerName: orNull(one(form, 'ownerName')),
    reviewOn: orNull(one(form, 'reviewOn')),
  }
}

export function RiskFields(props: {
  args: PageArgs
  of: Filled
  kept: RiskRow | null
  ground: TrialGround
  workers: readonly Worker[]
}): JSX.Element {
  const { args, of, kept, ground, workers } = props
  const { lang } = args
  const words = riskTexts[lang]
  const { field, optional } = words
  const mayAll = ground.countyRisk || kept !== null
  return (
    <>
      <Words of={of} name="name" label={field.name} kept={kept?.name ?? null} isLine maxlength={160} must />
      <div class="trial-fields">
        <Pick
          of={of}
          name="kind"
          label={field.kind}
          options={choices(riskKinds, words.kinds)}
          kept={kept?.kind ?? 'risk'}
        />
        <Pick
          of={of}
          name="area"
          label={field.area}
          {...(mayAll ? { empty: words.whole } : {})}
          options={areaOptions(args, ground.county, mayAll ? undefined : ground.areas)}
          kept={kept?.area ?? ''}
        />
        <Pick
          of={of}
          name="language"
          label={field.language}
          options={choices(languages, experimentTexts[lang].field.languages)}
          kept={kept?.language ?? lang}
        />
      </div>
      <Long of={of} name="cause" label={field.cause} optional={optional} kept={kept?.cause ?? ''} rows={3} />
      <Long
        of={of}
        name="effect"
        label={field.effect}
        optional={optional}
        kept={kept?.effect ?? ''}
        rows={3}
      />
      <Long
        of={of}
        name="mitigation"
        label={field.mitigation}
        optional={optional}
        kept={kept?.mitigation ?? ''}
        rows={3}
      />
      <Long of={of} name="note" label={field.note} optional={optional} kept={kept?.note ?? ''} rows={2} />
      <div class="trial-fields">
        <Pick
          of={of}
          name="realised"
          label={field.realised}
          options={choices(realisations, words.realised)}
          kept={kept?.realised ?? 'no'}
        />
        <Pick
          of={of}
          name="owner"
          label={field.owner}
          empty={words.nobody}
          optional={optional}
          options={workerOptions(workers, lang)}
          kept={kept?.owner ?? ''}
        />
        <Line
          of={of}
          name="ownerName"
          label={field.ownerName}
          hint={field.ownerHint}
          kept={kept?.ownOwnerName ?? null}
        />
        <Day
          of={of}
          name="reviewOn"
          label={field.reviewOn}
          optional={optional}
          kept={kept?.reviewOn ?? null}
        />
      </div>
    </>
  )
}
