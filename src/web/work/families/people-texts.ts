import type { Language } from '#platform/text.ts'
import { sinceInFinnish, untilInFinnish } from '#platform/words.ts'

type PeopleTexts = {
  readonly people: string
  readonly left: (day: string) => string
  readonly born: string
  readonly language: string
  readonly phone: string
  readonly email: string
  readonly hidden: string
  readonly none: string
  readonly identity: string
  readonly identityKnown: string
  readonly identityMissing: string
  readonly relations: string
  readonly of: (kind: string, child: string) => string
  readonly livesApart: string
  readonly livesApartHint: string
  readonly source: string
  readonly from: string
  readonly to: string
  readonly validTo: (day: string) => string
  readonly addPerson: string
  readonly addPersonSend: string
  readonly name: string
  readonly part: string
  readonly identityHint: string
  readonly bornHint: string
  readonly voluntary: string
  readonly change: string
  readonly changeSend: string
  readonly contactHint: string
  readonly remove: string
  readonly removeWarning: string
  readonly addRelation: string
  readonly addRelationSend: string
  readonly child: string
  readonly adult: string
  readonly kind: string
  readonly choose: string
  readonly endRelation: string
  readonly endRelationWarning: string
  readonly protection: string
  readonly protectedUntil: (day: string) => string
  readonly checked: (day: string) => string
  readonly notChecked: string
  readonly protect: string
  readonly protectLonger: string
  readonly protectHint: string
  readonly protectSend: string
  readonly check: string
  readonly endProtection: string
  readonly endProtectionWarning: string
  readonly homes: string
  readonly homesNone: string
  readonly homesHidden: string
  readonly home: string
  readonly addHome: string
  readonly addHomeSend: string
  readonly homeName: string
  readonly homeNameHint: string
  readonly address: string
  readonly municipality: string
  readonly lives: (name: string) => string
  readonly livesNot: string
  readonly changeHome: string
  readonly removeHome: string
  readonly removeHomeWarning: string
  readonly helpers: string
  readonly helpersLead: string
  readonly helpersNone: string
  readonly byFamily: string
  readonly addHelper: string
  readonly addHelperSend: string
  readonly helperName: string
  readonly helperSays: string
  readonly helperHint: string
  readonly endHelper: string
  readonly guard: string
  readonly guardLead: string
  readonly guardNone: string
  readonly blocked: (adult: string, child: string, day: string) => string
  readonly ground: string
  readonly groundElsewhere: string
  readonly block: string
  readonly blockHint: string
  readonly blockGround: string
  readonly blockSend: string
  readonly lift: string
  readonly liftWarning: string
  readonly barred: (child: string, reason: string, day: string) => string
  readonly bar: string
  readonly barHint: string
  readonly reason: string
  readonly lastDay: string
  readonly barSend: string
  readonly endBar: string
  readonly done: Readonly<Record<string, string>>
}

