import type { Language } from '#platform/text.ts'

type Hinted = { readonly label: string; readonly hint: string }

/** Words of the forms that go to the county’s handling, and of what became of them. */
export type NoticeTexts = {
  readonly tab: string
  readonly title: string
  readonly lead: string
  readonly back: string
  readonly call: {
    readonly title: string
    readonly text: string
    readonly phone: (phone: string, hours: string) => string
    readonly advice: string
  }
  readonly notDone: string
  readonly place: Hinted
  readonly unborn: Hinted
  readonly childTitle: string
  readonly who: Hinted
  readonly born: Hinted
  readonly where: Hinted
  readonly guardians: Hinted
  readonly whyTitle: string
  readonly reason: Hinted
  readonly told: Hinted
  readonly tolds: Readonly<Record<'yes' | 'no' | 'unknown', string>>
  readonly toldNote: Hinted
  readonly youTitle: string
  readonly you: string
  readonly name: string
  readonly phone: string
  readonly optional: string
  readonly before: { readonly title: string; readonly lines: readonly string[] }
  readonly send: string
  readonly after: {
    readonly title: string
    readonly tab: string
    readonly copyTitle: string
    readonly copyLead: string
    readonly download: string
    readonly file: string
    readonly nextTitle: string
    readonly next: readonly string[]
    readonly gone: string
    readonly toFamilies: string
  }
  readonly state: {
    readonly sending: (callAfter: string) => string
    readonly late: string
    readonly callNow: (phone: string) => string
    readonly received: (when: string) => string
    readonly receipt: (receipt: string) => string
    readonly dayNought: string
    readonly opened: (when: string) => string
    readonly told: (when: string) => string
    readonly again: string
    readonly toldByPhone: string
  }
}

const fi: NoticeTexts = {
  tab: 'Yhteydenotto',
  title: 'Lastensuojeluilmoitus',
  lead: 'Kerro, kun lapsi tai nuori tarvitsee suojaa tai huolenpitoa. Sinun ei tarvitse olla varma. Ammattilainen selvittää, tarvitaanko apua.',
  back: 'Huoli heräsi',
  call: {
    title: 'Soita, jos asialla on kiire',
    text: 'Soita, jos lapsi on yksin, peloissaan tai vaarassa tänään. Lomake luetaan vasta, kun työntekijä on paikalla.',
    phone: (phone, hours) => `Lastensuojelu ${phone}, ${hours}`,
    advice: 'Voit soittaa ja kysyä neuvoa kertomatta, kenestä lapsesta on kyse.',
  },
  notDone: 'Ilmoitusta ei lähetetty',
  place: { label: 'Lapsen kotikunta', hint: 'Kunnasta näemme, kenelle ilmoitus menee.' },
  unborn: { label: 'Lapsi ei ole vielä syntynyt', hint: 'Kerro silloin alla, kuka odottaa lasta.' },
  childTitle: 'Kenestä on kyse?',
  who: { label: 'Lapsen nimi', hint: 'Sen verran kuin tiedät. Etunimikin riittää.' },
  born: { label: 'Ikä tai syntymäaika', hint: 'Arvio riittää.' },
  where: { label: 'Mistä lapsi löytyy?', hint: 'Osoite, koulu tai päiväkoti.' },
  guardians: { label: 'Vanhemmat tai muut, joiden luona lapsi asuu', hint: 'Nimet, jos tiedät.' },
  whyTitle: 'Mistä olet huolissasi?',
  reason: {
    label: 'Mitä olet nähnyt tai kuullut?',
    hint: 'Kerro, mitä tapahtui ja milloin. Kerro myös, miten lapsi voi.',
  },
  told: { label: 'Tietääkö perhe, että ilmoitat?', hint: 'Sinun ei tarvitse kertoa perheelle.' },
  tolds: { yes: 'Kyllä', no: 'Ei', unknown: 'En tiedä' },
  toldNote: { label: 'Haluatko kertoa siitä lisää?', hint: '' },
  youTitle: 'Sinusta',
  you: 'Voit ilmoittaa nimettömänä. Jos annat nimen, työntekijä voi kysyä sinulta lisää. Perhe voi saada tietää, kuka ilmoitti.',
  name: 'Nimesi',
  phone: 'Puhelinnumerosi',
  optional: '(voit jättää tyhjäksi)',
  before: {
    title: 'Kun lähetät',
    lines: [
      'Ilmoitus menee suojattuna suoraan lastensuojelun vastaanottoon. Tähän palveluun jää vain tieto, että se meni perille.',
      'Ammattilainen lukee sen ja arvioi heti, onko asialla kiire.',
      'Emme tallenna, mistä laitteesta ilmoitus tuli.',
    ],
  },
  send: 'Lähetä ilmoitus',
  after: {
    title: 'Ilmoitus',
    tab: 'Lähetetty',
    copyTitle: 'Oma kappaleesi',
    copyLead: 'Ota talteen nyt, jos tarvitset. Kun suljet sivun, emme voi enää näyttää tekstiä.',
    download: 'Lataa tekstinä',
    file: 'oma-kappale.txt',
    nextTitle: 'Mitä sitten tapahtuu',
    next: [
      'Työntekijä arvioi kiireellisyyden heti.',
      'Jos lapsi voi tarvita lastensuojelua, selvittäminen alkaa viimeistään seitsemäntenä arkipäivänä.',
      'Perheelle kerrotaan ilmoituksesta. Sinulle ei yleensä voi kertoa, mitä sitten päätetään.',
    ],
    gone: 'Tässä selaimessa ei ole lähetettyä ilmoitusta, tai siitä on yli tunti. Jos olet epävarma, soita.',
    toFamilies: 'Apua perheille',
  },
  state: {
    sending: (callAfter) => `Viemme ilmoitusta perille. Jos se ei ole perillä ${callAfter}, soita.`,
    late: 'Ilmoitus ei ole vielä perillä',
    callNow: (phone) => `Soita nyt: ${phone}. Yritämme koko ajan uudelleen.`,
    received: (when) => `Perillä ${when}`,
    receipt: (receipt) => `Vastaanottonumero ${receipt}`,
    dayNought: 'Määräajat lasketaan tästä päivästä.',
    opened: (when) => `Avattu vastaanotossa ${when}.`,
    told: (when) => `Kerrottu muuten kuin tästä lomakkeesta ${when}.`,
    again: 'Katso, onko se perillä',
    toldByPhone: 'Soitin ja kerroin asian',
  },
}

