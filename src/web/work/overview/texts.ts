import type { Language } from '#platform/text.ts'

type OverviewTexts = {
  readonly load: {
    readonly title: string
    readonly lead: string
    readonly nobody: string
    readonly table: (unit: string) => string
    readonly columns: readonly [
      worker: string,
      open: string,
      unanswered: string,
      late: string,
      waiting: string,
      closed: string,
      next: string,
    ]
    readonly none: string
    readonly show: (name: string) => string
    readonly heldTitle: (name: string) => string
    readonly nothingHeld: (name: string) => string
    readonly choose: string
    readonly to: string
    readonly toHint: string
    readonly chooseOne: string
    readonly give: string
    readonly given: (count: number) => string
    readonly more: (shown: number, total: number) => string
    readonly note: string
  }
  readonly wall: {
    readonly title: string
    readonly lead: string
    readonly untaken: string
    readonly urgent: string
    readonly near: string
    readonly late: string
    readonly inWork: string
    readonly today: (arrived: number, answered: number) => string
    readonly next: (words: string) => string
    readonly noNext: string
    readonly asOf: (moment: string) => string
    readonly reload: string
    readonly live: string
    readonly stop: string
    readonly stopped: string
    readonly go: string
  }
  readonly morning: {
    readonly title: string
    readonly on: string
    readonly off: string
    readonly turnOn: string
    readonly turnOff: string
    readonly link: string
    readonly back: string
  }
}

