/** Joins: who receives, by when, and whether they have said so. */
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { joinAccess } from './access-joins.ts'
import * as shapes from './join-shapes.ts'

export const addJoin = useCase({
  name: 'join.add',
  input: shapes.addJoinShape,
  needs: caseAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<{ readonly id: string }> => {
    throw notFound()
  },
})

export const changeJoin = useCase({
  name: 'join.change',
  input: shapes.changeJoinShape,
  needs: joinAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const offerJoin = useCase({
  name: 'join.offer',
  input: shapes.offerJoinShape,
  needs: joinAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const acknowledgeJoin = useCase({
  name: 'join.acknowledge',
  input: shapes.acknowledgeJoinShape,
  needs: joinAccess.answer,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const declineJoin = useCase({
  name: 'join.decline',
  input: shapes.declineJoinShape,
  needs: joinAccess.answer,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const noteJoinAnswer = useCase({
  name: 'join.note-answer',
  input: shapes.noteAnswerShape,
  needs: joinAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const dropJoin = useCase({
  name: 'join.drop',
  input: shapes.dropJoinShape,
  needs: joinAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const receivedJoins = useCase({
  name: 'join.received',
  input: shapes.receivedJoinsShape,
  needs: { signedInBecause: 'shows only what is offered to one or to one’s unit' },
  proof: 'strong',
  run: async (): Promise<shapes.ReceivedJoins> => {
    throw notFound()
  },
})
