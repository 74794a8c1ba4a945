import type { Language } from '#platform/text.ts'

type Texts = {
  readonly plan: {
    readonly title: string
    readonly sum: (waiting: number, late: number) => string
    readonly add: string
    readonly addTitle: string
    readonly waiting: string
    readonly told: string
    readonly none: string
    readonly audience: string
    readonly kind: string
    readonly message: string
    readonly messageHint: string
    readonly channel: string
    readonly due: string
    readonly owner: string
    readonly note: string
    readonly by: (day: string) => string
    readonly late: string
    readonly noDay: string
    readonly doneOn: (day: string) => string
    readonly markTold: string
    readonly markNot: string
    readonly done: Readonly<Record<'added' | 'child' | 'removed' | 'saved' | 'told' | 'word', string>>
  }
  readonly words: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly insteadOf: string
    readonly why: string
    readonly add: string
    readonly say: string
    readonly audience: string
  }
  readonly child: {
    readonly title: string
    readonly lead: string
    readonly service: string
    readonly words: string
    readonly add: string
    readonly brochures: string
  }
  readonly bulletins: {
    readonly title: string
    readonly sum: (drafts: number, published: number) => string
    readonly add: string
    readonly addTitle: string
    readonly none: string
    readonly lacking: (langs: string) => string
    readonly mailed: (count: number) => string
    readonly heading: string
    readonly lead: string
    readonly body: string
    readonly to: string
    readonly onPage: string
    readonly toWorkers: string
    readonly toOrganisations: string
    readonly preview: string
    readonly publish: string
    readonly publishLead: string
    readonly withdraw: string
    readonly withdrawLead: string
    readonly withdrawWords: string
    readonly onPublic: string
    readonly editTitle: (title: string) => string
    readonly readers: string
    readonly readersLead: string
    readonly noReaders: string
    readonly organisation: string
    readonly email: string
    readonly language: string
    readonly addReader: string
    readonly own: string
    readonly ownOn: string
    readonly ownOff: string
    readonly stop: string
    readonly start: string
    readonly columns: readonly [string, string, string, string, string]
    readonly done: Readonly<
      Record<'added' | 'own' | 'published' | 'reader' | 'removed' | 'saved' | 'withdrawn', string>
    >
  }
  readonly letters: {
    readonly title: string
    readonly sum: (own: number, all: number) => string
    readonly add: string
    readonly county: string
    readonly usesCounty: (names: string) => string
    readonly noCounty: string
    readonly sent: (families: number, last: string) => string
    readonly notSent: string
    readonly states: Readonly<Record<'draft' | 'published', string>>
    readonly body: string
    readonly fields: string
    readonly addressees: string
    readonly preview: (municipality: string) => string
    readonly save: string
    readonly publish: string
    readonly publicPage: string
    readonly record: string
    readonly sentOn: string
    readonly families: string
    readonly way: string
    readonly note: string
    readonly recordButton: string
    readonly history: string
    readonly historyLine: (families: number, way: string) => string
    readonly columns: readonly [string, string, string, string, string]
    readonly done: Readonly<Record<'added' | 'published' | 'saved' | 'sent', string>>
  }
}

