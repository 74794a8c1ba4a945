import { patterns } from './crisis-patterns.ts'

const groups = {
  partner: `mies mieheni miehen miestä miestäni miehellä miehelle miehestä avomies* aviomies* avomiehe* aviomiehe* puoliso* avopuoliso*
    poikaystävä* tyttöystävä* vaimo vaimoni vaimon vaimoa vaimoani kumppani* ex exä* eksä* exmie* ex-mie* ukko ukkoni avokki* miesystävä* naisystävä* isäntä`,
  partnerFeared: `miestä miestäni miestään puolisoa* avomiestä* aviomiestä* vaimoa vaimoani kumppania* exää* eksää* poikaystävää* tyttöystävää* exmiestä*`,
  parent: `isä isäni isän isää isääni isäpuol* äitipuol* äiti äitini äidin äitiä äitiäni vanhemmat vanhempani vanhempi vanhempien vanhemmilla
    iskä iskän faija* mutsi* äippä iskäni äiskä isi huoltaja* isällä äidillä isäs isäukko`,
  parentFeared: `isää isääni isäänsä äitiä äitiäni äitiään isäpuolta* äitipuolta* vanhempia vanhempiani vanhempiaan faijaa mutsia iskää huoltajaa*`,
  child: `lapsi lapsen lasta lapseni lastani lapset lapsia lapsiani lapsemme lastamme lapsiamme poika poikani pojan poikaa poikaani poikamme poikaamme tyttö tyttöni
    tytön tyttöä tyttöäni tyttömme tytär tyttäreni tyttären tytärtä tytärtäni tyttäremme vauva vauvan vauvaa vauvani vauvaani teini* nuoremme nuori nuoren nuorta
    murrosikäi* taapero* lapsenlapsi* vuotias vuotiaani vuotiaan kouluikäi* lapsellani lapsella pojallani tyttärelläni`,
  childObject: `lasta lastani lastaan lapsia lapsiani lapsiaan vauvaa vauvaani vauvaansa poikaa poikaani poikaansa tyttöä tyttöäni tytärtä* taaperoa* lapsen lapseni vauvan
    vauvani teiniä lastamme lapsiamme`,
  hit: `lyö lyövät löi löivät lyönyt lyöty lyödään lyötiin lyömään lyömästä lyömisestä hakkaa hakkasi hakannut hakataan hakattu pahoinpitel* pahoinpidel* potkii potki potkinut
    potkaisi* potkai* kuristaa kuristi kuristanut tönii töni töninyt tönäis* läpsii läimäy* läimäis* läimi* nyrki* mukiloi* retuut* uhkailee uhkaili uhkaillut satuttaa
    satutti satuttanut väkivalta* vainoaa vainonnut alistaa tukista* raivoaa-lyö käsiksi puukottaa puukotti`,
  me: `minua mua minut mut meitä meidät äitiä äitiäni äitiään lapsia lapsiani lapsiamme lasta lastani lastamme minuun`,
  small: `taapero* uhmaikäi* päiväkodis* päiväkoti* hoidossa 1 2 3 4 5 6 7 1v 2v 3v 4v 5v 6v 7v vauva pikkusisar* pikkuvel* kavereita toisia muita sisar* veljeään siskoaan`,
  drunk: `juo joi juovat juonut juopot* juopp* juopo* juominen juomista juomisen humala* känni kännis* kännää kännäil* päihty* ryyppää* ryyppä* ryypänn* dokaa* dokaam* huumei* huumeet huumeita
    narkk* narkoma* nisti* sekaisin pilvessä aineissa alkoholisti* kaljoit* sammuu sammunut sammui`,
  harmlessDrink: `maito* maitoa kahvi* vettä vesi teetä tee mehu* limu* limsa* limua energiajuom* pillillä tuttipullo* imety* imettä*`,
}

