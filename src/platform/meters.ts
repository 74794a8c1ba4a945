/** Counters and durations for /metrics, in the text format that Prometheus reads. Labels are names of ours, never values of people. */
export type Meters = {
  readonly count: (name: string, labels?: Readonly<Record<string, string>>) => void
  readonly observe: (name: string, seconds: number, labels?: Readonly<Record<string, string>>) => void
  readonly text: () => string
}

const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

export function createMeters(): Meters {
  const counters = new Map<string, number>()
  const sums = new Map<
    string,
    { labels: string; name: string; count: number; sum: number; buckets: number[] }
  >()
  const written = (labels: Readonly<Record<string, string>> = {}): string =>
    Object.entries(labels)
      .map(([key, value]) => `${key}="${value.replace(/["\\\n]/g, '_')}"`)
      .join(',')

  return {
    count: (name, labels) => {
      const key = `${name}{${written(labels)}}`
      counters.set(key, (counters.get(key) ?? 0) + 1)
    },
    observe: (name, seconds, labels) => {
      const text = written(labels)
      const key = `${name}{${text}}`
      const entry = sums.get(key) ?? { labels: text, name, count: 0, sum: 0, buckets: bounds.map(() => 0) }
      entry.count += 1
      entry.sum += seconds
      for (const [position, bound] of bounds.entries()) {
        if (seconds <= bound) entry.buckets[position] = (entry.buckets[position] ?? 0) + 1
      }
      sums.set(key, entry)
    },
    text: () => {
      const lines = [...counters].map(([key, value]) => `perhetalo_${key.replace('{}', '')} ${value}`)
      for (const { name, labels, count, sum, buckets } of sums.values()) {
        const with_ = (extra: string): string => [labels, extra].filter((each) => each !== '').join(',')
        for (const [position, bound] of bounds.entries()) {
          lines.push(`perhetalo_${name}_bucket{${with_(`le="${bound}"`)}} ${buckets[position] ?? 0}`)
        }
        lines.push(`perhetalo_${name}_bucket{${with_('le="+Inf"')}} ${count}`)
        lines.push(`perhetalo_${name}_sum{${labels}} ${sum}`, `perhetalo_${name}_count{${labels}} ${count}`)
      }
      return `${lines.join('\n')}\n`
    },
  }
}
