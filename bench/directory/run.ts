/**
 * The speed of finding, as ratios within one run: ours against PostgreSQL full-text search and MiniSearch at the size of
 * the country, growth from a county to ten countries, an import of 30,000 services, and the page of results with and without the search.
 * `npm run bench -- directory`, or one part: speed, growth, imports, served.
 */
import { loadavg } from 'node:os'

const parts: Readonly<Record<string, () => Promise<void>>> = {
  speed: async () => (await import('./speed.ts')).measureSpeed(),
  growth: async () => (await import('./growth.ts')).measureGrowth(),
  imports: async () => (await import('./imports.ts')).measureImports(),
  served: async () => (await import('./served.ts')).measureServed(),
}

const chosen = process.argv.slice(2).filter((word) => word in parts)
for (const [name, measure] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  console.log(`\n— ${name} (load before: ${loadavg()[0]?.toFixed(2)})`)
  await measure()
}
process.exit(0)
