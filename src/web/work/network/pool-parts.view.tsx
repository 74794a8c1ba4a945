import type { JSX } from 'preact'
import {
  poolSkills,
  substituteAnswers,
  type SubstituteRequest,
  type WorkerPool,
} from '#capabilities/network/index.ts'
import type { Weekday } from '#platform/dates.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { weekdayName } from '#platform/words.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { LocalText } from '#web/public/local-text.tsx'
import { Act, type Bench, type Fields, Press } from '#web/work/families/acts.view.tsx'
import { areaOptions, dayOf, nameOf } from './frame.view.tsx'
import { poolTexts } from './pool-texts.ts'
import { networkWords } from './words.ts'

const days: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

function Answers({ bench, request }: { bench: Bench; request: SubstituteRequest }): JSX.Element {
  const { lang } = bench.args
  const words = poolTexts[lang]
  const named = networkWords[lang]
  return (
    <div>
      <h4>{words.answers}</h4>
      {request.answers.length === 0 && <p>{words.noAnswers}</p>}
      <ul class="net-answers">
        {request.answers.map((answer) => (
          <li key={answer.person}>
            <span>
              <strong>{answer.name}</strong>: {named.answers[answer.answer]}
              {answer.words !== '' && `. ${answer.words}`}
            </span>
            {request.may_settle && answer.answer !== 'no' && (
              <Press
                bench={bench}
                move="settle"
                subject={request.id}
                label={words.choose}
                about={answer.name}
                fields={{ version: String(request.version), chosen: answer.person }}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** One request: what, when, for whom one works, and what one may do with it. */
export function Request(props: { bench: Bench; pool: WorkerPool; request: SubstituteRequest }): JSX.Element {
  const { bench, pool, request } = props
  const { args } = bench
  const { lang } = args
  const words = poolTexts[lang]
  const named = networkWords[lang]
  const isOpen = request.state === 'open'
  return (
    <li class="net-row net-row--two">
      <div>
        <h3 class="net-row__name">{named.skills[request.skill]}</h3>
        <p>{request.words}</p>
        <p class="net-quiet">
          {words.asks(inLanguage(request.unit, lang), request.asked_by)} ·{' '}
          {nameOf(pool.areas, request.area, lang)}
        </p>
      </div>
      <div>
        <p>
          <strong>{words.days(dayOf(args, request.first_day), dayOf(args, request.last_day))}</strong>
          {request.hours_a_week !== null && (
            <span class="net-quiet"> {named.hoursAWeek(request.hours_a_week)}</span>
          )}
        </p>
        {!isOpen && <Chip>{named.requestStates[request.state]}</Chip>}
        {request.chosen !== null && <p>{words.chosen(request.chosen)}</p>}
        {request.my_answer !== null && isOpen && <p>{words.yourAnswer(named.answers[request.my_answer])}</p>}
      </div>
      {isOpen && (
        <div class="net-acts">
          {request.may_answer && (
            <Act
              bench={bench}
              move="reply"
              subject={request.id}
              label={words.answer}
              about={named.skills[request.skill]}
            >
              {(of) => (
                <>
                  <RadioGroup
                    {...of.text('answer', request.my_answer ?? '')}
                    label={words.canYou}
                    options={substituteAnswers.map((value) => ({ value, label: named.answers[value] }))}
                  />
                  <TextField
                    {...of.text('words', request.my_words ?? '')}
                    label={words.words}
                    maxlength={300}
                  />
                </>
              )}
            </Act>
          )}
          {request.may_settle && (
            <Press
              bench={bench}
              move="settle"
              subject={request.id}
              label={words.withdraw}
              about={named.skills[request.skill]}
              kind="quiet"
              fields={{ version: String(request.version), chosen: '' }}
            />
          )}
        </div>
      )}
      {request.may_settle && <Answers bench={bench} request={request} />}
    </li>
  )
}

function Offer({ bench, pool, of }: { bench: Bench; pool: WorkerPool; of: Fields }): JSX.Element {
  const { lang } = bench.args
  const words = poolTexts[lang]
  const { own } = pool
  return (
    <>
      <Hidden name={of.name('version')} value={String(own?.version ?? 0)} />
      <CheckboxGroup
        {...of.list('skills', own?.skills)}
        label={words.skills}
        options={poolSkills.map((value) => ({ value, label: networkWords[lang].skills[value] }))}
      />
      <TextField {...of.text('skillWords', own?.skill_words)} label={words.skillWords} maxlength={300} />
      <CheckboxGroup
        {...of.list('languages', own?.languages)}
        label={words.languages}
        options={languages.map((value) => ({ value, label: words.tongues[value] }))}
      />
      <CheckboxGroup
        {...of.list('areas', own?.areas)}
        label={words.areas}
        hint={words.areasHint}
        options={areaOptions(pool.areas, lang)}
      />
      <CheckboxGroup
        {...of.list('weekdays', own?.weekdays.map(String))}
        label={words.weekdays}
        options={days.map((day) => ({ value: String(day), label: weekdayName(day, lang) }))}
      />
      <TextField
        {...of.text('hoursAWeek', String(own?.hours_a_week ?? ''))}
        label={words.hours}
        inputmode="numeric"
        width="short"
      />
      <TextField {...of.text('availability', own?.availability)} label={words.availability} maxlength={300} />
      <TextField
        {...of.text('firstDay', own?.first_day ?? '')}
        label={words.firstDay}
        type="date"
        width="middle"
      />
      <TextField
        {...of.text('lastDay', own?.last_day ?? '')}
        label={words.lastDay}
        type="date"
        width="middle"
      />
      <Checkbox name={of.name('paused')} label={words.pause} checked={of.isTicked('paused', own?.paused)} />
      <CheckboxGroup
        {...of.list('consent', own === null ? [] : ['yes'])}
        label={words.own}
        options={[{ value: 'yes', label: words.consent }]}
      />
    </>
  )
}

/** What one offers oneself, and the ways in and out. */
export function Own({ bench, pool }: { bench: Bench; pool: WorkerPool }): JSX.Element {
  const { lang } = bench.args
  const words = poolTexts[lang]
  const { own } = pool
  return (
    <Section title={words.own}>
      <p>{own === null ? words.notIn : own.paused ? words.isPaused : words.isIn}</p>
      {own !== null && (
        <p>
          {own.skills.map((skill) => networkWords[lang].skills[skill]).join(', ')}
          {own.skill_words !== '' && `. ${own.skill_words}`}
        </p>
      )}
      <div class="net-acts">
        <Act
          bench={bench}
          move="join"
          label={own === null ? words.join : words.change}
          send={networkWords[lang].save}
        >
          {(of) => <Offer bench={bench} pool={pool} of={of} />}
        </Act>
        {own !== null && (
          <Act bench={bench} move="leave" label={words.leave} kind="danger" look="quiet">
            {() => <p>{words.leaveHint}</p>}
          </Act>
        )}
      </div>
    </Section>
  )
}

export function Asking({ bench, pool }: { bench: Bench; pool: WorkerPool }): JSX.Element | null {
  const { lang } = bench.args
  const words = poolTexts[lang]
  const named = networkWords[lang]
  if (pool.units.length === 0) return null
  return (
    <div class="net-acts">
      <Act bench={bench} move="ask" label={words.ask} send={words.askSend} look="primary">
        {(of) => (
          <>
            <p>{words.askHint}</p>
            <Select {...of.text('unit')} label={words.unit} options={areaOptions(pool.units, lang)} />
            <Select
              {...of.text('area')}
              label={words.area}
              empty={named.wholeCounty}
              options={areaOptions(pool.areas, lang)}
            />
            <Select
              {...of.text('skill')}
              label={words.skill}
              options={poolSkills.map((value) => ({ value, label: named.skills[value] }))}
            />
            <TextArea {...of.text('words')} label={words.what} rows={3} maxlength={600} />
            <TextField {...of.text('firstDay')} label={words.firstDay} type="date" width="middle" />
            <TextField {...of.text('lastDay')} label={words.lastDay} type="date" width="middle" />
            <TextField {...of.text('hoursAWeek')} label={words.hours} inputmode="numeric" width="short" />
          </>
        )}
      </Act>
    </div>
  )
}

/** Who is in the pool, for those who may ask. */
export function Members({
  bench,
  pool,
  asked,
}: {
  bench: Bench
  pool: WorkerPool
  asked: { readonly osaaminen: string; readonly alue: string }
}): JSX.Element | null {
  const { lang } = bench.args
  const words = poolTexts[lang]
  const named = networkWords[lang]
  if (!pool.seesMembers) return null
  return (
    <Section title={words.members} id="pankissa">
      <form method="get" class="net-filter" role="search">
        <Select
          name="osaaminen"
          label={words.skill}
          empty={words.everything}
          value={asked.osaaminen}
          options={poolSkills.map((value) => ({ value, label: named.skills[value] }))}
        />
        <Select
          name="alue"
          label={words.area}
          empty={words.everything}
          value={asked.alue}
          options={areaOptions(pool.areas, lang)}
        />
        <button class="button button--secondary" type="submit">
          {words.filter}
        </button>
      </form>
      {pool.members.length === 0 ? (
        <p role="status">{words.noMembers}</p>
      ) : (
        <ul class="net-rows">
          {pool.members.map((member) => (
            <li key={member.id} class="net-row net-row--two">
              <div>
                <p>
                  <span class="net-row__name">{member.name}</span>
                  <span class="net-quiet">
                    , <LocalText of={member.title} lang={lang} />
                  </span>{' '}
                  {member.paused && <Chip>{words.paused}</Chip>}
                </p>
                <p>
                  {member.skills.map((skill) => named.skills[skill]).join(', ')}
                  {member.skill_words !== '' && `. ${member.skill_words}`}
                </p>
              </div>
              <div>
                {member.hours_a_week !== null && <p>{named.hoursAWeek(member.hours_a_week)}</p>}
                <p class="net-quiet">{member.availability}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
