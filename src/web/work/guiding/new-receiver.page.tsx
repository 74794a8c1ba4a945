import type { JSX } from 'preact'
import { addReceiver, type PlacesToReceive, placesToReceive } from '#capabilities/guidance/index.ts'
import { byName } from '#capabilities/directory/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { inLanguage, type Language, languages } from '#platform/text.ts'
import { Button, ButtonRow } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { shellTexts } from '#web/shell/texts.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { newReceiverTexts } from './new-receiver-texts.ts'
import {
  inFormNames,
  NameFields,
  nameIn,
  newReceiver,
  ReachFields,
  reachIn,
} from './receiver-fields.view.tsx'
import { referralTexts } from './referral-texts.ts'

type Unit = PlacesToReceive['units'][number]
type Props = { readonly args: PageArgs; readonly problems: FormProblems | null }

const at = (field: string): string => field
const typed = ({ problems }: PageArgs, field: string): string =>
  problems === null ? '' : one(problems.form, field)

const nameOf = ({ name, organisation }: Unit, lang: Language): string =>
  `${inLanguage(name, lang)}, ${inLanguage(organisation, lang)}`

/** Which unit, chosen first: its people are offered below. */
function Choose({ args, units, unit }: { args: PageArgs; units: readonly Unit[]; unit: Unit }): JSX.Element {
  const { lang } = args
  const words = newReceiverTexts[lang]
  return (
    <form method="get" class="work-form">
      <Select
        name="yksikko"
        label={words.unit}
        options={units.map((each) => ({ value: each.id, label: nameOf(each, lang) }))}
        value={unit.id}
      />
      <Button kind="secondary">{words.choose}</Button>
    </form>
  )
}

function UnitFields({ args, problems, unit }: Props & { unit: Unit }): JSX.Element {
  const { lang } = args
  const words = newReceiverTexts[lang]
  return (
    <>
      <Hidden name="yksikko" value={unit.id} />
      <Select
        name="contact"
        label={words.contact}
        hint={words.contactHint}
        empty={words.chooseOne}
        options={unit.people.map(({ id, name, title }) => {
          const does = inLanguage(title, lang)
          return { value: id, label: does === '' ? name : `${name}, ${does}` }
        })}
        value={typed(args, 'contact')}
        error={problems?.of('contact')}
      />
    </>
  )
}

function GuestFields({ args, problems, county }: Props & { county: string }): JSX.Element {
  const { lang, deps } = args
  const words = newReceiverTexts[lang]
  const organisations = deps.catalogue
    .organisations()
    .filter((each) => each.county === county && each.sector !== 'county')
    .toSorted(byName(lang))
  return (
    <>
      <Select
        name="organisation"
        label={words.organisation}
        hint={words.organisationHint}
        empty={words.chooseOne}
        options={organisations.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
        value={typed(args, 'organisation')}
        error={problems?.of('organisation')}
      />
      <TextField
        name="guestName"
        label={words.guestName}
        maxlength={200}
        value={typed(args, 'guestName')}
        error={problems?.of('guestName')}
      />
      <TextField
        name="guestEmail"
        type="email"
        label={words.guestEmail}
        hint={words.guestEmailHint}
        maxlength={200}
        value={typed(args, 'guestEmail')}
        error={problems?.of('guestEmail')}
      />
      <RadioGroup
        name="guestLanguage"
        label={words.guestLanguage}
        options={languages.map((each) => ({ value: each, label: shellTexts[lang].languageNames[each] }))}
        value={typed(args, 'guestLanguage') || lang}
        error={problems?.of('guestLanguage')}
      />
    </>
  )
}

/** Whether the page is about an organisation without accounts, and about which unit otherwise. */
function wanted(
  args: PageArgs,
  places: PlacesToReceive,
): { unit: Unit | undefined; county: string | undefined } {
  const asked = (field: string): string | undefined =>
    args.problems === null ? args.query[field] : one(args.problems.form, field)
  const [county] = places.counties
  const isGuest = county !== undefined && (asked('laji') === 'guest' || places.units.length === 0)
  return isGuest
    ? { unit: undefined, county }
    : { unit: places.units.find(({ id }) => id === asked('yksikko')) ?? places.units[0], county: undefined }
}

function AddForm(props: Props & { places: PlacesToReceive }): JSX.Element {
  const { args, problems, places } = props
  const { lang } = args
  const words = newReceiverTexts[lang]
  const { unit, county } = wanted(args, places)
  const fields = {
    args,
    at,
    stands: newReceiver,
    back: args.problems?.form ?? null,
    error: (field: string) => problems?.of(field),
  }
  const here = path('workNewReceiver', lang)
  return (
    <>
      {unit === undefined && places.units.length > 0 && (
        <p>
          <a href={here}>{words.rather.unit}</a>
        </p>
      )}
      {unit !== undefined && places.counties.length > 0 && (
        <p>
          <a href={path('workNewReceiver', lang, {}, { laji: 'guest' })}>{words.rather.guest}</a>
        </p>
      )}
      {unit !== undefined && places.units.length > 1 && (
        <Choose args={args} units={places.units} unit={unit} />
      )}
      {unit?.people.length === 0 ? (
        <p>{words.noPeople}</p>
      ) : (
        <form method="post" action={here} novalidate class="work-form receiver-form">
          {unit !== undefined && <h2>{nameOf(unit, lang)}</h2>}
          <Hidden name="laji" value={unit === undefined ? 'guest' : 'unit'} />
          {unit !== undefined && <UnitFields args={args} problems={problems} unit={unit} />}
          {county !== undefined && <GuestFields args={args} problems={problems} county={county} />}
          <NameFields {...fields} />
          <ReachFields {...fields} county={unit?.county ?? county ?? ''} />
          <ButtonRow>
            <Button>{words.button}</Button>
          </ButtonRow>
        </form>
      )}
    </>
  )
}

/** A new receiver of referrals: a unit with its named person, or an organisation that answers by a link. @source R36, ADR-0033 */
export const newReceiverPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang } = args
    const words = newReceiverTexts[lang]
    const problems = formProblems(args.problems, lang)
    const places = await placesToReceive(args.caller, {})
    const mayAdd = places.units.length > 0 || places.counties.length > 0
    const { unit } = wanted(args, places)
    const lead = !mayAdd ? words.mayNot : unit === undefined ? words.leadGuest : words.leadUnit
    return (
      <WorkDocument args={args} title={words.title}>
        <Column>
          <BackLink href={path('workReceiving', lang)}>{words.back}</BackLink>
          {problems !== null && <Refused problems={problems} notDone={referralTexts[lang].notDone} />}
          <PageTitle title={words.title} lead={lead} />
          {mayAdd && <AddForm args={args} problems={problems} places={places} />}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form: Form) => {
    demandPerson(args)
    const isGuest = one(form, 'laji') === 'guest'
    const language = languages.find((each) => each === one(form, 'guestLanguage')) ?? args.lang
    // What has not been chosen goes on as it is, so that everything missing is told at once.
    const who = isGuest
      ? {
          organisation: one(form, 'organisation'),
          guest: { name: one(form, 'guestName'), email: one(form, 'guestEmail'), language },
        }
      : { unit: one(form, 'yksikko'), contact: one(form, 'contact') }
    try {
      const { id } = await addReceiver(args.caller, {
        ...who,
        name: nameIn(form, at, {}),
        details: reachIn(form, at),
      })
      return seeOther(path('workReceiving', args.lang, {}, { done: 'added', receiver: id }))
    } catch (error) {
      throw error instanceof Refusal ? inFormNames(error, at) : error
    }
  },
}
