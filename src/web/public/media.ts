import path from 'node:path'
import { fileAsAnswer } from '#platform/file-parts.ts'

const types: Readonly<Record<string, string>> = {
  webm: 'video/webm',
  mp4: 'video/mp4',
  vtt: 'text/vtt; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
}

export const mediaAddress = (file: string): string => `/media/${file}`

/** Only plain names of known kinds: nothing that could lead out of the folder. */
const isPlain = (name: string): boolean => /^[a-z0-9][a-z0-9-]*\.[a-z0-9]+$/.test(name)

/**
 * A file of the operator's media folder. Null when there is none.
 * @source R132 videos without a third party
 */
export async function mediaFile(
  folder: string,
  name: string,
  range: string | undefined,
): Promise<Response | null> {
  const type = types[name.split('.').at(-1) ?? '']
  if (!isPlain(name) || type === undefined) return null
  return fileAsAnswer(path.join(folder, name), type, range)
}
