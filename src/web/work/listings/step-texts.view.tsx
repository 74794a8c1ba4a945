import type { JSX } from 'preact'
import type { ListingText } from '#capabilities/directory/index.ts'
import { languages, type Localized } from '#platform/text.ts'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { LocalText } from '#web/public/local-text.tsx'
import { errorOf, Line, TextInLanguages } from './fields.view.tsx'
import { textsOfStep } from './step-answers.ts'
import { listingWords } from './texts.ts'
import { StepForm, type StepProps } from './wizard.view.tsx'

const lines: ReadonlySet<ListingText> = new Set(['name', 'summary'])
const longest: Readonly<Partial<Record<ListingText, number>>> = { name: 200, summary: 300 }

/** Each text with what is inherited; whoever wants opens it and writes own words, all languages beside each other. */
export function TextsStep(props: StepProps): JSX.Element {
  const { args, draft, of } = props
  const { lang } = args
  const words = listingWords[lang]
  const say = words.wizard.texts
  const { content, template } = draft
  const common = (field: ListingText): Localized =>
    field === 'criteria' || template === null ? {} : template[field]
  const isOpen = (field: ListingText): boolean =>
    (of.form === null && field === 'name' && content.name === null && draft.isNew) ||
    content[field] !== null ||
    languages.some((language) => errorOf(of, `${field}.${language}`) !== undefined) ||
    (of.form !== null && languages.some((language) => (of.form?.[`${field}.${language}`] ?? '') !== ''))
  const parity = draft.required.length === 2 ? 'both' : draft.required.length === 1 ? 'one' : 'voluntary'
  return (
    <StepForm {...props}>
      <Notice kind="info">
        <p>{say.parity[parity]}</p>
      </Notice>
      {textsOfStep.map((field) => (
        <div key={field} class="own-text">
          <h2 class="own-text__name">{words.fields[field]}</h2>
          <p class="own-text__now">
            <span class="own-text__whose">{content[field] === null ? say.common : say.own}</span>{' '}
            <LocalText of={content[field] ?? common(field)} lang={lang} />
          </p>
          <Disclosure
            summary={
              <>
                {say.useOwn}
                <span class="visually-hidden">: {words.fields[field]}</span>
              </>
            }
            open={isOpen(field)}
          >
            <TextInLanguages
              of={of}
              name={field}
              label={words.fields[field]}
              kept={content[field]}
              common={common(field)}
              isLine={lines.has(field)}
              maxlength={longest[field] ?? 4000}
            />
            <p class="field__hint">{say.emptyMeansCommon}</p>
          </Disclosure>
        </div>
      ))}
      <div class="own-text">
        <h2 class="own-text__name">{say.localWords}</h2>
        <p class="field__hint">{say.localWordsHint}</p>
        <div class="languages">
          {languages.map((language) => (
            <div key={language} class="languages__one">
              <Line
                of={of}
                name={`localWords.${language}`}
                label={words.wizard.inLanguage[language]}
                kept={(content.localWords[language] ?? []).join(', ')}
                lang={language}
              />
            </div>
          ))}
        </div>
      </div>
    </StepForm>
  )
}
