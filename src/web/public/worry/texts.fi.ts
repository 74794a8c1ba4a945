import type { WorryTexts } from './texts-type.ts'

export const fi: WorryTexts = {
  tab: 'Perheille',
  title: 'Huoli heräsi',
  lead: 'Huoli on hyvä syy puhua. Valitse, missä huoli heräsi. Näet, kenelle puhua, mitä sitten tapahtuu ja kuinka kauan se kestää.',
  back: 'Kaikki paikat',
  danger: {
    title: 'Jos joku on vaarassa nyt',
    note: 'Soita heti. Verkossa lähetettyä ei lueta yöllä.',
    all: 'Kaikki numerot',
  },
  placesTitle: 'Missä huoli heräsi?',
  places: {
    home: {
      title: 'Huoli heräsi kotona',
      short: 'Kotona',
      lead: 'Arki voi käydä raskaaksi kenelle tahansa. Apua saa, vaikka et tietäisi, mistä on kyse.',
      family: {
        none: 'Kysy, mikä mietityttää. Juttele muiden vanhempien kanssa tai käy perheohjaajan luona. Aikaa ei tarvitse varata.',
        small: 'Pyydä apua jo nyt. Kerro omin sanoin, mikä painaa. Apua voi saada myös kotiin.',
        big: 'Sano suoraan, että huoli on iso. Voit pyytää apua itse, vaikka muu perhe ei olisi samaa mieltä.',
      },
      worker: {
        none: 'Kysy kotikäynnillä, miten arki sujuu. Kerro, missä muita perheitä tapaa.',
        small: 'Sano ääneen, mitä olet nähnyt. Pyytäkää apua yhdessä ennen kuin lähdet.',
        big: 'Älä jää yksin. Ota yhteyttä yhdessä perheen kanssa, tai tee ilmoitus viipymättä.',
      },
    },
    'early-education': {
      title: 'Huoli heräsi päiväkodissa',
      short: 'Päiväkodissa tai perhepäivähoidossa',
      lead: 'Kasvattaja ja vanhempi näkevät lapsesta eri puolia. Yhdessä näette enemmän.',
      family: {
        none: 'Kysy hakiessasi, miten päivä meni. Perheohjaaja voi käydä päiväkodissa: kysy, milloin.',
        small: 'Pyydä ryhmän opettajalta aikaa rauhassa. Voitte miettiä yhdessä, mikä auttaa jo huomenna.',
        big: 'Pyydä, että päiväkoti kutsuu mukaan ihmisen, joka osaa auttaa. Olet itse mukana, kun asiasta puhutaan.',
      },
      worker: {
        none: 'Kerro vanhemmalle, mikä lapsella sujuu. Mainitse perheohjaajan käynnit.',
        small:
          'Ota huoli puheeksi samalla viikolla. Kysy neuvoa varhaiskasvatuksen erityisopettajalta tai kuraattorilta.',
        big: 'Ota yhteyttä sosiaalipalveluihin yhdessä vanhemman kanssa. Jos lapsi tarvitsee suojaa, tee lastensuojeluilmoitus.',
      },
    },
    school: {
      title: 'Huoli heräsi koulussa',
      short: 'Koulussa',
      lead: 'Koulussa on aikuisia, joiden työtä on kuunnella. Lapsi saa mennä itse, eikä lähetettä tarvita.',
      family: {
        none: 'Kysy opettajalta, miten koulussa menee. Terveydenhoitajalle voi soittaa pienessäkin asiassa.',
        small:
          'Ota yhteyttä kuraattoriin, psykologiin tai terveydenhoitajaan. Voit tehdä sen yhdessä lapsen kanssa.',
        big: 'Kerro koululle, että lapsi ei pärjää. Pyydä, että joku ottaa vastuun siitä, että apu järjestyy.',
      },
      worker: {
        none: 'Kysy oppilaalta itseltään. Kirjaa vain se, mikä kuuluu työhösi.',
        small:
          'Ohjaa kuraattorin tai psykologin luo. Oppilas pääsee juttelemaan viimeistään seitsemäntenä koulupäivänä, kiireessä samana tai seuraavana.',
        big: 'Ota yhteyttä sosiaalipalveluihin yhdessä, tai tee lastensuojeluilmoitus. Epäilystä väkivallasta kerrotaan myös poliisille.',
      },
    },
    clinic: {
      title: 'Huoli heräsi neuvolassa',
      short: 'Neuvolassa tai odotusaikana',
      lead: 'Neuvolassa saa puhua myös omasta väsymyksestä, parisuhteesta ja peloista.',
      family: {
        none: 'Kysy seuraavalla käynnillä. Ennen vauvaa voi tulla perhevalmennukseen.',
        small: 'Soita neuvolaan ennen seuraavaa käyntiä. Perhetyöntekijä voi tulla kotiin.',
        big: 'Kerro, jos pelkäät, juot, käytät päihteitä tai et jaksa. Saat apua, ja sinua autetaan olemaan vanhempi.',
      },
      worker: {
        none: 'Kysy joka käynnillä, miten voitte. Kerro, mistä saa seuraa.',
        small: 'Varaa lisäaika. Pyydä perhetyöntekijä mukaan vastaanotolle.',
        big: 'Kun lapsi ei ole vielä syntynyt, tee tarvittaessa ennakollinen lastensuojeluilmoitus. Kerro siitä perheelle ensin, jos se on turvallista.',
      },
    },
    'free-time': {
      title: 'Huoli heräsi harrastuksessa',
      short: 'Harrastuksessa tai vapaa-ajalla',
      lead: 'Valmentaja, ohjaaja tai naapuri voi olla se aikuinen, joka huomaa ensin.',
      family: {
        none: 'Kysy ohjaajalta, miten lapsi viihtyy. Seuraa ja tekemistä löytyy myös ilman maksua.',
        small: 'Puhu aikuiselle, johon lapsi luottaa. Nuorisotyöntekijä lähtee tarvittaessa mukaan.',
        big: 'Pyydä apua heti, vaikka huoli koskisi toisen perheen lasta. Voit kysyä neuvoa kertomatta, kenestä on kyse.',
      },
      worker: {
        none: 'Huomaa myös se lapsi, joka jää sivuun. Sano nimeltä hyvää.',
        small: 'Kerro huoli vanhemmalle rauhassa. Kerro, mistä saa apua.',
        big: 'Kysy neuvoa lastensuojelusta kertomatta, kenestä on kyse. Ilmoita, jos lapsi tarvitsee apua. Myös vapaaehtoinen saa ilmoittaa.',
      },
    },
    young: {
      title: 'Olen huolissani itsestäni tai kaverista',
      short: 'Olen nuori: huoli itsestä tai kaverista',
      lead: 'Saat puhua aikuiselle, vaikka et tietäisi, mitä sanoa. Sinun ei tarvitse kysyä lupaa kotoa.',
      family: {
        none: 'Mieti ääneen chatissa tai nuorisotilassa. Mikään ei ole liian pieni asia.',
        small: 'Kerro kuraattorille, terveydenhoitajalle tai muulle aikuiselle. Voit ottaa kaverin mukaan.',
        big: 'Kerro heti jollekulle. Jos et uskalla, pyydä kaveria kertomaan. Syy ei ole sinun.',
      },
      worker: {
        none: 'Kysy ja kuuntele. Kerro, mistä saa puhua nimettömänä.',
        small: 'Lähde mukaan ensimmäiselle käynnille. Sovi, milloin kysyt, miten meni.',
        big: 'Kerro nuorelle rehellisesti, mitä sinun pitää tehdä ja miksi. Tee se hänen kanssaan, jos voit.',
      },
    },
    worker: {
      title: 'Olen työssä huolissani lapsesta',
      short: 'Olen työntekijä tai vapaaehtoinen',
      lead: 'Kun otat huolen vastaan, otat myös vastuun siitä, että asia etenee. Kenenkään ei tarvitse kantaa sitä yksin.',
      family: {
        none: 'Kerro perheelle, mistä saa seuraa ja neuvoja. Kysy kollegalta, jos jokin mietityttää.',
        small: 'Ota huoli puheeksi. Pyytäkää apua yhdessä, ja sovi, milloin kysyt, miten kävi.',
        big: 'Ota yhteyttä sosiaalipalveluihin yhdessä perheen kanssa, tai tee lastensuojeluilmoitus viipymättä. Kirjaudu, niin näet tavat ja lomakkeet.',
      },
      worker: {
        none: 'Konsultaatiossa kysytään ilman nimiä.',
        small: 'Yhteydenotto tehdään perheen luvalla. Ilman lupaa vain, kun laki sitä vaatii.',
        big: 'Ilmoitusvelvollisuus on sinun omasi. Sitä ei voi siirtää esihenkilölle eikä työryhmälle.',
      },
    },
  },
  pathTitle: 'Huolipolku',
  levels: {
    none: { title: 'Ei huolta', sign: 'Haluat kysyä tai tavata muita.' },
    small: { title: 'Pieni tai tuntuva huoli', sign: 'Jokin painaa, ja se palaa mieleen.' },
    big: { title: 'Iso huoli', sign: 'Lapsi tai aikuinen ei pärjää tällä tavalla.' },
  },
  helps: 'Tästä voi olla apua',
  next: 'Mitä sitten tapahtuu',
  process: {
    none: 'Voit tulla paikalle tai soittaa. Mitään ei kirjata, eikä sinun tarvitse kertoa nimeäsi.',
    small:
      'Ihminen lukee pyyntösi ja vastaa sinulle. Sovitte yhdessä, mitä tehdään. Mikään ei ala ilman sinua.',
    big: 'Työntekijä katsoo heti, onko asialla kiire. Kun lapsi tarvitsee erityistä tukea, avun tarvetta aletaan selvittää viimeistään seitsemäntenä arkipäivänä, ja se on selvillä kolmessa kuukaudessa. Saat olla mukana koko ajan.',
  },
  promise: {
    by: (door, words) => `${door}: ihminen vastaa ${words}.`,
    workingDays: (days) => (days === 1 ? 'seuraavana työpäivänä' : `viimeistään ${days} työpäivän kuluttua`),
    openHours: (hours) => (hours === 1 ? 'tunnin sisällä' : `${hours} tunnin sisällä aukioloaikana`),
    sameDay: 'saman päivän aikana',
    phone: 'Puhelin',
    choose: 'Kun kerrot kunnan, näet myös, kuka vastaa ja milloin.',
    chooseLink: 'Valitse kunta',
  },
  ask: 'Pyydä apua',
  forWorkers: {
    title: 'Jos olet täällä töissä',
    lead: 'Sama polku työntekijän silmin.',
    ways: 'Huolen kolme tietä ja lomakkeet (kirjaudu)',
    duty: 'Kun kysyt lastensuojelusta neuvoa, sinun ei tarvitse kertoa, kenestä on kyse.',
  },
  notice: {
    title: 'Lastensuojeluilmoitus',
    text: 'Kuka tahansa voi ilmoittaa, kun lapsi tarvitsee suojaa tai huolenpitoa. Yksityinen ihminen voi ilmoittaa nimettömänä.',
    link: 'Tee lastensuojeluilmoitus',
  },
  others: 'Huoli heräsi muualla',
}
