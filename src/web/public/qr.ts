import { encode } from 'uqr'

export type Qr = { readonly size: number; readonly path: string }

/** A QR code as one SVG path on a grid of `size` squares, with the quiet edge that readers need. */
export function qrOf(address: string): Qr {
  const { data, size } = encode(address, { ecc: 'M', border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: squares.join('') }
}

/** The same as a whole picture, for what takes files. */
export const qrSvg = ({ size, path }: Qr): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`