export const peopleTexts: Readonly<Record<Language, PeopleTexts>> = {
  fi: {
    people: 'Ihmiset',
    left: (day) => `Kuului perheeseen ${untilInFinnish(day)} asti`,
    born: 'Syntynyt',
    language: 'Kieli',
    phone: 'Puhelin',
    email: 'Sähköposti',
    hidden: 'Ei näy sinulle',
    none: 'Ei tiedossa',
    identity: 'Henkilötunnus',
    identityKnown: 'Tiedossa. Tunnusta ei näytetä.',
    identityMissing: 'Puuttuu: hän ei vielä näe omia tietojaan kirjautumalla.',
    relations: 'Suhteet',
    of: (kind, child) => `${kind}: ${child}`,
    livesApart: 'asuu erillään',
    livesApartHint: 'Aikuinen asuu eri osoitteessa kuin lapsi.',
    source: 'Mihin tieto perustuu',
    from: 'Alkaen',
    to: 'Päättyen',
    validTo: (day) => `${untilInFinnish(day)} asti`,
    addPerson: 'Lisää perheenjäsen',
    addPersonSend: 'Lisää',
    name: 'Nimi',
    part: 'Perheessä',
    identityHint: 'Tunnuksella sama ihminen tunnistetaan, ja hän voi kirjautua omiin tietoihinsa.',
    bornHint: 'Tarvitaan vain, jos henkilötunnusta ei ole.',
    voluntary: '(jos tiedossa)',
    change: 'Muuta tietoja',
    changeSend: 'Tallenna',
    contactHint: 'Tyhjäksi jätetty tieto poistetaan.',
    remove: 'Poista perheestä',
    removeWarning: 'Hän lakkaa heti näkemästä tämän perheen tietoja. Omat tietonsa hän näkee edelleen.',
    addRelation: 'Lisää suhde',
    addRelationSend: 'Lisää suhde',
    child: 'Lapsi',
    adult: 'Aikuinen',
    kind: 'Aikuinen on lapselle',
    choose: 'Valitse',
    endRelation: 'Päätä suhde',
    endRelationWarning: 'Lapsen puolesta asiointi päättyy heti.',
    protection: 'Turvakielto',
    protectedUntil: (day) => `Voimassa ${untilInFinnish(day)} asti.`,
    checked: (day) => `Tarkistettu ${day.endsWith('.') ? day : `${day}.`}`,
    notChecked: 'Ei vielä tarkistettu.',
    protect: 'Merkitse turvakielto',
    protectLonger: 'Jatka turvakieltoa',
    protectHint:
      'Viimeinen päivä, kuten väestötietojärjestelmässä. Enintään viisi vuotta, jatkoa kaksi vuotta kerrallaan.',
    protectSend: 'Tallenna turvakielto',
    check: 'Tarkistin: on yhä voimassa',
    endProtection: 'Turvakielto on päättynyt',
    endProtectionWarning:
      'Koti ja yhteystiedot näkyvät sen jälkeen kaikille, joille ne on avattu. Vahvistat henkilöllisyytesi.',
    homes: 'Kodit',
    homesNone: 'Kotia ei ole merkitty.',
    homesHidden: 'Koteja ei ole avattu sinulle.',
    home: 'Koti',
    addHome: 'Lisää koti',
    addHomeSend: 'Lisää koti',
    homeName: 'Mitä perhe sanoo kodista',
    homeNameHint: 'Esimerkiksi Äidin koti.',
    address: 'Osoite',
    municipality: 'Kunta',
    lives: (name) => `${name} asuu täällä`,
    livesNot: 'ei',
    changeHome: 'Muuta kotia',
    removeHome: 'Poista koti',
    removeHomeWarning: 'Koti ja tieto siitä, kuka siellä asuu, poistetaan.',
    helpers: 'Muut auttajat',
    helpersLead: 'Isovanhempi, naapuri tai muu, jolla ei ole tunnusta tänne.',
    helpersNone: 'Ketään ei ole nimetty.',
    byFamily: 'perhe nimesi itse',
    addHelper: 'Lisää auttaja',
    addHelperSend: 'Lisää',
    helperName: 'Kuka',
    helperSays: 'Miten hän auttaa',
    helperHint: 'Perhe voi lukea tämän.',
    endHelper: 'Poista',
    guard: 'Kenet pidetään erossa',
    guardLead: 'Näkyy vain työntekijöille. Aikuiselle ei kerrota syytä, eikä edes sitä, että este on.',
    guardNone: 'Esteitä ei ole merkitty.',
    blocked: (adult, child, day) =>
      `${adult} ei näe lapsen tietoja eikä asioi hänen puolestaan: ${child} (${sinceInFinnish(day)} alkaen)`,
    ground: 'Peruste',
    groundElsewhere: 'Perusteen tietää yksikkö, joka esteen asetti.',
    block: 'Pidä aikuinen erossa lapsen asioista',
    blockHint: 'Este pysyy, vaikka väestötietojärjestelmästä tulisi uusi tieto huoltajuudesta.',
    blockGround: 'Miksi ja minkä päätöksen perusteella',
    blockSend: 'Aseta este',
    lift: 'Poista este',
    liftWarning: 'Aikuinen voi sen jälkeen taas nähdä sen, mikä hänelle avataan.',
    barred: (child, reason, day) =>
      `Kukaan ei asioi puolesta: ${child}. Syy: ${reason}, ${sinceInFinnish(day)} alkaen`,
    bar: 'Estä puolesta asiointi',
    barHint: 'Vain sosiaalihuolto merkitsee. Kenellekään, jolta asiointi estyy, ei kerrota syytä.',
    reason: 'Syy',
    lastDay: 'Viimeinen päivä',
    barSend: 'Estä asiointi',
    endBar: 'Poista asioinnin este',
    done: {
      open: 'Perhe on avattu. Lisää muut perheenjäsenet ja kodit.',
      addPerson: 'Perheenjäsen on lisätty.',
      changePerson: 'Tiedot on tallennettu.',
      removePerson: 'Hän ei enää kuulu perheeseen.',
      addRelation: 'Suhde on lisätty.',
      changeRelation: 'Suhde on tallennettu.',
      registerNews:
        'Lapsen huoltajat ovat nyt kuten väestötietojärjestelmässä. Muuhun perustuvat suhteet ja esteet pysyivät.',
      endRelation: 'Suhde on päätetty.',
      protect: 'Turvakielto on merkitty. Se vaikuttaa heti kaikkialla.',
      check: 'Tarkistus on merkitty.',
      endProtection: 'Turvakielto on päätetty.',
      addHome: 'Koti on lisätty.',
      changeHome: 'Koti on tallennettu.',
      removeHome: 'Koti on poistettu.',
      addHelper: 'Auttaja on lisätty.',
      endHelper: 'Auttaja on poistettu.',
      block: 'Este on asetettu. Se on voimassa heti.',
      lift: 'Este on poistettu.',
      bar: 'Puolesta asiointi on estetty.',
      endBar: 'Asioinnin este on poistettu.',
    },
  },
  sv: {
    people: 'Människor',
    left: (day) => `Hörde till familjen till ${day}`,
    born: 'Född',
    language: 'Språk',
    phone: 'Telefon',
    email: 'E-post',
    hidden: 'Syns inte för dig',
    none: 'Inte känt',
    identity: 'Personbeteckning',
    identityKnown: 'Känd. Beteckningen visas inte.',
    identityMissing: 'Saknas: personen ser inte ännu sina uppgifter genom att logga in.',
    relations: 'Relationer',
    of: (kind, child) => `${kind}: ${child}`,
    livesApart: 'bor på annat håll',
    livesApartHint: 'Den vuxna bor på en annan adress än barnet.',
    source: 'Vad uppgiften bygger på',
    from: 'Från',
    to: 'Till',
    validTo: (day) => `till ${day}`,
    addPerson: 'Lägg till en familjemedlem',
    addPersonSend: 'Lägg till',
    name: 'Namn',
    part: 'I familjen',
    identityHint:
      'Med beteckningen känns samma människa igen, och hen kan logga in till sina egna uppgifter.',
    bornHint: 'Behövs bara om personbeteckning saknas.',
    voluntary: '(om känt)',
    change: 'Ändra uppgifter',
    changeSend: 'Spara',
    contactHint: 'Det som lämnas tomt tas bort.',
    remove: 'Ta bort ur familjen',
    removeWarning: 'Personen slutar genast se familjens uppgifter. Sina egna uppgifter ser hen fortfarande.',
    addRelation: 'Lägg till en relation',
    addRelationSend: 'Lägg till relationen',
    child: 'Barn',
    adult: 'Vuxen',
    kind: 'Den vuxna är för barnet',
    choose: 'Välj',
    endRelation: 'Avsluta relationen',
    endRelationWarning: 'Rätten att uträtta ärenden för barnet upphör genast.',
    protection: 'Spärrmarkering',
    protectedUntil: (day) => `Gäller till ${day}.`,
    checked: (day) => `Kontrollerad ${day}.`,
    notChecked: 'Inte kontrollerad ännu.',
    protect: 'Anteckna spärrmarkering',
    protectLonger: 'Förläng spärrmarkeringen',
    protectHint: 'Sista dagen, som i befolkningsdatasystemet. Högst fem år, förlängning två år i taget.',
    protectSend: 'Spara spärrmarkeringen',
    check: 'Kontrollerad: gäller fortfarande',
    endProtection: 'Spärrmarkeringen har upphört',
    endProtectionWarning:
      'Hemmet och kontaktuppgifterna syns sedan för alla som de är öppnade för. Du bekräftar vem du är.',
    homes: 'Hem',
    homesNone: 'Inget hem är antecknat.',
    homesHidden: 'Hemmen är inte öppnade för dig.',
    home: 'Hem',
    addHome: 'Lägg till ett hem',
    addHomeSend: 'Lägg till hemmet',
    homeName: 'Vad familjen kallar hemmet',
    homeNameHint: 'Till exempel Mammas hem.',
    address: 'Adress',
    municipality: 'Kommun',
    lives: (name) => `${name} bor här`,
    livesNot: 'nej',
    changeHome: 'Ändra hemmet',
    removeHome: 'Ta bort hemmet',
    removeHomeWarning: 'Hemmet och vem som bor där tas bort.',
    helpers: 'Andra som hjälper',
    helpersLead: 'En mor- eller farförälder, en granne eller någon annan utan konto här.',
    helpersNone: 'Ingen är nämnd.',
    byFamily: 'nämnd av familjen',
    addHelper: 'Lägg till någon som hjälper',
    addHelperSend: 'Lägg till',
    helperName: 'Vem',
    helperSays: 'Hur personen hjälper',
    helperHint: 'Familjen kan läsa det här.',
    endHelper: 'Ta bort',
    guard: 'Vem som hålls borta',
    guardLead:
      'Syns bara för medarbetare. Den vuxna får inte veta orsaken, inte ens att det finns ett hinder.',
    guardNone: 'Inga hinder är antecknade.',
    blocked: (adult, child, day) =>
      `${adult} ser inte barnets uppgifter och sköter inte barnets ärenden: ${child} (från ${day})`,
    ground: 'Grund',
    groundElsewhere: 'Grunden känner den enhet som satte hindret.',
    block: 'Håll en vuxen borta från barnets ärenden',
    blockHint: 'Hindret står kvar även om befolkningsdatasystemet ger nya uppgifter om vårdnaden.',
    blockGround: 'Varför och enligt vilket beslut',
    blockSend: 'Sätt hindret',
    lift: 'Ta bort hindret',
    liftWarning: 'Den vuxna kan sedan igen se det som öppnas för hen.',
    barred: (child, reason, day) => `Ingen sköter ärenden för ${child}. Orsak: ${reason}, från ${day}`,
    bar: 'Hindra ärenden för barnets räkning',
    barHint: 'Antecknas bara av socialvården. Ingen som hindras får veta orsaken.',
    reason: 'Orsak',
    lastDay: 'Sista dag',
    barSend: 'Sätt hindret',
    endBar: 'Ta bort hindret för ärenden',
    done: {
      open: 'Familjen är öppnad. Lägg till andra familjemedlemmar och hem.',
      addPerson: 'Familjemedlemmen är tillagd.',
      changePerson: 'Uppgifterna är sparade.',
      removePerson: 'Personen hör inte längre till familjen.',
      addRelation: 'Relationen är tillagd.',
      changeRelation: 'Relationen är sparad.',
      registerNews:
        'Barnets vårdnadshavare är nu som i befolkningsdatasystemet. Det som bygger på annat och hindren står kvar.',
      endRelation: 'Relationen är avslutad.',
      protect: 'Spärrmarkeringen är antecknad. Den gäller genast överallt.',
      check: 'Kontrollen är antecknad.',
      endProtection: 'Spärrmarkeringen är avslutad.',
      addHome: 'Hemmet är tillagt.',
      changeHome: 'Hemmet är sparat.',
      removeHome: 'Hemmet är borttaget.',
      addHelper: 'Personen är tillagd.',
      endHelper: 'Personen är borttagen.',
      block: 'Hindret är satt. Det gäller genast.',
      lift: 'Hindret är borttaget.',
      bar: 'Ärenden för barnets räkning är hindrade.',
      endBar: 'Hindret är borttaget.',
    },
  },
  en: {
    people: 'People',
    left: (day) => `Belonged to the family until ${day}`,
    born: 'Born',
    language: 'Language',
    phone: 'Phone',
    email: 'E-mail',
    hidden: 'Not shown to you',
    none: 'Not known',
    identity: 'Identity code',
    identityKnown: 'Known. The code is not shown.',
    identityMissing: 'Missing: they cannot see their own matters by signing in yet.',
    relations: 'Relations',
    of: (kind, child) => `${kind}: ${child}`,
    livesApart: 'lives apart',
    livesApartHint: 'The adult lives at another address than the child.',
    source: 'What it is based on',
    from: 'From',
    to: 'To',
    validTo: (day) => `until ${day}`,
    addPerson: 'Add one of the family',
    addPersonSend: 'Add',
    name: 'Name',
    part: 'In the family',
    identityHint: 'With the code the same person is recognised, and can sign in to their own matters.',
    bornHint: 'Needed only where there is no identity code.',
    voluntary: '(if known)',
    change: 'Change details',
    changeSend: 'Save',
    contactHint: 'What is left empty is taken away.',
    remove: 'Remove from the family',
    removeWarning: 'They stop seeing this family’s matters at once. They still see their own.',
    addRelation: 'Add a relation',
    addRelationSend: 'Add the relation',
    child: 'Child',
    adult: 'Adult',
    kind: 'To the child the adult is',
    choose: 'Choose',
    endRelation: 'End the relation',
    endRelationWarning: 'Acting for the child ends at once.',
    protection: 'Protected address',
    protectedUntil: (day) => `In force until ${day}.`,
    checked: (day) => `Checked ${day}.`,
    notChecked: 'Not checked yet.',
    protect: 'Note a protected address',
    protectLonger: 'Lengthen the protection',
    protectHint: 'The last day, as in the population register. Five years at most, two more at a time.',
    protectSend: 'Save the protection',
    check: 'Checked: still in force',
    endProtection: 'The protection has ended',
    endProtectionWarning:
      'Home and contact are then shown to everybody to whom they were opened. You confirm who you are.',
    homes: 'Homes',
    homesNone: 'No home is noted.',
    homesHidden: 'Homes have not been opened to you.',
    home: 'Home',
    addHome: 'Add a home',
    addHomeSend: 'Add the home',
    homeName: 'What the family calls the home',
    homeNameHint: 'For example Mother’s home.',
    address: 'Address',
    municipality: 'Municipality',
    lives: (name) => `${name} lives here`,
    livesNot: 'no',
    changeHome: 'Change the home',
    removeHome: 'Remove the home',
    removeHomeWarning: 'The home, and who lives there, is removed.',
    helpers: 'Others who help',
    helpersLead: 'A grandparent, a neighbour or somebody else without an account here.',
    helpersNone: 'Nobody is named.',
    byFamily: 'named by the family',
    addHelper: 'Add somebody who helps',
    addHelperSend: 'Add',
    helperName: 'Who',
    helperSays: 'How they help',
    helperHint: 'The family can read this.',
    endHelper: 'Remove',
    guard: 'Who is kept away',
    guardLead:
      'Shown to workers only. The adult is told neither why nor even that something stands in the way.',
    guardNone: 'Nothing is noted.',
    blocked: (adult, child, day) =>
      `${adult} does not see the child’s matters and does not act for the child: ${child} (from ${day})`,
    ground: 'Ground',
    groundElsewhere: 'The unit that set it knows the ground.',
    block: 'Keep an adult away from the child’s matters',
    blockHint: 'It stands even when the population register tells something new of guardianship.',
    blockGround: 'Why, and by which decision',
    blockSend: 'Keep away',
    lift: 'Lift it',
    liftWarning: 'The adult may then again see what is opened to them.',
    barred: (child, reason, day) => `Nobody acts for ${child}. Why: ${reason}, from ${day}`,
    bar: 'Stop acting for the child',
    barHint: 'Noted by social welfare alone. Nobody who is stopped is told why.',
    reason: 'Why',
    lastDay: 'Last day',
    barSend: 'Stop it',
    endBar: 'Let acting begin again',
    done: {
      open: 'The family is open. Add the others and their homes.',
      addPerson: 'Added to the family.',
      changePerson: 'The details have been saved.',
      removePerson: 'They do not belong to the family any more.',
      addRelation: 'The relation has been added.',
      changeRelation: 'The relation is saved.',
      registerNews:
        'The child’s guardians are now as in the population register. What stands on something else stays, and so does who is kept away.',
      endRelation: 'The relation has ended.',
      protect: 'The protected address is noted. It holds everywhere at once.',
      check: 'The check is noted.',
      endProtection: 'The protection has ended.',
      addHome: 'The home has been added.',
      changeHome: 'The home has been saved.',
      removeHome: 'The home has been removed.',
      addHelper: 'Added.',
      endHelper: 'Removed.',
      block: 'Kept away from now on.',
      lift: 'Lifted.',
      bar: 'Acting for the child has been stopped.',
      endBar: 'Acting for the child may begin again.',
    },
  },
}
