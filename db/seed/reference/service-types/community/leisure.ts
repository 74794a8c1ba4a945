import type { ServiceType } from '../shape.ts'

/** Free time, culture and the text-message bot for students (R5, R53, R127). */
export const leisureTypes: readonly ServiceType[] = [
  {
    key: 'leisure',
    level: 'basic',
    providerSector: 'municipality',
    tasks: ['health-and-growth', 'peer-support'],
    modes: ['site'],
    audiences: ['under-school-age', 'school-age', 'youth', 'parents'],
    access: 'self',
    free: false,
    statutory: true,
    name: {
      fi: 'Vapaa-aika- ja liikuntapalvelut',
      sv: 'Fritids- och idrottstjänster',
      en: 'Leisure and sports',
    },
    summary: {
      fi: 'Löydä harrastus, liikuntapaikka tai tekemistä loma-aikaan',
      sv: 'Hitta en hobby, en idrottsplats eller något att göra på lovet',
      en: 'Find a hobby, a place for sports or something for the holidays',
    },
    description: {
      fi:
        'Kunta pitää yllä kenttiä, halleja, uimarantoja ja latuja. ' +
        'Seurat ja kunta järjestävät ryhmiä eri-ikäisille. ' +
        'Moni koulu tarjoaa maksuttomia harrastuksia koulupäivän yhteydessä. ' +
        'On myös perheliikuntaa ja soveltavaa liikuntaa.',
      sv:
        'Kommunen har planer, hallar, badstränder och skidspår. ' +
        'Föreningar och kommunen ordnar grupper för olika åldrar. ' +
        'Många skolor erbjuder gratis hobbyer i samband med skoldagen. ' +
        'Det finns också familjegymnastik och anpassad idrott.',
      en:
        'The municipality runs fields, halls, beaches and ski tracks. ' +
        'Clubs and the municipality run groups for all ages. ' +
        'Many schools offer free hobbies around the school day. ' +
        'There is also family exercise and adapted sports.',
    },
    forWhom: {
      fi: 'Kaikenikäisille. Lapsen ei tarvitse olla taitava tai kilpailla.',
      sv: 'För alla åldrar. Barnet behöver inte vara duktigt eller tävla.',
      en: 'For all ages. Your child does not need to be good at it or compete.',
    },
    howToGetIn: {
      fi: 'Mene ulkokentälle tai rannalle vapaasti. Ryhmiin ilmoittaudutaan etukäteen.',
      sv: 'Utomhusplaner och stränder är fritt fram. Till grupper anmäler du dig på förhand.',
      en: 'Outdoor fields and beaches are open to all. For groups you sign up beforehand.',
    },
    afterContact: {
      fi: 'Saat vahvistuksen paikasta ja ensimmäisestä kerrasta. Jos maksu on este, kysy tukea ohjaajalta.',
      sv:
        'Du får en bekräftelse på platsen och första gången. ' +
        'Är avgiften ett hinder kan du fråga ledaren om stöd.',
      en:
        'You get a confirmation of the place and first date. ' +
        'If the fee is a problem, ask the leader about support.',
    },
    cost: {
      fi: 'Osa on maksutonta, ryhmistä on yleensä maksu.',
      sv: 'En del är gratis, grupper kostar vanligtvis.',
      en: 'Some is free, groups usually cost.',
    },
    layWords: {
      fi: [
        'harrastus lapselle',
        'harrastukset',
        'ei rahaa harrastukseen',
        'uimahalli',
        'uimakoulu',
        'jumppa',
        'perhejumppa',
        'futis',
        'sähly',
        'luistelu',
        'liikuntakerho',
        'kesäleiri',
        'hiihtolomalla tekemistä',
        'kesälomalla tekemistä',
        'ilmainen harrastus',
        'harrastamisen suomen malli',
        'soveltava liikunta',
        'lapsi ei liiku',
        'leikkikenttä',
        'vauvauinti',
      ],
      sv: [
        'hobby för barnet',
        'fritidsintressen',
        'inte råd med hobby',
        'simhall',
        'simskola',
        'gymnastik för barn',
        'familjegympa',
        'fotboll',
        'innebandy',
        'skridskor',
        'idrottsklubb',
        'sommarläger',
        'sportlovet vad göra',
        'sommarlovet vad göra',
        'gratis hobby',
        'anpassad idrott',
        'barnet rör sig inte',
        'lekplats utomhus',
        'babysim',
      ],
      en: [
        'hobby for child',
        'hobbies',
        "can't afford a hobby",
        'swimming pool',
        'swimming lessons',
        'gymnastics for kids',
        'family exercise',
        'football',
        'floorball',
        'skating',
        'sports club',
        'summer camp',
        'winter break activities',
        'summer holiday activities',
        'free hobby',
        'adapted sports',
        "child doesn't exercise",
        'playground',
        'baby swimming',
      ],
    },
  },
  {
    key: 'culture',
    level: 'basic',
    providerSector: 'municipality',
    tasks: ['peer-support', 'diversity'],
    modes: ['site', 'mobile', 'digital'],
    audiences: ['babies', 'under-school-age', 'school-age', 'youth', 'parents', 'immigrants', 'grandparents'],
    access: 'self',
    free: false,
    statutory: true,
    name: {
      fi: 'Kulttuuripalvelut',
      sv: 'Kulturtjänster',
      en: 'Culture services',
    },
    summary: {
      fi: 'Kirjasto, satutunnit, museot, musiikki ja taide koko perheelle',
      sv: 'Bibliotek, sagostunder, museer, musik och konst för hela familjen',
      en: 'Library, story hours, museums, music and art for the whole family',
    },
    description: {
      fi:
        'Kirjastosta voi lainata kirjoja, pelejä ja usein muutakin. ' +
        'Siellä on satutunteja, lorutuokioita ja lukukoiria. ' +
        'Museot ja teatterit järjestävät ohjelmaa lapsille. Taidekouluissa voi soittaa, tanssia ja piirtää.',
      sv:
        'På biblioteket kan du låna böcker, spel och ofta annat också. ' +
        'Där finns sagostunder, ramsor och läshundar. Museer och teatrar har program för barn. ' +
        'I konstskolorna kan man spela, dansa och rita.',
      en:
        'At the library you can borrow books, games and often more. ' +
        'There are story hours, rhymes and reading dogs. ' +
        'Museums and theatres have programmes for children. ' +
        'In art schools children can play music, dance and draw.',
    },
    forWhom: {
      fi: 'Kaikille vauvasta isovanhempiin. Kirjastossa on kirjoja monilla kielillä.',
      sv: 'För alla från baby till mor- och farföräldrar. Biblioteket har böcker på många språk.',
      en: 'For everyone from babies to grandparents. Libraries have books in many languages.',
    },
    howToGetIn: {
      fi: 'Tule kirjastoon milloin vain se on auki. Kursseille ja taidekouluihin haetaan etukäteen.',
      sv: 'Kom till biblioteket när det är öppet. Till kurser och konstskolor söker du på förhand.',
      en: 'Come to the library whenever it is open. For courses and art schools you apply beforehand.',
    },
    afterContact: {
      fi: 'Kirjastokortin saat heti mukaasi. Kurssipaikasta saat vahvistuksen järjestäjältä.',
      sv: 'Bibliotekskortet får du med dig genast. Kursplatsen bekräftas av den som ordnar kursen.',
      en: 'You get a library card at once. The organiser confirms a place on a course.',
    },
    cost: {
      fi: 'Kirjasto on maksuton, muusta voi olla maksu.',
      sv: 'Biblioteket är gratis, annat kan kosta.',
      en: 'The library is free, other things may cost.',
    },
    layWords: {
      fi: [
        'kirjasto',
        'kirjastoauto',
        'satutunti',
        'lorutunti',
        'lukukoira',
        'lastenteatteri',
        'museo lasten kanssa',
        'musiikkiopisto',
        'soittotunnit lapselle',
        'kuvataidekoulu',
        'lasten tanssi',
        'muskari',
        'lastenkonsertti',
        'selkokirjat',
        'kirjoja omalla kielellä',
        'lautapelejä lainaan',
      ],
      sv: [
        'bibliotek',
        'bokbuss',
        'sagostund',
        'ramsstund',
        'läshund',
        'barnteater',
        'museum med barn',
        'musikinstitut',
        'spellektioner för barn',
        'bildkonstskola',
        'barndans',
        'musiklekis',
        'barnkonsert',
        'lättlästa böcker',
        'böcker på eget språk',
        'låna brädspel',
      ],
      en: [
        'library',
        'mobile library',
        'story time',
        'rhyme time',
        'reading dog',
        "children's theatre",
        'museum with kids',
        'music school',
        'music lessons for child',
        'art school for children',
        'dance for children',
        'music playschool',
        "children's concert",
        'easy-to-read books',
        'books in my own language',
        'borrow board games',
      ],
    },
  },
  {
    key: 'sms-bot',
    level: 'basic',
    providerSector: 'county',
    tasks: ['early-support'],
    modes: ['digital'],
    audiences: ['youth'],
    access: 'self',
    free: true,
    statutory: false,
    name: {
      fi: 'Annie Bot (tekstiviestibotti)',
      sv: 'Annie Bot (textmeddelanden)',
      en: 'Annie Bot (text messages)',
    },
    summary: {
      fi: 'Vastaa tekstiviestiin, niin oppilaitoksesi työntekijä ottaa yhteyttä',
      sv: 'Svara på ett textmeddelande, så hör en människa vid din skola av sig',
      en: 'Answer a text message and a person at your school gets in touch',
    },
    description: {
      fi:
        'Annie lähettää sinulle tekstiviestin ja kysyy, miten menee. ' +
        'Valitset vastauksen: kaikki hyvin tai tarvitsen apua. Annie on robotti, mutta apua antaa ihminen. ' +
        'Kiireellistä apua siitä ei saa.',
      sv:
        'Annie skickar ett textmeddelande och frågar hur det går. ' +
        'Du väljer ett svar: allt bra eller jag behöver hjälp. ' +
        'Annie är en robot, men hjälpen ger en människa. Akut hjälp ger den inte.',
      en:
        'Annie texts you and asks how things are going. You pick an answer: all fine, or I need help. ' +
        'Annie is a robot; the help comes from a person. It gives no urgent help.',
    },
    forWhom: {
      fi: 'Toisen asteen opiskelijoille lukiossa ja ammattiopistossa. Annie ei ole käytössä kaikkialla.',
      sv: 'För studerande på andra stadiet i gymnasium och yrkesutbildning. Annie används inte överallt.',
      en: 'For students in general and vocational upper secondary schools. Annie is not in use everywhere.',
    },
    howToGetIn: {
      fi:
        'Viesti tulee puhelimeesi, jos oppilaitoksesi käyttää Annieta. ' +
        'Sovellusta ei tarvita, ja vastaaminen on vapaaehtoista.',
      sv:
        'Meddelandet kommer till din telefon om din skola använder Annie. ' +
        'Ingen app behövs, och det är frivilligt att svara.',
      en:
        'The message comes to your phone if your school uses Annie. You need no app. ' +
        'Answering is voluntary.',
    },
    afterContact: {
      fi:
        'Jos pyydät apua, sopiva työntekijä ottaa sinuun yhteyttä. ' +
        'Se voi olla opettaja, opo, kuraattori tai psykologi.',
      sv:
        'Ber du om hjälp tar rätt person kontakt med dig. ' +
        'Det kan vara läraren, studiehandledaren, kuratorn eller psykologen.',
      en:
        'If you ask for help, the right person contacts you. ' +
        'It may be a teacher, study counsellor, curator or psychologist.',
    },
    cost: {
      fi: 'Maksuton palvelu.',
      sv: 'Tjänsten är gratis.',
      en: 'The service is free.',
    },
    layWords: {
      fi: [
        'annie',
        'annie bot',
        'annie tukibotti',
        'tekstiviesti koululta miten menee',
        'botti opiskelijalle',
        'amis ei kiinnosta',
        'en kehtaa pyytää apua koulussa',
        'opinnot jumissa',
        'lukio stressaa',
        'opinnot jäljessä',
        'mietin lopettamista amis',
        'viesti jossa kysyttiin tarvitsenko apua',
      ],
      sv: [
        'annie',
        'annie bot',
        'stödbot',
        'sms från skolan hur går det',
        'bot för studerande',
        'yrkesskolan intresserar inte',
        'vågar inte be om hjälp i skolan',
        'studierna har kört fast',
        'gymnasiet stressar',
        'efter i studierna',
        'funderar på att hoppa av',
        'sms som frågade om jag behöver hjälp',
      ],
      en: [
        'annie',
        'annie bot',
        'support bot',
        'text from school how are you',
        'bot for students',
        'vocational school is boring',
        'too shy to ask for help at school',
        'stuck with studies',
        'high school stress',
        'behind in studies',
        'thinking of dropping out',
        'text asking if I need help',
      ],
    },
  },
]
