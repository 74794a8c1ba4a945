import type { Text3 } from '#platform/text.ts'
import { type Kept, reference, whileListed } from './kept.ts'
import { boardRetention } from './retention-boards.ts'
import { appointmentRetention } from './retention-appointments.ts'
import { consultationRetention } from './retention-consultation.ts'
import { doorRetention } from './retention-doors.ts'
import { conversationRetention } from './retention-conversations.ts'
import { directoryRetention } from './retention-directory.ts'
import { formsRetention } from './retention-forms.ts'
import { forumsRetention } from './retention-forums.ts'
import { needRetention } from './retention-needs.ts'
import { referralRetention } from './retention-referrals.ts'
import { peopleRetention } from './retention-people.ts'
import { signInRetention } from './retention-sign-in.ts'
import { caseworkRetention } from './retention-casework.ts'
import { familiesRetention } from './retention-families.ts'
import { oversightRetention } from './retention-oversight.ts'
import { clockRetention } from './retention-clock.ts'
import { areasRetention } from './retention-areas.ts'
import { leadingRetention } from './retention-leading.ts'
import { meetingPlaceRetention } from './retention-meeting-places.ts'
import { outreachRetention } from './retention-outreach.ts'
import { planRetention } from './retention-plan.ts'
import { tellingRetention } from './retention-telling.ts'
import { trialsRetention } from './retention-trials.ts'
import { statutoryContactsRetention } from './retention-statutory-contacts.ts'
import { receivingRetention } from './retention-receiving.ts'

export type { Going, Kept, Whose } from './kept.ts'

const whileOpen: Text3 = {
  fi: 'niin kauan kuin ovi on auki',
  sv: 'så länge dörren är öppen',
  en: 'as long as the door is open',
}
const withRequest: Text3 = {
  fi: 'kunnes pyyntö poistuu',
  sv: 'tills begäran tas bort',
  en: 'until the request goes',
}

const child = (table: string, holds: Text3): Kept => ({
  table,
  whose: 'families',
  holds,
  going: 'with',
  days: null,
  kept: withRequest,
})

/**
 * How long every table keeps its rows: the one list that the admin page, the operator's guide and the record of
 * processing show. A test moves the clock past each time, and fails when a table is missing here.
 * @source ADR-0011, Act 703/2023
 */
