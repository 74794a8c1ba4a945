import type { ServiceType } from './shape.ts'

/** Teeth, mind and substances, and the special level that supports the basic one (R42–R43, R48). */
export const healthSpecialServiceTypes: readonly ServiceType[] = [
  {
    key: 'oral-health',
    level: 'basic',
    providerSector: 'county',
    tasks: ['health-and-growth'],
    modes: ['site', 'phone'],
    audiences: ['expecting', 'babies', 'under-school-age', 'school-age', 'youth', 'parents'],
    access: 'booking',
    free: false,
    statutory: true,
    name: {
      fi: 'Suun terveydenhuolto',
      sv: 'Munhälsovård',
      en: 'Oral health care',
    },
    summary: {
      fi: 'Hampaiden tarkastukset, hoito ja neuvot koko perheelle',
      sv: 'Tandkontroller, tandvård och råd för hela familjen',
      en: 'Dental check-ups, care and advice for the whole family',
    },
    description: {
      fi:
        'Suuhygienisti tai hammaslääkäri tarkastaa lapsen hampaat sovituin välein. ' +
        'Saat neuvoja hampaiden pesuun, tutista luopumiseen ja jännittämiseen. ' +
        'Kun odotatte ensimmäistä lasta, vanhempienkin suu tarkastetaan.',
      sv:
        'En munhygienist eller tandläkare kontrollerar barnets tänder med jämna mellanrum. ' +
        'Du får råd om tandborstning, hur man slutar med napp och vad som hjälper mot rädsla. ' +
        'När ni väntar första barnet kontrolleras också föräldrarnas mun.',
      en:
        'A dental hygienist or dentist checks your child’s teeth at agreed intervals. ' +
        'You get advice on brushing, giving up the dummy and fear. ' +
        'When you expect your first child, the parents’ mouths are checked too.',
    },
    forWhom: {
      fi: 'Lapsille, nuorille ja odottaville perheille. Myös aikuiset saavat hoitoa.',
      sv: 'För barn, unga och familjer som väntar barn. Också vuxna får vård.',
      en: 'For children, young people and expecting families. Adults get care too.',
    },
    howToGetIn: {
      fi:
        'Varaa aika hammashoitolasta. Lähetettä ei tarvita. ' +
        'Soita heti, jos hammasta särkee tai hampaaseen on sattunut.',
      sv:
        'Boka tid på tandkliniken. Du behöver ingen remiss. ' +
        'Ring genast om du har tandvärk eller en tand har skadats.',
      en:
        'Book a time at the dental clinic. You need no referral. ' +
        'Call at once if a tooth aches or has been hurt.',
    },
    afterContact: {
      fi: 'Hoidon tarve arvioidaan, ja saat neuvon tai ajan. Särky ja tapaturmat hoidetaan ensin.',
      sv: 'Vårdbehovet bedöms och du får ett råd eller en tid. Värk och olycksfall sköts först.',
      en: 'Your need is assessed and you get advice or a time. Pain and accidents are treated first.',
    },
    cost: {
      fi: 'Alle 18-vuotiaan hoito on maksutonta, aikuinen voi joutua maksamaan.',
      sv: 'Vården är avgiftsfri för den som är under 18 år, vuxna kan få betala.',
      en: 'Care is free under the age of 18; adults may have to pay.',
    },
    layWords: {
      fi: [
        'hammaslääkäri',
        'hammashoitola',
        'hammas',
        'hammassärky',
        'hammasta särkee',
        'hammas lohkesi',
        'hammas irtosi',
        'reikä hampaassa',
        'hammastarkastus',
        'suuhygienisti',
        'hammashoitopelko',
        'pelkää hammaslääkäriä',
        'hampaiden pesu',
        'maitohampaat',
        'tutista luopuminen',
        'hampaiden oikominen',
        'hammasraudat',
        'viisaudenhammas',
        'ien vuotaa',
      ],
      sv: [
        'tandläkare',
        'tandklinik',
        'tandvård',
        'tandvärk',
        'ont i tanden',
        'tanden gick av',
        'tanden lossnade',
        'hål i tanden',
        'tandkontroll',
        'munhygienist',
        'tandläkarskräck',
        'rädd för tandläkaren',
        'borsta tänderna',
        'mjölktänder',
        'sluta med napp',
        'tandreglering',
        'tandställning',
        'visdomstand',
        'tandköttet blöder',
      ],
      en: [
        'dentist',
        'dental clinic',
        'teeth',
        'toothache',
        'broken tooth',
        'tooth knocked out',
        'cavity',
        'hole in tooth',
        'dental check-up',
        'dental hygienist',
        'afraid of the dentist',
        'brushing teeth',
        'baby teeth',
        'giving up the dummy',
        'braces',
        'orthodontist',
        'wisdom tooth',
        'bleeding gums',
      ],
    },
  },
  {
    key: 'hal-clinic',
    level: 'special',
    providerSector: 'county',
    tasks: ['health-and-growth', 'early-support', 'parenthood'],
    modes: ['site'],
    audiences: ['expecting', 'parents'],
    access: 'referral',
    free: true,
    statutory: true,
    name: {
      fi: 'HAL-äitiyspoliklinikka',
      sv: 'HAL-poliklinik',
      en: 'HAL maternity clinic',
    },
    summary: {
      fi: 'Tukea raskauteen, kun alkoholi, huumeet tai lääkkeet huolettavat. Ketään ei tuomita',
      sv: 'Stöd under graviditeten när alkohol, droger eller läkemedel oroar. Ingen dömer dig',
      en: 'Support in pregnancy when alcohol, drugs or medicines worry you. No one judges you',
    },
    description: {
      fi:
        'HAL tarkoittaa huumeita, alkoholia ja lääkkeitä. ' +
        'Kätilö, lääkäri ja sosiaalityöntekijä seuraavat raskauttasi ja auttavat vähentämään tai ' +
        'lopettamaan. Voit puhua rehellisesti. Synnytystä ja vauvan kotiintuloa suunnitellaan yhdessä.',
      sv:
        'HAL kommer från de finska orden för droger, alkohol och läkemedel. ' +
        'En barnmorska, en läkare och en socialarbetare följer din graviditet och hjälper dig att dra ' +
        'ner eller sluta. Du kan tala ärligt. ' +
        'Ni planerar tillsammans förlossningen och hur babyn kommer hem.',
      en:
        'HAL stands for the Finnish words for drugs, alcohol and medicines. ' +
        'A midwife, a doctor and a social worker follow your pregnancy and help you cut down or stop. ' +
        'You can speak honestly. You plan the birth and bringing the baby home together.',
    },
    forWhom: {
      fi:
        'Sinulle, joka odotat vauvaa ja käytät tai olet käyttänyt päihteitä. ' +
        'Myös kumppani voi tulla mukaan.',
      sv: 'För dig som väntar barn och använder eller har använt rusmedel. Också din partner kan komma med.',
      en: 'For you who are expecting and use or have used substances. Your partner can come along.',
    },
    howToGetIn: {
      fi:
        'Kerro asiasta neuvolassa tai kenelle tahansa hoitajalle tai lääkärille. He tekevät lähetteen. ' +
        'Koskaan ei ole liian myöhäistä kertoa.',
      sv:
        'Berätta på rådgivningen eller för vilken hälsovårdare eller läkare som helst. ' +
        'De skriver remissen. Det är aldrig för sent att berätta.',
      en:
        'Tell the maternity clinic or any nurse or doctor. They write the referral. ' +
        'It is never too late to tell.',
    },
    afterContact: {
      fi: 'Saat kutsun ensimmäiselle käynnille. Siellä mietitte, mikä tuki auttaa sinua ja vauvaa.',
      sv:
        'Du får en kallelse till det första besöket. ' +
        'Där funderar ni på vilket stöd som hjälper dig och babyn.',
      en:
        'You get an invitation to a first visit. ' +
        'There you think together what support helps you and the baby.',
    },
    cost: {
      fi: 'Käynnit HAL-poliklinikalla ovat maksuttomia.',
      sv: 'Besöken på HAL-polikliniken är avgiftsfria.',
      en: 'Visits to the HAL clinic are free of charge.',
    },
    layWords: {
      fi: [
        'join raskaana',
        'raskaana ja juon',
        'alkoholi raskaana',
        'join ennen kuin tiesin raskaudesta',
        'raskaana ja käytän huumeita',
        'huumeet raskaana',
        'pilvi raskaana',
        'korvaushoito raskaana',
        'rauhoittavat lääkkeet raskaana',
        'vahvat kipulääkkeet raskaana',
        'en pysty lopettamaan raskaana',
        'vieroitus raskaana',
        'hal',
        'hal-poliklinikka',
        'hal-äiti',
        'päihdeäiti',
        'pelkään että vauva viedään',
      ],
      sv: [
        'drack gravid',
        'gravid och dricker',
        'alkohol gravid',
        'drack innan jag visste att jag var gravid',
        'gravid och använder droger',
        'droger gravid',
        'hasch gravid',
        'substitutionsbehandling gravid',
        'lugnande gravid',
        'starka värkmediciner gravid',
        'kan inte sluta fast jag är gravid',
        'avvänjning gravid',
        'hal',
        'hal-poliklinik',
        'hal-mamma',
        'rädd att de tar babyn',
      ],
      en: [
        'drank while pregnant',
        'pregnant and drinking',
        'alcohol in pregnancy',
        'drank before I knew I was pregnant',
        'pregnant and using drugs',
        'drugs in pregnancy',
        'weed while pregnant',
        'opioid treatment pregnant',
        'tranquillisers pregnant',
        'strong painkillers pregnant',
        "can't stop while pregnant",
        'detox while pregnant',
        'hal clinic',
        'afraid they will take my baby',
      ],
    },
  },
  {
    key: 'mental-health',
    level: 'basic',
    providerSector: 'county',
    tasks: ['early-support', 'health-and-growth'],
    modes: ['site', 'phone', 'remote', 'digital'],
    audiences: ['expecting', 'youth', 'parents'],
    access: 'self',
    free: true,
    statutory: true,
    name: {
      fi: 'Mielenterveyspalvelut',
      sv: 'Tjänster för mental hälsa',
      en: 'Mental-health services',
    },
    summary: {
      fi: 'Keskusteluapua ja hoitoa, kun ahdistaa, masentaa tai voimat loppuvat',
      sv: 'Samtalshjälp och vård när du har ångest, är deprimerad eller inte orkar mer',
      en: 'Someone to talk to and care when you are anxious, low or worn out',
    },
    description: {
      fi:
        'Sairaanhoitaja tai psykologi kuuntelee ja miettii kanssasi, mikä auttaa. ' +
        'Apu voi olla muutama keskustelu, lyhytterapia, ryhmä tai ohjelma verkossa. ' +
        'Lääkäri on mukana, jos sitä tarvitaan. ' +
        'Jos sinulla on lapsia, heidänkin tukensa otetaan huomioon.',
      sv:
        'En sjukskötare eller psykolog lyssnar och funderar med dig på vad som hjälper. ' +
        'Hjälpen kan vara några samtal, korttidsterapi, en grupp eller ett program på nätet. ' +
        'En läkare är med om det behövs. Har du barn tänker man också på stöd för dem.',
      en:
        'A nurse or psychologist listens and thinks with you about what helps. ' +
        'It may be a few talks, short therapy, a group or an online programme. ' +
        'A doctor joins in if needed. If you have children, their support is thought of too.',
    },
    forWhom: {
      fi: 'Nuorille ja aikuisille, joilla on paha olla. Sinun ei tarvitse odottaa, että olo pahenee.',
      sv: 'För unga och vuxna som mår dåligt. Du behöver inte vänta tills det blir värre.',
      en: 'For young people and adults who feel bad. You need not wait until it gets worse.',
    },
    howToGetIn: {
      fi: 'Ota yhteyttä itse. Lähetettä ei tarvita. Jos olet vaarassa satuttaa itseäsi, soita 112.',
      sv: 'Ta kontakt själv. Du behöver ingen remiss. Ring 112 om du är i fara att skada dig själv.',
      en: 'Get in touch yourself. You need no referral. If you are in danger of hurting yourself, call 112.',
    },
    afterContact: {
      fi:
        'Ammattilainen kysyy voinnistasi ja arvioi avun tarpeen. ' +
        'Alle 23-vuotiaan lyhytterapian pitää alkaa 28 päivän kuluessa siitä, kun tarve on todettu.',
      sv:
        'Den du får kontakt med frågar hur du mår och bedömer vilken hjälp du behöver. ' +
        'Är du under 23 år? Då ska korttidsterapin börja inom 28 dagar från att behovet har konstaterats.',
      en:
        'A professional asks how you are and assesses the help you need. ' +
        'Are you under 23? Then short therapy must begin within 28 days after the need is found.',
    },
    cost: {
      fi: 'Käynnit ovat yleensä maksuttomia.',
      sv: 'Besöken är i regel avgiftsfria.',
      en: 'Visits are usually free of charge.',
    },
    layWords: {
      fi: [
        'mielenterveys',
        'masennus',
        'masentunut',
        'masentaa',
        'ahdistus',
        'ahdistaa',
        'paniikkikohtaus',
        'itkettää koko ajan',
        'mikään ei tunnu miltään',
        'en jaksa nousta sängystä',
        'unettomuus',
        'burnout',
        'synnytysmasennus',
        'äiti on masentunut',
        'isä on masentunut',
        'terapia',
        'terapiaan',
        'lyhytterapia',
        'psykoterapia',
        'terapiatakuu',
      ],
      sv: [
        'mental hälsa',
        'psykisk ohälsa',
        'depression',
        'deprimerad',
        'ångest',
        'panikattack',
        'gråter hela tiden',
        'ingenting känns roligt',
        'orkar inte stiga upp ur sängen',
        'sömnlös',
        'kan inte sova',
        'utbränd',
        'förlossningsdepression',
        'mamma är deprimerad',
        'pappa är deprimerad',
        'terapi',
        'korttidsterapi',
        'psykoterapi',
        'terapigaranti',
      ],
      en: [
        'mental health',
        'depression',
        'depressed',
        'anxiety',
        'anxious',
        'panic attack',
        'crying all the time',
        'feel nothing',
        "can't get out of bed",
        'insomnia',
        "can't sleep at night",
        'burnout',
        'postnatal depression',
        'my mum is depressed',
        'my dad is depressed',
        'therapy',
        'short therapy',
        'psychotherapy',
        'therapy guarantee',
      ],
    },
  },
  {
    key: 'youth-early',
    level: 'basic',
    providerSector: 'county',
    tasks: ['early-support', 'health-and-growth'],
    modes: ['site', 'outreach', 'phone', 'remote'],
    audiences: ['youth', 'parents'],
    access: 'self',
    free: true,
    statutory: false,
    name: {
      fi: 'Nuorten varhaiset palvelut',
      sv: 'Tidiga ungdomstjänster',
      en: 'Early services for young people',
    },
    summary: {
      fi: 'Tule juttelemaan, kun jokin painaa mieltä. Lähetettä tai diagnoosia ei tarvita',
      sv: 'Kom och prata när något tynger dig. Varken remiss eller diagnos behövs',
      en: 'Come and talk when something weighs on you. No referral or diagnosis is needed',
    },
    description: {
      fi:
        'Tapaat työntekijän, joka on tottunut juttelemaan nuorten kanssa. ' +
        'Voit puhua mielestä, kavereista, seurustelusta, kodista tai päihteistä. ' +
        'Usein muutama tapaaminen riittää. ' +
        'Jos tarvitset enemmän, saat apua myös seuraavan paikan löytämiseen.',
      sv:
        'Du träffar någon som är van att prata med unga. ' +
        'Du kan prata om måendet, kompisar, förhållanden, hemmet eller rusmedel. ' +
        'Ofta räcker några träffar. Behöver du mer hjälp hittar ni nästa ställe tillsammans.',
      en:
        'You meet someone who is used to talking with young people. ' +
        'You can talk about feelings, friends, dating, home or substances. ' +
        'Often a few meetings are enough. If you need more, you find the next place together.',
    },
    forWhom: {
      fi: 'Nuorille ja nuorille aikuisille. Myös vanhempi voi kysyä neuvoa, kun nuoren vointi huolettaa.',
      sv: 'För unga och unga vuxna. Också en förälder kan be om råd när en ung person verkar må dåligt.',
      en:
        'For young people and young adults. ' +
        'A parent can ask for advice too when they worry about a teenager.',
    },
    howToGetIn: {
      fi:
        'Ota yhteyttä itse tai pyydä kaveria, vanhempaa tai opettajaa auttamaan. ' +
        'Voit tulla yksin tai jonkun kanssa.',
      sv:
        'Ta kontakt själv eller be en kompis, förälder eller lärare hjälpa dig. ' +
        'Du får komma ensam eller med någon.',
      en:
        'Get in touch yourself, or ask a friend, parent or teacher to help. ' +
        'You can come alone or with someone.',
    },
    afterContact: {
      fi:
        'Työntekijä vastaa sinulle, ja sovitte, missä tapaatte. ' +
        'Alle 23-vuotiaan lyhytterapian pitää alkaa 28 päivän kuluessa siitä, kun tarve on todettu.',
      sv:
        'Du får svar och ni kommer överens om var ni träffas. ' +
        'Är du under 23 år? Då ska korttidsterapin börja inom 28 dagar från att behovet har konstaterats.',
      en:
        'You get an answer and agree where to meet. ' +
        'Are you under 23? Then short therapy must begin within 28 days after the need is found.',
    },
    cost: {
      fi: 'Tapaamiset ovat maksuttomia.',
      sv: 'Träffarna är avgiftsfria.',
      en: 'Meetings are free of charge.',
    },
    layWords: {
      fi: [
        'apua nuorelle',
        'mulla on paha olo',
        'nuorella paha olla',
        'mua ahdistaa',
        'kaikki ahdistaa',
        'stressaa',
        'oon yksinäinen',
        'ei oo kavereita',
        'ei huvita mikään',
        'sydänsurut',
        'erottiin poikaystävän kanssa',
        'erottiin tyttöystävän kanssa',
        'tappelen porukoiden kanssa',
        'viiltely',
        'viiltelen',
        'huono itsetunto',
        'kenelle voin puhua',
        'teini ei puhu mitään',
        'sulkeutuu omaan huoneeseen',
        'sukupuoli mietityttää',
      ],
      sv: [
        'hjälp för unga',
        'jag mår dåligt',
        'ungdom mår dåligt',
        'jag har ångest',
        'allt känns jobbigt',
        'stressad',
        'jag är ensam',
        'har inga kompisar',
        'har inte lust med något',
        'hjärtesorg',
        'det tog slut med min pojkvän',
        'det tog slut med min flickvän',
        'grälar med mina föräldrar',
        'skär mig',
        'självskada',
        'dålig självkänsla',
        'vem kan jag prata med',
        'tonåringen pratar inte',
        'stänger in sig i sitt rum',
        'funderar på mitt kön',
      ],
      en: [
        'help for teens',
        'I feel awful',
        'teenager feels bad',
        "I'm anxious",
        'everything is too much',
        'stressed',
        "I'm lonely",
        'no friends',
        "don't feel like doing anything",
        'heartbroken',
        'broke up with my boyfriend',
        'broke up with my girlfriend',
        'fighting with my parents',
        'cutting myself',
        'self-harm',
        'low self-esteem',
        'who can I talk to',
        "teen won't talk",
        'stays in her room',
        'questioning my gender',
      ],
    },
  },
  {
    key: 'substance-services',
    level: 'basic',
    providerSector: 'county',
    tasks: ['early-support', 'health-and-growth'],
    modes: ['site', 'phone', 'remote'],
    audiences: ['youth', 'parents', 'expecting'],
    access: 'self',
    free: true,
    statutory: true,
    name: {
      fi: 'Päihdepalvelut',
      sv: 'Alkohol- och drogtjänster',
      en: 'Alcohol and drug services',
    },
    summary: {
      fi: 'Apua, kun oma tai läheisen juominen, huumeet tai pelaaminen huolettaa',
      sv: 'Hjälp när ditt eget eller en närståendes drickande, droger eller spelande oroar',
      en: 'Help when drinking, drugs or gambling is a worry: your own or someone else’s',
    },
    description: {
      fi:
        'Työntekijä kuuntelee eikä moiti. ' +
        'Mietitte yhdessä, haluatko vähentää vai lopettaa ja mikä siinä auttaa. ' +
        'Apu voi olla keskusteluja, ryhmä, vieroitus tai kuntoutus. ' +
        'Myös lapset ja muut läheiset saavat tukea.',
      sv:
        'Den du träffar lyssnar och förebrår dig inte. ' +
        'Ni funderar tillsammans på om du vill dra ner eller sluta och vad som hjälper. ' +
        'Hjälpen kan vara samtal, en grupp, avvänjning eller rehabilitering. ' +
        'Också barn och andra närstående får stöd.',
      en:
        'The worker listens and does not blame. ' +
        'You think together whether you want to cut down or stop and what helps. ' +
        'It may be talks, a group, detox or rehabilitation. ' +
        'Children and others close to you get support too.',
    },
    forWhom: {
      fi:
        'Nuorille, vanhemmille ja läheisille. ' +
        'Apua saa myös alle 18-vuotias, eikä ongelman tarvitse olla iso.',
      sv:
        'För unga, föräldrar och närstående. ' +
        'Du får hjälp också om du är under 18 år, och problemet behöver inte vara stort.',
      en:
        'For young people, parents and others close. ' +
        'You get help under 18 too, and the problem need not be big.',
    },
    howToGetIn: {
      fi: 'Ota yhteyttä itse, vaikka et olisi vielä päättänyt mitään. Lähetettä ei tarvita.',
      sv: 'Ta kontakt själv, även om du inte har bestämt något ännu. Du behöver ingen remiss.',
      en: 'Get in touch yourself, even if you have not decided anything yet. You need no referral.',
    },
    afterContact: {
      fi:
        'Työntekijä kysyy tilanteestasi ja sopii kanssasi ajan. ' +
        'Jos odotat vauvaa, sinulla on oikeus saada apua heti.',
      sv:
        'En medarbetare frågar hur du har det och kommer överens med dig om en tid. ' +
        'Om du väntar barn har du rätt att få hjälp genast.',
      en:
        'A worker asks how things are and agrees on a time with you. ' +
        'If you are pregnant, you have the right to help at once.',
    },
    cost: {
      fi: 'Keskusteluapu on maksutonta, mutta laitoshoidosta voi tulla maksu.',
      sv: 'Samtalshjälpen är avgiftsfri, men vård på institution kan kosta.',
      en: 'Talking help is free of charge, but inpatient care may cost something.',
    },
    layWords: {
      fi: [
        'päihteet',
        'päihdepalvelut',
        'päihdetyöntekijä',
        'alkoholi',
        'juon liikaa',
        'puoliso juo',
        'isä juo',
        'äiti juo',
        'huumeet',
        'kannabis',
        'nuori polttaa pilveä',
        'löysin lapseltani huumeita',
        'teini tuli kotiin kännissä',
        'nuuska',
        'vape',
        'sähkötupakka',
        'rahapelit',
        'peliriippuvuus',
        'vieroitus',
        'katkaisuhoito',
      ],
      sv: [
        'rusmedel',
        'alkohol',
        'droger',
        'missbruk',
        'beroende',
        'dricker för mycket',
        'min partner dricker',
        'pappa dricker',
        'mamma dricker',
        'cannabis',
        'tonåringen röker hasch',
        'hittade droger hos mitt barn',
        'tonåringen kom hem full',
        'snus',
        'vape',
        'elcigarett',
        'penningspel',
        'spelberoende',
        'avvänjning',
        'avgiftning',
      ],
      en: [
        'alcohol',
        'drugs',
        'substance abuse',
        'addiction',
        'drinking too much',
        'my partner drinks',
        'dad drinks',
        'mum drinks',
        'cannabis',
        'teen smokes weed',
        "found drugs in my child's room",
        'teenager came home drunk',
        'snus',
        'vaping',
        'e-cigarettes',
        'gambling',
        'gambling addiction',
        'detox',
        'rehab for drugs',
        'how to quit drinking',
      ],
    },
  },
  {
    key: 'psychoedu-groups',
    level: 'basic',
    providerSector: 'county',
    tasks: ['peer-support', 'early-support', 'parenthood'],
    modes: ['site', 'remote'],
    audiences: ['parents', 'youth', 'school-age'],
    access: 'booking',
    free: true,
    statutory: false,
    name: {
      fi: 'Psykoedukatiiviset ryhmät',
      sv: 'Psykoedukativa grupper',
      en: 'Psycho-educative groups',
    },
    summary: {
      fi: 'Ryhmä, jossa opit, mistä mielen tai käytöksen pulma johtuu ja mikä siihen auttaa',
      sv: 'En grupp där du lär dig vad ett problem med måendet beror på och vad som hjälper',
      en: 'A group where you learn what lies behind a difficulty and what helps with it',
    },
    description: {
      fi:
        'Psykoedukaatio tarkoittaa tietoa ja harjoittelua yhdessä. ' +
        'Ohjaajat kertovat esimerkiksi ahdistuksesta, masennuksesta tai nepsy-piirteistä. ' +
        'Kokeilette keinoja ja kuulette, mikä muilla on toiminut. Ryhmä kokoontuu sovitun määrän kertoja.',
      sv:
        'Psykoedukation betyder kunskap och övning tillsammans. ' +
        'Ledarna berättar till exempel om ångest, depression eller nepsy-drag. ' +
        'Ni prövar olika knep och hör vad som har fungerat för andra. ' +
        'Gruppen träffas ett bestämt antal gånger.',
      en:
        'Psycho-education means learning and practising together. ' +
        'The leaders tell about anxiety, depression or nepsy traits, for example. ' +
        'You try things out and hear what has worked for others. ' +
        'The group meets an agreed number of times.',
    },
    forWhom: {
      fi: 'Vanhemmille ja nuorille, jotka haluavat tietoa ja tavata muita samassa tilanteessa olevia.',
      sv: 'För föräldrar och unga som vill veta mer och träffa andra i samma situation.',
      en: 'For parents and young people who want to know more and meet others in the same situation.',
    },
    howToGetIn: {
      fi: 'Kysy ryhmistä työntekijältä, jonka jo tunnet, tai ilmoittaudu itse. Lähetettä ei yleensä tarvita.',
      sv:
        'Fråga om grupperna av någon i personalen som du redan känner, eller anmäl dig själv. ' +
        'I allmänhet behövs ingen remiss.',
      en:
        'Ask a worker you already know about the groups, or sign up yourself. ' +
        'Usually you need no referral.',
    },
    afterContact: {
      fi:
        'Ohjaaja kertoo, milloin ryhmä alkaa ja mitä siellä tehdään. ' +
        'Voit ensin jutella hänen kanssaan siitä, sopiiko ryhmä sinulle.',
      sv:
        'Ledaren berättar när gruppen börjar och vad ni gör där. ' +
        'Du kan först prata med ledaren om gruppen passar dig.',
      en:
        'The leader tells you when the group starts and what happens there. ' +
        'You can first talk about whether it suits you.',
    },
    cost: {
      fi: 'Ryhmät ovat yleensä maksuttomia.',
      sv: 'Grupperna är i regel avgiftsfria.',
      en: 'The groups are usually free of charge.',
    },
    layWords: {
      fi: [
        'psykoedukaatio',
        'psykoedukatiivinen ryhmä',
        'ryhmä ahdistukseen',
        'ahdistusryhmä',
        'masennusryhmä',
        'ryhmä masentuneille',
        'jännittäjäryhmä',
        'uniryhmä',
        'tunnetaitoryhmä',
        'stressinhallinta ryhmä',
        'nepsy-ryhmä vanhemmille',
        'adhd-ryhmä vanhemmille',
        'tietoa lapsen diagnoosista',
        'keinoja ahdistukseen',
      ],
      sv: [
        'psykoedukation',
        'psykoedukativ grupp',
        'grupp för ångest',
        'ångestgrupp',
        'depressionsgrupp',
        'grupp för deprimerade',
        'grupp för nervösa unga',
        'sömngrupp',
        'grupp om känslor',
        'stresshantering grupp',
        'nepsy-grupp för föräldrar',
        'adhd-grupp för föräldrar',
        'veta mer om barnets diagnos',
        'knep mot ångest',
      ],
      en: [
        'psychoeducation',
        'psychoeducational group',
        'anxiety group',
        'group for anxious teens',
        'social anxiety group',
        'depression group',
        'sleep group',
        'emotional skills group',
        'stress management group',
        'nepsy group for parents',
        'adhd group for parents',
        "learn about my child's diagnosis",
        'coping with anxiety course',
      ],
    },
  },
  {
    key: 'child-psychiatry',
    level: 'special',
    providerSector: 'county',
    tasks: ['health-and-growth', 'early-support'],
    modes: ['site', 'remote', 'outreach'],
    audiences: ['under-school-age', 'school-age', 'youth', 'parents'],
    access: 'referral',
    free: true,
    statutory: true,
    name: {
      fi: 'Lasten- ja nuorisopsykiatria',
      sv: 'Barn- och ungdomspsykiatri',
      en: 'Child and adolescent psychiatry',
    },
    summary: {
      fi: 'Tutkimusta ja hoitoa, kun lapsi tai nuori voi psyykkisesti hyvin huonosti',
      sv: 'Undersökning och vård när ett barn eller en ung mår psykiskt mycket dåligt',
      en: 'Assessment and treatment when a child or young person is mentally very unwell',
    },
    description: {
      fi:
        'Lääkäri, psykologi ja hoitajat tapaavat lasta tai nuorta ja vanhempia. ' +
        'He selvittävät, mistä paha olo johtuu, ja suunnittelevat hoidon kanssanne. ' +
        'Hoito on useimmiten käyntejä, joskus osastojakso. He neuvovat myös koulua, kun siitä on sovittu.',
      sv:
        'En läkare, en psykolog och vårdare träffar barnet eller den unga och föräldrarna. ' +
        'De reder ut vad det dåliga måendet beror på och planerar vården med er. ' +
        'Vården är oftast besök, ibland en tid på avdelning. ' +
        'De ger också skolan råd när ni har kommit överens om det.',
      en:
        'A doctor, a psychologist and nurses meet the child or young person and the parents. ' +
        'They find out what lies behind the distress and plan treatment with you. ' +
        'It is mostly visits, sometimes a stay on a ward. ' +
        'They also advise the school when you have agreed on it.',
    },
    forWhom: {
      fi: 'Lapsille ja nuorille, kun tilanne on vakava tai perustason apu ei ole riittänyt.',
      sv: 'För barn och unga när läget är allvarligt eller när hjälpen på basnivå inte har räckt till.',
      en: 'For children and young people when things are serious or basic help has not been enough.',
    },
    howToGetIn: {
      fi:
        'Tarvitset lähetteen lääkäriltä, esimerkiksi terveyskeskuksesta tai koulusta. ' +
        'Jos tilanne on kiireellinen, mene päivystykseen. Soita 112, jos henki on vaarassa.',
      sv:
        'Du behöver en remiss av en läkare, till exempel på hälsovårdscentralen eller i skolan. ' +
        'Är det bråttom går du till jouren. Ring 112 om livet är i fara.',
      en:
        'You need a referral from a doctor, for example at the health centre or school. ' +
        'If it is urgent, go to emergency care. Call 112 if life is in danger.',
    },
    afterContact: {
      fi:
        'Lähete käsitellään kolmessa viikossa. ' +
        'Saat kutsun ensimmäiseen tapaamiseen tai tiedon, mistä saat muuta apua.',
      sv:
        'Remissen behandlas inom tre veckor. ' +
        'Du får en kallelse till en första träff eller veta var du får annan hjälp.',
      en:
        'The referral is handled within three weeks. ' +
        'You get an invitation to a first meeting, or hear where to get other help.',
    },
    cost: {
      fi: 'Käynnit poliklinikalla ovat maksuttomia.',
      sv: 'Besöken på polikliniken är avgiftsfria.',
      en: 'Visits to the outpatient clinic are free of charge.',
    },
    layWords: {
      fi: [
        'lastenpsykiatria',
        'nuorisopsykiatria',
        'lastenpsykiatri',
        'nuorisopsykiatri',
        'psykiatri',
        'lähete psykiatrille',
        'syömishäiriö',
        'anoreksia',
        'bulimia',
        'nuori ei syö',
        'lapsi puhuu kuolemasta',
        'itsetuhoinen nuori',
        'vakava masennus nuorella',
        'kuulee ääniä',
        'psykoosi',
        'pakko-oireet',
        'pakkoajatukset',
        'kaksisuuntainen',
        'psykiatrinen osasto',
      ],
      sv: [
        'barnpsykiatri',
        'ungdomspsykiatri',
        'barnpsykiater',
        'ungdomspsykiater',
        'psykiater',
        'remiss till psykiater',
        'ätstörning',
        'anorexi',
        'bulimi',
        'tonåringen äter inte',
        'barnet pratar om döden',
        'självdestruktiv tonåring',
        'svår depression hos ung',
        'hör röster',
        'psykos',
        'tvångssyndrom',
        'tvångstankar',
        'bipolär',
        'psykiatrisk avdelning',
      ],
      en: [
        'child psychiatry',
        'adolescent psychiatry',
        'child psychiatrist',
        'psychiatrist',
        'referral to psychiatrist',
        'eating disorder',
        'anorexia',
        'bulimia',
        "teenager won't eat",
        'child talks about death',
        'self-destructive teen',
        'severe depression in teen',
        'hears voices',
        'psychosis',
        'ocd',
        'obsessive thoughts',
        'bipolar',
        'psychiatric ward',
      ],
    },
  },
  {
    key: 'child-neurology',
    level: 'special',
    providerSector: 'county',
    tasks: ['health-and-growth'],
    modes: ['site', 'remote'],
    audiences: ['babies', 'under-school-age', 'school-age', 'youth', 'disabled-child', 'parents'],
    access: 'referral',
    free: true,
    statutory: true,
    name: {
      fi: 'Lasten neurologia ja somaattinen sairaanhoito',
      sv: 'Barnneurologi och somatisk sjukvård',
      en: 'Child neurology and physical illnesses',
    },
    summary: {
      fi: 'Sairaalan tutkimuksia ja hoitoa lapsen hermoston ja kehon sairauksiin',
      sv: 'Sjukhusets undersökningar och vård vid sjukdomar i barnets nervsystem och kropp',
      en: 'Hospital tests and care for illnesses of a child’s nervous system and body',
    },
    description: {
      fi:
        'Lastenlääkärit tutkivat ja hoitavat esimerkiksi epilepsiaa, kehityksen viiveitä ja ' +
        'pitkäaikaisia sairauksia. Somaattinen tarkoittaa, että sairaus on kehossa. ' +
        'Mukana voi olla psykologi, terapeutteja ja kuntoutusohjaaja. Vanhempi on lapsen tukena.',
      sv:
        'Barnläkare undersöker och vårdar till exempel epilepsi, försenad utveckling och långvariga ' +
        'sjukdomar. Somatisk betyder att sjukdomen finns i kroppen. ' +
        'En psykolog, terapeuter och en rehabiliteringshandledare kan vara med. ' +
        'Föräldern är med som stöd för barnet.',
      en:
        'Children’s doctors examine and treat, for example, epilepsy, delayed development and long-term ' +
        'illnesses of the body. ' +
        'A psychologist, therapists and a rehabilitation counsellor may take part. ' +
        'A parent is there to support the child.',
    },
    forWhom: {
      fi: 'Lapsille ja nuorille, joiden oireet tai sairaus pitää tutkia tai hoitaa sairaalassa.',
      sv: 'För barn och unga vars symtom eller sjukdom behöver undersökas eller vårdas på sjukhus.',
      en: 'For children and young people whose symptoms or illness need tests or care in hospital.',
    },
    howToGetIn: {
      fi:
        'Tarvitset lähetteen lääkäriltä, esimerkiksi neuvolasta tai terveyskeskuksesta. ' +
        'Jos lapsi sairastuu äkillisesti, ota yhteyttä päivystykseen.',
      sv:
        'Du behöver en remiss av en läkare, till exempel på rådgivningen eller hälsovårdscentralen. ' +
        'Om barnet blir akut sjukt kontaktar du jouren.',
      en:
        'You need a referral from a doctor, for example at the clinic or health centre. ' +
        'If your child suddenly falls ill, contact emergency care.',
    },
    afterContact: {
      fi:
        'Lähete käsitellään kolmessa viikossa, ja saat kutsun. ' +
        'Kutsussa kerrotaan, mitä käynnillä tehdään ja miten valmistaudutte.',
      sv:
        'Remissen behandlas inom tre veckor och du får en kallelse. ' +
        'Där står vad ni gör på besöket och hur ni förbereder er.',
      en:
        'The referral is handled within three weeks and you get an invitation. ' +
        'It says what happens at the visit and how to prepare.',
    },
    cost: {
      fi: 'Alle 18-vuotiaan käynnit ovat maksuttomia, osastohoidosta voi tulla maksu.',
      sv: 'Besöken är avgiftsfria för den som är under 18 år, vård på avdelning kan kosta.',
      en: 'Visits are free under the age of 18; a stay on a ward may cost something.',
    },
    layWords: {
      fi: [
        'lastenneurologi',
        'lastenneurologia',
        'lastenlääkäri',
        'lastenpoliklinikka',
        'epilepsia',
        'kouristuskohtaus',
        'poissaolokohtaukset',
        'migreeni lapsella',
        'päänsärky lapsella',
        'taidot taantuvat',
        'lapsen diabetes',
        'lapsen sydänvika',
        'keskosvauva',
        'lastenreuma',
        'lihassairaus',
        'autismin tutkimukset',
        'tic-oireet',
      ],
      sv: [
        'barnneurolog',
        'barnneurologi',
        'barnläkare',
        'barnpoliklinik',
        'epilepsi',
        'krampanfall',
        'frånvaroattacker',
        'migrän hos barn',
        'huvudvärk hos barn',
        'barnet tappar färdigheter',
        'diabetes hos barn',
        'hjärtfel hos barn',
        'för tidigt född baby',
        'barnreuma',
        'muskelsjukdom',
        'autismutredning',
        'tics',
      ],
      en: [
        'child neurologist',
        'paediatric neurology',
        'paediatrician',
        "children's outpatient clinic",
        'epilepsy',
        'seizure',
        'absence seizures',
        'migraine in child',
        'headaches in child',
        'child losing skills',
        'child diabetes',
        'heart defect in child',
        'premature baby',
        'juvenile arthritis',
        'muscle disease',
        'autism assessment',
        'tics',
      ],
    },
  },
  {
    key: 'specialised-care',
    level: 'special',
    providerSector: 'county',
    tasks: ['health-and-growth'],
    modes: ['site', 'remote'],
    audiences: ['expecting', 'babies', 'under-school-age', 'school-age', 'youth', 'parents'],
    access: 'referral',
    free: false,
    statutory: true,
    name: {
      fi: 'Erikoissairaanhoito',
      sv: 'Specialsjukvård',
      en: 'Specialised medical care',
    },
    summary: {
      fi: 'Sairaalan erikoislääkärien apua, kun terveyskeskuksen hoito ei riitä',
      sv: 'Hjälp av sjukhusets specialläkare när vården på hälsovårdscentralen inte räcker till',
      en: 'Help from hospital specialists when care at the health centre is not enough',
    },
    description: {
      fi:
        'Erikoislääkärit tutkivat, leikkaavat ja hoitavat. ' +
        'Perheille tärkeitä ovat esimerkiksi lastentaudit, naistentaudit ja synnytykset. ' +
        'Hoito voi olla käynti poliklinikalla, leikkaus tai jakso osastolla.',
      sv:
        'Specialläkare undersöker, opererar och vårdar. ' +
        'Viktiga för familjer är till exempel barnsjukdomar, kvinnosjukdomar och förlossningar. ' +
        'Vården kan vara ett besök på poliklinik, en operation eller en tid på avdelning.',
      en:
        'Specialists examine, operate and treat. ' +
        'Children’s illnesses, gynaecology and births matter most to families. ' +
        'Care may be a visit to an outpatient clinic, an operation or a stay on a ward.',
    },
    forWhom: {
      fi: 'Lapsille, nuorille ja aikuisille, joiden vaiva tarvitsee erikoislääkärin tutkimusta tai hoitoa.',
      sv: 'För barn, unga och vuxna som behöver undersökas eller vårdas av en specialläkare.',
      en: 'For children, young people and adults who need a specialist’s examination or treatment.',
    },
    howToGetIn: {
      fi:
        'Tarvitset lähetteen lääkäriltä, esimerkiksi terveyskeskuksesta tai neuvolasta. ' +
        'Synnytykseen ja kiireelliseen hoitoon pääset ilman lähetettä.',
      sv:
        'Du behöver en remiss av en läkare, till exempel på hälsovårdscentralen eller rådgivningen. ' +
        'Till förlossningen och för brådskande vård behövs ingen remiss.',
      en:
        'You need a referral from a doctor, for example at the health centre or clinic. ' +
        'For giving birth and urgent care you need no referral.',
    },
    afterContact: {
      fi:
        'Lähete käsitellään kolmessa viikossa, ja saat tiedon jatkosta. ' +
        'Kun hoidon tarve on todettu, hoidon pitää yleensä alkaa kuuden kuukauden kuluessa.',
      sv:
        'Remissen behandlas inom tre veckor och du får veta hur det fortsätter. ' +
        'När vårdbehovet har konstaterats ska vården i regel börja inom sex månader.',
      en:
        'The referral is handled within three weeks and you hear what comes next. ' +
        'Once the need is found, treatment should usually begin within six months.',
    },
    cost: {
      fi: 'Alle 18-vuotiaan käynnit ovat maksuttomia, muusta hoidosta voi tulla maksu.',
      sv: 'Besöken är avgiftsfria för den som är under 18 år, annan vård kan kosta.',
      en: 'Visits are free under the age of 18; other care may cost something.',
    },
    layWords: {
      fi: [
        'erikoissairaanhoito',
        'erikoislääkäri',
        'sairaala',
        'keskussairaala',
        'yliopistosairaala',
        'poliklinikka',
        'polille',
        'lähete sairaalaan',
        'hoitojono',
        'leikkaus',
        'leikkausjono',
        'gynekologi',
        'naistentaudit',
        'synnytyssairaala',
        'korvalääkäri',
        'silmälääkäri',
        'ihotautilääkäri',
        'lapsettomuushoito',
      ],
      sv: [
        'specialsjukvård',
        'specialiserad sjukvård',
        'specialläkare',
        'sjukhus',
        'centralsjukhus',
        'universitetssjukhus',
        'poliklinik',
        'remiss till sjukhuset',
        'vårdkö',
        'operation',
        'operationskö',
        'gynekolog',
        'kvinnosjukdomar',
        'förlossningssjukhus',
        'öronläkare',
        'ögonläkare',
        'hudläkare',
        'infertilitetsbehandling',
      ],
      en: [
        'specialised care',
        'specialist doctor',
        'hospital',
        'central hospital',
        'university hospital',
        'outpatient clinic',
        'referral to hospital',
        'hospital waiting list',
        'surgery',
        'operation',
        'gynaecologist',
        'maternity hospital',
        'ear nose and throat',
        'eye doctor',
        'skin doctor',
        'fertility treatment',
      ],
    },
  },
  {
    key: 'nepsy-coach',
    level: 'basic',
    providerSector: 'county',
    tasks: ['early-support', 'parenthood'],
    modes: ['home', 'site', 'remote', 'outreach'],
    audiences: ['under-school-age', 'school-age', 'youth', 'parents'],
    access: 'self',
    free: true,
    statutory: false,
    name: {
      fi: 'Nepsy-valmennus (nepsy-coach)',
      sv: 'Nepsy-coach',
      en: 'Nepsy coaching',
    },
    summary: {
      fi: 'Keinoja arkeen, kun keskittyminen, vilkkaus tai aistit tekevät siitä vaikeaa',
      sv: 'Knep för vardagen när koncentration, livlighet eller sinnesintryck gör den svår',
      en: 'Ways to cope when attention, restlessness or the senses make daily life hard',
    },
    description: {
      fi:
        'Nepsy tulee sanasta neuropsykiatrinen: esimerkiksi adhd-piirteet ja autismin kirjo. ' +
        'Valmentaja tapaa teidät ja katsoo, missä arki takkuaa. ' +
        'Kokeilette kuvia, rutiineja ja muita keinoja. Vahvuudet otetaan käyttöön.',
      sv:
        'Nepsy kommer av ordet neuropsykiatrisk: till exempel adhd-drag och autismspektrum. ' +
        'Coachen träffar er och ser var vardagen hakar upp sig. ' +
        'Ni prövar bilder, rutiner och andra knep. Styrkorna tas i bruk.',
      en:
        'Nepsy is short for neuropsychiatric: traits of ADHD or the autism spectrum, for example. ' +
        'A coach meets you and sees where daily life gets stuck. ' +
        'You try pictures, routines and other ways. You build on strengths.',
    },
    forWhom: {
      fi: 'Lapsille, nuorille ja heidän vanhemmilleen. Diagnoosia ei yleensä tarvita.',
      sv: 'För barn, unga och deras föräldrar. I allmänhet behövs ingen diagnos.',
      en: 'For children, young people and their parents. Usually no diagnosis is needed.',
    },
    howToGetIn: {
      fi:
        'Ota itse yhteyttä tai puhu asiasta neuvolassa, päiväkodissa tai koulussa. ' +
        'Lähetettä ei yleensä tarvita.',
      sv:
        'Ta kontakt själv eller prata med rådgivningen, daghemmet eller skolan. ' +
        'I allmänhet behövs ingen remiss.',
      en: 'Get in touch yourself, or talk to the clinic, day care or school. Usually you need no referral.',
    },
    afterContact: {
      fi:
        'Työntekijä kysyy, mikä arjessa on vaikeaa ja mikä sujuu. ' +
        'Valitsette yhden tai kaksi tavoitetta ja sovitte tapaamisista.',
      sv:
        'En medarbetare frågar vad som är svårt i vardagen och vad som fungerar. ' +
        'Ni väljer ett eller två mål och kommer överens om träffar.',
      en:
        'A worker asks what is hard in daily life and what goes well. ' +
        'You choose one or two goals and agree on meetings.',
    },
    cost: {
      fi: 'Valmennus on yleensä maksutonta.',
      sv: 'Coachningen är i regel avgiftsfri.',
      en: 'Coaching is usually free of charge.',
    },
    layWords: {
      fi: [
        'adhd',
        'add',
        'autismi',
        'autismin kirjo',
        'asperger',
        'nepsy',
        'nepsy-valmentaja',
        'nepsy-lapsi',
        'epäilen lapsella adhd:ta',
        'keskittymisvaikeus',
        'ei pysty keskittymään',
        'ylivilkas',
        'levoton lapsi',
        'unohtaa kaiken',
        'siirtymät vaikeita',
        'lapsi jumittaa',
        'aistikuormitus',
        'aamut on kaaosta',
        'läksyt loppuu itkuun',
        'tourette',
      ],
      sv: [
        'adhd',
        'add',
        'autism',
        'autismspektrum',
        'asperger',
        'npf',
        'nepsy',
        'nepsycoach',
        'neuropsykiatrisk',
        'misstänker adhd',
        'koncentrationssvårigheter',
        'kan inte koncentrera sig',
        'överaktiv',
        'rastlöst barn',
        'glömmer allt',
        'svårt med övergångar',
        'barnet låser sig',
        'kaotiska morgnar',
        'läxorna slutar i gråt',
        'tourette',
      ],
      en: [
        'adhd',
        'add',
        'autism',
        'autism spectrum',
        'asperger',
        'nepsy',
        'neurodivergent',
        'neuropsychiatric coach',
        'I think my child has adhd',
        "can't concentrate",
        'trouble focusing',
        'hyperactive',
        'restless child',
        'forgets everything',
        'transitions are hard',
        'child gets stuck',
        'meltdowns',
        'sensory overload',
        'homework ends in tears',
        'tourette',
      ],
    },
  },
  {
    key: 'school-psychiatric-nurse',
    level: 'basic',
    providerSector: 'county',
    tasks: ['early-support', 'health-and-growth'],
    modes: ['site', 'remote'],
    audiences: ['school-age', 'youth', 'parents'],
    access: 'self',
    free: true,
    statutory: false,
    name: {
      fi: 'Psykiatrinen sairaanhoitaja koulussa',
      sv: 'Psykiatrisk sjukskötare i skolan',
      en: 'Psychiatric nurse at school',
    },
    summary: {
      fi: 'Juttele koulupäivän aikana hoitajan kanssa, kun ahdistaa tai mieli on maassa',
      sv: 'Prata med en sjukskötare under skoldagen när du har ångest eller känner dig nere',
      en: 'Talk with a nurse during the school day when you feel anxious or low',
    },
    description: {
      fi:
        'Psykiatrinen sairaanhoitaja tuntee mielen pulmat ja tapaa sinut koulussa. ' +
        'Puhutte rauhassa siitä, miltä sinusta tuntuu. Opit keinoja, jotka helpottavat oloa. ' +
        'Hän toimii yhdessä terveydenhoitajan, kuraattorin ja koulupsykologin kanssa.',
      sv:
        'Den psykiatriska sjukskötaren är utbildad i psykisk hälsa och träffar dig i skolan. ' +
        'Ni pratar i lugn och ro om hur det känns. Du lär dig sådant som gör det lättare. ' +
        'Hen samarbetar med hälsovårdaren, kuratorn och skolpsykologen.',
      en:
        'The psychiatric nurse knows about troubles of the mind and meets you at school. ' +
        'You talk in peace about how you feel. You learn things that make it easier. ' +
        'The nurse works with the school nurse, curator and psychologist.',
    },
    forWhom: {
      fi:
        'Ennen kaikkea yläkoululaisille. Kaikissa kouluissa palvelua ei ole. ' +
        'Myös vanhempi voi ottaa yhteyttä.',
      sv:
        'Framför allt för elever i årskurs 7–9. Tjänsten finns inte i alla skolor. ' +
        'Också en förälder kan ta kontakt.',
      en:
        'Mainly for pupils in lower secondary school. Not every school has this service. ' +
        'A parent can get in touch too.',
    },
    howToGetIn: {
      fi:
        'Kysy aikaa itse tai pyydä terveydenhoitajaa, kuraattoria tai opettajaa auttamaan. ' +
        'Lähetettä ei yleensä tarvita.',
      sv:
        'Be om en tid själv eller be hälsovårdaren, kuratorn eller en lärare hjälpa dig. ' +
        'I allmänhet behövs ingen remiss.',
      en:
        'Ask for a time yourself, or ask the school nurse, curator or a teacher to help. ' +
        'Usually you need no referral.',
    },
    afterContact: {
      fi:
        'Hoitaja sopii kanssasi ensimmäisen tapaamisen. ' +
        'Yhdessä katsotte, riittävätkö juttelut vai tarvitaanko muuta apua.',
      sv:
        'Sjukskötaren kommer överens med dig om en första träff. ' +
        'Tillsammans ser ni om samtalen räcker eller om det behövs annan hjälp.',
      en:
        'The nurse agrees on a first meeting with you. ' +
        'Together you see whether talking is enough or other help is needed.',
    },
    cost: {
      fi: 'Tapaamiset ovat maksuttomia.',
      sv: 'Träffarna är avgiftsfria.',
      en: 'Meetings are free of charge.',
    },
    layWords: {
      fi: [
        'psykiatrinen sairaanhoitaja',
        'psykiatrinen hoitaja koulussa',
        'psykkari',
        'mielenterveyshoitaja koulussa',
        'juttelu hoitajan kanssa koulussa',
        'ahdistaa yläkoulussa',
        'seiskaluokkalaista ahdistaa',
        'ysiluokkalainen masentunut',
        'itkettää koulussa',
        'paniikkikohtaus koulussa',
        'ei jaksa tunneilla',
        'paha olo koulussa',
        'pelkään esitelmiä',
      ],
      sv: [
        'psykiatrisk sjukskötare',
        'psyk.sjukskötare',
        'psykiatrisk skötare i skolan',
        'sjukskötare för mental hälsa i skolan',
        'prata med sjukskötare i skolan',
        'ångest i högstadiet',
        'sjundeklassare har ångest',
        'niondeklassare deprimerad',
        'gråter i skolan',
        'panikattack i skolan',
        'orkar inte på lektionerna',
        'mår dåligt i skolan',
        'rädd för att hålla föredrag',
      ],
      en: [
        'psychiatric nurse',
        'mental health nurse at school',
        'talk to a nurse at school',
        'anxious at secondary school',
        'seventh-grader anxious',
        'ninth-grader depressed',
        'crying at school',
        'panic attack at school',
        "can't cope in lessons",
        'feel bad at school',
        'scared of presentations',
      ],
    },
  },
  {
    key: 'youth-chat',
    level: 'basic',
    providerSector: 'county',
    tasks: ['early-support'],
    modes: ['digital'],
    audiences: ['youth', 'school-age'],
    access: 'self',
    free: true,
    statutory: false,
    name: {
      fi: 'Chat-palvelu nuorille',
      sv: 'Digital chatt för unga',
      en: 'Chat for young people',
    },
    summary: {
      fi: 'Kirjoita aikuiselle, joka kuuntelee. Nimeäsi ei tarvitse kertoa',
      sv: 'Skriv till en vuxen som lyssnar. Du behöver inte säga vad du heter',
      en: 'Write to an adult who listens. You need not say your name',
    },
    description: {
      fi:
        'Sinulle vastaa oikea ihminen, esimerkiksi kuraattori, psykologi tai terveydenhoitaja. ' +
        'Voit kirjoittaa kavereista, kodista, kiusaamisesta, pahasta olosta tai ihan mistä vain. ' +
        'Mikään asia ei ole liian pieni.',
      sv:
        'Du får svar av en riktig människa, till exempel en kurator, psykolog eller hälsovårdare. ' +
        'Du kan skriva om kompisar, hemmet, mobbning, att du mår dåligt eller vad som helst. ' +
        'Inget är för litet att ta upp.',
      en:
        'A real person answers you, for example a school curator, psychologist or nurse. ' +
        'You can write about friends, home, bullying, feeling bad or anything at all. ' +
        'Nothing is too small.',
    },
    forWhom: {
      fi: 'Nuorille, joiden on helpompi kirjoittaa kuin puhua.',
      sv: 'För unga som tycker att det är lättare att skriva än att prata.',
      en: 'For young people who find it easier to write than to talk.',
    },
    howToGetIn: {
      fi: 'Avaa chat, kun se on auki, ja kirjoita. Jos sinulla tai jollakin toisella on hätä, soita 112.',
      sv: 'Gå in i chatten när den är öppen och skriv. Ring 112 om du eller någon annan är i nöd.',
      en: 'Open the chat when it is on and write. If you or someone else is in danger, call 112.',
    },
    afterContact: {
      fi:
        'Vastaaja kirjoittaa sinulle takaisin. ' +
        'Jos haluat, hän kertoo, kenen kanssa voit jutella kasvokkain.',
      sv:
        'Den som svarar skriver tillbaka till dig. ' +
        'Om du vill berättar hen vem du kan träffa och prata med.',
      en: 'The person writes back to you. If you like, they tell you whom you can meet and talk to.',
    },
    cost: {
      fi: 'Chat on maksuton.',
      sv: 'Chatten är avgiftsfri.',
      en: 'The chat is free of charge.',
    },
    layWords: {
      fi: [
        'chat',
        'chatti',
        'nuorten chatti',
        'voiko kirjoittaa jollekin',
        'en uskalla soittaa',
        'en halua puhua ääneen',
        'juttelu netissä',
        'nettiapu nuorille',
        'haluun jutella jollekin',
        'haluan jutella aikuiselle',
        'kukaan ei kuuntele mua',
        'viestittely aikuisen kanssa',
        'nuorten keskusteluapu netissä',
      ],
      sv: [
        'chatt',
        'chat',
        'ungdomschatt',
        'chatta med en vuxen',
        'kan man skriva till någon',
        'vågar inte ringa',
        'vill inte prata högt',
        'prata på nätet',
        'hjälp på nätet för unga',
        'vill prata med en vuxen',
        'ingen lyssnar på mig',
        'skriva till en vuxen',
      ],
      en: [
        'chat',
        'online chat',
        'youth chat',
        'chat with an adult',
        'can I write to someone',
        'afraid to call',
        "don't want to talk out loud",
        'talk online',
        'online help for teens',
        'want to talk to an adult',
        'nobody listens to me',
        'message an adult',
      ],
    },
  },
]
