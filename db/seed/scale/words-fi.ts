/**
 * Parts that Finnish words and sentences of made-up listings are put together from. First and last parts make compounds,
 * the last part brings the inflection, so that a few lists make a vocabulary with a long tail, as real texts have.
 */

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Beginnings of compounds. The commonest stand first. */
export const firstParts =
  `perhe lapsi vauva äiti isä nuoriso koulu vertais ohjaus vanhempain tuki arki leikki liikunta
  kotihoito terveys neuvonta ryhmä toiminta kerho kevät syys ilta aamu viikonloppu kesä talvi loma retki luonto metsä
  ranta piha puisto kylä kunta kaupunki seutu alue yhteis avo etä verkko chat puhelin pikku taapero leikki-ikäisten
  eskari alakoulu yläkoulu lukiolais opiskelija murrosikäisten tyttö poika sisarus kaksos monikko erityislapsi adoptio
  sijais uusperhe ero yksinhuoltaja isovanhempi mummo vaari kummi tukihenkilö varamummo maahanmuuttaja monikulttuuri
  kieli puhe viittoma kuva tarina satu loru laulu muskari musiikki tanssi teatteri sirkus kädentaito askartelu maalaus
  savi puutyö käsityö kokki leivonta ruoka aamiainen iltapala kahvi marja sieni puutarha kasvi eläin koira hevos talli
  kala uinti vesi jää luistelu hiihto pyöräily kiipeily pallo jalkapallo salibandy sähly jooga rentoutus uni lepo
  jaksamis voimavara tunne taito mieli rauha kriisi suru päihde peli netti some talous velka asumis muutto työ paja
  ura opinto läksy luku kirjoitus matikka tiede robotti kirjasto museo lelu vaate kierrätys korjaus lainaus pyörä
  synnytys raskaus imetys nukkumis ruokailu potta uhma hammas silmä kuulo selkä jalka käsi allergia astma diabetes
  epilepsia nepsy keskittymis aisti kehitys kuntoutus apuväline avustaja omaishoito lyhytaika saattohoito`.split(
    /\s+/,
  )

