import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What may stand in the way of signing up, of changing it and of calling it off. */
export const signUpProblemWords: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'sign-up.not-needed': 'Tähän ei tarvitse ilmoittautua. Tule mukaan, kun sinulle sopii.',
      'sign-up.teacher-needed': 'Tähän ryhmään ilmoittaa opettaja tai kuraattori.',
      'sign-up.invitation-needed': 'Tähän ryhmään tullaan kutsusta.',
      'sign-up.link-ended': 'Linkki on käytetty tai vanhentunut. Pyydä uusi ryhmän ohjaajalta.',
      'sign-up.day-cancelled': 'Tämä kerta on peruttu. Valitse toinen kerta.',
      'sign-up.past': 'Tämä on jo ollut, joten sitä ei voi enää muuttaa.',
      'sign-up.not-yet': 'Ilmoittautuminen ei ole vielä auki.',
      'sign-up.closed': 'Ilmoittautumisaika on päättynyt.',
      'sign-up.full': 'Paikat eivät riitä kaikille tulijoille. Mitään ei varattu.',
      'sign-up.line-full': 'Paikat ja jonotuslista ovat täynnä. Mitään ei varattu.',
      'sign-up.key-used':
        'Tämä lomake on jo lähetetty. Muuta ilmoittautumistasi koodilla, tai avaa lomake uudestaan.',
      'sign-up.already': 'Olet jo ilmoittautunut tähän. Voit muuttaa ilmoittautumistasi omalla sivullasi.',
      'sign-up.changed-meanwhile':
        'Ilmoittautuminen muuttui sillä välin. Katso, mikä muuttui, ja tee muutos uudestaan.',
      'sign-up.cancelled': 'Ilmoittautuminen on jo peruttu. Ilmoittaudu uudestaan, jos tuletkin.',
      'sign-up.no-room-for-more': 'Kaikille ei ole nyt tilaa. Entiset paikkanne säilyvät.',
      'activity.signUpFor.not-allowed': 'Perheen voi ilmoittaa vain oman alueensa toimintaan.',
      'sign-up.cancel.not-allowed': 'Tämän peruu se, joka ilmoittautui, tai järjestäjä.',
      'sign-up.change.not-allowed': 'Tätä muuttaa se, joka ilmoittautui, tai järjestäjä.',
    },
    fields: {
      'nobody-comes': () => 'Kerro, montako teitä tulee.',
      'more-than-children': () => 'Lastenhoitoon tulee enemmän lapsia kuin olet ilmoittanut. Tarkista määrä.',
      'more-than-come': () => 'Kahveja on enemmän kuin tulijoita. Tarkista määrä.',
      'sign-up-contact-needed': () => 'Anna sähköposti tai puhelinnumero, jotta voimme kertoa muutoksista.',
      'sign-up-name-needed': () => 'Kirjoita nimi. Etunimi riittää.',
      'consent-needed': () => 'Lue tämä ja kerro, sopiiko se sinulle.',
      'not-offered': () => 'Tätä ei ole tällä kertaa tarjolla.',
      'none-left': () => 'Näitä ei ole enää vapaana. Valitse vähemmän tai ei yhtään.',
      'choose-day': () => 'Valitse kerta, jolle tulet.',
    },
  },
  sv: {
    refusals: {
      'sign-up.not-needed': 'Du behöver inte anmäla dig. Kom när det passar dig.',
      'sign-up.teacher-needed': 'En lärare eller kurator anmäler barnet till den här gruppen.',
      'sign-up.invitation-needed': 'Till den här gruppen kommer man på inbjudan.',
      'sign-up.link-ended': 'Länken är använd eller för gammal. Be gruppens ledare om en ny.',
      'sign-up.day-cancelled': 'Det här tillfället är inställt. Välj ett annat.',
      'sign-up.past': 'Det här har redan varit, så det går inte längre att ändra.',
      'sign-up.not-yet': 'Anmälan har inte börjat ännu.',
      'sign-up.closed': 'Anmälningstiden har gått ut.',
      'sign-up.full': 'Platserna räcker inte för alla som kommer. Inget har reserverats.',
      'sign-up.line-full': 'Platserna och kölistan är fulla. Inget har reserverats.',
      'sign-up.key-used':
        'Den här blanketten är redan skickad. Ändra din anmälan med koden, eller öppna blanketten på nytt.',
      'sign-up.already': 'Du är redan anmäld. Du kan ändra din anmälan på din egen sida.',
      'sign-up.changed-meanwhile':
        'Anmälan ändrades under tiden. Se vad som ändrades och gör ändringen på nytt.',
      'sign-up.cancelled': 'Anmälan är redan avbokad. Anmäl dig på nytt om du ändå kommer.',
      'sign-up.no-room-for-more': 'Alla ryms inte just nu. Ni behåller de platser ni har.',
      'activity.signUpFor.not-allowed': 'En familj kan anmälas bara till verksamhet i det egna området.',
      'sign-up.cancel.not-allowed': 'Det här avbokas av den som anmälde eller av arrangören.',
      'sign-up.change.not-allowed': 'Det här ändras av den som anmälde eller av arrangören.',
    },
    fields: {
      'nobody-comes': () => 'Berätta hur många ni är som kommer.',
      'more-than-children': () =>
        'Fler barn kommer till barnpassningen än du har anmält. Kontrollera antalet.',
      'more-than-come': () => 'Det är fler kaffe än personer. Kontrollera antalet.',
      'sign-up-contact-needed': () => 'Ge e-post eller telefonnummer, så att vi kan meddela ändringar.',
      'sign-up-name-needed': () => 'Skriv ett namn. Förnamnet räcker.',
      'consent-needed': () => 'Läs det här och berätta om det passar dig.',
      'not-offered': () => 'Det här ordnas inte den här gången.',
      'none-left': () => 'Det finns inga lediga. Välj färre eller inget.',
      'choose-day': () => 'Välj det tillfälle du kommer till.',
    },
  },
  en: {
    refusals: {
      'sign-up.not-needed': 'You do not need to sign up. Come when it suits you.',
      'sign-up.teacher-needed': 'A teacher or a school social worker signs children up for this group.',
      'sign-up.invitation-needed': 'People come to this group by invitation.',
      'sign-up.link-ended':
        'The link has been used or is too old. Ask the leader of the group for a new one.',
      'sign-up.day-cancelled': 'This day is cancelled. Choose another one.',
      'sign-up.past': 'This is already over, so it can no longer be changed.',
      'sign-up.not-yet': 'Sign-up is not open yet.',
      'sign-up.closed': 'The time for signing up is over.',
      'sign-up.full': 'There are not enough seats for all of you. Nothing was reserved.',
      'sign-up.line-full': 'The seats and the waiting list are full. Nothing was reserved.',
      'sign-up.key-used':
        'This form has been sent already. Change your sign-up with the code, or open the form anew.',
      'sign-up.already': 'You have signed up already. You can change your sign-up on your own page.',
      'sign-up.changed-meanwhile':
        'The sign-up changed meanwhile. See what changed and make the change again.',
      'sign-up.cancelled': 'The sign-up is cancelled already. Sign up again if you come after all.',
      'sign-up.no-room-for-more': 'There is no room for all of you now. You keep what you had.',
      'activity.signUpFor.not-allowed': 'A family can be signed up only for what is held in your own county.',
      'sign-up.cancel.not-allowed': 'This is cancelled by whoever signed up, or by the host.',
      'sign-up.change.not-allowed': 'This is changed by whoever signed up, or by the host.',
    },
    fields: {
      'nobody-comes': () => 'Tell us how many of you are coming.',
      'more-than-children': () => 'More children come to child care than you have told of. Check the number.',
      'more-than-come': () => 'There are more coffees than people. Check the number.',
      'sign-up-contact-needed': () => 'Give an e-mail or a phone number, so that we can tell of changes.',
      'sign-up-name-needed': () => 'Write a name. The first name is enough.',
      'consent-needed': () => 'Read this and say whether it suits you.',
      'not-offered': () => 'This is not offered this time.',
      'none-left': () => 'None of these are left. Choose fewer, or none.',
      'choose-day': () => 'Choose the day that you come.',
    },
  },
}
