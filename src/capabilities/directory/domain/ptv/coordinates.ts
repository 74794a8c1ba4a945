export type LonLat = { readonly lon: number; readonly lat: number }

const semiMajor = 6_378_137
const flattening = 1 / 298.257_222_101
const scale = 0.9996
const centralMeridian = (27 * Math.PI) / 180
const falseEasting = 500_000

const n = flattening / (2 - flattening)
const rectifying = (semiMajor / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)
const eccentricity = Math.sqrt(2 * flattening - flattening ** 2)
const series = [
  n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - n ** 4 / 360,
  n ** 2 / 48 + n ** 3 / 15 - (437 / 1440) * n ** 4,
  (17 / 480) * n ** 3 - (37 / 840) * n ** 4,
  (4397 / 161_280) * n ** 4,
]

/**
 * A point of the plane ETRS-TM35FIN (EPSG:3067) as longitude and latitude, to the millimetre (Krüger's series).
 * @source JHS 197, appendix 2
 */
export function fromPlane(northing: number, easting: number): LonLat {
  const xi = northing / (rectifying * scale)
  const eta = (easting - falseEasting) / (rectifying * scale)
  let conformalXi = xi
  let conformalEta = eta
  for (const [index, h] of series.entries()) {
    const k = 2 * (index + 1)
    conformalXi -= h * Math.sin(k * xi) * Math.cosh(k * eta)
    conformalEta -= h * Math.cos(k * xi) * Math.sinh(k * eta)
  }
  const beta = Math.asin(Math.sin(conformalXi) / Math.cosh(conformalEta))
  const length = Math.asin(Math.tanh(conformalEta) / Math.cos(beta))
  const isometric = Math.asinh(Math.tan(beta))
  let q = isometric
  for (let round = 0; round < 6; round += 1) {
    q = isometric + eccentricity * Math.atanh(eccentricity * Math.tanh(q))
  }
  const degrees = 180 / Math.PI
  return { lon: (centralMeridian + length) * degrees, lat: Math.atan(Math.sinh(q)) * degrees }
}

const alpha = [
  n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3 + (41 / 180) * n ** 4,
  (13 / 48) * n ** 2 - (3 / 5) * n ** 3 + (557 / 1440) * n ** 4,
  (61 / 240) * n ** 3 - (103 / 140) * n ** 4,
  (49_561 / 161_280) * n ** 4,
]

/** Longitude and latitude as a point of the plane ETRS-TM35FIN: what the register keeps. */
export function toPlane({ lon, lat }: LonLat): { readonly northing: number; readonly easting: number } {
  const phi = (lat * Math.PI) / 180
  const length = (lon * Math.PI) / 180 - centralMeridian
  const q = Math.asinh(Math.tan(phi)) - eccentricity * Math.atanh(eccentricity * Math.sin(phi))
  const beta = Math.atan(Math.sinh(q))
  const eta = Math.atanh(Math.cos(beta) * Math.sin(length))
  const xi = Math.asin(Math.sin(beta) * Math.cosh(eta))
  let planeXi = xi
  let planeEta = eta
  for (const [index, h] of alpha.entries()) {
    const k = 2 * (index + 1)
    planeXi += h * Math.sin(k * xi) * Math.cosh(k * eta)
    planeEta += h * Math.cos(k * xi) * Math.sinh(k * eta)
  }
  return {
    northing: rectifying * planeXi * scale,
    easting: rectifying * planeEta * scale + falseEasting,
  }
}

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5

const goodStates = new Set(['', 'ok', 'enteredbyuser', 'enteredbyar'])

/**
 * The point an address gives in its texts, whichever of the two systems it is in: values below 90 are degrees, the rest
 * metres with the northing as "latitude". Null for a point the register marks as bad, or one outside Finland.
 */
export function pointOf(latitude: string, longitude: string, state: string): LonLat | null {
  if (!goodStates.has(state.toLowerCase())) return null
  const [first, second] = [latitude, longitude].map((text) => Number.parseFloat(text.replace(',', '.')))
  if (first === undefined || second === undefined) return null
  if (!Number.isFinite(first) || !Number.isFinite(second)) return null
  const point = Math.abs(first) <= 90 ? { lat: first, lon: second } : fromPlane(first, second)
  const inFinland = point.lat > 59 && point.lat < 71 && point.lon > 18.5 && point.lon < 32.5
  return inFinland ? { lon: rounded(point.lon), lat: rounded(point.lat) } : null
}
