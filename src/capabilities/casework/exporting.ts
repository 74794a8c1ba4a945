/** A case taken out for the statutory record: structured, or as a document for keeping; that it was done is remembered. */
import { z } from 'zod'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { type ExportFile, type ExportItem, exportShape } from './assessment-shapes.ts'

export const exportCase = useCase({
  name: 'case.export',
  input: exportShape,
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'fresh',
  run: async (): Promise<ExportFile> => {
    throw notFound()
  },
})

export const exportsOf = useCase({
  name: 'case.exports',
  input: z.object({ id: z.uuid() }),
  needs: caseAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<readonly ExportItem[]> => {
    throw notFound()
  },
})
