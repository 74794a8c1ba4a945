import type { JSX } from 'preact'
import { type KeptUnit, listKeptUnits } from '#capabilities/appointments/index.ts'
import { openHost } from '#capabilities/consultation/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { Button, ButtonRow } from '#ui/button/button.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { keepingTexts } from '#web/work/times/keeping-texts.ts'
import { unitName } from '#web/work/times/keeping.view.tsx'
import { ruleIn } from '#web/work/times/recurrence.ts'
import { RecurrenceFields } from '#web/work/times/recurrence.view.tsx'
import { calendarIn, HostFields, hostFields, nothingYet, settingsIn } from './host-form.view.tsx'
import { hostKeepingTexts } from './keeping-texts.ts'
import { Refused } from './parts.view.tsx'
import { consultingTexts } from './texts.ts'

/** Whose people are offered, chosen first: a unit, and for a pair of two units another. */
function Choose(props: {
  args: PageArgs
  units: readonly KeptUnit[]
  unit: KeptUnit
  other: KeptUnit | undefined
}): JSX.Element | null {
  const { args, units, unit, other } = props
  const words = hostKeepingTexts[args.lang]
  if (units.length < 2) return null
  const options = units.map((each) => ({ value: each.id, label: unitName(each, args) }))
  return (
    <form method="get" class="consulting-filter">
      <Select name="yksikko" label={words.unit} options={options} value={unit.id} />
      <Select
        name="toinen"
        label={words.other}
        empty={words.noOther}
        options={options.filter(({ value }) => value !== unit.id)}
        value={other?.id}
      />
      <Button kind="secondary">{keepingTexts[args.lang].choose}</Button>
    </form>
  )
}

const nobody = { fi: '', sv: '', en: '' }

async function show(args: PageArgs, next: Form | null): Promise<JSX.Element> {
  demandPerson(args)
  const { lang, caller, query } = args
  const words = hostKeepingTexts[lang]
  const problems = formProblems(args.problems, lang, hostFields)
  const back = next ?? args.problems?.form ?? null
  const units = (await listKeptUnits(caller, {})).filter(({ people }) => people.length > 0)
  const wanted = (field: string): string | undefined => (back === null ? query[field] : one(back, field))
  const unit = units.find(({ id }) => id === wanted('yksikko')) ?? units[0]
  const other = units.find(({ id }) => id === wanted('toinen') && id !== unit?.id)
  const people = [...(unit?.people ?? []), ...(other?.people ?? [])]
  return (
    <WorkDocument args={args} title={words.open}>
      <Column>
        <BackLink href={path('workConsultation', lang)}>{consultingTexts[lang].back}</BackLink>
        <Refused args={args} problems={problems} />
        <PageTitle title={words.open} lead={unit === undefined ? words.noUnits : words.openLead} />
        {unit !== undefined && (
          <>
            <Choose args={args} units={units} unit={unit} other={other} />
            <form method="post" novalidate class="work-form">
              <Hidden name="yksikko" value={unit.id} />
              <Hidden name="toinen" value={other?.id ?? ''} />
              <HostFields
                args={args}
                people={people.filter(
                  ({ id }, index) => people.findIndex((each) => each.id === id) === index,
                )}
                standing={nothingYet}
                back={back}
                problems={problems}
              />
              <Section title={words.calendar}>
                <RecurrenceFields args={args} back={back} problems={problems} isShown={next !== null} />
              </Section>
              <ButtonRow>
                <Button>{words.openButton}</Button>
                <Button kind="quiet" name="do" value="next">
                  {keepingTexts[lang].seeNext}
                </Button>
              </ButtonRow>
            </form>
          </>
        )}
      </Column>
    </WorkDocument>
  )
}

/** A new consultation: a person, a pair or a group of the units that one keeps. @source R68, R71 */
export const newHostPage: Page = {
  audience: 'work',
  get: (args) => show(args, null),
  post: async (args, form) => {
    demandPerson(args)
    const rule = ruleIn(form)
    const missing = [
      ...(many(form, 'people').length === 0 ? [{ field: 'people', code: 'somebody-needed' }] : []),
      ...(rule === '' ? [{ field: 'rule', code: 'not-a-rule' }] : []),
    ]
    if (one(form, 'do') === 'next' && rule !== '') return show(args, form)
    if (missing.length > 0) throw new Refusal('invalid', 'invalid-input', { fields: missing })
    const firstDay = one(form, 'firstDay')
    const { id } = await openHost(args.caller, {
      ...calendarIn(form),
      unit: one(form, 'yksikko'),
      people: [...many(form, 'people')],
      rule,
      opens: one(form, 'opens'),
      closes: one(form, 'closes'),
      ...(firstDay === '' ? {} : { firstDay }),
      settings: settingsIn(form, true, nobody),
    })
    return seeOther(path('workHostSettings', args.lang, { id }, { tehty: 'opened' }))
  },
}
