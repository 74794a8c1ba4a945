import type { JSX } from 'preact'
import type { ScopeKind, ScopeToGive } from '#capabilities/accounts/index.ts'
import { roles } from '#platform/actor.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Select, TextField } from '#ui/fields/fields.tsx'
import { peopleTexts } from '#web/admin/people-texts.ts'
import { roleWords } from '#web/admin/role-words.ts'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, one } from '#web/page.ts'

const order: readonly ScopeKind[] = ['county', 'area', 'centre', 'forum', 'organisation', 'unit']

/** The name of a scope as it is chosen: what it is first, so that equal names stand apart. */
function named(scope: ScopeToGive, lang: Language): string {
  const name = inLanguage(scope.name, lang)
  const within = scope.within === null ? '' : ` (${inLanguage(scope.within, lang)})`
  return `${roleWords[lang].kinds[scope.kind]}: ${name}${within}`
}

/** Role, scope, days and reason: the same for a new person and for another role. */
export function RoleFields(props: {
  lang: Language
  scopes: readonly ScopeToGive[]
  typed: Form
  problems: FormProblems | null
}): JSX.Element {
  const { lang, scopes, typed, problems } = props
  const words = peopleTexts[lang].give
  const offered = new Set(scopes.flatMap((scope) => scope.roles))
  const sorted = scopes.toSorted(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) || named(a, lang).localeCompare(named(b, lang), lang),
  )
  return (
    <>
      <Select
        name="role"
        label={words.role}
        empty={words.choose}
        value={one(typed, 'role')}
        error={problems?.of('role')}
        options={roles
          .filter((role) => offered.has(role))
          .map((role) => ({ value: role, label: roleWords[lang].roles[role] }))}
      />
      <Select
        name="scope"
        label={words.where}
        hint={words.whereHint}
        empty={words.choose}
        value={one(typed, 'scope')}
        error={problems?.of('scope') ?? problems?.of('kind')}
        options={sorted.map((scope) => ({ value: `${scope.kind}:${scope.id}`, label: named(scope, lang) }))}
      />
      <TextField
        name="from"
        type="date"
        width="middle"
        label={words.from}
        hint={words.fromHint}
        value={one(typed, 'from')}
        error={problems?.of('from')}
      />
      <TextField
        name="to"
        type="date"
        width="middle"
        label={words.to}
        hint={words.toHint}
        value={one(typed, 'to')}
        error={problems?.of('to')}
      />
      <TextField
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        maxlength={300}
        value={one(typed, 'reason')}
        error={problems?.of('reason')}
      />
    </>
  )
}

/** What the fields say, as the use cases take it. */
export function roleOf(form: Form): {
  role: string
  kind: string
  scope: string
  from: string | null
  to: string | null
  reason: string
} {
  const [kind = '', ...rest] = one(form, 'scope').split(':')
  const day = (name: string): string | null => (one(form, name).trim() === '' ? null : one(form, name).trim())
  return {
    role: one(form, 'role'),
    kind,
    scope: rest.join(':'),
    from: day('from'),
    to: day('to'),
    reason: one(form, 'reason'),
  }
}
