import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What families, their people and relations, acting for a child and protected addresses say no to. */
export const familyPeopleProblems: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'family.own-family':
        'Oman perheesi asioita et voi hoitaa työntekijänä. Pyydä esihenkilöltä toinen työntekijä.',
      'family.closed': 'Perheen asia on päättynyt. Sitä voi enää lukea.',
      'family.register-needed':
        'Kuka on lapsen huoltaja, merkitään yksikössä, joka pitää rekisteriä perheistä.',
      'family.no-unit': 'Perheen avaa työntekijä, joka kuuluu johonkin yksikköön.',
      'family.person-already-there': 'Tämä ihminen kuuluu jo perheeseen.',
      'family.changed-meanwhile': 'Joku muutti tätä sillä välin. Katso uusi tilanne ja yritä uudestaan.',
      'family.relation-already-there': 'Tämä suhde on jo merkitty.',
      'family.homes-not-opened': 'Perheen kodit eivät ole avoinna sinulle.',
      'family.not-your-register': 'Tämän päättää sosiaalihuolto tai terveydenhuolto.',
      'family.blocked-already': 'Aikuinen on jo pidetty erillään tämän lapsen asioista.',
      'family.not-protected': 'Tällä ihmisellä ei ole nyt turvakieltoa.',
      'family.address-not-yours': 'Turvakiellon päättää se, jolla on oikeus nähdä osoite.',
      'family.keep.not-allowed': 'Vain perheen kanssa työskentelevä voi muuttaa tätä.',
      'family.write.not-allowed': 'Tässä perheessä voit nyt vain lukea.',
      'family.consent.not-allowed': 'Tässä perheessä voit nyt vain lukea.',
      'acting.not-possible':
        'Tämän lapsen puolesta et voi nyt asioida täällä. Soita perheen työntekijälle tai palveluohjaukseen, niin asia hoidetaan.',
    },
    fields: {
      'identity-code': () => 'Tarkista henkilötunnus.',
      'identity-known': () => 'Henkilötunnus on jo merkitty, eikä sitä voi vaihtaa.',
      'identity-taken': () => 'Tämä henkilötunnus on jo toisella ihmisellä.',
      'not-a-day': () => 'Anna päivä, joka on kalenterissa.',
      'unknown-unit': () => 'Valitse yksikkö, jossa työskentelet.',
      'unit-without-register': () => 'Yksikkö ei pidä rekisteriä perheistä, joten se ei voi avata perhettä.',
      'adult-needed': () => 'Lisää aikuinen, jonka palvelusta on kyse.',
      'unknown-person': () => 'Valitse joku, joka kuuluu perheeseen.',
      'ends-before-it-begins': () => 'Viimeinen päivä on ennen ensimmäistä.',
      'not-a-child': () => 'Valitse perheen lapsi.',
      'guardians-needed': () => 'Kirjoita huoltajat, tai kerro alla, ettei järjestelmässä ole huoltajaa.',
      'guardians-or-none': () => 'Tyhjennä huoltajat, tai poista merkintä, ettei huoltajaa ole.',
      'guardian-name': (line) => `Kirjoita ${line}. huoltajan nimi.`,
      'guardian-identity': (line) => `Kirjoita ${line}. huoltajan henkilötunnus.`,
      'guardian-identity-wrong': (line) => `Tarkista ${line}. huoltajan henkilötunnus.`,
      'not-an-adult': () => 'Valitse perheen aikuinen.',
      'day-passed': () => 'Päivä on jo mennyt.',
      'protection-shortened': () =>
        'Turvakieltoa voi vain jatkaa. Ennenaikainen päättyminen merkitään erikseen.',
      'protection-too-long': () =>
        'Turvakielto merkitään enintään viideksi vuodeksi ja jatketaan enintään kahdella.',
      cursor: () => 'Sivun osoite on muuttunut. Aloita listan alusta.',
    },
  },
  sv: {
    refusals: {
      'family.own-family':
        'Din egen familjs ärenden kan du inte sköta som medarbetare. Be din chef om någon annan.',
      'family.closed': 'Familjens ärende är avslutat. Det kan bara läsas.',
      'family.register-needed':
        'Vem som är barnets vårdnadshavare antecknas i en enhet som för register över familjer.',
      'family.no-unit': 'En familj öppnas av en medarbetare som hör till en enhet.',
      'family.person-already-there': 'Personen hör redan till familjen.',
      'family.changed-meanwhile': 'Någon ändrade det här under tiden. Se det nya läget och försök igen.',
      'family.relation-already-there': 'Relationen är redan antecknad.',
      'family.homes-not-opened': 'Familjens hem är inte öppna för dig.',
      'family.not-your-register': 'Det här bestämmer socialvården eller hälsovården.',
      'family.blocked-already': 'Den vuxna hålls redan utanför barnets ärenden.',
      'family.not-protected': 'Personen har ingen spärrmarkering nu.',
      'family.address-not-yours': 'Spärrmarkeringen avslutas av den som har rätt att se adressen.',
      'family.keep.not-allowed': 'Bara den som arbetar med familjen kan ändra det här.',
      'family.write.not-allowed': 'I den här familjen kan du nu bara läsa.',
      'family.consent.not-allowed': 'I den här familjen kan du nu bara läsa.',
      'acting.not-possible':
        'Du kan inte uträtta ärenden för det här barnet här nu. Ring familjens medarbetare eller servicehandledningen, så ordnas saken.',
    },
    fields: {
      'identity-code': () => 'Kontrollera personbeteckningen.',
      'identity-known': () => 'Personbeteckningen är redan antecknad och kan inte bytas.',
      'identity-taken': () => 'Någon annan har redan den här personbeteckningen.',
      'not-a-day': () => 'Ange en dag som finns i kalendern.',
      'unknown-unit': () => 'Välj en enhet där du arbetar.',
      'unit-without-register': () =>
        'Enheten för inget register över familjer och kan därför inte öppna en familj.',
      'adult-needed': () => 'Lägg till den vuxna som servicen gäller.',
      'unknown-person': () => 'Välj någon som hör till familjen.',
      'ends-before-it-begins': () => 'Den sista dagen är före den första.',
      'not-a-child': () => 'Välj ett barn i familjen.',
      'guardians-needed': () => 'Skriv vårdnadshavarna, eller ange nedan att systemet inte har någon.',
      'guardians-or-none': () => 'Töm vårdnadshavarna, eller ta bort krysset för att ingen finns.',
      'guardian-name': (line) => `Skriv namnet på vårdnadshavare ${line}.`,
      'guardian-identity': (line) => `Skriv personbeteckningen för vårdnadshavare ${line}.`,
      'guardian-identity-wrong': (line) => `Kontrollera personbeteckningen för vårdnadshavare ${line}.`,
      'not-an-adult': () => 'Välj en vuxen i familjen.',
      'day-passed': () => 'Dagen har redan gått.',
      'protection-shortened': () =>
        'Spärrmarkeringen kan bara förlängas. Att den upphört i förtid antecknas skilt.',
      'protection-too-long': () => 'Spärrmarkeringen antecknas för högst fem år och förlängs med högst två.',
      cursor: () => 'Sidans adress har ändrats. Börja från listans början.',
    },
  },
  en: {
    refusals: {
      'family.own-family': 'You cannot work with your own family here. Ask your manager for somebody else.',
      'family.closed': 'The family’s matter has ended. It can only be read.',
      'family.register-needed': 'Guardians are noted in a unit that keeps a register of families.',
      'family.no-unit': 'A family is opened by a worker who belongs to a unit.',
      'family.person-already-there': 'This person already belongs to the family.',
      'family.changed-meanwhile': 'Somebody changed this meanwhile. Look at what stands now and try again.',
      'family.relation-already-there': 'This relation has been noted already.',
      'family.homes-not-opened': 'The family’s homes are not open to you.',
      'family.not-your-register': 'Social welfare or health care decides this.',
      'family.blocked-already': 'The adult is already kept away from this child’s matters.',
      'family.not-protected': 'This person’s address is not protected now.',
      'family.address-not-yours': 'Whoever may see the address ends its protection.',
      'family.keep.not-allowed': 'Only somebody who works with the family can change this.',
      'family.write.not-allowed': 'In this family you can now only read.',
      'family.consent.not-allowed': 'In this family you can now only read.',
      'acting.not-possible':
        'You cannot act for this child here now. Call the family’s worker or service guidance, and it will be taken care of.',
    },
    fields: {
      'identity-code': () => 'Check the personal identity code.',
      'identity-known': () => 'The identity code has been noted and cannot be changed.',
      'identity-taken': () => 'Somebody else has this identity code already.',
      'not-a-day': () => 'Give a day that is in the calendar.',
      'unknown-unit': () => 'Choose a unit in which you work.',
      'unit-without-register': () => 'The unit keeps no register of families, so it cannot open one.',
      'adult-needed': () => 'Add the adult whose service this is.',
      'unknown-person': () => 'Choose somebody who belongs to the family.',
      'ends-before-it-begins': () => 'The last day is before the first.',
      'not-a-child': () => 'Choose a child of the family.',
      'guardians-needed': () => 'Write the guardians, or say below that the register gives none.',
      'guardians-or-none': () => 'Clear the guardians, or untick that there is none.',
      'guardian-name': (line) => `Write the name of guardian ${line}.`,
      'guardian-identity': (line) => `Write the personal identity code of guardian ${line}.`,
      'guardian-identity-wrong': (line) => `Check the personal identity code of guardian ${line}.`,
      'not-an-adult': () => 'Choose an adult of the family.',
      'day-passed': () => 'The day has passed.',
      'protection-shortened': () =>
        'A protection can only be lengthened. That it ended early is noted separately.',
      'protection-too-long': () =>
        'A protection is noted for five years at most and lengthened by two at most.',
      cursor: () => 'The address of the page has changed. Begin from the start of the list.',
    },
  },
}
