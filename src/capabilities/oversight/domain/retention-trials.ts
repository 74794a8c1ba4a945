import { type Kept, reference } from './kept.ts'

/** What a county tries, fears and asks for. Nobody's family is in it; workers are named as those who answer for something. */
export const trialsRetention: readonly Kept[] = [
  reference('development.experiment', { fi: 'kokeilut', sv: 'försök', en: 'trials' }),
  reference('development.experiment_need', {
    fi: 'kokeilujen luvat, tuki ja raha',
    sv: 'försökens tillstånd, stöd och pengar',
    en: 'what trials need',
  }),
  reference('development.experiment_partner', {
    fi: 'kokeilujen kumppanit',
    sv: 'försökens partner',
    en: 'partners of trials',
  }),
  reference('development.experiment_step', {
    fi: 'kokeilujen vaiheet',
    sv: 'försökens steg',
    en: 'steps of trials',
  }),
  reference('development.experiment_decision', {
    fi: 'kokeilujen päätökset',
    sv: 'beslut om försök',
    en: 'decisions on trials',
  }),
  reference('development.risk', { fi: 'riskit', sv: 'risker', en: 'risks' }),
  reference('development.risk_review', {
    fi: 'riskien tarkistukset',
    sv: 'genomgångar av risker',
    en: 'reviews of risks',
  }),
  reference('development.proposal', {
    fi: 'ehdotukset kansalliselle tasolle',
    sv: 'förslag till nationell nivå',
    en: 'proposals to the national level',
  }),
]
