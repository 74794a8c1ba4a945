import { type Kept, reference } from './kept.ts'

/** Accounts of those who work here, besides the accounts themselves. */
export const peopleRetention: readonly Kept[] = [
  reference('accounts.forum', {
    fi: 'yhteistyöryhmät',
    sv: 'samarbetsgrupper',
    en: 'cooperation groups',
  }),
  {
    table: 'accounts.person_change',
    whose: 'workers',
    holds: {
      fi: 'kuka on muuttanut työntekijän tunnusta ja miksi',
      sv: 'vem som har ändrat en medarbetares konto och varför',
      en: 'who changed a worker’s account, and why',
    },
    going: 'hand',
    days: null,
    kept: {
      fi: 'niin kauan kuin työntekijän tunnus',
      sv: 'så länge som medarbetarens konto',
      en: 'as long as the worker’s account',
    },
  },
  {
    table: 'accounts.passkey_invitation',
    whose: 'workers',
    holds: {
      fi: 'koodit ensimmäistä pääsyavainta varten (tiivisteet)',
      sv: 'koder för den första inloggningsnyckeln (kontrollsummor)',
      en: 'codes for a first passkey (hashes)',
    },
    going: 'retention',
    days: 7,
    kept: {
      fi: 'kunnes käytetty, enintään 7 päivää',
      sv: 'tills använd, högst 7 dagar',
      en: 'until used, 7 days at most',
    },
  },
  {
    table: 'accounts.sign_in_ask',
    whose: 'workers',
    holds: {
      fi: 'kirjautumislinkin pyynnöt (sinetöityinä)',
      sv: 'begäranden om inloggningslänk (förseglade)',
      en: 'askings for a sign-in link (sealed)',
    },
    going: 'retention',
    days: 1,
    kept: {
      fi: 'kunnes vastattu, enintään vuorokauden',
      sv: 'tills besvarad, högst ett dygn',
      en: 'until answered, a day at most',
    },
  },
]
