import type { JSX } from 'preact'
import { type MatrixRow, presences, serviceMatrix } from '#capabilities/directory/index.ts'
import {
  type ActorSurvey,
  type ActorSurveys,
  actorPresences,
  type SurveyFinding,
} from '#capabilities/network/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { DataTable } from '#ui/table/table.tsx'
import type { PageArgs } from '#web/page.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { Act, type Bench, Press } from '#web/work/families/acts.view.tsx'
import { areaActorsTexts } from './area-actors-texts.ts'
import { InThree } from './frame.view.tsx'
import { networkWords } from './words.ts'

/** How the areas have marked the kinds of service that the survey means by an actor: "fixed 4 · both 1". */
function areasSay(rows: readonly MatrixRow[], finding: SurveyFinding, lang: Language): string {
  const cells = rows
    .filter((row) => finding.types.includes(row.variant === '' ? row.type : `${row.type}/${row.variant}`))
    .flatMap((row) => row.cells)
  return presences
    .map((presence) => [presence, cells.filter((cell) => cell.presence === presence).length] as const)
    .filter(([, count]) => count > 0)
    .map(([presence, count]) => `${networkWords[lang].presences[presence]} ${count}`)
    .join(' · ')
}

/** A finding in the order of the table's columns. */
export function findingCells(args: PageArgs, county: string, finding: SurveyFinding): readonly string[] {
  const { lang, deps } = args
  const words = areaActorsTexts[lang]
  const number = (value: number | null): string => (value === null ? words.noNumber : String(value))
  return [
    inLanguage(finding.name, lang),
    number(finding.fixed),
    number(finding.outreach),
    finding.seenAs === null ? words.unclear : networkWords[lang].presences[finding.seenAs],
    areasSay(serviceMatrix(deps.catalogue, county), finding, lang),
  ]
}

function Answering({ bench, wave }: { bench: Bench; wave: ActorSurvey }): JSX.Element {
  const { lang } = bench.args
  const words = areaActorsTexts[lang]
  return (
    <Act bench={bench} move="answer" subject={wave.id} label={words.answer} send={words.send} look="primary">
      {(of) => (
        <div class="net-survey">
          <p>{words.answerLead}</p>
          {wave.actors.map(({ key, name }) => (
            <RadioGroup
              key={key}
              {...of.text(key)}
              label={inLanguage(name, lang)}
              options={actorPresences.map((value) => ({ value, label: words.options[value] }))}
            />
          ))}
          <p>{words.answerHint}</p>
        </div>
      )}
    </Act>
  )
}

function Wave({ bench, wave }: { bench: Bench; wave: ActorSurvey }): JSX.Element {
  const { args } = bench
  const { lang } = args
  const words = areaActorsTexts[lang]
  const isOpen = wave.closed_on === null
  return (
    <Section level={3} title={<LocalText of={wave.title} lang={lang} />}>
      <p>
        {isOpen ? <Chip tone="good">{words.isOpen}</Chip> : words.year(wave.opened_on.slice(0, 4))} ·{' '}
        {wave.findings.length === 0 ? words.notYet(wave.answered) : words.answered(wave.answered)}
      </p>
      {wave.findings.length > 0 && (
        <DataTable
          id={`kysely-${wave.id}`}
          caption={`${inLanguage(wave.title, lang)} – ${words.answered(wave.answered)}`}
          captionHidden
          columns={words.columns.map((label, index) => ({ label, numeric: index === 1 || index === 2 }))}
          rows={wave.findings.map((finding) => ({
            key: finding.key,
            cells: findingCells(args, wave.county, finding),
          }))}
        />
      )}
      {wave.findings.some(({ fixed }) => fixed === null) && <p class="net-quiet">{words.noNumberNote}</p>}
      {Object.keys(wave.source).length > 0 && (
        <p class="net-quiet">
          <LocalText of={wave.source} lang={lang} />
        </p>
      )}
      {isOpen && wave.answered_by_me && <p>{words.thanks}</p>}
      {isOpen && (
        <div class="net-acts">
          {wave.may_answer && !wave.answered_by_me && <Answering bench={bench} wave={wave} />}
          {wave.may_close && (
            <Press
              bench={bench}
              move="close"
              subject={wave.id}
              label={words.close}
              fields={{ version: String(wave.version) }}
            />
          )}
        </div>
      )}
    </Section>
  )
}

/** The survey in its waves, beside what the areas say themselves. @source R41 */
export function Surveys({ bench, surveys }: { bench: Bench; surveys: ActorSurveys }): JSX.Element {
  const words = areaActorsTexts[bench.args.lang]
  return (
    <Section title={words.surveys} id="kysely">
      <p>{words.surveysLead}</p>
      {surveys.waves.length === 0 && <p>{words.noSurveys}</p>}
      {surveys.waves.map((wave) => (
        <Wave key={wave.id} bench={bench} wave={wave} />
      ))}
      {surveys.mayOpen && (
        <div class="net-acts">
          <Act bench={bench} move="open" label={words.open}>
            {(of) => (
              <>
                <p>{words.openHint}</p>
                <InThree args={bench.args} of={of} field="title" label={words.name} rows={1} most={120} />
                <Hidden name={of.name('wave')} value="1" />
              </>
            )}
          </Act>
        </div>
      )}
    </Section>
  )
}
