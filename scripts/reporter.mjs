// What `npm test` prints: each failure as it comes, with its whole name, place, message and the first lines of its stack,
// and as the last line the counts. Plain JavaScript, because Node loads reporters before the hooks.
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ourOwn = (line) => line.includes('file:') && !line.includes('/node_modules/')

/** Names of the suites around what is now being reported. */
function nameWithSuites(open, { nesting, name }) {
  return [...open.slice(0, nesting), name].join(' › ')
}

function placeOf({ file, line, column }) {
  if (file === undefined) return ''
  const path = file.startsWith('file:') ? fileURLToPath(file) : file
  return `${relative(process.cwd(), path)}${line === undefined ? '' : `:${line}:${column}`}`
}

/** A long difference is read in an editor; here its beginning says what is wrong. */
function shortened(text) {
  const lines = text.split('\n')
  return lines.length <= 40
    ? text
    : [...lines.slice(0, 40), `… and ${lines.length - 40} lines more`].join('\n')
}

function describe(error) {
  if (error === undefined) return 'no reason given'
  const cause = error.cause ?? error
  if (!(cause instanceof Error)) return String(cause)
  const frames = (cause.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  const shown = frames.filter(ourOwn)
  const deeper = cause.cause instanceof Error ? [`caused by ${cause.cause.name}: ${cause.cause.message}`] : []
  return [
    `${cause.name}: ${shortened(cause.message)}`,
    ...deeper,
    ...(shown.length > 0 ? shown : frames).slice(0, 6),
  ].join('\n')
}

const indented = (text) => text.replaceAll(/^/gm, '    ')

export default async function* reporter(events) {
  const count = { passed: 0, failed: 0, skipped: 0 }
  const open = []
  for await (const { type, data } of events) {
    if (type === 'test:start') {
      open.length = data.nesting
      open[data.nesting] = data.name
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue
    const isSuite = data.details?.type === 'suite'
    const isSetAside = data.skip !== undefined || data.todo !== undefined
    const onlyItsParts = data.details?.error?.failureType === 'subtestsFailed'
    if (isSetAside) {
      if (!isSuite) count.skipped += 1
      continue
    }
    if (type === 'test:pass') {
      if (!isSuite) count.passed += 1
      continue
    }
    // A suite fails because of its tests, which are counted already, or because of its own body or hooks.
    if (isSuite && onlyItsParts) continue
    count.failed += 1
    if (onlyItsParts) continue
    if (data.details?.error?.failureType === 'cancelledByParent') {
      yield `\nFAILED  ${nameWithSuites(open, data)}\n    did not run to its end: see what failed around it\n`
      continue
    }
    yield `\nFAILED  ${nameWithSuites(open, data)}\n    ${placeOf(data)}\n${indented(describe(data.details?.error))}\n`
  }
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
  yield `${count.passed} passed, ${count.failed} failed${skipped}\n`
}
