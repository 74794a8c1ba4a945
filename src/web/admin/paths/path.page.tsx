import type { JSX } from 'preact'
import {
  changePath,
  comparePaths,
  draftPath,
  dropPathDraft,
  type KeptPath,
  keptPath,
  type PathChange,
  type PathContent,
  publishPath,
  withdrawPath,
} from '#capabilities/casework/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Button, ButtonRow } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import { type Form, one, type Page, type PageArgs, type Problems, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { notDone } from '#web/work/families/page-texts.ts'
import { pathWords } from '#web/work/paths/path-words.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { Compared } from './compare.view.tsx'
import { LaneEditor, SettingsEditor, StageEditor, StepEditor } from './editors.view.tsx'
import { editHref, PathOverview } from './overview.view.tsx'
import { changeIn, type Editing, editingIn } from './read.ts'
import { StandsNow } from './stands-now.view.tsx'
import { adminPathTexts } from './texts.ts'

function keyIn({ params }: PageArgs): string {
  const key = params['key'] ?? ''
  if (!/^[a-z0-9-]{1,60}$/.test(key)) throw notFound()
  return key
}

/** Field names of the capability are those of the form without the way that leads to them. */
function problemsOf(problems: Problems | null, lang: Language): FormProblems | null {
  const fields = (problems?.refusal.fields ?? []).map(({ field }): [string, string] => [
    field,
    field.replace(/^change\.(step|lane|path|note)\.(days\.)?/, ''),
  ])
  return formProblems(problems, lang, Object.fromEntries(fields))
}

type EditorProps = {
  readonly args: PageArgs
  readonly content: PathContent
  readonly at: Editing
  readonly problems: FormProblems | null
}

function Fields({ args, content, at, problems }: EditorProps): JSX.Element | null {
  const { lang } = args
  const typed = args.problems === null ? undefined : changeIn(content, at, args.problems.form)
  const inForm = { lang, problems }
  switch (at.part) {
    case 'path':
      return <SettingsEditor {...inForm} value={typed?.kind === 'set-path' ? typed.path : content} />
    case 'lane': {
      const lane = content.lanes.find(({ key }) => key === at.key)
      if (lane === undefined) return null
      return <LaneEditor {...inForm} value={typed?.kind === 'set-lane' ? typed.lane : lane} />
    }
    case 'step': {
      const step = content.steps.find(({ key }) => key === at.key)
      if (step === undefined) return null
      const to = content.arrows.filter(({ from }) => from === at.key).map((arrow) => arrow.to)
      return (
        <StepEditor
          {...inForm}
          content={content}
          value={typed?.kind === 'set-step' ? typed.step : step}
          to={typed?.kind === 'set-step' ? (typed.to ?? to) : to}
        />
      )
    }
    case 'stage': {
      const note = content.stages.find(({ stage }) => stage === at.key)
      const value = typed?.kind === 'set-stage' ? typed.note : note
      const empty = changeIn(content, at, {})
      if (value !== undefined) return <StageEditor {...inForm} value={value} />
      return empty?.kind === 'set-stage' ? <StageEditor {...inForm} value={empty.note} /> : null
    }
  }
}

function titleOf(content: PathContent, { part, key }: Editing, lang: Language): string {
  const words = adminPathTexts[lang]
  const stages: Readonly<Record<string, string>> = pathWords[lang].stages
  const name =
    part === 'path'
      ? words.page.settings
      : part === 'stage'
        ? stages[key]
        : inLanguage(
            (part === 'lane' ? content.lanes : content.steps).find((each) => each.key === key)?.name ?? {},
            lang,
          )
  return name === undefined || name === '' ? words.page.noName : name
}

function EditPage(props: EditorProps & { kept: KeptPath; revision: number }): JSX.Element {
  const { args, kept, content, at } = props
  const { lang } = args
  const words = adminPathTexts[lang]
  const isConflict = args.problems?.refusal.code === 'path.changed-meanwhile'
  return (
    <>
      <BackLink href={path('adminPath', lang, { key: kept.key })}>{words.page.toPath}</BackLink>
      <PageTitle kicker={words.parts[at.part]} title={titleOf(content, at, lang)} />
      {isConflict && <StandsNow lang={lang} content={content} at={at} />}
      <form method="post" action={editHref(kept, at, lang)}>
        <Hidden name="seen" value={String(props.revision)} />
        <Fields {...props} />
        <ButtonRow>
          <Button name="act" value="save">
            {words.page.save}
          </Button>
        </ButtonRow>
      </form>
    </>
  )
}

