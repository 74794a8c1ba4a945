import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A browser to start, and what has to stand in its environment. */
export type Chromium = {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

/** The first browser there is: the one named by CHROME_PATH, the machine's own, else the one in the npm package. */
export async function findChromium(): Promise<Chromium | undefined> {
  const named = process.env['CHROME_PATH']
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, and there is no such file.`)
    return { executablePath: named, env: {} }
  }
  const own = chromiumOfTheMachine()
  if (own !== undefined) return { executablePath: own, env: {} }
  return process.platform === 'linux' && process.arch === 'x64' ? await chromiumOfThePackage() : undefined
}

function chromiumOfTheMachine(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const elsewhere = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]
  return [...onPath, ...elsewhere].find((path) => existsSync(path))
}

/**
 * The package holds the browser, its libraries and a font as archives. They are unpacked once into .cache, beside the
 * place where they will stand, and moved there whole. Its own helper unpacks into the machine's temporary folder under
 * fixed names and changes this process's environment, so only its unpacking is used.
 */
async function chromiumOfThePackage(): Promise<Chromium> {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'))
  const home = join(entry, '..', '..')
  const version =
    /"version":\s*"([^"]+)"/.exec(readFileSync(join(home, 'package.json'), 'utf8'))?.[1] ?? 'unknown'
  const folder = join(import.meta.dirname, '..', '..', '.cache', `chromium-${version}`)
  if (!existsSync(folder)) {
    const partial = `${folder}.${process.pid}`
    await rm(partial, { recursive: true, force: true })
    await mkdir(partial, { recursive: true })
    await unpack(join(home, 'bin'), partial)
    await rename(partial, folder).catch(async (error: unknown) => {
      await rm(partial, { recursive: true, force: true })
      if (!existsSync(folder)) throw error
    })
  }
  await setFonts(join(folder, 'fonts'), fontSettings(folder))
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}

/** Put there whole, and only when it says something else: a browser of another run may be reading it. */
async function setFonts(folder: string, settings: string): Promise<void> {
  const file = join(folder, 'fonts.conf')
  if (existsSync(file) && readFileSync(file, 'utf8') === settings) return
  const partial = `${file}.${process.pid}`
  await writeFile(partial, settings)
  await rename(partial, file)
}

async function unpack(archives: string, folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium')
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  // inflate() reads TMPDIR before it first waits, so the setting is needed only until all four have begun.
  const begun = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((archive) =>
    inflate(join(archives, archive)),
  )
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
  await Promise.all(begun)
}

const fontSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
