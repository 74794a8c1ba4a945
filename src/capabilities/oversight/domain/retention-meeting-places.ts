import type { Text3 } from '#platform/text.ts'
import { type Kept, reference } from './kept.ts'

const withActivity: Text3 = {
  fi: 'kunnes toiminta poistetaan',
  sv: 'tills verksamheten tas bort',
  en: 'until the activity is removed',
}
const withPlace: Text3 = {
  fi: 'kunnes paikka poistetaan',
  sv: 'tills platsen tas bort',
  en: 'until the place is removed',
}
const withSignUp: Text3 = {
  fi: 'kunnes ilmoittautuminen poistuu',
  sv: 'tills anmälan tas bort',
  en: 'until the sign-up goes',
}
const untilExpiry: Text3 = {
  fi: 'kunnes linkki vanhenee',
  sv: 'tills länken går ut',
  en: 'until the link expires',
}

/** Meeting places: programmes are public; only a sign-up is about a family, and its names are sealed. */
export const meetingPlaceRetention: readonly Kept[] = [
  reference('meeting_places.place', { fi: 'kohtaamispaikat', sv: 'mötesplatser', en: 'meeting places' }),
  reference(
    'meeting_places.place_partner',
    {
      fi: 'paikan yhteiset järjestäjät',
      sv: 'platsens gemensamma arrangörer',
      en: 'organisations that share a place',
    },
    withPlace,
  ),
  reference('meeting_places.picture', {
    fi: 'paikkojen ja toiminnan kuvat',
    sv: 'bilder av platser och verksamhet',
    en: 'pictures of places and activities',
  }),
  reference(
    'meeting_places.review',
    {
      fi: 'paikan itse- ja vertaisarvioinnit',
      sv: 'platsens själv- och kollegiala bedömningar',
      en: 'self- and peer reviews of a place',
    },
    withPlace,
  ),
  reference('meeting_places.break', { fi: 'toiminnan tauot', sv: 'pauser i verksamheten', en: 'breaks' }),
  reference('meeting_places.activity', {
    fi: 'viikko-ohjelma, ryhmät ja tapahtumat',
    sv: 'veckoprogram, grupper och evenemang',
    en: 'programme, groups and events',
  }),
  reference(
    'meeting_places.organiser',
    { fi: 'toiminnan järjestäjät', sv: 'verksamhetens arrangörer', en: 'organisers' },
    withActivity,
  ),
  {
    table: 'meeting_places.leader',
    whose: 'workers',
    holds: { fi: 'ohjaajien nimet', sv: 'ledarnas namn', en: 'names of those who lead' },
    going: 'with',
    days: null,
    kept: withActivity,
  },
  reference(
    'meeting_places.occurrence',
    { fi: 'toiminnan päivät', sv: 'verksamhetens dagar', en: 'days of an activity' },
    withActivity,
  ),
  {
    table: 'meeting_places.turn',
    whose: 'workers',
    holds: { fi: 'isännöintivuorot', sv: 'värdturer', en: 'turns of hosts' },
    going: 'retention',
    days: 90,
    kept: { fi: '90 päivää vuorosta', sv: '90 dagar efter turen', en: '90 days after the turn' },
  },
  reference(
    'meeting_places.session',
    { fi: 'ryhmän kerrat ja teemat', sv: 'gruppens träffar och teman', en: 'sessions and themes of a group' },
    withActivity,
  ),
  {
    table: 'meeting_places.entry_link',
    whose: 'nobody',
    holds: { fi: 'kutsulinkin tiiviste', sv: 'inbjudningslänkens hash', en: 'hash of an invitation' },
    going: 'retention',
    days: 0,
    kept: untilExpiry,
  },
  {
    table: 'meeting_places.sign_up',
    whose: 'families',
    holds: {
      fi: 'ilmoittautumiset: nimi ja yhteystieto salattuina, lasten iät',
      sv: 'anmälningar: namn och kontaktuppgift krypterade, barnens åldrar',
      en: 'sign-ups: name and contact sealed, children’s ages',
    },
    going: 'retention',
    days: 30,
    kept: {
      fi: '30 päivää tilaisuudesta, sarjan lopusta tai perumisesta',
      sv: '30 dagar efter tillfället, seriens slut eller avbokningen',
      en: '30 days after the day, the series’ end or its cancelling',
    },
  },
  {
    table: 'meeting_places.sign_up_part',
    whose: 'families',
    holds: {
      fi: 'varatut paikat, lastenhoito ja kahvi',
      sv: 'bokade platser, barnpassning och kaffe',
      en: 'seats, child care and coffee taken',
    },
    going: 'with',
    days: null,
    kept: withSignUp,
  },
  {
    table: 'meeting_places.attended',
    whose: 'families',
    holds: { fi: 'läsnäolo ryhmässä', sv: 'närvaro i gruppen', en: 'who of a group was there' },
    going: 'with',
    days: null,
    kept: withSignUp,
  },
  {
    table: 'meeting_places.feedback',
    whose: 'nobody',
    holds: {
      fi: 'nimetön palaute ryhmästä tai tapahtumasta',
      sv: 'anonym respons på en grupp eller ett evenemang',
      en: 'feedback without a giver',
    },
    going: 'retention',
    days: 730,
    kept: { fi: '2 vuotta', sv: '2 år', en: '2 years' },
  },
  {
    table: 'meeting_places.wish',
    whose: 'nobody',
    holds: {
      fi: 'perheiden toiveet ilman nimiä',
      sv: 'familjers önskemål utan namn',
      en: 'wishes without names',
    },
    going: 'retention',
    days: 730,
    kept: { fi: '2 vuotta', sv: '2 år', en: '2 years' },
  },
  reference(
    'meeting_places.tally',
    { fi: 'kävijämäärät, vain lukuja', sv: 'besökarantal, bara siffror', en: 'numbers of visitors' },
    { fi: 'pysyvästi', sv: 'permanent', en: 'for good' },
  ),
  {
    table: 'meeting_places.tap',
    whose: 'nobody',
    holds: {
      fi: 'laskurin painallukset, ei henkilöitä',
      sv: 'räknarens tryck, inga personer',
      en: 'presses of the counter, no persons',
    },
    going: 'retention',
    days: 14,
    kept: { fi: '14 päivää', sv: '14 dagar', en: '14 days' },
  },
  {
    table: 'meeting_places.day_note',
    whose: 'nobody',
    holds: {
      fi: 'muistiinpanot siitä, miten kerta sujui, ilman henkilöitä',
      sv: 'anteckningar om hur tillfället gick, utan personer',
      en: 'notes of how a day went, without persons',
    },
    going: 'retention',
    days: 400,
    kept: { fi: '400 päivää', sv: '400 dagar', en: '400 days' },
  },
  {
    table: 'meeting_places.host_mail',
    whose: 'workers',
    holds: {
      fi: 'järjestäjien sähköpostiosoitteet viikkoviestiä varten, salattuina',
      sv: 'arrangörernas e-postadresser för veckobrevet, förseglade',
      en: 'mailboxes of hosts for the weekly mail, sealed',
    },
    going: 'hand',
    days: null,
    kept: {
      fi: 'kunnes osoite tai paikka poistetaan',
      sv: 'tills adressen eller platsen tas bort',
      en: 'until the address or the place is removed',
    },
  },
  {
    table: 'meeting_places.host_link',
    whose: 'workers',
    holds: { fi: 'järjestäjän linkin tiiviste', sv: 'arrangörslänkens hash', en: 'hash of a host’s link' },
    going: 'retention',
    days: 60,
    kept: {
      fi: '60 päivää vanhenemisesta',
      sv: '60 dagar efter att den gått ut',
      en: '60 days after it has expired',
    },
  },
]