async function show(args: PageArgs): Promise<JSX.Element> {
  const { lang, caller, deps, query } = args
  const { county } = demandPerson(args)
  const words = adminPathTexts[lang]
  const key = keyIn(args)
  const kept = await keptPath(caller, { county, key })
  const problems = problemsOf(args.problems, lang)
  const { draft } = kept
  const at = draft === null ? null : editingIn(query['kohta'])
  const [from, to] = [query['vertaa'], query['kanssa']]
  const compared =
    from === undefined || to === undefined ? null : await comparePaths(caller, { county, key, from, to })
  const content = (draft ?? kept.published ?? kept.product ?? kept.versions[0])?.content
  const title = inLanguage(content?.title ?? {}, lang) || words.page.noName
  const done = args.problems === null ? words.page.done[query['done'] ?? ''] : undefined
  return (
    <WorkDocument
      args={args}
      title={title}
      parts={{ key }}
      query={{ kohta: query['kohta'], vertaa: from, kanssa: to }}
    >
      <Column width="wide">
        {problems !== null && <Refused problems={problems} notDone={notDone[lang]} />}
        {done !== undefined && (
          <Notice kind="success" live>
            <p>{done}</p>
          </Notice>
        )}
        {compared !== null ? (
          <>
            <BackLink href={path('adminPath', lang, { key })}>{words.page.toPath}</BackLink>
            <PageTitle title={title} />
            <Compared lang={lang} compared={compared} />
          </>
        ) : at !== null && draft !== null ? (
          <EditPage
            args={args}
            kept={kept}
            content={draft.content}
            at={at}
            problems={problems}
            revision={draft.revision}
          />
        ) : (
          <>
            <BackLink href={path('adminPaths', lang)}>{words.page.back}</BackLink>
            <PageTitle kicker={pathWords[lang].groups[kept.group]} title={title} />
            <PathOverview lang={lang} now={deps.clock.now()} kept={kept} />
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
function simpleChange(lang: Language, form: Form): PathChange | null {
  const key = one(form, 'key')
  const text = (field: string): Record<string, string> => {
    const value = one(form, field).trim()
    return value === '' ? {} : { [lang]: value }
  }
  switch (one(form, 'act')) {
    case 'up':
      return { kind: 'move-lane', key, by: -1 }
    case 'down':
      return { kind: 'move-lane', key, by: 1 }
    case 'earlier':
      return { kind: 'move-step', key, by: -1 }
    case 'later':
      return { kind: 'move-step', key, by: 1 }
    case 'remove-lane':
      return { kind: 'remove-lane', key }
    case 'remove-step':
      return { kind: 'remove-step', key }
    case 'add-lane':
      return { kind: 'add-lane', name: text('lane-name') }
    case 'add-step':
      return { kind: 'add-step', lane: key, name: text(`step-in-${key}`) }
    default:
      return null
  }
}

/** One path of the county: overview, editors of its parts, and what differs between two versions. */
export const adminPathPage: Page = {
  audience: 'admin',
  get: show,
  post: async (args, form) => {
    const { county } = demandPerson(args)
    const { lang, caller, query } = args
    const of = { county, key: keyIn(args) }
    const seen = seenIn(form)
    const back = (done?: string, anchor = ''): Response =>
      seeOther(`${path('adminPath', lang, { key: of.key }, { done })}${anchor}`)
    const simple = simpleChange(lang, form)
    if (simple !== null) {
      const { content } = await changePath(caller, { ...of, seen, change: simple })
      if (simple.kind === 'add-step') {
        const added = content.steps.at(-1)?.key
        if (added !== undefined)
          return seeOther(path('adminPath', lang, { key: of.key }, { kohta: `step:${added}` }))
      }
      const anchor =
        simple.kind === 'move-lane'
          ? `#lane-${simple.key}`
          : simple.kind === 'move-step'
            ? `#step-${simple.key}`
            : ''
      return back('saved', anchor)
    }
    switch (one(form, 'act')) {
      case 'save': {
        const at = editingIn(query['kohta'])
        const { draft } = await keptPath(caller, of)
        const change = at === null || draft === null ? undefined : changeIn(draft.content, at, form)
        if (change === undefined) throw notFound()
        await changePath(caller, { ...of, seen, change })
        const anchor = at?.part === 'lane' || at?.part === 'step' ? `#${at.part}-${at.key}` : ''
        return back('saved', anchor)
      }
      case 'begin':
        await draftPath(caller, of)
        return back('draft')
      case 'publish':
        await publishPath(caller, { ...of, seen })
        return back('published')
      case 'withdraw':
        await withdrawPath(caller, of)
        return back('withdrawn')
      case 'drop': {
        const { versions } = await keptPath(caller, of)
        await dropPathDraft(caller, of)
        return versions.length > 1 ? back('dropped') : seeOther(path('adminPaths', lang))
      }
      default:
        throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'act', code: 'invalid-value' }] })
    }
  },
}
