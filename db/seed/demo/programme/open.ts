import type { Template } from './shape.ts'

/** What returns every week at meeting places. @source R76, R78, R112, R116 */
export const openDoors: Template = {
  kind: 'open',
  form: 'open-doors',
  title: { fi: 'Avoimet ovet', sv: 'Öppet hus', en: 'Open doors' },
  summary: {
    fi: 'Tule leikkimään, juomaan kahvia ja juttelemaan. Voit tulla ja lähteä, milloin sinulle sopii.',
    sv: 'Kom och lek, drick kaffe och prata. Du kan komma och gå när det passar dig.',
    en: 'Come to play, have coffee and talk. Come and go as it suits you.',
  },
  ages: [0, 83],
  audiences: ['under-school-age', 'parents', 'grandparents'],
  food: 'coffee',
}

export const babyCafe: Template = {
  kind: 'open',
  form: 'baby-cafe',
  title: { fi: 'Vauvakahvila', sv: 'Babycafé', en: 'Baby café' },
  summary: {
    fi: 'Alle yksivuotiaille ja heidän vanhemmilleen. Lattialla on lämmin peitto, ja vaipat saa vaihtaa rauhassa.',
    sv: 'För barn under ett år och deras föräldrar. Det finns en varm filt på golvet och ett lugnt ställe att byta blöja.',
    en: 'For babies under one and their parents. There is a warm blanket on the floor and a quiet place to change nappies.',
  },
  ages: [0, 12],
  audiences: ['babies', 'parents'],
  food: 'coffee',
}

export const familyCafe: Template = {
  kind: 'open',
  form: 'family-cafe',
  title: { fi: 'Perhekahvila', sv: 'Familjecafé', en: 'Family café' },
  summary: {
    fi: 'Leikkiä lapsille ja seuraa aikuisille. Kahvia, teetä ja hedelmiä on tarjolla.',
    sv: 'Lek för barnen och sällskap för de vuxna. Vi bjuder på kaffe, te och frukt.',
    en: 'Play for children and company for adults. There is coffee, tea and fruit.',
  },
  ages: [0, 83],
  audiences: ['under-school-age', 'parents', 'grandparents'],
  food: 'snack',
}

export const guideAtCafe: Template = {
  kind: 'open',
  form: 'family-cafe',
  title: {
    fi: 'Perhekahvila: perheohjaaja mukana',
    sv: 'Familjecafé med familjehandledare',
    en: 'Family café with a family guide',
  },
  summary: {
    fi: 'Kerran kuussa perheohjaaja juo kahvit kanssasi. Voit kysyä unesta, kiukusta tai omasta jaksamisesta. Nimeä ei kysytä.',
    sv: 'En gång i månaden dricker familjehandledaren kaffe med dig. Du kan fråga om sömn, trots eller hur du själv orkar. Ingen frågar vad du heter.',
    en: 'Once a month a family guide has coffee with you. Ask about sleep, tantrums or how you are coping. No one asks your name.',
  },
  ages: [0, 83],
  audiences: ['under-school-age', 'parents'],
  food: 'coffee',
}

export const guideOnSite: Template = {
  kind: 'open',
  form: 'guide-on-site',
  title: { fi: 'Perheohjaaja paikalla', sv: 'Familjehandledaren på plats', en: 'Family guide on site' },
  summary: {
    fi: 'Tule juttelemaan ilman aikaa. Mitään ei kirjata, etkä tarvitse lähetettä.',
    sv: 'Kom och prata utan tidsbokning. Inget antecknas och du behöver ingen remiss.',
    en: 'Come and talk, no time needed. Nothing is written down and you need no referral.',
  },
  audiences: ['parents', 'under-school-age', 'school-age'],
}

export const communityCafe: Template = {
  kind: 'open',
  form: 'community-cafe',
  title: { fi: 'Yhteinen iltapala', sv: 'Gemensam kvällsmat', en: 'Supper together' },
  summary: {
    fi: 'Syödään yhdessä arki-iltana. Keittoa, leipää ja pöytäseuraa kaikenikäisille.',
    sv: 'Vi äter tillsammans en vardagskväll. Soppa, bröd och bordssällskap för alla åldrar.',
    en: 'We eat together on a weekday evening. Soup, bread and company for all ages.',
  },
  audiences: ['parents', 'under-school-age', 'school-age', 'grandparents', 'diverse-families'],
  food: 'meal',
  cost: {
    fi: 'Aikuinen 3 €, lapset ilmaiseksi',
    sv: 'Vuxna 3 €, barn gratis',
    en: 'Adults €3, children free',
  },
}

