import type { JSX } from 'preact'
import {
  type GroupSession,
  type GroupView,
  makeEntryLink,
  type MaterialView,
  readGroup,
  removeEntryLink,
  type SessionInput,
  setGroupWords,
  setSessions,
} from '#capabilities/meeting-places/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage, type Localized } from '#platform/text.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import type { Filled } from '#web/work/listings/fields.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { Agreed, FeedbackShown, Links, Sessions, ToSignUps } from './group.view.tsx'
import { groupTexts } from './group-texts.ts'
import { wordsTyped } from './typed.ts'

const dones = ['saved', 'added', 'removed', 'linkRemoved'] as const
type Next = { readonly tehty: (typeof dones)[number]; readonly at: string }

const three = (text: Localized): { fi: string; sv: string; en: string } => ({
  fi: text.fi ?? '',
  sv: text.sv ?? '',
  en: text.en ?? '',
})
const materialsIn = (
  materials: readonly MaterialView[],
): { title: ReturnType<typeof three>; url: string }[] =>
  materials.map(({ title, url }) => ({ title: three(title), url }))

const asInput = (session: GroupSession): SessionInput => ({
  id: session.id,
  theme: three(session.theme),
  contents: three(session.contents),
  forParents: session.forParents,
  materials: materialsIn(session.materials),
  occurrence: session.occurrence,
})

const keep = (args: PageArgs, id: string, form: Form, sessions: readonly SessionInput[]): Promise<unknown> =>
  setSessions(args.caller, { activity: id, version: one(form, 'version'), sessions: [...sessions] })

/** One session as it was typed, in its place among the others. */
async function saveSession(args: PageArgs, id: string, form: Form): Promise<Next> {
  const group = await readGroup(args.caller, { activity: id })
  const session = one(form, 'session')
  const name = (field: string): string => `session-${session === '' ? 'new' : session}.${field}`
  const stands = group.sessions.find((each) => each.id === session)
  const occurrence = one(form, name('day'))
  const typed: SessionInput = {
    id: stands?.id ?? null,
    theme: wordsTyped(form, name('theme')),
    contents: wordsTyped(form, name('contents')),
    forParents: many(form, name('parents')).includes('yes'),
    materials: materialsIn(stands?.materials ?? []),
    occurrence: occurrence === '' ? null : occurrence,
  }
  const others = group.sessions.filter((each) => each.id !== session).map(asInput)
  const position = Number(one(form, name('position')))
  const at = Number.isInteger(position) && position > 0 ? position - 1 : others.length
  // A day holds one session: the one that is given it now.
  const free = others.map((each) =>
    each.occurrence !== null && each.occurrence === typed.occurrence ? { ...each, occurrence: null } : each,
  )
  await keep(args, id, form, free.toSpliced(at, 0, typed))
  return { tehty: stands === undefined ? 'added' : 'saved', at: 'tapaamiset' }
}

/** What is given along, of the whole group or of one session, after a change of it. */
async function changeMaterials(
  args: PageArgs,
  id: string,
  form: Form,
  change: (materials: readonly MaterialView[]) => { title: ReturnType<typeof three>; url: string }[],
): Promise<string> {
  const { activity, sessions } = await readGroup(args.caller, { activity: id })
  const session = one(form, 'session')
  if (session === '') {
    await setGroupWords(args.caller, {
      activity: id,
      version: one(form, 'version'),
      consentWords: three(activity.consentWords),
      parentsWords: three(activity.parentsWords),
      materials: change(activity.materials),
    })
    return 'sovittu'
  }
  await keep(
    args,
    id,
    form,
    sessions.map((each) =>
      each.id === session ? { ...asInput(each), materials: change(each.materials) } : asInput(each),
    ),
  )
  return 'tapaamiset'
}

