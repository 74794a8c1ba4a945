import type { Language } from '#platform/text.ts'

/** What was done, by the name under which the log keeps it. What is not here is shown by that name. */
const acts: Readonly<Record<string, readonly [fi: string, sv: string, en: string]>> = {
  'emergency.open': ['Avasi hätäkäytössä', 'Öppnade i en nödsituation', 'Opened in an emergency'],
  'emergency.end': ['Päätti hätäkäytön', 'Avslutade en nödöppning', 'Ended an emergency opening'],
  'emergency.review': ['Tarkisti hätäkäytön', 'Granskade en nödöppning', 'Reviewed an emergency opening'],
  'emergency.list': ['Luki hätäkäytöt', 'Läste nödöppningar', 'Read emergency openings'],
  'family.emergencies': ['Luki hätäkäytöt', 'Läste nödöppningar', 'Read emergency openings'],
  'family-ban.set': ['Kirjasi kiellon', 'Antecknade ett förbud', 'Noted a ban'],
  'family-ban.lift': ['Poisti kiellon', 'Hävde ett förbud', 'Lifted a ban'],
  'family-consent.ask': ['Kysyi lupaa', 'Bad om samtycke', 'Asked for a consent'],
  'family-consent.call-off': [
    'Perui lupakysymyksen',
    'Återtog en fråga om samtycke',
    'Called off a question',
  ],
  'family-consent.note': ['Kirjasi luvan', 'Antecknade ett samtycke', 'Noted a consent'],
  'family-consent.withdraw': ['Päätti luvan', 'Avslutade ett samtycke', 'Ended a consent'],
  'family-consent.overview': ['Luki luvat', 'Läste samtycken', 'Read consents'],
  'family-entry.read': ['Luki merkinnät', 'Läste anteckningar', 'Read entries'],
  'family-entry.write': ['Kirjoitti merkinnän', 'Skrev en anteckning', 'Wrote an entry'],
  'family-entry.open': [
    'Avasi merkinnän perheelle',
    'Öppnade en anteckning',
    'Opened an entry to the family',
  ],
  'family-entry.close': [
    'Sulki merkinnän perheeltä',
    'Stängde en anteckning',
    'Closed an entry to the family',
  ],
  'family-ground.record': ['Kirjasi lain perusteen', 'Antecknade en laglig grund', 'Recorded a legal ground'],
  'family-ground.end': ['Päätti lain perusteen', 'Avslutade en laglig grund', 'Ended a legal ground'],
  'family.read': ['Luki perheen tiedot', 'Läste familjens uppgifter', 'Read the family'],
  'family.find': ['Etsi perhettä', 'Sökte en familj', 'Looked for a family'],
  'family.list': ['Luki oman luettelonsa', 'Läste sin egen lista', 'Read the own list'],
  'family.names': ['Luki oman luettelonsa', 'Läste sin egen lista', 'Read the own list'],
  'family.open': ['Avasi uuden perheen', 'Öppnade en ny familj', 'Opened a new family'],
  'family.close': [
    'Päätti työn perheen kanssa',
    'Avslutade arbetet med familjen',
    'Closed the work with the family',
  ],
  'family.who-is-with': [
    'Luki, kuka on perheen kanssa',
    'Läste vem som är med',
    'Read who is with the family',
  ],
  'family.add-person': ['Lisäsi perheenjäsenen', 'Lade till en person', 'Added a person'],
  'family.change-person': ['Muutti henkilötietoja', 'Ändrade personuppgifter', 'Changed a person'],
  'family.remove-person': ['Poisti perheenjäsenen', 'Tog bort en person', 'Removed a person'],
  'family.add-relation': ['Lisäsi suhteen', 'Lade till en relation', 'Added a relation'],
  'family.change-relation': ['Muutti suhdetta', 'Ändrade en relation', 'Changed a relation'],
  'family.end-relation': ['Päätti suhteen', 'Avslutade en relation', 'Ended a relation'],
  'family.add-home': ['Lisäsi kodin', 'Lade till ett hem', 'Added a home'],
  'family.change-home': ['Muutti kotia', 'Ändrade ett hem', 'Changed a home'],
  'family.remove-home': ['Poisti kodin', 'Tog bort ett hem', 'Removed a home'],
  'family.add-helper': ['Lisäsi auttajan', 'Lade till en hjälpare', 'Added a helper'],
  'family.end-helper': ['Poisti auttajan', 'Tog bort en hjälpare', 'Removed a helper'],
  'family.add-to-team': ['Lisäsi työntekijän', 'Lade till en medarbetare', 'Added a worker'],
  'family.change-part': ['Muutti työntekijän osaa', 'Ändrade en medarbetares del', 'Changed a worker’s part'],
  'family.end-part': ['Päätti työntekijän osan', 'Avslutade en medarbetares del', 'Ended a worker’s part'],
  'family.note-contact': ['Merkitsi yhteydenoton', 'Antecknade en kontakt', 'Noted a contact'],
  'family.show-presence': ['Näytti mukanaolon', 'Visade en närvaro', 'Showed a presence'],
  'family.hide-presence': ['Piilotti mukanaolon', 'Dolde en närvaro', 'Hid a presence'],
  'family.block': ['Piti aikuisen erossa', 'Höll en vuxen borta', 'Kept an adult away'],
  'family.lift-block': ['Poisti esteen', 'Tog bort ett hinder', 'Lifted a block'],
  'family.bar-acting': ['Esti puolesta asioinnin', 'Hindrade ombud', 'Barred acting for a child'],
  'family.end-bar': ['Salli puolesta asioinnin', 'Tillät ombud igen', 'Let acting for a child again'],
  'family.protect-address': [
    'Merkitsi turvakiellon',
    'Antecknade spärrmarkering',
    'Marked a protected address',
  ],
  'family.check-protection': [
    'Tarkisti turvakiellon',
    'Kontrollerade spärrmarkering',
    'Checked a protected address',
  ],
  'family.end-protection': ['Päätti turvakiellon', 'Avslutade spärrmarkering', 'Ended a protected address'],
  'family.register-news': [
    'Toi tietoja rekisteristä',
    'Hämtade uppgifter ur registret',
    'Brought news of the register',
  ],
  'family.judge-minor': [
    'Arvioi lapsen ymmärrystä',
    'Bedömde barnets förståelse',
    'Judged a child’s understanding',
  ],
}

const refusals: Readonly<Record<string, readonly [fi: string, sv: string, en: string]>> = {
  'not-found': ['ei oikeutta tai ei ole', 'ingen rätt eller finns inte', 'no right, or not there'],
  'not-allowed': ['ei oikeutta', 'ingen rätt', 'no right'],
  'strong-sign-in-needed': ['ei vahvaa tunnistusta', 'ingen stark identifiering', 'no strong sign-in'],
  'step-up-needed': ['ei uutta vahvistusta', 'ingen ny bekräftelse', 'not confirmed anew'],
}

const place: Readonly<Record<Language, 0 | 1 | 2>> = { fi: 0, sv: 1, en: 2 }

export const actInWords = (name: string, lang: Language): string => acts[name]?.[place[lang]] ?? name
export const refusalInWords = (code: string, lang: Language): string => refusals[code]?.[place[lang]] ?? code
