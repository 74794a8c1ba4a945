import type { Text3 } from '#platform/text.ts'
import { type Kept, reference } from './kept.ts'

const withRequest: Text3 = {
  fi: 'kunnes pyyntö poistuu',
  sv: 'tills begäran tas bort',
  en: 'until the request goes',
}

const child = (table: string, holds: Text3, kept: Text3 = withRequest): Kept => ({
  table,
  whose: 'families',
  holds,
  going: 'with',
  days: null,
  kept,
})

/** What receiving a matter leaves: everything goes with its request. */
export const receivingRetention: readonly Kept[] = [
  child(
    'platform.attachment',
    { fi: 'liitetiedostot', sv: 'bifogade filer', en: 'attached files' },
    {
      fi: 'kunnes viesti tai lomake, jossa liite on, poistuu',
      sv: 'tills meddelandet eller blanketten som filen hör till tas bort',
      en: 'until the message or form it is attached to goes',
    },
  ),
  child('help_requests.urgency', {
    fi: 'kiireellisyyden arviot',
    sv: 'bedömningar av brådskan',
    en: 'judgements of urgency',
  }),
  child('help_requests.neutral_notice', {
    fi: 'merkinnät kirjeistä, kun perhettä ei tavoitettu',
    sv: 'anteckningar om brev när familjen inte nåddes',
    en: 'records of letters to families not reached',
  }),
  child('help_requests.statutory_matter', {
    fi: 'vireilletulon merkinnät',
    sv: 'anteckningar om att ett ärende inletts',
    en: 'records of matters that became pending',
  }),
  reference('help_requests.reaching_rule', {
    fi: 'alueen sääntö tavoittelusta',
    sv: 'områdets regel om att nå familjen',
    en: 'the county’s rule of reaching families',
  }),
  reference('help_requests.answer_template', {
    fi: 'vastausten viestipohjat',
    sv: 'meddelandemallar för svar',
    en: 'ready texts for answers',
  }),
]
