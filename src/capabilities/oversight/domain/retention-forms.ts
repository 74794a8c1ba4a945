import { type Kept, reference } from './kept.ts'

/** What forms leave: nothing before they are sent; then with the request, or two years where there is none. */
export const formsRetention: readonly Kept[] = [
  reference('forms.form', { fi: 'lomakkeet', sv: 'blanketter', en: 'forms' }),
  reference('forms.form_version', {
    fi: 'lomakkeiden versiot',
    sv: 'blanketternas versioner',
    en: 'versions of forms',
  }),
  {
    table: 'forms.submission',
    whose: 'families',
    holds: { fi: 'lähetetyt lomakkeet', sv: 'skickade blanketter', en: 'sent forms' },
    going: 'retention',
    days: 730,
    kept: {
      fi: 'kunnes pyyntö poistuu, ilman pyyntöä 2 vuotta lähetyksestä',
      sv: 'tills begäran tas bort, utan begäran 2 år efter att den skickats',
      en: 'until the request goes, without a request 2 years after sending',
    },
  },
  {
    table: 'forms.invitation',
    whose: 'families',
    holds: {
      fi: 'lomakkeiden linkit (tiivisteet)',
      sv: 'länkar till blanketter (kontrollsummor)',
      en: 'links to forms (hashes)',
    },
    going: 'retention',
    days: 90,
    kept: {
      fi: 'toimii 30 päivää, poistetaan 90 päivän kuluttua',
      sv: 'gäller 30 dagar, tas bort efter 90 dagar',
      en: 'works 30 days, removed after 90 days',
    },
  },
]
