import type { Language } from '#platform/text.ts'

type OpenTexts = {
  readonly title: string
  readonly lead: string
  readonly back: string
  readonly whichFamily: string
  readonly whichFamilyHint: string
  readonly next: string
  readonly noFamily: string
  readonly toFamilies: string
  readonly family: string
  readonly otherFamily: string
  readonly about: string
  readonly aboutHint: string
  readonly wholeFamily: string
  readonly group: string
  readonly groupHint: string
  readonly source: string
  readonly from: Readonly<Record<'help-request' | 'referral', string>>
  readonly fromHint: Readonly<Record<'help-request' | 'referral', string>>
  readonly why: string
  readonly whyHint: string
  readonly dayZero: string
  readonly dayZeroHint: string
  readonly unit: string
  readonly unitHint: string
  readonly send: string
  readonly after: string
  /** On the pages from which a case is opened. */
  readonly open: string
  readonly cases: string
  readonly none: string
  readonly there: string
  readonly ofRequest: string
  readonly openFrom: Readonly<Record<'help-request' | 'referral', string>>
}

export const openTexts: Readonly<Record<Language, OpenTexts>> = {
  fi: {
    title: 'Avaa perheen asia',
    lead: 'Asialla on yksi vastuutyöntekijä, yksi suunnitelma ja perhe keskellä.',
    back: 'Perheiden asiat',
    whichFamily: 'Minkä perheen asia',
    whichFamilyHint: 'Perheet, joissa työskentelet, viimeksi muuttunut ensin.',
    next: 'Jatka',
    noFamily: 'Avaa perhe ensin: asia kuuluu aina perheelle.',
    toFamilies: 'Siirry perheisiin',
    family: 'Perhe',
    otherFamily: 'Valitse toinen perhe',
    about: 'Kenen asia',
    aboutHint: 'Aikuisen oma asia näkyy vain hänen omassa hoidossaan mukana oleville.',
    wholeFamily: 'koko perheen',
    group: 'Mistä on kyse',
    groupHint: 'Voit muuttaa tätä myöhemmin.',
    source: 'Mistä asia alkaa',
    from: { 'help-request': 'Alkaa avunpyynnöstä', referral: 'Alkaa lähetteestä' },
    fromHint: {
      'help-request':
        'Avunpyyntö päättyy asian avaamiseen. Keskustelu ja päivät säilyvät, ja määräajat lasketaan pyynnön saapumisesta.',
      referral: 'Lähete ja asia kuuluvat yhteen. Määräajat lasketaan lähetteen päivästä.',
    },
    why: 'Miksi asia avataan',
    whyHint: 'Muutama lause: mitä perhe toivoo ja mikä on nyt vaikeaa. Näkyy asian työntekijöille.',
    dayZero: 'Milloin perhe otti ensimmäisen kerran yhteyttä',
    dayZeroHint: 'Määräajat lasketaan tästä päivästä.',
    unit: 'Mikä yksikkösi johtaa asiaa',
    unitHint: 'Johtava taho vastaa siitä, että asia etenee.',
    send: 'Avaa asia',
    after: 'Seuraavaksi nimeät vastuutyöntekijän. Perhe saa viestin, jossa ei ole asian tietoja.',
    open: 'Avaa asia',
    cases: 'Asiat',
    none: 'Ei avoimia asioita, joissa olet mukana.',
    there: 'Siirry asiaan, joka tästä avattiin',
    ofRequest: 'Perheen asia',
    openFrom: {
      'help-request': 'Avaa perheen asia tästä pyynnöstä',
      referral: 'Avaa perheen asia tästä lähetteestä',
    },
  },
  sv: {
    title: 'Öppna ett ärende för en familj',
    lead: 'Ärendet har en ansvarig medarbetare, en plan och familjen i mitten.',
    back: 'Familjernas ärenden',
    whichFamily: 'Vilken familjs ärende',
    whichFamilyHint: 'Familjer du arbetar med, den senast ändrade först.',
    next: 'Fortsätt',
    noFamily: 'Öppna familjen först: ett ärende hör alltid till en familj.',
    toFamilies: 'Gå till familjerna',
    family: 'Familj',
    otherFamily: 'Välj en annan familj',
    about: 'Vems ärende',
    aboutHint: 'En vuxens eget ärende syns bara för dem som är med i hens egen vård.',
    wholeFamily: 'hela familjens',
    group: 'Vad det gäller',
    groupHint: 'Du kan ändra det senare.',
    source: 'Var ärendet börjar',
    from: { 'help-request': 'Börjar från en begäran om hjälp', referral: 'Börjar från en remiss' },
    fromHint: {
      'help-request':
        'Begäran avslutas med att ärendet öppnas. Samtalet och dagarna finns kvar, och tidsfristerna räknas från dagen då begäran kom.',
      referral: 'Remissen och ärendet hör ihop. Tidsfristerna räknas från remissens dag.',
    },
    why: 'Varför öppnas ärendet',
    whyHint:
      'Några meningar: vad familjen önskar och vad som är svårt nu. Syns för dem som arbetar med ärendet.',
    dayZero: 'När tog familjen kontakt första gången',
    dayZeroHint: 'Tidsfristerna räknas från den dagen.',
    unit: 'Vilken av dina enheter leder ärendet',
    unitHint: 'Den ledande parten svarar för att ärendet går framåt.',
    send: 'Öppna ärendet',
    after:
      'Därefter utser du en ansvarig medarbetare. Familjen får ett meddelande utan uppgifter om ärendet.',
    open: 'Öppna ett ärende',
    cases: 'Ärenden',
    none: 'Inga öppna ärenden där du är med.',
    there: 'Gå till ärendet som öppnades härifrån',
    ofRequest: 'Familjens ärende',
    openFrom: {
      'help-request': 'Öppna ett ärende från den här begäran',
      referral: 'Öppna ett ärende från den här remissen',
    },
  },
  en: {
    title: 'Open a case for a family',
    lead: 'A case has one responsible worker, one plan and the family in the middle.',
    back: 'Cases',
    whichFamily: 'Which family’s case',
    whichFamilyHint: 'Families you work with, the latest change first.',
    next: 'Go on',
    noFamily: 'Open the family first: a case always belongs to a family.',
    toFamilies: 'Go to the families',
    family: 'Family',
    otherFamily: 'Choose another family',
    about: 'Whose case',
    aboutHint: 'An adult’s own case is seen only by those who are part of that adult’s own care.',
    wholeFamily: 'the whole family’s',
    group: 'What it is about',
    groupHint: 'You can change it later.',
    source: 'Where the case begins',
    from: { 'help-request': 'Begins with a help request', referral: 'Begins with a referral' },
    fromHint: {
      'help-request':
        'The request ends by the case being opened. The thread and its days stay, and limits are counted from the day it came.',
      referral: 'The referral and the case belong together. Limits are counted from the day of the referral.',
    },
    why: 'Why the case is opened',
    whyHint:
      'A few sentences: what the family wishes and what is hard now. Seen by those who work on the case.',
    dayZero: 'When the family first made contact',
    dayZeroHint: 'Limits are counted from this day.',
    unit: 'Which of your units leads the case',
    unitHint: 'The leading body answers for the case moving on.',
    send: 'Open the case',
    after: 'Next you name a responsible worker. The family is told, without any words of the case.',
    open: 'Open a case',
    cases: 'Cases',
    none: 'No open cases on which you work.',
    there: 'Go to the case that was opened from this',
    ofRequest: 'The family’s case',
    openFrom: {
      'help-request': 'Open a case from this request',
      referral: 'Open a case from this referral',
    },
  },
}
