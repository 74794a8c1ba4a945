import { sql } from 'kysely'
import { loadDemo } from '#seed/demo/load-demo.ts'
import { loadDirectoryWork } from '#seed/demo/load-directory-work.ts'
import { loadDemoRequests } from '#seed/demo/load-requests.ts'
import { loadDoorStories } from '#seed/demo/load-doors.ts'
import { loadCases } from '#seed/demo/cases/load-cases.ts'
import { loadFamilies } from '#seed/demo/families/load-families.ts'
import { loadEditing } from '#seed/demo/load-editing.ts'
import { loadFilledForms } from '#seed/demo/load-filled-forms.ts'
import { loadProgramme } from '#seed/demo/programme/load-programme.ts'
import { loadRooms } from '#seed/demo/programme/load-rooms.ts'
import { loadSignUps } from '#seed/demo/programme/load-sign-ups.ts'
import { loadBookedTimes, loadOffers } from '#seed/demo/load-offers.ts'
import { loadPasskeys } from '#seed/demo/load-passkeys.ts'
import { loadReceived } from '#seed/demo/load-received.ts'
import { loadDemoReferrals } from '#seed/demo/load-referrals.ts'
import { loadConsultations } from '#seed/demo/load-consultations.ts'
import { loadContacts } from '#seed/demo/load-contacts.ts'
import { loadImports } from '#seed/demo/load-imports.ts'
import { loadTallies } from '#seed/demo/load-outreach.ts'
import { loadTalks } from '#seed/demo/load-talks.ts'
import { loadUpkeep } from '#seed/demo/load-upkeep.ts'
import { loadReference } from '#seed/reference/load-reference.ts'
import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { createCrypto } from '#platform/crypto.ts'
import { helsinkiDate } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'

/**
 * Brings the reference (counties, municipalities, texts of the service types) to this version at every start, and fills
 * an empty database with the demo where it is on. What is there already is left alone, so a county's own changes stay.
 */
export async function loadData(
  db: Database,
  config: Pick<Config, 'demo' | 'secrets'>,
  clock: Clock,
): Promise<void> {
  const state = await db.asOwner(async (tx) => {
    const { rows } = await sql<{
      people: number
      requests: number
      places: number
      offers: number
      room_uses: number
    }>`
      select (select count(*) from accounts.person) as people,
        (select count(*) from help_requests.help_request) as requests,
        (select count(*) from meeting_places.place) as places,
        (select count(*) from appointments.offer) as offers,
        (select count(*) from appointments.room_use) as room_uses`.execute(tx)
    return rows[0] ?? { people: 0, requests: 0, places: 0, offers: 0, room_uses: 0 }
  })
  await db.asOwner(loadReference)
  if (!config.demo) return
  if (state.people === 0) {
    await db.asOwner((tx) => loadDemo(tx, helsinkiDate(clock.now())))
    await loadDirectoryWork({ db, crypto: createCrypto(config.secrets), now: clock.now() })
    await loadEditing({ db, crypto: createCrypto(config.secrets), now: clock.now() })
    await loadImports({ db, crypto: createCrypto(config.secrets), now: clock.now() })
    await loadUpkeep({ db, crypto: createCrypto(config.secrets), now: clock.now() })
    await db.asOwner((tx) => loadPasskeys(tx, clock.now()))
  }
  if (state.requests === 0) {
    await loadDemoRequests({ db, crypto: createCrypto(config.secrets), now: clock.now() })
    await loadReceived({ db, crypto: createCrypto(config.secrets), now: clock.now() })
    await loadDoorStories({ db, crypto: createCrypto(config.secrets), now: clock.now() })
    await db.asOwner((tx) => loadTallies(tx, helsinkiDate(clock.now())))
    await loadContacts({ db, crypto: createCrypto(config.secrets), now: clock.now() })
    await loadConsultations({ db, crypto: createCrypto(config.secrets), now: clock.now() })
    await loadFilledForms({ db, crypto: createCrypto(config.secrets), now: clock.now() })
    await loadDemoReferrals({ db, crypto: createCrypto(config.secrets), now: clock.now() })
  }
  // A demo that began before there were programmes gets its own now.
  if (state.people > 0 && state.places === 0)
    await db.asOwner((tx) => loadProgramme(tx, helsinkiDate(clock.now())))
  if (state.offers === 0) {
    // As loading the people has done already; a demo that began before there was anything to book gets it now.
    await db.asOwner((tx) => loadOffers(tx, helsinkiDate(clock.now())))
    await loadBookedTimes({ db, crypto: createCrypto(config.secrets), now: clock.now() })
  }
  // The halls of meeting places, with whose turn is when; loading the people has done it already.
  if (state.people > 0 && state.room_uses === 0)
    await db.asOwner((tx) => loadRooms(tx, helsinkiDate(clock.now())))
  // Not whenever there are none: they go with time, and nobody signs up for what is over.
  if (state.requests === 0 || state.places === 0)
    await loadSignUps({ db, crypto: createCrypto(config.secrets), now: clock.now() })
  await loadFamilies({ db, crypto: createCrypto(config.secrets), now: clock.now() })
  await loadCases({ db, crypto: createCrypto(config.secrets), now: clock.now() })
  await loadTalks({
    db,
    crypto: createCrypto(config.secrets),
    now: clock.now(),
    isFirst: state.requests === 0,
  })
}
