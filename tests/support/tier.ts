/** `npm run assure` runs the same tests as `npm test`, with the full numbers. */
export const full: boolean = process.env['PERHETALO_TIER'] === 'full'

/** How many times: few in `npm test`, all in `npm run assure`. */
export const n = (small: number, inFull: number): number => (full ? inFull : small)

/** The seed of this run. Give it to every random generator, so that `npm test -- --seed N` repeats what failed. */
export const seed: number = Number(process.env['PERHETALO_SEED'] ?? 1)