const sv: NoticeTexts = {
  tab: 'Kontakt',
  title: 'Barnskyddsanmälan',
  lead: 'Berätta när ett barn eller en ung person behöver skydd eller omsorg. Du behöver inte vara säker. Yrkespersoner utreder om det behövs hjälp.',
  back: 'När oron vaknar',
  call: {
    title: 'Ring om det är bråttom',
    text: 'Ring om ett barn är ensamt, rädd eller i fara i dag. Blanketten läses först när en arbetstagare är på plats.',
    phone: (phone, hours) => `Barnskyddet ${phone}, ${hours}`,
    advice: 'Du kan ringa och fråga om råd utan att berätta vilket barn det gäller.',
  },
  notDone: 'Anmälan skickades inte',
  place: { label: 'Barnets hemkommun', hint: 'Av kommunen ser vi vart anmälan ska gå.' },
  unborn: { label: 'Barnet är ännu inte fött', hint: 'Berätta då nedan vem som väntar barnet.' },
  childTitle: 'Vem gäller det?',
  who: { label: 'Barnets namn', hint: 'Så mycket du vet. Ett förnamn räcker.' },
  born: { label: 'Ålder eller födelsetid', hint: 'En uppskattning räcker.' },
  where: { label: 'Var finns barnet?', hint: 'Adress, skola eller daghem.' },
  guardians: { label: 'Föräldrar eller andra som barnet bor hos', hint: 'Namn, om du vet.' },
  whyTitle: 'Vad är du orolig för?',
  reason: {
    label: 'Vad har du sett eller hört?',
    hint: 'Berätta vad som hände och när. Berätta också hur barnet mår.',
  },
  told: { label: 'Vet familjen att du anmäler?', hint: 'Du behöver inte berätta för familjen.' },
  tolds: { yes: 'Ja', no: 'Nej', unknown: 'Jag vet inte' },
  toldNote: { label: 'Vill du berätta mer om det?', hint: '' },
  youTitle: 'Om dig',
  you: 'Du kan anmäla utan namn. Om du ger ditt namn kan en arbetstagare fråga dig mer. Familjen kan få veta vem som har anmält.',
  name: 'Ditt namn',
  phone: 'Ditt telefonnummer',
  optional: '(du kan lämna det tomt)',
  before: {
    title: 'När du skickar',
    lines: [
      'Anmälan går skyddad direkt till barnskyddets mottagning. Här blir bara uppgiften att den har kommit fram.',
      'En yrkesperson läser den och bedömer genast om det är bråttom.',
      'Vi sparar inte vilken apparat anmälan kom från.',
    ],
  },
  send: 'Skicka anmälan',
  after: {
    title: 'Anmälan',
    tab: 'Skickat',
    copyTitle: 'Ditt eget exemplar',
    copyLead: 'Spara det nu om du behöver det. När du stänger sidan kan vi inte visa texten mer.',
    download: 'Ladda ner som text',
    file: 'eget-exemplar.txt',
    nextTitle: 'Vad händer sedan',
    next: [
      'En arbetstagare bedömer genast om det är bråttom.',
      'Om barnet kan behöva barnskydd börjar utredningen senast den sjunde vardagen.',
      'Familjen får veta om anmälan. Vi kan oftast inte berätta för dig vad som sedan beslutas.',
    ],
    gone: 'I den här webbläsaren finns ingen skickad anmälan, eller så är det över en timme sedan. Ring om du är osäker.',
    toFamilies: 'Hjälp för familjer',
  },
  state: {
    sending: (callAfter) => `Vi för fram anmälan. Ring om den inte är framme ${callAfter}.`,
    late: 'Anmälan har inte kommit fram än',
    callNow: (phone) => `Ring nu: ${phone}. Vi försöker hela tiden på nytt.`,
    received: (when) => `Framme ${when}`,
    receipt: (receipt) => `Mottagningsnummer ${receipt}`,
    dayNought: 'Tidsfristerna räknas från den här dagen.',
    opened: (when) => `Öppnad på mottagningen ${when}.`,
    told: (when) => `Berättat på annat sätt än med blanketten ${when}.`,
    again: 'Se om den är framme',
    toldByPhone: 'Jag ringde och berättade',
  },
}

