import type { JSX } from 'preact'
import {
  type At,
  type Definition,
  type KeptForm,
  type Question,
  questionKinds,
  type Section,
} from '#capabilities/forms/index.ts'
import { inLanguage, type Language, type Localized } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Card, Cluster, Section as Part } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { path } from '#web/paths.ts'
import { adminFormTexts } from './texts.ts'

export type FormProps = {
  readonly lang: Language
  readonly now: Date
  readonly form: KeptForm
  readonly publicUrl: string
}

/** Where a part is edited: an address of its own, so that a link from "missing" leads straight there. */
export const editHref = ({ part, key }: At, id: string, lang: Language): string =>
  path('adminForm', lang, { id }, { kohta: part === 'form' ? 'form' : `${part}:${key}` })

const textOr = (text: Localized, lang: Language): string =>
  inLanguage(text, lang) || adminFormTexts[lang].page.noText

/** One button that does one thing with the form as a whole or with one of its parts. */
export function Act(props: {
  form: KeptForm
  lang: Language
  act: string
  fields?: Readonly<Record<string, string>>
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  words: string
  what?: string
}): JSX.Element {
  return (
    <form method="post" action={path('adminForm', props.lang, { id: props.form.id })}>
      <Hidden name="seen" value={String(props.form.draft?.revision ?? '')} />
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <Button kind={props.kind ?? 'secondary'} name="act" value={props.act}>
        {props.words}
        {props.what !== undefined && <span class="visually-hidden"> {props.what}</span>}
      </Button>
    </form>
  )
}

function nameOf({ part, key }: At, definition: Definition, lang: Language): string {
  const words = adminFormTexts[lang].parts[part]
  const found =
    part === 'section'
      ? definition.sections.find((each) => each.key === key)?.title
      : part === 'question'
        ? definition.sections.flatMap(({ questions }) => questions).find((each) => each.key === key)?.label
        : part === 'group'
          ? definition.groups.find((each) => each.key === key)?.label
          : definition.title
  return `${words}: ${textOr(found ?? {}, lang)}`
}

