import type { JSX } from 'preact'
import type { PlanChoices, PlanView } from '#capabilities/development/index.ts'
import { byName } from '#capabilities/directory/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { errorOf, Line, valueOf } from '#web/work/listings/fields.view.tsx'
import { Words } from '#web/work/programme/form.view.tsx'
import { Act, filledOf, Meanwhile, sentAct, Written } from './plan-parts.view.tsx'
import { planTexts } from './plan-texts.ts'

type Of = ReturnType<typeof filledOf>

const PlanFields = ({ of, plan }: { of: Of; plan: PlanView | null }): JSX.Element => {
  const words = planTexts[of.lang].plan
  return (
    <>
      <Words
        of={of}
        name="title"
        label={words.title}
        kept={plan?.title ?? null}
        isLine
        maxlength={160}
        must
      />
      <Words of={of} name="words" label={words.words} kept={plan?.words ?? null} rows={4} />
      <TextField
        name="checkMonth"
        label={words.checkMonth}
        type="number"
        width="short"
        value={valueOf(of, 'checkMonth', String(plan?.check_month ?? 11))}
        error={errorOf(of, 'checkMonth')}
      />
    </>
  )
}

export function StartPlan(props: { args: PageArgs; county: string; isOpen: boolean }): JSX.Element {
  const { args, county, isOpen } = props
  const { lang, caller } = args
  const words = planTexts[lang].plan
  const of = filledOf(args, 'start')
  const year = Number(helsinkiDate(caller.clock.now()).slice(0, 4))
  return (
    <Disclosure summary={words.start} open={isOpen || sentAct(args) === 'start'}>
      <form method="post" novalidate class="work-form lead-plan-form">
        <Act name="start" />
        <Hidden name="county" value={county} />
        <p>{words.startLead}</p>
        <TextField
          name="firstYear"
          label={words.firstYear}
          type="number"
          width="short"
          value={valueOf(of, 'firstYear', String(year + 1))}
          error={errorOf(of, 'firstYear')}
        />
        <PlanFields of={of} plan={null} />
        <Button>{words.startButton}</Button>
      </form>
    </Disclosure>
  )
}

export function EditPlan({ args, plan }: { args: PageArgs; plan: PlanView }): JSX.Element {
  const { lang } = args
  const words = planTexts[lang]
  return (
    <>
      <h1 class="page-title__title">{words.plan.editTitle}</h1>
      <Meanwhile
        args={args}
        act="edit"
        now={[
          [words.plan.title, <Written key="title" of={plan.title} lang={lang} />],
          [words.plan.words, <Written key="words" of={plan.words} lang={lang} />],
        ]}
      />
      <form method="post" novalidate class="work-form lead-plan-form">
        <Act name="edit" version={plan.version} />
        <Hidden name="id" value={plan.id} />
        <PlanFields of={filledOf(args, 'edit')} plan={plan} />
        <Button>{words.save}</Button>
      </form>
    </>
  )
}

export function Approve(props: { args: PageArgs; plan: PlanView; choices: PlanChoices | null }): JSX.Element {
  const { args, plan, choices } = props
  const { lang, caller } = args
  const words = planTexts[lang].plan
  const of = filledOf(args, 'approve')
  return (
    <Notice kind="info" title={words.approve}>
      <p>{words.approveLead}</p>
      <form method="post" novalidate class="work-form">
        <Act name="approve" version={plan.version} />
        <Hidden name="id" value={plan.id} />
        <TextField
          name="approvedOn"
          label={words.approvedDay}
          type="date"
          width="middle"
          value={valueOf(of, 'approvedOn', helsinkiDate(caller.clock.now()))}
          error={errorOf(of, 'approvedOn')}
        />
        <Select
          name="decision"
          label={words.whichDecision}
          empty={words.noDecision}
          options={(choices?.decisions ?? []).map(({ id, title, made_on }) => ({
            value: id,
            label: [made_on ?? '', title].filter((each) => each !== '').join(' '),
          }))}
          value={valueOf(of, 'decision', '')}
          error={errorOf(of, 'decision')}
        />
        <Button>{words.approveButton}</Button>
      </form>
    </Notice>
  )
}

export function EndPlan({ args, plan }: { args: PageArgs; plan: PlanView }): JSX.Element {
  const words = planTexts[args.lang].plan
  return (
    <Disclosure summary={words.end}>
      <form method="post">
        <Act name="end" version={plan.version} />
        <Hidden name="id" value={plan.id} />
        <p>{words.endLead}</p>
        <Button kind="danger">{words.end}</Button>
      </form>
    </Disclosure>
  )
}

/** Other plans for children, with which this one belongs together. @source R154 */
export function References({ args, plan }: { args: PageArgs; plan: PlanView }): JSX.Element | null {
  const { lang, deps } = args
  const words = planTexts[lang]
  const mayKeep = plan.can['keep'] === true
  if (plan.references.length === 0 && !mayKeep) return null
  const of = filledOf(args, 'add-reference')
  return (
    <Section title={words.plan.references}>
      <p>{words.plan.referencesLead}</p>
      <ul class="plan-lines">
        {plan.references.map((each) => (
          <li key={each.id} class="plan-line plan-line--row">
            <span>
              {each.web === null ? (
                <LocalText of={each.name} lang={lang} />
              ) : (
                <a href={each.web}>
                  <LocalText of={each.name} lang={lang} />
                </a>
              )}
              {', '}
              {each.municipality_name === null ? (
                (each.holder ?? words.plan.county)
              ) : (
                <LocalText of={each.municipality_name} lang={lang} />
              )}
            </span>
            {mayKeep && (
              <form method="post" class="print-hidden">
                <Act name="remove-reference" />
                <Hidden name="id" value={plan.id} />
                <Hidden name="reference" value={each.id} />
                <Button kind="quiet">
                  {words.remove}
                  <span class="visually-hidden"> {inLanguage(each.name, lang)}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {mayKeep && (
        <Disclosure summary={words.plan.addReference} open={sentAct(args) === 'add-reference'}>
          <form method="post" novalidate class="work-form lead-plan-form">
            <Act name="add-reference" />
            <Hidden name="id" value={plan.id} />
            <Words
              of={of}
              name="name"
              label={words.plan.referenceName}
              kept={null}
              isLine
              maxlength={200}
              must
            />
            <div class="plan-beside">
              <Select
                name="municipality"
                label={words.plan.municipality}
                empty={words.plan.county}
                options={deps.catalogue
                  .municipalities()
                  .filter(({ county }) => county === plan.county)
                  .toSorted(byName(lang))
                  .map(({ code, name }) => ({ value: code, label: inLanguage(name, lang) }))}
                value={valueOf(of, 'municipality', '')}
                error={errorOf(of, 'municipality')}
              />
              <Line of={of} name="holder" label={words.plan.holder} kept={null} />
            </div>
            <Line of={of} name="web" label={words.plan.web} kept={null} type="url" />
            <Button>{words.plan.addReference}</Button>
          </form>
        </Disclosure>
      )}
    </Section>
  )
}
