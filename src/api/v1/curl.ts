import { base, type Operation } from './operation.ts'
import type { Samples } from './samples.ts'

/** For a POSIX shell: quoted as it stands. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

const variable = (persona: string): string => persona.toUpperCase().replaceAll('-', '_')

/** The address of an operation with an example's values filled in. */
export function addressOf(operation: Operation, samples: Samples): string {
  const { params = {}, query = {} } = operation.example(samples)
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  )
  const pairs = Object.entries(query)
  return `${base}${filled}${pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`}`
}

/** An example as a line for the shell. */
export function curlOf(operation: Operation, samples: Samples, server: string): string {
  const { as, headers = {}, body } = operation.example(samples)
  const method = operation.method === 'get' ? [] : [`-X ${operation.method.toUpperCase()}`]
  return [
    ['curl -s', ...method, quoted(`${server}${addressOf(operation, samples)}`)].join(' '),
    ...(as === undefined ? [] : [`-H "Authorization: Bearer $${variable(as)}"`]),
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined
      ? []
      : ["-H 'Content-Type: application/json'", `-d ${quoted(JSON.stringify(body))}`]),
  ].join(' \\\n  ')
}

/** Signs the people of the examples in, each into a variable of the shell. */
export function tokenLines(personas: readonly string[], server: string): string {
  const sign = String.raw`token() {
  curl -s ${quoted(`${server}${base}/sessions`)} -H 'Content-Type: application/json' \
    -d "{\"persona\":\"$1\"}" |
    sed 's/.*"token":"\([^"]*\)".*/\1/'
}`
  return [sign, ...personas.map((persona) => `${variable(persona)}=$(token ${persona})`)].join('\n')
}
