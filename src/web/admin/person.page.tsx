import type { JSX } from 'preact'
import {
  changePerson,
  endRole,
  giveRole,
  makeInactive,
  makePasskeyCode,
  readPerson,
  removePasskeysOf,
  takeBack,
} from '#capabilities/accounts/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { peopleTexts } from '#web/admin/people-texts.ts'
import { Account, GiveRole, History, Roles } from '#web/admin/person.view.tsx'
import { roleOf } from '#web/admin/role-fields.view.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'

const done = ['given', 'ended', 'changed', 'inactive', 'back', 'passkeys', 'added'] as const

type NewCode = { readonly code: string; readonly until: Date }

/** The fields of one form of several on the page carry the form's own name. */
function fieldNames(form: Form): Readonly<Record<string, string>> {
  const act = one(form, 'act')
  if (act === 'end') {
    const id = one(form, 'assignment')
    return { reason: `reason-${id}`, lastDay: `lastDay-${id}` }
  }
  return act === 'give' || act === 'change' ? {} : { reason: `reason-${act}` }
}

async function show(args: PageArgs, code: NewCode | null): Promise<JSX.Element> {
  demandPerson(args)
  const { lang, caller } = args
  const id = args.params['id'] ?? ''
  const person = await readPerson(caller, { id })
  const words = peopleTexts[lang].person
  const now = caller.clock.now()
  const typed = args.problems?.form ?? {}
  const problems = formProblems(args.problems, lang, fieldNames(typed))
  const said = done.find((each) => each === args.query['done'])
  const props = { person, lang, now, typed, problems }
  return (
    <WorkDocument args={args} title={person.name} parts={{ id }}>
      <Column>
        {problems !== null && (
          <ErrorSummary
            title={problems.title}
            errors={problems.errors.length > 0 ? problems.errors : [{ field: '', message: problems.title }]}
          />
        )}
        <BackLink href={path('adminPeople', lang)}>{words.back}</BackLink>
        <PageTitle title={person.name} lead={inLanguage(person.title, lang)} />
        {problems === null && said !== undefined && code === null && (
          <Notice kind="success" live>
            <p>{words.done[said]}</p>
          </Notice>
        )}
        {code !== null && (
          <Notice kind="success" title={words.codeTitle} live>
            <p>
              <strong>{code.code}</strong>
            </p>
            <p>{words.codeWhat(momentInWords(code.until, lang, now))}</p>
          </Notice>
        )}
        {!person.active && (
          <Notice kind="warning">
            <p>{words.inactive}</p>
          </Notice>
        )}
        <Roles {...props} />
        <GiveRole {...props} />
        <Account {...props} />
        <History {...props} />
      </Column>
    </WorkDocument>
  )
}

/** One account: its roles, giving and ending them, its history. */
export const personPage: Page = {
  audience: 'admin',
  get: (args) => show(args, null),
  post: async (args, form) => {
    const { caller, lang } = args
    const id = args.params['id'] ?? ''
    const back = (said: (typeof done)[number]): Response =>
      seeOther(path('adminPerson', lang, { id }, { done: said }))
    const act = one(form, 'act')
    const reason = one(form, `reason-${act}`)
    switch (act) {
      case 'give':
        await giveRole(caller, { id, ...roleOf(form) })
        return back('given')
      case 'end': {
        const assignment = one(form, 'assignment')
        const lastDay = one(form, `lastDay-${assignment}`).trim()
        await endRole(caller, {
          id,
          assignment,
          lastDay: lastDay === '' ? null : lastDay,
          reason: one(form, `reason-${assignment}`),
        })
        return back('ended')
      }
      case 'change':
        await changePerson(caller, {
          id,
          name: one(form, 'name'),
          title: one(form, 'title'),
          language: one(form, 'language'),
        })
        return back('changed')
      case 'code':
        // The code is shown once, in the answer itself: no address and no later page has it.
        return show(args, await makePasskeyCode(caller, { id }))
      case 'passkeys':
        await removePasskeysOf(caller, { id, reason })
        return back('passkeys')
      case 'inactive':
        await makeInactive(caller, { id, reason })
        return back('inactive')
      case 'back':
        await takeBack(caller, { id, reason })
        return back('back')
      default:
        throw notFound()
    }
  },
}
