import type { Language } from '#platform/text.ts'

type WorkFormTexts = {
  readonly title: string
  readonly lead: string
  readonly give: {
    readonly title: string
    readonly form: string
    readonly choose: string
    readonly note: string
    readonly noteHint: string
    readonly button: string
    readonly done: string
    readonly none: string
  }
  readonly given: {
    readonly title: string
    readonly none: string
    readonly form: string
    readonly note: string
    readonly when: string
    readonly state: string
    readonly states: Readonly<Record<'waiting' | 'used' | 'expired', string>>
    readonly until: (day: string) => string
    readonly show: string
    readonly showWhat: (form: string) => string
    readonly read: string
    readonly link: string
    readonly linkHint: string
    readonly by: (name: string) => string
  }
  readonly filled: {
    readonly title: string
    readonly none: string
    readonly sent: (when: string, version: number) => string
    readonly summary: string
    readonly asText: string
    readonly asTextHint: string
    readonly points: (points: number, most: number) => string
    readonly result: string
    readonly open: string
    readonly files: string
    readonly urgent: string
    readonly back: string
    readonly notDiagnosis: string
    readonly inLanguage: Readonly<Record<Language, string>>
    readonly giveMore: string
  }
}

export const workFormTexts: Readonly<Record<Language, WorkFormTexts>> = {
  fi: {
    title: 'Lomakkeet perheille',
    lead: 'Anna perheelle lomake linkkinä tai QR-koodina. Vastaukset palaavat vain sinulle. Linkki toimii kerran.',
    give: {
      title: 'Anna lomake',
      form: 'Lomake',
      choose: 'Valitse lomake',
      note: 'Oma muistisana',
      noteHint: 'Vain sinä näet tämän. Esimerkiksi ”1 B, perjantai klo 9”. Älä kirjoita nimiä.',
      button: 'Tee linkki',
      done: 'Linkki on valmis. Anna se perheelle.',
      none: 'Alueellasi ei ole vielä julkaistuja lomakkeita.',
    },
    given: {
      title: 'Antamasi lomakkeet',
      none: 'Et ole vielä antanut lomakkeita.',
      form: 'Lomake',
      note: 'Muistisana',
      when: 'Annettu',
      state: 'Tila',
      states: { waiting: 'Odottaa vastausta', used: 'Vastattu', expired: 'Linkki on vanhentunut' },
      until: (day) => `viimeistään ${day}`,
      show: 'Näytä linkki ja QR-koodi',
      showWhat: (form) => `lomakkeeseen ${form}`,
      read: 'Lue vastaukset',
      link: 'Linkki perheelle',
      linkHint: 'Lähetä linkki perheen kanssa sovitulla tavalla, tai näytä QR-koodi. Linkissä ei ole nimeä.',
      by: (name) => `Antoi ${name}`,
    },
    filled: {
      title: 'Lomakkeet',
      none: 'Perhe ei ole lähettänyt lomakkeita.',
      sent: (when, version) => `Lähetetty ${when} · lomakkeen versio ${version}`,
      summary: 'Vastaukset',
      asText: 'Kopioi tekstinä',
      asTextHint: 'Valitse teksti ja kopioi se omaan järjestelmääsi.',
      points: (points, most) => `${points}/${most} pistettä`,
      result: 'Tulos',
      open: 'Osa kysymyksistä jäi auki, joten tulosta ei ole.',
      files: 'Liitteet',
      urgent: 'Vastauksissa on sanoja, jotka voivat tarkoittaa vaaraa. Lue ne heti.',
      back: 'Lomakkeet perheille',
      notDiagnosis: 'Pisteet tukevat keskustelua. Ne eivät ole diagnoosi.',
      inLanguage: { fi: 'Vastattu suomeksi', sv: 'Vastattu ruotsiksi', en: 'Vastattu englanniksi' },
      giveMore: 'Anna perheelle lomake',
    },
  },
  sv: {
    title: 'Blanketter till familjer',
    lead: 'Ge en familj en blankett som länk eller QR-kod. Svaren kommer bara till dig. Länken fungerar en gång.',
    give: {
      title: 'Ge en blankett',
      form: 'Blankett',
      choose: 'Välj blankett',
      note: 'Egen minneslapp',
      noteHint: 'Bara du ser det här. Till exempel ”1 B, fredag kl. 9”. Skriv inte namn.',
      button: 'Gör en länk',
      done: 'Länken är klar. Ge den till familjen.',
      none: 'Ditt område har inga publicerade blanketter ännu.',
    },
    given: {
      title: 'Blanketter du har gett',
      none: 'Du har inte gett några blanketter ännu.',
      form: 'Blankett',
      note: 'Minneslapp',
      when: 'Given',
      state: 'Läge',
      states: { waiting: 'Väntar på svar', used: 'Besvarad', expired: 'Länken har gått ut' },
      until: (day) => `senast ${day}`,
      show: 'Visa länk och QR-kod',
      showWhat: (form) => `till blanketten ${form}`,
      read: 'Läs svaren',
      link: 'Länk till familjen',
      linkHint:
        'Skicka länken på det sätt ni har kommit överens om, eller visa QR-koden. Länken innehåller inget namn.',
      by: (name) => `Given av ${name}`,
    },
    filled: {
      title: 'Blanketter',
      none: 'Familjen har inte skickat några blanketter.',
      sent: (when, version) => `Skickad ${when} · blankettens version ${version}`,
      summary: 'Svaren',
      asText: 'Kopiera som text',
      asTextHint: 'Markera texten och kopiera den till ditt eget system.',
      points: (points, most) => `${points}/${most} poäng`,
      result: 'Resultat',
      open: 'En del frågor blev öppna, så det finns inget resultat.',
      files: 'Bilagor',
      urgent: 'Svaren innehåller ord som kan betyda fara. Läs dem genast.',
      back: 'Blanketter till familjer',
      notDiagnosis: 'Poängen stöder samtalet. De är ingen diagnos.',
      inLanguage: { fi: 'Besvarad på finska', sv: 'Besvarad på svenska', en: 'Besvarad på engelska' },
      giveMore: 'Ge familjen en blankett',
    },
  },
  en: {
    title: 'Forms for families',
    lead: 'Give a family a form as a link or a QR code. The answers come back to you alone. The link works once.',
    give: {
      title: 'Give a form',
      form: 'Form',
      choose: 'Choose a form',
      note: 'Your own reminder',
      noteHint: 'Only you see this. For example “1 B, Friday at 9”. Write no names.',
      button: 'Make a link',
      done: 'The link is ready. Give it to the family.',
      none: 'Your county has no published forms yet.',
    },
    given: {
      title: 'Forms you have given',
      none: 'You have not given any forms yet.',
      form: 'Form',
      note: 'Reminder',
      when: 'Given',
      state: 'State',
      states: { waiting: 'Waiting for an answer', used: 'Answered', expired: 'The link has expired' },
      until: (day) => `until ${day}`,
      show: 'Show the link and QR code',
      showWhat: (form) => `for the form ${form}`,
      read: 'Read the answers',
      link: 'Link for the family',
      linkHint:
        'Send the link in the way agreed with the family, or show the QR code. The link holds no name.',
      by: (name) => `Given by ${name}`,
    },
    filled: {
      title: 'Forms',
      none: 'The family has sent no forms.',
      sent: (when, version) => `Sent ${when} · version ${version} of the form`,
      summary: 'Answers',
      asText: 'Copy as text',
      asTextHint: 'Select the text and copy it into your own system.',
      points: (points, most) => `${points} of ${most} points`,
      result: 'Result',
      open: 'Some questions were left open, so there is no result.',
      files: 'Attachments',
      urgent: 'The answers have words that may mean danger. Read them now.',
      back: 'Forms for families',
      notDiagnosis: 'The points support a talk. They are no diagnosis.',
      inLanguage: { fi: 'Answered in Finnish', sv: 'Answered in Swedish', en: 'Answered in English' },
      giveMore: 'Give the family a form',
    },
  },
}