/** Ends of compounds: nominative, genitive, partitive, inessive, illative, plural nominative, plural partitive. */
export const lastParts = lines(`
  ryhmä ryhmän ryhmää ryhmässä ryhmään ryhmät ryhmiä
  kerho kerhon kerhoa kerhossa kerhoon kerhot kerhoja
  kahvila kahvilan kahvilaa kahvilassa kahvilaan kahvilat kahviloita
  toiminta toiminnan toimintaa toiminnassa toimintaan toiminnat toimintoja
  tuki tuen tukea tuessa tukeen tuet tukia
  ohjaus ohjauksen ohjausta ohjauksessa ohjaukseen ohjaukset ohjauksia
  neuvonta neuvonnan neuvontaa neuvonnassa neuvontaan neuvonnat neuvontoja
  palvelu palvelun palvelua palvelussa palveluun palvelut palveluja
  tapaaminen tapaamisen tapaamista tapaamisessa tapaamiseen tapaamiset tapaamisia
  hetki hetken hetkeä hetkessä hetkeen hetket hetkiä
  tuokio tuokion tuokiota tuokiossa tuokioon tuokiot tuokioita
  ilta illan iltaa illassa iltaan illat iltoja
  aamu aamun aamua aamussa aamuun aamut aamuja
  päivä päivän päivää päivässä päivään päivät päiviä
  viikko viikon viikkoa viikossa viikkoon viikot viikkoja
  kurssi kurssin kurssia kurssissa kurssiin kurssit kursseja
  koulu koulun koulua koulussa kouluun koulut kouluja
  valmennus valmennuksen valmennusta valmennuksessa valmennukseen valmennukset valmennuksia
  leiri leirin leiriä leirissä leiriin leirit leirejä
  retki retken retkeä retkessä retkeen retket retkiä
  juhla juhlan juhlaa juhlassa juhlaan juhlat juhlia
  tapahtuma tapahtuman tapahtumaa tapahtumassa tapahtumaan tapahtumat tapahtumia
  työpaja työpajan työpajaa työpajassa työpajaan työpajat työpajoja
  keskus keskuksen keskusta keskuksessa keskukseen keskukset keskuksia
  talo talon taloa talossa taloon talot taloja
  tupa tuvan tupaa tuvassa tupaan tuvat tupia
  huone huoneen huonetta huoneessa huoneeseen huoneet huoneita
  sali salin salia salissa saliin salit saleja
  tila tilan tilaa tilassa tilaan tilat tiloja
  piste pisteen pistettä pisteessä pisteeseen pisteet pisteitä
  paikka paikan paikkaa paikassa paikkaan paikat paikkoja
  vastaanotto vastaanoton vastaanottoa vastaanotossa vastaanottoon vastaanotot vastaanottoja
  käynti käynnin käyntiä käynnissä käyntiin käynnit käyntejä
  keskustelu keskustelun keskustelua keskustelussa keskusteluun keskustelut keskusteluja
  harjoitus harjoituksen harjoitusta harjoituksessa harjoitukseen harjoitukset harjoituksia
  harrastus harrastuksen harrastusta harrastuksessa harrastukseen harrastukset harrastuksia
  treeni treenin treeniä treenissä treeniin treenit treenejä
  kuntoutus kuntoutuksen kuntoutusta kuntoutuksessa kuntoutukseen kuntoutukset kuntoutuksia
  terapia terapian terapiaa terapiassa terapiaan terapiat terapioita
  arvio arvion arviota arviossa arvioon arviot arvioita
  tutkimus tutkimuksen tutkimusta tutkimuksessa tutkimukseen tutkimukset tutkimuksia
  tarkastus tarkastuksen tarkastusta tarkastuksessa tarkastukseen tarkastukset tarkastuksia
  suunnitelma suunnitelman suunnitelmaa suunnitelmassa suunnitelmaan suunnitelmat suunnitelmia
  hakemus hakemuksen hakemusta hakemuksessa hakemukseen hakemukset hakemuksia
  tiimi tiimin tiimiä tiimissä tiimiin tiimit tiimejä
  verkosto verkoston verkostoa verkostossa verkostoon verkostot verkostoja
  yhdistys yhdistyksen yhdistystä yhdistyksessä yhdistykseen yhdistykset yhdistyksiä
  hanke hankkeen hanketta hankkeessa hankkeeseen hankkeet hankkeita
  linja linjan linjaa linjassa linjaan linjat linjoja
  pankki pankin pankkia pankissa pankkiin pankit pankkeja
  lainaamo lainaamon lainaamoa lainaamossa lainaamoon lainaamot lainaamoja
  tori torin toria torissa toriin torit toreja
  polku polun polkua polussa polkuun polut polkuja
  kaveri kaverin kaveria kaverissa kaveriin kaverit kavereita
  ohjaaja ohjaajan ohjaajaa ohjaajassa ohjaajaan ohjaajat ohjaajia
  vapaaehtoinen vapaaehtoisen vapaaehtoista vapaaehtoisessa vapaaehtoiseen vapaaehtoiset vapaaehtoisia
  opas oppaan opasta oppaassa oppaaseen oppaat oppaita
  infopiste infopisteen infopistettä infopisteessä infopisteeseen infopisteet infopisteitä
  autotunti autotunnin autotuntia autotunnissa autotuntiin autotunnit autotunteja
  tunti tunnin tuntia tunnissa tuntiin tunnit tunteja
  olohuone olohuoneen olohuonetta olohuoneessa olohuoneeseen olohuoneet olohuoneita
  matka matkan matkaa matkassa matkaan matkat matkoja
  kirppis kirppiksen kirppistä kirppiksessä kirppikseen kirppikset kirppiksiä
  apu avun apua avussa apuun avut apuja
`).map((line) => line.split(' '))

/** Who it is for, in the plural partitive and the plural genitive. */
export const people = lines(`
  vauvaperheitä vauvaperheiden
  odottavia odottavien
  taaperoita taaperoiden
  leikki-ikäisiä leikki-ikäisten
  alakoululaisia alakoululaisten
  yläkoululaisia yläkoululaisten
  nuoria nuorten
  nuoria aikuisia nuorten aikuisten
  isiä isien
  äitejä äitien
  yksinhuoltajia yksinhuoltajien
  uusperheitä uusperheiden
  monikkoperheitä monikkoperheiden
  adoptioperheitä adoptioperheiden
  sijaisvanhempia sijaisvanhempien
  isovanhempia isovanhempien
  läheisiä läheisten
  erityislapsia erityislasten
  maahan muuttaneita maahan muuttaneiden
  kaksikielisiä perheitä kaksikielisten perheiden
  sisaruksia sisarusten
  koulupudokkaita koulupudokkaiden
  opiskelijoita opiskelijoiden
  eronneita eronneiden
  surevia surevien
  vapaaehtoisia vapaaehtoisten
`).map((line) => {
  const words = line.split(' ')
  return [words.slice(0, words.length / 2).join(' '), words.slice(words.length / 2).join(' ')] as const
})

