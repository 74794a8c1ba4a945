import type { JSX } from 'preact'
import { z } from 'zod'
import {
  type Answers,
  type At,
  audiences,
  beginDraft,
  type Change,
  changeForm,
  copyForm,
  type Definition,
  dropFormDraft,
  emptyDefinition,
  type KeptForm,
  publishForm,
  questionKinds,
  questionsOf,
  readForm as readKeptForm,
  retireForm,
  setFormPlace,
  typedAnswer,
} from '#capabilities/forms/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button, ButtonRow } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { FormEditor, GroupEditor, QuestionEditor, SectionEditor } from './editors.view.tsx'
import { editHref, FormOverview } from './form.view.tsx'
import { Preview } from './preview.view.tsx'
import { readForm, readGroup, readQuestion, readSection } from './read.ts'
import { adminFormTexts } from './texts.ts'

function idOf({ params }: PageArgs): string {
  const id = z.uuid().safeParse(params['id'])
  if (!id.success) throw notFound()
  return id.data
}

/** The part that the address names: `form`, `question:q1`, … */
function partIn(args: PageArgs): At | null {
  const [part, key = ''] = (args.query['kohta'] ?? '').split(':')
  return part === 'form' || part === 'section' || part === 'question' || part === 'group'
    ? { part, key }
    : null
}

/** The part with what has been typed, as the change that would save it; undefined where there is no such part. */
function changeOf(definition: Definition, { part, key }: At, typed: Form): Change | undefined {
  switch (part) {
    case 'form':
      return { kind: 'set-form', form: readForm(typed, definition) }
    case 'section':
      return definition.sections.some((each) => each.key === key)
        ? { kind: 'set-section', section: readSection(typed, key) }
        : undefined
    case 'question': {
      const question = questionsOf(definition).find((each) => each.key === key)
      return question === undefined
        ? undefined
        : { kind: 'set-question', question: readQuestion(typed, question) }
    }
    case 'group':
      return definition.groups.some((each) => each.key === key)
        ? { kind: 'set-group', group: readGroup(typed, key) }
        : undefined
  }
}

function Fields({ args, form, at }: { args: PageArgs; form: KeptForm; at: At }): JSX.Element | null {
  const { lang } = args
  const definition = form.draft?.definition
  if (definition === undefined) return null
  const typed = args.problems === null ? undefined : changeOf(definition, at, args.problems.form)
  const { fields, audiences: names } = adminFormTexts[lang]
  switch (at.part) {
    case 'form': {
      const value = typed?.kind === 'set-form' ? { ...definition, ...typed.form } : definition
      return (
        <FormEditor lang={lang} definition={value}>
          <RadioGroup
            name="audience"
            label={fields.audience}
            options={audiences.map((each) => ({ value: each, label: names[each] }))}
            value={form.audience}
          />
          <TextField
            name="serviceType"
            label={fields.serviceType}
            hint={fields.serviceTypeHint}
            value={form.service_type ?? ''}
            width="middle"
          />
        </FormEditor>
      )
    }
    case 'section': {
      const section = definition.sections.find(({ key }) => key === at.key)
      if (section === undefined) return null
      const value = typed?.kind === 'set-section' ? { ...section, ...typed.section } : section
      return <SectionEditor lang={lang} definition={definition} section={value} />
    }
    case 'question': {
      const section = definition.sections.find(({ questions }) => questions.some(({ key }) => key === at.key))
      const question = section?.questions.find(({ key }) => key === at.key)
      if (section === undefined || question === undefined) return null
      const value = typed?.kind === 'set-question' ? typed.question : question
      return <QuestionEditor lang={lang} definition={definition} section={section.key} question={value} />
    }
    case 'group': {
      const group = definition.groups.find(({ key }) => key === at.key)
      if (group === undefined) return null
      return (
        <GroupEditor
          lang={lang}
          definition={definition}
          group={typed?.kind === 'set-group' ? typed.group : group}
        />
      )
    }
  }
}

function partName(form: KeptForm, at: At, lang: PageArgs['lang']): string {
  const words = adminFormTexts[lang]
  if (at.part === 'form') return words.page.settings
  const definition = form.draft?.definition
  const text =
    at.part === 'section'
      ? definition?.sections.find(({ key }) => key === at.key)?.title
      : at.part === 'question'
        ? questionsOf(definition ?? emptyDefinition).find(({ key }) => key === at.key)?.label
        : definition?.groups.find(({ key }) => key === at.key)?.label
  return inLanguage(text ?? {}, lang) || words.page.noText
}

