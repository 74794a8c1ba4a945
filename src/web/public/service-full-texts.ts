import type { Language } from '#platform/text.ts'

/** What the whole service page says besides the first words: times, professionals, sharing. */
export type ServiceFullTexts = {
  readonly book: string
  readonly answers: (days: number) => string
  readonly starts: (days: number) => string
  readonly criteriaFrom: (date: string) => string
  readonly criteriaVersion: (number: number) => string
  readonly specialDays: string
  readonly ages: string
  readonly ageRange: (from: number | null, to: number | null) => string
  readonly unconfirmed: (date: string) => string
  readonly forProfessionals: string
  readonly professionalsOnly: string
  readonly professionalPhone: string
  readonly professionalMail: string
  readonly professionalHours: string
  readonly professionalNext: string
  readonly professionalNames: string
  readonly propose: string
  readonly video: string
  readonly videoNote: string
  readonly transcript: string
  readonly captions: Readonly<Record<Language, string>>
  readonly share: string
  readonly poster: string
  readonly report: string
  readonly posterTitle: string
  readonly posterTab: string
  readonly posterLead: string
  readonly posterPrint: string
  readonly posterPdf: string
  readonly posterBack: string
  readonly posterScan: string
  readonly posterChecked: (date: string) => string
  readonly qrAlt: string
}

const fi: ServiceFullTexts = {
  book: 'Varaa aika verkossa',
  answers: (days) =>
    days === 0
      ? 'Saat vastauksen saman päivän aikana.'
      : days === 1
        ? 'Saat vastauksen seuraavana arkipäivänä.'
        : `Saat vastauksen ${days} arkipäivän kuluessa.`,
  starts: (days) =>
    days === 0
      ? 'Palvelu alkaa heti.'
      : days === 1
        ? 'Palvelu alkaa yleensä seuraavana arkipäivänä.'
        : `Palvelu alkaa yleensä ${days} arkipäivän kuluessa yhteydenotosta.`,
  criteriaFrom: (date) => `Voimaan ${date}.`,
  criteriaVersion: (number) => `Versio ${number}.`,
  specialDays: 'Poikkeavat päivät',
  ages: 'Ikä',
  ageRange: (from, to) =>
    from === null ? `enintään ${to} v` : to === null ? `${from} v ja vanhemmat` : `${from}–${to} v`,
  unconfirmed: (date) => `Tiedot merkittiin vahvistamattomiksi ${date}. Varmista ne ennen kuin lähdet.`,
  forProfessionals: 'Ammattilaiselle',
  professionalsOnly: 'Tämä näkyy vain kirjautuneille ammattilaisille.',
  professionalPhone: 'Ammattilaisten puhelin',
  professionalMail: 'Sähköposti',
  professionalHours: 'Tavoitettavissa',
  professionalNext: 'Mitä yhteydenoton jälkeen tapahtuu',
  professionalNames: 'Kenet tapaat',
  propose: 'Ehdota korjausta',
  video: 'Video',
  videoNote: 'Video latautuu vasta, kun käynnistät sen.',
  transcript: 'Lue video tekstinä',
  captions: { fi: 'Tekstitys suomeksi', sv: 'Tekstitys ruotsiksi', en: 'Tekstitys englanniksi' },
  share: 'Jaa tai korjaa',
  poster: 'Tulosta juliste (A4)',
  report: 'Ilmoita virheestä tällä sivulla',
  posterTitle: 'Juliste seinälle',
  posterTab: 'Juliste',
  posterLead: 'Tulosta ja laita seinälle tai anna perheelle mukaan. Koodi vie palvelun sivulle.',
  posterPrint: 'Tulosta selaimella: valitse paperikooksi A4.',
  posterPdf: 'Avaa PDF (A4)',
  posterBack: 'Takaisin palveluun',
  posterScan: 'Lue lisää ja kysy',
  posterChecked: (date) => `Tiedot tarkistettu ${date}`,
  qrAlt: 'QR-koodi, joka vie palvelun sivulle',
}

