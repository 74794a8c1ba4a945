import { beginPath, caseGroups, keptPaths } from '#capabilities/casework/index.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Select, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { notDone } from '#web/work/families/page-texts.ts'
import { pathWords } from '#web/work/paths/path-words.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { adminPathTexts } from './texts.ts'

/** The paths of the county, and beginning a new one. */
export const adminPathsPage: Page = {
  audience: 'admin',
  get: async (args) => {
    const { lang, caller, deps } = args
    const { county } = demandPerson(args)
    const words = adminPathTexts[lang]
    const paths = await keptPaths(caller, { county })
    const problems = formProblems(args.problems, lang)
    const typed = (field: string): string => (args.problems === null ? '' : one(args.problems.form, field))
    const now = deps.clock.now()
    return (
      <WorkDocument args={args} title={words.title}>
        <Column width="wide">
          {problems !== null && <Refused problems={problems} notDone={notDone[lang]} />}
          <PageTitle title={words.title} lead={words.lead} />
          <DataTable
            id="paths"
            caption={words.title}
            captionHidden
            columns={[
              { label: words.list.path },
              { label: words.list.inForce },
              { label: words.list.changed },
            ]}
            rows={paths.map((each) => {
              const lacks = each.missing + each.faults
              const inForce =
                each.inForce === null
                  ? words.list.nothing
                  : each.inForce.isOwn
                    ? words.list.own(each.inForce.version)
                    : words.list.product(each.inForce.version)
              return {
                key: each.key,
                cells: [
                  <a href={path('adminPath', lang, { key: each.key })}>
                    {inLanguage(each.title, lang) || words.page.noName}
                  </a>,
                  [
                    inForce,
                    ...(each.hasDraft ? [words.list.draft] : []),
                    ...(lacks > 0 ? [words.list.lacks(lacks)] : []),
                  ].join(' · '),
                  momentInWords(each.changedAt, lang, now),
                ],
              }
            })}
          />
          <Section title={words.create.title}>
            <p>{words.create.hint}</p>
            <form method="post" action={path('adminPaths', lang)}>
              <TextField
                name="title"
                label={words.create.name}
                value={typed('title')}
                width="middle"
                spellcheck
              />
              <TextField
                name="key"
                label={words.create.key}
                hint={words.create.keyHint}
                value={typed('key')}
                error={problems?.of('key')}
                width="middle"
                spellcheck={false}
              />
              <Select
                name="group"
                label={words.create.group}
                options={caseGroups.map((group) => ({ value: group, label: pathWords[lang].groups[group] }))}
                value={typed('group') || 'other'}
              />
              <Button>{words.create.button}</Button>
            </form>
          </Section>
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const { county } = demandPerson(args)
    const { lang } = args
    const title = one(form, 'title').trim()
    const { key } = await beginPath(args.caller, {
      county,
      key: one(form, 'key'),
      group: caseGroups.find((group) => group === one(form, 'group')) ?? 'other',
      title: title === '' ? {} : { [lang]: title },
    })
    return seeOther(path('adminPath', lang, { key }))
  },
}
