import type { ServiceType } from '../shape.ts'

/** Groups where parents learn and share (R118). */
export const parentGroupTypes: readonly ServiceType[] = [
  {
    key: 'peer-groups',
    level: 'basic',
    providerSector: 'ngo',
    tasks: ['peer-support', 'parenthood'],
    modes: ['site', 'remote'],
    audiences: ['parents', 'expecting', 'babies', 'diverse-families', 'disabled-child'],
    access: 'self',
    free: true,
    statutory: false,
    name: {
      fi: 'Vertaistukiryhmät',
      sv: 'Kamratstödsgrupper',
      en: 'Peer support groups',
    },
    summary: {
      fi: 'Tapaa muita, jotka elävät samaa kuin sinä',
      sv: 'Träffa andra som lever i samma situation som du',
      en: 'Meet others who are going through the same as you',
    },
    description: {
      fi:
        'Ryhmässä on ihmisiä, joilla on samanlainen tilanne. ' +
        'Voit kertoa omasta arjestasi tai vain kuunnella. ' +
        'Ohjaaja huolehtii, että kaikilla on turvallista olla. Osa ryhmistä kokoontuu verkossa.',
      sv:
        'I gruppen finns människor i en liknande situation. ' +
        'Du kan berätta om din vardag eller bara lyssna. Ledaren ser till att alla känner sig trygga. ' +
        'En del grupper träffas på nätet.',
      en:
        'The group is for people in a similar situation. You can share your everyday life or just listen. ' +
        'The leader makes sure everyone feels safe. Some groups meet online.',
    },
    forWhom: {
      fi:
        'Vanhemmille ja odottaville eri elämäntilanteissa. ' +
        'Omia ryhmiä on esimerkiksi monikkoperheille ja erityislapsen vanhemmille.',
      sv:
        'För föräldrar och blivande föräldrar i olika skeden. ' +
        'Det finns egna grupper till exempel för flerlingsfamiljer och vid funktionsnedsättning.',
      en:
        'For parents and parents-to-be in different situations. ' +
        'Families with twins or a disabled child may have their own groups.',
    },
    howToGetIn: {
      fi:
        'Ilmoittaudu ryhmän ohjaajalle. Avoimeen ryhmään voit vain tulla. ' +
        'Jos sopivaa ryhmää ei löydy, kysy neuvolasta.',
      sv:
        'Anmäl dig till gruppens ledare. Till en öppen grupp kan du bara komma. ' +
        'Hittar du ingen lämplig grupp kan du fråga på rådgivningen.',
      en:
        'Sign up with the group leader. An open group you can just come to. ' +
        'If no group fits, ask at the child health clinic.',
    },
    afterContact: {
      fi:
        'Ohjaaja kertoo, milloin ryhmä alkaa ja mitä siellä tehdään. ' +
        'Jos ryhmä on täynnä, voit jäädä odottamaan paikkaa.',
      sv: 'Ledaren berättar när gruppen börjar och vad ni gör där. Är gruppen full kan du vänta på en plats.',
      en:
        'The leader tells you when the group starts and what happens. ' +
        'If it is full, you can wait for a place.',
    },
    cost: {
      fi: 'Yleensä maksuton.',
      sv: 'Vanligtvis gratis.',
      en: 'Usually free of charge.',
    },
    layWords: {
      fi: [
        'vertaistuki',
        'vertaistukiryhmä',
        'onko muilla samaa',
        'kukaan ei ymmärrä mun tilannetta',
        'muita samassa tilanteessa',
        'kaksosperheet',
        'kaksosten vanhemmat',
        'erityislapsen vanhempien ryhmä',
        'imetystukiryhmä',
        'baby blues ryhmä',
        'yksinhuoltajien ryhmä',
        'sijaisvanhempien ryhmä',
        'keskosvanhemmat',
        'keskusteluryhmä äideille',
        'sururyhmä',
        'vertaistukea suruun',
      ],
      sv: [
        'kamratstöd',
        'stödgrupp för föräldrar',
        'andra i samma situation',
        'ingen förstår hur vi har det',
        'tvillingfamiljer',
        'tvillingföräldrar',
        'grupp för specialbarns föräldrar',
        'amningsstöd grupp',
        'ensamförsörjare grupp',
        'för tidigt födda grupp',
        'samtalsgrupp för mammor',
        'baby blues grupp',
        'sorggrupp',
        'kamratstöd i sorg',
      ],
      en: [
        'peer support',
        'support group for parents',
        'others in the same situation',
        'nobody understands us',
        'twins group',
        'parents of twins',
        'special needs parents group',
        'breastfeeding group',
        'single parents group',
        'premature baby parents',
        'talk group for mothers',
        'baby blues group',
        'grief group',
        'support for single parents',
      ],
    },
  },
  {
    key: 'family-school',
    level: 'basic',
    providerSector: 'ngo',
    tasks: ['parenthood', 'early-support', 'peer-support'],
    modes: ['site', 'remote'],
    audiences: ['under-school-age', 'parents'],
    access: 'self',
    free: false,
    statutory: false,
    name: {
      fi: 'Perhekoulu',
      sv: 'Familjeskolan',
      en: 'Family school',
    },
    summary: {
      fi: 'Saat ryhmässä keinoja, kun pieni lapsi uhmaa, raivoaa tai on jatkuvasti liikkeessä',
      sv: 'Få råd i grupp när ett litet barn trotsar, rasar eller alltid är i farten',
      en: 'Learn in a group what helps when a small child defies, rages or never sits still',
    },
    description: {
      fi:
        'Vanhemmilla on oma ryhmä ja lapsilla omansa. Opit huomaamaan hyvän ja antamaan selkeät ohjeet. ' +
        'Harjoittelet kotona yhtä asiaa kerrallaan. Lapsi harjoittelee leikin avulla.',
      sv:
        'Föräldrarna har en egen grupp och barnen en egen. ' +
        'Du lär dig se det som går bra och ge tydliga instruktioner. Hemma övar du en sak i taget. ' +
        'Barnet övar genom lek.',
      en:
        'Parents have their own group and children theirs. ' +
        'You learn to notice the good and give clear instructions. ' +
        'At home you practise one thing at a time. The child practises through play.',
    },
    forWhom: {
      fi: 'Leikki-ikäisille lapsille ja heidän vanhemmilleen. Lapsella ei tarvitse olla diagnoosia.',
      sv: 'För barn under skolåldern och deras föräldrar. Barnet behöver ingen diagnos.',
      en: 'For children under school age and their parents. Your child does not need a diagnosis.',
    },
    howToGetIn: {
      fi:
        'Ilmoittaudu ryhmän järjestäjälle. ' +
        'Voit pyytää neuvolaa tai päiväkotia auttamaan ilmoittautumisessa.',
      sv: 'Anmäl dig till den som ordnar gruppen. Du kan be rådgivningen eller daghemmet om hjälp.',
      en: 'Sign up with the organiser. You can ask the child health clinic or day care to help.',
    },
    afterContact: {
      fi: 'Ohjaaja juttelee kanssasi ennen ryhmän alkua. Saat häneltä aikataulun.',
      sv: 'Ledaren pratar med dig innan gruppen börjar. Du får en tidtabell av ledaren.',
      en: 'The leader talks with you before the group starts. You get a timetable.',
    },
    cost: {
      fi: 'Osallistumisesta voi olla pieni maksu.',
      sv: 'Det kan kosta lite att delta.',
      en: 'There may be a small fee.',
    },
    layWords: {
      fi: [
        'raivarit',
        'raivokohtaukset',
        'uhmaikä',
        'lapsi ei tottele',
        'lyö muita lapsia',
        'puree päiväkodissa',
        'ylivilkas lapsi',
        'ei pysy paikallaan',
        'huudan lapselle koko ajan',
        'keinot loppu uhmaikäisen kanssa',
        'nelivuotias raivoaa',
        'pukemisesta tulee tappelu',
        'perhekoulu pop',
      ],
      sv: [
        'raseriutbrott',
        'trotsålder',
        'barnet lyder inte',
        'slår andra barn',
        'bits på dagis',
        'överaktivt barn',
        'kan inte sitta stilla',
        'jag skriker på barnet hela tiden',
        'slut på idéer med trotsig',
        'fyraåring rasar',
        'bråk om påklädning',
        'familjeskola',
      ],
      en: [
        'tantrums',
        'terrible twos',
        "child won't listen",
        'hits other children',
        'biting at day care',
        'hyperactive child',
        "can't sit still",
        'I keep shouting at my child',
        'out of ideas with defiant child',
        'four-year-old rages',
        'fights over getting dressed',
      ],
    },
  },
  {
    key: 'incredible-years',
    level: 'basic',
    providerSector: 'county',
    tasks: ['parenthood', 'early-support', 'peer-support'],
    modes: ['site', 'remote'],
    audiences: ['under-school-age', 'school-age', 'parents'],
    access: 'self',
    free: true,
    statutory: false,
    name: {
      fi: 'Ihmeelliset vuodet -ryhmä',
      sv: 'De otroliga åren-grupp',
      en: 'Incredible Years group',
    },
    summary: {
      fi: 'Harjoittele vanhempien ryhmässä keinoja rauhallisempaan arkeen lapsen kanssa',
      sv: 'Öva i föräldragrupp på det som ger en lugnare vardag med barnet',
      en: 'Practise ways to a calmer everyday life with your child, in a parents’ group',
    },
    description: {
      fi:
        'Ryhmässä on vanhempia, joiden lapsen käytös on haastavaa. ' +
        'Katsotte lyhyitä videoita ja kokeilette keinoja itse. ' +
        'Aiheina ovat leikki, kehuminen, rajat ja rauhoittuminen. ' +
        'Tapaamisia on viikoittain muutaman kuukauden ajan.',
      sv:
        'Gruppen är för föräldrar till barn med utmanande beteende. Ni ser korta filmer och prövar själva. ' +
        'Ni tar upp lek, beröm, gränser och att lugna sig. Gruppen träffas varje vecka i några månader.',
      en:
        'The group is for parents of children with challenging behaviour. ' +
        'You watch short videos and try things out. Topics are play, praise, limits and calming down. ' +
        'The group meets weekly for a few months.',
    },
    forWhom: {
      fi: 'Leikki-ikäisten ja alakouluikäisten lasten vanhemmille. Myös molemmat vanhemmat voivat tulla.',
      sv: 'För föräldrar till barn i lekåldern och lågstadieåldern. Båda föräldrarna kan komma.',
      en: 'For parents of pre-school and primary-age children. Both parents can come.',
    },
    howToGetIn: {
      fi: 'Kerro kiinnostuksestasi ryhmän ohjaajalle. Neuvola, päiväkoti tai koulu voi auttaa sinua alkuun.',
      sv:
        'Berätta för ledaren att du är intresserad. ' +
        'Rådgivningen, daghemmet eller skolan kan hjälpa dig i gång.',
      en: 'Tell the group leader that you are interested. The clinic, day care or school can help you start.',
    },
    afterContact: {
      fi:
        'Ohjaaja haastattelee sinut ja kertoo ryhmän tavoista. ' +
        'Sitten sovitte, alkaako ryhmä nyt vai myöhemmin.',
      sv:
        'Ledaren intervjuar dig och berättar hur gruppen fungerar. ' +
        'Sedan bestämmer ni om du börjar nu eller senare.',
      en:
        'The leader interviews you and explains how the group works. ' +
        'Then you agree whether to start now or later.',
    },
    cost: {
      fi: 'Yleensä maksuton.',
      sv: 'Vanligtvis gratis.',
      en: 'Usually free of charge.',
    },
    layWords: {
      fi: [
        'ihmeelliset vuodet',
        'vanhempainryhmä',
        'vanhemmuuskurssi',
        'vanhempainkurssi',
        'lapsi käyttäytyy huonosti',
        'jatkuvaa tappelua kotona',
        'miten asettaa rajat',
        'uhmakas koululainen',
        'eskarilainen lyö',
        'riehuu kotona',
        'miten palkita lasta',
        'kiukuttelee kaikesta',
        'uhmaikä',
      ],
      sv: [
        'otroliga åren',
        'föräldragrupp',
        'föräldrakurs',
        'barnet beter sig illa',
        'jämt bråk hemma',
        'hur sätta gränser',
        'trotsig skolelev',
        'sexåring slåss',
        'härjar hemma',
        'hur berömma barnet',
        'sur för allt',
        'trotsålder',
      ],
      en: [
        'incredible years',
        'parenting course',
        'parenting class',
        'child behaves badly',
        'constant fighting at home',
        'how to set limits',
        'defiant schoolchild',
        'six-year-old hits',
        'acting out at home',
        'reward chart',
        'angry about everything',
        'terrible twos',
      ],
    },
  },
]
