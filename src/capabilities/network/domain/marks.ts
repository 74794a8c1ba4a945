/**
 * The few marks that bulletins and letters are written with: headings (##), lists (-, 1.), **strong**, *stressed* and
 * [links](https://…). Whatever else stands in the text is text: it never becomes HTML.
 * @source ADR-0057
 */

export type Inline = {
  readonly text: string
  readonly strong?: true
  readonly stressed?: true
  readonly href?: string
}
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly of: readonly Inline[] }
  /** Lines as they were broken: an address stays an address. */
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }

/** Where a link of a text may lead: our own pages, the web, a phone or a mailbox. */
const safe = /^(https:\/\/[^\s"<>\\]+|\/(?![/\\])[^\s"<>\\]*|tel:\+?\d[\d ]*|mailto:[^\s"<>\\]+)$/
const isSafe = (address: string): boolean => safe.test(address)

const mark = /\[([^\]\n]{1,200})\]\(([^)\s]{1,500})\)|\*\*([^*\n]{1,500})\*\*|\*([^*\n]{1,500})\*/g

export function inlineOf(line: string): readonly Inline[] {
  const found: Inline[] = []
  let from = 0
  const plain = (to: number): void => {
    if (to > from) found.push({ text: line.slice(from, to) })
  }
  for (const match of line.matchAll(mark)) {
    const [whole, words, address, strong, stressed] = match
    if (words !== undefined && address !== undefined && !isSafe(address)) continue
    plain(match.index)
    if (words !== undefined && address !== undefined) found.push({ text: words, href: address })
    else if (strong !== undefined) found.push({ text: strong, strong: true })
    else found.push({ text: stressed ?? '', stressed: true })
    from = match.index + whole.length
  }
  plain(line.length)
  return found
}

const bullet = /^[-*] +(.*)$/
const numbered = /^\d{1,2}[.)] +(.*)$/
const heading = /^(#{1,6}) +(.*?) *#*$/

/** The blocks of a text, in their order. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  let items: string[] = []
  let isOrdered = false
  const close = (): void => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', lines: lines.map(inlineOf) })
    if (items.length > 0) blocks.push({ kind: 'list', ordered: isOrdered, items: items.map(inlineOf) })
    lines = []
    items = []
  }
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim()
    const title = heading.exec(line)
    const dash = bullet.exec(line)
    const count = numbered.exec(line)
    if (line === '') close()
    else if (title !== null) {
      close()
      blocks.push({
        kind: 'heading',
        level: (title[1]?.length ?? 2) > 2 ? 3 : 2,
        of: inlineOf(title[2] ?? ''),
      })
    } else if (dash !== null || count !== null) {
      if (items.length === 0 || isOrdered !== (dash === null)) close()
      isOrdered = dash === null
      items.push((dash ?? count)?.[1] ?? '')
    } else if (items.length > 0) items.push(`${items.pop() ?? ''} ${line}`)
    else lines.push(line)
  }
  close()
  return blocks
}

const plainInline = (of: readonly Inline[]): string =>
  of
    .map(({ text, href }) =>
      href === undefined || href === text ? text : `${text} (${href.replace(/^(tel|mailto):/, '')})`,
    )
    .join('')

/** The text for a mail: without marks, with addresses written out. */
export const plainOf = (text: string): string =>
  blocksOf(text)
    .map((block) => {
      if (block.kind === 'heading') return plainInline(block.of).toUpperCase()
      if (block.kind === 'paragraph') return block.lines.map(plainInline).join('\n')
      return block.items
        .map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${plainInline(item)}`)
        .join('\n')
    })
    .join('\n\n')

/** What a welcome letter may leave to the directory. @source R171 */
export const letterFields = [
  'municipality',
  'family centre',
  'meeting places',
  'help phone',
  'week programme link',
  'ask link',
] as const
export type LetterField = (typeof letterFields)[number]

const field = /\{([^{}\n]{1,40})\}/g

/** Fields that stand in the text and that nobody knows. */
export const unknownFields = (text: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(field)]
      .map(([, name = '']) => name.trim().toLowerCase())
      .filter((name) => !letterFields.some((known) => known === name)),
  ),
]

/** The text with its fields filled; one that has nothing leaves its line out, so that no letter has a hole. */
export const filled = (text: string, values: Readonly<Record<LetterField, string>>): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const names = [...line.matchAll(field)].map(([, name = '']) => name.trim().toLowerCase())
      const known = letterFields.filter((each) => names.includes(each))
      if (known.some((each) => values[each] === '')) return []
      return [
        line.replaceAll(field, (whole, name: string) => {
          const found = letterFields.find((each) => each === name.trim().toLowerCase())
          return found === undefined ? whole : values[found]
        }),
      ]
    })
    .join('\n')
