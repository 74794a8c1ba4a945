import type { Text3 } from '#platform/text.ts'
import { type Kept, reference, whileListed } from './kept.ts'

const gone = (table: string, whose: Kept['whose'], holds: Text3, days: number, kept: Text3): Kept => ({
  table,
  whose,
  holds,
  going: 'retention',
  days,
  kept,
})

/** The tables of listings and their upkeep: hardly any of them knows a person, none of them a family. */
export const directoryRetention: readonly Kept[] = [
  reference('directory.postcode', { fi: 'postinumerot', sv: 'postnummer', en: 'postal codes' }),
  reference(
    'directory.hours_exception',
    { fi: 'poikkeavat aukioloajat', sv: 'avvikande öppettider', en: 'exceptional hours' },
    whileListed,
  ),
  reference(
    'directory.professional_contact',
    {
      fi: 'yhteystiedot ammattilaisille',
      sv: 'kontakter för yrkespersoner',
      en: 'contacts for professionals',
    },
    whileListed,
  ),
  reference(
    'directory.listing_version',
    {
      fi: 'palvelujen aiemmat versiot',
      sv: 'tjänsternas tidigare versioner',
      en: 'earlier versions of listings',
    },
    whileListed,
  ),
  gone(
    'directory.listing_draft',
    'workers',
    { fi: 'palvelujen luonnokset', sv: 'utkast till tjänster', en: 'drafts of listings' },
    180,
    {
      fi: '180 päivää viimeisestä muutoksesta tai julkaisuun asti',
      sv: '180 dagar efter senaste ändringen eller tills det publiceras',
      en: '180 days after the last change, or until published',
    },
  ),
  reference(
    'directory.confirmation',
    { fi: 'tietojen vahvistukset', sv: 'bekräftelser av uppgifter', en: 'confirmations of listings' },
    whileListed,
  ),
  gone(
    'directory.check_round',
    'workers',
    { fi: 'kuukausittaiset tarkistuspyynnöt', sv: 'månatliga kontrollfrågor', en: 'monthly checks' },
    730,
    { fi: '2 vuotta', sv: '2 år', en: '2 years' },
  ),
  gone(
    'directory.maintainer_invitation',
    'workers',
    {
      fi: 'kutsut ylläpitäjiksi',
      sv: 'inbjudningar att sköta uppgifter',
      en: 'invitations to maintain listings',
    },
    90,
    { fi: '90 päivää päättymisestä', sv: '90 dagar efter att den gått ut', en: '90 days after it ended' },
  ),
  gone(
    'directory.correction',
    'both',
    {
      fi: 'virheilmoitukset ja ehdotukset',
      sv: 'felanmälningar och förslag',
      en: 'reported errors and proposals',
    },
    365,
    { fi: 'vuosi ratkaisusta', sv: '1 år efter beslutet', en: '1 year after the decision' },
  ),
  reference(
    'directory.translation_task',
    { fi: 'odottavat käännökset', sv: 'väntande översättningar', en: 'translations that wait' },
    whileListed,
  ),
  reference('directory.vocabulary', { fi: 'hakusanasto', sv: 'sökordlista', en: 'the vocabulary of search' }),
  gone(
    'directory.search_gap',
    'nobody',
    { fi: 'haut, joilla ei löytynyt', sv: 'sökningar utan träff', en: 'searches that found nothing' },
    365,
    {
      fi: 'vuosi viimeisestä hausta',
      sv: '1 år efter den senaste sökningen',
      en: '1 year after the last search',
    },
  ),
  reference('directory.area_service', {
    fi: 'palvelut alueittain',
    sv: 'tjänsterna efter område',
    en: 'services by area',
  }),
  reference('directory.setting', {
    fi: 'palveluhakemiston asetukset',
    sv: 'katalogens inställningar',
    en: 'settings of the directory',
  }),
  reference('directory.not_duplicate', {
    fi: 'eri palveluiksi todetut',
    sv: 'konstaterat olika tjänster',
    en: 'listings found to differ',
  }),
  gone('directory.import_run', 'nobody', { fi: 'tuonnit', sv: 'importer', en: 'imports' }, 365, {
    fi: 'tiedosto 30 päivää, tuonti vuosi',
    sv: 'filen 30 dagar, importen 1 år',
    en: 'the file 30 days, the run 1 year',
  }),
  {
    table: 'directory.import_row',
    whose: 'nobody',
    holds: { fi: 'tuontien rivit', sv: 'importernas rader', en: 'rows of imports' },
    going: 'with',
    days: null,
    kept: { fi: 'kunnes tuonti poistuu', sv: 'tills importen tas bort', en: 'until the run goes' },
  },
  reference('directory.origin', {
    fi: 'tuotujen tietojen lähteet',
    sv: 'de importerade uppgifternas källor',
    en: 'sources of imported listings',
  }),
]
