import type { ServiceType } from '../shape.ts'

/** Help and company for young people outside school (R53). */
export const youthTypes: readonly ServiceType[] = [
  {
    key: 'youth-work',
    level: 'basic',
    providerSector: 'municipality',
    tasks: ['peer-support', 'early-support'],
    modes: ['site', 'outreach', 'digital'],
    audiences: ['youth', 'school-age'],
    access: 'self',
    free: true,
    statutory: true,
    name: {
      fi: 'Nuorisotyö',
      sv: 'Ungdomsarbete',
      en: 'Youth work',
    },
    summary: {
      fi: 'Hengaile, pelaa ja tee omaa juttua – paikalla on turvallinen aikuinen',
      sv: 'Häng, spela och gör din grej – med en trygg vuxen på plats',
      en: 'Hang out, play and do your thing – with a safe adult around',
    },
    description: {
      fi:
        'Nuorisotilalla voit olla, pelata, kokata tai tehdä musiikkia. ' +
        'Ohjaajille voi jutella ihan mistä vain. On myös retkiä, leirejä ja toimintaa verkossa. ' +
        'Sinä saat ehdottaa, mitä tehdään.',
      sv:
        'På ungdomsgården kan du hänga, spela, laga mat eller göra musik. ' +
        'Med ledarna får du prata om vad som helst. ' +
        'Det finns också utfärder, läger och verksamhet på nätet. Du får föreslå vad ni gör.',
      en:
        'At the youth centre you can hang out, play, cook or make music. ' +
        'You can talk to the youth workers about anything. ' +
        'There are also trips, camps and online activities. You get to suggest what to do.',
    },
    forWhom: {
      fi: 'Sinulle, joka olet kouluikäinen tai nuori. Ikärajat vaihtelevat paikoittain.',
      sv: 'För dig i skolåldern eller dig som är ung. Åldersgränserna varierar från ställe till ställe.',
      en: 'For you of school age or a young person. Age limits vary from place to place.',
    },
    howToGetIn: {
      fi: 'Mene paikalle, kun ovet ovat auki. Joskus kysytään ensin lupa kotoa.',
      sv: 'Gå dit när det är öppet. Ibland behövs först lov hemifrån.',
      en: 'Go there when the doors are open. Sometimes you need permission from home first.',
    },
    afterContact: {
      fi: 'Ohjaaja kertoo talon tavat. Jos jokin painaa, hän auttaa löytämään oikean ihmisen.',
      sv: 'Ledaren berättar hur allt fungerar. Om något tynger hjälper ledaren dig att hitta rätt person.',
      en:
        'A youth worker tells you how things work. ' +
        'If something weighs on you, they help you find the right person.',
    },
    cost: {
      fi: 'Maksuton; leireistä ja retkistä voi olla pieni maksu.',
      sv: 'Gratis; läger och utfärder kan kosta lite.',
      en: 'Free; camps and trips may cost a little.',
    },
    layWords: {
      fi: [
        'nuorisotila',
        'nuokkari',
        'nutari',
        'nuta',
        'nuorisotalo',
        'nuorisotyöntekijä',
        'missä voi hengaa',
        'missä nuoret voi olla illalla',
        'mitä tehdä perjantai-iltana',
        'nuori notkuu ostarilla',
        'nuorisotilan ohjaaja',
        'nuorten leirit',
        'lanit',
        'bändikämppä',
        'nuorisovaltuusto',
        'kavereita nuorelle',
      ],
      sv: [
        'ungdomsgård',
        'ungdomslokal',
        'fritidsgård',
        'ungdomsledare',
        'var kan man hänga',
        'var kan unga vara på kvällen',
        'fredagskväll vad göra',
        'ungdomar hänger vid köpcentret',
        'läger för unga',
        'lan',
        'bandrum',
        'ungdomsfullmäktige',
        'kompisar till tonåring',
      ],
      en: [
        'youth centre',
        'youth club',
        'youth worker',
        'where to hang out',
        'where can teens go in the evening',
        'friday night what to do',
        'teen hanging around the mall',
        'youth camps',
        'gaming night',
        'band room',
        'youth council',
        'friends for teenager',
      ],
    },
  },
  {
    key: 'outreach-youth',
    level: 'basic',
    providerSector: 'municipality',
    tasks: ['early-support'],
    modes: ['outreach', 'home', 'phone', 'digital', 'site'],
    audiences: ['youth'],
    access: 'self',
    free: true,
    statutory: false,
    name: {
      fi: 'Etsivä nuorisotyö',
      sv: 'Uppsökande ungdomsarbete',
      en: 'Outreach youth work',
    },
    summary: {
      fi: 'Saat rinnallesi aikuisen, kun opiskelut, työt tai suunta puuttuvat',
      sv: 'Få en vuxen vid din sida när studier, jobb eller riktning saknas',
      en: 'Get an adult by your side when studies, work or direction are missing',
    },
    description: {
      fi:
        'Työntekijä tapaa sinut siellä, missä haluat. Voitte olla ulkona, kahvilla, verkossa tai kotonasi. ' +
        'Hän auttaa hakemuksissa, raha-asioissa ja soitoissa. Sinä päätät, mitä tehdään ja milloin.',
      sv:
        'Ungdomsarbetaren träffar dig där du vill. Ni kan ses ute, på kafé, på nätet eller hemma hos dig. ' +
        'Du får hjälp med ansökningar, pengar och samtal. Du bestämmer vad ni gör och när.',
      en:
        'The worker meets you where you want. It can be outside, in a café, online or at your home. ' +
        'You get help with applications, money and calls. You decide what to do and when.',
    },
    forWhom: {
      fi:
        'Alle 29-vuotiaille, jotka eivät ole koulussa tai töissä tai kaipaavat tukea. ' +
        'Myös läheinen voi ottaa yhteyttä.',
      sv:
        'För dig under 29 som varken studerar eller jobbar, eller vill ha stöd. ' +
        'Också en närstående kan ta kontakt.',
      en:
        'For under 29s who are out of school or work, or want support. ' +
        'Someone close to you can get in touch too.',
    },
    howToGetIn: {
      fi: 'Lähetä viesti tai soita. Voit pyytää kaveria, vanhempaa tai opettajaa tekemään sen puolestasi.',
      sv: 'Skicka ett meddelande eller ring. Du kan be en kompis, förälder eller lärare göra det för dig.',
      en: 'Send a message or call. You can ask a friend, parent or teacher to do it for you.',
    },
    afterContact: {
      fi: 'Työntekijä kirjoittaa sinulle ja ehdottaa tapaamista. Mitään ei tehdä ilman sinun lupaasi.',
      sv: 'Ungdomsarbetaren skriver till dig och föreslår en träff. Inget görs utan ditt samtycke.',
      en: 'The worker writes to you and suggests meeting. Nothing is done without your permission.',
    },
    cost: {
      fi: 'Maksuton.',
      sv: 'Gratis.',
      en: 'Free of charge.',
    },
    layWords: {
      fi: [
        'etsivä',
        'etsivä nuorisotyöntekijä',
        'nuori vain kotona',
        'makaa kotona päivät',
        'pelaa yöt nukkuu päivät',
        'lopetti amiksen',
        'jätti lukion kesken',
        'ei opiskele eikä käy töissä',
        'en pääse mihinkään kouluun',
        'en tiedä mitä tekisin elämälläni',
        'ei uskalla lähteä kotoa',
        'nuori eristäytynyt',
        'kela paperit auttakaa',
        'hikky',
      ],
      sv: [
        'uppsökande',
        'uppsökande ungdomsarbetare',
        'ung bara hemma',
        'ligger hemma hela dagarna',
        'spelar på natten sover på dagen',
        'hoppade av yrkesskolan',
        'hoppade av gymnasiet',
        'varken studerar eller jobbar',
        'vet inte vad jag ska göra med livet',
        'vågar inte gå ut hemifrån',
        'ung isolerad',
        'hjälp med fpa-papper',
      ],
      en: [
        'outreach youth worker',
        'young person stuck at home',
        'in bed all day',
        'games all night sleeps all day',
        'dropped out of vocational school',
        'dropped out of high school',
        'not studying not working',
        "don't know what to do with my life",
        'afraid to leave home',
        'isolated young person',
        'help with benefit forms',
        'neet',
      ],
    },
  },
  {
    key: 'start-workshop',
    level: 'basic',
    providerSector: 'municipality',
    tasks: ['early-support', 'peer-support'],
    modes: ['site'],
    audiences: ['youth'],
    access: 'self',
    free: true,
    statutory: false,
    name: {
      fi: 'Starttipaja',
      sv: 'Startverkstad',
      en: 'Start workshop',
    },
    summary: {
      fi: 'Saat rytmiä päiviin ja suunnan eteenpäin pienessä porukassa',
      sv: 'Få rytm i dagarna och en riktning framåt i en liten grupp',
      en: 'Get a rhythm for your days and a direction, in a small group',
    },
    description: {
      fi:
        'Pajalla käydään sovittuina päivinä tekemässä asioita yhdessä. ' +
        'Kokataan, liikutaan, rakennetaan ja harjoitellaan arkea. ' +
        'Valmentaja auttaa miettimään opiskelua ja työtä. Voit aloittaa vähistä tunneista.',
      sv:
        'Till verkstaden kommer man på bestämda dagar och gör saker tillsammans. ' +
        'Ni lagar mat, rör på er, bygger och övar vardag. ' +
        'En coach hjälper dig fundera på studier och jobb. Du kan börja med få timmar.',
      en:
        'You come on agreed days and do things together. You cook, move, build and practise daily life. ' +
        'A coach helps you think about studies and work. You can start with a few hours.',
    },
    forWhom: {
      fi: 'Nuorille, joilla ei ole opiskelupaikkaa tai työtä. Myös niille, joiden jaksaminen on vähissä.',
      sv: 'För unga utan studieplats eller jobb. Också för dig som inte orkar så mycket just nu.',
      en: 'For young people without a study place or a job. Also if you have little energy right now.',
    },
    howToGetIn: {
      fi: 'Ota yhteyttä pajaan ja pyydä tutustumiskäynti. Etsivä nuorisotyö tai kuraattori voi tulla mukaan.',
      sv:
        'Kontakta verkstaden och be att få komma och se dig omkring. ' +
        'Uppsökande ungdomsarbetet eller kuratorn kan följa med.',
      en: 'Contact the workshop and ask for a visit. An outreach youth worker or curator can come along.',
    },
    afterContact: {
      fi: 'Valmentaja näyttää paikan ja kysyy, mitä toivot. Yhdessä sovitte aloituksen ja päivät.',
      sv: 'Coachen visar stället och frågar vad du önskar. Tillsammans kommer ni överens om start och dagar.',
      en:
        'The coach shows you round and asks what you hope for. ' +
        'Together you agree on the start and the days.',
    },
    cost: {
      fi: 'Maksuton; valmentaja auttaa selvittämään, mitä tukea saat.',
      sv: 'Gratis; coachen hjälper dig ta reda på vilka bidrag du får.',
      en: 'Free; the coach helps find out what benefits you can get.',
    },
    layWords: {
      fi: [
        'paja',
        'nuorten paja',
        'nuorten työpaja',
        'starttipaja',
        'ei saanut opiskelupaikkaa',
        'ei koulupaikkaa syksyllä',
        'päivärytmi sekaisin',
        'nuori ei jaksa nousta aamulla',
        'tekemistä päiville',
        'mikä ammatti mulle',
        'työkokeilu nuorelle',
        'välivuosi ilman suunnitelmaa',
        'haluun töihin mut en jaksa',
      ],
      sv: [
        'verkstad för unga',
        'ungdomsverkstad',
        'startverkstad',
        'fick ingen studieplats',
        'ingen skolplats till hösten',
        'dygnsrytmen är upp och ner',
        'ung orkar inte stiga upp',
        'något att göra på dagarna',
        'vilket yrke passar mig',
        'arbetsprövning för unga',
        'mellanår utan plan',
        'vill jobba men orkar inte',
      ],
      en: [
        'youth workshop',
        'start workshop',
        "didn't get a study place",
        'no school place in autumn',
        'sleep rhythm upside down',
        "teen can't get up in the morning",
        'something to do in the daytime',
        'what job suits me',
        'work trial for young people',
        'gap year without a plan',
        'want to work but no energy',
      ],
    },
  },
]
