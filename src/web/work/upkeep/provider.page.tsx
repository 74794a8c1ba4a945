import type { JSX } from 'preact'
import { z } from 'zod'
import {
  confirmProvider,
  endMaintainer,
  inviteMaintainer,
  type ProviderView,
  readProvider,
  withdrawInvitation,
} from '#capabilities/directory/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage, isLanguage } from '#platform/text.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { providerTexts } from './provider-texts.ts'
import { CheckSection, MaintainersSection, type ProviderProps, ServicesSection } from './provider.view.tsx'
import { Refused } from './refused.view.tsx'
import { upkeepWords } from './upkeep-words.ts'

function Numbers({ view, args }: { view: ProviderView; args: PageArgs }): JSX.Element {
  const { counts } = view
  const words = providerTexts[args.lang].numbers
  const numbers: readonly (readonly [number, string, boolean])[] = [
    [counts.due, words.due, false],
    [counts.marked, words.marked, true],
    [counts.hidden, words.hidden, false],
    [counts.drafts, words.drafts, false],
    [counts.open_corrections, words.reports, false],
  ]
  return (
    <ul class="day" aria-label={words.label}>
      {numbers.map(([count, label, isBad]) => (
        <li key={label} class={isBad && count > 0 ? 'day__item day__item--late' : 'day__item'}>
          {label} <strong class="day__number">{count}</strong>
        </li>
      ))}
    </ul>
  )
}

const isCoordinator = ({ me }: PageArgs): boolean => me?.roles.includes('coordinator') === true

/** A malformed id names nothing, like an unknown one. */
function idOf({ params }: PageArgs): string {
  const id = z.uuid().safeParse(params['id'])
  if (!id.success) throw notFound()
  return id.data
}

export const providerPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, query } = args
    const words = providerTexts[lang]
    const id = idOf(args)
    const page = Number(query['sivu'] ?? '1')
    const view = await readProvider(args.caller, { id, page: Number.isInteger(page) && page > 0 ? page : 1 })
    const problems = formProblems(args.problems, lang)
    const props: ProviderProps = { view, args, problems }
    const done = words.done[query['tehty'] ?? '']
    return (
      <WorkDocument args={args} title={inLanguage(view.name, lang)} parts={{ id }}>
        <Column width="wide">
          {problems !== null && <Refused problems={problems} notDone={upkeepWords[lang].notDone} />}
          <PageTitle
            kicker={words.kicker}
            title={<LocalText of={view.name} lang={lang} hyphens />}
            lead={words.lead(view.counts.published)}
          />
          {done !== undefined && problems === null && (
            <Notice kind="success" live>
              <p>{done}</p>
            </Notice>
          )}
          <Numbers view={view} args={args} />
          {view.counts.open_corrections > 0 && (
            <p>
              <a href={path('workCorrections', lang)}>{words.reports}</a>
            </p>
          )}
          <CheckSection {...props} />
          <MaintainersSection {...props} />
          <ServicesSection {...props} />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const me = demandPerson(args)
    const id = idOf(args)
    const action = one(form, 'action')
    await act(args, id, action, form)
    // Whoever has just left may not read this page any more.
    const isGone = action === 'end' && one(form, 'person') === me.id && !isCoordinator(args)
    if (isGone) return seeOther(path('work', args.lang))
    return seeOther(path('workProvider', args.lang, { id }, { tehty: action }))
  },
}

function act(args: PageArgs, id: string, action: string, form: Form): Promise<unknown> {
  const { caller, lang, deps } = args
  switch (action) {
    case 'confirm':
      return confirmProvider(caller, { id })
    case 'end':
      return endMaintainer(caller, { id, person: one(form, 'person') })
    case 'withdraw':
      return withdrawInvitation(caller, { id, invitation: one(form, 'invitation') })
    case 'invite': {
      const chosen = one(form, 'language')
      const language = isLanguage(chosen) ? chosen : lang
      const replaces = one(form, 'replaces')
      return inviteMaintainer(caller, {
        id,
        name: one(form, 'name'),
        email: one(form, 'email'),
        language,
        replaces: replaces === '' ? null : replaces,
        linkBase: `${deps.config.publicUrl}${path('invitation', language, { token: '-' }).slice(0, -1)}`,
      })
    }
    default:
      throw notFound()
  }
}
