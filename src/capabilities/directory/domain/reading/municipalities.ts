import type { Localized } from '#platform/text.ts'

/** What the reader of a source may know of the country; everything may be missing. */
export type Known = {
  readonly municipalities: readonly {
    readonly code: string
    readonly county: string
    readonly name: Localized
    /** The middle of the municipality, so that it is not taken for the point of a building. */
    readonly lon?: number | null
    readonly lat?: number | null
  }[]
  /** Postal code to municipality code. */
  readonly postcodes: ReadonlyMap<string, string>
  /** The county that takes the source in: areas are narrowed to it. */
  readonly county: string | null
  /** The day it is, for hours that hold only for a time. */
  readonly today: string | null
}

export const nothingKnown: Known = {
  municipalities: [],
  postcodes: new Map(),
  county: null,
  today: null,
}

/**
 * Municipalities that have joined another since 2013: code, name, the one they are part of today.
 * @source Statistics Finland, classification of municipalities, changes by year
 */
const joined: readonly (readonly [code: string, name: string, sv: string, today: string])[] = [
  ['588', 'Pertunmaa', 'Pertunmaa', '507'],
  ['099', 'Honkajoki', 'Honkajoki', '214'],
  ['911', 'Valtimo', 'Valtimo', '541'],
  ['174', 'Juankoski', 'Juankoski', '297'],
  ['442', 'Luvia', 'Luvia', '051'],
  ['283', 'Hämeenkoski', 'Hämeenkoski', '098'],
  ['164', 'Jalasjärvi', 'Jalasjärvi', '301'],
  ['319', 'Köyliö', 'Kjulo', '783'],
  ['413', 'Lavia', 'Lavia', '609'],
  ['476', 'Maaninka', 'Maaninka', '297'],
  ['838', 'Tarvasjoki', 'Tarvasjoki', '423'],
  ['084', 'Haukipudas', 'Haukipudas', '564'],
  ['223', 'Karjalohja', 'Karislojo', '444'],
  ['246', 'Kerimäki', 'Kerimäki', '740'],
  ['248', 'Kesälahti', 'Kesälahti', '260'],
  ['254', 'Kiikoinen', 'Kiikoinen', '790'],
  ['255', 'Kiiminki', 'Kiminge', '564'],
  ['534', 'Nilsiä', 'Nilsiä', '297'],
  ['540', 'Nummi-Pusula', 'Nummi-Pusula', '444'],
  ['567', 'Oulunsalo', 'Oulunsalo', '564'],
  ['618', 'Punkaharju', 'Punkaharju', '740'],
  ['696', 'Ristiina', 'Kristina', '491'],
  ['775', 'Suomenniemi', 'Suomenniemi', '491'],
  ['863', 'Töysä', 'Töysä', '010'],
  ['926', 'Vihanti', 'Vihanti', '678'],
  ['942', 'Vähäkyrö', 'Lillkyro', '905'],
  ['972', 'Yli-Ii', 'Yli-Ii', '564'],
]

const folded = (name: string): string => name.trim().toLowerCase()

/** Finds the municipality of today that a source means, by code or name. */
export class Municipalities {
  readonly #known: Known
  readonly #counties = new Map<string, string>()
  readonly #names = new Map<string, string>()
  readonly #today = new Map<string, string>()
  readonly #display = new Map<string, Localized>()
  readonly #postcodes = new Map<string, string>()

  constructor(known: Known) {
    this.#known = known
    for (const [code, name, sv, today] of joined) {
      this.#today.set(code, today)
      this.#names.set(folded(name), today).set(folded(sv), today)
    }
    for (const { code, county, name } of known.municipalities) {
      this.#counties.set(code, county)
      this.named(code, name)
    }
  }

  /** A name that the source itself gives a code. What is known beforehand stands. */
  named(code: string, name: Localized): void {
    const today = this.byCode(code)
    if (today === null) return
    for (const text of Object.values(name)) {
      if (!this.#names.has(folded(text))) this.#names.set(folded(text), today)
    }
    if (today === code && !this.#display.has(code)) this.#display.set(code, name)
  }

  nameOf(code: string): Localized {
    return this.#display.get(code) ?? {}
  }

  /** Null when there is no such municipality today. */
  byCode(text: string): string | null {
    if (!/^\d{1,3}$/.test(text.trim())) return null
    const padded = text.trim().padStart(3, '0')
    const code = this.#today.get(padded) ?? padded
    return this.#counties.size === 0 || this.#counties.has(code) ? code : null
  }

  /** By "491", "Mikkeli", "491 Mikkeli" or "Mikkeli 491". */
  find(text: string): string | null {
    const digits = /(?:^|\s)(\d{3})(?:\s|$)/.exec(text)?.[1]
    const byDigits = digits === undefined ? null : this.byCode(digits)
    return byDigits ?? this.byCode(text) ?? this.#names.get(folded(text.replace(/\d{3}/, ''))) ?? null
  }

  /** Whether a point is only the middle of the municipality: a source without the building's own point gives that. */
  isMiddle(code: string, point: { readonly lon: number; readonly lat: number }): boolean {
    const middle = this.#known.municipalities.find((each) => each.code === code)
    return typeof middle?.lon === 'number' && typeof middle.lat === 'number'
      ? Math.abs(middle.lon - point.lon) < 2e-5 && Math.abs(middle.lat - point.lat) < 2e-5
      : false
  }

  /** A postal code that the source itself places. */
  placed(postcode: string, municipality: string): void {
    this.#postcodes.set(postcode, municipality)
  }

  byPostcode(postcode: string): string | null {
    const code = this.#known.postcodes.get(postcode) ?? this.#postcodes.get(postcode)
    return code === undefined ? null : this.byCode(code)
  }

  /**
   * The municipalities of a service as a listing says them: none stands for the whole county. `outside` says that none of
   * them is in the county that takes the source in.
   */
  served(codes: readonly string[]): { readonly codes: readonly string[]; readonly outside: boolean } {
    const all = [...new Set(codes)].toSorted()
    const { county } = this.#known
    if (county === null || all.length === 0) return { codes: all, outside: false }
    const inCounty = all.filter((code) => this.#counties.get(code) === county)
    if (inCounty.length === 0) return { codes: [], outside: true }
    const size = [...this.#counties.values()].filter((each) => each === county).length
    return { codes: inCounty.length === size ? [] : inCounty, outside: false }
  }
}