/** What keeps the draft from being published, each line a link to where it is put right. */
function Missing({ form, lang }: FormProps): JSX.Element | null {
  const { draft } = form
  if (draft === null) return null
  const words = adminFormTexts[lang]
  const isReady = form.missing.length === 0 && form.faults.length === 0
  if (isReady) {
    return (
      <Notice kind="success">
        <p>{words.page.nothingMissing}</p>
        <p>{words.page.publishText(draft.number)}</p>
        <Act form={form} lang={lang} act="publish" kind="primary" words={words.page.publish} />
      </Notice>
    )
  }
  return (
    <Notice kind="warning" title={words.page.missing}>
      {form.missing.length > 0 && <p>{words.page.missingText}</p>}
      <ul>
        {form.faults.map((fault, index) => (
          <li key={`${fault.code}-${index}`}>
            <a href={editHref(fault.at, form.id, lang)}>{nameOf(fault.at, draft.definition, lang)}</a>
            {' – '}
            {words.faults[fault.code] ?? fault.code}
          </li>
        ))}
        {form.missing.map((text, index) => (
          <li key={`${text.what}-${index}`}>
            <a href={editHref(text.at, form.id, lang)}>{nameOf(text.at, draft.definition, lang)}</a>
            {' – '}
            {words.what[text.what] ?? text.what},{' '}
            {text.languages.map((each) => words.languages[each]).join(', ')}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

type PartProps = FormProps & { readonly definition: Definition; readonly canEdit: boolean }

/** Order without dragging: up and down. */
function Moves(
  props: PartProps & { part: At['part']; partKey: string; what: string; first: boolean; last: boolean },
): JSX.Element {
  const { form, lang, part, partKey, what } = props
  const words = adminFormTexts[lang].page
  const fields = { part, key: partKey }
  return (
    <>
      <Cluster>
        <LinkButton kind="quiet" href={editHref({ part, key: partKey }, form.id, lang)}>
          {words.edit}
          <span class="visually-hidden"> {what}</span>
        </LinkButton>
        {!props.first && (
          <Act form={form} lang={lang} act="up" fields={fields} kind="quiet" words={words.up} what={what} />
        )}
        {!props.last && (
          <Act
            form={form}
            lang={lang}
            act="down"
            fields={fields}
            kind="quiet"
            words={words.down}
            what={what}
          />
        )}
      </Cluster>
      <Disclosure
        summary={
          <>
            {words.remove}
            <span class="visually-hidden"> {what}</span>
          </>
        }
      >
        <Act
          form={form}
          lang={lang}
          act="remove"
          fields={fields}
          kind="danger"
          words={words.removeSure}
          what={what}
        />
      </Disclosure>
    </>
  )
}

function OneQuestion(
  props: PartProps & { section: Section; question: Question; index: number },
): JSX.Element {
  const { lang, question, section, definition } = props
  const words = adminFormTexts[lang]
  const what = textOr(question.label, lang)
  const order = definition.sections.flatMap(({ questions }) => questions)
  return (
    <li class="form-part" id={`question-${question.key}`}>
      <p class="form-part__title">{what}</p>
      <p class="quiet">
        {words.kinds[question.kind]}
        {question.required && ` · ${words.page.required}`}
        {question.when !== null && ` · ${words.page.when}`}
      </p>
      {props.canEdit && (
        <Moves
          {...props}
          part="question"
          partKey={question.key}
          what={what}
          first={order[0] === question && definition.sections[0] === section}
          last={order.at(-1) === question && definition.sections.at(-1) === section}
        />
      )}
    </li>
  )
}

function OneSection(props: PartProps & { section: Section; index: number }): JSX.Element {
  const { form, lang, section, definition } = props
  const words = adminFormTexts[lang]
  const what = textOr(section.title, lang)
  return (
    <li class="form-section" id={`section-${section.key}`}>
      <h3 class="form-section__title">{what}</h3>
      {section.when !== null && <p class="quiet">{words.page.when}</p>}
      {props.canEdit && (
        <Moves
          {...props}
          part="section"
          partKey={section.key}
          what={what}
          first={props.index === 0}
          last={props.index === definition.sections.length - 1}
        />
      )}
      {section.questions.length === 0 && <p>{words.page.empty}</p>}
      <ol class="form-parts">
        {section.questions.map((question, index) => (
          <OneQuestion key={question.key} {...props} section={section} question={question} index={index} />
        ))}
      </ol>
      {props.canEdit && (
        <Disclosure
          summary={
            <>
              {words.page.addQuestion}
              <span class="visually-hidden"> {what}</span>
            </>
          }
        >
          <form method="post" action={path('adminForm', lang, { id: form.id })}>
            <Hidden name="seen" value={String(form.draft?.revision ?? '')} />
            <Hidden name="section" value={section.key} />
            <TextField name={`label-${section.key}`} label={words.page.questionLabel} />
            <Select
              name={`kind-${section.key}`}
              label={words.page.kind}
              options={questionKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
            />
            <Button kind="secondary" name="act" value="add-question">
              {words.page.add}
            </Button>
          </form>
        </Disclosure>
      )}
    </li>
  )
}

function AddPart(
  props: PartProps & { act: 'add-section' | 'add-group'; title: string; label: string },
): JSX.Element {
  const { form, lang } = props
  return (
    <form class="form-add" method="post" action={path('adminForm', lang, { id: form.id })}>
      <Hidden name="seen" value={String(form.draft?.revision ?? '')} />
      <TextField name={`${props.act}-label`} label={props.label} width="middle" />
      <Button kind="secondary" name="act" value={props.act}>
        {props.title}
      </Button>
    </form>
  )
}

/** The form's parts in their order: what a draft is edited from, and how a published version is read. */
export function Parts(props: PartProps): JSX.Element {
  const { lang, definition, canEdit, form } = props
  const words = adminFormTexts[lang]
  return (
    <>
      <Part title={words.page.sections}>
        <ol class="form-parts">
          {definition.sections.map((section, index) => (
            <OneSection key={section.key} {...props} section={section} index={index} />
          ))}
        </ol>
        {canEdit && (
          <AddPart
            {...props}
            act="add-section"
            title={words.page.addSection}
            label={words.page.sectionTitle}
          />
        )}
      </Part>
      <Part title={words.page.scoring}>
        <p>{definition.groups.length === 0 ? words.page.noScoring : words.page.scoringText}</p>
        <ol class="form-parts">
          {definition.groups.map((group, index) => (
            <li key={group.key} class="form-part" id={`group-${group.key}`}>
              <p class="form-part__title">{textOr(group.label, lang)}</p>
              <p class="quiet">
                {words.page.asked(group.questions.length)} · {words.page.bands(group.bands.length)}
              </p>
              {canEdit && (
                <Moves
                  {...props}
                  part="group"
                  partKey={group.key}
                  what={textOr(group.label, lang)}
                  first={index === 0}
                  last={index === definition.groups.length - 1}
                />
              )}
            </li>
          ))}
        </ol>
        {canEdit && (
          <AddPart {...props} act="add-group" title={words.page.addGroup} label={words.page.groupLabel} />
        )}
      </Part>
      {canEdit && (
        <Part title={words.page.settings}>
          <LinkButton kind="secondary" href={editHref({ part: 'form', key: '' }, form.id, lang)}>
            {words.page.edit}
            <span class="visually-hidden"> {words.page.settings}</span>
          </LinkButton>
        </Part>
      )}
    </>
  )
}

function Versions({ form, lang, now }: FormProps): JSX.Element {
  const words = adminFormTexts[lang].page
  return (
    <Part title={words.versions}>
      <DataTable
        id="versions"
        caption={words.versions}
        captionHidden
        columns={[
          { label: words.versions },
          { label: words.by },
          { label: words.sent, numeric: true },
          { label: words.look },
        ]}
        rows={form.versions.map((version) => {
          const name = words.version(version.number, words.states[version.state])
          return {
            key: version.id,
            cells: [
              name,
              `${version.changed_by ?? ''} ${momentInWords(version.changed_at, lang, now)}`.trim(),
              version.sent === null ? words.few : String(version.sent),
              <a href={path('adminForm', lang, { id: form.id }, { esikatselu: version.number })}>
                {words.preview}
                <span class="visually-hidden"> {name}</span>
              </a>,
            ],
          }
        })}
      />
    </Part>
  )
}

/** Everything about one form: what is missing, its parts, its versions, what can be done with it. */
export function FormOverview(props: FormProps): JSX.Element {
  const { form, lang, publicUrl } = props
  const words = adminFormTexts[lang]
  const shownVersion = form.draft ?? form.published ?? form.versions[0]
  const address = `${publicUrl}${path('form', lang, { key: form.key })}`
  return (
    <>
      <p>
        {words.audiences[form.audience]}
        {form.audience !== 'by-link' && (
          <>
            {' · '}
            {words.page.address}: {form.published === null ? address : <a href={address}>{address}</a>}
          </>
        )}
      </p>
      <Missing {...props} />
      {form.draft === null && (
        <Card>
          <p>{words.page.beginText}</p>
          <Act form={form} lang={lang} act="begin-draft" kind="primary" words={words.page.begin} />
        </Card>
      )}
      {shownVersion !== undefined && (
        <p>
          <a href={path('adminForm', lang, { id: form.id }, { esikatselu: shownVersion.number })}>
            {words.page.preview}:{' '}
            {words.page.version(shownVersion.number, words.page.states[shownVersion.state])}
          </a>
        </p>
      )}
      {shownVersion !== undefined && (
        <Parts {...props} definition={shownVersion.definition} canEdit={form.draft !== null} />
      )}
      <Versions {...props} />
      <Part title={words.create.copy}>
        <form class="form-add" method="post" action={path('adminForm', lang, { id: form.id })}>
          <TextField
            name="copy-key"
            label={words.create.key}
            hint={words.create.keyHint}
            width="middle"
            spellcheck={false}
          />
          <Button kind="secondary" name="act" value="copy">
            {words.create.copyButton}
          </Button>
        </form>
      </Part>
      {form.draft !== null && form.versions.length > 1 && (
        <Disclosure summary={words.page.drop}>
          <p>{words.page.dropText}</p>
          <Act form={form} lang={lang} act="drop-draft" kind="danger" words={words.page.drop} />
        </Disclosure>
      )}
      {form.published !== null && (
        <Disclosure summary={words.page.retire}>
          <p>{words.page.retireText}</p>
          <Act form={form} lang={lang} act="retire" kind="danger" words={words.page.retire} />
        </Disclosure>
      )}
    </>
  )
}