export const finnishIdioms = patterns(
  `
  kuol*|kuolla|kuolen väsymykse*|väsymyks*|nälkään|nauruun|häpeä*|tylsyy*|ikävä*|janoon|jännity*|vanhuu*|uteliaisuu*|kuumuu*|nolous*
  kuoleman|kuolema|kuolettavan|kuollakseni väsyny*|väsyksi*|tylsä*|rakastu*|vakava*
  väsynyt kuollakse*|kuolema*|kuoliaaksi
  nälkä* kuoletta*|tappa*
  tappaa|tapan|tappaisi|tapettiin|tapetaan aikaa|aika|nälän|nälkää|bakteer*|täit|täitä
  naur* itseni|itsensä kuoliaaksi|tärviölle|kipeäksi
  lyö*|löi|lyön|lyönyt rumpu*|vetoa|tahtia|tyhjää|leikiksi|läpi|kättä|rahoiksi|hynttyyt|lukko*|ennätyk*|korttia|päänsä|pääni|päätään|varpaa*|polve*|polvensa|kyynär*|sormensa|itsensä|palloa|mailalla|halvau*
  kello|sydän|salama|aalto|aallot lyö*|löi|hakkaa|hakkasi
  lyöty|lyötiin laudalta|ällikällä|lukkoon
  hakkaa|hakata|hakkasi|hakkaan puita|halkoja|halko*|tietokonetta|näppäimi*|päätä*|lumi*
  potkii|potkaisi|potki palloa|jalkapalloa|tyhjää|vatsassa|mahassa|masussa|mahaa|pyörää|potkulaudalla
  karka*|karannut|karkasi mopo*|käsistä|lapasesta|koira*|kissa*|hevonen|kani|sängystä*|syli*|ajatu*|pallo|ilmapallo
  mopo|koira|kissa|pallo|ilmapallo|kani|marsu|hamsteri karkas*|karka*|karannut|kadonnut|katosi|hukassa
  viiltävä*|viiltäv* kipu*|kipua|tuska*|päänsärk*
  väkivallaton* vuorovaiku*|viesti*
  kuoleman|kuoleva* sairas*|sairaa*|omainen|läheinen
  pelko|pelkään synnyty*|hammaslääkär*|pistoks*|piikkejä|pimeä*
  `,
  groups,
)

