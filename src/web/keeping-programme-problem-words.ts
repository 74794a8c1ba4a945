import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What may stand in the way of whoever keeps places and activities. */
export const keepingProgrammeProblems: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'activity.ended': 'Toiminta on jo päättynyt. Tee siitä uusi kausi.',
      'activity.place-not-published': 'Julkaise ensin kohtaamispaikka, jossa toiminta on.',
      'activity.place-closed': 'Kohtaamispaikka on suljettu. Valitse toinen paikka.',
      'activity.clashes': 'Jokin osuu päällekkäin. Katso, mikä, ja julkaise sitten silti tai muuta aikaa.',
      'activity.days-with-sign-ups':
        'Osaan kerroista on jo ilmoittauduttu. Katso ne ja päätä, kerrotaanko ilmoittautuneille.',
      'room.taken': 'Tila on varattu tähän aikaan. Valitse toinen tila tai aika.',
      'break.add.not-allowed': 'Tauon merkitsevät ne, jotka pitävät paikkaa.',
      'day.over': 'Tämä kerta on jo ohi.',
    },
    fields: {
      'not-of-this-county': () => 'Valitse omalta hyvinvointialueeltasi.',
      'not-of-this-organisation': () => 'Yksikkö kuuluu toiselle organisaatiolle. Valitse toinen.',
      'not-of-this-kind': () => 'Valitse laji.',
      'not-held-by-you': () => 'Valitse organisaatio tai paikka, jonka ohjelmaa sinä tai yksikkösi pitää.',
      'has-sign-ups': () => 'Tätä ei voi vaihtaa, koska joku on jo ilmoittautunut.',
      'place-closed': () => 'Paikka on suljettu tai sitä ei ole julkaistu. Valitse toinen.',
      twice: () => 'Sama on mukana kahdesti.',
      'responsible-already': () => 'Tämä organisaatio on jo vastuutaho.',
      'one-leader': () => 'Valitse työntekijä tai kirjoita nimi, ei molempia.',
      'not-a-picture': () => 'Valitse kuva: JPEG, PNG tai WebP.',
      'not-a-language': () => 'Valitse kieli luettelosta.',
      'not-a-municipality': () => 'Valitse kunta.',
      'not-an-address': () => 'Kirjoita osoite, joka alkaa https://',
      'not-in-finland': () => 'Tarkista paikka kartalla.',
      'in-the-past': () => 'Valitse aika, joka ei ole vielä mennyt.',
      empty: () => 'Valitse ensin tiedosto.',
    },
  },
  sv: {
    refusals: {
      'activity.ended': 'Verksamheten är redan avslutad. Gör en ny säsong av den.',
      'activity.place-not-published': 'Publicera först mötesplatsen där verksamheten hålls.',
      'activity.place-closed': 'Mötesplatsen är stängd. Välj en annan plats.',
      'activity.clashes': 'Något krockar. Se vad, och publicera sedan ändå eller ändra tiden.',
      'activity.days-with-sign-ups':
        'Till en del av tillfällena finns redan anmälda. Se vilka och bestäm om de anmälda ska få veta.',
      'room.taken': 'Lokalen är bokad den här tiden. Välj en annan lokal eller tid.',
      'break.add.not-allowed': 'En paus antecknas av dem som sköter platsen.',
      'day.over': 'Det här tillfället är redan över.',
    },
    fields: {
      'not-of-this-county': () => 'Välj i ditt eget välfärdsområde.',
      'not-of-this-organisation': () => 'Enheten hör till en annan organisation. Välj en annan.',
      'not-of-this-kind': () => 'Välj slag.',
      'not-held-by-you': () => 'Välj en organisation eller plats vars program du eller din enhet sköter.',
      'has-sign-ups': () => 'Det här går inte att byta, för någon har redan anmält sig.',
      'place-closed': () => 'Platsen är stängd eller inte publicerad. Välj en annan.',
      twice: () => 'Samma finns med två gånger.',
      'responsible-already': () => 'Den här organisationen är redan ansvarig aktör.',
      'one-leader': () => 'Välj en anställd eller skriv ett namn, inte båda.',
      'not-a-picture': () => 'Välj en bild: JPEG, PNG eller WebP.',
      'not-a-language': () => 'Välj ett språk i listan.',
      'not-a-municipality': () => 'Välj en kommun.',
      'not-an-address': () => 'Skriv en adress som börjar med https://',
      'not-in-finland': () => 'Kontrollera platsen på kartan.',
      'in-the-past': () => 'Välj en tid som inte har gått ännu.',
      empty: () => 'Välj först en fil.',
    },
  },
  en: {
    refusals: {
      'activity.ended': 'The activity has ended already. Make a new season of it.',
      'activity.place-not-published': 'Publish the meeting place first where it is held.',
      'activity.place-closed': 'The meeting place is closed. Choose another place.',
      'activity.clashes': 'Something clashes. See what, and then publish all the same or change the time.',
      'activity.days-with-sign-ups':
        'People have signed up for some of the days. See which, and decide whether they are told.',
      'room.taken': 'The room is taken at this time. Choose another room or time.',
      'break.add.not-allowed': 'A break is marked by those who keep the place.',
      'day.over': 'This day is over already.',
    },
    fields: {
      'not-of-this-county': () => 'Choose in your own county.',
      'not-of-this-organisation': () => 'The unit belongs to another organisation. Choose another.',
      'not-of-this-kind': () => 'Choose the kind.',
      'not-held-by-you': () => 'Choose an organisation or a place whose programme you or your unit keeps.',
      'has-sign-ups': () => 'This cannot change, as somebody has signed up.',
      'place-closed': () => 'The place is closed or not published. Choose another.',
      twice: () => 'The same stands twice.',
      'responsible-already': () => 'This organisation is the responsible body already.',
      'one-leader': () => 'Choose a worker or write a name, not both.',
      'not-a-picture': () => 'Choose a picture: JPEG, PNG or WebP.',
      'not-a-language': () => 'Choose a language in the list.',
      'not-a-municipality': () => 'Choose a municipality.',
      'not-an-address': () => 'Write an address that begins with https://',
      'not-in-finland': () => 'Check the place on the map.',
      'in-the-past': () => 'Choose a time that has not passed yet.',
      empty: () => 'Choose a file first.',
    },
  },
}
