import type { JSX } from 'preact'
import {
  decidePresence,
  decideSchools,
  type MatrixRow,
  presences,
  readMatrixWork,
  serviceMatrix,
} from '#capabilities/directory/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import type { Form, Page } from '#web/page.ts'
import { one, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { Frame } from './frame.view.tsx'
import { AreaTable, PresenceForm, SchoolsForm } from './matrix.view.tsx'
import { scopeOf, within } from './scope.ts'
import { directoryTexts } from './texts.ts'

const keyOf = (row: Pick<MatrixRow, 'type' | 'variant'>): string =>
  row.variant === '' ? row.type : `${row.type}/${row.variant}`

const inThree = (form: Form, field: string) => ({
  fi: one(form, `${field}.fi`),
  sv: one(form, `${field}.sv`),
  en: one(form, `${field}.en`),
})

/** What the areas say of their services, where the listings do not say it. @source R11, R41, R50 */
export const matrixWorkPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    const scope = await scopeOf(args)
    const { lang, caller, query, deps } = args
    const all = directoryTexts[lang]
    const words = all.matrix
    const { areas, decisions } = await readMatrixWork(caller, { county: scope.county })
    // Whoever may change one begins with it.
    const area =
      areas.find(({ id }) => id === query['area']) ?? areas.find(({ mayChange }) => mayChange) ?? areas[0]
    if (area === undefined) throw notFound()
    const rows = serviceMatrix(deps.catalogue, scope.county, decisions)
    const row =
      query['palvelu'] === undefined ? undefined : rows.find((each) => keyOf(each) === query['palvelu'])
    if (query['palvelu'] !== undefined && (row === undefined || !area.mayChange)) throw notFound()
    const props = { args, scope, area, decisions }
    return (
      <Frame
        args={args}
        scope={scope}
        title={words.title}
        lead={row === undefined ? words.lead : undefined}
        query={{ area: area.id, palvelu: query['palvelu'] }}
        done={query['tehty'] === '1' ? all.saved : undefined}
        asField={{ notIncludedBecause: 'because.fi', words: 'words.fi' }}
      >
        {row === undefined && (
          <>
            <nav class="directory-tabs" aria-label={all.area}>
              <ul>
                {areas.map(({ id, name }) => (
                  <li key={id}>
                    <a
                      href={path('workMatrix', lang, {}, within(scope, { area: id }))}
                      aria-current={id === area.id ? 'true' : undefined}
                    >
                      {inLanguage(name, lang)}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            {!scope.keeps && scope.areas.length > 0 && <p>{words.onlyOwn}</p>}
            <ul class="plain-links">
              <li>
                <a href={path('matrix', lang, {}, { county: scope.county, area: area.id })}>
                  {words.publicPage}
                </a>
              </li>
              <li>
                <a href={path('matrix', lang, {}, { county: scope.county, area: area.id, kortti: '1' })}>
                  {words.card}
                </a>
              </li>
            </ul>
          </>
        )}
        {row === undefined ? (
          <>
            <AreaTable {...props} rows={rows} keyOf={keyOf} />
            {area.mayChange && <SchoolsForm {...props} />}
          </>
        ) : (
          <PresenceForm {...props} row={row} />
        )}
      </Frame>
    )
  },
  post: async (args, form) => {
    const scope = await scopeOf(args)
    const { caller, lang, query } = args
    const area = one(form, 'area')
    const done = (anchor: string): Response =>
      seeOther(`${path('workMatrix', lang, {}, within(scope, { area, tehty: '1' }))}${anchor}`)
    if (one(form, 'go') === 'schools') {
      const standing = (field: string): 'part' | 'cooperation' =>
        one(form, field) === 'part' ? 'part' : 'cooperation'
      await decideSchools(caller, {
        area,
        schoolHealth: standing('schoolHealth'),
        studentWelfare: standing('studentWelfare'),
        words: inThree(form, 'words'),
      })
      return done('')
    }
    const [type = '', variant = ''] = (query['palvelu'] ?? '').split('/')
    const same = one(form, 'samePremises')
    const planned = one(form, 'plannedFrom')
    await decidePresence(caller, {
      area,
      type,
      variant,
      presence: presences.find((each) => each === one(form, 'presence')) ?? null,
      samePremises: same === '' ? null : same === 'yes',
      plannedFrom: planned === '' ? null : planned,
      notIncludedBecause: inThree(form, 'because'),
    })
    return done(`#${type}`)
  },
}