export const overviewTexts: Readonly<Record<Language, OverviewTexts>> = {
  fi: {
    load: {
      title: 'Kuormitus',
      lead: 'Mitä kukin hoitaa nyt. Lupaus on totta vain, jos työlle on aikaa: siirrä ajoissa, kun jollakulla on liikaa.',
      nobody: 'Et johda yksikköä, jossa hoidetaan pyyntöjä.',
      table: (unit) => unit,
      columns: [
        'Työntekijä',
        'Avoinna',
        'Vastaamatta',
        'Myöhässä',
        'Odottaa perhettä',
        'Päättynyt 7 pv',
        'Seuraava lupaus',
      ],
      none: '–',
      show: (name) => `Näytä, mitä ${name} hoitaa`,
      heldTitle: (name) => `${name}: avoimet pyynnöt`,
      nothingHeld: (name) => `${name}: ei avoimia pyyntöjä.`,
      choose: 'Valitse siirrettävät',
      to: 'Kenelle',
      toHint: 'Saaja päivystää samalla ovella. Hän saa heti viestin, ja perheelle annettu lupaus pysyy.',
      chooseOne: 'Valitse työntekijä',
      give: 'Siirrä valitut',
      given: (count) => (count === 1 ? 'Pyyntö siirrettiin.' : `${count} pyyntöä siirrettiin.`),
      more: (shown, total) => `Näkyvissä ${shown} kiireellisintä, kaikkiaan ${total}.`,
      note: 'Luvuissa ei ole perheitä. Avaa pyyntö, kun tarvitset sen: jokaisesta avaamisesta jää merkintä.',
    },
    wall: {
      title: 'Seinätaulu',
      lead: 'Jonojen pituus ovittain. Taululla ei ole nimiä eikä asioita, joten sen voi näyttää työhuoneessa.',
      untaken: 'odottaa ottajaa',
      urgent: 'vaarasanoja, lukematta',
      near: 'lupaus lähellä',
      late: 'myöhässä',
      inWork: 'hoidossa',
      today: (arrived, answered) => `Tänään tullut ${arrived}, vastattu ${answered}.`,
      next: (words) => `Seuraava lupaus: ${words}`,
      noNext: 'Ei avoimia lupauksia.',
      asOf: (moment) => `Tilanne ${moment}`,
      reload: 'Päivitä',
      live: 'Taulu päivittyy itsestään.',
      stop: 'Pysäytä päivitys',
      stopped: 'Päivitys on pysäytetty.',
      go: 'Jatka päivitystä',
    },
    morning: {
      title: 'Aamuviesti',
      on: 'Saat työpäivinä kello 7.30 sähköpostin, jossa on avoimet pyyntösi lukuina ja linkkeinä.',
      off: 'Et saa aamuviestiä.',
      turnOn: 'Ota aamuviesti käyttöön',
      turnOff: 'Kytke aamuviesti pois',
      link: 'Aamuviestin asetus',
      back: 'Takaisin jonoon',
    },
  },
  sv: {
    load: {
      title: 'Belastning',
      lead: 'Vad var och en sköter nu. Ett löfte håller bara om det finns tid för arbetet: flytta i tid när någon har för mycket.',
      nobody: 'Du leder ingen enhet som tar emot begäranden.',
      table: (unit) => unit,
      columns: [
        'Medarbetare',
        'Öppna',
        'Obesvarade',
        'Försenade',
        'Väntar på familjen',
        'Avslutade 7 dgr',
        'Nästa löfte',
      ],
      none: '–',
      show: (name) => `Visa vad ${name} sköter`,
      heldTitle: (name) => `${name}: öppna begäranden`,
      nothingHeld: (name) => `${name}: inga öppna begäranden.`,
      choose: 'Välj vad som ska flyttas',
      to: 'Till vem',
      toHint:
        'Mottagaren har jour vid samma dörr och får genast ett meddelande. Löftet till familjen står kvar.',
      chooseOne: 'Välj medarbetare',
      give: 'Flytta de valda',
      given: (count) => (count === 1 ? 'Begäran flyttades.' : `${count} begäranden flyttades.`),
      more: (shown, total) => `De ${shown} mest brådskande visas, sammanlagt ${total}.`,
      note: 'Talen visar inga familjer. Öppna en begäran när du behöver den: varje öppning lämnar en anteckning.',
    },
    wall: {
      title: 'Väggtavla',
      lead: 'Köernas längd per dörr. Tavlan visar varken namn eller ärenden och kan hänga i arbetsrummet.',
      untaken: 'väntar på mottagare',
      urgent: 'med ord om fara, olästa',
      near: 'löfte nära',
      late: 'försenade',
      inWork: 'under arbete',
      today: (arrived, answered) => `I dag kom ${arrived}, besvarades ${answered}.`,
      next: (words) => `Nästa löfte: ${words}`,
      noNext: 'Inga öppna löften.',
      asOf: (moment) => `Läget ${moment}`,
      reload: 'Uppdatera',
      live: 'Tavlan uppdateras av sig själv.',
      stop: 'Stoppa uppdateringen',
      stopped: 'Uppdateringen är stoppad.',
      go: 'Fortsätt uppdatera',
    },
    morning: {
      title: 'Morgonmeddelande',
      on: 'På arbetsdagar kl. 7.30 får du e-post med dina öppna begäranden som tal och länkar.',
      off: 'Du får inget morgonmeddelande.',
      turnOn: 'Ta i bruk morgonmeddelandet',
      turnOff: 'Stäng av morgonmeddelandet',
      link: 'Inställning för morgonmeddelandet',
      back: 'Tillbaka till kön',
    },
  },
  en: {
    load: {
      title: 'Workload',
      lead: 'What each one holds now. A promise is true only if there is time for the work: move in time when somebody has too much.',
      nobody: 'You do not lead a unit that receives requests.',
      table: (unit) => unit,
      columns: [
        'Worker',
        'Open',
        'Unanswered',
        'Late',
        'Waiting for family',
        'Closed, 7 days',
        'Next promise',
      ],
      none: '–',
      show: (name) => `Show what ${name} holds`,
      heldTitle: (name) => `${name}: open requests`,
      nothingHeld: (name) => `${name}: no open requests.`,
      choose: 'Choose what to move',
      to: 'To whom',
      toHint: 'The receiver answers at the same door and is told at once. The promise to the family stays.',
      chooseOne: 'Choose a worker',
      give: 'Move the chosen ones',
      given: (count) => (count === 1 ? 'The request was moved.' : `${count} requests were moved.`),
      more: (shown, total) => `The ${shown} most urgent are shown, ${total} in all.`,
      note: 'The numbers show no families. Open a request when you need it: each opening leaves a trace.',
    },
    wall: {
      title: 'Wallboard',
      lead: 'How long the queues are, door by door. No names and no matters, so it may hang on the wall.',
      untaken: 'to be taken',
      urgent: 'with words of danger, unread',
      near: 'promise near',
      late: 'late',
      inWork: 'in work',
      today: (arrived, answered) => `Today ${arrived} came and ${answered} were answered.`,
      next: (words) => `Next promise: ${words}`,
      noNext: 'No open promises.',
      asOf: (moment) => `As of ${moment}`,
      reload: 'Refresh',
      live: 'The board refreshes by itself.',
      stop: 'Stop refreshing',
      stopped: 'Refreshing is stopped.',
      go: 'Go on refreshing',
    },
    morning: {
      title: 'Morning mail',
      on: 'On working days at 7:30 you get a mail with your open requests as numbers and links.',
      off: 'You get no morning mail.',
      turnOn: 'Turn the morning mail on',
      turnOff: 'Turn the morning mail off',
      link: 'Morning mail setting',
      back: 'Back to the queue',
    },
  },
}