export const outdoor: Template = {
  kind: 'open',
  form: 'outdoor',
  title: { fi: 'Puistotreffit', sv: 'Parkträff', en: 'Meet in the park' },
  summary: {
    fi: 'Ollaan ulkona säällä kuin säällä. Lähdemme ovelta yhdessä leikkipuistoon.',
    sv: 'Vi är ute i alla väder. Vi går tillsammans från dörren till lekparken.',
    en: 'Outside in any weather. We leave from the door together for the playground.',
  },
  ages: [12, 83],
  audiences: ['under-school-age', 'parents'],
  food: 'own',
  bring: {
    fi: 'Säänmukaiset vaatteet ja omat eväät',
    sv: 'Kläder efter väder och egen matsäck',
    en: 'Clothes for the weather and your own snack',
  },
}

export const saturdayPlay: Template = {
  kind: 'open',
  form: 'open-doors',
  title: { fi: 'Lauantaileikki', sv: 'Lördagslek', en: 'Saturday play' },
  summary: {
    fi: 'Taaperon ja aikuisen yhteinen lauantai: temppurata, maalausta ja laulua. Ilmoita lapset, niin tiedämme määrän.',
    sv: 'En lördag för småbarn och vuxna: hinderbana, målning och sång. Anmäl barnen, så vet vi hur många ni är.',
    en: 'A Saturday for toddlers and adults: obstacle course, painting and songs. Sign the children up so we know how many.',
  },
  ages: [9, 60],
  audiences: ['under-school-age', 'parents'],
  food: 'coffee',
  bring: {
    fi: 'Vaatteet, jotka saavat maalia',
    sv: 'Kläder som tål färg',
    en: 'Clothes that may get paint on them',
  },
  entry: 'sign-up',
  seats: 40,
  coffee: 20,
  closesHoursBefore: 2,
}

export const saturdayDoors: Template = {
  kind: 'open',
  form: 'open-doors',
  title: { fi: 'Perheiden lauantai', sv: 'Familjelördag', en: 'Family Saturday' },
  summary: {
    fi: 'Ovet ovat auki myös niille, jotka ovat viikot töissä. Isät, äidit ja isovanhemmat, tervetuloa!',
    sv: 'Dörrarna är öppna också för dig som jobbar på vardagar. Pappor, mammor, mor- och farföräldrar, välkomna!',
    en: 'Open also for those who work on weekdays. Fathers, mothers and grandparents, welcome!',
  },
  ages: [0, 120],
  audiences: ['under-school-age', 'school-age', 'parents', 'grandparents'],
  food: 'coffee',
}

export const openEce: Template = {
  kind: 'open',
  form: 'open-ece',
  title: { fi: 'Avoin varhaiskasvatus', sv: 'Öppen småbarnspedagogik', en: 'Open early education' },
  summary: {
    fi: 'Lastenhoitaja leikittää ja laulattaa. Aikuinen on mukana koko ajan.',
    sv: 'Barnskötaren leker och sjunger med barnen. En vuxen är med hela tiden.',
    en: 'A nursery nurse plays and sings with the children. An adult stays with the child.',
  },
  ages: [6, 72],
  audiences: ['under-school-age', 'parents'],
  food: 'own',
  bring: {
    fi: 'Omat eväät ja sisätossut',
    sv: 'Egen matsäck och inneskor',
    en: 'Your own snack and indoor shoes',
  },
}

export const parishClub: Template = {
  kind: 'open',
  form: 'parish-club',
  title: { fi: 'Seurakunnan perhekerho', sv: 'Församlingens familjeklubb', en: 'Parish family club' },
  summary: {
    fi: 'Leikkiä, laulua ja pieni hartaus. Kaikki ovat tervetulleita, myös muihin uskontoihin kuuluvat ja uskonnottomat.',
    sv: 'Lek, sång och en liten andakt. Alla är välkomna, oavsett tro.',
    en: 'Play, songs and a short prayer. Everyone is welcome, of any faith or none.',
  },
  ages: [0, 83],
  audiences: ['under-school-age', 'parents', 'grandparents'],
  food: 'coffee',
}

