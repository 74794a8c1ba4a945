import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What may stand in the way when a matter is received: files, urgency, reaching the family, ready texts. */
export const receivingProblems: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'help-request.answer-released': 'Vastaus näkyy jo perheelle. Kirjoita tarvittaessa uusi viesti.',
      'help-request.nothing-to-take-back': 'Vastausta ei ole enää odottamassa.',
      'help-request.not-reached-yet':
        'Perhettä ei ole vielä yritetty tavoittaa tarpeeksi. Katso, mitä puuttuu.',
      'help-request.notice-missing':
        'Lähetä perheelle ensin neutraali kirje tai viesti ja kirjaa se. Sitten voit päättää pyynnön.',
      'template.changed-meanwhile': 'Joku toinen muutti viestipohjaa sillä välin. Kirjoittamasi on tallella.',
      'template.already-retired': 'Viestipohja on jo poistettu käytöstä.',
      'record.not-for-you': 'Yhteydenoton kirjaa työntekijä, joka tapaa perheitä.',
    },
    fields: {
      'file-type-unknown': () =>
        'Tätä tiedostoa ei voi liittää. Liitä kuva (JPEG, PNG tai WebP), PDF tai tekstitiedosto.',
      'file-empty': () => 'Tiedosto on tyhjä. Valitse toinen tiedosto.',
      'file-broken': () => 'Tiedostoa ei voi lukea. Avaa se, tallenna uudestaan ja yritä taas.',
      'file-locked': () => 'PDF on lukittu salasanalla. Tallenna siitä kopio ilman salasanaa.',
      'file-with-script': () =>
        'PDF sisältää toimintoja, joita emme ota vastaan. Tulosta se uuteen PDF-tiedostoon ja liitä se.',
      'too-many-files': (most) => `Liitä enintään ${most ?? 5} tiedostoa kerralla.`,
      'in-the-future': () => 'Aika on tulevaisuudessa. Tarkista päivä ja kellonaika.',
      'too-long-ago': (days) => `Yhteydenotto voi olla enintään ${days ?? 31} päivän takaa.`,
      'not-on-this-rota': () =>
        'Et vastaa tällä ovella, joten et voi ottaa pyyntöä itse. Se menee oven jonoon.',
      'tries-missing': (count) => `Yrityksiä puuttuu vielä ${count ?? 1}.`,
      'days-missing': (count) => `Yritä vielä ${count ?? 1} muuna päivänä.`,
      'kind-needed': () => 'Valitse, mikä asia tuli vireille.',
      'ground-needed': () => 'Kerro lyhyesti, mihin arvio perustuu.',
      'in-one-language': () => 'Kirjoita teksti ainakin yhdellä kielellä.',
      'more-days-than-tries': () => 'Päiviä ei voi olla enempää kuin yrityksiä.',
    },
  },
  sv: {
    refusals: {
      'help-request.answer-released': 'Familjen ser redan svaret. Skriv ett nytt meddelande om det behövs.',
      'help-request.nothing-to-take-back': 'Det finns inget svar som väntar.',
      'help-request.not-reached-yet': 'Familjen har ännu inte sökts tillräckligt. Se vad som fattas.',
      'help-request.notice-missing':
        'Skicka först ett neutralt brev eller meddelande till familjen och anteckna det. Sedan kan du avsluta.',
      'template.changed-meanwhile': 'Någon annan ändrade mallen under tiden. Det du skrev finns kvar.',
      'template.already-retired': 'Mallen är redan tagen ur bruk.',
      'record.not-for-you': 'Kontakter antecknas av den som möter familjer i sitt arbete.',
    },
    fields: {
      'file-type-unknown': () =>
        'Den här filen går inte att bifoga. Bifoga en bild (JPEG, PNG eller WebP), en PDF eller en textfil.',
      'file-empty': () => 'Filen är tom. Välj en annan fil.',
      'file-broken': () => 'Filen går inte att läsa. Öppna den, spara på nytt och försök igen.',
      'file-locked': () => 'PDF-filen är låst med lösenord. Spara en kopia utan lösenord.',
      'file-with-script': () =>
        'PDF-filen innehåller funktioner som vi inte tar emot. Skriv ut den till en ny PDF och bifoga den.',
      'too-many-files': (most) => `Bifoga högst ${most ?? 5} filer åt gången.`,
      'in-the-future': () => 'Tiden är i framtiden. Kontrollera dag och klockslag.',
      'too-long-ago': (days) => `Kontakten får vara högst ${days ?? 31} dagar gammal.`,
      'not-on-this-rota': () =>
        'Du svarar inte vid den här dörren, så du kan inte ta begäran själv. Den går till dörrens kö.',
      'tries-missing': (count) => `Ännu ${count ?? 1} försök fattas.`,
      'days-missing': (count) => `Försök ännu under ${count ?? 1} annan dag.`,
      'kind-needed': () => 'Välj vilket ärende som inleddes.',
      'ground-needed': () => 'Berätta kort vad bedömningen grundar sig på.',
      'in-one-language': () => 'Skriv texten på åtminstone ett språk.',
      'more-days-than-tries': () => 'Dagarna kan inte vara fler än försöken.',
    },
  },
  en: {
    refusals: {
      'help-request.answer-released':
        'The family can already read the answer. Write a new message if needed.',
      'help-request.nothing-to-take-back': 'No answer is waiting any more.',
      'help-request.not-reached-yet': 'The family has not yet been tried often enough. See what is missing.',
      'help-request.notice-missing':
        'First send the family a neutral letter or message and record it. Then you can close the request.',
      'template.changed-meanwhile':
        'Somebody else changed the ready text meanwhile. What you wrote is still here.',
      'template.already-retired': 'The ready text is already out of use.',
      'record.not-for-you': 'Contacts are recorded by those who meet families in their work.',
    },
    fields: {
      'file-type-unknown': () =>
        'This file cannot be attached. Attach a picture (JPEG, PNG or WebP), a PDF or a text file.',
      'file-empty': () => 'The file is empty. Choose another file.',
      'file-broken': () => 'The file cannot be read. Open it, save it again and try once more.',
      'file-locked': () => 'The PDF is locked with a password. Save a copy without one.',
      'file-with-script': () =>
        'The PDF contains functions that we do not accept. Print it to a new PDF and attach that.',
      'too-many-files': (most) => `Attach at most ${most ?? 5} files at a time.`,
      'in-the-future': () => 'The time is in the future. Check the day and the time.',
      'too-long-ago': (days) => `The contact may be at most ${days ?? 31} days old.`,
      'not-on-this-rota': () =>
        'You do not answer at this door, so you cannot take the request. It goes to the queue of the door.',
      'tries-missing': (count) => `${count ?? 1} more tries are missing.`,
      'days-missing': (count) => `Try on ${count ?? 1} more day.`,
      'kind-needed': () => 'Choose which matter became pending.',
      'ground-needed': () => 'Say briefly what the judgement rests on.',
      'in-one-language': () => 'Write the text in at least one language.',
      'more-days-than-tries': () => 'There cannot be more days than tries.',
    },
  },
}
