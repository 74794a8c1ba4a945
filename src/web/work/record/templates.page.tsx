import type { JSX } from 'preact'
import {
  addTemplate,
  changeTemplate,
  listTemplates,
  readReachingRule,
  retireTemplate,
  setReachingRule,
  type TemplateRow,
  type Templates,
} from '#capabilities/help-requests/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage, languages, type Localized } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { isOnlyMaintainer } from '#web/work/sections.ts'
import { templateTexts } from './templates-texts.ts'

type Props = {
  readonly args: PageArgs
  readonly problems: FormProblems | null
  readonly mayWrite: Templates['mayWrite']
}

/** The three languages of one text: one under the other, so that a missing one is seen. */
function Fields(props: Props & { of: TemplateRow | null; prefix: string; mine: boolean }): JSX.Element {
  const { args, of, prefix, mine } = props
  const words = templateTexts[args.lang]
  const typed = (field: string, stored: string): string =>
    mine && args.problems !== null ? one(args.problems.form, field) : stored
  return (
    <>
      {languages.map((lang) => (
        <div class="template__language" key={lang}>
          <TextField
            name={`${prefix}name-${lang}`}
            label={words.name(words.languages[lang])}
            value={typed(`${prefix}name-${lang}`, of?.name[lang] ?? '')}
            lang={lang}
            error={mine && lang === 'fi' ? props.problems?.of('name') : undefined}
          />
          <TextArea
            name={`${prefix}text-${lang}`}
            label={words.text(words.languages[lang])}
            value={typed(`${prefix}text-${lang}`, of?.text[lang] ?? '')}
            rows={4}
            lang={lang}
            error={mine && lang === 'fi' ? props.problems?.of('text') : undefined}
          />
        </div>
      ))}
      <p class="record__hint">{words.hint}</p>
    </>
  )
}

function Item(props: Props & { item: TemplateRow }): JSX.Element {
  const { args, item } = props
  const { lang } = args
  const words = templateTexts[lang]
  const missing = languages.filter((each) => (item.text[each] ?? '') === '')
  const mine = args.problems !== null && one(args.problems.form, 'id') === item.id
  const action = path('workTemplates', lang)
  return (
    <li class="template">
      <h2 class="template__name">{inLanguage(item.name, lang)}</h2>
      <p class="template__facts">
        {item.unit === null ? words.county : inLanguage(item.unit, lang)}
        {item.changed_by !== null &&
          ` · ${words.changed(item.changed_by, momentInWords(item.changed_at, lang, args.deps.clock.now()))}`}
        {missing.length > 0 && ` · ${words.missing(missing.map((each) => words.languages[each]).join(', '))}`}
      </p>
      <p class="written template__text">{inLanguage(item.text, lang)}</p>
      {item.may_change && (
        <Disclosure summary={words.change} open={mine}>
          <form method="post" action={action} class="work-form" novalidate>
            <Hidden name="id" value={item.id} />
            <Hidden name="version" value={String(item.version)} />
            <Fields {...props} of={item} prefix={`${item.id}-`} mine={mine} />
            <div class="button-row">
              <Button name="move" value="change">
                {words.save}
              </Button>
              <Button kind="secondary" name="move" value="retire">
                {words.retire}
              </Button>
            </div>
            <p class="record__hint">{words.retireHint}</p>
          </form>
        </Disclosure>
      )}
    </li>
  )
}

function New(props: Props): JSX.Element | null {
  const { args, mayWrite } = props
  const { lang } = args
  const words = templateTexts[lang]
  const whose = [
    ...(mayWrite.county ? [{ value: 'county', label: words.county }] : []),
    ...mayWrite.units.map((unit) => ({ value: unit.id, label: inLanguage(unit.name, lang) })),
  ]
  if (whose.length === 0) return null
  const mine = args.problems !== null && one(args.problems.form, 'move') === 'add'
  return (
    <Section title={words.add}>
      <form method="post" action={path('workTemplates', lang)} class="work-form" novalidate>
        <Select
          name="unit"
          label={words.whose}
          options={whose}
          value={mine && args.problems !== null ? one(args.problems.form, 'unit') : undefined}
        />
        <Fields {...props} of={null} prefix="new-" mine={mine} />
        <Button name="move" value="add">
          {words.save}
        </Button>
      </form>
    </Section>
  )
}

