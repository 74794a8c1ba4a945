/** A place in a text as people count: lines and columns from one. */
export type TextPlace = { readonly line: number; readonly column: number }

export type ReadJson = {
  /** What could be read; undefined when nothing could. */
  readonly value: unknown
  /** Where the text first leaves strict JSON although it can be read: a comment, a comma too many. */
  readonly loose: TextPlace | null
  /** Where it broke off. What stood whole before that is in `value`. */
  readonly broken: TextPlace | null
}

/** Deeper than any directory nests; a file that goes deeper was made to hurt. */
const deepest = 100

/** Bytes as text: by their mark UTF-8 or UTF-16, else UTF-8, else the old Western encoding. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const placeAt = (text: string, at: number): TextPlace => {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', start)) {
    line += 1
    start = next + 1
  }
  return { line, column: at - start + 1 }
}

/** Too deep for the strict reader, which would build every level before anybody could look. */
function isShallow(text: string): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (quoted) {
      if (code === 92) at += 1
      else if (code === 34) quoted = false
    } else if (code === 34) quoted = true
    else if (code === 91 || code === 123) {
      depth += 1
      if (depth > deepest) return false
    } else if (code === 93 || code === 125) depth -= 1
  }
  return true
}

type Open =
  | { readonly kind: 'list'; readonly items: unknown[] }
  | { readonly kind: 'record'; readonly fields: Record<string, unknown>; key: string | null }

class Broken extends Error {
  readonly at: number
  constructor(at: number) {
    super('broken')
    this.at = at
  }
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y

/** A reader without recursion, so that no file can exhaust the stack; it forgives comments and commas too many. */
class Reader {
  readonly #text: string
  #at = 0
  #root: unknown = undefined
  readonly #open: Open[] = []
  loose: number | null = null

  constructor(text: string) {
    this.#text = text
  }

  #forgive(at: number): void {
    this.loose ??= at
  }

  #blank(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (code === 32 || (code >= 9 && code <= 13) || code === 0xfeff || code === 0xa0) this.#at += 1
      else if (code === 47 && this.#comment()) continue
      else return
    }
  }

  #comment(): boolean {
    const second = this.#text[this.#at + 1]
    if (second !== '/' && second !== '*') return false
    this.#forgive(this.#at)
    const end = this.#text.indexOf(second === '/' ? '\n' : '*/', this.#at + 2)
    if (end === -1 && second === '*') throw new Broken(this.#at)
    this.#at = end === -1 ? this.#text.length : end + (second === '/' ? 1 : 2)
    return true
  }

  #string(): string {
    const start = this.#at
    let whole = ''
    let from = start + 1
    for (let at = from; at < this.#text.length; at += 1) {
      const sign = this.#text[at]
      if (sign === '"') {
        this.#at = at + 1
        return whole + this.#text.slice(from, at)
      }
      if (sign !== '\\') continue
      whole += this.#text.slice(from, at)
      const what = this.#text[at + 1] ?? ''
      if (what === 'u') {
        const code = this.#text.slice(at + 2, at + 6)
        if (!/^[\da-fA-F]{4}$/.test(code)) throw new Broken(at)
        whole += String.fromCharCode(Number.parseInt(code, 16))
        at += 5
      } else {
        whole += escapes[what] ?? what
        at += 1
      }
      from = at + 1
    }
    throw new Broken(start)
  }

  #put(value: unknown): void {
    const top = this.#open.at(-1)
    if (top === undefined) this.#root = value
    else if (top.kind === 'list') top.items.push(value)
    else if (top.key !== null) {
      // A key such as `__proto__` is a name like any other.
      Object.defineProperty(top.fields, top.key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      })
      top.key = null
    }
  }

  #begin(kind: Open['kind']): void {
    if (this.#open.length >= deepest) throw new Broken(this.#at)
    const opened: Open = kind === 'list' ? { kind, items: [] } : { kind, fields: {}, key: null }
    this.#put(opened.kind === 'list' ? opened.items : opened.fields)
    this.#open.push(opened)
    this.#at += 1
  }

  #value(): void {
    const sign = this.#text[this.#at]
    if (sign === '{') this.#begin('record')
    else if (sign === '[') this.#begin('list')
    else if (sign === '"') this.#put(this.#string())
    else {
      scalar.lastIndex = this.#at
      const found = scalar.exec(this.#text)
      if (found === null) throw new Broken(this.#at)
      this.#put(JSON.parse(found[0]))
      this.#at = scalar.lastIndex
    }
  }

  /** One step inside what is open; `first` says that nothing stands in it yet. */
  #step(top: Open, first: boolean): boolean {
    const close = top.kind === 'list' ? ']' : '}'
    this.#blank()
    if (!first && this.#text[this.#at] === ',') {
      const comma = this.#at
      this.#at += 1
      this.#blank()
      while (this.#text[this.#at] === ',') {
        this.#forgive(this.#at)
        this.#at += 1
        this.#blank()
      }
      if (this.#text[this.#at] === close) this.#forgive(comma)
    } else if (!first && this.#text[this.#at] !== close) throw new Broken(this.#at)
    if (this.#text[this.#at] === close) {
      this.#at += 1
      this.#open.pop()
      return false
    }
    if (top.kind === 'record') {
      if (this.#text[this.#at] !== '"') throw new Broken(this.#at)
      top.key = this.#string()
      this.#blank()
      if (this.#text[this.#at] !== ':') throw new Broken(this.#at)
      this.#at += 1
      this.#blank()
    }
    this.#value()
    return true
  }

  /** The outermost list keeps the items that stood whole; anything else that broke is nothing. */
  #whatStands(): unknown {
    const [outer, inner] = this.#open
    const list = outer?.kind === 'list' ? outer : inner
    if (list?.kind !== 'list') return undefined
    if (this.#open.length > (list === outer ? 1 : 2)) list.items.pop()
    return this.#root
  }

  read(): ReadJson {
    const at = (where: number | null): TextPlace | null =>
      where === null ? null : placeAt(this.#text, where)
    try {
      this.#blank()
      this.#value()
      let first = true
      while (this.#open.length > 0) {
        const top = this.#open.at(-1)
        if (top === undefined) break
        const depth = this.#open.length
        this.#step(top, first)
        first = this.#open.length > depth
      }
      this.#blank()
      // Something stands behind the value: it is whole, the rest is not read.
      const rest = this.#at < this.#text.length ? this.#at : null
      return { value: this.#root, loose: at(this.loose), broken: at(rest) }
    } catch (error) {
      if (!(error instanceof Broken)) throw error
      return { value: this.#whatStands(), loose: at(this.loose), broken: at(error.at) }
    }
  }
}

/**
 * Reads JSON as registers publish it: with a byte-order mark, comments and commas too many. A file that breaks off gives
 * what stood whole before the break, and the place of the break.
 * @source ADR-0024
 */
export function readJson(bytes: Uint8Array): ReadJson {
  const text = textOf(bytes)
  if (isShallow(text)) {
    try {
      return { value: JSON.parse(text), loose: null, broken: null }
    } catch {
      // Read once more, forgivingly.
    }
  }
  return new Reader(text).read()
}