const sv: ServiceFullTexts = {
  book: 'Boka tid på nätet',
  answers: (days) =>
    days === 0
      ? 'Du får svar samma dag.'
      : days === 1
        ? 'Du får svar följande vardag.'
        : `Du får svar inom ${days} vardagar.`,
  starts: (days) =>
    days === 0
      ? 'Tjänsten börjar genast.'
      : days === 1
        ? 'Tjänsten börjar oftast följande vardag.'
        : `Tjänsten börjar oftast inom ${days} vardagar efter att du tagit kontakt.`,
  criteriaFrom: (date) => `Gäller från ${date}.`,
  criteriaVersion: (number) => `Version ${number}.`,
  specialDays: 'Avvikande dagar',
  ages: 'Ålder',
  ageRange: (from, to) =>
    from === null ? `högst ${to} år` : to === null ? `${from} år och äldre` : `${from}–${to} år`,
  unconfirmed: (date) => `Uppgifterna har inte bekräftats sedan ${date}. Kontrollera dem innan du går.`,
  forProfessionals: 'För yrkespersoner',
  professionalsOnly: 'Det här syns bara för inloggade yrkespersoner.',
  professionalPhone: 'Telefon för yrkespersoner',
  professionalMail: 'E-post',
  professionalHours: 'Anträffbar',
  professionalNext: 'Vad som händer efter kontakten',
  professionalNames: 'Vem du träffar',
  propose: 'Föreslå en rättelse',
  video: 'Video',
  videoNote: 'Videon laddas först när du startar den.',
  transcript: 'Läs videon som text',
  captions: { fi: 'Textning på finska', sv: 'Textning på svenska', en: 'Textning på engelska' },
  share: 'Dela eller rätta',
  poster: 'Skriv ut en affisch (A4)',
  report: 'Anmäl ett fel på den här sidan',
  posterTitle: 'Affisch för väggen',
  posterTab: 'Affisch',
  posterLead: 'Skriv ut och sätt på väggen eller ge till familjen. Koden leder till tjänstens sida.',
  posterPrint: 'Skriv ut med webbläsaren: välj storleken A4.',
  posterPdf: 'Öppna som PDF (A4)',
  posterBack: 'Tillbaka till tjänsten',
  posterScan: 'Läs mer och fråga',
  posterChecked: (date) => `Uppgifterna kontrollerade ${date}`,
  qrAlt: 'QR-kod som leder till tjänstens sida',
}

const en: ServiceFullTexts = {
  book: 'Book a time online',
  answers: (days) =>
    days === 0
      ? 'You get an answer the same day.'
      : days === 1
        ? 'You get an answer on the next working day.'
        : `You get an answer within ${days} working days.`,
  starts: (days) =>
    days === 0
      ? 'The service begins at once.'
      : days === 1
        ? 'The service usually begins on the next working day.'
        : `The service usually begins within ${days} working days of your contact.`,
  criteriaFrom: (date) => `In force from ${date}.`,
  criteriaVersion: (number) => `Version ${number}.`,
  specialDays: 'Days with other hours',
  ages: 'Age',
  ageRange: (from, to) =>
    from === null ? `up to ${to} years` : to === null ? `${from} years and over` : `${from}–${to} years`,
  unconfirmed: (date) => `These details have not been confirmed since ${date}. Check them before you go.`,
  forProfessionals: 'For professionals',
  professionalsOnly: 'Only professionals who have signed in see this.',
  professionalPhone: 'Phone for professionals',
  professionalMail: 'E-mail',
  professionalHours: 'Available',
  professionalNext: 'What happens after you make contact',
  professionalNames: 'Whom you meet',
  propose: 'Propose a correction',
  video: 'Video',
  videoNote: 'The video loads only when you start it.',
  transcript: 'Read the video as text',
  captions: { fi: 'Captions in Finnish', sv: 'Captions in Swedish', en: 'Captions in English' },
  share: 'Share or correct',
  poster: 'Print a poster (A4)',
  report: 'Report a mistake on this page',
  posterTitle: 'A poster for the wall',
  posterTab: 'Poster',
  posterLead: 'Print it for the wall or hand it to a family. The code leads to the page of the service.',
  posterPrint: 'Print with the browser: choose A4.',
  posterPdf: 'Open the PDF (A4)',
  posterBack: 'Back to the service',
  posterScan: 'Read more and ask',
  posterChecked: (date) => `Details checked ${date}`,
  qrAlt: 'QR code that leads to the page of the service',
}

export const serviceFullTexts: Readonly<Record<Language, ServiceFullTexts>> = { fi, sv, en }
