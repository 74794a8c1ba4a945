import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}
type InAll = Readonly<Record<Language, Words>>

// --- The case: opening, stages, people, who answers -----------------------------------------------------------
const theCase: InAll = {
  fi: {
    refusals: {
      'case.changed-meanwhile':
        'Joku muutti asiaa sillä välin. Katso uusi tilanne ja tee valintasi uudestaan. Kirjoittamasi on tallella.',
      'case.keep.not-allowed': 'Vain asiassa mukana oleva työntekijä voi muuttaa tätä.',
      'case.write.not-allowed': 'Tässä asiassa voit nyt vain lukea.',
      'case.speak.not-allowed': 'Tässä asiassa voit nyt vain lukea.',
      'case.closed': 'Asia on päätetty. Avaa se ensin uudestaan.',
      'case.still-open': 'Asia on vielä auki.',
      'case.already-there': 'Asia on jo tässä vaiheessa.',
      'case.too-early':
        'Seurantaan siirrytään, kun on sovittu, mitä tehdään. Jos apua ei tarvita, päätä asia.',
      'case.source-not-held': 'Asian voi avata vain se, jonka hoidossa pyyntö tai lähete on.',
      'case.source-closed': 'Pyyntö, lähete tai aika on jo päättynyt muulla tavalla. Avaa asia ilman sitä.',
      'case.already-opened': 'Tästä on jo avattu asia.',
      'case.plan-not-open':
        'Sinulle ei ole avattu tämän perheen suunnitelmaa. Pyydä sitä perheen vastuutyöntekijältä.',
      'case.only-holder-names':
        'Asiasta vastaa jo joku. Seuraavan nimeää hän, hänen sijaisensa tai yksikön esihenkilö.',
      'case.name-another-first': 'Hän vastaa asiasta. Nimeä ensin toinen.',
      'case.last-one': 'Asiassa pitää olla ainakin yksi työntekijä. Ota joku mukaan tai päätä asia.',
      'case.not-in-team': 'Yksiköstäsi ei ole enää ketään tämän perheen kanssa. Puhu esihenkilösi kanssa.',
      'case-asked.answer.not-allowed': 'Tähän on jo vastattu.',
      'case-in-unit.name.not-allowed': 'Vastuutyöntekijän nimeää yksikön esihenkilö.',
      'case-settings.change.not-allowed':
        'Alueen sääntöjä muuttavat pääkäyttäjä, koordinaattori ja alueen johto.',
      'family-part.consent-ended': 'Aikuisen suostumus on päättynyt. Kysy häneltä uusi ennen kuin jatkat.',
    },
    fields: {
      'case-source-needed': () => 'Valitse pyyntö tai lähete, josta asia avataan.',
      'case-source-not-needed': () => 'Kun asia avataan omasta tiedosta, pyyntöä ei valita.',
      'case-own-care': () => 'Aikuisen oman asian avaa ja siinä toimii vain se, joka hoitaa juuri häntä.',
      'case-own-care-only': () => 'Aikuisen oma hoito kuuluu hänen omaan asiaansa.',
      'case-consent-only': () =>
        'Suostumus kattaa vain tiedon siitä, kuka perhettä auttaa. Kysy perheeltä lupa yhteistyöhön.',
      'case-not-with-family': () => 'Valitse joku, joka toimii perheen kanssa.',
      'case-answering-not-told': () =>
        'Kaikkien asiassa toimivien pitää tietää, kuka siitä vastaa. Kerro ensin mukanaolosta.',
      'case-unit-not-in': () => 'Asiaa johtaa yksikkö, josta joku on asiassa mukana.',
      'case-why-needed': () => 'Kirjoita tai valitse syy.',
      'case-not-in-team': () => 'Valitse joku, joka on mukana asiassa.',
      'case-same-person': () => 'Sijainen on joku toinen.',
      'case-already-answers': () => 'Hän vastaa jo tästä.',
      'case-already-asked': () => 'Häneltä on jo kysytty. Odota vastausta.',
    },
  },
  sv: {
    refusals: {
      'case.changed-meanwhile':
        'Någon ändrade ärendet under tiden. Se hur det är nu och gör ditt val på nytt. Det du skrev finns kvar.',
      'case.keep.not-allowed': 'Bara den som arbetar med ärendet kan ändra det här.',
      'case.write.not-allowed': 'I det här ärendet kan du nu bara läsa.',
      'case.speak.not-allowed': 'I det här ärendet kan du nu bara läsa.',
      'case.closed': 'Ärendet är avslutat. Öppna det först på nytt.',
      'case.still-open': 'Ärendet är ännu öppet.',
      'case.already-there': 'Ärendet är redan i det här skedet.',
      'case.too-early':
        'Till uppföljningen går man när det är avtalat vad som görs. Om ingen hjälp behövs, avsluta ärendet.',
      'case.source-not-held': 'Ett ärende öppnas av den som har hand om begäran eller remissen.',
      'case.source-closed':
        'Begäran, remissen eller tiden har redan avslutats på annat sätt. Öppna ärendet utan den.',
      'case.already-opened': 'Ett ärende har redan öppnats från det här.',
      'case.plan-not-open':
        'Familjens plan är inte öppnad för dig. Be familjens ansvariga medarbetare om det.',
      'case.only-holder-names':
        'Någon ansvarar redan. Nästa utses av hen, av ställföreträdaren eller av enhetens chef.',
      'case.name-another-first': 'Personen ansvarar för ärendet. Utse först någon annan.',
      'case.last-one': 'Minst en medarbetare behöver arbeta med ärendet. Ta med någon eller avsluta ärendet.',
      'case.not-in-team': 'Ingen från din enhet är längre med familjen. Tala med din chef.',
      'case-asked.answer.not-allowed': 'Det här har redan fått ett svar.',
      'case-in-unit.name.not-allowed': 'Den ansvariga medarbetaren utses av enhetens chef.',
      'case-settings.change.not-allowed':
        'Områdets regler ändras av administratören, koordinatorn och områdets ledning.',
      'family-part.consent-ended': 'Den vuxnas samtycke har upphört. Be om ett nytt innan du fortsätter.',
    },
    fields: {
      'case-source-needed': () => 'Välj begäran eller remissen som ärendet öppnas från.',
      'case-source-not-needed': () => 'När ärendet öppnas på egen kännedom väljs ingen begäran.',
      'case-own-care': () => 'En vuxens eget ärende öppnas och sköts bara av den som vårdar just den vuxna.',
      'case-own-care-only': () => 'En vuxens egen vård hör till hens eget ärende.',
      'case-consent-only': () =>
        'Samtycket gäller bara vem som hjälper familjen. Be familjen om lov till samarbete.',
      'case-not-with-family': () => 'Välj någon som är med familjen.',
      'case-answering-not-told': () =>
        'Alla som arbetar med ärendet behöver veta vem som ansvarar. Berätta först att hen är med.',
      'case-unit-not-in': () => 'Ärendet leds av en enhet som har någon med i arbetet.',
      'case-why-needed': () => 'Skriv eller välj en orsak.',
      'case-not-in-team': () => 'Välj någon som arbetar med ärendet.',
      'case-same-person': () => 'Ställföreträdaren är någon annan.',
      'case-already-answers': () => 'Personen ansvarar redan för det här.',
      'case-already-asked': () => 'Personen är redan tillfrågad. Vänta på svaret.',
    },
  },
  en: {
    refusals: {
      'case.changed-meanwhile':
        'Somebody changed the case meanwhile. See how it is now and make your choice again. What you typed is kept.',
      'case.keep.not-allowed': 'Only a worker who works on the case can change this.',
      'case.write.not-allowed': 'In this case you can only read now.',
      'case.speak.not-allowed': 'In this case you can only read now.',
      'case.closed': 'The case is closed. Reopen it first.',
      'case.still-open': 'The case is still open.',
      'case.already-there': 'The case is at this stage already.',
      'case.too-early':
        'Follow-up begins when it has been agreed what is done. If no help is needed, close the case.',
      'case.source-not-held': 'A case is opened by whoever takes care of the request or the referral.',
      'case.source-closed':
        'The request, referral or time has ended in another way already. Open the case without it.',
      'case.already-opened': 'A case has been opened from this already.',
      'case.plan-not-open':
        'The plan of this family is not open to you. Ask the family’s responsible worker for it.',
      'case.only-holder-names':
        'Somebody answers for this already. The next one is named by them, their deputy or the lead of the unit.',
      'case.name-another-first': 'They answer for the case. Name somebody else first.',
      'case.last-one': 'At least one worker has to work on the case. Bring somebody in, or close the case.',
      'case.not-in-team': 'Nobody of your unit is with this family any more. Talk with your lead.',
      'case-asked.answer.not-allowed': 'This has been answered already.',
      'case-in-unit.name.not-allowed': 'The responsible worker is named by the lead of the unit.',
      'case-settings.change.not-allowed':
        'The county’s rules are changed by its administrator, coordinator and leaders.',
      'family-part.consent-ended': 'The adult’s consent has ended. Ask for a new one before you go on.',
    },
    fields: {
      'case-source-needed': () => 'Choose the request or the referral that the case is opened from.',
      'case-source-not-needed': () =>
        'When a case is opened on what you know yourself, no request is chosen.',
      'case-own-care': () =>
        'An adult’s own case is opened and worked on only by those who care for that adult.',
      'case-own-care-only': () => 'An adult’s own care belongs into that adult’s own case.',
      'case-consent-only': () =>
        'The consent covers only who helps the family. Ask the family for permission to work together.',
      'case-not-with-family': () => 'Choose somebody who is with the family.',
      'case-answering-not-told': () =>
        'All who work on the case need to know who answers for it. Tell of their presence first.',
      'case-unit-not-in': () => 'A case is led by a unit that has somebody working on it.',
      'case-why-needed': () => 'Write or choose a reason.',
      'case-not-in-team': () => 'Choose somebody who works on the case.',
      'case-same-person': () => 'The deputy is somebody else.',
      'case-already-answers': () => 'They answer for this already.',
      'case-already-asked': () => 'They have been asked already. Wait for the answer.',
    },
  },
}

