import type { JSX } from 'preact'
import type { BulletinInput, BulletinRow } from '#capabilities/network/index.ts'
import { Checkbox } from '#ui/fields/choices.tsx'
import { FieldError } from '#ui/fields/field.tsx'
import { type Form, one, type PageArgs } from '#web/page.ts'
import { errorOf, type Filled } from '#web/work/listings/fields.view.tsx'
import { ticked, Words } from '#web/work/programme/form.view.tsx'
import { wordsTyped } from '#web/work/programme/typed.ts'
import { commonTexts } from './common-texts.ts'
import { AreaField, type Choices } from './form-parts.view.tsx'
import { tellingTexts } from './telling-texts.ts'

export const bulletinTyped = (form: Form): BulletinInput => ({
  title: wordsTyped(form, 'title'),
  lead: wordsTyped(form, 'lead'),
  body: wordsTyped(form, 'body'),
  area: one(form, 'area'),
  onPage: one(form, 'onPage') !== '',
  toWorkers: one(form, 'toWorkers') !== '',
  toOrganisations: one(form, 'toOrganisations') !== '',
})

/** A bulletin in its languages, and where it goes. */
export function BulletinFields(props: {
  args: PageArgs
  of: Filled
  choices: Choices
  bulletin: BulletinRow | null
}): JSX.Element {
  const { args, of, choices, bulletin } = props
  const { lang } = args
  const words = tellingTexts[lang].bulletins
  const isOut = bulletin?.state === 'published'
  return (
    <>
      <Words
        of={of}
        name="title"
        label={words.heading}
        kept={bulletin?.title ?? null}
        isLine
        maxlength={160}
        must
      />
      <Words of={of} name="lead" label={words.lead} kept={bulletin?.lead ?? null} isLine maxlength={300} />
      <Words
        of={of}
        name="body"
        label={words.body}
        hint={commonTexts[lang].marks}
        kept={bulletin?.body ?? null}
        rows={12}
        maxlength={20_000}
        must
      />
      <fieldset class="keep-words">
        <legend class="field__legend">{words.to}</legend>
        <FieldError name="onPage" label="" error={errorOf(of, 'onPage')} />
        <div class="choices">
          <Checkbox
            name="onPage"
            label={words.onPage}
            checked={ticked(of, 'onPage', bulletin?.on_page ?? true)}
          />
          {!isOut && (
            <>
              <Checkbox
                name="toWorkers"
                label={words.toWorkers}
                checked={ticked(of, 'toWorkers', bulletin?.to_workers ?? false)}
              />
              <Checkbox
                name="toOrganisations"
                label={words.toOrganisations}
                checked={ticked(of, 'toOrganisations', bulletin?.to_organisations ?? false)}
              />
            </>
          )}
        </div>
      </fieldset>
      <AreaField args={args} of={of} choices={choices} kept={bulletin?.area_id ?? null} />
    </>
  )
}
