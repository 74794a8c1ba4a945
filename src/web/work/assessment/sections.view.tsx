import type { JSX } from 'preact'
import { z } from 'zod'
import type {
  AssessmentView,
  SectionDocument,
  SectionVersion,
  SectionView,
} from '#capabilities/casework/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Checkbox } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { one } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { dayOf, memberIn, type OnCase } from '#web/work/cases/case-head.view.tsx'
import { Act, type Fields, fieldsOf, Press } from '#web/work/families/acts.view.tsx'
import { assessmentTexts } from './assessment-texts.ts'

export type OnAssessment = {
  readonly on: OnCase
  readonly assessment: AssessmentView
  /** Earlier versions of the one section that was asked for. */
  readonly versions: { readonly of: string; readonly items: readonly SectionVersion[] } | null
}

const maxWords = 20_000

function WritingUnit({
  on: { on, assessment },
  fields,
}: {
  on: OnAssessment
  fields: Fields
}): JSX.Element | null {
  const { lang } = on.args
  const words = assessmentTexts[lang]
  if (assessment.units.length < 2) return null
  return (
    <Select
      {...fields.text('unit')}
      label={words.unit}
      empty={words.choose}
      options={assessment.units.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
    />
  )
}

/** Somebody of the family as the page calls them. */
const somebody = ({ on }: OnAssessment, member: string): string =>
  memberIn(on, member) ?? assessmentTexts[on.args.lang].unknownAuthor

function titleOf(at: OnAssessment, section: SectionView): string {
  const words = assessmentTexts[at.on.args.lang]
  const kind = words.kinds[section.kind]
  const whose = section.ownOf === null ? '' : `: ${somebody(at, section.ownOf)}`
  return section.title === '' ? `${kind}${whose}` : section.title
}

/** Who wrote it and when; who reads it. */
function About({ at, section }: { at: OnAssessment; section: SectionView }): JSX.Element {
  const words = assessmentTexts[at.on.args.lang]
  const day = dayOf(at.on)
  const { author, ownOf } = section
  const unit =
    author.side === 'worker' && author.unit !== null ? inLanguage(author.unit, at.on.args.lang) : ''
  const by =
    author.side === 'member'
      ? somebody(at, author.member)
      : author.name === null
        ? words.unknownAuthor
        : [author.name, unit].filter((part) => part !== '').join(', ')
  const reads =
    ownOf === null
      ? section.told
        ? words.reads.teamAndFamily
        : words.reads.team
      : section.teamSees
        ? words.reads.ownAndTeam(somebody(at, ownOf))
        : words.reads.own(somebody(at, ownOf))
  return (
    <p class="family-quiet">
      {words.by(by, day(section.writtenAt))}
      {section.version > 1 && <> · {words.changed(day(section.changedAt))}</>}
      <br />
      {reads}
      {ownOf !== null && !section.told && <> {words.reads.ownNotTold}</>}
    </p>
  )
}

function Versions({ at, section }: { at: OnAssessment; section: SectionView }): JSX.Element | null {
  const { on, versions } = at
  const { lang } = on.args
  const words = assessmentTexts[lang]
  const day = dayOf(on)
  if (section.version === 1) return null
  const isOfFamily = section.kind === 'family-words' || section.kind === 'child-view'
  if (isOfFamily && !section.may.change) return null
  if (versions?.of !== section.id)
    return (
      <a
        class="section-versions__link"
        href={`${path('workCaseAssessment', lang, { id: on.view.id }, { versions: section.id })}#section-${section.id}`}
      >
        {words.versions}
        <span class="visually-hidden">: {titleOf(at, section)}</span>
      </a>
    )
  return (
    <ol class="section-versions" aria-label={words.versionsOf(titleOf(at, section))}>
      {versions.items.slice(1).map((version) => (
        <li key={version.version}>
          <p class="family-quiet">
            {words.version(
              version.version,
              version.by === null
                ? words.unknownAuthor
                : 'name' in version.by
                  ? version.by.name
                  : somebody(at, version.by.member),
              day(version.at),
            )}
          </p>
          {version.title !== '' && <p class="case-section__title">{version.title}</p>}
          <p class="case-section__words">{version.words}</p>
        </li>
      ))}
    </ol>
  )
}

const nowShape = z.object({ version: z.number(), title: z.string(), words: z.string() })

/** Two have changed the same: what stands, what was typed, and one field with both to make one of. */
function ChangedMeanwhile({ at, section }: { at: OnAssessment; section: SectionView }): JSX.Element | null {
  const { on } = at
  const { args, bench } = on
  const words = assessmentTexts[args.lang]
  const { problems } = args
  const now = nowShape.safeParse(problems?.refusal.theirs)
  if (problems === null || !now.success || problems.refusal.code !== 'section.changed-meanwhile') return null
  const fields = fieldsOf(bench, 'change', section.id)
  if (!fields.isOpen) return null
  const typed = one(problems.form, fields.name('words'))
  const title = one(problems.form, fields.name('title'))
  const both = now.data.words.trim() === typed.trim() ? typed : `${now.data.words}\n\n${typed}`
  return (
    <div id={`change-${section.id.slice(0, 8)}`}>
      <div class="plan-conflict">
        <section class="plan-conflict__side">
          <h4 class="plan-conflict__title">{words.conflict.stands}</h4>
          {now.data.title !== '' && <p class="case-section__title">{now.data.title}</p>}
          <p class="case-section__words">{now.data.words}</p>
          <LinkButton href={path('workCaseAssessment', args.lang, { id: on.view.id })} kind="secondary">
            {words.conflict.keep}
          </LinkButton>
        </section>
        <section class="plan-conflict__side plan-conflict__side--typed">
          <h4 class="plan-conflict__title">{words.conflict.typed}</h4>
          {title !== '' && <p class="case-section__title">{title}</p>}
          <p class="case-section__words">{typed}</p>
        </section>
      </div>
      <form class="work-form" method="post" action={bench.action} novalidate>
        <Hidden name="move" value="change" />
        <Hidden name="subject" value={section.id} />
        <Hidden name={fields.name('version')} value={String(now.data.version)} />
        <TextField
          name={fields.name('title')}
          value={title === '' ? now.data.title : title}
          label={words.title}
          optional={words.voluntary}
          maxlength={200}
        />
        <TextArea
          name={fields.name('words')}
          value={both}
          label={words.conflict.both}
          hint={words.conflict.bothHint}
          rows={10}
          maxlength={maxWords}
        />
        <Button>{words.conflict.save}</Button>
      </form>
    </div>
  )
}

function Acts({ at, section }: { at: OnAssessment; section: SectionView }): JSX.Element | null {
  const { bench } = at.on
  const words = assessmentTexts[at.on.args.lang]
  const { may } = section
  const isFamilys = section.author.side === 'member'
  if (!may.change && !may.tell) return null
  const about = titleOf(at, section)
  return (
    <div class="case-section__acts">
      {may.change && (
        <Act
          bench={bench}
          move="change"
          subject={section.id}
          label={words.change}
          about={about}
          send={words.changeSend}
          look="quiet"
        >
          {(fields) => (
            <>
              <Hidden name={fields.name('version')} value={String(section.version)} />
              <TextField
                {...fields.text('title', section.title)}
                label={words.title}
                optional={words.voluntary}
                maxlength={200}
              />
              <TextArea
                {...fields.text('words', section.words)}
                label={words.words}
                rows={8}
                maxlength={maxWords}
              />
            </>
          )}
        </Act>
      )}
      {may.tell && !isFamilys && (
        <Press
          bench={bench}
          move={section.told ? 'untell' : 'tell'}
          subject={section.id}
          label={
            section.ownOf === null
              ? section.told
                ? words.untell
                : words.tell
              : section.told
                ? words.untellOwn
                : words.tellOwn
          }
          about={about}
          kind="quiet"
        />
      )}
    </div>
  )
}

function OneSection({ at, section }: { at: OnAssessment; section: SectionView }): JSX.Element {
  const words = assessmentTexts[at.on.args.lang]
  const conflict = ChangedMeanwhile({ at, section })
  const looks = ['case-section', `case-section--${section.kind}`].join(' ')
  return (
    <article class={looks} id={`section-${section.id}`}>
      <h3 class="case-section__heading">{titleOf(at, section)}</h3>
      <p class="case-section__chips">
        {section.title !== '' && <Chip>{words.kinds[section.kind]}</Chip>}
        {section.ownOf !== null && (
          <Chip tone="soon" icon="lock">
            {words.ownWords(somebody(at, section.ownOf))}
          </Chip>
        )}
      </p>
      <p class="case-section__words">{section.words}</p>
      <About at={at} section={section} />
      {conflict ?? <Acts at={at} section={section} />}
      <Versions at={at} section={section} />
    </article>
  )
}

/** Writing: what kind of section, whose words, who reads them. */
function Write({ at, document }: { at: OnAssessment; document: SectionDocument }): JSX.Element {
  const { on } = at
  const words = assessmentTexts[on.args.lang]
  const here = on.family.people.filter(({ until }) => until === null)
  return (
    <Act
      bench={on.bench}
      move="write"
      subject={document}
      label={words.write}
      about={words.documents[document]}
      send={words.send}
      look="secondary"
    >
      {(fields) => (
        <>
          <WritingUnit on={at} fields={fields} />
          <div class="family-pair">
            <Select
              {...fields.text('kind', 'professional')}
              label={words.kind}
              options={(['professional', 'family-words', 'child-view'] as const).map((value) => ({
                value,
                label: words.kinds[value],
              }))}
            />
            <Select
              {...fields.text('ownOf')}
              label={words.whose}
              hint={words.whoseHint}
              empty={words.together}
              options={here.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </div>
          <TextField
            {...fields.text('title')}
            label={words.title}
            hint={words.titleHint}
            optional={words.voluntary}
            maxlength={200}
          />
          <TextArea
            {...fields.text('words')}
            label={words.words}
            hint={words.wordsHint}
            rows={8}
            maxlength={maxWords}
          />
          <Checkbox
            name={fields.name('teamSees')}
            label={words.teamSees}
            hint={words.teamSeesHint}
            checked={fields.isTicked('teamSees', true)}
          />
          <Checkbox
            name={fields.name('told')}
            label={words.told}
            hint={words.toldHint}
            checked={fields.isTicked('told')}
          />
        </>
      )}
    </Act>
  )
}

function WriteSummary({ at, document }: { at: OnAssessment; document: SectionDocument }): JSX.Element {
  const words = assessmentTexts[at.on.args.lang]
  return (
    <Act
      bench={at.on.bench}
      move="summary"
      subject={document}
      label={words.writeSummary}
      about={words.documents[document]}
      send={words.send}
      look="quiet"
    >
      {(fields) => (
        <>
          <WritingUnit on={at} fields={fields} />
          <TextArea
            {...fields.text('words')}
            label={words.summary}
            hint={words.summaryHint}
            rows={6}
            maxlength={maxWords}
          />
        </>
      )}
    </Act>
  )
}

/** One document: the shared summary first, then the family, the child, the professionals, and writing more. */
export function AssessmentDocument({
  at,
  document,
}: {
  at: OnAssessment
  document: SectionDocument
}): JSX.Element | null {
  const words = assessmentTexts[at.on.args.lang]
  const found = at.assessment.documents.find((each) => each.document === document)
  if (found === undefined) return null
  const { summary, sections } = found
  const { write } = at.assessment.can
  return (
    <Section title={words.documents[document]} id={document}>
      <p class="family-quiet">{words.leads[document]}</p>
      {summary !== null && <OneSection at={at} section={summary} />}
      {sections.map((section) => (
        <OneSection key={section.id} at={at} section={section} />
      ))}
      {summary === null && sections.length === 0 && (
        <EmptyState title={words.empty[document]} level={3}>
          {write && <p>{words.emptyText}</p>}
        </EmptyState>
      )}
      {write && (
        <div class="case-acts">
          <Write at={at} document={document} />
          {summary === null && <WriteSummary at={at} document={document} />}
        </div>
      )}
    </Section>
  )
}
