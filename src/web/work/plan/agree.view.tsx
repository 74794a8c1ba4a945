import type { JSX } from 'preact'
import { type PlanVersionItem, signWays } from '#capabilities/casework/index.ts'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { path } from '#web/paths.ts'
import { planWords } from '#web/plan/plan-words.ts'
import { dayWords } from '#web/plan/reading.ts'
import { Signatures } from '#web/plan/signatures.view.tsx'
import { Act } from '#web/work/families/acts.view.tsx'
import { listed, yearsOld } from '#web/work/families/names.ts'
import type { OnPlan } from './on-plan.ts'

type OfVersion = { readonly of: OnPlan; readonly version: PlanVersionItem }

export const versionName = (
  { words, reading }: Pick<OnPlan, 'words' | 'reading'>,
  { ownOf, number }: Pick<PlanVersionItem, 'ownOf' | 'number'>,
): string =>
  ownOf === null
    ? words.versions.common(number)
    : words.versions.own(reading.memberName(ownOf) ?? planWords[reading.lang].somebody, number)

function SignActs({ of, version }: OfVersion): JSX.Element | null {
  const { on, plan, words, reading } = of
  const signed = new Set(version.signatures.map(({ member }) => member))
  const others = plan.owners.members.flatMap((id) => {
    const name = reading.memberName(id)
    const mayBe = version.ownOf === null || version.ownOf === id
    return name === null || signed.has(id) || !mayBe ? [] : [{ value: id, label: name }]
  })
  const answers = [
    { value: 'yes', label: words.agree.yes },
    { value: 'no', label: words.agree.no },
  ]
  if (!version.mayIsign && (!plan.can.keep || others.length === 0)) return null
  return (
    <div class="plan-acts">
      {version.mayIsign && (
        <Act
          bench={on.bench}
          move="sign"
          subject={version.id}
          label={words.agree.sign}
          about={versionName(of, version)}
          send={words.agree.signSend}
        >
          {(fields) => (
            <>
              <p>{words.agree.signLead}</p>
              <RadioGroup {...fields.text('agrees', 'yes')} label={words.agree.answer} options={answers} />
              <TextArea
                {...fields.text('words')}
                label={words.agree.remark}
                optional={words.goals.optional}
                rows={2}
                maxlength={2000}
              />
            </>
          )}
        </Act>
      )}
      {plan.can.keep && others.length > 0 && (
        <Act
          bench={on.bench}
          move="note-signature"
          subject={version.id}
          label={words.agree.note}
          about={versionName(of, version)}
          send={words.agree.noteSend}
          look="quiet"
        >
          {(fields) => (
            <>
              <p class="family-quiet">{words.agree.noteLead}</p>
              <Select
                {...fields.text('member')}
                label={words.agree.member}
                empty={words.goals.choose}
                options={others}
              />
              <RadioGroup {...fields.text('agrees')} label={words.agree.answer} options={answers} />
              <RadioGroup
                {...fields.text('way', 'in-the-room')}
                label={words.agree.way}
                options={signWays.flatMap((value) =>
                  value === 'signed-in' ? [] : [{ value, label: planWords[reading.lang].ways[value] }],
                )}
              />
              <TextArea
                {...fields.text('words')}
                label={words.agree.remark}
                optional={words.goals.optional}
                rows={2}
                maxlength={2000}
              />
            </>
          )}
        </Act>
      )}
    </div>
  )
}

/** From this age on a child's own word is waited for. @source hallintolaki 34 § */
const heardAt = 12

function Waiting({ of, version }: OfVersion): JSX.Element | null {
  const { on, plan, words, reading } = of
  const signed = new Set(version.signatures.map(({ member }) => member))
  const names = plan.owners.members.flatMap((id) => {
    const person = on.family.people.find((each) => each.id === id)
    const isSmall =
      person !== undefined && person.bornOn !== null && yearsOld(person.bornOn, reading.today) < heardAt
    const isOthers = version.ownOf !== null && version.ownOf !== id
    return person === undefined || isSmall || isOthers || signed.has(id) ? [] : [person.name]
  })
  return names.length === 0 ? null : (
    <p class="family-quiet">{words.agree.waiting(listed(names, reading.lang))}</p>
  )
}