export const finnishCrisis = {
  suicide: patterns(
    `
    *itsemurh*|itsemurh*|itsemurma*|itsari*|itsetuho*|itsemurha
    tapan|tappaa|tappaisin|tappavani|tappavansa|tappanut|tappamista|tappais|tapanko|tapa|tappamaan|tappamisesta itseni|itsensä|itseäni|itseään|ittensä|itteni
    en|ei|emme|ettei|etten halua|haluu|haluais*|haluaisi|jaksa|jaksais*|tahdo|pysty|viitsi olla|olemassa elossa|olemassa
    en|ei|enkä|ettei|etten halua|haluu|haluais*|jaksa|jaksais*|tahdo|pysty elää|elämää|elossa !parisuh* !liito* !yksin !puoliso* !miehe* !erossa !näin !saman*
    halua*|haluu*|haluis|haluais*|tahdo*|toivo*|tekisi|tekis|mieli kuolla|kuolemaa|kuolisin|kuolevani|kuolis|kuolisi !synnyty*|kotona|saattohoi*
    olisin|olisinpa|olisi|oisin|oispa|oisinpa|kunpa|toivon kuollut|kuollu|kuolisin
    parempi|helpompi|helpompaa|paremmin ilman minua|mua
    ei|eikä|mitään|mikään|ole syytä elää|elämiseen|jatkaa !töissä !imety*
    lopetan|lopettaa|lopettaisin|lopettaisi|päätän|päättää|päättäisin|lopettavani elämäni|elämänsä|päiväni|päivänsä
    hirttä*|hirtän|hirtti itseni|itsensä|ittensä|itteni
    hirttäyty*|hirttäydy*
    hyppää*|hypätä|hyppään|hyppäisin|hyppäisi sillalta|katolta|junan|parvekkeelta|ikkunasta
    junan|rekan|auton alle & hyppä*|hypätä|astua|heittäyty*|haluan
    en|ei|etten|ettei heräisi|heräis|herää|herätä|heräisin enää|koskaan|ikinä|lainkaan
    elämi* arvois*
    ajattelen|mietin|ajatuksia|ajattelee|toivon kuolemaa|kuolemasta|kuolemista !läheis* !isän !äidin !mummo* !vaari* !lapse*
    haluan|haluun|haluaisin pois & en|ei & jaksa
    yliannostu*|yliannoks*
    kuolemanajatu*|kuolemantoive*|kuolemanhalu*|kuolemantoivo*
    ajattelen|ajattelee|mietin|miettii|suunnittelen|suunnittelee|puhuu kuolemaani|kuolemaansa|itsemurhaa|kuolevansa|kuolevani|kuolla
    jos|kun minua|mua ei olisi|olis|oisi
    halua|haluu|haluaisi olla olemassa
    `,
    groups,
  ),
  'sexual-abuse': patterns(
    `
    hyväksikäy*|hyväksikäyt*|insesti*|pedofiil*|pedofiili*|raiska*|lähentel*|lähennel*|lähenteli*|koskettel* !itseään !itseensä
    käyttä*|käytti|käyttän*|käytetään hyväksi|hyväkseen & @child|minua|mua|seksuaali* !palvelu* !alennu*
    seksuaali* & hyväksi*|väkival*|ahdist*|häirin*|häiritsee|häiritsi|kosket*|pakot*
    ahdistel*|kähmi*|kähmä*|kourii|kouri|kourinut|käpälöi*|lääppi*|lääpi*
    kosketti|kosketteli|koskee|koski|koskenut|kosketellut|koskettaa|koskettanut|koskettaneen & minuun|muhun|alapää*|intiimi*|sukuelim*|tyttäreeni|rinto*|peppuun|pippeliin|pimppiin|väärin|paikoista|mua
    pakot* & seksi*|suihin|suuseksi*|yhdyn*|riisu*|riisumaan
    alaston*|nakukuv*|nude*|seksikuv*|alastonkuv* & kuv*|pyy*|kiristä*|lähettä*|painosta*|uhkail*
    kiristä* & kuvil*|kuvie*|kuvat|alaston*|seksi*
    groom*|seksuaalirikos*|seksuaaliriko*
    aikuinen|mies|setä|valmentaja|opettaja|isä|isäpuol*|ukki|vaari|serkku|veli koski|koskee|kosketti|koskenut|koskettaa|kosketteli & minuun|muhun|lapseen*|tyttöön*|poikaan*|tyttäreen*|lasta|mua
    `,
    groups,
  ),
  violence: patterns(
    `
    @partner & @hit
    *väkival*|pahoinpitel*|pahoinpidel*|pahoinpitely|mukiloi*|väkivalta*|väkivalla*|väkivalto*|perheväkival*|perheväkivalta|lähisuhdeväkival*|turvakoti*|turvakodi*|tappouhka*|vainoaa|vainoami*|kunniaväkival*|pakkoavio*|silpomi*
    kuristaa|kuristi|kuristanut|kuristaneen
    @me & lyö|löi|lyövät|löivät|lyönyt|lyödään|lyötiin|lyöty|hakkaa|hakkasi|hakannut|hakataan|hakattiin|potkii|potki|potkitaan|potkaisi|tönii|uhkailee|uhkaillaan|läimäy*|satuttaa|nyrkillä|kuristaa !@small
    @parent & lyö|löi|lyövät|löivät|lyönyt|lyödä|hakkaa|hakkasi|hakannut|kuristaa|kuristi|läimäy*|potkii|potki|satuttaa|satutti|piiskaa|tukistaa|retuuttaa|nyrkillä|remmillä|vyöllä !taapero* !@small
    pelkään|pelkää|pelkäämme|pelottaa|pelkäsin @partnerFeared
    @partnerFeared pelkään|pelkää|pelkäämme
    pelkään|pelkää|pelottaa & @partner & tappaa|lyö|satuttaa|satuttavan|tekee|suuttuu|hakkaa|raivo*|väkivalt*
    uhka* & tappaa|lyödä|satuttaa|puukolla|puukko*|veitsellä|aseella|tappavansa|kirveellä
    tappaa|tappavansa|tappaisi minut|mut|meidät|lapset
    löin|lyön|lyönyt|lyödä|lyömään|läimäytin|läimäisin|läpsäytin|läpsin|tukistin|ravist*|potkaisin|satutan|satutin|satuttavani|satuttaisin|vahingoitan|vahingoittavani|kuristaa|retuutin|hakkasin & @childObject !rumpu*
    ravist*|heittää|heitän|heittäisin vauva*
    satuttaa|vahingoittaa|satutan|lyödä & vauvaa|vauvan|vauvaani|vauvani|lastani|lapseni
    @partner & riehuu|riehui|rikkoo|hajottaa|kontrolloi|alistaa|vahtii|lukitsee|lukitsi|uhkaa|uhkasi|uhkaus*|vainoaa|seurailee
    henki*|taloudelli*|fyysi* väkivalta*|väkivallan|väkivallasta|väkivaltaa
    käy|kävi|käynyt|käyvät käsiksi
    `,
    groups,
  ),
  'self-harm': patterns(
    `
    viiltele*|viiltel*|viillel*|viilsi*|viillän|viiltää|viiltely*|viiltänyt
    satut*|vahingoit*|polt*|raavi*|rangai*|lyön|lyö|hakkaan|hakkaa|puren itseäni|itseään|itseensä|ittiään !taapero* !1 !2 !3 !1v !2v !3v
    itsensä|itseä|itsen vahingoit*|satuttam*|viilte*
    itsensävahingoit*|itsensäsatut*
    leikk*|viil*|avaa*|avasi ranteet*|ranteen*|ranteita*|käsivar*
    ranteet auki
    leikkelen|leikkelee|leikellyt & itseäni|itseään|ihoa*|käsiä*|käsiään|reisiä*
    `,
    groups,
  ),
  'missing-child': patterns(
    `
    @child & karkasi|karannut|karkaa|karkaili|karkailee|karkaillut|karkumatka*|karkuteill*|kadonnut|katosi|kateissa|hatkassa|hatkoilla|hatkas*|hatkat|hatkaa*|hävinnyt|hävisi !hammas !hampa* !lelu* !passi* !tutti* !pipo* !reppu* !ruokahalu* !kortti* !into !motivaat* !kieli !unileluns* !isovanhe* !uni !unirytmi !leikki* !pelissä !puhelin !kaver*
    lapsi|lapseni|lapsemme|poika|poikani|poikamme|tyttö|tyttäreni|tyttäremme hukassa|kateissa|hukkunut|eksynyt|eksyi !motivaat* !koulunkäyn* !harrastu*
    @child & ei|eikä tullut|tule|tullu|palannut|palaa & kotiin|yöksi|takaisin
    ei tullut|tule|tullu|palannut|ole yöllä|yöksi|kotiin @child
    tiedä|tiedetä|tiedä|tiiä|tietoa missä & @child !hakea !hoito* !paikka*
    löydä|löydy @child & kotoa|mistään|missään|ei|en !hoitoa !hoitaja* !hoitopaik* !apua !sopiva* !kaver* !ystäv* !harrastu* !lääkär* !neuvola* !päiväko* !kerho*
    @child & lähti|lähtenyt karkuun|karkumat*
    @child ei|eikä näkynyt|nähty|kuulunut & päivä*|viikko*|yö*|vuorokau*|mitään
    karkaan|karkasin|karata|karannut|karkasi|karkaa|karkaisin|lähden|lähti kotoa !opiskel* !muutto* !muuttaa
    `,
    groups,
  ),
  'intoxicated-carer': patterns(
    `
    @parent & @drunk !@harmlessDrink
    humala*|humalas*|kännis*|känni|päihtyn*|päihtey*|huumeissa & lapsi|lapsen|lapset|lapsia|lasten|lapsella|vauvan|vauva|vauvaa|lasta|lastenhoi*|autolla
    @partner & @drunk & lapsi|lapsen|lapset|lapsia|lasten|vauvan|pelkään|pelottaa|hoitaa !@harmlessDrink
    hoitaja*|mummo*|mummi*|ukki*|vaari*|lapsenvahti* & humala*|kännis*|päihty*
    olen|oon|olin humalassa|kännissä|huumeissa & lapsi|lapset|lapsen|vauva|lasten
    vanhem* & juominen|juomista|ryyppäämi*|päihteiden|päihteidenkäyt*|päihteet & pelkään|pelottaa|kotona
    `,
    groups,
  ),
  'afraid-at-home': patterns(
    `
    pelkään|pelkää|pelottaa|pelottavaa|pelottava|pelko|pelkäävät|peloissa*|pelkäämme & kotona|kotiin|kotiimme|kotonaan|kotia !yksin !pimeä* !koira* !kummitu* !ukkos* !hirviö* !imuri* !synnyt* !sairaala* !murto* !hämähäk*
    uskalla*|uskalleta & kotiin|kotona|kotia !jättää !yksin
    turvassa|turvallinen|turvallista|turvaton*|turvatonta & kotona|koti|kodissa|kotini & ei|en|turvaton*|turvatonta
    pelkään|pelkää|pelottaa|pelkäävät @parentFeared !menettä* !sairas*
    pelkään|pelkää|pelottaa & @parent & huutaa|huutavat|raivoaa|riehuu|rähjää|tappelee|tappelevat|riitelee|riitelevät|suuttuu|rikkoo
    vanhem*|isä|äiti|isäpuoli riehuu|raivoaa|rähisee & kotona
    kotona tapellaan|huudetaan|riehutaan|riehuu|tappelevat & pelkään|pelottaa|peloissa*|piiloudun|piilossa
    `,
    groups,
  ),
}
