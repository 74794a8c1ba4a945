import type { MeetingPlaceKind, PlaceState } from '#capabilities/meeting-places/index.ts'
import type { Language } from '#platform/text.ts'

export type PlaceTexts = {
  readonly title: string
  readonly lead: string
  readonly add: string
  readonly kept: string
  readonly noneKept: string
  readonly others: string
  readonly othersLead: string
  readonly states: Readonly<Record<PlaceState, string>>
  readonly next: (words: string) => string
  readonly nothingNext: string
  readonly withoutHost: string
  readonly back: string
  readonly newTitle: string
  readonly newLead: string
  readonly kind: string
  readonly kindHints: Readonly<Record<MeetingPlaceKind, string>>
  readonly parts: {
    readonly what: string
    readonly where: string
    readonly who: string
    readonly access: string
    readonly contact: string
    readonly plan: string
  }
  readonly marks: string
  readonly accessWords: string
  readonly accessHint: string
  readonly plan: string
  readonly planHint: string
  readonly saveDraft: string
  readonly publish: string
  readonly publishLead: string
  readonly save: string
  readonly edit: string
  readonly editTitle: (name: string) => string
  readonly close: string
  readonly closeLead: string
  readonly closeButton: string
  readonly activities: string
  readonly noActivities: string
  readonly addActivity: string
  readonly facts: {
    readonly host: string
    readonly unit: string
    readonly where: string
    readonly whom: string
    readonly languages: string
    readonly access: string
    readonly contact: string
    readonly plan: string
    readonly everybody: string
  }
  readonly onPublic: string
  readonly poster: string
  readonly review: string
  readonly partners: string
  readonly partnersLead: string
  readonly noPartners: string
  readonly partner: string
  readonly partnerEmpty: string
  readonly share: string
  readonly shareHint: string
  readonly addPartner: string
  readonly removePartner: string
  readonly breaks: string
  readonly breaksLead: string
  readonly noBreaks: string
  readonly addBreak: string
  readonly removeBreak: string
  readonly firstDay: string
  readonly lastDay: string
  readonly breakName: string
  readonly breakHint: string
  readonly breakOfAll: string
  readonly picture: string
  readonly pictureLead: string
  readonly file: string
  readonly alt: string
  readonly altHint: string
  readonly credit: string
  readonly addPicture: string
  readonly done: Readonly<
    Record<'added' | 'saved' | 'published' | 'closed' | 'partners' | 'break' | 'noBreak' | 'picture', string>
  >
}

