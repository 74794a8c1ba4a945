import { firstHalf } from './postcode-table/first.ts'
import { secondHalf } from './postcode-table/second.ts'

/** Every postal code of the country and the municipality it lies in (spring 2024). */
export const postcodes: readonly { readonly code: string; readonly municipality: string }[] = [
  ...Object.entries(firstHalf),
  ...Object.entries(secondHalf),
].flatMap(([municipality, codes]) => codes.split(' ').map((code) => ({ code, municipality })))