const act: Readonly<Record<string, (args: PageArgs, id: string, form: Form) => Promise<Next>>> = {
  session: saveSession,
  'remove-session': async (args, id, form) => {
    const { sessions } = await readGroup(args.caller, { activity: id })
    const rest = sessions.filter((each) => each.id !== one(form, 'session'))
    await keep(args, id, form, rest.map(asInput))
    return { tehty: 'removed', at: 'tapaamiset' }
  },
  words: async (args, id, form) => {
    const { activity } = await readGroup(args.caller, { activity: id })
    await setGroupWords(args.caller, {
      activity: id,
      version: one(form, 'version'),
      consentWords: wordsTyped(form, 'consentWords'),
      parentsWords: wordsTyped(form, 'parentsWords'),
      materials: materialsIn(activity.materials),
    })
    return { tehty: 'saved', at: 'sovittu' }
  },
  'add-material': async (args, id, form) => {
    const session = one(form, 'session')
    const name = (field: string): string => `material-${session === '' ? 'all' : session}.${field}`
    const at = await changeMaterials(args, id, form, (materials) => [
      ...materialsIn(materials),
      { title: wordsTyped(form, name('title')), url: one(form, name('url')) },
    ])
    return { tehty: 'added', at }
  },
  'remove-material': async (args, id, form) => {
    const index = Number(one(form, 'index'))
    const at = await changeMaterials(args, id, form, (materials) =>
      materialsIn(materials).filter((_, each) => each !== index),
    )
    return { tehty: 'removed', at }
  },
  'remove-link': async ({ caller }, id, form) => {
    await removeEntryLink(caller, { activity: id, link: one(form, 'link') })
    return { tehty: 'linkRemoved', at: 'kutsut' }
  },
}

/** Where the fields of a use case stand in the form that was sent. */
function asField({ problems }: PageArgs, field: string): string {
  const form = problems?.form ?? {}
  const session = one(form, 'session')
  const key = session === '' ? 'new' : session
  const material = /materials\.\d+\.(title|url)(.*)$/.exec(field)
  if (material !== null) {
    const name = `material-${session === '' ? 'all' : session}.${material[1] ?? ''}`
    return material[1] === 'url' ? name : `${name}.fi`
  }
  const ofSession = /^sessions\.\d+\.(theme|contents)(\.(fi|sv|en))?/.exec(field)
  if (ofSession !== null) return `session-${key}.${ofSession[1] ?? 'theme'}.${ofSession[3] ?? 'fi'}`
  return field === 'kind' ? 'linkKind' : field
}

async function show(
  args: PageArgs,
  made: { readonly token: string; readonly expiresAt: Date } | null,
): Promise<JSX.Element> {
  const { lang, caller, params, query, problems } = args
  const words = groupTexts[lang]
  const id = params['id'] ?? ''
  const group: GroupView = await readGroup(caller, { activity: id })
  const mapped = Object.fromEntries(
    (problems?.refusal.fields ?? []).map(({ field }) => [field, asField(args, field)]),
  )
  const found = formProblems(problems, lang, mapped)
  const done = problems === null && made === null ? oneOf(dones, query['tehty'] ?? '') : null
  const filled = (name: string, session: string): Filled => {
    const isThis =
      problems !== null && one(problems.form, 'act') === name && one(problems.form, 'session') === session
    return { lang, form: isThis ? problems.form : null, problems: isThis ? found : null }
  }
  const { activity } = group
  return (
    <WorkDocument args={args} title={inLanguage(activity.title, lang)} parts={{ id }}>
      <Column width="wide">
        <BackLink href={path('workActivity', lang, { id })}>{inLanguage(activity.title, lang)}</BackLink>
        {found !== null && <Refused problems={found} notDone={words.notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        <PageTitle
          kicker={words.title}
          title={<LocalText of={activity.title} lang={lang} hyphens />}
          lead={words.lead}
        />
        <ToSignUps args={args} group={group} />
        <Sessions args={args} group={group} filled={filled} />
        <Links args={args} group={group} of={filled('link', '')} made={made} />
        <Agreed args={args} group={group} filled={filled} />
        <FeedbackShown args={args} feedback={group.feedback} />
      </Column>
    </WorkDocument>
  )
}

/** A group for those who lead it: sessions with themes, ways in, what is agreed and given along, feedback. @source R118–R120 */
export const groupPage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    return show(args, null)
  },
  post: async (args, form) => {
    const id = args.params['id'] ?? ''
    const name = one(form, 'act')
    if (name === 'link') {
      // Shown once, in the answer itself: a link of its own would leave the token in the browser's history.
      return show(
        args,
        await makeEntryLink(args.caller, {
          activity: id,
          kind: one(form, 'linkKind') === 'teacher' ? 'teacher' : 'invitation',
          uses: one(form, 'uses'),
          days: one(form, 'days'),
        }),
      )
    }
    const move = Object.hasOwn(act, name) ? act[name] : undefined
    if (move === undefined) throw notFound()
    const { tehty, at } = await move(args, id, form)
    return seeOther(`${path('workGroup', args.lang, { id }, { tehty })}#${at}`)
  },
}
