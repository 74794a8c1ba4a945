import type { Language } from '#platform/text.ts'

type Texts = {
  readonly title: string
  readonly tab: string
  readonly lead: string
  readonly none: string
  readonly choose: string
  readonly county: string
  readonly show: string
  readonly feed: string
  readonly published: (day: string) => string
  readonly withdrawn: string
  readonly back: string
  readonly otherLanguage: Readonly<Record<Language, string>>
  readonly older: string
  readonly newer: string
  readonly description: string
  readonly stop: {
    readonly title: string
    readonly tab: string
    readonly lead: string
    readonly button: string
    readonly done: string
    readonly doneText: string
  }
}

export const bulletinTexts: Readonly<Record<Language, Texts>> = {
  fi: {
    title: 'Tiedotteet',
    tab: 'Tiedotteet',
    lead: 'Täällä kerrotaan, mitä perheiden palveluissa muuttuu: mitä, missä ja mistä alkaen.',
    none: 'Tiedotteita ei ole nyt. Uudet tulevat tälle sivulle.',
    choose: 'Valitse hyvinvointialue, niin näet sen tiedotteet.',
    county: 'Hyvinvointialue',
    show: 'Näytä',
    feed: 'Tilaa tiedotteet syötteenä (Atom)',
    published: (day) => `Julkaistu ${day}`,
    withdrawn: 'Tämä tiedote ei ole enää voimassa, ja se on poistettu näkyvistä.',
    back: 'Kaikki tiedotteet',
    otherLanguage: {
      fi: '',
      sv: 'Tätä tiedotetta ei ole vielä suomeksi. Se on tässä ruotsiksi.',
      en: 'Tätä tiedotetta ei ole vielä suomeksi. Se on tässä englanniksi.',
    },
    older: 'Vanhemmat tiedotteet',
    newer: 'Uudemmat tiedotteet',
    description: 'Mitä perheiden palveluissa muuttuu: mitä, missä ja mistä alkaen.',
    stop: {
      title: 'Lopeta tiedotteet sähköpostiin',
      tab: 'Tiedotteet',
      lead: 'Painamalla nappia et enää saa tiedotteita tähän osoitteeseen. Tiedotteet ovat edelleen verkkosivulla.',
      button: 'Lopeta tiedotteet',
      done: 'Tiedotteet lopetettiin',
      doneText:
        'Et saa enää tiedotteita tähän osoitteeseen. Jos muutat mielesi, kerro perhekeskuskoordinaattorille.',
    },
  },
  sv: {
    title: 'Meddelanden',
    tab: 'Meddelanden',
    lead: 'Här berättas vad som förändras i tjänsterna för familjer: vad, var och från när.',
    none: 'Det finns inga meddelanden nu. Nya kommer på den här sidan.',
    choose: 'Välj välfärdsområde, så ser du dess meddelanden.',
    county: 'Välfärdsområde',
    show: 'Visa',
    feed: 'Prenumerera på meddelandena som flöde (Atom)',
    published: (day) => `Publicerat ${day}`,
    withdrawn: 'Det här meddelandet gäller inte längre och har tagits bort.',
    back: 'Alla meddelanden',
    otherLanguage: {
      fi: 'Det här meddelandet finns inte på svenska ännu. Här är det på finska.',
      sv: '',
      en: 'Det här meddelandet finns inte på svenska ännu. Här är det på engelska.',
    },
    older: 'Äldre meddelanden',
    newer: 'Nyare meddelanden',
    description: 'Vad som förändras i tjänsterna för familjer: vad, var och från när.',
    stop: {
      title: 'Avsluta meddelanden per e-post',
      tab: 'Meddelanden',
      lead: 'När du trycker på knappen får du inte längre meddelanden till den här adressen. Meddelandena finns kvar på webben.',
      button: 'Avsluta meddelandena',
      done: 'Meddelandena är avslutade',
      doneText:
        'Du får inte längre meddelanden till den här adressen. Om du ångrar dig, säg till familjecenterkoordinatorn.',
    },
  },
  en: {
    title: 'Bulletins',
    tab: 'Bulletins',
    lead: 'Here we tell what changes in services for families: what, where and from when.',
    none: 'There are no bulletins now. New ones come on this page.',
    choose: 'Choose a wellbeing services county to see its bulletins.',
    county: 'Wellbeing services county',
    show: 'Show',
    feed: 'Subscribe to the bulletins as a feed (Atom)',
    published: (day) => `Published ${day}`,
    withdrawn: 'This bulletin no longer holds and has been taken off.',
    back: 'All bulletins',
    otherLanguage: {
      fi: 'This bulletin is not in English yet. Here it is in Finnish.',
      sv: 'This bulletin is not in English yet. Here it is in Swedish.',
      en: '',
    },
    older: 'Older bulletins',
    newer: 'Newer bulletins',
    description: 'What changes in services for families: what, where and from when.',
    stop: {
      title: 'Stop bulletins by mail',
      tab: 'Bulletins',
      lead: 'When you press the button, this address gets no more bulletins. They stay on the web page.',
      button: 'Stop the bulletins',
      done: 'The bulletins have been stopped',
      doneText:
        'This address gets no more bulletins. If you change your mind, tell the family centre coordinator.',
    },
  },
}
