import type { Language } from '#platform/text.ts'

/** What is wrong with a cell or a row, and what to do about it. */
export const rowProblems: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fi: {
    'formula-as-text': 'Solu alkaa kuin kaava. Se tuotiin tekstinä.',
    'rows-differ': 'Saman palvelun toisella rivillä on eri tieto. Ensimmäinen rivi otettiin.',
    'not-yes-or-no': 'Kirjoita kyllä tai ei.',
    'unknown-sector': 'Kirjoita hyvinvointialue, kunta, seurakunta, Kela, järjestö tai yritys.',
    'unknown-mode':
      'Kirjoita paikan päällä, kotona, jalkautuva, liikkuva, puhelimitse, etänä tai verkossa. Erota puolipisteellä.',
    'unknown-language': 'Kirjoita kielen nimi tai tunnus, esimerkiksi suomi; ruotsi.',
    'unknown-access': 'Kirjoita ota yhteyttä itse, ajanvaraus tai lähete.',
    'unknown-place-kind':
      'Kirjoita perhekeskus, terveysasema, kohtaamispaikka, koulu, päiväkoti, seurakunta, järjestö tai toimisto.',
    'unknown-municipality': 'Tätä kuntaa ei ole. Tarkista nimi tai käytä kuntanumeroa.',
    'unknown-type': 'Tätä palvelun lajia ei ole. Valitse laji pohjan toiselta välilehdeltä.',
    'type-missing': 'Palvelun laji puuttuu. Valitse laji pohjan toiselta välilehdeltä.',
    'organisation-missing': 'Organisaatio puuttuu.',
    'organisation-unknown':
      'Organisaatiota ei ole hakemistossa. Tarkista nimi, tai kirjoita myös sektori, niin organisaatio lisätään.',
    'not-your-organisation':
      'Tämä on toisen organisaation palvelu. Voit tuoda vain oman organisaatiosi palveluja.',
    'not-a-whole-number': 'Kirjoita kokonaisluku.',
    'not-a-number': 'Kirjoita luku.',
    'not-a-day': 'Kirjoita päivä muodossa 1.9.2026.',
    'hours-not-understood': 'Kirjoita ajat näin: ma–pe 9–15; la 10–14.',
    'not-a-phone': 'Kirjoita yksi puhelinnumero, vain numeroita.',
    'not-an-email': 'Kirjoita yksi sähköpostiosoite.',
    'not-a-web-address': 'Kirjoita osoite, joka alkaa https://.',
    'not-a-postcode': 'Postinumerossa on viisi numeroa.',
    'not-a-business-code': 'Y-tunnus on muotoa 1234567-8.',
    'place-without-municipality': 'Kirjoita paikan kunta tai postinumero.',
    'several-match': 'Hakemistossa on monta samannimistä palvelua. Vie taulukko ensin ja käytä sen tunnusta.',
    twice: 'Tiedoston aiempi rivi on jo tämä sama palvelu.',
    'merged-here': 'Tämä on täällä yhdistetty toiseen palveluun.',
    'too-long': 'Teksti on liian pitkä.',
    'not-as-it-should-be': 'Tieto ei ole oikeassa muodossa.',
    'changed-meanwhile': 'Joku muokkasi palvelua vertailun jälkeen. Vertaa uudestaan.',
    'edited-meanwhile': 'Joku on muokannut palvelua tuonnin jälkeen.',
    'added-meanwhile': 'Sama palvelu lisättiin toisesta tuonnista.',
    'permit-or-duty': 'Tämä on lupa tai velvoite, ei palvelu.',
    'not-said-for-families': 'Palvelua ei ole merkitty lapsiperheille.',
    'other-class': 'Palveluluokka ei koske lapsiperheitä.',
    'other-people': 'Kohderyhmä on muu kuin lapsiperheet.',
    'nothing-says-what': 'Mikään ei kerro, millaisesta palvelusta on kyse.',
  },
  sv: {
    'formula-as-text': 'Cellen börjar som en formel. Den togs in som text.',
    'rows-differ': 'En annan rad för samma tjänst säger annat. Den första raden gäller.',
    'not-yes-or-no': 'Skriv ja eller nej.',
    'unknown-sector': 'Skriv välfärdsområde, kommun, församling, FPA, organisation eller företag.',
    'unknown-mode':
      'Skriv på plats, hemma, uppsökande, mobil, per telefon, på distans eller på webben. Skilj med semikolon.',
    'unknown-language': 'Skriv språkets namn eller kod, till exempel finska; svenska.',
    'unknown-access': 'Skriv ta kontakt själv, tidsbokning eller remiss.',
    'unknown-place-kind':
      'Skriv familjecenter, hälsocentral, mötesplats, skola, daghem, församling, organisation eller kontor.',
    'unknown-municipality': 'Kommunen finns inte. Kontrollera namnet eller använd kommunnumret.',
    'unknown-type': 'Den typen av tjänst finns inte. Välj en typ på mallens andra flik.',
    'type-missing': 'Tjänstens typ saknas. Välj en typ på mallens andra flik.',
    'organisation-missing': 'Organisationen saknas.',
    'organisation-unknown':
      'Organisationen finns inte i katalogen. Kontrollera namnet, eller skriv också sektorn så läggs den till.',
    'not-your-organisation':
      'Det här är en annan organisations tjänst. Du kan bara ta in din egen organisations tjänster.',
    'not-a-whole-number': 'Skriv ett heltal.',
    'not-a-number': 'Skriv ett tal.',
    'not-a-day': 'Skriv dagen så här: 1.9.2026.',
    'hours-not-understood': 'Skriv tiderna så här: mån–fre 9–15; lör 10–14.',
    'not-a-phone': 'Skriv ett telefonnummer, bara siffror.',
    'not-an-email': 'Skriv en e-postadress.',
    'not-a-web-address': 'Skriv en adress som börjar med https://.',
    'not-a-postcode': 'Ett postnummer har fem siffror.',
    'not-a-business-code': 'FO-numret har formen 1234567-8.',
    'place-without-municipality': 'Skriv platsens kommun eller postnummer.',
    'several-match':
      'Katalogen har flera tjänster med samma namn. Exportera tabellen först och använd dess id.',
    twice: 'En tidigare rad i filen är redan samma tjänst.',
    'merged-here': 'Den här har slagits ihop med en annan tjänst här.',
    'too-long': 'Texten är för lång.',
    'not-as-it-should-be': 'Uppgiften har fel form.',
    'changed-meanwhile': 'Någon redigerade tjänsten efter jämförelsen. Jämför på nytt.',
    'edited-meanwhile': 'Någon har redigerat tjänsten efter importen.',
    'added-meanwhile': 'Samma tjänst kom in med en annan import.',
    'permit-or-duty': 'Det här är ett tillstånd eller en skyldighet, ingen tjänst.',
    'not-said-for-families': 'Tjänsten är inte märkt för barnfamiljer.',
    'other-class': 'Serviceklassen gäller inte barnfamiljer.',
    'other-people': 'Målgruppen är en annan än barnfamiljer.',
    'nothing-says-what': 'Inget säger vilken sorts tjänst det är.',
  },
  en: {
    'formula-as-text': 'The cell begins like a formula. It was taken in as text.',
    'rows-differ': 'Another row of the same service says something else. The first row was taken.',
    'not-yes-or-no': 'Write yes or no.',
    'unknown-sector': 'Write wellbeing services county, municipality, parish, Kela, association or company.',
    'unknown-mode':
      'Write on site, at home, outreach, mobile, by phone, remotely or online. Separate with a semicolon.',
    'unknown-language': 'Write the name or code of a language, for example Finnish; Swedish.',
    'unknown-access': 'Write contact them yourself, booking or referral.',
    'unknown-place-kind':
      'Write family centre, health centre, meeting place, school, day care, parish, association or office.',
    'unknown-municipality': 'There is no such municipality. Check the name or use the municipality number.',
    'unknown-type': 'There is no such kind of service. Choose one from the second sheet of the template.',
    'type-missing': 'The kind of service is missing. Choose one from the second sheet of the template.',
    'organisation-missing': 'The organisation is missing.',
    'organisation-unknown':
      'The organisation is not in the directory. Check the name, or give its sector too and it will be added.',
    'not-your-organisation':
      'This is another organisation’s service. You can import only your own organisation’s services.',
    'not-a-whole-number': 'Write a whole number.',
    'not-a-number': 'Write a number.',
    'not-a-day': 'Write the day like this: 1.9.2026.',
    'hours-not-understood': 'Write the hours like this: Mon–Fri 9–15; Sat 10–14.',
    'not-a-phone': 'Write one phone number, digits only.',
    'not-an-email': 'Write one email address.',
    'not-a-web-address': 'Write an address that begins with https://.',
    'not-a-postcode': 'A postal code has five digits.',
    'not-a-business-code': 'A business code looks like 1234567-8.',
    'place-without-municipality': 'Write the municipality or the postal code of the place.',
    'several-match':
      'The directory has several services of this name. Export the table first and use the id in it.',
    twice: 'An earlier row of the file is the same service already.',
    'merged-here': 'This one has been merged into another service here.',
    'too-long': 'The text is too long.',
    'not-as-it-should-be': 'This is not in the right form.',
    'changed-meanwhile': 'Somebody edited the service after the comparison. Compare again.',
    'edited-meanwhile': 'Somebody has edited the service after the import.',
    'added-meanwhile': 'The same service came in with another import.',
    'permit-or-duty': 'This is a permit or a duty, not a service.',
    'not-said-for-families': 'The service is not marked as being for families.',
    'other-class': 'Its class of service does not concern families.',
    'other-people': 'It is for other people than families.',
    'nothing-says-what': 'Nothing says what kind of service this is.',
  },
}

