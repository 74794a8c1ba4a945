import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** What the operator says of a provider that vouches for people: the file behind PERHETALO_OIDC. */
export type ProviderSettings = {
  readonly key: string
  /** Null: for every county of this deployment. */
  readonly county: string | null
  readonly audience: 'workers' | 'families'
  readonly name: { readonly fi: string; readonly sv: string; readonly en: string }
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** The values of `acr` that are asked for, and which of them counts as which level. What is not listed is refused. */
  readonly acr: Readonly<Record<string, 'substantial' | 'high'>>
  /** The one algorithm in which its identity tokens are signed. */
  readonly algorithm: 'RS256' | 'PS256' | 'ES256'
  /** The key of the organisation for whose people alone it vouches, within the county. */
  readonly organisation: string | null
}

const words = z.string().trim().min(1).max(80)
const shape = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  county: z
    .string()
    .regex(/^\d{2}$/)
    .nullable()
    .default(null),
  audience: z.enum(['workers', 'families']),
  name: z.strictObject({ fi: words, sv: words, en: words }),
  issuer: z.url(),
  clientId: z.string().min(1).max(200),
  clientSecret: z.string().min(1).max(500),
  acr: z
    .record(z.string().min(1).max(200), z.enum(['substantial', 'high']))
    .refine((levels) => Object.keys(levels).length > 0, 'name at least one value of acr'),
  algorithm: z.enum(['RS256', 'PS256', 'ES256']).default('RS256'),
  organisation: z.string().min(1).max(80).nullable().default(null),
})
const file = z.array(shape).max(200)

const isLoopback = (url: URL): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)

/**
 * Reads the file of identity providers.
 * @throws an Error whose message names what is wrong and the remedy; the caller says which setting it was.
 */
export function readProviders(
  path: string,
  rules: { production: boolean; isGuessable: (secret: string) => boolean },
): readonly ProviderSettings[] {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new Error(
      `names "${path}", which is no readable JSON file. Give a file with the identity providers, or leave it out.`,
    )
  }
  const read = file.safeParse(content)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Error(
      `: the provider at "${issue?.path.join('.') ?? ''}" is wrong (${issue?.message ?? ''}). See docs/operating.md, "Identity providers".`,
    )
  }
  for (const provider of read.data) check(provider, rules)
  if (new Set(read.data.map(({ key }) => key)).size < read.data.length)
    throw new Error(': two providers have the same key. Give each its own.')
  return read.data
}

/** @source S-36 */
function check(
  { key, issuer, clientSecret, county, organisation }: ProviderSettings,
  { production, isGuessable }: { production: boolean; isGuessable: (secret: string) => boolean },
): void {
  const url = new URL(issuer)
  if (url.protocol !== 'https:' && (production || !isLoopback(url)))
    throw new Error(
      `: the issuer of "${key}" must begin with https://. Whoever sits between could sign in as anybody.`,
    )
  if (organisation !== null && county === null)
    throw new Error(`: "${key}" names an organisation, so it must name its county too.`)
  if (!production) return
  if (isLoopback(url) || key.startsWith('demo'))
    throw new Error(`: "${key}" is a provider of the demo. Production starts with real ones only.`)
  if (isGuessable(clientSecret))
    throw new Error(`: the client secret of "${key}" is short or guessable. Ask the provider for a new one.`)
}
