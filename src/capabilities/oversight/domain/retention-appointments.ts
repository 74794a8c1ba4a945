import type { Kept } from './kept.ts'

const withCalendar = {
  fi: 'kunnes kalenteri poistuu',
  sv: 'tills kalendern tas bort',
  en: 'until the calendar goes',
}
const withAppointment = {
  fi: 'kunnes aika poistuu',
  sv: 'tills tiden tas bort',
  en: 'until the appointment goes',
}

/** Times of people and rooms. Only an appointment may be about a family, and it says no more than when and with whom. */
export const appointmentRetention: readonly Kept[] = [
  {
    table: 'appointments.calendar',
    whose: 'workers',
    holds: {
      fi: 'työntekijöiden, ryhmien ja huoneiden kalenterit',
      sv: 'arbetstagares, gruppers och rums kalendrar',
      en: 'calendars of workers, groups and rooms',
    },
    going: 'hand',
    days: null,
    kept: {
      fi: 'niin kauan kuin niistä voi varata',
      sv: 'så länge de kan bokas',
      en: 'as long as they can be booked',
    },
  },
  {
    table: 'appointments.calendar_member',
    whose: 'workers',
    holds: { fi: 'ryhmien jäsenet', sv: 'gruppernas medlemmar', en: 'members of groups' },
    going: 'with',
    days: null,
    kept: withCalendar,
  },
  {
    table: 'appointments.pattern',
    whose: 'workers',
    holds: { fi: 'toistuvat työajat', sv: 'återkommande arbetstider', en: 'hours that return' },
    going: 'retention',
    days: 365,
    kept: {
      fi: 'päättyneet vuoden, muut kalenterin kanssa',
      sv: 'avslutade 1 år, övriga med kalendern',
      en: 'ended ones 1 year, others with the calendar',
    },
  },
  {
    table: 'appointments.absence',
    whose: 'workers',
    holds: {
      fi: 'poissaolot ilman syytä',
      sv: 'frånvaro utan orsak',
      en: 'absences, without the reason',
    },
    going: 'retention',
    days: 90,
    kept: { fi: '90 päivää päättymisestä', sv: '90 dagar efter slutet', en: '90 days after the end' },
  },
  {
    table: 'appointments.appointment',
    whose: 'both',
    holds: { fi: 'sovitut ajat', sv: 'avtalade tider', en: 'appointments' },
    going: 'retention',
    days: 365,
    kept: {
      fi: 'vuosi ajankohdasta tai perumisesta',
      sv: '1 år efter tiden eller avbokningen',
      en: '1 year after it took place or was cancelled',
    },
  },
  {
    table: 'appointments.party',
    whose: 'workers',
    holds: { fi: 'ketkä osallistuvat', sv: 'vilka som deltar', en: 'who takes part' },
    going: 'with',
    days: null,
    kept: withAppointment,
  },
  {
    table: 'appointments.busy',
    whose: 'nobody',
    holds: { fi: 'varattu aika', sv: 'upptagen tid', en: 'time that is taken' },
    going: 'with',
    days: null,
    kept: withAppointment,
  },
  {
    table: 'appointments.room_use',
    whose: 'nobody',
    holds: { fi: 'tilojen käyttövuorot', sv: 'lokalernas turer', en: 'turns of rooms' },
    going: 'retention',
    days: 90,
    kept: { fi: '90 päivää päättymisestä', sv: '90 dagar efter slutet', en: '90 days after the end' },
  },
  {
    table: 'appointments.offer',
    whose: 'nobody',
    holds: {
      fi: 'ajat, joita perheet voivat varata itse',
      sv: 'tider som familjer själva kan boka',
      en: 'times that families can book by themselves',
    },
    going: 'stays',
    days: null,
    kept: { fi: 'toistaiseksi', sv: 'tills vidare', en: 'until further notice' },
  },
  {
    table: 'appointments.offer_calendar',
    whose: 'workers',
    holds: {
      fi: 'kenen aikoja tarjotaan',
      sv: 'vems tider som erbjuds',
      en: 'whose times are offered',
    },
    going: 'with',
    days: null,
    kept: withCalendar,
  },
  {
    table: 'appointments.booking',
    whose: 'both',
    holds: {
      fi: 'miten aika varattiin ja kuka ottaa yhteyttä',
      sv: 'hur tiden bokades och vem som tar kontakt',
      en: 'how a time was booked and who makes contact',
    },
    going: 'with',
    days: null,
    kept: withAppointment,
  },
  {
    table: 'appointments.contact',
    whose: 'families',
    holds: {
      fi: 'varaajan nimi ja yhteystiedot sinetöityinä',
      sv: 'bokarens namn och kontaktuppgifter, förseglade',
      en: 'name and contacts of whoever booked, sealed',
    },
    going: 'retention',
    days: 30,
    kept: {
      fi: '30 päivää ajasta tai perumisesta',
      sv: '30 dagar efter tiden eller avbokningen',
      en: '30 days after the time or its cancellation',
    },
  },
  {
    table: 'appointments.joint',
    whose: 'nobody',
    holds: {
      fi: 'kahden vanhemman ajan vahvistus, linkistä vain tiiviste',
      sv: 'bekräftelse av två föräldrars tid, av länken bara ett kondensat',
      en: 'confirmation of a time of two parents; of the link only a hash',
    },
    going: 'with',
    days: null,
    kept: withAppointment,
  },
]
