import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { transform } from 'lightningcss'
import { rolldown } from 'rolldown'
import { compressed, preferredEncoding } from './compress.ts'
import { fonts, type StyleBundle, styles } from './styles.ts'

/** Where the assets are made from. */
export type AssetSources = {
  /** Style sheets of each bundle in the order they are joined, relative to `stylesFolder`. */
  readonly styles: Readonly<Record<string, readonly string[]>>
  readonly stylesFolder: string
  /** Fonts by the name that style sheets use: `url(font:NAME)`. Files relative to `root`. */
  readonly fonts: readonly { readonly name: string; readonly file: string }[]
  /** Files that end in .island.tsx, as whole paths. */
  readonly islands: readonly string[]
  /** The script that opens counting pages without a network, as a whole path, and the island on the page that stands in. */
  readonly offline?: { readonly worker: string; readonly island: string } | undefined
  readonly root: string
}

/** What a phone keeps of the product where there is no network. */
export type Offline = {
  readonly worker: string
  /** The island's scripts, as addresses. */
  readonly scripts: readonly string[]
}

export type Assets = {
  /** The address of a bundle of style sheets. */
  readonly css: (bundle: StyleBundle) => string
  /** The address of the script that brings islands to life, or null when the product has no island. */
  readonly script: string | null
  /** For the counting pages that open without a network; null where there are none. */
  readonly offline: Offline | null
  /** The address of a font, to preload it. */
  readonly font: (name: string) => string
  /** The answer to a request for an asset, or null when there is no such asset. */
  readonly handle: (path: string, acceptEncoding: string | null | undefined) => Response | null
}

type File = {
  readonly type: string
  readonly plain: Uint8Array<ArrayBuffer>
  readonly br?: Uint8Array<ArrayBuffer>
  readonly gzip?: Uint8Array<ArrayBuffer>
}

const root = join(import.meta.dirname, '..', '..')

const own: AssetSources = {
  styles,
  stylesFolder: import.meta.dirname,
  fonts,
  islands: globSync('src/**/*.island.tsx', { cwd: root }).map((file) => join(root, file)),
  offline: {
    worker: join(import.meta.dirname, 'work', 'counting', 'counting-worker.ts'),
    island: 'count-offline',
  },
  root,
}

/** Browsers that get everything. Older ones get plain HTML, which works too. */
const version = (major: number): number => major << 16
const targets = { safari: version(14), ios_saf: version(14), chrome: version(90), firefox: version(90) }

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** The content decides the address, so that a browser may keep a file for ever and still never has an old one. */
function hashed(name: string, extension: string, content: Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 10)
  return `/assets/${name}.${hash}${extension}`
}

