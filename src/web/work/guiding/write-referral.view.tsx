import type { JSX } from 'preact'
import { fieldLimit, type Receiver, type SharedField } from '#capabilities/guidance/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button, ButtonRow } from '#ui/button/button.tsx'
import { CheckboxGroup } from '#ui/fields/choices.tsx'
import { Hidden, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure, StepHeader } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import type { PageArgs } from '#web/page.ts'
import { path, type Query } from '#web/paths.ts'
import { WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import type { Needed } from './need-state.ts'
import { receiverFacts, ReceiverHint, receiverName } from './receiver-words.tsx'
import { fieldGroups, inputOf, isLine, isNeeded, type Values } from './referral-form.ts'
import { referralTexts } from './referral-texts.ts'
import { referralWords } from './referral-words.ts'

export type WriteProps = {
  readonly args: PageArgs
  readonly needed: Needed
  /** The same key makes the same drafts again. */
  readonly draftKey: string
  readonly receivers: readonly Receiver[]
  /** The service that was chosen, if one was. */
  readonly service: string | null
  readonly chosen: readonly string[]
  readonly values: Values
  readonly query: Query
}

function Field({ args, values, field }: WriteProps & { field: SharedField }): JSX.Element {
  const { lang } = args
  const words = referralWords[lang]
  const problems = formProblems(args.problems, lang)
  const basics = {
    name: inputOf(field),
    label: words.fields[field],
    hint: words.fieldHints[field],
    optional: isNeeded(field) ? undefined : referralTexts[lang].write.voluntary,
    value: values[field],
    maxlength: fieldLimit[field],
    error: problems?.of(inputOf(field)),
  }
  return isLine(field) ? <TextField {...basics} /> : <TextArea {...basics} rows={field === 'need' ? 5 : 3} />
}

/** The receivers of the chosen service first; all the others behind one line. */
function Receivers(props: WriteProps): JSX.Element {
  const { args, receivers, service, chosen } = props
  const { lang } = args
  const words = referralTexts[lang].write
  const problems = formProblems(args.problems, lang)
  const isFirst = (each: Receiver): boolean =>
    chosen.includes(each.id) || (service !== null && each.services.includes(service))
  const usable = receivers.filter((each) => each.open || chosen.includes(each.id))
  const closed = receivers.filter((each) => !usable.includes(each))
  const first = usable.filter(isFirst)
  const others = usable.filter((each) => !isFirst(each))
  const options = (some: readonly Receiver[]): Parameters<typeof CheckboxGroup>[0]['options'] =>
    some.map((receiver) => ({
      value: receiver.id,
      label: receiverName(args, receiver),
      hint: <ReceiverHint args={args} receiver={receiver} />,
    }))
  return (
    <>
      {service !== null && first.length === 0 && (
        <Notice kind="info">
          <p>{words.noReceiver}</p>
        </Notice>
      )}
      {first.length > 0 && (
        <CheckboxGroup
          name="receiver"
          label={words.receivers}
          hint={words.receiversHint}
          options={options(first)}
          values={chosen}
          error={problems?.of('receiver')}
        />
      )}
      {others.length > 0 &&
        (first.length === 0 ? (
          <CheckboxGroup
            name="receiver"
            label={words.receivers}
            hint={words.receiversHint}
            options={options(others)}
            values={chosen}
            error={problems?.of('receiver')}
          />
        ) : (
          <Disclosure summary={words.others}>
            {/* Another id than the group above; the name is the same, so that both are sent together. */}
            <fieldset>
              <legend class="visually-hidden">{words.othersLabel}</legend>
              <div class="choices">
                {others.map((receiver) => (
                  <div key={receiver.id} class="choice">
                    <input
                      class="choice__input"
                      type="checkbox"
                      id={`other-${receiver.id}`}
                      name="receiver"
                      value={receiver.id}
                      aria-describedby={`other-${receiver.id}-about`}
                    />
                    <label class="choice__label" for={`other-${receiver.id}`}>
                      {receiverName(args, receiver)}
                      <span class="choice__hint" id={`other-${receiver.id}-about`}>
                        <ReceiverHint args={args} receiver={receiver} />
                      </span>
                    </label>
                  </div>
                ))}
              </div>
            </fieldset>
          </Disclosure>
        ))}
      {closed.length > 0 && (
        <p class="guide__quiet">
          {closed
            .map(
              (each) =>
                `${inLanguage(each.name, lang)}: ${receiverFacts(args, each).join(', ').toLowerCase()}`,
            )
            .join(' · ')}
        </p>
      )}
    </>
  )
}

/** To whom, and what there is to tell: one page, with what is known filled in. */
export function WriteReferral(props: WriteProps): JSX.Element {
  const { args, needed, draftKey, query, values } = props
  const { lang, deps } = args
  const words = referralTexts[lang].write
  const problems = formProblems(args.problems, lang)
  const { agreed, request } = needed.kept
  const names = (agreed?.services ?? []).flatMap((id) => {
    const service = deps.catalogue.service(id)
    return service === undefined ? [] : [inLanguage(service.name, lang)]
  })
  const more = fieldGroups.more.some((field) => (values[field] ?? '') !== '')
  return (
    <WorkDocument args={args} title={words.title} query={query}>
      <Column width="wide">
        {problems !== null && <Refused problems={problems} notDone={referralTexts[lang].notDone} />}
        <StepHeader
          step={1}
          of={2}
          words={words.step}
          back={{ href: path('workReferrals', lang), words: referralTexts[lang].one.back }}
        />
        <PageTitle title={words.title} lead={words.lead} />
        <p class="guide__quiet">{request === null ? words.withoutRequest : words.fromRequest}</p>
        {names.length > 0 && (
          <Notice kind="success">
            <p>{words.agreed(names.join(', '))}</p>
          </Notice>
        )}
        <form class="referral-form" method="post" action={path('workNewReferral', lang, {}, query)}>
          <Hidden name="key" value={draftKey} />
          <Receivers {...props} />
          <Section title={words.tell}>
            <p class="guide__quiet">{words.tellHint}</p>
            <h3>{words.about}</h3>
            {fieldGroups.about.map((field) => (
              <Field key={field} {...props} field={field} />
            ))}
            <h3>{words.reach}</h3>
            <div class="referral-form__lines">
              {fieldGroups.reach.map((field) => (
                <Field key={field} {...props} field={field} />
              ))}
            </div>
            <Disclosure summary={words.more} open={more}>
              {fieldGroups.more.map((field) => (
                <Field key={field} {...props} field={field} />
              ))}
            </Disclosure>
          </Section>
          <ButtonRow>
            <Button name="do" value="write">
              {words.on}
            </Button>
          </ButtonRow>
        </form>
      </Column>
    </WorkDocument>
  )
}