// --- Limits of the law, initial survey, assessment, export ----------------------------------------------------
const assessment: InAll = {
  fi: {
    refusals: {
      'limit.keep.not-allowed': 'Vain asiassa mukana oleva työntekijä voi muuttaa määräaikaa.',
      'limit.runs-already': 'Sama määräaika kulkee jo samasta päivästä.',
      'limit.over': 'Määräaika on jo merkitty tehdyksi tai poistetuksi.',
      'section.change.not-allowed':
        'Tätä osaa muuttaa se, jonka sanoja se on, tai yksikkö, joka sen kirjasi.',
      'section.tell.not-allowed': 'Osan näyttää perheelle se yksikkö, joka sen kirjoitti.',
      'section.open.not-allowed': 'Vain se, jonka sanoja nämä ovat, päättää, kuka ne näkee.',
      'section.changed-meanwhile':
        'Joku muutti tekstiä sillä välin. Mitään ei ole ylikirjoitettu: näet alla molemmat tekstit.',
      'section.summary-there': 'Yhteenveto on jo kirjoitettu. Muuta sitä; kirjoittamasi on tallella.',
      'section.not-yours-to-tell': 'Perheen itse kirjoittamaa osaa ei voi piilottaa perheeltä.',
      'export.no-typesetter': 'Tällä palvelimella ei voi tehdä PDF-tiedostoa. Valitse rakenteinen tiedosto.',
    },
    fields: {
      'unknown-limit': () => 'Valitse määräaika.',
      'limit-not-in-force': () => 'Tämä määräaika ei ollut voimassa sinä päivänä.',
      'limit-without-a-day': () => 'Laki ei anna tälle päivien määrää.',
      'day-to-come': () => 'Päivä ei voi olla tulevaisuudessa.',
      'before-day-zero': () => 'Päivä ei voi olla ennen määräajan alkua.',
      'born-unknown': () =>
        'Määräaika riippuu iästä. Valitse, kenestä on kyse; syntymäpäivän pitää olla tiedossa.',
      'only-for-a-child': () => 'Tämä määräaika koskee vain alle 18-vuotiasta.',
      'only-under-23': () => 'Tämä määräaika koskee vain alle 23-vuotiasta.',
      'only-from-23': () => 'Tämä määräaika koskee vain 23 vuotta täyttänyttä.',
      'not-of-this-case': () => 'Tämä asia koskee toista ihmistä.',
      'adult-own-case': () => 'Aikuisen oma hoito kuuluu hänen omaan asiaansa.',
      'not-own-words': () => 'Ammattilaisen osa ja yhteenveto eivät ole kenenkään omia sanoja.',
      'whose-needed': () => 'Valitse, kenen näkemys tämä on.',
      'not-a-child': () => 'Lapsen näkemys on lapsen. Valitse lapsi.',
    },
  },
  sv: {
    refusals: {
      'limit.keep.not-allowed': 'Bara den som arbetar med ärendet kan ändra en tidsfrist.',
      'limit.runs-already': 'Samma tidsfrist löper redan från samma dag.',
      'limit.over': 'Tidsfristen är redan markerad som gjord eller borttagen.',
      'section.change.not-allowed':
        'Den här delen ändras av den vars ord den är, eller av enheten som skrev ner den.',
      'section.tell.not-allowed': 'Delen visas för familjen av den enhet som skrev den.',
      'section.open.not-allowed': 'Bara den vars ord det är bestämmer vem som ser dem.',
      'section.changed-meanwhile':
        'Någon ändrade texten under tiden. Ingenting har skrivits över: du ser båda texterna nedan.',
      'section.summary-there': 'Sammanfattningen är redan skriven. Ändra den; det du skrev finns kvar.',
      'section.not-yours-to-tell': 'En del som familjen själv skrivit kan inte döljas för familjen.',
      'export.no-typesetter':
        'På den här servern går det inte att göra en PDF. Välj den strukturerade filen.',
    },
    fields: {
      'unknown-limit': () => 'Välj en tidsfrist.',
      'limit-not-in-force': () => 'Den här tidsfristen gällde inte den dagen.',
      'limit-without-a-day': () => 'Lagen ger inget antal dagar för det här.',
      'day-to-come': () => 'Dagen kan inte vara i framtiden.',
      'before-day-zero': () => 'Dagen kan inte vara före tidsfristens början.',
      'born-unknown': () =>
        'Tidsfristen beror på åldern. Välj vem det gäller; födelsedagen behöver vara känd.',
      'only-for-a-child': () => 'Den här tidsfristen gäller bara den som är under 18 år.',
      'only-under-23': () => 'Den här tidsfristen gäller bara den som är under 23 år.',
      'only-from-23': () => 'Den här tidsfristen gäller bara den som fyllt 23 år.',
      'not-of-this-case': () => 'Det här ärendet gäller någon annan.',
      'adult-own-case': () => 'En vuxens egen vård hör till hens eget ärende.',
      'not-own-words': () => 'En professionells del och sammanfattningen är ingens egna ord.',
      'whose-needed': () => 'Välj vems syn det här är.',
      'not-a-child': () => 'Barnets syn är barnets. Välj ett barn.',
    },
  },
  en: {
    refusals: {
      'limit.keep.not-allowed': 'Only a worker who works on the case can change a time limit.',
      'limit.runs-already': 'The same time limit runs from the same day already.',
      'limit.over': 'The time limit has been marked as done or removed already.',
      'section.change.not-allowed':
        'This section is changed by the one whose words it is, or by the unit that wrote it down.',
      'section.tell.not-allowed': 'A section is shown to the family by the unit that wrote it.',
      'section.open.not-allowed': 'Only the one whose words these are decides who sees them.',
      'section.changed-meanwhile':
        'Somebody changed the text meanwhile. Nothing has been overwritten: you see both texts below.',
      'section.summary-there': 'The summary has been written already. Change it; what you typed is kept.',
      'section.not-yours-to-tell': 'What the family has written itself cannot be hidden from the family.',
      'export.no-typesetter': 'This server cannot make a PDF. Choose the structured file.',
    },
    fields: {
      'unknown-limit': () => 'Choose a time limit.',
      'limit-not-in-force': () => 'This time limit was not in force on that day.',
      'limit-without-a-day': () => 'The law gives no number of days for this.',
      'day-to-come': () => 'The day cannot be in the future.',
      'before-day-zero': () => 'The day cannot be before the time limit began.',
      'born-unknown': () =>
        'The time limit depends on age. Choose whom it is about; the day of birth must be known.',
      'only-for-a-child': () => 'This time limit is only for somebody under 18.',
      'only-under-23': () => 'This time limit is only for somebody under 23.',
      'only-from-23': () => 'This time limit is only for somebody who is 23 or over.',
      'not-of-this-case': () => 'This case is about somebody else.',
      'adult-own-case': () => 'An adult’s own care belongs into that adult’s own case.',
      'not-own-words': () => 'A professional’s section and the summary are nobody’s own words.',
      'whose-needed': () => 'Choose whose view this is.',
      'not-a-child': () => 'A child’s view is the child’s. Choose a child.',
    },
  },
}

