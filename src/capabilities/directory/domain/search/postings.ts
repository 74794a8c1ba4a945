/** The fields of a document, in the order of their weight. */
export const fields = { name: 0, layWords: 1, summary: 2, description: 3, localWords: 4 } as const
export type Field = (typeof fields)[keyof typeof fields]
export const fieldNames = ['name', 'layWords', 'summary', 'description', 'localWords'] as const

/** BM25F: how much a word counts in a field, how much the field's length dampens it, and its usual length. */
const weight = [6, 4, 2, 1, 0.8]
const damp = [0.35, 0, 0.3, 0.5, 0]
const usual = [3, 40, 12, 40, 4]

/** Which documents hold a word form, with its weight there (in 1/64) and a bit for each field it stands in. */
export type Postings = {
  readonly start: Uint32Array
  readonly docs: Uint32Array
  readonly packed: Uint32Array
}

const fieldBits = 5
export const weightOf = (packed: number): number => (packed >>> fieldBits) / 64
export const fieldsOf = (packed: number): number => packed & 31

function grown(old: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(old.length * 2)
  larger.set(old)
  return larger
}

type Put = (forms: readonly number[], field: Field) => void

/** A word said again in the same field adds little. */
const again = 0.15

/** Collects the words of every document and sorts them by word form. */
export function buildPostings(
  size: number,
  read: (doc: number, put: Put) => void,
  formCount: () => number,
): Postings {
  let formOf = new Uint32Array(1 << 16)
  let docOf = new Uint32Array(1 << 16)
  let packedOf = new Uint32Array(1 << 16)
  let used = 0
  let sums = new Float32Array(1 << 12)
  let masks = new Uint8Array(1 << 12)
  let touched = new Uint32Array(1 << 12)
  let seen = 0
  const widen = (to: number): void => {
    const wider = new Float32Array(to)
    wider.set(sums)
    sums = wider
    const widerMasks = new Uint8Array(to)
    widerMasks.set(masks)
    masks = widerMasks
    const longer = new Uint32Array(to)
    longer.set(touched)
    touched = longer
  }
  const put: Put = (forms, field) => {
    if (formCount() > sums.length) widen(formCount() * 2)
    const dampen = damp[field] ?? 0
    const one = (weight[field] ?? 0) / (1 - dampen + (dampen * forms.length) / (usual[field] ?? 1))
    const bit = 1 << field
    for (let at = 0; at < forms.length; at++) {
      const form = forms[at] ?? 0
      const mask = masks[form] ?? 0
      if (mask === 0) touched[seen++] = form
      sums[form] = (sums[form] ?? 0) + ((mask & bit) === 0 ? one : one * again)
      masks[form] = mask | bit
    }
  }
  for (let doc = 0; doc < size; doc++) {
    seen = 0
    read(doc, put)
    while (used + seen > formOf.length) {
      formOf = grown(formOf)
      docOf = grown(docOf)
      packedOf = grown(packedOf)
    }
    for (let at = 0; at < seen; at++) {
      const form = touched[at] ?? 0
      formOf[used] = form
      docOf[used] = doc
      packedOf[used++] =
        (Math.min(0xffff, Math.ceil((sums[form] ?? 0) * 64)) << fieldBits) | (masks[form] ?? 0)
      sums[form] = 0
      masks[form] = 0
    }
  }
  const start = new Uint32Array(formCount() + 1)
  for (let at = 0; at < used; at++) {
    const form = (formOf[at] ?? 0) + 1
    start[form] = (start[form] ?? 0) + 1
  }
  for (let form = 1; form < start.length; form++) start[form] = (start[form] ?? 0) + (start[form - 1] ?? 0)
  const next = start.slice()
  const docs = new Uint32Array(used)
  const packed = new Uint32Array(used)
  for (let at = 0; at < used; at++) {
    const form = formOf[at] ?? 0
    const to = next[form] ?? 0
    next[form] = to + 1
    docs[to] = docOf[at] ?? 0
    packed[to] = packedOf[at] ?? 0
  }
  return { start, docs, packed }
}

/** Where in the postings a document holds a form, or -1. */
export function findPosting(postings: Postings, form: number, doc: number): number {
  let low = postings.start[form] ?? 0
  let high = (postings.start[form + 1] ?? 0) - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const at = postings.docs[middle] ?? 0
    if (at === doc) return middle
    if (at < doc) low = middle + 1
    else high = middle - 1
  }
  return -1
}
