import type { Groups } from './crisis-vocabulary.ts'

/*
 * Written, spoken and dialect Finnish side by side: nouns stand with `~` (any case and owner), verbs by their stems, so
 * that "löi", "lyäny" and "lyödään" meet. Who does and who is done to is told apart by case: `@doer` is a subject,
 * `@me` and `@childObject` are objects.
 */
export const finnishGroups: Groups = {
  partnerDoer: `
    mies mieheni puoliso puolisoni avopuoliso avomies avomieheni aviomies aviomieheni vaimo vaimoni avovaimo
    kumppani kumppanini ex =exä exäni eksä eksäni exmies exvaimo ukko ukkoni äijä äijäni akka avokki
    poikaystävä poikaystäväni tyttöystävä tyttöystäväni poikakaveri miesystävä naisystävä isäntä vävy miniä
    siippa
  `,
  partner: `
    exmie* @partnerDoer miehe~ mieh~ mies~ puoliso~ avopuoliso~ =avomie* aviomie* vaimo~ avovaimo* kumppani~
    ex =exä~ =exä* eksä~ exvaimo* ukko~ uko~ äijä~ poikaystäv* tyttöystäv* poikakaver* miesystäv* naisystäv*
    avoki~ vävy~ miniä~ siippa~
  `,
  partnerFeared: `
    miestä miestäni miestään puolisoa* avomiestä* aviomiestä* vaimoa vaimoani kumppania* exää* eksää*
    poikaystävää* tyttöystävää* exmiestä* ukkoa ukkoani äijää äijääni isäntää vävyä vävyäni poikakaveria*
  `,
  parentDoer: `
    isä isäni isäs isänsä isi isukki isäukko iskä iskäni iska iskänsä faija fatsi pappa äiti äitini äitinsä
    äitee äite äiskä äippä äitylä mutsi muori isäpuoli isäpuoleni isäpuolensa äitipuoli äitipuoleni
    vanhemmat vanhempani vanhempi huoltaja =huoltajani porukat
  `,
  parent: `
    äidi~ aidi~ -isäksi -äidiksi -vanhemmaksi @parentDoer isä~ isi~ isukki~ iskä~ faija~ fatsi~ äiti~ äite~
    äitee~ äiskä~ äippä~ mutsi~ isäpuol* äitipuol* vanhem* huoltaj* porukoi* -äitiys* -äitien -isien -isyys*
    -vanhemmuu* -huoltajuu*
  `,
  parentFeared: `
    isää isääni isäänsä iskää iskääni isiä isukkia äitiä äitiäni äitiään äitinsä isäpuolta* äitipuolta*
    =vanhempia vanhempiani vanhempiaan vanhemmista* faijaa mutsia huoltajaa* ukkia vaaria mummoa mummia
    setää enoa veljeä veljeäni isoveljeä* isoveljeäni velipuolta* pappaa
  `,
  kinDoer: `
    mummo mummi mummu mummoni ukki ukkini vaari vaarini paappa papa fammo famo setä setäni eno enoni täti
    tätini kummi kummisetä kummitäti serkku serkkuni serkkupoika veli veljeni isoveli isoveljeni isobroidi
    broidi velipuoli sisko isosisko isovanhemmat isovanhempi isoisä isoäiti
  `,
  kin: `
    tädi~ sedä~ seda~ @kinDoer mummo~ ukki~ vaari~ paappa~ setä~ setän* eno~ enoni täti~ serkku~ serku~ veli
    velje~ isovelje~ isovel* velipuol* kummi~ isoisä~ isäpuol* äitipuol* isä~ faija~
  `,
  outsiderDoer: `
    naapuri naapurimme opettaja opettajani ope valmentaja valmentajani ohjaaja =hoitaja lastenhoitaja
    perhepäivähoitaja rippikouluohjaaja pastori
  `,
  teenDoer: `poika poikani poikamme tyttö tyttäreni tytär teini teinimme nuori nuoreni murrosikäinen`,
  doer: `@partnerDoer @parentDoer @kinDoer @outsiderDoer`,
  carer: `
    hoitotät* hoitotäd* kummitäti* @parentDoer @kinDoer lastenhoitaja* lapsenvah* perhepäivähoitaj* =hoitaja
    huoltaja* isovanhem* sijaisvanhem*
  `,
  carerAny: `
    tädi~ tadi~ sedä~ hoitotät* hoitotäd* hoitaja~ sukulai* @parent @carer mummo~ mummi~ ukki~ vaari~
    paappa~ kummi~ setä~ täti~ isovanhem*
  `,
  child: `
    nuorta nuorten *poika *tyttö *tytär *veli *lapsi 9v 8v 7v lapsi~ lapse~ lapsi laste* lasta* lapselle
    lapseni lapsemme -lapsettom* -lapsilisä* -lapsiperhe* poika~ poja~ poija~ poikii* tyttö~ tytö~ tyttäre~
    tytär~ tytty~ likka~ lika~ flikka~ flika~ vauva~ teini~ teinim* nuore~ nuori~ nuorim* nuorem* murrosikä*
    taapero~ lapsenlap* tyttärenpoj* tyttärenpoika* tyttärentyt* pojanpoj* pojanpoika* pojantyt* vuotias
    vuotiaan vuotiaani vuotiasta vuotiaamme 10v 11v 12v 13v 14v 15v 16v 17v kouluikäi* koululai* eskarilai*
    mukula~ kakara~ kersa~ pentu~ pennu~ muksu~ oppila* sisko~ siskon* pikkusisko~ isosisko~ veli velje~
    pikkuvel* isovel* kaksos* esikoi* kuopu* sijoitet* alaikäi*
  `,
  childWho: `
    lapsi =lapseni lapsemme lapset =lapsensa poika poikani =poikamme poijaat pojat tyttö tyttöni =tyttömme
    tytär =tyttäreni tyttäremme tytöt flikka likka teini teinini nuori =nuoreni nuoremme vauva muksu mukula
    vuotias vuotiaani sisko siskoni veli veljeni lapsenlapsi* lapsenlapseni tyttärentyttär* pojanpoika*
    tyttärenpoika* pojanpoikani pikkuveli* pikkusisko* kaverini oppilas
  `,
  childObject: `
    lasta lastani lastaan lastamme lapsia lapsiani lapsiaan lapsiamme lapsen lapseni vauvaa vauvaani
    vauvaansa vauvan vauvani poikaa poikaani poikaansa poikaamme poikia tyttöä tyttöäni tytärtä* taaperoa*
    teiniä lapsiin lapseen vuotiasta* pikkuveljeä* pikkuveljiä pikkusiskoa* siskoa* veljeä* muksua muksuja
    mukulaa mukuloita =kersoja pentua pentuja esikoista* kuopusta*
  `,
  me: `minua mua minut mut meitä meidät =mulle minulle muhun =minuun minuakin muaki`,
  victim: `
    @me @childObject äitiä äitiäni äitiään isää siskoa siskoani veljeä veljeäni tytärtä tytärtäni häntä
    vaimoa vaimoaan naista
  `,
  hit: `
    huitais* huitoo huitas* murjo* rääkk* kidut* lyö* lyo* loin löi* loi loivat lyä* lyän* lyan* lyany lyaa
    tonii tonis* toninyt =lapsii lapsas* -lyönti* -lyöttä* -löisin hakkaa* hakkas* hakkan* hakata* hakatt*
    hakaa hakkaamas* pahoinpi* pahoimpi* potkii* potki potkin* potkas* potkais* potkit* kurista* kuristi*
    =töni* tönäs* tönäis* tyrki* =läpsi* =läpsä* läimä* läimi* läimäy* mukiloi* retuut* riepott* =satutt*
    satuta* vahingoi* tukist* piiska* pieks* mätkii* mätki* =mätkä* mottas* mottaa* rusikoi* puukot* puuko*
    sivals* nyrki* =ravist* luunap* käsiks* kimppuu* väkival* paiska* kurit* käsirysy*
  `,
  hard: `
    väkival* pahoinpi* pahoimpi* mukiloi* retuut* riepott* tukist* piiska* pieks* mätkii mätki rusikoi*
    läimäy* läimäis* luunap* kurita* puukot*
  `,
  toddler: `taapero* yksivuot* kaksivuot* kolmivuot* kolmevuot* kk`,
  small: `taapero taaperoni uhmaikäi* -uhmaikäistä*`,
  drunk: `
    känns* kaasus* lärvit =perseet kamois* kamoissa hutikassa pöllys* sekavana sieväs* sievässä hönös*
    maistis* huppelis* huurus* promill* tukkahumal* soosis* juomaput* retkah* repsaht* humala* -humaloi*
    humalt* känni* kännis* =kännä* päissä* päihty* juovuk* juavuk* juovuksis* tuiteri* hiprak* jurri*
    pöhnäs* umpihum* umpikän* kaatokän* sammu -sammutti* sammunu* sammui* sammunee* sammahta* krapul*
    sekaisin sekasin sekopä* pilves* pilvessä aineis* aineissa tokkura* nousuhum* kuositt* hutikas* naamat
  `,
  drinks: `
    kalj* viini viiniä siiderii siideri* lonker* ryyppy* ryypi* päihdeong* viinaanm* rattiju* juo juon juot
    juovat juoma juopi juo* -juoks* -juokse* -juoni* -juontaja* -juoru* -juotta* -juomapullo* -juomavet*
    -juosta -juosten -juossu* -juostiin -juoksis* joi joivat joivatkin ryyppä* ryyppi* ryypä* ryypätä* doka*
    dokaa* dokais* kännää* kitta* lipitt* viina* viinaa kaljo* kaljaa kaljan* viinapullo* alkoholi*
    alkoholisti* alkkis* juopo* juopp* juappo* juoppo* rappioalko* tissut*
  `,
  drugs: `
    huume* -huumekasv* narkk* narko* nisti* subu* subutex* amfe* amfetamiin* piriä pirii kokaiin* heroii*
    kamaa kamoissa pössyt* pilveä pillereis* pillerihuur* käyttäj* päihte* -päihdep* -päihdety* douppa*
  `,
  harmlessDrink: `
    maito* maido* maitoa kahvi* aamukahv* vettä vesi teetä tee mehu* limu* limsa* limua energiajuom*
    pillillä tuttipullo* imety* imettä* pullosta kaakao* korviketta
  `,
  home: `
    kotona =kotonaan kotonani kotonamme kotiin kotiini kotiinsa kotiimme kotia kotii kotio kotosal* kotis
    kotixa himas himassa himaan kämpil* kämpäl* kotonakin kodis* kotioloi* kotont* kotoa kotoo kotosi*
  `,
  homewards: `kotiin kotiini kotiinsa kotia kotii kotio himaan kämpille takaisin takas yöks* himaa`,
  not: `
    ei en eivät emme ette enkä eikä emmekä eivätkä etten ettei ettemme emmä emmää enmää emmie eihän enhän
    eikai eiku eipä =älä ein kukaan
  `,
  dare: `uskalla* uskall* uskaltais* uskaltan* uskalleta tohdi tohri rohkene`,
  fear: `
    pelät* pelat* pelänn* pelann* =pelkä* pelka* -pelkästä* -pelkasta* -pelkäksi pelkäs* -pelkässä pelko~
    pelo~ pelott* pelotel* peloiss* peloks* peljä* pölkää pelakoo* kauhuissa* kauhusta kauhun
  `,
  night: `yö yön yötä yöllä yöks* yöksi öitä öisin öinen yöt yöhön vuorokau* aamuyö* iltana`,
  since: `
    yö yön yötä öitä yöllä yöt yönä yöhön vuorokau* eilis* eilen eilises* eilisest* aamusta aamust aamull*
    päiv* päiviin viikko* viikon perjantai* lauantai* sunnuntai* illasta iltasest* iltana tunti* tuntei*
    toissapäiv* viimeks*
  `,
  self: `
    itseni itseäni itseään itsensä itsee* itteni ittensä ittesä ittiä* itteä* ittee* ittie* itten* itti
    itsesä itees* iteeni iteesä iteni itensä iteänsä ihteni ihtensä ihteä* ihtee* ihtesä itsesi itseesi
    ittes iteä* ite
  `,
  selfOnly: `
    itseä* itteä* ittea* itsea* -itseäs -itseäsi itseäni itseään itseensä itteään itteäni ittiään ittiäni
    ittiänsä itteensä itteeni iteeni ihteään ihteäni itseeni iteäni iteään ittee iteesä
  `,
  harm: `
    =satut* satuta* vahingoi* polt* raavi* raapi* raatel* leikk* leikel* viilt* viill* viils* lyö* lyö löi*
    hakka* puree* puren pureksi* purru* purra tökki* rankais* runtel* pistel* pistää* nipist*
  `,
  wants: `halu* haluu* haluis* tahdo* tahto* toivo* tekisi tekis tekee mieli mieltii haluun haluisin`,
  thinks: `
    aattel* aatell* ajattel* ajatuks* ajatus* mietin miettin* mietti* miettii mietin* mietis* suunnit*
    suunnitel* harkits* harkin* puhu* puhuu sano* sanoo uhkai* uhkaa* haave* pohti* pohdin* unelm*
  `,
  accident: `
    kaatu* kaatui putos* törmä* pyöräl* pyörä* kiipei* liukast* treeni* treeneis* jumpa* urheil* pelissä
    jalkapal* luiste* hiihto* hiekkalaat* portais*
  `,
  scream: `
    huuta* huutel* huus* huude* rääky* karju* kilju* kirku* raivo* riehu* rähis* rähjä* rähinä* tappel*
    tapella* tappeli* riitel* riidel* =rikko* hajott* paisko* paiskoo mellast* örvel*
  `,
  flee: `
    karan* karka* karkas* karku* karata karattu* hatkas* hatkoi* hatkat hatkaa* hatkaan kateis* kadoks*
    kadonn* kadonnu* katosi* katoss* katoam* kado hävinn* hävis* hävinny* häipy* häips* häipyn* livah*
    livist* =hukas* eksy* karkumat* karkuteil* kidnap* siepat* sieppa* vietiin
  `,
  bodyPart: `
    alapä* pimpp* pimpsa* pippel* kikkel* tissi* tissei* rintoi* rintaa rintoja peppu* pepp* peppuu* peba*
    takapuol* pylly* haaro* haarav* housu* housui* pikkuhou* alushou* alkkar* reite* reisi* reide* paikoi*
    paikois* väärin väärästi intiim* sukuel* sukupuolie* tuhmi* tuhmas* sopimat* inhottav* -pippeliään
    -pimppiään
  `,
  touch: `
    koske* -koskevat -koskeva* koski* -koskiko kosketti* koskett* koskene* kosken* kosket* koskut* hiplas*
    hiplaa* hivel* silitt* silitel* hyväil* tunki* tunkee =työnt* koskes* puristel* kopel*
  `,
  online: `
    =netis* netiss* nettikaver* nettitut* someen =somessa somes instas* insta* snäp* snap* snäpis* tiktok*
    discord* roblox* whatsap* chatis* chatiss* =verkos* telegram* fortnit*
  `,
  stranger: `
    mies miehe~ mieh~ äijä aikui* setä tuntemat* ukko vieras vanha opettaja valmentaja joku täysikäi*
  `,
}

