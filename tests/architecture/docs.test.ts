import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { describe, it } from 'node:test'

const root = join(import.meta.dirname, '..', '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const find = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .toSorted()

const documents = [...find('*.md'), ...find('docs/**/*.md')]
const adrs = find('docs/adr/[0-9]*.md')
const code = [
  ...find('{src,db,scripts,bench}/**/*.{ts,tsx,mjs,sql}'),
  ...find('*.mjs'),
  '.dependency-cruiser.cjs',
]
const tests = [...find('tests/**/*.{ts,tsx}'), ...find('{src,db}/**/*.test.{ts,tsx}')]

const numberOf = (file: string): string => file.slice('docs/adr/'.length, 'docs/adr/'.length + 4)
const each = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match.slice(1).find((group) => group !== undefined) ?? '')

/** What the text of a document says, without examples of code. */
const prose = (text: string): string => text.replaceAll(/^\s*```[\s\S]*?^\s*```/gm, '')

describe('decisions', () => {
  it('are numbered without gaps', () => {
    const expected = adrs.map((_, index) => String(index + 1).padStart(4, '0'))
    assert.deepEqual(adrs.map(numberOf), expected)
    assert.ok(adrs.length >= 18)
  })

  it('have the form of their neighbours, fit on a page and stand in the list', () => {
    const list = read('docs/adr/README.md')
    for (const file of adrs) {
      const text = read(file)
      const number = numberOf(file)
      assert.match(text, new RegExp(`^# ${number} \\S`), file)
      assert.match(text, /^Date: \d{4}-\d\d-\d\d · Status: [^·]+ · Supersedes: [^·]+$/m, file)
      const headings = each(text, /^## (.+)$/gm)
      assert.deepEqual(headings, ['Context', 'Decision', 'Alternatives', 'Consequences', 'Wrong if'], file)
      assert.ok(text.split('\n').length <= 80, `${file} is longer than a page`)
      const title = text.split('\n')[0]?.slice('# 0000 '.length)
      assert.ok(
        list.includes(`| [${number}](${file.slice('docs/adr/'.length)}) | ${title} |`),
        `${file} is not listed by its title`,
      )
    }
  })

  it('exist where the code or a document cites them', () => {
    const known = new Set(adrs.map(numberOf))
    const cited = [...code, ...tests, ...documents].flatMap((file) =>
      each(read(file), /ADR[- ](\d{4})|docs\/adr\/(\d{4})/g).map((number) => ({ file, number })),
    )
    assert.deepEqual(
      cited.filter(({ number }) => !known.has(number)),
      [],
    )
    assert.ok(cited.length > 20, `only ${cited.length} citations were seen`)
  })

  it('name every package, each with its reason', () => {
    const listed = each(read('docs/adr/0003-dependencies.md'), /^\| (`[^|]+`) \|/gm).flatMap((cell) =>
      each(cell, /`([^`]+)`/g),
    )
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      read('package.json'),
    ) as Record<string, Record<string, string>>
    assert.deepEqual(
      listed.toSorted(),
      Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).toSorted(),
    )
  })
})

describe('documents', () => {
  it('link only to what is there', () => {
    const links = documents.flatMap((file) =>
      each(prose(read(file)), /\]\(([^)\s]+)\)/g)
        .filter((link) => !/^(https?:|mailto:|#)/.test(link))
        .map((link) => ({ file, link, target: join(dirname(file), link.split('#')[0] ?? '') })),
    )
    const broken = links.filter(({ target }) => !existsSync(join(root, target)))
    assert.deepEqual(
      broken.map(({ file, link }) => `${file}: ${link}`),
      [],
    )
    assert.ok(links.length > 60, `only ${links.length} links were seen`)
  })

  it('link only to headings that are there', () => {
    const anchorOf = (heading: string): string =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
        .trim()
        .replaceAll(/\s/g, '-')
    const broken = documents.flatMap((file) =>
      each(prose(read(file)), /\]\(([^)\s]+\.md#[^)\s]+)\)/g).filter((link) => {
        const [path = '', anchor = ''] = link.split('#')
        const headings = each(read(join(dirname(file), path)), /^#+ (.+)$/gm)
        return !headings.some((heading) => anchorOf(heading) === anchor)
      }),
    )
    assert.deepEqual(broken, [])
  })

  it('name only files that are there', () => {
    const named = documents.flatMap((file) =>
      each(prose(read(file)), /`((?:src|db|tests|scripts|bench|docs)\/[\w./-]+)`/g).map((path) => ({
        file,
        path,
      })),
    )
    assert.deepEqual(
      named.filter(({ path }) => !existsSync(join(root, path))),
      [],
    )
    assert.ok(named.length > 30, `only ${named.length} files were named`)
  })

  it('name only commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const commands = documents.flatMap((file) =>
      each(read(file), /(?:`|^)(?:\w+=\w+ )?npm (?:run )?([a-z]+(?::[a-z]+)?)\b/gm).map((name) => ({
        file,
        name,
      })),
    )
    const npmsOwn = new Set(['ci', 'install'])
    assert.deepEqual(
      commands.filter(({ name }) => scripts[name] === undefined && !npmsOwn.has(name)),
      [],
    )
  })

  it('tell nothing of the machine they were written on, of registries, or of papers that are not here', () => {
    const foreign =
      /(?:^|[\s("'`=])\/(?:work|root|tmp|home|usr|opt|mnt)\/\w|registry\.npmjs|npmjs\.(?:com|org)|\b(?:product|style|stack|recipes|identity|scenes|law)\.md\b|\bassurance S-\d/m
    const found = [...documents, ...code].flatMap((file) => {
      const text = read(file)
      const match = foreign.exec(text)
      return match === null || isAllowed(file, match[0]) ? [] : [`${file}: ${match[0].trim()}`]
    })
    assert.deepEqual(found, [])
  })
})

/** Tools and settings look for what is installed where systems keep it, and the English pages of workers begin with /en/work. */
const isAllowed = (file: string, words: string): boolean =>
  (file.startsWith('scripts/') || file === 'src/platform/config.ts') && words.includes('/usr/')

describe('the README', () => {
  it('says the two commands, each on a line of its own', () => {
    const text = read('README.md')
    for (const command of ['npm start', 'npm test'])
      assert.match(text, new RegExp(`^\`\`\`sh\\n${command}\\n\`\`\`$`, 'm'))
  })

  it('names the people of the demo’s first county as they are called', () => {
    const personas = each(read('db/seed/demo/pohjanmaa/people.ts'), /name: '([^']+)',(?=[^}]*persona: true)/g)
    assert.ok(personas.length > 5)
    const text = read('README.md').replaceAll(/\s+/g, ' ')
    assert.deepEqual(
      personas.filter((name) => !text.includes(name)),
      [],
    )
  })
})

