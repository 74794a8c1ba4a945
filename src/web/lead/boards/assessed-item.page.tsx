import type { JSX } from 'preact'
import {
  type AssessedKind,
  assessedKinds,
  assessedLevels,
  type AssessmentInput,
  type AssessmentRow,
  principleMarks,
  readAssessedItem,
  writeAssessment,
} from '#capabilities/development/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import type { Language } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, TextArea } from '#ui/fields/fields.tsx'
import { hyphenate } from '#ui/hyphenate.ts'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { type Form, many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { shortDay } from '#web/public/short-day.ts'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { errorOf, type Filled, valueOf } from '#web/work/listings/fields.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { assessmentTexts } from './assessment-texts.ts'
import { itemName, levelInWords, levelOf, LevelSteps } from './assessment.view.tsx'
import { boardFormProblems } from './typed.ts'

const asked = ({ params }: PageArgs): { readonly kind: AssessedKind; readonly item: string } => {
  const kind = oneOf(assessedKinds, params['kind'] ?? '')
  if (kind === null) throw notFound()
  return { kind, item: params['item'] ?? '' }
}

function Year({ row, lang }: { row: AssessmentRow; lang: Language }): JSX.Element {
  const words = assessmentTexts[lang]
  const said = [
    ['', row.evidence],
    [words.next, row.next_step],
    [words.effects, row.effects],
    [words.costs, row.costs],
  ] as const
  return (
    <li class="assessed">
      <h3 class="assessed__name">{row.year}</h3>
      <div>
        <p class="assessed__level">
          <LevelSteps level={levelOf(row)} />
          {levelInWords(row, lang)}
        </p>
        {said
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <p key={label} class="assessed__words">
              {label !== '' && <strong>{label}: </strong>}
              {text}
            </p>
          ))}
        <p class="assessed__words quiet">
          {words.changed(shortDay(helsinkiDate(row.changed_at), lang), row.by)}
        </p>
      </div>
    </li>
  )
}

function Area(props: {
  of: Filled
  name: string
  label: string
  hint: string
  kept: string
  most: number
}): JSX.Element {
  const { of, name, label, hint, kept, most } = props
  return (
    <TextArea
      name={name}
      label={label}
      hint={hint}
      rows={3}
      maxlength={most}
      value={valueOf(of, name, kept)}
      error={errorOf(of, name)}
    />
  )
}

function WriteForm(props: { of: Filled; kind: AssessedKind; row: AssessmentRow | null }): JSX.Element {
  const { of, kind, row } = props
  const words = assessmentTexts[of.lang]
  const level = row?.level
  return (
    <form method="post" novalidate class="work-form keep-form">
      <Hidden name="version" value={String(row?.version ?? 0)} />
      {kind === 'principle' ? (
        <CheckboxGroup
          name="marks"
          label={words.marksLabel}
          options={principleMarks.map((mark) => ({ value: mark, label: words.marks[mark] }))}
          values={of.form === null ? (row?.marks ?? []) : many(of.form, 'marks')}
          error={errorOf(of, 'marks')}
        />
      ) : (
        <RadioGroup
          name="level"
          label={words.level}
          options={assessedLevels.map((each) => ({ value: String(each), label: words.levels[each] }))}
          value={valueOf(of, 'level', level === null || level === undefined ? '' : String(level))}
          error={errorOf(of, 'level')}
        />
      )}
      <Area
        of={of}
        name="evidence"
        label={words.evidence}
        hint={words.evidenceHint}
        kept={row?.evidence ?? ''}
        most={2000}
      />
      {kind === 'measure' && (
        <>
          <Area
            of={of}
            name="effects"
            label={words.effects}
            hint={words.effectsHint}
            kept={row?.effects ?? ''}
            most={1000}
          />
          <Area
            of={of}
            name="costs"
            label={words.costs}
            hint={words.costsHint}
            kept={row?.costs ?? ''}
            most={1000}
          />
        </>
      )}
      <Area
        of={of}
        name="nextStep"
        label={words.next}
        hint={words.nextHint}
        kept={row?.next_step ?? ''}
        most={1000}
      />
      <Button>{words.save}</Button>
    </form>
  )
}

const yearOf = (args: PageArgs, current: number): number =>
  /^20[2-9]\d$/.test(args.query['vuosi'] ?? '') ? Number(args.query['vuosi']) : current

async function show(args: PageArgs): Promise<JSX.Element> {
  const { county } = demandPerson(args)
  const { lang, caller, query, problems } = args
  const words = assessmentTexts[lang]
  const { kind, item } = asked(args)
  const whole = await readAssessedItem(caller, { county, kind, item })
  const year = yearOf(args, whole.year)
  const found = boardFormProblems(problems, lang)
  const of: Filled = { lang, form: problems?.form ?? null, problems: found }
  const name = itemName(kind, item, whole.lineNames, lang)
  const row = whole.years.find((each) => each.year === year) ?? null
  return (
    <WorkDocument args={args} title={name} parts={{ kind, item }} query={{ vuosi: year }} sheet="leading">
      <Column width="wide">
        <BackLink href={path('lineAssessment', lang, {}, { vuosi: year })}>{words.title(year)}</BackLink>
        {found !== null && <Refused problems={found} notDone={words.notDone} />}
        {problems === null && query['tehty'] === '1' && <Done>{words.saved}</Done>}
        <PageTitle kicker={words.kinds[kind]} title={hyphenate(name, lang)} />
        {problems?.refusal.code === 'changed-meanwhile' && row !== null && (
          <div class="board-theirs">
            <p>
              <strong>{words.nowStands}:</strong> {levelInWords(row, lang)}. {row.evidence}
            </p>
          </div>
        )}
        <Section title={words.earlier}>
          {whole.years.length === 0 ? (
            <p>{words.noYears}</p>
          ) : (
            <ul class="assessed-list">
              {whole.years.map((each) => (
                <Year key={each.year} row={each} lang={lang} />
              ))}
            </ul>
          )}
        </Section>
        {whole.mayWrite && (
          <Section title={words.write(year)}>
            <WriteForm of={of} kind={kind} row={row} />
          </Section>
        )}
      </Column>
    </WorkDocument>
  )
}

const saidOf = (form: Form): AssessmentInput => ({
  level: assessedLevels.find((level) => String(level) === one(form, 'level')) ?? null,
  marks: principleMarks.filter((mark) => many(form, 'marks').includes(mark)),
  evidence: one(form, 'evidence'),
  nextStep: one(form, 'nextStep'),
  effects: one(form, 'effects'),
  costs: one(form, 'costs'),
})

/** One line, principle or measure through the years, and this year's to be written. @source R147, R149, R150 */
export const assessedItemPage: Page = {
  audience: 'lead',
  get: show,
  post: async (args, form) => {
    const { county } = demandPerson(args)
    const { kind, item } = asked(args)
    const year = yearOf(args, Number(helsinkiDate(args.caller.clock.now()).slice(0, 4)))
    await writeAssessment(args.caller, {
      county,
      year,
      kind,
      item,
      version: one(form, 'version'),
      said: saidOf(form),
    })
    return seeOther(path('assessedItem', args.lang, { kind, item }, { vuosi: year, tehty: '1' }))
  },
}
