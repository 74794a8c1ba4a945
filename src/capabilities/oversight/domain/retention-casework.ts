import type { Text3 } from '#platform/text.ts'
import { type Kept, reference } from './kept.ts'

const withFamily: Text3 = {
  fi: 'kunnes perhe poistuu',
  sv: 'tills familjen tas bort',
  en: 'until the family goes',
}

const row = (table: string, fi: string, sv: string, en: string): Kept => ({
  table: `casework.${table}`,
  whose: 'families',
  holds: { fi, sv, en },
  going: 'with',
  days: null,
  kept: withFamily,
})

/** Cases and all that hangs on them leave with their family; templates and settings hold nobody. @source ADR-0038, ADR-0041 */
export const caseworkRetention: readonly Kept[] = [
  row(
    'family_case',
    'perheiden asiat (syy salattuna)',
    'familjers ärenden (orsaken krypterad)',
    'families’ cases (reason sealed)',
  ),
  row('seat', 'ketkä työskentelevät asiassa', 'vilka som arbetar med ärendet', 'who works on a case'),
  row('support', 'tukevat työryhmät', 'stödjande team', 'supporting teams'),
  row('responsible', 'vastuutyöntekijät', 'ansvariga medarbetare', 'responsible workers'),
  row('stage_change', 'vaiheiden vaihtumiset', 'byten av skede', 'changes of stage'),
  row('clock', 'lain määräajat', 'lagens tidsfrister', 'limits of the law'),
  row(
    'section',
    'alkukartoitus ja arvio (salattuina)',
    'inledande kartläggning och bedömning (krypterade)',
    'initial survey and assessment (sealed)',
  ),
  row(
    'section_version',
    'niiden aiemmat sanat (salattuina)',
    'deras tidigare ord (krypterade)',
    'their earlier words (sealed)',
  ),
  row(
    'goal',
    'suunnitelman tavoitteet (salattuina)',
    'planens mål (krypterade)',
    'goals of the plan (sealed)',
  ),
  row('goal_rating', 'arviot tavoitteista', 'bedömningar av målen', 'ratings of goals'),
  row(
    'meeting',
    'verkostoneuvottelut (salattuina)',
    'nätverksmöten (krypterade)',
    'network meetings (sealed)',
  ),
  row('participant', 'neuvotteluihin kutsutut', 'de inbjudna till mötena', 'those invited to meetings'),
  row(
    'agenda_point',
    'asialistat ja muistiot (salattuina)',
    'föredragningslistor och anteckningar (krypterade)',
    'agendas and minutes (sealed)',
  ),
  row(
    'step',
    'suunnitelman askeleet (salattuina)',
    'planens steg (krypterade)',
    'steps of the plan (sealed)',
  ),
  row(
    'plan_version',
    'sovitut suunnitelmat (salattuina)',
    'överenskomna planer (krypterade)',
    'plans as agreed (sealed)',
  ),
  row('signature', 'hyväksynnät', 'godkännanden', 'agreements to a plan'),
  row('joint', 'saattaen siirtymiset (salattuina)', 'övergångar (krypterade)', 'joins (sealed)'),
  reference('casework.path_template', {
    fi: 'polkumallit, ei henkilöitä',
    sv: 'stigmallar, inga personer',
    en: 'path templates, no persons',
  }),
  row('case_path', 'polut, joita asia kulkee', 'stigar som ärendet följer', 'paths a case follows'),
  row('path_step', 'missä kohdassa polkua', 'var på stigen', 'where on the path'),
  row('thread', 'viestiketjut (salattuina)', 'meddelandetrådar (krypterade)', 'threads of messages (sealed)'),
  row('thread_side', 'ketjujen osapuolet', 'trådarnas parter', 'sides of threads'),
  row('message', 'viestit (salattuina)', 'meddelanden (krypterade)', 'messages (sealed)'),
  row(
    'case_time',
    'perheen kanssa sovitut ajat (aihe salattuna)',
    'tider som avtalats med familjen (ämnet krypterat)',
    'times agreed with the family (subject sealed)',
  ),
  row(
    'voice',
    'palautteet ja toiveet (salattuina)',
    'respons och önskemål (krypterade)',
    'feedback and wishes (sealed)',
  ),
  row(
    'export',
    'mitä on viety asiakirjoihin, ei sanoja',
    'vad som förts till handlingarna, inga ord',
    'what was exported to records, no words',
  ),
  reference('casework.county_setting', {
    fi: 'hyvinvointialueen asetukset perheiden asioista',
    sv: 'välfärdsområdets inställningar för familjers ärenden',
    en: 'the county’s settings for families’ cases',
  }),
]
