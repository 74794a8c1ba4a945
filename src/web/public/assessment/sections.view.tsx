import type { JSX } from 'preact'
import { z } from 'zod'
import { assessmentDocuments, type SectionDocument, type SectionView } from '#capabilities/casework/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { nameOf } from '#web/public/my/names.ts'
import { Fold } from '#web/public/plan/fold.view.tsx'
import type { Fields } from '#web/work/families/acts.view.tsx'
import { listed } from '#web/work/families/names.ts'
import type { OnMyAssessment } from './on-my-assessment.ts'

const maxWords = 20_000

/** Who sees one's own words: oneself and those who help, only oneself, or everybody; and some of the family besides. */
function SeeFields({
  of,
  fields,
  section,
}: {
  of: OnMyAssessment
  fields: Fields
  section?: SectionView
}): JSX.Element {
  const { words, family, me } = of
  const others = (family?.people ?? [])
    .filter(({ id, until }) => id !== me && until === null)
    .map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <RadioGroup
        {...fields.text('see', section?.teamSees === false ? 'me' : 'team')}
        label={words.see.title}
        options={(['team', 'me', 'everybody'] as const).map((value) => ({
          value,
          label: words.see[value],
          hint: words.see[`${value}Hint`],
        }))}
      />
      {others.length > 0 && (
        <CheckboxGroup
          {...fields.list('shownTo', section?.shownTo ?? [])}
          label={words.see.also}
          options={others}
        />
      )}
    </>
  )
}

const nowShape = z.object({ version: z.number(), words: z.string() })

/** The words as they are changed; where they were changed meanwhile, what stands now and one field with both. */
function ChangeFields({
  of,
  section,
  fields,
}: {
  of: OnMyAssessment
  section: SectionView
  fields: Fields
}): JSX.Element {
  const { words, args } = of
  const stale =
    fields.isOpen && args.problems?.refusal.code === 'section.changed-meanwhile'
      ? nowShape.safeParse(args.problems.refusal.theirs)
      : null
  const typed = fields.text('words', section.words)
  const title = <Hidden name={fields.name('title')} value={section.title} />
  if (stale?.success !== true)
    return (
      <>
        <Hidden name={fields.name('version')} value={String(section.version)} />
        {title}
        <TextArea {...typed} label={words.words} rows={6} maxlength={maxWords} />
      </>
    )
  return (
    <>
      <Hidden name={fields.name('version')} value={String(stale.data.version)} />
      {title}
      <p class="my-quiet">{words.standsNow}</p>
      <p class="plan-text">{stale.data.words}</p>
      <TextArea
        name={typed.name}
        value={`${stale.data.words}\n\n${typed.value ?? ''}`}
        label={words.both}
        hint={words.bothHint}
        rows={8}
        maxlength={maxWords}
      />
    </>
  )
}

function SeenBy({ of, section }: { of: OnMyAssessment; section: SectionView }): JSX.Element | null {
  const { words, family, me, lang } = of
  const name = (id: string): string | null => (family === undefined ? null : nameOf(family, id))
  if (section.ownOf === null)
    return section.author.side === 'member' ? <p class="my-quiet">{words.seen.everybody}</p> : null
  if (section.ownOf !== me)
    return <p class="my-quiet">{words.seen.shownToYou(name(section.ownOf) ?? words.family)}</p>
  const shown = section.shownTo.flatMap((id) => name(id) ?? [])
  return (
    <p class="my-quiet">
      {section.teamSees ? words.seen.ownTeam : words.seen.own}
      {shown.length > 0 && <> {words.seen.shown(listed(shown, lang))}</>}
    </p>
  )
}

function OneSection({ of, section }: { of: OnMyAssessment; section: SectionView }): JSX.Element {
  const { words, lang, family, bench, args } = of
  const { author } = section
  const by =
    author.side === 'member'
      ? author.me
        ? words.you
        : ((family === undefined ? null : nameOf(family, author.member)) ?? words.family)
      : [author.name ?? words.worker, author.unit === null ? null : inLanguage(author.unit, lang)]
          .filter((part) => part !== null)
          .join(', ')
  const day = dateInWords(helsinkiDate(section.changedAt), lang, helsinkiDate(args.deps.clock.now()))
  return (
    <article class="my-section" id={`section-${section.id}`}>
      <h3>{section.title === '' ? words.kinds[section.kind] : section.title}</h3>
      <p class="plan-text">{section.words}</p>
      <p class="my-quiet">{words.written(by, day)}</p>
      <SeenBy of={of} section={section} />
      {section.may.change && (
        <Fold
          bench={bench}
          move="change"
          subject={section.id}
          label={words.change}
          about={words.kinds[section.kind]}
          send={words.changeSend}
        >
          {(fields) => <ChangeFields of={of} section={section} fields={fields} />}
        </Fold>
      )}
      {section.may.open && (
        <Fold
          bench={bench}
          move="open"
          subject={section.id}
          label={words.open}
          about={words.kinds[section.kind]}
          send={words.openSend}
        >
          {(fields) => <SeeFields of={of} fields={fields} section={section} />}
        </Fold>
      )}
    </article>
  )
}

/** Writing in one's own words, into either of the two. */
export function WriteOwn({ of }: { of: OnMyAssessment }): JSX.Element {
  const { words, bench, assessment } = of
  const latest: SectionDocument = assessment.documents.some(
    ({ document, summary, sections }) =>
      document === 'assessment' && (summary !== null || sections.length > 0),
  )
    ? 'assessment'
    : 'initial-survey'
  const stage = of.here.stage === 'contact' ? latest : 'assessment'
  return (
    <Fold bench={bench} move="write" label={words.write} send={words.send}>
      {(inside) => (
        <>
          <p>{words.writeLead}</p>
          <Select
            {...inside.text('document', stage)}
            label={words.where}
            options={assessmentDocuments.map((value) => ({ value, label: words.documents[value] }))}
          />
          <TextArea
            {...inside.text('words')}
            label={words.words}
            hint={words.wordsHint}
            rows={6}
            maxlength={maxWords}
          />
          <SeeFields of={of} fields={inside} />
        </>
      )}
    </Fold>
  )
}

/** One document as far as the reader sees it. */
export function MyDocument({
  of,
  document,
}: {
  of: OnMyAssessment
  document: SectionDocument
}): JSX.Element | null {
  const { words } = of
  const found = of.assessment.documents.find((each) => each.document === document)
  if (found === undefined) return null
  const all = [...(found.summary === null ? [] : [found.summary]), ...found.sections]
  return (
    <Section title={words.documents[document]} id={document}>
      {all.length === 0 ? (
        <p>{words.empty[document]}</p>
      ) : (
        all.map((section) => <OneSection key={section.id} of={of} section={section} />)
      )}
    </Section>
  )
}
