import type { JSX } from 'preact'
import {
  type AgreementInput,
  agreementKinds,
  type AgreementView,
  listAgreementChoices,
} from '#capabilities/network/index.ts'
import { inLanguage } from '#platform/text.ts'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Select, TextArea } from '#ui/fields/fields.tsx'
import { type Form, many, one, type PageArgs } from '#web/page.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { errorOf, type Filled, Line, valueOf } from '#web/work/listings/fields.view.tsx'
import { Words } from '#web/work/programme/form.view.tsx'
import { orNull, wordsTyped } from '#web/work/programme/typed.ts'
import { agreementTexts } from './agreement-texts.ts'

export const agreementTyped = (form: Form): AgreementInput => ({
  area: orNull(one(form, 'area')),
  kind: oneOf(agreementKinds, one(form, 'kind')) ?? 'other',
  name: wordsTyped(form, 'name'),
  about: wordsTyped(form, 'about'),
  parties: [
    ...many(form, 'parties').map((organisation) => ({ organisation })),
    ...one(form, 'otherParties')
      .split('\n')
      .filter((each) => each.trim() !== '')
      .map((name) => ({ name })),
  ],
  validFrom: orNull(one(form, 'validFrom')),
  validTo: orNull(one(form, 'validTo')),
  reviewOn: orNull(one(form, 'reviewOn')),
  responsible: orNull(one(form, 'responsible')),
  fileLink: orNull(one(form, 'fileLink')),
  state: one(form, 'state') === 'draft' ? 'draft' : 'in-force',
})

/** Everything of an agreement, with what the county has to choose from. */
export async function agreementFields(
  args: PageArgs,
  of: Filled,
  county: string,
  kept: AgreementView | null,
): Promise<JSX.Element> {
  const { lang, caller, deps } = args
  const words = agreementTexts[lang]
  const { people, organisations } = await listAgreementChoices(caller, { county })
  const others = (kept?.parties ?? []).flatMap(({ name }) => (typeof name === 'string' ? [name] : []))
  const ours = (kept?.parties ?? []).flatMap(({ organisation }) => organisation ?? [])
  return (
    <>
      <Select
        name="kind"
        label={words.kind}
        options={agreementKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        value={valueOf(of, 'kind', kept?.kind ?? 'cooperation')}
        error={errorOf(of, 'kind')}
      />
      <Words of={of} name="name" label={words.name} kept={kept?.name ?? null} isLine maxlength={160} must />
      <Words
        of={of}
        name="about"
        label={words.about}
        hint={words.aboutHint}
        kept={kept?.about ?? null}
        rows={4}
        maxlength={3000}
      />
      <Select
        name="area"
        label={words.area}
        empty={words.wholeCounty}
        options={deps.catalogue
          .areas(county)
          .map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
        value={valueOf(of, 'area', kept?.area_id ?? '')}
        error={errorOf(of, 'area')}
      />
      <div class="in-columns">
        <CheckboxGroup
          name="parties"
          label={words.parties}
          hint={words.partiesHint}
          options={organisations.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
          values={of.form === null ? ours : many(of.form, 'parties')}
          error={errorOf(of, 'parties')}
        />
      </div>
      <TextArea
        name="otherParties"
        label={words.otherParties}
        hint={words.otherHint}
        rows={2}
        maxlength={1000}
        value={valueOf(of, 'otherParties', others.join('\n'))}
        error={errorOf(of, 'otherParties')}
      />
      <div class="agreed-beside">
        <Line of={of} name="validFrom" type="date" label={words.from} kept={kept?.valid_from ?? null} />
        <Line
          of={of}
          name="validTo"
          type="date"
          label={words.to}
          hint={words.toHint}
          kept={kept?.valid_to ?? null}
        />
      </div>
      <Line
        of={of}
        name="reviewOn"
        type="date"
        width="middle"
        label={words.review}
        hint={words.reviewHint}
        kept={kept?.review_on ?? null}
        must
      />
      <Select
        name="responsible"
        label={words.responsible}
        hint={words.responsibleHint}
        empty={words.nobody}
        options={people.map(({ id, name, title }) => ({
          value: id,
          label: `${name}, ${inLanguage(title, lang)}`,
        }))}
        value={valueOf(of, 'responsible', kept?.responsible_id ?? '')}
        error={errorOf(of, 'responsible')}
      />
      <Line
        of={of}
        name="fileLink"
        type="url"
        label={words.file}
        hint={words.fileHint}
        kept={kept?.file_link ?? null}
      />
      <RadioGroup
        name="state"
        label={words.state}
        options={(['in-force', 'draft'] as const).map((state) => ({
          value: state,
          label: words.states[state],
        }))}
        value={valueOf(of, 'state', kept?.state === 'draft' ? 'draft' : 'in-force')}
        error={errorOf(of, 'state')}
      />
    </>
  )
}
