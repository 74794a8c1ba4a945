import type { JSX } from 'preact'
import {
  type ContractInput,
  contractStates,
  type ContractView,
  customersParts,
  listAgreementChoices,
  priceUnits,
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
import { contractTexts } from './contract-texts.ts'
import { centsInField, centsTyped } from './euros.ts'

export const contractTyped = (form: Form, service: string | null): ContractInput => ({
  provider: { organisation: orNull(one(form, 'provider')), name: orNull(one(form, 'providerName')) },
  service,
  name: wordsTyped(form, 'name'),
  about: wordsTyped(form, 'about'),
  areas: [...many(form, 'areas')],
  priceCents: centsTyped(one(form, 'price')),
  priceUnit: oneOf(priceUnits, one(form, 'priceUnit')),
  priceWords: one(form, 'priceWords'),
  validFrom: orNull(one(form, 'validFrom')),
  validTo: orNull(one(form, 'validTo')),
  option: one(form, 'option'),
  reviewOn: orNull(one(form, 'reviewOn')),
  responsible: orNull(one(form, 'responsible')),
  fileLink: orNull(one(form, 'fileLink')),
  targeting: one(form, 'targeting'),
  customers: one(form, 'customers'),
  customersPart: oneOf(customersParts, one(form, 'customersPart')) ?? 'not-said',
  state: oneOf(contractStates, one(form, 'state')) ?? 'in-force',
})

function Area(props: { of: Filled; name: string; label: string; hint?: string; kept: string }): JSX.Element {
  const { of, name, label, hint, kept } = props
  return (
    <TextArea
      name={name}
      label={label}
      hint={hint}
      rows={3}
      maxlength={2000}
      value={valueOf(of, name, kept)}
      error={errorOf(of, name)}
    />
  )
}

function Money({ of, kept }: { of: Filled; kept: ContractView | null }): JSX.Element {
  const words = contractTexts[of.lang]
  return (
    <>
      <div class="agreed-beside">
        <Line
          of={of}
          name="price"
          inputmode="text"
          label={words.priceEuros}
          hint={words.priceHint}
          kept={centsInField(kept?.price_cents ?? null, of.lang)}
        />
        <Select
          name="priceUnit"
          label={words.unit}
          empty={words.noPrice}
          options={priceUnits.map((unit) => ({ value: unit, label: words.units[unit] }))}
          value={valueOf(of, 'priceUnit', kept?.price_unit ?? '')}
          error={errorOf(of, 'priceUnit')}
        />
      </div>
      <Line of={of} name="priceWords" label={words.priceWords} kept={kept?.price_words ?? ''} />
    </>
  )
}

function Time({ of, kept }: { of: Filled; kept: ContractView | null }): JSX.Element {
  const words = contractTexts[of.lang]
  const say = agreementTexts[of.lang]
  return (
    <>
      <div class="agreed-beside">
        <Line of={of} name="validFrom" type="date" label={say.from} kept={kept?.valid_from ?? null} />
        <Line
          of={of}
          name="validTo"
          type="date"
          label={say.to}
          hint={say.toHint}
          kept={kept?.valid_to ?? null}
        />
      </div>
      <Line of={of} name="option" label={words.option} kept={kept?.option_words ?? ''} />
      <Line
        of={of}
        name="reviewOn"
        type="date"
        width="middle"
        label={say.review}
        hint={say.reviewHint}
        kept={kept?.review_on ?? null}
      />
    </>
  )
}

/** Everything of a contract, with what the county has to choose from. */
export async function contractFields(
  args: PageArgs,
  of: Filled,
  county: string,
  kept: ContractView | null,
): Promise<JSX.Element> {
  const { lang, caller, deps } = args
  const words = contractTexts[lang]
  const say = agreementTexts[lang]
  const { people, organisations } = await listAgreementChoices(caller, { county })
  return (
    <>
      <Words of={of} name="name" label={say.name} kept={kept?.name ?? null} isLine maxlength={160} must />
      <Words of={of} name="about" label={say.about} kept={kept?.about ?? null} rows={3} maxlength={3000} />
      <Select
        name="provider"
        label={words.provider}
        hint={words.providerHint}
        empty={say.nobody}
        options={organisations.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
        value={valueOf(of, 'provider', kept?.organisation_id ?? '')}
        error={errorOf(of, 'provider')}
      />
      <Line
        of={of}
        name="providerName"
        label={words.other}
        hint={words.otherHint}
        kept={kept === null || typeof kept.provider !== 'string' ? '' : kept.provider}
      />
      <div class="in-columns">
        <CheckboxGroup
          name="areas"
          label={words.areas}
          hint={words.areasHint}
          options={deps.catalogue
            .areas(county)
            .map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
          values={of.form === null ? (kept?.areas ?? []).map(({ id }) => id) : many(of.form, 'areas')}
          error={errorOf(of, 'areas')}
        />
      </div>
      <Money of={of} kept={kept} />
      <Time of={of} kept={kept} />
      <Select
        name="responsible"
        label={say.responsible}
        hint={say.responsibleHint}
        empty={say.nobody}
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
        label={say.file}
        hint={say.fileHint}
        kept={kept?.file_link ?? null}
      />
      <Area
        of={of}
        name="targeting"
        label={words.targeting}
        hint={words.targetingHint}
        kept={kept?.targeting_words ?? ''}
      />
      <RadioGroup
        name="customersPart"
        label={words.customersPart}
        options={customersParts.map((part) => ({ value: part, label: words.parts[part] }))}
        value={valueOf(of, 'customersPart', kept?.customers_took_part ?? 'not-said')}
        error={errorOf(of, 'customersPart')}
      />
      <Area
        of={of}
        name="customers"
        label={words.customers}
        hint={words.customersHint}
        kept={kept?.customers_words ?? ''}
      />
      <RadioGroup
        name="state"
        label={say.state}
        options={contractStates.map((state) => ({ value: state, label: words.states[state] }))}
        value={valueOf(of, 'state', kept?.state ?? 'in-force')}
        error={errorOf(of, 'state')}
      />
    </>
  )
}
