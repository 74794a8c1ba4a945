import type { Language } from '#platform/text.ts'

type FileWords = Readonly<Record<string, (limit?: number) => string>>

/** What is wrong with a file, an address or the chosen columns, and what to do about it. */
export const fileProblems: Readonly<Record<Language, FileWords>> = {
  fi: {
    'nothing-found': () => 'Tiedostosta ei löytynyt yhtään palvelua. Tarkista, että se on oikeaa lajia.',
    'file-missing': () => 'Valitse tiedosto tai anna osoite.',
    'file-too-large': (most = 20) =>
      `Tiedosto on liian suuri. Enintään ${most} megatavua. Pienennä se tai jaa se osiin.`,
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
    'nothing-found': () => 'Filen innehöll ingen tjänst. Kontrollera att den är av rätt slag.',
    'file-missing': () => 'Välj en fil eller ge en adress.',
    'file-too-large': (most = 20) =>
      `Filen är för stor. Högst ${most} megabyte. Förminska den eller dela den.`,
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
    'nothing-found': () => 'The file held no service. Check that it is of the right kind.',
    'file-missing': () => 'Choose a file or give an address.',
    'file-too-large': (most = 20) =>
      `The file is too large. At most ${most} megabytes. Make it smaller or split it.`,
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