function joinStyles(folder: string, files: readonly string[], fontAddress: (name: string) => string): string {
  const parts = files.map((file) => {
    const { code } = transform({
      filename: file,
      code: readFileSync(join(folder, file)),
      minify: true,
      targets,
    })
    return new TextDecoder()
      .decode(code)
      .replaceAll(/url\((["']?)font:([\w-]+)\1\)/g, (_, _quote, name: string) => `url(${fontAddress(name)})`)
      .replaceAll(/url\((["']?)(?!\/assets\/|data:|#)[^)]*\)/g, (found) => {
        throw new Error(
          `${file}: ${found} is not an asset; a style sheet may name only url(font:NAME), data: or #id`,
        )
      })
  })
  return parts.join('\n')
}

const nameOf = (island: string): string => basename(island, '.island.tsx')

/** One entry that knows every island; Preact and each island become files of their own. */
async function buildIslands(islands: readonly string[]): Promise<{
  entry: string
  files: Map<string, string>
  needs: (island: string) => readonly string[]
}> {
  const twice = islands.find(
    (file, index) => islands.findIndex((other) => nameOf(other) === nameOf(file)) !== index,
  )
  if (twice !== undefined)
    throw new Error(`Two islands are called ${nameOf(twice)}; the name has to be its own.`)
  const lines = islands.map(
    (file) => `${JSON.stringify(nameOf(file))}: () => import(${JSON.stringify(file)})`,
  )
  const bundle = await rolldown({
    input: { islands: join(import.meta.dirname, 'islands', 'loader.ts') },
    platform: 'browser',
    tsconfig: false,
    transform: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    onLog: (level, { message }) => {
      if (level === 'warn') throw new Error(message) // what the bundler only doubts would fail in the browser
    },
    plugins: [
      {
        name: 'islands',
        resolveId: (id) => (id === 'virtual:islands' ? id : null),
        load: (id) => (id === 'virtual:islands' ? `export const islands = { ${lines.join(', ')} }` : null),
      },
    ],
  })
  const { output } = await bundle.generate({
    format: 'esm',
    minify: true,
    comments: false,
    entryFileNames: '[name].[hash].js',
    chunkFileNames: '[name].[hash].js',
    codeSplitting: { groups: [{ name: 'preact', test: /node_modules[\\/]preact/ }] },
  })
  await bundle.close()
  const files = new Map<string, string>()
  const imports = new Map<string, readonly string[]>()
  const byIsland = new Map<string, string>()
  let entry = ''
  let preact = ''
  for (const part of output) {
    if (part.type !== 'chunk') continue
    const address = `/assets/${part.fileName}`
    files.set(address, part.code)
    imports.set(
      address,
      part.imports.map((each) => `/assets/${each}`),
    )
    if (part.name === 'preact') preact = address
    if (part.isEntry) entry = address
    else if (part.facadeModuleId !== null) byIsland.set(nameOf(part.facadeModuleId), address)
  }
  /** An island's script with all that it imports, and the loader. */
  const needs = (island: string): readonly string[] => {
    const found = new Set<string>()
    const add = (address: string | undefined): void => {
      if (address === undefined || address === '' || found.has(address)) return
      found.add(address)
      for (const each of imports.get(address) ?? []) add(each)
    }
    for (const each of [entry, preact, byIsland.get(island)]) add(each)
    return [...found]
  }
  return { entry, files, needs }
}

/** A script that runs beside the pages has to be one file. */
async function buildWorker(file: string): Promise<string> {
  const bundle = await rolldown({ input: file, platform: 'browser', tsconfig: false })
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false })
  await bundle.close()
  return output[0].code
}

async function packed(type: string, plain: Uint8Array<ArrayBuffer>): Promise<File> {
  const [br, gzip] = await Promise.all([compressed(plain, 'br', 11), compressed(plain, 'gzip')])
  return { type, plain, br, gzip }
}

/** Builds style sheets, fonts and islands in memory. Takes about a tenth of a second, so there is no build step. */
export async function createAssets(sources: AssetSources = own): Promise<Assets> {
  const files = new Map<string, Promise<File> | File>()

  const fontAddresses = new Map<string, string>()
  for (const { name, file } of sources.fonts) {
    const content = new Uint8Array(readFileSync(join(sources.root, file)))
    const address = hashed(name, extname(file), content)
    fontAddresses.set(name, address)
    files.set(address, { type: 'font/woff2', plain: content })
  }
  const font = (name: string): string => {
    const address = fontAddresses.get(name)
    if (address === undefined) throw new Error(`There is no font called ${name} in src/web/styles.ts.`)
    return address
  }

  const sheets = new Map<string, string>()
  for (const [bundle, parts] of Object.entries(sources.styles)) {
    const content = bytes(joinStyles(sources.stylesFolder, parts, font))
    const address = hashed(bundle, '.css', content)
    sheets.set(bundle, address)
    files.set(address, packed('text/css; charset=utf-8', content))
  }

  let script: string | null = null
  let offline: Offline | null = null
  if (sources.islands.length > 0) {
    const built = await buildIslands(sources.islands)
    script = built.entry
    if (sources.offline !== undefined) {
      const worker = await buildWorker(sources.offline.worker)
      offline = { worker, scripts: built.needs(sources.offline.island) }
    }
    for (const [address, code] of built.files) {
      files.set(address, packed('text/javascript; charset=utf-8', bytes(code)))
    }
  }

  const ready = new Map<string, File>()
  for (const [address, file] of files) ready.set(address, await file)
  return {
    css: (bundle) => {
      const address = sheets.get(bundle)
      if (address === undefined) throw new Error(`There is no style sheet called ${bundle}.`)
      return address
    },
    script,
    offline,
    font,
    handle: (path, acceptEncoding) => answer(ready.get(path), acceptEncoding),
  }
}

function answer(file: File | undefined, acceptEncoding: string | null | undefined): Response | null {
  if (file === undefined) return null
  const headers = new Headers({
    'content-type': file.type,
    'cache-control': 'public, max-age=31536000, immutable',
  })
  if (file.br === undefined) return new Response(file.plain, { headers })
  headers.set('vary', 'accept-encoding')
  const encoding = preferredEncoding(acceptEncoding)
  const body = encoding === null ? undefined : file[encoding]
  if (encoding !== null && body !== undefined) headers.set('content-encoding', encoding)
  return new Response(body ?? file.plain, { headers })
}
