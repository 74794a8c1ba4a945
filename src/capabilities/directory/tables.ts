/** Tables that come in: CSV and XLSX files are read in a thread of their own. */
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { Table } from './tables-read.ts'
import { TableProblem } from './tables-zip.ts'

const reply = z.union([
  z.object({ rows: z.array(z.array(z.string())) }),
  z.object({ code: z.string(), limit: z.number().optional() }),
])

/** Reads the file in a thread that may take half a gigabyte and a minute, no more. */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  const worker = new Worker(new URL('./tables-worker.ts', import.meta.url), {
    workerData: { bytes },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  const limit = setTimeout(() => void worker.terminate(), 60_000)
  try {
    const answer = await new Promise<unknown>((ok, no) => {
      worker.once('message', ok)
      worker.once('error', no)
      worker.once('exit', () => no(new TableProblem('workbook-too-large')))
    })
    const read = reply.parse(answer)
    if ('code' in read) throw new TableProblem(read.code, read.limit)
    return read
  } catch (error) {
    if (error instanceof TableProblem || error instanceof z.ZodError) throw error
    const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    throw isFull ? new TableProblem('workbook-too-large') : error
  } finally {
    clearTimeout(limit)
    await worker.terminate()
  }
}
