import type { JSX } from 'preact'
import type { Language } from '#platform/text.ts'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { many, one } from '#web/page.ts'
import { directoryWords, languagesInWords } from '#web/public/directory-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { capital } from '#web/public/service-facts.ts'
import { errorOf, Line, TextInLanguages, valueOf, WeekFields } from './fields.view.tsx'
import { namesAtLeast } from './step-answers.ts'
import { listingWords } from './texts.ts'
import { StepForm, type StepProps } from './wizard.view.tsx'

const mostSpoken = ['fi', 'sv', 'en'] as const
const alsoSpoken = [
  'se',
  'smn',
  'sms',
  'fse',
  'ru',
  'uk',
  'et',
  'ar',
  'so',
  'ckb',
  'fa',
  'sq',
  'vi',
  'th',
  'zh',
  'tr',
  'es',
  'fr',
  'de',
] as const

/** Whom it is for: ages, languages, conditions. The rest is inherited and shown. */
export function WhoStep(props: StepProps): JSX.Element {
  const { args, draft, of } = props
  const { lang } = args
  const words = listingWords[lang].wizard.who
  const { content, template } = draft
  const spoken = of.form === null ? content.languages : many(of.form, 'languages')
  const known = new Set<string>([...mostSpoken, ...alsoSpoken, 'interpreter'])
  const others = [...alsoSpoken, ...content.languages.filter((code) => !known.has(code))]
  const name = (code: string): string => languagesInWords([code], lang)
  return (
    <StepForm {...props}>
      {template !== null && (
        <FactList
          facts={[
            {
              term: words.inherited,
              value: (
                <>
                  <span class="line">
                    <LocalText of={template.forWhom} lang={lang} />
                  </span>
                  <span class="line quiet">
                    {capital(
                      template.audiences.map((each) => directoryWords[lang].audiences[each]).join(', '),
                    )}
                  </span>
                </>
              ),
            },
          ]}
        />
      )}
      <div class="beside">
        <Line
          of={of}
          name="ageFrom"
          label={words.ageFrom}
          kept={number(content.ageFrom)}
          width="short"
          inputmode="numeric"
        />
        <Line
          of={of}
          name="ageTo"
          label={words.ageTo}
          kept={number(content.ageTo)}
          width="short"
          inputmode="numeric"
        />
      </div>
      <p class="field__hint">{words.agesHint}</p>
      <CheckboxGroup
        name="languages"
        label={words.languages}
        hint={words.languagesHint}
        values={spoken}
        error={errorOf(of, 'languages')}
        options={[
          ...mostSpoken.map((value) => ({ value, label: capital(name(value)) })),
          { value: 'interpreter', label: words.interpreter },
        ]}
      />
      <Disclosure summary={words.more} open={others.some((code) => spoken.includes(code))}>
        <div class="choices choices--narrow">
          {others.map((code) => (
            <OneMore key={code} code={code} label={capital(name(code))} checked={spoken.includes(code)} />
          ))}
        </div>
      </Disclosure>
      <Section title={words.criteria} level={2}>
        <p class="field__hint">{words.criteriaHint}</p>
        <TextInLanguages of={of} name="criteria" label={words.criteria} kept={content.criteria} rows={4} />
        <Line
          of={of}
          name="criteriaFrom"
          label={words.criteriaFrom}
          hint={words.criteriaFromHint}
          kept={content.criteriaFrom}
          type="date"
          width="middle"
        />
      </Section>
    </StepForm>
  )
}

const number = (value: number | null): string => (value === null ? '' : String(value))

function OneMore({ code, label, checked }: { code: string; label: string; checked: boolean }): JSX.Element {
  return (
    <div class="choice">
      <input
        class="choice__input"
        type="checkbox"
        id={`languages-also-${code}`}
        name="languages"
        value={code}
        checked={checked}
      />
      <label class="choice__label" for={`languages-also-${code}`}>
        {label}
      </label>
    </div>
  )
}

/** How one gets in: the way, the phone and its hours, links, waiting. */
export function HowStep(props: StepProps): JSX.Element {
  const { args, draft, of } = props
  const { lang } = args
  const words = listingWords[lang].wizard.how
  const { content } = draft
  return (
    <StepForm {...props}>
      <RadioGroup
        name="access"
        label={words.access}
        value={valueOf(of, 'access', content.access)}
        error={errorOf(of, 'access')}
        options={(['self', 'booking', 'referral'] as const).map((value) => ({
          value,
          label: capital(directoryWords[lang].access[value]),
        }))}
      />
      <Line
        of={of}
        name="phone"
        label={words.phone}
        hint={words.phoneHint}
        kept={content.phone}
        type="tel"
        inputmode="tel"
        width="middle"
      />
      <WeekFields
        of={of}
        name="phoneHours"
        legend={words.phoneHours}
        hint={words.hoursHint}
        kept={content.phoneHours}
      />
      <Line of={of} name="booking" label={words.booking} hint={words.bookingHint} kept={content.booking} />
      <Line of={of} name="web" label={words.web} kept={content.web} />
      <fieldset class="field">
        <legend class="field__legend">{words.waits}</legend>
        <p class="field__hint">{words.waitsHint}</p>
        <div class="beside">
          <Line
            of={of}
            name="answerDays"
            label={words.answerDays}
            kept={number(content.answerDays)}
            width="short"
            inputmode="numeric"
          />
          <Line
            of={of}
            name="startDays"
            label={words.startDays}
            kept={number(content.startDays)}
            width="short"
            inputmode="numeric"
          />
        </div>
      </fieldset>
    </StepForm>
  )
}

