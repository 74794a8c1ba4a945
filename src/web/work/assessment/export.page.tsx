import type { JSX } from 'preact'
import { z } from 'zod'
import {
  type AssessmentView,
  exportCase,
  exportFormats,
  type ExportItem,
  exportParts,
  exportsOf,
  readAssessment,
} from '#capabilities/casework/index.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { canTypeset } from '#platform/typeset.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Section, WithSide } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { CaseDocument, caseIdIn, onCase, type OnCase } from '#web/work/cases/case-head.view.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { fieldsOf, sentIn } from '#web/work/families/acts.view.tsx'
import { chosen } from '#web/work/families/family-moves.ts'
import { exportTexts } from './export-texts.ts'

function Choose({ on, units }: { on: OnCase; units: AssessmentView['units'] }): JSX.Element {
  const { lang } = on.args
  const words = exportTexts[lang]
  const fields = fieldsOf(on.bench, 'export')
  const formats = canTypeset ? exportFormats : exportFormats.filter((format) => format !== 'pdf')
  return (
    // The file comes in the place of a page, so the form stays as it is and can be sent once more.
    <form
      class="work-form"
      method="post"
      action={path('workCaseExport', lang, { id: on.view.id })}
      novalidate
    >
      <Hidden name="move" value="export" />
      <CheckboxGroup
        {...fields.list('parts', ['case', 'stages', 'team', 'assessment', 'plan'])}
        label={words.parts}
        hint={words.partsHint}
        options={exportParts.map((value) => ({ value, label: words.part[value] }))}
      />
      <RadioGroup
        {...fields.text('format', formats[0])}
        label={words.format}
        options={formats.map((value) => ({
          value,
          label: words.formats[value],
          hint: words.formatHints[value],
        }))}
      />
      <Select
        {...fields.text('language', lang)}
        label={words.language}
        options={languages.map((value) => ({ value, label: words.languages[value] }))}
      />
      {units.length > 1 && (
        <Select
          {...fields.text('unit')}
          label={words.unit}
          empty={words.choose}
          options={units.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
        />
      )}
      <Button>{words.send}</Button>
      <p class="family-quiet">{words.sendHint}</p>
    </form>
  )
}

function Earlier({ args, items }: { args: PageArgs; items: readonly ExportItem[] }): JSX.Element {
  const { lang, deps } = args
  const words = exportTexts[lang]
  return (
    <Section title={words.earlier} id="earlier">
      {items.length === 0 ? (
        <EmptyState title={words.none} level={3}>
          <p>{words.noneText}</p>
        </EmptyState>
      ) : (
        <ul class="exports">
          {items.map((item) => {
            const moment = momentInWords(item.at, lang, deps.clock.now())
            return (
              <li key={item.id} class="export">
                <p class="export__what">{item.parts.map((part) => words.part[part]).join(', ')}</p>
                <p class="family-quiet">
                  {item.by === null
                    ? words.madeBySomebody(moment)
                    : words.made(item.by.name, inLanguage(item.by.unit, lang), moment)}
                  . {words.formats[item.format]}, {words.size(Math.max(1, Math.round(item.bytes / 1024)))}.
                </p>
                <p class="family-quiet export__print">
                  {words.fingerprint}: <code>{item.sha256}</code>
                </p>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}

/** A case taken out for the statutory record: which parts, in which form; and what has been taken out before. */
export const caseExportPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller } = args
    const words = exportTexts[lang]
    const on = await onCase(args, 'workCaseExport')
    const { id } = on.view
    const items = await exportsOf(caller, { id })
    const { units } = await readAssessment(caller, { id })
    const mayExport = on.view.by === 'seat'
    return (
      <CaseDocument on={on}>
        <WithSide side={<Earlier args={args} items={items} />}>
          <Section title={words.title} id="export">
            <p>{words.lead}</p>
            <Notice kind="info">
              <p>{words.own}</p>
            </Notice>
            {mayExport ? <Choose on={on} units={units} /> : <p>{words.onlyRead}</p>}
          </Section>
        </WithSide>
      </CaseDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const sent = sentIn(form)
    const parts = z.array(z.enum(exportParts)).catch([]).parse(sent.many('parts'))
    const file = await exportCase(args.caller, {
      id: caseIdIn(args),
      parts,
      format: chosen(exportFormats, sent, 'format'),
      language: chosen(languages, sent, 'language'),
      unit: sent.some('unit'),
    })
    return new Response(Buffer.from(file.bytes), {
      headers: {
        'content-type': file.mediaType,
        'content-disposition': `attachment; filename="${file.name}"`,
        'cache-control': 'no-store',
      },
    })
  },
}