// --- The plan: goals, steps, versions, joins ------------------------------------------------------------------
const plan: InAll = {
  fi: {
    refusals: {
      'plan.case-closed': 'Asia on päätetty. Avaa se ensin uudestaan.',
      'plan.changed-meanwhile':
        'Joku muutti samaa kohtaa sillä välin. Alla on se, mitä siinä nyt lukee, ja se, mitä kirjoitit. Mitään ei ole kadonnut.',
      'plan.nothing-new': 'Suunnitelmassa ei ole mitään uutta sovittavaa.',
      'plan.not-the-latest': 'Suunnitelmasta on sovittu uudempi versio. Lue se ja vastaa siihen.',
      'plan.signed-already': 'Hän on jo vastannut itse. Sitä ei kirjata uudestaan.',
      'plan.goal-ended': 'Tavoite on päätetty. Ota se takaisin suunnitelmaan ennen kuin muutat sitä.',
      'plan.step-not-open': 'Askel on jo tehty tai jätetty pois. Avaa se ensin uudestaan.',
      'plan.common-already': 'Tämä näkyy jo kaikille, jotka näkevät suunnitelman.',
      'plan.goal-is-own': 'Tavoite, johon tämä kuuluu, on oma osa. Avaa ensin tavoite.',
      'plan.owner-would-not-see':
        'Se, jonka on määrä tehdä tämä, ei enää näkisi sitä. Valitse ensin toinen tekijä.',
      'case-goal.change.not-allowed': 'Vain se, jonka tavoite tämä on, voi muuttaa sitä.',
      'case-goal.rate.not-allowed': 'Tässä voit nyt vain lukea.',
      'case-goal.show.not-allowed': 'Vain se, jonka oma osa tämä on, päättää, kenelle se näkyy.',
      'case-step.change.not-allowed': 'Vain se, jonka askel tämä on, voi muuttaa sitä.',
      'case-step.tick.not-allowed':
        'Vain tekijä itse tai asiassa mukana oleva työntekijä voi merkitä tämän tehdyksi.',
      'case-step.show.not-allowed': 'Vain se, jonka oma osa tämä on, päättää, kenelle se näkyy.',
      'plan-version.sign.not-allowed': 'Tässä voit nyt vain lukea.',
      'join.changed-meanwhile':
        'Joku muutti siirtoa sillä välin. Katso uusi tilanne ja tee muutoksesi uudestaan. Kirjoittamasi on tallella.',
      'join.there-already': 'Tämä siirto on jo suunnitelmassa.',
      'join.answered-already': 'Tähän on jo vastattu. Katso uusi tilanne.',
      'join.consent-needed':
        'Tälle yksikölle ei voi siirtää ilman perheen lupaa tai perustetta. Kysy ensin lupaa, tai nimeä vastaanottaja sanoin ja sovi puhelimessa.',
      'join.keep.not-allowed': 'Vain asiassa mukana oleva työntekijä voi muuttaa tätä.',
      'join.answer.not-allowed': 'Vain se, jolle tätä tarjotaan, voi vastata.',
    },
    fields: {
      'not-of-the-case': () => 'Valitse joku, jota tämä asia koskee.',
      'does-not-see-it': () => 'Hän ei näe tätä omaa osaa. Valitse toinen tekijä tai näytä osa hänelle.',
      'one-owner': () => 'Valitse yksi tekijä.',
      'unknown-goal': () => 'Valitse tavoite, joka on suunnitelmassa.',
      'goal-is-own': () => 'Tavoite on jonkun oma osa, joten askelkin kuuluu siihen.',
      'unknown-meeting': () => 'Valitse tämän asian neuvottelu.',
      'meeting-is-common': () => 'Neuvottelussa sovittu näkyy kaikille. Kirjoita oma osasi erikseen.',
      'own-part-not-yours': () => 'Voit kirjoittaa vain omaan osaasi.',
      'owner-decides': () => 'Se, jonka oma osa on, päättää itse, kenelle perheestä se näytetään.',
      'only-in-own-part': () => 'Yhteinen näkyy kaikille. Rajata voi vain omaa osaa.',
      'not-yours-to-note': () => 'Voit vastata vain itse omasta puolestasi.',
      'way-needed': () => 'Valitse, kenen vastauksen kirjaat ja miten hän sen sanoi.',
      'needed-for-an-age': () => 'Valitse, ketä siirto koskee.',
      'age-passed': () => 'Tämä ikä on jo täyttynyt.',
      'day-needed': () => 'Anna päivä.',
      'one-receiver': () => 'Valitse yksi vastaanottaja: yksikkö, työntekijä tai joku muu sanoin.',
    },
  },
  sv: {
    refusals: {
      'plan.case-closed': 'Ärendet är avslutat. Öppna det först på nytt.',
      'plan.changed-meanwhile':
        'Någon ändrade samma sak under tiden. Nedan ser du vad som nu står där och vad du skrev. Inget har försvunnit.',
      'plan.nothing-new': 'Det finns inget nytt i planen att komma överens om.',
      'plan.not-the-latest': 'En nyare version av planen har avtalats. Läs den och svara på den.',
      'plan.signed-already': 'Personen har redan svarat själv. Det antecknas inte på nytt.',
      'plan.goal-ended': 'Målet är avslutat. Ta tillbaka det i planen innan du ändrar det.',
      'plan.step-not-open': 'Steget är redan gjort eller borttaget. Öppna det först på nytt.',
      'plan.common-already': 'Det här syns redan för alla som ser planen.',
      'plan.goal-is-own': 'Målet som det här hör till är en egen del. Öppna först målet.',
      'plan.owner-would-not-see':
        'Den som ska göra det här skulle inte längre se det. Välj först någon annan.',
      'case-goal.change.not-allowed': 'Bara den vars mål det är kan ändra det.',
      'case-goal.rate.not-allowed': 'Här kan du nu bara läsa.',
      'case-goal.show.not-allowed': 'Bara den vars egen del det är bestämmer vem som ser den.',
      'case-step.change.not-allowed': 'Bara den vars steg det är kan ändra det.',
      'case-step.tick.not-allowed':
        'Bara den som ska göra det eller en medarbetare i ärendet kan markera det som gjort.',
      'case-step.show.not-allowed': 'Bara den vars egen del det är bestämmer vem som ser den.',
      'plan-version.sign.not-allowed': 'Här kan du nu bara läsa.',
      'join.changed-meanwhile':
        'Någon ändrade övergången under tiden. Se hur det är nu och gör din ändring på nytt. Det du skrev finns kvar.',
      'join.there-already': 'Den här övergången finns redan i planen.',
      'join.answered-already': 'Det här har redan fått ett svar. Se hur det är nu.',
      'join.consent-needed':
        'Till den enheten kan ni inte överföra utan familjens samtycke eller en grund. Be först om samtycke, eller ange mottagaren med ord och kom överens per telefon.',
      'join.keep.not-allowed': 'Bara den som arbetar med ärendet kan ändra det här.',
      'join.answer.not-allowed': 'Bara den som erbjuds det här kan svara.',
    },
    fields: {
      'not-of-the-case': () => 'Välj någon som ärendet gäller.',
      'does-not-see-it': () =>
        'Personen ser inte den här egna delen. Välj någon annan eller visa delen för personen.',
      'one-owner': () => 'Välj en som gör det.',
      'unknown-goal': () => 'Välj ett mål som finns i planen.',
      'goal-is-own': () => 'Målet är någons egen del, så steget hör också dit.',
      'unknown-meeting': () => 'Välj ett möte i det här ärendet.',
      'meeting-is-common': () => 'Det som avtalas på mötet ser alla. Skriv din egen del skilt.',
      'own-part-not-yours': () => 'Du kan bara skriva i din egen del.',
      'owner-decides': () => 'Den vars egen del det är bestämmer själv för vem i familjen den visas.',
      'only-in-own-part': () => 'Det gemensamma syns för alla. Bara en egen del kan begränsas.',
      'not-yours-to-note': () => 'Du kan bara svara för dig själv.',
      'way-needed': () => 'Välj vems svar du antecknar och hur personen sade det.',
      'needed-for-an-age': () => 'Välj vem övergången gäller.',
      'age-passed': () => 'Den åldern är redan fylld.',
      'day-needed': () => 'Ange en dag.',
      'one-receiver': () => 'Välj en mottagare: en enhet, en medarbetare eller någon annan med ord.',
    },
  },
  en: {
    refusals: {
      'plan.case-closed': 'The case is closed. Reopen it first.',
      'plan.changed-meanwhile':
        'Somebody changed the same thing meanwhile. Below is what it says now and what you typed. Nothing is lost.',
      'plan.nothing-new': 'There is nothing new in the plan to agree on.',
      'plan.not-the-latest': 'A newer version of the plan has been agreed. Read it and answer to that one.',
      'plan.signed-already': 'They have answered themselves already. It is not noted again.',
      'plan.goal-ended': 'The goal has ended. Take it back into the plan before you change it.',
      'plan.step-not-open': 'The step is done or dropped already. Open it again first.',
      'plan.common-already': 'Everybody who sees the plan sees this already.',
      'plan.goal-is-own': 'The goal this belongs to is somebody’s own part. Open the goal first.',
      'plan.owner-would-not-see':
        'Whoever is to do this would not see it any more. Name somebody else first.',
      'case-goal.change.not-allowed': 'Only the one whose goal it is can change it.',
      'case-goal.rate.not-allowed': 'Here you can only read now.',
      'case-goal.show.not-allowed': 'Only the one whose own part it is says who sees it.',
      'case-step.change.not-allowed': 'Only the one whose step it is can change it.',
      'case-step.tick.not-allowed':
        'Only whoever is to do it, or a worker who works on the case, can mark it done.',
      'case-step.show.not-allowed': 'Only the one whose own part it is says who sees it.',
      'plan-version.sign.not-allowed': 'Here you can only read now.',
      'join.changed-meanwhile':
        'Somebody changed the join meanwhile. See how it is now and make your change again. What you typed is kept.',
      'join.there-already': 'This join is in the plan already.',
      'join.answered-already': 'This has been answered already. See how it is now.',
      'join.consent-needed':
        'This cannot be handed to that unit without the family’s consent or a ground. Ask for consent first, or name the receiver in words and agree by phone.',
      'join.keep.not-allowed': 'Only a worker who works on the case can change this.',
      'join.answer.not-allowed': 'Only whoever it is offered to can answer.',
    },
    fields: {
      'not-of-the-case': () => 'Choose somebody whom the case is about.',
      'does-not-see-it': () => 'They do not see this own part. Name somebody else, or show it to them.',
      'one-owner': () => 'Choose one who does it.',
      'unknown-goal': () => 'Choose a goal of the plan.',
      'goal-is-own': () => 'The goal is somebody’s own part, so the step belongs there too.',
      'unknown-meeting': () => 'Choose a meeting of this case.',
      'meeting-is-common': () => 'What is agreed in a meeting is seen by all. Write your own part apart.',
      'own-part-not-yours': () => 'You can write in your own part only.',
      'owner-decides': () => 'Whose own part it is says to whom of the family it is shown.',
      'only-in-own-part': () => 'What is common is seen by all. Only an own part can be limited.',
      'not-yours-to-note': () => 'You can answer for yourself only.',
      'way-needed': () => 'Choose whose answer you note and how they said it.',
      'needed-for-an-age': () => 'Choose whom the join is about.',
      'age-passed': () => 'That age has been reached already.',
      'day-needed': () => 'Give a day.',
      'one-receiver': () => 'Choose one receiver: a unit, a worker, or somebody else in words.',
    },
  },
}