export const placeTexts: Readonly<Record<Language, PlaceTexts>> = {
  fi: {
    title: 'Kohtaamispaikat',
    lead: 'Jokaisella paikalla on vastuutaho. Paikan viikko-ohjelma näkyy perheille heti, kun julkaiset sen.',
    add: 'Lisää kohtaamispaikka',
    kept: 'Paikat, joista vastaat',
    noneKept: 'Et vastaa vielä yhdestäkään paikasta.',
    others: 'Muut paikat',
    othersLead: 'Näet ne, jotta voitte sovittaa ohjelmat yhteen.',
    states: { draft: 'Luonnos', published: 'Julkaistu', closed: 'Suljettu' },
    next: (words) => `Seuraavaksi: ${words}`,
    nothingNext: 'Ei tulevaa ohjelmaa',
    withoutHost: 'Vastuutaho puuttuu',
    back: 'Kohtaamispaikat',
    newTitle: 'Uusi kohtaamispaikka',
    newLead: 'Tallenna luonnos. Perheet näkevät paikan vasta, kun julkaiset sen.',
    kind: 'Millainen paikka?',
    kindHints: {
      place: 'Talo tai huone, jolla on osoite',
      remote: 'Kokoontuu verkossa',
      mobile: 'Kiertää pysäkiltä toiselle',
    },
    parts: {
      what: 'Mikä paikka on',
      where: 'Missä',
      who: 'Kenelle',
      access: 'Esteettömyys',
      contact: 'Yhteys',
      plan: 'Suunnittelu',
    },
    marks: 'Paikassa on',
    accessWords: 'Muuta esteettömyydestä',
    accessHint: 'Esimerkiksi: Ovi on raskas, soita kelloa.',
    plan: 'Kuka suunnittelee ohjelman ja milloin',
    planHint:
      'Näkyy vain niille, jotka tekevät ohjelmaa. Esimerkiksi: Ohjelma sovitaan elokuussa ja joulukuussa yhdessä.',
    saveDraft: 'Tallenna luonnos',
    publish: 'Julkaise',
    publishLead: 'Julkaisun jälkeen paikka ja sen julkaistu ohjelma näkyvät perheille.',
    save: 'Tallenna',
    edit: 'Muokkaa tietoja',
    editTitle: (name) => `Muokkaa: ${name}`,
    close: 'Sulje paikka',
    closeLead: 'Suljettu paikka ei näy perheille. Päätä ensin sen toiminnat.',
    closeButton: 'Sulje paikka',
    activities: 'Mitä täällä on',
    noActivities: 'Täällä ei ole vielä ohjelmaa.',
    addActivity: 'Lisää toiminta tänne',
    facts: {
      host: 'Vastuutaho',
      unit: 'Tiedot pitää ajan tasalla',
      where: 'Missä',
      whom: 'Kenelle',
      languages: 'Kielet',
      access: 'Esteettömyys',
      contact: 'Yhteys',
      plan: 'Suunnittelu',
      everybody: 'Kaikille',
    },
    onPublic: 'Katso perheiden sivu',
    poster: 'Viikko-ohjelma julisteena',
    review: 'Laatu ja arviointi',
    partners: 'Paikan jakavat',
    partnersLead: 'Nämä organisaatiot voivat lisätä ohjelmaa tänne.',
    noPartners: 'Paikkaa ei ole jaettu muiden kanssa.',
    partner: 'Organisaatio',
    partnerEmpty: 'Valitse organisaatio',
    share: 'Mitä ne tekevät',
    shareHint: 'Esimerkiksi: Pitää perhekahvilan torstaisin.',
    addPartner: 'Lisää',
    removePartner: 'Poista',
    breaks: 'Tauot',
    breaksLead: 'Tauon aikana ei pidetä mitään. Tauko näkyy perheille.',
    noBreaks: 'Taukoja ei ole merkitty.',
    addBreak: 'Lisää tauko',
    removeBreak: 'Poista tauko',
    firstDay: 'Ensimmäinen päivä',
    lastDay: 'Viimeinen päivä',
    breakName: 'Tauon nimi',
    breakHint: 'Esimerkiksi Kesätauko.',
    breakOfAll: 'Koskee useampaa paikkaa, muutetaan muualla.',
    picture: 'Kuva',
    pictureLead:
      'Kuva paikasta, ei tunnistettavia ihmisiä. Poistamme kuvasta tiedot siitä, missä se on otettu.',
    file: 'Kuvatiedosto',
    alt: 'Mitä kuvassa on',
    altHint: 'Sille, joka ei näe kuvaa. Kirjoita suomeksi ja ruotsiksi.',
    credit: 'Kuvaaja',
    addPicture: 'Lisää kuva',
    done: {
      added: 'Luonnos on tallessa. Lisää ohjelmaa ja julkaise, kun olet valmis.',
      saved: 'Tallennettu.',
      published: 'Julkaistu. Paikka näkyy nyt perheille.',
      closed: 'Paikka on suljettu.',
      partners: 'Tallennettu. Jakavat organisaatiot voivat nyt lisätä ohjelmaa.',
      break: 'Tauko on merkitty. Kalenteri on muuttunut sen mukaan.',
      noBreak: 'Tauko on poistettu. Kalenteri on muuttunut sen mukaan.',
      picture: 'Kuva on vaihdettu.',
    },
  },
  sv: {
    title: 'Mötesplatser',
    lead: 'Varje plats har en ansvarig aktör. Familjerna ser platsens veckoprogram genast när du publicerar det.',
    add: 'Lägg till en mötesplats',
    kept: 'Platser som du sköter',
    noneKept: 'Du sköter ännu ingen plats.',
    others: 'Andra platser',
    othersLead: 'Du ser dem för att ni ska kunna passa ihop programmen.',
    states: { draft: 'Utkast', published: 'Publicerad', closed: 'Stängd' },
    next: (words) => `Härnäst: ${words}`,
    nothingNext: 'Inget kommande program',
    withoutHost: 'Ansvarig aktör saknas',
    back: 'Mötesplatser',
    newTitle: 'Ny mötesplats',
    newLead: 'Spara ett utkast. Familjerna ser platsen först när du publicerar den.',
    kind: 'Vilken typ av plats?',
    kindHints: {
      place: 'Ett hus eller ett rum med adress',
      remote: 'Träffas på nätet',
      mobile: 'Kör från hållplats till hållplats',
    },
    parts: {
      what: 'Vad platsen är',
      where: 'Var',
      who: 'För vem',
      access: 'Tillgänglighet',
      contact: 'Kontakt',
      plan: 'Planering',
    },
    marks: 'På platsen finns',
    accessWords: 'Annat om tillgängligheten',
    accessHint: 'Till exempel: Dörren är tung, ring på klockan.',
    plan: 'Vem planerar programmet och när',
    planHint:
      'Visas bara för dem som gör programmet. Till exempel: Vi kommer överens i augusti och december.',
    saveDraft: 'Spara utkast',
    publish: 'Publicera',
    publishLead: 'Efter publiceringen ser familjerna platsen och dess publicerade program.',
    save: 'Spara',
    edit: 'Ändra uppgifterna',
    editTitle: (name) => `Ändra: ${name}`,
    close: 'Stäng platsen',
    closeLead: 'En stängd plats visas inte för familjer. Avsluta först dess verksamheter.',
    closeButton: 'Stäng platsen',
    activities: 'Vad som finns här',
    noActivities: 'Här finns inget program ännu.',
    addActivity: 'Lägg till verksamhet här',
    facts: {
      host: 'Ansvarig aktör',
      unit: 'Uppgifterna sköts av',
      where: 'Var',
      whom: 'För vem',
      languages: 'Språk',
      access: 'Tillgänglighet',
      contact: 'Kontakt',
      plan: 'Planering',
      everybody: 'För alla',
    },
    onPublic: 'Se familjernas sida',
    poster: 'Veckoprogrammet som affisch',
    review: 'Kvalitet och bedömning',
    partners: 'De som delar platsen',
    partnersLead: 'De här organisationerna kan lägga till program här.',
    noPartners: 'Platsen delas inte med andra.',
    partner: 'Organisation',
    partnerEmpty: 'Välj organisation',
    share: 'Vad de gör',
    shareHint: 'Till exempel: Ordnar familjecaféet på torsdagar.',
    addPartner: 'Lägg till',
    removePartner: 'Ta bort',
    breaks: 'Pauser',
    breaksLead: 'Under en paus hålls ingenting. Familjerna ser pausen.',
    noBreaks: 'Inga pauser är antecknade.',
    addBreak: 'Lägg till paus',
    removeBreak: 'Ta bort pausen',
    firstDay: 'Första dagen',
    lastDay: 'Sista dagen',
    breakName: 'Pausens namn',
    breakHint: 'Till exempel Sommarpaus.',
    breakOfAll: 'Gäller flera platser och ändras på annat håll.',
    picture: 'Bild',
    pictureLead:
      'En bild av platsen, inga människor som går att känna igen. Vi tar bort uppgifter om var bilden är tagen.',
    file: 'Bildfil',
    alt: 'Vad bilden visar',
    altHint: 'För den som inte ser bilden. Skriv på finska och svenska.',
    credit: 'Fotograf',
    addPicture: 'Lägg till bilden',
    done: {
      added: 'Utkastet är sparat. Lägg till program och publicera när du är klar.',
      saved: 'Sparat.',
      published: 'Publicerat. Familjerna ser nu platsen.',
      closed: 'Platsen är stängd.',
      partners: 'Sparat. De som delar platsen kan nu lägga till program.',
      break: 'Pausen är antecknad. Kalendern har ändrats efter den.',
      noBreak: 'Pausen är borttagen. Kalendern har ändrats efter det.',
      picture: 'Bilden är bytt.',
    },
  },
  en: {
    title: 'Meeting places',
    lead: 'Every place has a responsible body. Families see its weekly programme as soon as you publish it.',
    add: 'Add a meeting place',
    kept: 'Places you keep',
    noneKept: 'You keep no place yet.',
    others: 'Other places',
    othersLead: 'You see them so that programmes can be fitted together.',
    states: { draft: 'Draft', published: 'Published', closed: 'Closed' },
    next: (words) => `Next: ${words}`,
    nothingNext: 'Nothing to come',
    withoutHost: 'No responsible body',
    back: 'Meeting places',
    newTitle: 'A new meeting place',
    newLead: 'Save a draft. Families see the place only when you publish it.',
    kind: 'What kind of place?',
    kindHints: {
      place: 'A house or a room with an address',
      remote: 'Meets online',
      mobile: 'Goes from stop to stop',
    },
    parts: {
      what: 'What the place is',
      where: 'Where',
      who: 'For whom',
      access: 'Accessibility',
      contact: 'Contact',
      plan: 'Planning',
    },
    marks: 'The place has',
    accessWords: 'More on accessibility',
    accessHint: 'For example: The door is heavy, ring the bell.',
    plan: 'Who plans the programme, and when',
    planHint: 'Shown only to those who make the programme. For example: We agree in August and December.',
    saveDraft: 'Save a draft',
    publish: 'Publish',
    publishLead: 'Once published, families see the place and its published programme.',
    save: 'Save',
    edit: 'Change the details',
    editTitle: (name) => `Change: ${name}`,
    close: 'Close the place',
    closeLead: 'A closed place is not shown to families. End its activities first.',
    closeButton: 'Close the place',
    activities: 'What is held here',
    noActivities: 'There is no programme here yet.',
    addActivity: 'Add an activity here',
    facts: {
      host: 'Responsible body',
      unit: 'Kept by',
      where: 'Where',
      whom: 'For whom',
      languages: 'Languages',
      access: 'Accessibility',
      contact: 'Contact',
      plan: 'Planning',
      everybody: 'For everybody',
    },
    onPublic: 'See the page for families',
    poster: 'The weekly programme as a poster',
    review: 'Quality and review',
    partners: 'Who shares the place',
    partnersLead: 'These organisations can add to the programme here.',
    noPartners: 'The place is not shared.',
    partner: 'Organisation',
    partnerEmpty: 'Choose an organisation',
    share: 'What they do',
    shareHint: 'For example: Holds the family café on Thursdays.',
    addPartner: 'Add',
    removePartner: 'Remove',
    breaks: 'Breaks',
    breaksLead: 'Nothing is held during a break. Families see it.',
    noBreaks: 'No breaks are marked.',
    addBreak: 'Add a break',
    removeBreak: 'Remove the break',
    firstDay: 'First day',
    lastDay: 'Last day',
    breakName: 'Name of the break',
    breakHint: 'For example Summer break.',
    breakOfAll: 'Concerns several places and is changed elsewhere.',
    picture: 'Picture',
    pictureLead: 'A picture of the place, nobody recognisable. We remove what tells where it was taken.',
    file: 'Picture file',
    alt: 'What the picture shows',
    altHint: 'For those who do not see it. Write in Finnish and Swedish.',
    credit: 'Photographer',
    addPicture: 'Add the picture',
    done: {
      added: 'The draft is saved. Add a programme and publish when you are ready.',
      saved: 'Saved.',
      published: 'Published. Families see the place now.',
      closed: 'The place is closed.',
      partners: 'Saved. Those who share the place can now add to its programme.',
      break: 'The break is marked. The calendar has changed with it.',
      noBreak: 'The break is removed. The calendar has changed with it.',
      picture: 'The picture has been changed.',
    },
  },
}
