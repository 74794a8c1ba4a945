import type { JSX } from 'preact'
import {
  caseStages,
  type KeptPath,
  linesOf,
  type PathAt,
  type PathContent,
  type PathLane,
  type PathStep,
  type PathVersion,
  stepsInOrder,
} from '#capabilities/casework/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Card, Cluster, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { path } from '#web/paths.ts'
import { pathWords } from '#web/work/paths/path-words.ts'
import { stepSummary } from '#web/work/paths/step-list.view.tsx'
import { SwimLanes } from '#web/work/paths/swim-lane.view.tsx'
import { editingAs, type Editing } from './read.ts'
import { adminPathTexts } from './texts.ts'

export type KeptProps = { readonly lang: Language; readonly now: Date; readonly kept: KeptPath }

export const editHref = (kept: KeptPath, at: Editing, lang: Language): string =>
  path('adminPath', lang, { key: kept.key }, { kohta: editingAs(at) })

/** One button that does one thing with the path or a part of it. */
function Act(props: {
  kept: KeptPath
  lang: Language
  act: string
  part?: string
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  words: string
  what?: string
}): JSX.Element {
  return (
    <form method="post" action={path('adminPath', props.lang, { key: props.kept.key })}>
      <Hidden name="seen" value={String(props.kept.draft?.revision ?? '')} />
      {props.part !== undefined && <Hidden name="key" value={props.part} />}
      <Button kind={props.kind ?? 'secondary'} name="act" value={props.act}>
        {props.words}
        {props.what !== undefined && <span class="visually-hidden"> {props.what}</span>}
      </Button>
    </form>
  )
}

export const versionWords = (version: PathVersion, lang: Language): string => {
  const words = adminPathTexts[lang].list
  return version.isOwn ? words.own(version.version) : words.product(version.version)
}

const nameIn = (content: PathContent, { part, key }: PathAt, lang: Language): string => {
  const words = adminPathTexts[lang]
  const name =
    part === 'lane'
      ? inLanguage(content.lanes.find((lane) => lane.key === key)?.name ?? {}, lang)
      : part === 'step'
        ? inLanguage(content.steps.find((step) => step.key === key)?.name ?? {}, lang)
        : part === 'stage'
          ? (caseStages.filter((stage) => stage === key).map((stage) => pathWords[lang].stages[stage])[0] ??
            '')
          : ''
  return part === 'path' ? words.parts.path : `${words.parts[part]}: ${name || words.page.noName}`
}

/** Where a part is put right; an arrow is, where it begins. */
const placeOf = ({ part, key }: PathAt): Editing =>
  part === 'arrow' ? { part: 'step', key: key.split('>')[0] ?? '' } : { part, key }