// --- Network meetings -----------------------------------------------------------------------------------------
const meetings: InAll = {
  fi: {
    refusals: {
      'meeting.cancelled': 'Neuvottelu on peruttu.',
      'meeting.held': 'Neuvottelu on jo pidetty.',
      'meeting.begun': 'Neuvottelu on jo alkanut. Kerro asiasta suoraan kutsun lähettäjälle.',
      'meeting.not-begun': 'Neuvottelu ei ole vielä alkanut. Merkitse tämä, kun olette koolla.',
      'meeting.case-closed': 'Asia on päätetty. Avaa asia uudestaan ennen kuin kutsut koolle.',
      'meeting.changed-meanwhile':
        'Joku muutti neuvottelua sillä välin. Katso uusi tilanne ja tee muutoksesi uudestaan. Kirjoittamasi on tallella.',
      'meeting.hidden-part':
        'Kaikki pöydän ympärillä eivät tiedä, että olet perheen rinnalla. Se, mitä kirjoitat, kertoisi sinusta. Näytä ensin mukanaolosi, tai pyydä toista kirjoittamaan.',
      'meeting.last-of-family':
        'Hän on ainoa kutsuttu perheestä. Kutsu ensin joku muu, tai kerro neuvottelun tiedoissa, miten asia ratkaistaan ilman perhettä.',
      'meeting.keep.not-allowed': 'Vain asiassa mukana oleva työntekijä voi tehdä tämän.',
      'meeting.takePart.not-allowed': 'Voit nyt vain lukea.',
      'agenda-point.change.not-allowed': 'Voit muuttaa vain asiaa, jonka olet itse ehdottanut.',
      'agenda-point.minute.not-allowed': 'Muistion kirjoittavat perheen kanssa työskentelevät.',
      'agenda.changed-meanwhile':
        'Joku kirjoitti samaan kohtaan sillä välin. Alla on se, mitä siinä nyt lukee, ja se, mitä kirjoitit. Mitään ei ole kadonnut.',
      'agenda.minuted': 'Asiasta on jo kirjattu muistiin, joten se jää neuvotteluun.',
    },
    fields: {
      'meeting-length': () => 'Neuvottelun pitää loppua alkamisensa jälkeen, viimeistään 8 tunnin kuluttua.',
      'meeting-where': () => 'Anna paikka tai etäyhteyden linkki.',
      'meeting-solved': () => 'Kerro, miten perheen näkemys tulee mukaan, vaikka perhe ei ole paikalla.',
      'meeting-link-needed': () => 'Anna linkki, koska perhe osallistuu etänä.',
      'meeting-who-of-family': () => 'Valitse, keitä perheestä kutsutaan, tai kerro, ettei perhe ole mukana.',
      'meeting-not-of-the-family': () => 'Valitse perheeseen kuuluvista.',
      'meeting-not-of-the-team': () => 'Valitse niistä, jotka työskentelevät tässä asiassa.',
      'meeting-kept-apart': () =>
        'Kahta valitsemaasi ei saa kutsua samaan pöytään: heidän välillään on voimassa oleva esto. Järjestä kaksi neuvottelua.',
      'meeting-no-consent': () => 'Valitse lupa, joka on voimassa.',
      'meeting-nobody': () => 'Valitse ainakin yksi kutsuttava.',
      'meeting-not-asked': () => 'Valitse kutsutuista.',
      'not-a-link': () => 'Anna koko osoite. Sen alussa on https://.',
    },
  },
  sv: {
    refusals: {
      'meeting.cancelled': 'Mötet är inställt.',
      'meeting.held': 'Mötet har redan hållits.',
      'meeting.begun': 'Mötet har redan börjat. Säg till direkt till den som skickade kallelsen.',
      'meeting.not-begun': 'Mötet har inte börjat än. Anteckna det här när ni är samlade.',
      'meeting.case-closed': 'Ärendet är avslutat. Öppna det på nytt innan du kallar till möte.',
      'meeting.changed-meanwhile':
        'Någon ändrade mötet under tiden. Se hur det är nu och gör din ändring på nytt. Det du skrev finns kvar.',
      'meeting.hidden-part':
        'Alla vid bordet vet inte att du är vid familjens sida. Det du skriver skulle berätta om dig. Visa först att du är med, eller be någon annan skriva.',
      'meeting.last-of-family':
        'Personen är den enda som är kallad från familjen. Kalla någon annan först, eller berätta i mötets uppgifter hur saken löses utan familjen.',
      'meeting.keep.not-allowed': 'Bara den som arbetar med ärendet kan göra det här.',
      'meeting.takePart.not-allowed': 'Du kan nu bara läsa.',
      'agenda-point.change.not-allowed': 'Du kan ändra bara en punkt som du själv har föreslagit.',
      'agenda-point.minute.not-allowed': 'Minnesanteckningarna skrivs av dem som arbetar med familjen.',
      'agenda.changed-meanwhile':
        'Någon skrev under samma punkt under tiden. Nedan ser du det som står där nu och det du skrev. Inget har försvunnit.',
      'agenda.minuted': 'Det finns redan anteckningar om punkten, så den blir kvar.',
    },
    fields: {
      'meeting-length': () => 'Mötet ska sluta efter att det har börjat, senast 8 timmar senare.',
      'meeting-where': () => 'Ange plats eller en länk för distansmöte.',
      'meeting-solved': () => 'Berätta hur familjens syn kommer med fast familjen inte är på plats.',
      'meeting-link-needed': () => 'Ange länken, eftersom familjen deltar på distans.',
      'meeting-who-of-family': () =>
        'Välj vilka i familjen som kallas, eller berätta att familjen inte är med.',
      'meeting-not-of-the-family': () => 'Välj bland dem som hör till familjen.',
      'meeting-not-of-the-team': () => 'Välj bland dem som arbetar med ärendet.',
      'meeting-kept-apart': () =>
        'Två av dem du valde får inte kallas till samma bord: en spärr mellan dem är i kraft. Ordna två möten.',
      'meeting-no-consent': () => 'Välj ett samtycke som är i kraft.',
      'meeting-nobody': () => 'Välj åtminstone en som kallas.',
      'meeting-not-asked': () => 'Välj bland de kallade.',
      'not-a-link': () => 'Ange hela adressen. Den börjar med https://.',
    },
  },
  en: {
    refusals: {
      'meeting.cancelled': 'The meeting has been called off.',
      'meeting.held': 'The meeting has been held already.',
      'meeting.begun': 'The meeting has begun already. Tell whoever sent the invitation directly.',
      'meeting.not-begun': 'The meeting has not begun yet. Note this once you are together.',
      'meeting.case-closed': 'The case is closed. Reopen it before you call people together.',
      'meeting.changed-meanwhile':
        'Somebody changed the meeting meanwhile. See how it is now and make your change again. What you typed is kept.',
      'meeting.hidden-part':
        'Not everybody at the table knows that you are with the family. What you write would tell of you. Show it first, or ask somebody else to write.',
      'meeting.last-of-family':
        'Nobody else of the family is asked. Ask somebody else first, or say in the details how it is solved without the family.',
      'meeting.keep.not-allowed': 'Only a worker who works on the case can do this.',
      'meeting.takePart.not-allowed': 'You can only read now.',
      'agenda-point.change.not-allowed': 'You can change only a point that you have proposed yourself.',
      'agenda-point.minute.not-allowed': 'The minutes are written by those who work with the family.',
      'agenda.changed-meanwhile':
        'Somebody wrote under the same point meanwhile. Below is what it says now, and what you typed. Nothing is lost.',
      'agenda.minuted': 'Something has been written down about it already, so the point stays.',
    },
    fields: {
      'meeting-length': () => 'The meeting has to end after it begins, 8 hours later at the latest.',
      'meeting-where': () => 'Give a place or a link for taking part remotely.',
      'meeting-solved': () => 'Say how the family’s view comes in although it is not present.',
      'meeting-link-needed': () => 'Give the link, since the family takes part remotely.',
      'meeting-who-of-family': () =>
        'Choose who of the family is asked, or say that the family is not present.',
      'meeting-not-of-the-family': () => 'Choose among those who belong to the family.',
      'meeting-not-of-the-team': () => 'Choose among those who work on the case.',
      'meeting-kept-apart': () =>
        'Two of those you chose may not be put at one table: a block between them is in force. Arrange two meetings.',
      'meeting-no-consent': () => 'Choose a consent that is in force.',
      'meeting-nobody': () => 'Choose at least one to ask.',
      'meeting-not-asked': () => 'Choose among those who are asked.',
      'not-a-link': () => 'Give the whole address. It begins with https://.',
    },
  },
}

