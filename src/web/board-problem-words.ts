import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What may stand in the way on the boards, with self-assessments, agreements and contracts. */
export const boardProblems: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'county-board.keep.not-allowed': 'Taulun rivejä lisää ja muuttaa maakunnan koordinaattori.',
      'board-row.keep.not-allowed': 'Taulun rivejä lisää ja muuttaa maakunnan koordinaattori.',
      'board-row.closed': 'Rivi on poistettu taulusta. Koordinaattori voi palauttaa sen.',
      'area-standing.keep.not-allowed':
        'Alueen tilanteen kirjaa alueen vastaava tai maakunnan koordinaattori.',
      'self-assessment.write.not-allowed': 'Itsearvioinnin kirjoittavat koordinaattori ja maakunnan johtaja.',
      'county-agreements.add.not-allowed':
        'Koko maakunnan sopimuksia lisäävät koordinaattori ja maakunnan johtaja. Alueen vastaava lisää oman alueensa sopimuksia.',
      'county-agreements.addToOwnArea.not-allowed':
        'Sopimuksia lisäävät koordinaattori, johtaja ja alueen vastaava.',
      'agreement.keep.not-allowed': 'Sopimusta muuttavat koordinaattori, johtaja ja alueen vastaava.',
      'agreement.review.not-allowed': 'Sopimuksen katsoo läpi se, joka vastaa siitä.',
      'agreement.ended': 'Sopimus on päättynyt. Sitä ei enää muuteta.',
      'agreement.draft': 'Sopimus on vielä luonnos. Merkitse se ensin voimaan.',
      'contract.keep.not-allowed': 'Palveluntuottajasopimusta muuttavat koordinaattori ja maakunnan johtaja.',
      'contract.supervise.not-allowed':
        'Valvontakäynnin kirjaa koordinaattori, johtaja tai sen alueen vastaava, jolla palvelua käytetään.',
      'county-contracts.add.not-allowed':
        'Palveluntuottajasopimuksia lisäävät koordinaattori ja maakunnan johtaja.',
    },
    fields: {
      'year-not-begun': () => 'Vuosi ei ole vielä alkanut.',
      'one-of-these': () => 'Valitse organisaatio tai kirjoita nimi, ei molempia.',
      'not-yet-held': () => 'Kirjaa käynti vasta, kun se on ollut.',
    },
  },
  sv: {
    refusals: {
      'county-board.keep.not-allowed': 'Tavlans rader läggs till och ändras av välfärdsområdets koordinator.',
      'board-row.keep.not-allowed': 'Tavlans rader läggs till och ändras av välfärdsområdets koordinator.',
      'board-row.closed': 'Raden är borttagen från tavlan. Koordinatorn kan återställa den.',
      'area-standing.keep.not-allowed':
        'Områdets läge antecknas av områdets ansvariga eller välfärdsområdets koordinator.',
      'self-assessment.write.not-allowed':
        'Självutvärderingen skrivs av koordinatorn och välfärdsområdets ledare.',
      'county-agreements.add.not-allowed':
        'Avtal för hela välfärdsområdet läggs till av koordinatorn och ledaren. Områdets ansvariga lägger till det egna områdets avtal.',
      'county-agreements.addToOwnArea.not-allowed':
        'Avtal läggs till av koordinatorn, ledaren och områdets ansvariga.',
      'agreement.keep.not-allowed': 'Avtalet ändras av koordinatorn, ledaren och områdets ansvariga.',
      'agreement.review.not-allowed': 'Avtalet ses över av den som ansvarar för det.',
      'agreement.ended': 'Avtalet har upphört. Det ändras inte längre.',
      'agreement.draft': 'Avtalet är ännu ett utkast. Markera först att det är i kraft.',
      'contract.keep.not-allowed': 'Avtal med producenter ändras av koordinatorn och ledaren.',
      'contract.supervise.not-allowed':
        'Tillsynsbesök antecknas av koordinatorn, ledaren eller den ansvariga för ett område där tjänsten används.',
      'county-contracts.add.not-allowed': 'Avtal med producenter läggs till av koordinatorn och ledaren.',
    },
    fields: {
      'year-not-begun': () => 'Året har inte börjat ännu.',
      'one-of-these': () => 'Välj en organisation eller skriv ett namn, inte båda.',
      'not-yet-held': () => 'Anteckna besöket först när det har varit.',
    },
  },
  en: {
    refusals: {
      'county-board.keep.not-allowed': 'Rows of the board are added and changed by the county’s coordinator.',
      'board-row.keep.not-allowed': 'Rows of the board are added and changed by the county’s coordinator.',
      'board-row.closed': 'The row has been taken off the board. The coordinator can put it back.',
      'area-standing.keep.not-allowed':
        'Where an area stands is said by its lead or the county’s coordinator.',
      'self-assessment.write.not-allowed':
        'The self-assessment is written by the coordinator and the county’s leader.',
      'county-agreements.add.not-allowed':
        'Agreements of the whole county are added by its coordinator and leader. A lead of an area adds to the own area.',
      'county-agreements.addToOwnArea.not-allowed':
        'Agreements are added by the coordinator, the leader and leads of areas.',
      'agreement.keep.not-allowed':
        'The agreement is changed by the coordinator, the leader and the area’s lead.',
      'agreement.review.not-allowed': 'The agreement is looked at by whoever answers for it.',
      'agreement.ended': 'The agreement has ended. It is no longer changed.',
      'agreement.draft': 'The agreement is a draft. Mark it in force first.',
      'contract.keep.not-allowed':
        'Provider contracts are changed by the coordinator and the county’s leader.',
      'contract.supervise.not-allowed':
        'A visit of supervision is written by the coordinator, the leader or the lead of an area where it is used.',
      'county-contracts.add.not-allowed':
        'Provider contracts are added by the coordinator and the county’s leader.',
    },
    fields: {
      'year-not-begun': () => 'The year has not begun yet.',
      'one-of-these': () => 'Choose an organisation or write a name, not both.',
      'not-yet-held': () => 'Write the visit down once it has been.',
    },
  },
}