export const retention: readonly Kept[] = [
  {
    table: 'help_requests.help_request',
    whose: 'families',
    holds: { fi: 'avunpyynnöt', sv: 'begäranden om hjälp', en: 'requests for help' },
    going: 'retention',
    days: 730,
    kept: {
      fi: '2 vuotta päättymisestä, nimettömänä jätetty 90 päivää',
      sv: '2 år efter avslutet, anonyma 90 dagar',
      en: '2 years after closing, anonymous ones 90 days',
    },
  },
  child('help_requests.promise', { fi: 'lupaukset', sv: 'löften', en: 'promises' }),
  child('help_requests.message', { fi: 'viestit', sv: 'meddelanden', en: 'messages' }),
  child('help_requests.note', {
    fi: 'työntekijän muistiinpanot',
    sv: 'arbetstagarens anteckningar',
    en: 'workers’ notes',
  }),
  child('help_requests.contact_try', {
    fi: 'yhteydenottoyritykset',
    sv: 'kontaktförsök',
    en: 'tries to reach the family',
  }),
  child('help_requests.event', { fi: 'pyynnön vaiheet', sv: 'begärans skeden', en: 'moves of a request' }),
  child('help_requests.hand_over', { fi: 'siirrot', sv: 'överföringar', en: 'hand-overs' }),
  {
    table: 'help_requests.submission',
    whose: 'families',
    holds: {
      fi: 'lähetyksen tunnisteet (tiivisteet)',
      sv: 'sändningens nycklar (kontrollsummor)',
      en: 'keys of sendings (hashes)',
    },
    going: 'retention',
    days: 7,
    kept: { fi: '7 päivää', sv: '7 dagar', en: '7 days' },
  },
  {
    table: 'help_requests.draft',
    whose: 'families',
    holds: { fi: 'keskeneräiset pyynnöt', sv: 'halvfärdiga begäranden', en: 'half-written requests' },
    going: 'retention',
    days: 1,
    kept: {
      fi: '24 tuntia viimeisestä muutoksesta',
      sv: '24 timmar efter senaste ändring',
      en: '24 hours after the last change',
    },
  },
  reference(
    'help_requests.past_fact',
    {
      fi: 'tilastot poistetuista pyynnöistä, ilman henkilöitä',
      sv: 'statistik över raderade begäranden, utan personer',
      en: 'statistics of removed requests, without persons',
    },
    { fi: 'pysyvästi', sv: 'permanent', en: 'for good' },
  ),
  {
    table: 'help_requests.door_rota',
    whose: 'workers',
    holds: { fi: 'ovien vuorolistat', sv: 'dörrarnas turlistor', en: 'rotas of the doors' },
    going: 'hand',
    days: null,
    kept: whileOpen,
  },
  {
    table: 'help_requests.morning_mail_off',
    whose: 'workers',
    holds: {
      fi: 'kuka ei halua aamuviestiä',
      sv: 'vem som inte vill ha morgonmeddelandet',
      en: 'who wants no morning mail',
    },
    going: 'hand',
    days: null,
    kept: {
      fi: 'kunnes työntekijä haluaa sen taas',
      sv: 'tills medarbetaren vill ha det igen',
      en: 'until the worker wants it again',
    },
  },
  reference(
    'help_requests.door',
    { fi: 'ovet ja niiden lupaukset', sv: 'dörrarna och deras löften', en: 'doors and their promises' },
    whileOpen,
  ),
  {
    table: 'accounts.session',
    whose: 'both',
    holds: { fi: 'istunnot (tiivisteet)', sv: 'sessioner (kontrollsummor)', en: 'sessions (hashes)' },
    going: 'retention',
    days: 1,
    kept: {
      fi: 'päättyy 30–60 minuutin jälkeen, poistetaan vuorokauden kuluessa',
      sv: 'slutar efter 30–60 minuter, tas bort inom ett dygn',
      en: 'ends after 30–60 minutes, removed within a day',
    },
  },
  {
    table: 'accounts.sign_in_link',
    whose: 'workers',
    holds: {
      fi: 'kirjautumislinkit (tiivisteet)',
      sv: 'inloggningslänkar (kontrollsummor)',
      en: 'sign-in links (hashes)',
    },
    going: 'retention',
    days: 1,
    kept: {
      fi: 'toimii 15 minuuttia, poistetaan vuorokauden kuluessa',
      sv: 'gäller 15 minuter, tas bort inom ett dygn',
      en: 'works 15 minutes, removed within a day',
    },
  },
  {
    table: 'accounts.person',
    whose: 'workers',
    holds: {
      fi: 'ammattilaisten nimet ja työosoitteet',
      sv: 'yrkespersoners namn och arbetsadresser',
      en: 'names and work addresses of professionals',
    },
    going: 'hand',
    days: null,
    kept: {
      fi: 'niin kauan kuin pyynnöissä tai lokissa on hänen merkintöjään',
      sv: 'så länge begäranden eller loggen har personens noteringar',
      en: 'as long as requests or the audit name the person',
    },
  },
  {
    table: 'accounts.role_assignment',
    whose: 'workers',
    holds: {
      fi: 'roolit ja niiden voimassaolo',
      sv: 'roller och deras giltighet',
      en: 'roles and when they held',
    },
    going: 'hand',
    days: null,
    kept: { fi: 'niin kauan kuin henkilö', sv: 'så länge som personen', en: 'as long as the person' },
  },
  reference('accounts.organisation', { fi: 'organisaatiot', sv: 'organisationer', en: 'organisations' }),
  reference('accounts.unit', { fi: 'yksiköt', sv: 'enheter', en: 'units' }),
  {
    table: 'platform.audit_entry',
    whose: 'both',
    holds: {
      fi: 'loki: kuka teki mitä ja milloin, vain tunnisteita',
      sv: 'loggen: vem gjorde vad och när, bara id',
      en: 'the audit: who did what and when, ids only',
    },
    going: 'stays',
    days: null,
    kept: {
      fi: 'vähintään 12 vuotta; ei poisteta automaattisesti',
      sv: 'minst 12 år; tas inte bort automatiskt',
      en: 'at least 12 years; not removed by itself',
    },
  },
  reference('platform.audit_head', {
    fi: 'lokiketjujen viimeiset merkinnät',
    sv: 'loggkedjornas sista poster',
    en: 'heads of the audit’s chains',
  }),
  {
    table: 'platform.mail',
    whose: 'both',
    holds: {
      fi: 'lähtevät viestit (salattuina)',
      sv: 'utgående meddelanden (krypterade)',
      en: 'outgoing mail (sealed)',
    },
    going: 'retention',
    days: 30,
    kept: { fi: '30 päivää', sv: '30 dagar', en: '30 days' },
  },
  {
    table: 'platform.job',
    whose: 'nobody',
    holds: { fi: 'taustatyöt (vain tunnisteita)', sv: 'bakgrundsjobb (bara id)', en: 'jobs (ids only)' },
    going: 'retention',
    days: 90,
    kept: {
      fi: 'tehdyt 7 päivää, luovuttaneet 90 päivää',
      sv: 'utförda 7 dagar, uppgivna 90 dagar',
      en: 'done ones 7 days, given-up ones 90 days',
    },
  },
  {
    table: 'platform.rate_limit',
    whose: 'both',
    holds: {
      fi: 'yrityslaskurit (päivittäin vaihtuvat tiivisteet)',
      sv: 'räknare av försök (kontrollsummor som byts dagligen)',
      en: 'counters of tries (hashes that change daily)',
    },
    going: 'retention',
    days: 2,
    kept: { fi: '2 päivää', sv: '2 dagar', en: '2 days' },
  },
  reference('platform.migration', {
    fi: 'tietokannan versiot',
    sv: 'databasens versioner',
    en: 'steps of the database',
  }),
  reference('directory.county', {
    fi: 'hyvinvointialueet',
    sv: 'välfärdsområden',
    en: 'wellbeing services counties',
  }),
  reference('directory.area', { fi: 'alueet', sv: 'områden', en: 'areas' }),
  reference('directory.municipality', { fi: 'kunnat', sv: 'kommuner', en: 'municipalities' }),
  reference('directory.locality', { fi: 'paikkakunnat', sv: 'orter', en: 'localities' }),
  reference('directory.family_centre', { fi: 'perhekeskukset', sv: 'familjecenter', en: 'family centres' }),
  reference('directory.site', { fi: 'toimipaikat', sv: 'verksamhetsställen', en: 'sites' }),
  reference('directory.service_type', { fi: 'palvelutyypit', sv: 'servicetyper', en: 'kinds of services' }),
  reference('directory.service', { fi: 'palvelut', sv: 'tjänster', en: 'services' }, whileListed),
  reference(
    'directory.service_place',
    {
      fi: 'palvelujen paikat ja ajat',
      sv: 'tjänsternas platser och tider',
      en: 'places and hours of services',
    },
    whileListed,
  ),
  reference(
    'directory.service_municipality',
    { fi: 'palvelujen kunnat', sv: 'tjänsternas kommuner', en: 'municipalities of services' },
    whileListed,
  ),
  ...formsRetention,
  ...needRetention,
  ...referralRetention,
  ...conversationRetention,
  ...directoryRetention,
  ...statutoryContactsRetention,
  ...outreachRetention,
  ...meetingPlaceRetention,
  ...leadingRetention,
  ...boardRetention,
  ...areasRetention,
  ...clockRetention,
  ...planRetention,
  ...forumsRetention,
  ...trialsRetention,
  ...tellingRetention,
  ...appointmentRetention,
  ...signInRetention,
  ...peopleRetention,
  ...consultationRetention,
  ...doorRetention,
  ...receivingRetention,
  ...familiesRetention,
  ...caseworkRetention,
  ...oversightRetention,
  reference('directory.emergency_line', {
    fi: 'hätä- ja tukinumerot',
    sv: 'nöd- och stödnummer',
    en: 'emergency and support lines',
  }),
  reference('directory.revision', {
    fi: 'luettelon muutoslaskuri',
    sv: 'katalogens ändringsräknare',
    en: 'the directory’s counter of changes',
  }),
]
