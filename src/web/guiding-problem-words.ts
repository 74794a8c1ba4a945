import type { Language } from '#platform/text.ts'
import { referralWords } from '#web/work/guiding/referral-words.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** Why a move cannot be made now, by the code that the use case gives. */
const whys = (lang: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(referralWords[lang].why).map(([why, words]) => [`referral.${why}`, words]),
  )

const fi: Words = {
  refusals: {
    ...whys('fi'),
    'referral.changed-meanwhile':
      'Lähete muuttui sillä välin. Katso, mikä muuttui, ja tee valintasi uudestaan. Kirjoittamasi teksti on tallella.',
    'referral.ground-stands':
      'Lähete perustuu lakiin, joten lupaa ei voi perua. Voit kertoa, ettet halua tätä.',
    'referral.meeting-booked': 'Yhteinen keskustelu on jo varattu.',
    'referral.meeting-not-begun': 'Keskustelu ei ole vielä alkanut.',
    'referral.no-meeting': 'Yhteistä keskustelua ei ole varattu.',
    'referral.no-unit': 'Sinulla ei ole yksikköä, josta lähetteen voi lähettää.',
    'referral.take-first': 'Ota avunpyyntö ensin hoitoosi.',
    'receiver.changed-meanwhile':
      'Joku toinen muutti tietoja sillä välin. Katso tiedot ja tallenna uudestaan.',
    'referral-receiver.manage.not-allowed':
      'Vain yksikön esihenkilö tai koordinaattori voi lisätä vastaanottajan.',
    'referral-receiver.save.not-allowed':
      'Vain nimetty vastaaja, yksikön esihenkilö tai koordinaattori voi muuttaa tätä.',
  },
  fields: {
    age: () => 'Kirjoita ikä vuosina, 0–29.',
    required: () => 'Täytä tämä.',
    'too-long': () => 'Teksti on liian pitkä. Lyhennä sitä.',
    'field-twice': () => 'Sama kohta on kahdesti.',
    'choose-one': () => 'Valitse ensin ainakin yksi palvelu.',
    'choose-two': () => 'Valitse vertailuun kaksi tai kolme palvelua.',
    'choose-fewer': (limit) => `Valitse enintään ${limit ?? 6}.`,
    'choose-who': () => 'Valitse, kuka antaa luvan.',
    'choose-receiver': () => 'Valitse vastaanottaja.',
    'contact-needed': () => 'Kerro, miten perheen tavoittaa. Ilman sitä lähetettä ei voi lähettää.',
    'consent-missing': () => 'Kysy perheen lupa ja merkitse se, tai valitse muu peruste.',
    'consent-behind-code': () => 'Perhe antaa luvan itse seurantasivulla.',
    'consent-way': () => 'Valitse, miten lupa annettiin.',
    'ground-not-here': () => 'Tämä peruste ei sovi tälle vastaanottajalle.',
    'unknown-receiver': () => 'Valitse vastaanottaja luettelosta.',
    'receiver-paused': () => 'Vastaanottaja ei ota nyt uusia. Valitse toinen.',
    'receiver-without-person': () => 'Vastaanottajalla ei ole nimettyä vastaajaa. Valitse toinen.',
    'receiver-no-secrecy': () => 'Vastaanottaja ei ole vielä hyväksynyt vaitioloa. Valitse toinen.',
    'same-receiver': () => 'Lähete on jo tällä vastaanottajalla.',
    'not-in-future': () => 'Valitse tuleva päivä.',
    'in-future': () => 'Päivä ei voi olla tulevaisuudessa.',
    'choose-time': () => 'Valitse jokin ajoista tai kirjoita muu aika.',
    'meeting-day': () => 'Kirjoita keskustelun päivä.',
    'meeting-time': () => 'Kirjoita keskustelun kellonaika, esimerkiksi 14:30.',
    'receiver-unit': () => 'Valitse yksikkö, joka ottaa lähetteet vastaan.',
    'receiver-contact': () => 'Valitse nimetty vastaaja yksikön työntekijöistä.',
    'receiver-organisation': () => 'Valitse järjestö tai muu palveluntuottaja luettelosta.',
    'receiver-guest-name': () => 'Kirjoita nimetyn vastaajan nimi.',
    'receiver-guest-email': () =>
      'Kirjoita nimetyn vastaajan sähköpostiosoite, esimerkiksi nimi@esimerkki.fi.',
    'receiver-name': () => 'Kirjoita nimi lähettäjälle ainakin yhdellä kielellä.',
    'receiver-languages': () => 'Valitse ainakin yksi kieli, jolla palvelette.',
    'receiver-answer-days': () => 'Kirjoita vastausaika arkipäivinä, 1–30.',
    'receiver-wait': () => 'Kirjoita odotus viikkoina, 0–104.',
    'receiver-name-taken': () => 'Tällä organisaatiolla on jo tämän niminen vastaanottaja. Anna toinen nimi.',
    'not-in-unit': () => 'Valitse henkilö omasta yksiköstä.',
    'not-a-unit': () => 'Vastaanottajalla ei ole yksikköä.',
    'not-a-guest': () => 'Tämä vastaanottaja kirjautuu tunnuksella.',
    'too-many-codes': () => 'Koodeja on jo 20. Poista ensin jokin niistä.',
    'wrong-code': () => 'Koodi ei käy. Tarkista numerot tai pyydä uusi koodi.',
  },
}

