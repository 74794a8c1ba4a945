import type { Language } from '#platform/text.ts'

/** What may stand in the way when somebody keeps a county's year. */
export const clockProblems: Readonly<
  Record<
    Language,
    {
      readonly refusals: Readonly<Record<string, string>>
      readonly fields: Readonly<Record<string, (limit?: number) => string>>
    }
  >
> = {
  fi: {
    refusals: {
      'clock-entry.add.not-allowed':
        'Vuosikelloon lisäävät koordinaattori, johto ja alueen vetäjä. Ehdota merkintää heille.',
      'clock-entry.keep.not-allowed': 'Merkintää muuttavat koordinaattori, johto ja oman alueensa vetäjä.',
      'clock-entry.mark.not-allowed': 'Kerran merkitsee vastuuhenkilö tai se, joka pitää vuosikelloa.',
      'clock-entry.has-history':
        'Tästä on jo tehty jotain, joten sitä ei voi poistaa. Anna sille viimeinen päivä.',
      'annual-clock.add-legal.not-allowed': 'Koko alueen merkinnät lisää koordinaattori tai johto.',
    },
    fields: {
      'not-your-area': () => 'Valitse alue, jota vedät.',
      'not-a-clock-rule': () => 'Valitse, monesko viikonpäivä ja kuinka monen kuukauden välein.',
      'not-held-yet': () => 'Päivä on vasta tulossa. Merkitse se tehdyksi, kun se on pidetty.',
    },
  },
  sv: {
    refusals: {
      'clock-entry.add.not-allowed':
        'Koordinatorn, ledningen och områdets ledare lägger till i årsklockan. Föreslå en anteckning för dem.',
      'clock-entry.keep.not-allowed': 'Koordinatorn, ledningen och ledaren för området ändrar anteckningen.',
      'clock-entry.mark.not-allowed': 'Den ansvariga eller den som sköter årsklockan antecknar gången.',
      'clock-entry.has-history':
        'Något av det här är redan gjort och kan därför inte tas bort. Ge det en sista dag.',
      'annual-clock.add-legal.not-allowed':
        'Koordinatorn eller ledningen lägger till det som gäller hela välfärdsområdet.',
    },
    fields: {
      'not-your-area': () => 'Välj ett område som du leder.',
      'not-a-clock-rule': () => 'Välj vilken veckodag i ordningen och med hur många månaders mellanrum.',
      'not-held-yet': () => 'Dagen har inte kommit ännu. Anteckna den som gjord när det är hållet.',
    },
  },
  en: {
    refusals: {
      'clock-entry.add.not-allowed':
        'The coordinator, the leaders and the lead of an area add to the annual clock. Propose it to them.',
      'clock-entry.keep.not-allowed':
        'The coordinator, the leaders and the lead of its area change an entry.',
      'clock-entry.mark.not-allowed': 'Whoever sees to it or keeps the annual clock says what became of it.',
      'clock-entry.has-history':
        'Something of it has been done, so it cannot be removed. Give it a last day.',
      'annual-clock.add-legal.not-allowed': 'The coordinator or the leaders add what is of the whole county.',
    },
    fields: {
      'not-your-area': () => 'Choose an area that you lead.',
      'not-a-clock-rule': () => 'Choose which weekday of the month and how many months apart.',
      'not-held-yet': () => 'The day has not come yet. Say that it is done when it has been held.',
    },
  },
}
