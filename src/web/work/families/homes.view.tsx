import type { JSX } from 'preact'
import { barReasons, type FamilyHomeView, livingShares } from '#capabilities/families/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Act, type Fields, Press } from './acts.view.tsx'
import { dayIn, nameIn, type OnFamily } from './family-head.view.tsx'
import { Whose } from './people.view.tsx'
import { peopleTexts } from './people-texts.ts'
import { familyWords } from './words.ts'

function PlaceFields(props: { on: OnFamily; fields: Fields; home: FamilyHomeView | null }): JSX.Element {
  const { on, fields, home } = props
  const { lang } = on.args
  const [words, terms] = [peopleTexts[lang], familyWords[lang]]
  return (
    <>
      <TextField
        {...fields.text('name', home?.name)}
        label={words.homeName}
        hint={words.homeNameHint}
        width="middle"
        maxlength={80}
      />
      <TextField {...fields.text('address', home?.address)} label={words.address} maxlength={200} />
      <TextField
        {...fields.text('municipality', home?.municipality)}
        label={words.municipality}
        width="middle"
        maxlength={80}
      />
      <div class="family-pair">
        {on.view.people
          .filter(({ until }) => until === null)
          .map((person) => (
            <Select
              key={person.id}
              {...fields.text(
                `lives-${person.id.slice(0, 8)}`,
                home?.living.find((each) => each.person === person.id)?.share,
              )}
              label={words.lives(person.name)}
              empty={words.livesNot}
              options={livingShares.map((value) => ({ value, label: terms.shares[value] }))}
            />
          ))}
      </div>
    </>
  )
}