const texts = (form: Form, prefix: string, field: 'name' | 'text'): Localized =>
  Object.fromEntries(languages.map((lang) => [lang, one(form, `${prefix}${field}-${lang}`)]))

/** Ready texts for answers, and the county's rule of when a family was not reached. */
export const templatesPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    if (isOnlyMaintainer(args.me?.roles ?? [])) throw notFound()
    const { lang, caller } = args
    const words = templateTexts[lang]
    const { items, mayWrite } = await listTemplates(caller, {})
    const rule = await readReachingRule(caller, {})
    const move = args.problems === null ? '' : one(args.problems.form, 'move')
    const prefix = move === 'add' ? 'new-' : args.problems === null ? '' : `${one(args.problems.form, 'id')}-`
    const problems = formProblems(args.problems, lang)
    const errors = formProblems(args.problems, lang, { name: `${prefix}name-fi`, text: `${prefix}text-fi` })
    const done = oneOf(['add', 'change', 'retire', 'rule'], args.query['done'] ?? '')
    const typed = (field: string, stored: number): string =>
      move === 'rule' && args.problems !== null ? one(args.problems.form, field) : String(stored)
    return (
      <WorkDocument args={args} title={words.title}>
        <Column width="wide">
          {errors !== null && <ErrorSummary title={errors.title} errors={errors.errors} />}
          {done !== null && problems === null && (
            <Notice kind="success" live>
              <p>{words.done[done]}</p>
            </Notice>
          )}
          <PageTitle title={words.title} lead={words.lead} />
          {items.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul class="ready-texts">
              {items.map((item) => (
                <Item key={item.id} args={args} problems={problems} mayWrite={mayWrite} item={item} />
              ))}
            </ul>
          )}
          <New args={args} problems={problems} mayWrite={mayWrite} />
          <Section title={words.rule.title}>
            <p>{words.rule.text(rule.tries, rule.onDays)}</p>
            {rule.mayChange && (
              <form
                method="post"
                action={path('workTemplates', lang)}
                class="work-form record__row"
                novalidate
              >
                <TextField
                  name="tries"
                  label={words.rule.tries}
                  type="number"
                  width="short"
                  value={typed('tries', rule.tries)}
                  error={problems?.of('tries')}
                />
                <TextField
                  name="onDays"
                  label={words.rule.days}
                  type="number"
                  width="short"
                  value={typed('onDays', rule.onDays)}
                  error={problems?.of('onDays')}
                />
                <Button kind="secondary" name="move" value="rule">
                  {words.rule.save}
                </Button>
              </form>
            )}
          </Section>
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const { caller, lang } = args
    const move = oneOf(['add', 'change', 'retire', 'rule'], one(form, 'move'))
    if (move === null) throw notFound()
    const id = one(form, 'id')
    const version = one(form, 'version')
    const said = (prefix: string): { name: Localized; text: Localized } => ({
      name: texts(form, prefix, 'name'),
      text: texts(form, prefix, 'text'),
    })
    if (move === 'add') {
      const unit = one(form, 'unit')
      await addTemplate(caller, { ...said('new-'), unit: unit === 'county' ? null : unit })
    } else if (move === 'change') await changeTemplate(caller, { id, version, ...said(`${id}-`) })
    else if (move === 'retire') await retireTemplate(caller, { id, version })
    else await setReachingRule(caller, { tries: one(form, 'tries'), onDays: one(form, 'onDays') })
    return seeOther(path('workTemplates', lang, {}, { done: move }))
  },
}
