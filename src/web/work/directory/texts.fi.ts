import type { DirectoryTexts } from './texts-type.ts'

const one =
  (singular: string, plural: (count: number) => string) =>
  (count: number): string =>
    count === 1 ? singular : plural(count)

export const fi: DirectoryTexts = {
  back: 'Hakemiston työ',
  county: 'Hyvinvointialue',
  area: 'Alue',
  wholeCounty: 'Koko hyvinvointialue',
  municipality: 'Kunta',
  wholeArea: 'Kaikki kunnat',
  show: 'Näytä',
  save: 'Tallenna',
  cancel: 'Peruuta',
  saved: 'Tallennettu. Muutos näkyy heti.',
  notDone: 'Mitään ei muutettu',
  pages: 'Sivut',
  pageOf: (page, pages) => `Sivu ${page}/${pages}`,
  previous: 'Edelliset',
  next: 'Seuraavat',
  languageNames: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
  hub: {
    title: 'Hakemiston työ',
    nothing: 'Mikään ei odota. Tiedot ovat kunnossa.',
    waiting: one('Yksi asia odottaa.', (count) => `${count} asiaa odottaa.`),
    waits: 'Odottaa tänään',
    toCheck: one('1 palvelu on tarkistettava', (count) => `${count} palvelua on tarkistettava`),
    unanswered: one('1 organisaatio ei ole vastannut', (count) => `${count} organisaatiota ei ole vastannut`),
    unconfirmed: one(
      '1 palvelu on merkitty vahvistamattomaksi',
      (count) => `${count} palvelua on merkitty vahvistamattomaksi`,
    ),
    hidden: one(
      '1 palvelu on piilotettu, koska kukaan ei vastannut',
      (count) => `${count} palvelua on piilotettu, koska kukaan ei vastannut`,
    ),
    corrections: one(
      '1 ilmoitus tai ehdotus odottaa päätöstä',
      (count) => `${count} ilmoitusta tai ehdotusta odottaa päätöstä`,
    ),
    translations: one('1 käännös puuttuu', (count) => `${count} käännöstä puuttuu`),
    sentDrafts: one('1 luonnos odottaa julkaisua', (count) => `${count} luonnosta odottaa julkaisua`),
    duplicates: one(
      '1 pari näyttää samalta palvelulta',
      (count) => `${count} paria näyttää samalta palvelulta`,
    ),
    searchGaps: one('1 hakusana ei johda palveluun', (count) => `${count} hakusanaa ei johda palveluun`),
    bounced: one(
      '1 ylläpitäjän posti ei mene perille',
      (count) => `${count} ylläpitäjän posti ei mene perille`,
    ),
    imports: one('1 tuonti odottaa', (count) => `${count} tuontia odottaa`),
    tools: 'Mitä täällä voi tehdä',
    tool: {
      gaps: { name: 'Puutteet', what: 'Mitä perheiden talosta puuttuu, alue ja kunta kerrallaan' },
      quality: { name: 'Parannettavaa', what: 'Mitä kunkin palvelun tiedoissa on tehtävänä' },
      duplicates: { name: 'Päällekkäiset', what: 'Sama palvelu kahteen kertaan: vertaa ja yhdistä' },
      vocabulary: { name: 'Sanasto', what: 'Perheiden sanat, jotka johtavat palveluihin' },
      notFound: { name: 'Haettu eikä löytynyt', what: 'Mitä perheet hakivat turhaan' },
      matrix: { name: 'Palvelut alueittain', what: 'Mikä toimii alueella, mikä käy ja mikä puuttuu' },
      settings: { name: 'Asetukset', what: 'Tarkistusvälit, nimet ja muut valinnat' },
      imports: { name: 'Tuonti', what: 'Palveluja taulukosta tai toisesta rekisteristä' },
      calls: { name: 'Soittolista', what: 'Kenelle soittaa, kun viestiin ei ole vastattu' },
    },
  },
  gaps: {
    title: 'Puutteet',
    lead: 'Perheille näytetään aina lähin apu. Tässä näet, mitä oikeasti puuttuu.',
    rooms: 'Huoneet ilman palvelua',
    standing: { empty: 'Ei yhtään palvelua', far: 'Vain muualta, puhelimessa tai etänä' },
    allLit: 'Joka huoneessa on palvelu lähellä.',
    partly: one('1 huone on tyhjä osassa kunnista', (count) => `${count} huonetta on tyhjiä osassa kunnista`),
    without: (names) => `Puuttuu: ${names}`,
    listings: (count) => `Palvelut, joista puuttuu jotain (${count})`,
    none: 'Näistä palveluista ei puutu mitään.',
    lacks: {
      'one-language': 'Vain yhdellä kielellä',
      'no-phone': 'Ei puhelinta',
      'no-hours': 'Ei aikoja',
      'no-maintainer': 'Ei ylläpitäjää',
      unconfirmed: 'Vahvistamatta',
    },
    everyLack: 'Kaikki puutteet',
    lack: 'Mitä puuttuu',
    more: (count) => `… ja ${count} muuta. Rajaa alueella tai puutteella.`,
    toMatrix: 'Merkitse alueelle',
    addService: 'Lisää palvelu',
  },
  quality: {
    title: 'Parannettavaa',
    lead: (inOrder, listings) =>
      `${listings} palvelusta ${inOrder} on kunnossa. Loput ovat alla, kiireisin ensin.`,
    kinds: { fresh: 'Ajantasaisuus', complete: 'Tiedot', parity: 'Kielet', plain: 'Selkeys' },
    codes: {
      unconfirmed: 'Vahvistamatta',
      'check-due': 'Tarkistettava',
      'no-maintainer': 'Ei ylläpitäjää',
      'one-maintainer': 'Vain yksi ylläpitäjä',
      'missing-language': 'Pakollinen kieli puuttuu',
      'translation-wanted': 'Käännös toivottu',
      'no-contact': 'Ei mitään yhteystietoa',
      'no-phone': 'Ei puhelinta',
      'no-phone-hours': 'Ei puhelinaikaa',
      'no-hours': 'Ei aukioloaikoja',
      'no-place': 'Ei paikkaa',
      'no-summary': 'Ei yhden rivin kuvausta',
      'no-for-whom': 'Ei kerro, kenelle',
      'no-way-in': 'Ei kerro, miten pääsee',
      'no-after-contact': 'Ei kerro, mitä sitten tapahtuu',
      'no-cost': 'Ei hintaa',
      'no-answer-time': 'Ei vastausaikaa',
      'no-professional-contact': 'Ei yhteystietoa ammattilaisille',
      'long-sentence': 'Pitkä virke',
      'long-word': 'Pitkä sana',
      passive: 'Ei kerro, kuka tekee',
      'official-word': 'Virkakieltä',
    },
    item: (item, language) => {
      const said = item.found ?? ''
      switch (item.code) {
        case 'unconfirmed':
          return `Vahvista tiedot: niitä ei ole vahvistettu ${said} jälkeen.`
        case 'check-due':
          return `Tarkista, ovatko tiedot oikein. Tarkistuspäivä oli ${said}.`
        case 'no-maintainer':
          return 'Kutsu organisaatiolle kaksi ylläpitäjää.'
        case 'one-maintainer':
          return 'Kutsu toinen ylläpitäjä, jotta tiedot pysyvät ajan tasalla lomienkin aikana.'
        case 'missing-language':
          return `Kirjoita tämä ${language}: laki vaatii sen.`
        case 'translation-wanted':
          return item.count === 1
            ? `Käännä yksi teksti ${language}.`
            : `Käännä ${item.count ?? 0} tekstiä ${language}.`
        case 'no-contact':
          return 'Anna puhelin, verkko-osoite tai ajanvaraus.'
        case 'no-phone':
          return 'Lisää puhelinnumero, jos sellainen on.'
        case 'no-phone-hours':
          return 'Kerro, milloin puhelimeen vastataan.'
        case 'no-hours':
          return 'Kerro, milloin paikka on auki.'
        case 'no-place':
          return 'Lisää paikka, tai poista ”paikan päällä”.'
        case 'no-summary':
          return 'Kirjoita yhdellä rivillä, mitä tämä on.'
        case 'no-for-whom':
          return 'Kerro, kenelle tämä on.'
        case 'no-way-in':
          return 'Kerro, miten mukaan pääsee.'
        case 'no-after-contact':
          return 'Kerro, mitä tapahtuu yhteydenoton jälkeen.'
        case 'no-cost':
          return 'Kerro, mitä tämä maksaa.'
        case 'no-answer-time':
          return 'Kerro, monessako päivässä vastataan.'
        case 'no-professional-contact':
          return 'Kerro, miten ammattilainen saa yhteyden.'
        case 'long-sentence':
          return `Jaa virke (${item.count ?? 0} sanaa): ”${said}”`
        case 'long-word':
          return `Jaa tai vaihda sana: ”${said}”`
        case 'passive':
          return `Kerro, kuka tekee: ”${said}”`
        case 'official-word':
          return `Vaihda ”${said}”. Ehdotus: ${item.instead ?? ''}`
      }
    },
    everything: 'Kaikki',
    what: 'Mitä tehdään',
    organisation: 'Järjestäjä',
    everyOrganisation: 'Kaikki järjestäjät',
    none: 'Näillä rajauksilla ei ole tehtävää.',
    fix: 'Korjaa',
    check: 'Avaa',
    people: 'Ylläpitäjät',
    byOrganisation: 'Järjestäjittäin',
    byArea: 'Alueittain',
    listings: 'Palveluja',
    toDo: 'Tehtävää',
    field: {
      name: 'Nimi',
      summary: 'Yhdellä rivillä',
      description: 'Kuvaus',
      forWhom: 'Kenelle',
      howToGetIn: 'Miten mukaan',
      afterContact: 'Mitä sitten tapahtuu',
      cost: 'Hinta',
      criteria: 'Perusteet',
      phone: 'Yhteys',
      hours: 'Ajat',
      places: 'Paikat',
      professional: 'Ammattilaisille',
      times: 'Vastausajat',
      maintainers: 'Ylläpito',
      listing: 'Tiedot',
    },
  },
  duplicates: {
    title: 'Päällekkäiset',
    lead: one(
      'Yksi pari näyttää samalta palvelulta. Vertaa ja päätä.',
      (count) => `${count} paria näyttää samalta palvelulta. Vertaa ja päätä.`,
    ),
    none: 'Mikään ei näytä olevan täällä kahteen kertaan.',
    signs: {
      'same-kind': 'sama laji',
      'same-name': 'sama nimi',
      'like-name': 'samantapainen nimi',
      'same-organisation': 'sama järjestäjä',
      'like-organisation': 'samantapainen järjestäjä',
      'same-place': 'sama paikka',
      'same-address': 'sama osoite',
      'same-municipality': 'sama kunta',
      'same-phone': 'sama puhelin',
      'same-web': 'sama verkko-osoite',
      'other-kind': 'eri laji',
      'other-name': 'eri nimi',
      'other-address': 'eri osoite',
      'other-place': 'eri kunta',
    },
    compare: 'Vertaa',
    apart: 'Nämä ovat kaksi eri palvelua',
    toldApart: 'Selvä. Paria ei näytetä enää.',
    merged: 'Viimeksi yhdistetyt',
    mergedLine: (name, into) => `${name} → ${into}`,
    by: (when, who) => `${when}, ${who}`,
    undo: 'Erota taas',
    undone: 'Erotettu. Kumpikin on taas niin kuin ennen yhdistämistä.',
    undoneKept: 'Erotettu. Toista oli jo muutettu, joten se jäi niin kuin se on nyt.',
    mergeTitle: 'Yhdistä kaksi palvelua',
    mergeLead:
      'Valitse, kumpi tieto jää. Poistuvan palvelun vanha osoite johtaa jäävään, ja kummankin historia säilyy.',
    keep: 'Jää',
    keepOther: 'Vaihda, kumpi jää',
    stays: 'Tämä jää',
    goes: 'Tämä poistuu',
    fields: {
      name: 'Nimi',
      summary: 'Yhdellä rivillä',
      description: 'Kuvaus',
      forWhom: 'Kenelle',
      howToGetIn: 'Miten mukaan',
      afterContact: 'Mitä sitten tapahtuu',
      cost: 'Hinta',
      criteria: 'Perusteet',
      access: 'Miten pääsee',
      free: 'Maksuton',
      ageFrom: 'Nuorin ikä',
      ageTo: 'Vanhin ikä',
      phone: 'Puhelin',
      phoneHours: 'Puhelinajat',
      web: 'Verkko-osoite',
      booking: 'Ajanvaraus',
      doorKey: 'Ovi, josta pyydetään apua',
      answerDays: 'Vastaus, arkipäiviä',
      startDays: 'Alkaa, arkipäiviä',
      professional: 'Ammattilaisille',
      video: 'Video',
      criteriaFrom: 'Perusteet alkaen',
    },
    joined: {
      modes: 'tavat',
      languages: 'kielet',
      places: 'paikat',
      municipalities: 'kunnat',
      localWords: 'hakusanat',
      exceptions: 'poikkeusajat',
    },
    joinedLead: 'Molemmista otetaan mukaan:',
    inherited: 'Yhteinen teksti',
    empty: 'Ei mitään',
    yes: 'Kyllä',
    no: 'Ei',
    same: 'Palvelut sanovat samaa. Voit yhdistää ne heti.',
    merge: 'Yhdistä',
    mergeDone: 'Yhdistetty. Vanha osoite johtaa nyt jäävään palveluun. Voit vielä erottaa ne alta.',
  },
  matrix: {
    title: 'Palvelut alueittain',
    lead: 'Taulukko täyttyy palvelutiedoista. Kerro tässä se, mitä tiedot eivät kerro.',
    publicPage: 'Perheiden sivu',
    card: 'Perhekeskuskortin liite',
    service: 'Palvelu',
    inArea: 'Alueella',
    said: (who) => `Kirjattu: ${who}`,
    computed: 'Palvelutiedoista',
    change: 'Muuta',
    changeOf: (name) => `: ${name}`,
    presence: {
      fixed: 'Toimii alueella',
      outreach: 'Käy alueella',
      both: 'Toimii ja käy',
      none: 'Ei alueella',
    },
    allAreas: 'Kaikki alueet',
    presenceLabel: 'Miten palvelu on alueella?',
    asListed: (words) => `Niin kuin palvelutiedot sanovat (nyt: ${words})`,
    samePremises: 'Onko se perhekeskuksen tiloissa?',
    yes: 'Kyllä',
    no: 'Ei',
    notSaid: 'Ei sanota',
    plannedFrom: 'Tulossa alkaen',
    plannedHint: 'Vain, jos palvelua ei vielä ole.',
    because: 'Ei mukana, koska',
    becauseHint: 'Perheet lukevat tämän. Kerro, mistä apua saa sillä välin.',
    onlyOwn: 'Voit muuttaa vain omaa aluettasi. Muut näet.',
    schools: 'Koulu ja perhekeskus',
    schoolsLead: 'Nämä näkyvät alueen sivulla.',
    schoolHealth: 'Koulu- ja opiskeluterveydenhuolto',
    studentWelfare: 'Opiskeluhuolto (kuraattori ja psykologi)',
    part: 'Osa perhekeskusta',
    cooperation: 'Kiinteässä yhteistyössä',
    schoolWords: 'Miten teette yhdessä työtä',
    schoolWordsHint: 'Yksi tai kaksi virkettä perheille.',
  },
  words: {
    title: 'Sanasto',
    lead: 'Perheet hakevat omilla sanoillaan. Lisää sana, niin haku ymmärtää sen heti.',
    add: 'Lisää sanoja',
    changeTitle: 'Muuta sanoja',
    own: 'Omat sanat',
    ofProduct: 'Yhteiset sanat',
    ofProductLead: 'Nämä tulevat Perhetalon mukana, eikä niitä voi muuttaa täällä.',
    none: 'Omia sanoja ei ole vielä.',
    kind: 'Mitä sanat tekevät?',
    kinds: { same: 'Tarkoittavat samaa', 'leads-to': 'Johtavat palveluun' },
    kindHints: { same: 'mummi, isoäiti, farmor', 'leads-to': 'läksykerho → nuorisotyö' },
    wordsIn: (language) => `Sanat ${language}`,
    wordsHint: 'Yksi sana tai ilmaus joka riville.',
    types: 'Mihin palveluun?',
    typesHint: 'Valitse yksi tai useampi.',
    because: 'Miksi',
    becauseHint: 'Seuraava koordinaattori kiittää.',
    active: 'Käytössä haussa',
    change: 'Muuta',
    remove: 'Poista',
    removed: 'Sanat on poistettu.',
    off: 'Ei käytössä',
    tryTitle: 'Kokeile',
    tryLabel: 'Mitä perhe kirjoittaa?',
    tryButton: 'Hae',
    tryNone: 'Mitään ei löydy.',
    tryFound: one('1 palvelu', (count) => `${count} palvelua`),
    by: (when, who) => `${when}, ${who}`,
  },
  notFound: {
    title: 'Haettu eikä löytynyt',
    lead: 'Sanat, joita on haettu vähintään viitenä eri päivänä ilman hyvää osumaa.',
    privacy:
      'Kukaan ei näe, kuka haki. Harvoin haetut sanat lasketaan vain salattuina, ja nimiä, numeroita tai osoitteita muistuttavia sanoja ei näytetä koskaan.',
    none: 'Mikään sana ei odota.',
    unread: one(
      'Lisäksi 1 haku on laskettu, mutta sen sanoja ei näytetä.',
      (count) => `Lisäksi ${count} eri hakua on laskettu, mutta niiden sanoja ei näytetä.`,
    ),
    last: (day) => `viimeksi ${day}`,
    outcome: { none: 'ei osumia', weak: 'vain arvauksia' },
    days: one('1 päivä', (count) => `${count} päivää`),
    addWord: 'Lisää sanastoon',
    settle: 'Hoidettu',
    settled: 'Merkitty hoidetuksi.',
    search: 'Hae itse',
  },
  settings: {
    title: 'Asetukset',
    lead: 'Näin hyvinvointialueen hakemistoa pidetään. Alue voi päättää toisin.',
    leadOfArea: 'Näin tällä alueella tehdään. Ilman omaa valintaa pätee hyvinvointialueen valinta.',
    keys: {
      'worker-names': {
        label: 'Kuka näkee työntekijöiden nimet?',
        hint: 'Tutut nimet helpottavat, mutta vaihtuvat usein.',
      },
      'check-every-days': {
        label: 'Kuinka usein tiedot tarkistetaan?',
        hint: 'Organisaatio saa viestin, kun päivä tulee.',
      },
      'mark-after-days': {
        label: 'Milloin merkitään ”ei vahvistettu”?',
        hint: 'Päiviä tarkistuspäivästä, jos kukaan ei vastaa.',
      },
      'hide-after-days': {
        label: 'Milloin piilotetaan?',
        hint: 'Päiviä tarkistuspäivästä. Lakisääteisiä palveluja ei piiloteta.',
      },
      'ngo-review': {
        label: 'Tarkistaako koordinaattori järjestöjen, seurakuntien ja yritysten tekstit ensin?',
        hint: 'Jos ei, ne julkaistaan heti.',
      },
    },
    choices: {
      never: 'Ei kukaan',
      professionals: 'Kirjautuneet ammattilaiset',
      true: 'Kyllä, ennen julkaisua',
      false: 'Ei, ne julkaistaan heti',
    },
    days: 'päivää',
    otherwise: (value) => `Muuten: ${value}`,
    asCounty: 'Niin kuin hyvinvointialueella',
    asProduct: 'Niin kuin yleensä',
    readOnly: 'Näet asetukset, mutta et voi muuttaa niitä.',
  },
}