/** "…kun" */
export const situations = lines(`
  arki väsyttää
  lapsi heräilee öisin
  kotona on hiljaista
  riidat toistuvat
  koulunkäynti tökkii
  läksyt jäävät tekemättä
  ruutuaika karkaa käsistä
  raha ei riitä
  laskut pinoutuvat
  muutto on edessä
  tulee uusi sisarus
  puhe viivästyy
  sanat eivät tule
  lapsi jännittää kaikkea uutta
  kaverit puuttuvat
  kukaan ei kysy vointia
  työ vie voimat
  vuorotyö sotkee rytmin
  ero on tuore
  vanhemmat asuvat eri kodeissa
  suru on suuri
  läheinen sairastaa
  pelot kasvavat
  murrosikä yllättää
  omat hermot pettävät
  haluat liikkua yhdessä
  kaipaat aikuista seuraa
  sormet syyhyävät tekemään
  sataa eikä keksi tekemistä
  tarvitset lainaksi rattaat
  vauva on vasta syntynyt
  imetys takkuaa
  uhma on pahimmillaan
  lapsi ei malta istua
  äänet tuntuvat liian kovilta
  kieli on uusi
  paperit ovat sekaisin
  ei tiedä mistä aloittaa
  nuori vetäytyy huoneeseensa
  pelaaminen venyy aamuun
`)

/**
 * Whole sentences with gaps. {c:nom} is a compound in the form named, {w} people, {wg} people's, {s} a situation,
 * {h} a house, {t} a time, {n} a number; a capital letter begins a sentence.
 */
export const sentences = lines(`
  {C:nom} kokoontuu {h}.
  {C:nom} on tarkoitettu kaikille, joita {c:nom} kiinnostaa.
  {C:part} järjestetään {t}.
  Tule {c:ill}, kun {s}.
  Mukaan mahtuu {n} {w}.
  Ohjelmassa on {c:part}, {c:part} ja {c:part}.
  {Wg} oma {c:nom} alkaa {t}.
  {C:iness} voit kysyä mitä vain.
  Aiheina ovat {c:nom}, {c:nom} sekä {c:nom}.
  Toimintaa ohjaa {c:nom} yhdessä {wg} kanssa.
  {C:nom} löytyy {h}, aivan {c:gen} vierestä.
  Ennen {c:part} jutellaan hetki kahvikupin ääressä.
  Voit ilmoittautua {c:ill} {t}.
  Kun {s}, {c:nom} auttaa alkuun.
  {C:pl} vaihtuvat {t}.
  Mukana on myös {c:pp}.
  Ota mukaan sisävaatteet ja oma mieli, {c:nom} hoitaa loput.
  {C:gen} jälkeen lapset leikkivät, aikuiset juttelevat.
  Saat mukaasi {c:gen} ja ohjeet kotiin.
  {C:nom} sopii, kun {s} tai {s}.
  Ryhmässä on enintään {n} {w}.
  {C:nom} ja {c:nom} tekevät työtä yhdessä.
  Osan kerroista pidämme {h}.
  Jos {s}, soita ennen kuin tulet.
  {Wg} toiveesta mukana on {c:nom}.
  {C:iness} autetaan, vaikka {s}.
  Viime vuonna {c:ill} tuli {n} {w}.
  Keväällä {c:nom} siirtyy ulos, {h}.
`)

export const times = lines(`
  maanantaisin
  tiistaisin
  keskiviikkoisin
  torstaisin
  perjantaisin
  lauantaisin
  sunnuntaisin
  arkiaamuisin
  iltaisin
  joka toinen viikko
  kerran kuussa
  koulun loma-aikoina
  syyskuusta toukokuuhun
  parittomilla viikoilla
  heti aamusta
  iltapäivällä
  keväisin
  syksyisin
`)

/** Beginnings and ends of the names of houses, yards and shores that exist nowhere. */
export const houseFirst =
  `Kuusi Koivu Mänty Haapa Pihlaja Tuomi Leppä Raita Kataja Saarni Vaahtera Tammi Kielo Vuokko Ruusu
  Orvokki Apila Mesi Marja Mustikka Puolukka Lakka Vadelma Karpalo Sammal Kanerva Hillan Suo Lampi Järvi Joki Puro Koski
  Lähde Virta Meri Ranta Saari Luoto Niemi Lahti Salmi Kallio Kivi Hiekka Savi Harju Vaara Tunturi Notko Pelto Niitty
  Aho Laidun Sauna Mylly Pappila Kestikievari Aurinko Kuu Tähti Pilvi Tuuli Sade Lumi Halla Usva Routa Hanki Kevät Kesä
  Syys Talvi Kettu Jänis Orava Karhu Ilves Susi Hirvi Mäyrä Siili Kurki Joutsen Pääsky Kiuru Käki Varpu Lokki Tiira Haukka
  Pöllö Hauki Ahven Lohi Muikku`.split(/\s+/)
export const houseLast = lines(`
  niemen tuvassa
  rannan talossa
  mäen koululla
  lammen pihassa
  harjun keskuksessa
  kodon salissa
  niityn tuvalla
  kallion kerhotilassa
  kulman kahviossa
  tien talolla
  pellon pappilassa
  saaren leirikeskuksessa
  metsän majalla
  kosken myllyllä
  laakson kirjastossa
  puiston paviljongissa
  salmen nuorisotilassa
  lahden palvelutorilla
  aukion olohuoneessa
  polun päiväkodissa
  torin yläkerrassa
  portin takkahuoneessa
`)
