/** A case taken out for the statutory record: structured, or as a document for keeping; that it was done is remembered. */
import { z } from 'zod'
import { hex, sha256 } from '#platform/crypto.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { beginCase, unitOf, workerOf } from './assessment-begin.ts'
import { type ExportFile, type ExportItem, exportShape } from './assessment-shapes.ts'
import { partsInOrder } from './domain/export.ts'
import { exportPdf } from './export-document.ts'
import { gather } from './export-gather.ts'
import * as queries from './queries-export.ts'

/**
 * The chosen parts as they stand, as far as the maker reads them; never anybody’s own part. What leaves the product is remembered
 * by its fingerprint, so that a file can later be told to be this one.
 * @source S-20, ADR-0042
 */
export const exportCase = useCase({
  name: 'case.export',
  input: exportShape,
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'fresh',
  run: async (ctx, input): Promise<ExportFile> => {
    const me = workerOf(ctx)
    const unit = await unitOf(ctx, input.id, input.unit)
    const parts = partsInOrder(input.parts)
    const content = await gather(ctx, input.id, parts, input.language)
    const day = helsinkiDate(ctx.now)
    const maker = ctx.actor.kind === 'person' ? ctx.actor.name : ''
    const bytes =
      input.format === 'json'
        ? new TextEncoder().encode(
            `${JSON.stringify(
              {
                format: 'perhetalo-case',
                version: 1,
                madeAt: ctx.now.toISOString(),
                madeBy: { name: maker, unit: inLanguage(unit.name, input.language) },
                language: input.language,
                parts,
                ...content,
              },
              null,
              2,
            )}\n`,
          )
        : exportPdf(content, parts, {
            lang: input.language,
            maker,
            unit: inLanguage(unit.name, input.language),
            day,
          })
    if (bytes === null) throw new Refusal('conflict', 'export.no-typesetter')
    const id = newId()
    const fingerprint = sha256(bytes)
    await queries.insertExport(ctx.tx, {
      id,
      caseId: input.id,
      format: input.format,
      parts,
      bytes: bytes.length,
      sha256: fingerprint,
      now: ctx.now,
      by: me,
      unit: unit.unit_id,
    })
    await beginCase(ctx, input.id)
    ctx.about({ export: id, format: input.format, parts: parts.join(','), bytes: bytes.length })
    return {
      id,
      format: input.format,
      mediaType: input.format === 'json' ? 'application/json' : 'application/pdf',
      // The name of a file lies about in folders: it says nothing of whose it is.
      name: `${day}-${id.slice(0, 8)}.${input.format}`,
      bytes,
      sha256: hex(fingerprint),
    }
  },
})

/** What was taken out of a case, by whom and when: for those who work on it and those of the family who are told. */
export const exportsOf = useCase({
  name: 'case.list-exports',
  input: z.object({ id: z.uuid() }),
  needs: caseAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<readonly ExportItem[]> => {
    await beginCase(ctx, id)
    const rows = await queries.exportsIn(ctx.tx, id)
    ctx.about({ exports: rows.length })
    return rows.map((row) => ({
      id: row.id,
      format: row.format,
      parts: row.sections,
      bytes: row.bytes,
      sha256: hex(row.sha256),
      at: row.made_at,
      by: row.name === null || row.unit === null ? null : { name: row.name, unit: row.unit },
    }))
  },
})
