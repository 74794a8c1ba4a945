import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, () => string>>
}

/** What accounts, roles and passkeys say no to. */
export const accountProblems: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'account.giveRole.not-allowed': 'Omia roolejaan ei voi muuttaa. Pyydä toista pääkäyttäjää.',
      'account.change.not-allowed': 'Et voi muuttaa tätä tiliä.',
      'account.role.not-yours-to-give': 'Et voi antaa tai päättää tätä roolia siellä.',
      'account.role.held-already': 'Hänellä on jo tämä rooli siellä silloin.',
      'account.role.stands-apart':
        'Tietosuojavastaava ei voi olla pääkäyttäjä. Se, joka valvoo lukemista, ei anna oikeuksia.',
      'account.role.over-already': 'Rooli on jo päättynyt.',
      'account.inactive': 'Tili on suljettu. Avaa se ensin.',
      'account.active': 'Tili on jo auki.',
      'passkey.too-many': 'Pääsyavaimia on jo enimmäismäärä. Poista ensin jokin.',
    },
    fields: {
      'role-does-not-fit': () => 'Tätä roolia ei voi antaa siellä. Valitse toinen paikka.',
      'unknown-scope': () => 'Valitse, missä rooli on voimassa.',
      'day-past': () => 'Päivä on jo mennyt. Valitse tämä päivä tai tuleva.',
      'address-known': () => 'Tällä osoitteella on jo tili. Kysy hyvinvointialueen pääkäyttäjältä.',
      'passkey-unknown': () => 'Avain ei kelvannut. Kokeile uudestaan tai kirjaudu sähköpostin linkillä.',
      'passkey-code-wrong': () => 'Koodi on väärä, käytetty tai vanhentunut. Pyydä uusi pääkäyttäjältä.',
    },
  },
  sv: {
    refusals: {
      'account.giveRole.not-allowed': 'Man kan inte ändra sina egna roller. Be en annan huvudanvändare.',
      'account.change.not-allowed': 'Du kan inte ändra det här kontot.',
      'account.role.not-yours-to-give': 'Du kan inte ge eller avsluta den rollen där.',
      'account.role.held-already': 'Personen har redan den rollen där då.',
      'account.role.stands-apart':
        'Dataskyddsombudet kan inte vara huvudanvändare. Den som övervakar läsningen ger inga rättigheter.',
      'account.role.over-already': 'Rollen är redan avslutad.',
      'account.inactive': 'Kontot är stängt. Öppna det först.',
      'account.active': 'Kontot är redan öppet.',
      'passkey.too-many': 'Det finns redan så många inloggningsnycklar som får plats. Ta först bort någon.',
    },
    fields: {
      'role-does-not-fit': () => 'Den rollen kan inte ges där. Välj en annan plats.',
      'unknown-scope': () => 'Välj var rollen gäller.',
      'day-past': () => 'Dagen har redan gått. Välj i dag eller en kommande dag.',
      'address-known': () => 'Adressen har redan ett konto. Fråga välfärdsområdets huvudanvändare.',
      'passkey-unknown': () => 'Nyckeln godkändes inte. Försök igen eller logga in med e-postlänk.',
      'passkey-code-wrong': () => 'Koden är fel, använd eller för gammal. Be huvudanvändaren om en ny.',
    },
  },
  en: {
    refusals: {
      'account.giveRole.not-allowed': 'Nobody changes their own roles. Ask another administrator.',
      'account.change.not-allowed': 'You cannot change this account.',
      'account.role.not-yours-to-give': 'You cannot give or end this role there.',
      'account.role.held-already': 'The person has this role there at that time already.',
      'account.role.stands-apart':
        'A data protection officer cannot be an administrator. Whoever watches over reading gives no rights.',
      'account.role.over-already': 'The role is over already.',
      'account.inactive': 'The account is closed. Open it first.',
      'account.active': 'The account is open already.',
      'passkey.too-many': 'There are as many passkeys as fit. Remove one first.',
    },
    fields: {
      'role-does-not-fit': () => 'This role cannot be given there. Choose another place.',
      'unknown-scope': () => 'Choose where the role holds.',
      'day-past': () => 'The day has passed. Choose today or a day to come.',
      'address-known': () => 'This address has an account already. Ask the county’s administrator.',
      'passkey-unknown': () => 'The passkey was not accepted. Try again or sign in with a mailed link.',
      'passkey-code-wrong': () => 'The code is wrong, used or too old. Ask the administrator for another.',
    },
  },
}
