import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What may stand in the way of trainings, the communication plan, bulletins and letters. */
export const tellingProblems: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'training.keep.not-allowed': 'Koulutusta hoitavat siitä vastaava, alueen johtaja ja koordinaattori.',
      'training.seeNames.not-allowed': 'Osallistujien nimet näkevät koulutuksesta vastaavat.',
      'training.signUp.not-allowed': 'Ilmoittaudu oman alueesi koulutuksiin.',
      'training.not-now': 'Tätä ei voi tehdä koulutuksen nykyisessä tilanteessa. Katso tilanne sivun alusta.',
      'training.not-yet':
        'Koulutus ei ole vielä alkanut. Merkitse se pidetyksi alkamispäivänä tai sen jälkeen.',
      'training.not-open': 'Ilmoittautuminen ei ole auki. Kysy koulutuksesta vastaavalta.',
      'training.was-not-there': 'Vain paikalla olleet kertovat, mitä koulutus antoi.',
      'training.answered-already': 'Olet jo vastannut. Kiitos.',
      'method.keep.not-allowed': 'Menetelmät kirjaa perhekeskuskoordinaattori.',
      'method.learn.not-allowed': 'Merkitse oman alueesi menetelmiä.',
      'licence.keep.not-allowed': 'Merkinnän poistaa sen omistaja tai koordinaattori.',
      'licence.offer.not-allowed': 'Vain ihminen itse voi luvata, että häneltä saa kysyä.',
      'planned-message.keep.not-allowed': 'Suunnitelmaa pitävät koordinaattori ja alueen johtaja.',
      'planned-message.tell.not-allowed': 'Kerrotuksi merkitsee se, joka viestin kertoo.',
      'wording.keep.not-allowed': 'Sovitut sanat kirjaa koordinaattori.',
      'bulletin.write.not-allowed': 'Tiedotteita kirjoittavat koordinaattori ja alueen johtaja.',
      'bulletin.not-now': 'Tiedotteen tilanne on muuttunut. Avaa se uudestaan.',
      'bulletin-reader.keep.not-allowed': 'Osoitteita pitää koordinaattori.',
      'letter.write.not-allowed': 'Kirjeen kirjoittavat koordinaattori ja alueen johtaja.',
      'letter.send.not-allowed': 'Merkitse oman alueesi kirjeitä.',
      'letter.not-published': 'Julkaise kirje ensin. Sitten voit merkitä sen lähetetyksi.',
      'child-words.keep.not-allowed': 'Lapsen sanat kirjaa koordinaattori.',
    },
    fields: {
      'in-the-future': () => 'Päivä on tulevaisuudessa. Valitse tämä päivä tai aiempi.',
      'already-there': () => 'Tämä osoite on jo luettelossa.',
      'has-a-letter': () => 'Kunnalla on jo kirje. Muokkaa sitä.',
      'unknown-letter-field': () => 'Tekstissä on kenttä, jota ei tunneta. Käytä vain yllä lueteltuja.',
    },
  },
  sv: {
    refusals: {
      'training.keep.not-allowed': 'Utbildningen sköts av den ansvariga, områdets ledare och koordinatorn.',
      'training.seeNames.not-allowed': 'Deltagarnas namn ser de som ansvarar för utbildningen.',
      'training.signUp.not-allowed': 'Anmäl dig till utbildningar i ditt eget område.',
      'training.not-now': 'Det här går inte i utbildningens nuvarande läge. Se läget i början av sidan.',
      'training.not-yet':
        'Utbildningen har inte börjat ännu. Märk den som hållen på första dagen eller senare.',
      'training.not-open': 'Anmälan är inte öppen. Fråga den som ansvarar för utbildningen.',
      'training.was-not-there': 'Bara de som var på plats berättar vad utbildningen gav.',
      'training.answered-already': 'Du har redan svarat. Tack.',
      'method.keep.not-allowed': 'Metoderna antecknas av familjecenterkoordinatorn.',
      'method.learn.not-allowed': 'Märk metoder i ditt eget område.',
      'licence.keep.not-allowed': 'Anteckningen tas bort av personen själv eller koordinatorn.',
      'licence.offer.not-allowed': 'Bara personen själv kan lova att man får fråga.',
      'planned-message.keep.not-allowed': 'Planen hålls av koordinatorn och områdets ledare.',
      'planned-message.tell.not-allowed': 'Den som berättar märker budskapet som berättat.',
      'wording.keep.not-allowed': 'Avtalade ord antecknas av koordinatorn.',
      'bulletin.write.not-allowed': 'Meddelanden skrivs av koordinatorn och områdets ledare.',
      'bulletin.not-now': 'Meddelandets läge har ändrats. Öppna det på nytt.',
      'bulletin-reader.keep.not-allowed': 'Adresserna hålls av koordinatorn.',
      'letter.write.not-allowed': 'Brevet skrivs av koordinatorn och områdets ledare.',
      'letter.send.not-allowed': 'Märk brev i ditt eget område.',
      'letter.not-published': 'Publicera brevet först. Sedan kan du märka det som skickat.',
      'child-words.keep.not-allowed': 'Barnets ord antecknas av koordinatorn.',
    },
    fields: {
      'in-the-future': () => 'Dagen ligger i framtiden. Välj i dag eller en tidigare dag.',
      'already-there': () => 'Adressen finns redan i listan.',
      'has-a-letter': () => 'Kommunen har redan ett brev. Redigera det.',
      'unknown-letter-field': () =>
        'Texten har ett fält som inte känns igen. Använd bara dem som nämns ovan.',
    },
  },
  en: {
    refusals: {
      'training.keep.not-allowed':
        'The training is kept by who answers for it, the area’s lead and the coordinator.',
      'training.seeNames.not-allowed': 'Names of attendees are seen by those who answer for the training.',
      'training.signUp.not-allowed': 'Sign up to trainings of your own county.',
      'training.not-now':
        'This cannot be done in the training’s present state. See the state at the top of the page.',
      'training.not-yet': 'The training has not begun. Mark it as held on its first day or later.',
      'training.not-open': 'Sign-up is not open. Ask who answers for the training.',
      'training.was-not-there': 'Only those who were there say what the training gave.',
      'training.answered-already': 'You have answered already. Thank you.',
      'method.keep.not-allowed': 'Methods are recorded by the family centre coordinator.',
      'method.learn.not-allowed': 'Record methods of your own county.',
      'licence.keep.not-allowed': 'A record is removed by its owner or the coordinator.',
      'licence.offer.not-allowed': 'Only that person can say that one may ask.',
      'planned-message.keep.not-allowed': 'The plan is kept by the coordinator and the area’s lead.',
      'planned-message.tell.not-allowed': 'A message is marked as told by whoever tells it.',
      'wording.keep.not-allowed': 'Agreed words are recorded by the coordinator.',
      'bulletin.write.not-allowed': 'Bulletins are written by the coordinator and the area’s lead.',
      'bulletin.not-now': 'The bulletin’s state has changed. Open it again.',
      'bulletin-reader.keep.not-allowed': 'Addresses are kept by the coordinator.',
      'letter.write.not-allowed': 'The letter is written by the coordinator and the area’s lead.',
      'letter.send.not-allowed': 'Record letters of your own county.',
      'letter.not-published': 'Publish the letter first. Then you can record it as sent.',
      'child-words.keep.not-allowed': 'A child’s words are recorded by the coordinator.',
    },
    fields: {
      'in-the-future': () => 'The day is in the future. Choose today or an earlier day.',
      'already-there': () => 'This address is in the list already.',
      'has-a-letter': () => 'The municipality has a letter already. Edit it.',
      'unknown-letter-field': () => 'The text has a field that is not known. Use only those listed above.',
    },
  },
}
