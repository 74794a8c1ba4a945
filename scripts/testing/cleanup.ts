type Stop = () => Promise<void> | void

const stops = new Set<Stop>()
let isStopping = false

/** Whatever this process starts is given here and is stopped when the process is told to end. Returns a way to forget it. */
export function stopWithUs(stop: Stop): () => void {
  stops.add(stop)
  return () => stops.delete(stop)
}

async function stopEverything(exitCode: number): Promise<void> {
  if (isStopping) return
  isStopping = true
  await Promise.allSettled([...stops].map((stop) => stop()))
  process.exit(exitCode)
}

/** Ends cleanly on Ctrl-C, on a signal, and when the process that started this one is gone. */
export function endCleanly(): void {
  process.on('SIGINT', () => void stopEverything(130))
  process.on('SIGTERM', () => void stopEverything(143))
  process.on('SIGHUP', () => void stopEverything(129))
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) void stopEverything(143)
  }, 500).unref()
}