// --- Paths ----------------------------------------------------------------------------------------------------
const paths: InAll = {
  fi: {
    refusals: {
      'changed-meanwhile': 'Joku muu ehti ensin. Alla on se, mitä nyt on; kirjoittamasi on tallella.',
      'path.no-draft': 'Luonnosta ei ole. Aloita uusi versio.',
      'path.changed-meanwhile':
        'Joku muu on tallentanut luonnokseen sillä välin. Alla on se, mitä nyt on; kirjoittamasi on tallella.',
      'path.not-ready': 'Polkua ei voi vielä julkaista. Katso, mitä puuttuu.',
      'path.not-published': 'Alueella ei ole omaa versiota käytössä.',
      'county-paths.change.not-allowed': 'Polkuja muuttavat alueen pääkäyttäjä ja koordinaattori.',
      'case-path.case-closed': 'Asia on päätetty. Avaa se ensin uudestaan.',
      'case-path.already-followed': 'Asia seuraa jo tätä polkua.',
      'case-path.over': 'Tämä polku on jo päättynyt.',
      'case-path.newest': 'Asia seuraa jo uusinta versiota.',
    },
    fields: {
      'path-key-used': () => 'Tämä tunnus on jo käytössä.',
      'path-step-move': () => 'Tästä tilasta ei voi siirtyä suoraan tähän.',
      'path-reason-missing': () => 'Kirjoita, miksi polulta poiketaan.',
    },
  },
  sv: {
    refusals: {
      'changed-meanwhile': 'Någon annan hann före. Nedan ser du vad som gäller nu; det du skrev finns kvar.',
      'path.no-draft': 'Det finns inget utkast. Börja en ny version.',
      'path.changed-meanwhile':
        'Någon annan har sparat i utkastet under tiden. Nedan ser du vad som gäller nu; det du skrev finns kvar.',
      'path.not-ready': 'Stigen kan inte publiceras ännu. Se vad som saknas.',
      'path.not-published': 'Området har ingen egen version i bruk.',
      'county-paths.change.not-allowed': 'Stigarna ändras av områdets administratör och koordinator.',
      'case-path.case-closed': 'Ärendet är avslutat. Öppna det först på nytt.',
      'case-path.already-followed': 'Ärendet följer redan den här stigen.',
      'case-path.over': 'Den här stigen är redan avslutad.',
      'case-path.newest': 'Ärendet följer redan den nyaste versionen.',
    },
    fields: {
      'path-key-used': () => 'Det här namnet är redan i bruk.',
      'path-step-move': () => 'Härifrån kan du inte gå direkt dit.',
      'path-reason-missing': () => 'Skriv varför ni avviker från stigen.',
    },
  },
  en: {
    refusals: {
      'changed-meanwhile': 'Somebody else was first. Below is what stands now; what you typed is kept.',
      'path.no-draft': 'There is no draft. Begin a new version.',
      'path.changed-meanwhile':
        'Somebody else has saved the draft meanwhile. Below is what stands now; what you typed is kept.',
      'path.not-ready': 'The path cannot be published yet. See what is missing.',
      'path.not-published': 'The county has no version of its own in force.',
      'county-paths.change.not-allowed': 'Paths are changed by the county’s administrator and coordinator.',
      'case-path.case-closed': 'The case is closed. Reopen it first.',
      'case-path.already-followed': 'The case follows this path already.',
      'case-path.over': 'This path has ended already.',
      'case-path.newest': 'The case follows the newest version already.',
    },
    fields: {
      'path-key-used': () => 'This key is in use already.',
      'path-step-move': () => 'From this state you cannot go straight to that one.',
      'path-reason-missing': () => 'Write why the case goes another way.',
    },
  },
}

