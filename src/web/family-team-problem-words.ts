import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What adding people to a family's team, telling of them and opening in an emergency say no to. */
export const familyTeamProblems: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'emergency.not-allowed':
        'Hätäkäyttöä voi käyttää vain viranomaisen yksikössä, jolla on oma rekisteri. Hätätilanteessa soita 112.',
      'emergency.own-family': 'Omaa perhettäsi et voi avata. Pyydä kollegaa.',
      'emergency.own-part': 'Sinulla on jo osa tämän perheen asioissa. Löydät sen omista perheistäsi.',
      'emergency.already-open': 'Olet jo avannut tämän perheen. Löydät sen alta.',
      'emergency.over': 'Tämä hätäkäyttö on jo päättynyt.',
      'emergency.already-reviewed': 'Joku toinen ehti tarkistaa tämän.',
      'family-part.add.not-allowed':
        'Vain vastuutyöntekijä tai perheen oma työntekijä lisää perheen kanssa toimivia.',
      'family-part.already-there': 'Hän on jo tämän perheen kanssa samasta yksiköstä.',
      'family-part.over': 'Tämä osa on jo päättynyt.',
      'family-part.own': 'Omaa osaasi muuttaa joku toinen.',
      'family-part.name-another-first': 'Nimeä ensin toinen vastuutyöntekijä.',
      'family-part.note.not-allowed': 'Puhelinnumeron ja yhteydenoton merkitsee työntekijä itse.',
      'family-part.keep.not-allowed': 'Tätä muuttaa perheen vastuutyöntekijä tai oma työntekijä.',
      'family-part.end.not-allowed': 'Tämän päättää työntekijä itse tai perheen vastuutyöntekijä.',
      'family-part.showOwn.not-allowed': 'Omasta hoidosta kertoo vain se aikuinen, jonka hoito se on.',
      'emergency-opening.end.not-allowed': 'Hätäkäytön päättää se, joka avasi.',
      'emergency-opening.review.not-allowed':
        'Tarkistaja on joku muu kuin avaaja. Tietosuojavastaava tarkistaa vasta, kun yksikön aika on mennyt.',
      'family-part.show.not-allowed': 'Tästä mukanaolosta kertoo vain se, jota se koskee.',
    },
    fields: {
      'not-in-family': () => 'Valitse joku, joka kuuluu perheeseen.',
      'not-in-unit': () => 'Hän ei työskentele tässä yksikössä.',
      'more-than-own': () => 'Et voi avata enempää kuin näet itse.',
      'not-entitled': () =>
        'Suojattua osoitetta voi näyttää vain viranomaiselle, ja sinun on nähtävä se itse.',
      'other-register': () =>
        'Hän toimii toisessa rekisterissä. Valitse perheen suostumus tai lakiin perustuva peruste.',
      'no-consent': () => 'Valitse voimassa oleva suostumus, joka koskee tätä organisaatiota ja ihmistä.',
      'more-than-consent': () => 'Suostumus kattaa vain perheen kanssa toimivat ja yhteystiedot.',
      'no-ground': () => 'Valitse voimassa oleva peruste, joka koskee tätä organisaatiota ja ihmistä.',
      'own-consent-only': () => 'Aikuisen oma hoito tulee mukaan vain hänen omalla suostumuksellaan.',
      'own-care': () => 'Yhden aikuisen työntekijä on aikuisen omaa hoitoa. Valitse se.',
      'other-organisation': () => 'Vain oman organisaatiosi työntekijän voit lisätä näin.',
      'own-family': () => 'Kukaan ei tule oman perheensä työntekijäksi.',
      'one-of-two': () => 'Valitse joko ihminen tai yksikkö.',
      'hidden-too-long': (limit) => `Anna päivä, joka on tänään tai enintään ${limit ?? 365} päivän päässä.`,
      future: () => 'Päivä on vasta tulossa.',
      'emergency-not-found': () => 'Tunnuksella ei löytynyt perhettä. Tarkista tunnus.',
    },
  },
  sv: {
    refusals: {
      'emergency.not-allowed':
        'Nödöppning är till för en myndighets enhet med eget register. Ring 112 i en nödsituation.',
      'emergency.own-family': 'Din egen familj kan du inte öppna. Be en kollega.',
      'emergency.own-part': 'Du har redan en del i familjens ärenden. Du hittar den bland dina familjer.',
      'emergency.already-open': 'Du har redan öppnat familjen. Du hittar den nedan.',
      'emergency.over': 'Nödöppningen har redan upphört.',
      'emergency.already-reviewed': 'Någon annan hann granska den.',
      'family-part.add.not-allowed':
        'Bara den ansvariga medarbetaren eller familjens egen medarbetare lägger till dem som är med.',
      'family-part.already-there': 'Personen är redan med familjen från samma enhet.',
      'family-part.over': 'Den här delen har redan upphört.',
      'family-part.own': 'Din egen del ändras av någon annan.',
      'family-part.name-another-first': 'Utse först en annan ansvarig medarbetare.',
      'family-part.note.not-allowed': 'Medarbetaren antecknar själv sitt telefonnummer och sin kontakt.',
      'family-part.keep.not-allowed':
        'Det här ändras av familjens ansvariga medarbetare eller egen medarbetare.',
      'family-part.end.not-allowed':
        'Det här avslutas av medarbetaren själv eller familjens ansvariga medarbetare.',
      'family-part.showOwn.not-allowed': 'Om egen vård berättar bara den vuxna som vården gäller.',
      'emergency-opening.end.not-allowed': 'Nödöppningen avslutas av den som öppnade.',
      'emergency-opening.review.not-allowed':
        'Någon annan än den som öppnade granskar. Dataskyddsombudet granskar först när enhetens tid har gått ut.',
      'family-part.show.not-allowed': 'Om det här berättar bara den som det gäller.',
    },
    fields: {
      'not-in-family': () => 'Välj någon som hör till familjen.',
      'not-in-unit': () => 'Personen arbetar inte i enheten.',
      'more-than-own': () => 'Du kan inte öppna mer än du själv ser.',
      'not-entitled': () => 'En skyddad adress kan visas bara för en myndighet, och du måste själv se den.',
      'other-register': () =>
        'Personen arbetar i ett annat register. Välj familjens samtycke eller en grund i lag.',
      'no-consent': () => 'Välj ett samtycke som gäller för organisationen och människan.',
      'more-than-consent': () => 'Samtycket täcker bara vem som är med och kontaktuppgifter.',
      'no-ground': () => 'Välj en grund som gäller för organisationen och människan.',
      'own-consent-only': () => 'En vuxens egen vård kommer med bara genom den vuxnas eget samtycke.',
      'own-care': () => 'Den som är med en enda vuxen är den vuxnas egen vård. Välj det.',
      'other-organisation': () => 'Så här kan du bara lägga till någon i din egen organisation.',
      'own-family': () => 'Ingen blir medarbetare för sin egen familj.',
      'one-of-two': () => 'Välj antingen en människa eller en enhet.',
      'hidden-too-long': (limit) => `Ange i dag eller en dag högst ${limit ?? 365} dagar framåt.`,
      future: () => 'Dagen har inte kommit ännu.',
      'emergency-not-found': () => 'Med beteckningen hittades ingen familj. Kontrollera beteckningen.',
    },
  },
  en: {
    refusals: {
      'emergency.not-allowed':
        'Only an authority’s unit with a register of its own opens in an emergency. In an emergency call 112.',
      'emergency.own-family': 'You cannot open your own family. Ask a colleague.',
      'emergency.own-part': 'You already have a part in this family’s matters. It is among your families.',
      'emergency.already-open': 'You have opened this family already. It is below.',
      'emergency.over': 'This emergency opening has ended already.',
      'emergency.already-reviewed': 'Somebody else has reviewed it.',
      'family-part.add.not-allowed':
        'Only the responsible worker or the family’s own worker adds those who are with the family.',
      'family-part.already-there': 'They are with this family from the same unit already.',
      'family-part.over': 'This part has ended already.',
      'family-part.own': 'Your own part is changed by somebody else.',
      'family-part.name-another-first': 'Name another responsible worker first.',
      'family-part.note.not-allowed': 'Workers note their own phone and contact themselves.',
      'family-part.keep.not-allowed': 'The family’s responsible worker or own worker changes this.',
      'family-part.end.not-allowed': 'The worker or the family’s responsible worker ends this.',
      'family-part.showOwn.not-allowed': 'Only the adult whose care it is tells of it.',
      'emergency-opening.end.not-allowed': 'Whoever opened it closes it.',
      'emergency-opening.review.not-allowed':
        'Somebody other than the opener reviews it. The data protection officer does once the unit’s time has passed.',
      'family-part.show.not-allowed': 'Only the one whom it is about tells of this.',
    },
    fields: {
      'not-in-family': () => 'Choose somebody of the family.',
      'not-in-unit': () => 'They do not work in this unit.',
      'more-than-own': () => 'You cannot open more than you see yourself.',
      'not-entitled': () =>
        'A protected address is shown only to an authority, and you must see it yourself.',
      'other-register': () =>
        'They work in another register. Choose the family’s consent or a ground in law.',
      'no-consent': () => 'Choose a consent in force for this organisation and person.',
      'more-than-consent': () => 'The consent covers only who is with the family and how it is reached.',
      'no-ground': () => 'Choose a ground in force for this organisation and person.',
      'own-consent-only': () => 'An adult’s own care takes part only on that adult’s own consent.',
      'own-care': () => 'Somebody who is with one adult alone is that adult’s own care. Choose it.',
      'other-organisation': () => 'Only somebody of your own organisation can be added like this.',
      'own-family': () => 'Nobody becomes a worker of their own family.',
      'one-of-two': () => 'Choose either a person or a unit.',
      'hidden-too-long': (limit) => `Give today or a day at most ${limit ?? 365} days from now.`,
      future: () => 'The day is still to come.',
      'emergency-not-found': () => 'No family was found with this code. Check the code.',
    },
  },
}
