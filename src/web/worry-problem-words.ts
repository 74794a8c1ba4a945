import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What can go wrong when a contact or a notification is sent, and in outreach. */
export const worryProblems: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'statutory-contact.by-phone-only': 'Tällä alueella ei voi lähettää tästä. Soita lastensuojeluun.',
      'statutory-contact.key-used':
        'Tämä lomake on jo lähetetty toisin sanoin. Jos haluat lähettää myös tämän, lähetä uudestaan.',
      'statutory-contact.arrived-already': 'Se meni perille. Sinun ei tarvitse tehdä muuta.',
      'statutory-contact.tell.not-allowed': 'Tämän merkitsee lähettäjä.',
      'statutory-handling.change.not-allowed': 'Tätä muuttaa pääkäyttäjä.',
      'outreach.manage.not-allowed': 'Tätä muuttavat käyntien tekijät ja heidän esihenkilönsä.',
      'outreach.count.not-allowed': 'Vain käyntien tekijät ja heidän yksikkönsä laskevat kävijöitä.',
      'outreach.not-running': 'Kävijöitä lasketaan, kun käynnit ovat käynnissä.',
      'outreach.too-late-to-undo': 'Kumota voi minuutin ajan. Korjaa lukua miinuspainikkeella.',
    },
    fields: {
      'handling-elsewhere': () =>
        'Tämän kunnan ilmoituksia ei voi lähettää tästä. Soita kunnan lastensuojeluun.',
      'who-is-it': () => 'Kerro jotain, josta lapsi löytyy: nimi, paikka tai vanhemmat.',
      'not-a-safe-address': () => 'Osoitteen pitää alkaa https://.',
      'about-a-person': () =>
        'Tässä näyttää olevan henkilötunnus, puhelinnumero tai sähköposti. Kirjoita ilman tietoja ihmisistä.',
      'not-a-time': () => 'Kirjoita aika muodossa 9:00.',
      'ends-before-begins': () => 'Lopun pitää olla alun jälkeen.',
    },
  },
  sv: {
    refusals: {
      'statutory-contact.by-phone-only': 'I det här området kan du inte skicka härifrån. Ring barnskyddet.',
      'statutory-contact.key-used':
        'Blanketten har redan skickats med andra ord. Skicka på nytt om du vill skicka också det här.',
      'statutory-contact.arrived-already': 'Den kom fram. Du behöver inte göra något mer.',
      'statutory-contact.tell.not-allowed': 'Det här antecknas av avsändaren.',
      'statutory-handling.change.not-allowed': 'Det här ändras av administratören.',
      'outreach.manage.not-allowed': 'Det här ändras av dem som gör besöken och deras chef.',
      'outreach.count.not-allowed': 'Bara de som gör besöken och deras enhet räknar besökare.',
      'outreach.not-running': 'Besökare räknas när besöken är i gång.',
      'outreach.too-late-to-undo': 'Du kan ångra i en minut. Rätta antalet med minusknappen.',
    },
    fields: {
      'handling-elsewhere': () =>
        'Anmälningar för den här kommunen kan inte skickas härifrån. Ring kommunens barnskydd.',
      'who-is-it': () => 'Berätta något som gör att barnet hittas: namn, plats eller föräldrar.',
      'not-a-safe-address': () => 'Adressen ska börja med https://.',
      'about-a-person': () =>
        'Här verkar finnas en personbeteckning, ett telefonnummer eller en e-postadress. Skriv utan uppgifter om människor.',
      'not-a-time': () => 'Skriv tiden så här: 9:00.',
      'ends-before-begins': () => 'Slutet ska vara efter början.',
    },
  },
  en: {
    refusals: {
      'statutory-contact.by-phone-only': 'In this area you cannot send from here. Call child welfare.',
      'statutory-contact.key-used':
        'This form was sent already with other words. Send again if you want to send this too.',
      'statutory-contact.arrived-already': 'It has arrived. You need not do anything more.',
      'statutory-contact.tell.not-allowed': 'The sender writes this down.',
      'statutory-handling.change.not-allowed': 'The administrator changes this.',
      'outreach.manage.not-allowed': 'Those who make the visits and their lead change this.',
      'outreach.count.not-allowed': 'Only those who make the visits and their unit count visitors.',
      'outreach.not-running': 'Visitors are counted while the visits are running.',
      'outreach.too-late-to-undo': 'You can undo for a minute. Correct the number with the minus button.',
    },
    fields: {
      'handling-elsewhere': () =>
        'Notifications for this municipality cannot be sent from here. Call its child welfare.',
      'who-is-it': () => 'Tell something by which the child can be found: a name, a place or the parents.',
      'not-a-safe-address': () => 'The address must begin with https://.',
      'about-a-person': () =>
        'There seems to be an identity code, a phone number or an e-mail address. Write without details of people.',
      'not-a-time': () => 'Write the time like this: 9:00.',
      'ends-before-begins': () => 'The end must be after the beginning.',
    },
  },
}
