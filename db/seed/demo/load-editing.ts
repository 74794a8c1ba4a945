import { demoProof } from './demo-proof.ts'
import {
  beginEdit,
  beginListing,
  emptyListing,
  findMissingTranslations,
  giveDraftBack,
  keepListingDraft,
  type ListingContent,
  type ListingStep,
  publishDraft,
  sendDraft,
} from '#capabilities/directory/index.ts'
import { sql } from 'kysely'
import { type Actor, system } from '#platform/actor.ts'
import { days, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'
import { organisationId } from './ids.ts'

const county = '17'
/** Undialable: no number begins so. */
const phone = (last: string): string => `000 17 ${last}`

const fatherAndBaby: ListingContent = {
  ...emptyListing('peer-groups', ''),
  name: { fi: 'Isä ja vauva -ryhmä', sv: 'Pappa och baby' },
  summary: {
    fi: 'Isät ja vauvat tapaavat keskiviikkoisin',
    sv: 'Pappor och babyer träffas på onsdagar',
  },
  modes: ['site'],
  languages: ['fi', 'sv'],
  ageTo: 1,
  phone: phone('101'),
  municipalities: ['905'],
}

const grandparents: ListingContent = {
  ...emptyListing('peer-groups', ''),
  name: { fi: 'Isovanhempien kerho' },
  summary: { fi: 'Isovanhemmille, joilla on lapsenlapsi hoidossaan' },
  modes: ['phone'],
  languages: ['fi'],
  phone: phone('102'),
  municipalities: ['905', '499'],
}

const babySongs: ListingContent = {
  ...emptyListing('parish-clubs', ''),
  name: { sv: 'Babysång' },
  summary: { sv: 'Sång och lek för föräldrar och barn under ett år' },
  modes: ['phone'],
  languages: ['sv'],
  ageTo: 1,
  phone: phone('103'),
  municipalities: ['905'],
}

const breakfast: ListingContent = {
  ...emptyListing('meeting-place', ''),
  name: { fi: 'Perheiden aamupala', sv: 'Familjefrukost' },
  summary: { fi: 'Aamupala ja juttuseuraa lauantaisin', sv: 'Frukost och sällskap på lördagar' },
  modes: ['site'],
  places: [
    {
      site: null,
      kind: 'ngo',
      name: { fi: 'Perheyhdistyksen talo, Vaasa', sv: 'Familjeföreningens hus, Vasa' },
      address: { fi: 'Esimerkkikatu 12', sv: 'Exempelgatan 12' },
      postcode: '65100',
      municipality: '905',
      accessible: true,
      lon: null,
      lat: null,
      hours: { '6': [{ opens: '09:00', closes: '11:00' }] },
      note: null,
    },
  ],
  languages: ['fi', 'sv'],
  phone: phone('104'),
  municipalities: ['905'],
}

/**
 * Listings on their way, through the same use cases as everybody: an unfinished draft, one sent, one returned, one that
 * meets a newer version, versions and translations that wait.
 */
export async function loadEditing({
  db,
  crypto,
  now,
}: {
  readonly db: Database
  readonly crypto: Crypto
  readonly now: Date
}): Promise<void> {
  const people = await db.asOwner(async (tx) => {
    const { rows } = await sql<{ key: string; id: string; name: string; county: string; language: Language }>`
      select key, id, name, county, language from accounts.person where county = ${county}`.execute(tx)
    return new Map(
      rows.map(({ key, ...rest }): [string, Actor] => [key, { kind: 'person', proof: demoProof, ...rest }]),
    )
  })
  const as = (key: string, ago: number): Parameters<typeof beginListing>[0] => ({
    db,
    crypto,
    actor: people.get(key) ?? system,
    clock: { now: () => later(now, -days(ago)) },
    limitFactor: 1000,
  })
  const draft = async (
    by: string,
    organisation: string,
    content: ListingContent,
    step: ListingStep,
    ago: number,
  ): Promise<string> => {
    const { id } = await beginListing(as(by, ago), { organisation: organisationId(county, organisation) })
    await keepListingDraft(as(by, ago), { id, step, changes: { ...content } })
    return id
  }
  const change = async (
    by: string,
    listing: string,
    changes: Partial<ListingContent>,
    ago: number,
  ): Promise<string> => {
    const { id } = await beginEdit(as(by, ago), { id: listing })
    await keepListingDraft(as(by, ago), { id, step: 'preview', changes: { ...changes } })
    return id
  }

  await draft('maintainer', 'ngo-families', fatherAndBaby, 'places', 1)
  const sent = await draft('second-maintainer', 'parish-vasa', babySongs, 'preview', 3)
  await sendDraft(as('second-maintainer', 3), { id: sent })
  const returned = await draft('maintainer', 'ngo-families', grandparents, 'preview', 6)
  await sendDraft(as('maintainer', 5), { id: returned })
  await giveDraftBack(as('coordinator', 4), {
    id: returned,
    reason: 'Kerro vielä, onko kerho maksuton ja missä te kokoonnutte. Muuten valmis!',
  })

  const { listing } = await publishDraft(as('maintainer', 20), {
    id: await draft('maintainer', 'ngo-families', breakfast, 'preview', 20),
  })
  await publishDraft(as('maintainer-two', 12), {
    id: await change(
      'maintainer-two',
      listing,
      {
        summary: { fi: 'Puuroa ja juttuseuraa lauantaisin klo 9', sv: 'Frukost och sällskap på lördagar' },
        free: false,
        cost: { fi: '2 euroa aikuiselta, lapset ilmaiseksi', sv: '2 euro per vuxen, barnen gratis' },
      },
      12,
    ),
  })
  // Terttu began before the coordinator saved: her draft meets a newer version.
  await change(
    'maintainer',
    listing,
    {
      summary: { fi: 'Aamupala ja seuraa joka toinen lauantai', sv: 'Frukost och sällskap varannan lördag' },
      phone: phone('105'),
    },
    3,
  )
  await publishDraft(as('coordinator', 2), {
    id: await change(
      'coordinator',
      listing,
      {
        summary: { fi: 'Puuroa ja juttuseuraa perheille lauantaisin', sv: 'Gröt och sällskap på lördagar' },
        howToGetIn: {
          fi: 'Tule suoraan paikalle. Ilmoittautua ei tarvitse.',
          sv: 'Kom direkt till platsen. Du behöver inte anmäla dig.',
        },
      },
      2,
    ),
  })
  await findMissingTranslations({ ...as('coordinator', 2), actor: system }, {})
}