const sv: Words = {
  refusals: {
    ...whys('sv'),
    'referral.changed-meanwhile':
      'Remissen ändrades under tiden. Se vad som ändrades och gör ditt val på nytt. Texten du skrev är kvar.',
    'referral.ground-stands':
      'Remissen grundar sig på lag, så lovet kan inte tas tillbaka. Du kan säga att du inte vill det här.',
    'referral.meeting-booked': 'Ett gemensamt samtal är redan bokat.',
    'referral.meeting-not-begun': 'Samtalet har inte börjat ännu.',
    'referral.no-meeting': 'Inget gemensamt samtal är bokat.',
    'referral.no-unit': 'Du har ingen enhet som en remiss kan skickas från.',
    'referral.take-first': 'Ta först hand om begäran om hjälp.',
    'receiver.changed-meanwhile': 'Någon annan ändrade uppgifterna under tiden. Se på dem och spara på nytt.',
    'referral-receiver.manage.not-allowed':
      'Bara enhetens chef eller koordinatorn kan lägga till en mottagare.',
    'referral-receiver.save.not-allowed':
      'Bara den namngivna mottagaren, enhetens chef eller koordinatorn kan ändra det här.',
  },
  fields: {
    age: () => 'Skriv åldern i år, 0–29.',
    required: () => 'Fyll i det här.',
    'too-long': () => 'Texten är för lång. Förkorta den.',
    'field-twice': () => 'Samma punkt finns två gånger.',
    'choose-one': () => 'Välj först minst en tjänst.',
    'choose-two': () => 'Välj två eller tre tjänster att jämföra.',
    'choose-fewer': (limit) => `Välj högst ${limit ?? 6}.`,
    'choose-who': () => 'Välj vem som ger lov.',
    'choose-receiver': () => 'Välj mottagare.',
    'contact-needed': () => 'Berätta hur familjen nås. Utan det kan remissen inte skickas.',
    'consent-missing': () => 'Fråga familjen om lov och märk det, eller välj en annan grund.',
    'consent-behind-code': () => 'Familjen ger själv lov på uppföljningssidan.',
    'consent-way': () => 'Välj hur lovet gavs.',
    'ground-not-here': () => 'Den här grunden passar inte den här mottagaren.',
    'unknown-receiver': () => 'Välj en mottagare ur listan.',
    'receiver-paused': () => 'Mottagaren tar inte emot nya nu. Välj en annan.',
    'receiver-without-person': () => 'Mottagaren har ingen namngiven person. Välj en annan.',
    'receiver-no-secrecy': () => 'Mottagaren har ännu inte godkänt tystnadsplikten. Välj en annan.',
    'same-receiver': () => 'Remissen är redan hos den här mottagaren.',
    'not-in-future': () => 'Välj en kommande dag.',
    'in-future': () => 'Dagen kan inte vara i framtiden.',
    'choose-time': () => 'Välj någon av tiderna eller skriv en annan tid.',
    'meeting-day': () => 'Skriv dagen för samtalet.',
    'meeting-time': () => 'Skriv klockslaget för samtalet, till exempel 14:30.',
    'receiver-unit': () => 'Välj den enhet som tar emot remisserna.',
    'receiver-contact': () => 'Välj den namngivna mottagaren bland dem som arbetar i enheten.',
    'receiver-organisation': () => 'Välj föreningen eller serviceproducenten i listan.',
    'receiver-guest-name': () => 'Skriv den namngivna mottagarens namn.',
    'receiver-guest-email': () =>
      'Skriv den namngivna mottagarens e-postadress, till exempel namn@exempel.fi.',
    'receiver-name': () => 'Skriv namnet för avsändaren på åtminstone ett språk.',
    'receiver-languages': () => 'Välj minst ett språk som ni betjänar på.',
    'receiver-answer-days': () => 'Skriv svarstiden i vardagar, 1–30.',
    'receiver-wait': () => 'Skriv väntetiden i veckor, 0–104.',
    'receiver-name-taken': () =>
      'Organisationen har redan en mottagare med det här namnet. Ge ett annat namn.',
    'not-in-unit': () => 'Välj en person ur den egna enheten.',
    'not-a-unit': () => 'Mottagaren har ingen enhet.',
    'not-a-guest': () => 'Den här mottagaren loggar in med konto.',
    'too-many-codes': () => 'Du har redan 20 koder. Ta först bort någon av dem.',
    'wrong-code': () => 'Koden stämmer inte. Kontrollera siffrorna eller be om en ny kod.',
  },
}

