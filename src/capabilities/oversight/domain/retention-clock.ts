import { type Kept, reference } from './kept.ts'

/** The annual clock: a county's own year, with the workers who see to its entries. */
export const clockRetention: readonly Kept[] = [
  reference('network.clock_entry', {
    fi: 'vuosikellon merkinnät ja kuka niistä huolehtii',
    sv: 'anteckningar i årsklockan och vem som ser till dem',
    en: 'entries of the annual clock and who sees to them',
  }),
  reference(
    'network.clock_time',
    {
      fi: 'milloin vuosikellon asia pidettiin ja mitä siitä seurasi',
      sv: 'när en sak i årsklockan hölls och vad den ledde till',
      en: 'when a thing of the annual clock was held and what came of it',
    },
    {
      fi: 'kunnes merkintä poistetaan',
      sv: 'tills anteckningen tas bort',
      en: 'until the entry is removed',
    },
  ),
]
