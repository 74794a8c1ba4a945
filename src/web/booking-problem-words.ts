import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What may stand in the way of booking a time, of keeping what can be booked, and of rooms. */
export const bookingProblems: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'booking.taken': 'Joku ehti varata tämän ajan. Valitse toinen:',
      'booking.has-one': 'Sinulla on jo tällainen aika. Peru se ensin tai siirrä se toiseen aikaan.',
      'booking.key-used': 'Tämä lomake on jo lähetetty. Avaa sivu uudestaan.',
      'booking.too-late':
        'Aika alkaa pian, eikä sitä voi enää siirtää tai perua täällä. Soita, jos et pääse.',
      'booking.closed': 'Tätä aikaa ei voi enää siirtää itse. Soita tai peru aika.',
      'booking.first-moves':
        'Uuden ajan valitsee se vanhempi, joka varasi ajan. Voit perua ajan tai soittaa.',
      'booking.joint-over': 'Tämä aika on jo peruttu tai ohi.',
      'booking.joint-answered': 'Tähän on jo vastattu.',
      'booking.not-named': 'Perhe on ohjattu toiselle työntekijälle.',
      'appointment.change.not-allowed': 'Perhe siirtää ajan itse omalla koodillaan.',
      'appointment.direct.not-allowed': 'Perheen ohjaavat ne, jotka ottavat ajan vastaan.',
      'offer.change.not-allowed': 'Näitä aikoja muuttavat ne, joiden aikoja ne ovat, ja yksikön vetäjä.',
      'offer.changed-meanwhile':
        'Joku toinen muutti näitä aikoja sillä välin. Kirjoittamasi on tallella. Katso, mikä muuttui.',
      'room.taken': 'Tila on jo varattu näinä aikoina.',
    },
    fields: {
      'phone-needed': () => 'Kirjoita puhelinnumero, johon voimme soittaa.',
      'phone-or-email': () => 'Kirjoita puhelinnumero tai sähköposti.',
      'way-not-offered': () => 'Valitse jokin tarjotuista tavoista.',
      'joint-needs-names': () => 'Vanhempien yhteisessä ajassa nimet kysytään.',
      'nobody-to-call': () => 'Puhelinajassa tarvitaan numero. Valitse, että nimi ja numero kysytään.',
      'not-yours': () => 'Valitse kalentereita, joita sinä tai yksikkösi pitää.',
      'not-a-room': () => 'Valitse tila omalta alueelta.',
      'in-the-past': () => 'Valitse päivä, joka on vielä edessä.',
    },
  },
  sv: {
    refusals: {
      'booking.taken': 'Någon annan hann boka den här tiden. Välj en annan:',
      'booking.has-one': 'Du har redan en sådan tid. Avboka den först eller flytta den.',
      'booking.key-used': 'Den här blanketten har redan skickats. Öppna sidan på nytt.',
      'booking.too-late':
        'Tiden börjar snart och kan inte längre flyttas eller avbokas här. Ring om du inte kan komma.',
      'booking.closed': 'Den här tiden kan du inte längre flytta själv. Ring eller avboka tiden.',
      'booking.first-moves':
        'Den förälder som bokade tiden väljer en ny tid. Du kan avboka tiden eller ringa.',
      'booking.joint-over': 'Den här tiden är redan avbokad eller förbi.',
      'booking.joint-answered': 'Det här har redan besvarats.',
      'booking.not-named': 'Familjen har hänvisats till en annan arbetstagare.',
      'appointment.change.not-allowed': 'Familjen flyttar själv tiden med sin kod.',
      'appointment.direct.not-allowed': 'De som tar emot på tiden hänvisar familjen vidare.',
      'offer.change.not-allowed': 'Tiderna ändras av dem som de tillhör och av enhetens ledare.',
      'offer.changed-meanwhile':
        'Någon annan ändrade de här tiderna under tiden. Det du skrev finns kvar. Se vad som ändrades.',
      'room.taken': 'Lokalen är redan bokad de här tiderna.',
    },
    fields: {
      'phone-needed': () => 'Skriv ett telefonnummer som vi kan ringa.',
      'phone-or-email': () => 'Skriv ett telefonnummer eller en e-postadress.',
      'way-not-offered': () => 'Välj något av de sätt som erbjuds.',
      'joint-needs-names': () => 'I en gemensam tid för föräldrar behövs namnen.',
      'nobody-to-call': () => 'En telefontid kräver ett nummer. Välj att namn och nummer frågas.',
      'not-yours': () => 'Välj kalendrar som du eller din enhet sköter.',
      'not-a-room': () => 'Välj en lokal i det egna området.',
      'in-the-past': () => 'Välj en dag som ännu inte har varit.',
    },
  },
  en: {
    refusals: {
      'booking.taken': 'Somebody else has just booked this time. Choose another:',
      'booking.has-one': 'You already have such a time. Cancel it first, or move it.',
      'booking.key-used': 'This form has been sent already. Open the page again.',
      'booking.too-late':
        'The time begins soon and can no longer be moved or cancelled here. Call if you cannot come.',
      'booking.closed': 'You can no longer move this time yourself. Call, or cancel it.',
      'booking.first-moves': 'The parent who booked the time chooses another. You can cancel it or call.',
      'booking.joint-over': 'This time is cancelled or over already.',
      'booking.joint-answered': 'This has been answered already.',
      'booking.not-named': 'The family has been directed to another worker.',
      'appointment.change.not-allowed': 'The family moves the time itself with its code.',
      'appointment.direct.not-allowed': 'A family is directed by those who receive it.',
      'offer.change.not-allowed':
        'These times are changed by those whose times they are, and by the unit’s lead.',
      'offer.changed-meanwhile':
        'Somebody else changed these times meanwhile. What you wrote is kept. See what changed.',
      'room.taken': 'The room is taken at these times.',
    },
    fields: {
      'phone-needed': () => 'Write a phone number that we can call.',
      'phone-or-email': () => 'Write a phone number or an e-mail address.',
      'way-not-offered': () => 'Choose one of the ways that are offered.',
      'joint-needs-names': () => 'A time for two parents asks for names.',
      'nobody-to-call': () => 'A time on the phone needs a number. Choose that name and number are asked.',
      'not-yours': () => 'Choose calendars that you or your unit keeps.',
      'not-a-room': () => 'Choose a room of your own county.',
      'in-the-past': () => 'Choose a day that is still to come.',
    },
  },
}
