import type { JSX } from 'preact'
import { floors, type MatrixRow, type MatrixWork, presences, tally } from '#capabilities/directory/index.ts'
import { inLanguage, type Language, languages, type Localized } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { directoryWords } from '#web/public/directory-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { matrixTexts } from '#web/public/matrix-texts.ts'
import { shortDay } from '#web/public/short-day.ts'
import { type Scope, within } from './scope.ts'
import { directoryTexts } from './texts.ts'

type Area = MatrixWork['areas'][number]
type Props = {
  readonly args: PageArgs
  readonly scope: Scope
  readonly area: Area
  readonly decisions: MatrixWork['decisions']
}

const nameOf = (row: MatrixRow, { deps, lang }: PageArgs): string => {
  const type = deps.catalogue.types().find((each) => each.key === row.type && each.variant === row.variant)
  return inLanguage(type?.name ?? { fi: row.type }, lang)
}

/** How many areas have which, so that the own one is seen beside the others. */
const inAreas = (row: MatrixRow, lang: Language): string => {
  const counts = tally(row)
  const found = presences.filter((each) => counts[each] > 0)
  if (found.length < 2) return ''
  const said = found
    .map((each) => `${directoryTexts[lang].matrix.presence[each]} ${counts[each]}`)
    .join(' · ')
  return `${directoryTexts[lang].matrix.allAreas}: ${said}`
}

function PresenceRow(props: Props & { row: MatrixRow; palvelu: string }): JSX.Element {
  const { args, scope, area, decisions, row, palvelu } = props
  const { lang } = args
  const words = directoryTexts[lang].matrix
  const cell = row.cells.find((each) => each.area === area.id)
  const decision = decisions.find(
    (each) => each.area_id === area.id && each.type === row.type && each.variant === row.variant,
  )
  const name = nameOf(row, args)
  return (
    <li
      class="directory-row directory-row--three"
      id={row.variant === '' ? row.type : `${row.type}-${row.variant}`}
    >
      <div>
        <p class="directory-row__name">{name}</p>
        <p class="directory-row__line">{inAreas(row, lang)}</p>
      </div>
      <div>
        <p>
          <strong>{words.presence[cell?.presence ?? 'none']}</strong>
        </p>
        <p class="directory-row__line">
          {decision === undefined ? words.computed : words.said(decision.author ?? '–')}
        </p>
        {cell !== undefined && cell.plannedFrom !== null && (
          <p class="directory-row__line">{matrixTexts[lang].planned(shortDay(cell.plannedFrom, lang))}</p>
        )}
        {cell !== undefined && cell.notIncludedBecause !== null && (
          <p class="directory-row__line">
            <LocalText of={cell.notIncludedBecause} lang={lang} />
          </p>
        )}
      </div>
      {area.mayChange && (
        <p class="directory-row__do">
          <a href={path('workMatrix', lang, {}, within(scope, { area: area.id, palvelu }))}>
            {words.change}
            <span class="visually-hidden">{words.changeOf(name)}</span>
          </a>
        </p>
      )}
    </li>
  )
}

/** Every kind of service in one area: how it stands, who said so, and the way to change it. */
export function AreaTable(
  props: Props & { rows: readonly MatrixRow[]; keyOf: (row: MatrixRow) => string },
): JSX.Element {
  const { args, rows, keyOf } = props
  const { lang } = args
  const outside = matrixTexts[lang].outside
  return (
    <>
      {[...floors, null].map((floor) => (
        <Section key={floor} title={floor === null ? outside : directoryWords[lang].floors[floor]}>
          <ul class="directory-rows">
            {rows
              .filter((row) => row.floor === floor)
              .map((row) => (
                <PresenceRow key={keyOf(row)} {...props} row={row} palvelu={keyOf(row)} />
              ))}
          </ul>
        </Section>
      ))}
    </>
  )
}

