/** The initial survey and the assessment: written together, section by section, each by its author. */
import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { sectionAccess } from './access-assessment.ts'
import { beginCase, beginOpen, invalid, unitOf, workerOf } from './assessment-begin.ts'
import {
  type AssessmentView,
  changeSectionShape,
  openOwnWordsShape,
  type SectionAuthor,
  type SectionNow,
  type SectionVersion,
  type SectionView,
  tellSectionShape,
  writeOwnSectionShape,
  writeSectionShape,
} from './assessment-shapes.ts'
import { documents, faultOfSection, inOrder, kindOfMember } from './domain/assessment.ts'
import * as queries from './queries-assessment.ts'

const idOnly = z.object({ id: z.uuid() })

const authorOf = (row: queries.SectionRow): SectionAuthor =>
  row.author_member === null
    ? { side: 'worker', name: row.author_name, title: row.author_title, unit: row.unit, me: row.mine }
    : { side: 'member', member: row.author_member, me: row.mine }

const viewOf = (ctx: Ctx, row: queries.SectionRow, isOpen: boolean): SectionView => ({
  id: row.id,
  document: row.document,
  kind: row.kind,
  title: ctx.crypto.open(row.title_sealed),
  words: ctx.crypto.open(row.words_sealed),
  ownOf: row.own_of,
  teamSees: row.team_sees,
  shownTo: row.shown_to,
  told: row.told,
  author: authorOf(row),
  writtenAt: row.written_at,
  changedAt: row.changed_at,
  version: row.version,
  may: {
    change: isOpen && row.may_change,
    tell: isOpen && row.may_tell,
    open: isOpen && row.may_open,
  },
})

/**
 * Both documents as the reader may see them: the shared summary first, then the family's words, the child's view and the
 * professionals' sections. What is not the reader's is neither counted nor hinted at.
 * @source S-20, R95, R106, ADR-0042
 */
export const readAssessment = useCase({
  name: 'section.read',
  input: idOnly,
  needs: caseAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<AssessmentView> => {
    const found = await beginCase(ctx, id)
    const isOpen = found.stage !== 'closed'
    const all = (await queries.sectionsIn(ctx.tx, id)).map((row) => viewOf(ctx, row, isOpen))
    const units = found.by === 'seat' ? await queries.seatUnits(ctx.tx, id) : []
    const owners = [...new Set(all.flatMap(({ ownOf }) => ownOf ?? []))]
    const [only] = owners
    ctx.about({
      sections: all.length,
      ...(owners.length === 1 && only !== undefined ? { member: only } : {}),
    })
    return {
      id,
      family: found.family_id,
      about: found.about_id,
      by: found.by,
      isClosed: !isOpen,
      documents: documents.map((document) => {
        const sections = all.filter((section) => section.document === document)
        return {
          document,
          summary: sections.find(({ kind }) => kind === 'summary') ?? null,
          sections: sections.filter(({ kind }) => kind !== 'summary').toSorted(inOrder),
        }
      }),
      can: { write: isOpen && found.by === 'seat', writeOwn: isOpen && found.by === 'told' },
      units: units.map(({ unit_id, name }) => ({ id: unit_id, name })),
    }
  },
})

/** Those of the family who read it hear that there is something new for them. */
const tellFamily = (ctx: Ctx, ofCase: string, section: string): void =>
  ctx.later('section-told', { case: ofCase, section }, { key: `section-told ${section}` })

/**
 * A worker writes: their own section, the shared summary, or what one of the family has said, in that one's own part.
 * @source R95, R106, S-20, ADR-0042
 */
export const writeSection = useCase({
  name: 'section.write',
  input: writeSectionShape,
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, input): Promise<{ id: string }> => {
    const found = await beginOpen(ctx, input.id)
    const me = workerOf(ctx)
    const unit = await unitOf(ctx, input.id, input.unit)
    const whose = input.ownOf === null ? null : await queries.ofFamily(ctx.tx, found.family_id, input.ownOf)
    if (whose === undefined) throw invalid('ownOf', 'not-of-the-family')
    const fault = faultOfSection(input.kind, whose === null ? null : { isAdult: whose.adult })
    if (fault !== null) throw invalid(fault.field, fault.code)
    const id = newId()
    const isNew = await queries.insertSection(ctx.tx, {
      id,
      caseId: input.id,
      document: input.document,
      kind: input.kind,
      title: ctx.crypto.seal(input.title),
      words: ctx.crypto.seal(input.words),
      ownOf: input.ownOf,
      teamSees: input.ownOf === null || input.teamSees,
      shownTo: [],
      told: input.told,
      author: { person: me, unit: unit.unit_id, organisation: unit.organisation_id },
      now: ctx.now,
    })
    if (!isNew) throw new Refusal('conflict', 'section.summary-there')
    if (input.told) tellFamily(ctx, input.id, id)
    ctx.about({ section: id, ...(input.ownOf === null ? {} : { member: input.ownOf }) })
    return { id }
  },
})

/** Those of the family to whom own words are shown: each belongs to it now. */
async function shownTo(
  ctx: Ctx,
  family: string,
  self: string,
  wanted: readonly string[],
): Promise<readonly string[]> {
  const others = [...new Set(wanted)].filter((each) => each !== self)
  for (const each of others)
    if ((await queries.ofFamily(ctx.tx, family, each)) === undefined)
      throw invalid('shownTo', 'not-of-the-family')
  return others
}

