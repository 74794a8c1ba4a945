import type { JSX } from 'preact'
import { addPerson, listPeople, listRolesToGive } from '#capabilities/accounts/index.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section, Stack } from '#ui/layout/layout.tsx'
import { Pager } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { peopleTexts } from '#web/admin/people-texts.ts'
import { RoleFields, roleOf } from '#web/admin/role-fields.view.tsx'
import { roleWords } from '#web/admin/role-words.ts'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'

const pageOf = (text: string | undefined): number => {
  const value = Number(text ?? '1')
  return Number.isInteger(value) && value > 0 && value <= 10_000 ? value : 1
}

async function Add(args: PageArgs, county: string, problems: FormProblems | null): Promise<JSX.Element> {
  const { lang } = args
  const words = peopleTexts[lang].add
  const typed = args.problems?.form ?? {}
  const scopes = await listRolesToGive(args.caller, { county })
  return (
    <Section title={words.title} id="add">
      <p>{words.lead}</p>
      <form method="post" action={path('adminPeople', lang, {}, { add: 1 })} novalidate>
        <TextField
          name="name"
          label={words.name}
          maxlength={100}
          value={one(typed, 'name')}
          error={problems?.of('name')}
        />
        <TextField
          name="title"
          label={words.workTitle}
          optional={words.optional}
          maxlength={100}
          value={one(typed, 'title')}
          error={problems?.of('title')}
        />
        <TextField
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          maxlength={200}
          value={one(typed, 'email')}
          error={problems?.of('email')}
        />
        <Select
          name="language"
          label={words.language}
          value={one(typed, 'language') || lang}
          error={problems?.of('language')}
          options={languages.map((each) => ({ value: each, label: words.languages[each] }))}
        />
        <RoleFields lang={lang} scopes={scopes} typed={typed} problems={problems} />
        <Button>{words.save}</Button>
      </form>
    </Section>
  )
}

/** The people who sign in, for those who keep them. @source R134–R141 */
export const peoplePage: Page = {
  audience: 'admin',
  get: async (args) => {
    const { county } = demandPerson(args)
    const { lang, caller, query } = args
    const words = peopleTexts[lang]
    const said = roleWords[lang]
    const isAdding = query['add'] === '1' || args.problems !== null
    const active = query['closed'] !== '1'
    const search = query['search']?.slice(0, 100) ?? ''
    const page = pageOf(query['page'])
    const found = await listPeople(caller, { county, search, active, page })
    if (found.items.length === 0 && page > 1) return seeOther(path('adminPeople', lang))
    const pages = Math.ceil(found.total / found.perPage)
    const kept = { search, closed: active ? undefined : 1 }
    const at = (wanted: number): string => path('adminPeople', lang, {}, { ...kept, page: wanted })
    const problems = formProblems(args.problems, lang)
    return (
      <WorkDocument
        args={args}
        title={isAdding ? words.add.title : words.title}
        query={isAdding ? { add: 1 } : { ...kept, page: page > 1 ? page : undefined }}
      >
        <Column width={isAdding ? 'text' : 'wide'}>
          {problems !== null && (
            <ErrorSummary
              title={problems.title}
              errors={problems.errors.length > 0 ? problems.errors : [{ field: '', message: problems.title }]}
            />
          )}
          <PageTitle
            kicker={inLanguage(args.deps.catalogue.county(county)?.name ?? {}, lang)}
            title={words.title}
            lead={words.lead}
          />
          {isAdding ? (
            await Add(args, county, problems)
          ) : (
            <p>
              <LinkButton href={path('adminPeople', lang, {}, { add: 1 })}>{words.add.open}</LinkButton>
            </p>
          )}
          {!isAdding && (
            <>
              <Stack gap="small">
                <form class="people-search" method="get" role="search">
                  {!active && <Hidden name="closed" value="1" />}
                  <TextField
                    name="search"
                    type="search"
                    label={words.search}
                    hint={words.searchHint}
                    maxlength={100}
                    value={search}
                  />
                  <Button kind="secondary">{words.find}</Button>
                </form>
                <p>
                  {words.count(found.total)}{' '}
                  <a href={path('adminPeople', lang, {}, { search, closed: active ? 1 : undefined })}>
                    {active ? words.showInactive : words.showActive}
                  </a>
                </p>
              </Stack>
              {found.items.length === 0 ? (
                <p>{words.none}</p>
              ) : (
                <DataTable
                  id="people"
                  caption={words.caption}
                  captionHidden
                  columns={[{ label: words.name }, { label: words.roles }, { label: words.email }]}
                  rows={found.items.map((person) => ({
                    key: person.id,
                    cells: [
                      <>
                        <a href={path('adminPerson', lang, { id: person.id })}>{person.name}</a>
                        <span class="people-title">{inLanguage(person.title, lang)}</span>
                      </>,
                      person.roles.length === 0
                        ? words.noRole
                        : person.roles.map((held) => (
                            <div key={held.id}>
                              {said.roles[held.role]}, {inLanguage(held.name, lang)}
                            </div>
                          )),
                      person.email,
                    ],
                  }))}
                />
              )}
              {pages > 1 && (
                <Pager
                  label={words.pages}
                  words={words.pageOf(page, pages)}
                  previous={page > 1 ? { href: at(page - 1), words: words.previous } : undefined}
                  next={page < pages ? { href: at(page + 1), words: words.following } : undefined}
                />
              )}
            </>
          )}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const { county } = demandPerson(args)
    const { id } = await addPerson(args.caller, {
      county,
      name: one(form, 'name'),
      title: one(form, 'title'),
      email: one(form, 'email'),
      language: one(form, 'language'),
      ...roleOf(form),
    })
    return seeOther(path('adminPerson', args.lang, { id }, { done: 'added' }))
  },
}
