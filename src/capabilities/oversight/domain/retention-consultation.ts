import { type Kept, reference } from './kept.ts'

const worker = (table: string, holds: Kept['holds'], days: number, kept: Kept['kept']): Kept => ({
  table,
  whose: 'workers',
  holds,
  going: 'retention',
  days,
  kept,
})
const asLong = { fi: 'niin kauan kuin se on voimassa', sv: 'så länge den gäller', en: 'as long as it holds' }

/** Consultations without a client: of workers alone. No table has a column in which a family could be named. */
export const consultationRetention: readonly Kept[] = [
  worker(
    'consultation.question',
    {
      fi: 'konsultaatiokysymykset ja vastaukset ilman henkilöitä (salattuina)',
      sv: 'konsultationsfrågor och svar utan personer (krypterade)',
      en: 'questions and answers of consultations, about nobody (sealed)',
    },
    365,
    { fi: 'vuosi päättymisestä', sv: '1 år efter avslutet', en: '1 year after closing' },
  ),
  worker(
    'consultation.learning_note',
    { fi: 'opittua kollegoille', sv: 'lärdomar för kolleger', en: 'learning notes for colleagues' },
    365,
    {
      fi: 'julkaistut niin kauan kuin niistä on apua, muut vuoden muutoksesta',
      sv: 'publicerade så länge de hjälper, övriga 1 år efter ändringen',
      en: 'published ones as long as they help, others 1 year after the change',
    },
  ),
  worker(
    'consultation.colleague_message',
    {
      fi: 'viestit kollegojen välillä (salattuina)',
      sv: 'meddelanden mellan kolleger (krypterade)',
      en: 'messages between colleagues (sealed)',
    },
    90,
    { fi: '90 päivää', sv: '90 dagar', en: '90 days' },
  ),
  reference(
    'consultation.host',
    { fi: 'keneltä voi konsultoida', sv: 'vem som kan konsulteras', en: 'whom colleagues may ask' },
    asLong,
  ),
  {
    table: 'consultation.specialist_contact',
    whose: 'workers',
    holds: {
      fi: 'erityistason yhteyshenkilöt ammattilaisille',
      sv: 'kontaktpersoner på specialnivå för yrkespersoner',
      en: 'specialist contacts between professionals',
    },
    going: 'hand',
    days: null,
    kept: asLong,
  },
  {
    table: 'consultation.named_for_families',
    whose: 'workers',
    holds: {
      fi: 'perheille nimetyt työntekijät',
      sv: 'arbetstagare som utsetts för familjer',
      en: 'workers named for families',
    },
    going: 'hand',
    days: null,
    kept: asLong,
  },
  reference(
    'consultation.past_fact',
    {
      fi: 'tilastot poistetuista konsultaatioista, ilman henkilöitä',
      sv: 'statistik över raderade konsultationer, utan personer',
      en: 'counts of removed consultations, without persons',
    },
    { fi: 'pysyvästi', sv: 'permanent', en: 'for good' },
  ),
]