/** What keeps the draft from being published, each line a link to where it is put right. */
function Missing({ kept, lang }: KeptProps): JSX.Element | null {
  const { draft } = kept
  if (draft === null) return null
  const words = adminPathTexts[lang]
  if (kept.missing.length === 0 && kept.faults.length === 0) {
    return (
      <Notice kind="success" title={words.page.ready}>
        <p>{words.page.readyText(draft.version)}</p>
        <Act kept={kept} lang={lang} act="publish" kind="primary" words={words.page.publish} />
      </Notice>
    )
  }
  return (
    <Notice kind="warning" title={words.page.missing}>
      {kept.missing.length > 0 && <p>{words.page.missingText}</p>}
      <ul>
        {kept.faults.map(({ at, code }) => (
          <li key={`${at.part}-${at.key}-${code}`}>
            <a href={editHref(kept, placeOf(at), lang)}>{nameIn(draft.content, at, lang)}</a>
            {' – '}
            {words.faults[code]}
          </li>
        ))}
        {kept.missing.map(({ at, what, languages }) => (
          <li key={`${at.part}-${at.key}-${what}`}>
            <a href={editHref(kept, placeOf(at), lang)}>{nameIn(draft.content, at, lang)}</a>
            {' – '}
            {words.fields[what] ?? what}: {languages.map((each) => words.languages[each]).join(', ')}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Removing(
  props: KeptProps & { act: string; part: string; words: string; what: string },
): JSX.Element {
  const { page } = adminPathTexts[props.lang]
  return (
    <Disclosure
      summary={
        <>
          {page.remove}
          <span class="visually-hidden"> {props.what}</span>
        </>
      }
    >
      <Act {...props} kind="danger" />
    </Disclosure>
  )
}

type InDraft = KeptProps & { readonly content: PathContent }

function OneStep(props: InDraft & { step: PathStep }): JSX.Element {
  const { kept, lang, step } = props
  const words = adminPathTexts[lang].page
  const what = inLanguage(step.name, lang) || words.noName
  return (
    <li class="form-part" id={`step-${step.key}`}>
      <p class="form-part__title">{what}</p>
      <p class="quiet">
        {words.place(step.column)} · {stepSummary(step, lang)}
      </p>
      <Cluster>
        <LinkButton kind="quiet" href={editHref(kept, { part: 'step', key: step.key }, lang)}>
          {words.edit}
          <span class="visually-hidden"> {what}</span>
        </LinkButton>
        {step.column > 1 && (
          <Act
            kept={kept}
            lang={lang}
            act="earlier"
            part={step.key}
            kind="quiet"
            words={words.earlier}
            what={what}
          />
        )}
        <Act
          kept={kept}
          lang={lang}
          act="later"
          part={step.key}
          kind="quiet"
          words={words.later}
          what={what}
        />
      </Cluster>
      <Removing {...props} act="remove-step" part={step.key} words={words.removeStep} what={what} />
    </li>
  )
}

function OneLane(props: InDraft & { lane: PathLane; index: number }): JSX.Element {
  const { kept, lang, lane, content, index } = props
  const words = adminPathTexts[lang].page
  const what = inLanguage(lane.name, lang) || words.noName
  return (
    <li class="form-section" id={`lane-${lane.key}`}>
      <h3 class="form-section__title">{what}</h3>
      <Cluster>
        <LinkButton kind="quiet" href={editHref(kept, { part: 'lane', key: lane.key }, lang)}>
          {words.edit}
          <span class="visually-hidden"> {what}</span>
        </LinkButton>
        {index > 0 && (
          <Act kept={kept} lang={lang} act="up" part={lane.key} kind="quiet" words={words.up} what={what} />
        )}
        {index < content.lanes.length - 1 && (
          <Act
            kept={kept}
            lang={lang}
            act="down"
            part={lane.key}
            kind="quiet"
            words={words.down}
            what={what}
          />
        )}
      </Cluster>
      <ol class="form-parts">
        {stepsInOrder(content)
          .filter((step) => step.lane === lane.key)
          .map((step) => (
            <OneStep key={step.key} {...props} step={step} />
          ))}
      </ol>
      <form class="form-add" method="post" action={path('adminPath', lang, { key: kept.key })}>
        <Hidden name="seen" value={String(kept.draft?.revision ?? '')} />
        <Hidden name="key" value={lane.key} />
        <TextField
          name={`step-in-${lane.key}`}
          label={
            <>
              {words.stepName}
              <span class="visually-hidden"> ({what})</span>
            </>
          }
          width="middle"
          spellcheck
        />
        <Button kind="secondary" name="act" value="add-step">
          {words.addStep}
          <span class="visually-hidden"> {what}</span>
        </Button>
      </form>
      <Removing {...props} act="remove-lane" part={lane.key} words={words.removeLane} what={what} />
    </li>
  )
}

function Draft(props: InDraft): JSX.Element {
  const { kept, lang, content } = props
  const words = adminPathTexts[lang]
  const noted = (stage: string): number => {
    const note = content.stages.find((each) => each.stage === stage)
    return note === undefined
      ? 0
      : [note.joint, note.digital, note.other].flatMap((text) => linesOf(inLanguage(text, lang))).length
  }
  return (
    <>
      <Section title={words.page.drawing}>
        {content.lanes.length === 0 || content.steps.length === 0 ? (
          <p>{words.page.nothingToDraw}</p>
        ) : (
          <SwimLanes id="draft" lang={lang} content={content} />
        )}
      </Section>
      <Section title={words.page.settings}>
        <LinkButton kind="secondary" href={editHref(kept, { part: 'path', key: '' }, lang)}>
          {words.page.edit}
          <span class="visually-hidden"> {words.page.settings}</span>
        </LinkButton>
      </Section>
      <Section title={words.page.lanes}>
        <p>{words.page.lanesHint}</p>
        <ol class="form-parts">
          {content.lanes.map((lane, index) => (
            <OneLane key={lane.key} {...props} lane={lane} index={index} />
          ))}
        </ol>
        <form class="form-add" method="post" action={path('adminPath', lang, { key: kept.key })}>
          <Hidden name="seen" value={String(kept.draft?.revision ?? '')} />
          <TextField name="lane-name" label={words.page.laneName} width="middle" spellcheck />
          <Button kind="secondary" name="act" value="add-lane">
            {words.page.addLane}
          </Button>
        </form>
      </Section>
      <Section title={words.page.stages}>
        <p>{words.page.stagesHint}</p>
        <ul>
          {caseStages.map((stage) => (
            <li key={stage}>
              <a href={editHref(kept, { part: 'stage', key: stage }, lang)}>
                {pathWords[lang].stages[stage]}
              </a>{' '}
              ({noted(stage)})
            </li>
          ))}
        </ul>
      </Section>
      <Disclosure summary={words.page.drop}>
        <p>{words.page.dropText}</p>
        <Act kept={kept} lang={lang} act="drop" kind="danger" words={words.page.drop} />
      </Disclosure>
    </>
  )
}

function Versions({ kept, lang, now }: KeptProps): JSX.Element {
  const words = adminPathTexts[lang]
  return (
    <Section title={words.page.versions}>
      <DataTable
        id="versions"
        caption={words.page.versions}
        captionHidden
        columns={[
          { label: words.page.version },
          { label: words.page.state },
          { label: words.page.by },
          { label: words.page.compare },
        ]}
        rows={kept.versions.map((version, index) => {
          const before = kept.versions[index + 1]
          const name = versionWords(version, lang)
          return {
            key: version.id,
            cells: [
              version.state === 'draft' ? (
                name
              ) : (
                <a href={path('workPath', lang, { key: kept.key }, { versio: version.id })}>{name}</a>
              ),
              words.page.states[version.state],
              `${version.changedBy ?? ''} ${momentInWords(version.changedAt, lang, now)}`.trim(),
              before === undefined ? (
                ''
              ) : (
                <a
                  href={path('adminPath', lang, { key: kept.key }, { vertaa: before.id, kanssa: version.id })}
                >
                  {words.page.compareWith}
                  <span class="visually-hidden"> {name}</span>
                </a>
              ),
            ],
          }
        })}
      />
    </Section>
  )
}

/** Everything about one path: what is missing, its parts, its versions, what can be done with it. */
export function PathOverview(props: KeptProps): JSX.Element {
  const { kept, lang } = props
  const words = adminPathTexts[lang]
  const inForce = kept.published ?? kept.product
  return (
    <>
      <p>
        {inForce === null ? words.page.notInForce : words.page.inForce(versionWords(inForce, lang))}{' '}
        {inForce !== null && <a href={path('workPath', lang, { key: kept.key })}>{words.page.look}</a>}
      </p>
      <Missing {...props} />
      {kept.draft === null && (
        <Card>
          <p>
            {kept.published === null && kept.product !== null
              ? words.page.beginOwnText
              : words.page.beginText}
          </p>
          <Act
            kept={kept}
            lang={lang}
            act="begin"
            kind="primary"
            words={kept.published === null && kept.product !== null ? words.page.beginOwn : words.page.begin}
          />
        </Card>
      )}
      {kept.draft !== null && <Draft {...props} content={kept.draft.content} />}
      <Versions {...props} />
      {kept.published !== null && (
        <Disclosure summary={words.page.withdraw}>
          <p>{words.page.withdrawText}</p>
          <Act kept={kept} lang={lang} act="withdraw" kind="danger" words={words.page.withdraw} />
        </Disclosure>
      )}
    </>
  )
}