function EditPage({ args, form, at }: { args: PageArgs; form: KeptForm; at: At }): JSX.Element {
  const { lang } = args
  const words = adminFormTexts[lang]
  const question =
    at.part === 'question'
      ? questionsOf(form.draft?.definition ?? emptyDefinition).find(({ key }) => key === at.key)
      : undefined
  return (
    <>
      <BackLink href={path('adminForm', lang, { id: form.id })}>{words.page.toForm}</BackLink>
      <PageTitle
        kicker={
          question === undefined
            ? words.parts[at.part]
            : `${words.parts.question} · ${words.kinds[question.kind]}`
        }
        title={partName(form, at, lang)}
      />
      <form method="post" action={editHref(at, form.id, lang)}>
        <Hidden name="seen" value={String(form.draft?.revision ?? '')} />
        {/* The Enter key saves: the first button of a form is the one it presses. */}
        <div class="visually-hidden">
          <Button name="act" value="save">
            {words.page.save}
          </Button>
        </div>
        <Fields args={args} form={form} at={at} />
        <ButtonRow>
          <Button name="act" value="save">
            {words.page.save}
          </Button>
        </ButtonRow>
      </form>
    </>
  )
}

async function show(args: PageArgs, tried: Answers = {}): Promise<JSX.Element> {
  demandPerson(args)
  const { lang, caller, deps, query } = args
  const words = adminFormTexts[lang]
  const form = await readKeptForm(caller, { id: idOf(args) })
  const problems = formProblems(args.problems, lang, { key: 'copy-key' })
  const at = form.draft === null ? null : partIn(args)
  const preview = form.versions.find(({ number }) => String(number) === query['esikatselu'])
  const definition = (form.draft ?? form.published ?? form.versions[0])?.definition
  const title = inLanguage(definition?.title ?? {}, lang) || words.list.noName
  const done = args.problems === null ? query['done'] : undefined
  const said = { saved: words.page.saved, published: words.page.publishedNow, retired: words.page.retiredNow }
  return (
    <WorkDocument
      args={args}
      title={title}
      parts={{ id: form.id }}
      query={{ kohta: query['kohta'], esikatselu: query['esikatselu'] }}
    >
      <Column width={at === null ? 'text' : 'wide'}>
        {problems !== null && (
          <ErrorSummary
            title={problems.title}
            errors={problems.errors.length > 0 ? problems.errors : [{ field: '', message: problems.title }]}
          />
        )}
        {(done === 'saved' || done === 'published' || done === 'retired') && (
          <Notice kind="success" live>
            <p>{said[done]}</p>
          </Notice>
        )}
        {preview !== undefined ? (
          <>
            <BackLink href={path('adminForm', lang, { id: form.id })}>{words.page.toForm}</BackLink>
            <Preview
              form={form}
              number={preview.number}
              definition={preview.definition}
              answers={tried}
              lang={lang}
            />
          </>
        ) : at !== null ? (
          <EditPage args={args} form={form} at={at} />
        ) : (
          <>
            <BackLink href={path('adminForms', lang)}>{words.page.back}</BackLink>
            <PageTitle title={title} />
            <FormOverview lang={lang} now={deps.clock.now()} form={form} publicUrl={deps.config.publicUrl} />
          </>
        )}
      </Column>
    </WorkDocument>
  )
}

const seenIn = (form: Form): number | null => {
  const number = Number(one(form, 'seen'))
  return Number.isInteger(number) && number > 0 ? number : null
}

/** The changes that a single button of the overview makes. */
function simpleChange(args: PageArgs, typed: Form): Change | null {
  const { lang } = args
  const part = (['section', 'question', 'group'] as const).find((each) => each === one(typed, 'part'))
  const key = one(typed, 'key')
  const text = (field: string): Record<string, string> => {
    const value = one(typed, field).trim()
    return value === '' ? {} : { [lang]: value }
  }
  switch (one(typed, 'act')) {
    case 'up':
      return part === undefined ? null : { kind: 'move', part, key, by: -1 }
    case 'down':
      return part === undefined ? null : { kind: 'move', part, key, by: 1 }
    case 'remove':
      return part === undefined ? null : { kind: 'remove', part, key }
    case 'add-section':
      return { kind: 'add-section', title: text('add-section-label') }
    case 'add-group':
      return { kind: 'add-group', label: text('add-group-label') }
    case 'add-question': {
      const section = one(typed, 'section')
      const kind = questionKinds.find((each) => each === one(typed, `kind-${section}`))
      return kind === undefined
        ? null
        : { kind: 'add-question', section, question: kind, label: text(`label-${section}`) }
    }
    default:
      return null
  }
}