/** Where the agreement stands: what waits to be agreed, and who has said yes to what was. */
export function Agreeing({ of }: { of: OnPlan }): JSX.Element {
  const { on, plan, words, reading } = of
  const { common, own } = plan.toAgree
  const hasNews = common || own.length > 0
  const latest = plan.versions.filter((version) => version.latest)
  const isEmpty = plan.goals.length + plan.steps.length === 0
  return (
    <Section title={words.agree.title} id="agree">
      <p class="family-quiet">{words.agree.lead}</p>
      {hasNews ? (
        <>
          <p>{words.agree.changed}</p>
          <ul>
            {common && <li>{words.agree.changedCommon}</li>}
            {own.map((id) => (
              <li key={id} class="print-hidden">
                {words.agree.changedOwn(reading.memberName(id) ?? planWords[reading.lang].somebody)}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{isEmpty ? words.goals.noneText : words.agree.nothing}</p>
      )}
      {plan.can.agree && hasNews && (
        <Act
          bench={on.bench}
          move="agree"
          label={words.agree.agree}
          send={words.agree.agreeSend}
          look="primary"
        >
          {(fields) => (
            <>
              <p>{words.agree.agreeLead}</p>
              <Hidden name={fields.name('mark')} value={plan.mark} />
              <TextField
                {...fields.text('reviewOn')}
                type="date"
                width="middle"
                label={words.agree.reviewOn}
                optional={words.goals.optional}
              />
            </>
          )}
        </Act>
      )}
      {latest.map((version) => (
        <div key={version.id} class={version.ownOf === null ? 'plan-agreed' : 'plan-agreed print-hidden'}>
          <h3>{versionName(of, version)}</h3>
          <Signatures
            reading={reading}
            signatures={version.signatures}
            label={words.agree.signatures}
            none={words.agree.nobodySigned}
          />
          <Waiting of={of} version={version} />
          <SignActs of={of} version={version} />
        </div>
      ))}
    </Section>
  )
}

/** Every version that was agreed, each to be read and compared. */
export function Versions({ of }: { of: OnPlan }): JSX.Element {
  const { on, plan, words, reading } = of
  const { lang } = on.args
  const { id } = on.view
  return (
    <Section title={words.versions.title} id="versions">
      {plan.versions.length === 0 ? (
        <p>{words.versions.none}</p>
      ) : (
        <ul class="plan-versions">
          {plan.versions.map((version) => {
            const earlier = plan.versions.find(
              ({ ownOf, number }) => ownOf === version.ownOf && number === version.number - 1,
            )
            const name = versionName(of, version)
            const to = (query: Readonly<Record<string, string>>): string =>
              path('workCasePlan', lang, { id }, query)
            return (
              <li key={version.id} class={version.ownOf === null ? undefined : 'print-hidden'}>
                <p class="plan-versions__name">
                  {name}
                  <span class="family-quiet">
                    {' '}
                    {version.by === null
                      ? words.versions.agreedOnOnly(dayWords(reading, version.at))
                      : words.versions.agreedOn(dayWords(reading, version.at), version.by)}
                  </span>
                </p>
                <p class="plan-versions__links">
                  <a href={to({ version: version.id })}>
                    {words.versions.read}
                    <span class="visually-hidden">: {name}</span>
                  </a>
                  {earlier !== undefined && (
                    <a href={to({ from: earlier.id, to: version.id })}>
                      {words.versions.compareEarlier}
                      <span class="visually-hidden">: {name}</span>
                    </a>
                  )}
                  <a href={to({ from: version.id })}>
                    {words.versions.compareNow}
                    <span class="visually-hidden">: {name}</span>
                  </a>
                </p>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
