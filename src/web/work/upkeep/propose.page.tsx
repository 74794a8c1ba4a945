import type { JSX } from 'preact'
import { z } from 'zod'
import {
  type ProposalField,
  proposalFields,
  proposeCorrection,
  readProposal,
} from '#capabilities/directory/index.ts'
import { notFound } from '#platform/refusal.ts'
import { languages, type Localized } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { FieldGroup } from '#ui/fields/field.tsx'
import { Hidden, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { correctionsTexts, fieldInWords } from './corrections-texts.ts'
import { isPlainField } from './corrections.view.tsx'
import { Refused } from './refused.view.tsx'
import { upkeepWords } from './upkeep-words.ts'

const longest = { text: 4000, why: 2000 } as const

/** A malformed id names nothing, like an unknown one. */
function idOf({ params }: PageArgs): string {
  const id = z.uuid().safeParse(params['id'])
  if (!id.success) throw notFound()
  return id.data
}

function ChooseField({ args }: { args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = correctionsTexts[lang].propose
  return (
    <form method="get">
      <RadioGroup
        name="kohta"
        label={words.which}
        options={proposalFields.map((field) => ({ value: field, label: fieldInWords(field, lang) }))}
        value="summary"
      />
      <Button>{words.choose}</Button>
    </form>
  )
}

/** The present words stand in the form: whoever proposes changes what is wrong and leaves the rest. */
function Words(props: {
  args: PageArgs
  field: ProposalField
  present: Localized
  problems: FormProblems | null
}): JSX.Element | null {
  const { args, field, present, problems } = props
  const { lang } = args
  const words = correctionsTexts[lang]
  const value = (name: string, standing: string | undefined): string =>
    args.problems === null ? (standing ?? '') : one(args.problems.form, name)
  if (field === 'other') return null
  if (isPlainField(field)) {
    return (
      <TextField
        name="proposed-fi"
        label={`${fieldInWords(field, lang)}: ${words.propose.plain}`}
        value={value('proposed-fi', present.fi)}
        error={problems?.of('proposed-fi')}
      />
    )
  }
  return (
    <FieldGroup basics={{ name: 'proposed', label: words.propose.texts, hint: words.propose.textsHint }}>
      {languages.map((each) => (
        <TextArea
          key={each}
          name={`proposed-${each}`}
          label={`${fieldInWords(field, lang)} ${words.inLanguage[each]}`}
          lang={each}
          rows={4}
          maxlength={longest.text}
          value={value(`proposed-${each}`, present[each])}
          error={problems?.of(`proposed-${each}`)}
        />
      ))}
    </FieldGroup>
  )
}

export const proposePage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, query } = args
    const words = correctionsTexts[lang].propose
    const id = idOf(args)
    const typed = args.problems === null ? undefined : one(args.problems.form, 'field')
    const field = oneOf(proposalFields, typed ?? query['kohta'] ?? '')
    const listing = await readProposal(args.caller, { id, field: field ?? 'other' })
    const problems = formProblems(args.problems, lang, {
      proposed: 'proposed-fi',
      'proposed.fi': 'proposed-fi',
      'proposed.sv': 'proposed-sv',
      'proposed.en': 'proposed-en',
    })
    const back =
      listing.state === 'published' ? path('service', lang, { id }) : path('workListing', lang, { id })
    return (
      <WorkDocument
        args={args}
        title={words.title}
        parts={{ id }}
        query={field === null ? {} : { kohta: field }}
      >
        <Column>
          <BackLink href={back}>{words.back}</BackLink>
          {problems !== null && <Refused problems={problems} notDone={upkeepWords[lang].notDone} />}
          <PageTitle
            kicker={<LocalText of={listing.name} lang={lang} />}
            title={words.title}
            lead={words.lead}
          />
          {field === null ? (
            <ChooseField args={args} />
          ) : (
            <form method="post" novalidate>
              <Hidden name="field" value={field} />
              <Words args={args} field={field} present={listing.present} problems={problems} />
              <TextArea
                name="text"
                label={field === 'other' ? words.whyOther : words.why}
                hint={words.whyHint}
                optional={field === 'other' ? undefined : correctionsTexts[lang].optional}
                rows={3}
                maxlength={longest.why}
                value={args.problems === null ? '' : one(args.problems.form, 'text')}
                error={problems?.of('text')}
              />
              <p>{words.next}</p>
              <Button>{words.send}</Button>
              <p>
                <a href={path('workPropose', lang, { id })}>{words.another}</a>
              </p>
            </form>
          )}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const field = oneOf(proposalFields, one(form, 'field'))
    if (field === null) throw notFound()
    await proposeCorrection(args.caller, {
      id: idOf(args),
      field,
      proposed: {
        fi: one(form, 'proposed-fi'),
        sv: one(form, 'proposed-sv'),
        en: one(form, 'proposed-en'),
      },
      text: one(form, 'text'),
    })
    return seeOther(path('workCorrections', args.lang, {}, { mitka: 'mine', lahetetty: '1' }))
  },
}
