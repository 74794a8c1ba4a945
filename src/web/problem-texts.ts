import type { Language } from '#platform/text.ts'
import { directoryProblems } from '#web/directory-problem-words.ts'
import { fileProblems, importRefusals } from '#web/import-problem-words.ts'
import { receivingProblems } from '#web/receiving-problem-words.ts'

type PageWords = { readonly title: string; readonly text: string }
type ProblemTexts = {
  readonly pages: Readonly<Record<'401' | '403' | '404' | '413' | '429' | '500', PageWords>>
  readonly requestId: string
  readonly home: string
  readonly signIn: string
  /** Heads the list of what is wrong in a form. */
  readonly summary: string
  /** One sentence for each refusal of the product, by its code. */
  readonly refusals: Readonly<Record<string, string>>
  /** One sentence for each thing that can be wrong with a field; `limit` where one is named. */
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

const fi: ProblemTexts = {
  pages: {
    '401': {
      title: 'Kirjaudu ensin',
      text: 'Tämä sivu näkyy vain kirjautuneelle. Kirjautumisesi on voinut päättyä.',
    },
    '403': {
      title: 'Tätä ei voi tehdä tästä',
      text: 'Mitään ei tehty. Palaa sivulle ja yritä uudestaan sieltä.',
    },
    '404': {
      title: 'Sivua ei löytynyt',
      text: 'Osoite voi olla väärä, tai sivu on poistettu. Etusivulta löydät apua.',
    },
    '413': {
      title: 'Liian pitkä teksti',
      text: 'Lähetys oli liian suuri. Palaa takaisin ja lyhennä tekstiä.',
    },
    '429': {
      title: 'Odota hetki',
      text: 'Yrityksiä on tullut monta peräkkäin. Odota hetki ja yritä uudestaan. Hätätilanteessa soita 112.',
    },
    '500': {
      title: 'Jokin meni vikaan',
      text: 'Vika on meidän. Yritä hetken päästä uudestaan. Hätätilanteessa soita 112.',
    },
  },
  requestId: 'Kerro tämä virhetunnus, jos otat yhteyttä:',
  home: 'Etusivulle',
  signIn: 'Kirjaudu',
  summary: 'Tarkista nämä kohdat',
  refusals: {
    ...importRefusals.fi,
    ...directoryProblems.fi.refusals,
    ...receivingProblems.fi.refusals,
    'invalid-input': 'Tarkista merkityt kohdat.',
    unavailable: 'Palvelu ei vastaa juuri nyt. Yritä hetken päästä uudestaan. Hätätilanteessa soita 112.',
    'not-found': 'Tätä ei löytynyt.',
    'not-signed-in': 'Kirjaudu ensin.',
    'not-allowed': 'Et voi tehdä tätä nyt. Katso, mitä voit tehdä.',
    'cross-site':
      'Lähetys tuli toiselta sivustolta, joten mitään ei tehty. Palaa sivulle ja yritä uudestaan.',
    'too-many-tries': 'Yrityksiä on tullut monta peräkkäin. Odota hetki ja yritä uudestaan.',
    'too-large': 'Lähetys oli liian suuri. Lyhennä tekstiä.',
    'help-request.key-used': 'Tämä pyyntö on jo lähetetty. Lisää muutokset viestinä seurantasivulla.',
    'help-request.already-taken': 'Joku toinen otti pyynnön juuri ennen sinua.',
    'help-request.not-taken': 'Ota pyyntö ensin hoitoosi.',
    'help-request.already-closed': 'Pyyntö on jo päätetty.',
    'help-request.still-open': 'Pyyntö on vielä auki.',
    'help-request.not-waiting': 'Pyyntö ei odota perhettä.',
    'help-request.already-waiting': 'Pyyntö odottaa jo perhettä.',
    'help-request.changed-meanwhile':
      'Pyyntö muuttui sillä välin. Katso, mikä muuttui, ja tee valintasi uudestaan. Kirjoittamasi teksti on tallella.',
    'help-request.no-contact': 'Pyyntö on nimetön eikä siinä ole yhteystietoa. Vastaa seurantasivulle.',
    'help-request.not-urgent': 'Pyyntöä ei ole merkitty kiireelliseksi.',
    'help-request.urgent-already-seen': 'Joku on jo kuitannut tämän luetuksi.',
    'help-request.already-offered': 'Siirtoa tarjotaan jo toiselle ovelle. Odota vastausta tai peru siirto.',
    'help-request.not-offered': 'Siirtoa ei tarjota nyt kenellekään.',
    'help-request.hand-over-already-acknowledged': 'Siirto on jo otettu vastaan.',
    'help-request.hand-over-already-declined': 'Siirto on jo palautettu.',
    'help-request.hand-over-already-cancelled': 'Siirto on jo peruttu.',
    'help-request.reopen-too-late':
      'Päättymisestä on yli 30 päivää, joten pyyntöä ei voi enää avata. Lähetä uusi pyyntö.',
    'check-round.answered': 'Tiedot on jo vahvistettu. Sinun ei tarvitse tehdä mitään.',
    'check-round.expired': 'Linkki on vanhentunut.',
    'listing.nothing-due': 'Mitään ei ole vahvistettavana. Joku on ehtinyt vahvistaa tiedot.',
    'listing.not-kept': 'Palvelu on poistettu tai yhdistetty toiseen. Sitä ei voi muuttaa.',
    'maintainer.not-maintainer': 'Henkilö ei ole enää ylläpitäjä.',
    'invitation.accepted': 'Kutsu on jo otettu vastaan.',
    'invitation.ended': 'Kutsu ei ole enää voimassa.',
    'invitation.no-free-place':
      'Organisaatiolla on jo kaksi ylläpitäjää. Pyydä heitä kutsumaan sinut jommankumman tilalle.',
    'invitation.person-inactive':
      'Tämän osoitteen käyttö on lopetettu. Ota yhteyttä hyvinvointialueen koordinaattoriin.',
    'correction.already-decided': 'Joku toinen on jo ratkaissut tämän.',
    'listing.changed-meanwhile':
      'Joku toinen on muuttanut palvelua sillä välin. Katso, mikä muuttui. Kirjoittamasi on tallella.',
    'listing.needs-review':
      'Hyvinvointialueen koordinaattori katsoo tiedot ennen julkaisua. Lähetä luonnos tarkistettavaksi.',
    'listing.already-published': 'Palvelu on jo julkaistu.',
    'listing.not-published': 'Palvelua ei ole julkaistu.',
    'listing.statutory': 'Lakisääteistä palvelua ei piiloteta eikä poisteta. Kysy koordinaattorilta.',
    'listing.already-so': 'Tiedot ovat jo tällaiset.',
    'listing-draft.already-sent': 'Luonnos on jo lähetetty tarkistettavaksi.',
    'listing-draft.not-sent': 'Luonnosta ei ole lähetetty tarkistettavaksi.',
    'listing-draft.owner-stays': 'Julkaistun palvelun järjestäjää ei vaihdeta tässä.',
    'provider.addListing.not-allowed': 'Vain hyvinvointialueen koordinaattori voi lisätä uuden järjestäjän.',
  },
  fields: {
    ...fileProblems.fi,
    ...directoryProblems.fi.fields,
    ...receivingProblems.fi.fields,
    'invalid-type': () => 'Vastaa tähän.',
    'invalid-value': () => 'Valitse yksi vaihtoehdoista.',
    'invalid-format': () => 'Tarkista kirjoitusasu.',
    'invalid-union': () => 'Valitse yksi vaihtoehdoista.',
    'too-small': (limit) =>
      limit !== undefined && limit > 1 ? `Kirjoita vähintään ${limit} merkkiä.` : 'Kirjoita tähän jotain.',
    'too-big': (limit) => `Lyhennä: enintään ${limit ?? 4000} merkkiä.`,
    'not-a-phone': () => 'Kirjoita puhelinnumero numeroina, esimerkiksi 040 000 0000.',
    'not-an-email': () => 'Kirjoita sähköpostiosoite, esimerkiksi nimi@esimerkki.fi.',
    'not-served': () => 'Tämän kunnan palvelut eivät ole vielä täällä. Valitse toinen kunta.',
    'unknown-code': () =>
      'Koodilla ei löytynyt pyyntöä. Tarkista jokainen merkki. Pyyntö on voitu poistaa säilytysajan jälkeen.',
    'unknown-persona': () => 'Tätä esimerkkihenkilöä ei ole.',
    'unknown-municipality': () => 'Kuntaa ei löytynyt. Kirjoita kunnan nimi, esimerkiksi Vaasa.',
    'link-used': () => 'Linkki on käytetty tai vanhentunut. Pyydä uusi.',
    'unknown-door': () => 'Valitse ovi, jolle siirrät.',
    'other-controller': () =>
      'Toiselle organisaatiolle ei voi siirtää ilman suostumusta. Anna perheelle yhteystieto.',
    'not-on-rota': () => 'Valitse henkilö, joka vastaa tällä ovella.',
    'already-maintainer': () => 'Tällä osoitteella on jo ylläpitäjä.',
    'no-free-place': () => 'Molemmat paikat ovat varattuja. Valitse, kenen tilalle kutsuttu tulee.',
    'not-maintainer': () => 'Valitse joku nykyisistä ylläpitäjistä.',
    'nothing-changed': () => 'Muuta sanoja, niin ehdotuksesta näkee, mitä tarkoitat.',
    'reason-needed': () => 'Kerro syy. Ilmoittaja saa sen.',
    'web-address': () => 'Kirjoita verkko-osoite, joka alkaa https://',
    phone: () => 'Kirjoita puhelinnumero numeroina.',
    email: () => 'Kirjoita sähköpostiosoite, esimerkiksi nimi@esimerkki.fi.',
    postcode: () => 'Kirjoita postinumero viidellä numerolla.',
    municipality: () => 'Valitse kunta.',
    hours: () => 'Kirjoita ajat esimerkiksi 9–15 tai 9–11, 12–14.30.',
    'day-order': () => 'Viimeinen päivä on ennen ensimmäistä. Tarkista päivät.',
    'whole-number': () => 'Kirjoita kokonaisluku, esimerkiksi 3.',
    'age-order': () => 'Vanhin ikä on pienempi kuin nuorin. Tarkista iät.',
    'no-way-in': () => 'Anna puhelinnumero, linkki tai paikka, josta mukaan pääsee.',
    'no-way-to-book': () => 'Aika varataan: anna ajanvarauksen osoite tai puhelinnumero.',
    'choose-mode': () => 'Valitse ainakin yksi tapa.',
    'choose-language': () => 'Valitse ainakin yksi kieli.',
    'no-place': () => 'Palvelu annetaan paikan päällä: lisää paikka.',
    'choose-organisation': () => 'Valitse järjestäjä.',
    'choose-description': () => 'Valitse yhteinen kuvaus.',
    'missing-in-fi': () => 'Kirjoita tämä myös suomeksi, tai tyhjennä se, niin yhteinen teksti näkyy.',
    'missing-in-sv': () => 'Kirjoita tämä myös ruotsiksi, tai tyhjennä se, niin yhteinen teksti näkyy.',
    'organisation-is-there': () => 'Tämä järjestäjä on jo täällä. Valitse se luettelosta.',
    'business-code': () => 'Kirjoita Y-tunnus näin: 0000000-0.',
    'name-needed': () => 'Kirjoita nimi ainakin yhdellä kielellä.',
  },
}

const sv: ProblemTexts = {
  pages: {
    '401': {
      title: 'Logga in först',
      text: 'Den här sidan visas bara för den som har loggat in. Inloggningen kan ha gått ut.',
    },
    '403': {
      title: 'Det här går inte att göra härifrån',
      text: 'Inget gjordes. Gå tillbaka till sidan och försök igen därifrån.',
    },
    '404': {
      title: 'Sidan hittades inte',
      text: 'Adressen kan vara fel, eller så har sidan tagits bort. På startsidan hittar du hjälp.',
    },
    '413': { title: 'För lång text', text: 'Det du skickade var för stort. Gå tillbaka och korta texten.' },
    '429': {
      title: 'Vänta en stund',
      text: 'Det har kommit många försök i rad. Vänta en stund och försök igen. Ring 112 i en nödsituation.',
    },
    '500': {
      title: 'Något gick fel',
      text: 'Felet är vårt. Försök igen om en stund. Ring 112 i en nödsituation.',
    },
  },
  requestId: 'Uppge den här felkoden om du kontaktar oss:',
  home: 'Till startsidan',
  signIn: 'Logga in',
  summary: 'Kontrollera de här punkterna',
  refusals: {
    ...importRefusals.sv,
    ...directoryProblems.sv.refusals,
    ...receivingProblems.sv.refusals,
    'invalid-input': 'Kontrollera de markerade punkterna.',
    unavailable: 'Tjänsten svarar inte just nu. Försök igen om en stund. Ring 112 i en nödsituation.',
    'not-found': 'Det här hittades inte.',
    'not-signed-in': 'Logga in först.',
    'not-allowed': 'Du kan inte göra det här nu. Se vad du kan göra.',
    'cross-site':
      'Det du skickade kom via en annan webbplats, så ingenting gjordes. Gå tillbaka till sidan och försök igen.',
    'too-many-tries': 'Det har kommit många försök i rad. Vänta en stund och försök igen.',
    'too-large': 'Det du skickade var för stort. Korta texten.',
    'help-request.key-used':
      'Den här begäran är redan skickad. Lägg till ändringarna som ett meddelande på uppföljningssidan.',
    'help-request.already-taken': 'Någon annan tog begäran strax före dig.',
    'help-request.not-taken': 'Ta hand om begäran först.',
    'help-request.already-closed': 'Begäran är redan avslutad.',
    'help-request.still-open': 'Begäran är fortfarande öppen.',
    'help-request.not-waiting': 'Begäran väntar inte på familjen.',
    'help-request.already-waiting': 'Begäran väntar redan på familjen.',
    'help-request.changed-meanwhile':
      'Begäran ändrades under tiden. Se vad som ändrades och välj på nytt. Texten du skrev finns kvar.',
    'help-request.no-contact': 'Begäran är anonym och har ingen kontaktuppgift. Svara på uppföljningssidan.',
    'help-request.not-urgent': 'Begäran är inte märkt som brådskande.',
    'help-request.urgent-already-seen': 'Någon har redan kvitterat den som läst.',
    'help-request.already-offered':
      'Överföringen har redan erbjudits en annan dörr. Vänta på svar eller ta tillbaka överföringen.',
    'help-request.not-offered': 'Ingen överföring erbjuds just nu.',
    'help-request.hand-over-already-acknowledged': 'Överföringen är redan mottagen.',
    'help-request.hand-over-already-declined': 'Överföringen är redan återlämnad.',
    'help-request.hand-over-already-cancelled': 'Överföringen är redan återtagen.',
    'help-request.reopen-too-late':
      'Det har gått över 30 dagar, så begäran kan inte längre öppnas. Skicka en ny begäran.',
    'check-round.answered': 'Uppgifterna är redan bekräftade. Du behöver inte göra något.',
    'check-round.expired': 'Länken har gått ut.',
    'listing.nothing-due': 'Inget väntar på bekräftelse. Någon har hunnit bekräfta uppgifterna.',
    'listing.not-kept': 'Tjänsten är borttagen eller sammanslagen med en annan. Den kan inte ändras.',
    'maintainer.not-maintainer': 'Personen ansvarar inte längre för uppgifterna.',
    'invitation.accepted': 'Inbjudan är redan mottagen.',
    'invitation.ended': 'Inbjudan gäller inte längre.',
    'invitation.no-free-place':
      'Organisationen har redan två ansvariga. Be dem bjuda in dig i stället för en av dem.',
    'invitation.person-inactive':
      'Den här adressen har tagits ur bruk. Kontakta välfärdsområdets koordinator.',
    'correction.already-decided': 'Någon annan har redan avgjort det här.',
    'listing.changed-meanwhile':
      'Någon annan har ändrat tjänsten under tiden. Se vad som ändrades. Det du skrev finns kvar.',
    'listing.needs-review':
      'Välfärdsområdets koordinator granskar uppgifterna före publiceringen. Skicka utkastet för granskning.',
    'listing.already-published': 'Tjänsten är redan publicerad.',
    'listing.not-published': 'Tjänsten är inte publicerad.',
    'listing.statutory': 'En lagstadgad tjänst döljs inte och tas inte bort. Fråga koordinatorn.',
    'listing.already-so': 'Uppgifterna är redan så här.',
    'listing-draft.already-sent': 'Utkastet är redan skickat för granskning.',
    'listing-draft.not-sent': 'Utkastet är inte skickat för granskning.',
    'listing-draft.owner-stays': 'Anordnaren av en publicerad tjänst byts inte här.',
    'provider.addListing.not-allowed': 'Bara välfärdsområdets koordinator kan lägga till en ny anordnare.',
  },
  fields: {
    ...fileProblems.sv,
    ...directoryProblems.sv.fields,
    ...receivingProblems.sv.fields,
    'invalid-type': () => 'Svara på det här.',
    'invalid-value': () => 'Välj ett av alternativen.',
    'invalid-format': () => 'Kontrollera hur det är skrivet.',
    'invalid-union': () => 'Välj ett av alternativen.',
    'too-small': (limit) =>
      limit !== undefined && limit > 1 ? `Skriv minst ${limit} tecken.` : 'Skriv något här.',
    'too-big': (limit) => `Korta texten: högst ${limit ?? 4000} tecken.`,
    'not-a-phone': () => 'Skriv telefonnumret med siffror, till exempel 040 000 0000.',
    'not-an-email': () => 'Skriv en e-postadress, till exempel namn@exempel.fi.',
    'not-served': () => 'Den här kommunens tjänster finns inte här ännu. Välj en annan kommun.',
    'unknown-code': () =>
      'Ingen begäran hittades med koden. Kontrollera varje tecken. Begäran kan ha raderats efter förvaringstiden.',
    'unknown-persona': () => 'Den här exempelpersonen finns inte.',
    'unknown-municipality': () => 'Kommunen hittades inte. Skriv kommunens namn, till exempel Vasa.',
    'link-used': () => 'Länken är använd eller för gammal. Be om en ny.',
    'unknown-door': () => 'Välj dörren som du överför till.',
    'other-controller': () =>
      'Det går inte att överföra till en annan organisation utan samtycke. Ge familjen kontaktuppgiften.',
    'not-on-rota': () => 'Välj en person som svarar vid den här dörren.',
    'already-maintainer': () => 'Den här adressen har redan en ansvarig.',
    'no-free-place': () => 'Båda platserna är upptagna. Välj i stället för vem den inbjudna kommer.',
    'not-maintainer': () => 'Välj någon av de nuvarande ansvariga.',
    'nothing-changed': () => 'Ändra orden, så syns det vad du menar.',
    'reason-needed': () => 'Berätta varför. Den som anmälde får veta det.',
    'web-address': () => 'Skriv en webbadress som börjar med https://',
    phone: () => 'Skriv telefonnumret med siffror.',
    email: () => 'Skriv en e-postadress, till exempel namn@exempel.fi.',
    postcode: () => 'Skriv postnumret med fem siffror.',
    municipality: () => 'Välj en kommun.',
    hours: () => 'Skriv tiderna till exempel 9–15 eller 9–11, 12–14.30.',
    'day-order': () => 'Den sista dagen är före den första. Kontrollera dagarna.',
    'whole-number': () => 'Skriv ett heltal, till exempel 3.',
    'age-order': () => 'Den högsta åldern är lägre än den lägsta. Kontrollera åldrarna.',
    'no-way-in': () => 'Ange ett telefonnummer, en länk eller en plats där man kommer med.',
    'no-way-to-book': () => 'Man bokar tid: ange adressen till tidsbokningen eller ett telefonnummer.',
    'choose-mode': () => 'Välj minst ett sätt.',
    'choose-language': () => 'Välj minst ett språk.',
    'no-place': () => 'Tjänsten ges på plats: lägg till en plats.',
    'choose-organisation': () => 'Välj en anordnare.',
    'choose-description': () => 'Välj en gemensam beskrivning.',
    'missing-in-fi': () => 'Skriv det här också på finska, eller töm det så visas den gemensamma texten.',
    'missing-in-sv': () => 'Skriv det här också på svenska, eller töm det så visas den gemensamma texten.',
    'organisation-is-there': () => 'Den här anordnaren finns redan. Välj den i listan.',
    'business-code': () => 'Skriv FO-numret så här: 0000000-0.',
    'name-needed': () => 'Skriv namnet åtminstone på ett språk.',
  },
}

const en: ProblemTexts = {
  pages: {
    '401': {
      title: 'Sign in first',
      text: 'This page is shown only to those who are signed in. Your sign-in may have ended.',
    },
    '403': {
      title: 'This cannot be done from here',
      text: 'Nothing was done. Go back to the page and try again from there.',
    },
    '404': {
      title: 'Page not found',
      text: 'The address may be wrong, or the page is gone. You will find help on the front page.',
    },
    '413': {
      title: 'The text is too long',
      text: 'What you sent was too large. Go back and shorten the text.',
    },
    '429': {
      title: 'Wait a moment',
      text: 'There have been many tries in a row. Wait a moment and try again. In an emergency, call 112.',
    },
    '500': {
      title: 'Something went wrong',
      text: 'The fault is ours. Try again in a moment. In an emergency, call 112.',
    },
  },
  requestId: 'Give this error code if you contact us:',
  home: 'To the front page',
  signIn: 'Sign in',
  summary: 'Check these points',
  refusals: {
    ...importRefusals.en,
    ...directoryProblems.en.refusals,
    ...receivingProblems.en.refusals,
    'invalid-input': 'Check the marked points.',
    unavailable: 'The service does not answer right now. Try again in a moment. In an emergency call 112.',
    'not-found': 'This was not found.',
    'not-signed-in': 'Sign in first.',
    'not-allowed': 'You cannot do this now. See what you can do.',
    'cross-site':
      'What you sent came from another site, so nothing was done. Go back to the page and try again.',
    'too-many-tries': 'There have been many tries in a row. Wait a moment and try again.',
    'too-large': 'What you sent was too large. Shorten the text.',
    'help-request.key-used':
      'This request has already been sent. Add what has changed as a message on the follow page.',
    'help-request.already-taken': 'Somebody else took the request just before you.',
    'help-request.not-taken': 'Take the request first.',
    'help-request.already-closed': 'The request is already closed.',
    'help-request.still-open': 'The request is still open.',
    'help-request.not-waiting': 'The request is not waiting for the family.',
    'help-request.already-waiting': 'The request is already waiting for the family.',
    'help-request.changed-meanwhile':
      'The request changed meanwhile. See what changed and choose again. The text you wrote is kept.',
    'help-request.no-contact': 'The request is anonymous and has no contact. Answer on the follow page.',
    'help-request.not-urgent': 'The request is not marked as urgent.',
    'help-request.urgent-already-seen': 'Somebody has already acknowledged reading this.',
    'help-request.already-offered':
      'A hand-over is already offered to another door. Wait for the answer or take the hand-over back.',
    'help-request.not-offered': 'No hand-over is offered now.',
    'help-request.hand-over-already-acknowledged': 'The hand-over has already been acknowledged.',
    'help-request.hand-over-already-declined': 'The hand-over has already been declined.',
    'help-request.hand-over-already-cancelled': 'The hand-over has already been taken back.',
    'help-request.reopen-too-late':
      'More than 30 days have passed, so the request can no longer be opened. Send a new one.',
    'check-round.answered': 'It is already confirmed. You do not need to do anything.',
    'check-round.expired': 'The link is too old.',
    'listing.nothing-due': 'Nothing waits to be confirmed. Somebody has done it just before.',
    'listing.not-kept': 'The service has been removed or merged into another. It cannot be changed.',
    'maintainer.not-maintainer': 'This person is no longer a maintainer.',
    'invitation.accepted': 'The invitation has been accepted already.',
    'invitation.ended': 'The invitation is no longer valid.',
    'invitation.no-free-place':
      'The organisation has two maintainers already. Ask them to invite you in the place of one.',
    'invitation.person-inactive': 'This address is no longer in use here. Contact the county’s coordinator.',
    'correction.already-decided': 'Somebody else has decided this already.',
    'listing.changed-meanwhile':
      'Somebody else has changed the service meanwhile. See what changed. What you wrote is kept.',
    'listing.needs-review':
      'The county’s coordinator looks at it before it is published. Send the draft for review.',
    'listing.already-published': 'The service is already published.',
    'listing.not-published': 'The service is not published.',
    'listing.statutory': 'A statutory service is neither hidden nor removed. Ask the coordinator.',
    'listing.already-so': 'The listing is like this already.',
    'listing-draft.already-sent': 'The draft has already been sent for review.',
    'listing-draft.not-sent': 'The draft has not been sent for review.',
    'listing-draft.owner-stays': 'The provider of a published service is not changed here.',
    'provider.addListing.not-allowed': 'Only the county’s coordinator can add a new provider.',
  },
  fields: {
    ...fileProblems.en,
    ...directoryProblems.en.fields,
    ...receivingProblems.en.fields,
    'invalid-type': () => 'Answer this.',
    'invalid-value': () => 'Choose one of the options.',
    'invalid-format': () => 'Check how it is written.',
    'invalid-union': () => 'Choose one of the options.',
    'too-small': (limit) =>
      limit !== undefined && limit > 1 ? `Write at least ${limit} characters.` : 'Write something here.',
    'too-big': (limit) => `Shorten it: at most ${limit ?? 4000} characters.`,
    'not-a-phone': () => 'Write the phone number in digits, for example 040 000 0000.',
    'not-an-email': () => 'Write an e-mail address, for example name@example.fi.',
    'not-served': () => 'The services of this municipality are not here yet. Choose another municipality.',
    'unknown-code': () =>
      'No request was found with the code. Check every character. The request may have been removed after its time.',
    'unknown-persona': () => 'There is no such example person.',
    'unknown-municipality': () => 'The municipality was not found. Write its name, for example Vaasa.',
    'link-used': () => 'The link has been used or is too old. Ask for a new one.',
    'unknown-door': () => 'Choose the door to hand over to.',
    'other-controller': () =>
      'Another organisation cannot receive it without consent. Give the family its contact.',
    'not-on-rota': () => 'Choose a person who answers at this door.',
    'already-maintainer': () => 'This address is a maintainer already.',
    'no-free-place': () => 'Both places are taken. Choose in whose place the person invited comes.',
    'not-maintainer': () => 'Choose one of the present maintainers.',
    'nothing-changed': () => 'Change the words, so that it shows what you mean.',
    'reason-needed': () => 'Say why. The person who reported gets it.',
    'web-address': () => 'Write a web address that begins with https://',
    phone: () => 'Write the phone number in digits.',
    email: () => 'Write an e-mail address, for example name@example.fi.',
    postcode: () => 'Write the postal code with five digits.',
    municipality: () => 'Choose a municipality.',
    hours: () => 'Write the times for example 9–15 or 9–11, 12–14.30.',
    'day-order': () => 'The last day is before the first. Check the days.',
    'whole-number': () => 'Write a whole number, for example 3.',
    'age-order': () => 'The oldest age is below the youngest. Check the ages.',
    'no-way-in': () => 'Give a phone number, a link or a place by which one gets in.',
    'no-way-to-book': () => 'Times are booked: give the booking address or a phone number.',
    'choose-mode': () => 'Choose at least one way.',
    'choose-language': () => 'Choose at least one language.',
    'no-place': () => 'The service is given on site: add a place.',
    'choose-organisation': () => 'Choose a provider.',
    'choose-description': () => 'Choose a general description.',
    'missing-in-fi': () => 'Write this in Finnish too, or empty it so that the common text is shown.',
    'missing-in-sv': () => 'Write this in Swedish too, or empty it so that the common text is shown.',
    'organisation-is-there': () => 'This provider is already here. Choose it in the list.',
    'business-code': () => 'Write the business ID like this: 0000000-0.',
    'name-needed': () => 'Write the name in at least one language.',
  },
}

export const problemTexts: Readonly<Record<Language, ProblemTexts>> = { fi, sv, en }
