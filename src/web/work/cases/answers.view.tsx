import type { JSX } from 'preact'
import {
  type Answering,
  type CaseView,
  changeReasons,
  type ResponsibleKind,
} from '#capabilities/casework/index.ts'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { Act, Press } from '#web/work/families/acts.view.tsx'
import { answersTexts } from './answers-texts.ts'
import { dayOf, type OnCase } from './case-head.view.tsx'
import { caseWords } from './case-words.ts'

/** Those who work on the case, each once: somebody may have a seat by two units. */
function whoWorks(
  view: CaseView,
): readonly { readonly person: string; readonly name: string; readonly mine: boolean }[] {
  return [...new Map(view.seats.map(({ person, name, mine }) => [person, { person, name, mine }])).values()]
}

function options(on: OnCase): readonly { readonly value: string; readonly label: string }[] {
  const words = answersTexts[on.args.lang]
  return whoWorks(on.view).map(({ person, name, mine }) => ({
    value: person,
    label: mine ? words.me(name) : name,
  }))
}

function Answer({ on, one }: { on: OnCase; one: Answering }): JSX.Element {
  const { args, view, bench } = on
  const { lang } = args
  const [words, terms] = [answersTexts[lang], caseWords[lang]]
  const day = dayOf(on)
  const chips = [
    ...(one.gone
      ? [
          <Chip key="gone" tone="late" icon="alert">
            {words.gone}
          </Chip>,
        ]
      : []),
    ...(one.awayUntil === null
      ? []
      : [
          <Chip key="away" tone="soon" icon="clock">
            {words.away(day(one.awayUntil))}
          </Chip>,
        ]),
  ]
  return (
    <li class="case-answer">
      <p class="with-card__part">{terms.kinds[one.kind]}</p>
      <h3 class="case-answer__name">{one.name}</h3>
      <p class="with-card__where">
        <LocalText of={one.title} lang={lang} />
        {one.unit !== null && (
          <>
            , <LocalText of={one.unit} lang={lang} />
          </>
        )}
      </p>
      <ChipList chips={chips} />
      <p class="family-quiet">
        {[
          one.takenAt === null ? null : words.since(day(one.takenAt)),
          one.deputy === null ? words.noDeputy : words.deputy(one.deputy.name),
          one.meetOn === null ? null : words.meet(day(one.meetOn)),
        ]
          .filter((each) => each !== null)
          .join(' · ')}
      </p>
      {view.can.name.includes(one.kind) && (
        <Act
          bench={bench}
          move="answer"
          subject={one.kind}
          label={words.small}
          about={one.name}
          send={words.smallSend}
          look="quiet"
        >
          {(fields) => (
            <>
              <Select
                {...fields.text('deputy', one.deputy?.person ?? '')}
                label={words.deputyField}
                hint={words.deputyHint}
                empty={words.nobody}
                options={options(on).filter(({ value }) => value !== one.person)}
              />
              <TextField
                {...fields.text('meetOn', one.meetOn ?? '')}
                type="date"
                width="middle"
                label={words.meetOn}
                optional={words.voluntary}
              />
            </>
          )}
        </Act>
      )}
    </li>
  )
}

function Asked({ on, one }: { on: OnCase; one: Answering }): JSX.Element {
  const { args, view, bench } = on
  const { lang } = args
  const [words, terms] = [answersTexts[lang], caseWords[lang]]
  const day = dayOf(on)
  const mine = view.can.take.includes(one.id)
  return (
    <Notice kind="info" title={words.asked(one.name, terms.kinds[one.kind])}>
      <p>
        {mine ? words.askedMe : words.askedText(day(one.namedAt))}
        {one.meetOn !== null && (
          <>
            <br />
            {words.meet(day(one.meetOn))}
          </>
        )}
      </p>
      {one.words !== null && one.words !== '' && <p class="case-asked__words">{one.words}</p>}
      {mine && (
        <div class="case-acts">
          <Press bench={bench} move="take" subject={one.id} label={words.take} kind="primary" />
          <Act
            bench={bench}
            move="decline"
            subject={one.id}
            label={words.decline}
            send={words.declineSend}
            look="quiet"
          >
            {(fields) => (
              <TextArea
                {...fields.text('words')}
                label={words.declineWords}
                optional={words.voluntary}
                rows={3}
                maxlength={2000}
              />
            )}
          </Act>
        </div>
      )}
    </Notice>
  )
}

