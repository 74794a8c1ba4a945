import { demoProof } from './demo-proof.ts'
import {
  applyImport,
  readWorkListing,
  replaceListing,
  stageImport,
  startImport,
  listImportRows,
} from '#capabilities/directory/index.ts'
import { sql } from 'kysely'
import { system } from '#platform/actor.ts'
import { days, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'

const county = '17'
const head =
  'Tunnus;Yhdistys;Sektori;Laji;Nimi;Nimi ruotsiksi;Tiivistelmä;Tiivistelmä ruotsiksi;Puhelin;Hinta;Kunta;Osoite;Ajat;Muistiinpanoja'

const table = (...rows: readonly string[]): Uint8Array => Buffer.from([head, ...rows].join('\r\n'))

const lighthouse = 'Majakan perheet ry (esimerkki)'

const spring = table(
  `m-1;${lighthouse};järjestö;peer-groups;Majakan aamukahvit;Fyrens morgonkaffe;Vanhemmat ja vauvat juovat aamukahvit yhdessä;Föräldrar och bebisar dricker morgonkaffe;000 17 201;Maksuton;Vaasa;Majakkakuja 1;ma–pe 9–11;avain Leenalla`,
  `m-2;${lighthouse};järjestö;peer-groups;Majakan iltakahvit;Fyrens kvällskaffe;Vertaistukea arki-iltaan;Kamratstöd en vardagskväll;000 17 202;Maksuton;Mustasaari;Majakkakuja 2;ke 17–19;`,
  `m-3;${lighthouse};järjestö;peer-groups;Majakan isät;Fyrens pappor;Isät lapsineen sunnuntaisin;Pappor med barn på söndagar;000 17 203;Kahvi 2 €;Vaasa;Majakkakuja 1;su 14–16;`,
)

const autumn = table(
  `m-1;${lighthouse};järjestö;peer-groups;Majakan aamukahvit;Fyrens morgonkaffe;Vanhemmat ja vauvat juovat aamukahvit yhdessä;Föräldrar och bebisar dricker morgonkaffe;000 17 201;Maksuton;Vaasa;Majakkakuja 1;ma–to 9–12;avain Leenalla`,
  `m-2;${lighthouse};järjestö;peer-groups;Majakan iltakahvit;Fyrens kvällskaffe;Vertaistukea arki-iltaan;Kamratstöd en vardagskväll;000 17 299;Maksuton;Mustasaari;Majakkakuja 2;ke 17–19;`,
  `m-3;${lighthouse};järjestö;peer-groups;Majakan isät;Fyrens pappor;Isät lapsineen sunnuntaisin;Pappor med barn på söndagar;000 17 203;Kahvi 2 €;Vaasa;Majakkakuja 1;su 14–16;`,
  `m-4;${lighthouse};järjestö;peer-groups;Kaksosten vanhemmat;;Kaksosten vanhemmat tapaavat kerran kuussa;;000 17 204;;Vaasa;Majakkakuja 1;la 10–12;`,
  `m-5;${lighthouse};järjestö;vauvahieronta;Vauvahieronta;;Rauhallinen hetki vauvan kanssa;;soita Leenalle;;Atlantis;Majakkakuja 1;parilliset viikot;`,
  `m-6;Tuntematon seura;;peer-groups;=SUMMA(A1:A9);;;;000 17 206;;Vaasa;;ti 9–11;`,
)

async function personOf(
  db: Database,
  key: string,
): Promise<{ id: string; name: string; language: Language }> {
  const { rows } = await db.transaction(system, (tx) =>
    sql<{ id: string; name: string; language: Language }>`
      select id, name, language from published.person where key = ${key}`.execute(tx),
  )
  const [person] = rows
  if (person === undefined) throw new Error(`The demo has no person with the key ${key}`)
  return person
}

/**
 * Imports as a coordinator meets them, through the same use cases as everybody's: one that was applied, one that waits with
 * a change, a conflict and rows to correct, one whose columns are not looked at yet and one that could not be read.
 */
export async function loadImports(given: {
  readonly db: Database
  readonly crypto: Crypto
  readonly now: Date
}): Promise<void> {
  const { db, crypto, now } = given
  const person = await personOf(db, 'coordinator')
  const at = (instant: Date): Caller => ({
    db,
    crypto,
    clock: { now: () => instant },
    actor: { kind: 'person', proof: demoProof, county, ...person },
    limitFactor: 1000,
  })
  const start = (caller: Caller, kind: 'table' | 'ptv', name: string, bytes: Uint8Array): Promise<string> =>
    startImport(caller, { county, organisation: null, kind, name, address: null, lang: 'fi', bytes })

  const earlier = at(later(now, -days(90)))
  const applied = await start(earlier, 'table', 'majakan-kevat.csv', spring)
  await stageImport(earlier, { id: applied })
  await applyImport(earlier, { id: applied })

  // Somebody has corrected a number by hand; the association's next table has yet another one.
  const { items } = await listImportRows(earlier, { id: applied })
  const evening = items.find(({ external_id: id }) => id === 'm-2')?.service_id
  if (evening !== undefined && evening !== null) {
    const between = at(later(now, -days(30)))
    const { listing } = await readWorkListing(between, { id: evening })
    const content = JSON.parse(JSON.stringify({ ...listing.content, phone: '000 17 222' }))
    await replaceListing(between, { id: evening, version: listing.version, content })
  }

  const yesterday = at(later(now, -days(1)))
  await start(yesterday, 'ptv', 'palvelutietovaranto.json', Buffer.from('{"itemList": [{"id": '))
  const staged = await start(yesterday, 'table', 'majakan-syksy.csv', autumn)
  await stageImport(yesterday, { id: staged })
  await start(at(now), 'table', 'kerhot-2027.csv', autumn)
}