/** Words that sound like danger and are not, set aside before the danger is looked for. */
export const finnishIdioms = `
  kuolen|kuolee|kuolin|kuolemme|kuollakseni väsymykse*|väsymyks*|nälkään|nauruun|häpeä*|tylsyy*|ikävä*|janoon|jännity*|vanhuu*|uteliaisuu*|kuumuu*|nolous*
  kuoleman|kuolema|kuolettavan|kuollakseni väsyny*|väsyksi*|tylsä*|rakastu*|vakava*
  väsynyt kuollakse*|kuolema*|kuoliaaksi
  nälkä* kuoletta*|tappa*
  =tappaa|=tapan|tappaisi|tapettiin|tapetaan aikaa|nälän|nälkää|bakteer*|täit|täitä|itikoi*
  naur* itseni|itsensä kuoliaaksi|tärviölle|kipeäksi
  elää|elämää|elämiseen mies*|miehe*|kanssa|suhteessa|parisuh*|liitossa|köyhyy*|tuilla|toimeentulo*|pimeä*|erillään|erossa
  lyö*|löi|lyön|lyönyt|lyötiin|lyödään rumpu*|vetoa|tahtia|tyhjää|leikiksi|läpi|kättä|rahoiksi|hynttyyt|lukko*|ennätyk*|korttia|päänsä|varpaa*|polve*|kyynär*|sormensa|palloa|palloja|mailalla|halvau*|pallo|oven|ovea|jalkansa|kätensä
  löin pääni|polveni|kyynär*|varpaa*
  kello|sydän|salama|aalto|aallot lyö*|löi|hakkaa|hakkasi
  lyöty|lyötiin laudalta|ällikällä|lukkoon
  satutti|satutin|satuttanut|satuttaa kätensä|jalkansa|selkänsä|polvensa|nilkkansa|olkapäänsä|sormensa|päänsä|varpaansa|jalkani|selkäni|polveni|nilkkani
  hakkaa|hakata|hakkasi|hakkaan puita|halkoja|halko*|tietokonetta|näppäimi*|lumi*
  hakkaan|hakata päätäni|päätä seinään
  potkii|potkaisi|potkais*|potki|potkitaan palloa|jalkansa|nilkka*|varpaa*|jalkapalloa|pallo|tyhjää|vatsassa|mahassa|masussa|mahaa|pyörää|potkulaudalla
  vauva|sikiö potkii|potkut
  karka*|karannut|karkasi mopo*|käsistä|lapasesta|koira*|kissa*|hevonen|kani|sängystä*|sänky*|syli*|ajatu*|pallo|ilmapallo|pöydästä|nukkum*
  mopo|koira|koirani|kissa|kissani|pallo|ilmapallo|kani|marsu|hamsteri|papukaija karkas*|karka*|karannut|kadonnut|katosi|hukassa|kateissa|eksyi
  kadonnut|katosi|hävisi|hävinnyt|hukassa|kateissa|kadoksissa hammas|hampa*|lelu*|passi*|tutti*|pipo*|reppu*|ruokahalu*|kortti*|kortin|into|motivaat*|kieli|unilelu*|uni|unirytmi|puhelin|kännykkä|avain|avaimet|lompakko|pyörä|hanska*|takki|koira|kissa|salasana|maku|maitoni|supistuk*
  hammas|hampa*|lelu*|passi*|tutti*|pipo*|reppu*|ruokahalu*|kortti*|kortin|into|motivaat*|kieli|unilelu*|uni|unirytmi|puhelin*|kännykkä*|avain*|lompakko|pyörä|hanska*|takki|salasana kadonnut|katosi|hävisi|hävinnyt|hukassa|kateissa|kadoksissa
  motivaat*|koulunkäyn*|elämänhallin*|tasapaino hukassa|kateissa|kadoksissa
  viiltävä*|viiltäv* kipu*|kipua|tuska*|päänsärk*
  väkivallaton* vuorovaiku*|viesti*
  väkivaltai*|väkivalta peli*|pelit|videopel*|elokuv*|ohjelm*|sarja*|videoit*|uutis*
  kuoleman|kuoleva* sairas*|sairaa*|omainen|läheinen
  pelko|pelkään|pelkäämme|pelkää synnyty*|hammaslääkär*|pistoks*|piikkejä|pimeä*|koiria|koiraa|ukkos*|uutisi*|sota*|kuolema*
  uhkapel*
  isä|isän|äiti|äidin lapsi|lapsen|poika|pojan kerho*|ryhmä*|päivä|jumppa|toiminta
  yksin kotona ikä*|minkä|montako|ikäi*
`