export const babyMusic: Template = {
  kind: 'open',
  form: 'parish-club',
  title: { fi: 'Vauvamuskari', sv: 'Babyrytmik', en: 'Baby music' },
  summary: {
    fi: 'Lauluja ja loruja vauvan kanssa sylissä. Ryhmä on pieni, joten ilmoittaudu.',
    sv: 'Sånger och ramsor med babyn i famnen. Gruppen är liten, så anmäl er.',
    en: 'Songs and rhymes with the baby in your arms. The group is small, so please sign up.',
  },
  ages: [3, 18],
  audiences: ['babies', 'parents'],
  entry: 'sign-up',
  seats: 12,
  closesHoursBefore: 12,
}

export const remoteCafe: Template = {
  kind: 'open',
  form: 'remote-cafe',
  title: {
    fi: 'Uudet vanhemmat verkossa',
    sv: 'Nya föräldrar på nätet',
    en: 'New parents online',
  },
  summary: {
    fi: 'Kotisohvalta muiden vauvaperheiden seuraan. Kuvan saa pitää pois päältä, ja nimimerkki riittää.',
    sv: 'Träffa andra babyfamiljer hemma från soffan. Du får ha kameran av och använda ett påhittat namn.',
    en: 'Meet other baby families from your own sofa. Keep your camera off if you like; a nickname is enough.',
  },
  ages: [0, 18],
  audiences: ['babies', 'expecting', 'parents'],
}

export const newcomers: Template = {
  kind: 'open',
  form: 'new-parents',
  title: {
    fi: 'Uusi täällä – tule tutuksi',
    sv: 'Ny här – bli bekant',
    en: 'New here – get to know people',
  },
  summary: {
    fi: 'Paikkakunnalle muuttaneille perheille. Kerromme, missä lapset viihtyvät, ja tulkki tulee pyynnöstä.',
    sv: 'För familjer som har flyttat hit. Vi berättar var barnen trivs, och tolk kommer om du ber om det.',
    en: 'For families who have moved here. We tell where children like to be; ask and an interpreter comes.',
  },
  audiences: ['immigrants', 'parents', 'under-school-age', 'school-age'],
  food: 'coffee',
}

export const kelaPoint: Template = {
  kind: 'event',
  form: 'pop-up',
  title: { fi: 'Kela käy täällä', sv: 'FPA på besök', en: 'Kela is here' },
  summary: {
    fi: 'Kysy tuista, vanhempainrahasta ja asumisesta. Saat apua hakemuksen täyttämiseen.',
    sv: 'Fråga om förmåner, föräldrapenning och boende. Du får hjälp att fylla i en ansökan.',
    en: 'Ask about benefits, parental allowance and housing. You get help with an application.',
  },
  audiences: ['parents', 'expecting', 'youth'],
}

export const carStop: Template = {
  kind: 'stop',
  form: 'mobile-stop',
  title: { fi: 'Perheauto pysähtyy', sv: 'Familjebilen stannar', en: 'The family car stops here' },
  summary: {
    fi: 'Astu sisään: kahvia, leluja ja perheohjaaja. Asiaa ei tarvitse olla.',
    sv: 'Stig in: kaffe, leksaker och en familjehandledare. Du behöver inget ärende.',
    en: 'Step in: coffee, toys and a family guide. You need no reason.',
  },
  audiences: ['parents', 'under-school-age', 'school-age'],
  food: 'coffee',
}

/** A guide goes where families are already, once a week. @source R76–R78 */
export const outreachDay: Template = {
  kind: 'open',
  form: 'outreach-day',
  title: {
    fi: 'Perheohjaaja päiväkodissa',
    sv: 'Familjehandledaren på daghemmet',
    en: 'Family guide at the day care',
  },
  summary: {
    fi: 'Pysähdy juttelemaan, kun tuot tai haet lapsen. Et tarvitse aikaa, eikä mitään kirjata.',
    sv: 'Stanna och prata när du för eller hämtar barnet. Du behöver ingen tid och inget antecknas.',
    en: 'Stop to talk when you bring or fetch your child. No time is needed and nothing is written down.',
  },
  audiences: ['parents', 'under-school-age'],
}
