import { type Kept, reference } from './kept.ts'

/** Oversight's own rows: alerts, requests, lists held back, proofs of deletion. @source ADR-0011, ADR-0038 */
export const oversightRetention: readonly Kept[] = [
  {
    table: 'oversight.alert',
    whose: 'workers',
    holds: { fi: 'poikkeava lukeminen', sv: 'avvikande läsning', en: 'unusual reading' },
    going: 'retention',
    days: 730,
    kept: {
      fi: '2 vuotta käsittelystä',
      sv: '2 år efter behandlingen',
      en: '2 years after it was handled',
    },
  },
  {
    table: 'oversight.data_request',
    whose: 'families',
    holds: {
      fi: 'omia tietoja koskevat pyynnöt (salattuina)',
      sv: 'begäranden om egna uppgifter (krypterade)',
      en: 'requests about own data (sealed)',
    },
    going: 'retention',
    days: 730,
    kept: {
      fi: '2 vuotta päättymisestä, tai kunnes pyytäjä poistuu perheensä kanssa',
      sv: '2 år efter avslutet, eller tills den som begärt tas bort med sin familj',
      en: '2 years after closing, or until its sender goes with the family',
    },
  },
  {
    table: 'oversight.log_hold',
    whose: 'families',
    holds: {
      fi: 'keneltä katsojien luettelo on pidätetty ja miksi',
      sv: 'för vem förteckningen över läsare hålls inne och varför',
      en: 'whose list of readers is held back, and why',
    },
    going: 'retention',
    days: 730,
    kept: {
      fi: '2 vuotta viimeisestä päivästä',
      sv: '2 år efter sista dagen',
      en: '2 years after its last day',
    },
  },
  reference('oversight.deletion', {
    fi: 'todisteet poistamisista (tunnisteita ja määriä)',
    sv: 'bevis på raderingar (id och antal)',
    en: 'proofs of deletion (ids and counts)',
  }),
  reference('oversight.watch_mark', {
    fi: 'mihin asti valvonta on lukenut',
    sv: 'hur långt tillsynen har läst',
    en: 'how far the watch has read',
  }),
  reference('oversight.county_setting', {
    fi: 'alueen päätökset katsojien luettelosta',
    sv: 'områdets beslut om förteckningen över läsare',
    en: 'what a county decided about its list of readers',
  }),
  reference('oversight.adviser', {
    fi: 'asiavastaavien ja tietosuojavastaavan yhteystiedot',
    sv: 'ombudens och dataskyddsombudets kontaktuppgifter',
    en: 'contacts of ombudspersons and data protection officers',
  }),
]