/** What families never see: whom a worker calls and what then happens. */
export function ProfessionalsStep(props: StepProps): JSX.Element {
  const { args, draft, of } = props
  const words = listingWords[args.lang].wizard.professionals
  const { professional } = draft.content
  const names = professional?.names ?? []
  const rows = Array.from({ length: Math.max(namesAtLeast, names.length + 1) }, (_, index) => names[index])
  const titleIn = (index: number, language: Language): string => rows[index]?.title[language] ?? ''
  return (
    <StepForm {...props}>
      <Line
        of={of}
        name="professional.phone"
        label={words.phone}
        kept={professional?.phone ?? null}
        type="tel"
        inputmode="tel"
        width="middle"
      />
      <Line
        of={of}
        name="professional.email"
        label={words.email}
        kept={professional?.email ?? null}
        type="email"
        inputmode="email"
      />
      <WeekFields
        of={of}
        name="professional.hours"
        legend={words.hours}
        hint={listingWords[args.lang].wizard.hours.hint}
        kept={professional?.hours ?? null}
      />
      <Section title={words.what}>
        <TextInLanguages
          of={of}
          name="professional.whatHappens"
          label={words.what}
          kept={professional?.whatHappens ?? null}
          rows={4}
        />
      </Section>
      <Section title={words.names}>
        <p class="field__hint">{words.namesHint}</p>
        {rows.map((row, index) => (
          <div key={index} class="beside beside--three">
            <Line
              of={of}
              name={`professional.names.${index}.name`}
              label={`${words.name} ${index + 1}`}
              kept={row?.name ?? null}
            />
            {(['fi', 'sv'] as const).map((language) => (
              <Line
                key={language}
                of={of}
                name={`professional.names.${index}.title.${language}`}
                label={`${words.task} ${listingWords[args.lang].wizard.inLanguage[language].toLowerCase()}`}
                kept={titleIn(index, language)}
                lang={language}
              />
            ))}
          </div>
        ))}
      </Section>
    </StepForm>
  )
}

/** What it costs: free or not, and in words. */
export function CostStep(props: StepProps): JSX.Element {
  const { args, draft, of } = props
  const words = listingWords[args.lang].wizard.cost
  const { content, template } = draft
  return (
    <StepForm {...props}>
      <RadioGroup
        name="free"
        label={words.free}
        value={of.form === null ? (content.free ? 'yes' : 'no') : one(of.form, 'free')}
        error={errorOf(of, 'free')}
        options={[
          { value: 'yes', label: words.isFree },
          { value: 'no', label: words.notFree },
        ]}
      />
      <Section title={words.words}>
        <p class="field__hint">
          {words.wordsHint} {listingWords[args.lang].wizard.texts.emptyMeansCommon}
        </p>
        <TextInLanguages
          of={of}
          name="cost"
          label={words.words}
          kept={content.cost}
          common={template?.cost}
          rows={3}
        />
      </Section>
    </StepForm>
  )
}

/** In which ways it is given, and to which municipalities. */
export function WhereStep(props: StepProps): JSX.Element {
  const { args, draft, of } = props
  const { lang, deps } = args
  const words = listingWords[lang].wizard.where
  const { content } = draft
  const municipalities = deps.catalogue
    .municipalities()
    .filter((each) => each.county === draft.county)
    .map((each) => ({ value: each.code, label: each.name[lang] ?? each.name.fi ?? each.code }))
    .toSorted((a, b) => a.label.localeCompare(b.label, lang))
  return (
    <StepForm {...props}>
      <CheckboxGroup
        name="modes"
        label={words.modes}
        values={of.form === null ? content.modes : many(of.form, 'modes')}
        error={errorOf(of, 'modes')}
        options={(['site', 'home', 'outreach', 'mobile', 'phone', 'remote', 'digital'] as const).map(
          (value) => ({
            value,
            label: capital(directoryWords[lang].modes[value]),
          }),
        )}
      />
      <div class="in-columns">
        <CheckboxGroup
          name="municipalities"
          label={words.serves}
          hint={words.servesHint}
          values={of.form === null ? content.municipalities : many(of.form, 'municipalities')}
          error={errorOf(of, 'municipalities')}
          options={municipalities}
        />
      </div>
    </StepForm>
  )
}