/**
 * One of the family writes: the family's words, or a child its own view. It is their own part unless they open it.
 * @source S-20, Act 812/2000, ADR-0042
 */
export const writeOwnSection = useCase({
  name: 'section.write-own',
  input: writeOwnSectionShape,
  needs: caseAccess.speak,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, input): Promise<{ id: string }> => {
    const found = await beginOpen(ctx, input.id)
    if (ctx.actor.kind !== 'member') throw notFound()
    const me = ctx.actor.id
    const self = await queries.ofFamily(ctx.tx, found.family_id, me)
    if (self === undefined) throw notFound()
    const id = newId()
    await queries.insertSection(ctx.tx, {
      id,
      caseId: input.id,
      document: input.document,
      kind: kindOfMember(self.adult),
      title: ctx.crypto.seal(input.title),
      words: ctx.crypto.seal(input.words),
      ownOf: input.everybody ? null : me,
      teamSees: input.everybody || input.teamSees,
      shownTo: input.everybody ? [] : await shownTo(ctx, found.family_id, me, input.shownTo),
      told: true,
      author: { member: me },
      now: ctx.now,
    })
    ctx.about({ section: id, member: me })
    return { id }
  },
})

/** A section whose access was demanded, with its case, which is open. */
async function beginSection(
  ctx: Ctx,
  id: string,
): Promise<{ readonly section: queries.SectionRow; readonly found: queries.AssessedCase }> {
  const section = await queries.sectionById(ctx.tx, id)
  if (section === undefined) throw notFound()
  const found = await beginOpen(ctx, section.case_id)
  ctx.about({ section: id, ...(section.own_of === null ? {} : { member: section.own_of }) })
  return { section, found }
}

/**
 * New words in the place of those they were based on. Where somebody has changed them meanwhile nothing is overwritten: the
 * refusal carries what stands now.
 * @source F-17, ADR-0042
 */
export const changeSection = useCase({
  name: 'section.change',
  input: changeSectionShape,
  needs: sectionAccess.change,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, version, title, words }): Promise<{ version: number }> => {
    const { section } = await beginSection(ctx, id)
    const stale = (now: queries.SectionRow): Refusal => {
      const theirs: SectionNow = {
        version: now.version,
        title: ctx.crypto.open(now.title_sealed),
        words: ctx.crypto.open(now.words_sealed),
        changedAt: now.changed_at,
      }
      return new Refusal('conflict', 'section.changed-meanwhile', { theirs })
    }
    if (section.version !== version) throw stale(section)
    const saved = await queries.saveSection(
      ctx.tx,
      id,
      version,
      { title: ctx.crypto.seal(title), words: ctx.crypto.seal(words) },
      {
        person: ctx.actor.kind === 'person' ? ctx.actor.id : null,
        member: ctx.actor.kind === 'member' ? ctx.actor.id : null,
        now: ctx.now,
      },
    )
    if (saved === null) throw stale((await queries.sectionById(ctx.tx, id)) ?? section)
    return { version: saved }
  },
})

/** Whether the family reads it: told once it is ready, or taken back. */
export const tellSection = useCase({
  name: 'section.tell',
  input: tellSectionShape,
  needs: sectionAccess.tell,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, told }): Promise<void> => {
    const { section } = await beginSection(ctx, id)
    // What one of the family wrote down in common is nobody's to take back.
    if (section.author_member !== null) throw new Refusal('conflict', 'section.not-yours-to-tell')
    await queries.setTold(ctx.tx, id, told)
    ctx.about({ told: told ? 1 : 0 })
    if (told && !section.told) tellFamily(ctx, section.case_id, id)
  },
})

/** Whose own words it is says who else sees them; what everybody has seen stays seen. */
export const openOwnWords = useCase({
  name: 'section.open',
  input: openOwnWordsShape,
  needs: sectionAccess.open,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, everybody, teamSees, shownTo: wanted }): Promise<void> => {
    const { section, found } = await beginSection(ctx, id)
    const self = section.own_of ?? ''
    await queries.openSection(ctx.tx, id, {
      everybody,
      teamSees,
      shownTo: everybody ? [] : await shownTo(ctx, found.family_id, self, wanted),
    })
  },
})

/**
 * What a section said before, newest first: of a professional’s section for those who work on the case, of the family’s words for
 * those who may change them.
 * @source S-20
 */
export const sectionVersions = useCase({
  name: 'section.versions',
  input: idOnly,
  needs: sectionAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<readonly SectionVersion[]> => {
    const section = await queries.sectionById(ctx.tx, id)
    if (section === undefined) throw notFound()
    // Words that were somebody's own before they were opened, and drafts of what the family was told later, stay with the writers.
    const isOfFamily = section.kind === 'family-words' || section.kind === 'child-view'
    if (!section.may_change && (isOfFamily || ctx.actor.kind === 'member')) throw notFound()
    await beginCase(ctx, section.case_id)
    ctx.about({ section: id, ...(section.own_of === null ? {} : { member: section.own_of }) })
    const rows = await queries.versionsOf(ctx.tx, id)
    return rows.map(({ version, title_sealed, words_sealed, by_member, name, at }) => ({
      version,
      title: ctx.crypto.open(title_sealed),
      words: ctx.crypto.open(words_sealed),
      by: by_member === null ? (name === null ? null : { name }) : { member: by_member },
      at,
    }))
  },
})