// --- Messages, voices -----------------------------------------------------------------------------------------
const talks: InAll = {
  fi: {
    refusals: {
      'case-thread.case-closed':
        'Asia on päättynyt, joten keskusteluun ei voi enää kirjoittaa. Voit lukea sitä.',
      'case-thread.nobody-reads':
        'Tätä keskustelua ei lue enää kukaan muu. Aloita uusi keskustelu. Kirjoittamasi on tallella.',
      'case-thread.sent-already': 'Viesti on jo lähtenyt, joten sitä ei voi enää perua.',
      'case-thread.not-a-draft': 'Viesti ei ole enää luonnos.',
      'case-voice.case-closed': 'Asia on päättynyt. Voit vielä kertoa, miten apu toimi.',
      'case-voice.waits-already': 'Olet jo toivonut toista työntekijää. Saat siihen vastauksen.',
      'case-voice.answered-already': 'Joku muu on jo vastannut. Katso vastaus.',
    },
    fields: {
      'not-on-the-case': () => 'Valitse työntekijä, joka on mukana asiassa.',
      'not-known-to-all': () =>
        'Yksi valituista ei ole kaikkien tiedossa. Kirjoita hänelle omassa keskustelussa.',
      'not-told-of-this': () =>
        'Joku valituista ei näe tätä asiaa tai jotakuta näistä työntekijöistä. Valitse toisin.',
      'added-by-the-family': () => 'Vain perhe voi ottaa hänet mukaan keskusteluun.',
      'rating-or-words': () => 'Valitse arvio tai kirjoita jotain.',
      'no-rating-here': () => 'Toiveeseen ei kuulu arviota.',
      'no-verdict-here': () => 'Palautteeseen ei kuulu ratkaisua.',
    },
  },
  sv: {
    refusals: {
      'case-thread.case-closed':
        'Ärendet är avslutat, så det går inte att skriva mer i samtalet. Du kan läsa det.',
      'case-thread.nobody-reads':
        'Ingen annan läser det här samtalet längre. Börja ett nytt samtal. Det du skrev finns kvar.',
      'case-thread.sent-already': 'Meddelandet har redan gått i väg och kan inte ångras längre.',
      'case-thread.not-a-draft': 'Meddelandet är inte längre ett utkast.',
      'case-voice.case-closed': 'Ärendet är avslutat. Du kan ännu berätta hur hjälpen fungerade.',
      'case-voice.waits-already': 'Du har redan önskat en annan medarbetare. Du får svar på det.',
      'case-voice.answered-already': 'Någon annan har redan svarat. Se svaret.',
    },
    fields: {
      'not-on-the-case': () => 'Välj en medarbetare som arbetar med ärendet.',
      'not-known-to-all': () => 'Alla känner inte till en av de valda. Skriv till hen i ett eget samtal.',
      'not-told-of-this': () =>
        'Någon av de valda ser inte det här ärendet eller någon av medarbetarna. Välj på annat sätt.',
      'added-by-the-family': () => 'Bara familjen kan ta med hen i samtalet.',
      'rating-or-words': () => 'Välj ett betyg eller skriv något.',
      'no-rating-here': () => 'Till ett önskemål hör inget betyg.',
      'no-verdict-here': () => 'Till respons hör inget avgörande.',
    },
  },
  en: {
    refusals: {
      'case-thread.case-closed':
        'The matter has ended, so nothing more can be written here. You can read it.',
      'case-thread.nobody-reads':
        'Nobody else reads this conversation any more. Start a new one. What you typed is kept.',
      'case-thread.sent-already': 'The message has gone already and cannot be taken back.',
      'case-thread.not-a-draft': 'The message is not a draft any more.',
      'case-voice.case-closed': 'The matter has ended. You can still tell how the help worked.',
      'case-voice.waits-already': 'You have wished for another worker already. You will get an answer.',
      'case-voice.answered-already': 'Somebody else has answered already. See the answer.',
    },
    fields: {
      'not-on-the-case': () => 'Choose a worker who works on the case.',
      'not-known-to-all': () =>
        'One of those chosen is not known to all. Write to them in a conversation of its own.',
      'not-told-of-this': () =>
        'One of those chosen does not see this matter or one of these workers. Choose differently.',
      'added-by-the-family': () => 'Only the family can bring them into the conversation.',
      'rating-or-words': () => 'Choose a rating or write something.',
      'no-rating-here': () => 'A wish has no rating.',
      'no-verdict-here': () => 'Feedback has no outcome.',
    },
  },
}

const parts = [theCase, assessment, plan, meetings, paths, talks]
const joined = (lang: Language): Words => ({
  refusals: Object.fromEntries(parts.flatMap((part) => Object.entries(part[lang].refusals))),
  fields: Object.fromEntries(parts.flatMap((part) => Object.entries(part[lang].fields))),
})

/** What walking along with a family says no to: cases, assessments, plans, meetings, paths and talks. */
export const caseProblems: InAll = { fi: joined('fi'), sv: joined('sv'), en: joined('en') }
