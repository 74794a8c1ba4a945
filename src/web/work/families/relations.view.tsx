import type { JSX } from 'preact'
import { type FamilyPerson, type FamilyView, relationSources } from '#capabilities/families/index.ts'
import { Checkbox } from '#ui/fields/choices.tsx'
import { Select, TextField } from '#ui/fields/fields.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { Act, type Fields } from './acts.view.tsx'
import { dayIn, nameIn, type OnFamily } from './family-head.view.tsx'
import { guardiansAtLeast, guardiansAtMost } from './people-moves.ts'
import { peopleTexts } from './people-texts.ts'
import { relationsTexts } from './relations-texts.ts'
import { familyWords } from './words.ts'

type Of = { readonly on: OnFamily; readonly person: FamilyPerson }

function RelationActs({
  on,
  relation,
}: {
  on: OnFamily
  relation: FamilyView['relations'][number]
}): JSX.Element {
  const { view, bench } = on
  const { lang } = on.args
  const [words, own, terms] = [peopleTexts[lang], relationsTexts[lang], familyWords[lang]]
  const about = `${nameIn(view, relation.adult) ?? ''}, ${nameIn(view, relation.child) ?? ''}`
  return (
    <div class="person-card__acts">
      <Act
        bench={bench}
        move="changeRelation"
        subject={relation.id}
        label={own.change}
        about={about}
        send={words.changeSend}
        look="quiet"
      >
        {(fields) => (
          <>
            <Select
              {...fields.text('source', relation.source)}
              label={words.source}
              options={relationSources.map((value) => ({ value, label: terms.sources[value] }))}
            />
            <Checkbox
              name={fields.name('livesApart')}
              label={words.livesApart}
              hint={words.livesApartHint}
              checked={fields.isTicked('livesApart', relation.livesApart)}
            />
            <TextField
              {...fields.text('validTo', relation.validTo ?? '')}
              type="date"
              width="middle"
              label={own.lastDay}
              hint={own.since(dayIn(on)(relation.validFrom))}
            />
          </>
        )}
      </Act>
      <Act
        bench={bench}
        move="endRelation"
        subject={relation.id}
        label={words.endRelation}
        about={about}
        kind="danger"
        look="quiet"
      >
        {() => <p class="work-form__warning">{words.endRelationWarning}</p>}
      </Act>
    </div>
  )
}

/** What somebody is to the children, on what it stands, and until when. */
export function Relations({ on, person }: Of): JSX.Element | null {
  const { view } = on
  const { lang } = on.args
  const [words, terms] = [peopleTexts[lang], familyWords[lang]]
  const day = dayIn(on)
  const own = view.relations.filter(({ adult }) => adult === person.id)
  if (own.length === 0) return null
  return (
    <ul class="person-card__relations">
      {own.map((relation) => (
        <li key={relation.id}>
          <span>
            {words.of(terms.relations[relation.kind], nameIn(view, relation.child) ?? '')}
            <span class="family-quiet">
              {' '}
              {[
                relation.livesApart ? words.livesApart : null,
                terms.sources[relation.source],
                relation.validTo === null ? null : words.validTo(day(relation.validTo)),
              ]
                .filter((each) => each !== null)
                .join(', ')}
            </span>
          </span>
          {view.can.relate && <RelationActs on={on} relation={relation} />}
        </li>
      ))}
    </ul>
  )
}

const isLineWritten = (fields: Fields, line: number): boolean =>
  ['name', 'identity'].some((field) => (fields.text(`guardians-${line}-${field}`).value ?? '') !== '')

type Known = { readonly name: string; readonly livesApart: boolean }

function Guardian(props: {
  on: OnFamily
  fields: Fields
  number: number
  known: Known | undefined
}): JSX.Element {
  const { fields, number, known } = props
  const { lang } = props.on.args
  const [words, own] = [peopleTexts[lang], relationsTexts[lang]]
  const field = (name: string): string => `guardians-${number}-${name}`
  return (
    <fieldset class="field">
      <legend class="field__legend">{own.guardian(number)}</legend>
      <div class="family-pair">
        <TextField {...fields.text(field('name'), known?.name)} label={words.name} maxlength={120} />
        <TextField
          {...fields.text(field('identity'))}
          label={words.identity}
          hint={number === 1 ? own.identityHint : undefined}
          width="middle"
          maxlength={20}
          spellcheck={false}
        />
      </div>
      <Checkbox
        name={fields.name(field('livesApart'))}
        label={words.livesApart}
        checked={fields.isTicked(field('livesApart'), known?.livesApart)}
      />
    </fieldset>
  )
}

/** Taking over what the population register says of a child's guardians; those it gave before stand filled in, but for the code. */
export function RegisterNews({ on, person }: Of): JSX.Element | null {
  const { view, bench } = on
  const words = relationsTexts[on.args.lang]
  if (person.part !== 'child' || !view.can.relate) return null
  const known: readonly Known[] = view.relations
    .filter(
      ({ child, kind, source }) =>
        child === person.id && kind === 'guardian' && source === 'population-register',
    )
    .map(({ adult, livesApart }) => ({ name: nameIn(view, adult) ?? '', livesApart }))
  const first = Math.max(guardiansAtLeast, known.length)
  return (
    <Act
      bench={bench}
      move="registerNews"
      subject={person.id}
      label={words.news}
      about={person.name}
      look="quiet"
    >
      {(fields) => {
        const rows = Array.from({ length: guardiansAtMost }, (_, index) => (
          <Guardian key={index} on={on} fields={fields} number={index + 1} known={known[index]} />
        ))
        const isWritten =
          fields.isOpen && rows.slice(first).some((_, index) => isLineWritten(fields, first + index + 1))
        return (
          <>
            <p>{words.newsLead}</p>
            <p class="family-quiet">{words.newsKept}</p>
            {rows.slice(0, first)}
            <Disclosure summary={words.more} open={isWritten}>
              {rows.slice(first)}
            </Disclosure>
            <Checkbox
              name={fields.name('none')}
              label={words.none}
              hint={words.noneHint}
              checked={fields.isTicked('none')}
            />
          </>
        )
      }}
    </Act>
  )
}