export const tellingTexts: Readonly<Record<Language, Texts>> = {
  fi: {
    plan: {
      title: 'Viestintäsuunnitelma',
      sum: (waiting, late) =>
        waiting === 0
          ? 'Kaikki suunniteltu on kerrottu.'
          : `${waiting === 1 ? 'Yksi asia odottaa' : `${waiting} asiaa odottaa`} kertomista${late === 0 ? '.' : late === 1 ? ', yksi on myöhässä.' : `, ${late} on myöhässä.`}`,
      add: 'Lisää viesti suunnitelmaan',
      addTitle: 'Uusi viesti',
      waiting: 'Kerrotaan',
      told: 'Kerrottu',
      none: 'Suunnitelmassa ei ole mitään tällä rajauksella.',
      audience: 'Kenelle',
      kind: 'Millainen',
      message: 'Viesti',
      messageHint: 'Sano asia niin kuin sanoisit sen ääneen.',
      channel: 'Mitä kautta',
      due: 'Viimeistään',
      owner: 'Kuka kertoo',
      note: 'Muistiinpano',
      by: (day) => `viimeistään ${day}`,
      late: 'Myöhässä',
      noDay: 'Päivä sopimatta',
      doneOn: (day) => `Kerrottu ${day}`,
      markTold: 'Merkitse kerrotuksi',
      markNot: 'Ei ole vielä kerrottu',
      done: {
        added: 'Viesti on suunnitelmassa.',
        saved: 'Tallennettu.',
        told: 'Merkitty.',
        removed: 'Poistettu.',
        word: 'Sana on tallennettu.',
        child: 'Lapsen sanat on tallennettu.',
      },
    },
    words: {
      title: 'Näin puhumme perhekeskuksesta',
      lead: 'Sovimme yhdessä, mitä sanomme. Lapsille puhutaan siitä, miten heidät kohdataan.',
      none: 'Sanoista ei ole vielä sovittu.',
      insteadOf: 'Emme sano',
      why: 'Miksi',
      add: 'Lisää sovittu sana',
      say: 'Sanomme',
      audience: 'Kenelle puhutaan',
    },
    child: {
      title: 'Palvelut lapsen sanoin',
      lead: 'Nämä näkyvät esitteissä. Kirjoita kuin puhuisit viisivuotiaalle.',
      service: 'Palvelu',
      words: 'Lapsen sanoin',
      add: 'Lisää palvelu lapsen sanoin',
      brochures: 'Katso esitteet',
    },
    bulletins: {
      title: 'Tiedotteet',
      sum: (drafts, published) =>
        `${published === 0 ? 'Yhtään tiedotetta ei ole näkyvissä' : published === 1 ? 'Yksi tiedote on näkyvissä' : `${published} tiedotetta on näkyvissä`}${drafts === 0 ? '.' : drafts === 1 ? ', yksi odottaa luonnoksena.' : `, ${drafts} odottaa luonnoksena.`}`,
      add: 'Kirjoita tiedote',
      addTitle: 'Uusi tiedote',
      none: 'Tiedotteita ei ole vielä.',
      lacking: (langs) => `Puuttuu: ${langs}`,
      mailed: (count) =>
        count === 1 ? 'Lähetetty yhteen postilaatikkoon' : `Lähetetty ${count} postilaatikkoon`,
      heading: 'Otsikko',
      lead: 'Yksi lause',
      body: 'Teksti',
      to: 'Minne',
      onPage: 'Julkiselle tiedotesivulle',
      toWorkers: 'Sähköpostina alueen työntekijöille',
      toOrganisations: 'Sähköpostina järjestöille ja seurakunnille',
      preview: 'Näin se näkyy',
      publish: 'Julkaise',
      publishLead: 'Tiedote tulee heti näkyviin. Sähköpostit lähtevät kerran, eikä niitä voi perua.',
      withdraw: 'Poista näkyvistä',
      withdrawLead: 'Vanhasta linkistä näkee, että tiedote on poistettu, ja syyn.',
      withdrawWords: 'Miksi',
      onPublic: 'Avaa julkinen sivu',
      editTitle: (title) => `Muokkaa: ${title}`,
      readers: 'Järjestöjen sähköpostit',
      readersLead: 'Jokaisessa viestissä on linkki, josta tiedotteet voi lopettaa.',
      noReaders: 'Yhtään osoitetta ei ole vielä lisätty.',
      organisation: 'Järjestö tai seurakunta',
      email: 'Sähköposti',
      language: 'Kieli',
      addReader: 'Lisää osoite',
      own: 'Omat tiedotteeni',
      ownOn: 'Saat tiedotteet sähköpostiisi.',
      ownOff: 'Et saa tiedotteita sähköpostiisi.',
      stop: 'En halua tiedotteita sähköpostiin',
      start: 'Haluan tiedotteet sähköpostiin',
      columns: ['Otsikko', 'Tilanne', 'Julkaistu', 'Alue', 'Lähetetty'],
      done: {
        added: 'Luonnos on tallennettu. Katso, miltä se näyttää, ja julkaise.',
        saved: 'Tallennettu.',
        published: 'Tiedote on julkaistu.',
        withdrawn: 'Tiedote on poistettu näkyvistä.',
        reader: 'Osoite on lisätty.',
        removed: 'Osoite on poistettu.',
        own: 'Valintasi on tallennettu.',
      },
    },
    letters: {
      title: 'Tervetulokirjeet',
      sum: (own, all) =>
        own === 0
          ? `Kaikki ${all} kuntaa käyttävät alueen yhteistä kirjettä.`
          : `${own === 1 ? 'Yhdellä kunnalla' : `${own} kunnalla`} on oma kirje. Muut käyttävät alueen yhteistä.`,
      add: 'Kirjoita kunnalle oma kirje',
      county: 'Alueen yhteinen kirje',
      usesCounty: (names) => `Tätä käyttävät: ${names}.`,
      noCounty: 'Alueella ei ole vielä yhteistä kirjettä.',
      sent: (families, last) => `Lähetetty ${families} perheelle, viimeksi ${last}`,
      notSent: 'Lähetyksiä ei ole merkitty.',
      states: { draft: 'Luonnos', published: 'Julkaistu' },
      body: 'Kirje',
      fields:
        'Nämä täyttyvät itsestään: {municipality} kunta, {family centre} perhekeskus, {meeting places} kohtaamispaikat, {help phone} puhelin, {week programme link} viikko-ohjelma, {ask link} pyydä apua. Tyhjän kentän rivi jää pois.',
      addressees: 'Kenelle lähetetään',
      preview: (municipality) => `Näin perhe lukee sen: ${municipality}`,
      save: 'Tallenna luonnos',
      publish: 'Tallenna ja julkaise',
      publicPage: 'Avaa julkinen kirje',
      record: 'Merkitse lähetetyksi',
      sentOn: 'Milloin',
      families: 'Monelleko perheelle',
      way: 'Miten',
      note: 'Muistiinpano (ei nimiä)',
      recordButton: 'Merkitse',
      history: 'Lähetykset',
      historyLine: (families, way) => `${families === 1 ? '1 perhe' : `${families} perhettä`}, ${way}`,
      columns: ['Kunta', 'Tilanne', 'Muutettu', 'Perheitä', 'Viimeksi'],
      done: {
        added: 'Luonnos on tallennettu. Julkaise se, kun se on valmis.',
        saved: 'Tallennettu.',
        published: 'Kirje on julkaistu.',
        sent: 'Merkitty.',
      },
    },
  },
  sv: {
    plan: {
      title: 'Kommunikationsplan',
      sum: (waiting, late) =>
        waiting === 0
          ? 'Allt som planerats är berättat.'
          : `${waiting === 1 ? 'En sak väntar' : `${waiting} saker väntar`} på att berättas${late === 0 ? '.' : late === 1 ? ', en är försenad.' : `, ${late} är försenade.`}`,
      add: 'Lägg till ett budskap i planen',
      addTitle: 'Nytt budskap',
      waiting: 'Ska berättas',
      told: 'Berättat',
      none: 'Inget i planen med den här avgränsningen.',
      audience: 'För vem',
      kind: 'Vilken sort',
      message: 'Budskap',
      messageHint: 'Säg saken så som du skulle säga den högt.',
      channel: 'Genom vad',
      due: 'Senast',
      owner: 'Vem berättar',
      note: 'Anteckning',
      by: (day) => `senast ${day}`,
      late: 'Försenat',
      noDay: 'Ingen dag avtalad',
      doneOn: (day) => `Berättat ${day}`,
      markTold: 'Märk som berättat',
      markNot: 'Inte berättat ännu',
      done: {
        added: 'Budskapet finns i planen.',
        saved: 'Sparat.',
        told: 'Märkt.',
        removed: 'Borttaget.',
        word: 'Ordet är sparat.',
        child: 'Barnets ord är sparade.',
      },
    },
    words: {
      title: 'Så talar vi om familjecentret',
      lead: 'Vi kommer överens om vad vi säger. Med barn talar vi om hur de blir bemötta.',
      none: 'Inga ord har avtalats ännu.',
      insteadOf: 'Vi säger inte',
      why: 'Varför',
      add: 'Lägg till ett avtalat ord',
      say: 'Vi säger',
      audience: 'Till vem vi talar',
    },
    child: {
      title: 'Tjänster med barnets ord',
      lead: 'De här syns i broschyrerna. Skriv som om du talade med en femåring.',
      service: 'Tjänst',
      words: 'Med barnets ord',
      add: 'Lägg till en tjänst med barnets ord',
      brochures: 'Se broschyrerna',
    },
    bulletins: {
      title: 'Meddelanden',
      sum: (drafts, published) =>
        `${published === 0 ? 'Inget meddelande syns' : published === 1 ? 'Ett meddelande syns' : `${published} meddelanden syns`}${drafts === 0 ? '.' : drafts === 1 ? ', ett väntar som utkast.' : `, ${drafts} väntar som utkast.`}`,
      add: 'Skriv ett meddelande',
      addTitle: 'Nytt meddelande',
      none: 'Inga meddelanden ännu.',
      lacking: (langs) => `Saknas: ${langs}`,
      mailed: (count) => (count === 1 ? 'Skickat till en postlåda' : `Skickat till ${count} postlådor`),
      heading: 'Rubrik',
      lead: 'En mening',
      body: 'Text',
      to: 'Vart',
      onPage: 'På den offentliga sidan',
      toWorkers: 'Per e-post till områdets anställda',
      toOrganisations: 'Per e-post till föreningar och församlingar',
      preview: 'Så syns det',
      publish: 'Publicera',
      publishLead: 'Meddelandet syns genast. E-posten skickas en gång och kan inte tas tillbaka.',
      withdraw: 'Ta bort',
      withdrawLead: 'Från en gammal länk ser man att meddelandet är borttaget, och varför.',
      withdrawWords: 'Varför',
      onPublic: 'Öppna den offentliga sidan',
      editTitle: (title) => `Redigera: ${title}`,
      readers: 'Föreningarnas e-post',
      readersLead: 'I varje brev finns en länk som avslutar meddelandena.',
      noReaders: 'Ingen adress har lagts till ännu.',
      organisation: 'Förening eller församling',
      email: 'E-post',
      language: 'Språk',
      addReader: 'Lägg till adressen',
      own: 'Mina meddelanden',
      ownOn: 'Du får meddelandena till din e-post.',
      ownOff: 'Du får inte meddelandena till din e-post.',
      stop: 'Jag vill inte ha meddelanden per e-post',
      start: 'Jag vill ha meddelanden per e-post',
      columns: ['Rubrik', 'Läge', 'Publicerat', 'Område', 'Skickat'],
      done: {
        added: 'Utkastet är sparat. Se hur det ser ut och publicera.',
        saved: 'Sparat.',
        published: 'Meddelandet är publicerat.',
        withdrawn: 'Meddelandet är borttaget.',
        reader: 'Adressen är tillagd.',
        removed: 'Adressen är borttagen.',
        own: 'Ditt val är sparat.',
      },
    },
    letters: {
      title: 'Välkomstbrev',
      sum: (own, all) =>
        own === 0
          ? `Alla ${all} kommuner använder områdets gemensamma brev.`
          : `${own === 1 ? 'En kommun' : `${own} kommuner`} har ett eget brev. De andra använder områdets gemensamma.`,
      add: 'Skriv ett eget brev för en kommun',
      county: 'Områdets gemensamma brev',
      usesCounty: (names) => `Det här används av: ${names}.`,
      noCounty: 'Området har inget gemensamt brev ännu.',
      sent: (families, last) => `Skickat till ${families} familjer, senast ${last}`,
      notSent: 'Inga utskick har antecknats.',
      states: { draft: 'Utkast', published: 'Publicerat' },
      body: 'Brev',
      fields:
        'De här fylls i av sig själva: {municipality} kommun, {family centre} familjecenter, {meeting places} mötesplatser, {help phone} telefon, {week programme link} veckoprogram, {ask link} be om hjälp. Raden med ett tomt fält lämnas bort.',
      addressees: 'Till vem det skickas',
      preview: (municipality) => `Så läser familjen det: ${municipality}`,
      save: 'Spara utkastet',
      publish: 'Spara och publicera',
      publicPage: 'Öppna det offentliga brevet',
      record: 'Märk som skickat',
      sentOn: 'När',
      families: 'Till hur många familjer',
      way: 'Hur',
      note: 'Anteckning (inga namn)',
      recordButton: 'Märk',
      history: 'Utskick',
      historyLine: (families, way) => `${families === 1 ? '1 familj' : `${families} familjer`}, ${way}`,
      columns: ['Kommun', 'Läge', 'Ändrat', 'Familjer', 'Senast'],
      done: {
        added: 'Utkastet är sparat. Publicera det när det är klart.',
        saved: 'Sparat.',
        published: 'Brevet är publicerat.',
        sent: 'Märkt.',
      },
    },
  },
  en: {
    plan: {
      title: 'Communication plan',
      sum: (waiting, late) =>
        waiting === 0
          ? 'All that was planned has been told.'
          : `${waiting === 1 ? 'One thing waits' : `${waiting} things wait`} to be told${late === 0 ? '.' : late === 1 ? ', one is late.' : `, ${late} are late.`}`,
      add: 'Add a message to the plan',
      addTitle: 'New message',
      waiting: 'To be told',
      told: 'Told',
      none: 'Nothing in the plan with this choice.',
      audience: 'For whom',
      kind: 'Kind',
      message: 'Message',
      messageHint: 'Say it as you would say it aloud.',
      channel: 'By which way',
      due: 'By',
      owner: 'Who tells it',
      note: 'Note',
      by: (day) => `by ${day}`,
      late: 'Late',
      noDay: 'No day agreed',
      doneOn: (day) => `Told ${day}`,
      markTold: 'Mark as told',
      markNot: 'Not told yet',
      done: {
        added: 'The message is in the plan.',
        saved: 'Saved.',
        told: 'Marked.',
        removed: 'Removed.',
        word: 'The word is saved.',
        child: 'The child’s words are saved.',
      },
    },
    words: {
      title: 'How we talk about the family centre',
      lead: 'We agree on what we say. To children we talk about how they are met.',
      none: 'No words have been agreed yet.',
      insteadOf: 'We do not say',
      why: 'Why',
      add: 'Add an agreed word',
      say: 'We say',
      audience: 'To whom we talk',
    },
    child: {
      title: 'Services in a child’s words',
      lead: 'These stand on the brochures. Write as if you talked to a five-year-old.',
      service: 'Service',
      words: 'In a child’s words',
      add: 'Add a service in a child’s words',
      brochures: 'See the brochures',
    },
    bulletins: {
      title: 'Bulletins',
      sum: (drafts, published) =>
        `${published === 0 ? 'No bulletin is shown' : published === 1 ? 'One bulletin is shown' : `${published} bulletins are shown`}${drafts === 0 ? '.' : drafts === 1 ? ', one waits as a draft.' : `, ${drafts} wait as drafts.`}`,
      add: 'Write a bulletin',
      addTitle: 'New bulletin',
      none: 'No bulletins yet.',
      lacking: (langs) => `Missing: ${langs}`,
      mailed: (count) => (count === 1 ? 'Sent to one mailbox' : `Sent to ${count} mailboxes`),
      heading: 'Heading',
      lead: 'One sentence',
      body: 'Text',
      to: 'Where to',
      onPage: 'On the public page',
      toWorkers: 'By mail to the workers of the county',
      toOrganisations: 'By mail to associations and parishes',
      preview: 'This is how it looks',
      publish: 'Publish',
      publishLead: 'The bulletin is shown at once. Mails go out once and cannot be taken back.',
      withdraw: 'Take off',
      withdrawLead: 'An old link says that the bulletin was taken off, and why.',
      withdrawWords: 'Why',
      onPublic: 'Open the public page',
      editTitle: (title) => `Edit: ${title}`,
      readers: 'Mailboxes of associations',
      readersLead: 'Each mail has a link that stops the bulletins.',
      noReaders: 'No address has been added yet.',
      organisation: 'Association or parish',
      email: 'Mail address',
      language: 'Language',
      addReader: 'Add the address',
      own: 'My own bulletins',
      ownOn: 'You get the bulletins by mail.',
      ownOff: 'You do not get the bulletins by mail.',
      stop: 'I do not want bulletins by mail',
      start: 'I want bulletins by mail',
      columns: ['Heading', 'State', 'Published', 'Area', 'Sent'],
      done: {
        added: 'The draft is saved. See how it looks and publish it.',
        saved: 'Saved.',
        published: 'The bulletin is published.',
        withdrawn: 'The bulletin is taken off.',
        reader: 'The address is added.',
        removed: 'The address is removed.',
        own: 'Your choice is saved.',
      },
    },
    letters: {
      title: 'Welcome letters',
      sum: (own, all) =>
        own === 0
          ? `All ${all} municipalities use the county’s letter.`
          : `${own === 1 ? 'One municipality has' : `${own} municipalities have`} a letter of their own. The others use the county’s.`,
      add: 'Write a letter for a municipality',
      county: 'The county’s letter',
      usesCounty: (names) => `Used by: ${names}.`,
      noCounty: 'The county has no letter yet.',
      sent: (families, last) => `Sent to ${families} families, last on ${last}`,
      notSent: 'Nothing has been recorded as sent.',
      states: { draft: 'Draft', published: 'Published' },
      body: 'Letter',
      fields:
        'These fill themselves: {municipality}, {family centre}, {meeting places}, {help phone}, {week programme link}, {ask link}. A line whose field is empty is left out.',
      addressees: 'To whom it is sent',
      preview: (municipality) => `This is how a family reads it: ${municipality}`,
      save: 'Save the draft',
      publish: 'Save and publish',
      publicPage: 'Open the public letter',
      record: 'Record as sent',
      sentOn: 'When',
      families: 'To how many families',
      way: 'How',
      note: 'Note (no names)',
      recordButton: 'Record',
      history: 'Sent',
      historyLine: (families, way) => `${families === 1 ? '1 family' : `${families} families`}, ${way}`,
      columns: ['Municipality', 'State', 'Changed', 'Families', 'Last'],
      done: {
        added: 'The draft is saved. Publish it when it is ready.',
        saved: 'Saved.',
        published: 'The letter is published.',
        sent: 'Recorded.',
      },
    },
  },
}
