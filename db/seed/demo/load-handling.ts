import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { unitId } from './ids.ts'

/** Where the demo's counties take contacts and notifications. The numbers are invented and lead nowhere. */
const handlings = [
  { county: '17', address: 'https://vastaanotto.pohjanmaa.example/17', phone: '06 000 0117' },
  { county: '16', address: 'https://vastaanotto.etelapohjanmaa.example/16', phone: '06 000 0116' },
  { county: '09', address: 'https://vastaanotto.paijathame.example/09', phone: '03 000 0109' },
] as const

const hours = {
  fi: 'ma–pe klo 8–16. Muina aikoina soita 112 ja pyydä sosiaalipäivystystä.',
  sv: 'mån–fre kl. 8–16. Andra tider ring 112 och be om socialjouren.',
  en: 'Mon–Fri 8–16. At other times call 112 and ask for emergency social services.',
}

export async function loadHandling(tx: Tx, today: string): Promise<void> {
  for (const { county, address, phone } of handlings) {
    await sql`insert into statutory_contacts.handling (county, address, phone, phone_hours, on_duty_unit, patience_minutes,
        changed_at)
      values (${county}, ${address}, ${phone}, ${JSON.stringify(hours)}::jsonb, ${unitId(county, 'family-social')}, 10,
        ${`${today}T06:00:00Z`}) on conflict do nothing`.execute(tx)
  }
}
