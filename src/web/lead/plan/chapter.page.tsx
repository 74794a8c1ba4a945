import type { JSX } from 'preact'
import {
  addMeasure,
  type ChapterRow,
  lineNumbers,
  listActionAreas,
  listMeasures,
  listPlanChoices,
  type PlanView,
  readPlan,
  saveChapter,
} from '#capabilities/development/index.ts'
import { newId } from '#platform/ids.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink, Pager } from '#ui/nav/nav.tsx'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Words } from '#web/work/programme/form.view.tsx'
import { wordsTyped } from '#web/work/programme/typed.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { MeasureFields } from './measure-form.view.tsx'
import { MeasureLines, measureSheet } from './measure-list.view.tsx'
import {
  Act,
  dayOf,
  filledOf,
  isSaid,
  Meanwhile,
  planProblems,
  sentAct,
  Written,
} from './plan-parts.view.tsx'
import { planTexts } from './plan-texts.ts'
import { measureTyped } from './plan-typed.ts'
import { helsinkiDate } from '#platform/dates.ts'

const dones = ['saved', 'added'] as const

const lineOf = ({ params }: PageArgs): number => {
  const line = lineNumbers.find((number) => String(number) === params['line'])
  if (line === undefined) throw notFound()
  return line
}

function Editing(props: { args: PageArgs; plan: PlanView; chapter: ChapterRow }): JSX.Element {
  const { args, plan, chapter } = props
  const words = planTexts[args.lang]
  const of = filledOf(args, 'edit')
  return (
    <>
      <PageTitle
        title={words.chapter.editTitle(chapter.line)}
        lead={<LocalText of={chapter.question} lang={args.lang} />}
      />
      <Meanwhile
        args={args}
        act="edit"
        now={[
          [words.chapter.present, <Written key="present" of={chapter.present} lang={args.lang} />],
          [words.chapter.needs, <Written key="needs" of={chapter.needs} lang={args.lang} />],
        ]}
      />
      <form method="post" novalidate class="work-form lead-plan-form">
        <Act name="edit" version={chapter.version} />
        <Hidden name="id" value={plan.id} />
        <Words
          of={of}
          name="present"
          label={words.chapter.present}
          kept={chapter.present}
          rows={7}
          maxlength={6000}
        />
        <Words
          of={of}
          name="needs"
          label={words.chapter.needs}
          kept={chapter.needs}
          rows={7}
          maxlength={6000}
        />
        <Button>{words.save}</Button>
      </form>
    </>
  )
}

async function Adding(args: PageArgs, plan: PlanView, line: number): Promise<JSX.Element> {
  const { caller, lang, problems } = args
  const words = planTexts[lang]
  const choices = await listPlanChoices(caller, { county: plan.county })
  return (
    <>
      <PageTitle kicker={words.plan.chapter(line)} title={words.chapter.addTitle} />
      <form method="post" novalidate class="work-form lead-plan-form">
        <Act name="add" />
        <Hidden name="id" value={plan.id} />
        <Hidden name="key" value={problems === null ? newId() : one(problems.form, 'key')} />
        <MeasureFields
          of={filledOf(args, 'add')}
          choices={choices}
          actionAreas={await listActionAreas(caller, {})}
          kept={null}
          line={line}
          ownAreasOnly={plan.can['keep'] !== true}
        />
        <Button>{words.chapter.add}</Button>
      </form>
    </>
  )
}

const Part = ({
  title,
  of,
  lang,
}: {
  title: string
  of: ChapterRow['present']
  lang: PageArgs['lang']
}): JSX.Element => (
  <Section title={title}>
    {isSaid(of) ? <Written of={of} lang={lang} /> : <p>{planTexts[lang].chapter.nothing}</p>}
  </Section>
)

