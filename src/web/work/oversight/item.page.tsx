import type { JSX } from 'preact'
import {
  answerDataRequest,
  askHandler,
  extendDataRequest,
  handleAlert,
  noteDataRequest,
  readAlert,
  readDataRequest,
  refusalGrounds,
  verdicts,
} from '#capabilities/oversight/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { kindOf } from './alerts.view.tsx'
import { AlertItem, HandlerForm, OfficerForms, RequestFacts } from './item.view.tsx'
import { OfficerProblems } from './oversight.page.tsx'
import { oversightWorkTexts } from './texts.ts'

const isRequest = ({ query }: PageArgs): boolean => query['what'] === 'request'

type Shown = { readonly title: string; readonly lead?: string; readonly inside: JSX.Element }

async function load(args: PageArgs): Promise<Shown> {
  const { lang, caller } = args
  const words = oversightWorkTexts[lang]
  const person = demandPerson(args)
  const problems = formProblems(args.problems, lang)
  const id = args.params['id'] ?? ''
  if (!isRequest(args)) {
    const alert = await readAlert(caller, { id })
    const { name, explained } = kindOf(alert, words)
    return {
      title: name,
      lead: explained,
      inside: <AlertItem args={args} problems={problems} alert={alert} />,
    }
  }
  const item = await readDataRequest(caller, { id })
  const isOfficer = args.me?.roles.includes('privacy-officer') === true
  return {
    title: words.requests.kinds[item.kind],
    inside: (
      <>
        <RequestFacts args={args} item={item} />
        {isOfficer && <OfficerForms args={args} problems={problems} item={item} />}
        {item.handler_id === person.id && item.closed_at === null && (
          <HandlerForm args={args} problems={problems} item={item} />
        )}
      </>
    ),
  }
}

const need = (field: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code: 'choose-what' }] })

async function act(args: PageArgs, form: Form): Promise<string> {
  const { caller } = args
  const move = { id: args.params['id'] ?? '', version: Number(one(form, 'version')) }
  switch (one(form, 'move')) {
    case 'handle': {
      const verdict = verdicts.find((each) => each === one(form, 'verdict'))
      if (verdict === undefined) throw need('verdict')
      await handleAlert(caller, { id: move.id, verdict, words: one(form, 'words') })
      return 'handled'
    }
    case 'answer': {
      const ground = refusalGrounds.find((each) => each === one(form, 'ground'))
      const logFrom = one(form, 'logFrom')
      await answerDataRequest(caller, {
        ...move,
        answer: one(form, 'answer'),
        ground,
        logFrom: logFrom === '' ? null : logFrom,
      })
      return 'answered'
    }
    case 'extend':
      await extendDataRequest(caller, { ...move, reason: one(form, 'reason') })
      return 'extended'
    case 'ask':
      await askHandler(caller, { ...move, email: one(form, 'email') })
      return 'asked'
    case 'note':
      await noteDataRequest(caller, { ...move, words: one(form, 'words') })
      return 'noted'
    default:
      throw notFound()
  }
}

/** One alert, or one request about own data, with what may be done with it. */
export const oversightItemPage: Page = {
  audience: 'work',
  get: async (args) => {
    const { lang } = args
    const words = oversightWorkTexts[lang]
    const { title, lead, inside } = await load(args)
    const query = isRequest(args) ? { what: 'request' } : {}
    const done = args.query['done']
    const isOfficer = args.me?.roles.includes('privacy-officer') === true
    return (
      <WorkDocument args={args} title={title} parts={args.params} query={query}>
        <Column>
          {isOfficer && <BackLink href={path('workOversight', lang)}>{words.back}</BackLink>}
          <OfficerProblems
            args={args}
            problems={formProblems(args.problems, lang)}
            to={path('workOversightItem', lang, args.params, query)}
          />
          {done !== undefined && words.done[done] !== undefined && (
            <Notice kind="success" live>
              <p>{words.done[done]}</p>
            </Notice>
          )}
          <PageTitle title={title} lead={lead} />
          {inside}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const done = await act(args, form)
    const query = { ...(isRequest(args) ? { what: 'request' } : {}), done }
    return seeOther(path('workOversightItem', args.lang, args.params, query))
  },
}