/** Where the family lives: there may be several homes, and a child may live in two of them. */
export function Homes({ on }: { on: OnFamily }): JSX.Element {
  const { view, bench, args } = on
  const { lang } = args
  const [words, terms] = [peopleTexts[lang], familyWords[lang]]
  const maySee = view.mine?.sees.includes('homes') === true
  return (
    <Section title={words.homes} id="homes">
      {view.homes.length === 0 ? (
        <p class="family-quiet">{maySee ? words.homesNone : words.homesHidden}</p>
      ) : (
        <ul class="with-cards">
          {view.homes.map((home) => {
            const title = home.name || words.home
            return (
              <li key={home.id} class="with-card">
                <h3 class="with-card__name">{title}</h3>
                <p>
                  {home.address}
                  {home.municipality !== '' && !home.address.includes(home.municipality) && (
                    <>
                      <br />
                      {home.municipality}
                    </>
                  )}
                </p>
                <ul class="family-people">
                  {home.living.map(({ person, share }) => (
                    <li key={person}>
                      {nameIn(view, person)} <span class="family-quiet">{terms.shares[share]}</span>
                    </li>
                  ))}
                </ul>
                {view.can.keep && (
                  <div class="with-card__acts">
                    <Act
                      bench={bench}
                      move="changeHome"
                      subject={home.id}
                      label={words.changeHome}
                      about={title}
                      send={words.changeSend}
                      look="quiet"
                    >
                      {(fields) => <PlaceFields on={on} fields={fields} home={home} />}
                    </Act>
                    <Act
                      bench={bench}
                      move="removeHome"
                      subject={home.id}
                      label={words.removeHome}
                      about={title}
                      kind="danger"
                      look="quiet"
                    >
                      {() => <p class="work-form__warning">{words.removeHomeWarning}</p>}
                    </Act>
                  </div>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {view.can.keep && maySee && (
        <Act bench={bench} move="addHome" label={words.addHome} send={words.addHomeSend}>
          {(fields) => <PlaceFields on={on} fields={fields} home={null} />}
        </Act>
      )}
    </Section>
  )
}

/** Who helps the family without an account here. */
export function Helpers({ on }: { on: OnFamily }): JSX.Element {
  const { view, bench, args } = on
  const words = peopleTexts[args.lang]
  return (
    <Section title={words.helpers} id="helpers">
      <p class="family-quiet">{words.helpersLead}</p>
      {view.helpers.length === 0 ? (
        <p class="family-quiet">{words.helpersNone}</p>
      ) : (
        <ul class="family-people">
          {view.helpers.map((helper) => (
            <li key={helper.id}>
              <strong>{helper.name}</strong>
              {helper.says !== '' && <>: {helper.says}</>}
              {helper.byFamily && <span class="family-quiet"> ({words.byFamily})</span>}
              {view.can.write && (
                <Press
                  bench={bench}
                  move="endHelper"
                  subject={helper.id}
                  label={words.endHelper}
                  about={helper.name}
                  kind="quiet"
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {view.can.write && (
        <Act bench={bench} move="addHelper" label={words.addHelper} send={words.addHelperSend}>
          {(fields) => (
            <>
              <TextField {...fields.text('name')} label={words.helperName} width="middle" maxlength={120} />
              <TextArea
                {...fields.text('says')}
                label={words.helperSays}
                hint={words.helperHint}
                rows={2}
                maxlength={400}
              />
            </>
          )}
        </Act>
      )}
    </Section>
  )
}

function Guarded({ on }: { on: OnFamily }): JSX.Element {
  const { view, bench, args } = on
  const { lang } = args
  const [words, terms] = [peopleTexts[lang], familyWords[lang]]
  const day = dayIn(on)
  return (
    <ul class="family-guards">
      {view.blocks.map((block) => (
        <li key={block.id}>
          <p>
            {words.blocked(
              nameIn(view, block.adult) ?? '',
              nameIn(view, block.child) ?? '',
              day(helsinkiDate(block.setAt)),
            )}
          </p>
          <p class="family-quiet">
            {block.ground === null ? words.groundElsewhere : `${words.ground}: ${block.ground}`}
          </p>
          {view.can.keep && (
            <Act bench={bench} move="lift" subject={block.id} label={words.lift} kind="danger" look="quiet">
              {() => <p class="work-form__warning">{words.liftWarning}</p>}
            </Act>
          )}
        </li>
      ))}
      {view.bars.map((bar) => (
        <li key={bar.id}>
          <p>{words.barred(nameIn(view, bar.child) ?? '', terms.bars[bar.reason], day(bar.since))}</p>
          {view.can.keep && (
            <Press bench={bench} move="endBar" subject={bar.id} label={words.endBar} kind="quiet" />
          )}
        </li>
      ))}
    </ul>
  )
}

/** Who is kept away from a child, and for whom nobody acts: for workers alone. */
export function Guards({ on }: { on: OnFamily }): JSX.Element | null {
  const { view, bench, args } = on
  const { lang } = args
  const [words, terms] = [peopleTexts[lang], familyWords[lang]]
  const hasChild = view.people.some(({ part }) => part === 'child')
  if (!hasChild) return null
  return (
    <Section title={words.guard} id="guard">
      <p class="family-quiet">{words.guardLead}</p>
      {view.blocks.length + view.bars.length === 0 ? (
        <p class="family-quiet">{words.guardNone}</p>
      ) : (
        <Guarded on={on} />
      )}
      {view.can.keep && (
        <div class="family-ways">
          <Act bench={bench} move="block" label={words.block} send={words.blockSend} kind="danger">
            {(fields) => (
              <>
                <p class="family-quiet">{words.blockHint}</p>
                <div class="family-pair">
                  <Whose on={on} part="adult" field={fields.text('adult')} label={words.adult} />
                  <Whose on={on} part="child" field={fields.text('child')} label={words.child} />
                </div>
                <TextArea {...fields.text('ground')} label={words.blockGround} rows={3} maxlength={1000} />
              </>
            )}
          </Act>
          <Act bench={bench} move="bar" label={words.bar} send={words.barSend} kind="danger">
            {(fields) => (
              <>
                <p class="family-quiet">{words.barHint}</p>
                <Whose on={on} part="child" field={fields.text('child')} label={words.child} />
                <RadioGroup
                  {...fields.text('reason', 'in-care')}
                  label={words.reason}
                  options={barReasons.map((value) => ({ value, label: terms.bars[value] }))}
                />
                <TextField
                  {...fields.text('until')}
                  type="date"
                  width="middle"
                  label={words.lastDay}
                  optional={words.voluntary}
                />
              </>
            )}
          </Act>
        </div>
      )}
    </Section>
  )
}
