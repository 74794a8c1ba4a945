import sharp from 'sharp'
import { Refusal } from './refusal.ts'

/** A picture made anew: what a camera noted of place and time, and whatever hung behind it, stays behind. */
export type CleanPicture = {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

export const largestPicture = 10 * 1024 * 1024
/** As wide as a page shows it on a sharp screen. */
const longestSide = 1600
const mostPixels = 50_000_000

const refused = (code: string, limit?: number): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field: 'picture', code, limit }] })

const kinds = new Set(['jpeg', 'png', 'webp', 'heif', 'avif'])

/** Draws a picture anew as WebP, upright and no larger than a page needs; anything that is no picture is refused. */
export async function cleanPicture(bytes: Uint8Array): Promise<CleanPicture> {
  if (bytes.byteLength === 0) throw refused('empty')
  if (bytes.byteLength > largestPicture) throw refused('too-big', largestPicture)
  try {
    const options = { limitInputPixels: mostPixels, failOn: 'error' } as const
    const { format } = await sharp(bytes, options).metadata()
    if (!kinds.has(format)) throw refused('not-a-picture')
    const { data, info } = await sharp(bytes, options)
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: 10 })
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw refused('not-a-picture')
  }
}