const keysOf = (definition: Definition, part: At['part']): readonly string[] =>
  part === 'question'
    ? questionsOf(definition).map(({ key }) => key)
    : part === 'section'
      ? definition.sections.map(({ key }) => key)
      : definition.groups.map(({ key }) => key)

/** After something was added its editor opens; after anything else the overview, at the part that was changed. */
async function change(args: PageArgs, id: string, typed: Form, change: Change): Promise<Response> {
  const { lang, caller } = args
  const before = (await readKeptForm(caller, { id })).draft?.definition
  const { definition } = await changeForm(caller, { id, seen: seenIn(typed), change })
  const added = { 'add-section': 'section', 'add-question': 'question', 'add-group': 'group' } as const
  if (
    (change.kind === 'add-section' || change.kind === 'add-question' || change.kind === 'add-group') &&
    before !== undefined
  ) {
    const part = added[change.kind]
    const known = new Set(keysOf(before, part))
    const key = keysOf(definition, part).find((each) => !known.has(each))
    if (key !== undefined) return seeOther(editHref({ part, key }, id, lang))
  }
  const anchor = change.kind === 'move' ? `#${change.part}-${change.key}` : ''
  return seeOther(`${path('adminForm', lang, { id })}${anchor}`)
}

async function save(args: PageArgs, id: string, typed: Form, at: At): Promise<Response> {
  const { lang, caller } = args
  const form = await readKeptForm(caller, { id })
  const definition = form.draft?.definition
  const made = definition === undefined ? undefined : changeOf(definition, at, typed)
  if (made === undefined) throw notFound()
  await changeForm(caller, { id, seen: seenIn(typed), change: made })
  if (at.part === 'form') {
    await setFormPlace(caller, {
      id,
      audience: audiences.find((each) => each === one(typed, 'audience')) ?? form.audience,
      door: form.door,
      serviceType: one(typed, 'serviceType').trim() || null,
    })
  }
  // A line that was moved is still being edited.
  if (one(typed, 'line') !== '') return seeOther(editHref(at, id, lang))
  const anchor = at.part === 'form' ? '' : `#${at.part}-${at.key}`
  return seeOther(`${path('adminForm', lang, { id }, { done: 'saved' })}${anchor}`)
}

async function tryOut(args: PageArgs, id: string, typed: Form): Promise<Response> {
  const form = await readKeptForm(args.caller, { id })
  const version = form.versions.find(({ number }) => String(number) === args.query['esikatselu'])
  if (version === undefined) throw notFound()
  const answers = questionsOf(version.definition).flatMap((question) => {
    const answer = typedAnswer(question, typed)
    return answer === undefined ? [] : [[question.key, answer] as const]
  })
  return html(await show(args, Object.fromEntries(answers)), 200, { 'cache-control': 'no-store' })
}

/** One form of the county: overview, editors of its parts, and the preview. */
export const adminFormPage: Page = {
  audience: 'admin',
  get: (args) => show(args),
  post: async (args, typed) => {
    demandPerson(args)
    const { lang, caller } = args
    const id = idOf(args)
    const overview = (done?: string): Response => seeOther(path('adminForm', lang, { id }, { done }))
    const simple = simpleChange(args, typed)
    if (simple !== null) return change(args, id, typed, simple)
    const at = partIn(args)
    if (at !== null && (one(typed, 'act') === 'save' || one(typed, 'line') !== ''))
      return save(args, id, typed, at)
    switch (one(typed, 'act')) {
      case 'preview':
        return tryOut(args, id, typed)
      case 'publish':
        await publishForm(caller, { id, seen: seenIn(typed) })
        return overview('published')
      case 'retire':
        await retireForm(caller, { id })
        return overview('retired')
      case 'begin-draft':
        await beginDraft(caller, { id })
        return overview()
      case 'drop-draft':
        await dropFormDraft(caller, { id })
        return overview()
      case 'copy': {
        const copy = await copyForm(caller, { id, key: one(typed, 'copy-key') })
        return seeOther(path('adminForm', lang, { id: copy.id }))
      }
      default:
        throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'act', code: 'invalid-value' }] })
    }
  },
}