const en: NoticeTexts = {
  tab: 'Contact',
  title: 'Child-welfare notification',
  lead: 'Tell when a child or a young person needs protection or care. You need not be sure. Professionals find out whether help is needed.',
  back: 'When a worry arises',
  call: {
    title: 'Call if it is urgent',
    text: 'Call if a child is alone, afraid or in danger today. The form is read only when a worker is there.',
    phone: (phone, hours) => `Child welfare ${phone}, ${hours}`,
    advice: 'You can call and ask for advice without telling which child it is about.',
  },
  notDone: 'The notification was not sent',
  place: { label: 'The child’s home municipality', hint: 'It tells us who the notification goes to.' },
  unborn: { label: 'The child is not yet born', hint: 'Then tell below who is expecting.' },
  childTitle: 'Who is it about?',
  who: { label: 'The child’s name', hint: 'As much as you know. A first name is enough.' },
  born: { label: 'Age or date of birth', hint: 'An estimate is enough.' },
  where: { label: 'Where can the child be found?', hint: 'Address, school or day-care.' },
  guardians: { label: 'Parents or others the child lives with', hint: 'Names, if you know.' },
  whyTitle: 'What are you worried about?',
  reason: {
    label: 'What have you seen or heard?',
    hint: 'Tell what happened and when. Tell also how the child is.',
  },
  told: { label: 'Does the family know that you notify?', hint: 'You need not tell the family.' },
  tolds: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
  toldNote: { label: 'Would you like to say more about that?', hint: '' },
  youTitle: 'About you',
  you: 'You may notify without a name. If you give your name, a worker can ask you more. The family may learn who notified.',
  name: 'Your name',
  phone: 'Your phone number',
  optional: '(you may leave it empty)',
  before: {
    title: 'When you send',
    lines: [
      'The notification goes, protected, straight to child welfare. Only the fact that it arrived stays in this service.',
      'A professional reads it and judges at once whether it is urgent.',
      'We do not store which device it came from.',
    ],
  },
  send: 'Send the notification',
  after: {
    title: 'The notification',
    tab: 'Sent',
    copyTitle: 'Your own copy',
    copyLead: 'Keep it now if you need it. When you close the page we cannot show the text any more.',
    download: 'Download as text',
    file: 'own-copy.txt',
    nextTitle: 'What happens then',
    next: [
      'A worker judges at once how urgent it is.',
      'If the child may need child welfare, finding out begins by the seventh working day.',
      'The family is told of the notification. Usually nobody can tell you what is decided then.',
    ],
    gone: 'There is no notification sent from this browser, or it is more than an hour ago. If you are unsure, call.',
    toFamilies: 'Help for families',
  },
  state: {
    sending: (callAfter) => `We are delivering it. If it has not arrived ${callAfter}, call.`,
    late: 'It has not arrived yet',
    callNow: (phone) => `Call now: ${phone}. We keep trying.`,
    received: (when) => `Arrived ${when}`,
    receipt: (receipt) => `Receipt number ${receipt}`,
    dayNought: 'The time limits are counted from this day.',
    opened: (when) => `Opened by the receiver ${when}.`,
    told: (when) => `Told in another way than by this form ${when}.`,
    again: 'See whether it has arrived',
    toldByPhone: 'I called and told about it',
  },
}

export const noticeTexts: Readonly<Record<Language, NoticeTexts>> = { fi, sv, en }
