/** Which measurement to run: `npm run bench`, `npm run bench -- relevance`, `npm run bench -- directory`,
 * `npm run bench -- loops`, `npm run bench -- worklist`, `npm run bench -- programme`. */
const measurements: Readonly<Record<string, () => Promise<unknown>>> = {
  pages: () => import('./bench.ts'),
  relevance: () => import('./relevance/run.ts'),
  directory: () => import('./directory/run.ts'),
  loops: () => import('./loops/run.ts'),
  worklist: () => import('./worklist/run.ts'),
  programme: () => import('./programme/run.ts'),
}

const asked = process.argv[2] ?? 'pages'
const measure = measurements[asked]
if (measure === undefined) {
  console.error(
    `There is no measurement "${asked}". Choose one of these: ${Object.keys(measurements).join(', ')}.`,
  )
  process.exit(1)
}
await measure()
