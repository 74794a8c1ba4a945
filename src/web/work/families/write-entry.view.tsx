import type { JSX } from 'preact'
import { entryKinds, presenceClasses, serviceTasks } from '#capabilities/families/index.ts'
import { Checkbox, CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Select, TextArea } from '#ui/fields/fields.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { Act, type Fields } from './acts.view.tsx'
import { entriesTexts } from './entries-texts.ts'
import type { OnFamily } from './family-head.view.tsx'
import { ageOf } from './names.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { familyWords } from './words.ts'

/** From which unit: asked only of those who have a part in the family from more than one. */
export function WritingUnit({ on, fields }: { on: OnFamily; fields: Fields }): JSX.Element | null {
  const { lang } = on.args
  const words = entriesTexts[lang]
  const units = on.view.mine?.units ?? []
  if (units.length < 2) return null
  return (
    <Select
      {...fields.text('unit')}
      label={words.unit}
      hint={words.unitHint}
      empty={words.choose}
      options={units.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
    />
  )
}

/** Whether the child understands and what it wishes: judged for one contact, with reasons. */
export function JudgementFields({ on, fields }: { on: OnFamily; fields: Fields }): JSX.Element {
  const words = entriesTexts[on.args.lang]
  return (
    <>
      <p class="family-quiet">{words.judgeHint}</p>
      <RadioGroup
        {...fields.text('understands', 'not-judged')}
        label={words.understands}
        options={(['not-judged', 'yes', 'no'] as const).map((value) => ({
          value,
          label: words.understandsChoices[value],
        }))}
      />
      <Checkbox
        name={fields.name('guardiansMaySee')}
        label={words.maySee}
        hint={words.maySeeHint}
        checked={fields.isTicked('guardiansMaySee')}
      />
      <TextArea {...fields.text('judgement-reasons')} label={words.reasons} rows={2} maxlength={2000} />
    </>
  )
}

/** Writing: the words first, then who of the family reads them; what is rarely needed is folded away. */
export function WriteEntry({ on }: { on: OnFamily }): JSX.Element {
  const { args, view, bench } = on
  const { lang, deps } = args
  const [words, terms] = [entriesTexts[lang], familyWords[lang]]
  const today = helsinkiDate(deps.clock.now())
  const here = view.people.filter(({ until }) => until === null)
  const hasChild = here.some(({ part }) => part === 'child')
  const wasMore = bench.form !== null && bench.problems !== null
  return (
    <Act bench={bench} move="write" label={words.write} send={words.send} look="primary">
      {(fields) => (
        <>
          <p>{words.writeLead}</p>
          <WritingUnit on={on} fields={fields} />
          <div class="family-pair">
            <Select
              {...fields.text('kind', 'note')}
              label={words.kind}
              options={entryKinds.map((value) => ({ value, label: terms.kinds[value] }))}
            />
            <Select
              {...fields.text('about')}
              label={words.about}
              empty={words.whole}
              options={here.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </div>
          <TextArea
            {...fields.text('text')}
            label={words.text}
            hint={words.textHint}
            rows={6}
            maxlength={8000}
          />
          <CheckboxGroup
            {...fields.list('readers')}
            label={words.readers}
            hint={words.readersHint}
            options={here.map((person) => ({
              value: person.id,
              label: person.name,
              hint: [terms.parts[person.part], ageOf(person, today, lang)]
                .filter((each) => each !== null)
                .join(', '),
            }))}
          />
          {hasChild && (
            <Disclosure summary={words.judge} open={wasMore}>
              <JudgementFields on={on} fields={fields} />
            </Disclosure>
          )}
          <Disclosure summary={words.more} open={wasMore}>
            <RadioGroup
              {...fields.text('class', 'ordinary')}
              label={words.class}
              hint={words.classHint}
              options={presenceClasses.map((value) => ({ value, label: terms.classes[value] }))}
            />
            <Select
              {...fields.text('serviceTask', view.serviceTask)}
              label={words.task}
              options={serviceTasks.map((value) => ({ value, label: terms.tasks[value] }))}
            />
            {hasChild && (
              <Checkbox
                name={fields.name('thread')}
                label={words.thread}
                hint={words.threadHint}
                checked={fields.isTicked('thread')}
              />
            )}
          </Disclosure>
        </>
      )}
    </Act>
  )
}
