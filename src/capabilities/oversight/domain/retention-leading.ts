import { type Kept, reference } from './kept.ts'

/** What leads to what: names of metrics and links between plans, trials and decisions. Nobody is in it. */
export const leadingRetention: readonly Kept[] = [
  reference('metrics.metric', { fi: 'mittarien nimet', sv: 'mätarnas namn', en: 'names of metrics' }),
  reference('development.link', {
    fi: 'kehittämisen linkit',
    sv: 'länkar mellan utvecklingsarbeten',
    en: 'links of what is developed',
  }),
]
