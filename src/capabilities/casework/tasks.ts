/** What is to be done, by whoever asks. */
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { z } from 'zod'
import * as shapes from './plan-shapes.ts'

export const myTasks = useCase({
  name: 'case-task.list',
  input: shapes.myTasksShape,
  needs: { signedInBecause: 'shows only what one is to do oneself' },
  proof: 'strong',
  run: async (): Promise<shapes.TaskPage> => {
    throw notFound()
  },
})

export const ownTasks = useCase({
  name: 'case-task.own',
  input: z.object({}),
  needs: { memberBecause: 'everybody sees what they are to do themselves' },
  proof: 'strong',
  run: async (): Promise<shapes.OwnTasks> => {
    throw notFound()
  },
})
