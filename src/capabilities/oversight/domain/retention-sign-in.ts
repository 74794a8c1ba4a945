import type { Text3 } from '#platform/text.ts'
import { type Kept, reference } from './kept.ts'

const withPerson: Text3 = {
  fi: 'niin kauan kuin työntekijän tunnus',
  sv: 'så länge som medarbetarens konto',
  en: 'as long as the worker’s account',
}

/** Strong sign-in: who vouches for whom, and sign-ins under way. */
export const signInRetention: readonly Kept[] = [
  reference('accounts.provider', {
    fi: 'tunnistuspalvelut',
    sv: 'identifieringstjänster',
    en: 'identity providers',
  }),
  {
    table: 'accounts.identity',
    whose: 'workers',
    holds: {
      fi: 'kuka työntekijä tunnistuspalvelun tunniste on',
      sv: 'vilken medarbetare identifieringstjänstens tecken är',
      en: 'which worker a provider’s subject is',
    },
    going: 'hand',
    days: null,
    kept: withPerson,
  },
  {
    table: 'accounts.sign_in_attempt',
    whose: 'both',
    holds: {
      fi: 'kesken olevat tunnistautumiset (tiivisteet, sinetöity)',
      sv: 'pågående identifieringar (kontrollsummor, förseglat)',
      en: 'sign-ins under way (hashes, sealed)',
    },
    going: 'retention',
    days: 1,
    kept: {
      fi: 'toimii 10 minuuttia, poistetaan vuorokauden kuluessa',
      sv: 'gäller 10 minuter, tas bort inom ett dygn',
      en: 'works 10 minutes, removed within a day',
    },
  },
  {
    table: 'accounts.passkey',
    whose: 'workers',
    holds: {
      fi: 'työntekijöiden pääsyavaimet (julkinen osa)',
      sv: 'medarbetarnas inloggningsnycklar (den öppna delen)',
      en: 'workers’ passkeys (public keys)',
    },
    going: 'hand',
    days: null,
    kept: withPerson,
  },
  {
    table: 'accounts.passkey_challenge',
    whose: 'workers',
    holds: {
      fi: 'kesken olevat pääsyavaimen käytöt (tiivisteet)',
      sv: 'pågående användningar av en inloggningsnyckel (kontrollsummor)',
      en: 'uses of a passkey under way (hashes)',
    },
    going: 'retention',
    days: 1,
    kept: {
      fi: 'toimii minuutteja, poistetaan vuorokauden kuluessa',
      sv: 'gäller några minuter, tas bort inom ett dygn',
      en: 'works for minutes, removed within a day',
    },
  },
]
