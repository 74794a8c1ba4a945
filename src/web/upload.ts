/** The texts of a form: repeated fields are lists. */
type Form = Readonly<Record<string, string | readonly string[]>>

export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array }

/** A form with files as it was sent. `isTooLarge`: the files were not taken, and the texts before them were kept. */
export type Upload = {
  readonly form: Form
  readonly files: Readonly<Record<string, UploadedFile>>
  readonly isTooLarge: boolean
}

/** The texts of a form stand before its file and are short. */
const room = 64 * 1024

type Collected = { readonly bytes: Buffer; readonly isWhole: boolean }

/** Takes at most so many bytes from the stream and counts as they come: what was promised in a header is not believed. */
async function collect(body: ReadableStream<Uint8Array> | null, most: number): Promise<Collected> {
  if (body === null) return { bytes: Buffer.alloc(0), isWhole: true }
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return { bytes: Buffer.concat(chunks), isWhole: true }
    chunks.push(value)
    size += value.length
    if (size > most) {
      // The rest is left unread; the server throws it away. To cancel would throw where more is just being handed over.
      reader.releaseLock()
      return { bytes: Buffer.concat(chunks).subarray(0, most), isWhole: false }
    }
  }
}

/** A body of at most so many bytes, counted as it comes; null when there are more. */
export async function readLimited(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null
  const { bytes, isWhole } = await collect(request.body, most)
  return isWhole ? new Uint8Array(bytes) : null
}

/** A map, because a field may bear any name: also one that every object has. */
function asForm(pairs: readonly (readonly [string, string])[]): Form {
  const form = new Map<string, string | readonly string[]>()
  for (const [field, value] of pairs) {
    // Browsers send line breaks as CRLF; a text is kept as it was typed.
    const text = value.replaceAll('\r\n', '\n')
    const there = form.get(field)
    form.set(field, there === undefined ? text : [...(typeof there === 'string' ? [there] : there), text])
  }
  return Object.fromEntries(form)
}

/** The fields that are whole in the beginning of a form, whatever comes after them. */
function textsIn(beginning: Buffer, boundary: string): Form {
  const parts = beginning.toString('utf8').split(`--${boundary}`)
  const pairs = parts.slice(1, -1).flatMap((part): [string, string][] => {
    const at = part.indexOf('\r\n\r\n')
    const head = part.slice(0, at)
    const name = /\bname="([^"]*)"/i.exec(head)?.[1]
    if (at < 0 || name === undefined || /\bfilename/i.test(head)) return []
    return [[name, part.slice(at + 4).replace(/\r\n$/, '')]]
  })
  return asForm(pairs)
}

/**
 * Reads a form with files of at most `most` bytes. A larger one is not read into memory: what a header says beforehand
 * is enough to stop, and what comes without such a header is counted.
 */
export async function readUpload(request: Request, most: number): Promise<Upload> {
  const type = request.headers.get('content-type') ?? ''
  const boundary = /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type)
  const declared = Number(request.headers.get('content-length') ?? 0)
  const isDeclaredTooLarge = declared > most + room
  const { bytes, isWhole } = await collect(request.body, isDeclaredTooLarge ? room : most + room)
  if (!isWhole || isDeclaredTooLarge) {
    const name = boundary?.[1] ?? boundary?.[2]
    const form = name === undefined ? {} : textsIn(bytes.subarray(0, room), name)
    return { form, files: {}, isTooLarge: true }
  }
  let data: FormData
  try {
    data = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
  } catch {
    return { form: {}, files: {}, isTooLarge: false }
  }
  const pairs: [string, string][] = []
  const files = new Map<string, UploadedFile>()
  let size = 0
  for (const [field, value] of data.entries()) {
    if (typeof value === 'string') pairs.push([field, value])
    else {
      const read = new Uint8Array(await value.arrayBuffer())
      size += read.length
      // A browser sends a file without name and content where none was chosen.
      if (value.name !== '' || read.length > 0) {
        // Several files of one field: 'file', 'file.2', 'file.3' …
        let key = field
        for (let number = 2; files.has(key); number += 1) key = `${field}.${number}`
        files.set(key, { name: value.name, bytes: read })
      }
    }
  }
  return { form: asForm(pairs), files: size > most ? {} : Object.fromEntries(files), isTooLarge: size > most }
}
