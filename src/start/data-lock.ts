import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'

/** Another process is using the same embedded database. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning'
}

/** When a process began, from the kernel; a number that is used again after a restart does not fool the lock. */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Holds the data folder for this process; two writers would destroy the embedded database. Returns how to let go. */
export function lockData(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true })
  const file = path.join(dataDir, 'db.lock')
  if (existsSync(file)) {
    const [pidText, began] = readFileSync(file, 'utf8').split(' ')
    const pid = Number(pidText)
    // A process that died while it wrote has left no number.
    const isNumber = Number.isInteger(pid) && pid > 0
    if (
      isNumber &&
      pid !== process.pid &&
      isAlive(pid) &&
      (began === undefined || began === '' || beganAt(pid) === began)
    ) {
      throw new AlreadyRunning(
        `The embedded database in ${dataDir} is in use by process ${pid}. Stop that one first, or start with another folder: PERHETALO_DATA=/another/folder.`,
      )
    }
    rmSync(file)
  }
  const handle = openSync(file, 'wx')
  writeSync(handle, `${process.pid} ${beganAt(process.pid)}`)
  closeSync(handle)
  return () => rmSync(file, { force: true })
}