describe('the glossary', () => {
  const rows = each(read('docs/glossary.md'), /^\| (?!English|---)(.+) \|$/gm).map((row) => row.split(' | '))

  it('has a Finnish and a Swedish word for everything', () => {
    assert.deepEqual(
      rows.filter((row) => row.length !== 4 || row.some((cell) => cell.trim() === '')),
      [],
    )
    assert.ok(rows.length > 70, `only ${rows.length} rows were seen`)
  })

  it('uses the names of the code', () => {
    const all = code.map(read).join('\n')
    const names = rows.flatMap((row) => each(row[3] ?? '', /`([^`]+)`/g))
    assert.equal(names.length, rows.length)
    const missing = names.filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w])`).test(all))
    assert.deepEqual(missing, [])
  })

  it('has a chapter for every capability', () => {
    const chapters = each(read('docs/glossary.md'), /^## (.+)$/gm)
    const capabilities = find('src/capabilities/*/index.ts').map((file) => file.split('/')[2] ?? '')
    assert.deepEqual(
      capabilities.filter((name) => !chapters.includes(name)),
      [],
    )
    assert.ok(capabilities.length > 2)
  })
})

describe('the requirements', () => {
  it('list every number that the code cites', () => {
    const expand = (text: string): readonly number[] =>
      [...text.matchAll(/\bR(\d{1,3})(?:–R?(\d{1,3}))?(?!\d)/g)].flatMap(([, from, to]) => {
        const first = Number(from)
        return Array.from({ length: Number(to ?? from) - first + 1 }, (_, step) => first + step)
      })
    const listed = new Set(each(read('docs/requirements.md'), /^\| (R\d+(?:–R\d+)?) \|/gm).flatMap(expand))
    const missing = code.flatMap((file) =>
      each(read(file), /(\bR\d{1,3}(?:–R?\d{1,3})?)(?=[\s,;.:)*]|$)/gm)
        .flatMap(expand)
        .filter((number) => !listed.has(number))
        .map((number) => `${file}: R${number}`),
    )
    assert.deepEqual([...new Set(missing)], [])
    assert.ok(listed.size > 50)
  })
})

describe('the page for operators', () => {
  it('explains every setting, and none that is not there', () => {
    const settings = (text: string, pattern: RegExp): readonly string[] =>
      [...new Set(each(text, pattern))].toSorted()
    const inCode = code
      .filter((file) => file.startsWith('src/'))
      .flatMap((file) => settings(read(file), /env\['([A-Z_]+)'\]/g))
    const rows = each(read('docs/operating.md'), /^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \|/gm)
    assert.deepEqual(settings(rows.join(' '), /`([A-Z_]+)`/g), [...new Set(inCode)].toSorted())
  })
})
