import type { Examples } from '#ui/example.ts'
import { Checkbox, CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Combo, FileField, Select, TextArea, TextField } from '#ui/fields/fields.tsx'

const ways = [
  { value: 'code', label: 'Luen vastauksen koodilla', hint: 'Emme tarvitse nimeä emmekä numeroa.' },
  { value: 'sms', label: 'Tekstiviesti, älkää soittako' },
  { value: 'call', label: 'Soittakaa minulle' },
  { value: 'none', label: 'En tiedä vielä', apart: true },
]

export const examples: Examples = [
  {
    title: 'Error summary',
    render: () => (
      <ErrorSummary
        title="Korjaa vielä nämä kohdat"
        errors={[
          { field: 'bad-way', message: 'Valitse, miten saamme vastata sinulle.' },
          { field: 'bad-phone', message: 'Tarkista puhelinnumero.' },
        ]}
      />
    ),
  },
  {
    title: 'Text fields',
    render: () => (
      <>
        <TextField name="first" label="Etunimi tai jokin nimi" optional="(voit jättää tyhjäksi)" />
        <TextField
          name="phone"
          label="Puhelinnumero"
          hint="Soitamme vain, jos annat luvan."
          type="tel"
          autocomplete="tel"
          inputmode="tel"
          width="middle"
        />
        <TextField name="day" label="Päivä" type="date" width="middle" />
      </>
    ),
  },
  {
    title: 'Text field with an error, its value kept',
    render: () => (
      <TextField
        name="bad-phone"
        label="Puhelinnumero"
        type="tel"
        value="04O 123"
        width="middle"
        error="Numerossa on kirjain O. Kirjoita vain numeroita."
      />
    ),
  },
  {
    title: 'A file',
    render: () => (
      <FileField name="table" label="Tiedosto" hint="Enintään 20 megatavua." accept=".csv,.xlsx" />
    ),
  },
  {
    title: 'Long text',
    render: () => (
      <TextArea
        name="words"
        label="Kerro omin sanoin"
        hint="Älä kirjoita muiden ihmisten nimiä."
        maxlength={2000}
        maxlengthHint="Enintään 2 000 merkkiä."
        value={'Emme nuku.\nOlen aivan loppu.'}
      />
    ),
  },
  {
    title: 'One question a page',
    render: () => (
      <RadioGroup
        name="way"
        asHeading
        label="Miten saamme vastata sinulle?"
        hint="Kysymme tätä, jotta emme soita, kun et voi puhua."
        options={ways}
        value="sms"
      />
    ),
  },
  {
    title: 'Choices with an error',
    render: () => (
      <RadioGroup
        name="bad-way"
        label="Miten saamme vastata sinulle nyt?"
        options={ways}
        error="Valitse, miten saamme vastata sinulle."
      />
    ),
  },
  {
    title: 'Several choices with long words',
    render: () => (
      <CheckboxGroup
        name="topics"
        label="Mistä on kyse?"
        optional="(voit valita monta tai et yhtään)"
        values={['sleep']}
        options={[
          { value: 'sleep', label: 'Uni ja jaksaminen' },
          { value: 'mediation', label: 'Perheasioidensovittelijantapaamisaikatoive' },
          { value: 'none', label: 'En osaa sanoa', apart: true },
        ]}
      />
    ),
  },
  {
    title: 'One yes, a list and a list that suggests',
    render: () => (
      <>
        <Checkbox name="interpreter" label="Tarvitsen tulkin" />
        <br />
        <Select
          name="language"
          label="Kieli"
          empty="Valitse kieli"
          value="sv"
          options={[
            { value: 'fi', label: 'suomi' },
            { value: 'sv', label: 'svenska', lang: 'sv' },
          ]}
        />
        <Combo
          name="municipality"
          label="Kunta"
          hint="Kirjoita kunnan nimen alku."
          width="middle"
          options={['Kristiinankaupunki', 'Närpiö', 'Vaasa']}
        />
      </>
    ),
  },
]