type FileWords = Readonly<Record<string, (limit?: number) => string>>

/** What is wrong with a file, an address or the chosen columns, and what to do about it. */
export const fileProblems: Readonly<Record<Language, FileWords>> = {
  fi: {
    'file-missing': () => 'Valitse tiedosto tai anna osoite.',
    'file-too-large': (most = 20) =>
      `Tiedosto on liian suuri. Enintään ${most} megatavua. Jaa se osiin tai pyydä ylläpitoa tuomaan se.`,
    'empty-file': () => 'Tiedosto on tyhjä. Valitse toinen tiedosto.',
    'broken-csv': (line) =>
      line === undefined
        ? 'Tiedostoa ei voi lukea: lainausmerkki jää auki. Tallenna se uudestaan CSV-muodossa.'
        : `Tiedostoa ei voi lukea: lainausmerkki jää auki ennen riviä ${line}. Korjaa se ja tuo uudestaan.`,
    'broken-workbook': () =>
      'Excel-tiedosto on rikki. Avaa se, tallenna uudestaan .xlsx-muodossa ja yritä taas.',
    'workbook-too-large': () => 'Tiedosto on purettuna liian suuri. Poista ylimääräiset välilehdet ja kuvat.',
    'old-workbook': () => 'Tämä on vanha Excel-tiedosto (.xls). Tallenna se .xlsx-muodossa.',
    'not-a-table': () => 'Tämä ei ole taulukko. Valitse CSV- tai .xlsx-tiedosto.',
    'too-many-rows': (most) => `Rivejä on liikaa. Enintään ${most ?? 50_000}. Jaa tiedosto osiin.`,
    'too-many-columns': (most) => `Sarakkeita on liikaa. Enintään ${most ?? 200}.`,
    'broken-json': () => 'Tiedosto ei ole ehjää JSONia. Hae se uudestaan lähteestä.',
    'broken-source': () => 'Tiedostoa ei voi lukea. Tarkista, että se on oikeaa lajia.',
    'file-gone': () => 'Tiedostoa ei enää säilytetä. Tuo se uudestaan.',
    'column-twice': () => 'Sama tieto on valittu kahdelle sarakkeelle. Valitse toiselle Ei tuoda.',
    'no-columns': () => 'Valitse, mitä sarakkeissa on.',
    'no-type-column': () => 'Valitse, missä sarakkeessa on palvelun laji tai tunnus.',
    'unknown-column': () => 'Valitse tieto luettelosta.',
    'address-not-understood': () => 'Anna osoite, joka alkaa https://.',
    'address-not-secure': () => 'Osoitteen pitää alkaa https://.',
    'address-not-found': () => 'Osoitetta ei ole. Tarkista kirjoitusasu.',
    'address-not-public': () => 'Tästä osoitteesta ei haeta: se ei ole julkisessa verkossa.',
    'address-does-not-answer': () => 'Osoite ei vastaa. Yritä myöhemmin tai lataa tiedosto itse.',
    'address-too-slow': () => 'Osoite vastaa liian hitaasti. Lataa tiedosto itse ja valitse se tästä.',
    'address-refuses': () => 'Osoite ei anna tiedostoa. Tarkista, että se avautuu ilman kirjautumista.',
    'address-redirects': () => 'Osoite ohjaa eteenpäin liian monta kertaa. Anna tiedoston oma osoite.',
    'address-is-a-page': () => 'Osoitteessa on verkkosivu, ei tiedosto. Anna tiedoston oma osoite.',
  },
  sv: {
    'file-missing': () => 'Välj en fil eller ge en adress.',
    'file-too-large': (most = 20) =>
      `Filen är för stor. Högst ${most} megabyte. Dela den eller be administratören ta in den.`,
    'empty-file': () => 'Filen är tom. Välj en annan fil.',
    'broken-csv': (line) =>
      line === undefined
        ? 'Filen går inte att läsa: ett citattecken är öppet. Spara den på nytt som CSV.'
        : `Filen går inte att läsa: ett citattecken är öppet före rad ${line}. Rätta det och ta in filen igen.`,
    'broken-workbook': () => 'Excelfilen är trasig. Öppna den, spara den på nytt som .xlsx och försök igen.',
    'workbook-too-large': () => 'Filen är för stor när den packas upp. Ta bort extra flikar och bilder.',
    'old-workbook': () => 'Det här är en gammal Excelfil (.xls). Spara den som .xlsx.',
    'not-a-table': () => 'Det här är ingen tabell. Välj en CSV- eller .xlsx-fil.',
    'too-many-rows': (most) => `För många rader. Högst ${most ?? 50_000}. Dela filen.`,
    'too-many-columns': (most) => `För många kolumner. Högst ${most ?? 200}.`,
    'broken-json': () => 'Filen är inte hel JSON. Hämta den på nytt från källan.',
    'broken-source': () => 'Filen går inte att läsa. Kontrollera att den är av rätt slag.',
    'file-gone': () => 'Filen finns inte kvar. Ta in den på nytt.',
    'column-twice': () => 'Samma uppgift är vald för två kolumner. Välj Tas inte med för den ena.',
    'no-columns': () => 'Välj vad som står i kolumnerna.',
    'no-type-column': () => 'Välj i vilken kolumn tjänstens typ eller id står.',
    'unknown-column': () => 'Välj en uppgift ur listan.',
    'address-not-understood': () => 'Ge en adress som börjar med https://.',
    'address-not-secure': () => 'Adressen måste börja med https://.',
    'address-not-found': () => 'Adressen finns inte. Kontrollera stavningen.',
    'address-not-public': () => 'Från den adressen hämtas inget: den finns inte på det öppna nätet.',
    'address-does-not-answer': () => 'Adressen svarar inte. Försök senare eller ladda ner filen själv.',
    'address-too-slow': () => 'Adressen svarar för långsamt. Ladda ner filen själv och välj den här.',
    'address-refuses': () => 'Adressen ger ingen fil. Kontrollera att den öppnas utan inloggning.',
    'address-redirects': () => 'Adressen leder vidare för många gånger. Ge filens egen adress.',
    'address-is-a-page': () => 'På adressen finns en webbsida, ingen fil. Ge filens egen adress.',
  },
  en: {
    'file-missing': () => 'Choose a file or give an address.',
    'file-too-large': (most = 20) =>
      `The file is too large. At most ${most} megabytes. Split it, or ask the administrator to import it.`,
    'empty-file': () => 'The file is empty. Choose another one.',
    'broken-csv': (line) =>
      line === undefined
        ? 'The file cannot be read: a quotation mark stays open. Save it as CSV again.'
        : `The file cannot be read: a quotation mark stays open before line ${line}. Correct it and import again.`,
    'broken-workbook': () => 'The Excel file is broken. Open it, save it as .xlsx again and retry.',
    'workbook-too-large': () => 'The file is too large when unpacked. Remove extra sheets and pictures.',
    'old-workbook': () => 'This is an old Excel file (.xls). Save it as .xlsx.',
    'not-a-table': () => 'This is not a table. Choose a CSV or .xlsx file.',
    'too-many-rows': (most) => `Too many rows. At most ${most ?? 50_000}. Split the file.`,
    'too-many-columns': (most) => `Too many columns. At most ${most ?? 200}.`,
    'broken-json': () => 'The file is not whole JSON. Fetch it from its source again.',
    'broken-source': () => 'The file cannot be read. Check that it is of the right kind.',
    'file-gone': () => 'The file is no longer kept. Import it again.',
    'column-twice': () => 'Two columns have the same meaning. Choose Not imported for one of them.',
    'no-columns': () => 'Choose what the columns say.',
    'no-type-column': () => 'Choose which column has the kind of service or the id.',
    'unknown-column': () => 'Choose from the list.',
    'address-not-understood': () => 'Give an address that begins with https://.',
    'address-not-secure': () => 'The address must begin with https://.',
    'address-not-found': () => 'There is no such address. Check the spelling.',
    'address-not-public': () => 'Nothing is fetched from this address: it is not on the open internet.',
    'address-does-not-answer': () => 'The address does not answer. Try later, or download the file yourself.',
    'address-too-slow': () =>
      'The address answers too slowly. Download the file yourself and choose it here.',
    'address-refuses': () => 'The address gives no file. Check that it opens without signing in.',
    'address-redirects': () => 'The address leads on too many times. Give the file’s own address.',
    'address-is-a-page': () => 'The address has a web page, not a file. Give the file’s own address.',
  },
}

/** Why an import says no as a whole. */
export const importRefusals: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fi: {
    'import.not-now': 'Tuonti on ehtinyt eteenpäin. Katso, missä se on nyt.',
    'import.file-gone': 'Tiedostoa ei enää säilytetä. Tuo se uudestaan.',
    'import.not-allowed': 'Voit tuoda vain oman alueesi tai oman organisaatiosi palveluja.',
  },
  sv: {
    'import.not-now': 'Importen har gått vidare. Se var den är nu.',
    'import.file-gone': 'Filen finns inte kvar. Ta in den på nytt.',
    'import.not-allowed': 'Du kan bara ta in ditt eget områdes eller din egen organisations tjänster.',
  },
  en: {
    'import.not-now': 'The import has moved on. See where it is now.',
    'import.file-gone': 'The file is no longer kept. Import it again.',
    'import.not-allowed': 'You can import only the services of your own county or organisation.',
  },
}
