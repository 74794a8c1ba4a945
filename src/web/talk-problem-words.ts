import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What the chat and the text messages refuse, in the reader’s language. */
export const talkProblems: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'talk.not-taken': 'Ota keskustelu ensin.',
      'talk.already-taken': 'Joku toinen otti keskustelun juuri ennen sinua.',
      'talk.already-ended': 'Keskustelu on jo päättynyt.',
      'talk.not-ended': 'Keskustelu on vielä käynnissä.',
      'talk.key-used': 'Keskustelusi on jo alkanut. Kirjoita tämä siinä.',
      'talk.closed-now': 'Keskustelu sulkeutui juuri. Katso alta, kuka auttaa nyt.',
      'chat-desk.changed-meanwhile': 'Joku muu tallensi asetukset sillä välin. Katso ne uudestaan.',
      'campaign.changed-meanwhile': 'Joku muu tallensi avainsanan sillä välin. Katso se uudestaan.',
    },
    fields: {
      'personal-details': () => 'Ota pois tieto, josta sinut voi tunnistaa.',
      'no-chat': () => 'Tässä kunnassa ei ole keskustelua.',
      'not-on-rota': () => 'Hän ei ole nyt vuorolistalla. Valitse toinen.',
      'hours-order': () => 'Anna avaamis- ja sulkemisaika niin, että avataan ennen kuin suljetaan.',
      'chat-never-open': () => 'Anna ainakin yksi aukioloaika tai ota keskustelu pois käytöstä.',
      'keyword-shape': () => 'Kirjoita 3–20 kirjainta tai numeroa ilman välejä.',
      'keyword-taken': () => 'Sana on jo käytössä.',
      'keyword-reserved': () => 'Tällä sanalla on jo merkitys. Valitse toinen.',
      'ends-before-start': () => 'Päättyminen on ennen alkua.',
      'steps-repeat': () => 'Kysy takaisin kirjoittamisesta ja kunnasta vain kerran.',
    },
  },
  sv: {
    refusals: {
      'talk.not-taken': 'Ta samtalet först.',
      'talk.already-taken': 'Någon annan tog samtalet just före dig.',
      'talk.already-ended': 'Samtalet är redan slut.',
      'talk.not-ended': 'Samtalet pågår ännu.',
      'talk.key-used': 'Ditt samtal har redan börjat. Skriv det här där.',
      'talk.closed-now': 'Chatten stängde just. Se nedan vem som hjälper nu.',
      'chat-desk.changed-meanwhile': 'Någon annan sparade inställningarna under tiden. Se på dem igen.',
      'campaign.changed-meanwhile': 'Någon annan sparade nyckelordet under tiden. Se på det igen.',
    },
    fields: {
      'personal-details': () => 'Ta bort det som visar vem du är.',
      'no-chat': () => 'I den här kommunen finns ingen chatt.',
      'not-on-rota': () => 'Hen står inte på turlistan nu. Välj någon annan.',
      'hours-order': () => 'Ge öppnings- och stängningstid så att det öppnar innan det stänger.',
      'chat-never-open': () => 'Ge minst en öppettid eller ta chatten ur bruk.',
      'keyword-shape': () => 'Skriv 3–20 bokstäver eller siffror utan mellanslag.',
      'keyword-taken': () => 'Ordet används redan.',
      'keyword-reserved': () => 'Det här ordet har redan en betydelse. Välj ett annat.',
      'ends-before-start': () => 'Slutet är före början.',
      'steps-repeat': () => 'Fråga bara en gång om någon ska skriva tillbaka och om kommunen.',
    },
  },
  en: {
    refusals: {
      'talk.not-taken': 'Take the talk first.',
      'talk.already-taken': 'Somebody else took the talk just before you.',
      'talk.already-ended': 'The talk has already ended.',
      'talk.not-ended': 'The talk is still going on.',
      'talk.key-used': 'Your talk has already begun. Write this there.',
      'talk.closed-now': 'The chat has just closed. See below who helps now.',
      'chat-desk.changed-meanwhile': 'Somebody else saved the settings meanwhile. Look at them again.',
      'campaign.changed-meanwhile': 'Somebody else saved the keyword meanwhile. Look at it again.',
    },
    fields: {
      'personal-details': () => 'Take out what tells who you are.',
      'no-chat': () => 'This municipality has no chat.',
      'not-on-rota': () => 'That person is not on the rota now. Choose another.',
      'hours-order': () => 'Give opening and closing times so that it opens before it closes.',
      'chat-never-open': () => 'Give at least one opening time, or take the chat out of use.',
      'keyword-shape': () => 'Write 3–20 letters or digits without spaces.',
      'keyword-taken': () => 'The word is already in use.',
      'keyword-reserved': () => 'This word already has a meaning. Choose another.',
      'ends-before-start': () => 'The end is before the beginning.',
      'steps-repeat': () => 'Ask only once whether somebody is to write back, and for the municipality.',
    },
  },
}
