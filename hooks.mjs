// Lets Node run .tsx directly: every .tsx file is turned into JavaScript (Preact's automatic JSX) as it is loaded.
// Plain .ts files need nothing, Node strips their types itself. There is no server build. See docs/adr/0002.
import { registerHooks } from 'node:module'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'rolldown/utils'

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    const file = fileURLToPath(url)
    const result = transformSync(file, readFileSync(file, 'utf8'), {
      tsconfig: false,
      sourcemap: true,
      jsx: { runtime: 'automatic', importSource: 'preact' },
    })
    if (result.errors.length > 0) throw result.errors[0]
    const map = Buffer.from(JSON.stringify(result.map)).toString('base64')
    const source = `${result.code}\n//# sourceMappingURL=data:application/json;base64,${map}`
    return { format: 'module', shortCircuit: true, source }
  },
})
