import { sql } from 'kysely'
import { plainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import { personId, unitId } from './ids.ts'
import type { UnitKey } from './shape.ts'

type Template = {
  readonly key: string
  readonly unit: UnitKey | null
  readonly name: { readonly fi: string; readonly sv: string; readonly en?: string }
  readonly text: { readonly fi: string; readonly sv: string; readonly en?: string }
}

const templates: readonly Template[] = [
  {
    key: 'thanks',
    unit: null,
    name: { fi: 'Kiitos viestistä', sv: 'Tack för ditt meddelande', en: 'Thank you for writing' },
    text: {
      fi: 'Hei! Kiitos, että kirjoitit. Luin viestisi huolella. Soitan sinulle sovittuna aikana, ja mietimme yhdessä, mikä auttaisi.',
      sv: 'Hej! Tack för att du skrev. Jag läste ditt meddelande noga. Jag ringer dig vid den tid vi kommit överens om, och vi funderar tillsammans på vad som kan hjälpa.',
      en: 'Hello! Thank you for writing. I read your message carefully. I will call you at the agreed time, and together we think what could help.',
    },
  },
  {
    key: 'more',
    unit: null,
    name: { fi: 'Kerrotko lisää', sv: 'Kan du berätta mer', en: 'Could you tell more' },
    text: {
      fi: 'Hei! Haluan auttaa sinua oikealla tavalla. Voisitko kertoa vähän lisää: kuinka kauan tilanne on jatkunut, ja mikä olisi sinulle nyt tärkeintä?',
      sv: 'Hej! Jag vill hjälpa dig på rätt sätt. Kan du berätta lite mer: hur länge har det varit så här, och vad är viktigast för dig just nu?',
      en: 'Hello! I would like to help you in the right way. Could you tell a little more: how long has it been like this, and what matters most to you now?',
    },
  },
  {
    key: 'home-service',
    unit: 'guidance',
    name: { fi: 'Kotipalvelusta voi tulla apua', sv: 'Hemservicen kan hjälpa' },
    text: {
      fi: 'Hei! Lapsiperheiden kotipalvelusta voi tulla työntekijä kotiin muutamaksi tunniksi. Se maksaa vain vähän. Sopiiko, että varaan sinulle ajan kertoa toiveesi?',
      sv: 'Hej! Från hemservicen för barnfamiljer kan en arbetstagare komma hem till er för några timmar. Det kostar bara lite. Passar det att jag bokar en tid där du får berätta vad du önskar?',
    },
  },
]

/** Ready texts of Pohjanmaa: two of the county in three languages, one of the guidance unit that lacks English. */
export async function loadTemplates(tx: Tx, today: string): Promise<void> {
  for (const { key, unit, name, text } of templates) {
    await sql`insert into help_requests.answer_template (id, county, unit_id, name, text, changed_by, changed_at)
      values (${idFrom('answer-template', key)}, '17', ${unit === null ? null : unitId('17', unit)}, ${JSON.stringify(name)}::jsonb,
        ${JSON.stringify(text)}::jsonb, ${personId(unit === null ? 'admin' : 'unit-lead')},
        ${`${plainDate(today)}T08:00:00Z`}::timestamptz - interval '40 days')
      on conflict do nothing`.execute(tx)
  }
}
