import type { Language } from '#platform/text.ts'

type Hinted = { readonly label: string; readonly hint: string }

export type WorkerSignUpTexts = {
  readonly title: string
  readonly back: string
  readonly toSignUps: string
  readonly notDone: string
  readonly lead: string
  readonly who: string
  readonly name: Hinted
  readonly contact: string
  readonly contactLead: string
  readonly email: string
  readonly phone: string
  readonly language: string
  readonly languages: Readonly<Record<Language, string>>
  readonly discreet: Hinted
  readonly consent: string
  readonly know: readonly string[]
  readonly send: string
  readonly over: string
  readonly fullTitle: string
  readonly full: string
  readonly done: Readonly<Record<'in' | 'partly' | 'waiting', string>>
  readonly code: string
  readonly codeAdvice: string
  readonly told: Readonly<Record<'email' | 'text' | 'none', string>>
  readonly another: string
  /** On the family's page. */
  readonly hook: { readonly title: string; readonly text: string; readonly link: string }
}

export const workerSignUpTexts: Readonly<Record<Language, WorkerSignUpTexts>> = {
  fi: {
    title: 'Ilmoita perhe',
    back: 'Takaisin toimintaan',
    toSignUps: 'Ilmoittautuneet',
    notDone: 'Perhettä ei ilmoitettu',
    lead: 'Ilmoita perhe sen kanssa, esimerkiksi puhelun aikana. Kysy perheeltä ennen kuin lähetät.',
    who: 'Keitä tulee?',
    name: {
      label: 'Tulijan nimi',
      hint: 'Etunimi riittää. Nimen näkevät ne, jotka pitävät tämän.',
    },
    contact: 'Miten perhe tavoitetaan?',
    contactLead:
      'Perhe saa vahvistuksen ja tiedon muutoksista. Jos et anna kumpaakaan, kerro muutoksista perheelle itse.',
    email: 'Perheen sähköposti',
    phone: 'Perheen puhelinnumero',
    language: 'Kieli, jolla perhe saa viestit',
    languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
    discreet: {
      label: 'Viestit huomaamattomina',
      hint: 'Viesteissä on vain ”Sovittu aika” ja kellonaika. Valitse tämä aina, jos perheellä on turvakielto.',
    },
    consent: 'Kysyin perheeltä, ja se sopii',
    know: [
      'Ilmoittautuminen ei liity perheen tietoihin täällä. Siihen ei tallennu osoitetta, kuntaa eikä yksikköä.',
      'Älä kirjoita nimiin mitään muuta kuin nimen.',
      'Se poistuu, kun kerrasta tai ryhmän lopusta on 30 päivää.',
    ],
    send: 'Ilmoita perhe',
    over: 'Tähän ei voi enää ilmoittaa ketään.',
    fullTitle: 'Paikat ovat täynnä',
    full: 'Perhe jää jonotuslistalle. Se saa paikan, kun on sen vuoro.',
    done: {
      in: 'Perhe on ilmoitettu',
      partly: 'Perhe on ilmoitettu, osa on jonossa',
      waiting: 'Perhe on jonotuslistalla',
    },
    code: 'Perheen koodi',
    codeAdvice:
      'Anna koodi perheelle heti. Sillä perhe näkee, muuttaa ja peruu ilmoittautumisensa. Koodi näkyy 15 minuuttia, eikä sitä voi antaa uudestaan.',
    told: {
      email: 'Perheelle lähti sähköposti, jossa on linkki ilmoittautumiseen.',
      text: 'Perhe saa tekstiviestin, jos kerta perutaan tai siirtyy.',
      none: 'Perheellä ei ole yhteystietoa. Kerro sille itse, jos kerta perutaan tai siirtyy.',
    },
    another: 'Ilmoita toinen perhe',
    hook: {
      title: 'Kohtaamispaikat ja ryhmät',
      text: 'Ilmoita perhe toimintaan yhdessä sen kanssa. Ilmoittautuminen ei näy perheen tiedoissa.',
      link: 'Valitse toiminta ohjelmasta',
    },
  },
  sv: {
    title: 'Anmäl en familj',
    back: 'Tillbaka till verksamheten',
    toSignUps: 'Anmälda',
    notDone: 'Familjen anmäldes inte',
    lead: 'Anmäl familjen tillsammans med den, till exempel under ett samtal. Fråga familjen innan du skickar.',
    who: 'Vilka kommer?',
    name: {
      label: 'Namn på den som kommer',
      hint: 'Förnamnet räcker. Namnet ses av dem som håller det här.',
    },
    contact: 'Hur nås familjen?',
    contactLead:
      'Familjen får en bekräftelse och veta om ändringar. Om du inte ger någotdera ska du själv berätta om ändringar.',
    email: 'Familjens e-post',
    phone: 'Familjens telefonnummer',
    language: 'Språk på meddelandena till familjen',
    languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
    discreet: {
      label: 'Diskreta meddelanden',
      hint: 'I meddelandena står bara ”Avtalad tid” och klockslaget. Välj alltid det här om familjen har spärrmarkering.',
    },
    consent: 'Jag frågade familjen, och det går bra',
    know: [
      'Anmälan hör inte ihop med familjens uppgifter här. Ingen adress, kommun eller enhet sparas.',
      'Skriv inget annat än namnet i namnfälten.',
      'Den tas bort 30 dagar efter tillfället eller efter att gruppen har slutat.',
    ],
    send: 'Anmäl familjen',
    over: 'Det går inte längre att anmäla någon hit.',
    fullTitle: 'Platserna är fulla',
    full: 'Familjen hamnar på kölistan. Den får platsen när det är dess tur.',
    done: {
      in: 'Familjen är anmäld',
      partly: 'Familjen är anmäld, en del är i kö',
      waiting: 'Familjen är på kölistan',
    },
    code: 'Familjens kod',
    codeAdvice:
      'Ge koden till familjen genast. Med den ser, ändrar och avbokar familjen sin anmälan. Koden syns i 15 minuter och kan inte ges på nytt.',
    told: {
      email: 'Familjen fick e-post med en länk till anmälan.',
      text: 'Familjen får ett textmeddelande om tillfället ställs in eller flyttas.',
      none: 'Familjen har inga kontaktuppgifter. Berätta själv om tillfället ställs in eller flyttas.',
    },
    another: 'Anmäl en annan familj',
    hook: {
      title: 'Mötesplatser och grupper',
      text: 'Anmäl familjen till verksamhet tillsammans med den. Anmälan syns inte i familjens uppgifter.',
      link: 'Välj verksamhet ur programmet',
    },
  },
  en: {
    title: 'Sign a family up',
    back: 'Back to the activity',
    toSignUps: 'Signed up',
    notDone: 'The family was not signed up',
    lead: 'Sign the family up together with it, for example during a call. Ask the family before you send.',
    who: 'Who is coming?',
    name: {
      label: 'Name of whoever comes',
      hint: 'The first name is enough. Those who hold this see the name.',
    },
    contact: 'How is the family reached?',
    contactLead:
      'The family gets a confirmation and is told of changes. If you give neither, tell it of changes yourself.',
    email: 'E-mail of the family',
    phone: 'Phone number of the family',
    language: 'Language of the messages to the family',
    languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
    discreet: {
      label: 'Discreet messages',
      hint: 'Messages say only “Agreed time” and the hour. Always choose this for a family with a protected address.',
    },
    consent: 'I asked the family, and it agrees',
    know: [
      'The sign-up has nothing to do with what is known of the family here. No address, municipality or unit is kept.',
      'Write nothing but names where names are asked for.',
      'It is deleted 30 days after the day, or after the group has ended.',
    ],
    send: 'Sign the family up',
    over: 'Nobody can be signed up here any more.',
    fullTitle: 'The seats are full',
    full: 'The family goes on the waiting list. It gets the seat when it is its turn.',
    done: {
      in: 'The family is signed up',
      partly: 'The family is signed up, part of it is in line',
      waiting: 'The family is on the waiting list',
    },
    code: 'The family’s code',
    codeAdvice:
      'Give the code to the family at once. With it the family sees, changes and cancels its sign-up. The code shows for 15 minutes and cannot be given again.',
    told: {
      email: 'An e-mail with a link to the sign-up went to the family.',
      text: 'The family gets a text message if the day is cancelled or moved.',
      none: 'The family has no contact details. Tell it yourself if the day is cancelled or moved.',
    },
    another: 'Sign another family up',
    hook: {
      title: 'Meeting places and groups',
      text: 'Sign the family up together with it. The sign-up does not show in what is known of the family.',
      link: 'Choose from the programme',
    },
  },
}