/** Naming: whom, for which task, why, and when the three of them meet. */
function Naming({ on }: { on: OnCase }): JSX.Element | null {
  const { args, view, bench } = on
  const [words, terms] = [answersTexts[args.lang], caseWords[args.lang]]
  const kinds = view.can.name
  const [only] = kinds
  if (only === undefined) return null
  const has = (kind: ResponsibleKind): boolean => view.answers.some((each) => each.kind === kind)
  const isFirst = !has('responsible-worker')
  const first = kinds.includes('responsible-worker') ? 'responsible-worker' : only
  return (
    <Act
      bench={bench}
      move="name"
      label={isFirst ? words.name : words.change}
      send={words.send}
      look={isFirst ? 'primary' : 'secondary'}
      open={isFirst && view.asked.length === 0}
    >
      {(fields) => (
        <>
          <RadioGroup
            {...fields.text('kind', first)}
            label={words.kind}
            options={kinds.map((value) => ({ value, label: terms.kinds[value] }))}
          />
          <div class="family-pair">
            <Select
              {...fields.text('person')}
              label={words.who}
              hint={words.whoHint}
              empty={words.choose}
              options={options(on)}
            />
            <Select
              {...fields.text('deputy')}
              label={words.deputyField}
              hint={words.deputyHint}
              empty={words.nobody}
              options={options(on)}
            />
          </div>
          {view.answers.length > 0 && (
            <Select
              {...fields.text('reason')}
              label={words.reason}
              empty={words.choose}
              options={changeReasons
                .filter((value) => value !== 'first')
                .map((value) => ({ value, label: terms.reasons[value] }))}
            />
          )}
          <TextField
            {...fields.text('meetOn')}
            type="date"
            width="middle"
            label={words.meetOn}
            hint={words.meetHint}
            optional={words.voluntary}
          />
          <TextArea
            {...fields.text('words')}
            label={words.words}
            hint={words.wordsHint}
            optional={words.voluntary}
            rows={3}
            maxlength={2000}
          />
        </>
      )}
    </Act>
  )
}

/** Who answers for the case now, who has been asked to, who did before. */
export function Answers({ on }: { on: OnCase }): JSX.Element {
  const { args, view } = on
  const { lang } = args
  const [words, terms] = [answersTexts[lang], caseWords[lang]]
  const day = dayOf(on)
  const isWithout = view.closedAt === null && !view.answers.some(({ kind }) => kind === 'responsible-worker')
  return (
    <Section title={words.title} id="answers">
      {isWithout && (
        <Notice kind="warning" title={words.none}>
          <p>{words.noneText}</p>
        </Notice>
      )}
      {view.asked.map((one) => (
        <Asked key={one.id} on={on} one={one} />
      ))}
      {view.answers.length > 0 && (
        <ul class="case-answers">
          {view.answers.map((one) => (
            <Answer key={one.id} on={on} one={one} />
          ))}
        </ul>
      )}
      <Naming on={on} />
      {view.continuity > 0 && (
        <p class="family-quiet case-answers__continuity">{words.continuity(view.continuity)}</p>
      )}
      {view.earlier.length > 0 && (
        <Disclosure summary={words.earlier}>
          <ul class="family-people">
            {view.earlier.map((one) => (
              <li key={one.id}>
                {one.name}
                <br />
                <span class="family-quiet">
                  {words.earlierOne(
                    terms.kinds[one.kind],
                    one.takenAt === null ? '' : day(one.takenAt),
                    one.endedAt === null ? '' : day(one.endedAt),
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p>
        <a href={path('workResponsibleGuide', lang)}>{words.guide}</a>
      </p>
    </Section>
  )
}
