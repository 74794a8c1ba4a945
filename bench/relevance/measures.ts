import { seeded } from '#tests/support/random.ts'

const gain = (grade: number): number => 2 ** grade - 1
const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, position) => sum + gain(grade) / Math.log2(position + 2), 0)

/** How much of the best possible order the first `cut` hits reach: 0–1. */
export function ndcg(found: readonly number[], available: readonly number[], cut: number): number {
  const ideal = discounted(available.toSorted((a, b) => b - a).slice(0, cut))
  return ideal === 0 ? 0 : discounted(found.slice(0, cut)) / ideal
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** How likely a difference at least this large is when the two are alike (two-sided, paired, queries drawn anew). */
export function pairedBootstrap(ours: readonly number[], theirs: readonly number[], draws = 10_000): number {
  const differences = ours.map((value, at) => value - (theirs[at] ?? 0))
  const seen = mean(differences)
  const centred = differences.map((value) => value - seen)
  const random = seeded(20_260_301)
  let extreme = 0
  for (let draw = 0; draw < draws; draw += 1) {
    let sum = 0
    for (let n = 0; n < centred.length; n += 1) sum += centred[random.int(centred.length)] ?? 0
    if (Math.abs(sum / centred.length) >= Math.abs(seen)) extreme += 1
  }
  return (extreme + 1) / (draws + 1)
}
