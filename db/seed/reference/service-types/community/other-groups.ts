import type { ServiceType } from '../shape.ts'

/** Groups for fathers, for families after a divorce and for girls (R118–R120). */
export const otherGroupTypes: readonly ServiceType[] = [
  {
    key: 'fathers-group',
    level: 'basic',
    providerSector: 'ngo',
    tasks: ['peer-support', 'parenthood'],
    modes: ['site'],
    audiences: ['parents', 'expecting', 'babies'],
    access: 'self',
    free: true,
    statutory: false,
    name: {
      fi: 'Isäryhmä',
      sv: 'Pappagrupp',
      en: 'Fathers’ group',
    },
    summary: {
      fi: 'Tapaa muita isiä, lapsen kanssa tai ilman',
      sv: 'Träffa andra pappor, med eller utan barn',
      en: 'Meet other fathers, with or without your child',
    },
    description: {
      fi:
        'Isät puhuvat isyydestä, väsymyksestä, töistä ja parisuhteesta. ' +
        'Joskus tehdään yhdessä jotain lasten kanssa. Sinun ei tarvitse olla puhelias.',
      sv:
        'Papporna pratar om faderskap, trötthet, jobb och parförhållandet. ' +
        'Ibland gör ni något tillsammans med barnen. Du behöver inte vara pratsam.',
      en:
        'Fathers talk about fatherhood, tiredness, work and being a couple. ' +
        'Sometimes you do something with the children. You do not need to be talkative.',
    },
    forWhom: {
      fi: 'Isille, isäksi tuleville ja isäpuolille. Lapsen ikä vaihtelee ryhmän mukaan.',
      sv: 'För pappor, blivande pappor och styvpappor. Barnens ålder varierar mellan grupperna.',
      en: 'For fathers, fathers-to-be and stepfathers. Children’s ages vary by group.',
    },
    howToGetIn: {
      fi: 'Katso seuraava kerta ja tule mukaan, tai ilmoittaudu ohjaajalle.',
      sv: 'Se när nästa träff är och kom med, eller anmäl dig till ledaren.',
      en: 'Check the next meeting and come along, or sign up with the leader.',
    },
    afterContact: {
      fi: 'Ohjaaja ottaa sinut vastaan ja esittelee muut. Voit käydä kerran ja miettiä sitten.',
      sv: 'Ledaren tar emot dig och presenterar de andra. Du kan komma en gång och sedan tänka efter.',
      en: 'The leader welcomes you and introduces the others. You can come once and then decide.',
    },
    cost: {
      fi: 'Yleensä maksuton.',
      sv: 'Vanligtvis gratis.',
      en: 'Usually free of charge.',
    },
    layWords: {
      fi: [
        'isäryhmä',
        'isille jotain',
        'tuore isä',
        'isä väsynyt',
        'isä lapsen kanssa kotona',
        'isäkerho',
        'isä-lapsi',
        'missä isät käy',
        'etäisä kaipaa juttuseuraa',
        'tulossa isäksi pelottaa',
        'isyysvapaalla mitä tehdä',
        'iskät',
      ],
      sv: [
        'pappagrupp',
        'något för pappor',
        'nybliven pappa',
        'trött pappa',
        'pappa hemma med barn',
        'pappa och barn',
        'vart går pappor',
        'distanspappa söker sällskap',
        'snart pappa och rädd',
        'pappaledig vad göra',
        'farsor',
      ],
      en: [
        'dads group',
        'something for dads',
        'new dad',
        'tired father',
        'dad at home with baby',
        'father and child',
        'where do dads meet',
        'weekend dad',
        'scared of becoming a father',
        'paternity leave what to do',
        'dads',
      ],
    },
  },
  {
    key: 'divorce-group',
    level: 'basic',
    providerSector: 'ngo',
    tasks: ['amicable-divorce', 'peer-support', 'parenthood'],
    modes: ['site', 'remote'],
    audiences: ['separated-families', 'parents', 'school-age'],
    access: 'self',
    free: true,
    statutory: false,
    name: {
      fi: 'Erotukiryhmä',
      sv: 'Skilsmässogrupp',
      en: 'Divorce support group',
    },
    summary: {
      fi: 'Jaa eron tunteet muiden eronneiden kanssa; lapsille on omia ryhmiä',
      sv: 'Dela skilsmässans känslor med andra; barnen har egna grupper',
      en: 'Share what a break-up feels like with others; children have their own groups',
    },
    description: {
      fi:
        'Ryhmässä saat puhua surusta, vihasta ja uudesta arjesta. Muut ovat käyneet läpi saman. ' +
        'Lasten ryhmässä piirretään, leikitään ja jutellaan. Lapsi huomaa, ettei ole ainoa.',
      sv:
        'I gruppen får du prata om sorg, ilska och den nya vardagen. De andra har gått igenom samma sak. ' +
        'I barngruppen ritar, leker och pratar man. Barnet märker att andra har det likadant.',
      en:
        'In the group you can talk about grief, anger and the new daily life. ' +
        'The others have been through it too. In the children’s group they draw, play and talk. ' +
        'Your child sees others have the same.',
    },
    forWhom: {
      fi: 'Eronneille tai eroaville vanhemmille. Joissakin paikoissa on ryhmiä lapsille ja miehille erikseen.',
      sv:
        'För föräldrar som har skilt sig eller är på väg att göra det. ' +
        'På en del orter finns egna grupper för barn och för män.',
      en:
        'For parents who have separated or are about to. ' +
        'Some places have separate groups for children and for men.',
    },
    howToGetIn: {
      fi: 'Ilmoittaudu ryhmän järjestäjälle. Lapsen ryhmästä voit kysyä myös koulun kuraattorilta.',
      sv: 'Anmäl dig till den som ordnar gruppen. Om barngruppen kan du också fråga skolkuratorn.',
      en: 'Sign up with the organiser. For the children’s group you can also ask the school curator.',
    },
    afterContact: {
      fi:
        'Ohjaaja soittaa tai kirjoittaa sinulle ja kertoo aloituspäivän. ' +
        'Lapsen ryhmään kuuluu usein tapaaminen vanhempien kanssa.',
      sv:
        'Ledaren ringer eller skriver till dig och berättar när gruppen börjar. ' +
        'I barngruppen ingår ofta en träff med föräldrarna.',
      en:
        'The leader calls or writes to you with the starting date. ' +
        'The children’s group often includes a meeting with parents.',
    },
    cost: {
      fi: 'Yleensä maksuton.',
      sv: 'Vanligtvis gratis.',
      en: 'Usually free of charge.',
    },
    layWords: {
      fi: [
        'eroryhmä',
        'miten selvitä erosta',
        'puoliso jätti',
        'vaimo lähti',
        'mies lähti',
        'ero sattuu',
        'lapsi suree eroa',
        'lasten eroryhmä',
        'vanhempien ero lapsen kanssa',
        'miesten eroryhmä',
        'yksin eron jälkeen',
        'isi ja äiti erosi',
        'eron jälkeinen suru',
      ],
      sv: [
        'skilsmässogrupp',
        'klara av skilsmässan',
        'frun lämnade mig',
        'mannen lämnade mig',
        'skilsmässan gör ont',
        'barnet sörjer skilsmässan',
        'skilsmässogrupp för barn',
        'grupp för frånskilda män',
        'ensam efter skilsmässan',
        'mamma och pappa skildes',
        'sorg efter separation',
      ],
      en: [
        'divorce group',
        'how to cope with divorce',
        'my wife left',
        'my husband left',
        'break-up hurts',
        'child grieving divorce',
        "children's divorce group",
        "divorced men's group",
        'alone after divorce',
        'mum and dad split up',
        'grief after separation',
      ],
    },
  },
  {
    key: 'girls-group',
    level: 'basic',
    providerSector: 'county',
    tasks: ['peer-support', 'early-support'],
    modes: ['site', 'outreach'],
    audiences: ['school-age', 'youth'],
    access: 'self',
    free: true,
    statutory: false,
    name: {
      fi: 'Tyttöjen ryhmä',
      sv: 'Flickgrupp',
      en: 'Girls’ group',
    },
    summary: {
      fi: 'Juttele ja touhua pienessä ryhmässä muiden tyttöjen kanssa',
      sv: 'Prata och hitta på saker i en liten grupp med andra flickor',
      en: 'Talk and do things in a small group with other girls',
    },
    description: {
      fi:
        'Ryhmä on pieni ja kokoontuu samalla porukalla monta kertaa. Joka kerralla on oma aihe. ' +
        'Puhutaan kavereista, itsetunnosta, perheestä ja siitä, mikä auttaa. Se, mitä kerrot, jää ryhmään.',
      sv:
        'Gruppen är liten och samma gäng träffas många gånger. Varje gång har ett eget tema. ' +
        'Ni pratar om vänner, självkänsla, familj och vad som hjälper. Det du berättar stannar i gruppen.',
      en:
        'The group is small and the same girls meet many times. Each time has its own theme. ' +
        'You talk about friends, self-esteem, family and what helps. What you say stays in the group.',
    },
    forWhom: {
      fi: 'Kouluikäisille tytöille. Sinun ei tarvitse olla hankaluuksissa.',
      sv: 'För flickor i skolåldern. Du behöver inte ha det svårt för att vara med.',
      en: 'For school-age girls. You do not need to be in trouble to come.',
    },
    howToGetIn: {
      fi: 'Pyydä mukaan opettajan tai kuraattorin kautta. Avoimiin ryhmiin voit ilmoittautua itse.',
      sv: 'Be om att få komma med via läraren eller kuratorn. Till öppna grupper kan du anmäla dig själv.',
      en: 'Ask to join through your teacher or the curator. For open groups you can sign up yourself.',
    },
    afterContact: {
      fi: 'Ohjaaja kertoo sinulle ja kotiin, mitä ryhmässä tehdään. Sitten saat ensimmäisen kerran päivän.',
      sv: 'Ledaren berättar för dig och för hemmet vad gruppen gör. Sedan får du datum för första träffen.',
      en: 'The leader tells you and your home what the group does. Then you get the first date.',
    },
    cost: {
      fi: 'Maksuton.',
      sv: 'Gratis.',
      en: 'Free of charge.',
    },
    layWords: {
      fi: [
        'tyttöryhmä',
        'tyttökerho',
        'tytöille jotain',
        'kaveriongelmat tytöillä',
        'tyttöjen draama',
        'huono itsetunto tytöllä',
        'ujo tyttö',
        'ei löydä kavereita tyttö',
        'vitosluokkalainen tyttö',
        'jätetään porukan ulkopuolelle',
        'ulkonäköpaineet',
        'murrosikäinen tyttö',
      ],
      sv: [
        'tjejgrupp',
        'något för tjejer',
        'flickklubb',
        'tjejdrama',
        'vänskapsproblem flickor',
        'dåligt självförtroende flicka',
        'blyg flicka',
        'hittar inga vänner flicka',
        'femteklassare flicka',
        'utanför tjejgänget',
        'utseendepress',
      ],
      en: [
        'girls group',
        'girls club',
        'something for girls',
        'friend drama',
        'girl with low self-esteem',
        'shy girl',
        "girl can't find friends",
        'fifth grade girl',
        'left out by the girls',
        'body image pressure',
      ],
    },
  },
]
