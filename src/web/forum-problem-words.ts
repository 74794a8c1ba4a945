import type { Language } from '#platform/text.ts'

/** What may stand in the way in forums, their meetings, decisions, tasks and votes. */
export const forumProblems: Readonly<
  Record<
    Language,
    {
      readonly refusals: Readonly<Record<string, string>>
      readonly fields: Readonly<Record<string, (limit?: number) => string>>
    }
  >
> = {
  fi: {
    refusals: {
      'forum.keep.not-allowed':
        'Foorumia pitävät sen puheenjohtaja ja sihteerit, koordinaattori ja johto. Ehdota asiaa heille.',
      'forum.add.not-allowed': 'Foorumin perustaa koordinaattori, alueen vetäjä omalle alueelleen tai johto.',
      'forum.list-choices.not-allowed': 'Toisen hyvinvointialueen verkosto ei näy täällä.',
      'forum-meeting.keep.not-allowed':
        'Kokousta pitävät foorumin puheenjohtaja, sihteerit ja koordinaattori.',
      'forum-meeting.minute.not-allowed': 'Pöytäkirjaa kirjaavat ne, joilla on paikka foorumissa.',
      'forum-meeting.answer.not-allowed': 'Kutsuun vastaavat ne, joilla on paikka foorumissa.',
      'forum-meeting.cancelled': 'Kokous on peruttu, joten sitä ei voi enää muuttaa.',
      'forum-meeting.approved':
        'Pöytäkirja on hyväksytty, joten se ei enää muutu. Kirjaa korjaus seuraavaan kokoukseen.',
      'forum-meeting.held': 'Kokous on jo pidetty.',
      'forum-meeting.planned': 'Merkitse kokous ensin pidetyksi.',
      'forum-meeting.over': 'Kokous on jo ohi.',
      'forum-meeting.ahead': 'Kokous ei ole vielä alkanut.',
      'forum-matter.minuted': 'Asiasta on jo kirjattu pöytäkirjaan, joten sitä ei voi siirtää tai poistaa.',
      'forum-matter.on-no-agenda': 'Asia ei ole tämän kokouksen asialistalla.',
      'forum-matter.place.not-allowed': 'Asialistan tekevät puheenjohtaja, sihteerit ja koordinaattori.',
      'forum-matter.change.not-allowed':
        'Asiaa muuttaa ehdottaja, kunnes se on asialistalla, ja foorumin pitäjät.',
      'forum-matter.minute.not-allowed': 'Pöytäkirjaa kirjaavat ne, joilla on paikka foorumissa.',
      'forum-task.not-open': 'Tehtävä ei ole enää kesken.',
      'forum-vote.closed': 'Äänestys on jo suljettu.',
      'forum-vote.cast.not-allowed': 'Pisteet antaa se, jolla on paikka foorumissa.',
      'decision.superseded': 'Päätöksen on jo korvannut uusi päätös.',
      'decision.confirmed':
        'Päätös on vahvistettu, joten sen sanoja ei voi muuttaa. Korvaa se uudella päätöksellä.',
      'decision.assessment-missing': 'Tiloista päätetään vasta, kun vaikutukset lapsiin on arvioitu.',
      'decision.make.not-now': 'Päätös on jo tehty.',
      'decision.announce.not-now': 'Päätöksen voi kertoa, kun se on tehty.',
      'decision.confirm.not-now': 'Päätöstä ei ole vielä kerrottu.',
      'decision.confirm.not-allowed': 'Vahvistaa voi vain se, jolle päätös on kerrottu.',
      'decision.drop.not-now': 'Vain luonnoksen voi poistaa.',
      'decision.supersede.not-now': 'Luonnosta ei korvata. Muuta sitä.',
    },
    fields: {
      'person-or-name': () => 'Valitse henkilö tai kirjoita nimi, toinen näistä.',
      'not-of-this-county': () => 'Valitse jokin tältä hyvinvointialueelta.',
      'not-of-this-area': () => 'Perhekeskus on toisella alueella. Valitse sen alue.',
      'not-of-this-forum': () => 'Valitse jokin tästä foorumista.',
      'forum-ended': () => 'Foorumi on päättynyt ennen tätä päivää.',
      'not-itself': () => 'Valitse jokin toinen foorumi.',
      'own-deputy': () => 'Varajäsen on joku toinen.',
      'seat-ended': () => 'Paikka on poistettu.',
      'term-overlaps': () => 'Paikalla on jo kausi näinä päivinä. Valitse toinen alkupäivä.',
      'in-the-future': () => 'Päätöspäivä ei voi olla tulevaisuudessa.',
      'not-made-yet': () => 'Päätöstä ei ole vielä tehty.',
      'twice-the-same': () => 'Sama vaihtoehto on kahdesti.',
      'too-many-points': () => 'Pisteitä on jaettu liikaa.',
    },
  },
  sv: {
    refusals: {
      'forum.keep.not-allowed':
        'Forumet sköts av dess ordförande och sekreterare, koordinatorn och ledningen. Föreslå saken för dem.',
      'forum.add.not-allowed':
        'Ett forum startas av koordinatorn, områdets ledare för sitt eget område eller ledningen.',
      'forum.list-choices.not-allowed': 'Ett annat välfärdsområdes nätverk syns inte här.',
      'forum-meeting.keep.not-allowed': 'Mötet sköts av forumets ordförande, sekreterare och koordinatorn.',
      'forum-meeting.minute.not-allowed': 'Protokollet skrivs av dem som har en plats i forumet.',
      'forum-meeting.answer.not-allowed': 'Kallelsen besvaras av dem som har en plats i forumet.',
      'forum-meeting.cancelled': 'Mötet är inställt och kan inte längre ändras.',
      'forum-meeting.approved':
        'Protokollet är godkänt och ändras inte längre. Anteckna rättelsen på nästa möte.',
      'forum-meeting.held': 'Mötet har redan hållits.',
      'forum-meeting.planned': 'Anteckna först att mötet har hållits.',
      'forum-meeting.over': 'Mötet är redan över.',
      'forum-meeting.ahead': 'Mötet har inte börjat än.',
      'forum-matter.minuted': 'Ärendet finns redan i protokollet och kan inte flyttas eller tas bort.',
      'forum-matter.on-no-agenda': 'Ärendet finns inte på mötets föredragningslista.',
      'forum-matter.place.not-allowed':
        'Föredragningslistan görs av ordföranden, sekreterarna och koordinatorn.',
      'forum-matter.change.not-allowed':
        'Ärendet ändras av den som föreslog det tills det står på listan, och av dem som sköter forumet.',
      'forum-matter.minute.not-allowed': 'Protokollet skrivs av dem som har en plats i forumet.',
      'forum-task.not-open': 'Uppgiften är inte längre öppen.',
      'forum-vote.closed': 'Omröstningen är redan stängd.',
      'forum-vote.cast.not-allowed': 'Poängen ges av den som har en plats i forumet.',
      'decision.superseded': 'Beslutet har redan ersatts av ett nytt.',
      'decision.confirmed':
        'Beslutet är bekräftat, så orden kan inte ändras. Ersätt det med ett nytt beslut.',
      'decision.assessment-missing': 'Om lokaler beslutas först när konsekvenserna för barn har bedömts.',
      'decision.make.not-now': 'Beslutet är redan fattat.',
      'decision.announce.not-now': 'Beslutet kan meddelas när det är fattat.',
      'decision.confirm.not-now': 'Beslutet har inte meddelats än.',
      'decision.confirm.not-allowed': 'Bara den som har fått beslutet kan bekräfta det.',
      'decision.drop.not-now': 'Bara ett utkast kan tas bort.',
      'decision.supersede.not-now': 'Ett utkast ersätts inte. Ändra det.',
    },
    fields: {
      'person-or-name': () => 'Välj en person eller skriv ett namn, det ena av dem.',
      'not-of-this-county': () => 'Välj någon från det här välfärdsområdet.',
      'not-of-this-area': () => 'Familjecentret ligger i ett annat område. Välj dess område.',
      'not-of-this-forum': () => 'Välj något från det här forumet.',
      'forum-ended': () => 'Forumet har avslutats före den här dagen.',
      'not-itself': () => 'Välj ett annat forum.',
      'own-deputy': () => 'Ersättaren är någon annan.',
      'seat-ended': () => 'Platsen har tagits bort.',
      'term-overlaps': () => 'Platsen har redan en mandatperiod de här dagarna. Välj en annan början.',
      'in-the-future': () => 'Beslutsdagen kan inte ligga i framtiden.',
      'not-made-yet': () => 'Beslutet har inte fattats än.',
      'twice-the-same': () => 'Samma alternativ finns två gånger.',
      'too-many-points': () => 'För många poäng har fördelats.',
    },
  },
  en: {
    refusals: {
      'forum.keep.not-allowed':
        'A forum is kept by its chair and secretaries, the coordinator and the leaders. Propose it to them.',
      'forum.add.not-allowed':
        'A forum is started by the coordinator, the lead of an area for their own area, or the leaders.',
      'forum.list-choices.not-allowed': 'The network of another county is not seen here.',
      'forum-meeting.keep.not-allowed':
        'A meeting is kept by the forum’s chair, its secretaries and the coordinator.',
      'forum-meeting.minute.not-allowed': 'Minutes are written by those who have a seat in the forum.',
      'forum-meeting.answer.not-allowed': 'An invitation is answered by those who have a seat in the forum.',
      'forum-meeting.cancelled': 'The meeting is cancelled and can no longer be changed.',
      'forum-meeting.approved':
        'The minutes are approved and no longer change. Note the correction in the next meeting.',
      'forum-meeting.held': 'The meeting has already been held.',
      'forum-meeting.planned': 'Mark the meeting as held first.',
      'forum-meeting.over': 'The meeting is already over.',
      'forum-meeting.ahead': 'The meeting has not begun yet.',
      'forum-matter.minuted': 'The matter is in the minutes already and cannot be moved or removed.',
      'forum-matter.on-no-agenda': 'The matter is not on the agenda of this meeting.',
      'forum-matter.place.not-allowed':
        'The agenda is made by the chair, the secretaries and the coordinator.',
      'forum-matter.change.not-allowed':
        'A matter is changed by whoever proposed it until it is on an agenda, and by those who keep the forum.',
      'forum-matter.minute.not-allowed': 'Minutes are written by those who have a seat in the forum.',
      'forum-task.not-open': 'The task is no longer open.',
      'forum-vote.closed': 'The vote is already closed.',
      'forum-vote.cast.not-allowed': 'Points are given by those who have a seat in the forum.',
      'decision.superseded': 'The decision has already been replaced by a newer one.',
      'decision.confirmed':
        'The decision is confirmed, so its words cannot be changed. Replace it with a new decision.',
      'decision.assessment-missing':
        'Premises are decided on only when the effects on children have been assessed.',
      'decision.make.not-now': 'The decision is already made.',
      'decision.announce.not-now': 'A decision can be announced when it has been made.',
      'decision.confirm.not-now': 'The decision has not been announced yet.',
      'decision.confirm.not-allowed': 'Only those to whom the decision was told can confirm it.',
      'decision.drop.not-now': 'Only a draft can be removed.',
      'decision.supersede.not-now': 'A draft is not replaced. Change it.',
    },
    fields: {
      'person-or-name': () => 'Choose a person or write a name, one of the two.',
      'not-of-this-county': () => 'Choose somebody or something of this county.',
      'not-of-this-area': () => 'The centre is in another area. Choose its area.',
      'not-of-this-forum': () => 'Choose something of this forum.',
      'forum-ended': () => 'The forum has ended before this day.',
      'not-itself': () => 'Choose another forum.',
      'own-deputy': () => 'The deputy is somebody else.',
      'seat-ended': () => 'The seat has been taken away.',
      'term-overlaps': () => 'The seat already has a term on these days. Choose another beginning.',
      'in-the-future': () => 'The day of a decision cannot be in the future.',
      'not-made-yet': () => 'The decision has not been made yet.',
      'twice-the-same': () => 'The same option stands twice.',
      'too-many-points': () => 'Too many points have been given.',
    },
  },
}