const en: Words = {
  refusals: {
    ...whys('en'),
    'referral.changed-meanwhile':
      'The referral changed meanwhile. See what changed and choose again. What you wrote is still here.',
    'referral.ground-stands':
      'The referral stands on a law, so there is no permission to take back. You can say that you do not want this.',
    'referral.meeting-booked': 'A joint talk has been booked already.',
    'referral.meeting-not-begun': 'The talk has not begun yet.',
    'referral.no-meeting': 'No joint talk has been booked.',
    'referral.no-unit': 'You have no unit from which a referral can be sent.',
    'referral.take-first': 'Take the request for help first.',
    'receiver.changed-meanwhile': 'Somebody else changed the details meanwhile. Look at them and save again.',
    'referral-receiver.manage.not-allowed': 'Only the unit’s lead or the coordinator can add a receiver.',
    'referral-receiver.save.not-allowed':
      'Only the named receiver, the unit’s lead or the coordinator can change this.',
  },
  fields: {
    age: () => 'Write the age in years, 0–29.',
    required: () => 'Fill this in.',
    'too-long': () => 'The text is too long. Shorten it.',
    'field-twice': () => 'The same point is there twice.',
    'choose-one': () => 'Choose at least one service first.',
    'choose-two': () => 'Choose two or three services to compare.',
    'choose-fewer': (limit) => `Choose at most ${limit ?? 6}.`,
    'choose-who': () => 'Choose who gives permission.',
    'choose-receiver': () => 'Choose a receiver.',
    'contact-needed': () => 'Say how the family is reached. Without it the referral cannot be sent.',
    'consent-missing': () => 'Ask the family and mark its permission, or choose another ground.',
    'consent-behind-code': () => 'The family itself gives permission on the follow page.',
    'consent-way': () => 'Choose how permission was given.',
    'ground-not-here': () => 'This ground does not suit this receiver.',
    'unknown-receiver': () => 'Choose a receiver from the list.',
    'receiver-paused': () => 'The receiver takes nobody now. Choose another.',
    'receiver-without-person': () => 'The receiver has no named person. Choose another.',
    'receiver-no-secrecy': () => 'The receiver has not accepted secrecy yet. Choose another.',
    'same-receiver': () => 'The referral is with this receiver already.',
    'not-in-future': () => 'Choose a day to come.',
    'in-future': () => 'The day cannot be in the future.',
    'choose-time': () => 'Choose one of the times or write another.',
    'meeting-day': () => 'Write the day of the talk.',
    'meeting-time': () => 'Write the time of the talk, for example 14:30.',
    'receiver-unit': () => 'Choose the unit that takes the referrals.',
    'receiver-contact': () => 'Choose the named person among those who work in the unit.',
    'receiver-organisation': () => 'Choose the association or provider from the list.',
    'receiver-guest-name': () => 'Write the name of the named person.',
    'receiver-guest-email': () => 'Write the email address of the named person, for example name@example.fi.',
    'receiver-name': () => 'Write the name for the sender in at least one language.',
    'receiver-languages': () => 'Choose at least one language in which you serve.',
    'receiver-answer-days': () => 'Write the time to answer in working days, 1–30.',
    'receiver-wait': () => 'Write the wait in weeks, 0–104.',
    'receiver-name-taken': () => 'The organisation has a receiver of this name already. Give another name.',
    'not-in-unit': () => 'Choose a person of your own unit.',
    'not-a-unit': () => 'The receiver has no unit.',
    'not-a-guest': () => 'This receiver signs in with an account.',
    'too-many-codes': () => 'There are 20 codes already. Remove one of them first.',
    'wrong-code': () => 'The code does not fit. Check the digits or ask for a new code.',
  },
}

/** What can be refused when a family is guided or referred. */
export const guidingProblems: Readonly<Record<Language, Words>> = { fi, sv, en }
