import type { JSX } from 'preact'
import {
  type ConsentOverview,
  partBases,
  presenceClasses,
  teamParts,
  teamViews,
  type WorkerToAdd,
} from '#capabilities/families/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { path } from '#web/paths.ts'
import { fieldsOf } from './acts.view.tsx'
import { nameIn, type OnFamily } from './family-head.view.tsx'
import { familyTexts } from './family-texts.ts'
import { familyWords } from './words.ts'

type Props = {
  readonly on: OnFamily
  readonly words: string
  readonly found: readonly WorkerToAdd[] | null
  readonly agreed: ConsentOverview
}

function Who({ on, words: typed }: Pick<Props, 'on' | 'words'>): JSX.Element {
  const { args, view } = on
  const words = familyTexts[args.lang]
  return (
    <form class="family-search" method="get" action={`${path('workFamily', args.lang, { id: view.id })}#add`}>
      <TextField name="who" type="search" label={words.addFind} hint={words.addFindHint} value={typed} />
      <Button kind="secondary" icon="search">
        {words.addFindButton}
      </Button>
    </form>
  )
}

function Chosen({ on, found, agreed, words: typed }: Props & { found: readonly WorkerToAdd[] }): JSX.Element {
  const { args, view, bench } = on
  const { lang } = args
  const [words, terms] = [familyTexts[lang], familyWords[lang]]
  const fields = fieldsOf(bench, 'add')
  const [only] = found
  const consents = agreed.consents.filter(({ state }) => state === 'in-force')
  const grounds = agreed.grounds.filter(({ endedAt }) => endedAt === null)
  const whose = (id: string | null): string => {
    const name = nameIn(view, id)
    return name === null ? '' : `, ${name}`
  }
  return (
    <form class="work-form" method="post" action={bench.action} novalidate>
      <Hidden name="move" value="add" />
      <Hidden name="who" value={typed} />
      <p>{words.addNext}</p>
      <RadioGroup
        {...fields.text(
          'worker',
          only === undefined || found.length > 1 ? undefined : `${only.person} ${only.unit}`,
        )}
        label={words.who}
        options={found.map((each) => ({
          value: `${each.person} ${each.unit}`,
          label: each.name,
          hint: `${inLanguage(each.title, lang)}, ${inLanguage(each.unitName, lang)}, ${inLanguage(each.organisation, lang)} (${terms.registers[each.register]})`,
        }))}
      />
      <RadioGroup
        {...fields.text('basis', 'own-register')}
        label={words.basis}
        options={partBases.map((value) => ({
          value,
          label: terms.bases[value],
          hint: words.basisHints[value],
        }))}
      />
      {consents.length > 0 && (
        <Select
          {...fields.text('consent')}
          label={words.consent}
          empty={words.consentNone}
          options={consents.map((each) => ({
            value: each.id,
            label: `${inLanguage(each.organisation?.name ?? {}, lang)}${whose(each.about?.id ?? null)}: ${terms.purposes[each.purpose]}`,
          }))}
        />
      )}
      {grounds.length > 0 && (
        <Select
          {...fields.text('ground')}
          label={words.lawGround}
          empty={words.groundNone}
          options={grounds.map((each) => ({
            value: each.id,
            label: `${inLanguage(each.organisation?.name ?? {}, lang)}${whose(each.about?.id ?? null)}: ${terms.laws[each.law]}`,
          }))}
        />
      )}
      <Select
        {...fields.text('part', 'team-member')}
        label={words.part}
        options={teamParts.map((value) => ({ value, label: terms.team[value] }))}
      />
      <Select
        {...fields.text('about')}
        label={words.aboutWhom}
        empty={words.wholeFamily}
        options={view.people
          .filter(({ until }) => until === null)
          .map((person) => ({ value: person.id, label: person.name }))}
      />
      <CheckboxGroup
        {...fields.list('sees', ['who-is-with', 'contact'])}
        label={words.sees}
        options={teamViews.map((value) => ({ value, label: terms.views[value] }))}
      />
      <RadioGroup
        {...fields.text('class', 'ordinary')}
        label={words.class}
        hint={words.classHint}
        options={presenceClasses.map((value) => ({ value, label: terms.classes[value] }))}
      />
      {view.mine?.seesProtected === true && (
        <Checkbox
          name={fields.name('seesProtected')}
          label={words.seesProtected}
          hint={words.seesProtectedHint}
          checked={fields.isTicked('seesProtected')}
        />
      )}
      <div class="family-pair">
        <TextField
          {...fields.text('phone')}
          type="tel"
          width="middle"
          label={words.theirPhone}
          optional={words.voluntary}
        />
        <TextField
          {...fields.text('until')}
          type="date"
          width="middle"
          label={words.lastDay}
          hint={words.lastDayHint}
        />
      </div>
      <Button>{words.addSend}</Button>
    </form>
  )
}

/** First who, then on what ground and what they see: two steps on one page. */
export function AddWorker(props: Props): JSX.Element {
  const words = familyTexts[props.on.args.lang]
  return (
    <Section title={words.add} id="add">
      <Who on={props.on} words={props.words} />
      {props.found !== null &&
        (props.found.length === 0 ? (
          <p role="status">{words.addNone}</p>
        ) : (
          <Chosen {...props} found={props.found} />
        ))}
    </Section>
  )
}