async function show(args: PageArgs): Promise<JSX.Element | Response> {
  const { lang, caller, query, problems } = args
  demandPerson(args)
  const words = planTexts[lang]
  const line = lineOf(args)
  const asked = problems === null ? query['suunnitelma'] : one(problems.form, 'id') || undefined
  const { plan } = await readPlan(caller, asked === undefined ? {} : { id: asked })
  const chapter = plan?.chapters.find((each) => each.line === line)
  if (plan === null || chapter === undefined) throw notFound()
  const { items } = await listMeasures(caller, { county: plan.county, plan: plan.id, line, limit: 500 })
  const format = tableAsked(query)
  const name = inLanguage(chapter.name, lang)
  if (format !== null) return tableAnswer(`linjaus-${line}`, [measureSheet(items, lang)], format)
  const found = planProblems(problems, lang)
  const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
  const sent = sentAct(args)
  const isEditing = plan.can['keep'] === true && (query['muokkaa'] === '1' || sent === 'edit')
  const isAdding = plan.can['addMeasure'] === true && (query['uusi'] === '1' || sent === 'add')
  const here = { suunnitelma: plan.id }
  const parts = { line: String(line) }
  const at = (number: number): string => path('planChapter', lang, { line: String(number) }, here)
  return (
    <WorkDocument
      args={args}
      title={isAdding ? words.chapter.addTitle : name}
      parts={parts}
      query={{ ...here, muokkaa: isEditing ? '1' : undefined, uusi: isAdding ? '1' : undefined }}
      sheet="leading"
    >
      <Column width="wide">
        <BackLink href={isEditing || isAdding ? at(line) : path('actionPlan', lang, {}, here)}>
          {isEditing || isAdding ? name : words.chapter.back}
        </BackLink>
        {found !== null && <Refused problems={found} notDone={words.notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        {isEditing ? (
          <Editing args={args} plan={plan} chapter={chapter} />
        ) : isAdding ? (
          await Adding(args, plan, line)
        ) : (
          <>
            <PageTitle
              kicker={words.chapter.of(line)}
              title={<LocalText of={chapter.name} lang={lang} hyphens />}
              lead={<LocalText of={chapter.question} lang={lang} />}
            />
            <Part title={words.chapter.present} of={chapter.present} lang={lang} />
            <Part title={words.chapter.needs} of={chapter.needs} lang={lang} />
            {plan.can['keep'] === true && (
              <p class="print-hidden">
                <a href={path('planChapter', lang, parts, { ...here, muokkaa: '1' })}>{words.chapter.edit}</a>
              </p>
            )}
            <Section title={words.chapter.measures} id="toimenpiteet">
              {items.length === 0 ? (
                <p>{words.chapter.noMeasures}</p>
              ) : (
                <MeasureLines measures={items} lang={lang} />
              )}
              {plan.can['addMeasure'] === true && plan.state !== 'ended' && (
                <p class="print-hidden">
                  <a href={path('planChapter', lang, parts, { ...here, uusi: '1' })}>{words.chapter.add}</a>
                </p>
              )}
              {items.length > 0 && <TableTools lang={lang} route="planChapter" parts={parts} query={here} />}
            </Section>
            <p class="plan-line__meta">
              {words.fields.changed(chapter.changed_by ?? '', dayOf(helsinkiDate(chapter.changed_at), lang))}
              {plan.approved_at !== null &&
                chapter.changed_at > plan.approved_at &&
                `. ${words.plan.changedSince}`}
            </p>
            <Pager
              label={words.chapter.pager}
              words={words.chapter.of(line)}
              previous={line === 1 ? undefined : { href: at(line - 1), words: words.chapter.previous }}
              next={line === 8 ? undefined : { href: at(line + 1), words: words.chapter.next }}
            />
          </>
        )}
      </Column>
    </WorkDocument>
  )
}

/** One national line in the plan: where we are, what is needed, what is done. @source R147, R154 */
export const planChapterPage: Page = {
  audience: 'lead',
  get: show,
  post: async (args, form) => {
    const line = lineOf(args)
    const id = one(form, 'id')
    if (one(form, 'act') === 'add') {
      const measure = await addMeasure(args.caller, {
        plan: id,
        measure: measureTyped(form),
        key: one(form, 'key'),
      })
      return seeOther(path('planMeasure', args.lang, { id: measure.id }, { tehty: 'added' }))
    }
    if (one(form, 'act') !== 'edit') throw notFound()
    await saveChapter(args.caller, {
      id,
      line,
      version: one(form, 'version'),
      chapter: { present: wordsTyped(form, 'present'), needs: wordsTyped(form, 'needs') },
    })
    return seeOther(
      path('planChapter', args.lang, { line: String(line) }, { suunnitelma: id, tehty: 'saved' }),
    )
  },
}
