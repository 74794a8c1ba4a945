/** The initial survey and the assessment: written together, section by section. */
import { z } from 'zod'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { sectionAccess } from './access-assessment.ts'
import {
  type AssessmentView,
  changeSectionShape,
  openOwnWordsShape,
  type SectionVersion,
  tellSectionShape,
  writeOwnSectionShape,
  writeSectionShape,
} from './assessment-shapes.ts'

const idOnly = z.object({ id: z.uuid() })

export const readAssessment = useCase({
  name: 'section.read',
  input: idOnly,
  needs: caseAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<AssessmentView> => {
    throw notFound()
  },
})

export const writeSection = useCase({
  name: 'section.write',
  input: writeSectionShape,
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<{ id: string }> => {
    throw notFound()
  },
})

export const writeOwnSection = useCase({
  name: 'section.write-own',
  input: writeOwnSectionShape,
  needs: caseAccess.speak,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<{ id: string }> => {
    throw notFound()
  },
})

export const changeSection = useCase({
  name: 'section.change',
  input: changeSectionShape,
  needs: sectionAccess.change,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<{ version: number }> => {
    throw notFound()
  },
})

export const tellSection = useCase({
  name: 'section.tell',
  input: tellSectionShape,
  needs: sectionAccess.tell,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const openOwnWords = useCase({
  name: 'section.open',
  input: openOwnWordsShape,
  needs: sectionAccess.open,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const sectionVersions = useCase({
  name: 'section.versions',
  input: idOnly,
  needs: sectionAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<readonly SectionVersion[]> => {
    throw notFound()
  },
})