function InThree(props: {
  args: PageArgs
  field: string
  label: string
  hint: string
  value: Localized
}): JSX.Element {
  const { args, field, label, hint, value } = props
  const { lang } = args
  const typed = args.problems?.form ?? null
  const problems = formProblems(args.problems, lang, { notIncludedBecause: 'because.fi', words: 'words.fi' })
  return (
    <div class="directory-three">
      {languages.map((language) => (
        <TextArea
          key={language}
          name={`${field}.${language}`}
          label={`${label}, ${directoryTexts[lang].languageNames[language]}`}
          hint={language === 'fi' ? hint : undefined}
          rows={3}
          maxlength={500}
          lang={language}
          value={typed !== null ? one(typed, `${field}.${language}`) : (value[language] ?? '')}
          error={problems?.of(`${field}.${language}`)}
        />
      ))}
    </div>
  )
}

/** How one kind of service stands in one area. */
export function PresenceForm({ args, scope, area, row, decisions }: Props & { row: MatrixRow }): JSX.Element {
  const { lang } = args
  const all = directoryTexts[lang]
  const words = all.matrix
  const typed = args.problems?.form ?? null
  const problems = formProblems(args.problems, lang, { notIncludedBecause: 'because.fi' })
  const cell = row.cells.find((each) => each.area === area.id)
  const decision = decisions.find(
    (each) => each.area_id === area.id && each.type === row.type && each.variant === row.variant,
  )
  const value = (field: string, otherwise: string): string => (typed === null ? otherwise : one(typed, field))
  const same = decision?.same_premises ?? null
  return (
    <Section title={`${nameOf(row, args)}, ${inLanguage(area.name, lang)}`}>
      <form method="post" novalidate class="work-form">
        <Hidden name="area" value={area.id} />
        <RadioGroup
          name="presence"
          label={words.presenceLabel}
          options={[
            { value: '', label: words.asListed(words.presence[cell?.computed ?? 'none']) },
            ...presences.map((each) => ({
              value: each,
              label: words.presence[each],
              hint: matrixTexts[lang].presenceMeans[each],
            })),
          ]}
          value={value('presence', decision?.presence ?? '')}
          error={problems?.of('presence')}
        />
        <RadioGroup
          name="samePremises"
          label={words.samePremises}
          options={[
            { value: '', label: words.notSaid },
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
          value={value('samePremises', same === null ? '' : same ? 'yes' : 'no')}
        />
        <TextField
          name="plannedFrom"
          type="date"
          label={words.plannedFrom}
          hint={words.plannedHint}
          width="middle"
          value={value('plannedFrom', decision?.planned_from ?? '')}
          error={problems?.of('plannedFrom')}
        />
        <InThree
          args={args}
          field="because"
          label={words.because}
          hint={words.becauseHint}
          value={decision?.not_included_because ?? {}}
        />
        <div class="button-row">
          <Button>{all.save}</Button>
          <LinkButton href={path('workMatrix', lang, {}, within(scope, { area: area.id }))} kind="quiet">
            {all.cancel}
          </LinkButton>
        </div>
      </form>
    </Section>
  )
}

/** Whether school health and student welfare belong to the centre of the area. @source R11 */
export function SchoolsForm({ args, area }: Props): JSX.Element {
  const { lang } = args
  const all = directoryTexts[lang]
  const words = all.matrix
  const typed = args.problems?.form ?? null
  const options = [
    { value: 'part', label: words.part },
    { value: 'cooperation', label: words.cooperation },
  ]
  return (
    <Section title={words.schools}>
      <p>{words.schoolsLead}</p>
      <form method="post" novalidate class="work-form">
        <Hidden name="go" value="schools" />
        <Hidden name="area" value={area.id} />
        <RadioGroup
          name="schoolHealth"
          label={words.schoolHealth}
          options={options}
          value={typed === null ? area.school_health : one(typed, 'schoolHealth')}
        />
        <RadioGroup
          name="studentWelfare"
          label={words.studentWelfare}
          options={options}
          value={typed === null ? area.student_welfare : one(typed, 'studentWelfare')}
        />
        <InThree
          args={args}
          field="words"
          label={words.schoolWords}
          hint={words.schoolWordsHint}
          value={area.school_words}
        />
        <Button>{all.save}</Button>
      </form>
    </Section>
  )
}
