import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { readTableHere } from './tables-read.ts'
import { TableProblem } from './tables-zip.ts'

// A thread of its own with little memory: a file made to exhaust it ends here, and the product goes on.
const { bytes } = z.object({ bytes: z.instanceof(Uint8Array) }).parse(workerData)
try {
  const { rows } = await readTableHere(Buffer.from(bytes))
  parentPort?.postMessage({ rows })
} catch (error) {
  if (!(error instanceof TableProblem)) throw error
  parentPort?.postMessage({ code: error.code, limit: error.limit })
}
