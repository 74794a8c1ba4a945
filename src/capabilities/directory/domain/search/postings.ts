import { append, growingUint32, roomForBytes, roomForFloats } from './growing.ts'

/** The fields of a document, in the order of their weight. */
export const fields = {
  name: 0,
  layWords: 1,
  summary: 2,
  description: 3,
  localWords: 4,
  organisation: 5,
} as const
export type Field = (typeof fields)[keyof typeof fields]
export const fieldNames = [
  'name',
  'layWords',
  'summary',
  'description',
  'localWords',
  'organisation',
] as const

/**
 * BM25F: how much a word counts in a field, how much the field's length dampens it, and its usual length. The usual
 * length is a constant, so that what one listing weighs does not move when another one comes or goes.
 */
const weight = [6, 4, 2, 1, 0.8, 0.7]
const damp = [0.35, 0, 0.3, 0.5, 0, 0.3]
const usual = [3, 40, 12, 40, 4, 3]

const fieldBits = 6
export const weightOf = (packed: number): number => (packed >>> fieldBits) / 64
export const fieldsOf = (packed: number): number => packed & 63

/** A word of a lay phrase says less than a lay word that stands alone. */
const phraseDamp = 0.35

/** A word said again in the same field adds little. */
const again = 0.15

/** Adds up what the word forms of one owner (a document, a profile) weigh, and hands them on. */
export type Weigher = {
  readonly put: (forms: readonly number[], field: Field) => void
  readonly take: (each: (form: number, packed: number) => void) => void
}

export function createWeigher(): Weigher {
  let sums: Float32Array = new Float32Array(1 << 12)
  let masks: Uint8Array = new Uint8Array(1 << 12)
  let touched: number[] = []
  return {
    put: (forms, field) => {
      const dampen = damp[field] ?? 0
      const share = field === fields.layWords ? 1 / (1 + phraseDamp * Math.max(0, forms.length - 1)) : 1
      const one =
        ((weight[field] ?? 0) * share) / (1 - dampen + (dampen * forms.length) / (usual[field] ?? 1))
      const bit = 1 << field
      for (const form of forms) {
        if (form >= sums.length) {
          sums = roomForFloats(sums, form + 1)
          masks = roomForBytes(masks, sums.length)
        }
        const mask = masks[form] ?? 0
        if (mask === 0) touched.push(form)
        sums[form] = (sums[form] ?? 0) + ((mask & bit) === 0 ? one : one * again)
        masks[form] = mask | bit
      }
    },
    take: (each) => {
      for (const form of touched) {
        each(form, (Math.min(0xffff, Math.ceil((sums[form] ?? 0) * 64)) << fieldBits) | (masks[form] ?? 0))
        sums[form] = 0
        masks[form] = 0
      }
      touched = []
    },
  }
}

/**
 * Which owners hold a word form, with its weight there (in 1/64) and a bit for each field it stands in: sorted arrays
 * for what was read at once, and short lists for what came after.
 */
export type Postings = {
  /** Owners and weights of a form from `start[form]` to `start[form + 1]`. */
  start: Uint32Array
  owners: Uint32Array
  packed: Uint32Array
  /** The later ones: owner and weight in turn. */
  readonly late: Map<number, number[]>
  readonly add: (form: number, owner: number, packed: number) => void
  /** Sorts what was added so far, a stretch at each step; what is added afterwards goes to the late ones. */
  readonly seal: (formCount: number) => Generator<void>
}

const stretch = 20_000

export function createPostings(): Postings {
  const [formOf, ownerOf, packedOf] = [growingUint32(1 << 12), growingUint32(1 << 12), growingUint32(1 << 12)]
  let sealed = false
  const postings: Postings = {
    start: new Uint32Array(1),
    owners: new Uint32Array(0),
    packed: new Uint32Array(0),
    late: new Map(),
    add: (form, owner, packed) => {
      if (!sealed) {
        append(formOf, form)
        append(ownerOf, owner)
        append(packedOf, packed)
        return
      }
      const list = postings.late.get(form)
      if (list === undefined) postings.late.set(form, [owner, packed])
      else list.push(owner, packed)
    },
    seal: function* seal(formCount) {
      const used = formOf.size
      const start = new Uint32Array(formCount + 1)
      for (let at = 0; at < used; at++) {
        const form = (formOf.list[at] ?? 0) + 1
        start[form] = (start[form] ?? 0) + 1
        if (at % stretch === 0) yield
      }
      for (let form = 1; form < start.length; form++)
        start[form] = (start[form] ?? 0) + (start[form - 1] ?? 0)
      const next = start.slice()
      const owners = new Uint32Array(used)
      const packed = new Uint32Array(used)
      for (let at = 0; at < used; at++) {
        const form = formOf.list[at] ?? 0
        const to = next[form] ?? 0
        next[form] = to + 1
        owners[to] = ownerOf.list[at] ?? 0
        packed[to] = packedOf.list[at] ?? 0
        if (at % stretch === 0) yield
      }
      postings.start = start
      postings.owners = owners
      postings.packed = packed
      sealed = true
      for (const list of [formOf, ownerOf, packedOf]) {
        list.list = new Uint32Array(0)
        list.size = 0
      }
    },
  }
  return postings
}

/** The weight with which an owner holds a form, 0 when it does not. */
export function postingOf(postings: Postings, form: number, owner: number): number {
  let low = postings.start[form] ?? 0
  let high = (postings.start[form + 1] ?? low) - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const at = postings.owners[middle] ?? 0
    if (at === owner) return postings.packed[middle] ?? 0
    if (at < owner) low = middle + 1
    else high = middle - 1
  }
  const late = postings.late.get(form)
  if (late !== undefined) {
    for (let at = late.length - 2; at >= 0; at -= 2) if (late[at] === owner) return late[at + 1] ?? 0
  }
  return 0
}

/** How many owners hold a form, at most. */
export const postingCount = (postings: Postings, form: number): number => {
  const from = postings.start[form] ?? 0
  return (postings.start[form + 1] ?? from) - from + (postings.late.get(form)?.length ?? 0) / 2
}
