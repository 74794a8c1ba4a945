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
]
